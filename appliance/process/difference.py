"""What lies between the configuration that runs and the next one, and what it would take to get there. Pure functions.

now         taken by the running appliance as it is: risk limits by command, the supervisor's own settings
restart     a stage is started again with it, at the next sequence of its ring, its inputs where it had released them
next start  only looked at when an appliance starts
refused     shared memory, or what others know of the appliance, is made of it: stop and start
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from appliance.config import Config
from appliance.config.show import free_text, rows
from appliance.topology import Placement, Topology

NOW, RESTART, LATER, REFUSED = "now", "restart", "next start", "refused"
NONE = "-"


@dataclass(frozen=True)
class Change:
    """One key that differs, values as TOML. `stages`: to be restarted; `why`: of a refusal, or what else to know."""

    key: str
    old: str
    new: str
    takes: str
    stages: tuple[str, ...] = ()
    why: str = ""

    @property
    def plain(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self)


@dataclass(frozen=True)
class Difference:
    """The whole. `stages`: those to be restarted, in the order of the flow, with those that cannot go on without."""

    changes: tuple[Change, ...]
    stages: tuple[str, ...]

    @property
    def refusals(self) -> tuple[Change, ...]:
        """Why it cannot be done while the appliance runs; none: it can."""
        return tuple(change for change in self.changes if change.takes == REFUSED)


@dataclass(frozen=True)
class Side:
    """One of the two: a configuration and what was planned from it."""

    config: Config
    topology: Topology
    placement: Placement


_LAYOUT = "shared memory is laid out by it"
_REFUSED = {
    "appliance.name": "memory, socket and log are called so",
    "appliance.runtime_dir": "socket and lock lie there",
    "appliance.hugepages": _LAYOUT,
    "book.joined": "the number and names of stages are fixed",
    "feed.name": "the log's records are of this feed",
    "feed.protocol": "instruments and books are those of the protocol",
    "feed.instrument_capacity": _LAYOUT,
    "strategy.name": "the number and names of stages are fixed",
    "strategy.gating": _LAYOUT,
    "log.enabled": "the number and names of stages are fixed",
    "log.dir": "a log is one row of records from start to stop",
    "log.packets": _LAYOUT,
    "audit.hash": "a log keeps its hash",
}
_NOW = ("appliance.log_level", "clock.", "audit.", "supervisor.", "risk.restart_halted", "risk.limits.")
_LATER = ("host.", "risk.start_halted")


def difference(
    running: Side, wanted: Side, code: Mapping[str, str], asked: tuple[str, ...], defined: Callable[[str, int], bool]
) -> Difference:
    """Every key that differs and what it takes.

    `code`: Python stages whose source is another one now, with a word on it; `asked`: stages to be restarted in any
    case; `defined(symbol, id)`: whether the market knows the instrument yet.
    """
    changes = [_change(key, old, new, running, wanted, defined) for key, old, new in _keys(running, wanted)]
    changes += [Change(f"{stage} (code)", "loaded", word, RESTART, (stage,)) for stage, word in code.items()]
    told = {stage for change in changes for stage in change.stages}
    changes += [Change(f"{stage} (asked for)", NONE, NONE, RESTART, (stage,)) for stage in asked if stage not in told]
    told = {stage for change in changes for stage in change.stages}
    if not any(change.takes == REFUSED for change in changes):
        moved = [name for name in wanted.topology.names if running.placement.seat(name) != wanted.placement.seat(name)]
        changes += [Change(f"{stage} (seat)", NONE, NONE, RESTART, (stage,)) for stage in moved if stage not in told]
        changes += [Change("(the plan)", NONE, NONE, REFUSED, (), why) for why in _structure(running, wanted)]
    named = {stage for change in changes for stage in change.stages}
    return Difference(tuple(changes), _closed(named, wanted))


def _closed(named: set[str], wanted: Side) -> tuple[str, ...]:
    """With the partner of a book, which comes back empty and is filled by its feed, and those that share a process."""
    feed = wanted.topology.stages[0].name
    if "book" in named or (feed in named and not wanted.config.sections.feed[0].port.live):
        named = named | ({"book", feed} & set(wanted.topology.names))
    shared = {wanted.topology.stage(name).process for name in named}
    return tuple(stage.name for stage in wanted.topology.stages if stage.process in shared)


def _keys(running: Side, wanted: Side) -> Iterator[tuple[str, str, str]]:
    """(key, old, new) of every value that is not the same, as ``strategy[0].parameters.quantity``."""
    old, new = _values(running.config), _values(wanted.config)
    for key in dict.fromkeys([*old, *new]):
        if old.get(key) != new.get(key):
            yield key, old.get(key, NONE), new.get(key, NONE)


def _values(config: Config) -> dict[str, str]:
    values = {f"{row.table}.{row.key}": row.value for row in rows(config)}
    for index, strategy in enumerate(config.sections.strategy):
        key = f"strategy[{index}].parameters"
        values.pop(key, None)
        values.update({f"{key}.{name}": free_text(value) for name, value in strategy.parameters.items()})
    return values


def _plain(key: str) -> str:
    """``feed[0].port.kind`` as ``feed.port.kind``."""
    return "".join(part.partition("]")[2] if index else part for index, part in enumerate(key.split("[")))


def _change(key: str, old: str, new: str, running: Side, wanted: Side, defined: Callable[[str, int], bool]) -> Change:
    name = _plain(key)
    if why := _refusal(key, name, old, new, running, wanted):
        return Change(key, old, new, REFUSED, (), why)
    if name.startswith("risk.instrument."):
        return _of_instrument(key, old, new, running, wanted, defined)
    if name.startswith(_LATER):
        return Change(key, old, new, LATER)
    if name.startswith(_NOW):
        return Change(key, old, new, NOW)
    stages = tuple(_stages_of(key, name, running, wanted))
    return Change(key, old, new, RESTART, stages) if stages else Change(key, old, new, NOW, (), "no stage goes by it")


def _refusal(key: str, name: str, old: str, new: str, running: Side, wanted: Side) -> str:
    """Why a key cannot change while the appliance runs; "": it can."""
    slots = [[stage.settings.ring_slots for stage in side.topology.stages] for side in (running, wanted)]
    counts = [len(side.config.sections.strategy) for side in (running, wanted)]
    python = old.startswith('"python:') and new.startswith('"python:')
    reasons = (
        (name in _REFUSED, _REFUSED.get(name, "")),
        (name.startswith("strategy.") and counts[0] != counts[1], "the number and names of stages are fixed"),
        (name.endswith(".ring_slots") and slots[0] != slots[1], _LAYOUT),
        (name in ("process.name", "process.stages"), "which process runs which stage is fixed"),
        (name in ("strategy.kind", "signal.kind", "gateway.kind") and not python, "a stage of another kind"),
    )
    return next((why for holds, why in reasons if holds), "")


def _stages_of(key: str, name: str, running: Side, wanted: Side) -> Iterator[str]:
    """Whom a key concerns so that it has to be started again."""
    section, _, rest = name.partition(".")
    names = wanted.topology.names
    pairs = list(zip(running.topology.stages, wanted.topology.stages, strict=False))
    if section in ("stage", "process"):
        yield from (
            new.name
            for old, new in pairs
            if getattr(old.settings, rest) != getattr(new.settings, rest)
            or running.placement.seat(old.name) != wanted.placement.seat(new.name)
        )
    elif section == "maker":
        strategies = zip(running.config.sections.strategy, wanted.config.sections.strategy, strict=False)
        for before, after in strategies:
            if after.kind == before.kind == "maker" and running.config.maker(before) != wanted.config.maker(after):
                yield f"strategy.{after.name}"
    elif section == "strategy":
        yield f"strategy.{wanted.config.sections.strategy[int(key.partition('[')[2].partition(']')[0])].name}"
    elif rest == "silence":
        yield from (stage.name for stage in wanted.topology.stages if any(i.wait_for != "none" for i in stage.inputs))
    elif rest.startswith("wait_for."):
        yield from (new.name for old, new in pairs if old.inputs != new.inputs)
        yield "wal"
    else:
        joined = wanted.config.sections.book.joined
        stage = "wal" if section == "log" else "feed" if section == "book" and joined else section
        if stage in names:
            yield stage
        if section == "feed" and rest == "start_live" and not joined:
            yield "book"


def _of_instrument(
    key: str, old: str, new: str, running: Side, wanted: Side, defined: Callable[[str, int], bool]
) -> Change:
    """Limits of one instrument: by command where risk has them of their own already, else by a new life of risk."""
    before, after = running.config.sections.risk.instrument, wanted.config.sections.risk.instrument
    same = [(entry.symbol, entry.id) for entry in before] == [(entry.symbol, entry.id) for entry in after]
    if not same:
        return Change(key, old, new, RESTART, ("risk",), "another list of instruments")
    entry = after[int(key.partition("[")[2].partition("]")[0])]
    if not defined(entry.symbol or "", entry.id or 0):
        return Change(key, old, new, RESTART, ("risk",), "the market has not defined the instrument yet")
    return Change(key, old, new, NOW)


def _structure(running: Side, wanted: Side) -> Iterator[str]:
    """What must be the same whatever the keys say: everything that shared memory is made of."""
    if [_skeleton(s) for s in running.topology.stages] != [_skeleton(s) for s in wanted.topology.stages]:
        yield "stages, or what they read and write, would be others"
    if running.topology.rings != wanted.topology.rings:
        yield "rings, or who reads them, would be others"


def _skeleton(stage: Any) -> Any:
    python = stage.ops.startswith("python:")
    inputs = tuple(replace(item, wait_for="none") for item in stage.inputs)
    return replace(stage, ops="python" if python else stage.ops, inputs=inputs, settings=None)
