"""Make and remove the regions of an appliance: one for each stage and one for the supervisor."""

from __future__ import annotations

import json
from typing import Any

from appliance.binding import ffi, lib
from appliance.process.standing import RECORD_BYTES, STANDING
from appliance.shm import Pages, Region, create_region, region_files
from appliance.shm.place import SMALL_PAGE_BYTES, huge_mounts
from appliance.topology import BLOB, SLOT_BYTES, SUPERVISOR, Stage, Topology

LOG_HISTOGRAMS = {"sync": "ns", "sync_records": "records"}  # of each fdatasync: its time, what it made durable


def create_regions(topology: Topology, page_bytes: int, blob: dict[str, Any]) -> None:
    """Create every region; all or none. page_bytes 0: POSIX shared memory. HostError when the host has no room.

    The supervisor's comes last: who finds it finds the others.
    """
    pages = _pages(page_bytes)
    try:
        for stage in topology.stages:
            slots = topology.ring(stage.ring).slots if stage.ring else 0
            notes = {name: topology.ring(name).slots for name in stage.notes}
            with create_region(topology.name, stage.name, _stage_bytes(stage, slots, notes), pages) as region:
                _lay_out(region, stage, slots, notes)
        content = json.dumps(blob).encode()
        rings = {ring.name: ring.slots for ring in topology.rings if ring.writer == SUPERVISOR}
        size = len(content) + lib.apl_control_footprint() + lib.apl_clock_page_footprint()
        size += sum(lib.apl_ring_footprint(slots, SLOT_BYTES) for slots in rings.values())
        size += lib.apl_table_footprint(RECORD_BYTES, 1)
        with create_region(topology.name, SUPERVISOR, size, pages) as region:
            region.add_control()
            region.add_clock()
            for name, slots in rings.items():
                region.add_ring(name, slots)
            region.add_table(STANDING, RECORD_BYTES, 1)
            region.add_blob(BLOB, content)
    except BaseException:
        remove_regions(topology.name)
        raise


def _pages(page_bytes: int) -> Pages:
    mounts = {size: mount for mount, size in huge_mounts()}
    return Pages(page_bytes, mounts[page_bytes]) if page_bytes else Pages(SMALL_PAGE_BYTES, None)


def _stage_bytes(stage: Stage, slots: int, notes: dict[str, int]) -> int:
    cursors = sum(item.gating for item in stage.inputs) * lib.apl_cursor_footprint()
    ring = lib.apl_ring_footprint(slots, SLOT_BYTES) if slots else 0
    ring += sum(lib.apl_ring_footprint(count, SLOT_BYTES) for count in notes.values())
    records = sum(lib.apl_table_footprint(ffi.sizeof(table.record), table.capacity) for table in stage.tables)
    own = lib.apl_control_footprint() + lib.apl_counters_footprint() + lib.apl_histogram_footprint()
    if stage.ops == "wal":
        own += lib.apl_marks_footprint() + len(LOG_HISTOGRAMS) * lib.apl_histogram_footprint()
    return int(own + cursors + ring + records)


def _lay_out(region: Region, stage: Stage, slots: int, notes: dict[str, int]) -> None:
    region.add_control()
    region.add_counters()
    region.add_histogram()
    for item in stage.inputs:
        if item.gating:
            region.add_cursor(f"cursor.{item.ring}")
    if stage.ops == "wal":
        region.add_marks([item.ring for item in stage.inputs])
        for name, unit in LOG_HISTOGRAMS.items():
            region.add_histogram(name, unit)
    for table in stage.tables:
        region.add_table(table.name, ffi.sizeof(table.record), table.capacity)
    if stage.ring:
        region.add_ring(stage.ring, slots)
    for name, count in notes.items():
        region.add_ring(name, count)


def remove_regions(appliance: str) -> int:
    """Remove every file of this appliance; returns how many. Whoever has one mapped keeps his mapping."""
    files = region_files(appliance)
    for path in files:
        path.unlink(missing_ok=True)
    for mount, _ in huge_mounts():
        folder = mount / appliance
        if folder.is_dir():
            folder.rmdir()
    return len(files)
