"""One process as the supervisor sees it."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass

from appliance.binding import lib
from appliance.errors import HostError
from appliance.process.restart import Restarts
from appliance.shm import ControlInfo, State
from appliance.topology import Stage


@dataclass
class Child:
    """One process as the supervisor sees it, and its stages: those of a [[process]], or one."""

    name: str
    stages: tuple[Stage, ...]
    restarts: Restarts
    process: subprocess.Popen[bytes] | None = None  # None: adopted, or not started
    spawned_ns: int = 0
    ended: bool = False  # left in good order, on its own
    back_ns: int = 0  # when it was up again after a restart
    spoke: bool = False  # it was up in this life
    began_halted: bool = False  # this life was told at its start that trading is halted
    reason: str = ""  # of its last death
    turned: tuple[Stage, ...] = ()  # the stages of this life: () all of them
    away: bool = False  # a reload has it: it is not looked after meanwhile

    @property
    def shown(self) -> str:
        """Its name, and its stages where that is not the same."""
        names = ", ".join(stage.name for stage in self.stages)
        return self.name if names == self.name else f"{self.name} ({names})"

    @property
    def what(self) -> str:
        """What it is to the one who configured it."""
        return f"{'stage' if self.shown == self.name else 'process'} {self.name}"


def cannot_write(control: ControlInfo) -> bool:
    """A log that waits for room on its disk, not one that merely works off a burst."""
    return control.state is State.STALL and control.error == lib.APL_ERR_NO_SPACE


class StartFailed(HostError):
    """A stage did not come up; the message is the stage's own sentence, the exit code that of its error."""

    def __init__(self, message: str, exit_code: int = HostError.exit_code) -> None:
        super().__init__(message)
        self.exit_code = exit_code
