"""An appliance on the generated market per test, ended whatever happens."""

import itertools
import shutil
import sys
import tempfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from run import BASE, Run, name_of_test

_count = itertools.count()


@pytest.fixture
def folder():
    """A short temporary folder: pytest's own are too long for a socket."""
    path = Path(tempfile.mkdtemp(prefix="apl"))
    yield path
    shutil.rmtree(path, ignore_errors=True)


@pytest.fixture
def run(folder):
    """An appliance with a name, groups and ports of its own; `run.play()` opens the market."""
    number = next(_count)
    one = Run(folder, f"{name_of_test()}f{number}", BASE + 8 * (number % 64))
    yield one
    one.end()
