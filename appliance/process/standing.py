"""What has changed since the appliance was started: in shared memory, so that it outlives the supervisor.

The blob `topology` says how the appliance was started and never changes. Beside it lies the table `standing`, one
record of compressed JSON that only the supervisor writes: a reader never gets a torn one, and a supervisor that is
killed between any two instructions leaves the last whole one.

    built       what a reload put in place of the blob's entries: config, config_file, settings, stages, clock, notes
    flip        a reload that is under way: what was before, and which lives its stages had; None otherwise
    next        built of a reload that is being prepared, for processes that stand by; None otherwise
    limits      (instrument, RejectCode, value) changed by command and still in force, of the first `commands` commands
    code        SHA-256 of the source each Python stage was last started with
    overrides   gates that an operator overrides
"""

from __future__ import annotations

import json
import zlib
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from appliance.errors import ApplianceError, NotFound
from appliance.shm import Region, Table

STANDING = "standing"
RECORD_BYTES = 32768
Plain = dict[str, Any]


@dataclass(frozen=True)
class Standing:
    """One version of the record."""

    generation: int = 0  # reloads since the start
    built: Plain = field(default_factory=dict)
    flip: Plain | None = None
    next: Plain | None = None
    limits: tuple[tuple[int, int, int], ...] = ()
    commands: int = 0
    code: dict[str, str] = field(default_factory=dict)
    overrides: tuple[Plain, ...] = ()

    def packed(self) -> bytes:
        """As the table keeps it. ApplianceError where there is no room for it."""
        content = zlib.compress(json.dumps(asdict(self)).encode())
        if len(content) + 4 > RECORD_BYTES:
            raise ApplianceError(
                f"the configuration is too large to be changed while it runs: {len(content)} bytes packed, "
                f"{RECORD_BYTES - 4} fit; stop and start"
            )
        return (len(content).to_bytes(4, "little") + content).ljust(RECORD_BYTES, b"\0")

    @classmethod
    def unpacked(cls, record: bytes | None) -> Standing:
        """From the table's record; None: nothing has changed yet."""
        if record is None:
            return cls()
        size = int.from_bytes(record[:4], "little")
        plain = json.loads(zlib.decompress(record[4 : 4 + size]))
        limits = tuple((int(of), int(limit), int(value)) for of, limit, value in plain.pop("limits"))
        return cls(**{**plain, "limits": limits, "overrides": tuple(plain["overrides"])})


def table_of(region: Region) -> Table | None:
    """The table in the supervisor's region; None in one that an older version made."""
    try:
        return region.table(STANDING)
    except NotFound:
        return None


class StandingPage:
    """The writer's side. Not thread-safe."""

    def __init__(self, region: Region) -> None:
        self._table = table_of(region)
        self.now = Standing.unpacked(self._table.read(0) if self._table is not None else None)

    def change(self, **changes: Any) -> Standing:
        """Publish a next version, whole. Returns the one before. ApplianceError where it has no room."""
        before, after = self.now, replace(self.now, **changes)
        if self._table is not None:
            self._table.write(0, after.packed())
        self.now = after
        return before

    @property
    def kept(self) -> bool:
        """Whether it is in shared memory; not in an appliance that an older version started."""
        return self._table is not None
