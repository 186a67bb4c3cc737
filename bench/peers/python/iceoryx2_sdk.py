"""iceoryx2's Python API between two processes: round trip of 64 bytes by loaned samples, and draining one by one."""

from __future__ import annotations

import ctypes
import os
import struct
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.synchronize import Event
from time import perf_counter_ns
from typing import Any

import iceoryx2 as iox2
from contestant import Case, Failed, Round, main, pin

fork = get_context("fork")
WORDS = struct.Struct("<8Q")


class Message(ctypes.Structure):
    """64 bytes."""

    _fields_ = [("word", ctypes.c_uint64 * 8)]


def own_config(folder: str) -> Any:
    """Files and shared memory apart from others': behind one that was killed a new node may wait for good (0.10)."""
    config = iox2.config.default()
    config.global_cfg.root_path = iox2.Path.new(folder)
    config.global_cfg.prefix = iox2.FileName.new(f"bench{os.getpid()}_")
    return config


def service(name: str, depth: int) -> Any:
    """A publish-subscribe service of one publisher and one subscriber that never drops an event."""
    node = iox2.NodeBuilder.new().config(CONFIG).create(iox2.ServiceType.Ipc)
    builder = node.service_builder(iox2.ServiceName.new(name)).publish_subscribe(Message)
    return (
        builder.max_publishers(1)
        .max_subscribers(1)
        .subscriber_max_buffer_size(depth)
        .enable_safe_overflow(False)
        .open_or_create()
    )


def send(publisher: Any, value: int) -> None:
    """Loan, write, send."""
    sample = publisher.loan_uninit()
    ctypes.memmove(sample.payload_ptr, WORDS.pack(*(value,) * 8), 64)  # three times faster than write_payload
    sample.assume_init().send()


def last_word(sample: Any) -> int:
    """The last of the eight words; ends the sample."""
    words = WORDS.unpack(ctypes.string_at(sample.payload_ptr, 64))  # faster than payload()
    sample.delete()
    return int(words[7])


def receive(subscriber: Any) -> Any:
    """Poll until there is a sample."""
    while True:
        sample = subscriber.receive()
        if sample is not None:
            return sample


@contextmanager
def opposite(work: Callable[..., None], *args: object) -> Iterator[None]:
    """The other process, forked before this one has a node; goes on when that one has its services.

    Where both make a service of one name at the same moment, each may wait for the other one for good (0.10).
    """
    ready = fork.Event()
    child = fork.Process(target=work, args=(ready, *args), daemon=True)
    child.start()
    try:
        while not ready.wait(timeout=1):
            if not child.is_alive():
                raise Failed(f"the other process ended before it had its services, exit code {child.exitcode}")
        yield
    except BaseException:
        child.kill()
        raise
    finally:
        child.join()


def echo(ready: Event, name: str, count: int) -> None:
    """Send back each event."""
    pin(1)
    forth, back = service(f"{name}/forth", 16), service(f"{name}/back", 16)
    subscriber, publisher = forth.subscriber_builder().create(), back.publisher_builder().create()
    ready.set()
    seen = 0
    while seen < count:
        send(publisher, last_word(receive(subscriber)))
        seen += 1


def send_all(ready: Event, name: str, count: int) -> None:
    """Send so many events once somebody listens; blocks while the buffer is full."""
    pin(1)
    forth = service(f"{name}/drain", 4096)
    publisher = forth.publisher_builder().create()
    ready.set()
    while forth.dynamic_config.number_of_subscribers == 0:
        pass
    for i in range(count):
        send(publisher, i)
    while forth.dynamic_config.number_of_subscribers:
        pass


def round_trip(played: Round) -> None:
    """Ping and pong, both polling."""
    n = played.arg("n")
    name = f"appliance-bench-{os.getpid()}"
    with opposite(echo, name, n + 100):
        pin(0)
        forth, back = service(f"{name}/forth", 16), service(f"{name}/back", 16)
        publisher, subscriber = forth.publisher_builder().create(), back.subscriber_builder().create()
        while forth.dynamic_config.number_of_subscribers == 0 or back.dynamic_config.number_of_publishers == 0:
            pass
        for i in range(-100, n):
            begin = perf_counter_ns()
            send(publisher, i + 100)
            value = last_word(receive(subscriber))
            if i >= 0:
                played.sample(perf_counter_ns() - begin)
            if value != i + 100:
                raise Failed(f"event {i + 100} came back as {value}")


def drain(played: Round) -> None:
    """Receive what another process sends, one by one."""
    n = played.arg("n")
    name = f"appliance-bench-{os.getpid()}"
    with opposite(send_all, name, n):
        pin(0)
        subscriber = service(f"{name}/drain", 4096).subscriber_builder().create()
        begin, total = 0, 0
        for i in range(n):
            total += last_word(receive(subscriber))
            if i == 0:
                begin = perf_counter_ns()
        played.span(perf_counter_ns() - begin, n - 1)
        subscriber.delete()
        if total != n * (n - 1) // 2:
            raise Failed("the sum of the events is wrong")


if __name__ == "__main__":
    iox2.set_log_level(iox2.LogLevel.Error)
    with tempfile.TemporaryDirectory() as folder:
        CONFIG = own_config(folder)
        code = main(
            "sdk",
            [
                Case("round-trip:round-trip*", "iceoryx2", {"n": 10000, "bytes": 64}, round_trip),
                Case("drain:drain-one*", "iceoryx2", {"n": 100000, "bytes": 64}, drain),
            ],
        )
    sys.exit(code)
