"""The short form of `make powercut-appliance`, and what judges a guest, without one."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parent / "inside"))
import guest
import whole
from forked import Forked
from judge import Campaign, Life, Promises

PROMISED = ["durable 7 tops 40 111", "durable 7 orders 2 222", "sent 7 3 333", "order 7 2 900 NEW BID 5 1"]
FOUND = [
    "before OK", "opened OK 50 0", "verified OK 60", "has 7 tops 40 111", "has 7 orders 2 222", "has 7 orders 3 333",
    "row 7 2 900 NEW BID 5 1", "checked",
]  # fmt: skip


def life(*lines: str) -> Life:
    told = Life()
    for line in lines:
        told.hear(line)
    return told


def judged(*found: str) -> Campaign:
    promised, campaign = Promises(), Campaign()
    assert promised.add(life(*PROMISED)) == 42
    assert promised.asked() == ["7 tops 40", "7 orders 2", "7 orders 3", "rows 7"]
    campaign.judge(life(*found), promised)
    return campaign


def replaced(old: str, new: str) -> list[str]:
    assert old in FOUND
    return [new if line == old else line for line in FOUND]


def test_all_that_was_promised_is_there():
    campaign = judged(*FOUND)
    assert campaign.wrong == []
    assert (campaign.lost, campaign.compared, dict(campaign.verdicts)) == (0, 1, {"OK": 1})


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("has 7 tops 40 111", "lacks 7 tops 40 38", "tops of 7 end at 38, but 40 were acknowledged"),
        ("has 7 tops 40 111", "has 7 tops 40 112", "the first 40 are not what was acknowledged"),
        ("has 7 orders 3 333", "has 7 orders 4 333", "nothing was told of ((7, 'orders'), 3)"),
        ("row 7 2 900 NEW BID 5 1", "row 7 2 900 NEW BID 6 1", "was sent, and the log does not have it"),
        ("verified OK 60", "verified BAD_CRC 60", "does not verify once it was opened: BAD_CRC"),
        ("before OK", "before TORN_TAIL", "verification said TORN_TAIL, recovery OK"),
        ("opened OK 50 0", "opened TORN_TAIL 50 128", "verification said OK, recovery TORN_TAIL with 128"),
        ("opened OK 50 0", "opened MISSING_SEGMENT 0 0", "recovery said MISSING_SEGMENT"),
        ("checked", "failed to start: no", "failed to start: no"),
    ],
)
def test_what_should_not_be_is_told(old, new, sentence):
    campaign = judged(*replaced(old, new))
    assert any(sentence in wrong for wrong in campaign.wrong), campaign.wrong


def test_a_stop_in_bad_order_is_told():
    assert "`ctl stop` ended with 1" in judged(*FOUND, "stopped 1 OK").wrong[0]
    assert judged(*FOUND, "stopped 0 OK").wrong == []


def test_a_forked_process_is_like_one_of_its_own(tmp_path):
    words = [sys.executable, "-P", "-m", "json.tool", "--compact"]
    process = Forked(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    process.stdin.write(b'{"a": 1}')
    process.stdin.close()
    assert process.stdout.read() == b'{"a":1}\n'
    assert process.wait(30) == 0
    process.stdout.close()


def test_a_forked_process_fails_as_one_of_its_own():
    process = Forked([sys.executable, "-P", "-m", "json.tool", "/nowhere"], stderr=subprocess.DEVNULL)
    assert process.wait(30) == 2
    with pytest.raises(ValueError, match="only modules"):
        Forked(["sleep", "1"])


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_nothing_acknowledged_is_lost_when_the_power_is_cut():
    if not os.environ.get("POWERCUT_APPLIANCE"):
        pytest.skip("an appliance in an emulated guest takes minutes a cut: POWERCUT_APPLIANCE=1, or the long form")
    if reason := guest.missing():
        pytest.skip(reason)
    campaign = whole.run(times=2, seed=random.randrange(1 << 30))
    assert campaign.wrong == []
    assert (campaign.cuts, campaign.lost) == (2, 0)
    assert campaign.orders > 0
