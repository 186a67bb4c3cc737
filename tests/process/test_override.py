"""Gates that are overridden on purpose, and that every word of an operator is on record."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest
from chain import Market, environment, until

HALTING = '[clock]\nlimit = "1us"\nwhen_exceeded = "halt"\n'


def actions(app):
    """Every control action in the log, as JSON."""
    command = [
        sys.executable,
        "-m",
        "appliance",
        "audit",
        "show",
        str(app.folder / "log"),
        "--type",
        "action",
        "--json",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment(), cwd=app.folder)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    return [row.get("action") or row.get("note") or row for row in rows]


def said(app, verb):
    return [row for row in actions(app) if row["verb"] == verb]


@pytest.fixture
def halted(chain):
    """An appliance that its clock halts at once."""
    app = chain(more=HALTING)
    app.start()
    until(lambda: app.status()[1]["halted"] == ["clock"], app.log())
    return app


def test_trading_goes_on_in_spite_of_the_clock_until_it_lapses(halted):
    app = halted
    with Market():
        refused = app.ctl("resume")
        assert refused.returncode == 1 and "override clock --reason" in refused.stderr
        for words, words_said in (
            (("clock",), "needs a reason"),
            (("clock", "--reason", "x", "--for", "soon"), "soon"),
            (("wal", "--reason", "x"), "cannot be overridden"),
            (("risk", "--reason", "x"), "ctl resume"),
            (("nothing", "--reason", "x"), "there is clock"),
        ):
            wrong = app.ctl("override", *words)
            assert (wrong.returncode, words_said in wrong.stderr) == (2, True), wrong
        assert app.ctl("override", "clock", "--end").returncode == 1
        done = app.ctl("override", "clock", "--reason", "grandmaster is being  replaced", "--for", "4s", "--json")
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["reason"] == "grandmaster is being replaced"
        code, status = app.status()
        assert (code, status["halted"]) == (9, [])
        assert any("grandmaster is being replaced" in remark for remark in status["remarks"]), status
        app.flows("orders")
        until(lambda: app.status()[1]["halted"] == ["clock"], "it does not lapse")
        assert app.status()[1]["overrides"] == []
    assert app.ctl("stop").returncode == 0
    told = said(app, "override")
    assert [row["result"].split(":")[0] for row in told[-2:]] == ["begun", "lapsed"]
    begun = told[-2]
    assert begun["who"] and begun["uid"] == os.getuid() and begun["until_ns"] > begun["time_ns"]
    assert begun["reason"] == "grandmaster is being replaced" and "override" in begun["program"]
    assert sum(row["result"].startswith("refused") for row in told) == 6


def test_an_override_outlives_the_supervisor_and_ends_with_the_appliance(halted):
    app = halted
    assert app.ctl("override", "clock", "--reason", "known").returncode == 0
    os.kill(app.memory().supervisor_pid, signal.SIGKILL)
    until(lambda: not app.memory().supervisor_alive, "the supervisor lives")
    assert app.status()[1]["overrides"][0]["reason"] == "known"
    app.start()
    time.sleep(1.5)  # the new one has looked at the clock
    assert app.status()[1]["halted"] == []
    assert app.ctl("override", "clock", "--end").returncode == 0
    assert app.status()[1]["halted"] == ["clock"]
    assert app.ctl("override", "clock", "--reason", "again").returncode == 0
    assert app.ctl("stop").returncode == 0
    assert [row["result"] for row in said(app, "override")] == [
        "begun", "ended", "begun", "ended: the appliance stops",
    ]  # fmt: skip


def test_the_kill_switch_is_on_record_with_its_reason(chain):
    app = chain()
    app.start()
    assert app.ctl("halt", "--reason", "fat finger").returncode == 0
    assert app.ctl("resume", "--reason", "all is well").returncode == 0
    os.kill(app.memory().supervisor_pid, signal.SIGKILL)
    until(lambda: not app.memory().supervisor_alive, "the supervisor lives")
    assert app.ctl("override", "clock", "--reason", "x").returncode == 8
    assert app.ctl("halt", "--reason", "nobody home").returncode == 0
    assert app.ctl("stop").returncode == 0
    halts = said(app, "halt")
    assert [row["reason"] for row in halts] == ["fat finger", "nobody home"]
    assert all(row["who"] and row["pid"] and row["time_ns"] for row in halts)
    assert said(app, "resume")[0]["reason"] == "all is well"


def test_a_host_that_lacks_something_is_started_on_purpose(chain):
    app = chain(more='[host]\ncheck = "require"\nprofile = "colo"\n')
    refused = app.ctl("start")
    if refused.returncode != 6:
        app.ctl("stop")
        pytest.skip("this host is all that the profile requires")
    assert "--override host" in refused.stderr
    assert app.ctl("start", "--override", "host").returncode == 2
    app.start("--override", "host", "--reason", "a test")
    assert app.ctl("stop").returncode == 0
    [row] = said(app, "override")
    assert (row["argument"], row["reason"]) == ("host", "a test")


def test_a_limit_that_risk_does_not_take_holds_nobody_up(chain):
    app = chain(more="[risk]\n")
    app.start()
    with Market():
        app.flows("orders")
        risk, maker = app.stage("risk")["pid"], app.stage("strategy.maker")["pid"]
        os.kill(risk, signal.SIGSTOP)
        limit = subprocess.Popen(
            [sys.executable, "-m", "appliance", "ctl", "limit", "max_quantity", "3", "--name", app.name],
            stderr=subprocess.PIPE, text=True, env=environment(), cwd=app.folder,
        )  # fmt: skip
        until(lambda: any("limit" in line for line in app.log().splitlines()), "not asked", 10)
        os.kill(maker, signal.SIGKILL)
        until(lambda: "strategy.maker died" in app.log(), "nobody looks after the others")
        assert limit.wait(20) == 1 and "did not answer" in limit.stderr.read()
        os.kill(risk, signal.SIGCONT)
        until(lambda: app.status()[1]["halted"] == ["operator"], app.log())
