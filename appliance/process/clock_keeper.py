"""Keeps the clock page: calibrates it, and says when its bound grows past what the configuration allows."""

from __future__ import annotations

import glob
import os
from dataclasses import dataclass

from appliance.config.model import Clock
from appliance.errors import HostError
from appliance.shm import ClockPage

PERIOD_NS = 1_000_000_000
MARGIN = 0.9  # within the limit again only below this share of it: a bound at the limit shall not flap


@dataclass(frozen=True)
class ClockNews:
    """A change worth telling: `good` and one sentence."""

    good: bool
    text: str


class ClockKeeper:
    """Call `tick` often; it works about once a second."""

    def __init__(self, page: ClockPage, wanted: Clock) -> None:
        self.page = page
        self.wanted = wanted
        self.good: bool | None = None
        self.trouble = ""
        self._due_ns = 0
        self._phc = -1
        self._open_phc()

    def _open_phc(self) -> None:
        path = self.wanted.reference
        if path == "auto":
            path = next(iter(sorted(glob.glob("/dev/ptp[0-9]*"))), "kernel")
        if path in ("kernel", "none"):
            return
        try:
            self._phc = os.open(path, os.O_RDWR | os.O_CLOEXEC)
        except OSError as error:
            self.trouble = f"{path}: {error.strerror}"

    def close(self) -> None:
        """Give the hardware clock's descriptor back."""
        if self._phc >= 0:
            os.close(self._phc)
            self._phc = -1

    def tick(self, now_ns: int) -> ClockNews | None:
        """Calibrate if it is time; news when the bound went past the limit or came back. `now_ns`: monotonic."""
        if now_ns < self._due_ns:
            return None
        self._due_ns = now_ns + PERIOD_NS
        wanted = self.wanted
        try:
            self.page.calibrate(self._phc, wanted.phc_error, wanted.phc_time == "tai", wanted.tai_offset)
        except HostError as error:
            self.trouble = str(error)
        return self._judge()

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
        return ClockNews(False, f"the clock may be more than {limit_ns / 1000:g} us from UTC: {bound}")
