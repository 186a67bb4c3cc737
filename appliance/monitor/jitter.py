"""What is taken from a core while a thread does nothing but look at the clock on it."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from dataclasses import dataclass

from appliance.binding import check, ffi, lib
from appliance.errors import HostError

FLOOR_NS = 1_000  # shorter gaps are the looking itself
NOTICED_NS = 50_000  # a longer pause than this loses packets at full rate on ordinary NIC rings


@dataclass(frozen=True)
class Jitter:
    """Gaps of at least `FLOOR_NS` on one core. `counts[i]`: those of 2**i to 2**(i+1)-1 ns."""

    core: int
    spent_ns: int
    lost_ns: int
    longest_ns: int
    counts: tuple[int, ...]

    @property
    def gaps(self) -> int:
        """How many there were."""
        return sum(self.counts)

    @property
    def lost(self) -> float:
        """Share of the time that was taken away."""
        return self.lost_ns / self.spent_ns if self.spent_ns else 0.0

    def histogram(self, width: int = 40) -> list[str]:
        """A line for each occupied power of two, with a bar that grows with the logarithm of the count."""
        lines = []
        for power, count in enumerate(self.counts):
            if count:
                bar = "#" * min(width, max(1, 4 * count.bit_length()))
                lines.append(f"{_duration(1 << power):>8} {count:>8} {bar}")
        return lines


def measure(cores: Sequence[int], seconds: float) -> list[Jitter]:
    """Each core for so long, one after the other, in a thread of its own. HostError for a core not to be had."""
    return [_measure(core, seconds) for core in cores]


def _measure(core: int, seconds: float) -> Jitter:
    out = ffi.new("struct apl_hiccups *")
    failed: list[Exception] = []

    def spin() -> None:
        try:
            os.sched_setaffinity(0, {core})  # of this thread
            check(lib.apl_hiccup_measure(int(seconds * 1e9), FLOOR_NS, out))
        except Exception as error:  # noqa: BLE001 - handed to the caller below
            failed.append(error)

    thread = threading.Thread(target=spin, name=f"jitter-{core}")
    thread.start()
    thread.join()
    if failed:
        raise HostError(f"core {core} cannot be measured: {failed[0]}") from failed[0]
    return Jitter(core, int(out.spent_ns), int(out.lost_ns), int(out.longest_ns), tuple(out.counts))


def _duration(ns: int) -> str:
    for unit, size in (("s", 10**9), ("ms", 10**6), ("us", 10**3)):
        if ns >= size:
            return f"{ns / size:.3g} {unit}"
    return f"{ns} ns"


def told(jitter: Jitter) -> str:
    """In a line."""
    if not jitter.gaps:
        return f"no gap of {_duration(FLOOR_NS)} or more in {jitter.spent_ns / 1e9:.2g} s"
    return (
        f"longest gap {_duration(jitter.longest_ns)}, {jitter.gaps} of {_duration(FLOOR_NS)} or more "
        f"in {jitter.spent_ns / 1e9:.2g} s, {jitter.lost:.2%} lost"
    )
