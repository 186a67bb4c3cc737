"""pyzmq between two processes over ipc://: round trip of 64 bytes (PAIR sockets), and draining what a writer sent."""

from __future__ import annotations

import os
import struct
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from time import perf_counter_ns

import zmq
from contestant import Case, Failed, Round, main, pin

EVENT = struct.Struct("<8Q")
fork = get_context("fork")
SILENT_MS = 10_000


@contextmanager
def opposite(work: Callable[[str, int], None], count: int) -> Iterator[str]:
    """The other process, forked before this one has a thread of zmq; yields the address that it connects to.

    zmq.Again, which is nothing received for SILENT_MS, becomes the round's error.
    """
    with tempfile.TemporaryDirectory() as folder:
        address = f"ipc://{os.path.join(folder, 'socket')}"
        child = fork.Process(target=work, args=(address, count), daemon=True)
        child.start()
        try:
            yield address
        except zmq.Again as error:
            other = "lives" if child.exitcode is None else f"ended with {child.exitcode}"
            child.kill()
            raise Failed(f"nothing received for {SILENT_MS / 1000:g} s; the other process {other}") from error
        except BaseException:
            child.kill()
            raise
        finally:
            child.join()


def echo(address: str, count: int) -> None:
    """Send back each message."""
    pin(1)
    with zmq.Context() as context, context.socket(zmq.PAIR) as socket:
        socket.connect(address)
        for _ in range(count):
            while True:
                try:
                    event = socket.recv(zmq.NOBLOCK)
                    break
                except zmq.Again:
                    continue
            socket.send(event)


def send_all(address: str, count: int) -> None:
    """Send so many events."""
    pin(1)
    with zmq.Context() as context, context.socket(zmq.PUSH) as socket:
        socket.connect(address)
        for i in range(count):
            socket.send(EVENT.pack(*[i] * 8))


def round_trip(played: Round) -> None:
    """Ping and pong, both polling without blocking."""
    n = played.arg("n")
    with opposite(echo, n + 100) as address, zmq.Context() as context, context.socket(zmq.PAIR) as socket:
        socket.bind(address)
        pin(0)
        for i in range(-100, n):
            begin = perf_counter_ns()
            socket.send(EVENT.pack(*[i + 100] * 8))
            while True:
                try:
                    event = socket.recv(zmq.NOBLOCK)
                    break
                except zmq.Again:
                    continue
            if i >= 0:
                played.sample(perf_counter_ns() - begin)
            if EVENT.unpack(event)[7] != i + 100:
                raise Failed(f"event {i} came back as {EVENT.unpack(event)}")


def drain(played: Round) -> None:
    """Receive and unpack what another process sends, one by one."""
    n = played.arg("n")
    with opposite(send_all, n) as address, zmq.Context() as context, context.socket(zmq.PULL) as socket:
        socket.rcvtimeo = SILENT_MS
        socket.bind(address)
        pin(0)
        total = EVENT.unpack(socket.recv())[7]
        begin = perf_counter_ns()
        for _ in range(n - 1):
            total += EVENT.unpack(socket.recv())[7]
        played.span(perf_counter_ns() - begin, n - 1)
        if total != n * (n - 1) // 2:
            raise Failed("the sum of the events is wrong")


if __name__ == "__main__":
    sys.exit(
        main(
            "sdk",
            [
                Case("round-trip:round-trip*", "pyzmq", {"n": 5000, "bytes": 64}, round_trip),
                Case("drain:drain-one*", "pyzmq", {"n": 100000, "bytes": 64}, drain),
            ],
        )
    )
