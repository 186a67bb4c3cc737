"""The shared memory of a running appliance, mapped read-only: what status, top and the supervisor look at.

Nothing here can harm the appliance: every mapping is PROT_READ. Regions survive their processes, so what is read
may be the last word of a dead one; `Control.info().alive` tells.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from appliance.binding import lib
from appliance.errors import ApplianceError, NotFound, NotRunning
from appliance.process.standing import Standing, table_of
from appliance.shm import ControlInfo, Region, Ring, Table, join_region
from appliance.shm.place import POSIX_FOLDER, huge_mounts
from appliance.topology import BLOB, SUPERVISOR


def appliances() -> list[str]:
    """Names of the appliances that have a supervisor's region on this host, running or left over."""
    huge = {path.parent.name for mount, _ in huge_mounts() for path in mount.glob(f"*/{SUPERVISOR}")}
    posix = {path.name.removesuffix(f".{SUPERVISOR}") for path in POSIX_FOLDER.glob(f"*.{SUPERVISOR}")}
    return sorted(huge | posix)


class Memory:
    """All regions of one appliance, read-only."""

    def __init__(self, name: str) -> None:
        """Map them. NotRunning, naming those there are, if this appliance has none."""
        self.name = name
        try:
            self.supervisor = join_region(name, SUPERVISOR)
        except NotFound:
            others = ", ".join(appliances())
            hint = f"there is {others}" if others else "`appliance ctl start --config FILE` starts one"
            raise NotRunning(f"no appliance is called {name!r} on this host; {hint}") from None
        self._blob: dict[str, Any] = json.loads(self.supervisor.blob(BLOB))
        self._changes = table_of(self.supervisor)
        self._version, self._standing, self._built = 0, Standing(), self._blob
        self.regions: dict[str, Region] = {}
        for stage in self.topology["stages"]:
            try:
                self.regions[stage["name"]] = join_region(name, stage["region"])
            except NotFound as error:
                raise NotRunning(f"appliance {name!r} is incomplete: {error}") from error
        self._controls = {stage: region.control() for stage, region in self.regions.items()}
        self._owners = {ring["name"]: ring["region"] for ring in self.topology["rings"]}

    @property
    def standing(self) -> Standing:
        """What has changed since the start, now."""
        version = self._changes.version(0) if self._changes is not None else 0
        if self._changes is not None and version != self._version:
            self._standing = Standing.unpacked(self._changes.read(0))
            self._built = {**self._blob, **self._standing.built}
            self._version = version
        return self._standing

    @property
    def topology(self) -> dict[str, Any]:
        """How it was started (`appliance.topology.as_plain`), with what a reload has put in its place since."""
        return self._built if self.standing.generation else self._blob

    @property
    def stages(self) -> tuple[str, ...]:
        """Stages' names in the order of the flow."""
        return tuple(self.regions)

    @property
    def rings(self) -> tuple[str, ...]:
        """Names of the rings of events, in the order of the flow."""
        return tuple(ring["name"] for ring in self.topology["rings"] if not ring.get("notes"))

    def region(self, owner: str) -> Region:
        """The region of a stage or of the supervisor."""
        return self.supervisor if owner == SUPERVISOR else self.regions[owner]

    def control(self, stage: str) -> ControlInfo:
        """A stage's own words, now."""
        return self._controls[stage].info()

    def counters(self, stage: str) -> dict[str, int]:
        """A stage's counts by name."""
        return self.regions[stage].counters().as_dict()

    def ring(self, name: str) -> Ring:
        """A ring by its name."""
        return self.region(self._owners[name]).ring(name)

    def gates(self, name: str) -> Iterator[tuple[str, int]]:
        """(stage, its cursor's sequence) for each stage that gates this ring."""
        gates = next(ring["gates"] for ring in self.topology["rings"] if ring["name"] == name)
        for stage in gates:
            yield stage, self.regions[stage].cursor(f"cursor.{name}").seq

    def table(self, name: str) -> Table:
        """A table by its name."""
        owner = next(table["region"] for table in self.topology["tables"] if table["name"] == name)
        return self.regions[owner].table(name)

    def living(self) -> list[str]:
        """Stages whose process lives."""
        return [stage for stage in self.stages if self.control(stage).alive]

    @property
    def supervisor_alive(self) -> bool:
        """Whether the supervisor's process lives."""
        info = self.supervisor.info()
        return info.owner_pid > 0 and bool(lib.apl_process_alive(info.owner_pid, info.owner_start))

    @property
    def supervisor_pid(self) -> int:
        """The last supervisor's pid, 0 before the first."""
        return self.supervisor.info().owner_pid


def open_memory(name: str) -> Memory | None:
    """As Memory; None where nothing can be read: no region, or left-overs of another boot or layout."""
    try:
        return Memory(name)
    except (ApplianceError, ValueError):
        return None
