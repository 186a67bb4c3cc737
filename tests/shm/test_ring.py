"""Rings from Python: copies and views, laps, gates, a successor, rings of larger slots, random against a model."""

import random
import threading
import time
from collections.abc import Iterator

import numpy as np
import pytest

from appliance.errors import ApplianceError, BusyError
from appliance.schema.events import EVENT
from appliance.shm import Pages, Region, Ring, create_region

SLOTS = 16


@pytest.fixture
def region(appliance: str) -> Iterator[Region]:
    with create_region(appliance, "test", 1 << 20, Pages(4096, None)) as made:
        made.add_ring("ring", SLOTS)
        made.add_cursor("cursor.ring")
        yield made


@pytest.fixture
def ring(region: Region) -> Ring:
    return region.ring("ring")


def events(first: int, count: int) -> np.ndarray:
    slots = np.zeros(count, dtype=EVENT)
    slots["template_id"] = 4
    slots["top"]["bid_price"] = np.arange(first, first + count)
    return slots


def prices(batch: np.ndarray) -> list[int]:
    return batch["top"]["bid_price"].tolist()


def test_copies_and_views_hold_the_same(ring: Ring) -> None:
    writer, copying, viewing = ring.writer(), ring.reader(), ring.reader()
    assert len(copying.copy()) == len(viewing.peek()) == 0
    for first in range(0, 100, 5):
        writer.write(events(first, 5))
        copied = copying.copy()
        assert prices(copied) == list(range(first, first + 5))
        assert copied["stamp"].tolist() == [2 * seq + 2 for seq in range(first, first + 5)]
        seen: list[int] = []
        while len(view := viewing.peek()):
            assert viewing.intact(view)
            seen += prices(view)
            viewing.advance(len(view))
        assert seen == prices(copied)
    assert (copying.missed, viewing.missed, ring.published, writer.seq) == (0, 0, 100, 100)


def test_a_lapped_reader_knows_how_many_it_missed(ring: Ring) -> None:
    reader, writer = ring.reader(), ring.writer()
    writer.write(events(0, 3))
    view = reader.peek()
    assert prices(view) == [0, 1, 2]
    writer.write(events(3, 97))
    assert not reader.intact(view)
    got: list[int] = []
    while len(batch := reader.copy(7)):
        got += prices(batch)
    assert got and got == list(range(100 - len(got), 100))
    assert reader.missed == 100 - len(got)


def test_a_gate_holds_the_writer(region: Region, ring: Ring) -> None:
    cursor, writer = region.cursor("cursor.ring"), ring.writer()
    reader = ring.reader(cursor=cursor)
    writer.gate(cursor)
    writer.write(events(0, SLOTS))
    assert writer.credit == 0
    with pytest.raises(BusyError, match="full"):
        writer.write(events(SLOTS, 1), timeout_s=0.01)
    thread = threading.Thread(target=lambda: writer.write(events(SLOTS, 30), timeout_s=20))
    thread.start()
    got: list[int] = []
    while len(got) < SLOTS + 30:
        view = reader.peek(3)
        got += prices(view)
        reader.advance(len(view))
        time.sleep(0.0005)
    thread.join()
    assert got == list(range(SLOTS + 30))
    assert (reader.missed, cursor.overruns, cursor.seq) == (0, 0, SLOTS + 30)
    successor = ring.reader(cursor=cursor)
    assert successor.seq == SLOTS + 30
    cursor.detach()
    writer.write(events(0, 100), timeout_s=1)


def test_a_successor_goes_on(ring: Ring) -> None:
    ring.writer().write(events(0, 21))
    writer = ring.writer()
    assert (writer.seq, ring.epoch) == (21, 2)
    writer.write(events(21, 1))
    assert prices(ring.reader(seq=20).copy()) == [20, 21]


def test_slots_of_another_kind_are_refused(ring: Ring) -> None:
    with pytest.raises(ApplianceError, match="64-byte slots"):
        ring.writer().write(np.zeros(1, dtype="<u8"))
    ring.writer().write(np.zeros(0, dtype=EVENT))
    assert ring.published == 0


def test_a_ring_of_larger_slots(region: Region) -> None:
    region.add_ring("large", 8, slot_bytes=256)
    ring = region.ring("large")
    slots = np.zeros(3, dtype=ring.dtype)
    slots["payload"] = [bytes([i]) * 248 for i in range(3)]
    ring.writer().write(slots)
    batch = ring.reader(seq=0).copy()
    assert [bytes(payload) for payload in batch["payload"]] == [bytes([i]) * 248 for i in range(3)]


def test_random_reads_and_writes_agree_with_a_model(ring: Ring) -> None:
    chance = random.Random(5)
    writer, readers = ring.writer(), [ring.reader() for _ in range(3)]
    published, taken = 0, [0, 0, 0]
    for _ in range(3000):
        which = chance.randrange(4)
        if which == 3:
            count = chance.randrange(6)
            writer.write(events(published, count))
            published += count
            continue
        reader = readers[which]
        before = reader.seq
        batch = reader.copy(chance.randrange(1, 9))
        values = prices(batch)
        assert values == list(range(reader.seq - len(values), reader.seq))
        assert reader.seq >= before
        taken[which] += len(values)
        assert taken[which] + reader.missed == reader.seq <= published
