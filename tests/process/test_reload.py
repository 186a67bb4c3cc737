"""The next configuration of a running appliance: all of it, or nothing."""

import io
import json
import os
import signal
import subprocess
import sys
import time
from contextlib import redirect_stderr, redirect_stdout
from types import SimpleNamespace

import pytest
from chain import Market, environment, until
from test_override import said

from appliance.cli.main import main
from appliance.monitor.status import status_of
from appliance.process import client

MAKER = '[[strategy]]\nname = "maker"\nkind = "maker"\nparameters = { quantity = 1 }\n'
MINE = '[[strategy]]\nname = "mine"\nkind = "python:mine:Trading"\nparameters = { size = 1 }\n'
TRADING = """
from appliance.sdk import Strategy

class Trading(Strategy):
    SIZE = 1

    def on_start(self):
        if self.params["size"] < 0:
            raise ValueError("a size below nothing")

    def on_signals(self, batch):
        for signal in batch["signal"]:
            if signal["bid_price"] > 0 and not self.orders.open_of(signal["instrument"]):
                self.orders.buy(signal["instrument"], signal["bid_price"] - 10**9, self.SIZE * self.params["size"])
"""
LIMITS = "[risk.limits]\nmax_quantity = 10\nmax_position = 50\n"


def ctl(app, *words):
    """As `Chain.ctl`, without a process of its own."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main(["ctl", *words, "--name", app.name])
    return SimpleNamespace(returncode=code, stdout=out.getvalue(), stderr=err.getvalue())


def write(app, *changes):
    """Change the configuration's file."""
    text = app.file.read_text()
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    app.file.write_text(text)


def reload(app, *words):
    return ctl(app, "reload", *words, "--json")


def plan(app, *words):
    done = reload(app, "--plan", *words)
    assert done.stdout, done.stderr
    return {change["key"]: change for change in json.loads(done.stdout)["changes"]}


def lives(app):
    memory = app.memory()
    return {name: memory.control(name).epoch for name in memory.stages}


def look(app):
    """As `ctl status`, without a process of its own."""
    memory = app.memory()
    return status_of(memory, client.report(memory))


def stage(app, name):
    return next(one for one in look(app).stages if one.name == name)


def runs(app):
    return look(app).state == "running"


def settled(app):
    until(lambda: app.memory().standing.flip is None, app.log(), 40)


def size_of_orders(app):
    """The quantities of the last intents."""
    ring = app.memory().ring("intents")
    batch = ring.reader(max(ring.published - 20, 0)).copy(20)
    return set(batch["intent"]["qty"].tolist())


def test_nothing_differs_and_what_is_refused_changes_nothing(chain):
    app = chain(strategy=MAKER, more=LIMITS)
    app.start()
    before = lives(app)
    nothing = ctl(app, "reload")
    assert (nothing.returncode, nothing.stdout) == (0, "nothing differs from what runs\n"), nothing
    missing = ctl(app, "reload", "--config", "no.toml")
    assert missing.returncode == 2 and "no.toml" in missing.stderr
    unknown = ctl(app, "reload", "--stage", "strategy.nobody")
    assert unknown.returncode == 4 and "strategy.maker" in unknown.stderr
    good = app.file.read_text()
    write(app, ("max_quantity = 10", "max_quantity = ten"))
    assert ctl(app, "reload").returncode == 2
    app.file.write_text(good)
    write(
        app, ("ring_slots = 4096", "ring_slots = 8192"), ("max_quantity = 10", "max_quantity = 9"),
        ("instrument_capacity = 16", "instrument_capacity = 32"), ('name = "maker"', 'name = "other"'),
        ('protocol = "nasdaq.itch5"', 'protocol = "cme.mdp3"'),
    )  # fmt: skip
    found = plan(app)
    assert {key for key, change in found.items() if change["takes"] == "refused"} == {
        "stage.ring_slots", "feed[0].instrument_capacity", "strategy[0].name", "feed[0].protocol",
    }, found  # fmt: skip
    done = ctl(app, "reload")
    assert done.returncode == 2 and "feed[0].protocol" in done.stderr and "nothing has changed" in done.stderr, done
    app.file.write_text(good + MAKER.replace('"maker"\nkind', '"second"\nkind'))
    assert "number and names of stages" in ctl(app, "reload").stderr
    app.file.write_text(good)
    assert lives(app) == before and runs(app)
    assert app.ctl("stop").returncode == 0
    assert sum(row["result"].startswith("refused") for row in said(app, "reload")) == 2


def test_limits_parameters_and_settings_flip_together(chain):
    app = chain(strategy=MAKER, more=LIMITS)
    app.start("--set", "maker.half_spread_ticks=3")
    with Market(rate_hz=500):
        app.flows("orders")
        assert ctl(app, "limit", "max_quantity", "7").returncode == 0
        assert ctl(app, "limit", "max_position", "40").returncode == 0
        before = lives(app)
        write(
            app, ("quantity = 1 }", "quantity = 3 }"), ("max_quantity = 10", "max_quantity = 8"),
            ('backoff = "10ms"', 'backoff = "20ms"'), ("[book]", "[signal]\nbatch = 32\n[book]"),
        )  # fmt: skip
        shown = ctl(app, "reload", "--plan")
        assert shown.returncode == 0 and "is over: max_quantity of all = 7 (ctl limit); the file wins" in shown.stdout
        assert "stays: max_position of all = 40" in shown.stdout
        takes = {key: (change["takes"], change["stages"]) for key, change in plan(app).items()}
        assert takes == {
            "strategy[0].parameters.quantity": ("restart", ["strategy.maker"]), "risk.limits.max_quantity": ("now", []),
            "supervisor.backoff": ("now", []), "signal.batch": ("restart", ["signal"]),
        }, takes  # fmt: skip
        assert lives(app) == before
        done = reload(app)
        assert done.returncode == 0, done.stderr + app.log()
        assert json.loads(done.stdout)["restarts"] == ["signal", "strategy.maker"]
        after = lives(app)
        assert {name for name in after if after[name] != before[name]} == {"signal", "strategy.maker"}
        app.flows("orders")
        until(lambda: size_of_orders(app) == {3}, "the new quantity is not used")
        assert ctl(app, "limit", "max_quantity", "8").stdout.endswith("was 8\n")
        assert "was 40" in ctl(app, "limit", "max_position", "41").stdout
        assert ctl(app, "reload").stdout.startswith("nothing differs")
        assert app.memory().topology["config"]["supervisor"]["backoff"] == "20ms"
        # what holds now holds for later lives too, and for the next supervisor
        os.kill(app.memory().supervisor_pid, signal.SIGKILL)
        until(lambda: not app.memory().supervisor_alive, "the supervisor lives")
        app.start()
        for name in ("risk", "strategy.maker"):
            life = lives(app)[name]
            os.kill(stage(app, name).pid, signal.SIGKILL)
            until(lambda name=name, life=life: lives(app)[name] > life and stage(app, name).well, app.log(), 60)
        app.flows("orders")
        assert "was 8" in ctl(app, "limit", "max_quantity", "9").stdout
        assert "was 41" in ctl(app, "limit", "max_position", "42").stdout
    assert app.ctl("stop").returncode == 0
    assert app.left_overs() == []
    begun, done = (row for row in said(app, "reload") if row["result"] in ("begun", "done"))
    assert begun["restarts"] == ["signal", "strategy.maker"] and begun["who"]
    assert {c["key"]: (c["old"], c["new"]) for c in begun["difference"]}["risk.limits.max_quantity"] == ("10", "8")


def test_a_strategy_is_reloaded_hot_and_a_broken_one_never_replaces_it(chain):
    app = chain(strategy=MINE)
    code = app.folder / "mine.py"
    code.write_text(TRADING)
    app.start()
    with Market():
        until(lambda: app.memory().counters("gateway")["open_orders"] == 2, "no order rests")
        life = lives(app)["strategy.mine"]
        for text, words, exit_code in (
            ("def broken(:\n", "SyntaxError", 1),
            ("import no_such_module\n", "no_such_module", 2),
            (TRADING.replace("Trading", "Other"), "has no class Trading; it has", 2),
        ):
            code.write_text(text)
            done = ctl(app, "reload")
            assert done.returncode == exit_code and words in done.stderr and "nothing has changed" in done.stderr, done
            assert lives(app)["strategy.mine"] == life
        code.write_text(TRADING)
        assert ctl(app, "reload").stdout.startswith("nothing differs")
        write(app, ("size = 1", "size = -1"))
        done = ctl(app, "reload")
        assert done.returncode == 2 and "a size below nothing" in done.stderr, done
        write(app, ("size = -1", "size = 1"))
        pid = stage(app, "strategy.mine").pid
        code.write_text(TRADING.replace("SIZE = 1", "SIZE = 2"))
        done = ctl(app, "reload")
        assert done.returncode == 0 and "mine.py has changed" in done.stdout, done.stderr + app.log()
        assert lives(app)["strategy.mine"] == life + 1 and stage(app, "strategy.mine").pid != pid
        assert "strategy.mine: recalled" in app.log()
        before = app.sequence("tops")
        until(lambda: app.sequence("tops") > before + 50, "no market")
        assert app.memory().counters("gateway")["open_orders"] == 2  # it knows them, and sends no others
        assert ctl(app, "reload", "--stage", "strategy.mine").returncode == 0
        assert lives(app)["strategy.mine"] == life + 2
        # one that comes up and dies in its first moment is put back as well
        write(app, ("size = 1", "size = 5"))
        code.write_text(TRADING + "\n    def on_tick(self, now_ns):\n        raise RuntimeError('not today')\n")
        done = ctl(app, "reload")
        assert done.returncode != 0 and "not today" in done.stderr and "before is in force again" in done.stderr, done
        assert app.memory().topology["config"]["strategy"][0]["parameters"]["size"] == 1
        # the code is what the file has: mended, it is taken whatever its restarts have come to
        code.write_text(TRADING)
        done = ctl(app, "reload", "--config", str(app.file))
        assert done.returncode == 0, done.stderr + app.log()
        until(lambda: runs(app), app.log())
    assert app.ctl("stop").returncode == 0


def test_two_at_once_and_one_interrupted(chain):
    app = chain(strategy=MAKER, more=LIMITS)
    app.start()
    with Market():
        app.flows("orders")
        write(app, ("quantity = 1 }", "quantity = 2 }"))
        command = [sys.executable, "-m", "appliance", "ctl", "reload", "--name", app.name]
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment(), cwd=app.folder
        ) as first:
            until(lambda: app.memory().standing.next or app.memory().standing.flip, "it does not begin", 60)
            second = ctl(app, "reload")
            assert second.returncode == 5 and "under way" in second.stderr, second
            assert first.wait(60) == 0, first.stderr.read()
        refused = [line for line in app.log().splitlines() if "reloaded" in line]
        assert len(refused) == 1
        write(app, ("quantity = 2 }", "quantity = 3 }"))
        listening = ["env", "--default-signal=INT", *command]  # whoever runs this test may have it ignored
        with subprocess.Popen(
            listening, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment(), cwd=app.folder
        ) as third:
            until(lambda: app.memory().standing.next or app.memory().standing.flip, "it does not begin", 60)
            third.send_signal(signal.SIGINT)
            assert third.wait(40) == 130 and "goes on" in third.stderr.read()
        until(lambda: app.log().count("reloaded") == 2, app.log())
        until(lambda: size_of_orders(app) == {3}, "it did not go on")
    assert app.ctl("stop").returncode == 0


def test_stages_that_share_a_process_are_started_again_together(chain):
    shared = '[[process]]\nname = "front"\nstages = ["signal", "strategy.maker"]\n'
    app = chain(strategy=MAKER, more=LIMITS + shared)
    app.start()
    with Market():
        app.flows("orders")
        before = lives(app)
        write(app, ("quantity = 1 }", "quantity = 2 }"), ('name = "front"\n', 'name = "front"\ntick = "2ms"\n'))
        assert plan(app)["process[0].tick"]["stages"] == ["signal", "strategy.maker"]
        done = reload(app)
        assert done.returncode == 0, done.stderr + app.log()
        after = lives(app)
        assert {name for name in after if after[name] != before[name]} == {"signal", "strategy.maker"}
        assert stage(app, "signal").pid == stage(app, "strategy.maker").pid
        until(lambda: size_of_orders(app) == {2}, "the new quantity is not used")
    assert app.ctl("stop").returncode == 0


@pytest.mark.parametrize("moment", ["stands by", "flips"])
def test_a_supervisor_killed_in_the_middle_is_put_right_by_the_next(chain, moment):
    app = chain(strategy=MAKER, more=LIMITS)
    app.start()
    with Market():
        app.flows("orders")
        write(app, ("quantity = 1 }", "quantity = 2 }"), ("max_quantity = 10", "max_quantity = 4"))
        command = [sys.executable, "-m", "appliance", "ctl", "reload", "--name", app.name]
        memory, seen = app.memory(), []
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment(), cwd=app.folder
        ) as asking:
            deadline = time.monotonic() + 60
            while time.monotonic() < deadline and not seen:
                standing = memory.standing
                if (standing.next if moment == "stands by" else standing.flip) is not None:
                    os.kill(memory.supervisor_pid, signal.SIGKILL)
                    seen.append(1)
            assert seen and asking.wait(20) != 0
        until(lambda: not app.memory().supervisor_alive, "the supervisor lives")
        app.start()
        settled(app)
        assert app.memory().topology["config"]["strategy"][0]["parameters"]["quantity"] == 1
        until(lambda: runs(app), app.log())
        until(lambda: size_of_orders(app) == {1}, "it is flipped by half")
        assert "was 10" in ctl(app, "limit", "max_quantity", "10").stdout
        done = ctl(app, "reload")
        assert done.returncode == 0, done.stderr + app.log()
        until(lambda: size_of_orders(app) == {2}, "a later reload does nothing")
        assert "was 4" in ctl(app, "limit", "max_quantity", "4").stdout
    assert app.ctl("stop").returncode == 0
    assert app.left_overs() == []
