"""The CME MDP 3.0 feed on captures: made ones, and real ones where they are at hand."""

from __future__ import annotations

import contextlib
import random
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from mdp3_run import (
    CAPTURES,
    DATA,
    PORT_A,
    PORT_B,
    Decoded,
    Packet,
    book32,
    capture,
    decode,
    decode_capture,
    message,
    packet,
    packets_of,
)

from appliance.binding import lib
from appliance.errors import ApplianceError

LEVEL, TRADE, STATUS, STATISTIC, DEFINITION, HEARTBEAT = 2, 3, 5, 6, 7, 14
WHOLE = CAPTURES / "mdp3_v1.8_ch320_AB_20160927.pcapng"
FILTERED = CAPTURES / "mdp3_v1.8_ch320_filtered_tpl35_sessionstats.pcap"
real = pytest.mark.skipif(
    not CAPTURES.is_dir(), reason=f"no real captures at {CAPTURES}; name their folder in APPLIANCE_DATA"
)


def session(count: int, instruments: int = 3) -> list[bytes]:
    """Payloads 1..count: one level change each, of the instruments in turn."""
    return [
        packet(n + 1, book32(100 + n % instruments, n // instruments + 1, price=n + 1)).payload for n in range(count)
    ]


def on_line(payloads: list[bytes], port: int, lost: set[int] = frozenset()) -> list[Packet]:  # type: ignore[assignment]
    """The payloads as packets of a line, without the lost sequences."""
    made = [Packet(port, int.from_bytes(p[4:12], "little") + 1_000, p) for p in payloads]
    return [p for p in made if p.sequence not in lost]


def interleaved(*lines: list[Packet]) -> list[Packet]:
    """Lines merged by arrival, line A first where equal."""
    return sorted((p for line in lines for p in line), key=lambda p: (p.arrival_ns, p.port))


def statuses(out: Decoded) -> list[tuple[int, str, str]]:
    """Instrument, state and reason by name of each Status."""
    state = {
        lib.APL_BOOK_STATE_LIVE: "live",
        lib.APL_BOOK_STATE_SUSPECT: "suspect",
        lib.APL_BOOK_STATE_HALTED: "halted",
    }
    reason = {
        lib.APL_STATUS_REASON_GAP: "gap",
        lib.APL_STATUS_REASON_SNAPSHOT: "snapshot",
        lib.APL_STATUS_REASON_TRADING_STATUS: "trading",
        lib.APL_STATUS_REASON_RESET: "reset",
        lib.APL_STATUS_REASON_BAD_MESSAGE: "bad message",
    }
    found = out.of(STATUS)["status"]
    return [(int(s["instrument"]), state[int(s["state"])], reason[int(s["reason"])]) for s in found]


def test_made_session_on_two_lines() -> None:
    payloads = session(30)
    out = decode(interleaved(on_line(payloads, PORT_A), on_line(payloads, PORT_B)))
    assert Counter(out.events["template_id"].tolist()) == {LEVEL: 30, DEFINITION: 3}
    assert out.stats["duplicates"] == 30
    assert [symbol for _, _, symbol in out.instruments] == ["#100", "#101", "#102"]
    assert out.of(LEVEL)["book_level"]["price"].tolist() == [(n + 1) * 100 for n in range(30)]


def test_losses_that_the_other_line_fills() -> None:
    payloads = session(200)
    rng = random.Random(5)
    lost_a = {n for n in range(2, 200) if rng.random() < 0.2}
    lost_b = {n for n in range(2, 200) if rng.random() < 0.2} - lost_a
    whole = decode(on_line(payloads, PORT_A))
    merged = decode(interleaved(on_line(payloads, PORT_A, lost_a), on_line(payloads, PORT_B, lost_b)))
    assert merged.stats["gaps"] == 0
    assert np.array_equal(merged.of(LEVEL)["book_level"], whole.of(LEVEL)["book_level"])


def test_loss_on_both_lines_concerns_one_instrument() -> None:
    payloads = session(60)
    out = decode(interleaved(on_line(payloads, PORT_A, {20}), on_line(payloads, PORT_B, {20})))
    assert (out.stats["gaps"], out.stats["lost"]) == (1, 1)
    assert statuses(out) == [(0, "suspect", "gap"), (3, "live", "gap"), (1, "live", "gap")]
    levels = out.of(LEVEL)["book_level"]
    assert Counter(levels["instrument"].tolist()) == {
        1: 20,
        3: 20,
        2: 6,
    }  # 20 was of instrument 2, and so are those held since


def test_instrument_first_seen_after_a_gap_is_live() -> None:
    payloads = [packet(n, book32(100, n)).payload for n in (1, 3)] + [packet(4, book32(200, 7)).payload]
    out = decode(interleaved(on_line(payloads, PORT_A), on_line(payloads, PORT_B)))
    assert statuses(out) == [(0, "suspect", "gap"), (2, "live", "gap")]
    assert out.of(LEVEL)["book_level"]["instrument"].tolist() == [1, 2]


def test_gap_is_told_in_the_packet_that_reveals_it() -> None:
    payloads = session(9)
    out = decode(interleaved(on_line(payloads, PORT_A, {4, 5}), on_line(payloads, PORT_B, {4, 5})))
    first = np.flatnonzero(out.events["template_id"] == STATUS)[0]
    status = out.events[first]["status"]
    assert (int(status["gap_from"]), int(status["gap_to"]), int(status["channel"])) == (4, 5, 320)
    assert out.events[first + 1]["origin_ns"] == status["origin_ns"] == packet(6).arrival_ns


def test_what_waits_at_the_end_of_the_input_comes_out() -> None:
    payloads = session(9)
    out = decode(on_line(payloads, PORT_A, {4}))
    assert out.stats["gaps"] == 1
    assert len(out.of(LEVEL)) == 7  # 1, 2, 3; of those that missed nothing 5, 6, 8, 9; and 7 is held


def test_other_protocols_are_foreign() -> None:
    out = decode([Packet(PORT_A, 1, bytes(64)), Packet(PORT_A, 2, b"GET / HTTP/1.1\r\n\r\n " * 3)])
    assert len(out.events) == 0
    assert out.stats["foreign"] == 2


def test_truncated_packet_makes_the_channel_suspect() -> None:
    payloads = session(3)
    out = decode(on_line([payloads[0], payloads[1], payloads[2][:-10]], PORT_A))
    assert out.stats["malformed"] == 1
    assert statuses(out) == [(0, "suspect", "bad message")]


def test_unknown_template_is_counted() -> None:
    assert decode([packet(1, message(200, 13, bytes(8)), book32(5, 1))]).stats["unknown"] == 1


@pytest.mark.parametrize("seed", range(20))
def test_cut_and_changed_captures_never_crash(seed: int) -> None:
    rng = random.Random(seed)
    data = bytearray(capture(on_line(session(50), PORT_A)))
    for _ in range(40):
        data[rng.randrange(24, len(data))] = rng.randrange(256)
    with contextlib.suppress(ApplianceError):  # the port's own refusal
        decode_capture(bytes(data[: rng.randrange(24, len(data))]))


@real
@pytest.mark.data
class TestRealCapture:
    """10,000 packets of a session, 5,000 on each line."""

    @pytest.fixture(scope="class")
    @staticmethod
    def packets() -> list[Packet]:
        return packets_of(WHOLE.read_bytes())

    @pytest.fixture(scope="class")
    @staticmethod
    def whole(packets: list[Packet]) -> Decoded:
        return decode(packets)

    def test_every_entry_becomes_an_event(self, whole: Decoded) -> None:
        counts = Counter(whole.events["template_id"].tolist())
        assert counts == {LEVEL: 5848, TRADE: 63, STATISTIC: 226 + 58 + 1, HEARTBEAT: 6, DEFINITION: 39}
        assert (
            counts[LEVEL] + counts[TRADE] + counts[STATISTIC] - 1 == 6195
        )  # one carries an EndOfEvent without entries
        assert whole.stats["messages"] == 5299
        assert (whole.stats["gaps"], whole.stats["malformed"], whole.stats["unknown"]) == (0, 0, 0)
        assert len(whole.instruments) == 39

    def test_no_instrument_turns_suspect(self, whole: Decoded) -> None:
        assert statuses(whole) == []  # no break of any RptSeq

    def test_every_venue_event_ends(self, whole: Decoded) -> None:
        flags = whole.events["book_level"]["flags"][np.isin(whole.events["template_id"], [LEVEL, TRADE, STATISTIC])]
        assert flags[-1] & 0x80

    @pytest.mark.parametrize("line", [14, 15])
    def test_one_line_gives_the_same(self, packets: list[Packet], whole: Decoded, line: int) -> None:
        alone = decode([p for p in packets if p.port // 1000 == line])
        a, b = (out.events.view("u1").reshape(-1, 64)[:, 24:] for out in (whole, alone))  # behind stamp, header, origin
        assert np.array_equal(a, b)

    def test_packet_lost_on_both_lines(self, packets: list[Packet], whole: Decoded) -> None:
        lost = 17349000
        out = decode([p for p in packets if p.sequence != lost])
        assert (out.stats["gaps"], out.stats["lost"]) == (1, 1)
        told = statuses(out)
        assert told[0] == (0, "suspect", "gap")
        assert all(state == "live" for _, state, _ in told[1:])
        assert out.instruments == whole.instruments
        origin = {p.arrival_ns for p in packets if p.sequence == lost}
        concerned = set(whole.events[np.isin(whole.events["origin_ns"], list(origin))]["instrument"].tolist())
        back = {instrument for instrument, _, _ in told[1:]}
        assert not concerned & back
        before, after = whole.of(LEVEL)["book_level"], out.of(LEVEL)["book_level"]
        for instrument in back:
            mine, theirs = after[after["instrument"] == instrument], before[before["instrument"] == instrument]
            assert np.array_equal(mine["sequence"], theirs["sequence"])  # nothing else breaks

    def test_statuses_of_groups_need_definitions(self, whole: Decoded) -> None:
        assert whole.of(STATUS).size == 0  # 99 status messages of a group, and no definition tells who is of it


@real
@pytest.mark.data
def test_gaps_that_cannot_be_repaired_are_all_told() -> None:
    out = decode_capture(FILTERED.read_bytes())
    gaps = [s for s in statuses(out) if s == (0, "suspect", "gap")]
    assert len(gaps) == out.stats["gaps"] == 115
    assert out.stats["duplicates"] == 178


@real
@pytest.mark.data
def test_no_vector_of_any_venue_crashes() -> None:
    for path in sorted((DATA / "omi-vectors").rglob("*.pcap")):
        out = decode_capture(path.read_bytes())
        if "Mdp3.Sbe.v1.5" in str(path) or "Mdp3.Sbe.v1.8" in str(path):
            assert out.stats["messages"] > 0, path
            assert (out.stats["malformed"], out.stats["unknown"], out.stats["foreign"]) == (0, 0, 0), path
            assert len(out.of(LEVEL)) + len(out.of(TRADE)) + len(out.of(STATISTIC)) + len(out.of(DEFINITION)) > 0
