"""The shared memory of a running appliance, mapped read-only: what status, top and the supervisor look at.

Nothing here can harm the appliance: every mapping is PROT_READ. Regions survive their processes, so what is read
may be the last word of a dead one; `Control.alive` tells.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from appliance.binding import check, check_pointer, ffi, lib, text
from appliance.errors import NativeError, NotRunning
from appliance.topology import BLOB, SUPERVISOR

HUGE_MOUNT = Path("/dev/hugepages")
POSIX_MOUNT = Path("/dev/shm")
STATES = ("none", "boot", "run", "stall", "drain", "halt", "fail")  # APL_STATE_*


def region_path(appliance: str, owner: str) -> Path | None:
    """The file of a region, None if there is none: huge pages first, then POSIX shared memory."""
    for path in (HUGE_MOUNT / appliance / owner, POSIX_MOUNT / f"{appliance}.{owner}"):
        if path.exists():
            return path
    return None


def region_files(appliance: str) -> list[Path]:
    """Every file of shared memory that belongs to this appliance."""
    folder = HUGE_MOUNT / appliance
    huge = sorted(folder.iterdir()) if folder.is_dir() else []
    return [*huge, *sorted(POSIX_MOUNT.glob(f"{appliance}.*"))]


def appliances() -> list[str]:
    """Names of the appliances that have a supervisor's region on this host, running or left over."""
    huge = {path.parent.name for path in HUGE_MOUNT.glob(f"*/{SUPERVISOR}")}
    posix = {path.name.removesuffix(f".{SUPERVISOR}") for path in POSIX_MOUNT.glob(f"*.{SUPERVISOR}")}
    return sorted(huge | posix)


class Region:
    """A mapping of one region, read-only unless `writable`. Unmapped when the object goes."""

    def __init__(self, path: Path, writable: bool = False) -> None:
        handle = ffi.new("struct apl_region **")
        check(lib.apl_region_join(str(path).encode(), writable, handle))
        self.path = path
        self.handle: Any = ffi.gc(handle[0], lib.apl_region_leave)

    def find(self, name: str, kind: int) -> Any:
        """The memory of an object (void *), valid while the region is. NotFound with the names there are."""
        pointer = lib.apl_region_find(self.handle, name.encode(), kind, ffi.NULL)
        if pointer == ffi.NULL:
            check(lib.APL_ERR_NOT_FOUND)
        return pointer

    def blob(self, name: str) -> bytes:
        """A blob's bytes, without the zeros behind them."""
        size = ffi.new("uint64_t *")
        pointer = lib.apl_region_find(self.handle, name.encode(), lib.APL_OBJECT_BLOB, size)
        if pointer == ffi.NULL:
            check(lib.APL_ERR_NOT_FOUND)
        return bytes(ffi.buffer(pointer, size[0])).rstrip(b"\0")

    @property
    def owner(self) -> tuple[int, int]:
        """(pid, start time) of the owner; (0, 0): none yet."""
        info = self._info()
        return int(info.owner_pid), int(info.owner_start)

    @property
    def creator(self) -> tuple[int, int]:
        """(pid, start time) of the creator."""
        info = self._info()
        return int(info.creator_pid), int(info.creator_start)

    @property
    def created_ns(self) -> int:
        """When it was created: identifies this memory among its predecessors of the same name."""
        return int(self._info().created_ns)

    @property
    def bytes(self) -> int:
        """Size of the file."""
        return int(self._info().bytes)

    def _info(self) -> Any:
        info = ffi.new("struct apl_region_info *")
        lib.apl_region_info(self.handle, info)
        return info


def process_alive(pid: int, start: int) -> bool:
    """Whether that very process lives."""
    return pid > 0 and bool(lib.apl_process_alive(pid, start))


@dataclass(frozen=True)
class Control:
    """What a stage says of itself (struct apl_control_info)."""

    state: str
    epoch: int
    pid: int
    start: int
    started_ns: int
    heartbeat_ns: int
    turns: int
    busy_turns: int
    error: int
    core: int
    realtime: int
    locked: bool
    text: str

    @property
    def alive(self) -> bool:
        """Whether its process lives."""
        return process_alive(self.pid, self.start)


class Memory:
    """All regions of one appliance, read-only."""

    def __init__(self, name: str) -> None:
        """Map them. NotRunning, naming those there are, if this appliance has none."""
        self.name = name
        path = region_path(name, SUPERVISOR)
        if path is None:
            others = ", ".join(appliances())
            hint = f"; there is {others}" if others else "; none is there: `appliance ctl start --config FILE`"
            raise NotRunning(f"no appliance is called {name!r} on this host{hint}")
        self.supervisor = Region(path)
        self.topology: dict[str, Any] = json.loads(self.supervisor.blob(BLOB))
        self.regions: dict[str, Region] = {}
        for stage in self.topology["stages"]:
            path = region_path(name, stage["region"])
            if path is None:
                raise NotRunning(f"appliance {name!r} is incomplete: the region of stage {stage['name']} is missing")
            self.regions[stage["name"]] = Region(path)
        self._controls = {
            name: check_pointer(lib.apl_control_join(region.find("control", lib.APL_OBJECT_CONTROL)))
            for name, region in [*self.regions.items(), (SUPERVISOR, self.supervisor)]
        }

    @property
    def stages(self) -> tuple[str, ...]:
        """Stages' names in the order of the flow."""
        return tuple(self.regions)

    def region(self, owner: str) -> Region:
        """The region of a stage or of the supervisor."""
        return self.supervisor if owner == SUPERVISOR else self.regions[owner]

    def control(self, stage: str) -> Control:
        """A stage's own words, now; SUPERVISOR for the supervisor."""
        info = ffi.new("struct apl_control_info *")
        lib.apl_control_info(self._controls[stage], info)
        return Control(
            STATES[info.state] if info.state < len(STATES) else "none", info.epoch, info.pid, info.start,
            info.started_ns, info.heartbeat_ns, info.turns, info.busy_turns, info.error,
            info.cpu, info.realtime, bool(info.locked),
            text(info.text),
        )  # fmt: skip

    def counters(self, stage: str) -> dict[str, int]:
        """A stage's counts by name."""
        counters = lib.apl_counters_join(self.region(stage).find("counters", lib.APL_OBJECT_COUNTERS))
        count = lib.apl_counters_count(counters)
        return {
            text(lib.apl_counters_name_of(counters, i)): int(lib.apl_counters_value(counters, i)) for i in range(count)
        }

    def ring(self, name: str) -> Any:
        """``const struct apl_ring *`` of a ring by its name; valid while this object lives."""
        owner = next(ring["region"] for ring in self.topology["rings"] if ring["name"] == name)
        return check_pointer(lib.apl_ring_join(self.region(owner).find(name, lib.APL_OBJECT_RING)))

    def sequence(self, name: str) -> int:
        """Events published on a ring so far."""
        return int(lib.apl_ring_seq_hint(self.ring(name)))

    def gates(self, name: str) -> Iterator[tuple[str, int]]:
        """(stage, its cursor's sequence) for each stage that gates this ring."""
        gates = next(ring["gates"] for ring in self.topology["rings"] if ring["name"] == name)
        for stage in gates:
            cursor = lib.apl_cursor_join(self.region(stage).find(f"cursor.{name}", lib.APL_OBJECT_CURSOR))
            yield stage, int(lib.apl_cursor_seq(check_pointer(cursor)))

    def table(self, name: str) -> Any:
        """``struct apl_table *`` of a table by its name."""
        owner = next(table["region"] for table in self.topology["tables"] if table["name"] == name)
        return check_pointer(lib.apl_table_join(self.region(owner).find(name, lib.APL_OBJECT_TABLE)))

    def living(self) -> list[str]:
        """Stages whose process lives."""
        return [stage for stage in self.stages if self.control(stage).alive]

    @property
    def supervisor_alive(self) -> bool:
        """Whether the supervisor's process lives."""
        return process_alive(*self.supervisor.owner)


def open_memory(name: str) -> Memory | None:
    """As Memory; None where nothing can be read: no region, or left-overs of another boot or layout."""
    try:
        return Memory(name)
    except (NotRunning, NativeError, ValueError):
        return None
