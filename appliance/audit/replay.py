"""A recorded session run again through the same binaries, each stage by itself, its output compared byte for byte.

    log ──▶ records ──▶ one Replayed a stage: inputs, order of inputs ──▶ stage ──▶ output == recorded output ?

The configuration comes from the `start` action in the log, the stages' lives and the order of their calls from their
journals (kind ORDER), packets from kind PACKET. The feed goes first in each batch, since the others look into its
table of instruments; all others run at the same time on two threads, for each one's inputs are recorded.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np

from appliance.audit.log import AuditLog, Kind, Records
from appliance.audit.notes import ACTION, NoteReader
from appliance.binding import check, ffi, lib, text
from appliance.config import Config, from_plain
from appliance.errors import ApplianceError, CorruptError, NotFound
from appliance.process.commands import config_sha256
from appliance.process.stage_config import Kept, Life, stage_config, stage_ops
from appliance.topology import BOOKS, COMMANDS, INPUTS, PACKETS, Stage, Topology, plan

BATCH_RECORDS = 16384
LINE_BYTES = 64
UPDATES, ORDERS = "updates", "orders"
NEVER = 2**64 - 1
TICKS, PACKETS_CALL, COMMAND = 128, 129, 130  # what a call was, see native/engine/journal.h
Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Difference:
    """The first event that came out differently. Slots are 64 bytes, stamp first; `recorded` is None for none."""

    ring: str
    sequence: int
    recorded: bytes | None
    replayed: bytes
    cause: str  # the call that made it, in words
    cause_ring: str
    cause_sequence: int
    cause_count: int


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a stage: slots `sequence` .. of an input ring ("": a tick), in the turn that began at now_ns."""

    ring: str
    sequence: int
    count: int
    now_ns: int


@dataclass(frozen=True, slots=True)
class StageResult:
    """What became of one stage in one session."""

    stage: str
    skipped: str  # why it was not replayed, "" if it was
    records: int
    lives: int
    calls: int
    outputs: int
    compared: int
    different: int
    untold: int
    unrecorded: int
    lost_notes: int
    digest: int
    failed: str
    difference: Difference | None

    @property
    def good(self) -> bool:
        """Whether everything that was replayed came out as recorded."""
        return not self.skipped and not self.failed and not self.different and not self.unrecorded


@dataclass(frozen=True, slots=True)
class SessionResult:
    """One life of the appliance (from start to stop) that the log holds."""

    session: int
    appliance: str
    records: int
    stages: tuple[StageResult, ...]

    @property
    def good(self) -> bool:
        """Whether every stage that can be replayed came out as recorded, and at least one could."""
        tried = [stage for stage in self.stages if not stage.skipped]
        return bool(tried) and all(stage.good for stage in tried)


class Configs:
    """The configurations of one session: what it was started with, and those that reloads flipped to, by their hash.

    The log is read as far as the start; to its end only when a life names a configuration that is not known by then.
    """

    def __init__(self, start: Config, known: dict[str, Config], read_all: Callable[[], dict[str, Config]]) -> None:
        """`read_all`: all of the session, by hash; called once at most. Threads may ask at the same time."""
        self.start, self._known, self._read_all = start, known, read_all
        self._whole, self._lock = False, Lock()

    def of(self, sha256: str | None) -> Config | None:
        """That of a stage's life; None if the log does not have it. Older logs name none: it is the first one."""
        if sha256 is None:
            return self.start
        with self._lock:
            if sha256 not in self._known and not self._whole:
                self._known, self._whole = self._read_all(), True
            return self._known.get(sha256)


@dataclass(frozen=True, slots=True)
class Part:
    """Successive records of one session, and the names of the log's rings by id as they were by then."""

    session: int
    rings: tuple[str, ...]
    records: Records


class Replayed:
    """One stage of one session, being replayed."""

    def __init__(self, stage: Stage, configs: Configs, rings: Sequence[str], defined: Any) -> None:
        """`rings`: names by id. `defined`: the feed's table in its replay, NULL for the feed itself or without one."""
        self.stage, self.configs = stage, configs
        self.config = configs.start  # of its present life
        self._watches = 0
        self.kept: Kept = []
        self.instruments: Any = ffi.NULL
        self.ops = stage_ops(stage)
        capacity = self.config.sections.feed[0].instrument_capacity
        self.tables = {table.name: self._new_table(table.record, table.capacity, table.name) for table in stage.tables}
        self.table: Any = next(iter(self.tables.values()), ffi.NULL)  # a feed's: instruments
        if not stage.ops.startswith("feed:"):
            self.instruments = self._new_table("struct apl_instrument", capacity, "instruments")
        self._state: Any = ffi.NULL
        self.on_stop: Callable[[Replayed], None] | None = None  # called at the stop asked for; names the next
        handle = ffi.new("struct apl_replayer **")
        inputs = len(stage.inputs)
        check(lib.apl_replayer_new(self.ops, ffi.NULL, inputs, self.instruments, defined, handle))
        self.replayer = ffi.gc(handle[0], lib.apl_replayer_free)
        self._route(rings)

    def _route(self, rings: Sequence[str]) -> None:
        recalls = self.stage.name.startswith(("strategy.", "risk", "gateway"))
        for ring_id, name in enumerate(rings):
            roles = [(lib.APL_REPLAY_INPUT, i) for i, item in enumerate(self.stage.inputs) if item.ring == name]
            if name == self.stage.ring:
                roles.append((lib.APL_REPLAY_OUTPUT, 0))
            if name == f"{INPUTS}{self.stage.name}":
                roles.append((lib.APL_REPLAY_JOURNAL, 0))
            if name == PACKETS and PACKETS in self.stage.notes:
                roles.append((lib.APL_REPLAY_PACKETS, 0))
            if name == COMMANDS:
                roles.append((lib.APL_REPLAY_COMMANDS, 0))
            for role, index in roles:
                keep = recalls and name in (UPDATES, self._sent)
                check(lib.apl_replayer_route(self.replayer, ring_id, role, index, keep))

    @property
    def _sent(self) -> str | None:
        """The ring whose unanswered events a new life is told: a gateway's input, others' own."""
        return ORDERS if self.stage.ring == UPDATES else self.stage.ring

    def _new_table(self, record: str, capacity: int, name: str) -> Any:
        size = lib.apl_table_footprint(ffi.sizeof(record), capacity)
        memory = self._take(size, 128)
        lib.apl_table_new(memory, ffi.sizeof(record), capacity, name.encode())
        return lib.apl_table_join(memory)

    def _take(self, size: int, align: int = LINE_BYTES) -> Any:
        block = ffi.new("uint8_t[]", int(size) + align)
        self.kept.append(block)
        address = int(ffi.cast("uintptr_t", block))
        return ffi.cast("void *", (address + align - 1) & ~(align - 1))

    def take(self, records: Any, count: int) -> None:
        """Take a batch of records (a C array) and run what can be run."""
        check(lib.apl_replayer_take(self.replayer, records, count))
        self.run()

    def run(self) -> None:
        """Run as far as the log has come, through the lives that begin on the way."""
        while True:
            if lib.apl_replayer_run(self.replayer) == 1:
                self._begin_life(json.loads(text(lib.apl_replayer_life_text(self.replayer))))
            elif self.on_stop is not None and lib.apl_replayer_stopped(self.replayer):
                self.on_stop(self)
            else:
                return

    def stop_before(self, item: int, sequence: int = NEVER) -> None:
        """Call `on_stop` before the stage takes this slot of its input `item`; NEVER: no more.

        PACKETS_CALL: before it takes the first packet that arrived then (ns) or later.
        """
        lib.apl_replayer_stop_before(self.replayer, item, sequence)

    def watch(self, sequence: int) -> int:
        """Note the call that makes this event of the stage's ring; returns its number for `watched`."""
        check(lib.apl_replayer_watch(self.replayer, sequence))
        self._watches += 1
        return self._watches - 1

    def watched(self, number: int) -> Call | None:
        """The call that made an event; None while it was not made."""
        raw = ffi.new("struct apl_replay_call *")
        if not lib.apl_replayer_watched(self.replayer, number, raw):
            return None
        op = int(raw.input)
        ring = (
            {TICKS: "", PACKETS_CALL: PACKETS, COMMAND: COMMANDS}.get(op) if op >= TICKS else self.stage.inputs[op].ring
        )
        return Call(ring or "", int(raw.sequence), int(raw.count), int(raw.now_ns))

    def table_record(self, table: str, index: int, kind: str) -> Any:
        """A record of one of the stage's own tables as it is now, a new C struct; None if it was never written."""
        record = ffi.new(f"{kind} *")
        return record if lib.apl_table_read(self.tables[table], index, record) else None

    def _begin_life(self, told: dict[str, Any]) -> None:
        """As the stage's process did: see `appliance.process.stage`."""
        config = self.configs.of(told.get("config_sha256"))
        if config is None:
            raise CorruptError(f"{self.stage.name}: the log lacks the configuration of life {told['epoch']}")
        self.config = config
        packets = told.get("packets")  # not in logs of before
        if packets is not None:
            check(lib.apl_replayer_unnoted(self.replayer, packets))
        begun = told["epoch"], told["session"], told["whole"], told["halted"], Path(told["folder"])
        books = self.tables.get(BOOKS, ffi.NULL)
        life = Life(*begun, {}, books=books, limits=_changed_limits(told))
        native = stage_config(self.stage, self.config, life, self.kept)
        size = lib.apl_stage_footprint(self.ops, native)
        if size == 0:
            check(lib.APL_ERR_ARGUMENT)
        self._state = self._take(size)
        names = [ffi.new("char[]", item.ring.encode()) for item in self.stage.inputs]
        array = ffi.new("const char *[]", names or 1)
        self.kept += [*names, array]
        if life.epoch > 1 and books != ffi.NULL and not self.config.sections.feed[0].port.live:
            lib.apl_table_count_set(books, 0)
        for first, end in told.get("left_over", ()):  # not in logs of before
            self._leave_over(books, first, end)
        check(
            lib.apl_stage_init(
                self.ops, self._state, native, self.stage.id, self.table, self.instruments, ffi.NULL, array, len(names)
            )
        )
        check(lib.apl_replayer_life(self.replayer, self._state, told["tick_ns"], told["out"]))
        if packets is not None:
            lib.apl_replayer_packets_from(self.replayer, packets)
        if told["recalled"] is not None:
            own = self.stage.ring == UPDATES
            check(lib.apl_replayer_recall(self.replayer, told["updates_input"], own, *told["recalled"]))
        own = self._sent == self.stage.ring
        rings = [item.ring for item in self.stage.inputs]
        for first, end in told.get("unanswered", ()):  # not in logs of before
            check(lib.apl_replayer_recall(self.replayer, 0 if own else rings.index(ORDERS), own, first, end))

    def _leave_over(self, books: Any, first: int, end: int) -> None:
        """Books that the life before had written, also those that it was killed over before it told of the call."""
        for index in range(first, end):
            if not lib.apl_table_version(books, index):
                lib.apl_table_write(books, index, ffi.new("struct apl_book_view *", {"instrument": index + 1}))
        if lib.apl_table_count(books) < end:
            lib.apl_table_count_set(books, end)

    @property
    def state(self) -> Any:
        """The stage's state as it is now."""
        return self._state

    def result(self) -> StageResult:
        """At the log's end."""
        lib.apl_replayer_end(self.replayer)
        self.run()
        raw = ffi.new("struct apl_replay_report *")
        lib.apl_replayer_report(self.replayer, raw)
        failed = f"{text(lib.apl_err_name(-raw.failed))}: {text(raw.text)}" if raw.failed else ""
        lives = int(raw.lives)
        skipped = "" if lives else "the log has no order of its inputs"
        return StageResult(
            self.stage.name, skipped, int(raw.records), lives, int(raw.calls), int(raw.outputs), int(raw.compared),
            int(raw.different), int(raw.untold), int(raw.unrecorded), int(raw.lost_notes), int(raw.digest), failed,
            self._difference(raw) if raw.different else None,
        )  # fmt: skip

    def _difference(self, raw: Any) -> Difference:
        op, count, sequence = int(raw.cause_input), int(raw.cause_count), int(raw.cause_sequence)
        at = f"at {int(raw.cause_ns)} ns"
        if op == TICKS:
            ring, cause = "", f"{count} ticks from then on, {at}"
        elif op == PACKETS_CALL:
            ring, cause = PACKETS, f"packets {sequence} to {sequence + count - 1} of this life, {at}"
        else:
            ring = COMMANDS if op == COMMAND else self.stage.inputs[op].ring
            cause = f"{ring}#{sequence} to #{sequence + count - 1}, {at}"
        recorded = bytes(raw.recorded) if raw.has_recorded else None
        replayed = bytes(raw.replayed)
        ring_name = self.stage.ring or ""
        return Difference(ring_name, int(raw.sequence), recorded, replayed, cause, ring, sequence, count)


class Session:
    """One life of the appliance being replayed: made at its `start` action, fed with records until the next."""

    def __init__(self, session: int, configs: Configs, only: Sequence[str] = ()) -> None:
        """`only`: stages to replay; none named: all."""
        self.session, self.configs = session, configs
        self.topology: Topology = plan(configs.start)
        unknown = [name for name in only if name not in self.topology.names]
        if unknown:
            names = ", ".join(self.topology.names)
            raise NotFound(f"the recorded appliance has no stage {', '.join(unknown)}; it has {names}")
        self.only = tuple(only)
        self.records = 0
        self.prepare: Callable[[Session], None] | None = None  # called once the stages are there, before any record
        self.replayed: dict[str, Replayed] = {}
        self.skipped: dict[str, str] = {}
        self._pool = ThreadPoolExecutor(max(1, min(2, len(os.sched_getaffinity(0)))))
        self._rings: tuple[str, ...] = ()

    def _assemble(self, rings: tuple[str, ...]) -> None:
        self._rings = rings
        feed = self.topology.stages[0]
        packets = PACKETS in feed.notes
        wanted = set(self.only) | ({feed.name} if packets else set()) if self.only else set(self.topology.names)
        defined: Any = ffi.NULL
        for stage in self.topology.stages:
            if stage.ring is None or stage.name not in wanted:
                continue
            if stage.ops.startswith("python:"):
                self.skipped[stage.name] = "it is a Python stage, which may look at more than its inputs"
            elif stage is feed and not packets:
                self.skipped[stage.name] = 'packets were not recorded ([log] packets = "off")'
            else:
                self.replayed[stage.name] = Replayed(stage, self.configs, rings, defined)
                if stage is feed:
                    defined = self.replayed[stage.name].table

    def take(self, part: Part) -> None:
        """The next records of this session."""
        if not self._rings:
            self._assemble(part.rings)
            if self.prepare is not None:
                self.prepare(self)
        elif part.rings != self._rings:
            raise CorruptError("the log's rings changed within a session")
        self.records += len(part.records)
        array = np.ascontiguousarray(part.records)
        pointer = ffi.from_buffer("struct apl_wal_record[]", array)
        names = list(self.replayed)
        feed = self.topology.stages[0].name
        if names[:1] == [feed]:
            self.replayed[names.pop(0)].take(pointer, len(array))
        for done in [self._pool.submit(self.replayed[name].take, pointer, len(array)) for name in names]:
            done.result()

    def finish(self) -> SessionResult:
        """At the end of the session's records."""
        results = []
        for stage in self.topology.stages:
            if stage.ring is None or (self.only and stage.name not in self.only):
                continue
            if stage.name in self.replayed:
                results.append(self.replayed[stage.name].result())
            else:
                reason = self.skipped.get(stage.name, "the log has none of its records")
                results.append(replace(_NOTHING, stage=stage.name, skipped=reason))
        self.close()
        return SessionResult(self.session, self.topology.name, self.records, tuple(results))

    def close(self) -> None:
        """Let go of the threads."""
        self._pool.shutdown()


def _changed_limits(told: dict[str, Any]) -> tuple[tuple[int, int, int], ...]:
    """Those a risk stage began its life with; none in logs from before they could be changed."""
    return tuple((int(of), int(limit), int(value)) for of, limit, value in told.get("limits", ()))


_NOTHING = StageResult("", "", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, "", None)


def sessions(
    path: str | os.PathLike[str],
    appliance: str | None = None,
    *,
    only: Sequence[str] = (),
    told: Told | None = None,
) -> Iterator[SessionResult]:
    """Replay every session of a log, one behind the other.

    `only`: stages; `told(bytes read, bytes known of)`: progress. Damage in the log raises its error behind the sessions
    that could be read. NotFound if the log tells of no start.
    """
    found = 0
    current: Session | None = None
    for part in parts_by_session(path, appliance, told):
        if current is not None and part.session != current.session:
            yield current.finish()
            current = None
        if current is None:
            configs = recorded_config(path, appliance, part.session)
            if configs is None:
                continue
            current = Session(part.session, configs, only)
            found += 1
        current.take(part)
    if current is not None:
        yield current.finish()
    if not found:
        raise NotFound(f"{os.fspath(path)}: no action `start` is in the log, so its configuration is not known")


def parts_by_session(path: str | os.PathLike[str], appliance: str | None, told: Told | None = None) -> Iterator[Part]:
    """The log by parts of one session each. The log's own notes go with the session that they name.

    The next batch is read, and checked, while the caller is busy with this one.
    """
    with AuditLog(path, appliance) as log, ThreadPoolExecutor(1) as reader:
        batches = log.batches(BATCH_RECORDS)
        batch = next(batches, None)
        while batch is not None:
            if told is not None:
                told(log.verdict.bytes, log.verdict.bytes_total)
            rings = tuple(log.ring_names())
            following = reader.submit(next, batches, None)
            cuts = np.flatnonzero(np.diff(batch["session"])) + 1
            for records in np.split(batch, cuts) if len(cuts) else [batch]:
                yield Part(int(records["session"][0]), rings, records)
            batch = following.result()
        error = log.verdict.error()
    if error is not None and not log_torn(error):
        raise error


def log_torn(error: ApplianceError) -> bool:
    """Whether the log only ends in an unfinished frame, as a killed writer leaves it."""
    return str(error).startswith("TORN_TAIL")


def _recorded(
    path: str | os.PathLike[str], appliance: str | None, session: int
) -> Iterator[tuple[str, str, dict[str, Any], str]]:
    """Verb, hash, configuration and argument of the session's actions `start` and `reload`, in the log's order."""
    reader = NoteReader()
    with AuditLog(path, appliance) as log:
        for batch in log.batches():
            rows = batch[(batch["kind"] == Kind.ACTION) & (batch["session"] == session)]
            for row in rows:
                note = reader.take(row["slot"])
                if note is None or note.type != ACTION:
                    continue
                action = note.json()
                if action.get("verb") in ("start", "reload") and "config" in action:
                    config = action["config"]
                    yield action["verb"], config_sha256(config), config, str(action["argument"])


def recorded_config(path: str | os.PathLike[str], appliance: str | None, session: int) -> Configs | None:
    """The configurations of a session, from its actions `start` and `reload`; None if the log has no start."""

    def read_all() -> dict[str, Config]:
        return {sha256: from_plain(plain, name) for _, sha256, plain, name in _recorded(path, appliance, session)}

    known: dict[str, Config] = {}
    for verb, sha256, config, argument in _recorded(path, appliance, session):
        known[sha256] = from_plain(config, argument)
        if verb == "start":
            return Configs(known[sha256], known, read_all)
    return None
