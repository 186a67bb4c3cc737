"""Make and remove the regions of an appliance: one for each stage and one for the supervisor."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from appliance.binding import check, check_pointer, ffi, lib
from appliance.errors import BusyError, NativeError
from appliance.monitor.memory import HUGE_MOUNT, POSIX_MOUNT, Region, process_alive, region_files
from appliance.topology import BLOB, COMMANDS, HUGE_PAGE_BYTES, SLOT_BYTES, SUPERVISOR, Stage, Topology

PAGE_BYTES = 4096
HEADER_BYTES = 4096  # APL_REGION_HEADER_BYTES
BLOB_ROOM = 4096  # behind the blob's text


class _Layout:
    """Objects of a region to be: first summed up, then laid out."""

    def __init__(self) -> None:
        self.objects: list[tuple[str, int, int, int, Any]] = []  # name, kind, align, bytes, how to format it

    def add(self, name: str, kind: int, align: int, size: int, new: Any) -> None:
        check_pointer(ffi.NULL) if size == 0 else self.objects.append((name, kind, align, size, new))

    def ring(self, name: str, slots: int) -> None:
        size = lib.apl_ring_footprint(slots, SLOT_BYTES)
        self.add(
            name,
            lib.APL_OBJECT_RING,
            lib.apl_ring_align(),
            size,
            lambda at: lib.apl_ring_new(at, slots, SLOT_BYTES, name.encode()),
        )

    def cursor(self, ring: str) -> None:
        self.add(
            f"cursor.{ring}",
            lib.APL_OBJECT_CURSOR,
            lib.apl_cursor_align(),
            lib.apl_cursor_footprint(),
            lib.apl_cursor_new,
        )

    def control(self) -> None:
        self.add(
            "control", lib.APL_OBJECT_CONTROL, lib.apl_control_align(), lib.apl_control_footprint(), lib.apl_control_new
        )

    def counters(self) -> None:
        self.add(
            "counters",
            lib.APL_OBJECT_COUNTERS,
            lib.apl_counters_align(),
            lib.apl_counters_footprint(),
            lib.apl_counters_new,
        )

    def latency(self) -> None:
        def new(memory: Any) -> Any:
            return lib.apl_histogram_new(memory, b"latency", b"ns")

        self.add("latency", lib.APL_OBJECT_HISTOGRAM, lib.apl_histogram_align(), lib.apl_histogram_footprint(), new)

    def table(self, name: str, record_bytes: int, capacity: int) -> None:
        size = lib.apl_table_footprint(record_bytes, capacity)
        self.add(
            name,
            lib.APL_OBJECT_TABLE,
            lib.apl_table_align(),
            size,
            lambda at: lib.apl_table_new(at, record_bytes, capacity, name.encode()),
        )

    def blob(self, name: str, content: bytes) -> None:
        def new(memory: Any) -> Any:
            ffi.memmove(memory, content, len(content))
            return memory

        self.add(name, lib.APL_OBJECT_BLOB, 128, len(content) + BLOB_ROOM, new)

    @property
    def bytes(self) -> int:
        """The whole region's size, header and alignment included."""
        total = HEADER_BYTES
        for _, _, align, size, _ in self.objects:
            total += max(align, 128) + size
        return total


def _stage_layout(stage: Stage, topology: Topology) -> _Layout:
    layout = _Layout()
    layout.control()
    layout.counters()
    layout.latency()
    for item in stage.inputs:
        if item.gating:
            layout.cursor(item.ring)
    if stage.table:
        layout.table(stage.table.name, ffi.sizeof(stage.table.record), stage.table.capacity)
    if stage.ring:
        layout.ring(stage.ring, topology.ring(stage.ring).slots)
    return layout


def _supervisor_layout(topology: Topology, blob: dict[str, Any]) -> _Layout:
    layout = _Layout()
    layout.control()
    layout.ring(COMMANDS, topology.ring(COMMANDS).slots)
    layout.blob(BLOB, json.dumps(blob).encode())
    return layout


def create_regions(topology: Topology, page_bytes: int, blob: dict[str, Any]) -> None:
    """Create every region; all or none. page_bytes 0: POSIX shared memory. HostError when the host has no room."""
    layouts = {stage.name: _stage_layout(stage, topology) for stage in topology.stages}
    layouts[SUPERVISOR] = _supervisor_layout(topology, blob)  # last: who finds it finds the others
    try:
        for owner, layout in layouts.items():
            _create(topology.name, owner, layout, page_bytes)
    except Exception:
        remove_regions(topology.name)
        raise


def _create(appliance: str, owner: str, layout: _Layout, page_bytes: int) -> None:
    if page_bytes == HUGE_PAGE_BYTES:
        (HUGE_MOUNT / appliance).mkdir(mode=0o755, exist_ok=True)
        path = HUGE_MOUNT / appliance / owner
    else:
        path = POSIX_MOUNT / f"{appliance}.{owner}"
    pages = page_bytes or PAGE_BYTES
    fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o644)
    try:
        handle = ffi.new("struct apl_region **")
        check(
            lib.apl_region_create(fd, -(-layout.bytes // pages) * pages, pages, f"{appliance}/{owner}".encode(), handle)
        )
    finally:
        os.close(fd)
    try:
        for name, kind, align, size, new in layout.objects:
            memory = check_pointer(lib.apl_region_add(handle[0], name.encode(), kind, align, size))
            check_pointer(new(memory))
    finally:
        lib.apl_region_leave(handle[0])


def remove_regions(appliance: str) -> int:
    """Remove every file of this appliance; returns how many. Whoever has one mapped keeps his mapping."""
    files = region_files(appliance)
    for path in files:
        path.unlink(missing_ok=True)
    folder = HUGE_MOUNT / appliance
    if folder.is_dir():
        folder.rmdir()
    return len(files)


def reclaim(appliance: str) -> int:
    """Remove what a killed run left; returns the number of files. BusyError if any of its processes lives."""
    for path in region_files(appliance):
        owner = living_owner(path)
        if owner:
            raise BusyError(
                f"appliance {appliance!r} is running: process {owner} owns {path}; "
                f"`appliance ctl stop --name {appliance}` first"
            )
    return remove_regions(appliance)


def living_owner(path: Path) -> int:
    """The pid of the live process that owns a region, or made it and has not handed it over; 0: none."""
    try:
        region = Region(path)
    except NativeError:
        return 0  # of another boot or layout, or torn in its making: nobody can be using it
    pid, start = region.owner
    if pid == 0:
        pid, start = region.creator
    return pid if process_alive(pid, start) else 0
