"""The state of an appliance in one object, for ``ctl status``, its exit code and the dashboard."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass
from typing import Any

from appliance.monitor.memory import Memory
from appliance.monitor.words import duration
from appliance.process.origin import user_name
from appliance.process.overrides import Override
from appliance.process.privilege import fences_of, names_of
from appliance.shm import State

UP = ("run", "stall")
SILENT_NS = 1_000_000_000


@dataclass(frozen=True)
class StageStatus:
    """One stage. core -1: not pinned; *_wanted: as the placement asked."""

    name: str
    state: str
    alive: bool
    pid: int
    lives: int
    core: int
    core_wanted: int | None
    realtime: int
    realtime_wanted: int
    locked: bool
    heartbeat_age_ns: int
    busy: float  # share of turns that did work
    text: str
    user: str = ""
    capabilities: tuple[str, ...] = ()
    fences: tuple[str, ...] = ()  # "capabilities", "landlock", "seccomp", "kill", "sealed": those that stand
    restarts: int = 0
    given_up: bool = False
    ended: bool = False
    process: str = ""  # the [[process]] that it shares, or its own name

    @property
    def well(self) -> bool:
        """Runs, or has ended as it should."""
        return self.ended or (self.alive and self.state in UP and self.heartbeat_age_ns < SILENT_NS)


@dataclass(frozen=True)
class LogStatus:
    """The audit log. Record sequences; bound_ns: longest from written to the sync that makes durable, 0: relaxed.

    sync_*: time of the fdatasyncs so far and how many records each made durable. wait_for: ring -> mark.
    """

    accepting: bool
    text: str
    written: int
    durable: int
    sealed: int
    unlogged: int
    repairs: int
    bound_ns: int
    wait_for: dict[str, str]
    syncs: int
    sync_ns_p50: int
    sync_ns_p99: int
    sync_ns_max: int
    sync_records_p50: int

    def sentence(self) -> str:
        """One line for people."""
        bound = f"durable within {duration(self.bound_ns)} and a sync" if self.bound_ns else "relaxed"
        waits = ", ".join(f"{ring} wait for {mark}" for ring, mark in self.wait_for.items())
        times = f"p50 {duration(self.sync_ns_p50)} p99 {duration(self.sync_ns_p99)}"
        syncs = f"{self.syncs} syncs {times} of {self.sync_records_p50} records"
        state = "accepts" if self.accepting else "DOES NOT ACCEPT"
        lost = f", {self.unlogged} events not logged" if self.unlogged else ""
        return (
            f"log {state}: written {self.written}, durable {self.durable}, sealed {self.sealed}{lost}; {bound}"
            f"{'; ' + waits if waits else ''}{'; ' + syncs if self.syncs else ''}"
        )


@dataclass(frozen=True)
class ClockStatus:
    """The clock page. error_ns, system_error_ns None: nobody keeps the clock, so there is no bound."""

    error_ns: int | None
    page_error_ns: int
    system_error_ns: int | None
    reference: str
    limit_ns: int
    steps: int
    within: bool

    def sentence(self) -> str:
        """One line for people."""
        limit = f"limit {duration(self.limit_ns)}"
        if self.error_ns is None:
            return f"clock: nobody keeps it, so there is no bound on its distance from UTC ({limit})"
        return (
            f"clock: within {duration(self.error_ns)} of UTC by {self.reference} ({limit}), "
            f"page within {duration(self.page_error_ns)} of the system's"
        )


@dataclass(frozen=True)
class Status:
    """The whole. `state`: "running", "degraded" or "not running"; `remarks` say why."""

    name: str
    state: str
    supervisor: int  # pid, 0: dead
    started_ns: int
    page_bytes: int
    halted: tuple[str, ...]
    halt_known: bool
    remarks: tuple[str, ...]
    stages: tuple[StageStatus, ...]
    log: LogStatus | None = None
    clock: ClockStatus | None = None
    overrides: tuple[dict[str, Any], ...] = ()  # `appliance.process.overrides.Override`

    def as_plain(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self)


def status_of(memory: Memory, report: dict[str, Any] | None) -> Status:
    """Status from shared memory and, if the supervisor lives, its report."""
    now_ns = time.time_ns()
    seats = {stage["name"]: stage for stage in memory.topology["stages"]}
    stages = tuple(_stage(memory, name, seats[name], report, now_ns) for name in memory.stages)
    halted = tuple(report["halted"]) if report else ("unknown who",) if _risk_halted(memory) else ()
    stranger = _not_understood(memory)
    clock = clock_status(memory)
    told = memory.topology["clock"]["when_exceeded"] != "off"
    late = [clock.sentence()] if clock and not clock.within and told else []
    remarks = tuple(_remarks(memory, stages, halted, report) + stranger + late)
    living = any(stage.alive for stage in stages)
    log = log_status(memory)
    shut = log is not None and not log.accepting
    overrides = memory.standing.overrides
    trouble = halted or stranger or shut or overrides
    well = all(stage.well for stage in stages) and not trouble and report is not None
    state = "running" if living and well else "degraded" if living or report else "not running"
    pid = memory.supervisor_pid if memory.supervisor_alive else 0
    page_bytes = int(memory.topology["page_bytes"])
    return Status(
        memory.name,
        state,
        pid,
        memory.supervisor.info().created_ns,
        page_bytes,
        halted,
        report is not None,
        remarks,
        stages,
        log,
        clock,
        overrides,
    )


def clock_status(memory: Memory) -> ClockStatus | None:
    """How far the clock may be from UTC; None before it was looked at."""
    info = memory.supervisor.clock().info()
    if not info.calibrations:
        return None
    limit_ns = int(memory.topology["clock"]["limit_ns"])
    return ClockStatus(
        info.error_ns, info.page_error_ns, info.system_error_ns, info.reference, limit_ns, info.steps,
        info.error_ns is not None and info.error_ns <= limit_ns,
    )  # fmt: skip


def log_status(memory: Memory) -> LogStatus | None:
    """How the audit log is; None without one."""
    if "wal" not in memory.stages:
        return None
    region = memory.region("wal")
    inputs = [item for stage in memory.topology["stages"] for item in stage["inputs"] if stage["name"] != "wal"]
    waits = {item["ring"]: item["wait_for"] for item in inputs if item["wait_for"] != "none"}
    info, sync, records = region.marks().info(), region.histogram("sync"), region.histogram("sync_records")
    p50, p99 = sync.quantiles((0.5, 0.99))
    return LogStatus(
        info.accepting, info.text, info.written, info.durable, info.sealed, info.unlogged, info.repairs, info.bound_ns,
        waits, int(sync.counts().sum()), p50, p99, sync.max,
        records.quantiles((0.5,))[0],
    )  # fmt: skip


def _not_understood(memory: Memory) -> list[str]:
    """A sentence if packets come, but none of another kind than the feed's: a wrong protocol, capture or group.

    A quiet venue sends heartbeats, which are neither messages nor foreign, so silence is no sign.
    """
    feed = memory.topology["config"]["feed"][0]
    counts = memory.counters(memory.stages[0])
    frames, strange = counts.get("port_frames", 0), sum(counts.get(n, 0) for n in ("foreign", "malformed", "unknown"))
    if frames and counts.get("port_filtered", 0) == frames:
        return [f"{memory.stages[0]}: none of {frames} packets was sent to a [[feed.group]] address"]
    if strange and strange >= counts.get("messages", 0):
        packets = counts.get("packets", 0)
        return [f"{memory.stages[0]}: nothing in {packets} packets is understood; are they {feed['protocol']}?"]
    return []


def _risk_halted(memory: Memory) -> bool:
    return "risk" in memory.stages and bool(memory.counters("risk").get("halted"))


def _stage(memory: Memory, name: str, seat: dict[str, Any], report: dict[str, Any] | None, now_ns: int) -> StageStatus:
    control = memory.control(name)
    told = report["stages"][name] if report else {}
    alive = control.alive
    return StageStatus(
        name, control.state.name.lower(), alive, control.pid, control.epoch, control.cpu, seat["core"],
        control.realtime, seat["realtime"], control.locked, max(now_ns - control.heartbeat_ns, 0),
        control.busy_turns / control.turns if control.turns else 0.0, control.text,
        user_name(control.uid), names_of(control.capabilities), fences_of(control.sandbox),
        told.get("restarts", max(control.epoch - 1, 0)),
        told.get("given_up", False), told.get("ended", control.state is State.HALT and not alive),
        seat.get("process", name),
    )  # fmt: skip


def _remarks(
    memory: Memory, stages: tuple[StageStatus, ...], halted: tuple[str, ...], report: dict[str, Any] | None
) -> list[str]:
    remarks = list(memory.topology["notes"])
    if report is None and any(stage.alive for stage in stages):
        remarks.append("the supervisor is dead: nothing is restarted until `appliance ctl start` adopts the stages")
    if halted:
        why = ", ".join(halted)
        remarks.append(f"trading is halted ({why}); `appliance ctl resume` allows it again, or says why not")
    remarks += [Override(**plain).sentence() for plain in memory.standing.overrides]
    for stage in stages:
        if stage.given_up:
            remarks.append(f"{stage.name} died too often and stays down: {stage.text or 'see the log'}")
        elif not stage.alive and not stage.ended:
            remarks.append(f"{stage.name} is down: {stage.text or 'it is being restarted'}")
        elif stage.alive and stage.state in ("stall", "fail") and stage.text:
            remarks.append(f"{stage.name}: {stage.text}")
        if stage.alive and stage.core_wanted is not None and stage.core != stage.core_wanted:
            remarks.append(f"{stage.name} is not pinned to core {stage.core_wanted}: not permitted")
    remarks += _not_granted([s for s in stages if s.alive])
    return remarks


def _not_granted(stages: list[StageStatus]) -> list[str]:
    """Once for all stages: what the kernel refused."""
    found = []
    if any(s.realtime_wanted and not s.realtime for s in stages):
        found.append(
            "real-time priority is not permitted: raise the rtprio limit or give CAP_SYS_NICE; it runs without"
        )
    if any(not s.locked for s in stages):
        found.append("memory is not locked: raise the memlock limit (ulimit -l unlimited); page faults are possible")
    sealed = [s for s in stages if "sealed" in s.fences]
    for fence, what in (("landlock", "where stages write"), ("seccomp", "which system calls stages make")):
        if any(fence not in s.fences for s in sealed):
            found.append(f"this kernel does not fence in {what}: no {fence}; the log says why")
    return found
