"""MDP 3.0 as rows of the wire: each rule on made packets, and a real capture against an independent decoder."""

from __future__ import annotations

import gzip
import struct
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from mdp3_run import CAPTURES, DATA, PORT_B, Packet, Wire, book32, group, message, packet, packets_of

HEAD = "320,1,1500000000001000000,0,"
real = pytest.mark.skipif(
    not CAPTURES.is_dir(), reason=f"no real captures at {CAPTURES}; name their folder in APPLIANCE_DATA"
)


def rows(*packets: Packet) -> list[str]:
    return Wire().csv(list(packets)).decode().splitlines()


def test_one_row_per_entry() -> None:
    assert rows(packet(1, book32(174969, 77))) == [HEAD + "32,1000,132,NoMDEntries,174969,77,0,0,1,1000000000,5,1,"]


def test_message_without_entries_is_one_row() -> None:
    empty = message(32, 8, struct.pack("<QB2x", 1_000, 0x80), group(32, []), group(24, [], wide=True))
    heartbeat = message(12, 8, b"")
    assert rows(packet(1, empty, heartbeat)) == [
        HEAD + "32,1000,128,,,,,,,,,,",
        "320,1,1500000000001000000,1,12,,,,,,,,,,,,",
    ]


def test_nulls_are_printed_as_they_are() -> None:
    entry = struct.pack("<qiiIiBBc5x", 2**63 - 1, 2**31 - 1, 5, 6, 2**31 - 1, 2, 1, b"E")
    made = message(32, 8, struct.pack("<QB2x", 1, 0), group(32, [entry]))
    assert rows(packet(1, made)) == [HEAD + "32,1,0,NoMDEntries,5,6,1,E,2,9223372036854775807,2147483647,2147483647,"]


def test_groups_follow_in_the_order_of_the_wire() -> None:
    level = struct.pack("<qiiIiBBc5x", 7, 8, 5, 6, 9, 2, 1, b"1")
    order = struct.pack("<QQiBB2x", 111, 222, 33, 1, 2)
    made = message(46, 10, struct.pack("<QB2x", 1, 4), group(32, [level]), group(24, [order], wide=True))
    assert rows(packet(1, made)) == [
        HEAD + "46,1,4,NoMDEntries,5,6,1,1,2,7,8,9,",
        HEAD + "46,1,4,NoOrderIDEntries,,,,,,,33,,111",
    ]


def test_fields_newer_than_the_message_are_none() -> None:
    entry = struct.pack("<qIIBBcI", 7, 5, 6, 0, 1, b"7", 42) + b"\0"
    older = message(35, 7, struct.pack("<QB2x", 1, 8), group(24, [entry]))
    newer = message(35, 8, struct.pack("<QB2x", 1, 8), group(24, [entry]))
    assert [line.split(",")[14] for line in rows(packet(1, older), packet(2, newer))] == ["", "42"]


def test_fields_beyond_the_block_are_none() -> None:
    entry = struct.pack("<qiiI", 7, 8, 5, 6)
    made = message(32, 8, struct.pack("<Q", 1), group(20, [entry]))
    assert rows(packet(1, made)) == [HEAD + "32,1,,NoMDEntries,5,6,,,,7,8,,"]


def test_long_quantities_are_unsigned() -> None:
    entry = struct.pack("<qQiIiBBcx", 7, 2**64 - 1, 5, 6, 9, 2, 1, b"1")
    made = message(64, 12, struct.pack("<QB2x", 1, 4), group(32, [entry]), group(24, [], wide=True))
    assert rows(packet(1, made)) == [HEAD + "64,1,4,NoMDEntries,5,6,1,1,2,7,18446744073709551615,9,"]


def test_display_quantity_where_there_is_no_size() -> None:
    entry = struct.pack("<QQqiiBc6x", 1, 2, 7, -8, 5, 0, b"0")
    made = message(47, 9, struct.pack("<QB2x", 1, 4), group(40, [entry]))
    assert rows(packet(1, made)) == [HEAD + "47,1,4,NoMDEntries,5,,0,0,,7,-8,,1"]


def test_security_of_a_snapshot_root_is_not_a_column() -> None:
    root = struct.pack("<IIiIQQHBqqq", 9, 1, 5, 6, 1_000, 2, 0, 17, 1, 2, 3)
    entry = struct.pack("<qiibHBBc", 7, 8, 9, 1, 0, 255, 0, b"0")
    assert rows(packet(1, message(52, 9, root, group(22, [entry])))) == [HEAD + "52,1000,,NoMDEntries,,,,0,1,7,8,9,"]


def test_other_ports_are_their_own_channel() -> None:
    (row,) = rows(Packet(20310, 0, packet(1, book32(5, 6)).payload))
    assert row.startswith("20310,1,")


def test_first_copy_of_each_packet_in_order_of_arrival() -> None:
    a = [packet(n, book32(5, n)) for n in (1, 2, 4)]
    b = [packet(n, book32(5, n), port=PORT_B) for n in (1, 3, 4)]
    wire = Wire()
    text = wire.csv([a[0], b[0], a[1], a[2], b[1], b[2]]).decode()
    assert [line.split(",")[1] for line in text.splitlines()] == ["1", "2", "4", "3"]
    assert wire.stats["duplicates"] == 2


def test_same_sequence_of_a_later_session_is_no_copy() -> None:
    assert len(rows(packet(1, book32(5, 1)), packet(1, book32(5, 1), time=1_600_000_000_000_000_000))) == 2


def test_unknown_template_is_a_row_and_a_foreign_packet_none() -> None:
    wire = Wire()
    text = wire.csv(
        [packet(1, message(99, 13, b"abc")), Packet(14320, 0, b"too short"), Packet(14320, 0, bytes(40))]
    ).decode()
    assert text == HEAD + "99,,,,,,,,,,,,\n"
    assert wire.stats == {"packets": 3, "duplicates": 0, "foreign": 2, "malformed": 0, "unknown": 1}


def test_rows_before_a_break_are_kept() -> None:
    wire = Wire()
    whole = packet(1, book32(5, 1), book32(5, 2))
    text = wire.csv([Packet(whole.port, 0, whole.payload[:-9])]).decode()
    assert len(text.splitlines()) == 1
    assert wire.stats["malformed"] == 1


@real
@pytest.mark.data
@pytest.mark.parametrize("without", [None, 14, 15], ids=["both lines", "without A", "without B"])
def test_real_capture_equals_the_independent_decoder(without: int | None) -> None:
    packets = packets_of((CAPTURES / "mdp3_v1.8_ch320_AB_20160927.pcapng").read_bytes())
    want = gzip.decompress((DATA / "expected" / "cme_mdp3_v1.8_decoded.csv.gz").read_bytes())
    assert want.count(b"\n") == 6468
    assert Wire().csv([p for p in packets if p.port // 1000 != without]) == want


@real
@pytest.mark.data
def test_real_vectors_of_every_version_decode() -> None:
    for path in sorted((DATA / "omi-vectors" / "Cme").glob("Mdp3*/*.pcap")):
        wire = Wire()
        wire.csv(packets_of(path.read_bytes()))
        assert wire.stats["malformed"] == wire.stats["unknown"] == 0, path
        assert wire.stats["foreign"] == 0, path
