"""What the benchmarks share: a ring in a region of their own, and a market of our own as a capture."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from appliance.shm import create_region, join_region

MEBIBYTE = 1 << 20


@pytest.fixture
def ring_region() -> Iterator[Any]:
    """A region with the ring `tops` of 65,536 slots, owned by this process."""
    name = f"bench{os.getpid()}"
    made = create_region(name, "book", 8 * MEBIBYTE)
    made.add_control()
    made.add_ring("tops", slots=65536)
    path = made.path
    made.close()
    region = join_region(name, "book", writable=True)
    region.own()
    yield name, region
    region.close()
    path.unlink()


@pytest.fixture(scope="session")
def market(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten seconds of generated market as a capture."""
    path = tmp_path_factory.mktemp("market") / "market.pcapng"
    command = [
        sys.executable,
        "-P",
        "-m",
        "appliance",
        "generate",
        "--out",
        str(path),
        "--seconds",
        "10",
        "--rate",
        "2000",
    ]
    subprocess.run(command, check=True, capture_output=True)
    return path
