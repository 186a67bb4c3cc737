"""The hash tree of a log: grown by reading the log, its chunks kept in ``<log>/<appliance>.tree``.

A chunk is a node over 256 records (apl/wal_tree.h): 32 bytes for each, behind a line of 32 bytes that says what it is.
What is below is hashed again from the log when a proof wants it. The file needs no trust: a signed head's root says
whether it is right, and as long as no segment was pruned it can be made again from the log.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

from appliance.audit.keeping import Pruned
from appliance.audit.log import AuditLog
from appliance.binding import check, ffi, lib
from appliance.errors import CorruptError, HostError, InputError, NotFound

HASHES = {"sha256": lib.APL_WAL_HASH_SHA256, "blake3": lib.APL_WAL_HASH_BLAKE3}
HASH = 32
CHUNK: int = lib.APL_WAL_CHUNK_LEAVES
TURN_RECORDS = 1 << 16
_MAGIC = b"APLTREE1"


def hash_number(name: str) -> int:
    """APL_WAL_HASH_* of a hash by name. Raises InputError."""
    if name not in HASHES:
        raise InputError(f'no tree is hashed with "{name}"; there are {" and ".join(HASHES)}')
    return int(HASHES[name])


def root_of(hash_name: str, nodes: bytes) -> bytes:
    """Tree hash over nodes of 32 bytes each, of equal height but the last."""
    out = ffi.new("uint8_t[32]")
    lib.apl_wal_root(hash_number(hash_name), ffi.from_buffer(nodes), len(nodes) // HASH, out)
    return bytes(out)


class Tree:
    """A tree that grows at its end. `chunks` and `leaves` are nodes of 32 bytes each, those behind the last chunk."""

    def __init__(self, hash_name: str) -> None:
        self.hash_name = hash_name
        self.state = ffi.new("struct apl_wal_tree *")
        check(lib.apl_wal_tree_new(self.state, hash_number(hash_name)))
        self.tail = b""  # hashes of the leaves behind the last complete chunk
        self._leaves = ffi.new(f"uint8_t[{TURN_RECORDS * HASH}]")
        self._chunks = ffi.new(f"uint8_t[{(TURN_RECORDS // CHUNK + 1) * HASH}]")

    @property
    def size(self) -> int:
        """Records in it."""
        return int(self.state.size)

    @property
    def segment(self) -> int:
        """Number of the last segment whose header page is in `headers`; 0: none."""
        return int(self.state.segment)

    @property
    def headers(self) -> bytes:
        """Running hash over the header pages."""
        return bytes(self.state.headers)

    @property
    def sealed(self) -> bool:
        """Whether its last record is a segment's SEAL."""
        return bool(self.state.seal)

    def root(self) -> bytes:
        """Tree hash of all records in it."""
        out = ffi.new("uint8_t[32]")
        lib.apl_wal_tree_root(self.state, out)
        return bytes(out)

    def begin(self, chunks: bytes, tail: bytes, segment: int, headers: bytes) -> None:
        """Take up an empty tree at what is known: chunks' nodes, leaves' hashes behind them, and the header pages."""
        for at in range(0, len(chunks), HASH):
            check(lib.apl_wal_tree_push_chunk(self.state, ffi.from_buffer(chunks[at : at + HASH])))
        for at in range(0, len(tail), HASH):
            lib.apl_wal_tree_push(self.state, ffi.from_buffer(tail[at : at + HASH]))
        self.tail = tail
        self.state.segment = segment
        ffi.memmove(self.state.headers, headers, HASH)

    def follow(self, log: AuditLog, records_max: int = TURN_RECORDS) -> tuple[int, bytes]:
        """Read on in the log, up to `records_max` records, or to the end of a segment.

        Returns how many records came (0: the end, or damage; the log's verdict tells) and the nodes of chunks that
        became complete. The log must stand where the tree ends.
        """
        wanted = min(records_max, TURN_RECORDS)
        count = check(lib.apl_wal_tree_follow(self.state, log.handle, wanted, self._leaves, self._chunks))
        before = self.size - count
        completed = self.size // CHUNK - before // CHUNK
        tail = self.size % CHUNK
        fresh = bytes(ffi.buffer(self._leaves, count * HASH))
        self.tail = (self.tail + fresh)[-tail * HASH :] if tail else b""
        return count, bytes(ffi.buffer(self._chunks, completed * HASH))


def leaf_hashes(
    log_path: str | os.PathLike[str], appliance: str | None, hash_name: str, first: int, last: int
) -> bytes:
    """Hashes of the leaves of records first to last, read from the log; those of the last chunk that was pruned in part
    are kept where it says so. Raises CorruptError, NotFound."""
    out = b""
    if first <= last and (gone := _pruned(log_path, appliance)).last >= first:
        kept = bytes.fromhex(gone.leaves)
        if len(kept) // HASH < gone.last - first + 1:
            raise NotFound(
                f"record {first} was pruned, and so were hashes that this needs: the log in {os.fspath(log_path)} "
                f"begins with record {gone.last + 1}; from heads before it nothing can be proven any more"
            )
        begin = len(kept) - (gone.last - first + 1) * HASH
        out = kept[begin : begin + (last - first + 1) * HASH]
        if gone.last >= last:
            return out
    tree = Tree(hash_name)
    tree.state.size = first - 1 + len(out) // HASH
    with AuditLog(log_path, appliance, sequence=tree.size + 1) as log:
        while (missing := last - first + 1 - len(out) // HASH) > 0:
            buffer: Any = ffi.new(f"uint8_t[{missing * HASH}]")
            count = check(lib.apl_wal_tree_follow(tree.state, log.handle, missing, buffer, ffi.NULL))
            if count == 0:
                raise log.verdict.error() or NotFound(f"record {last} is not in the log {os.fspath(log_path)}")
            out += bytes(ffi.buffer(buffer, count * HASH))
    return out


def _pruned(log_path: str | os.PathLike[str], appliance: str | None) -> Pruned:
    with AuditLog(log_path, appliance) as log:
        return log.pruned


class TreeFile:
    """``<appliance>.tree``: nodes of the complete chunks, in order."""

    def __init__(self, path: Path, hash_name: str) -> None:
        self.path = path
        self._line = _MAGIC + hash_name.encode().ljust(24, b"\0")

    def read(self) -> bytes:
        """All nodes; b"" if there is no file. An unfinished node at the end is left out. Raises CorruptError."""
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            return b""
        if data[:HASH] != self._line:
            raise CorruptError(f"{self.path} is no tree of this hash; remove it, and it is made again from the log")
        return data[HASH : len(data) // HASH * HASH]

    def append(self, index: int, nodes: bytes) -> None:
        """Write nodes from chunk `index` on, and force them to the medium. Raises HostError; it may be tried again."""
        try:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o640)
            try:
                if index == 0:
                    os.pwrite(descriptor, self._line, 0)
                at = HASH * (1 + index)
                if os.pwrite(descriptor, nodes, at) != len(nodes):
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
                os.ftruncate(descriptor, at + len(nodes))
                os.fdatasync(descriptor)
            finally:
                os.close(descriptor)
        except OSError as error:
            raise HostError(f"cannot write {self.path}: {error.strerror}") from error
