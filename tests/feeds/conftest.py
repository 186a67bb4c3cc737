"""Real market data for the tests that need it, and files put together by the others."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("APPLIANCE_DATA", ROOT.parent / "shared" / "data"))


@pytest.fixture
def market_data() -> Callable[[str], Path]:
    """A file or folder of the market data folder; the test is skipped where it is missing."""

    def find(name: str) -> Path:
        path = DATA / name
        if not path.exists():
            pytest.skip(f"no {path}: set APPLIANCE_DATA to the folder of real market data")
        return path

    return find


@pytest.fixture
def made_file(tmp_path: Path) -> Callable[[bytes], Path]:
    """Write bytes to a file of their own."""

    def make(content: bytes, name: str = "made") -> Path:
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return make
