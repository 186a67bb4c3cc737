"""Write the supervisor's ring `commands`: STOP, HALT, RESUME, CANCEL_ALL to one stage or to all."""

from __future__ import annotations

import os
import time
from typing import Any

from appliance.binding import check, check_pointer, ffi, lib
from appliance.monitor.memory import Memory, Region
from appliance.topology import COMMANDS

ALL_STAGES = 0xFFFFFFFF
STOP, HALT, RESUME, CANCEL_ALL, START, RESTARTED = (
    lib.APL_COMMAND_KIND_STOP,
    lib.APL_COMMAND_KIND_HALT,
    lib.APL_COMMAND_KIND_RESUME,
    lib.APL_COMMAND_KIND_CANCEL_ALL,
    lib.APL_COMMAND_KIND_START,
    lib.APL_COMMAND_KIND_RESTARTED,
)


class Commander:
    """The one writer of `commands`. Making one takes the supervisor's region over: BusyError while another lives."""

    def __init__(self, memory: Memory) -> None:
        self.region = Region(memory.supervisor.path, writable=True)
        check(lib.apl_region_own(self.region.handle))
        self._ring = check_pointer(lib.apl_ring_join(self.region.find(COMMANDS, lib.APL_OBJECT_RING)))
        self._memory = memory
        self._state = ffi.new("uint8_t[]", lib.apl_ring_writer_footprint() + 64)
        self._writer = self._join(gated=True)
        self.control: Any = check_pointer(lib.apl_control_join(self.region.find("control", lib.APL_OBJECT_CONTROL)))
        self._count = int(lib.apl_ring_writer_seq(self._writer))

    def _join(self, gated: bool) -> Any:
        at = ffi.cast("uintptr_t", self._state)
        memory = ffi.cast("void *", (int(at) + 63) & ~63)
        writer = check_pointer(lib.apl_ring_writer_join(memory, ffi.cast("struct apl_ring *", self._ring)))
        gates = next(ring["gates"] for ring in self._memory.topology["rings"] if ring["name"] == COMMANDS)
        for stage in gates if gated else ():
            cursor = self._memory.region(stage).find(f"cursor.{COMMANDS}", lib.APL_OBJECT_CURSOR)
            check(lib.apl_ring_writer_gate(writer, check_pointer(lib.apl_cursor_join(cursor))))
        return writer

    def send(self, kind: int, stage: int = ALL_STAGES, value: int = 0, reason: int = 0) -> int:
        """Publish a command; returns its id, counted from 1 in this appliance's life.

        Never waits: if the log is so far behind that the ring is full, it is overwritten: a kill switch goes first.
        """
        if lib.apl_ring_writer_credit(self._writer) == 0:
            self._writer = self._join(gated=False)
        self._count += 1
        event = ffi.new("struct apl_event *")
        event.header.block_length, event.header.template_id = lib.APL_BLOCK_BYTES, lib.APL_MSG_COMMAND
        event.header.schema_id, event.header.version = lib.APL_SCHEMA_ID, lib.APL_SCHEMA_VERSION
        command = event.command
        command.origin_ns = time.time_ns()
        command.kind, command.stage, command.value, command.reason = kind, stage, value, reason
        command.who, command.command_id = os.getuid(), self._count
        lib.apl_ring_write(self._writer, event, lib.APL_EVENT_BYTES)
        return self._count
