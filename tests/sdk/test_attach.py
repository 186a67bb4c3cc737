"""The SDK against a region that this test writes: views, losses, ends of a writer, tables, and nothing felt by the
writer."""

import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from appliance.binding import ffi, lib
from appliance.errors import NotFound
from appliance.schema.events import EVENT, TEMPLATES, BookState
from appliance.sdk import Outcome, WriterGone, attach
from appliance.sdk.books import BOOK_VIEW, INSTRUMENT
from appliance.shm import create_region, join_region
from appliance.shm.control import State

NAME = f"sdktest{os.getpid()}"
SLOTS = 1024
MEBIBYTE = 1 << 20


@pytest.fixture
def region(owned: Callable[[str, Any], Any]) -> Any:
    """An appliance of one region with a ring `tops` and the two tables, owned by this process."""
    made = create_region(NAME, "book", 4 * MEBIBYTE)
    made.add_control()
    made.add_ring("tops", slots=SLOTS)
    made.add_table("books", BOOK_VIEW.itemsize, 8)
    made.add_table("instruments", INSTRUMENT.itemsize, 8)
    return owned(NAME, made)


def tops(first: int, count: int) -> np.ndarray[Any, Any]:
    events = np.zeros(count, dtype=EVENT)
    events["block_length"], events["template_id"], events["schema_id"], events["version"] = 48, TEMPLATES["Top"], 901, 1
    events["top"]["instrument"] = 1
    events["top"]["bid_price"] = np.arange(first, first + count)
    events["top"]["ask_price"] = -np.arange(first, first + count)
    return events


def test_batches_are_read_only_views_into_the_ring(region: Any) -> None:
    writer = region.ring("tops").writer()
    with attach(NAME) as app:
        ring = app.ring("tops")
        writer.write(tops(0, 10))
        batch = next(ring.batches(timeout=1.0))
        assert batch["top"]["bid_price"].tolist() == list(range(10))
        assert batch["stamp"].tolist() == [2 * i + 2 for i in range(10)]
        assert not batch.flags.writeable
        assert not batch.flags.owndata
        assert ring.valid()
        again = next(ring.batches(timeout=0.05), None)
        assert again is None


def test_every_event_comes_once_and_in_order_across_the_end_of_the_ring(region: Any) -> None:
    writer = region.ring("tops").writer()
    with attach(NAME) as app:
        ring = app.ring("tops")
        seen: list[int] = []
        for start in range(0, 10 * SLOTS, 700):
            writer.write(tops(start, 700))
            while len(batch := ring.take()):
                seen += batch["top"]["bid_price"].tolist()
        assert seen == list(range(len(seen)))
        assert len(seen) >= 10 * SLOTS
        assert (ring.missed, ring.torn) == (0, 0)


def test_a_lapped_reader_is_told_exactly_what_it_missed(region: Any) -> None:
    writer = region.ring("tops").writer()
    with attach(NAME) as app:
        ring = app.ring("tops")
        writer.write(tops(0, 5))
        view = ring.take()
        assert ring.valid()
        for start in range(5, 5 + 5 * SLOTS, SLOTS // 2):
            writer.write(tops(start, SLOTS // 2))
        assert not ring.valid()
        seen = []
        while len(batch := ring.copy()):
            seen += batch["top"]["bid_price"].tolist()
        total = region.ring("tops").published
        assert ring.missed + len(seen) + len(view) == total
        assert seen == list(range(total - len(seen), total))
        assert ring.torn == 5


def test_a_reader_can_begin_at_the_oldest_event(region: Any) -> None:
    writer = region.ring("tops").writer()
    for start in range(0, 3 * SLOTS, SLOTS):
        writer.write(tops(start, SLOTS))
    with attach(NAME) as app:
        ring = app.ring("tops")
        ring.rewind()
        assert ring.take()["top"]["bid_price"][0] == 2 * SLOTS


def test_only_the_wanted_message_comes_out(region: Any) -> None:
    writer = region.ring("tops").writer()
    mixed = tops(0, 6)
    mixed["template_id"][2:4] = TEMPLATES["Trade"]
    with attach(NAME) as app:
        ring = app.ring("tops")
        writer.write(mixed)
        batch = next(ring.batches("Top", timeout=1.0))
        assert batch["top"]["bid_price"].tolist() == [0, 1, 4, 5]


def test_a_writer_that_halted_ends_the_iteration(region: Any) -> None:
    writer = region.ring("tops").writer()
    with attach(NAME) as app:
        ring = app.ring("tops")
        writer.write(tops(0, 3))
        region.control().set(State.DRAIN)
        region.control().set(State.HALT)
        assert [len(b) for b in ring.batches()] == [3]
        assert ring.wait(1.0) is Outcome.HALTED
        assert ring.writer.state == "halted"


def _own_and_write(seq_count: int, ready: Any) -> None:
    """Child: be the writer, say so, and live until killed."""
    own = join_region(NAME, "book", writable=True)
    own.own()
    own.control().boot()
    own.control().set(State.RUN)
    own.ring("tops").writer().write(tops(seq_count, 4))
    ready.set()
    time.sleep(60)


def _writer_process(count: int) -> Any:
    context = multiprocessing.get_context("fork")
    ready = context.Event()
    child = context.Process(target=_own_and_write, args=(count, ready), daemon=True)
    child.start()
    assert ready.wait(20)
    return child


@pytest.fixture
def ownerless() -> Iterator[Any]:
    """As `region`, but nobody owns it yet."""
    made = create_region(NAME, "book", 4 * MEBIBYTE)
    made.add_control()
    made.add_ring("tops", slots=SLOTS)
    yield made
    path = made.path
    made.close()
    path.unlink()


def test_death_and_restart_of_the_writer_are_told(ownerless: Any) -> None:
    first = _writer_process(0)
    with attach(NAME) as app:
        ring = app.ring("tops", seq=0)
        assert len(ring.take()) == 4
        os.kill(first.pid, signal.SIGKILL)
        first.join()
        assert ring.wait(timeout=10, grace=0.3) is Outcome.GONE
        in_short_turns = app.ring("tops")
        assert Outcome.GONE in {in_short_turns.wait(timeout=0.05, grace=0.2) for _ in range(100)}
        with pytest.raises(WriterGone, match="tops"):
            next(ring.batches(grace=0.1))
        with pytest.raises(WriterGone, match="tops"):
            next(ring.each(grace=0.1))
        second = _writer_process(4)
        assert ring.wait(timeout=10) is Outcome.RESTARTED
        assert next(ring.batches(timeout=5))["top"]["bid_price"].tolist() == [4, 5, 6, 7]
        assert (ring.restarts, ring.missed) == (1, 0)
        second.kill()
        second.join()


def test_a_book_is_a_snapshot_by_symbol(region: Any) -> None:
    definition = np.zeros(1, dtype=INSTRUMENT)
    definition["id"], definition["symbol"], definition["display_factor"] = 1, b"ESZ6", 10_000_000
    view = np.zeros(1, dtype=BOOK_VIEW)
    view["instrument"], view["state"], view["origin_ns"] = 1, BookState.LIVE, 77
    view["bid_count"] = 2
    view["bids"]["price"][0, :2], view["bids"]["qty"][0, :2] = [500_000_000_000, 499_000_000_000], [3, 4]
    with attach(NAME) as app:
        with pytest.raises(NotFound, match="ESZ6"):
            app.books["ESZ6"]
        region.table("instruments").write(0, definition.tobytes())
        _count(region, "instruments", 1)
        assert app.books["ESZ6"].state is BookState.UNKNOWN
        region.table("books").write(0, view.tobytes())
        book = app.books["ESZ6"]
        assert (book.state, book.origin_ns, len(book.bids), len(book.asks)) == (BookState.LIVE, 77, 2, 0)
        assert book.display(book.bids[0]["price"]) == 5.0
        assert list(app.books) == ["ESZ6"]
        assert "ESZ6 live" in str(book)


def _count(region: Any, table: str, count: int) -> None:
    size = ffi.new("uint64_t *")
    memory = lib.apl_region_find(region.handle, table.encode(), lib.APL_OBJECT_TABLE, size)
    lib.apl_table_count_set(lib.apl_table_join(memory), count)


def test_what_does_not_run_is_not_found_with_a_list_of_what_does() -> None:
    with pytest.raises(NotFound, match="no appliance called"):
        attach("nobody")
    with pytest.raises(Exception, match="no name of an appliance"):
        attach("../etc")


def test_unknown_rings_are_refused_with_the_known_ones(region: Any) -> None:
    with attach(NAME) as app:
        assert app.rings == ["tops"]
        with pytest.raises(Exception, match="tops"):
            app.ring("topz")


def test_a_view_outlives_the_attachment(region: Any) -> None:
    writer = region.ring("tops").writer()
    with attach(NAME) as app:
        ring = app.ring("tops")
        writer.write(tops(0, 3))
        batch = ring.take()
    del app, ring
    assert batch["top"]["bid_price"].tolist() == [0, 1, 2]


def test_the_attachment_knows_when_the_appliance_was_started_anew(region: Any) -> None:
    with attach(NAME) as app:
        assert app.current
        hidden = region.path.with_suffix(".hidden")
        region.path.rename(hidden)
        assert not app.current
        hidden.rename(region.path)
