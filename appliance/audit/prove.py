"""Writing proofs: that a record is in the log, and that one head goes on where an earlier one was.

A proof is a JSON object that docs/examples/check_proof.py checks alone, far from the log. What it costs here does not
depend on the log's length but for the chunks' nodes: 256 records are read, the rest of the tree is in the tree file.
"""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

from appliance.audit import heads as heads_file
from appliance.audit import merkle
from appliance.audit.heads import Head
from appliance.audit.log import AuditLog
from appliance.audit.proven import heads_path
from appliance.audit.tree import CHUNK, HASH, TreeFile, leaf_hashes, root_of
from appliance.binding import ffi, lib
from appliance.errors import CorruptError, NotFound

FORMAT = "appliance audit proof 1"


class Prover:
    """Proofs of one log, against one of its heads: the last, unless another is named by its number."""

    def __init__(self, folder: str | os.PathLike[str], appliance: str | None = None, head: int | None = None) -> None:
        """Raises NotFound where there is no head, CorruptError where heads or tree file are damaged."""
        with AuditLog(folder, appliance) as log:
            self.appliance = log.appliance
        self.folder = Path(folder)
        self.heads = heads_file.read(heads_path(folder, self.appliance))
        if fault := heads_file.chain_fault(self.heads):
            raise CorruptError(f"HEAD_CHAIN: {fault}")
        if not self.heads:
            raise NotFound(f"the log {self.folder} has no head yet; `appliance audit seal` makes one")
        self.head = self._numbered(head) if head is not None else self.heads[-1]
        nodes = TreeFile(self.folder / f"{self.appliance}.tree", self.head.hash).read()
        self._nodes = nodes[: self.head.size // CHUNK * HASH]
        if len(self._nodes) < self.head.size // CHUNK * HASH:
            raise CorruptError(
                f"{self.folder}/{self.appliance}.tree is too short; `appliance audit seal` makes it again"
            )
        self._leaves: dict[int, bytes] = {}

    def inclusion(self, record: int) -> dict[str, Any]:
        """That record `record` (1 is the first) is in the log of the head. Raises NotFound, CorruptError."""
        if not 1 <= record <= self.head.size:
            raise NotFound(
                f"record {record} is not under head {self.head.number}, which is of {self.head.size} records"
            )
        path = merkle.inclusion(record - 1, self.head.size, self._root)
        self._check()
        return {
            "proof": FORMAT,
            "kind": "inclusion",
            "index": record - 1,
            "leaf": self._leaf(record).hex(),
            "path": [node.hex() for node in path],
            "head": asdict(self.head),
        }

    def consistency(self, first: int) -> dict[str, Any]:
        """That the log of the head begins with that of head number `first`. Raises NotFound, CorruptError."""
        earlier = self._numbered(first)
        if earlier.number > self.head.number:
            raise NotFound(f"head {first} is behind head {self.head.number}: a proof goes forwards")
        path = merkle.consistency(earlier.size, self.head.size, self._root)
        self._check()
        return {
            "proof": FORMAT,
            "kind": "consistency",
            "path": [node.hex() for node in path],
            "from": asdict(earlier),
            "head": asdict(self.head),
        }

    def _numbered(self, number: int) -> Head:
        if not 1 <= number <= len(self.heads):
            raise NotFound(f"there is no head {number}; there are 1 to {len(self.heads)}")
        return self.heads[number - 1]

    def _leaf(self, record: int) -> bytes:
        with AuditLog(self.folder, self.appliance, sequence=record) as log:
            batch = next(log.batches(1), None)
            if batch is None:
                raise log.verdict.error() or NotFound(f"record {record} is not in {self.folder}")
            out = ffi.new("uint8_t[]", lib.APL_WAL_LEAF_BYTES)
            raw = ffi.from_buffer("struct apl_wal_record[]", batch)
            lib.apl_wal_leaf_bytes(raw, log.ring_name(int(batch[0]["ring"])).encode(), out)
            return bytes(out)

    def _check(self) -> None:
        if self._root(0, self.head.size).hex() != self.head.root:
            raise CorruptError(
                f"HEAD_MISMATCH: log and tree file in {self.folder} are not what head {self.head.number} signed; "
                "`appliance audit verify` says more"
            )

    def _root(self, low: int, high: int) -> bytes:
        """Tree hash of leaves low to high, high excluded: within one chunk, or from a chunk's begin on."""
        name = self.head.hash
        chunk, last = low // CHUNK, (high - 1) // CHUNK
        if chunk == last and high - low < CHUNK:
            leaves = self._chunk(chunk)
            return root_of(name, leaves[(low - chunk * CHUNK) * HASH : (high - chunk * CHUNK) * HASH])
        nodes = self._nodes[chunk * HASH : high // CHUNK * HASH]
        if high % CHUNK:
            nodes += self._root(last * CHUNK, high)
        return root_of(name, nodes)

    def _chunk(self, chunk: int) -> bytes:
        """Hashes of a chunk's leaves, as many as the head has."""
        if chunk not in self._leaves:
            last = min((chunk + 1) * CHUNK, self.head.size)
            self._leaves[chunk] = leaf_hashes(self.folder, self.appliance, self.head.hash, chunk * CHUNK + 1, last)
        return self._leaves[chunk]
