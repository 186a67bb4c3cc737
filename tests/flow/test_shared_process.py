"""Stages that share a process: the same bytes as in processes of their own, through kills, adoption and replay."""

import os
import re
import shutil
import signal

import pytest
from run import Witness, until
from test_replay import actions

from appliance.audit import AuditLog, Kind, rebuild
from appliance.audit.log import join
from appliance.audit.replay import sessions
from appliance.generator import Generator, Outputs, Player, Settings
from appliance.shm import State

TRADING = ("feed", "book", "signal", "strategy.maker", "risk", "gateway")
FAST = f'[[process]]\nname = "fast"\nstages = [{", ".join(f"{chr(34)}{name}{chr(34)}" for name in TRADING)}]\n'
PAIRS = '[[process]]\nname = "data"\nstages = ["feed", "book", "signal"]\n[[process]]\nname = "trade"\n' + (
    'stages = ["strategy.maker", "risk", "gateway"]\n'
)


def pids(run):
    return {stage.name: stage.pid for stage in run.look().stages}


def start(run, processes, *changes):
    run.write(("[supervisor]\n", processes + "[supervisor]\n"), *changes)
    run.start()


def trades(run, what):
    acks = run.memory().counters("gateway")["acks"]
    until(lambda: run.memory().counters("gateway")["acks"] > acks + 20, f"no orders {what}: {run.log()}", 60)


def is_whole(run, what):
    """Until status is 0; what has to be resumed is."""

    def whole():
        status = run.look()
        if status.halted == ("risk",):
            assert run.ctl("resume").returncode == 0
        return status.state == "running"

    until(whole, f"not whole {what}: {run.log()}", 60)


def same_bytes(run, witness):
    """The log verifies, holds what the readers saw, and is replayed to the same bytes."""
    done = run.audit("verify")
    assert done.returncode == 0, done.stdout + done.stderr
    tops, orders, fills = rebuild(run.folder / "log")
    assert len(tops) and len(orders)
    assert tops.tobytes() == witness.events("tops", "Top").tobytes()
    assert orders.tobytes() == witness.events("orders", "Order").tobytes()
    assert fills.tobytes() == witness.fills().tobytes()
    [session] = list(sessions(run.folder / "log"))
    for stage in session.stages:
        assert stage.good and stage.compared == stage.outputs, stage
    assert [stage.stage for stage in session.stages] == list(TRADING)
    return {stage.stage: stage.lives for stage in session.stages}


def test_one_process_trades_and_everything_looks_the_same(run):
    start(run, FAST)
    witness = Witness(run.name).start()
    run.play()
    trades(run, "at all")
    found = pids(run)
    assert len({found[name] for name in TRADING}) == 1 and found["wal"] != found["feed"]
    code, status = run.status()
    assert code == 0, status
    assert {s["name"]: s["process"] for s in status["stages"]} == {**dict.fromkeys(TRADING, "fast"), "wal": "wal"}
    assert all("sealed" in s["fences"] for s in status["stages"])
    assert any(remark.startswith("process fast runs feed, book, signal") for remark in status["remarks"])
    text = run.ctl("status").stdout
    assert "stage" in text and "process" in text.splitlines()[1] and " fast " in text
    plan = run.appliance("config", "check", str(run.file))
    assert plan.returncode == 0 and " fast " in plan.stdout, plan.stderr
    run.close_market()
    run.down()
    witness.finish()
    assert sum(witness.missed.values()) == 0
    assert same_bytes(run, witness) == dict.fromkeys(TRADING, 1)


@pytest.mark.parametrize("processes", [FAST, PAIRS], ids=["fast", "pairs"])
def test_a_killed_process_comes_back_with_all_its_stages(run, processes):
    start(run, processes)
    witness = Witness(run.name).start()
    run.play()
    trades(run, "at all")
    names = ["fast"] if processes is FAST else ["data", "trade"]
    for lives, name in enumerate(names * 2, 2):
        before = {s.name: s.lives for s in run.look().stages if s.process == name}
        os.kill(next(s.pid for s in run.look().stages if s.process == name), signal.SIGKILL)

        def back(before=before):
            now = {s.name: s for s in run.look().stages}
            return all(now[n].lives == b + 1 and now[n].state == "run" and now[n].alive for n, b in before.items())

        until(back, f"{name} did not come back: {run.log()}", 60)
        is_whole(run, f"after {name}")
        trades(run, f"after {name} {lives}")
        run.flows("tops", 60)
    other = {s.name: s.restarts for s in run.look().stages}
    assert other["wal"] == 0 and other["feed"] == other["signal"] == 2
    run.close_market()
    run.down()
    witness.finish()
    assert sum(witness.missed.values()) == 0
    lives = same_bytes(run, witness)
    assert lives == dict.fromkeys(TRADING, 3)
    shown = f"fast ({', '.join(TRADING)})" if processes is FAST else "data (feed, book, signal)"
    assert ("restart", shown) in [(action["verb"], action["argument"]) for action in actions(run.folder / "log")]


def test_the_supervisor_killed_and_adopted_with_a_process_that_dies_later(run):
    start(run, FAST)
    run.play()
    trades(run, "at all")
    os.kill(run.memory().supervisor_pid, signal.SIGKILL)
    trades(run, "without a supervisor")
    done = run.ctl("start")
    assert done.returncode == 0 and "adopted" in done.stdout, done.stderr + run.log()
    is_whole(run, "after adoption")
    os.kill(pids(run)["risk"], signal.SIGKILL)
    until(lambda: all(s.lives == 2 for s in run.look().stages if s.process == "fast"), f"not back: {run.log()}", 60)
    is_whole(run, "after a death")
    trades(run, "after a death")
    os.kill(run.memory().supervisor_pid, signal.SIGKILL)
    run.down()  # with nobody but the command
    assert run.audit("verify").returncode == 0


FILE = """[[feed]]
name = "file"
protocol = "nasdaq.itch5"
start_live = true
port = { kind = "file", path = "market.itch", stamp = "recorded", at_end = "halt" }
"""


def write_market(folder):
    """Five seconds of the generated exchange as an ITCH 5.0 file."""
    settings = Settings(rate=4000, seed=11, itch=True)
    generator = Generator(settings)
    with Player(generator, Outputs(itch=folder / "market.itch")) as player:
        while player.run(generator.start_ns + 5_000_000_000, 10**9):
            pass


def play_file(run, processes):
    """Start on the file and wait until it has been played."""
    text = re.sub(r"(?s)\[\[feed\]\].*(?=\[book\])", FILE, run.file.read_text())
    text = text.replace("[book]\n", '[book]\nevent_end = "flag"\n')  # else a tick may end a venue's event
    run.file.write_text(text.replace("[supervisor]\n", processes + "[supervisor]\n"))
    run.start()
    until(lambda: run.memory().control("feed").state is State.HALT, f"the file has no end: {run.log()}", 60)
    events = run.memory().ring("events").published
    until(lambda: dict(run.memory().gates("events"))["book"] == events, f"book does not keep up: {run.log()}")


def recorded(folder, *rings):
    """The slots of these rings in the log, byte for byte."""
    with AuditLog(folder / "log") as log:
        rows, names = log.read_all(), log.ring_names()
    events = rows[rows["kind"] == Kind.EVENT]
    return [join([events["slot"][events["ring"] == names.index(ring)]], events["slot"].dtype) for ring in rings]


def test_a_file_gives_the_same_tops_as_in_processes_of_their_own(run, folder):
    """Orders depend on when a fill comes back, in any appliance; events and tops do not."""
    write_market(folder)
    play_file(run, "")
    assert {s.ended for s in run.look().stages if s.name == "feed"} == {True}
    run.down()
    events, tops = recorded(folder, "events", "tops")
    assert len(events) > 10_000 and len(tops) > 1000
    shutil.rmtree(folder / "log")

    run.write()
    play_file(run, FAST)
    until(
        lambda: run.memory().ring("tops").published == len(tops),
        f"other tops: {len(tops)} {run.memory().ring('tops').published}",
    )
    feed = next(s for s in run.look().stages if s.name == "feed")
    assert feed.ended and run.status()[0] == 0
    os.kill(
        pids(run)["risk"], signal.SIGKILL
    )  # the feed has ended, its process has not: it comes back without the feed
    until(lambda: run.memory().control("gateway").epoch == 2, f"it did not come back: {run.log()}", 60)
    is_whole(run, "after a death")
    assert run.memory().control("feed").epoch == 1 and run.memory().control("book").epoch == 2
    run.down()
    again = recorded(folder, "events", "tops")
    assert again[0].tobytes() == events.tobytes()
    assert again[1][: len(tops)].tobytes() == tops.tobytes()
    [session] = list(sessions(folder / "log"))
    assert session.good, session


def test_a_process_that_cannot_start_says_which_of_its_stages_cannot(run):
    text = re.sub(r"(?s)\[\[feed\]\].*(?=\[book\])", FILE, run.file.read_text())
    run.file.write_text(text.replace("[supervisor]\n", FAST + "[supervisor]\n"))
    done = run.ctl("start")
    assert done.returncode == 2, done.stderr
    assert "process fast did not start: feed: feed file:" in done.stderr and "market.itch does not exist" in done.stderr
    assert run.left_overs() == []
