"""When a stage is started again."""

from appliance.config import loads
from appliance.process.restart import Restarts

MS, S = 1_000_000, 1_000_000_000


def restarts(text=""):
    return Restarts(loads(f"[supervisor]\n{text}").sections.supervisor)


def test_back_off_doubles_up_to_its_limit():
    stage = restarts('backoff = "50ms"\nbackoff_max = "150ms"\n')
    now, waits = 0, []
    for _ in range(4):
        assert stage.died(now)
        waits.append(stage.due_ns - now)
        assert not stage.due(stage.due_ns - 1) and stage.due(stage.due_ns)
        now = stage.due_ns
        stage.started(now)
        assert stage.due_ns is None and not stage.due(now)
    assert waits == [50 * MS, 100 * MS, 150 * MS, 150 * MS]
    assert stage.total == 4


def test_it_is_given_up_past_the_limit_in_the_window():
    stage = restarts('restart_limit = 2\nrestart_window = "10s"\n')
    for now in (0, S):
        assert stage.died(now)
        stage.started(now)
    assert not stage.died(2 * S)
    assert stage.given_up


def test_old_deaths_are_forgotten():
    stage = restarts('restart_limit = 1\nrestart_window = "10s"\nbackoff = "50ms"\n')
    assert stage.died(0)
    stage.started(0)
    assert stage.died(11 * S)
    assert stage.due_ns == 11 * S + 50 * MS and not stage.given_up


def test_never():
    stage = restarts('restart = "never"\n')
    assert not stage.died(0) and stage.given_up and not stage.due(10**18)
