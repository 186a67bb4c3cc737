"""The contest with contestants made for it: order, noise, failures, and that nothing is left behind."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from appliance.bench.contest import Contest, Settings, arguments, noise
from appliance.bench.player import Case, Player, PlayerError, listed
from appliance.bench.result import KEYS, compare, row


def contest(fakes, cpus, rounds=7, seconds_max=20.0, bounce=None):
    settings = Settings(cpus, rounds, seconds_max=seconds_max, warm_up_seconds_max=seconds_max)
    with Contest(settings, bounce) as running:
        (played,) = running.play("fake", {program: listed(program) for program in fakes})
    return played


def test_rounds_are_interleaved_behind_a_warm_up_each(fake, cpus, log):
    played = contest([fake("peer", ns=300), fake()], cpus)
    asked = [line.split()[0] for line in log.read_text().splitlines()]
    assert asked == ["ours", "peer"] * 8
    assert [p.variant for p in played] == ["ours", "peer"]
    assert [len(p.answers) for p in played] == [7, 7]
    assert "one n=100000 bytes=64" in log.read_text()


def test_a_noisy_round_is_thrown_away_and_played_again_at_once(fake, cpus, log):
    ours, _ = contest([fake(does="noisy-second"), fake("peer")], cpus)
    assert (len(ours.answers), ours.thrown, ours.noisy) == (7, ["involuntary switches"], 0)
    assert all(answer["switches"] == 0 for answer in ours.answers)
    asked = [line.split()[0] for line in log.read_text().splitlines()]
    assert asked == ["ours", "peer"] * 2 + ["ours"] + ["ours", "peer"] * 6


def test_throwing_away_is_bounded_and_told(fake, cpus):
    (ours,) = contest([fake(does="always-noisy")], cpus, rounds=3)
    assert (len(ours.answers), len(ours.thrown), ours.noisy) == (3, 3, 3)
    assert row(ours, {})["thrown_away_why"] == ["interruptions"]


@pytest.mark.parametrize(
    ("does", "words"),
    [
        ("errs", "the sum was wrong"),
        ("dies", "died, exit code 3: out of luck"),
        ("hangs", "did not answer within 1 s"),
        ("babbles", "answered no JSON"),
        ("lacks", "answered without p99"),
    ],
)
def test_a_contestant_that_fails_is_out_with_the_reason_and_the_others_play_on(fake, cpus, does, words):
    ours, peer = contest([fake(), fake("peer", does)], cpus, rounds=2, seconds_max=1.0)
    assert len(ours.answers) == 2 and not ours.error
    assert not peer.answers and words in peer.error


def test_a_program_that_has_ended_says_why_for_its_other_variants_too(fake, cpus):
    with Player(fake(does="dies"), cpus) as player:
        player.play("one", {"n": 1}, 5.0)
        for _ in range(2):
            with pytest.raises(PlayerError, match="out of luck"):
                player.play("one", {"n": 1}, 5.0)


def test_a_skip_is_told(fake, cpus):
    (ours,) = contest([fake(does="skips")], cpus)
    assert ours.skip == "no hugepages" and row(ours, {})["skip"] == "no hugepages"


def test_a_program_that_does_not_start_or_list(fake, tmp_path):
    with pytest.raises(PlayerError, match="not a case"):
        listed(fake(does="lists-nonsense"))
    broken = fake()
    object.__setattr__(broken, "command", (str(tmp_path / "nothing"),))
    with pytest.raises(PlayerError, match="nothing"):
        listed(broken)
    with pytest.raises(PlayerError, match="does not start"):
        Player(broken, (0,))


def test_the_keys_of_a_result(fake, cpus):
    played = contest([fake(), fake("peer", ns=300)], cpus)
    rows = [row(p, {"cpu": "x"}) for p in played]
    compare(rows, {})
    for told in rows:
        assert tuple(told)[: len(KEYS)] == KEYS
        assert json.loads(json.dumps(told)) == told
    ours, peer = rows
    assert (ours["rounds"], ours["bytes"], ours["slots"], ours["n"]) == (7, 64, 128, 1000)
    assert ours["ns_min"] == 90 and ours["ns_med"] in (100, 101, 102) and ours["depth"] == 7
    assert ours["ratio"] == 1.0 and 2.9 < peer["ratio"] < 3.1
    assert ours["machine"] == {"cpu": "x"} and ours["bounce_ns"] is None
    assert ours["curve"][0][1] == 100 and len(ours["per_round"]) == 7


def test_noise():
    quiet = {"switches": 1, "gap_ns": 1e6}
    assert noise(quiet, 1.0, 100, 100) is None
    assert noise({"switches": 60}, 1.0, 100, 100) == "involuntary switches"
    assert noise({"switches": 60}, 2.0, 100, 100) is None
    assert noise({"gap_ns": 6e7}, 1.0, None, None) == "interruptions"
    assert noise(quiet, 1.0, 470, 120) == "processors moved apart"
    assert noise(quiet, 1.0, None, 120) is None


def test_the_quick_form_asks_for_less():
    quick = Settings((0,), 2, quick=True)
    assert arguments(Case("s", "c", "ours", {"n": 100_000, "slots": 8}), quick) == {"n": 5000, "slots": 8}
    assert arguments(Case("s", "c", "ours", {"n": 500}), quick) == {"n": 500}
    assert arguments(Case("s", "c", "ours", {"n": 10_000}, {"n": 7}), quick) == {"n": 7}
    assert arguments(Case("s", "c", "ours", {"n": 100_000}), Settings((0,))) == {"n": 100_000}


def test_players_end_with_the_contest(fake, cpus, alive):
    with Player(fake(does="hangs"), cpus) as player:
        pid = player.pid
        assert alive(pid)
    assert not alive(pid)


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_an_ended_runner_leaves_no_child(fake, tmp_path, log, alive, how):
    program = fake(does="slow")
    script = tmp_path / "run.py"
    script.write_text(
        "import signal, sys\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # a background job of a shell inherits it ignored
        "from appliance.bench.contest import Contest, Settings\n"
        "from appliance.bench.player import Program, listed, Player\n"
        f"program = Program('fake', {program.command!r}, {dict(program.env)!r})\n"
        "start = Player.__init__\n"
        "def told(self, *args):\n"
        "    start(self, *args)\n"
        "    print(self.pid, flush=True)\n"
        "Player.__init__ = told\n"
        "with Contest(Settings((0,), 1000)) as contest:\n"
        "    list(contest.play('fake', {program: listed(program)}))\n"
    )
    runner = subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ}
    )
    with runner:
        pid = int(runner.stdout.readline())
        deadline = time.monotonic() + 20
        while not log.read_text() and time.monotonic() < deadline:
            time.sleep(0.02)
        assert alive(pid)
        runner.send_signal(how)
        runner.wait(timeout=20)
    deadline = time.monotonic() + 10
    while alive(pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not alive(pid)
