"""Events one at a time: whole, in order, counted; what is broken off is not lost; views stay good."""

import gc
import os
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from appliance.errors import ApplianceError
from appliance.schema.events import EVENT, TEMPLATES
from appliance.sdk import Events, attach
from appliance.sdk.events import RUN_EVENTS
from appliance.shm import create_region
from appliance.shm.control import State

NAME = f"sdkevents{os.getpid()}"
SLOTS = 1024
TOP, TRADE = TEMPLATES["Top"], TEMPLATES["Trade"]


@pytest.fixture
def region(owned: Callable[[str, Any], Any]) -> Any:
    """An appliance of one region with a ring `tops`, owned by this process."""
    made = create_region(NAME, "book", 1 << 20)
    made.add_control()
    made.add_ring("tops", slots=SLOTS)
    made.add_ring("wide", slots=16, slot_bytes=128)
    made.add_cursor("cursor.tops")
    return owned(NAME, made)


def tops(first: int, count: int) -> np.ndarray[Any, Any]:
    events = np.zeros(count, dtype=EVENT)
    events["template_id"] = TOP
    events["top"]["bid_price"] = np.arange(first, first + count)
    return events


def test_an_event_is_taken_by_one_call_and_read_through_one_view(region: Any) -> None:
    writer = region.ring("tops").writer()
    with attach(NAME) as app:
        ring = app.ring("tops")
        events = ring.events(spin=0)
        top, whole = events.view("Top"), events.view()
        assert (events.take(), events.sequence) == (0, -1)
        for i in range(3):
            writer.write(tops(100 + i, 1))
            assert events.take() == TOP == whole.header.template_id
            assert top.bid_price == whole.top.bid_price == 100 + i
            assert events.sequence == i
        assert events.take() == 0
        assert top.bid_price == 102  # the last one stays
        assert (ring.seq, ring.missed) == (3, 0)


def test_a_message_is_filled_and_published_without_arrays(region: Any) -> None:
    writer = region.ring("tops").writer()
    with attach(NAME) as app:
        ring = app.ring("tops")
        top, trade = writer.message("Top"), writer.message("Trade")
        top.fields.instrument, top.fields.bid_price, top.fields.ask_qty = 7, -5, 2**40
        trade.fields.price = 12
        assert (top.publish(), trade.publish(), top.publish()) == (1, 1, 1)
        batch = ring.take()
        assert batch["template_id"].tolist() == [TOP, TRADE, TOP]
        assert (batch["schema_id"] == 901).all()
        assert (batch["version"] == 1).all()
        assert (batch["block_length"] == 48).all()
        assert batch["top"]["bid_price"][[0, 2]].tolist() == [-5, -5]
        assert batch["trade"]["price"][1] == 12
        assert (int(batch["instrument"][0]), int(batch["top"]["ask_qty"][0])) == (7, 2**40)
        with pytest.raises(OverflowError):
            top.fields.instrument = 2**32


def test_a_full_ring_takes_no_message_and_says_so(region: Any) -> None:
    ring, cursor = region.ring("tops"), region.cursor("cursor.tops")
    writer = ring.writer()
    reader = ring.reader(0, cursor)
    writer.gate(cursor)
    top = writer.message("Top")
    assert [top.publish() for _ in range(SLOTS)] == [1] * SLOTS
    assert top.publish() == 0
    assert writer.seq == SLOTS
    reader.advance(1)
    assert (top.publish(), top.publish()) == (1, 0)


def test_take_polls_no_longer_than_its_budget(region: Any) -> None:
    region.ring("tops").writer()
    with attach(NAME) as app:
        begin = time.perf_counter()
        assert app.ring("tops").events(spin=0.02).take() == 0
        assert time.perf_counter() - begin >= 0.02
        for wrong in (-1, 1.5, float("nan")):
            with pytest.raises(ValueError, match="spin budget"):
                app.ring("tops").events(spin=wrong)


def test_an_event_of_no_message_is_not_taken_for_none(region: Any) -> None:
    writer = region.ring("tops").writer()
    with attach(NAME) as app:
        events = app.ring("tops").events(spin=0)
        writer.write(np.zeros(1, dtype=EVENT))
        assert events.take() == 65536
        assert events.take() == 0


def test_a_drain_yields_every_event_once_and_in_order(region: Any) -> None:
    writer = region.ring("tops").writer()
    with attach(NAME) as app:
        ring = app.ring("tops")
        events = ring.events()
        seen: list[int] = []
        for start in range(0, 10 * SLOTS, 700):
            writer.write(tops(start, 700))
            seen += [top.bid_price for top in events.drain("Top")]
        assert seen == list(range(len(seen)))
        assert len(seen) >= 10 * SLOTS
        assert (ring.missed, next(events.drain(), None)) == (0, None)


@pytest.mark.parametrize("every", [2, 3, 400, 10_000])
def test_a_drain_of_one_message_leaves_the_others_out(region: Any, every: int) -> None:
    writer = region.ring("tops").writer()
    mixed = tops(0, SLOTS)
    mixed["template_id"][np.arange(SLOTS) % every != 0] = TRADE
    with attach(NAME) as app:
        events = app.ring("tops").events()
        writer.write(mixed)
        assert [top.bid_price for top in events.drain("Top")] == list(range(0, SLOTS, every))
        writer.write(mixed)
        assert [event.header.template_id for event in events.drain()] == mixed["template_id"].tolist()


@pytest.mark.parametrize("template", ["Top", None])
@pytest.mark.parametrize("stop", [1, 2, RUN_EVENTS - 1, RUN_EVENTS, RUN_EVENTS + 1])
def test_a_drain_broken_off_goes_on_behind_what_it_yielded(region: Any, stop: int, template: str | None) -> None:
    writer = region.ring("tops").writer()
    mixed = tops(0, SLOTS)
    mixed["template_id"][1::2] = TRADE
    step = 2 if template else 1
    with attach(NAME) as app:
        ring = app.ring("tops")
        events = ring.events(spin=0)
        view = events.view("Top")
        writer.write(mixed)
        for count, _ in enumerate(events.drain(template), 1):
            if count == stop:
                break
        assert events.take()
        assert view.bid_price == (stop - 1) * step + 1
        assert ring.missed == 0


def test_losses_are_counted_exactly(region: Any) -> None:
    writer = region.ring("tops").writer()
    with attach(NAME) as app:
        ring = app.ring("tops")
        events = ring.events(spin=0)
        view = events.view("Top")
        for start in range(0, 5 * SLOTS, SLOTS // 2):
            writer.write(tops(start, SLOTS // 2))
        assert events.take() == TOP
        assert view.bid_price == ring.missed
        rest = [top.bid_price for top in events.drain("Top")]
        assert rest == list(range(ring.missed + 1, 5 * SLOTS))


def test_each_ends_with_its_writer(region: Any) -> None:
    writer = region.ring("tops").writer()
    with attach(NAME) as app:
        ring = app.ring("tops")
        writer.write(tops(0, 3))
        each = ring.each("Top", timeout=0.05)
        assert [top.bid_price for top in each] == [0, 1, 2]
        writer.write(tops(3, 2))
        region.control().set(State.DRAIN)
        region.control().set(State.HALT)
        assert [top.bid_price for top in ring.each("Top")] == [3, 4]


def test_views_and_bound_calls_outlive_what_made_them(region: Any) -> None:
    def parts() -> tuple[Any, ...]:
        with attach(NAME) as app:
            events = app.ring("tops").events(spin=0)
            message = region.ring("tops").writer().message("Top")
            return events.take, events.view("Top"), message.fields, message.publish

    take, view, fields, publish = parts()
    gc.collect()
    keep = [bytearray(4096) for _ in range(100)]  # would lie where freed memory was
    fields.bid_price = 77
    assert (publish(), take(), view.bid_price, len(keep)) == (1, TOP, 77, 100)


def test_names_and_rings_that_do_not_fit_are_refused(region: Any) -> None:
    writer = region.ring("tops").writer()
    with attach(NAME) as app:
        events = app.ring("tops").events()
        assert isinstance(events, Events)
        with pytest.raises(KeyError, match="Topp"):
            events.view("Topp")
        with pytest.raises(KeyError):
            events.drain("Topp").__next__()
    with pytest.raises(KeyError, match="Topp"):
        writer.message("Topp")
    with pytest.raises(ApplianceError, match="128"):
        region.ring("wide").writer().message("Top")
