"""Write the supervisor's ring `commands`: STOP, HALT, RESUME, CANCEL_ALL to one stage or to all."""

from __future__ import annotations

import hashlib
import json
import os
import time
from typing import Any

import numpy as np

from appliance.binding import check, lib
from appliance.monitor.memory import Memory
from appliance.process.origin import Origin
from appliance.schema.events import EVENT, SCHEMA_ID, SCHEMA_VERSION, TEMPLATES, CommandKind
from appliance.shm import Writer, join_region
from appliance.topology import ACTIONS, COMMANDS, SUPERVISOR

ALL_STAGES = 0xFFFFFFFF
BLOCK_BYTES = 48


def config_sha256(plain: dict[str, Any]) -> str:
    """What names a configuration in the audit log."""
    return hashlib.sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()


class Commander:
    """The one writer of `commands`. Making one takes the supervisor's region over: BusyError while another lives."""

    def __init__(self, memory: Memory) -> None:
        self.region = join_region(memory.name, SUPERVISOR, writable=True)
        self.region.own()
        self.control = self.region.control()
        self._memory = memory
        self._writer = self._join(COMMANDS, gated=True)
        self._count = self._writer.seq
        noted = any(ring["name"] == ACTIONS for ring in memory.topology["rings"])
        self._actions = self._join(ACTIONS, gated=True) if noted else None

    def _join(self, ring: str, gated: bool) -> Writer:
        writer = self.region.ring(ring).writer()
        gates = next(entry["gates"] for entry in self._memory.topology["rings"] if entry["name"] == ring)
        for stage in gates if gated else ():
            writer.gate(self._memory.region(stage).cursor(f"cursor.{ring}"))
        return writer

    def note(self, verb: str, origin: Origin, argument: str = "", result: str = "done", **more: Any) -> None:
        """Put a control action into the audit log: who did what, when, from where, and what came of it.

        Without a log there is nobody to tell. As `send`, it never waits for the log.
        """
        if self._actions is None:
            return
        action = {
            "time_ns": time.time_ns(), "verb": verb, "argument": argument, "result": result, **origin.plain,
            "config_sha256": config_sha256(self._memory.topology["config"]), **more,
        }  # fmt: skip
        content = json.dumps(action).encode()
        if self._actions.credit < lib.apl_note_lines(len(content)):
            self._actions = self._join(ACTIONS, gated=False)
        check(lib.apl_note_write(self._actions.pointer, lib.APL_NOTE_ACTION, content, len(content)))

    @property
    def count(self) -> int:
        """Commands sent in this appliance's life."""
        return self._count

    def sent(self, first: int = 0) -> np.ndarray[Any, Any] | None:
        """Every command of this appliance's life but the first ones, as events; None if they are overwritten."""
        ring = self.region.ring(COMMANDS)
        if ring.published - first > ring.slots:
            return None
        return ring.reader(first).copy(ring.slots)["command"] if ring.published > first else np.zeros(0)

    def send(
        self, kind: CommandKind, stage: int = ALL_STAGES, value: int = 0, *, instrument: int = 0, limit: int = 0
    ) -> int:
        """Publish a command; returns its id, counted from 1 in this appliance's life.

        Never waits: if the log is so far behind that the ring is full, it is overwritten: a kill switch goes first.
        """
        if self._writer.credit == 0:
            self._writer = self._join(COMMANDS, gated=False)
        self._count += 1
        event = np.zeros(1, dtype=EVENT)
        event["block_length"], event["template_id"] = BLOCK_BYTES, TEMPLATES["Command"]
        event["schema_id"], event["version"] = SCHEMA_ID, SCHEMA_VERSION
        command = event["command"]
        command["origin_ns"] = time.time_ns()
        command["kind"], command["stage"], command["value"] = kind, stage, value
        command["instrument"], command["limit"] = instrument, limit
        command["who"], command["command_id"] = os.getuid(), self._count
        self._writer.write(event)
        return self._count
