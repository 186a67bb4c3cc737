"""What each suite must reach, as data (`suites.toml`), and whether results reach it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from importlib import resources
from typing import Any, Literal

from appliance.errors import ConfigError

OURS = "ours"
Result = Mapping[str, Any]
_GOAL_KEYS = {"suite", "case", "key", "text", "best", "at_most", "at_least", "at_most_of", "at_least_of",
              "limited_by"}  # fmt: skip
_OTHER_KEYS = {"times", "variant", "case", "key", "of"}


@dataclass(frozen=True)
class Suite:
    """A suite's words: the path measured, and the figure by which variants are compared."""

    name: str
    path: str
    figure: Literal["ns_med", "ops_s"] = "ns_med"
    order: int = 99


@dataclass(frozen=True)
class Goal:
    """A bound on one figure of ours: absolute, or a multiple of another result of the same run.

    `best`: it is enough that the best case reaches it (a throughput over many ring sizes), else each must.
    `limited_by`: what counters, traces and assembly show where it is missed; told beside a result that misses it.
    """

    suite: str
    case: str
    key: str
    text: str
    less: bool
    limit: float
    best: bool = False
    limited_by: str = ""
    other_variant: str | None = None
    other_case: str | None = None
    other_key: str | None = None

    @property
    def relative(self) -> bool:
        """Whether the bound is a multiple of another result."""
        return any((self.other_variant, self.other_case, self.other_key))


@dataclass(frozen=True)
class Verdict:
    """A goal against one result. `met` is None while there is nothing to compare."""

    goal: Goal
    case: str
    value: float | None
    limit: float | None

    @property
    def met(self) -> bool | None:
        """Whether the value keeps the bound."""
        if self.value is None or self.limit is None:
            return None
        return self.value <= self.limit if self.goal.less else self.value >= self.limit

    @property
    def margin(self) -> float | None:
        """Value over limit: below 1 is better where less is better, above 1 where more is."""
        return self.value / self.limit if self.value is not None and self.limit else None


def load(text: str | None = None) -> tuple[dict[str, Suite], list[Goal]]:
    """Suites by name and all goals. ConfigError names what is wrong in the table."""
    table = tomllib.loads(text or resources.files("appliance").joinpath("bench/suites.toml").read_text())
    suites = {name: Suite(name, **told) for name, told in table.get("suite", {}).items()}
    return suites, [_goal(told) for told in table.get("goal", [])]


def _goal(told: Mapping[str, Any]) -> Goal:
    bounds = [key for key in told if key.startswith(("at_most", "at_least"))]
    if set(told) - _GOAL_KEYS or len(bounds) != 1 or not {"suite", "case", "key", "text"} <= set(told):
        raise ConfigError(f"suites.toml: a goal needs suite, case, key, text and one bound: {dict(told)}")
    bound = told[bounds[0]]
    other = bound if isinstance(bound, dict) else {}
    if set(other) - _OTHER_KEYS:
        raise ConfigError(
            f"suites.toml: {bounds[0]} knows {sorted(_OTHER_KEYS)}, not {sorted(set(other) - _OTHER_KEYS)}"
        )
    return Goal(
        told["suite"],
        told["case"],
        told["key"],
        told["text"],
        less="most" in bounds[0],
        limit=float(other.get("times", 1.0) if other else bound),
        best=bool(told.get("best", False)),
        limited_by=told.get("limited_by", ""),
        other_variant=other.get("variant"),
        other_case=other.get("case"),
        other_key=other.get("of") or other.get("key"),
    )


def limits(verdicts: Sequence[Verdict]) -> list[tuple[Goal, list[str]]]:
    """Of the goals that were missed and whose limit is known: each with the cases that missed it."""
    missed: dict[str, tuple[Goal, list[str]]] = {}
    for verdict in verdicts:
        if verdict.met is False and verdict.goal.limited_by:
            missed.setdefault(verdict.goal.limited_by, (verdict.goal, []))[1].append(verdict.case)
    return list(missed.values())


def judge(goals: Sequence[Goal], results: Sequence[Result]) -> list[Verdict]:
    """The verdicts of the goals of the suites that were played: one for each case of ours that a goal names."""
    played = {result["suite"] for result in results}
    return [verdict for goal in goals if goal.suite in played for verdict in _verdicts(goal, results)]


def _verdicts(goal: Goal, results: Sequence[Result]) -> list[Verdict]:
    ours = [
        result
        for result in results
        if result["suite"] == goal.suite
        and result["variant"] == OURS
        and fnmatchcase(result["case"], goal.case)
        and result.get(goal.key) is not None
        and result.get("rounds")
    ]
    found = [Verdict(goal, result["case"], float(result[goal.key]), _limit(goal, result, results)) for result in ours]
    known = [verdict for verdict in found if verdict.met is not None]
    if not known:
        return [Verdict(goal, goal.case, found[0].value if len(found) == 1 else None, None)]
    if goal.best:
        return [sorted(known, key=lambda verdict: verdict.margin or 0.0, reverse=not goal.less)[0]]
    return known


def _limit(goal: Goal, result: Result, results: Sequence[Result]) -> float | None:
    if not goal.relative:
        return goal.limit
    others = [
        other
        for other in results
        if other["suite"] == goal.suite
        and fnmatchcase(other["variant"], goal.other_variant or OURS)
        and fnmatchcase(other["case"], goal.other_case or result["case"])
        and other.get("rounds")
    ]
    values = [float(other[key]) for other in others if other.get(key := goal.other_key or goal.key) is not None]
    if not values:
        return None
    return goal.limit * (min(values) if goal.less else max(values))
