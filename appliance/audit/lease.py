"""Who reads a log, so that nothing is pruned under a reader: shared locks on ``<log>/<appliance>.readers``.

Byte n stands for record n. A reader holds from where it reads to the end of all; who prunes asks for its records
alone. Locks of open files (F_OFD_SETLK): they go with the process, however it ends.
"""

from __future__ import annotations

import errno
import fcntl
import os
import struct
from pathlib import Path

_FLOCK = struct.Struct("@hhqqi4x")  # struct flock: type, whence, start, length (0: to the end of all), pid
_END = 2**63 - 1


def _lock(descriptor: int, kind: int, first: int, last: int) -> None:
    length = 0 if last >= _END else last - first + 1
    fcntl.fcntl(descriptor, fcntl.F_OFD_SETLK, _FLOCK.pack(kind, os.SEEK_SET, min(first, _END - 1), length, 0))


class Lease:
    """A reader's. Where the file cannot be had (a medium that cannot be written, a log without heads) there is none."""

    def __init__(self, folder: Path, appliance: str, first: int) -> None:
        """From record `first` on."""
        self._descriptor = -1
        self.first = first
        path = folder / f"{appliance}.readers"
        if not (folder / f"{appliance}.heads").exists():  # nothing is pruned without heads
            return
        try:
            self._descriptor = os.open(path, os.O_RDONLY | os.O_CREAT | os.O_CLOEXEC, 0o644)
            _lock(self._descriptor, fcntl.F_RDLCK, first, _END)
        except OSError:
            self.close()

    def advance(self, first: int) -> None:
        """Nothing before record `first` is read any more."""
        if self._descriptor >= 0 and first > self.first:
            _lock(self._descriptor, fcntl.F_UNLCK, self.first, first - 1)
            self.first = first

    def close(self) -> None:
        """Let go."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


class Claim:
    """The records that somebody wants to prune. `granted`: no reader needs them, and none can begin there until
    `close`."""

    def __init__(self, folder: Path, appliance: str, first: int, last: int) -> None:
        """Raises OSError where the file cannot be written."""
        self._descriptor = os.open(folder / f"{appliance}.readers", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        self.granted = True
        try:
            _lock(self._descriptor, fcntl.F_WRLCK, first, last)
        except OSError as error:
            if error.errno not in (errno.EAGAIN, errno.EACCES):
                self.close()
                raise
            self.granted = False

    def close(self) -> None:
        """Let go."""
        os.close(self._descriptor)
