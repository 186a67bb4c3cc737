"""A feed, the log and a gateway are reloaded while they trade: whole or not at all, nothing lost, nothing twice."""

import json
import os
import socket
import subprocess
import time
from contextlib import contextmanager

import pytest
from run import Witness, until

from appliance.audit import AuditLog, rebuild
from appliance.audit.replay import sessions
from appliance.monitor.memory import Memory
from appliance.schema.events import TEMPLATES, BookState, IntentAction, UpdateKind
from appliance.sdk import attach

SAME_TIME_NS = 50_000_000


def lives(run):
    memory = Memory(run.name)
    return {name: memory.control(name).epoch for name in memory.stages}


def begun_again(before, after):
    """How often each stage was started again."""
    return {name: after[name] - before[name] for name in after if after[name] != before[name]}


def counted(run, stage, name):
    return run.memory().counters(stage).get(name, 0)


def trades(run, what):
    """Orders are let through and answered (again)."""
    acks = counted(run, "gateway", "acks")
    until(lambda: counted(run, "gateway", "acks") > acks + 5, f"no orders {what}: {run.log()}", 60)


def books_live(run, what):
    """Until every book is live by something that comes from now on."""
    now_ns = time.time_ns()
    with attach(run.name) as app:

        def live():
            books = list(app.books.values())
            return books and all(book.state == BookState.LIVE and book.origin_ns > now_ns for book in books)

        until(live, f"books do not come back {what}: {run.log()}", 60)


@contextmanager
def trading(run):
    """An appliance on the generated market, seen by a reader beside it; stopped and told by its log at the end."""
    run.start()
    witness = Witness(run.name).start()
    run.play(double_loss=0.0)
    trades(run, "at all")
    yield witness
    trades(run, "at the end")
    run.close_market()
    run.down()
    witness.finish()
    assert sum(witness.missed.values()) == 0
    tops, orders, fills = rebuild(run.folder / "log")
    assert tops.tobytes() == witness.events("tops", "Top").tobytes()
    assert orders.tobytes() == witness.events("orders", "Order").tobytes()
    assert fills.tobytes() == witness.fills().tobytes()
    assert run.audit("verify").returncode == 0, run.audit("verify").stdout
    each_order_ends_once(witness)
    [first], [second] = (list(sessions(run.folder / "log")) for _ in range(2))
    assert first == second
    for stage in first.stages:
        assert stage.good and stage.compared == stage.outputs > 0, stage
        assert (stage.untold, stage.unrecorded, stage.lost_notes) == (0, 0, 0), stage


def each_order_ends_once(witness):
    """Every order that went out was answered once, and what stood has one end."""
    orders, updates = witness.events("orders", "Order")["order"], witness.events("updates", "Update")["update"]
    sent = orders[orders["action"] != IntentAction.CANCEL]["order_id"].tolist()
    assert len(sent) == len(set(sent)) > 0
    answers, ends = {}, {}
    for order, kind, leaves in updates[["order_id", "kind", "leaves_qty"]].tolist():
        if kind in (UpdateKind.ACK, UpdateKind.REPLACED, UpdateKind.REJECTED):
            answers.setdefault(order, []).append(UpdateKind(kind).name)
        ended = kind in (UpdateKind.CANCELLED, UpdateKind.EXPIRED, UpdateKind.REJECTED)
        if ended or (kind == UpdateKind.FILL and leaves == 0):
            ends.setdefault(order, []).append(UpdateKind(kind).name)
    unanswered = [order for order in sent if order not in answers]
    assert not unanswered, f"{len(unanswered)} of {len(sent)} orders were never answered"
    assert not (twice := {order: answers[order] for order in sent if len(answers[order]) > 1}), twice
    assert not (endless := [order for order in sent if order not in ends]), endless
    assert not (twice := {order: ends[order] for order in sent if len(ends[order]) > 1}), twice


def planned(run, *words):
    done = run.ctl("reload", "--plan", "--json", *words)
    assert done.stdout, done.stderr
    told = json.loads(done.stdout)
    return {change["key"]: change for change in told["changes"]}, told


def flipped(run):
    done = run.ctl("reload", "--json")
    assert done.returncode == 0, done.stderr + run.log()
    told = json.loads(done.stdout)
    assert told["flipped"], told
    return told


def said(run, verb="reload"):
    """Control actions in the log, each with who, when and from where."""
    done = run.appliance("audit", "show", run.folder / "log", "--type", "action", "--json")
    assert done.returncode == 0, done.stderr
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    for row in rows:
        assert row["action_ns"] > 0 and row["uid"] == os.getuid() and row["pid"] > 0 and row["host"] and row["who"], row
    return [row for row in rows if row["verb"] == verb]


def test_a_feed_gets_other_groups_and_comes_back_live(run):
    with trading(run):
        books_live(run, "at all")
        before = lives(run)
        text = run.file.read_text()
        run.file.write_text(line_a_alone(text).replace("[feed.port]", "reorder_packets = 64\n\n[feed.port]"))
        keys, told = planned(run)
        assert keys["feed[0].reorder_packets"]["new"] == "64" and keys["feed[0].reorder_packets"]["stages"] == ["feed"]
        assert told["restarts"] == ["feed"] and any("suspect" in remark for remark in told["remarks"]), told
        assert lives(run) == before
        assert flipped(run)["restarts"] == ["feed"]
        assert begun_again(before, lives(run)) == {"feed": 1}
        books_live(run, "after the reload")
        trades(run, "after the reload")
        assert run.status()[0] == 0
        run.file.write_text(text)
        flipped(run)
        books_live(run, "after the way back")
    rows = said(run)
    assert [row["result"] for row in rows] == ["begun", "done"] * 2
    assert {change["key"] for change in rows[0]["difference"]} >= {"feed[0].reorder_packets"}


def test_a_feed_whose_port_is_taken_is_put_back(run):
    with trading(run), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        books_live(run, "at all")
        taken.bind(("127.0.0.1", 0))
        before = lives(run)
        text = run.file.read_text()
        first = text.index('address = "') + len('address = "')
        address = text[first : text.index('"', first)]
        run.file.write_text(text.replace(address, f"127.0.0.1:{taken.getsockname()[1]}", 1))
        done = run.ctl("reload")
        assert done.returncode == 5 and "is in use by another program" in done.stderr, done
        assert "nothing has changed" in done.stderr and lives(run) == before, done
        assert run.memory().topology["config"]["feed"][0]["group"][0]["address"] == address
        books_live(run, "after it was refused")
        assert run.status()[0] == 0
        run.file.write_text(text)
        assert "nothing differs" in run.ctl("reload").stdout
    begun, refused = said(run)
    assert begun["result"] == "begun" and refused["result"].startswith("refused: not reloaded: "), refused


def test_a_feed_that_does_not_come_up_is_put_back(run):
    """A port that is not opened on trial: two cannot have what it takes."""
    with trading(run):
        before = lives(run)
        run.write(('kind = "udp"', 'kind = "packet"'), ('interface = "lo"', 'interface = "nosuch0"'))
        done = run.ctl("reload")
        assert done.returncode == 4 and "nosuch0" in done.stderr, done
        assert "the configuration before is in force again" in done.stderr, done
        until(lambda: run.status()[0] == 0, f"it stays degraded: {run.log()}", 30)
        assert begun_again(before, lives(run)).keys() == {"feed"}
        assert run.memory().topology["config"]["feed"][0]["port"]["kind"] == "udp"
        books_live(run, "after it was put back")
        trades(run, "after it was put back")
    begun, refused = said(run)
    assert begun["result"] == "begun" and "in force again" in refused["result"], refused


def line_a_alone(text):
    """A configuration without its groups of line B."""
    head, *groups = text.split("[[feed.group]]")
    last = groups[-1].partition("\n[book]")
    groups[-1] = last[0]
    kept = [group for group in groups if 'line = "A"' in group]
    assert 0 < len(kept) < len(groups)
    return "[[feed.group]]".join([head, *kept]) + "\n[book]" + last[2]


def test_the_log_gets_other_settings_and_misses_nothing(run):
    run.write(('segment_size = "4MiB"', 'segment_size = "1MiB"'))
    with trading(run):
        before = lives(run)
        run.write(
            ('segment_size = "4MiB"', 'segment_size = "2MiB"\ndurable = "5ms"\npoll = "0s"\npatience = "500ms"\n'
             '[log.wait_for]\norders = "durable"'),
        )  # fmt: skip
        keys, told = planned(run)
        assert {key for key in keys if key.startswith("log.")} == set(keys) == {
            "log.segment_size", "log.durable", "log.poll", "log.patience", "log.wait_for.orders",
        }, keys  # fmt: skip
        assert told["restarts"] == ["gateway", "wal"] and "trading is halted until the log is back" in told["remarks"]
        assert flipped(run)["restarts"] == ["gateway", "wal"]
        assert begun_again(before, lives(run)) == {"gateway": 1, "wal": 1}
        until(lambda: run.status()[0] == 0, f"it stays degraded: {run.log()}", 30)
        trades(run, "behind the other mark")
        until(lambda: segments(run)[-1] == 2 << 20, f"segments keep their size: {segments(run)}", 60)
    assert segments(run)[0] == 1 << 20
    begun, done = said(run)
    assert (begun["result"], done["result"]) == ("begun", "done") and done["restarts"] == ["gateway", "wal"]


def segments(run):
    return [path.stat().st_size for path in sorted((run.folder / "log").glob("*.wal"))]


def test_what_a_log_refuses_is_refused_whole(run):
    with trading(run):
        before = lives(run)
        for old, new, key in (
            (f'dir = "{run.folder}/log"', f'dir = "{run.folder}/other"', "log.dir"),
            ('segment_size = "4MiB"', 'segment_size = "4MiB"\npackets = "off"', "log.packets"),
            ('segment_size = "4MiB"', 'segment_size = "4MiB"\nenabled = false', "log.enabled"),
        ):
            run.write((old, new), ("max_quantity = 5", "max_quantity = 4"), ("rate_count = 2000", "rate_count = 1999"))
            keys, _ = planned(run)
            assert keys[key]["takes"] == "refused" and keys[key]["why"], keys
            done = run.ctl("reload")
            assert done.returncode == 2 and f"{key}: {keys[key]['why']}" in done.stderr, done
            assert done.stderr.strip().endswith("nothing has changed: stop and start for these"), done
        assert lives(run) == before and run.status()[0] == 0
        assert not (run.folder / "other").exists()
        assert "was 5" in run.ctl("limit", "max_quantity", "5").stdout
    assert [row["result"].partition(":")[0] for row in said(run)] == ["refused"] * 3


@pytest.fixture
def small_disk(run):
    """The log's folder, on a disk of its own of 64 MiB."""
    log = run.folder / "log"
    log.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", str(log)], check=False).returncode:
        pytest.skip("a disk of its own needs root and mount")
    yield log
    run.end()
    subprocess.run(["umount", "-l", str(log)], check=True)


def test_a_log_whose_segments_have_no_room_never_replaces_one_that_writes(run, small_disk):
    with trading(run):
        before = lives(run)
        run.write(('segment_size = "4MiB"', 'segment_size = "1GiB"'))
        done = run.ctl("reload")
        assert done.returncode == 6 and "a segment of 1048576 KiB has no room in" in done.stderr, done
        assert "nothing has changed" in done.stderr and lives(run) == before and run.status()[0] == 0
    assert segments(run)[-1] == 4 << 20
    begun, refused = said(run)
    assert begun["result"] == "begun" and "nothing has changed" in refused["result"], refused


def test_a_log_that_cannot_write_behind_the_flip_is_put_back(run):
    if os.getuid() != 0:
        pytest.skip("another user for a stage needs root")
    with trading(run):
        before = lives(run)
        run.folder.chmod(0o755)  # so that a trial sees nothing wrong; but its files are ours
        (run.folder / "log").chmod(0o777)
        run.write(('segment_size = "4MiB"', 'segment_size = "4MiB"\nuser = "nobody"'))
        done = run.ctl("reload")
        assert done.returncode == 6 and "Permission denied" in done.stderr, done
        assert "the configuration before is in force again" in done.stderr, done
        until(lambda: run.status()[0] == 0, f"it stays degraded: {run.log()}", 30)
        assert begun_again(before, lives(run)).keys() == {"wal"}
        trades(run, "after it was put back")
    begun, refused = said(run)
    assert begun["result"] == "begun" and "in force again" in refused["result"], refused


def test_a_gateway_answers_every_order_that_was_on_its_way(run):
    run.write(("[log]", '[gateway]\nlatency = "300ms"\n[log]'))
    with trading(run):
        before = lives(run)
        run.write(("[log]", '[gateway]\nlatency = "1ms"\norder_capacity = 512\n[log]'))
        keys, told = planned(run)
        assert set(keys) == {"gateway.latency", "gateway.order_capacity"} and told["restarts"] == ["gateway"], told
        flipped(run)
        assert begun_again(before, lives(run)) == {"gateway": 1}
        trades(run, "after the reload")
        assert run.status()[0] == 0
        assert "were on their way" in run.log()
    assert [row["result"] for row in said(run)] == ["begun", "done"]


def test_a_strategy_and_risk_know_what_is_on_its_way(run):
    """A strategy that forgot what it had sent would send it again; risk would let through more than its limits."""
    run.write(("[log]", '[gateway]\nlatency = "300ms"\n[log]'))
    with trading(run):
        for stage in ("strategy.maker", "risk", "strategy.maker", "risk"):
            done = run.ctl("reload", "--stage", stage)
            assert done.returncode == 0, done.stderr + run.log()
            trades(run, f"after {stage}")
        assert run.log().count("were on their way") >= 2
    assert sent_beside_another(run.folder / "log") == []


def sent_beside_another(folder):
    """New orders of the maker that were sent while one of that side stood or was on its way: (instrument, side, order).

    The log takes one ring after the other: an end that it took at the time of the new order may have come before.
    """
    standing, where, found = {}, {}, []
    with AuditLog(folder) as log:
        for batch in log.batches():
            for record in batch[log.is_event(batch, "Order", "Update")]:
                slot, time_ns = record["slot"], int(record["time_ns"])
                if slot["template_id"] == TEMPLATES["Order"]:
                    order, number = slot["order"], int(slot["order"]["order_id"])
                    place = int(slot["instrument"]), int(order["side"])
                    if order["action"] == IntentAction.NEW:
                        found += [(time_ns, other, number) for other in standing.get(place, ())]
                    if order["action"] != IntentAction.CANCEL:
                        where[number] = place
                        standing.setdefault(place, set()).add(number)
                    continue
                update, number = slot["update"], int(slot["update"]["order_id"])
                filled = update["kind"] == UpdateKind.FILL and update["leaves_qty"] == 0
                if filled or update["kind"] in (UpdateKind.CANCELLED, UpdateKind.EXPIRED, UpdateKind.REJECTED):
                    standing.get(where.get(number), set()).discard(number)
                    found = [one for one in found if one[1] != number or time_ns - one[0] > SAME_TIME_NS]
    return found


def test_a_gateway_that_cannot_hold_what_is_open_is_put_back(run):
    with trading(run):
        until(lambda: counted(run, "gateway", "open_orders") > 2, "nothing rests")
        before = lives(run)
        run.write(("[log]", "[gateway]\norder_capacity = 1\n[log]"))
        done = run.ctl("reload")
        assert done.returncode != 0 and "order_capacity" in done.stderr, done
        assert begun_again(before, lives(run)).keys() <= {"gateway"}
        assert "gateway" not in run.memory().topology["config"]
        trades(run, "after it was put back")
        assert run.status()[0] == 0
    begun, refused = said(run)
    assert begun["result"] == "begun" and refused["result"].startswith("refused: not reloaded: "), refused
