"""What time it is by the processor's counter, and how far that may be from UTC. Contract in
native/include/apl/clock_page.h.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from appliance.binding import check, check_pointer, ffi, lib

REFERENCES = ("nobody", "the kernel's discipline", "PTP hardware clock")  # APL_CLOCK_BY_*
_NO_BOUND = 2**64 - 1


@dataclass(frozen=True, slots=True)
class ClockInfo:
    """struct apl_clock_info. Times in ns; error_ns, system_error_ns None: there is no bound, nobody keeps the clock."""

    calibrated_ns: int
    error_ns: int | None
    page_error_ns: int
    system_error_ns: int | None
    phc_offset_ns: int
    phc_window_ns: int
    ticks_hz: int
    calibrations: int
    steps: int
    reference: str
    by_tsc: bool


class ClockPage:
    """The clock page of one appliance."""

    def __init__(self, memory: Any) -> None:
        """`memory` keeps its mapping alive."""
        self._memory = memory
        self._pointer = check_pointer(lib.apl_clock_page_join(memory))

    def now_ns(self) -> int:
        """Nanoseconds since the epoch; 0 before the first calibration."""
        return int(lib.apl_clock_page_now(self._pointer))

    def info(self) -> ClockInfo:
        """The last calibration."""
        info = ffi.new("struct apl_clock_info *")
        lib.apl_clock_page_info(self._pointer, info)
        return ClockInfo(
            info.calibrated_ns, _bound(info.error_ns), info.page_error_ns, _bound(info.system_error_ns),
            info.phc_offset_ns, info.phc_window_ns, info.ticks_hz, info.calibrations, info.steps,
            REFERENCES[info.reference], bool(info.by_tsc),
        )  # fmt: skip

    def calibrate(self, phc: int = -1, phc_error_ns: int = 0, phc_tai: bool = True, tai_offset_s: int = 0) -> None:
        """Compare and publish; one process at a time, which mapped the page writable. `phc`: a file descriptor.

        HostError when the hardware clock cannot be read; the page is calibrated without it.
        """
        check(lib.apl_clock_page_calibrate(self._pointer, phc, phc_error_ns, int(phc_tai), tai_offset_s))


def _bound(value: int) -> int | None:
    return None if value == _NO_BOUND else int(value)
