from collections.abc import Callable, Iterator
from typing import Any

import pytest

from appliance.shm import join_region
from appliance.shm.control import State


@pytest.fixture
def owned() -> Iterator[Callable[[str, Any], Any]]:
    """`owned(appliance, region)`: a region just made, opened as a running stage has it; gone behind the test."""
    taken = []

    def own(appliance: str, made: Any) -> Any:
        path = made.path
        made.close()
        writable = join_region(appliance, "book", writable=True)
        taken.append((writable, path))
        writable.own()
        writable.control().boot()
        writable.control().set(State.RUN)
        return writable

    yield own
    for writable, path in taken:
        writable.close()
        path.unlink()
