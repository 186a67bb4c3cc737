"""Attaching to a running appliance by name."""

from __future__ import annotations

import json
from types import TracebackType
from typing import Any

from appliance.binding import check, ffi, lib, text
from appliance.errors import NotFound
from appliance.sdk.books import Books
from appliance.sdk.ring import RingReader
from appliance.shm.clock_page import ClockPage
from appliance.shm.marks import Marks


class Appliance:
    """A running appliance as seen from outside, read-only. Use as a context manager."""

    def __init__(self, name: str) -> None:
        """Map every region of the appliance. NotFound names the ones that run if this one does not."""
        handle = ffi.new("struct apl_attachment **")
        check(lib.apl_attach(name.encode(), handle))
        self.name = name
        # Unmapped when the last view, reader or table that came from here is gone: a view can outlive `close` without
        # harm.
        self._attachment: Any = ffi.gc(handle[0], lib.apl_detach)
        self._books: Books | None = None

    def ring(self, name: str, *, seq: int | None = None) -> RingReader:
        """A new reader of the ring of this name ("tops"), from now on, or from sequence `seq`."""
        self._check_open()
        return RingReader(self._attachment, name, seq=seq)

    @property
    def rings(self) -> list[str]:
        """Names of all rings, in order of the regions."""
        return self._names(lib.APL_OBJECT_RING)

    @property
    def books(self) -> Books:
        """The ten-level books by symbol."""
        self._check_open()
        if self._books is None:
            self._books = Books(self._attachment)
        return self._books

    @property
    def log(self) -> Marks:
        """How far the audit log is: `info()`, and `rings()` by ring. NotFound for an appliance without a log."""
        return Marks(self._object(b"marks", lib.APL_OBJECT_MARKS))

    @property
    def clock(self) -> ClockPage:
        """The clock page: `now_ns()` and, in `info()`, how far that may be from UTC."""
        return ClockPage(self._object(b"clock", lib.APL_OBJECT_CLOCK))

    def _object(self, name: bytes, kind: int) -> Any:
        self._check_open()
        size = ffi.new("uint64_t *")
        memory = lib.apl_attach_find(self._attachment, name, kind, ffi.NULL, size)
        if memory == ffi.NULL:
            raise NotFound(text(lib.apl_err_text()))
        check(lib.apl_object_check(kind, memory, size[0], name))
        return ffi.gc(memory, lambda _, keep=self._attachment: None)

    @property
    def topology(self) -> dict[str, Any]:
        """What the supervisor planned: stages, rings, placement."""
        size = ffi.new("uint64_t *")
        memory = lib.apl_attach_find(self._attachment, b"topology", lib.APL_OBJECT_BLOB, ffi.NULL, size)
        if memory == ffi.NULL:
            raise NotFound(text(lib.apl_err_text()))
        content = bytes(ffi.buffer(memory, size[0])).rstrip(b"\0")
        topology: dict[str, Any] = json.loads(content)
        return topology

    @property
    def current(self) -> bool:
        """False once the appliance was stopped or started anew: attach again."""
        self._check_open()
        return bool(lib.apl_attach_current(self._attachment))

    def close(self) -> None:
        """Let go. The memory is unmapped as soon as no view or reader that was taken from here is in use."""
        self._attachment = None
        self._books = None

    def _names(self, kind: int) -> list[str]:
        self._check_open()
        name = ffi.new("const char **")
        kind_found = ffi.new("uint32_t *")
        size = ffi.new("uint64_t *")
        names = []
        for i in range(lib.apl_attach_region_count(self._attachment)):
            region = lib.apl_attach_region(self._attachment, i)
            entry = 0
            while lib.apl_region_entry(region, entry, name, kind_found, size, size) == 0:
                if kind_found[0] == kind:
                    names.append(text(name[0]))
                entry += 1
        return names

    def _check_open(self) -> None:
        if self._attachment is None:
            raise NotFound(f"appliance {self.name}: this attachment was closed")

    def __enter__(self) -> Appliance:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def attach(name: str) -> Appliance:
    """Attach to the running appliance called `name`."""
    return Appliance(name)
