"""What a stage says of itself. Contract in native/include/apl/control.h."""

from __future__ import annotations

import enum
import time
from dataclasses import dataclass
from typing import Any

from appliance.binding import check, check_pointer, ffi, lib, text


class State(enum.IntEnum):
    """Of a stage; drawn in apl/control.h."""

    NONE = lib.APL_STATE_NONE
    BOOT = lib.APL_STATE_BOOT
    RUN = lib.APL_STATE_RUN
    STALL = lib.APL_STATE_STALL
    DRAIN = lib.APL_STATE_DRAIN
    HALT = lib.APL_STATE_HALT
    FAIL = lib.APL_STATE_FAIL


@dataclass(frozen=True, slots=True)
class ControlInfo:
    """struct apl_control_info. Times in ns since the epoch; cpu -1: not pinned; realtime 0: no real-time priority."""

    state: State
    epoch: int
    pid: int
    start: int
    started_ns: int
    heartbeat_ns: int
    turns: int
    busy_turns: int
    error: int
    cpu: int
    realtime: int
    locked: bool
    uid: int
    sandbox: int  # APL_GOT_*
    capabilities: int  # bits
    text: str

    @property
    def alive(self) -> bool:
        """Whether that very process lives."""
        return bool(lib.apl_process_alive(self.pid, self.start))


class Control:
    """One stage's control."""

    def __init__(self, memory: Any) -> None:
        """`memory` keeps its mapping alive."""
        self._memory = memory
        self.pointer = check_pointer(lib.apl_control_join(memory))

    def info(self) -> ControlInfo:
        """A copy, now."""
        info = ffi.new("struct apl_control_info *")
        lib.apl_control_info(self.pointer, info)
        return ControlInfo(
            State(info.state), info.epoch, info.pid, info.start, info.started_ns, info.heartbeat_ns,
            info.turns, info.busy_turns, info.error, info.cpu, info.realtime, bool(info.locked), info.uid,
            info.sandbox, info.capabilities, text(info.text),
        )  # fmt: skip

    def boot(self) -> None:
        """Owner: a new life of the stage begins, in this process."""
        lib.apl_control_boot(self.pointer, time.time_ns())

    def set(self, state: State) -> None:
        """Owner: change state; NativeError for a change that the picture does not have."""
        check(lib.apl_control_set(self.pointer, state))

    def fail(self, code: int, sentence: str, state: State = State.FAIL) -> None:
        """Owner: FAIL or STALL, with the code and the sentence behind it."""
        lib.apl_control_fail(self.pointer, state, code, sentence.encode())

    def confined(self, uid: int, capabilities: int, sandbox: int) -> None:
        """Owner: as whom it runs, with which capabilities (bits), behind which fences (APL_GOT_*)."""
        lib.apl_control_confined(self.pointer, uid, capabilities, sandbox)
