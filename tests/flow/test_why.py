"""``appliance why``: the story of an order that filled, of one that risk refused, and of one that is not there."""

import itertools
import json

import pytest
from run import until

from appliance.audit import AuditLog
from appliance.audit.log import RECORD, join
from appliance.cli.main import main
from appliance.errors import NotFound
from appliance.monitor.memory import Memory
from appliance.schema.events import RejectCode, UpdateKind


def story(capsys, log, order, *words):
    capsys.readouterr()
    assert main(["why", str(order), "--log", str(log), "--json", *words]) == 0
    return json.loads(capsys.readouterr().out)


def events(log, message):
    with AuditLog(log) as opened:
        records = join([batch[opened.is_event(batch, message)] for batch in opened.batches()], RECORD)
    return records["slot"][message.lower()]


@pytest.fixture
def played(run):
    """A log with fills, and with orders that the position's limit refused."""
    run.write(("max_position = 20", "max_position = 1"))
    run.start()
    run.play()
    until(lambda: Memory(run.name).counters("gateway").get("fills", 0) > 3, "nothing filled")
    until(lambda: Memory(run.name).counters("risk").get("refused_max_position", 0) > 0, "nothing was refused")
    run.down()
    return run.folder / "log"


def test_the_whole_story_of_orders(played, capsys):
    updates = events(played, "Update")
    tops = events(played, "Top")
    for filled in updates[updates["kind"] == UpdateKind.FILL]["order_id"][::-1].tolist():
        told = story(capsys, played, filled)
        of_packet = tops[
            (tops["origin_ns"] == told["origin_ns"]) & (tops["instrument"] == told["intent"]["event"]["instrument"])
        ]
        if len(of_packet) == 1:  # a packet may hold several events of the venue: the book is shown behind the last
            break
    assert told["missing"] == []
    assert told["intent"]["event"]["order_id"] == told["answer"]["event"]["order_id"] == filled
    origin = told["origin_ns"]
    [packet] = told["packets"]
    assert packet["arrival_ns"] == origin and len(packet["payload"]) == 2 * packet["bytes"] > 0
    assert {step["event"]["origin_ns"] for step in [*told["market"], told["top"], told["signal"]]} == {origin}
    kinds = [step["event"]["kind"] for step in told["updates"]]
    assert kinds[0] in ("ACK", "REPLACED") and "FILL" in kinds
    for side, price, qty in (("bids", "bid_price", "bid_qty"), ("asks", "ask_price", "ask_qty")):
        best = told["book_after"][side][0]
        assert best[:2] == [told["top"]["event"][price], told["top"]["event"][qty]]
    assert told["book_before"] != told["book_after"]
    checks = {check["check"]: check for check in told["checks"]}
    assert {check["outcome"] for check in told["checks"]} <= {"passed", "off"}
    assert checks["worst position"]["limit"] == 1 and checks["price collar (bps)"]["limit"] == 200
    steps = [told["market"][-1], told["top"], told["signal"], told["intent"], told["answer"], *told["updates"]]
    for step in steps:
        assert step["call"] is not None and step["call"]["now_ns"] > 0
    for before, after in itertools.pairwise(steps[1:5]):
        call = after["call"]
        assert call["ring"] == before["ring"]
        assert call["sequence"] <= before["sequence"] < call["sequence"] + call["count"]

    verdicts = events(played, "Verdict")
    refused = verdicts[verdicts["code"] == RejectCode.MAX_POSITION][0]
    told = story(capsys, played, int(refused["order_id"]))
    assert told["answer"]["event"]["message"] == "Verdict"
    [last] = [check for check in told["checks"] if check["outcome"] == "refused"]
    assert (last["code"], last["value"], last["limit"]) == ("MAX_POSITION", refused["value"], refused["limit"])

    assert main(["why", str(filled), "--log", str(played)]) == 0
    out = capsys.readouterr().out
    for word in ("packet ", "market ", "book      before", "book      after", "signal ", "intent ", "check ", "hops "):
        assert word in out
    quick = story(capsys, played, filled, "--quick")
    assert quick["checks"] == [] and quick["intent"] is not None
    assert main(["why", "5", "--log", str(played)]) == NotFound.exit_code
