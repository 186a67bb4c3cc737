"""Goals as data: the table that is shipped, bounds of each kind, and what is refused."""

import pytest

from appliance.bench.goals import judge, limits, load
from appliance.errors import ConfigError

SUITES = "[suite.s]\npath = 'p'\n"


def goal(bound, case="*", key="ns_med"):
    return load(f"{SUITES}[[goal]]\nsuite = 's'\ncase = '{case}'\nkey = '{key}'\ntext = 't'\n{bound}\n")[1]


def result(case="a", variant="ours", **figures):
    return {"suite": "s", "case": case, "variant": variant, "rounds": 7, **figures}


def test_the_table_that_is_shipped():
    suites, goals = load()
    named = {
        "ring-rtt",
        "ring-throughput",
        "snapshot",
        "sdk",
        "sbe",
        "book",
        "port",
        "receive",
        "audit",
        "tick-to-order",
        "replay",
    }
    assert named <= set(suites)
    assert named == {g.suite for g in goals}


@pytest.mark.parametrize(
    ("bound", "figures", "met"),
    [
        ("at_most = 60", {"ns_med": 60}, True),
        ("at_most = 60", {"ns_med": 61}, False),
        ("at_least = 60", {"ns_med": 61}, True),
        ("at_least = 60", {"ns_med": 59}, False),
        ("at_most_of = { times = 0.75, variant = 'aeron' }", {"ns_med": 150}, True),
        ("at_most_of = { times = 0.75, variant = 'aeron' }", {"ns_med": 151}, False),
        ("at_most_of = { times = 1.1, case = 'b' }", {"ns_med": 110}, True),
        ("at_most_of = { times = 2, of = 'bounce_ns' }", {"ns_med": 150, "bounce_ns": 70}, False),
        ("at_least_of = { times = 10, variant = 'none' }", {"ns_med": 1}, None),
    ],
)
def test_bounds(bound, figures, met):
    rows = [result(**figures), result(variant="aeron", ns_med=200), result("b", ns_med=100)]
    (verdict,) = judge(goal(bound, case="a"), rows)
    assert verdict.met is met


def test_each_case_or_the_best():
    rows = [result("a", ns_med=50), result("b", ns_med=70)]
    assert [v.met for v in judge(goal("at_most = 60"), rows)] == [True, False]
    assert [(v.case, v.met) for v in judge(goal("at_most = 60\nbest = true"), rows)] == [("a", True)]


def test_a_goal_that_nothing_was_measured_for_is_open():
    (verdict,) = judge(goal("at_most = 60", case="z"), [result(ns_med=1)])
    assert verdict.met is None and verdict.case == "z"
    assert judge(goal("at_most = 60"), []) == []
    (verdict,) = judge(goal("at_most = 60"), [{**result(ns_med=None), "rounds": 0}])
    assert verdict.met is None


@pytest.mark.parametrize("bound", ["", "at_most = 1\nat_least = 2", "at_mots = 1", "at_most_of = { tims = 2 }"])
def test_refused(bound):
    with pytest.raises(ConfigError):
        goal(bound)


def test_what_limits_is_told_of_those_that_miss_it_alone():
    goals = goal("at_most = 60\nlimited_by = 'two lines'")
    rows = [result("a", ns_med=50), result("b", ns_med=70), result("c", ns_med=80)]
    assert [(g.limited_by, cases) for g, cases in limits(judge(goals, rows))] == [("two lines", ["b", "c"])]
    assert not limits(judge(goals, rows[:1])) and not limits(judge(goal("at_most = 60"), rows))
