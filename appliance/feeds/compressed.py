"""The bytes of a file, whatever it is compressed with: gzip and zstd are known by their first bytes, not by a name.

Both formats allow several members (gzip) or frames (zstd) one behind the other; zstd's skippable frames hold nothing.
A file that breaks off, or is damaged, still gives everything before that: nothing that could be read is thrown away,
and a sentence says where and why it ended.
"""

from __future__ import annotations

import mmap
import sys
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import zstandard

from appliance.errors import InputError

GZIP_MAGIC = b"\x1f\x8b"
ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"
SKIPPABLE_MAGIC = b"\x2a\x4d\x18"  # behind a byte from 0x50 to 0x5f
PIECE_BYTES = 1 << 18


@dataclass(frozen=True, slots=True)
class Content:
    """What a file holds.

    `data`: the bytes, decompressed (a map of the file if it is large and not compressed: it has slices, len and the
    buffer protocol). `compression`: "gzip", "zstd" or "". `broken`: None, or why `data` is not all.
    """

    data: bytes | mmap.mmap
    compression: str = ""
    broken: str | None = None


def read(path: str | Path) -> Content:
    """The content of `path` ("-": standard input), whole or as far as it goes. InputError if it cannot be opened."""
    raw = _raw(path)
    decompress = _decompressor(bytes(raw[:16]))
    if decompress is None:
        return Content(raw)
    name, pieces, why = decompress(raw)
    data = b"".join(pieces)
    if why is None:
        return Content(data, name)
    return Content(data, name, f"{path}: {why}; {len(data):,} bytes before that were whole")


def read_all(path: str | Path) -> bytes:
    """The bytes of `path`, decompressed. InputError if it cannot be opened, breaks off or is damaged (see `read`)."""
    content = read(path)
    if content.broken is not None:
        raise InputError(content.broken)
    return bytes(content.data)


def _raw(path: str | Path) -> bytes | mmap.mmap:
    if str(path) == "-":
        return sys.stdin.buffer.read()
    try:
        with open(path, "rb") as file:
            size = file.seek(0, 2)
            if size > PIECE_BYTES:
                return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            file.seek(0)
            return file.read()
    except FileNotFoundError as error:
        raise InputError(f"{path}: there is no such file") from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}") from error


Decompressed = tuple[str, list[bytes], str | None]


def _decompressor(head: bytes) -> Callable[[bytes | mmap.mmap], Decompressed] | None:
    if head.startswith(GZIP_MAGIC):
        return _gzip
    # An old DBZ file is a skippable frame too; it is for the feed to refuse, by its name.
    if head.startswith(ZSTD_MAGIC) or (_skippable(head) and head[8:11] != b"DBZ"):
        return _zstd
    return None


def _skippable(head: bytes) -> bool:
    return len(head) >= 4 and head[0] & 0xF0 == 0x50 and head[1:4] == SKIPPABLE_MAGIC


def _one(new: Callable[[], Any], raw: bytes | mmap.mmap, at: int, pieces: list[bytes]) -> tuple[int, str | None]:
    """Decompress one member from `at`: where it ends, and why if it does not end well."""
    member = new()
    while not member.eof:
        piece = raw[at : at + PIECE_BYTES]
        if not piece:
            return at, "cut off within its compressed data"
        try:
            pieces.append(member.decompress(piece))
        except (zlib.error, zstandard.ZstdError) as error:
            return at, f"damaged near byte {at:,}: {error}"
        at += len(piece)
    return at - len(member.unused_data), None


def _gzip(raw: bytes | mmap.mmap) -> Decompressed:
    pieces: list[bytes] = []
    at, why = 0, None
    while at < len(raw) and why is None:
        if raw[at : at + 2] != GZIP_MAGIC:
            if any(raw[at:]):  # zeros pad a tape's last block
                why = f"at byte {at:,} another gzip member should begin"
            break
        at, why = _one(lambda: zlib.decompressobj(wbits=31), raw, at, pieces)
    return "gzip", pieces, why


def _zstd(raw: bytes | mmap.mmap) -> Decompressed:
    pieces: list[bytes] = []
    at, why = 0, None
    context = zstandard.ZstdDecompressor()
    while at < len(raw) and why is None:
        head = bytes(raw[at : at + 8])
        if _skippable(head):
            at += 8 + int.from_bytes(head[4:8], "little")
            if at > len(raw) or len(head) < 8:
                why = "cut off within a skippable frame"
        elif head.startswith(ZSTD_MAGIC):
            at, why = _one(context.decompressobj, raw, at, pieces)
        elif ZSTD_MAGIC.startswith(head[:4]):
            why = "cut off within the head of a zstd frame"
        else:
            why = f"at byte {at:,} another zstd frame should begin"
    return "zstd", pieces, why
