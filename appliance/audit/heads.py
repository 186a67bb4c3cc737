"""Heads: what the log was at a moment, signed, each naming the one before; and their copies elsewhere.

``<log>/<appliance>.heads`` and a witness are the same: one JSON object a line, its last member `crc` the CRC32C of all
that stands before it. A line is only ever added. The signature is over `Head.message`, a text of one value a line.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from appliance.binding import lib
from appliance.errors import CorruptError, HostError

TITLE = "appliance audit head 1"
NO_HEAD = "00" * 32


@dataclass(frozen=True, slots=True)
class Head:
    """Hashes are lower-case hex digits."""

    number: int  # 1 is the first
    appliance: str
    log: str  # identity of the log: the leaf hash of its first record
    hash: str  # "sha256", "blake3": of the tree
    size: int  # records in the tree
    root: str
    segment: int  # number of the last segment begun
    headers: str  # running hash over the header pages of all segments begun
    time_ns: int  # when it was signed
    previous: str  # digest of the head before, zeros in the first
    signature: str = ""  # Ed25519; "" while unsigned

    @property
    def message(self) -> bytes:
        """What is signed."""
        values = (
            self.number, self.appliance, self.log, self.hash, self.size, self.root, self.segment, self.headers,
            self.time_ns, self.previous,
        )  # fmt: skip
        return "".join(f"{value}\n" for value in (TITLE, *values)).encode()

    @property
    def digest(self) -> str:
        """SHA-256 over message and signature: how the next head names this one."""
        return hashlib.sha256(self.message + bytes.fromhex(self.signature)).hexdigest()

    def signed(self, signature: bytes) -> Head:
        """The same with its signature."""
        return replace(self, signature=signature.hex())

    @property
    def line(self) -> str:
        """As it stands in the file, with its end of line."""
        body = json.dumps(asdict(self), separators=(",", ":"))[:-1]
        return f'{body},"crc":"{_crc(body)}"}}\n'


def _crc(body: str) -> str:
    data = body.encode()
    return f"{lib.apl_crc32c(0, data, len(data)):08x}"


def parse(line: str) -> Head:
    """A head from its line, every value of its kind. Raises ValueError."""
    body, mark, crc = line.rstrip("\n").rpartition(',"crc":"')
    if not mark or crc != f'{_crc(body)}"}}':
        raise ValueError("its checksum does not hold")
    values = json.loads(body + "}")
    if not isinstance(values, dict):
        raise ValueError("is no object")
    members: dict[str, Any] = {name: values.get(name) for name in Head.__dataclass_fields__}
    head = Head(**members)
    for name in ("number", "size", "segment", "time_ns"):
        value = getattr(head, name)
        if not isinstance(value, int) or isinstance(value, bool) or not 0 < value < 2**64:
            raise ValueError(f"{name} is no number")
    for name, digits in (("log", 64), ("root", 64), ("headers", 64), ("previous", 64), ("signature", 128)):
        value = getattr(head, name)
        unsigned = name == "signature" and value == ""
        if not isinstance(value, str) or (len(bytes.fromhex(value)) * 2 != digits and not unsigned):
            raise ValueError(f"{name} has not {digits} hex digits")
    if head.line.rstrip("\n") != line.rstrip("\n"):
        raise ValueError("is written otherwise than heads are")
    return head


def read(path: Path) -> list[Head]:
    """All heads of a file; [] if it is not there. A last line without its end was not finished, and is left out.

    Raises CorruptError where another line is no head.
    """
    try:
        text = path.read_bytes()
    except FileNotFoundError:
        return []
    except OSError as error:
        raise HostError(f"cannot read {path}: {error.strerror}") from error
    heads = []
    lines = text.split(b"\n")
    for number, line in enumerate(lines[:-1], 1):
        try:
            heads.append(parse(line.decode("ascii")))
        except (ValueError, TypeError) as error:
            raise CorruptError(f"BAD_HEADS: {path}, line {number} is no head: {error}") from error
    return heads


def chain_fault(heads: list[Head]) -> str:
    """What is wrong with a row of heads by itself, in a sentence; "" if each follows the one before."""
    before: Head | None = None
    for head in heads:
        if head.number != (before.number + 1 if before else 1):
            return f"head {head.number} stands where {before.number + 1 if before else 1} is due"
        if head.previous != (before.digest if before else NO_HEAD):
            return f"head {head.number} does not follow the one before it: one of them was replaced"
        if before and (head.log, head.appliance, head.hash) != (before.log, before.appliance, before.hash):
            return f"head {head.number} is of another log than the one before it"
        if before and (head.size < before.size or head.segment < before.segment):
            return f"head {head.number} is of {head.size} records, the one before it of {before.size}"
        before = head
    return ""


def append(path: Path, heads: list[Head]) -> None:
    """Add heads to a file, and force them to the medium; an unfinished line at its end goes first. Raises HostError:
    then none of them are there, unless the file cannot even be cut: whoever goes on has to read it again."""
    try:
        fresh = not path.exists()
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o640)
        try:
            size = _finished(descriptor)
            os.ftruncate(descriptor, size)
            data = "".join(head.line for head in heads).encode()
            try:
                if os.pwrite(descriptor, data, size) != len(data):
                    raise HostError(f"cannot write all of {path}: is the disk full?")
                os.fsync(descriptor)
                if fresh:
                    sync_folder(path.parent)
            except (OSError, HostError):
                with contextlib.suppress(OSError):  # what may not be on the medium is not there: it is written again
                    os.ftruncate(descriptor, size)
                raise
        finally:
            os.close(descriptor)
    except OSError as error:
        raise HostError(f"cannot write {path}: {error.strerror}") from error


def _finished(descriptor: int) -> int:
    """Bytes up to the end of the last finished line."""
    end = os.fstat(descriptor).st_size
    while end > 0:
        begin = max(0, end - 4096)
        at = os.pread(descriptor, end - begin, begin).rfind(b"\n")
        if at >= 0:
            return begin + at + 1
        end = begin
    return 0


def sync_folder(folder: Path) -> None:
    """Force a folder's names to the medium."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
