"""A process beside the stages that nobody waits for: the sealer. Started again when it dies, up to a limit."""

from __future__ import annotations

import logging
import subprocess
import sys
import time
from collections.abc import Mapping
from typing import Any

from appliance.errors import BusyError, CorruptError

STOP_S = 15.0  # for a last head behind everything
BACKOFF_S = (0.5, 2.0, 10.0, 60.0)
NOT_AGAIN = (CorruptError.exit_code,)  # a person has to look


class Side:
    """The sealer's process as the supervisor sees it."""

    def __init__(
        self, name: str, wanted: bool, log: logging.Logger, output: Any, environment: Mapping[str, str]
    ) -> None:
        """`output`: a file for its standard error; `wanted`: whether there is to be one at all."""
        self.name, self.wanted, self.log, self.output, self.environment = name, wanted, log, output, environment
        self.process: subprocess.Popen[bytes] | None = None
        self.deaths, self.due = 0, 0.0
        self.reason = ""

    def tick(self) -> None:
        """Start it when it is due; say it when it is gone."""
        if not self.wanted:
            return
        if self.process is None:
            if time.monotonic() >= self.due:
                self._start()
            return
        code = self.process.poll()
        if code is None:
            return
        self.process = None
        self.due = time.monotonic() + BACKOFF_S[min(self.deaths, len(BACKOFF_S) - 1)]
        self.deaths += 1
        self.reason = f"ended with code {code}; see the supervisor's log"
        self.wanted = code not in NOT_AGAIN
        if code != BusyError.exit_code:
            self.log.error("the sealer %s%s", self.reason, "" if self.wanted else ": log, heads and witness disagree")

    def _start(self) -> None:
        command = [sys.executable, "-P", "-m", "appliance.process.seal", self.name]
        self.process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=self.output, stderr=self.output, start_new_session=True,
            env=dict(self.environment),
        )  # fmt: skip

    def stop(self) -> None:
        """A last head, and the end. Killed where that takes too long: nothing is lost by it."""
        process, self.process, self.wanted = self.process, None, False
        if process is None:
            return
        process.terminate()
        try:
            process.wait(STOP_S)
        except subprocess.TimeoutExpired:
            self.log.error("the sealer did not end in %.0f s and is killed: the next one goes on", STOP_S)
            process.kill()
            process.wait()

    @property
    def plain(self) -> dict[str, Any]:
        """For `ctl status`."""
        return {"pid": self.process.pid if self.process else None, "deaths": self.deaths, "reason": self.reason}
