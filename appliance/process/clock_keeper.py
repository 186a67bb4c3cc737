"""Keeps the clock page: calibrates it, and says when its bound grows past what the configuration allows."""

from __future__ import annotations

import glob
import os
from dataclasses import dataclass

from appliance.config.model import Clock
from appliance.errors import HostError
from appliance.shm import ClockPage

PERIOD_NS = 1_000_000_000
HARDWARE_CLOCKS = "/dev/ptp[0-9]*"
MARGIN = 0.9  # within the limit again only below this share of it: a bound at the limit shall not flap


@dataclass(frozen=True)
class ClockNews:
    """A change worth telling: `good` and one sentence.

    `bound`: it is about the bound, for which trading may be halted; else about the hardware clock that it comes from.
    """

    good: bool
    text: str
    bound: bool = True


class ClockKeeper:
    """Call `tick` often; it works about once a second.

    A hardware clock that cannot be read (its NIC was unplugged, its file is not ours) is asked for again each time;
    until then the bound is the kernel's, if that has one.

    Only a hardware clock that the configuration names is read: one that nobody disciplines runs freely and looks the
    same, also to the kernel (it may have been set from CLOCK_REALTIME once, or follow it all the time), so its distance
    would be taken for the distance from UTC. "auto" is the kernel's bound, and names such clocks where that is bad.
    """

    def __init__(self, page: ClockPage, wanted: Clock) -> None:
        self.page = page
        self.wanted = wanted
        self.good: bool | None = None
        self.trouble = ""
        """Why the hardware clock is not read, "" if it is, or none is wanted."""
        self._told = False
        self._due_ns = 0
        self._phc = -1
        self._path = ""
        self._open_phc()

    def _open_phc(self) -> None:
        path = self.wanted.reference
        if path in ("auto", "kernel"):
            return
        self._path = path
        try:
            self._phc = os.open(path, os.O_RDWR | os.O_CLOEXEC)
        except OSError as error:
            self.trouble = f"{path}: {error.strerror}"

    def close(self) -> None:
        """Give the hardware clock's descriptor back."""
        if self._phc >= 0:
            os.close(self._phc)
            self._phc = -1

    def tick(self, now_ns: int) -> list[ClockNews]:
        """Calibrate if it is time; what is new: of the hardware clock, of the bound. `now_ns`: monotonic."""
        if now_ns < self._due_ns:
            return []
        self._due_ns = now_ns + PERIOD_NS
        return [news for news in (self._calibrate(), self._judge()) if news]

    def _calibrate(self) -> ClockNews | None:
        wanted = self.wanted
        if self._phc < 0:
            self._open_phc()
        try:
            self.page.calibrate(self._phc, wanted.phc_error, wanted.phc_time == "tai", wanted.tai_offset)
            if self._phc >= 0:
                self.trouble = ""
        except HostError as error:
            self.trouble = f"{self._path}: {error}"
            self.close()
        if bool(self.trouble) == self._told:
            return None
        self._told = bool(self.trouble)
        if self.trouble:
            return ClockNews(False, f"the hardware clock is not read: {self.trouble}", bound=False)
        return ClockNews(True, f"the hardware clock {self._path} is read again", bound=False)

    def _judge(self) -> ClockNews | None:
        if self.wanted.when_exceeded == "off":
            return None
        error_ns, limit_ns = self.page.info().error_ns, self.wanted.limit
        good = error_ns is not None and error_ns <= limit_ns * (1 if self.good is not False else MARGIN)
        if good == self.good:
            return None
        first, self.good = self.good is None, good
        if good:
            return None if first else ClockNews(True, f"the clock is within {limit_ns / 1000:g} us of UTC again")
        bound = "nobody keeps it" if error_ns is None else f"the bound is {error_ns / 1000:g} us"
        return ClockNews(False, f"the clock may be more than {limit_ns / 1000:g} us from UTC: {bound}{self._others()}")

    def _others(self) -> str:
        """Hardware clocks that are there and not asked, as the end of a sentence."""
        found = sorted(glob.glob(HARDWARE_CLOCKS)) if self.wanted.reference == "auto" else []
        return f"; not asked: {', '.join(found)} ([clock] reference takes one that a daemon keeps)" if found else ""
