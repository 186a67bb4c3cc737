"""The generator from Python: settings, determinism, packets by an independent reading of the bytes, and the truth."""

import csv
import struct
import tomllib

import pytest

from appliance.binding import lib
from appliance.config import loads
from appliance.errors import ConfigError
from appliance.generator import Generator, Settings, configuration, write_truth

SECOND = 10**9
INCREMENTAL = {(0xEF4D0101, 14310): "A", (0xEF4D0201, 15310): "B"}


def market(seconds=2.0, **settings):
    """A generator that has run, and all its packets."""
    generator = Generator(Settings(**{"loss": 0.0, "double_loss": 0.0, "reorder": 0.0, "duplicate": 0.0, **settings}))
    packets = generator.packets(generator.start_ns + round(seconds * SECOND))
    generator.stop()
    packets += generator.packets(generator.start_ns + round((seconds + 2) * SECOND))
    return generator, packets


def messages(data):
    """(template, version, bytes behind the SBE header) of each message of a packet."""
    at = 12
    while at < len(data):
        size, _, template, schema, version = struct.unpack_from("<HHHHH", data, at)
        assert schema == 1
        yield template, version, data[at + 10 : at + size]
        at += size
    assert at == len(data)


def test_packets_come_in_order_of_arrival_on_both_lines():
    _, packets = market()
    assert [p.arrival_ns for p in packets] == sorted(p.arrival_ns for p in packets)
    lines = {"A": [], "B": []}
    for packet in packets:
        assert len(packet.data) <= lib.APL_GENERATOR_PACKET_BYTES
        line = INCREMENTAL.get((packet.group_ip, packet.group_port))
        if line:
            assert line == packet.line
            lines[line].append(struct.unpack_from("<I", packet.data)[0])
    assert lines["A"] == lines["B"] == list(range(1, len(lines["A"]) + 1))


def test_books_by_price_rebuilt_from_the_bytes_equal_the_truth():
    """A second reading beside the C client's, for books by price alone: template 46 by struct."""
    generator, packets = market(3.0, rate=4000)
    books = {}
    for packet in packets:
        if INCREMENTAL.get((packet.group_ip, packet.group_port)) != "A":
            continue
        for template, _, body in messages(packet.data):
            if template == 46:
                apply_book(books, body)
    for index in range(generator.config.instrument_count):
        for side in range(2):
            have = books[generator.config.instruments[index].security_id, "01"[side]]
            truth = [tuple(level) for level in generator.levels(index, side)[:10]]
            assert have == truth


def apply_book(books, body):
    count, at = body[13], 14
    for _ in range(count):
        price, qty, security, _, orders, level, action, side = struct.unpack_from("<qiiIiBBc", body, at)
        levels = books.setdefault((security, side.decode()), [])
        if action == 0:
            levels.insert(level - 1, (price, qty, orders))
            del levels[10:]
        elif action == 1:
            levels[level - 1] = (price, qty, orders)
        else:
            del levels[level - 1]
        at += 32


def test_the_same_seed_gives_the_same_bytes():
    assert market(1.0, seed=5, loss=0.1)[1] == market(1.0, seed=5, loss=0.1)[1]
    assert market(1.0, seed=5)[1] != market(1.0, seed=6)[1]


@pytest.mark.parametrize("version", range(8, 14))
def test_every_message_has_the_version_asked_for(version):
    _, packets = market(0.5, schema_version=version)
    seen = {(template, v) for packet in packets for template, v, _ in messages(packet.data)}
    assert {v for _, v in seen} == {version}
    templates = {template for template, _ in seen}
    new, old = {46, 47, 48, 51, 50, 52, 53, 54, 55, 56}, {32, 43, 42, 35, 34, 38, 44, 27, 41, 29}
    assert (new if version > 8 else old) <= templates
    assert not (old if version > 8 else new) & templates


def test_losses_are_as_many_as_asked_for():
    generator, packets = market(5.0, loss=0.05)
    stats = generator.stats()
    for line in (0, 1):
        assert 0.03 < stats["lost"][line] / stats["packets"] < 0.07
    assert sum(stats["sent"]) == len(packets)
    seen = {struct.unpack_from("<I", p.data)[0] for p in packets if (p.group_ip, p.group_port) in INCREMENTAL}
    assert len(seen) == stats["packets"]  # none on both
    assert market(1.0, loss=1.0)[1] == []


def test_the_configuration_listens_to_the_groups():
    config = loads('[appliance]\nname = "x"\n' + configuration(Settings().native(), "eth9"))
    feed = config.sections.feed[0]
    assert (feed.protocol, feed.port.kind, feed.port.interface) == ("cme.mdp3", "udp", "eth9")
    plain = tomllib.loads(configuration(Settings().native()))["feed"][0]["group"]
    assert [(g["role"], g["line"], g["address"]) for g in plain][:3] == [
        ("incremental", "A", "239.77.1.1:14310"),
        ("incremental", "B", "239.77.2.1:15310"),
        ("snapshot", "A", "239.77.1.2:14311"),
    ]
    assert {g["role"] for g in plain} == {"incremental", "snapshot", "snapshot_orders", "definition"}


def test_instruments_may_be_few_or_many():
    generator, _ = market(0.5, instruments=3)
    assert generator.symbols == ["ESZ6", "ESH7", "NQZ6"]
    generator, _ = market(0.5, instruments=64, rate=20000)
    assert len(set(generator.symbols)) == 64 and generator.symbols[63] == "GEN63"
    assert all(generator.traded(i).trades for i in range(8))


@pytest.mark.parametrize(
    ("settings", "word"),
    [
        ({"loss": 1.5}, "loss"),
        ({"double_loss": -1.0}, "double loss"),
        ({"rate": -1}, "rate"),
        ({"instruments": 65}, "65 instruments"),
        ({"seed": 2**64}, "seed"),
    ],
)
def test_impossible_settings_are_refused_with_their_name(settings, word):
    with pytest.raises(ConfigError, match=word):
        Generator(Settings(**settings))


@pytest.mark.parametrize(("settings", "word"), [({"schema_version": 7}, "version 7"), ({"orders": 3}, "3 orders")])
def test_what_the_exchange_cannot_do_is_refused_by_it(settings, word):
    with pytest.raises(ConfigError, match=word):
        Generator(Settings(**settings))


def test_truth_says_levels_orders_and_queues(tmp_path):
    generator, _ = market()
    write_truth(generator, tmp_path / "truth.csv")
    with (tmp_path / "truth.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for index, symbol in enumerate(generator.symbols):
        own = [row for row in rows if row["symbol"] == symbol]
        traded = next(row for row in own if row["record"] == "traded")
        assert (int(traded["level"]), int(traded["qty"])) == generator.traded(index)[:2]
        for side, name in enumerate(("bid", "ask")):
            levels = [row for row in own if row["record"] == "level" and row["side"] == name]
            orders = [row for row in own if row["record"] == "order" and row["side"] == name]
            for level in levels:
                queue = [order for order in orders if order["level"] == level["level"]]
                assert [int(order["queue"]) for order in queue] == list(range(1, int(level["orders"]) + 1))
                assert sum(int(order["qty"]) for order in queue) == int(level["qty"])
                assert [int(o["priority"]) for o in queue] == sorted(int(o["priority"]) for o in queue)
            assert [int(level["price"]) for level in levels] == [level.price for level in generator.levels(index, side)]
            assert len(orders) == len(generator.orders(index, side))
