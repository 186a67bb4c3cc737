"""The short form of `make book-differential`, and every event of every real capture, through both kinds of books."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
import differential
import reference_book as book

from appliance.errors import InputError
from appliance.feeds.decoder import Decoder, Options

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("APPLIANCE_DATA", ROOT.parent / "shared" / "data"))
STREAMS, EVENTS = 100, 300
CAPTURES = [
    ("cme.mdp3", "cme/mdp3-pcap/mdp3_v1.8_ch320_AB_20160927.pcapng", True),
    ("cme.mdp3", "cme/mdp3-pcap/mdp3_v1.8_ch320_filtered_tpl35_sessionstats.pcap", True),
    ("nasdaq.itch5", "nasdaq/itch5/nasdaq_20191230_first1000.itch", False),
    ("lobster", "lobster/AAPL_2012-06-21_L10_message.csv", True),
    ("lobster", "lobster/AMZN_2012-06-21_L1_message.csv.gz", True),
    ("dbn", "cme/dbn/order_book_deltas_catalog__orderbooks_mbo_2024-05-08T00-00-00_2024-05-08T00-00-02.dbn.zst", True),
]
FAMILIES = [  # small files, each read whole
    ("dbn", "cme/dbn/historical*.dbn.zst"),
    ("dbn", "databento/dbn-fixtures/test_data.*.dbn*"),
    ("cme.mdp3", "omi-vectors/Cme/Mdp3.Sbe.v1.[58]/*.pcap"),  # the others are of the conflated feed, over TCP
    ("nasdaq.itch5", "omi-vectors/Nasdaq/Nasdaq.Equities.TotalView.Itch*/*.pcap"),
]


def test_engine_and_reference_agree_after_every_event_of_random_streams() -> None:
    for number in range(STREAMS):
        differential.run_stream(number, EVENTS)


def lower_gives_up_its_place(self: Any, order_id: int, qty: int) -> None:
    order = self.drop(order_id)
    order.qty = qty
    self.put(order_id, order)


def put_behind_all(self: Any, order_id: int, order: book.Order) -> None:
    self.queues[order.side].setdefault(order.price, []).append(order_id)
    self.orders[order_id] = order
    self.order_counts[order.side] += 1
    self._sum(order.side, order.price)


def no_check(self: Any, side: int, at: int) -> None:
    pass


@pytest.mark.parametrize(
    ("name", "wrong"),
    [("lower", lower_gives_up_its_place), ("put", put_behind_all), ("_check_neighbours", no_check)],
)
def test_a_wrong_rule_is_found_out(name: str, wrong: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(book.Book, name, wrong)
    with pytest.raises(differential.Difference):
        for number in range(len(differential.KINDS) * 4):
            differential.run_stream(number, EVENTS)


def apply_all(protocol: str, path: Path, instruments: int = 2048, orders: int = 100_000) -> int:
    """Every event of a capture or file through both kinds of books, compared after each. How many changed a book."""
    pair = differential.Pair(instruments, orders)
    changes = 0
    with Decoder(protocol, path, options=Options(instrument_capacity=instruments)) as decoder:
        for batch in decoder.batches():
            data = batch.tobytes()
            for at in range(0, len(data), book.EVENT_BYTES):
                slot = data[at : at + book.EVENT_BYTES]
                event = book.Event.of_slot(slot)
                pair.apply(event, slot)
                changes += event.template in (book.BOOK_ORDER, book.BOOK_LEVEL)
    pair.finish()
    return changes


@pytest.mark.data
@pytest.mark.slow
@pytest.mark.parametrize(("protocol", "name", "has_books"), CAPTURES, ids=[Path(name).name for _, name, _ in CAPTURES])
def test_engine_and_reference_agree_after_every_event_of_a_capture(protocol: str, name: str, has_books: bool) -> None:
    path = DATA / name
    if not path.exists():
        pytest.skip(f"no {path}: set APPLIANCE_DATA to the folder of real market data")
    assert (apply_all(protocol, path) > 0) == has_books


@pytest.mark.data
@pytest.mark.slow
@pytest.mark.parametrize(("protocol", "pattern"), FAMILIES, ids=[pattern for _, pattern in FAMILIES])
def test_engine_and_reference_agree_after_every_event_of_the_small_files(protocol: str, pattern: str) -> None:
    paths = sorted(DATA.glob(pattern))
    if not paths:
        pytest.skip(f"no {pattern} in {DATA}: set APPLIANCE_DATA to the folder of real market data")
    refused = []
    for path in paths:
        try:
            apply_all(protocol, path, instruments=64, orders=1000)
        except InputError as error:
            refused.append(f"{path.name}: {error}")
    assert refused == []
