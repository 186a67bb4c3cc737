"""Write the supervisor's ring `commands`: STOP, HALT, RESUME, CANCEL_ALL to one stage or to all."""

from __future__ import annotations

import os
import time

import numpy as np

from appliance.monitor.memory import Memory
from appliance.schema.events import EVENT, SCHEMA_ID, SCHEMA_VERSION, TEMPLATES, CommandKind
from appliance.shm import Writer, join_region
from appliance.topology import COMMANDS, SUPERVISOR

ALL_STAGES = 0xFFFFFFFF
BLOCK_BYTES = 48


class Commander:
    """The one writer of `commands`. Making one takes the supervisor's region over: BusyError while another lives."""

    def __init__(self, memory: Memory) -> None:
        self.region = join_region(memory.name, SUPERVISOR, writable=True)
        self.region.own()
        self.control = self.region.control()
        self._ring = self.region.ring(COMMANDS)
        self._memory = memory
        self._writer = self._join(gated=True)
        self._count = self._writer.seq

    def _join(self, gated: bool) -> Writer:
        writer = self._ring.writer()
        gates = next(ring["gates"] for ring in self._memory.topology["rings"] if ring["name"] == COMMANDS)
        for stage in gates if gated else ():
            writer.gate(self._memory.region(stage).cursor(f"cursor.{COMMANDS}"))
        return writer

    def send(self, kind: CommandKind, stage: int = ALL_STAGES, value: int = 0) -> int:
        """Publish a command; returns its id, counted from 1 in this appliance's life.

        Never waits: if the log is so far behind that the ring is full, it is overwritten: a kill switch goes first.
        """
        if self._writer.credit == 0:
            self._writer = self._join(gated=False)
        self._count += 1
        event = np.zeros(1, dtype=EVENT)
        event["block_length"], event["template_id"] = BLOCK_BYTES, TEMPLATES["Command"]
        event["schema_id"], event["version"] = SCHEMA_ID, SCHEMA_VERSION
        command = event["command"]
        command["origin_ns"] = time.time_ns()
        command["kind"], command["stage"], command["value"] = kind, stage, value
        command["who"], command["command_id"] = os.getuid(), self._count
        self._writer.write(event)
        return self._count
