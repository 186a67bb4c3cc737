"""The sealer where its disk or its witness fails: a sentence each time that it is tried, and then it goes on."""

import logging
import threading
from contextlib import nullcontext
from types import SimpleNamespace

from appliance.config import loads
from appliance.errors import HostError
from appliance.process import seal

CONFIGURATION = """
[appliance]
name = "x"
[[feed]]
name = "cme"
protocol = "cme.mdp3"
port = { kind = "udp" }
[[feed.group]]
address = "224.0.31.1:14310"
[[strategy]]
name = "a"
kind = "maker"
[audit]
seal = "on"
head_every = "10ms"
"""


def test_a_disk_that_fails_is_said_each_time_it_is_tried_and_not_between(tmp_path, monkeypatch, caplog):
    stop, turns = threading.Event(), []

    def turn(head_due):
        turns.append(head_due)
        if len(turns) <= 3:
            raise HostError("cannot write x.heads: No space left on device")
        if len(turns) == 6:
            stop.set()
        return False

    waits = []
    monkeypatch.setattr(stop, "wait", lambda timeout=None: waits.append(timeout) or stop.is_set())
    sealer = SimpleNamespace(turn=turn, seal_all=lambda: turns.append("all"))
    minder = seal.Minder(loads(CONFIGURATION), tmp_path, stop, logging.getLogger("test"))
    monkeypatch.setattr(minder, "sealer", lambda: nullcontext(sealer))
    with caplog.at_level(logging.ERROR):
        minder.run()
    assert waits[:3] == [seal.AGAIN_S] * 3 and set(waits[3:]) == {seal.IDLE_S}
    assert [record.message.count("tried again") for record in caplog.records] == [1, 1, 1]
    assert turns[-1] == "all"
