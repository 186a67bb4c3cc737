"""The engine against a real market-by-order session, decoded here with struct alone: no feed of ours can be to blame.

Layout of a DBN mbo record: Databento's encoding documentation. T (trade) and F (fill) leave the book alone; a C
takes its quantity off.
"""

from __future__ import annotations

import io
import os
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import zstandard

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(os.environ.get("APPLIANCE_DATA", ROOT.parent / "shared" / "data")) / "cme" / "dbn"
FILE = FOLDER / "order_book_deltas_catalog__orderbooks_mbo_2024-05-08T00-00-00_2024-05-08T00-00-02.dbn.zst"
ORDER_EVENT, END = 1, 0x80
MBO = struct.Struct("<BBHIQQqIBBccQiI")
ACTION = {b"A": 0, b"M": 1, b"C": 3, b"R": 5}
SIDE = {b"B": 0, b"A": 1, b"N": 4}

pytestmark = [
    pytest.mark.data,
    pytest.mark.skipif(
        not FILE.exists(), reason=f"the market-by-order file is not at hand: {FILE} (set APPLIANCE_DATA)"
    ),
]


def events() -> Iterator[dict[str, Any]]:
    raw = zstandard.ZstdDecompressor().stream_reader(io.BytesIO(FILE.read_bytes())).read()
    assert raw[:3] == b"DBN"
    at = 8 + struct.unpack_from("<I", raw, 4)[0]
    while at < len(raw):
        words, rtype, _, _, ts_event, order_id, price, size, flags, _, action, side, *_ = MBO.unpack_from(raw, at)
        at += words * 4
        assert rtype == 0xA0
        if action in ACTION:
            order = {
                "origin_ns": ts_event,
                "instrument": 1,
                "action": ACTION[action],
                "side": SIDE[side],
                "flags": flags & END,
            }
            order |= {"price": price, "qty": size, "order_id": order_id}
            yield {"header": {"template_id": ORDER_EVENT}, "book_order": order}


def test_the_session_ends_with_the_known_book(new_engine: Any) -> None:
    engine = new_engine(instruments=1, orders=20_000)
    engine.apply(list(events()))
    engine.settle()
    view, stats = engine.view(1), engine.stats()
    assert (view.bids[0].price, view.bids[0].qty) == (5214_000_000_000, 28)
    assert (view.asks[0].price, view.asks[0].qty) == (5214_250_000_000, 17)
    assert (view.bid_levels, view.ask_levels) == (976, 571)
    assert view.bid_orders + view.ask_orders == 13_598
    assert (view.state, view.faults, stats.faults, stats.malformed) == (1, 0, 0, 0)


def test_every_level_is_the_sum_of_its_orders(new_engine: Any) -> None:
    orders: dict[int, list[int]] = {}  # id: side, price, quantity
    engine = new_engine(instruments=1, orders=20_000)
    for number, event in enumerate(events()):
        engine.apply([event])
        order = event["book_order"]
        if order["action"] == 5:
            orders.clear()
        elif order["action"] == 3:
            orders[order["order_id"]][2] -= order["qty"]
            if orders[order["order_id"]][2] == 0:
                del orders[order["order_id"]]
        else:
            orders[order["order_id"]] = [order["side"], order["price"], order["qty"]]
        if number % 1000 and number < 13_600:
            continue
        for side in (0, 1):
            want: dict[int, list[int]] = {}
            for own, price, qty in orders.values():
                if own == side:
                    level = want.setdefault(price, [0, 0])
                    level[0] += qty
                    level[1] += 1
            best_first = sorted(want, reverse=side == 0)
            assert engine.levels(1, side) == [(price, *want[price]) for price in best_first]
