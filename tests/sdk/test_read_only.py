"""A Python reader cannot write: every page, header line and slot line of what the SDK maps is a SIGSEGV, and its numpy
views say that they are read-only."""

import ctypes
import faulthandler
import os
import signal
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from appliance.binding import ffi, lib
from appliance.errors import ApplianceError
from appliance.schema.events import EVENT, TEMPLATES
from appliance.sdk import attach
from appliance.sdk.books import BOOK_VIEW
from appliance.shm import create_region, join_region

NAME = f"readonly{os.getpid()}"
SLOTS, LINE, PAGE = 64, 64, 4096


@pytest.fixture
def region(owned: Callable[[str, Any], Any]) -> Any:
    made = create_region(NAME, "book", 1 << 18)
    made.add_control()
    made.add_ring("tops", slots=SLOTS)
    made.add_table("books", BOOK_VIEW.itemsize, 8)
    return owned(NAME, made)


def death_of_a_store(address: int) -> int:
    """The signal that ends a child which stores one byte there; 0 if the store went through."""
    child = os.fork()
    if child == 0:
        faulthandler.disable()
        signal.signal(signal.SIGSEGV, signal.SIG_DFL)
        ctypes.memset(address, 1, 1)
        os._exit(0)
    return os.WTERMSIG(os.waitpid(child, 0)[1])


def test_every_line_of_ring_and_table_refuses_a_store(region: Any) -> None:
    with attach(NAME) as app:
        mapped = lib.apl_attach_region(app._attachment, 0)
        base = int(ffi.cast("uintptr_t", lib.apl_region_base(mapped)))
        info = ffi.new("struct apl_region_info *")
        lib.apl_region_info(mapped, info)
        places = set(range(0, int(info.bytes), PAGE)) | {int(info.bytes) - 1}
        size, offset, kind, name = (ffi.new(t) for t in ("uint64_t *", "uint64_t *", "uint32_t *", "const char **"))
        for i in range(info.object_count):
            assert lib.apl_region_entry(mapped, i, name, kind, offset, size) == 0
            places |= set(range(offset[0], offset[0] + min(size[0], 8192), LINE))
        survivors = [place for place in sorted(places) if death_of_a_store(base + place) != signal.SIGSEGV]
        assert len(places) > SLOTS
        assert survivors == []


def test_views_say_that_they_are_read_only(region: Any) -> None:
    events = np.zeros(3, dtype=EVENT)
    events["template_id"] = TEMPLATES["Top"]
    with attach(NAME) as app:
        ring = app.ring("tops")
        region.ring("tops").writer().write(events)
        batch = ring.take()
        assert len(batch) == 3
        with pytest.raises(ValueError, match="read-only"):
            batch["top"]["bid_price"][0] = 1
        with pytest.raises(ValueError, match="WRITEABLE"):
            batch.flags.writeable = True


@pytest.mark.parametrize(
    ("at", "value", "reason"),
    [
        (0, b"\x01RNG RLA", "no ring"),
        (0, b"1GNR LPA", "byte order"),
        (8, b"\x05\0\0\0", "layout 5"),
        (16, (1 << 30).to_bytes(8, "little"), "its place has"),
        (16, (1000).to_bytes(8, "little"), "power of two"),
    ],
)
def test_a_ring_that_is_not_what_it_should_be_is_refused(region: Any, at: int, value: bytes, reason: str) -> None:
    size = ffi.new("uint64_t *")
    memory = lib.apl_region_find(region.handle, b"tops", lib.APL_OBJECT_RING, size)
    ffi.buffer(memory, size[0])[at : at + len(value)] = value
    with attach(NAME) as app, pytest.raises(ApplianceError, match=reason):
        app.ring("tops")
    with join_region(NAME, "book") as reader, pytest.raises(ApplianceError, match=reason):
        reader.ring("tops")
