"""A region: one file of shared memory with everything that one process writes. Contract in
native/include/apl/region.h.
"""

from __future__ import annotations

import errno
import logging
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import posix_ipc

from appliance.binding import check, check_pointer, ffi, lib, text
from appliance.errors import ApplianceError, BusyError, HostError, NotFound
from appliance.shm.clock_page import ClockPage
from appliance.shm.control import Control
from appliance.shm.counters import Counters
from appliance.shm.histogram import Histogram
from appliance.shm.marks import Marks
from appliance.shm.place import Pages, check_names, choose_pages, region_path
from appliance.shm.ring import Cursor, Ring
from appliance.shm.table import Table

SLOT_BYTES = 64
KINDS = {
    lib.APL_OBJECT_RING: "ring",
    lib.APL_OBJECT_CURSOR: "cursor",
    lib.APL_OBJECT_CONTROL: "control",
    lib.APL_OBJECT_TABLE: "table",
    lib.APL_OBJECT_COUNTERS: "counters",
    lib.APL_OBJECT_HISTOGRAM: "histogram",
    lib.APL_OBJECT_BLOB: "blob",
    lib.APL_OBJECT_MARKS: "marks",
    lib.APL_OBJECT_CLOCK: "clock page",
}

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RegionInfo:
    """What a region says of itself; owner_pid 0: none yet. Start times are clock ticks since boot, so that (pid,
    start) names a process.
    """

    name: str
    bytes: int
    page_bytes: int
    creator_pid: int
    creator_start: int
    owner_pid: int
    owner_start: int
    created_ns: int
    epoch: int


class Region:
    """A mapping of a region. `close` gives up this handle; the memory is unmapped when the last object or view of it
    has gone too.
    """

    def __init__(self, handle: Any, path: Path, writable: bool) -> None:
        """`handle`: a struct apl_region *, taken over. Use create_region or join_region."""
        self.path = path
        self.writable = writable
        self._handle = ffi.gc(handle, lib.apl_region_leave)

    def __enter__(self) -> Region:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give up the handle; calling it twice does nothing. The file stays."""
        self._handle = None

    @property
    def handle(self) -> Any:
        """The struct apl_region *. ApplianceError when closed."""
        if self._handle is None:
            raise ApplianceError(f"region {self.path} is closed")
        return self._handle

    def info(self) -> RegionInfo:
        """Who made it, who owns it, how large it is."""
        info = ffi.new("struct apl_region_info *")
        lib.apl_region_info(self.handle, info)
        return RegionInfo(
            text(info.name), info.bytes, info.page_bytes, info.creator_pid, info.creator_start, info.owner_pid,
            info.owner_start, info.created_ns, info.epoch,
        )  # fmt: skip

    def own(self) -> None:
        """Become its one writer. BusyError if a live process is."""
        check(lib.apl_region_own(self.handle))

    def objects(self) -> dict[str, str]:
        """Name -> kind of every object, in the order of the file."""
        found: dict[str, str] = {}
        name, kind = ffi.new("const char **"), ffi.new("uint32_t *")
        while lib.apl_region_entry(self.handle, len(found), name, kind, ffi.NULL, ffi.NULL) == 0:
            found[text(name[0])] = KINDS.get(kind[0], "?")
        return found

    # ---- laying out, by the creator

    def add_ring(self, name: str, slots: int, slot_bytes: int = SLOT_BYTES) -> None:
        """A ring of 2^n slots."""
        size = lib.apl_ring_footprint(slots, slot_bytes)
        self._add(
            name,
            lib.APL_OBJECT_RING,
            lib.apl_ring_align(),
            size,
            lambda at: lib.apl_ring_new(at, slots, slot_bytes, name.encode()),
        )

    def add_cursor(self, name: str) -> None:
        """A cursor, attached at sequence 0."""
        self._add(name, lib.APL_OBJECT_CURSOR, lib.apl_cursor_align(), lib.apl_cursor_footprint(), lib.apl_cursor_new)

    def add_control(self, name: str = "control") -> None:
        """A stage's control."""
        self._add(
            name, lib.APL_OBJECT_CONTROL, lib.apl_control_align(), lib.apl_control_footprint(), lib.apl_control_new
        )

    def add_counters(self, name: str = "counters") -> None:
        """Named counts."""
        size = lib.apl_counters_footprint()
        self._add(name, lib.APL_OBJECT_COUNTERS, lib.apl_counters_align(), size, lib.apl_counters_new)

    def add_histogram(self, name: str = "latency", unit: str = "ns") -> None:
        """A latency histogram."""
        size = lib.apl_histogram_footprint()
        self._add(
            name,
            lib.APL_OBJECT_HISTOGRAM,
            lib.apl_histogram_align(),
            size,
            lambda at: lib.apl_histogram_new(at, name.encode(), unit.encode()),
        )

    def add_marks(self, rings: Sequence[str], name: str = "marks") -> None:
        """The marks of an audit log that takes these rings."""
        size = lib.apl_marks_footprint()
        self._add(name, lib.APL_OBJECT_MARKS, lib.apl_marks_align(), size, lib.apl_marks_new)
        marks = self.marks(name)
        for index, ring in enumerate(rings):
            marks.name_ring(index, ring)

    def add_clock(self, name: str = "clock") -> None:
        """The clock page."""
        self._add(
            name, lib.APL_OBJECT_CLOCK, lib.apl_clock_page_align(), lib.apl_clock_page_footprint(),
            lib.apl_clock_page_new,
        )  # fmt: skip

    def add_table(self, name: str, record_bytes: int, capacity: int) -> None:
        """A table of `capacity` records."""
        size = lib.apl_table_footprint(record_bytes, capacity)
        self._add(
            name,
            lib.APL_OBJECT_TABLE,
            lib.apl_table_align(),
            size,
            lambda at: lib.apl_table_new(at, record_bytes, capacity, name.encode()),
        )

    def add_blob(self, name: str, content: bytes, room: int = 0) -> None:
        """Bytes, with `room` zeroed bytes behind them."""

        def new(memory: Any) -> Any:
            ffi.memmove(memory, content, len(content))
            return memory

        self._add(name, lib.APL_OBJECT_BLOB, 128, len(content) + room, new)

    def _add(self, name: str, kind: int, align: int, size: int, new: Callable[[Any], Any]) -> None:
        if size == 0:
            check_pointer(ffi.NULL)  # the footprint has said why
        check_pointer(new(check_pointer(lib.apl_region_add(self.handle, name.encode(), kind, align, size))))

    # ---- the objects, for owner and readers

    def ring(self, name: str) -> Ring:
        """The ring of this name; NotFound with the names there are."""
        return Ring(self._find(name, lib.APL_OBJECT_RING)[0], name, self.writable)

    def cursor(self, name: str) -> Cursor:
        """The cursor of this name ("cursor.<ring>")."""
        return Cursor(self._find(name, lib.APL_OBJECT_CURSOR)[0], name, self.writable)

    def control(self, name: str = "control") -> Control:
        """The stage's control."""
        return Control(self._find(name, lib.APL_OBJECT_CONTROL)[0])

    def counters(self, name: str = "counters") -> Counters:
        """The stage's counters."""
        return Counters(self._find(name, lib.APL_OBJECT_COUNTERS)[0])

    def histogram(self, name: str = "latency") -> Histogram:
        """The histogram of this name."""
        return Histogram(self._find(name, lib.APL_OBJECT_HISTOGRAM)[0])

    def marks(self, name: str = "marks") -> Marks:
        """The audit log's marks."""
        return Marks(self._find(name, lib.APL_OBJECT_MARKS)[0])

    def clock(self, name: str = "clock") -> ClockPage:
        """The clock page."""
        return ClockPage(self._find(name, lib.APL_OBJECT_CLOCK)[0])

    def table(self, name: str) -> Table:
        """The table of this name."""
        return Table(self._find(name, lib.APL_OBJECT_TABLE)[0], name)

    def blob(self, name: str) -> bytes:
        """A copy of a blob's bytes, without the zeros behind them."""
        memory, size = self._find(name, lib.APL_OBJECT_BLOB)
        return bytes(ffi.buffer(memory, size)).rstrip(b"\0")

    def _find(self, name: str, kind: int) -> tuple[Any, int]:
        """(memory that keeps the mapping alive, bytes)."""
        size = ffi.new("uint64_t *")
        memory = lib.apl_region_find(self.handle, name.encode(), kind, size)
        if memory == ffi.NULL:
            raise NotFound(text(lib.apl_err_text()), lib.APL_ERR_NOT_FOUND)
        check(lib.apl_object_check(kind, memory, size[0], name.encode()))
        return ffi.gc(memory, lambda _, keep=self.handle: None), int(size[0])


def create_region(appliance: str, owner: str, bytes_needed: int, pages: Pages | None = None) -> Region:
    """Make the file for `bytes_needed` bytes of objects (header and alignment are added) and map it writable, ready
    to be laid out.

    `pages`: None chooses, and logs one line when it is not huge ones. BusyError if the file is there already (see
    `reclaim`); HostError when the pages are not to be had: they are reserved now, so that nobody meets a SIGBUS
    later.
    """
    check_names(appliance, owner)
    size = bytes_needed + lib.APL_REGION_HEADER_BYTES + lib.APL_REGION_OBJECTS_MAX * 128
    if pages is None:
        pages = choose_pages(size)
        if pages.note:
            log.warning("region %s/%s: %s", appliance, owner, pages.note)
    fd, path = _create_file(appliance, owner, pages)
    handle = ffi.new("struct apl_region **")
    try:
        check(lib.apl_region_create(fd, size, pages.page_bytes, f"{appliance}/{owner}".encode(), handle))
    except ApplianceError:
        path.unlink()
        raise
    finally:
        os.close(fd)
    return Region(handle[0], path, True)


def _create_file(appliance: str, owner: str, pages: Pages) -> tuple[int, Path]:
    try:
        if pages.mount is None:
            memory = posix_ipc.SharedMemory(f"/{appliance}.{owner}", posix_ipc.O_CREX, mode=0o644)
            return memory.fd, Path("/dev/shm") / f"{appliance}.{owner}"
        folder = pages.mount / appliance
        folder.mkdir(mode=0o755, exist_ok=True)
        return os.open(folder / owner, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o644), folder / owner
    except (posix_ipc.ExistentialError, FileExistsError) as error:
        raise BusyError(
            f"region {appliance}/{owner} is there already: running, or left over", lib.APL_ERR_BUSY
        ) from error
    except (posix_ipc.PermissionsError, OSError) as error:
        code = getattr(error, "errno", None) or errno.EACCES
        raise HostError(f"region {appliance}/{owner}: {os.strerror(code)}", lib.APL_ERR_SYSTEM) from error


def join_region(appliance: str, owner: str, writable: bool = False) -> Region:
    """Map an existing region, PROT_READ unless `writable`. NotFound if there is none; CorruptError for one of
    another boot or layout.
    """
    path = region_path(appliance, owner)
    if path is None:
        raise NotFound(f"there is no region {appliance}/{owner}", lib.APL_ERR_NOT_FOUND)
    handle = ffi.new("struct apl_region **")
    check(lib.apl_region_join(os.fsencode(path), writable, handle))
    return Region(handle[0], path, writable)
