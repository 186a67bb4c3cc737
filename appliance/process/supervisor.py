"""Starts the stages, watches, restarts and stops them. Nothing on the hot path needs it: it may be killed any time.

    start ─▶ all but the feed, then the feed ─▶ running ─▶ stop: halt, STOP, drain, remove
                                                │   ▲
              a process is gone, or silent ─────┘   └── started again (back-off, limit), rings and cursors as they are

What follows a death (docs/operations.md says the same for operators):

    feed       comes back suspect and recovers by snapshot; one that plays a file plays it again, with a new book
    book       comes back empty, so the feed is restarted as well and recovers it
    signal     goes on
    strategy   is told again what is in the ring `updates`: its open orders and positions come back
    risk       likewise; it comes back halted only if the ring no longer holds everything (restart_halted)
    gateway    likewise; orders wait in their ring meanwhile

    If `updates` has been overwritten since the start, what came before is not known any more: then open orders are
    cancelled, and trading is halted while the gateway is away.

    wal        trading is halted until it is back; events wait in the rings, so nothing is lost

    A log that runs and cannot write needs nobody here: risk and gateway see it in its marks and let only cancels
    pass, until it can (apl/marks.h). Told to `hold`, it stops the chain instead, and trading is halted.
"""

from __future__ import annotations

import json
import logging
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import appliance
from appliance.binding import lib
from appliance.config import Config, from_plain
from appliance.errors import ApplianceError, HostError
from appliance.monitor.memory import Memory
from appliance.process import limits
from appliance.process.commands import Commander
from appliance.process.gates import PERSON, Gates
from appliance.process.limit_desk import Deferred, LimitDesk
from appliance.process.origin import Origin, own_origin, supervisor_origin
from appliance.process.overrides import AT_START
from appliance.process.restart import Restarts
from appliance.process.seal import wanted as sealer_wanted
from appliance.process.side import Side
from appliance.process.standing import StandingPage
from appliance.schema.events import CommandKind
from appliance.shm import ControlInfo, State, join_region
from appliance.topology import Stage, Topology, plan

UP = (State.RUN, State.STALL)
SETTLE_NS = 1_000_000_000  # after a gateway's return, until what was in flight has been answered
CANCEL_NS = 20_000_000  # between HALT and STOP: for the gateway to cancel
POLL_S = 0.01
TOLD = frozenset({"archive", "prune", "hold", "release", "retention lock"})
KEEPS_TRADING_OFF = ("wal", "gateway")


@dataclass
class Child:
    """One stage's process as the supervisor sees it."""

    stage: Stage
    restarts: Restarts
    process: subprocess.Popen[bytes] | None = None  # None: adopted, or not started
    spawned_ns: int = 0
    ended: bool = False  # left in good order, on its own
    back_ns: int = 0  # when it was up again after a restart
    spoke: bool = False  # it was up in this life
    began_halted: bool = False  # this life was told at its start that trading is halted
    reason: str = ""  # of its last death


class StartFailed(HostError):
    """A stage did not come up; the message is the stage's own sentence, the exit code that of its error."""

    def __init__(self, message: str, exit_code: int = HostError.exit_code) -> None:
        super().__init__(message)
        self.exit_code = exit_code


class Supervisor:
    """Owns the supervisor's region. Times are monotonic ns. Not thread-safe: one loop calls it."""

    def __init__(self, memory: Memory, log: logging.Logger, stage_log: Any = None) -> None:
        self.memory = memory
        self.log = log
        self.stage_log = stage_log  # a file for the stages' standard error
        self.config: Config = from_plain(memory.topology["config"])
        self.topology: Topology = plan(self.config)
        self.policy = self.config.sections.supervisor
        self.commander = Commander(memory)
        self.children = {s.name: Child(s, Restarts(self.policy)) for s in self.topology.stages}
        self.standing = StandingPage(self.commander.region)
        self.gates = Gates(self.commander, self.standing, self.config.sections.clock, log)
        self.limits = limits.InForce(self.config.sections.risk)
        self.desk = LimitDesk(
            memory, self.commander, self.limits, self.topology.stage("risk").id, self._risk_up, self.halt, log.warning
        )
        self.stopping = False
        self.side = Side(memory.name, sealer_wanted(self.config), log, stage_log, _environment())

    # ---- start, adopt, stop

    def start(self, origin: Origin | None = None, host_override: str = "") -> None:
        """Start every stage, the feed last: no packet comes before its readers. Raises StartFailed.

        `host_override`: why it starts although the host lacks what is required.
        """
        self.commander.control.boot()
        topology = self.memory.topology
        self.commander.note(
            "start", origin or own_origin(), topology["config_file"], "begun", config=topology["config"],
            folder=topology["folder"], version=appliance.__version__,
        )  # fmt: skip
        if host_override:
            self.commander.note("override", origin or own_origin(), AT_START, "done", reason=host_override)
        if self.config.sections.risk.start_halted:
            self.halted.add("start")
        feed = self.topology.stages[0].name
        others = [name for name in self.children if name != feed]
        for group in (others, [feed]):
            for name in group:
                self._spawn(self.children[name])
            self._wait_up(group)
        self.commander.control.set(State.RUN)
        self.log.info("running: %s", ", ".join(self.children))

    def adopt(self, origin: Origin | None = None) -> list[str]:
        """Take over the stages of a dead supervisor; those that died meanwhile start again. Returns the living."""
        self.commander.control.boot()
        living = self.memory.living()
        self.commander.note("adopt", origin or own_origin(), ", ".join(living))
        for name, child in self.children.items():
            child.spoke = True
            child.spawned_ns = time.monotonic_ns()
            child.ended = name not in living and self.memory.control(name).state is State.HALT
        if "risk" in living and self.memory.counters("risk").get("halted"):
            self.halted.add("operator")  # who halted it is not known any more, so a person resumes
        self._recall_limits()
        self.commander.control.set(State.RUN)
        self.log.info("adopted %s", ", ".join(living) or "nothing")
        return living

    def stop(self, origin: Origin | None = None) -> list[str]:
        """Cancel orders, drain every stage in the order of the flow, kill what does not. Returns who was killed."""
        self.stopping = True
        self.gates.end_all(origin or own_origin())
        self.commander.note("stop", origin or own_origin(), result="begun")
        for name in self.children:
            if not self._alive(name):
                self._detach(name)
        if any(self._alive(name) for name in self.children):
            self.commander.send(CommandKind.HALT)
            time.sleep(CANCEL_NS / 1e9)
        self.commander.send(CommandKind.STOP)
        deadline = time.monotonic_ns() + self.policy.drain_limit
        while (living := self._living()) and time.monotonic_ns() < deadline:
            time.sleep(POLL_S)
        for name in living:
            self._kill(name, "did not drain in time")
        while self._living() and time.monotonic_ns() < deadline + 5_000_000_000:
            time.sleep(POLL_S)
        self.side.stop()
        self.log.info("stopped%s", f"; killed {', '.join(living)}" if living else "")
        return living

    # ---- the operator's switches

    def halt(self, reason: str = "operator", origin: Origin | None = None, why: str = "") -> None:
        """The kill switch: risk refuses new orders, gateway and strategies cancel what is open."""
        self.gates.halt(reason, origin, why)

    def resume(self, origin: Origin | None = None, why: str = "") -> None:
        """Allow trading again. ApplianceError while the log or the gateway is down."""
        self.gates.resume(origin or own_origin(), why)

    def limit(self, name: str, text: str, instrument: str, origin: Origin) -> Deferred:
        """Change a risk limit, of one instrument (symbol or our id) or, with "", of all without limits of their own.

        The answer, once risk goes by it, says what is changed. ConfigError or NotFound for what cannot be meant.
        """
        return self.desk.ask(name, text, instrument, origin)

    @property
    def halted(self) -> set[str]:
        """Why trading is halted."""
        return self.gates.halted

    def _risk_up(self) -> bool:
        return self._alive("risk") and self.children["risk"].spoke

    def _recall_limits(self) -> None:
        """Those that the supervisor before changed, from the ring of commands."""
        sent = self.commander.sent()
        if sent is None:
            self.log.error("which limits were changed is not known any more: the ring of commands is overwritten")
            self.halt("operator")
            return
        changed = [c for c in sent if c["kind"] == CommandKind.SET_LIMIT]
        names = {int(c["instrument"]): limits.instrument_symbol(self.memory, int(c["instrument"])) for c in changed}
        self.limits.recall(
            (int(c["instrument"]), names[int(c["instrument"])], int(c["limit"]), int(c["value"])) for c in changed
        )

    def note(self, told: dict[str, str], origin: Origin) -> None:
        """Put what was done beside the appliance, but to its log (pruned, held, locked), into the log."""
        if told["action"] not in TOLD:
            raise ApplianceError(f"{told['action']!r} is no action that others may tell the log")
        self.commander.note(told["action"], origin, told["argument"], told["result"])

    # ---- watching

    def tick(self) -> None:
        """Look after everybody once. Call it every few ten milliseconds."""
        now_ns = time.monotonic_ns()
        self.side.tick()
        for name, child in self.children.items():
            if child.ended or child.restarts.given_up:
                continue
            if child.restarts.due_ns is not None:
                if child.restarts.due(now_ns):
                    child.restarts.started(now_ns)
                    self.commander.note("restart", supervisor_origin(), name, f"started again: {child.reason}")
                    self._spawn(child)
            elif not self._alive(name):
                self._gone(child, now_ns)
            else:
                self._watch(child, now_ns)
        self._end_halts(now_ns)
        self.gates.tick(now_ns)
        self.desk.tick(now_ns)

    def _watch(self, child: Child, now_ns: int) -> None:
        control = self.memory.control(child.stage.name)
        if control.state in UP and not child.spoke and self._is_this_life(child, control.pid):
            child.spoke = True
            child.back_ns = now_ns
            if child.restarts.total:
                self.log.info("%s is back (pid %d, life %d)", child.stage.name, control.pid, control.epoch)
                self._after_return(child)
        if self._log_holds and child.stage.name == "wal" and _cannot_write(control) and "wal" not in self.halted:
            self.log.error("wal cannot write: %s", control.text)
            self.halt("wal")
        silent_ns = time.time_ns() - control.heartbeat_ns
        if child.spoke and control.state in (*UP, State.DRAIN) and silent_ns > self.policy.heartbeat_limit:
            self._kill(child.stage.name, f"silent for {silent_ns / 1e9:.1f} s")
        elif not child.spoke and now_ns - child.spawned_ns > self.policy.boot_limit:
            self._kill(child.stage.name, f"not up after {(now_ns - child.spawned_ns) / 1e9:.0f} s")

    def _gone(self, child: Child, now_ns: int) -> None:
        name = child.stage.name
        control = self.memory.control(name)
        if control.state is State.HALT and self._exit_code(child) in (0, None):
            child.ended = True
            self.log.info("%s has ended in good order", name)
            return
        child.reason = self._why(child)
        again = child.restarts.died(now_ns)
        self.log.error("%s died: %s; %s", name, child.reason, "is started again" if again else "stays down")
        if not again:
            self._detach(name)
            self.commander.note("give up", supervisor_origin(), name, child.reason)
        self._after_death(child, now_ns)

    def _after_death(self, child: Child, now_ns: int) -> None:
        """See the table at the top."""
        name = child.stage.name
        if name == "book" or (name == "feed" and not self.config.sections.feed[0].port.live):
            partner = self.children["feed" if name == "book" else "book"]
            if self._alive(partner.stage.name) and not partner.ended:
                self._kill(partner.stage.name, f"restarted together with {name}")
        elif name == "wal" or (name == "gateway" and not self._updates_whole()):
            self.halt(name)
        elif (name == "risk" or name.startswith("strategy.")) and not self._updates_whole():
            self.commander.send(CommandKind.CANCEL_ALL)

    @property
    def _log_holds(self) -> bool:
        return self.config.sections.log.when_failing == "hold"

    def _updates_whole(self) -> bool:
        """Whether the ring still holds every update since the start."""
        ring = self.memory.ring("updates")
        return ring.published <= ring.slots

    def _after_return(self, child: Child) -> None:
        """A new life has seen no command that was sent before it listened."""
        unsure = self.config.sections.risk.restart_halted and not self._updates_whole()
        if child.stage.name == "risk" and unsure and not self.halted & PERSON:
            self.halt("risk")
        elif self.halted:
            self.commander.send(CommandKind.HALT, child.stage.id)
        elif child.began_halted:  # the halt ended while it came up
            self.commander.send(CommandKind.RESUME, child.stage.id)

    def _end_halts(self, now_ns: int) -> None:
        """The log and the gateway end their own halts, once they are back."""
        for name in KEEPS_TRADING_OFF:
            child = self.children.get(name)
            if name not in self.halted or child is None or not child.spoke or child.restarts.due_ns is not None:
                continue
            if _cannot_write(self.memory.control(name)):
                child.back_ns = now_ns
            elif self._alive(name) and now_ns - child.back_ns > SETTLE_NS:
                self.gates.end(name)
                self.log.warning("%s is back: its halt ends%s", name, "" if not self.halted else ", others remain")

    # ---- processes

    def _spawn(self, child: Child) -> None:
        name = child.stage.name
        child.spoke, child.spawned_ns = False, time.monotonic_ns()
        child.began_halted = bool(self.halted)
        command = [sys.executable, "-P", "-m", "appliance.process.stage", self.memory.name, name]
        command += ["--halted"] if child.began_halted else []
        if name == "risk" and self.limits.changes:
            command.append(limits.WORD + json.dumps(self.limits.changes))
        child.process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=self.stage_log, stderr=self.stage_log, start_new_session=True,
            cwd=self.memory.topology["folder"], env=_environment(),
        )  # fmt: skip
        self.log.debug("%s: pid %d", name, child.process.pid)

    def _wait_up(self, names: list[str]) -> None:
        """Until all of them have made their first turn."""
        deadline = time.monotonic_ns() + self.policy.boot_limit
        waiting = list(names)
        while waiting:
            for name in list(waiting):
                child = self.children[name]
                control = self.memory.control(name)
                if control.state in (*UP, State.DRAIN, State.HALT) and self._is_this_life(child, control.pid):
                    child.spoke, child.back_ns = True, time.monotonic_ns()
                    waiting.remove(name)
                elif not self._alive(name):
                    code = self._exit_code(child) or 0
                    sentence = f"stage {name} did not start: {self._why(child)}"
                    raise StartFailed(sentence, code if code > 1 else HostError.exit_code)
            if waiting and time.monotonic_ns() > deadline:
                limit = self.policy.boot_limit / 1e9
                raise StartFailed(
                    f"stage {waiting[0]} is not up after {limit:.0f} s; see {self.memory.topology['log_file']}"
                )
            time.sleep(POLL_S if waiting else 0)

    def _is_this_life(self, child: Child, pid: int) -> bool:
        return child.process is None or child.process.pid == pid

    def _alive(self, name: str) -> bool:
        child = self.children[name]
        if child.process is not None:
            return child.process.poll() is None
        return self.memory.control(name).alive

    def _living(self) -> list[str]:
        return [name for name in self.children if self._alive(name)]

    def _exit_code(self, child: Child) -> int | None:
        return None if child.process is None else child.process.returncode

    def _why(self, child: Child) -> str:
        """The stage's own sentence if it left one in this life, else how its process ended."""
        control = self.memory.control(child.stage.name)
        if control.state is State.FAIL and control.text and self._is_this_life(child, control.pid):
            return control.text
        code = self._exit_code(child)
        if code is None:
            return "its process is gone"
        if code == -signal.SIGSYS:
            return (
                'killed by SIGSYS: a system call that its sandbox does not list ([stage] denied = "refuse" tells which)'
            )
        if code < 0:
            return f"killed by {signal.Signals(-code).name}" + (f" ({child.reason})" if child.reason else "")
        return f"exit code {code}; see {self.memory.topology['log_file']}"

    def _kill(self, name: str, reason: str) -> None:
        child = self.children[name]
        child.reason = reason
        control = self.memory.control(name)
        pid = child.process.pid if child.process is not None else control.pid
        if self._alive(name):
            self.log.error("killing %s (pid %d): %s", name, pid, reason)
            self.commander.note("kill", supervisor_origin(), name, reason)
            os.kill(pid, signal.SIGKILL)

    def _detach(self, name: str) -> None:
        """Let nobody wait for a stage that is down for good: its region has no owner now, so we may write there."""
        region = join_region(self.memory.name, name, writable=True)
        for item in self.children[name].stage.inputs:
            if item.gating:
                region.cursor(f"cursor.{item.ring}").detach()

    # ---- for status

    def report(self) -> dict[str, Any]:
        """What only the supervisor knows: restarts, reasons, halts."""
        return {
            "halted": sorted(self.halted), "sealer": self.side.plain, "limits": self.limits.plain(),
            "stages": {
                name: {
                    "restarts": child.restarts.total, "given_up": child.restarts.given_up, "ended": child.ended,
                    "reason": child.reason, "restarting": child.restarts.due_ns is not None,
                }
                for name, child in self.children.items()
            },
        }  # fmt: skip


def _cannot_write(control: ControlInfo) -> bool:
    """A log that waits for room on its disk, not one that merely works off a burst."""
    return control.state is State.STALL and control.error == lib.APL_ERR_NO_SPACE


def _environment() -> dict[str, str]:
    """The stages' environment: the numeric libraries' thread pools would take the other stages' cores."""
    single = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    package = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join(filter(None, [os.environ.get("PYTHONPATH", ""), package]))
    return {**os.environ, **single, "PYTHONPATH": path, "PYTHONUNBUFFERED": "1"}
