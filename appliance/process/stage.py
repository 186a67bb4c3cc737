"""Stages as a process: ``python -m appliance.process.stage APPLIANCE STAGE... [--halted] [--limits=JSON]``.

    take the seat ─▶ map regions (own writable, others read-only) ─▶ make the stages ─▶ gate their rings ─▶ loop ─▶ code

One stage, or those of a [[process]] in the order of the flow. Everything it needs is in the supervisor's blob
`topology`, so it can be started by hand under a debugger as well. It leaves on a STOP command or on SIGTERM, after
draining. What goes wrong stands in the control of each of its stages, and in one sentence on standard error.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import traceback
from pathlib import Path
from typing import Any

from appliance.binding import check, ffi, lib, text
from appliance.config import Config, from_plain
from appliance.errors import ApplianceError, BusyError, error_of
from appliance.monitor.memory import Memory
from appliance.process.limits import WORD, Change
from appliance.process.part import OF_ANOTHER, Part, Surroundings
from appliance.process.place import take_place
from appliance.process.privilege import Circumstances, Confinement, grant_of, shared_grant
from appliance.process.stage_config import log_folder, loop_config
from appliance.process.standby import STANDBY, stand_by
from appliance.topology import COMMANDS, placement_of, plan


class Runner:
    """A process from its first breath to its exit code."""

    def __init__(self, appliance: str, names: list[str], halted: bool = False, limits: tuple[Change, ...] = ()) -> None:
        self.memory = Memory(appliance)
        self.config: Config = from_plain(self.memory.topology["config"])
        self.folder = Path(self.memory.topology["folder"])
        topology = plan(self.config)
        stages = [topology.stage(name) for name in names]
        self.name = stages[0].process
        self.settings = stages[0].settings
        self.seat = placement_of(self.memory.topology).seat(names[0])
        around = Surroundings(self.memory, self.config, self.folder, topology, halted, limits)
        self.parts = [Part(stage, around) for stage in stages]
        if self.memory.topology["config"] != self.config.plain:
            raise BusyError("the configuration changed while it began")
        self.at = self.parts[0]  # whose turn it is while they are put together
        self.kept: list[Any] = []

    def run(self) -> int:
        """Run to the end: 0 halted in good order, else the error's exit code. The controls say why."""
        try:
            granted = take_place(f"apl:{self.name}", self.seat)
            for part in self.parts:
                lib.apl_control_placed(part.control.pointer, granted.core, granted.realtime, granted.locked)
            for sentence in granted.refused:
                self.say(sentence)
            self.confine(granted.locked)
            loop = self.assemble()
            return self.turn(loop)
        except ApplianceError as error:
            self.fail(int(getattr(error, "code", 0)) or lib.APL_ERR_ARGUMENT, str(error))
            return error.exit_code
        except Exception as error:  # noqa: BLE001  the control must say why the stage is gone, whatever it was
            traceback.print_exc()
            self.fail(lib.APL_ERR_ARGUMENT, f"{type(error).__name__}: {error}")
            return 1

    def confine(self, memory_locked: bool) -> None:
        """Leave behind what setting up does not need; `turn` leaves the rest. Stages that share a process share what
        any of them needs."""
        now = Circumstances.here(memory_locked, log_folder(self.config, self.folder))
        grant = shared_grant([grant_of(part.stage, self.config, self.folder, now) for part in self.parts])
        self.confinement = Confinement(self.settings, grant, self.say)
        self.confinement.begin()

    def say(self, sentence: str) -> None:
        """One line into the supervisor's log."""
        print(f"{self.name}: {sentence}", file=sys.stderr, flush=True)

    def fail(self, code: int, sentence: str) -> None:
        """Put the sentence where the supervisor reads it: with the stage that it happened to."""
        self.say(sentence)
        for part in self.parts:
            part.fail(code, sentence if part is self.at else OF_ANOTHER)

    # ---- putting it together

    def assemble(self) -> Any:
        """The loop with the stages, their rings and the port in it."""
        handle = ffi.new("struct apl_loop **")
        check(lib.apl_loop_new(loop_config(self.settings, self.seat.idle), handle))
        loop = ffi.gc(handle[0], lib.apl_loop_free)
        for part in self.parts:
            self.at = part
            part.into(loop)
        commands = self.memory.ring(COMMANDS).reader()
        self.kept.append(commands)
        check(lib.apl_loop_commands(loop, commands.pointer))
        return loop

    # ---- running

    def turn(self, loop: Any) -> int:
        """The loop, until it halts or fails."""
        check(lib.apl_loop_stop_on_signals(loop))
        gc.collect()
        gc.freeze()  # what there is now stays: no collector's pause will look at it again
        self.confinement.end()
        for part in self.parts:
            part.control.confined(os.getuid(), lib.apl_capabilities_effective(), self.confinement.got)
        rc = lib.apl_loop_run(loop, 0)
        lib.apl_loop_stop_on_signals(ffi.NULL)
        error = (
            None
            if rc in (lib.APL_OK, lib.APL_ERR_END)
            else error_of(rc, text(lib.apl_err_name(rc)), text(lib.apl_err_text()))
        )
        for part in reversed(self.parts):
            for finish in reversed(part.finish):
                finish()
        if error is not None:
            raise error
        return 0


def main() -> int:
    """Entry point: the exit code of the process."""
    appliance, *words = sys.argv[1:]
    names = [word for word in words if not word.startswith("--")]
    try:
        limits = [json.loads(word.removeprefix(WORD)) for word in words if word.startswith(WORD)]
        changes = tuple((int(of), int(limit), int(value)) for change in limits for of, limit, value in change)
        halted = "--halted" in words
        if STANDBY in words:
            told = stand_by(appliance, names)
            halted, changes = bool(told["halted"]), tuple(tuple(change) for change in told["limits"])
        runner = Runner(appliance, names, halted, changes)
    except ApplianceError as error:
        print(f"{' '.join(names)}: {error}", file=sys.stderr)
        return error.exit_code
    return runner.run()


if __name__ == "__main__":
    # No interpreter shutdown: the regions outlive us and there is nothing of ours to tidy.
    code = main()
    sys.stderr.flush()
    os._exit(code)
