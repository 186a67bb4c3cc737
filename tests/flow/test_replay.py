"""What a session recorded is replayed to the same bytes: generated market, restarts in between, a changed build."""

import os
import shutil
import signal
from pathlib import Path

import numpy as np
import pytest
from run import command, name_of_test, until

from appliance.audit import AuditLog, Kind, verify
from appliance.audit.notes import ACTION, NoteReader
from appliance.audit.replay import sessions
from appliance.cli.main import main
from appliance.monitor.memory import Memory
from appliance.process.limits import instrument_symbol

DATA = Path(os.environ.get("APPLIANCE_DATA", Path(__file__).parents[2].parent / "shared" / "data"))
STAGES = ["feed", "book", "signal", "strategy.maker", "risk", "gateway"]


def traded(run):
    return Memory(run.name).ring("updates").published


def actions(log_folder):
    """Every control action of a log, in order."""
    reader, found = NoteReader(), []
    with AuditLog(log_folder) as log:
        for batch in log.batches():
            for row in batch[batch["kind"] == Kind.ACTION]:
                note = reader.take(row["slot"])
                if note is not None and note.type == ACTION:
                    found.append(note.json())
    return found


def test_a_session_comes_out_byte_for_byte_twice(run, capsys):
    run.start()
    run.play()
    until(lambda: traded(run) > 200, "nothing was traded")
    run.down()
    log = run.folder / "log"
    first, second = list(sessions(log)), list(sessions(log))
    assert first == second
    [session] = first
    assert session.good
    assert [stage.stage for stage in session.stages] == STAGES
    for stage in session.stages:
        assert stage.compared == stage.outputs > 0
        assert (stage.different, stage.untold, stage.unrecorded, stage.lost_notes) == (0, 0, 0, 0)
    capsys.readouterr()
    assert main(["replay", str(log), "--stage", "risk"]) == 0
    assert "identical" in capsys.readouterr().out
    told = actions(log)
    assert [action["verb"] for action in told] == ["start", "stop"]
    for action in told:
        assert action["uid"] == os.getuid() and action["pid"] > 0 and action["host"] and action["time_ns"] > 0
        assert len(action["config_sha256"]) == 64


def test_lives_of_killed_stages_are_replayed_each(run):
    run.start()
    run.play()
    until(lambda: traded(run) > 100, "nothing was traded")
    for victim in ("feed", "risk", "strategy.maker", "gateway", "signal"):
        before = Memory(run.name).control(victim).epoch
        os.kill(Memory(run.name).control(victim).pid, signal.SIGKILL)
        until(lambda v=victim, b=before: Memory(run.name).control(v).epoch > b, f"{victim} did not come back")
        enough = traded(run) + 50
        until(lambda n=enough: traded(run) > n, "trading did not go on")
    run.down()
    log = run.folder / "log"
    assert verify(log).good
    [session] = list(sessions(log))
    lives = {stage.stage: stage.lives for stage in session.stages}
    assert lives == {"feed": 2, "book": 1, "signal": 2, "strategy.maker": 2, "risk": 2, "gateway": 2}
    for stage in session.stages:
        assert stage.good, stage
    verbs = [(action["verb"], action["argument"]) for action in actions(log)]
    for victim in ("feed", "risk", "strategy.maker", "gateway", "signal"):
        assert ("restart", victim) in verbs


def test_changed_limits_are_recorded_outlive_risk_and_replay(run):
    run.start()
    run.play()
    until(lambda: traded(run) > 100, "nothing was traded")
    memory = Memory(run.name)
    symbol = instrument_symbol(memory, 1)
    for words in (["max_position", "3"], ["max_quantity", "0", "--instrument", symbol]):
        assert main(["ctl", "limit", *words, "--name", run.name]) == 0
    os.kill(memory.control("risk").pid, signal.SIGKILL)
    until(lambda: memory.control("risk").epoch > 1, "risk did not come back")
    refused = memory.counters("risk")["refused_max_position"]
    until(lambda: memory.counters("risk")["refused_max_position"] > refused, "risk has forgotten its limit")
    run.down()
    log = run.folder / "log"
    [session] = list(sessions(log))
    for stage in session.stages:
        assert stage.good, stage
    told = [action for action in actions(log) if action["verb"] == "limit"]
    assert [(a["limit"], a["symbol"], a["new"]) for a in told] == [
        ("max_position", "", "3"),
        ("max_quantity", symbol, "0"),
    ]
    assert all(a["old"] not in ("", a["new"]) and a["uid"] == os.getuid() and a["host"] for a in told)


def test_a_session_goes_on_through_reloads_and_replays(run, capsys):
    run.start()
    run.play()
    until(lambda: traded(run) > 100, "nothing was traded")
    maker = ('kind = "maker"\n', 'kind = "maker"\nparameters = { quantity = 2, half_spread_ticks = 1 }\n')
    run.write(("max_position = 20", "max_position = 12"), maker)
    assert main(["ctl", "reload", "--name", run.name]) == 0, capsys.readouterr().err + run.log()
    enough = traded(run) + 100
    until(lambda: traded(run) > enough, "trading did not go on")
    run.write(
        ("max_position = 20", "max_position = 8"), ("rate_count = 2000", 'rate_count = 1500\ntick = "2ms"'), maker
    )
    assert main(["ctl", "reload", "--name", run.name, "--stage", "signal"]) == 0, run.log()
    assert main(["ctl", "reload", "--name", run.name]) == 0, capsys.readouterr().err + run.log()
    enough = traded(run) + 100
    until(lambda: traded(run) > enough, "trading did not go on")
    run.down()
    log = run.folder / "log"
    assert verify(log).good
    [session] = list(sessions(log))
    lives = {stage.stage: stage.lives for stage in session.stages}
    assert lives == {"feed": 1, "book": 1, "signal": 2, "strategy.maker": 2, "risk": 2, "gateway": 1}
    for stage in session.stages:
        assert stage.good and stage.compared == stage.outputs > 0, stage
        assert (stage.untold, stage.unrecorded, stage.lost_notes) == (0, 0, 0), stage  # each left at the end of a turn
    told = [action for action in actions(log) if action["verb"] == "reload"]
    assert [action["result"] for action in told] == ["begun", "done"] * 3
    capsys.readouterr()
    assert main(["audit", "show", str(log), "--type", "action"]) == 0
    assert "reload" in capsys.readouterr().out


@pytest.mark.slow
@pytest.mark.data
def test_a_real_capture_comes_out_byte_for_byte_twice(folder):
    """The whole chain over a recorded day's capture, lines A and B of CME MDP 3.0 v1.8, then replayed twice."""
    capture = DATA / "cme/mdp3-pcap/mdp3_v1.8_ch320_AB_20160927.pcapng"
    if not capture.is_file():
        pytest.skip(f"no {capture}: set APPLIANCE_DATA to the folder of real market data")
    words = ["--dir", folder / "demo", "--name", name_of_test() + "c", "--seconds", "10", "--capture", capture]
    done = command("demo", *words)
    assert done.returncode == 0, done.stdout + done.stderr
    [first], [second] = (list(sessions(folder / "demo" / "log")) for _ in range(2))
    assert first == second and first.good
    for stage in first.stages:
        assert stage.compared == stage.outputs, stage
        assert (stage.different, stage.untold, stage.unrecorded, stage.lost_notes) == (0, 0, 0, 0)
    assert {stage.stage: stage.compared > 0 for stage in first.stages}["book"]


def test_a_changed_event_is_shown_in_full(run, tmp_path, capsys):
    """One bit of one recorded order is turned (and the log sealed over it): the replay finds that very event."""
    run.start()
    run.play()
    until(lambda: traded(run) > 100, "nothing was traded")
    run.down()
    log = run.folder / "log"
    from appliance.audit import replay  # noqa: PLC0415

    hit = {}
    whole = replay.Replayed.take

    def turned(self, records, count):
        from appliance.binding import ffi  # noqa: PLC0415

        if self.stage.name == "risk" and not hit:
            array = np.frombuffer(ffi.buffer(records, count * 96), dtype=np.uint8).reshape(count, 96).copy()
            orders = [i for i in range(count) if int.from_bytes(array[i, 42:44], "little") == 10]
            if orders:
                hit["sequence"] = int.from_bytes(array[orders[0], 32:40], "little") // 2 - 1
                array[orders[0], 32 + 16 + 24] ^= 1  # its quantity
                whole(self, ffi.from_buffer("struct apl_wal_record[]", array), count)
                return
        whole(self, records, count)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(replay.Replayed, "take", turned)
        assert main(["replay", str(log), "--stage", "risk"]) == 7
    out = capsys.readouterr().out
    assert f"risk: the first difference is orders#{hit['sequence']}, made by intents#" in out
    assert "recorded  Order" in out and "replayed  Order" in out
    shutil.rmtree(tmp_path, ignore_errors=True)
