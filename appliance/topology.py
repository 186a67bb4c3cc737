"""What runs, who reads what, and where: the appliance's plan, by pure functions.

    config ──plan──▶ Topology ──place(host)──▶ Placement ──▶ process/ does it
                     stages, rings, gates       core, node, idle strategy, pages; or a refusal with every reason

The chain, and the names that C, TOML, the CLI and the shared memory have in common:

    stage           inputs, in this order          its ring       its table
    feed            (a port)                       events         instruments
    book            events                         tops           books
    feed            (a port)                       tops           instruments, books    ([book] joined: the two in one)
    signal          tops                           signals
    strategy.NAME   signals, tops, updates         intents        (several strategies: intents.NAME)
    risk            intents..., tops, updates      orders
    gateway         orders, tops                   updates
    wal             every ring above, commands,    (none: segments on disk)
                    and the rings of notes
    supervisor      (not a stage)                  commands       blob `topology`: Topology and Placement as JSON

What a replay needs besides events are *notes* (apl/note.h), on rings that only wal reads, there when the log is:

    inputs.STAGE    the stage            in which order it took its inputs and ticks
    packets         feed                 what came in by the port (`[log] packets`)
    actions         supervisor           who did what, from where

A stage has one region of shared memory that only it writes: its ring, its table, `control`, `counters`, `latency`, and
a cursor `cursor.<ring>` for each ring that it gates. It is a process of its own, or one of several in the loop of a
[[process]]: that changes who turns it and where, and nothing that another process could see in memory. *Gating*: the
ring's writer never overwrites what this reader has not released. A *back* edge (updates) closes a circle in the graph;
who drains at a stop does not wait for its writer.

Nothing here reads a clock, a file or shared memory but `describe_host`, which reads /sys and /proc.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from appliance.config import Config, StageDefaults
from appliance.cores import core_list, core_text
from appliance.errors import ConfigError

SLOT_BYTES = 64
COMMAND_SLOTS = 1024
HUGE_PAGE_BYTES = 2 << 20
SUPERVISOR = "supervisor"
COMMANDS = "commands"
ACTIONS = "actions"
ACTION_SLOTS = 4096
PACKETS = "packets"
PACKET_SLOTS_MIN = 16384
INPUTS = "inputs."
INPUT_NOTE_SLOTS = 4096
BOOKS = "books"
BLOB = "topology"
BLOB_VERSION = 1


@dataclass(frozen=True)
class Input:
    """One ring that a stage reads, no further than the audit log has it as `wait_for` says."""

    ring: str
    gating: bool = True
    back: bool = False
    wait_for: str = "none"


@dataclass(frozen=True)
class Table:
    """A stage's table: `record` names the C struct of a record."""

    name: str
    record: str
    capacity: int


@dataclass(frozen=True)
class Stage:
    """One stage. `ops`: the C stage's name, or ``python:module:Class``; ids count from 1 in the flow's order.

    `process`: the [[process]] that it shares, or its own name. `settings` are then the process's, but for ring_slots.
    """

    id: int
    name: str
    ops: str
    inputs: tuple[Input, ...]
    ring: str | None
    tables: tuple[Table, ...]
    settings: StageDefaults
    process: str
    notes: tuple[str, ...] = ()  # its rings of notes: inputs.NAME, and packets of the feed

    @property
    def has_books(self) -> bool:
        """Whether it keeps the books: the stage `book`, or a feed that is one with it."""
        return any(table.name == BOOKS for table in self.tables)


@dataclass(frozen=True)
class Ring:
    """One writer's ring of `slots` events; `gates` are the stages whose cursors bound the writer."""

    name: str
    writer: str
    slots: int
    gates: tuple[str, ...]
    notes: bool = False  # it carries notes, no events


@dataclass(frozen=True)
class Topology:
    """Stages in the order of the flow, and all rings: those of events, `commands`, those of notes."""

    name: str
    stages: tuple[Stage, ...]
    rings: tuple[Ring, ...]

    def stage(self, name: str) -> Stage:
        """The stage of this name. KeyError if there is none."""
        return {stage.name: stage for stage in self.stages}[name]

    def ring(self, name: str) -> Ring:
        """The ring of this name. KeyError if there is none."""
        return {ring.name: ring for ring in self.rings}[name]

    @property
    def names(self) -> tuple[str, ...]:
        """The stages' names."""
        return tuple(stage.name for stage in self.stages)

    @property
    def processes(self) -> dict[str, tuple[Stage, ...]]:
        """The stages of each process, both in the order of the flow."""
        names = dict.fromkeys(stage.process for stage in self.stages)
        return {name: tuple(stage for stage in self.stages if stage.process == name) for name in names}


# ---- config ─▶ topology


def plan(config: Config) -> Topology:
    """The topology of a configuration. Raises ConfigError with every reason why there is none."""
    sections = config.sections
    if len(sections.feed) != 1:
        count = len(sections.feed)
        raise ConfigError(f"{config.file}: {count} feeds are configured; the chain takes one, so write one [[feed]]")
    stages = tuple(_stages(config))
    writers = {stage.ring: stage for stage in stages if stage.ring is not None}
    rings = [Ring(name, stage.name, stage.settings.ring_slots, _gates(stages, name)) for name, stage in writers.items()]
    rings.append(Ring(COMMANDS, SUPERVISOR, COMMAND_SLOTS, _gates(stages, COMMANDS)))
    rings += _note_rings(stages)
    return Topology(config.name, stages, tuple(rings))


def _note_rings(stages: Sequence[Stage]) -> Iterator[Ring]:
    for stage in stages:
        for name in stage.notes:
            packets = max(PACKET_SLOTS_MIN, 2 * stage.settings.ring_slots)
            yield Ring(name, stage.name, packets if name == PACKETS else INPUT_NOTE_SLOTS, _gates(stages, name), True)
    if gates := _gates(stages, ACTIONS):
        yield Ring(ACTIONS, SUPERVISOR, ACTION_SLOTS, gates, True)


def _stages(config: Config) -> Iterator[Stage]:
    sections = config.sections
    feed = sections.feed[0]
    capacity = feed.instrument_capacity
    updates = Input("updates", back=True)
    intents = {s.name: "intents" if len(sections.strategy) == 1 else f"intents.{s.name}" for s in sections.strategy}
    ids = iter(range(1, 256))
    noted: list[str] = []
    waits = sections.log.wait_for if sections.log.enabled else None

    def stage(name: str, ops: str, inputs: Sequence[Input], ring: str | None, *tables: Table) -> Stage:
        held = tuple(replace(item, wait_for=waits.of(item.ring)) for item in inputs) if waits else tuple(inputs)
        notes: tuple[str, ...] = ()
        if sections.log.enabled and ring is not None:
            packets = name == "feed" and sections.log.packets == "log"
            notes = (f"{INPUTS}{name}", *([PACKETS] if packets else []))
            noted.extend(notes)
        shared = sections.process_of(name)
        process = shared.name if shared else name
        return Stage(next(ids), name, ops, held, ring, tables, sections.stage_settings(name), process, notes)

    instruments = Table("instruments", "struct apl_instrument", capacity)
    books = Table(BOOKS, "struct apl_book_view", capacity)
    joined = sections.book.joined
    if joined:
        yield stage("feed", f"feed:{feed.protocol}+book", [], "tops", instruments, books)
    else:
        yield stage("feed", f"feed:{feed.protocol}", [], "events", instruments)
        yield stage("book", "book", [Input("events")], "tops", books)
    yield stage("signal", f"signal.{sections.signal.kind}", [Input("tops")], "signals")
    for s in sections.strategy:
        ops = "strategy.maker" if s.kind == "maker" else s.kind
        inputs = [Input("signals", s.gating), Input("tops", s.gating), updates]
        yield stage(f"strategy.{s.name}", ops, inputs, intents[s.name])
    proposals = [Input(ring) for ring in intents.values()]
    yield stage("risk", "risk", [*proposals, Input("tops"), updates], "orders")
    yield stage("gateway", f"gateway.{sections.gateway.kind}", [Input("orders"), Input("tops")], "updates")
    if sections.log.enabled:
        rings = [
            *([] if joined else ["events"]),
            "tops",
            "signals",
            *intents.values(),
            "orders",
            "updates",
            COMMANDS,
            *noted,
            ACTIONS,
        ]
        waits = None  # it waits for nobody
        back = (COMMANDS, ACTIONS)
        yield stage("wal", "wal", [Input(ring, back=ring in back) for ring in rings], None)


def _gates(stages: Sequence[Stage], ring: str) -> tuple[str, ...]:
    return tuple(s.name for s in stages if any(i.ring == ring and i.gating for i in s.inputs))


# ---- topology, host ─▶ placement


@dataclass(frozen=True)
class Host:
    """What placement needs to know of a host. `isolated`: cores that the scheduler leaves alone."""

    cores: tuple[int, ...]
    isolated: tuple[int, ...]
    nodes: tuple[tuple[int, int], ...]  # (core, NUMA node)
    huge_pages_free: int  # of 2 MiB
    huge_mount: bool  # hugetlbfs is mounted and writable

    def node(self, core: int | None) -> int:
        """The NUMA node of a core; 0 for none."""
        return dict(self.nodes).get(core, 0) if core is not None else 0


@dataclass(frozen=True)
class Seat:
    """Where and how one stage's process runs."""

    core: int | None
    node: int
    idle: str
    realtime: int


@dataclass(frozen=True)
class Placement:
    """A seat for every stage; page_bytes 0 means ordinary pages. `notes`: what the operator should know, once."""

    seats: tuple[tuple[str, Seat], ...]
    page_bytes: int
    notes: tuple[str, ...]

    def seat(self, stage: str) -> Seat:
        """The seat of a stage. KeyError if it has none."""
        return dict(self.seats)[stage]


def place(topology: Topology, config: Config, host: Host) -> Placement:
    """Seats on this host. Raises ConfigError with every reason why the topology cannot run here as configured."""
    reasons: list[str] = []
    cores = _cores(topology, host, reasons)
    notes: list[str] = []
    pages = _page_bytes(topology, config, host, reasons, notes)
    seats = tuple((stage.name, _seat(stage, cores, host)) for stage in topology.stages)
    reasons += _starving(topology, dict(seats))
    if reasons:
        raise ConfigError(f"{config.file} cannot run on this host:\n  " + "\n  ".join(reasons))
    if not any(core is not None for core in cores.values()):
        isolated = core_text(host.isolated) or "no core"
        notes.append(f"no stage is pinned ({isolated} isolated): expect jitter; `appliance doctor` says more")
    for name, stages in topology.processes.items():
        if len(stages) > 1:
            notes.append(f"process {name} runs {', '.join(s.name for s in stages)}: they share its rights and its end")
    notes += [
        f"{s.name} is feed and book in one: there is no ring events"
        for s in topology.stages
        if s.name != "book" and s.has_books
    ]
    return Placement(seats, pages, tuple(notes))


def _cores(topology: Topology, host: Host, reasons: list[str]) -> dict[str, int | None]:
    """By process."""
    wanted = {name: stages[0].settings.core for name, stages in topology.processes.items()}
    for name, core in wanted.items():
        if isinstance(core, int) and core not in host.cores:
            what = "stage" if name in topology.names else "process"
            reasons.append(f"{what} {name}: there is no core {core} to run on; possible are {core_text(host.cores)}")
    free = [core for core in host.isolated if core not in wanted.values()]
    return {
        name: core if isinstance(core, int) else free.pop(0) if core == "auto" and free else None
        for name, core in wanted.items()
    }


def _seat(stage: Stage, cores: dict[str, int | None], host: Host) -> Seat:
    core = cores[stage.process]
    alone = core is not None and list(cores.values()).count(core) == 1
    idle = stage.settings.idle
    if idle == "auto":
        idle = "spin" if alone and core in host.isolated else "sleep"
    return Seat(core, host.node(core), idle, stage.settings.realtime)


def _starving(topology: Topology, seats: dict[str, Seat]) -> Iterator[str]:
    """Processes that never yield must not share a core."""
    processes = [(name, seats[stages[0].name]) for name, stages in topology.processes.items()]
    for index, (name, seat) in enumerate(processes):
        for other_name, other in processes[:index]:
            if seat.core is not None and seat.core == other.core and "spin" in (seat.idle, other.idle):
                what = "stages" if {name, other_name} <= set(topology.names) else "processes"
                both = f"{what} {other_name} and {name} share core {seat.core} and one spins"
                yield f'{both}; give each its own core, or idle = "sleep"'


def _page_bytes(topology: Topology, config: Config, host: Host, reasons: list[str], notes: list[str]) -> int:
    wish = config.sections.appliance.hugepages
    if wish == "off":
        return 0
    needed = huge_pages_needed(topology)
    if host.huge_mount and host.huge_pages_free >= needed:
        return HUGE_PAGE_BYTES
    if not host.huge_mount:
        why = "hugetlbfs is not mounted writable at /dev/hugepages"
    else:
        why = f"{host.huge_pages_free} of the {needed} huge pages needed are free"
    remedy = f"sysctl vm.nr_hugepages={needed}"
    if wish == "require":
        reasons.append(f'hugepages = "require", but {why}; {remedy}, or set hugepages = "auto"')
    else:
        notes.append(f"ordinary pages of POSIX shared memory: {why}; costs TLB misses on every hop ({remedy})")
    return 0


def huge_pages_needed(topology: Topology) -> int:
    """An upper estimate of the 2 MiB pages for all regions."""
    fixed = 1 << 20  # header, control, counters, latency histogram, cursors
    total = -(-fixed // HUGE_PAGE_BYTES)
    for stage in topology.stages:
        ring = topology.ring(stage.ring).slots * SLOT_BYTES if stage.ring else 0
        ring += sum(topology.ring(name).slots for name in stage.notes) * SLOT_BYTES
        table = sum(table.capacity for table in stage.tables) * 4 * 1024  # four snapshots of at most 1 KiB
        total += -(-(ring + table + fixed) // HUGE_PAGE_BYTES)
    return total


def describe_host() -> Host:
    """This host, from /sys and /proc and the affinity of this process."""
    isolated = core_list(_read("/sys/devices/system/cpu/isolated"))
    cores = tuple(sorted(os.sched_getaffinity(0) | set(isolated)))
    nodes: dict[int, int] = {}
    for node in Path("/sys/devices/system/node").glob("node[0-9]*"):
        for core in core_list(_read(node / "cpulist")):
            nodes[core] = int(node.name[4:])
    free = _read(f"/sys/kernel/mm/hugepages/hugepages-{HUGE_PAGE_BYTES >> 10}kB/free_hugepages") or "0"
    mount = Path("/dev/hugepages")
    mounted = mount.is_mount() and os.access(mount, os.W_OK)
    return Host(cores, isolated, tuple(sorted(nodes.items())), int(free), mounted)


def _read(path: str | Path) -> str:
    """A file of /sys; "" where this kernel or container does not show it."""
    try:
        return Path(path).read_text(encoding="ascii").strip()
    except OSError:
        return ""


# ---- for people and for other processes


def table(topology: Topology, placement: Placement) -> str:
    """The plan as aligned text, one stage a line, then the notes."""
    rows: list[tuple[str, ...]] = [("stage", "core", "idle", "priority", "writes", "slots", "reads")]
    shared = len(topology.processes) < len(topology.stages)
    for stage in topology.stages:
        seat = placement.seat(stage.name)
        reads = ", ".join(map(_reading, stage.inputs)) or "(port)"
        slots = str(topology.ring(stage.ring).slots) if stage.ring else "-"
        core = "any" if seat.core is None else f"{seat.core} (node {seat.node})"
        rows.append((stage.name, core, seat.idle, str(seat.realtime or "-"), stage.ring or "-", slots, reads))
    if shared:
        processes = ("process", *(stage.process for stage in topology.stages))
        rows = [(row[0], process, *row[1:]) for process, row in zip(processes, rows, strict=True)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    pages = "2 MiB huge pages" if placement.page_bytes else "ordinary pages"
    return "\n".join([*lines, f"memory: {pages}", *(f"note: {note}" for note in placement.notes)])


def _reading(item: Input) -> str:
    remarks = [] if item.gating else ["may be lapped"]
    remarks += [] if item.wait_for == "none" else [f"when {item.wait_for}"]
    return f"{item.ring} ({', '.join(remarks)})" if remarks else item.ring


def as_plain(topology: Topology, placement: Placement, **more: Any) -> dict[str, Any]:
    """The blob `topology` of the supervisor's region, from which every other process learns the rest.

        version, appliance, page_bytes, notes
        stages  [{id, name, process, ops, region, ring, tables, core, node, idle, realtime,
                  inputs: [{ring, gating, back, wait_for}]}]
        rings   [{name, region, slots, slot_bytes, gates: [stage], notes: no events}]
        tables  [{name, region, record, capacity}]
        more    what the supervisor adds: socket, config, config_file, folder, log_dir

    `region` is the second half of the region's name: ``join_region(appliance, region)``.
    """
    stages = []
    for stage in topology.stages:
        seat = placement.seat(stage.name)
        stages.append(
            {
                "id": stage.id, "name": stage.name, "process": stage.process, "ops": stage.ops, "region": stage.name,
                "ring": stage.ring,
                "tables": [table.name for table in stage.tables],
                "inputs": [
                    {"ring": i.ring, "gating": i.gating, "back": i.back, "wait_for": i.wait_for} for i in stage.inputs
                ],
                "core": seat.core, "node": seat.node, "idle": seat.idle, "realtime": seat.realtime,
            }
        )  # fmt: skip
    return {
        "version": BLOB_VERSION,
        "appliance": topology.name,
        "page_bytes": placement.page_bytes,
        "notes": list(placement.notes),
        "stages": stages,
        "rings": [
            {
                "name": r.name,
                "region": r.writer,
                "slots": r.slots,
                "slot_bytes": SLOT_BYTES,
                "gates": list(r.gates),
                "notes": r.notes,
            }
            for r in topology.rings
        ],
        "tables": [
            {"name": table.name, "region": s.name, "record": table.record, "capacity": table.capacity}
            for s in topology.stages
            for table in s.tables
        ],
        **more,
    }


def placement_of(plain: dict[str, Any]) -> Placement:
    """The placement that a blob records."""
    seats = tuple((s["name"], Seat(s["core"], s["node"], s["idle"], s["realtime"])) for s in plain["stages"])
    return Placement(seats, plain["page_bytes"], tuple(plain["notes"]))
