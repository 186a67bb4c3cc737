import os
import sys
from pathlib import Path

import pytest

from appliance.bench.player import Program

FAKE = Path(__file__).parent / "fake_contestant.py"


@pytest.fixture
def log(tmp_path):
    path = tmp_path / "log"
    path.touch()
    return path


@pytest.fixture
def fake(log):
    """Makes programs of the fake contestant."""

    def make(variant="ours", does="", ns=100, suite="fake"):
        env = {
            "FAKE_LOG": str(log),
            "FAKE_VARIANT": variant,
            "FAKE_DOES": does,
            "FAKE_NS": str(ns),
            "FAKE_SUITE": suite,
        }
        return Program(f"fake-{variant}", (sys.executable, "-S", str(FAKE)), env)

    return make


@pytest.fixture
def alive():
    """Whether a process runs (a zombie does not)."""

    def tell(pid):
        try:
            return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
        except OSError:
            return False

    return tell


@pytest.fixture
def cpus():
    return tuple(sorted(os.sched_getaffinity(0)))[:2]
