"""A disk with a volatile write cache, served over NBD (the protocol of nbd.git's doc/proto.md, fixed newstyle).

What the guest writes is seen by its reads at once, but is on the medium only when the guest has flushed (or asked for
FUA). When the power is cut, any of what was not flushed may be there or not, sector by sector, in any order: this is
what a real disk owes its user, and no more. A `lying` disk answers flushes and does nothing, to show that such a one
is found out.
"""

from __future__ import annotations

import mmap
import random
import socket
import struct
import threading
from pathlib import Path
from typing import BinaryIO

SECTOR = 512
OPTION_MAGIC, REPLY_MAGIC = 0x49484156454F5054, 0x3E889045565A9
EXPORT_NAME, ABORT, INFO, GO = 1, 2, 6, 7
REPLY_ACK, REPLY_INFO, REPLY_UNSUPPORTED = 1, 3, (1 << 31) + 1
READ, WRITE, DISCONNECT, FLUSH = 0, 1, 2, 3
HAS_FLAGS, SEND_FLUSH, SEND_FUA = 1, 4, 8
FUA = 1  # of a command
EINVAL = 22


class Disk:
    """The medium (a file) and what lies in front of it. One guest at a time; `serve` before each start of it."""

    def __init__(self, medium: Path, *, lying: bool = False) -> None:
        self.lying = lying
        self.bytes = medium.stat().st_size
        with medium.open("r+b") as file:
            self._medium = mmap.mmap(file.fileno(), self.bytes)
        self._now = mmap.mmap(-1, self.bytes)
        self._now[:] = self._medium[:]
        self._pending: dict[int, list[bytes]] = {}  # by sector, every version since the flush
        self._thread: threading.Thread | None = None
        self._writes_left = -1  # until it goes dark; -1: does not
        self.dark = threading.Event()
        self.flushes = 0

    def darken(self, writes: int) -> None:
        """Lose power after so many writes more: no command is answered from then on, and `dark` is set."""
        self._writes_left = writes

    def serve(self, path: Path) -> None:
        """Listen on a Unix socket for the next guest."""
        path.unlink(missing_ok=True)
        self._writes_left = -1
        self.dark.clear()
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(str(path))
        listener.listen(1)
        self._thread = threading.Thread(target=self._serve, args=(listener,), daemon=True)
        self._thread.start()

    def cut(self, chance: random.Random) -> tuple[int, int]:
        """The guest is dead and the power gone: (sectors that were not flushed, those of them that survived)."""
        if self._thread:
            self._thread.join(30)
        keep = chance.choice((0.0, 1.0, chance.random(), chance.random()))
        survived = 0
        for sector, versions in self._pending.items():
            at = sector * SECTOR
            if not self.lying and chance.random() < keep:
                self._medium[at : at + SECTOR] = chance.choice(versions)
                survived += 1
            self._now[at : at + SECTOR] = self._medium[at : at + SECTOR]
        count = len(self._pending)
        self._pending.clear()
        return count, survived

    def close(self) -> None:
        """Let the memory go."""
        self._medium.close()
        self._now.close()

    def _serve(self, listener: socket.socket) -> None:
        with listener:
            peer, _ = listener.accept()
        with peer, peer.makefile("rb") as stream:
            try:
                if self._agree(peer, _Input(stream)):
                    self._commands(peer, _Input(stream))
            except (ConnectionError, EOFError):
                return  # killed: its power is cut

    def _agree(self, peer: socket.socket, stream: _Input) -> bool:
        peer.sendall(struct.pack(">8sQH", b"NBDMAGIC", OPTION_MAGIC, 1))
        flags = HAS_FLAGS | SEND_FLUSH | SEND_FUA
        (client,) = stream.take(">I")
        while True:
            _, option, length = stream.take(">QII")
            stream.bytes(length)
            answer = struct.Struct(">QIII")
            if option == EXPORT_NAME:
                peer.sendall(struct.pack(">QH", self.bytes, flags) + (b"" if client & 2 else bytes(124)))
                return True
            if option in (GO, INFO):
                export = struct.pack(">HQH", 0, self.bytes, flags)
                peer.sendall(answer.pack(REPLY_MAGIC, option, REPLY_INFO, len(export)) + export)
                peer.sendall(answer.pack(REPLY_MAGIC, option, REPLY_ACK, 0))
                if option == GO:
                    return True
            else:
                reply = REPLY_ACK if option == ABORT else REPLY_UNSUPPORTED
                peer.sendall(answer.pack(REPLY_MAGIC, option, reply, 0))
                if option == ABORT:
                    return False

    def _commands(self, peer: socket.socket, stream: _Input) -> None:
        while True:
            _, flags, kind, cookie, offset, length = stream.take(">IHHQQI")
            data = stream.bytes(length) if kind == WRITE else b""
            if kind == DISCONNECT:
                return
            if self._writes_left == 0 and kind in (WRITE, FLUSH):
                self.dark.set()
                stream.drain()
                return
            if self._writes_left > 0 and kind == WRITE:
                self._writes_left -= 1
            error = 0
            answer = b""
            if kind not in (READ, WRITE, FLUSH) or offset + length > self.bytes or offset % SECTOR or length % SECTOR:
                error = EINVAL
            elif kind == READ:
                answer = self._now[offset : offset + length]
            elif kind == WRITE:
                self._write(offset, data, bool(flags & FUA) and not self.lying)
            else:
                self._flush()
            peer.sendall(struct.pack(">IIQ", 0x67446698, error, cookie) + answer)

    def _write(self, offset: int, data: bytes, through: bool) -> None:
        self._now[offset : offset + len(data)] = data
        for i in range(0, len(data), SECTOR):
            sector, piece = (offset + i) // SECTOR, data[i : i + SECTOR]
            if through:
                self._pending.pop(sector, None)
                self._medium[offset + i : offset + i + SECTOR] = piece
            else:
                self._pending.setdefault(sector, []).append(piece)

    def _flush(self) -> None:
        self.flushes += 1
        if self.lying:
            return
        for sector, versions in self._pending.items():
            self._medium[sector * SECTOR : (sector + 1) * SECTOR] = versions[-1]
        self._pending.clear()


class _Input:
    """Whole pieces from a stream."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream = stream

    def bytes(self, count: int) -> bytes:
        found = self.stream.read(count)
        if len(found) != count:
            raise EOFError
        return found

    def drain(self) -> None:
        """Until the other side is dead."""
        while self.stream.read(65536):
            pass

    def take(self, layout: str) -> tuple[int, ...]:
        return struct.unpack(layout, self.bytes(struct.calcsize(layout)))
