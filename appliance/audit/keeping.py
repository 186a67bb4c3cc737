"""What became of a log's segments: archived, pruned, held, locked. ``<log>/<appliance>.keep``, a line for each step.

One JSON object a line, its last member the CRC32C of all before, `previous` the SHA-256 of the line before: only ever
added to, and nothing can be taken out of its middle. An entry is durable before what it tells of is relied upon.

    archived   a segment is packed in a store, read back and compared; its file may go
    pruned     all up to a record are given up; behind this line they may be removed
    deleted    ... and they were
    hold       nothing from one record to another may be pruned, until it is
    released
    lock       nothing that was there then may be pruned before a date; the latest date counts, none takes one back
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from appliance.binding import lib
from appliance.errors import CorruptError, HostError

FIRST = "00" * 32
KINDS = ("archived", "pruned", "deleted", "hold", "released", "lock")
_NUMBERS = {
    "archived": ("segment", "first", "last", "first_ns", "last_ns", "bytes", "seal", "packed"),
    "pruned": ("segment", "last", "seal"),
    "deleted": ("segment",),
    "hold": ("first", "last"),
    "released": (),
    "lock": ("until_ns", "last"),
}
ALL = 2**64 - 1  # a hold's last record: whatever comes


def _crc(body: str) -> str:
    data = body.encode()
    return f"{lib.apl_crc32c(0, data, len(data)):08x}"


def _line(entry: dict[str, Any]) -> str:
    body = json.dumps(entry, separators=(",", ":"))[:-1]
    return f'{body},"crc":"{_crc(body)}"}}'


def _parse(line: str, number: int, previous: str) -> dict[str, Any]:
    body, mark, crc = line.rpartition(',"crc":"')
    if not mark or crc != f'{_crc(body)}"}}':
        raise ValueError("its checksum does not hold")
    entry = json.loads(body + "}")
    if entry.get("number") != number or entry.get("previous") != previous:
        raise ValueError("it does not follow the line before")
    kind = entry.get("kind")
    if kind not in KINDS:
        raise ValueError(f"no step is called {kind!r}")
    for name in _NUMBERS[kind]:
        if not isinstance(entry.get(name), int) or not 0 <= entry[name] < 2**64:
            raise ValueError(f"{name} is no number")
    return dict(entry)


@dataclass(frozen=True, slots=True)
class Pruned:
    """Up to where a log is gone. `leaves`: hashes of the records behind the last whole chunk of its tree."""

    segment: int
    last: int
    seal: int
    leaves: str


NOTHING = Pruned(0, 0, 0, "")


class Keeping:
    """The journal of one log, as it was when it was last read. Not safe for use by several threads at once."""

    def __init__(self, folder: str | os.PathLike[str], appliance: str) -> None:
        """Read it; a log that nothing was ever done to has none. Raises CorruptError, HostError."""
        self.path = Path(folder) / f"{appliance}.keep"
        self.entries: list[dict[str, Any]] = []
        self._last = FIRST
        self._read = 0  # bytes of whole lines
        self._file: tuple[int, int] | None = None
        self.refresh()

    def refresh(self) -> bool:
        """Read what was added since; returns whether there was anything."""
        try:
            with self.path.open("rb") as file:
                status = os.fstat(file.fileno())
                if (status.st_ino, status.st_size) == self._file:
                    return False
                if self._file is not None and (status.st_ino != self._file[0] or status.st_size < self._read):
                    raise CorruptError(f"{self.path} is not the file any more that it was: lines were taken out of it")
                file.seek(self._read)
                data = file.read()
        except FileNotFoundError:
            if self.entries:
                raise CorruptError(f"{self.path} is gone: it says where the log's segments are") from None
            return False
        except OSError as error:
            raise HostError(f"cannot read {self.path}: {error.strerror}") from error
        self._file = (status.st_ino, status.st_size)
        lines = data.split(b"\n")[:-1]  # one without its end was not finished
        for line in lines:
            number = len(self.entries) + 1
            try:
                self.entries.append(_parse(line.decode("ascii"), number, self._last))
            except (ValueError, AttributeError) as error:
                raise CorruptError(f"BAD_KEEP: {self.path}, line {number}: {error}") from error
            self._last = hashlib.sha256(line).hexdigest()
            self._read += len(line) + 1
        return bool(lines)

    def add(self, kind: str, **more: Any) -> dict[str, Any]:
        """Add a step, durable when this returns. Raises HostError."""
        fresh = not self.path.exists()
        try:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o640)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX)  # several processes add
                self.refresh()
                head = {"number": len(self.entries) + 1, "time_ns": time.time_ns(), "kind": kind}
                entry = {**head, **more, "previous": self._last}
                line = _line(entry).encode() + b"\n"
                os.ftruncate(descriptor, self._read)  # an unfinished line of a process that died
                if os.pwrite(descriptor, line, self._read) != len(line):
                    raise HostError(f"cannot write all of {self.path}: is the disk full?")
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
            if fresh:
                folder = os.open(self.path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
                try:
                    os.fsync(folder)
                finally:
                    os.close(folder)
        except OSError as error:
            raise HostError(f"cannot write {self.path}: {error.strerror}") from error
        self.refresh()
        return entry

    # ---- what it comes to

    def of(self, kind: str) -> list[dict[str, Any]]:
        """All steps of a kind."""
        return [entry for entry in self.entries if entry["kind"] == kind]

    @property
    def pruned(self) -> Pruned:
        """Up to where the log is gone."""
        steps = self.of("pruned")
        if not steps:
            return NOTHING
        last = steps[-1]
        return Pruned(last["segment"], last["last"], last["seal"], str(last["leaves"]))

    @property
    def archived(self) -> dict[int, dict[str, Any]]:
        """Segments in a store, by their first record, without those that were pruned."""
        gone = self.pruned.last
        return {entry["first"]: entry for entry in self.of("archived") if entry["first"] > gone}

    @property
    def undeleted(self) -> list[dict[str, Any]]:
        """Archived segments that are pruned, and whose removal nothing says."""
        done = max((entry["segment"] for entry in self.of("deleted")), default=0)
        return [entry for entry in self.of("archived") if done < entry["segment"] <= self.pruned.segment]

    @property
    def holds(self) -> dict[str, dict[str, Any]]:
        """Legal holds in force, by name."""
        held: dict[str, dict[str, Any]] = {}
        for entry in self.entries:
            if entry["kind"] == "hold":
                held[str(entry["name"])] = entry
            elif entry["kind"] == "released":
                held.pop(str(entry["name"]), None)
        return held

    def locks(self, now_ns: int) -> Iterable[dict[str, Any]]:
        """Retention locks in force."""
        return [entry for entry in self.of("lock") if entry["until_ns"] > now_ns]
