"""One result: the figures of one variant of one case over all its good rounds, as the line of JSON that is written.

The first keys are always KEYS, in this order; what else is known stands behind them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from appliance.bench.figures import curve, median, merged, spread, together
from appliance.bench.goals import OURS, Suite

KEYS = (
    "suite", "case", "variant", "bytes", "slots", "ns_min", "ns_med", "p50", "p99", "p999", "ops_s", "n", "rounds",
    "ratio", "machine",
)  # fmt: skip
FIGURES = ("ns_min", "ns_med", "p50", "p99", "p999", "ops_s")
DIGITS = 4  # significant decimals kept of a ratio


@dataclass
class Played:
    """What one variant of one case did: good answers, the bounce before each, what was thrown away, why it ended."""

    suite: str
    case: str
    variant: str
    args: Mapping[str, float]
    answers: list[Mapping[str, Any]] = field(default_factory=list)
    bounces: list[float | None] = field(default_factory=list)
    thrown: list[str] = field(default_factory=list)
    noisy: int = 0  # rounds that were kept though noisy, because too many had been thrown away
    error: str | None = None
    skip: str | None = None
    instructions: float | None = None
    instructions_why: str | None = None


def row(played: Played, machine: Mapping[str, Any]) -> dict[str, Any]:
    """The result of a variant; `ratio` is set by `compare`. Figures are None where nothing was measured."""
    figures = together(played.answers) if played.answers else {}
    told: dict[str, Any] = {
        "suite": played.suite,
        "case": played.case,
        "variant": played.variant,
        "bytes": figures.get("bytes") or int(played.args.get("bytes", 0)),
        "slots": figures.get("slots") or int(played.args.get("slots", 0)),
        **{key: figures.get(key) for key in FIGURES},
        "n": figures.get("n", 0),
        "rounds": len(played.answers),
        "ratio": None,
        "machine": dict(machine),
    }
    assert tuple(told) == KEYS
    told["args"] = dict(played.args)
    told.update({key: value for key, value in figures.items() if key not in told})
    told.update(_bounces(played))
    told["spread"] = round(spread([answer["ns_med"] for answer in played.answers]), DIGITS) if played.answers else None
    told["instructions"] = played.instructions
    if played.instructions_why:
        told["instructions_why"] = played.instructions_why
    told["thrown_away"] = len(played.thrown)
    told["thrown_away_why"] = sorted(set(played.thrown))
    told["noisy"] = played.noisy
    told["per_round"] = [
        [bounce, answer["ns_med"], answer["ops_s"]]
        for bounce, answer in zip(played.bounces, played.answers, strict=True)
    ]
    buckets = merged(answer.get("buckets") or [] for answer in played.answers)
    told["curve"] = curve(buckets) if buckets else []
    for key in ("error", "skip"):
        if why := getattr(played, key):
            told[key] = why
    return told


def _bounces(played: Played) -> dict[str, float | None]:
    """The bounce, and the median over rounds of time per bounce: where the host placed the cores cancels out."""
    paired = [
        (answer["ns_med"], bounce) for answer, bounce in zip(played.answers, played.bounces, strict=True) if bounce
    ]
    if not paired:
        return {"bounce_ns": None, "bounce_ratio": None}
    return {
        "bounce_ns": round(median(bounce for _, bounce in paired), 2),
        "bounce_ratio": round(median(ns / bounce for ns, bounce in paired), DIGITS),
    }


def compare(rows: Sequence[dict[str, Any]], suites: Mapping[str, Suite]) -> None:
    """Set `ratio`: how many times better ours is in the suite's figure (1.0 for ours, below 1 if a peer is better)."""
    ours = {(told["suite"], told["case"]): told for told in rows if told["variant"] == OURS}
    for told in rows:
        mine = ours.get((told["suite"], told["case"]))
        figure = suites[told["suite"]].figure if told["suite"] in suites else "ns_med"
        if mine is None or not mine.get(figure) or not told.get(figure):
            continue
        less = figure != "ops_s"
        told["ratio"] = round(told[figure] / mine[figure] if less else mine[figure] / told[figure], DIGITS)
