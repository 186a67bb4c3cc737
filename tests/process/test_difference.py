"""What lies between two configurations, without an appliance."""

import pytest

from appliance.config import loads
from appliance.process.difference import Side, difference
from appliance.process.limits import InForce
from appliance.process.next_limits import next_limits, undone
from appliance.topology import Host, place, plan

BASE = """
[appliance]
name = "x"
hugepages = "off"
[[feed]]
name = "cme"
protocol = "cme.mdp3"
port = { kind = "udp" }
[[feed.group]]
address = "224.0.31.1:14310"
[[strategy]]
name = "a"
kind = "maker"
[[strategy]]
name = "b"
kind = "python:some.where:B"
parameters = { size = 1, deep = { x = 1 } }
[book]
depth = 10
[signal]
idle = "auto"
[maker]
quantity = 1
[risk]
rate_count = 100
[risk.limits]
max_quantity = 10
max_notional = 0
[[risk.instrument]]
symbol = "ESZ6"
max_quantity = 5
[log]
durable = "20ms"
[log.wait_for]
tops = "none"
[supervisor]
backoff = "50ms"
"""
HOST = Host((0, 1, 2, 3), (2, 3), (), 0, False)


def side(*changes):
    text = BASE
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    config = loads(text)
    topology = plan(config)
    return Side(config, topology, place(topology, config, HOST))


def found(*changes, known=("ESZ6",), code=None, asked=()):
    return difference(side(), side(*changes), code or {}, asked, lambda symbol, _: symbol in known)


@pytest.mark.parametrize(
    ("old", "new", "key", "takes", "stages"),
    [
        ("max_quantity = 10", "max_quantity = 9", "risk.limits.max_quantity", "now", ()),
        ("max_quantity = 5", "max_quantity = 4", "risk.instrument[0].max_quantity", "now", ()),
        ('"ESZ6"\n', '"NQZ6"\n', "risk.instrument[0].symbol", "restart", ("risk",)),
        ("rate_count = 100", "rate_count = 99", "risk.rate_count", "restart", ("risk",)),
        ("depth = 10", "depth = 5", "book.depth", "restart", ("feed", "book")),
        ("quantity = 1\n[risk]", "quantity = 2\n[risk]", "maker.quantity", "restart", ("strategy.a",)),
        ("size = 1", "size = 2", "strategy[1].parameters.size", "restart", ("strategy.b",)),
        (":B", ":C", "strategy[1].kind", "restart", ("strategy.b",)),
        ('kind = "maker"', 'kind = "python:x:Y"', "strategy[0].kind", "refused", ()),
        ('idle = "auto"', 'idle = "yield"', "signal.idle", "restart", ("signal",)),
        ('durable = "20ms"', 'durable = "10ms"', "log.durable", "restart", ("wal",)),
        ('"50ms"', '"60ms"', "supervisor.backoff", "now", ()),
        ("14310", "14311", "feed[0].group[0].address", "restart", ("feed",)),
        ('name = "cme"\n', 'name = "cbot"\n', "feed[0].name", "refused", ()),
        ("depth = 10", "depth = 10\nring_slots = 128", "book.ring_slots", "refused", ()),
    ],
)
def test_what_each_key_takes(old, new, key, takes, stages):
    one = found((old, new))
    change = next(change for change in one.changes if change.key == key)
    assert (change.takes, one.stages) == (takes, stages), one
    assert bool(one.refusals) == (takes == "refused")


def test_an_instrument_that_the_market_has_not_defined_takes_a_new_life_of_risk():
    assert found(("max_quantity = 5", "max_quantity = 4"), known=()).stages == ("risk",)


def test_who_waits_for_a_mark_is_started_again():
    one = found(('tops = "none"', 'tops = "durable"'))
    assert one.stages == ("signal", "strategy.a", "strategy.b", "risk", "gateway", "wal") and not one.refusals


def test_changed_code_and_stages_asked_for():
    one = found(code={"strategy.b": "where.py has changed"}, asked=("signal", "strategy.b"))
    assert one.stages == ("signal", "strategy.b")
    assert [change.key for change in one.changes] == ["strategy.b (code)", "signal (asked for)"]
    assert found().changes == ()


def test_a_seat_that_moves_moves_its_stage():
    one = found(("depth = 10", 'depth = 10\ncore = 2\nidle = "sleep"'))
    assert set(one.stages) >= {"book", "feed"} and not one.refusals


def test_the_file_wins_where_it_changed_and_commands_stay_elsewhere():
    before, after = side().config.sections.risk, side(("max_quantity = 10", "max_quantity = 8")).config.sections.risk
    running = InForce(before)
    symbols = {1: "ESZ6", 2: "NQZ6"}
    running.change(0, "", "max_quantity", 3)
    running.change(0, "", "max_position", 77)
    running.change(1, "ESZ6", "max_quantity", 1)
    running.change(2, "NQZ6", "max_open_orders", 2)
    found = next_limits(running, before, after, symbols)
    assert found.over == ("max_quantity of all = 3",)
    assert found.kept == ("max_position of all = 77", "max_quantity of ESZ6 = 1", "max_open_orders of NQZ6 = 2")
    wanted = {(one.instrument, one.name): one.value for one in found.sets}
    assert wanted == {(0, "max_quantity"): 8, (2, "max_quantity"): 8}
    assert found.tighter(running) == ()
    assert {(one.instrument, one.value) for one in undone(found.sets, running)} == {(0, 3), (2, 3)}
    assert found.in_force.of(1, "ESZ6").max_quantity == 1 and found.in_force.of(2, "NQZ6").max_open_orders == 2


def test_tighter_limits_are_known_from_looser_ones():
    before = side().config.sections.risk
    after = side(
        ("max_quantity = 10", "max_quantity = 0"), ("max_notional = 0", "max_notional = 5\nmax_position = 0"),
    ).config.sections.risk  # fmt: skip
    found = next_limits(InForce(before), before, after, {})
    assert {one.name for one in found.tighter(InForce(before))} == {"max_quantity", "max_notional"}
    assert {one.name for one in found.sets} == {"max_quantity", "max_notional", "max_position"}


JOINED = (('protocol = "cme.mdp3"', 'protocol = "nasdaq.itch5"'), ("[book]\n", "[book]\njoined = true\n"))


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("depth = 10", "depth = 5", "book.depth"),
        ('protocol = "nasdaq.itch5"', 'protocol = "nasdaq.itch5"\nstart_live = true', "feed[0].start_live"),
        ('protocol = "nasdaq.itch5"', 'protocol = "nasdaq.itch5"\nidle = "yield"', "feed[0].idle"),
    ],
)
def test_a_book_that_is_one_with_its_feed_is_restarted_as_one(old, new, key):
    one = difference(side(*JOINED), side(*JOINED, (old, new)), {}, (), lambda *_: True)
    assert [(change.key, change.takes, change.stages) for change in one.changes] == [(key, "restart", ("feed",))]
    assert one.stages == ("feed",) and not one.refusals


def test_a_feed_and_its_book_are_not_joined_while_they_run():
    for pair in ((side(JOINED[0]), side(*JOINED)), (side(*JOINED), side(JOINED[0]))):
        one = difference(*pair, {}, (), lambda *_: True)
        [change] = one.refusals
        assert (change.key, change.why) == ("book.joined", "the number and names of stages are fixed")
