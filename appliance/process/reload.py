"""From one configuration to the next while the appliance runs: whole, or not at all.

    wanted ─▶ difference ─▶ refused whole, with each reason
                 │
                 ▼ nothing has happened yet
    stand by: each stage to be restarted gets a successor beside it, which makes everything on trial
                 ▼ one cannot: refused, the running ones never noticed
    tighter limits by command ─▶ the new configuration in shared memory, with what was before
                 ▼
    the old stages leave at the end of a turn, the successors take their seats ─▶ up, and still up a little later
                 ▼ one is not: put back
    looser limits by command ─▶ settled: the supervisor's own settings change, who asked is told

    put back: limits as before, the configuration before in shared memory, stages that had changed started with it

`flip` in shared memory (`appliance.process.standing`) lasts from the third line to the last: a supervisor that adopts
an appliance and finds it there puts back what its predecessor had not settled.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from appliance.config import Config, from_plain
from appliance.errors import ApplianceError, BusyError, ConfigError, HostError, NotFound
from appliance.process import code
from appliance.process.child import cannot_write
from appliance.process.difference import Difference, Side, difference
from appliance.process.limit_desk import Deferred, LimitSet
from appliance.process.limits import instrument_symbol
from appliance.process.next_limits import NextLimits, next_limits, undone
from appliance.process.origin import Origin, supervisor_origin
from appliance.process.stage_config import check_stages
from appliance.process.standby import STANDBY
from appliance.process.standing import StandingPage
from appliance.process.takeover import Seat
from appliance.topology import Placement, Topology, as_plain, describe_host, place, placement_of, plan

if TYPE_CHECKING:
    from appliance.process.supervisor import Supervisor

LEAVE_NS = 3_000_000_000  # for a stage to leave at the end of a turn; then it is killed, which costs it nothing
PROVEN_NS = 500_000_000  # a successor that is up must still be up so much later
READY_LIMITS = 4  # boot limits: nothing is down while a successor gets ready
PLENTY = 1 << 30


@dataclass(frozen=True)
class Wanted:
    """What was asked for. `config` None: the one that runs; `stages`: to be started again in any case."""

    config: dict[str, Any] | None
    file: str
    settings: tuple[str, ...]
    stages: tuple[str, ...]


class Refused(ConfigError):
    """The next configuration cannot be flipped to; nothing has changed."""


def built_of(config: Config, topology: Topology, placement: Placement, settings: tuple[str, ...]) -> dict[str, Any]:
    """What of the blob `topology` goes with a configuration: entries of `appliance.topology.as_plain` and more."""
    plain = as_plain(topology, placement)
    return {
        "stages": plain["stages"], "notes": plain["notes"], "config": config.plain, "config_file": config.file,
        "clock": {"limit_ns": config.sections.clock.limit, "when_exceeded": config.sections.clock.when_exceeded},
        "settings": list(settings),
    }  # fmt: skip


class Next:
    """The next configuration beside the running one, and what lies between them. Making it changes nothing."""

    def __init__(self, supervisor: Supervisor, wanted: Wanted) -> None:
        """ConfigError, HostError or NotFound for a configuration that could not even be started."""
        memory = supervisor.memory
        self.running = Side(supervisor.config, supervisor.topology, placement_of(memory.topology))
        folder = Path(memory.topology["folder"])
        if wanted.config is None:
            self.wanted = self.running
            settings = tuple(memory.topology.get("settings", ()))
        else:
            self.wanted, settings = _planned(from_plain(wanted.config, wanted.file), self.running), wanted.settings
        unknown = [name for name in wanted.stages if name not in self.running.topology.names]
        if unknown:
            names = ", ".join(self.running.topology.names)
            raise NotFound(f"there is no stage {', '.join(unknown)}; there is {names}")
        table = memory.table("instruments")
        self.symbols = {n: s for n in range(1, len(table) + 1) if (s := instrument_symbol(memory, n))}
        changed = code.changed(self.running.topology, folder, memory.standing.code)
        self.difference: Difference = difference(self.running, self.wanted, changed, wanted.stages, self._defined)
        self.limits: NextLimits = next_limits(
            supervisor.limits, self.running.config.sections.risk, self.wanted.config.sections.risk, self.symbols
        )
        self.built = built_of(self.wanted.config, self.wanted.topology, self.wanted.placement, settings)
        self.remarks = tuple(_remarks(self.difference, supervisor.updates_whole(), self.wanted.config))

    def _defined(self, symbol: str, number: int) -> bool:
        return symbol in self.symbols.values() if symbol else number in self.symbols

    @property
    def sets(self) -> tuple[LimitSet, ...]:
        """Limits to be set by command; a new life of risk begins with its own."""
        return () if "risk" in self.difference.stages else self.limits.sets

    @property
    def plain(self) -> dict[str, Any]:
        """For JSON, and for the record."""
        return {
            "changes": [change.plain for change in self.difference.changes], "restarts": list(self.difference.stages),
            "refused": [f"{c.key}: {c.why}" for c in self.difference.refusals], "remarks": list(self.remarks),
            "limits_kept": list(self.limits.kept), "limits_over": list(self.limits.over),
        }  # fmt: skip


def _planned(config: Config, running: Side) -> Side:
    """As at a start, but for pages: those are laid out already."""
    topology = plan(config)
    check_stages(topology)
    host = describe_host()
    free = type(host)(host.cores, host.isolated, host.nodes, PLENTY, True)
    placement = place(topology, config, free)
    pages = [note for note in running.placement.notes if note.startswith("ordinary pages")]
    notes = tuple(pages + [note for note in placement.notes if not note.startswith("ordinary pages")])
    return Side(config, topology, Placement(placement.seats, running.placement.page_bytes, notes))


def _remarks(found: Difference, whole: bool, config: Config) -> Iterator[str]:
    stages = found.stages
    if "wal" in stages:
        yield "trading is halted until the log is back"
    if stages[:1] == ("feed",) and config.sections.feed[0].port.live:
        yield "what comes while the feed is away is lost: books are suspect until they have recovered"
    if "gateway" in stages:
        yield "open orders keep their place at the venue; the paper venue does not know their place in the queue"
    knowing = [name for name in stages if name in ("risk", "gateway") or name.startswith("strategy.")]
    if knowing and not whole:
        yield "the ring updates no longer holds all since the start: open orders are cancelled"
        if "risk" in stages and config.sections.risk.restart_halted:
            yield "risk comes back halted (restart_halted): `ctl resume`"


class Successor:
    """A process that stands by for a stage."""

    def __init__(self, name: str, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None
        self.name, self.process = name, process
        self._said = b""
        os.set_blocking(process.stdout.fileno(), False)

    def ready(self) -> bool:
        """Whether it is. ApplianceError with its sentence if it cannot be."""
        assert self.process.stdout is not None
        if not self._said.endswith(b"\n"):
            self._said += self.process.stdout.read() or b""
        if not self._said.endswith(b"\n"):
            code_ = self.process.poll()
            if code_ is None:
                return False
            raise HostError(f"{self.name}: its successor ended with {code_} while it got ready")
        told = json.loads(self._said)
        if not told["ready"]:
            raise NotUp(f"{self.name}: {told['error']}", int(told["exit_code"]))
        return True

    def go(self, told: dict[str, Any]) -> None:
        """The seat is free."""
        assert self.process.stdin is not None and self.process.stdout is not None
        try:
            self.process.stdin.write(json.dumps(told).encode() + b"\n")
            self.process.stdin.close()
        except OSError as error:
            raise HostError(f"{self.name}: its successor is gone") from error
        self.process.stdout.close()

    def end(self) -> None:
        """It is not needed."""
        self.process.kill()
        self.process.wait()


class NotUp(ApplianceError):
    """A stage cannot run as the next configuration wants it; carries its exit code."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.exit_code = exit_code


class Reload(Deferred):
    """One reload, a step each tick. `answer` or `error` is set when all is settled, or put back."""

    def __init__(self, supervisor: Supervisor, found: Next, origin: Origin) -> None:
        super().__init__()
        self.supervisor, self.found, self.origin = supervisor, found, origin
        self.successors: dict[str, Successor] = {}
        self.set: list[LimitSet] = []  # obeyed so far
        self.before = undone(found.sets, supervisor.limits)
        self.flipped = False
        log = [supervisor.memory.control(name) for name in self.names if name == "wal"]
        self.log_failed = any(cannot_write(control) for control in log)  # before it was restarted
        self._steps = self._run()

    def tick(self) -> None:
        """Go on as far as it goes without waiting."""
        next(self._steps, None)

    @property
    def names(self) -> tuple[str, ...]:
        """Stages that it starts again."""
        return self.found.difference.stages

    @property
    def seats(self) -> list[Seat]:
        """Of the processes that turn them."""
        processes = dict.fromkeys(self.supervisor.child_of(name).name for name in self.names)
        return [Seat(self.supervisor, name) for name in processes]

    def _run(self) -> Iterator[None]:
        plain = self.found.plain
        self.supervisor.commander.note(
            "reload", self.origin, self.found.built["config_file"], "begun", difference=plain["changes"],
            restarts=plain["restarts"], limits_over=plain["limits_over"], config=self.found.built["config"],
        )  # fmt: skip
        tighter = self.found.limits.tighter(self.supervisor.limits) if self.found.sets else ()
        try:
            yield from self._stand_by()
            yield from self._limit(tighter)
            yield from self._flip()
            yield from self._limit(tuple(one for one in self.found.sets if one not in tighter))
        except ApplianceError as error:
            yield from self._put_back(error)
        else:
            self._settle()

    # ---- forwards

    def _stand_by(self) -> Iterator[None]:
        supervisor = self.supervisor
        supervisor.standing.change(next=self.found.built)
        for seat in self.seats:
            words = [supervisor.memory.name, *seat.stages, STANDBY]
            command = [sys.executable, "-P", "-m", "appliance.process.stage", *words]
            self.successors[seat.name] = Successor(seat.name, supervisor.launch(command, pipes=True))
        limit_ns = READY_LIMITS * supervisor.policy.boot_limit
        deadline = time.monotonic_ns() + limit_ns
        while [name for name, successor in self.successors.items() if not successor.ready()]:
            if time.monotonic_ns() > deadline:
                raise HostError(f"not ready after {limit_ns / 1e9:.0f} s")
            yield

    def _limit(self, wanted: tuple[LimitSet, ...]) -> Iterator[None]:
        for one in wanted:
            self.supervisor.desk.set(one)
            while not one.done:
                yield
            if one.error is not None:
                raise one.error
            self.set.append(one)

    def _flip(self) -> Iterator[None]:
        supervisor = self.supervisor
        now = supervisor.standing.now
        undo = [(one.instrument, one.symbol, one.name, one.value) for one in self.before]
        seats = self.seats
        epochs = {name: epoch for seat in seats for name, epoch in seat.epochs.items()}
        flip = {"built": now.built, "epochs": epochs, "limits": undo}
        self.flipped = True
        supervisor.standing.change(built=self.found.built, next=None, flip=flip, generation=now.generation + 1)
        for seat in seats:
            seat.take()
        yield from self._leave(seats)
        for seat in seats:
            successor = self.successors[seat.name]
            successor.go({**seat.give(successor.process), "limits": self.found.limits.in_force.changes})
        yield from self._up(seats)

    def _leave(self, seats: list[Seat]) -> Iterator[None]:
        """Each old life ends where its successor can go on."""
        began_ns = time.monotonic_ns()
        for seat in seats:
            seat.signal(signal.SIGHUP)
        while any(seat.occupied for seat in seats):
            yield
            if time.monotonic_ns() - began_ns > LEAVE_NS:
                for seat in seats:
                    seat.signal(signal.SIGKILL)

    def _up(self, seats: list[Seat]) -> Iterator[None]:
        """Until all have made their first turn, and have stood it for a moment."""
        policy = self.supervisor.policy
        deadline = time.monotonic_ns() + policy.boot_limit
        proven_ns = 0
        while proven_ns == 0 or time.monotonic_ns() < proven_ns:
            for seat in seats:
                self.supervisor.raise_if_dead(seat.child)
            self._raise_if_log_fails()
            if proven_ns == 0 and not [seat for seat in seats if not seat.came_up()]:
                proven_ns = time.monotonic_ns() + PROVEN_NS
            if proven_ns == 0 and time.monotonic_ns() > deadline:
                raise HostError(f"not up after {policy.boot_limit / 1e9:.0f} s")
            yield

    def _raise_if_log_fails(self) -> None:
        """A log that wrote before and cannot now is not what was asked for."""
        if "wal" not in self.names:
            return
        control = self.supervisor.memory.control("wal")
        if cannot_write(control) and not self.log_failed:
            raise HostError(f"wal: {control.text}")

    def _settle(self) -> None:
        supervisor = self.supervisor
        limits = self.found.limits.in_force
        supervisor.standing.change(
            built=self.found.built, next=None, flip=None, limits=tuple(limits.changes),
            commands=supervisor.commander.count, generation=supervisor.standing.now.generation + (not self.flipped),
        )  # fmt: skip
        supervisor.settle(self.found.wanted.config, self.found.wanted.topology, limits)
        supervisor.commander.note("reload", self.origin, self.found.built["config_file"], "done", restarts=self.names)
        supervisor.log.warning("reloaded %s; restarted: %s", self.found.built["config_file"], self.names or "nothing")
        self.answer = {"flipped": True, **self.found.plain}

    # ---- backwards

    def _put_back(self, error: ApplianceError) -> Iterator[None]:
        """As it was. Whatever goes wrong here is left to the supervisor's ordinary care."""
        supervisor = self.supervisor
        supervisor.log.error("the reload is put back: %s", error)
        for successor in self.successors.values():
            if supervisor.children[successor.name].process is not successor.process:
                successor.end()
        now = supervisor.standing.now
        if now.flip is not None:
            generation = now.generation + 1
            supervisor.standing.change(built=now.flip["built"], generation=generation)
            for seat in self.seats:
                seat.signal(signal.SIGKILL)
                while seat.occupied:
                    yield
                seat.start_over()
        undo = {(one.instrument, one.name) for one in self.set}
        said = []
        try:
            yield from self._limit(tuple(one for one in self.before if (one.instrument, one.name) in undo))
        except ApplianceError as trouble:
            said.append(f"a limit could not be put back, {trouble}")
        supervisor.standing.change(next=None, flip=None)
        how = "the configuration before is in force again" if self.flipped else "nothing has changed"
        sentence = "; ".join([f"not reloaded: {error}", *said, how])
        supervisor.commander.note("reload", self.origin, self.found.built["config_file"], f"refused: {sentence}")
        self.error = NotUp(sentence, error.exit_code)


def begin(supervisor: Supervisor, wanted: Wanted, only_plan: bool, origin: Origin) -> dict[str, Any] | Reload:
    """The difference alone, or the reload on its way. Refused (whole), BusyError, or what the configuration lacks."""
    if not supervisor.standing.kept:
        raise BusyError("an older version started this appliance: stop and start it")
    try:
        found = Next(supervisor, wanted)
        if only_plan:
            return {"flipped": False, **found.plain}
        if found.difference.refusals:
            raise Refused("; ".join(found.plain["refused"]) + "; nothing has changed: stop and start for these")
        _refuse_if_busy(supervisor, found)
    except ApplianceError as refusal:
        if not only_plan:
            supervisor.commander.note("reload", origin, wanted.file, f"refused: {refusal}")
        raise
    if not found.difference.changes:
        return {"flipped": False, **found.plain}
    supervisor.reload = Reload(supervisor, found, origin)
    return supervisor.reload


def _refuse_if_busy(supervisor: Supervisor, found: Next) -> None:
    if supervisor.reload is not None:
        raise BusyError("another reload is under way; `appliance audit show --type action` tells of both")
    if found.sets and not supervisor.risk_up():
        raise BusyError("limits change, and risk is down or being restarted: try again when it is back")
    if not supervisor.desk.idle:
        raise BusyError("a limit is being changed: try again")


def put_back_configuration(standing: StandingPage) -> None:
    """For a supervisor that begins: what its predecessor had not settled is not in force."""
    if standing.now.flip is not None:
        standing.change(built=standing.now.flip["built"], next=None, generation=standing.now.generation + 1)


def put_back_unsettled(supervisor: Supervisor) -> list[str]:
    """What a supervisor that was killed in the middle of a reload left: as it was before. Returns stages started again.

    Its configuration was put back in shared memory already, before this supervisor read it.
    """
    flip = supervisor.standing.now.flip
    if flip is None:
        return []
    memory = supervisor.memory
    begun = [name for name, epoch in flip["epochs"].items() if memory.control(name).epoch != epoch]
    for process in dict.fromkeys(supervisor.child_of(name).name for name in begun):
        Seat(supervisor, process).signal(signal.SIGKILL)
    for instrument, symbol, name, value in flip["limits"]:
        supervisor.desk.set(LimitSet(int(instrument), str(symbol), str(name), int(value), None))
    supervisor.standing.change(flip=None, next=None)
    supervisor.commander.note(
        "reload", supervisor_origin(), memory.topology["config_file"],
        "put back: its supervisor died before it was settled", restarts=begun,
    )  # fmt: skip
    return begun
