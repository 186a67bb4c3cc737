"""In a guest: the clock page against the PTP hardware clock of a NIC, which is stepped, unplugged and plugged in again.

    python3 clock.py INTERFACE

Prints a line of JSON for each thing that was done: what the keeper said, and the page behind it.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from appliance.config import load
from appliance.config.model import Clock
from appliance.process.clock_keeper import PERIOD_NS, ClockKeeper
from appliance.process.regions import remove_regions
from appliance.shm import create_region

NAME = "phc"
MS = 1_000_000
LIMIT_NS = 400 * MS  # a busy emulation measures its processor badly: the two clocks drift apart
ADJ_SETOFFSET, ADJ_NANO = 0x0100, 0x2000  # linux/timex.h
CONFIG = """
[[feed]]
name = "a"
protocol = "cme.mdp3"
[feed.port]
kind = "udp"
[[feed.group]]
address = "224.0.0.9:1"
"""


class Timex(ctypes.Structure):
    """struct timex of a 64-bit Linux, as far as it is needed; the kernel takes 208 bytes."""

    _fields_ = (
        ("modes", ctypes.c_uint), ("before", ctypes.c_long * 8), ("seconds", ctypes.c_long),
        ("nanoseconds", ctypes.c_long), ("behind", ctypes.c_long * 16),
    )  # fmt: skip


def clock_of(descriptor: int) -> int:
    """FD_TO_CLOCKID (clock_getres(2), "Dynamic clocks")."""
    return (~descriptor << 3) | 3


def step(path: str, by_ns: int) -> None:
    """clock_adjtime(2) with ADJ_SETOFFSET: the hardware clock jumps."""
    assert (Timex.seconds.offset, Timex.nanoseconds.offset, ctypes.sizeof(Timex)) == (72, 80, 216)
    libc = ctypes.CDLL(None, use_errno=True)
    wanted = Timex(modes=ADJ_SETOFFSET | ADJ_NANO, seconds=by_ns // 10**9, nanoseconds=by_ns % 10**9)
    descriptor = os.open(path, os.O_RDWR)
    try:
        if libc.clock_adjtime(clock_of(descriptor), ctypes.byref(wanted)) < 0:
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), path)
    finally:
        os.close(descriptor)


def set_to_realtime(path: str, ahead_ns: int = 0) -> None:
    """The hardware clock tells this host's time, and so much more."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        time.clock_settime_ns(clock_of(descriptor), time.time_ns() + ahead_ns)
    finally:
        os.close(descriptor)


def clock_path(interface: str) -> str:
    found = list((Path("/sys/class/net") / interface / "device/ptp").glob("ptp*"))
    return f"/dev/{found[0].name}" if found else ""


@contextlib.contextmanager
def keeping(wanted: Clock) -> Iterator[ClockKeeper]:
    with create_region(NAME, "supervisor", 4096) as region:
        region.add_clock()
        keeper = ClockKeeper(region.clock(), wanted)
        try:
            yield keeper
        finally:
            keeper.close()
    remove_regions(NAME)


def turn(keeper: ClockKeeper, what: str, turns: int = 1) -> None:
    """Some periods of the keeper; what it said in them, and how the page stands."""
    said = []
    for _ in range(turns):
        time.sleep(PERIOD_NS / 1e9)
        said += [[news.good, news.bound, news.text] for news in keeper.tick(time.monotonic_ns())]
    info = keeper.page.info()
    print(
        json.dumps({
            "what": what, "said": said, "reference": info.reference, "error_ns": info.error_ns,
            "offset_ns": info.phc_offset_ns, "window_ns": info.phc_window_ns, "page_error_ns": info.page_error_ns,
            "page_away_ns": keeper.page.now_ns() - time.time_ns(), "trouble": keeper.trouble,
        }),
        flush=True,
    )  # fmt: skip


def main() -> int:
    """Entry point."""
    interface = sys.argv[1]
    path = clock_path(interface)
    device = os.path.realpath(f"/sys/class/net/{interface}/device")
    with tempfile.NamedTemporaryFile("w", suffix=".toml") as file:
        file.write(CONFIG)
        file.flush()
        usual = load(file.name).sections.clock
    wanted = replace(usual, reference=path, phc_time="utc", limit=LIMIT_NS, when_exceeded="say")
    set_to_realtime(path)
    with keeping(wanted) as keeper:
        turn(keeper, "set", turns=2)
        turn(keeper, "drift", turns=3)
        step(path, 700 * MS)
        turn(keeper, "stepped")
        step(path, -700 * MS)
        turn(keeper, "stepped back")
        Path(device, "remove").write_text("1")
        turn(keeper, "unplugged", turns=2)
        Path("/sys/bus/pci/rescan").write_text("1")
        for _ in range(50):
            if Path(path).exists():
                break
            time.sleep(0.2)
        set_to_realtime(path)
        turn(keeper, "plugged in", turns=2)
    set_to_realtime(path, 37 * 10**9)
    with keeping(replace(wanted, phc_time="tai", tai_offset=37)) as keeper:
        turn(keeper, "tai")
    with keeping(replace(wanted, reference="auto")) as keeper:
        turn(keeper, "not named")
    with keeping(replace(wanted, reference="/dev/ptp9")) as keeper:
        turn(keeper, "no such clock")
    return 0


if __name__ == "__main__":
    sys.exit(main())
