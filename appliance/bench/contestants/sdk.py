"""The Python SDK between two processes: round trip of one event, draining one by one and by batch.

Both sides are Python: events are written by `Writer.write` and taken by `Reader.copy` and `Reader.peek` of
appliance.shm, on the calls that the SDK's readers stand on. What is drained is a backlog of a whole ring that another
process wrote: one by one means that each event is looked at as a record; by batch, that views are taken and their
ends looked at.
"""

from __future__ import annotations

import mmap
import os
import sys
from collections.abc import Callable
from time import perf_counter_ns
from typing import Any

import numpy as np

from appliance.bench.protocol.contestant import Case, Failed, Round, main, pin
from appliance.binding import ffi, lib
from appliance.schema.events import EVENT
from appliance.shm.ring import Reader, Ring

WARM = 200


def rings(count: int, slots: int) -> list[Ring]:
    """So many rings in anonymous memory that a fork shares."""
    size = int(lib.apl_ring_footprint(slots, EVENT.itemsize))
    made = []
    for _ in range(count):
        at = ffi.from_buffer(mmap.mmap(-1, size + mmap.PAGESIZE))
        lib.apl_ring_new(at, slots, EVENT.itemsize, b"sdk")
        made.append(Ring(at, "sdk", writable=True))
    return made


def opposite(work: Callable[[], None]) -> int:
    """Another process that does `work` on the other processor."""
    pin(1)
    child = os.fork()
    if child == 0:
        work()
        os._exit(0)
    pin(0)
    return child


def receive(reader: Reader) -> np.ndarray[Any, np.dtype[Any]]:
    """Poll until there is an event."""
    while not len(events := reader.copy(1)):
        pass
    return events


def round_trip(played: Round) -> None:
    """Ping and pong, both polling."""
    n = played.arg("n")
    forth, back = rings(2, played.arg("slots"))

    def echo() -> None:
        reader, writer = forth.reader(0), back.writer()
        for _ in range(n + WARM):
            writer.write(receive(reader))

    child = opposite(echo)
    reader, writer = back.reader(0), forth.writer()
    event = np.zeros(1, dtype=EVENT)
    for i in range(-WARM, n):
        begin = perf_counter_ns()
        event["origin_ns"] = i + WARM
        writer.write(event)
        came = receive(reader)
        value = int(came["origin_ns"][0])
        if i >= 0:
            played.sample(perf_counter_ns() - begin)
        if value != i + WARM:
            raise Failed(f"event {i + WARM} came back as {value}")
    os.waitpid(child, 0)


def backlog(played: Round) -> Reader:
    """A reader at the beginning of a ring that another process has filled."""
    (ring,) = rings(1, played.arg("slots"))

    def fill() -> None:
        events = np.zeros(ring.slots, dtype=EVENT)
        events["origin_ns"] = np.arange(ring.slots)
        ring.writer().write(events)

    os.waitpid(opposite(fill), 0)
    return ring.reader(0)


def drain_one(played: Round) -> None:
    """Each event as a record."""
    reader = backlog(played)
    total = 0
    begin = perf_counter_ns()
    while len(events := reader.peek(4096)):
        for event in events:
            total += event["origin_ns"]
        reader.advance(len(events))
    played.span(perf_counter_ns() - begin, reader.seq)
    if total != reader.seq * (reader.seq - 1) // 2:
        raise Failed("the sum of the events is wrong")


def drain_batch(played: Round) -> None:
    """Views, first and last event looked at."""
    reader = backlog(played)
    limit, wrong = played.arg("batch"), 0
    begin = perf_counter_ns()
    while count := len(events := reader.peek(limit)):
        origins = events["origin_ns"]
        wrong += int(origins[0]) + count - 1 != int(origins[-1])
        reader.advance(count)
    played.span(perf_counter_ns() - begin, reader.seq)
    if wrong or reader.seq != played.arg("slots"):
        raise Failed("the views do not hold what was written")


CASES = [
    Case("round-trip", "ours", {"n": 20000, "bytes": 64, "slots": 128}, round_trip),
    Case("drain-one", "ours", {"bytes": 64, "slots": 65536}, drain_one),
    Case("drain-batch", "ours", {"bytes": 64, "slots": 131072, "batch": 4096}, drain_batch),
]


if __name__ == "__main__":
    sys.exit(main("sdk", CASES))
