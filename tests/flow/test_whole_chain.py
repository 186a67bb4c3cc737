"""The whole chain on the generated market: it trades, loses and recovers, and its log tells what a reader saw."""

import json

from run import Witness, until

from appliance.audit import rebuild
from appliance.schema.events import BookState


def states(witness):
    return set(witness.events("tops", "Top")["top"]["state"].tolist())


def counted(run, stage, name):
    return run.memory().counters(stage)[name]


def test_it_trades_recovers_and_its_log_tells_what_a_reader_saw(run):
    run.start()
    witness = Witness(run.name).start()
    run.play(double_loss=1.0)
    until(lambda: counted(run, "gateway", "fills") > 20, f"no fills: {run.log()}", 60)
    until(lambda: counted(run, "feed", "gaps") > 0, "nothing was lost on both lines", 60)
    until(lambda: counted(run, "feed", "recovered") > 0, "nothing came back", 60)
    until(lambda: counted(run, "gateway", "acks") > 100, "hardly an order passed", 60)
    suspect = BookState.SUSPECT.value
    until(lambda: suspect in states(witness), "no top ever says that its book is suspect", 30)
    before = counted(run, "feed", "recovered")
    until(lambda: counted(run, "feed", "recovered") > before, "books come back once only", 60)
    counts = run.close_market()
    assert counts["double_lost"] > 0 and counts["trades"] > 0
    run.down()
    witness.finish()
    tops, orders, fills = rebuild(run.folder / "log")
    assert len(tops) > 1000 and len(orders) > 100 and len(fills) > 20
    assert sum(witness.missed.values()) == 0
    assert tops.tobytes() == witness.events("tops", "Top").tobytes()
    assert orders.tobytes() == witness.events("orders", "Order").tobytes()
    assert fills.tobytes() == witness.fills().tobytes()
    live = [top["state"] == BookState.LIVE for top in tops["top"][tops["top"]["instrument"] == 1]]
    assert True in live[live.index(False) :], "instrument 1 never came back"
    done = run.audit("verify")
    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads(run.audit("verify", "--json").stdout)
    assert told
