"""How a reload hands the seat of stages from one process to the next. The supervisor looks after neither meanwhile."""

from __future__ import annotations

import os
import signal
import time
from typing import TYPE_CHECKING, Any

from appliance.process.origin import supervisor_origin

if TYPE_CHECKING:
    from appliance.process.child import Child
    from appliance.process.supervisor import Supervisor


class Seat:
    """One process, as the reload sees it."""

    def __init__(self, supervisor: Supervisor, name: str) -> None:
        self.supervisor, self.name = supervisor, name

    @property
    def child(self) -> Child:
        """As the supervisor keeps it."""
        return self.supervisor.children[self.name]

    @property
    def stages(self) -> list[str]:
        """What it turns."""
        return [stage.name for stage in self.child.turned or self.child.stages]

    @property
    def epochs(self) -> dict[str, int]:
        """How many lives its stages have had."""
        return {name: self.supervisor.memory.control(name).epoch for name in self.stages}

    def take(self) -> None:
        """From now on the reload looks after it; what must not go on without it stops."""
        child = self.child
        child.away, child.spoke, child.restarts.due_ns = True, False, None
        for name in self.stages:
            self.supervisor.what_it_leaves(name)

    @property
    def occupied(self) -> bool:
        """Whether a process of it lives."""
        return self.supervisor.alive(self.name)

    def signal(self, number: signal.Signals) -> None:
        """Send it to the living process; nothing to a dead one."""
        process, memory = self.child.process, self.supervisor.memory
        adopted = [memory.control(name).pid for name in self.stages if memory.control(name).alive]
        pid = process.pid if process is not None else next(iter(adopted), 0)
        if pid and self.occupied:
            os.kill(pid, number)

    def give(self, process: Any) -> dict[str, Any]:
        """To a successor. Returns how it shall begin."""
        supervisor, child = self.supervisor, self.child
        child.process, child.ended, child.restarts = process, False, child.restarts.afresh(supervisor.policy)
        child.spoke, child.spawned_ns, child.began_halted = False, time.monotonic_ns(), bool(supervisor.halted)
        supervisor.note_code(child)
        supervisor.commander.note("restart", supervisor_origin(), child.shown, "started again: reload")
        return {"halted": child.began_halted}

    def came_up(self) -> bool:
        """Whether its process has made its first turn."""
        return self.supervisor.hears(self.child)

    def start_over(self) -> None:
        """With the configuration that is in force, in the ordinary way; looked after as ever."""
        supervisor, child = self.supervisor, self.child
        child.away, child.ended, child.restarts = False, False, child.restarts.afresh(supervisor.policy)
        supervisor.commander.note("restart", supervisor_origin(), child.shown, "started again: the reload is put back")
        supervisor.spawn(child)
