"""The whole chain as processes: start, watch, kill, adopt, halt, stop."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from chain import Market, environment, until

STAGES = ("feed", "book", "signal", "strategy.maker", "risk", "gateway", "wal")


def test_a_life(chain):
    app = chain()
    assert app.ctl("status").returncode == 8
    app.start()
    with Market():
        code, status = app.status()
        assert (code, status["state"]) == (0, "running"), status
        assert [s["name"] for s in status["stages"]] == list(STAGES)
        assert all(s["alive"] and s["lives"] == 1 for s in status["stages"])
        app.flows("tops")
        app.flows("intents")
        again = app.ctl("start")
        assert again.returncode == 5 and "is running under supervisor" in again.stderr
        assert app.ctl("halt").returncode == 0
        code, status = app.status()
        assert code == 9 and status["halted"] == ["operator"]
        until(lambda: app.memory().counters("risk")["halted"] == 1, "risk is not halted")
        until(lambda: app.memory().counters("gateway")["open_orders"] == 0, "orders are still open")
        assert app.ctl("resume").returncode == 0
        until(lambda: app.memory().counters("risk")["halted"] == 0, "risk is still halted")
        assert app.status()[0] == 0
        text = app.ctl("status").stdout
        assert f"{app.name} is running" in text and "strategy.maker" in text
        done = app.ctl("stop")
    assert done.returncode == 0 and done.stderr == "", done.stderr
    assert app.left_overs() == []
    assert app.ctl("stop").returncode == 8


def test_each_process_killed_in_turn(chain):
    app = chain(more="restart_window = '1s'\n")
    app.start()
    with Market():
        for lives, stage in enumerate(STAGES, 1):
            before = app.stage(stage)
            os.kill(before["pid"], signal.SIGKILL)
            until(
                lambda s=stage, b=before: (now := app.stage(s))["lives"] > b["lives"] and now["state"] == "run",
                f"{stage} did not come back: {app.log()}",
            )
            until(lambda: app.status()[0] == 0, f"not whole after {stage}: {app.status()} {app.log()}", 30)
            app.flows("events")
            app.flows("tops")
            assert lives
        assert app.ctl("stop").returncode == 0
    assert app.left_overs() == []


def test_risk_comes_back_with_its_positions(chain):
    app = chain()
    app.start()
    with Market(rate_hz=500):
        until(lambda: app.memory().counters("gateway")["acks"] > 20, "no orders")
        os.kill(app.stage("risk")["pid"], signal.SIGKILL)
        until(lambda: app.stage("risk")["lives"] == 2 and app.status()[0] == 0, app.log())
        recalled = re.search(r"risk: recalled (\d+) updates\n", app.log())
        assert recalled and int(recalled[1]) > 20, app.log()
        app.flows("orders")


def test_a_halt_outlives_risk(chain):
    app = chain()
    app.start()
    with Market(rate_hz=500):
        app.flows("orders")
        assert app.ctl("halt").returncode == 0
        os.kill(app.stage("risk")["pid"], signal.SIGKILL)
        until(lambda: app.stage("risk")["lives"] == 2 and app.stage("risk")["state"] == "run", app.log())
        assert app.memory().counters("risk")["halted"] == 1
        assert app.status()[1]["halted"] == ["operator"]
        assert app.ctl("resume").returncode == 0
        app.flows("updates")
        until(lambda: app.status()[0] == 0, "not resumed")


def test_risk_that_cannot_know_its_positions_comes_back_halted(chain):
    app = chain(more="[gateway]\nring_slots = 8\n")
    app.start()
    with Market(rate_hz=500):
        until(lambda: app.sequence("updates") > 20, "no updates")
        os.kill(app.stage("risk")["pid"], signal.SIGKILL)
        until(lambda: app.stage("risk")["lives"] == 2 and app.stage("risk")["state"] == "run", app.log())
        code, status = app.status()
        assert code == 9 and status["halted"] == ["risk"]
        assert app.memory().counters("risk")["halted"] == 1
        assert app.ctl("resume").returncode == 0
        until(lambda: app.status()[0] == 0, "not resumed")


def test_the_supervisor_killed_and_adopted(chain):
    app = chain()
    app.start()
    with Market():
        before = {s["name"]: s["pid"] for s in app.status()[1]["stages"]}
        os.kill(app.memory().supervisor_pid, signal.SIGKILL)
        app.flows("orders")
        code, status = app.status()
        assert code == 9 and any("supervisor is dead" in r for r in status["remarks"])
        assert app.ctl("halt").returncode == 0
        until(lambda: app.memory().counters("risk")["halted"] == 1, "the kill switch needs the supervisor")
        os.kill(before["signal"], signal.SIGKILL)
        done = app.ctl("start")
        assert done.returncode == 0 and "adopted" in done.stdout, done.stderr + app.log()
        until(lambda: app.stage("signal")["lives"] == 2 and app.stage("signal")["alive"], app.log())
        code, status = app.status()
        after = {s["name"]: s["pid"] for s in status["stages"]}
        assert {n: p for n, p in after.items() if n != "signal"} == {n: p for n, p in before.items() if n != "signal"}
        assert code == 9 and status["halted"] == ["operator"]
        assert app.ctl("resume").returncode == 0
        until(lambda: app.status()[0] == 0, "not whole after adoption")
        assert app.ctl("stop").returncode == 0
    assert app.left_overs() == []


def test_stop_without_a_supervisor(chain):
    app = chain()
    app.start()
    os.kill(app.memory().supervisor_pid, signal.SIGKILL)
    assert app.ctl("stop").returncode == 0
    assert app.left_overs() == []


def test_left_overs_of_a_killed_run_are_reclaimed(chain):
    app = chain()
    app.start()
    pids = app.pids()
    assert len(pids) == 8
    for pid in pids[::-1]:
        os.kill(pid, signal.SIGKILL)
    until(lambda: app.pids() == [], "some live on")
    assert app.ctl("status").returncode == 8
    done = app.ctl("start")
    assert done.returncode == 0 and "reclaimed 8 regions" in done.stdout, done.stderr
    assert app.status()[0] == 0
    for pid in app.pids()[::-1]:
        os.kill(pid, signal.SIGKILL)
    until(lambda: app.pids() == [], "some live on")
    done = app.ctl("stop")
    assert done.returncode == 0 and "cleared" in done.stdout
    assert app.left_overs() == []


CRASHING = """
from appliance.sdk import Strategy

class Crashing(Strategy):
    def on_tops(self, batch):
        raise ValueError("cannot stand this market")
"""
TRADING = """
from appliance.sdk import Strategy

class Trading(Strategy):
    def on_signals(self, batch):
        for signal in batch["signal"]:
            if signal["bid_price"] > 0 and not self.orders.open_of(signal["instrument"]):
                self.orders.buy(signal["instrument"], signal["bid_price"], self.params["size"])
"""


def strategy(app, text):
    (app.folder / "mine.py").write_text(text)


def test_a_strategy_in_python_trades(chain):
    entry = '[[strategy]]\nname = "mine"\nkind = "python:mine:Trading"\nparameters = { size = 2 }\n'
    app = chain(strategy=entry)
    strategy(app, TRADING)
    app.start()
    with Market():
        until(lambda: app.memory().counters("gateway")["acks"] > 0, "no order was accepted")
        assert app.ctl("stop").returncode == 0
    assert app.left_overs() == []


KNOWING = """
from appliance.sdk import Strategy

class Knowing(Strategy):
    def on_start(self):
        self.symbols = {}

    def on_definitions(self, batch):
        for definition in batch["definition"]:
            self.symbols[int(definition["instrument"])] = definition["symbol"]

    def on_signals(self, batch):
        for signal in batch["signal"]:
            mine = self.orders.open_of(signal["instrument"])
            if signal["bid_price"] > 0 and not mine and self.symbols.get(int(signal["instrument"])) == b"AAAA":
                self.orders.buy(signal["instrument"], signal["bid_price"] - 10**9, 1)
"""


def test_a_restarted_strategy_knows_instruments_and_its_open_orders(chain):
    entry = '[[strategy]]\nname = "mine"\nkind = "python:mine:Knowing"\n'
    app = chain(strategy=entry)
    strategy(app, KNOWING)
    app.start()
    with Market():
        until(lambda: app.memory().counters("gateway")["open_orders"] == 1, "no order rests")
        os.kill(app.stage("strategy.mine")["pid"], signal.SIGKILL)
        until(lambda: app.stage("strategy.mine")["lives"] == 2 and app.status()[0] == 0, app.log())
        before = app.sequence("tops")
        until(lambda: app.sequence("tops") > before + 50, "no market")
        assert app.memory().counters("gateway")["open_orders"] == 1  # it knows its order, and sends no second one
        assert "strategy.mine: recalled 1 updates" in app.log()


def test_a_strategy_that_crashes_is_given_up_and_nobody_waits_for_it(chain):
    entry = '[[strategy]]\nname = "mine"\nkind = "python:mine:Crashing"\n'
    app = chain(strategy=entry, more="restart_limit = 2\n")
    strategy(app, CRASHING)
    app.start()
    with Market():
        until(lambda: app.stage("strategy.mine")["given_up"], f"it is not given up: {app.log()}")
        code, status = app.status()
        assert code == 9
        assert any("ValueError: cannot stand this market at mine.py:6" in r for r in status["remarks"]), status[
            "remarks"
        ]
        slots = next(r["slots"] for r in app.memory().topology["rings"] if r["name"] == "tops")
        assert slots == 4096
        app.flows("tops")
        assert app.ctl("stop").returncode == 0
    assert app.left_overs() == []


@pytest.mark.parametrize(
    ("old", "new", "code", "words"),
    [
        ('protocol = "nasdaq.itch5"', 'protocol = "no.such"', 4, "no.such"),
        ('kind = "udp", interface = "lo"', 'kind = "capture", path = "missing.pcap"', 2, "missing.pcap does not exist"),
        ('interface = "lo"', 'interface = "nosuchif"', 4, "nosuchif"),
        ('kind = "maker"', 'kind = "python:no_such_module:X"', 2, "no_such_module"),
        ('hugepages = "off"', 'hugepages = "require"', 2, "hugepages"),
    ],
)
def test_what_cannot_start_says_why_and_leaves_nothing(chain, old, new, code, words):
    app = chain()
    app.file.write_text(app.file.read_text().replace(old, new))
    if "require" in new and os.path.ismount("/dev/hugepages"):
        pytest.skip("this host has huge pages")
    done = app.ctl("start")
    assert words in done.stderr and "Traceback" not in done.stderr, done.stderr
    assert done.returncode == code, done.stderr
    assert app.left_overs() == []


def test_in_the_foreground(chain):
    app = chain()
    process = subprocess.Popen(
        [*app.prefix, "-m", "appliance", "ctl", "start", "--config", str(app.file), "--foreground", "--print-config"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=app.folder, env=environment(),
    )  # fmt: skip
    until(lambda: app.pids() and app.status()[0] == 0, "it does not come up")
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    assert "stopped" in err and "Traceback" not in err
    assert "[supervisor]" in out
    assert app.left_overs() == []


def can_run(prefix, python):
    """Whether that user can run that interpreter, from within itself as well, and load the appliance."""
    code = "import subprocess, sys, numpy, appliance.binding; subprocess.run([sys.executable, '-c', ''], check=True)"
    done = subprocess.run([*prefix, python, "-c", code], check=False, capture_output=True, env=environment())
    return done.returncode == 0


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root to become somebody else with setpriv")
def test_as_an_ordinary_user_and_without_real_time(chain):
    prefix = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
    python = next((path for path in (sys.executable, "/usr/bin/python3") if can_run(prefix, path)), None)
    if python is None:
        pytest.skip("another user can neither run this Python nor the system's with this working copy")
    app = chain(prefix=prefix, python=python, more="[risk]\nrealtime = 10\n")
    for folder in (app.folder, *app.folder.parents):
        if str(folder).startswith("/tmp/"):
            folder.chmod(0o777)
    app.start()
    with Market():
        code, status = app.status()
        assert code == 0, status
        assert any("real-time priority is not permitted" in r for r in status["remarks"])
        assert app.ctl("stop").returncode == 0
    assert app.left_overs() == []


def test_json_answers(chain):
    app = chain()
    done = app.ctl("start", "--json")
    assert json.loads(done.stdout)["name"] == app.name
    assert json.loads(app.ctl("halt", "--json").stdout) == {"name": app.name, "ok": True}
    assert json.loads(app.ctl("stop", "--json").stdout)["killed"] == []


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root to mount a small disk")
def test_a_full_disk_under_the_log_lets_only_cancels_pass_until_there_is_room(chain):
    app = chain()
    (app.folder / "log").mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(app.folder / "log")]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("mounting is not permitted here")
    try:
        app.start()
        with Market(rate_hz=2000):
            until(lambda: app.stage("wal")["state"] == "stall", f"the disk does not fill: {app.status()}", 60)
            until(lambda: not app.status()[1]["log"]["accepting"], "a full disk does not shut the log")
            code, status = app.status()
            assert code == 9 and any("room" in r and "only cancels" in r for r in status["remarks"]), status["remarks"]
            assert status["halted"] == [] and "make room" in status["log"]["text"]
            passed, tops = app.memory().counters("risk")["orders_passed"], app.memory().ring("tops").published
            until(lambda: app.memory().counters("risk")["refused_log_refuses"] > 0, "no order is refused")
            until(lambda: app.memory().ring("tops").published > tops + 100, "market data does not go on")
            assert app.memory().counters("risk")["orders_passed"] - passed < 100  # cancels
            subprocess.run(["mount", "-o", "remount,size=200m", str(app.folder / "log")], check=True)
            until(lambda: app.status()[0] == 0, f"it does not go on: {app.status()} {app.log()}", 30)
            assert app.status()[1]["log"]["accepting"]
            assert app.memory().counters("wal")["unlogged"] == app.memory().counters("wal")["gaps"] > 0
            assert app.ctl("stop").returncode == 0
        audit = [*app.prefix, "-m", "appliance", "audit", "verify", str(app.folder / "log")]
        done = subprocess.run(audit, capture_output=True, text=True, check=False, env=environment())
        assert done.returncode == 0, done.stdout + done.stderr
    finally:
        app.end()
        subprocess.run(["umount", "-l", str(app.folder / "log")], check=False)


def test_limits_change_while_it_runs(chain):
    app = chain()
    app.start()
    with Market(rate_hz=500):
        app.flows("orders")
        done = app.ctl("limit", "max_quantity", "0", "--instrument", "AAAA", "--json")
        assert done.returncode == 0, done.stderr
        answer = json.loads(done.stdout)
        assert (answer["symbol"], answer["new"]) == ("AAAA", "0") and answer["old"] != "0"
        before = app.memory().counters("risk")["refused_max_qty"]
        until(lambda: app.memory().counters("risk")["refused_max_qty"] > before, "risk refuses nothing")
        for words, said in (
            (("max_quantity", "-1"), "out of range"),
            (("max_quantity", "many"), "is no number"),
            (("max_quantity", "1", "--instrument", "CCCC"), "no instrument 'CCCC'"),
        ):
            wrong = app.ctl("limit", *words)
            assert wrong.returncode == (4 if "CCCC" in words else 2) and said in wrong.stderr, wrong
        again = app.ctl("limit", "max_quantity", "1", "--instrument", "AAAA")
        assert again.returncode == 0 and "is 1 now, was 0" in again.stdout
        assert [c["value"] for c in app.status()[1].get("limits", [])] in (["0", "1"], [])


def test_changed_limits_outlive_the_supervisor_and_risk(chain):
    app = chain()
    app.start()
    with Market(rate_hz=500):
        app.flows("orders")
        assert app.ctl("limit", "max_quantity", "0").returncode == 0
        os.kill(app.memory().supervisor_pid, signal.SIGKILL)
        until(lambda: not app.memory().supervisor_alive, "the supervisor lives")
        assert "supervisor" in app.ctl("limit", "max_quantity", "1").stderr
        app.start()
        os.kill(app.stage("risk")["pid"], signal.SIGKILL)
        until(lambda: app.stage("risk")["lives"] == 2 and app.stage("risk")["state"] == "run", app.log())
        before = app.memory().counters("risk")["refused_max_qty"]
        until(lambda: app.memory().counters("risk")["refused_max_qty"] > before, "risk has forgotten its limit")
        again = app.ctl("limit", "max_quantity", "5")
        assert again.returncode == 0 and "was 0" in again.stdout, again
        app.flows("orders")
