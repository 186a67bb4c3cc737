"""Names of appliances that no test shares with another run, and what is left of them removed."""

import os
from collections.abc import Iterator
from itertools import count

import pytest

from appliance.shm import region_files

_numbers = count()


@pytest.fixture
def appliance() -> Iterator[str]:
    name = f"test-{os.getpid()}-{next(_numbers)}"
    yield name
    for path in region_files(name):
        path.unlink()
