"""Kill -9 of each process in turn while the generated market trades: the chain goes on, and readers are told."""

import os
import signal

import pytest
from run import Witness, until

from appliance.audit import rebuild
from appliance.sdk import Outcome

STAGES = ("feed", "book", "signal", "strategy.maker", "risk", "gateway", "wal")
WRITES = {"book": "tops", "risk": "orders", "gateway": "updates"}
SHOWS_S = "3s"  # how long a stage stays down, so that `status` can be asked meanwhile


def trades(run, what):
    """Orders are let through and answered (again)."""
    acks = run.memory().counters("gateway")["acks"]
    until(lambda: run.memory().counters("gateway")["acks"] > acks, f"no orders {what}: {run.log()}", 60)
    run.flows("orders", 60)
    run.flows("updates", 60)


def is_whole(run, what):
    """Until status is 0; who has to be resumed is."""

    def whole():
        status = run.look()
        if status.halted == ("risk",):
            assert run.ctl("resume").returncode == 0
        return status.state == "running"

    until(whole, f"not whole {what}: {run.log()}", 60)
    assert run.status()[0] == 0


def kill(run, stage, witness):
    def now():
        return next(s for s in run.look().stages if s.name == stage)

    before = now()
    os.kill(before.pid, signal.SIGKILL)
    until(lambda: any(stage in remark for remark in run.look().remarks), f"status does not say that {stage} is down")
    code, status = run.status()
    assert code == 9 and status["remarks"], status
    until(lambda: now().lives > before.lives and now().state == "run", f"{stage} did not come back: {run.log()}", 60)
    if stage == "risk":
        code, status = run.status()
        assert "risk" not in status["halted"], status  # the ring still held all its updates: it knows its positions
    is_whole(run, f"after {stage}")
    run.flows("tops", 60)
    trades(run, f"after {stage}")
    if stage in WRITES:
        ring = WRITES[stage]
        until(lambda: witness.restarts[ring] >= 1, f"the reader of {ring} was not told of {stage}'s restart", 30)


@pytest.mark.slow
def test_each_process_killed_in_turn(run):
    run.write(('backoff = "10ms"', f'backoff = "{SHOWS_S}"'))
    run.start()
    witness = Witness(run.name).start()
    run.play()
    trades(run, "at all")
    for stage in STAGES:
        kill(run, stage, witness)
    run.close_market()
    run.down()
    witness.finish()
    assert sum(witness.missed.values()) == 0
    done = run.audit("verify")
    assert done.returncode == 0, done.stdout + done.stderr
    tops, orders, fills = rebuild(run.folder / "log")
    assert tops.tobytes() == witness.events("tops", "Top").tobytes()
    assert orders.tobytes() == witness.events("orders", "Order").tobytes()
    assert fills.tobytes() == witness.fills().tobytes()


def test_the_supervisor_killed(run):
    run.start()
    witness = Witness(run.name).start()
    run.play()
    trades(run, "at all")
    os.kill(run.memory().supervisor_pid, signal.SIGKILL)
    trades(run, "without a supervisor")
    code, status = run.status()
    assert code == 9 and any("supervisor is dead" in remark for remark in status["remarks"]), status
    done = run.ctl("start")
    assert done.returncode == 0 and "adopted" in done.stdout, done.stderr + run.log()
    assert run.status()[0] == 0
    trades(run, "after adoption")
    os.kill(run.memory().supervisor_pid, signal.SIGKILL)
    run.down()  # with nobody but the command
    witness.finish()
    assert sum(witness.restarts.values()) == 0 and sum(witness.missed.values()) == 0
    assert run.audit("verify").returncode == 0


def test_everything_killed_at_once(run):
    run.start()
    witness = Witness(run.name, grace=1.0).start()
    run.play()
    trades(run, "at all")
    supervisor = run.memory().supervisor_pid
    for pid in (supervisor, *(p for p in run.pids() if p != supervisor)):
        os.kill(pid, signal.SIGKILL)
    until(lambda: run.pids() == [], "some live on")
    witness.finish()
    assert all(outcome == [Outcome.GONE] for outcome in witness.outcomes.values()), witness.outcomes
    assert run.ctl("status").returncode == 8
    assert run.audit("verify").returncode in (0, 7)  # 7: the last frame was cut off in its making
    done = run.ctl("start")
    assert done.returncode == 0 and "reclaimed" in done.stdout, done.stderr
    trades(run, "in the new life")
    run.down()
    assert run.audit("verify").returncode == 0, run.audit("verify").stdout
