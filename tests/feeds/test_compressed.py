"""Bytes of files by content: plain, gzip, zstd, several members, broken ones."""

from __future__ import annotations

import gzip
import io
import sys
from pathlib import Path

import pytest
import zstandard

from appliance.errors import InputError
from appliance.feeds.compressed import read, read_all

TEXT = b"".join(b"line %d\n" % i for i in range(100_000))
ZSTD = zstandard.ZstdCompressor()


def write(folder: Path, data: bytes) -> Path:
    path = folder / "file"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("data", [b"", b"x", TEXT])
def test_plain(tmp_path: Path, data: bytes) -> None:
    assert read_all(write(tmp_path, data)) == data
    assert read(tmp_path / "file").compression == ""


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (gzip.compress(TEXT), "gzip"),
        (gzip.compress(TEXT[:1000]) + gzip.compress(TEXT[1000:]) + bytes(512), "gzip"),
        (ZSTD.compress(TEXT), "zstd"),
        (b"".join(ZSTD.compress(TEXT[i : i + 100_000]) for i in range(0, len(TEXT), 100_000)), "zstd"),
        (b"\x5a\x2a\x4d\x18\x04\x00\x00\x00skip" + ZSTD.compress(TEXT) + b"\x50\x2a\x4d\x18\x00\x00\x00\x00", "zstd"),
    ],
)
def test_compressed(tmp_path: Path, data: bytes, name: str) -> None:
    content = read(write(tmp_path, data))
    assert (content.data, content.compression, content.broken) == (TEXT, name, None)


@pytest.mark.parametrize("compress", [gzip.compress, ZSTD.compress])
def test_cut_off_gives_what_was_whole(tmp_path: Path, compress: object) -> None:
    assert callable(compress)
    one, two = compress(TEXT), compress(TEXT)
    content = read(write(tmp_path, one + two[: len(two) // 2]))
    assert bytes(content.data).startswith(TEXT)
    assert len(content.data) > len(TEXT)
    assert content.broken is not None
    assert "cut off" in content.broken
    assert f"{len(content.data):,} bytes" in content.broken
    with pytest.raises(InputError, match="cut off"):
        read_all(tmp_path / "file")


def test_every_cut_is_said(tmp_path: Path) -> None:
    for whole in (gzip.compress(b"a" * 300), ZSTD.compress(b"a" * 300)):
        for cut in range(4, len(whole)):
            assert read(write(tmp_path, whole[:cut])).broken is not None


@pytest.mark.parametrize("data", [gzip.compress(TEXT) + b"garbage", ZSTD.compress(TEXT) + b"garbage"])
def test_garbage_behind(tmp_path: Path, data: bytes) -> None:
    content = read(write(tmp_path, data))
    assert content.data == TEXT
    assert content.broken is not None and "should begin" in content.broken


def test_damaged(tmp_path: Path) -> None:
    data = bytearray(gzip.compress(TEXT))
    data[-5] ^= 0xFF  # the checksum
    content = read(write(tmp_path, bytes(data)))
    assert content.broken is not None and "damaged" in content.broken


def test_old_dbz_is_left_for_the_feed_to_refuse(tmp_path: Path) -> None:
    data = b"\x50\x2a\x4d\x18\x90\x00\x00\x00DBZ\x01" + bytes(200)
    assert read_all(write(tmp_path, data)) == data


def test_missing_and_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read_all(tmp_path / "absent")
    with pytest.raises(InputError, match="cannot be read"):
        read_all(tmp_path)


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer = io.BytesIO(gzip.compress(TEXT))

    monkeypatch.setattr(sys, "stdin", Stdin)
    assert read_all("-") == TEXT
