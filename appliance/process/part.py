"""One stage of a process: its region, its rings, its state, and how it gets into the process's loop.

    Part: region (writable) ─▶ control booted ─▶ make_stage ─▶ into(loop): writer, inputs, port, journal

A process has one of these for each stage that it turns. All of them see each other's regions by the one writable
mapping: a second address for the same memory would cost the processor's caches what sharing a core saves.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from appliance.binding import check, ffi, lib
from appliance.config import Config
from appliance.monitor.memory import Memory
from appliance.process.commands import config_sha256
from appliance.process.limits import Change
from appliance.process.regions import LOG_HISTOGRAMS
from appliance.process.stage_config import Kept, Life, port_config, stage_config, stage_ops
from appliance.shm import MARKS, Ring, State, Writer, join_region
from appliance.topology import BOOKS, PACKETS, Stage, Topology

OF_ANOTHER = "another stage of this process failed"  # as native/engine/loop.c says it
LINE_BYTES = 64
UPDATES, ORDERS = "updates", "orders"
RUNS_MAX = 2000  # of books written by the life before that the journal tells of: more are not looked for in a replay
REMEMBER = ("strategy.", "risk", "gateway")  # whose state is made of updates
Thing = TypeVar("Thing")


@dataclass(frozen=True)
class Surroundings:
    """What all stages of a process have in common.

    `halted`: trading is halted, so begins a risk stage; `limits`: changed since the start, it begins with them.
    """

    memory: Memory
    config: Config
    folder: Path
    topology: Topology
    halted: bool
    limits: tuple[Change, ...]


class Part:
    """A stage from its first breath to the loop. Making one takes its region over: BusyError while another lives."""

    def __init__(self, stage: Stage, around: Surroundings) -> None:
        self.stage, self.around = stage, around
        self.memory, self.config, self.topology = around.memory, around.config, around.topology
        self.kept: Kept = []
        self.region = join_region(self.memory.name, stage.name, writable=True)
        self.region.own()
        self.memory.regions[stage.name] = self.region
        self.control = self.region.control()
        self.control.boot()
        self.epoch = self.control.info().epoch
        self.python: Any = None  # the PythonStage, if it is one
        self.life: Life | None = None
        self.recalled: tuple[int, int] | None = None  # sequences of `updates` that this life was told
        self.unanswered: list[tuple[int, int]] = []  # sequences of what had no answer: of `orders`, or of its own ring
        self.left_over: list[tuple[int, int]] = []  # books of the life before, as runs of records
        self.finish: list[Callable[[], Any]] = []  # what is owed once the loop has ended, last first

    def say(self, sentence: str) -> None:
        """One line into the supervisor's log."""
        print(f"{self.stage.name}: {sentence}", file=sys.stderr, flush=True)

    def fail(self, code: int, sentence: str) -> None:
        """Put the sentence where the supervisor reads it, unless the loop has put a better one there."""
        if self.control.info().state is not State.FAIL:
            self.control.fail(code, sentence)

    def into(self, loop: Any) -> None:
        """Make the stage and give it to the loop, with its rings and its port."""
        rings = {item.ring: self.memory.ring(item.ring) for item in self.stage.inputs}
        ops, state = self.make_stage(rings)
        counters, latency = self.keep(self.region.counters()).pointer, self.keep(self.region.histogram()).pointer
        control = self.control.pointer
        number = check(lib.apl_loop_stage(loop, ops, state, self.stage.id, self.writer(), control, counters, latency))
        for index, item in enumerate(self.stage.inputs):
            ring = self.topology.ring(item.ring)
            upstream = ffi.NULL if item.back else self.keep(self.memory.region(ring.writer).control()).pointer
            check(lib.apl_loop_input(loop, number, self.reader(rings[item.ring], item.gating), upstream))
            if item.wait_for != "none":
                silence = self.config.sections.log.silence
                check(lib.apl_loop_wait_for(loop, number, index, self.log(), MARKS[item.wait_for], silence))
        if self.stage.ops.startswith("feed:"):
            self.open_port(loop, number)
        if self.stage.notes:
            self.keep_journal(loop, number)

    def make_stage(self, rings: dict[str, Ring]) -> tuple[Any, Any]:
        """(ops, state): the stage initialised in memory of its own."""
        updates = self.memory.ring(UPDATES)
        pointers = {name: ring.pointer for name, ring in rings.items()}
        created_ns = self.memory.supervisor.info().created_ns
        whole = updates.published <= updates.slots
        around = self.around
        tables = {table.name: self.keep(self.region.table(table.name)).pointer for table in self.stage.tables}
        self.life = life = Life(
            self.epoch, created_ns, whole, around.halted, around.folder, pointers, self.log(),
            tables.get(BOOKS, ffi.NULL), self.syncs(), around.limits,
        )  # fmt: skip
        if self.stage.ops.startswith("python:"):
            from appliance.process.python_stage import PythonStage  # noqa: PLC0415  numpy is for those who need it

            self.python = PythonStage(self.stage, self.config, life, self.memory)
            ops, native = lib.apl_callback_stage(), self.python.native
        else:
            ops = stage_ops(self.stage)
            native = stage_config(self.stage, self.config, life, self.kept)
        size = lib.apl_stage_footprint(ops, native)
        if size == 0:
            check(lib.APL_ERR_ARGUMENT)
        state = self.take(size)
        names = [ffi.new("char[]", item.ring.encode()) for item in self.stage.inputs]
        array = ffi.new("const char *[]", names or 1)
        self.kept += [*names, array]
        if self.epoch > 1 and BOOKS in tables and not self.config.sections.feed[0].port.live:
            lib.apl_table_count_set(tables[BOOKS], 0)  # the file is played again: no book of an earlier life to doubt
        if BOOKS in tables:
            self.left_over = self.region.table(BOOKS).written()[:RUNS_MAX]
        table = next(iter(tables.values()), ffi.NULL)
        foreign = not self.stage.ops.startswith("feed:")
        instruments = self.keep(self.memory.table("instruments")).pointer if foreign else ffi.NULL
        counters = self.keep(self.region.counters()).pointer
        check(lib.apl_stage_init(ops, state, native, self.stage.id, table, instruments, counters, array, len(names)))
        self.finish.append(lambda: lib.apl_stage_fini(ops, state))
        if self.epoch > 1 and self.stage.name.startswith(REMEMBER):
            self.recall(ops, state)
            self.recall_unanswered(ops, state)
        return ops, state

    def log(self) -> Any:
        """The marks of the audit log: writable ones in its own process; NULL without a log."""
        if not self.config.sections.log.enabled:
            return ffi.NULL
        region = self.region if self.stage.ops == "wal" else self.memory.region("wal")
        return self.keep(region.marks()).pointer

    def syncs(self) -> tuple[Any, Any]:
        """Where the audit log counts its syncs."""
        if self.stage.ops != "wal":
            return ffi.NULL, ffi.NULL
        time_taken, records = (self.keep(self.region.histogram(name)).pointer for name in LOG_HISTOGRAMS)
        return time_taken, records

    def recall(self, ops: Any, state: Any) -> None:
        """Tell a new life the updates that the earlier ones had taken: open orders and positions come back."""
        ring = self.memory.ring(UPDATES)
        own = self.stage.ring == UPDATES
        until = ring.published if own else self.region.cursor(f"cursor.{UPDATES}").seq
        first = max(ring.published - ring.slots, 0)
        missed = ffi.new("uint64_t *")
        with self.recalling():
            given = check(lib.apl_stage_replay(ops, state, self.updates_input(), ring.pointer, first, until, missed))
        lost = first + int(missed[0])
        self.recalled = (lost, until)
        self.say(f"recalled {given} updates" + (f"; {lost} earlier ones are not in the ring any more" if lost else ""))

    def recall_unanswered(self, ops: Any, state: Any) -> None:
        """Tell a new life what had no answer: orders that a gateway had taken, what risk or a strategy had sent."""
        from appliance.process.unanswered import unanswered  # noqa: PLC0415  numpy is for those who need it

        own = self.stage.ring != UPDATES
        name = (self.stage.ring or "") if own else ORDERS
        ring, updates = self.memory.ring(name), self.memory.ring(UPDATES)
        taken = ring.published if own else self.region.cursor(f"cursor.{name}").seq
        self.unanswered = unanswered(ring, taken, updates, self.recalled[1] if self.recalled else 0)
        missed = ffi.new("uint64_t *")
        item = self.input_of(name)
        given = 0
        with self.recalling():
            for first, end in self.unanswered:
                given += check(lib.apl_stage_replay(ops, state, item, ring.pointer, first, end, missed))
        if given:
            self.say(f"{given} {'orders' if name == ORDERS else 'intents'} were on their way, and are not forgotten")

    @contextmanager
    def recalling(self) -> Iterator[None]:
        """What a Python stage is told meanwhile is to be learnt, not acted on."""
        if self.python is not None:
            self.python.recalling = True
        try:
            yield
        finally:
            if self.python is not None:
                self.python.recalling = False

    def input_of(self, ring: str) -> int:
        """Which input a ring is; 0 where it is none."""
        return next((i for i, item in enumerate(self.stage.inputs) if item.ring == ring), 0)

    def updates_input(self) -> int:
        """Which input the updates are; 0 for the gateway, whose own they are."""
        return self.input_of(UPDATES)

    def take(self, size: int) -> Any:
        """Zeroed memory, aligned to a cache line, that lives as long as this process."""
        block = ffi.new("uint8_t[]", size + LINE_BYTES)
        self.kept.append(block)
        address = int(ffi.cast("uintptr_t", block))
        return ffi.cast("void *", (address + LINE_BYTES - 1) & ~(LINE_BYTES - 1))

    def keep(self, thing: Thing) -> Thing:
        """Hold what C has a pointer into."""
        self.kept.append(thing)
        return thing

    def writer(self) -> Any:
        """The writer of the stage's ring, gated by everyone whom the topology names; NULL without a ring."""
        return ffi.NULL if self.stage.ring is None else self.writer_of(self.stage.ring).pointer

    def writer_of(self, ring: str) -> Writer:
        """The writer of a ring of this stage, gated."""
        writer = self.keep(self.region.ring(ring).writer())
        for gate in self.topology.ring(ring).gates:
            writer.gate(self.memory.region(gate).cursor(f"cursor.{ring}"))
        return writer

    def keep_journal(self, loop: Any, number: int) -> None:
        """Let the loop note what the stage is called with; first of all, how this life began."""
        assert self.life is not None
        writers = [self.writer_of(ring) for ring in self.stage.notes]
        life = {
            "stage": self.stage.name, "ops": self.stage.ops, "ring": self.stage.ring, "epoch": self.life.epoch,
            "config_sha256": config_sha256(self.config.plain),
            "session": self.life.session, "whole": self.life.whole, "halted": self.life.halted,
            "limits": self.life.limits, "folder": str(self.life.folder), "tick_ns": self.stage.settings.tick,
            "out": self.region.ring(self.stage.ring or "").published, "recalled": self.recalled,
            "unanswered": self.unanswered, "updates_input": self.updates_input(), "pid": os.getpid(),
            "time_ns": time.time_ns(),
            "packets": self.region.ring(PACKETS).published if PACKETS in self.stage.notes else None,
            "left_over": self.left_over,
        }  # fmt: skip
        content = json.dumps(life).encode()
        check(lib.apl_note_write(writers[0].pointer, lib.APL_NOTE_LIFE, content, len(content)))
        packets = writers[1].pointer if len(writers) > 1 else ffi.NULL
        check(lib.apl_loop_journal(loop, number, writers[0].pointer, packets))

    def reader(self, ring: Ring, gating: bool) -> Any:
        """A reader that goes on where the last life had released; an observer, or one given up, begins now."""
        if not gating:
            return self.keep(ring.reader()).pointer
        cursor = self.region.cursor(f"cursor.{ring.name}")
        sequence, newest = cursor.seq, ring.published
        if newest - sequence > ring.slots:
            self.say(f"{newest - sequence} events of {ring.name} came while it was given up; it begins with the newest")
            sequence = newest
        return self.keep(ring.reader(sequence, cursor)).pointer

    def open_port(self, loop: Any, number: int) -> None:
        """Open the feed's port and give it to the loop."""
        feed = self.config.sections.feed[0]
        handle = ffi.new("struct apl_port **")
        check(lib.apl_port_open(feed.port.kind.encode(), port_config(feed, self.around.folder, self.kept), handle))
        self.finish.append(lambda: lib.apl_port_close(handle[0]))
        check(lib.apl_loop_port(loop, number, handle[0], feed.port.at_end == "halt"))
