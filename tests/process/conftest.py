"""A chain per test, ended whatever happens."""

import itertools
import shutil
import sys
import tempfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from chain import Chain, name_of_test

_count = itertools.count()


@pytest.fixture
def chain():
    """Make a chain: ``chain(more=..., strategy=...)``; it is stopped behind the test."""
    made = []
    tmp_path = Path(tempfile.mkdtemp(prefix="apl"))  # pytest's own are too long for a socket

    def make(**options):
        folder = tmp_path / str(len(made))
        folder.mkdir()
        options.setdefault("name", f"{name_of_test()}x{next(_count)}")
        made.append(Chain(folder, **options))
        return made[-1]

    yield make
    for one in made:
        one.end()
    shutil.rmtree(tmp_path, ignore_errors=True)
