"""Rings and cursors from Python. Contracts and memory order in native/include/apl/ring.h and cursor.h.

A ring of 64-byte slots carries events: arrays are of dtype EVENT (appliance.schema.events). A ring of larger slots
gives arrays of {stamp: u8, payload: bytes}.
"""

from __future__ import annotations

import time
from typing import Any

import numpy as np
import numpy.typing as npt

from appliance.binding import check, check_pointer, ffi, lib, text
from appliance.errors import ApplianceError, BusyError
from appliance.schema.events import EVENT
from appliance.shm.message import Message

STAMP_BYTES = 8
WAIT_FIRST_S, WAIT_LONGEST_S = 20e-6, 1e-3

Slots = npt.NDArray[np.void]


class Cursor:
    """Where one gating reader stands; lies in the reader's region."""

    def __init__(self, memory: Any, name: str, writable: bool) -> None:
        """`memory` keeps its mapping alive."""
        self._memory = memory
        self.name = name
        self.writable = writable
        self.pointer = check_pointer(lib.apl_cursor_join(memory))

    @property
    def seq(self) -> int:
        """The next sequence that the reader will take; everything below is released."""
        return int(lib.apl_cursor_seq(self.pointer))

    @property
    def overruns(self) -> int:
        """Events that its reader missed."""
        return int(lib.apl_cursor_overruns(self.pointer))

    def detach(self, detached: bool = True) -> None:
        """Let go of the writer (or gate it again). For the owner of the region."""
        if not self.writable:
            raise ApplianceError(f"cursor {self.name} is mapped read-only")
        lib.apl_cursor_detach(self.pointer, detached)


class Ring:
    """One writer, any number of readers."""

    def __init__(self, memory: Any, name: str, writable: bool) -> None:
        """`memory` keeps its mapping alive."""
        self._memory = memory
        self.name = name
        self.writable = writable
        self.pointer = check_pointer(lib.apl_ring_join(memory))
        self.slots = int(lib.apl_ring_slot_count(self.pointer))
        self.slot_bytes = int(lib.apl_ring_slot_bytes(self.pointer))
        payload = self.slot_bytes - STAMP_BYTES
        self.dtype = (
            EVENT if self.slot_bytes == EVENT.itemsize else np.dtype([("stamp", "<u8"), ("payload", f"V{payload}")])
        )

    @property
    def published(self) -> int:
        """How many slots were ever published: the sequence that comes next."""
        return int(lib.apl_ring_seq_hint(self.pointer))

    @property
    def stalls(self) -> int:
        """How often the writer waited for a gating reader."""
        return int(lib.apl_ring_stalls(self.pointer))

    @property
    def epoch(self) -> int:
        """Counts writers: 1 for the first."""
        return int(lib.apl_ring_epoch(self.pointer))

    def writer(self) -> Writer:
        """Take over writing, behind the last published sequence. Only the owner of the region may; it must be mapped
        writable.
        """
        return Writer(self)

    def reader(self, seq: int | None = None, cursor: Cursor | None = None) -> Reader:
        """A reader from `seq` on. None: where the cursor stands, else what is published from now on. With a cursor
        it gates the writer, if the writer was told (`Writer.gate`).
        """
        return Reader(self, seq, cursor)


class Reader:
    """One reader's position in a ring. For one thread at a time."""

    def __init__(self, ring: Ring, seq: int | None, cursor: Cursor | None) -> None:
        if cursor is not None and not cursor.writable:
            raise ApplianceError(f"cursor {cursor.name} is mapped read-only: only its owner reads with it")
        if seq is None:
            seq = ring.published if cursor is None else cursor.seq
        self.ring = ring
        self.cursor = cursor
        self._memory = ffi.new("char[]", lib.apl_ring_reader_footprint())
        self.pointer = check_pointer(
            lib.apl_ring_reader_join(self._memory, ring.pointer, seq, cursor.pointer if cursor else ffi.NULL)
        )
        self._first = ffi.new("const void **")
        self._all: Slots | None = None

    @property
    def seq(self) -> int:
        """The next sequence that it will take."""
        return int(lib.apl_ring_reader_seq(self.pointer))

    @property
    def missed(self) -> int:
        """Exactly how many slots were overwritten before it took them."""
        return int(lib.apl_ring_reader_missed(self.pointer))

    def copy(self, limit: int = 256) -> Slots:
        """Take up to `limit` slots as an array of the caller's own, shape (n,), whole and with consecutive
        sequences; empty if nothing is there.
        """
        slots: Slots = np.empty(limit, dtype=self.ring.dtype)
        return slots[: lib.apl_ring_copy(self.pointer, ffi.from_buffer(slots), limit)]

    def peek(self, limit: int = 256) -> Slots:
        """Look at up to `limit` slots where they lie: a read-only view, shape (n,), without a copy. Nothing is taken
        (see `advance`).

        A gating reader's view stays good until `advance`. An observer may be lapped: `intact` tells, behind the
        use.
        """
        count = lib.apl_ring_peek(self.pointer, self._first, limit)
        if self._all is None:
            self._all = self._whole()
        first = self.seq % self.ring.slots
        return self._all[first : first + count]

    def intact(self, view: Slots) -> bool:
        """Whether the view that `peek` gave last, before any `advance`, still holds what it held."""
        return bool(lib.apl_ring_intact(self.pointer, self.seq, len(view)))

    def advance(self, count: int) -> None:
        """Take `count` slots; a cursor releases them to the writer."""
        lib.apl_ring_advance(self.pointer, count)

    def _whole(self) -> Slots:
        """All slots as one array. It holds the buffer, which holds the memory, which holds the mapping."""
        slots = ffi.gc(lib.apl_ring_slots(self.ring.pointer), lambda _, keep=self.ring: None)
        memory = memoryview(ffi.buffer(slots, self.ring.slots * self.ring.slot_bytes)).toreadonly()
        view: Slots = np.frombuffer(memory, dtype=self.ring.dtype)
        return view


class Writer:
    """The one writer of a ring. For one thread of one process."""

    def __init__(self, ring: Ring) -> None:
        if not ring.writable:
            raise ApplianceError(f"ring {ring.name} is mapped read-only: only its owner writes it")
        self.ring = ring
        self._memory = ffi.new("char[]", lib.apl_ring_writer_footprint())
        pointer = ffi.cast("struct apl_ring *", ring.pointer)
        self.pointer = check_pointer(lib.apl_ring_writer_join(self._memory, pointer))
        self._gates: list[Cursor] = []  # kept: the writer reads them

    @property
    def seq(self) -> int:
        """The next sequence that it will write."""
        return int(lib.apl_ring_writer_seq(self.pointer))

    @property
    def credit(self) -> int:
        """Slots that can be written now without lapping a gating reader."""
        return int(lib.apl_ring_writer_credit(self.pointer))

    def gate(self, cursor: Cursor) -> None:
        """Never overwrite what this cursor has not released."""
        check(lib.apl_ring_writer_gate(self.pointer, cursor.pointer))
        self._gates.append(cursor)

    def write(self, slots: Slots, timeout_s: float | None = None) -> None:
        """Publish an array of slots (their stamps are ignored), in order. BusyError if a gating reader leaves no
        room within `timeout_s`; what was published until then stays (`seq` tells).
        """
        if slots.dtype != self.ring.dtype:
            raise ApplianceError(
                f"ring {self.ring.name} takes {self.ring.dtype.itemsize}-byte slots, not {slots.dtype}"
            )
        slots = np.ascontiguousarray(slots)
        done, count = 0, len(slots)
        payload = ffi.from_buffer("char[]", slots) if count else ffi.NULL
        while done < count:
            at = payload + done * self.ring.slot_bytes
            done += lib.apl_ring_write_batch(self.pointer, at, count - done, 1)
            if done < count:
                self._wait(timeout_s)

    def message(self, template: str) -> Message:
        """A message of this kind ("Top") to fill in and publish one at a time, without arrays. Rings of events only."""
        if self.ring.slot_bytes != EVENT.itemsize:
            raise ApplianceError(f"ring {self.ring.name} has slots of {self.ring.slot_bytes} bytes: it takes no events")
        return Message(self.pointer, (self._memory, self.ring, self._gates), template)

    def _wait(self, timeout_s: float | None) -> None:
        """Wait for one slot here and not in C, so that a signal gets through."""
        if self.credit:
            return
        deadline = None if timeout_s is None else time.monotonic() + timeout_s
        pause = WAIT_FIRST_S
        while not self.credit:
            if deadline is not None and time.monotonic() >= deadline:
                name = text(lib.apl_ring_name(self.ring.pointer))
                raise BusyError(
                    f"ring {name} is full: a gating reader left no room for {timeout_s} s", lib.APL_ERR_BUSY
                )
            time.sleep(pause)
            pause = min(2 * pause, WAIT_LONGEST_S)
