"""Segments that left the log's folder, for its readers: what `Keeping` says of them, read from where they are kept.

An `AuditLog` asks here for each segment that the folder has not (apl/wal_store.h). Nothing that comes from a store is
believed: the C reader checks every frame, and heads prove the rest.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from appliance.audit.keeping import Keeping
from appliance.audit.packed import Packed
from appliance.audit.stores import Store, store_of
from appliance.binding import ffi, lib
from appliance.errors import ApplianceError, HostError

_OPEN_MAX = 4  # packed segments whose seek tables and last frames are kept


class Archive:
    """What a reader of one log has of it besides the folder. Not safe for use by several threads at once."""

    def __init__(self, folder: str | os.PathLike[str], appliance: str) -> None:
        """Raises CorruptError, HostError where the journal cannot be trusted or read."""
        self.keeping = Keeping(folder, appliance)
        self.fault: ApplianceError | None = None  # why something could not be read, since the last look
        self._stores: dict[tuple[str, str], Store] = {}
        self._open: dict[int, Packed] = {}
        self._handle = ffi.new_handle(self)
        self.store = ffi.new("struct apl_wal_store *")
        self.store.context = self._handle
        self.store.size = lib.apl_python_segment_size
        self.store.read = lib.apl_python_segment_read
        self.store.refresh = lib.apl_python_segments_refresh
        self._first: Any = None
        self._list()
        gone = self.keeping.pruned
        self.store.pruned_segment, self.store.pruned_sequence = gone.segment, gone.last
        self.store.pruned_seal = gone.seal

    def _list(self) -> None:
        self.archived = self.keeping.archived
        self._first = ffi.new("uint64_t[]", sorted(self.archived))
        self.store.first, self.store.count = self._first, len(self.archived)

    def refresh(self) -> None:
        """What was archived meanwhile."""
        if self.keeping.refresh():
            self._list()

    def packed(self, first: int) -> Packed:
        """The segment that begins with this record. Raises ApplianceError."""
        if first not in self._open:
            entry = self.archived[first]
            store, name = self.store_of(entry), str(entry["name"])
            found = Packed(f"{store.url}/{name}", store.size(name), lambda at, count: store.read(name, at, count))
            while len(self._open) >= _OPEN_MAX:
                self._open.pop(next(iter(self._open)))
            self._open[first] = found
        return self._open[first]

    def store_of(self, entry: dict[str, Any]) -> Store:
        """Where an archived segment lies."""
        place = (str(entry["url"]), str(entry.get("endpoint", "")))
        if place not in self._stores:
            self._stores[place] = store_of(*place)
        return self._stores[place]

    def take_fault(self) -> ApplianceError | None:
        """Why the last reading failed, once."""
        fault, self.fault = self.fault, None
        return fault


def _of(context: Any) -> Archive:
    archive: Archive = ffi.from_handle(context)
    return archive


@ffi.def_extern(name="apl_python_segment_size", error=-1)  # type: ignore[untyped-decorator]
def _size(context: Any, first: int) -> int:
    archive = _of(context)
    try:
        if first not in archive.archived:
            archive.refresh()
        if first not in archive.archived:
            return -1
        return int(archive.archived[first]["bytes"])
    except ApplianceError as error:
        archive.fault = error
        return -1


@ffi.def_extern(name="apl_python_segment_read", error=-1)  # type: ignore[untyped-decorator]
def _read(context: Any, first: int, target: Any, count: int, offset: int) -> int:
    archive = _of(context)
    try:
        data = archive.packed(first).read(offset, count)
    except ApplianceError as error:
        archive.fault = error
        return -1
    ffi.memmove(target, data, len(data))
    return len(data)


@ffi.def_extern(name="apl_python_segments_refresh")  # type: ignore[untyped-decorator]
def _refresh(context: Any) -> None:
    archive = _of(context)
    try:
        archive.refresh()
    except ApplianceError as error:
        archive.fault = error


def split_name(segment: Path) -> tuple[str, int] | None:
    """Appliance and first record of a segment's file name; None for another file."""
    name, dash, digits = segment.name.removesuffix(".wal").rpartition("-")
    good = dash and segment.suffix == ".wal" and len(digits) == 20 and digits.isdigit()
    return (name, int(digits)) if good else None


def archive_of(segment: Path) -> tuple[Archive, int] | None:
    """The archive that has a segment which its folder has not, and the segment's first record; None if none has."""
    parts = split_name(segment)
    if parts is None or segment.exists():
        return None
    archive = Archive(segment.parent, parts[0])
    return (archive, parts[1]) if parts[1] in archive.archived else None


def unreadable(text: str, fault: ApplianceError | None) -> ApplianceError:
    """The exception for what could not be read, with what the store said of it."""
    return HostError(text) if fault is None else type(fault)(f"{text}: {fault}")
