"""Verifying a log against its heads, and those against keys and a witness: what checksums cannot show."""

from __future__ import annotations

import enum
import os
from dataclasses import dataclass
from pathlib import Path

from appliance.audit import heads as heads_file
from appliance.audit.heads import Head
from appliance.audit.keys import Keys
from appliance.audit.log import AuditLog, Progress, Verdict
from appliance.audit.tree import CHUNK, HASH, TURN_RECORDS, Tree, TreeFile, leaf_hashes
from appliance.errors import ApplianceError, CorruptError, NotFound


class Proof(enum.Enum):
    """What the heads say of a log; docs/audit_log.md says what each means."""

    OK = enum.auto()
    LOG = enum.auto()  # the log itself is damaged: its own verdict says how
    NO_HEADS = enum.auto()
    BAD_HEADS = enum.auto()
    HEAD_CHAIN = enum.auto()
    BAD_SIGNATURE = enum.auto()
    HEAD_MISMATCH = enum.auto()
    BEHIND_HEADS = enum.auto()
    BEHIND_WITNESS = enum.auto()
    INCONSISTENT_WITNESS = enum.auto()


@dataclass(frozen=True, slots=True)
class Proven:
    """`text` is a sentence when `code` is not OK. Records behind the last head are checked, but not proven."""

    code: Proof
    text: str
    log: Verdict  # on what was read of the log; not much where the heads were bad already
    heads: int
    records: int  # under the last head that holds
    signed: bool  # every head by one of the keys that were given
    witnessed: int  # heads in the witness, all of which hold

    @property
    def good(self) -> bool:
        """Whether log, heads, signatures and witness agree."""
        return self.code is Proof.OK

    def error(self) -> ApplianceError | None:
        """The exception for a bad one, None for a good one."""
        if self.code is Proof.OK:
            return None
        if self.code is Proof.LOG:
            return self.log.error()
        kind = NotFound if self.code is Proof.NO_HEADS else CorruptError
        return kind(f"{self.code.name}: {self.text}")


class _Fault(Exception):
    def __init__(self, code: Proof, text: str) -> None:
        super().__init__(text)
        self.code, self.text = code, text


def heads_path(folder: str | os.PathLike[str], appliance: str) -> Path:
    """Where a log's heads are."""
    return Path(folder) / f"{appliance}.heads"


def verify_proof(
    folder: str | os.PathLike[str],
    appliance: str | None = None,
    *,
    keys: Keys | None = None,
    witness: Path | None = None,
    progress: Progress | None = None,
) -> Proven:
    """Check in one pass: the log, the tree against each head, the chain of heads, signatures, the witness."""
    state = _Reading()
    with AuditLog(folder, appliance) as log:
        try:
            state.check_heads(heads_path(folder, log.appliance), keys, witness)
            state.check_tree(log, progress)
        except _Fault as fault:
            if fault.code is not Proof.LOG:
                return state.done(fault.code, fault.text, log.verdict)
        verdict = log.verdict
        return state.done(Proof.OK if verdict.good else Proof.LOG, verdict.text, verdict)


class _Reading:
    def __init__(self) -> None:
        self.heads: list[Head] = []
        self.records = self.witnessed = 0
        self.signed = False

    def done(self, code: Proof, text: str, verdict: Verdict) -> Proven:
        signed = self.signed and code is Proof.OK
        return Proven(code, text, verdict, len(self.heads), self.records, signed, self.witnessed)

    def check_heads(self, path: Path, keys: Keys | None, witness: Path | None) -> None:
        self.heads = _read(path)
        seen = _read(witness) if witness else []
        if witness and not seen:
            raise _Fault(Proof.NO_HEADS, f"the witness {witness} holds no head")
        for where, heads in ((path, self.heads), (witness, seen)):
            if fault := heads_file.chain_fault(heads):
                raise _Fault(Proof.HEAD_CHAIN, f"{where}: {fault}")
        for mine, theirs in zip(self.heads, seen, strict=False):
            if mine != theirs:
                text = f"head {mine.number} of {path} is not the one that the witness {witness} has seen"
                raise _Fault(Proof.INCONSISTENT_WITNESS, text)
        if len(seen) > len(self.heads):
            text = f"the witness {witness} has seen {len(seen)} heads, of {seen[-1].size} records; {path} has "
            raise _Fault(Proof.BEHIND_WITNESS, text + str(len(self.heads)))
        if not self.heads:
            raise _Fault(Proof.NO_HEADS, f"there are no heads at {path}: nothing was sealed, or they were removed")
        if keys is not None:
            for head in self.heads:
                if not keys.signed(head.message, bytes.fromhex(head.signature)):
                    raise _Fault(Proof.BAD_SIGNATURE, f"head {head.number} was signed with none of the keys given")
        self.signed = keys is not None
        self.witnessed = len(seen)

    def check_tree(self, log: AuditLog, progress: Progress | None) -> None:
        tree = Tree(self.heads[0].hash)
        self._begin_behind_pruned(tree, log)
        for head in self.heads:
            if head.size < log.pruned.last:  # chained to those behind it, and all that is left of these records
                continue
            while tree.size < head.size:
                self._read_on(tree, log, head.size - tree.size, progress)
                if tree.size < head.size and not self._more:
                    if not log.verdict.good:
                        raise _Fault(Proof.LOG, "")
                    text = f"head {head.number} is of {head.size} records, the log has {tree.size}: its end was removed"
                    raise _Fault(Proof.BEHIND_HEADS, text)
            self._compare(tree, head, log)
            self.records = head.size
        self._more = True
        while self._more:
            self._read_on(tree, log, TURN_RECORDS, progress)

    def _begin_behind_pruned(self, tree: Tree, log: AuditLog) -> None:
        """Take the tree up where pruning ended: at the head of that very record, which `_compare` holds it to."""
        gone = log.pruned
        if not gone.last:
            return
        head = next((head for head in self.heads if head.size == gone.last), None)
        if head is None:
            text = f"records up to {gone.last} were pruned, and no head is of so many: what is left hangs in the air"
            raise _Fault(Proof.HEAD_MISMATCH, text)
        try:
            nodes = TreeFile(Path(log.path) / f"{log.appliance}.tree", head.hash).read()[: gone.last // CHUNK * HASH]
        except CorruptError as error:
            raise _Fault(Proof.HEAD_MISMATCH, str(error)) from error
        tail = bytes.fromhex(gone.leaves)
        if (len(nodes), len(tail)) != (gone.last // CHUNK * HASH, gone.last % CHUNK * HASH):
            text = f"the tree file has not the nodes of the {gone.last} records that were pruned"
            raise _Fault(Proof.HEAD_MISMATCH, text)
        tree.begin(nodes, tail, head.segment, bytes.fromhex(head.headers))

    _more = True

    def _read_on(self, tree: Tree, log: AuditLog, records: int, progress: Progress | None) -> None:
        try:
            count, _ = tree.follow(log, records)
        except CorruptError as error:
            raise _Fault(Proof.HEAD_MISMATCH, str(error)) from error
        self._more = count > 0
        if progress:
            verdict = log.verdict
            progress(verdict.bytes, verdict.bytes_total)

    def _compare(self, tree: Tree, head: Head, log: AuditLog) -> None:
        since = f"behind record {self.records} and up to record {head.size}"
        if tree.root().hex() != head.root:
            raise _Fault(Proof.HEAD_MISMATCH, f"a record {since} is not what head {head.number} was signed over")
        if (tree.segment, tree.headers.hex()) != (head.segment, head.headers):
            raise _Fault(Proof.HEAD_MISMATCH, f"a segment's header page {since} is not what head {head.number} says")
        if head.appliance != log.appliance:
            raise _Fault(Proof.HEAD_MISMATCH, f"head {head.number} is of the log of '{head.appliance}'")
        if (
            head.number == 1
            and not log.pruned.last
            and head.log != leaf_hashes(log.path, log.appliance, head.hash, 1, 1).hex()
        ):
            raise _Fault(Proof.HEAD_MISMATCH, "the heads are of a log with another first record")


def _read(path: Path) -> list[Head]:
    try:
        return heads_file.read(path)
    except CorruptError as error:
        raise _Fault(Proof.BAD_HEADS, str(error).partition(": ")[2]) from error
