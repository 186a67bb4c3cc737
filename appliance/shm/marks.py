"""How far the audit log is. Contract in native/include/apl/marks.h."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from appliance.binding import check, check_pointer, ffi, lib, text

MARKS = {"none": 0, "written": 1, "durable": 2, "sealed": 3}  # APL_MARK_*


@dataclass(frozen=True, slots=True)
class MarksInfo:
    """struct apl_marks_info. written, durable, sealed: record sequences; times in ns; bound_ns 0: relaxed.

    `text` says why the log does not accept; `unlogged` counts the events that came while it did not.
    """

    written: int
    durable: int
    sealed: int
    segment: int
    bytes: int
    heartbeat_ns: int
    since_ns: int
    unlogged: int
    bound_ns: int
    repairs: int
    accepting: bool
    relaxed: bool
    text: str


class Marks:
    """The marks of one log. Reading them costs no system call, and the log nothing."""

    def __init__(self, memory: Any) -> None:
        """`memory` keeps its mapping alive."""
        self._memory = memory
        self.pointer = check_pointer(lib.apl_marks_join(memory))

    def info(self) -> MarksInfo:
        """A copy, now."""
        info = ffi.new("struct apl_marks_info *")
        lib.apl_marks_info(self.pointer, info)
        return MarksInfo(
            info.written, info.durable, info.sealed, info.segment, info.bytes, info.heartbeat_ns, info.since_ns,
            info.unlogged, info.bound_ns, info.repairs, bool(info.accepting), bool(info.relaxed), text(info.text),
        )  # fmt: skip

    def rings(self) -> dict[str, dict[str, int]]:
        """For each ring that the log takes: the first ring sequence that has not reached each mark."""
        found: dict[str, dict[str, int]] = {}
        ring = ffi.new("struct apl_marks_ring_info *")
        info = ffi.new("struct apl_marks_info *")
        lib.apl_marks_info(self.pointer, info)
        for index in range(info.ring_count):
            check(lib.apl_marks_ring_info(self.pointer, index, ring))
            found[text(ring.name)] = {"written": ring.written, "durable": ring.durable, "sealed": ring.sealed}
        return found

    def name_ring(self, index: int, name: str) -> None:
        """Owner: name ring `index`."""
        check(lib.apl_marks_ring_name(self.pointer, index, name.encode()))
