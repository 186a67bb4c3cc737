"""Indexes of sealed segments: which records an order has, without reading the log through.

    <segment>.wal ─ sealed ─▶ build ─▶ <segment>.idx          find: each segment's index, else a scan of that segment

An index is a help, never a witness: it must name the segment's own seal, and every record that it points at is read
from the segment and its frame's checksum checked. Layout in native/include/apl/wal_index.h.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from appliance.audit.archive import archive_of, split_name
from appliance.audit.keeping import Keeping
from appliance.audit.log import RECORD, AuditLog, Code, Progress, Records, join
from appliance.binding import check, ffi, lib, text
from appliance.errors import ApplianceError, CorruptError, NotFound

HITS_MAX = 1 << 16  # of one order in one segment; an order with more is scanned for


def segments(path: str | os.PathLike[str], appliance: str | None = None) -> list[Path]:
    """The log's segments in their order, those in the archive too, by the path that they had in the folder.

    The one file if `path` is one. NotFound if there is none.
    """
    place = Path(path)
    if place.is_file():
        return [place]
    with AuditLog(path, appliance) as log:
        name = log.appliance
    keeping = Keeping(place, name)
    here = {path.name for path in place.glob(f"{name}-" + "[0-9]" * 20 + ".wal")}
    here |= {f"{name}-{first:020d}.wal" for first in keeping.archived}
    found = [place / each for each in sorted(here) if (split_name(Path(each)) or ("", 0))[1] > keeping.pruned.last]
    if not found:
        raise NotFound(f"{os.fspath(path)}: no segment of an audit log is there")
    return found


@dataclass(frozen=True, slots=True)
class Info:
    """What an index says of its segment."""

    segment: int
    first_sequence: int
    last_sequence: int
    first_ns: int
    last_ns: int
    orders: int
    instruments: int
    bytes: int


class Index:
    """The index of one segment. NotFound: there is none; CorruptError: it is not this segment's, or damaged."""

    def __init__(self, segment: Path) -> None:
        handle = ffi.new("struct apl_wal_index **")
        stored = archive_of(segment)
        self._archive = stored[0] if stored is not None else None
        store, first = (stored[0].store, stored[1]) if stored is not None else (ffi.NULL, 0)
        rc = lib.apl_wal_index_open_stored(os.fsencode(segment), store, first, handle)
        if rc < 0 and self._archive is not None and (fault := self._archive.take_fault()) is not None:
            raise fault
        check(rc)
        self._index = ffi.gc(handle[0], lib.apl_wal_index_close)

    @property
    def info(self) -> Info:
        """What it says of its segment."""
        raw = ffi.new("struct apl_wal_index_info *")
        lib.apl_wal_index_info(self._index, raw)
        return Info(*(int(getattr(raw, name)) for name in Info.__slots__))

    def order(self, order: int) -> Records:
        """The records of an order, in their order, each read from the segment and checked. Shape (n,)."""
        hits = ffi.new("struct apl_wal_index_hit[]", HITS_MAX)
        count = check(lib.apl_wal_index_order(self._index, order, hits, HITS_MAX))
        if count == HITS_MAX:
            raise CorruptError(f"order {order} has more records than an index gives")
        records = np.empty(count, dtype=RECORD)
        target = ffi.from_buffer("struct apl_wal_record[]", records) if count else ffi.NULL
        for i in range(count):
            check(lib.apl_wal_index_read(self._index, hits + i, target + i))
        return records

    def has_instrument(self, instrument: int) -> bool:
        """Whether any event of the segment is of this instrument."""
        hit = ffi.new("struct apl_wal_index_hit *")
        return bool(check(lib.apl_wal_index_instrument(self._index, instrument, hit)))

    def close(self) -> None:
        """Let go of the files."""
        ffi.release(self._index)
        self._index = ffi.NULL


def index_of(segment: Path) -> Index | None:
    """The index of a segment; None where there is none that holds."""
    try:
        return Index(segment)
    except (NotFound, CorruptError):
        return None


def build(path: str | os.PathLike[str], appliance: str | None = None, progress: Progress | None = None) -> int:
    """Index every sealed segment that has no good index yet; returns how many were built.

    HostError where the folder cannot be written; CorruptError at a damaged segment, behind those before it.
    """
    built = 0
    found = segments(path, appliance)
    for number, segment in enumerate(found):
        if progress is not None:
            progress(number, len(found))
        index = index_of(segment)
        if index is not None:
            index.close()
            continue
        if not segment.exists():  # in the archive: it was indexed before, or is read through
            continue
        rc = lib.apl_wal_index_build(os.fsencode(segment))
        if rc != lib.APL_ERR_UNSUPPORTED:  # the last one is not sealed
            check(rc)
            built += 1
    return built


def of_order(order: int, batch: Records) -> np.ndarray[Any, np.dtype[np.bool_]]:
    """Mask of the intents, orders, updates and verdicts of an order. Shape (n,)."""
    found = np.zeros(len(batch), dtype=np.bool_)
    for message, fields in ORDER_FIELDS.items():
        of_message = AuditLog.is_event(batch, message)
        if of_message.any():
            for field in fields:
                found |= of_message & (batch["slot"][message.lower()][field] == order)
    return found


# Messages that carry the appliance's own order ids, and in which fields.
ORDER_FIELDS = {
    "Intent": ("order_id", "target_id"),
    "Order": ("order_id", "target_id"),
    "Update": ("order_id",),
    "Verdict": ("order_id", "target_id"),
}


def records_of_order(path: str | os.PathLike[str], order: int, appliance: str | None = None) -> Iterator[Records]:
    """The records of an order, segment by segment: by the index where a segment has one, else by reading it.

    Raises the log's error at damage in what had to be read.
    """
    for segment in segments(path, appliance):
        index = index_of(segment)
        if index is not None:
            try:
                records = index.order(order)
            finally:
                index.close()
        else:
            records = _scanned(segment, order)
        if len(records):
            yield records


def _scanned(segment: Path, order: int) -> Records:
    with AuditLog(segment) as log:
        records = join([batch[of_order(order, batch)] for batch in log.batches()], RECORD)
        verdict = log.verdict
    error: ApplianceError | None = verdict.error()
    if error is not None and verdict.code not in (Code.TORN_TAIL, Code.EMPTY):
        raise error
    return records


def ring_names(path: str | os.PathLike[str], appliance: str | None = None) -> list[str]:
    """Names of the rings by their ids, as the newest segment has them (ids never change within a log)."""
    last = segments(path, appliance)[-1]
    with AuditLog(last) as log:
        for _ in log.batches(1):
            return log.ring_names()
    raise NotFound(f"{last}: {text(lib.apl_wal_verdict_name(lib.APL_WAL_EMPTY))}: no record is in it yet")
