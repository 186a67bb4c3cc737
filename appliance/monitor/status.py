"""The state of an appliance in one object, for ``ctl status``, its exit code and the dashboard."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass
from typing import Any

from appliance.monitor.memory import Memory
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
    restarts: int = 0
    given_up: bool = False
    ended: bool = False

    @property
    def well(self) -> bool:
        """Runs, or has ended as it should."""
        return self.ended or (self.alive and self.state in UP and self.heartbeat_age_ns < SILENT_NS)


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
    remarks = tuple(_remarks(memory, stages, halted, report) + stranger)
    living = any(stage.alive for stage in stages)
    well = all(stage.well for stage in stages) and not halted and not stranger and report is not None
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
    )


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
        told.get("restarts", max(control.epoch - 1, 0)),
        told.get("given_up", False), told.get("ended", control.state is State.HALT and not alive),
    )  # fmt: skip


def _remarks(
    memory: Memory, stages: tuple[StageStatus, ...], halted: tuple[str, ...], report: dict[str, Any] | None
) -> list[str]:
    remarks = list(memory.topology["notes"])
    if report is None and any(stage.alive for stage in stages):
        remarks.append("the supervisor is dead: nothing is restarted until `appliance ctl start` adopts the stages")
    if halted:
        remarks.append(f"trading is halted ({', '.join(halted)}); `appliance ctl resume` allows it again")
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
    return found
