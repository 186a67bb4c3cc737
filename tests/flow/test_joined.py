"""Feed and book as one stage: the bytes of two, through a death in the middle, replay and tables that readers see."""

import json
import os
import re
import shutil
import signal
import struct
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from run import Witness, name_of_test, until
from test_replay import actions
from test_shared_process import recorded, trades, write_market
from test_why import events, story

from appliance.audit import rebuild
from appliance.audit.replay import sessions
from appliance.binding.dtype import dtype_of
from appliance.cli.main import main
from appliance.errors import ApplianceError
from appliance.monitor.memory import Memory
from appliance.monitor.snapshot import Monitor
from appliance.sdk import attach

sys.path.insert(0, str(Path(__file__).parents[1] / "process"))
from chain import Chain, Market

DATA = Path(os.environ.get("APPLIANCE_DATA", Path(__file__).parents[2].parent / "shared" / "data"))
STAGES = ["feed", "signal", "strategy.maker", "risk", "gateway"]
FAST = f'[[process]]\nname = "fast"\nstages = {json.dumps(STAGES)}\n'
JOINED = "[book]\njoined = true\n"
FILE = """[[feed]]
name = "file"
protocol = "nasdaq.itch5"
start_live = true
port = {{ kind = "{kind}", path = "{path}", stamp = "{stamp}", at_end = "{end}"{more} }}
"""
INSTRUMENT, VIEW = dtype_of("struct apl_instrument"), dtype_of("struct apl_book_view")


def write_capture(folder, messages=10):
    """market.itch as MoldUDP64 in a capture, one packet a millisecond."""
    data = (folder / "market.itch").read_bytes()
    at, sequence, packets = 0, 1, []
    out = [struct.pack("<IHHiIII", 0xA1B23C4D, 2, 4, 0, 0, 65535, 1)]  # nanoseconds, Ethernet
    while at < len(data):
        body, count = b"", 0
        while count < messages and at < len(data):
            size = 2 + int.from_bytes(data[at : at + 2], "big")
            body, count, at = body + data[at : at + size], count + 1, at + size
        payload = b"TESTSESS01" + struct.pack(">QH", sequence, count) + body
        udp = struct.pack(">HHHH", 40000, 20000, 8 + len(payload), 0) + payload
        ip = struct.pack(
            ">BBHHHBBH4s4s", 0x45, 0, 20 + len(udp), 0, 0, 9, 17, 0, bytes((10, 0, 0, 1)), bytes((239, 1, 1, 1))
        )
        frame = bytes((1, 0, 0x5E, 1, 1, 1, 2, 0, 0, 0, 0, 1, 8, 0)) + ip + udp
        time_ns = 1_600_000_000_000_000_000 + len(packets) * 1_000_000
        packets.append(struct.pack("<IIII", time_ns // 10**9, time_ns % 10**9, len(frame), len(frame)) + frame)
        sequence += count
    (folder / "market.pcap").write_bytes(b"".join(out + packets))
    return len(packets)


def configure(run, feed, book="[book]\n", processes=""):
    run.write()
    text = re.sub(r"(?s)\[\[feed\]\].*(?=\[book\])", feed, run.file.read_text())
    run.file.write_text(text.replace("[book]\n", book).replace("[supervisor]\n", processes + "[supervisor]\n"))


def tables(name):
    """Every record of both tables as a reader outside sees them, byte for byte."""
    memory = Memory(name)
    instruments, books = memory.table("instruments"), memory.table("books")
    found = [(instruments.read(i, INSTRUMENT), books.read(i, VIEW)) for i in range(len(instruments))]
    return [tuple(None if record is None else record.tobytes() for record in pair) for pair in found]


def counters(run, joined):
    """The feed's and the books' own counts, whatever they are called."""
    feed = run.memory().counters("feed")
    book = {f"book_{name}": value for name, value in run.memory().counters("book").items()} if not joined else feed
    ours = ("packets", "messages", "duplicates", "gaps", "lost", "malformed", "unknown", "ignored")
    theirs = (
        "events",
        "venue_events",
        "tops",
        "unknown_orders",
        "duplicate_orders",
        "malformed",
        "orders_full",
        "faults",
    )
    return {name: feed[name] for name in ours} | {f"book_{name}": book[f"book_{name}"] for name in theirs}


def played(run, joined):
    """Wait for the end of the file, and until the books and the counts have it."""

    def ended():
        feed = run.memory().counters("feed")
        return feed.get("port_file_bytes_all") and feed["port_file_bytes_done"] == feed["port_file_bytes_all"]

    until(ended, f"the file has no end: {run.log()}", 60)
    if not joined:
        events = run.memory().ring("events").published
        until(lambda: dict(run.memory().gates("events"))["book"] == events, f"book does not keep up: {run.log()}")


def one_run(run, feed, joined, processes=""):
    """(tops, tables, counters) of an appliance that plays a file to its end; its log is replayed and removed."""
    configure(run, feed, JOINED if joined else "[book]\n", processes)
    run.start()
    played(run, joined)
    before = run.memory().control("feed").turns
    until(lambda: run.memory().control("feed").turns > before, "no tick")  # which tells the counts
    time.sleep(0.1)
    found = tables(run.name), counters(run, joined)
    latency = run.memory().region("feed" if joined else "book").histogram()
    assert latency.counts().sum() > 0
    run.down()
    [tops] = recorded(run.folder, "tops")
    [session] = list(sessions(run.folder / "log"))
    for stage in session.stages:
        assert stage.good and stage.compared == stage.outputs and stage.untold == 0, stage
    assert [stage.stage for stage in session.stages] == (STAGES if joined else ["feed", "book", *STAGES[1:]])
    shutil.rmtree(run.folder / "log")
    return tops.tobytes(), *found


def test_a_file_gives_the_bytes_of_two_stages(run, folder):
    write_market(folder)
    feed = FILE.format(kind="file", path="market.itch", stamp="recorded", end="idle", more="")
    apart = one_run(run, feed, False)
    assert len(apart[0]) > 64 * 1000 and len(apart[1]) > 1
    assert one_run(run, feed, True) == apart
    assert one_run(run, feed, True, FAST) == apart


def test_packets_of_a_capture_give_the_bytes_of_two_stages(run, folder):
    write_market(folder)
    assert write_capture(folder) > 500
    feed = FILE.format(kind="capture", path="market.pcap", stamp="recorded", end="idle", more=', pace = "fast"')
    apart, joined = one_run(run, feed, False), one_run(run, feed, True)
    assert apart[2]["packets"] > 500 and apart[2]["messages"] > 5000
    assert joined == apart


def test_nasdaq_s_own_file_gives_the_bytes_of_two_stages(run):
    path = DATA / "nasdaq" / "itch5" / "nasdaq_20191230_first1000.itch"
    if not path.exists():
        pytest.skip(f"{path} is missing; set APPLIANCE_DATA")
    feed = FILE.format(kind="file", path=path, stamp="recorded", end="idle", more="")
    apart, joined = one_run(run, feed, False), one_run(run, feed, True)
    assert len(apart[1]) > 900 and apart[2]["messages"] == 1000
    assert joined == apart


def test_killed_in_the_middle_it_plays_the_capture_again(run, folder):
    """As feed and book do, which are restarted together: at the end the same books, and every life is replayed."""
    write_market(folder)
    packets = write_capture(folder)
    feed = FILE.format(kind="capture", path="market.pcap", stamp="recorded", end="idle", more=', pace = "fast"')
    [_, end, _] = one_run(run, feed, False)
    configure(run, FILE.format(kind="capture", path="market.pcap", stamp="arrival", end="idle", more=""), JOINED, FAST)
    run.start()
    witness = Witness(run.name).start()
    trades(run, "at all")
    assert 0 < run.memory().counters("feed")["packets"] < packets
    os.kill(run.memory().control("feed").pid, signal.SIGKILL)
    until(lambda: run.memory().control("feed").epoch == 2, f"it did not come back: {run.log()}", 60)
    until(lambda: shape(tables(run.name)) == shape(end), f"other books: {run.log()}", 60)
    trades(run, "after a death") if run.memory().counters("feed")["packets"] < packets else None
    assert run.status()[0] == 0, run.status()
    run.down()
    witness.finish()
    assert sum(witness.missed.values()) == 0
    assert run.audit("verify").returncode == 0
    tops, orders, fills = rebuild(run.folder / "log")
    assert tops.tobytes() == witness.events("tops", "Top").tobytes() and len(orders)
    assert fills.tobytes() == witness.fills().tobytes()
    [session] = list(sessions(run.folder / "log"))
    assert all(stage.good and stage.lives == 2 for stage in session.stages), session
    assert ("restart", f"fast ({', '.join(STAGES)})") in [
        (a["verb"], a["argument"]) for a in actions(run.folder / "log")
    ]


def shape(found):
    """Levels and states of books, without times: those are of the moment when they are played."""
    views = [np.frombuffer(view, VIEW)[0] if view else None for _, view in found]
    return [
        view and (view["instrument"], view["state"], view["bids"].tobytes(), view["asks"].tobytes()) for view in views
    ]


def test_a_live_feed_that_died_has_books_that_nobody_knows(folder):
    """Joined or not: unknown and empty at once, suspect with the first packet, since ITCH tells nobody what rests."""
    states = []
    for joined in (False, True):
        chain = Chain(folder, name=f"{name_of_test()}j{int(joined)}")
        text = chain.file.read_text()
        chain.file.write_text(text.replace("[book]\n", JOINED) if joined else text)
        try:
            chain.start()
            with Market():
                chain.flows("tops", 60)  # killed at once, a book has not told its journal of all its calls
                os.kill(chain.memory().control("feed" if joined else "book").pid, signal.SIGKILL)
                until(lambda c=chain: c.memory().control("feed").epoch == 2, f"not back: {chain.log()}", 60)
                chain.flows("tops", 60)
                time.sleep(0.5)
                states.append([int(np.frombuffer(view, VIEW)[0]["state"]) for _, view in tables(chain.name)])
            assert chain.ctl("stop").returncode == 0
        finally:
            chain.end()
        [session] = list(sessions(folder / "log"))
        assert all(stage.good for stage in session.stages), [stage for stage in session.stages if not stage.good]
        shutil.rmtree(folder / "log")
    assert states[0] == states[1] and len(states[0]) == 2


def test_it_is_shown_as_what_it_is_and_tells_why(run, folder, capsys):
    write_market(folder)
    write_capture(folder)
    configure(run, FILE.format(kind="capture", path="market.pcap", stamp="arrival", end="idle", more=""), JOINED)
    plan = run.appliance("config", "check", str(run.file))
    assert plan.returncode == 0, plan.stderr
    rows = {line.split()[0]: line for line in plan.stdout.splitlines() if line.strip()}
    assert "tops" in rows["feed"] and "(port)" in rows["feed"] and "book" not in rows
    assert "feed is feed and book in one: there is no ring events" in plan.stdout
    run.start()
    trades(run, "at all")
    code, status = run.status()
    assert code == 0 and [s["name"] for s in status["stages"]] == [*STAGES, "wal"]
    assert any("there is no ring events" in remark for remark in status["remarks"])
    snapshot = Monitor(run.name).sample()
    assert [hop.stage for hop in snapshot.hops] == STAGES and snapshot.hops[0].count > 0
    assert snapshot.feed.packets > 0 and snapshot.ladder and "events" not in [flow.ring for flow in snapshot.flows]
    with attach(run.name) as app:
        assert app.books[1].bids.size and "events" not in app.rings
        with pytest.raises(ApplianceError, match=r"nothing called .events. of that kind; there are: .*tops"):
            app.ring("events")
    run.file.write_text(run.file.read_text().replace("joined = true", "joined = false"))
    done = run.ctl("reload", "--plan", "--config", str(run.file))
    said = done.stdout + done.stderr
    assert "book.joined" in said and "the number and names of stages are fixed" in said
    done = run.ctl("reload", "--stage", "feed")  # a successor of feed and book, which plays the capture again
    assert done.returncode == 0, done.stderr + run.log()
    until(lambda: run.memory().control("feed").epoch == 2, f"no successor: {run.log()}", 60)
    trades(run, "after a reload")
    run.down()
    log = folder / "log"
    for order in events(log, "Order")["order_id"][-30::-1]:
        told = story(capsys, log, int(order))
        if told["packets"] and told["top"]:
            break
    assert told["joined"] and told["market"] == [] and told["missing"] == []
    call = told["top"]["call"]
    assert (
        {packet["arrival_ns"] for packet in told["packets"]} == {told["origin_ns"]}
        and call["ring"] == "packets"
        and told["top"]["stage"] == "feed"
    )
    assert told["book_before"] != told["book_after"] and told["book_after"]["bids"] and told["checks"]
    assert main(["replay", str(log), "--stage", "feed"]) == 0
    assert "identical" in capsys.readouterr().out
