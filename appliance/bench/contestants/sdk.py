"""The Python SDK between two processes: round trip of one event, draining one by one and by batch.

Both sides are Python and use the SDK as a user does: each process writes the ring of a region that it owns and attaches
to the appliance by name for the other's. Single events go by `Writer.message` and `RingReader.events`, batches are
numpy views by `RingReader.take`. What is drained is a backlog of a whole ring that another process wrote: one by one
means that a field of each event is read and added up; by batch, that views are taken and their ends looked at.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter_ns
from typing import Any

import numpy as np

from appliance.bench.protocol.contestant import Case, Failed, Round, main, pin
from appliance.schema.events import EVENT, TEMPLATES
from appliance.sdk import attach
from appliance.shm import create_region, join_region

WARM = 200
TOP = TEMPLATES["Top"]
SIDES = ("ping", "pong")
SPARE_BYTES = 1 << 20
SPIN_S = 0.5


@contextmanager
def appliance(slots: int) -> Iterator[str]:
    """The name of an appliance of two regions, each with a ring of the same name."""
    name = f"benchsdk{os.getpid()}"
    paths = []
    try:
        for side in SIDES:
            region = create_region(name, side, slots * EVENT.itemsize + SPARE_BYTES)
            paths.append(region.path)
            region.add_control()
            region.add_ring(side, slots=slots)
            region.close()
        yield name
    finally:
        for path in paths:
            path.unlink()


def owned(name: str, side: str) -> Any:
    """The region, this process its writer."""
    region = join_region(name, side, writable=True)
    region.own()
    return region


def opposite(work: Callable[[], None]) -> int:
    """Another process that does `work` on the other processor."""
    pin(1)
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    pin(0)
    return child


def echo(name: str, count: int) -> None:
    """Send back so many events."""
    with attach(name) as app, owned(name, "pong") as region:
        reader = app.ring("ping", seq=0).events(spin=SPIN_S)
        take, came = reader.take, reader.view("Top")
        message = region.ring("pong").writer().message("Top")
        publish, fields = message.publish, message.fields
        for _ in range(count):
            if take() != TOP:
                return  # the other side is gone, or tells what is wrong
            fields.bid_price = came.bid_price
            publish()


def round_trip(played: Round) -> None:
    """Ping and pong, both polling."""
    n = played.arg("n")
    with appliance(played.arg("slots")) as name:
        child = opposite(lambda: echo(name, n + WARM))
        with attach(name) as app, owned(name, "ping") as region:
            reader = app.ring("pong", seq=0).events(spin=SPIN_S)
            take, came = reader.take, reader.view("Top")
            message = region.ring("ping").writer().message("Top")
            publish, fields = message.publish, message.fields
            for i in range(n + WARM):
                begin = perf_counter_ns()
                fields.bid_price = i
                publish()
                template = take()
                value = came.bid_price
                end = perf_counter_ns()
                if i >= WARM:
                    played.sample(end - begin)
                if template != TOP or value != i:
                    raise Failed(f"event {i} came back as {value}, a message of template {template}")
        os.waitpid(child, 0)


@contextmanager
def backlog(slots: int) -> Iterator[Any]:
    """A reader at the beginning of a ring that another process has filled."""

    def fill(name: str) -> None:
        with owned(name, "ping") as region:
            events = np.zeros(slots, dtype=EVENT)
            events["template_id"] = TOP
            events["top"]["bid_price"] = np.arange(slots)
            region.ring("ping").writer().write(events)

    with appliance(slots) as name:
        os.waitpid(opposite(lambda: fill(name)), 0)
        with attach(name) as app:
            yield app.ring("ping", seq=0)


def drain_one(played: Round) -> None:
    """Each event by itself."""
    slots, total = played.arg("slots"), 0
    with backlog(slots) as ring:
        events = ring.events()
        list(zip(range(1), events.drain("Top"), strict=False))  # makes the views
        ring.rewind()
        begin = perf_counter_ns()
        for top in events.drain("Top"):
            total += top.bid_price
        played.span(perf_counter_ns() - begin, slots)
    if total != slots * (slots - 1) // 2:
        raise Failed("the sum of the events is wrong")


def drain_batch(played: Round) -> None:
    """Views, first and last event looked at."""
    slots, limit, wrong = played.arg("slots"), played.arg("batch"), 0
    with backlog(slots) as ring:
        begin = perf_counter_ns()
        while count := len(events := ring.take(limit)):
            prices = events["top"]["bid_price"]
            wrong += int(prices[0]) + count - 1 != int(prices[-1])
        played.span(perf_counter_ns() - begin, slots)
        if wrong or ring.seq != slots or ring.torn:
            raise Failed("the views do not hold what was written")


CASES = [
    Case("round-trip", "ours", {"n": 20000, "bytes": 64, "slots": 128}, round_trip),
    Case("drain-one", "ours", {"bytes": 64, "slots": 65536}, drain_one),
    Case("drain-batch", "ours", {"bytes": 64, "slots": 131072, "batch": 4096}, drain_batch),
]


if __name__ == "__main__":
    sys.exit(main("sdk", CASES))
