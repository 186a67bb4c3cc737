"""The short form of `make powercut-appliance`, and what judges a guest, without one."""

import contextlib
import json
import os
import random
import subprocess
import sys
import threading
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parent / "inside"))
import guest
import whole
from forked import Forked
from judge import Campaign, Life, Promises
from powercut import Lines

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


class Talker:
    """In the place of a machine: a shell that says something. Its disk takes everything."""

    def __init__(self, script: str) -> None:
        self.script, self.disk, self.darkened = script, self, False
        self.dark = threading.Event()

    @contextlib.contextmanager
    def up(self, _asked, tell):
        with subprocess.Popen(["sh", "-c", f"{self.script}; exec sleep 60"], stdout=subprocess.PIPE) as process:
            yield process, Lines(process, tell)
            process.kill()

    def darken(self, _writes):
        self.darkened = True
        self.dark.set()


def lived(monkeypatch, script: str, *, asked: list[str], recovering: bool = False) -> tuple[Life, Talker]:
    monkeypatch.setattr(whole, "inquire", lambda _: "was asked")
    monkeypatch.setattr(whole, "LIFE_S", (0.1, 0.2))
    monkeypatch.setattr(whole, "DEAD_LIMIT_S", 1)
    talker = Talker(script)
    return whole.live(talker, random.Random(1), asked, recovering=recovering, cut=True), talker


def test_a_guest_that_says_nothing_more_is_silent_and_asked_why(monkeypatch):
    monkeypatch.setattr(whole, "SILENT_S", 0.5)
    found, talker = lived(monkeypatch, "echo mounted; echo before OK", asked=["7 tops 40"])
    assert found.silent == "nothing was heard for 0.5 s; was asked"
    assert (found.before, found.failed, talker.darkened) == ("OK", "", False)


def test_a_guest_that_takes_its_time_is_not_silent(monkeypatch):
    monkeypatch.setattr(whole, "SILENT_S", 2)
    script = "for i in 1 2 3 4 5 6 7 8; do sleep 0.5; echo durable 7 tops $i 1; done; echo sent 7 3 333; echo checked"
    found, talker = lived(monkeypatch, script, asked=["7 tops 40"])
    assert (found.silent, found.failed, found.checked, talker.darkened) == ("", "", True, True)


def test_a_guest_that_talks_and_does_not_come_to_an_end_is_silent_too(monkeypatch):
    monkeypatch.setattr(whole, "LIMIT_S", 1)
    found, _ = lived(monkeypatch, "while echo durable 7 tops 1 1; do sleep 0.1; done", asked=["7 tops 40"])
    assert found.silent == "not all was told within 1 s; was asked"


def test_a_silent_guest_is_no_cut_and_no_pass_and_keeps_its_promises():
    promised, campaign = Promises(), Campaign()
    told = life(*PROMISED)
    told.silent = "nothing was heard"
    assert campaign.judge(told, promised) == []
    assert (campaign.silent, campaign.cuts) == (["life 1: nothing was heard"], 0)
    assert promised.add(told) == 42


@pytest.mark.skipif(bool(guest.missing()), reason="needs mke2fs and e2fsck")
def test_a_torn_superblock_is_put_in_order(tmp_path):
    disk = tmp_path / "disk"
    guest.make_disk(disk, 16)
    content = bytearray(disk.read_bytes())
    content[1024 + 44] ^= 0xFF  # when it was mounted; the checksum lies in the next sector
    disk.write_bytes(content)
    assert subprocess.run(["e2fsck", "-p", disk], capture_output=True, check=False).returncode
    assert guest.check_disk(disk) == ""
    assert subprocess.run(["e2fsck", "-fn", disk], capture_output=True, check=False).returncode == 0
    disk.write_bytes(bytes(16 << 20))
    assert "superblock" in guest.check_disk(disk)


def test_a_guest_that_cannot_mount_its_disk_is_heard():
    assert life("unmountable [Errno 74] mount /log: Bad message").unmountable
    assert Campaign().judge(life("unmountable [Errno 74] mount /log: Bad message"), Promises()) == []


def test_a_campaign_goes_on_from_its_file():
    promised, campaign = Promises(), Campaign(cuts=3)
    promised.add(life(*PROMISED))
    campaign.judge(life(*FOUND), promised)
    assert Campaign.restored(json.loads(json.dumps(campaign.saved()))) == campaign
    assert Promises.restored(json.loads(json.dumps(promised.saved()))) == promised


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_nothing_acknowledged_is_lost_when_the_power_is_cut():
    if not os.environ.get("POWERCUT_APPLIANCE"):
        pytest.skip("an appliance in an emulated guest takes minutes a cut: POWERCUT_APPLIANCE=1, or the long form")
    if reason := guest.missing():
        pytest.skip(reason)
    campaign = whole.run(times=2, seed=random.randrange(1 << 30))
    assert campaign.wrong == []
    assert (campaign.cuts, campaign.lost, campaign.silent) == (2, 0, [])
    assert campaign.orders > 0
