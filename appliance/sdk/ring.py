"""Reading one ring of a running appliance as an observer: numpy views without a copy, exact loss counts, typed ends."""

from __future__ import annotations

import enum
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from appliance.binding import check, check_pointer, ffi, lib
from appliance.errors import ApplianceError
from appliance.schema.events import EVENT, TEMPLATES
from appliance.sdk.events import Events

FOREVER_NS = 2**62
LOOK_AT_WRITER_S = 0.1


class Outcome(enum.Enum):
    """Why no batch came."""

    TIMEOUT = "nothing was published within the time-out"
    RESTARTED = "the writer died and a successor goes on with the same ring; what it published follows"
    HALTED = "the writer left in good order: nothing more will come"
    GONE = "the writer died and nobody took over within the grace time"


class WriterGone(ApplianceError):
    """The process that writes the ring died, and no successor came within the grace time."""


@dataclass(frozen=True, slots=True)
class Writer:
    """Who writes a ring: its process, whether it lives, and how many writers the ring has had."""

    pid: int
    epoch: int
    state: str


_WRITER_STATES = {
    lib.APL_WRITER_LIVE: "live",
    lib.APL_WRITER_GONE: "gone",
    lib.APL_WRITER_HALTED: "halted",
    lib.APL_WRITER_STARTING: "starting",
}


class RingReader:
    """An observer of one ring. It may be lapped by the writer, and then says exactly how many events it missed.

    A batch is a read-only structured array of dtype EVENT that lies in the ring itself: it is valid until the writer
    comes round, one ring length later. `valid()` tells whether the last batch still is; `torn` counts events of batches
    that were found overwritten when the next one was asked for. Copy what must last (`batch.copy()`), or ask for copies
    with ``batches(copy=True)``, which are never torn.

    Not safe for use by several threads at once; take a reader each.
    """

    def __init__(self, attachment: Any, name: str, *, seq: int | None = None) -> None:
        """`attachment`: the cffi handle, kept alive by the Appliance. `seq`: where to begin; None: what is published
        from now on."""
        self.name = name
        self._attachment = attachment
        self._ring = check_pointer(lib.apl_attach_ring(attachment, name.encode()))
        count, slot_bytes = lib.apl_ring_slot_count(self._ring), lib.apl_ring_slot_bytes(self._ring)
        if slot_bytes != EVENT.itemsize:
            raise ApplianceError(f"ring {name} has slots of {slot_bytes} bytes: it does not carry events")
        # The views hold the buffer, the buffer holds this pointer, and its destructor holds the attachment: no view is
        # ever unmapped.
        slots = ffi.gc(lib.apl_ring_slots(self._ring), lambda _, keep=attachment: None)
        memory = ffi.buffer(slots, count * slot_bytes)
        self._slots = np.frombuffer(memoryview(memory).toreadonly(), dtype=EVENT)  # for good: no flag undoes it
        self._mask = count - 1
        self._memory = ffi.new("char[]", lib.apl_ring_reader_footprint())
        start = lib.apl_ring_seq_hint(self._ring) if seq is None else seq
        self._reader = check_pointer(lib.apl_ring_reader_join(self._memory, self._ring, start, ffi.NULL))
        self._first = ffi.new("const void **")
        self._batch_seq, self._batch_count = start, 0
        self._epoch = self.writer.epoch
        self._gone_since: float | None = None
        self.torn = 0
        self.restarts = 0

    @property
    def missed(self) -> int:
        """Events that were overwritten before this reader took them, all told."""
        return int(lib.apl_ring_reader_missed(self._reader))

    @property
    def seq(self) -> int:
        """Sequence of the next event to be taken; sequences count from 0 over the life of the ring."""
        return int(lib.apl_ring_reader_seq(self._reader))

    @property
    def published(self) -> int:
        """How many events the writer has published."""
        return int(lib.apl_ring_seq_hint(self._ring))

    @property
    def capacity(self) -> int:
        """Slots of the ring."""
        return int(self._mask) + 1

    @property
    def writer(self) -> Writer:
        """Who writes, as of now."""
        info = ffi.new("struct apl_writer_info *")
        check(lib.apl_attach_writer(self._attachment, self.name.encode(), info))
        return Writer(int(info.pid), int(info.epoch), _WRITER_STATES[info.state])

    def rewind(self) -> None:
        """Go back to the oldest event that the ring still holds."""
        seq = max(0, self.published - self._mask - 1)
        lib.apl_ring_reader_join(self._memory, self._ring, seq, ffi.NULL)
        self._batch_count = 0

    def take(self, limit: int = 4096) -> np.ndarray[Any, np.dtype[Any]]:
        """The events that are there now, at most `limit` and never across the end of the ring, as a view; empty if
        there are none."""
        self._check_last_batch()
        count = lib.apl_ring_peek(self._reader, self._first, limit)
        seq = int(lib.apl_ring_reader_seq(self._reader))
        lib.apl_ring_advance(self._reader, count)
        self._batch_seq, self._batch_count = seq, count
        start = seq & self._mask
        return self._slots[start : start + count]

    def copy(self, limit: int = 4096) -> np.ndarray[Any, np.dtype[Any]]:
        """As take, but the caller's own copy: every event is whole, whatever the writer does meanwhile."""
        self._check_last_batch()
        self._batch_count = 0
        events = np.empty(limit, dtype=EVENT)
        count = lib.apl_ring_copy(self._reader, ffi.from_buffer(events), limit)
        return events[:count]

    def events(self, spin: float = 20e-6) -> Events:
        """This reader one event at a time, without arrays: see appliance.sdk.events. It goes on where this reader
        stands, and both move the same position. spin: seconds that one `take` polls before it
        says that nothing came."""
        return Events(self._reader, (self._memory, self._attachment), spin)

    def valid(self) -> bool:
        """Whether the last batch that take() returned has not been overwritten so far."""
        return bool(lib.apl_ring_intact(self._reader, self._batch_seq, self._batch_count))

    def wait(self, timeout: float | None = None, *, spin: float = 0.0, grace: float = 5.0) -> Outcome | None:
        """Wait until there is something to take: None, or the Outcome if there is not.

        timeout: seconds, None for ever. spin: seconds to poll without sleeping first. grace: seconds to wait for a
        successor of a dead writer before that is GONE, over all calls: who waits in short turns is told as well.
        """
        deadline = None if timeout is None else time.monotonic() + timeout
        while True:
            left = (
                LOOK_AT_WRITER_S if deadline is None else min(LOOK_AT_WRITER_S, max(0.0, deadline - time.monotonic()))
            )
            ready = lib.apl_ring_wait(self._reader, int(left * 1e9), int(spin * 1e9))
            if outcome := self._look_at_writer(bool(ready)):
                return outcome
            if ready:
                return None
            if self._gone_s() > grace:
                return Outcome.GONE
            if deadline is not None and time.monotonic() >= deadline:
                return Outcome.TIMEOUT

    def _gone_s(self) -> float:
        """Seconds since the writer was first seen dead; 0 while there is one."""
        if self.writer.state != "gone":
            self._gone_since = None
            return 0.0
        now = time.monotonic()
        self._gone_since = self._gone_since or now
        return now - self._gone_since

    def _look_at_writer(self, ready: bool) -> Outcome | None:
        """RESTARTED once for each new epoch; HALTED when all was taken and the writer has left."""
        epoch = int(lib.apl_ring_epoch(self._ring))
        if epoch != self._epoch:
            first = self._epoch == 0
            self._epoch = epoch
            self._gone_since = None
            if not first:
                self.restarts += 1
                return Outcome.RESTARTED
        if ready:
            return None
        state = self.writer.state
        if state == "halted" and not lib.apl_ring_wait(self._reader, 0, 0):
            return Outcome.HALTED
        return None

    def batches(
        self,
        template: str | None = None,
        *,
        timeout: float | None = None,
        spin: float = 0.0,
        limit: int = 4096,
        copy: bool = False,
        grace: float = 5.0,
    ) -> Iterator[np.ndarray[Any, np.dtype[Any]]]:
        """Batches of events as they come, oldest first.

        template: only events of this message ("Top"); a filtered batch is a copy if others had to be left out. timeout:
        end the iteration after so many seconds without an event. Ends when the writer has halted and all is read;
        raises WriterGone if it died without a successor; goes on over a restart (`restarts`).
        """
        template_id = None if template is None else TEMPLATES[template]
        for _ in self._readiness(timeout, spin, grace):
            batch = self.copy(limit) if copy else self.take(limit)
            if template_id is not None:
                mine = batch["template_id"] == template_id
                if not mine.all():
                    batch = batch[mine]
            if len(batch):
                yield batch

    def each(
        self, template: str | None = None, *, timeout: float | None = None, spin: float = 0.0, grace: float = 5.0
    ) -> Iterator[Any]:
        """Events one by one as they come, oldest first, each a view of a whole copy (`top.bid_price`), good until the
        iteration goes on; see `Events.drain`. Arguments and ends as of `batches`."""
        events = self.events()
        for _ in self._readiness(timeout, spin, grace):
            yield from events.drain(template)

    def _readiness(self, timeout: float | None, spin: float, grace: float) -> Iterator[None]:
        """Once for each time that there is something to take; ends and raises as `batches` does."""
        while True:
            outcome = self.wait(timeout, spin=spin, grace=grace)
            if outcome is Outcome.RESTARTED:
                continue
            if outcome is Outcome.GONE:
                raise WriterGone(f"the writer of ring {self.name} died, and no successor came within {grace:g} s")
            if outcome is not None:
                return
            yield

    def _check_last_batch(self) -> None:
        if self._batch_count and not self.valid():
            self.torn += self._batch_count
        self._batch_count = 0
