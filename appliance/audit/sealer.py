"""The sealer: follows the log, hashes it into the tree, and signs heads. A process of its own, never the log's writer.

It only reads the log, so it may crash, lag or be missing without anybody noticing but who asks for proofs; started
again, it goes on from its last head. Before it signs it forces what the head covers to the medium itself: a head must
never name a record that a loss of power can take back. Then: chunks, heads, witness, each forced before the next.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Callable
from pathlib import Path

from appliance.audit import heads as heads_file
from appliance.audit.heads import NO_HEAD, Head
from appliance.audit.keys import Signer
from appliance.audit.log import AuditLog, Code
from appliance.audit.tree import CHUNK, HASH, Tree, TreeFile, leaf_hashes
from appliance.errors import BusyError, CorruptError, HostError, NotFound

IDLE_S = 0.05


class Sealer:
    """One log's. Close it: the lock goes with it. Not safe for use by several threads at once."""

    def __init__(
        self,
        folder: Path,
        appliance: str,
        *,
        hash_name: str = "sha256",
        signer: Signer | None = None,
        witness: Path | None = None,
    ) -> None:
        """Check what earlier lives left against the log, and stand behind their last head.

        `signer` None: heads are chained and witnessed only. Raises BusyError where another sealer is at work,
        CorruptError where log, heads and witness do not agree: that is for a person to look at.
        """
        self.folder, self.appliance, self.signer, self.witness = folder, appliance, signer, witness
        self._lock = _locked(folder / f"{appliance}.sealer")
        try:
            self._heads_path = folder / f"{appliance}.heads"
            self.heads = heads_file.read(self._heads_path)
            if fault := heads_file.chain_fault(self.heads):
                raise CorruptError(f"HEAD_CHAIN: {self._heads_path}: {fault}")
            if self.heads and self.heads[-1].hash != hash_name:
                used = self.heads[-1].hash
                raise CorruptError(
                    f'the tree of {folder} is hashed with "{used}", and a log keeps its hash: set it again'
                )
            self._told: tuple[int, int] | None = None  # the witness: heads, bytes; None: not known
            self._tell_witness()
            self.tree = Tree(hash_name)
            self._file = TreeFile(folder / f"{appliance}.tree", hash_name)
            self._pending = b""  # chunks that are not in the file yet
            self._owed = False  # a head at a segment's end, where it could not be made
            self._unsure = False  # whether the heads' file has what `heads` has
            self._begin()
            self.log = AuditLog(folder, appliance, sequence=self.tree.size + 1)
        except BaseException:
            os.close(self._lock)
            raise

    def close(self) -> None:
        """Let go of the log and the lock."""
        self.log.close()
        os.close(self._lock)

    def __enter__(self) -> Sealer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def covered(self) -> int:
        """Records under the last head."""
        return self.heads[-1].size if self.heads else 0

    def turn(self, head_due: bool) -> bool:
        """Read on a little; sign at a segment's end, or when a head is due and there is something new.

        Returns whether there was anything to read. Raises CorruptError where the log is damaged; HostError, behind
        which the next turn goes on: nothing is read past a segment's end without a head there, and the witness gets
        what it has missed.
        """
        if self._owed:
            self.sign()
        count, chunks = self.tree.follow(self.log)
        self._pending += chunks
        if count == 0:
            verdict = self.log.verdict
            if verdict.code not in (Code.OK, Code.EMPTY):
                raise verdict.error() or CorruptError(verdict.text)
        self._owed = bool(self.tree.sealed and count)
        if self._owed or (head_due and self.tree.size > self.covered):
            self.sign()
        elif head_due and self._told is None:
            self._tell_witness()
        return count > 0

    def seal_all(self) -> None:
        """Everything that is there now, and a head behind it."""
        while self.turn(head_due=False):
            pass
        self.turn(head_due=True)

    def run(self, every_s: float, stopped: Callable[[], bool], after: Callable[[], None] | None = None) -> None:
        """Until `stopped`; a head every `every_s` seconds at most. `after` is called behind each seal."""
        signed, sealed = time.monotonic(), -1
        while not stopped():
            busy = self.turn(time.monotonic() - signed >= every_s)
            if time.monotonic() - signed >= every_s:
                signed = time.monotonic()
            if after and not busy and self.tree.segment != sealed:
                sealed = self.tree.segment
                after()
            if not busy:
                time.sleep(IDLE_S)
        self.seal_all()

    def sign(self) -> Head:
        """A head over everything read so far: durable first, then signed, kept and witnessed."""
        if self._unsure:
            self._read_heads_again()
        self._sync_log()
        if self._pending:
            self._file.append(self.tree.size // CHUNK - len(self._pending) // HASH, self._pending)
            self._pending = b""
        last = self.heads[-1] if self.heads else None
        name = self.tree.hash_name
        identity = last.log if last else leaf_hashes(self.folder, self.appliance, name, 1, 1).hex()
        head = Head(
            number=last.number + 1 if last else 1,
            appliance=self.appliance,
            log=identity,
            hash=name,
            size=self.tree.size,
            root=self.tree.root().hex(),
            segment=self.tree.segment,
            headers=self.tree.headers.hex(),
            time_ns=time.time_ns(),
            previous=last.digest if last else NO_HEAD,
        )
        if self.signer:
            head = head.signed(self.signer(head.message))
        self._unsure = True
        heads_file.append(self._heads_path, [head])
        self.heads.append(head)
        self._unsure = self._owed = False
        self._tell_witness()
        return head

    def _read_heads_again(self) -> None:
        """Behind a failure: a head that is there for all that counts, or the file of somebody else's."""
        found = heads_file.read(self._heads_path)
        if found[: len(self.heads)] != self.heads or heads_file.chain_fault(found):
            raise CorruptError(f"HEAD_CHAIN: {self._heads_path} has other heads than those that were made")
        self.heads, self._unsure = found, False

    def _tell_witness(self) -> None:
        """Copy what the witness does not have. Its size tells when it is not the file of before."""
        if self.witness is None:
            self._told = (0, 0)
            return
        told, self._told = self._told, None
        if told is not None and told[1] == _size(self.witness):
            heads_file.append(self.witness, self.heads[told[0] :])
        else:
            self._catch_up_witness(self.witness)
        self._told = (len(self.heads), _size(self.witness))

    def _catch_up_witness(self, witness: Path) -> None:
        """A crash between heads and witness, or one that was away, leaves it behind; anything else is neither."""
        seen = heads_file.read(witness)
        if seen != self.heads[: len(seen)]:
            what = "BEHIND_WITNESS" if self.heads == seen[: len(self.heads)] else "INCONSISTENT_WITNESS"
            raise CorruptError(
                f"{what}: the witness {witness} has seen {len(seen)} heads, not those of {self._heads_path}"
            )
        if len(seen) < len(self.heads):
            heads_file.append(witness, self.heads[len(seen) :])

    def _begin(self) -> None:
        """The tree as of the last head; from the log where the file does not have it. Raises CorruptError."""
        if not self.heads:
            return
        last = self.heads[-1]
        whole = last.size // CHUNK
        nodes = self._file.read()[: whole * HASH]
        if len(nodes) < whole * HASH:
            self._rebuild(last)
            return
        tail = leaf_hashes(self.folder, self.appliance, last.hash, whole * CHUNK + 1, last.size)
        self.tree.begin(nodes, tail, last.segment, bytes.fromhex(last.headers))
        self._agree(last)

    def _rebuild(self, last: Head) -> None:
        nodes = b""
        with AuditLog(self.folder, self.appliance) as log:
            while self.tree.size < last.size:
                count, chunks = self.tree.follow(log, last.size - self.tree.size)
                nodes += chunks
                if not count:
                    raise log.verdict.error() or CorruptError(f"BEHIND_HEADS: {_short(last, self.tree.size)}")
        self._agree(last)
        self._file.append(0, nodes)

    def _agree(self, last: Head) -> None:
        if self.tree.root().hex() != last.root:
            raise CorruptError(
                f"HEAD_MISMATCH: the first {last.size} records of {self.folder} are not those of head {last.number}: "
                "log, tree file or heads were changed; `appliance audit verify` says more"
            )

    def _sync_log(self) -> None:
        """Force to the medium what was read: it lies in one segment, which may be named yet or not."""
        name = self.log.verdict.segment
        paths = [self.folder / name]
        if name.endswith(".next"):
            paths += sorted(self.folder.glob(f"{self.appliance}-*.wal"))[-2:]
        try:
            for path in paths:
                _sync(path)
            heads_file.sync_folder(self.folder)
        except OSError as error:
            raise HostError(f"cannot force the log in {self.folder} to its medium: {error.strerror}") from error


def _size(path: Path) -> int:
    """Bytes of a file; 0 for none."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
    except OSError as error:
        raise HostError(f"cannot look at {path}: {error.strerror}") from error


def _sync(path: Path) -> None:
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:  # named meanwhile, or packed, which is done with what is durable
        return
    try:
        os.fdatasync(descriptor)
    finally:
        os.close(descriptor)


def _short(head: Head, size: int) -> str:
    return f"head {head.number} is of {head.size} records, the log has {size}"


def _locked(path: Path) -> int:
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o640)
    except FileNotFoundError as error:
        raise NotFound(f"no folder {path.parent}: is this the log's directory?") from error
    except OSError as error:
        raise HostError(f"cannot write {path}: {error.strerror}") from error
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(descriptor)
        raise BusyError(f"another sealer is at work on {path.parent}; stop that one first") from error
    return descriptor
