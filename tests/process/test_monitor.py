"""What is seen of a running appliance: snapshot, picture, plain lines, and the command ``appliance top``."""

import io
import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from rich.console import Console

from appliance.monitor.snapshot import Monitor
from appliance.monitor.view import View, plain_lines
from appliance.monitor.watch import watch

sys.path.insert(0, str(Path(__file__).parent))
from chain import Market, environment, until


def picture(drawn, width, height):
    console = Console(width=width, height=height, force_terminal=True, color_system=None, file=io.StringIO())
    console.print(drawn)
    return console.file.getvalue()


def top(app, *words):
    command = [*app.prefix, "-m", "appliance", "top", app.name, *words]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment())


def test_everything_that_is_seen(chain, capsys):
    app = chain()
    app.start()
    monitor, view = Monitor(app.name), View()
    assert "no tops yet" in picture(view.draw(monitor.sample()), 150, 45)
    with Market(rate_hz=500):
        until(lambda: app.memory().counters("gateway")["acks"] > 0, "no orders")
        monitor.sample()
        time.sleep(1.0)
        snapshot = monitor.sample()
        rates = {flow.ring: flow.rate for flow in snapshot.flows}
        assert rates["events"] > 10 and rates["tops"] > 1
        assert {m.terms.symbol for m in snapshot.markets} == {"AAAA", "BBBB"}
        market = snapshot.markets[0]
        assert market.state == "live" and market.bid < market.ask and market.rate > 0
        assert market.terms.price(market.bid).startswith(("99.", "100.0"))
        assert snapshot.ladder is not None and snapshot.ladder.bids[0][0] >= snapshot.ladder.bids[-1][0]
        assert [hop.stage for hop in snapshot.hops] == ["feed", "book", "signal", "strategy.maker", "risk", "gateway"]
        assert all(0 < hop.p50 <= hop.p99 <= hop.p999 for hop in snapshot.hops)
        assert snapshot.trading.intents > 0 and snapshot.trading.acks > 0
        assert snapshot.notes and snapshot.notes[0].terms.symbol in ("AAAA", "BBBB")
        assert snapshot.marks is not None and snapshot.marks.written >= snapshot.marks.durable > 0
        assert snapshot.feed.packets > 0
        for width, height in ((160, 45), (84, 40), (60, 20), (20, 5)):
            text = picture(view.draw(snapshot), width, height)
            assert len(text.splitlines()) <= height + 1
        text = picture(view.draw(snapshot), 160, 45)
        for words in ("RUNNING", app.name, "AAAA", "strategy.maker", "written", "sealed", "p99.9", "Orders"):
            assert words in text, words
        lines = "\n".join(plain_lines(snapshot))
        assert f"{app.name} running" in lines and "latency p50/p99/p99.9" in lines and "log written" in lines
        last = watch(app.name, 1.5, plain=True, every_s=0.5)
        assert capsys.readouterr().out.count(f"{app.name} running") >= 2
        assert last.marks.written >= snapshot.marks.written
        assert watch(app.name, None, lambda: True, plain=True).status.name == app.name
        assert app.ctl("halt").returncode == 0
        time.sleep(1.1)
        assert "TRADING HALTED: operator" in picture(view.draw(monitor.sample()), 160, 45)
        os.kill(app.stage("signal")["pid"], signal.SIGKILL)
        until(lambda: app.stage("signal")["lives"] == 2, "no second life")
        assert monitor.sample().status.stages[2].lives == 2
    command = top(app, "--plain", "--every", "0.2")
    time.sleep(1.5)
    assert not monitor.gone
    assert app.ctl("stop").returncode == 0
    assert monitor.gone
    out, err = command.communicate(timeout=20)  # it leaves with the appliance
    assert command.returncode == 0 and err == "" and out.count("log written") >= 2


def test_on_a_terminal_it_draws_and_leaves_with_q(chain):
    app = chain()
    app.start()
    ours, theirs = pty.openpty()
    command = subprocess.Popen(
        [*app.prefix, "-m", "appliance", "top", app.name],
        stdin=theirs, stdout=theirs, stderr=subprocess.PIPE,
        env={**environment(), "TERM": "xterm", "COLUMNS": "140", "LINES": "45"},
    )  # fmt: skip
    os.close(theirs)
    seen = b""
    deadline = time.monotonic() + 20
    while b"Stages" not in seen and time.monotonic() < deadline:
        if select.select([ours], [], [], 0.2)[0]:
            seen += os.read(ours, 65536)
    os.write(ours, b"q")
    while command.poll() is None and time.monotonic() < deadline:
        if select.select([ours], [], [], 0.1)[0]:
            try:
                seen += os.read(ours, 65536)
            except OSError:
                break
    assert command.wait(timeout=10) == 0, command.stderr.read()
    assert b"Market" in seen and b"RUNNING" in seen


def test_nothing_to_watch():
    command = [sys.executable, "-P", "-m", "appliance", "top", "nosuchappliance"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment())
    assert done.returncode == 8 and "no appliance is called 'nosuchappliance'" in done.stderr


@pytest.mark.parametrize("words", [["--every", "x"], ["a", "b"]])
def test_bad_arguments(words):
    command = [sys.executable, "-P", "-m", "appliance", "top", *words]
    assert subprocess.run(command, capture_output=True, check=False, env=environment()).returncode == 2
