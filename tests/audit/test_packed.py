"""Packed segments: any part comes back as it was, only its frames are read, and damage never comes through."""

import random
import shutil
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from appliance.audit.packed import FRAME_BYTES, Packed, pack
from appliance.errors import CorruptError


def packed_of(data, reads=None):
    def read_at(offset, count):
        if reads is not None:
            reads.append((offset, count))
        return data[offset : offset + count]

    return Packed("here", len(data), read_at)


@pytest.fixture(scope="module")
def content():
    rng = random.Random(1)
    return b"".join(rng.randbytes(64) * rng.randrange(1, 40) for _ in range(500)) + bytes(3 * FRAME_BYTES + 17)


@pytest.fixture(scope="module")
def packed_bytes(content, tmp_path_factory):
    folder = tmp_path_factory.mktemp("packed")
    (folder / "plain").write_bytes(content)
    size, _, _ = pack(folder / "plain", folder / "packed")
    data = (folder / "packed").read_bytes()
    assert len(data) == size < len(content) / 4
    return data


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_any_part_comes_back(content, packed_bytes, data):
    packed = packed_of(packed_bytes)
    at = data.draw(st.integers(0, len(content) + 100))
    count = data.draw(st.integers(0, len(content)))
    assert packed.size == len(content)
    assert packed.read(at, count) == content[at : at + count]


def test_only_the_frames_asked_for_are_read(packed_bytes):
    reads = []
    packed = packed_of(packed_bytes, reads)
    reads.clear()
    packed.read(2 * FRAME_BYTES + 5, 64)
    packed.read(2 * FRAME_BYTES + 700, 64)
    [(_, count)] = reads
    assert count < len(packed_bytes) / 2


def test_zstd_unpacks_it_too(content, packed_bytes, tmp_path):
    if shutil.which("zstd") is None:
        pytest.skip("the program zstd is missing")
    (tmp_path / "a.zst").write_bytes(packed_bytes)
    done = subprocess.run(["zstd", "-dc", str(tmp_path / "a.zst")], check=True, capture_output=True)
    assert done.stdout == content


def test_damage_never_comes_through(content, packed_bytes):
    rng = random.Random(7)
    found = 0
    for _ in range(600):
        damaged = bytearray(packed_bytes)
        if rng.random() < 0.2:
            del damaged[rng.randrange(len(damaged)) :]
        else:
            damaged[rng.randrange(len(damaged))] ^= 1 << rng.randrange(8)
        try:
            packed = packed_of(bytes(damaged))
            assert packed.read(0, len(content)) == content  # bits that zstd does not look at
        except CorruptError:
            found += 1
    assert found > 400
