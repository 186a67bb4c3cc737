"""lobster through the decoder and the book engine: a made hour, and a real day whose every transition must hold."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from appliance.analytics.replay_books import ReplayedBooks
from appliance.errors import ApplianceError
from appliance.feeds.decoder import Decoder, Options
from appliance.schema.events import EVENT, TEMPLATES, BookState

Files = Callable[..., Path]
SCALE = 100_000
OPTIONS = Options(instrument_capacity=1, order_capacity=1000)
MADE = """\
10001,200,10000,100
34200.1,1,1,50,10000,1
34200.2,4,99,100,10000,1
34200.3,1,2,70,10001,-1
34200.4,2,98,150,10001,-1
34200.5,5,0,10,10001,1
34200.6,3,1,50,10000,1
"""


def test_made_hour(made_file: Files) -> None:
    for text in (MADE, MADE.strip(), MADE.replace("\n", "\r\n")):
        with Decoder("lobster", made_file(text.encode()), options=OPTIONS) as decoder:
            books = ReplayedBooks(decoder, order_capacity=100, instrument_capacity=1)
            for _ in books.run():
                pass
            assert [int(x) for x in books.levels(1, 1)["qty"]] == [120]
            assert len(books.levels(1, 0)) == 0
            assert books.state(1) == BookState.LIVE
            assert decoder.stats["messages"] == 7


def test_trades(made_file: Files) -> None:
    with Decoder("lobster", made_file(MADE.encode()), options=OPTIONS) as decoder:
        events = np.frombuffer(b"".join(batch.tobytes() for batch in decoder.batches()), dtype=EVENT)
    trades = events[events["template_id"] == TEMPLATES["Trade"]]["trade"]
    assert [(int(t["qty"]), int(t["aggressor"]), int(t["condition"])) for t in trades] == [
        (100, 1, 0),
        (10, 1, ord("P")),
    ]


def test_other_files_are_refused(made_file: Files) -> None:
    with (
        pytest.raises(ApplianceError, match="no LOBSTER file"),
        Decoder("lobster", made_file(b"Time,Type\n"), options=OPTIONS) as decoder,
    ):
        list(decoder.batches())


def level_holds(
    levels: np.ndarray[tuple[int], np.dtype[np.void]], price: int, qty: int, side: int, before: int
) -> bool:
    """The best level of a side is the row's; a side that the message emptied shows a deeper one, unknown until then."""
    if len(levels):
        return int(levels["price"][0]) == price * SCALE and int(levels["qty"][0]) == qty
    return price < before if side == 0 else price > before


def interleaved(messages: list[bytes], rows: list[bytes]) -> Iterator[bytes]:
    for row, message in zip(rows, messages[1:], strict=False):
        yield row
        yield message


class Pieces:
    """A decoder's events cut behind each venue event (a line of the file), to look at the books there."""

    def __init__(self, decoder: Decoder) -> None:
        # As bytes: concatenating arrays of such a union would lay its fields out anew.
        self.events = np.frombuffer(b"".join(batch.tobytes() for batch in decoder.batches()), dtype=EVENT)
        self.instruments = decoder.instruments
        flags = self.events["book_order"]["flags"]  # every market event has its flags there
        self.ends = np.flatnonzero(flags & 0x80) + 1

    def batches(self) -> Iterator[np.ndarray[tuple[int], np.dtype[np.void]]]:
        begin = 0
        for end in self.ends.tolist():
            yield self.events[begin:end]
            begin = end


@pytest.mark.data
def test_real_day_at_level_one(made_file: Files, market_data: Files) -> None:
    """Each row from the row before it: deeper messages are left out of such files, so nothing more can be asked."""
    messages = gzip.decompress(market_data("lobster/AMZN_2012-06-21_L1_message.csv.gz").read_bytes()).split()
    rows = gzip.decompress(market_data("lobster/AMZN_2012-06-21_L1_orderbook.csv.gz").read_bytes()).split()
    assert len(messages) == len(rows) == 57_515
    wanted = [tuple(int(x) for x in row.split(b",")) for row in rows]
    path = made_file(b"\n".join(interleaved(messages, rows)))
    with Decoder("lobster", path, options=OPTIONS) as decoder:
        pieces = Pieces(decoder)
        assert decoder.stats["unknown"] == decoder.stats["malformed"] == 0
    books = ReplayedBooks(pieces, order_capacity=1000, instrument_capacity=1)  # type: ignore[arg-type]
    applied = books.run()
    next(applied), next(applied)  # the word on the books, the definition
    good = 0
    for before, (ask, ask_qty, bid, bid_qty) in pairwise(wanted):
        next(applied), next(applied)  # the row, the message
        bid_holds = level_holds(books.levels(1, 0, 1), bid, bid_qty, 0, before[2])
        good += bid_holds and level_holds(books.levels(1, 1, 1), ask, ask_qty, 1, before[0])
    assert next(applied, None) is None
    assert good == 57_514
