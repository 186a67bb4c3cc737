"""Reading a log: batches of records as numpy arrays, and the verdict on what was read.

A thin coat over the C reader (apl/wal.h).
"""

from __future__ import annotations

import enum
import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np

from appliance.audit.archive import Archive, archive_of, split_name
from appliance.audit.keeping import NOTHING, Pruned
from appliance.audit.lease import Lease
from appliance.binding import check, ffi, lib, text
from appliance.errors import ApplianceError, CorruptError, HostError, InputError, NotFound
from appliance.schema.events import EVENT, TEMPLATES

BATCH_RECORDS = 8192
CHECK_RECORDS = 1 << 20
FOLLOW_S = 0.05
LEASE_RECORDS = 1 << 20  # read on so far, a reader lets go of what is behind it

# struct apl_wal_record; `slot` is the ring's slot as it lay there, or the line of a note of the log.
RECORD: np.dtype[Any] = np.dtype(
    {
        "names": ["sequence", "time_ns", "session", "epoch", "ring", "kind", "slot"],
        "formats": ["<u8", "<u8", "<u8", "<u4", "<u2", "<u2", EVENT],
        "offsets": [0, 8, 16, 24, 28, 30, 32],
        "itemsize": 96,
    }
)

Records = np.ndarray[Any, np.dtype[Any]]
Progress = Callable[[int, int], None]


class Code(enum.IntEnum):
    """What was found in a log; docs/audit_log.md says what each means."""

    OK = lib.APL_WAL_OK
    EMPTY = lib.APL_WAL_EMPTY
    TORN_TAIL = lib.APL_WAL_TORN_TAIL
    BAD_CRC = lib.APL_WAL_BAD_CRC
    SEQUENCE_BREAK = lib.APL_WAL_SEQUENCE_BREAK
    MISSING_SEGMENT = lib.APL_WAL_MISSING_SEGMENT
    BAD_HEADER = lib.APL_WAL_BAD_HEADER
    FOREIGN = lib.APL_WAL_FOREIGN
    BAD_CHAIN = lib.APL_WAL_BAD_CHAIN
    BAD_FRAME = lib.APL_WAL_BAD_FRAME
    TRUNCATED = lib.APL_WAL_TRUNCATED
    NOT_SEALED = lib.APL_WAL_NOT_SEALED
    TRAILING_BYTES = lib.APL_WAL_TRAILING_BYTES
    UNREADABLE = lib.APL_WAL_UNREADABLE


class Kind(enum.IntEnum):
    """Kinds of records: events of rings, and the log's own notes."""

    EVENT = lib.APL_WAL_KIND_EVENTS
    OPEN = lib.APL_WAL_KIND_OPEN
    CLOSE = lib.APL_WAL_KIND_CLOSE
    GAP = lib.APL_WAL_KIND_GAP
    SEAL = lib.APL_WAL_KIND_SEAL
    DURABLE = lib.APL_WAL_KIND_DURABLE
    ACTION = lib.APL_WAL_KIND_ACTION
    PACKET = lib.APL_WAL_KIND_PACKET
    ORDER = lib.APL_WAL_KIND_ORDER


@dataclass(frozen=True, slots=True)
class Verdict:
    """What reading has found so far. Counts are of what was read; `text` is a sentence when `code` is not OK."""

    code: Code
    live: bool
    segments: int
    sealed_segments: int
    frames: int
    records: int
    events: int
    first_sequence: int
    last_sequence: int
    first_ns: int
    last_ns: int
    gap_events: int
    opened: int
    bytes: int
    bytes_total: int
    segment: str
    offset: int
    tail_bytes: int
    text: str

    @property
    def good(self) -> bool:
        """Whether everything read is as it was written."""
        return self.code is Code.OK

    def error(self) -> ApplianceError | None:
        """The exception for a bad verdict, with the sentence and a remedy where there is one; None when it is good."""
        sentence = f"{self.code.name}: {self.text}"
        if self.code is Code.OK:
            return None
        if self.code is Code.EMPTY:
            return NotFound(f"{sentence}; is this the log's directory?")
        if self.code is Code.FOREIGN:
            return InputError(sentence)
        if self.code is Code.UNREADABLE:
            return HostError(sentence)
        if self.code is Code.TORN_TAIL:
            return CorruptError(f"{sentence}; the appliance sets them aside and goes on when it opens the log again")
        return CorruptError(sentence)


def join(parts: Sequence[Records], dtype: np.dtype[Any]) -> Records:
    """Arrays of one dtype behind each other, byte for byte: np.concatenate would lay overlapping fields out anew."""
    whole = np.dtype((np.void, dtype.itemsize))
    return np.concatenate([np.empty(0, dtype=whole), *(np.ascontiguousarray(part).view(whole) for part in parts)]).view(
        dtype
    )


def _only_kept(folder: Path) -> str | None:
    """Whose log it is where no segment is in the folder any more: all are archived. None where that does not tell."""
    if any(folder.glob("*.wal")) or any(folder.glob("*.next")):
        return None
    kept = sorted(folder.glob("*.keep"))
    return kept[0].stem if len(kept) == 1 else None


class AuditLog:
    """A log's directory, or one segment's file, open for reading. Not safe for use by several threads at once."""

    def __init__(
        self,
        path: str | os.PathLike[str],
        appliance: str | None = None,
        *,
        sequence: int | None = None,
        time_ns: int | None = None,
    ) -> None:
        """`appliance`: whose log, None: the only one there.

        Begin at record `sequence`, or at the last segment begun at or before `time_ns` (records before it may come).
        Raises NotFound, InputError or HostError; damage is no error here but a verdict.
        """
        self.path = os.fspath(path)
        place, self._last = Path(self.path), 0  # the last record to hand out, 0: all
        self._archive: Archive | None = None
        self._lease: Lease | None = None
        stored = archive_of(place)
        if stored is not None:  # one segment that left its folder
            first = stored[1]
            self._last = int(stored[0].archived[first]["last"])
            if sequence is None:
                sequence = first
            place, appliance = place.parent, (split_name(place) or ("",))[0]
        handle = ffi.new("struct apl_wal_reader **")
        if appliance is None and place.is_dir():
            appliance = _only_kept(place)
        name = ffi.NULL if appliance is None else appliance.encode()
        check(lib.apl_wal_reader_open(os.fsencode(place), name, handle))
        self._reader = ffi.gc(handle[0], lib.apl_wal_reader_close)
        if place.is_dir() and self.appliance:
            self._lease = Lease(place, self.appliance, sequence or 1)
            self._archive = Archive(place, self.appliance)
            check(lib.apl_wal_reader_store(self._reader, self._archive.store))
        if sequence is not None:
            self._checked(lib.apl_wal_reader_seek(self._reader, sequence))
        elif time_ns is not None:
            self._checked(lib.apl_wal_reader_seek_time(self._reader, time_ns))

    def __enter__(self) -> AuditLog:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of files and memory. Arrays handed out stay valid."""
        ffi.release(self._reader)
        self._reader = ffi.NULL
        if self._lease is not None:
            self._lease.close()

    def _checked(self, rc: int) -> int:
        """As `check`; what a store said where it could not give what is asked for comes as its own exception."""
        fault = self._archive.take_fault() if self._archive is not None else None
        if fault is not None:
            raise fault
        return int(check(rc))

    @property
    def pruned(self) -> Pruned:
        """What of the log is gone for good: all up to `last`, 0 for nothing."""
        return NOTHING if self._archive is None else self._archive.keeping.pruned

    @property
    def handle(self) -> Any:
        """The C reader, for what reads on in C (apl/wal_tree.h)."""
        return self._reader

    @property
    def appliance(self) -> str:
        """Whose log it is; "" while nothing is there."""
        return text(lib.apl_wal_reader_appliance(self._reader))

    def ring_name(self, ring: int) -> str:
        """Name of a ring id, "" for none. Ids are the same all through a log; a ring is known from its first record."""
        return text(lib.apl_wal_reader_ring_name(self._reader, int(ring)))

    def ring_names(self) -> list[str]:
        """Names of all rings known so far, by id."""
        names: list[str] = []
        while name := self.ring_name(len(names)):
            names.append(name)
        return names

    def batches(self, size: int = BATCH_RECORDS) -> Iterator[Records]:
        """Records in order, up to `size` at a time, dtype RECORD, shape (n,), owned by the caller.

        Ends at the end or at damage: see `verdict`. May be called again to read what a live log has got since.
        """
        while True:
            batch = np.empty(size, dtype=RECORD)
            target = ffi.from_buffer("struct apl_wal_record[]", batch)
            count = self._checked(lib.apl_wal_reader_read(self._reader, target, size))
            if self._last and count:
                count = int(np.searchsorted(batch["sequence"][:count], self._last, "right"))
            if count == 0:
                return
            if self._lease is not None and int(batch["sequence"][0]) > self._lease.first + LEASE_RECORDS:
                self._lease.advance(int(batch["sequence"][0]))
            yield batch[:count]

    def read_all(self) -> Records:
        """All records from here on in one array. Shape (n,), 96 bytes a record. As `batches`, it ends at damage."""
        return join(list(self.batches()), RECORD)

    def follow(self, size: int = BATCH_RECORDS) -> Iterator[Records]:
        """As `batches`, but waits for more, 20 looks a second. Ends only at damage."""
        while True:
            yield from self.batches(size)
            if self.verdict.code not in (Code.OK, Code.EMPTY):
                return
            time.sleep(FOLLOW_S)

    def check_all(self, progress: Progress | None = None) -> Verdict:
        """Read to the end, handing nothing out. `progress(bytes read, bytes known of)` is called now and then."""
        while self._checked(lib.apl_wal_reader_read(self._reader, ffi.NULL, CHECK_RECORDS)) > 0:
            if progress:
                verdict = self.verdict
                progress(verdict.bytes, verdict.bytes_total)
        return self.verdict

    @property
    def verdict(self) -> Verdict:
        """The verdict on everything read so far."""
        raw = ffi.new("struct apl_wal_verdict *")
        lib.apl_wal_reader_verdict(self._reader, raw)
        strings: dict[str, Any] = {name: text(getattr(raw, name)) for name in ("segment", "text")}
        others = [field.name for field in fields(Verdict) if field.name not in (*strings, "code", "live")]
        numbers: dict[str, Any] = {name: int(getattr(raw, name)) for name in others}
        return Verdict(code=Code(raw.code), live=bool(raw.live), **numbers, **strings)

    @staticmethod
    def is_event(batch: Records, *messages: str) -> np.ndarray[Any, np.dtype[np.bool_]]:
        """Mask of the records that are events, of these messages ("Top", "Update" ...) if any are named. Shape (n,)."""
        mask: np.ndarray[Any, np.dtype[np.bool_]] = batch["kind"] == Kind.EVENT
        if messages:
            mask &= np.isin(batch["slot"]["template_id"], [TEMPLATES[message] for message in messages])
        return mask


class RingNames:
    """The rings of a log by their ids, without the log: what a Formatter and a Selection ask an AuditLog for."""

    is_event = staticmethod(AuditLog.is_event)

    def __init__(self, names: Sequence[str]) -> None:
        self._names = list(names)

    def ring_name(self, ring: int) -> str:
        """Name of a ring id, "" for none."""
        return self._names[ring] if ring < len(self._names) else ""

    def ring_names(self) -> list[str]:
        """Names of all rings, by id."""
        return list(self._names)


def verify(path: str | os.PathLike[str], appliance: str | None = None, progress: Progress | None = None) -> Verdict:
    """Check a log's directory, or one segment's file alone: every checksum, sequence, link and seal."""
    with AuditLog(path, appliance) as log:
        return log.check_all(progress)
