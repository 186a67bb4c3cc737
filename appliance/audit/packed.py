"""Packed segments: zstd in seekable frames, so that any part is read without unpacking the rest.

    ┌─ zstd frame ─┬─ zstd frame ─┬ … ┬─ seek table: a skippable frame ──────────────────────────────────────┐
    │ 128 KiB of   │ the next     │   │ magic 4, bytes 4, (packed 4, unpacked 4) each, count 4, 0, magic 4    │
    └──────────────┴──────────────┴───┴───────────────────────────────────────────────────────────────────────┘

The seek table is that of the zstd project's contrib/seekable_format ("zstd_seekable_compression_format.md"), without
checksums of its own: every frame carries zstd's. So `zstd -d` unpacks such a file, too.
"""

from __future__ import annotations

import hashlib
import struct
import threading
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

import zstandard

from appliance.errors import CorruptError

FRAME_BYTES = 128 << 10
CACHED_FRAMES = 64
LEVEL = 3
SUFFIX = ".zst"
_SKIPPABLE, _SEEKABLE = 0x184D2A5E, 0x8F92EAB1
_FOOTER = struct.Struct("<IBI")
_ENTRY = struct.Struct("<II")
_FRAMES_MAX = 1 << 20

ReadAt = Callable[[int, int], bytes]  # offset, bytes


def pack(source: Path, target: Path, level: int = LEVEL) -> tuple[int, str, str]:
    """Pack a file; returns the packed size, and the SHA-256 of what was packed and of the result. OSError."""
    compressor = zstandard.ZstdCompressor(level=level, write_checksum=True, write_content_size=True)
    entries: list[bytes] = []
    plain, whole = hashlib.sha256(), hashlib.sha256()
    size = 0
    with source.open("rb") as reader, target.open("wb") as writer:
        while block := reader.read(FRAME_BYTES):
            plain.update(block)
            frame = compressor.compress(block)
            entries.append(_ENTRY.pack(len(frame), len(block)))
            whole.update(frame)
            size += writer.write(frame)
        table = b"".join(entries) + _FOOTER.pack(len(entries), 0, _SEEKABLE)
        table = _ENTRY.pack(_SKIPPABLE, len(table)) + table
        whole.update(table)
        size += writer.write(table)
    return size, plain.hexdigest(), whole.hexdigest()


class Packed:
    """A packed file of `size` bytes, read through `read_at`. Raises CorruptError where it is not what was packed.

    Safe for use by several threads.
    """

    def __init__(self, name: str, size: int, read_at: ReadAt) -> None:
        self.name, self._read_at = name, read_at
        self._lock = threading.Lock()
        self._frames: OrderedDict[int, bytes] = OrderedDict()
        self._decompressor = zstandard.ZstdDecompressor()
        entries = self._table(size)
        self._packed, self._plain = [0], [0]  # where each frame begins, and the end
        for packed, plain in entries:
            self._packed.append(self._packed[-1] + packed)
            self._plain.append(self._plain[-1] + plain)
        if self._packed[-1] + 8 + 8 * len(entries) + _FOOTER.size != size:
            raise CorruptError(f"{name}: its seek table is not of a file of {size} bytes")

    def _table(self, size: int) -> list[tuple[int, int]]:
        footer = self._read_at(max(0, size - _FOOTER.size), _FOOTER.size)
        if len(footer) != _FOOTER.size:
            raise CorruptError(f"{self.name} is too short for a packed segment")
        count, descriptor, magic = _FOOTER.unpack(footer)
        if magic != _SEEKABLE or descriptor or count > _FRAMES_MAX or 8 * count + 8 + _FOOTER.size > size:
            raise CorruptError(f"{self.name} is no packed segment: it has no seek table at its end")
        length = 8 * count + _FOOTER.size
        table = self._read_at(size - 8 - length, 8 + 8 * count)
        if len(table) != 8 + 8 * count or table[:8] != _ENTRY.pack(_SKIPPABLE, length):
            raise CorruptError(f"{self.name}: its seek table is not what was written")
        entries = list(_ENTRY.iter_unpack(table[8:]))
        if any(not 0 < plain <= FRAME_BYTES or packed > 2 * FRAME_BYTES for packed, plain in entries):
            raise CorruptError(f"{self.name}: its seek table has impossible entries")
        return [(int(packed), int(plain)) for packed, plain in entries]

    @property
    def size(self) -> int:
        """Bytes of what was packed."""
        return self._plain[-1]

    def read(self, offset: int, count: int) -> bytes:
        """Bytes of what was packed, fewer at its end. Only the frames that hold them are read and unpacked."""
        end = min(offset + count, self.size)
        if offset >= end:
            return b""
        first, last = bisect_right(self._plain, offset) - 1, bisect_right(self._plain, end - 1) - 1
        with self._lock:
            frames = self._unpacked(first, last)
        data = b"".join(frames)
        begin = offset - self._plain[first]
        return data[begin : begin + end - offset]

    def _unpacked(self, first: int, last: int) -> list[bytes]:
        missing = [i for i in range(first, last + 1) if i not in self._frames]
        fresh: dict[int, bytes] = {}
        if missing:
            low, high = missing[0], missing[-1]  # one request: what lies between is seldom there already
            begin = self._packed[low]
            data = self._read_at(begin, self._packed[high + 1] - begin)
            for i in range(low, high + 1):
                fresh[i] = self._unpack(i, data[self._packed[i] - begin : self._packed[i + 1] - begin])
        frames = [fresh[i] if i in fresh else self._frames[i] for i in range(first, last + 1)]
        for i, frame in fresh.items():
            self._frames[i] = frame
            self._frames.move_to_end(i)
        while len(self._frames) > CACHED_FRAMES:
            self._frames.popitem(last=False)
        return frames

    def _unpack(self, index: int, data: bytes) -> bytes:
        due = self._plain[index + 1] - self._plain[index]
        try:
            said = zstandard.frame_content_size(data)  # looked at first: memory for it is taken in advance
            if said != due:
                raise CorruptError(f"{self.name}: frame {index} is of {said} bytes, its seek table says {due}")
            frame = self._decompressor.decompress(data, max_output_size=due)
        except zstandard.ZstdError as error:
            raise CorruptError(f"{self.name}: frame {index} does not unpack: {error}") from error
        return frame
