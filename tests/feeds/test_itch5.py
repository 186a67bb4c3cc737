"""nasdaq.itch5 through the decoder and the book engine: made files and packets, then real ones."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from appliance.analytics.replay_books import ReplayedBooks
from appliance.errors import ApplianceError
from appliance.feeds.decoder import Decoder, Options
from appliance.schema.events import EVENT, TEMPLATES, BookState

Files = Callable[..., Path]
CENT = 10_000_000
SMALL = Options(instrument_capacity=64, order_capacity=1000)
TIME_NS = 34_200_000_000_001


def message(kind: str, locate: int, body: bytes) -> bytes:
    return kind.encode() + struct.pack(">HH", locate, 1) + TIME_NS.to_bytes(6, "big") + body


def stock(symbol: str) -> bytes:
    return symbol.encode().ljust(8)


def directory(locate: int, symbol: str) -> bytes:
    return message(
        "R", locate, stock(symbol) + b"QN" + struct.pack(">I", 100) + b"NCZ PNN1N" + struct.pack(">I", 0) + b"N"
    )


def add(locate: int, order: int, side: str, shares: int, symbol: str, *, price: int) -> bytes:
    return message("A", locate, struct.pack(">QcI8sI", order, side.encode(), shares, stock(symbol), price))


def execute(locate: int, order: int, shares: int) -> bytes:
    return message("E", locate, struct.pack(">QIQ", order, shares, 900 + order))


def cancel(locate: int, order: int, shares: int) -> bytes:
    return message("X", locate, struct.pack(">QI", order, shares))


def delete(locate: int, order: int) -> bytes:
    return message("D", locate, struct.pack(">Q", order))


def replace(locate: int, old: int, new: int, shares: int, price: int) -> bytes:
    return message("U", locate, struct.pack(">QQII", old, new, shares, price))


START = message("S", 0, b"O")
DAY = [
    START,
    directory(1, "AAPL"),
    directory(2, "MSFT"),
    add(1, 10, "B", 300, "AAPL", price=2_891_500),
    add(1, 11, "B", 200, "AAPL", price=2_891_500),
    add(1, 12, "S", 100, "AAPL", price=2_892_000),
    add(2, 13, "S", 50, "MSFT", price=1_580_000),
    execute(1, 10, 100),
    cancel(1, 10, 50),
    replace(1, 11, 20, 250, 2_891_600),
    delete(1, 12),
    add(1, 14, "S", 70, "AAPL", price=2_892_100),
    message("C", 1, struct.pack(">QIQcI", 14, 20, 5, b"Y", 2_892_050)),
]


def as_file(messages: list[bytes]) -> bytes:
    return b"".join(struct.pack(">H", len(m)) + m for m in messages)


def levels(books: ReplayedBooks, instrument: int, side: int) -> list[tuple[int, int, int]]:
    return [(int(level["price"]), int(level["qty"]), int(level["orders"])) for level in books.levels(instrument, side)]


def check_books(decoder: Decoder) -> None:
    books = ReplayedBooks(decoder, order_capacity=1000)
    for _ in books.run():
        pass
    assert levels(books, 1, 0) == [(28916 * CENT, 250, 1), (28915 * CENT, 150, 1)]
    assert levels(books, 1, 1) == [(28921 * CENT, 50, 1)]
    assert levels(books, 2, 1) == [(15800 * CENT, 50, 1)]
    assert books.state(1) == BookState.LIVE
    assert decoder.symbols() == {1: "AAPL", 2: "MSFT"}


def test_file_to_books(made_file: Files) -> None:
    with Decoder("nasdaq.itch5", made_file(as_file(DAY))) as decoder:
        check_books(decoder)
        assert decoder.stats["messages"] == len(DAY)


class ByEvents:
    """A decoder that has no books of its own: those behind it are kept by its events."""

    def __init__(self, decoder: Decoder) -> None:
        self.batches, self._decoder = decoder.batches, decoder

    @property
    def instruments(self) -> np.ndarray[Any, np.dtype[Any]]:
        return self._decoder.instruments


def test_books_without_events_are_those_with_events(made_file: Files) -> None:
    for content in (as_file(DAY), two_lines({4, 5, 9}, {3, 7, 11}), two_lines({8, 9}, {8, 9})):
        path = made_file(content)
        with Decoder("nasdaq.itch5", path) as decoder, Decoder("nasdaq.itch5", path) as other:
            straight = ReplayedBooks(decoder, order_capacity=1000)
            by_events = ReplayedBooks(ByEvents(other), order_capacity=1000)  # type: ignore[arg-type]
            assert list(straight.run())[-1] == list(by_events.run())[-1]
            assert decoder.stats == other.stats
            for instrument in (1, 2):
                assert straight.state(instrument) == by_events.state(instrument)
                for side in (0, 1):
                    assert levels(straight, instrument, side) == levels(by_events, instrument, side)


def test_a_decoder_without_books_has_nothing_to_apply_to(made_file: Files) -> None:
    with Decoder("nasdaq.itch5", made_file(as_file(DAY))) as decoder, pytest.raises(ApplianceError, match="no books"):
        next(decoder.applied())


def mold(sequence: int, messages: list[bytes], session: bytes = b"SESSION001") -> bytes:
    return session + struct.pack(">QH", sequence, len(messages)) + as_file(messages)


def capture(packets: list[tuple[int, bytes]], start_s: int = 1_577_716_200) -> bytes:
    """A nanosecond pcap of UDP packets (destination's last byte, payload), a microsecond apart."""
    out = struct.pack("<IHHiIII", 0xA1B23C4D, 2, 4, 0, 0, 65535, 1)
    for i, (host, payload) in enumerate(packets):
        udp = struct.pack(">HHHH", 26000, 26477, 8 + len(payload), 0) + payload
        ip = struct.pack(
            ">BBHHHBBH4s4s", 0x45, 0, 20 + len(udp), 0, 0, 16, 17, 0, bytes([10, 0, 0, 1]), bytes([233, 54, 12, host])
        )
        frame = bytes(12) + b"\x08\x00" + ip + udp
        out += struct.pack("<IIII", start_s, i * 1000, len(frame), len(frame)) + frame
    return out


def two_lines(lost_on_a: set[int], lost_on_b: set[int]) -> bytes:
    """One message a packet on lines A and B, without those named."""
    packets = []
    for i, content in enumerate(DAY):
        packets += [
            (host, mold(i + 1, [content])) for host, lost in ((111, lost_on_a), (112, lost_on_b)) if i + 1 not in lost
        ]
    packets += [(host, mold(len(DAY) + 1, [])) for host in (111, 112)]
    return capture(packets)


def test_two_lines_repair_each_other(made_file: Files) -> None:
    with Decoder(
        "nasdaq.itch5", made_file(two_lines({4, 5, 9}, {3, 7, 11})), options=Options(start_live=False)
    ) as decoder:
        check_books(decoder)
        stats = decoder.stats
        assert (stats["gaps"], stats["lost"], stats["late"], stats["malformed"]) == (0, 0, 0, 0)
        assert stats["duplicates"] == len(DAY) - 6


def events_of(decoder: Decoder) -> np.ndarray[Any, np.dtype[Any]]:
    return np.frombuffer(b"".join(batch.tobytes() for batch in decoder.batches()), dtype=EVENT)


def test_loss_on_both_lines_makes_books_suspect(made_file: Files) -> None:
    path = made_file(two_lines({8, 9}, {8, 9}))
    with Decoder("nasdaq.itch5", path) as decoder:
        events = events_of(decoder)
        assert decoder.stats["gaps"] == 1 and decoder.stats["lost"] == 2
    status = events[events["template_id"] == TEMPLATES["Status"]]["status"]
    gaps = status[status["state"] == BookState.SUSPECT]
    assert [(int(g["gap_from"]), int(g["gap_to"])) for g in gaps] == [(8, 9)]
    with Decoder("nasdaq.itch5", path) as decoder:
        books = ReplayedBooks(decoder, order_capacity=1000)
        for _ in books.run():
            pass
        assert books.state(1) == BookState.SUSPECT and books.state(2) == BookState.SUSPECT


def test_a_held_packet_comes_out_at_the_end(made_file: Files) -> None:
    """Line B is heard once, then only A goes on, with a hole: nothing may stay in the feed when the capture ends."""
    packets = [(111, mold(1, DAY[:3])), (112, mold(1, DAY[:3])), (111, mold(5, DAY[4:6]))]
    with Decoder("nasdaq.itch5", made_file(capture(packets))) as decoder:
        events = events_of(decoder)
        assert decoder.stats["lost"] == 1
    orders = events[events["template_id"] == TEMPLATES["BookOrder"]]["book_order"]
    assert orders["order_id"].tolist() == [11, 12]


def test_times(made_file: Files) -> None:
    """Files count from midnight; packets get New York's day."""
    with Decoder("nasdaq.itch5", made_file(as_file(DAY))) as decoder:
        trades = [e["trade"] for e in events_of(decoder) if e["template_id"] == TEMPLATES["Trade"]]
        assert [int(t["exchange_ns"]) for t in trades] == [TIME_NS, TIME_NS]
        assert [int(t["origin_ns"]) for t in trades] == [TIME_NS, TIME_NS]
    with Decoder("nasdaq.itch5", made_file(two_lines(set(), set()))) as decoder:
        trades = [e["trade"] for e in events_of(decoder) if e["template_id"] == TEMPLATES["Trade"]]
        midnight_ns = 1_577_682_000_000_000_000  # 2019-12-30 05:00 UTC
        assert [int(t["exchange_ns"]) for t in trades] == [midnight_ns + TIME_NS] * 2


@pytest.mark.parametrize(
    ("content", "says"), [(b"PK\x03\x04 a zip", "no ITCH 5.0"), (b"\x00\x0cS", "cut off"), (b"", "empty")]
)
def test_other_files_are_refused(made_file: Files, content: bytes, says: str) -> None:
    with (
        pytest.raises(ApplianceError, match=says),
        Decoder("nasdaq.itch5", made_file(content), options=SMALL) as decoder,
    ):
        events_of(decoder)


def test_cut_file_gives_what_was_whole(made_file: Files) -> None:
    whole = as_file(DAY)
    got = 0
    with Decoder("nasdaq.itch5", made_file(whole[:-5])) as decoder:
        with pytest.raises(ApplianceError, match="cut off"):
            for batch in decoder.batches():
                got += len(batch)
        assert decoder.stats["messages"] == len(DAY) - 1
    assert got > 0


@pytest.mark.data
def test_real_first_thousand(market_data: Files) -> None:
    with Decoder("nasdaq.itch5", market_data("nasdaq/itch5/nasdaq_20191230_first1000.itch")) as decoder:
        counts = Counter(int(t) for t in events_of(decoder)["template_id"])
        assert decoder.stats["messages"] == 1000
        assert len(decoder.instruments) == 993
    assert counts[TEMPLATES["Definition"]] == 993
    assert counts[TEMPLATES["Status"]] == 1 + 3
    assert counts[TEMPLATES["Statistic"]] == 1 + 3


@pytest.mark.data
def test_real_captures(market_data: Files) -> None:
    folder = market_data("omi-vectors/Nasdaq")
    paths = sorted(folder.glob("*TotalView.Itch*/*.pcap"))
    assert len(paths) >= 20
    for path in paths:
        with Decoder("nasdaq.itch5", path, options=SMALL) as decoder:
            assert len(events_of(decoder)) > 0, path
            stats = decoder.stats
            assert stats["messages"] >= stats["packets"] > 0, path
            assert stats["unknown"] == stats["malformed"] == 0, path


@pytest.mark.data
def test_other_captures_do_no_harm(market_data: Files) -> None:
    """Captures of other protocols are refused with a sentence or decoded to nothing; never a crash."""
    for path in sorted(market_data("omi-vectors").rglob("*.pcap")):
        if "TotalView.Itch" in str(path):
            continue
        try:
            with Decoder("nasdaq.itch5", path, options=SMALL) as decoder:
                events_of(decoder)
        except ApplianceError as error:
            assert path.name in str(error)
