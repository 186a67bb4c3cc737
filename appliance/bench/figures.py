"""The arithmetic of rounds: medians, the distribution of several rounds together, and how much they disagree.

No figure here is a mean: interruptions are one-sided, so a mean tells of the machine and a median of the code.
"""

from __future__ import annotations

import math
import statistics
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Buckets = Sequence[tuple[float, int]]

# Where a distribution is told: evenly in the number of nines, which is the horizontal axis of its plot.
CURVE_PARTS = tuple(1 - 10 ** -(step / 8) for step in range(49))  # 0 to 0.999999
FIGURES_MEDIAN = ("ns_med", "p50", "p90", "p99", "p999", "p9999", "ops_s", "n")


def median(values: Iterable[float]) -> float:
    """The median; 0.0 of nothing."""
    known = list(values)
    return float(statistics.median(known)) if known else 0.0


def spread(values: Sequence[float]) -> float:
    """How much rounds disagree: the range of the middle half over the median. 0.0 of fewer than two rounds."""
    middle = median(values)
    if len(values) < 2 or middle == 0:
        return 0.0
    low, _, high = statistics.quantiles(values, n=4, method="inclusive")
    return (high - low) / middle


def merged(rounds: Iterable[Buckets]) -> list[tuple[float, int]]:
    """The buckets of several rounds as one distribution, ascending."""
    together: Counter[float] = Counter()
    for buckets in rounds:
        for value, count in buckets:
            together[float(value)] += int(count)
    return sorted(together.items())


def percentile(buckets: Buckets, part: float) -> float:
    """The value below or at which `part` (0 to 1) of an ascending distribution lies. ValueError of an empty one."""
    total = sum(count for _, count in buckets)
    if not total:
        raise ValueError("a percentile of nothing")
    rank = max(1, math.ceil(part * total - 1e-9))
    seen = 0
    for value, count in buckets:
        seen += count
        if seen >= rank:
            return value
    return buckets[-1][0]


def curve(buckets: Buckets) -> list[list[float]]:
    """(nines, ns) points of a distribution, as far as its samples carry: 1 - 10**-nines of them took at most ns."""
    total = sum(count for _, count in buckets)
    points = []
    for part in CURVE_PARTS:
        if total * (1 - part) < 1:
            break
        points.append([round(abs(math.log10(1 - part)), 4), round(percentile(buckets, part), 2)])
    return points


def together(answers: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The rounds' answers as one result: least of the minima, medians of everything else that is a number.

    Keys that are no figures (case, variant, buckets) are left out; a figure that some round lacks is the median of the
    others.
    """
    result: dict[str, Any] = {}
    known = {"case", "variant", "buckets", "bytes", "slots", "batch", "max", "ns_min", "switches", "gaps", "gap_ns"}
    for key in dict.fromkeys(key for answer in answers for key in answer):
        values = [answer[key] for answer in answers if is_number(answer.get(key))]
        if key not in known and values:
            result[key] = median(values)
    for key in ("bytes", "slots"):
        result[key] = int(next((a[key] for a in answers if is_number(a.get(key))), 0))
    result["n"] = int(result.get("n", 0))
    result["ns_min"] = min((a["ns_min"] for a in answers if is_number(a.get("ns_min"))), default=0.0)
    result["ns_max"] = max((a["max"] for a in answers if is_number(a.get("max"))), default=0.0)
    for key in ("switches", "gaps"):
        result[key] = int(sum(a.get(key) or 0 for a in answers))
    result["of_batches"] = any(bool(a.get("batch")) for a in answers)
    return result


def is_number(value: object) -> bool:
    """Whether a JSON value is a finite number (true and false are none)."""
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
