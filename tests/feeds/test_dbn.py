"""dbn through the decoder and the book engine: made files of every version, then every real fixture."""

from __future__ import annotations

import random
import struct
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import zstandard

from appliance.analytics.replay_books import ReplayedBooks
from appliance.errors import ApplianceError
from appliance.feeds.compressed import read_all
from appliance.feeds.decoder import Decoder, Options
from appliance.schema.events import EVENT, TEMPLATES, BookState

Files = Callable[..., Path]
OPTIONS = Options(instrument_capacity=1024)
UNDEFINED = 2**63 - 1
LAST = 0x80


def header(rtype: int, size: int, instrument: int = 9, publisher: int = 1, event_ns: int = 1000) -> bytes:
    return struct.pack("<BBHIQ", size // 4, rtype, publisher, instrument, event_ns)


def mbo(action: str, side: str, order: int, price: int, size: int, *, flags: int = LAST) -> bytes:
    body = struct.pack("<QqIBBccQiI", order, price, size, flags, 0, action.encode(), side.encode(), 2000, 0, 1)
    return header(0xA0, 56) + body


def metadata(version: int, symbol: str, instrument: int) -> bytes:
    width = 22 if version == 1 else 71
    fixed = struct.pack("<16sHQQQ", b"GLBX.MDP3", 0, 500, 2**64 - 1, 0)
    fixed += struct.pack("<Q", 0) if version == 1 else b""
    fixed += struct.pack("<BBB", 1, 0, 0) + (b"" if version == 1 else struct.pack("<H", width))
    fixed = fixed.ljust(100, b"\0")
    name, number = symbol.encode().ljust(width, b"\0"), str(instrument).encode().ljust(width, b"\0")
    rest = struct.pack("<II", 0, 1) + name + struct.pack("<III", 0, 0, 1)
    rest += name + struct.pack("<III", 1, 19700101, 19700102) + number
    return b"DBN" + struct.pack("<BI", version, len(fixed) + len(rest)) + fixed + rest


def events_of(decoder: Decoder) -> np.ndarray[Any, np.dtype[Any]]:
    return np.frombuffer(b"".join(batch.tobytes() for batch in decoder.batches()), dtype=EVENT)


def played(path: Path) -> tuple[ReplayedBooks, Decoder]:
    decoder = Decoder("dbn", path, options=OPTIONS)
    books = ReplayedBooks(decoder, order_capacity=100_000, instrument_capacity=OPTIONS.instrument_capacity)
    for _ in books.run():
        pass
    return books, decoder


@pytest.mark.parametrize("version", [1, 2, 3])
def test_names(made_file: Files, version: int) -> None:
    path = made_file(metadata(version, "ESM4", 9) + mbo("A", "B", 5, 100, 7))
    with Decoder("dbn", path, options=OPTIONS) as decoder:
        events_of(decoder)
        assert decoder.symbols() == {1: "ESM4"}
        assert decoder.instruments[0]["venue"] == b"GLBX"


class Model:
    """Orders in a dictionary: the plainest thing that the book engine can be held against."""

    def __init__(self) -> None:
        self.orders: dict[int, list[Any]] = {}

    def apply(self, action: str, side: str, order: int, price: int, size: int) -> None:
        if action == "R":
            self.orders.clear()
        elif action in "AM":
            self.orders[order] = [side, price, size]
        elif action == "C":
            self.orders[order][2] -= size
            if self.orders[order][2] <= 0:
                del self.orders[order]

    def levels(self, side: str) -> list[tuple[int, int, int]]:
        prices = sorted({o[1] for o in self.orders.values() if o[0] == side}, reverse=side == "B")
        at = [(p, [o[2] for o in self.orders.values() if o[0] == side and o[1] == p]) for p in prices]
        return [(price, sum(sizes), len(sizes)) for price, sizes in at]


def random_session(seed: int, count: int) -> tuple[bytes, Model]:
    """Orders that come, change, go in part and whole, between trades and fills that change nothing."""
    draw, model, out = random.Random(seed), Model(), b""
    for i in range(count):
        action = draw.choice("AAAAMCCTF")
        if action in "MC" and not model.orders:
            action = "A"
        order, side = 1000 + i, draw.choice("AB")
        price = 5000 - draw.randrange(1, 40) if side == "B" else 5000 + draw.randrange(1, 40)
        size = draw.randrange(1, 50)
        if action in "MC":
            order = draw.choice(list(model.orders))
            side, old_price, old_size = model.orders[order]
            size = draw.randrange(1, old_size + 1) if action == "C" else size
            price = old_price if action == "C" or draw.random() < 0.5 else price
            price = min(price, 4999) if side == "B" else max(price, 5001)
        if action in "TF":
            order = 0
        model.apply(action, side, order, price, size)
        out += mbo(action, side, order, price, size)
    return out, model


@pytest.mark.parametrize("seed", range(5))
def test_orders_against_a_model(made_file: Files, seed: int) -> None:
    content, model = random_session(seed, 3000)
    books, decoder = played(made_file(content))
    for number, side in enumerate("BA"):
        got = books.levels(1, number, 0)
        assert [(int(x["price"]), int(x["qty"]), int(x["orders"])) for x in got] == model.levels(side)
    assert books.live_orders == len(model.orders)
    assert books.state(1) == BookState.LIVE
    assert decoder.stats["malformed"] == 0


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"\x50\x2a\x4d\x18\x90\x00\x00\x00DBZ\x01" + bytes(200), "old DBZ file"),
        (b"DBN\x04" + bytes(200), "DBN version 4"),
        (b"PK\x03\x04" + bytes(200), "no DBN"),
        (metadata(2, "ESM4", 9)[:50], "cut off"),
        (mbo("A", "B", 5, 100, 7) + mbo("A", "B", 5, 100, 7)[:20], "cut off"),
        (zstandard.ZstdCompressor().compress(mbo("A", "B", 5, 100, 7) * 50)[:-9], "cut off"),
        (b"", "empty"),
    ],
)
def test_other_files_are_refused(made_file: Files, content: bytes, says: str) -> None:
    with pytest.raises(ApplianceError, match=says), Decoder("dbn", made_file(content), options=OPTIONS) as decoder:
        events_of(decoder)


def test_cut_compressed_file_gives_what_was_whole(made_file: Files) -> None:
    frames = [zstandard.ZstdCompressor().compress(mbo("A", "B", order, 100, 7)) for order in range(3)]
    got: list[int] = []
    path = made_file(b"".join(frames)[:-5])
    with Decoder("dbn", path, options=OPTIONS) as decoder, pytest.raises(ApplianceError, match="cut off"):
        for batch in decoder.batches():
            got += [int(x) for x in batch["template_id"]]
    assert got.count(TEMPLATES["BookOrder"]) >= 2


def records_in(content: bytes) -> list[bytes]:
    """Cut by length bytes, metadata left out: an independent count."""
    at = 8 + int.from_bytes(content[4:8], "little") if content[:3] == b"DBN" else 0
    records = []
    while at < len(content):
        records.append(content[at : at + 4 * content[at]])
        at += 4 * content[at]
    return records


@pytest.mark.data
def test_every_real_file(market_data: Files) -> None:
    paths = [p for p in sorted(market_data("databento/dbn-fixtures").iterdir()) if p.suffix != ".dbz"]
    paths += sorted(market_data("cme/dbn").glob("*.dbn.zst"))
    assert len(paths) > 70
    for path in paths:
        records = records_in(read_all(path))
        with Decoder("dbn", path, options=OPTIONS) as decoder:
            events = events_of(decoder)
            stats = decoder.stats
            assert stats["messages"] == len(records), path
            assert stats["unknown"] == stats["malformed"] == stats["ignored"] == 0, path
            kinds = Counter(r[1] for r in records)
            counts = Counter(int(t) for t in events["template_id"])
            assert counts[TEMPLATES["Definition"]] >= kinds[0x13], path
            assert counts[TEMPLATES["Trade"]] == sum(
                r[1] == 0 or (r[1] in (1, 10, 0xB1) and r[28:29] == b"T") or (r[1] == 0xA0 and r[38:39] == b"T")
                for r in records
            ), path


@pytest.mark.data
def test_old_real_files_are_refused(market_data: Files) -> None:
    for path in market_data("databento/dbn-fixtures").glob("*.dbz"):
        with pytest.raises(ApplianceError, match="old DBZ file"), Decoder("dbn", path, options=OPTIONS) as decoder:
            events_of(decoder)


@pytest.mark.data
def test_real_definitions_are_the_same_in_every_version(market_data: Files) -> None:
    folder = market_data("databento/dbn-fixtures")
    seen = []
    for version in (1, 2, 3):
        with Decoder("dbn", folder / f"test_data.definition.v{version}.dbn.frag", options=OPTIONS) as decoder:
            events_of(decoder)
            seen.append(decoder.instruments.copy())
    for name in (
        "symbol",
        "kind",
        "put_or_call",
        "tick",
        "strike",
        "maturity",
        "asset",
        "currency",
        "venue",
        "multiplier",
    ):
        assert (
            [r[name].tolist() for r in seen[0]]
            == [r[name].tolist() for r in seen[1]]
            == [r[name].tolist() for r in seen[2]]
        ), name
    assert seen[0]["symbol"].tolist() == [b"GEM3 P9812", b"ESH1 P2250"]
    assert seen[0]["put_or_call"].tolist() == [0, 0]


@pytest.mark.data
def test_real_orders_to_books(market_data: Files) -> None:
    """The final book of ESM4: 5214.00 x 28 / 5214.25 x 17, 976 / 571 levels, 13,598 live orders."""
    name = "order_book_deltas_catalog__orderbooks_mbo_2024-05-08T00-00-00_2024-05-08T00-00-02.dbn.zst"
    books, decoder = played(market_data(f"cme/dbn/{name}"))
    assert decoder.symbols() == {1: "ESM4"}
    bid, ask = books.levels(1, 0, 1)[0], books.levels(1, 1, 1)[0]
    assert (int(bid["price"]), int(bid["qty"])) == (5214_000_000_000, 28)
    assert (int(ask["price"]), int(ask["qty"])) == (5214_250_000_000, 17)
    assert (books.level_count(1, 0), books.level_count(1, 1)) == (976, 571)
    assert books.live_orders == 13_598
    assert books.state(1) == BookState.LIVE


@pytest.mark.data
def test_real_levels_to_books(market_data: Files) -> None:
    """At the end each instrument's best levels are those of its last record."""
    path = market_data("cme/dbn/historical_bars_catalog__futures_mbp-1_2024-07-01T23-58_2024-07-02T00-02.dbn.zst")
    last: dict[int, tuple[int, int, int, int]] = {}
    for record in records_in(read_all(path)):
        last[int.from_bytes(record[4:8], "little")] = struct.unpack_from("<qqII", record, 48)
    books, decoder = played(path)
    assert len(decoder.instruments) == len(last) >= 1
    for instrument in decoder.instruments:
        bid_price, ask_price, bid_size, ask_size = last[int(instrument["venue_id"])]
        for side, price, size in ((0, bid_price, bid_size), (1, ask_price, ask_size)):
            levels = books.levels(int(instrument["id"]), side)
            want = [] if price == UNDEFINED else [(price, size)]
            assert [(int(x["price"]), int(x["qty"])) for x in levels] == want
