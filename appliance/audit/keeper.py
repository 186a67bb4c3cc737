"""Keeping a log: sealed segments are packed into an archive, and given up by policy once nothing needs them.

    sealed ─▶ indexed ─▶ packed to <log>/<segment>.packing ─▶ put in the store ─▶ read back, compared ─▶ journal
           ─▶ removed from the folder                                              (a line of `Keeping`, durable)

Killed at any point, nothing is lost: the segment leaves the folder only behind the journal's line, and that comes only
behind the comparison. What a kill leaves half done is done again, over it. Never on the hot path: a process of low
priority does it, or a person (`appliance audit archive`, `prune`).
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from appliance.audit import heads as heads_file
from appliance.audit.archive import Archive, split_name
from appliance.audit.index import index_of
from appliance.audit.keeping import Keeping
from appliance.audit.lease import Claim
from appliance.audit.packed import LEVEL, SUFFIX, Packed, pack
from appliance.audit.stores import Store
from appliance.audit.tree import CHUNK, leaf_hashes
from appliance.binding import check, ffi, lib
from appliance.errors import CorruptError, HostError

NS = 1_000_000_000
KEEP_LOCAL_MIN = 2  # sealed segments that stay in the folder: recovery looks at the last ones
_BLOCK = 1 << 20
Act = Callable[[str, str], None]  # verb, argument: put into the log as a control action


@dataclass(frozen=True, slots=True)
class Policy:
    """How long and how much. 0: no limit. Times in ns, sizes in bytes."""

    archive_after_ns: int = 0  # age of a segment's last record
    keep_local: int = KEEP_LOCAL_MIN
    level: int = LEVEL
    keep_ns: int = 0  # older segments are pruned
    keep_bytes: int = 0  # the oldest are pruned while all segments, packed or not, are larger


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a segment stays, though the policy would prune it."""

    segment: str
    reason: str


class Keeper:
    """Of one log. Not safe for use by several threads at once; several processes take turns by the journal's lock."""

    def __init__(
        self,
        folder: Path,
        appliance: str,
        *,
        store: Store | None = None,
        policy: Policy = Policy(),  # noqa: B008 - frozen
        witness: Path | None = None,
        act: Act | None = None,
    ) -> None:
        """`store`: of what is archived from now on, None: nothing is; `act`: tells the log what is done to it."""
        self.folder, self.appliance, self.store, self.policy = folder, appliance, store, policy
        self.witness, self.act = witness, act
        self.keeping = Keeping(folder, appliance)

    # ---- archive

    def archive(self, progress: Callable[[int, int], None] | None = None) -> list[str]:
        """Move what is due into the store; returns the names of the segments.

        Raises HostError where the store cannot be reached or is full: what was moved before stays moved, the rest stays
        in the folder. CorruptError where a segment is damaged: it is not moved.
        """
        due = self._due()
        moved = []
        for number, path in enumerate(due):
            if progress:
                progress(number, len(due))
            if self._archive(path):
                moved.append(path.name)
        return moved

    def _due(self) -> list[Path]:
        """Sealed segments in the folder that are old enough, oldest first; those that a kill left behind, too."""
        self.keeping.refresh()
        local = [(first, path) for path in self._local() if (first := _first_of(path)) > self.keeping.pruned.last]
        if self.store is None:
            return []
        limit = time.time_ns() - self.policy.archive_after_ns
        due = local[: max(0, len(local) - max(self.policy.keep_local, KEEP_LOCAL_MIN))]
        return [path for _, path in due if self.policy.archive_after_ns == 0 or path.stat().st_mtime_ns <= limit]

    def _local(self) -> list[Path]:
        return sorted(self.folder.glob(f"{self.appliance}-" + "[0-9]" * 20 + ".wal"))

    def _archive(self, path: Path) -> bool:
        assert self.store is not None
        entry = self.keeping.archived.get(_first_of(path))
        if entry is None:
            entry = self._put(path)
            if entry is None:
                return False
        elif not self._holds(entry, path):  # a kill between journal and removal, or a file that came back
            raise CorruptError(f"{path} is in the archive as another: one of them was changed; neither is touched")
        path.unlink()
        heads_file.sync_folder(self.folder)
        return True

    def _put(self, path: Path) -> dict[str, Any] | None:
        sealed = ffi.new("struct apl_wal_sealed *")
        rc = lib.apl_wal_segment_sealed(os.fsencode(path), sealed)
        if rc == lib.APL_ERR_UNSUPPORTED:
            return None
        check(rc)
        if (index := index_of(path)) is not None:
            index.close()
        else:
            check(lib.apl_wal_index_build(os.fsencode(path)))
        assert self.store is not None
        name, packing = path.name + SUFFIX, path.with_name(path.name + ".packing")
        try:
            size, plain, digest = pack(path, packing, self.policy.level)
            self.store.put(name, packing)
        except OSError as error:
            raise HostError(f"cannot pack {path}: {error.strerror}") from error
        finally:
            packing.unlink(missing_ok=True)
        self._read_back(name, size, plain)
        numbers = {key: int(getattr(sealed, key)) for key in ("segment", "first_ns", "last_ns", "bytes", "seal")}
        return self.keeping.add(
            "archived", **numbers, first=int(sealed.first_sequence), last=int(sealed.last_sequence), packed=size,
            sha256=digest, plain_sha256=plain, url=self.store.url, endpoint=getattr(self.store, "endpoint", ""),
            name=name,
        )  # fmt: skip

    def _read_back(self, name: str, size: int, plain: str) -> None:
        """What the store has now is what the segment is."""
        store = self.store
        assert store is not None
        kept = store.size(name)
        if kept != size or _digest(Packed(name, kept, lambda at, count: store.read(name, at, count))) != plain:
            raise CorruptError(f"{store.url}/{name} is not what was put there; the segment stays in {self.folder}")

    def _holds(self, entry: dict[str, Any], path: Path) -> bool:
        archive = Archive(self.folder, self.appliance)
        local = hashlib.sha256()
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                local.update(block)
        due = str(entry["plain_sha256"])
        return _digest(archive.packed(int(entry["first"]))) == due and local.hexdigest() == due

    # ---- prune

    def prune(self, now_ns: int | None = None, through: int | None = None) -> tuple[list[str], Refusal | None]:
        """Give up the oldest segments, as far as the policy says (or up to record `through`), and nothing needs them.

        Returns the names of those that are gone, and what stopped it, if anything did. Raises HostError where the store
        cannot remove them: they are pruned all the same, and removed the next time.
        """
        now = time.time_ns() if now_ns is None else now_ns
        self.keeping.refresh()
        self._delete()
        segments = self._segments_left()
        names, refusal, last = [], None, None
        size = sum(entry["packed"] for entry in segments)
        for entry in segments[:-1]:
            wanted = entry["last"] <= through if through is not None else self._old(entry, size, now)
            if not wanted:
                break
            if reason := self._needed(entry, now):
                refusal = Refusal(entry["name"], reason)
                break
            size -= entry["packed"]
            names.append(entry["name"])
            last = entry
        if last is not None:
            refusal = self._give_up(last, names) or refusal
        return ([] if last is None or (refusal and refusal.segment == "*") else names), refusal

    def _old(self, entry: dict[str, Any], size: int, now: int) -> bool:
        by_age = self.policy.keep_ns and now - entry["last_ns"] > self.policy.keep_ns
        return bool(by_age or (self.policy.keep_bytes and size > self.policy.keep_bytes))

    def _segments_left(self) -> list[dict[str, Any]]:
        """As `_segments`, read again when a running appliance moved one of them to the archive meanwhile."""
        while True:  # ends: each turn one file fewer is here
            try:
                return self._segments()
            except FileNotFoundError:
                self.keeping.refresh()

    def _segments(self) -> list[dict[str, Any]]:
        """All that are left, oldest first: what the journal says of archived ones, what a file says of the others."""
        archived = self.keeping.archived
        found = {first: {**entry, "local": False} for first, entry in archived.items()}
        for path in self._local():
            first = _first_of(path)
            if first <= self.keeping.pruned.last or first in found:
                continue
            index = index_of(path)
            if index is None:
                entry = {"last": 0, "last_ns": time.time_ns(), "segment": 0, "seal": 0}
            else:
                info = index.info
                entry = {"last": info.last_sequence, "last_ns": info.last_ns, "segment": info.segment, "seal": 0}
                index.close()
            size = path.stat().st_blocks * 512
            found[first] = {**entry, "first": first, "packed": size, "name": path.name, "local": True}
        return [found[first] for first in sorted(found)]

    def _needed(self, entry: dict[str, Any], now: int) -> str:
        """What still needs a segment, in a few words; "" if nothing does."""
        first, last = entry["first"], entry["last"]
        if entry["local"]:
            return "it is not archived yet"
        for name, hold in self.keeping.holds.items():
            if hold["first"] <= last and first <= hold["last"]:
                return f'legal hold "{name}" by {hold.get("who", "?")}: {hold.get("reason", "")}'
        for lock in self.keeping.locks(now):
            if first <= lock["last"]:
                until = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(lock["until_ns"] / NS))
                return f"retention lock until {until} UTC"
        heads = heads_file.read(self.folder / f"{self.appliance}.heads")
        if not any(head.size == last for head in heads):
            return "no head was made at its end: `appliance audit seal`"
        if self.witness is not None and all(head.size < last for head in heads_file.read(self.witness)):
            return f"the witness {self.witness} has not seen it"
        return ""

    def _give_up(self, last: dict[str, Any], names: list[str]) -> Refusal | None:
        """Everything up to this segment: said in the log and in the journal first, then removed."""
        begin = self.keeping.pruned.last + 1
        try:
            claim = Claim(self.folder, self.appliance, begin, last["last"])
        except OSError as error:
            raise HostError(f"cannot lock {self.folder}/{self.appliance}.readers: {error.strerror}") from error
        try:
            if not claim.granted:
                return Refusal("*", f"somebody reads the records up to {last['last']} just now")
            head = heads_file.read(self.folder / f"{self.appliance}.heads")[-1]
            leaves = b""
            if last["last"] % CHUNK:
                first = last["last"] // CHUNK * CHUNK + 1
                leaves = leaf_hashes(self.folder, self.appliance, head.hash, first, last["last"])
            if self.act is not None:
                self.act("prune", f"records {begin} to {last['last']}")
            fields = {key: last[key] for key in ("segment", "last", "seal")}
            self.keeping.add("pruned", **fields, leaves=leaves.hex(), segments=len(names))
        finally:
            claim.close()
        self._delete()
        return None

    def _delete(self) -> None:
        """Remove what is pruned, wherever it lies."""
        left = self.keeping.undeleted
        if not left:
            return
        archive = Archive(self.folder, self.appliance)
        for entry in left:
            archive.store_of(entry).delete(str(entry["name"]))
            path = self.folder / str(entry["name"]).removesuffix(SUFFIX)
            for gone in (path, path.with_suffix(".idx")):
                with contextlib.suppress(FileNotFoundError):
                    gone.unlink()
        self.keeping.add("deleted", segment=left[-1]["segment"])

    # ---- holds and locks

    def hold(self, name: str, reason: str, who: str, first: int = 1, last: int = 2**64 - 1) -> None:
        """Nothing from record `first` to `last` is pruned until `release`. In the journal first, then in the log."""
        self.keeping.add("hold", name=name, reason=reason, who=who, first=first, last=last)
        if self.act is not None:
            self.act("hold", f"{name}: records {first} to {'the end' if last == 2**64 - 1 else last}: {reason}")

    def release(self, name: str, reason: str, who: str) -> None:
        """End a hold. NotFound if there is none of the name."""
        if self.act is not None:
            self.act("release", f"{name}: {reason}")
        self.keeping.add("released", name=name, reason=reason, who=who)

    def lock(self, until_ns: int, last: int, reason: str, who: str) -> None:
        """Nothing up to record `last` is pruned before a date, by anybody. There is no way back."""
        self.keeping.add("lock", until_ns=until_ns, last=last, reason=reason, who=who)
        if self.act is not None:
            until = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(until_ns / NS))
            self.act("retention lock", f"records up to {last} until {until}: {reason}")


def _first_of(path: Path) -> int:
    parts = split_name(path)
    assert parts is not None
    return parts[1]


def _digest(packed: Packed) -> str:
    digest = hashlib.sha256()
    for at in range(0, packed.size, _BLOCK):
        digest.update(packed.read(at, _BLOCK))
    return digest.hexdigest()
