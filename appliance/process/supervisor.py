"""Starts the processes, watches, restarts and stops them. Nothing on the hot path needs it: it may be killed any time.

    start ─▶ all but the feed, then the feed ─▶ running ─▶ stop: halt, STOP, drain, remove
                                                │   ▲
              a process is gone, or silent ─────┘   └── started again (back-off, limit), rings and cursors as they are

A process turns one stage or those of a [[process]]; it lives, dies and starts again with all of them. What follows a
death, for each of its stages (docs/operations.md says the same for operators):

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
from pathlib import Path
from typing import Any

import appliance
from appliance.config import Config, from_plain
from appliance.errors import ApplianceError, HostError
from appliance.monitor.memory import Memory
from appliance.process import limits
from appliance.process.child import Child, StartFailed, cannot_write
from appliance.process.code import PYTHON, fingerprint
from appliance.process.commands import Commander
from appliance.process.gates import PERSON, Gates
from appliance.process.limit_desk import Deferred, LimitDesk
from appliance.process.origin import Origin, own_origin, supervisor_origin
from appliance.process.overrides import AT_START
from appliance.process.part import OF_ANOTHER
from appliance.process.reload import Reload, put_back_configuration, put_back_unsettled
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


class Supervisor:
    """Owns the supervisor's region. Times are monotonic ns. Not thread-safe: one loop calls it."""

    def __init__(self, memory: Memory, log: logging.Logger, stage_log: Any = None) -> None:
        self.memory = memory
        self.log = log
        self.stage_log = stage_log  # a file for the stages' standard error
        self.commander = Commander(memory)
        self.standing = StandingPage(self.commander.region)
        put_back_configuration(self.standing)
        self.config: Config = from_plain(memory.topology["config"])
        self.topology: Topology = plan(self.config)
        self.policy = self.config.sections.supervisor
        processes = self.topology.processes.items()
        self.children = {name: Child(name, stages, Restarts(self.policy)) for name, stages in processes}
        self.gates = Gates(self.commander, self.standing, self.config.sections.clock, log)
        self.limits = limits.InForce(self.config.sections.risk)
        self.desk = LimitDesk(
            memory, self.commander, self.limits, self.topology.stage("risk").id, self.risk_up, self.halt, log.warning
        )
        self.reload: Reload | None = None  # under way
        self.stopping = False
        self.side = Side(memory.name, sealer_wanted(self.config), log, stage_log, _environment())

    # ---- start, adopt, stop

    def start(self, origin: Origin | None = None, host_override: str = "") -> None:
        """Start every process, the feed's last: no packet comes before its readers. Raises StartFailed.

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
        feed = self.topology.stages[0].process
        others = [name for name in self.children if name != feed]
        for group in (others, [feed]):
            for name in group:
                self.spawn(self.children[name])
            self._wait_up(group)
        self.commander.control.set(State.RUN)
        self.log.info("running: %s", ", ".join(child.shown for child in self.children.values()))

    def adopt(self, origin: Origin | None = None) -> list[str]:
        """Take over the stages of a dead supervisor; those that died meanwhile start again. Returns the living."""
        self.commander.control.boot()
        living = self.memory.living()
        self.commander.note("adopt", origin or own_origin(), ", ".join(living))
        for child in self.children.values():
            child.spoke = True
            child.spawned_ns = time.monotonic_ns()
            child.ended = not self._running(child) and not any(stage.name in living for stage in child.stages)
        if "risk" in living and self.memory.counters("risk").get("halted"):
            self.halted.add("operator")  # who halted it is not known any more, so a person resumes
        if not self.desk.recall(self.commander.sent(self.standing.now.commands), self.standing.now.limits):
            self.log.error("which limits were changed is not known any more: the ring of commands is overwritten")
            self.halt("operator")
        put_back_unsettled(self)
        self.commander.control.set(State.RUN)
        self.log.info("adopted %s", ", ".join(living) or "nothing")
        return living

    def stop(self, origin: Origin | None = None) -> list[str]:
        """Cancel orders, drain every stage in the order of the flow, kill what does not. Returns the killed ones."""
        self.stopping = True
        self.gates.end_all(origin or own_origin())
        self.commander.note("stop", origin or own_origin(), result="begun")
        for name in self.children:
            if not self.alive(name):
                self._detach(name)
        if any(self.alive(name) for name in self.children):
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

    def risk_up(self) -> bool:
        """Whether risk lives and has spoken."""
        child = self.child_of("risk")
        return self.alive(child.name) and child.spoke

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
            if child.ended or child.restarts.given_up or child.away:
                continue
            if child.restarts.due_ns is not None:
                if child.restarts.due(now_ns):
                    child.restarts.started(now_ns)
                    self.commander.note("restart", supervisor_origin(), child.shown, f"started again: {child.reason}")
                    self.spawn(child)
            elif not self.alive(name):
                self._gone(child, now_ns)
            else:
                self._watch(child, now_ns)
        self._end_halts(now_ns)
        self.gates.tick(now_ns)
        self.desk.tick(now_ns)
        if self.reload is not None:
            self.reload.tick()
            self.reload = None if self.reload.done else self.reload

    def _watch(self, child: Child, now_ns: int) -> None:
        controls = self._controls(child)
        self.hears(child)
        if self._log_holds and "wal" in controls and cannot_write(controls["wal"]) and "wal" not in self.halted:
            self.log.error("wal cannot write: %s", controls["wal"].text)
            self.halt("wal")
        if not child.spoke:
            if now_ns - child.spawned_ns > self.policy.boot_limit:
                self._kill(child.name, f"not up after {(now_ns - child.spawned_ns) / 1e9:.0f} s")
            return
        beats = [c.heartbeat_ns for c in controls.values() if c.state in (*UP, State.DRAIN)]
        silent_ns = time.time_ns() - min(beats) if beats else 0
        if silent_ns > self.policy.heartbeat_limit:
            self._kill(child.name, f"silent for {silent_ns / 1e9:.1f} s")

    def hears(self, child: Child) -> bool:
        """Whether a process is up; a new life is told what it could not hear."""
        if not child.spoke and self._is_up(child):
            child.spoke, child.back_ns = True, time.monotonic_ns()
            if child.restarts.total:
                one = next(iter(self._controls(child).values()))
                self.log.info("%s is back (pid %d, life %d)", child.shown, one.pid, one.epoch)
                for stage in child.turned or child.stages:
                    self._after_return(child, stage)
        return child.spoke

    def _controls(self, child: Child) -> dict[str, ControlInfo]:
        """Of the stages of this life, now."""
        return {stage.name: self.memory.control(stage.name) for stage in child.turned or child.stages}

    def _is_up(self, child: Child) -> bool:
        """Whether each of its stages has made its first turn in this life."""
        up = (*UP, State.DRAIN, State.HALT)
        controls = self._controls(child).values()
        return all(control.state in up and self._is_this_life(child, control.pid) for control in controls)

    def _running(self, child: Child) -> tuple[Stage, ...]:
        """Its stages that have not ended in good order, as a feed does behind its file."""
        return tuple(stage for stage in child.stages if self.memory.control(stage.name).state is not State.HALT)

    def _gone(self, child: Child, now_ns: int) -> None:
        if not self._running(child) and self._exit_code(child) in (0, None):
            child.ended = True
            self.log.info("%s has ended in good order", child.shown)
            return
        child.reason = self._why(child)
        again = child.restarts.died(now_ns)
        self.log.error("%s died: %s; %s", child.shown, child.reason, "is started again" if again else "stays down")
        if not again:
            self._detach(child.name)
            self.commander.note("give up", supervisor_origin(), child.shown, child.reason)
        for stage in self._running(child) or child.stages:
            self._after_death(stage.name)

    def _after_death(self, name: str) -> None:
        """See the table at the top."""
        sections = self.config.sections
        refilled = name == "feed" and not sections.feed[0].port.live and not sections.book.joined
        if name == "book" or refilled:
            partner = self.child_of("feed" if name == "book" else "book")
            if self.alive(partner.name) and not partner.ended:
                self._kill(partner.name, f"restarted together with {name}")
        else:
            self.what_it_leaves(name)

    def what_it_leaves(self, name: str) -> None:
        """While a stage is away: what must not go on, and what its successor cannot know."""
        if name == "wal" or (name == "gateway" and not self.updates_whole()):
            self.halt(name)
        elif (name == "risk" or name.startswith("strategy.")) and not self.updates_whole():
            self.commander.send(CommandKind.CANCEL_ALL)

    @property
    def _log_holds(self) -> bool:
        return self.config.sections.log.when_failing == "hold"

    def updates_whole(self) -> bool:
        """Whether the ring still holds every update since the start."""
        ring = self.memory.ring("updates")
        return ring.published <= ring.slots

    def _after_return(self, child: Child, stage: Stage) -> None:
        """A new life has seen no command that was sent before it listened."""
        unsure = self.config.sections.risk.restart_halted and not self.updates_whole()
        if stage.name == "risk" and unsure and not self.halted & PERSON:
            self.halt("risk")
        elif self.halted:
            self.commander.send(CommandKind.HALT, stage.id)
        elif child.began_halted:  # the halt ended while it came up
            self.commander.send(CommandKind.RESUME, stage.id)

    def _end_halts(self, now_ns: int) -> None:
        """The log and the gateway end their own halts, once they are back."""
        for name in KEEPS_TRADING_OFF:
            if name not in self.halted or name not in self.topology.names:
                continue
            child = self.child_of(name)
            if not child.spoke or child.restarts.due_ns is not None:
                continue
            if cannot_write(self.memory.control(name)):
                child.back_ns = now_ns
            elif self.alive(child.name) and now_ns - child.back_ns > SETTLE_NS:
                self.gates.end(name)
                self.log.warning("%s is back: its halt ends%s", name, "" if not self.halted else ", others remain")

    # ---- processes

    def child_of(self, stage: str) -> Child:
        """The process that turns a stage."""
        return self.children[self.topology.stage(stage).process]

    def spawn(self, child: Child) -> None:
        """Start it with its stages; those that ended in good order, where others go on, are left out."""
        child.turned = self._running(child) or child.stages
        names = [stage.name for stage in child.turned]
        child.spoke, child.spawned_ns = False, time.monotonic_ns()
        child.began_halted = bool(self.halted)
        command = [sys.executable, "-P", "-m", "appliance.process.stage", self.memory.name, *names]
        command += ["--halted"] if child.began_halted else []
        if "risk" in names and self.limits.changes:
            command.append(limits.WORD + json.dumps(self.limits.changes))
        self.note_code(child)
        child.process = self.launch(command)
        self.log.debug("%s: pid %d", child.shown, child.process.pid)

    def launch(self, command: list[str], pipes: bool = False) -> subprocess.Popen[bytes]:
        """A process of stages. `pipes`: it is spoken to by standard input and output until it has its seat."""
        return subprocess.Popen(
            command, stdin=subprocess.PIPE if pipes else subprocess.DEVNULL,
            stdout=subprocess.PIPE if pipes else self.stage_log, stderr=self.stage_log, start_new_session=True,
            cwd=self.memory.topology["folder"], env=_environment(),
        )  # fmt: skip

    def note_code(self, child: Child) -> None:
        """Remember the source that Python stages are started with: as configured in shared memory now."""
        folder, kinds = (
            Path(self.memory.topology["folder"]),
            {s["name"]: s["ops"] for s in self.memory.topology["stages"]},
        )
        python = [stage.name for stage in child.stages if kinds[stage.name].startswith(PYTHON)]
        if python:
            loaded = {name: fingerprint(kinds[name], folder) for name in python}
            self.standing.change(code={**self.standing.now.code, **loaded})

    def _wait_up(self, names: list[str]) -> None:
        """Until all of them have made their first turn."""
        deadline = time.monotonic_ns() + self.policy.boot_limit
        waiting = list(names)
        while waiting:
            for name in list(waiting):
                child = self.children[name]
                if self._is_up(child):
                    child.spoke, child.back_ns = True, time.monotonic_ns()
                    waiting.remove(name)
                else:
                    self.raise_if_dead(child)
            if waiting and time.monotonic_ns() > deadline:
                limit = self.policy.boot_limit / 1e9
                late = self.children[waiting[0]].what
                raise StartFailed(f"{late} is not up after {limit:.0f} s; see {self.memory.topology['log_file']}")
            time.sleep(POLL_S if waiting else 0)

    def _is_this_life(self, child: Child, pid: int) -> bool:
        return child.process is None or child.process.pid == pid

    def alive(self, name: str) -> bool:
        """Whether a process lives."""
        child = self.children[name]
        if child.process is not None:
            return child.process.poll() is None
        return any(self.memory.control(stage.name).alive for stage in child.stages)

    def _living(self) -> list[str]:
        return [name for name in self.children if self.alive(name)]

    def _exit_code(self, child: Child) -> int | None:
        return None if child.process is None else child.process.returncode

    def _why(self, child: Child) -> str:
        """A stage's own sentence if one left it in this life, else how the process ended."""
        for name, control in self._controls(child).items():
            told = control.state is State.FAIL and self._is_this_life(child, control.pid)
            if told and control.text and control.text != OF_ANOTHER:
                return control.text if len(child.stages) == 1 else f"{name}: {control.text}"
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
        adopted = next((control.pid for control in self._controls(child).values() if control.alive), 0)
        pid = child.process.pid if child.process is not None else adopted
        if pid and self.alive(name):
            self.log.error("killing %s (pid %d): %s", child.shown, pid, reason)
            self.commander.note("kill", supervisor_origin(), child.shown, reason)
            os.kill(pid, signal.SIGKILL)

    def _detach(self, name: str) -> None:
        """Let nobody wait for stages that are down for good: their regions have no owner now, so we may write there."""
        for stage in self.children[name].stages:
            region = join_region(self.memory.name, stage.name, writable=True)
            for item in stage.inputs:
                if item.gating:
                    region.cursor(f"cursor.{item.ring}").detach()

    def raise_if_dead(self, child: Child) -> None:
        """StartFailed with its own sentence and its exit code, if a process that should have come up is gone."""
        if not self.alive(child.name):
            code = self._exit_code(child) or 0
            sentence = f"{child.what} did not start: {self._why(child)}"
            raise StartFailed(sentence, code if code > 1 else HostError.exit_code)

    def settle(self, config: Config, topology: Topology, in_force: limits.InForce) -> None:
        """A reload is done: what the supervisor itself goes by from now on."""
        before, self.config, self.topology = self.config.sections, config, topology
        self.policy = config.sections.supervisor
        for name, stages in topology.processes.items():
            child = self.children[name]
            child.stages, child.away, child.restarts.policy = stages, False, self.policy
        self.limits = self.desk.in_force = in_force
        self.log.setLevel(config.sections.appliance.log_level.upper())
        if config.sections.clock != before.clock:
            self.gates.new_clock(config.sections.clock)
        if config.sections.audit != before.audit:
            self.side.stop()
            self.side = Side(self.memory.name, sealer_wanted(config), self.log, self.stage_log, _environment())

    # ---- for status

    def report(self) -> dict[str, Any]:
        """What only the supervisor knows: restarts, reasons, halts."""
        return {
            "reloading": self.reload is not None, "halted": sorted(self.halted), "sealer": self.side.plain,
            "limits": self.limits.plain(),
            "stages": {
                stage.name: {
                    "restarts": child.restarts.total, "given_up": child.restarts.given_up,
                    "ended": child.ended or stage not in self._running(child),
                    "reason": child.reason, "restarting": child.restarts.due_ns is not None,
                }
                for child in self.children.values()
                for stage in child.stages
            },
        }  # fmt: skip


def _environment() -> dict[str, str]:
    """The stages' environment: the numeric libraries' thread pools would take the other stages' cores."""
    single = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    package = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join(filter(None, [os.environ.get("PYTHONPATH", ""), package]))
    return {**os.environ, **single, "PYTHONPATH": path, "PYTHONUNBUFFERED": "1"}
