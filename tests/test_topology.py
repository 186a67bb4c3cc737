"""The plan: stages, rings, gates, and where they go on which host."""

import json

import pytest

from appliance.config import loads
from appliance.errors import ConfigError
from appliance.topology import (
    HUGE_PAGE_BYTES,
    Host,
    Seat,
    as_plain,
    describe_host,
    huge_pages_needed,
    place,
    placement_of,
    plan,
    table,
)

FEED = """
[[feed]]
name = "cme"
protocol = "cme.mdp3"
port = { kind = "capture", path = "x.pcap" }
"""
MAKER = '[[strategy]]\nname = "maker"\nkind = "maker"\n'
SMALL = Host((0, 1), (), ((0, 0), (1, 0)), 0, False)
LARGE = Host(tuple(range(16)), tuple(range(4, 16)), tuple((c, c // 8) for c in range(16)), 512, True)


def seats(text, host):
    config = loads(FEED + text)
    topology = plan(config)
    return topology, place(topology, config, host)


def test_the_chain():
    topology = plan(loads(FEED + MAKER))
    assert topology.names == ("feed", "book", "signal", "strategy.maker", "risk", "gateway", "wal")
    assert [s.id for s in topology.stages] == [1, 2, 3, 4, 5, 6, 7]
    assert topology.stage("feed").ops == "feed:cme.mdp3"
    assert topology.stage("strategy.maker").ops == "strategy.maker"
    assert [i.ring for i in topology.stage("strategy.maker").inputs] == ["signals", "tops", "updates"]
    assert [i.ring for i in topology.stage("risk").inputs] == ["intents", "tops", "updates"]
    assert topology.ring("tops").gates == ("signal", "strategy.maker", "risk", "gateway", "wal")
    assert topology.ring("commands").writer == "supervisor" and topology.ring("commands").gates == ("wal",)
    with pytest.raises(KeyError):
        topology.stage("nobody")


def test_every_ring_has_one_writer_and_every_input_a_ring():
    topology = plan(loads(FEED + MAKER + '[[strategy]]\nname = "mine"\nkind = "python:a:B"\ngating = false\n'))
    names = [ring.name for ring in topology.rings]
    assert len(names) == len(set(names))
    assert {"intents.maker", "intents.mine"} <= set(names)
    assert all(i.ring in names for stage in topology.stages for i in stage.inputs)
    assert topology.ring("tops").gates == ("signal", "strategy.maker", "risk", "gateway", "wal")
    assert all(len(ring.gates) <= 16 for ring in topology.rings)


def test_draining_never_waits_in_a_circle():
    """Without back edges the graph has no circle, and stages come behind those that they wait for."""
    topology = plan(loads(FEED + MAKER))
    order = {stage.name: stage.id for stage in topology.stages} | {"supervisor": 0}
    for stage in topology.stages:
        for item in stage.inputs:
            if not item.back:
                assert order[topology.ring(item.ring).writer] < stage.id


def test_without_strategy_and_log():
    topology = plan(loads(FEED + "[log]\nenabled = false\n"))
    assert topology.names == ("feed", "book", "signal", "risk", "gateway")
    assert topology.ring("commands").gates == ()


ITCH = FEED.replace("cme.mdp3", "nasdaq.itch5")


def test_a_feed_that_is_one_with_its_books():
    apart, joined = plan(loads(ITCH + MAKER)), plan(loads(ITCH + MAKER + "[book]\njoined = true\n"))
    assert joined.names == ("feed", "signal", "strategy.maker", "risk", "gateway", "wal")
    assert [s.id for s in joined.stages] == [1, 2, 3, 4, 5, 6]
    feed = joined.stage("feed")
    assert (feed.ops, feed.ring, feed.inputs) == ("feed:nasdaq.itch5+book", "tops", ()) and feed.has_books
    assert [table.name for table in feed.tables] == ["instruments", "books"]
    assert feed.tables == (*apart.stage("feed").tables, *apart.stage("book").tables)
    assert feed.notes == ("inputs.feed", "packets") and joined.ring("tops").writer == "feed"
    assert joined.ring("tops").gates == apart.ring("tops").gates
    gone = {ring.name for ring in apart.rings} - {ring.name for ring in joined.rings}
    assert gone == {"events", "inputs.book"} and not apart.stage("feed").has_books
    blob = as_plain(joined, place(joined, loads(ITCH + MAKER), SMALL))
    assert [(t["name"], t["region"]) for t in blob["tables"]] == [("instruments", "feed"), ("books", "feed")]
    assert any("feed is feed and book in one" in note for note in blob["notes"])
    assert blob["stages"][0]["tables"] == ["instruments", "books"]


@pytest.mark.parametrize("text", ["", FEED + FEED])
def test_one_feed(text):
    with pytest.raises(ConfigError, match=r"feeds are configured; .* write one \[\[feed\]\]"):
        plan(loads(text))


def test_a_small_host_pins_nothing_and_says_so():
    _, placement = seats(MAKER, SMALL)
    assert {seat.core for _, seat in placement.seats} == {None}
    assert {seat.idle for _, seat in placement.seats} == {"sleep"}
    assert placement.page_bytes == 0
    assert any("vm.nr_hugepages=" in note for note in placement.notes)
    assert any("no stage is pinned" in note for note in placement.notes)


def test_a_large_host_gives_isolated_cores_in_order_and_huge_pages():
    _, placement = seats(MAKER + "[book]\ncore = 4\n", LARGE)
    assert placement.seat("book").core == 4
    assert [placement.seat(n).core for n in ("feed", "signal", "strategy.maker", "risk")] == [5, 6, 7, 8]
    assert placement.seat("risk").node == 1
    assert {seat.idle for _, seat in placement.seats} == {"spin"}
    assert placement.page_bytes == HUGE_PAGE_BYTES and placement.notes == ()


def test_refusals_come_all_at_once():
    text = (
        '[appliance]\nhugepages = "require"\n[book]\ncore = 99\n[signal]\ncore = 1\nidle = "spin"\n[risk]\ncore = 1\n'
    )
    with pytest.raises(ConfigError) as caught:
        seats(text, SMALL)
    message = str(caught.value)
    assert "stage book: there is no core 99 to run on; possible are 0-1" in message
    assert "stages signal and risk share core 1 and one spins" in message
    assert 'hugepages = "require", but hugetlbfs is not mounted' in message


def test_too_few_huge_pages():
    few = Host(LARGE.cores, LARGE.isolated, LARGE.nodes, 3, True)
    _, placement = seats("", few)
    assert placement.page_bytes == 0 and "3 of the" in placement.notes[0]
    assert seats('[appliance]\nhugepages = "off"\n', few)[1].notes == ()


def test_stages_that_sleep_may_share_a_core():
    _, placement = seats("[stage]\ncore = 1\n", SMALL)
    assert {seat.core for _, seat in placement.seats} == {1}
    assert {seat.idle for _, seat in placement.seats} == {"sleep"}


SHARED = (
    MAKER
    + """
[[process]]
name = "fast"
stages = ["feed", "book", "signal", "strategy.maker"]
[[process]]
name = "venue"
stages = ["risk", "gateway"]
core = 5
idle = "pause"
realtime = 40
"""
)


def test_stages_that_share_a_process_have_one_seat():
    topology, placement = seats(SHARED, LARGE)
    assert {name: [s.name for s in stages] for name, stages in topology.processes.items()} == {
        "fast": ["feed", "book", "signal", "strategy.maker"], "venue": ["risk", "gateway"], "wal": ["wal"],
    }  # fmt: skip
    fast = {placement.seat(name) for name in ("feed", "book", "signal", "strategy.maker")}
    assert {(seat.core, seat.idle) for seat in fast} == {(4, "spin")}
    assert {placement.seat(name) for name in ("risk", "gateway")} == {Seat(5, 0, "pause", 40)}
    assert (placement.seat("wal").core, placement.seat("wal").idle) == (6, "spin")
    assert placement.notes == (
        "process fast runs feed, book, signal, strategy.maker: they share its rights and its end",
        "process venue runs risk, gateway: they share its rights and its end",
    )


def test_what_is_in_memory_does_not_know_of_processes():
    alone, shared = plan(loads(FEED + MAKER)), plan(loads(FEED + SHARED))
    assert alone.rings == shared.rings
    assert all(len(stages) == 1 and stages[0].name == name for name, stages in alone.processes.items())
    assert [(s.id, s.name, s.inputs, s.ring, s.tables, s.notes) for s in alone.stages] == [
        (s.id, s.name, s.inputs, s.ring, s.tables, s.notes) for s in shared.stages
    ]


def test_processes_are_refused_a_core_as_stages_are():
    with pytest.raises(ConfigError, match="process venue: there is no core 5 to run on; possible are 0-1"):
        seats(SHARED, SMALL)
    spins = SHARED.replace('"pause"', '"spin"') + "[log]\ncore = 5\n"
    with pytest.raises(ConfigError, match="processes venue and wal share core 5 and one spins"):
        seats(spins, LARGE)


def test_the_table_shows_who_shares_a_process():
    text = table(*seats(SHARED, LARGE)).splitlines()
    assert text[0].split()[:3] == ["stage", "process", "core"]
    assert text[2].split()[:3] == ["book", "fast", "4"] and text[7].split()[:3] == ["wal", "wal", "6"]
    assert "process" not in table(*seats(MAKER, LARGE)).splitlines()[0]


def test_the_blob_goes_through_json():
    topology, placement = seats(MAKER, LARGE)
    plain = json.loads(json.dumps(as_plain(topology, placement, socket="/run/x.sock")))
    assert placement_of(plain) == placement
    assert plain["socket"] == "/run/x.sock" and plain["appliance"] == "demo"
    assert [r["name"] for r in plain["rings"]][:2] == ["events", "tops"]
    assert {t["name"]: t["region"] for t in plain["tables"]} == {"instruments": "feed", "books": "book"}
    assert all(stage["process"] == stage["name"] for stage in plain["stages"])
    shared = as_plain(*seats(SHARED, LARGE))
    assert {s["name"]: s["process"] for s in shared["stages"]}["gateway"] == "venue"


def test_the_table_shows_every_stage():
    topology, placement = seats(MAKER, SMALL)
    text = table(topology, placement)
    assert all(name in text for name in topology.names)
    assert "memory: ordinary pages" in text


def test_this_host():
    host = describe_host()
    assert host.cores and set(host.isolated) <= set(host.cores)
    assert huge_pages_needed(plan(loads(FEED))) > 5
