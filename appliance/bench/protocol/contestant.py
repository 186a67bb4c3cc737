"""A contestant in Python: the protocol's loop, and the record of one round.

The counterpart of `bench/native/contestant.h`; standard library only, because peers run it in a virtual environment in
which nothing of the appliance is installed (there it is `import contestant`).

    def play(round: Round) -> None:
        pin(0)
        for _ in range(round.arg("n")):
            begin = perf_counter_ns()
            work()
            round.sample(perf_counter_ns() - begin)

    if __name__ == "__main__":
        sys.exit(main("sdk", [Case("drain", "ours", {"n": 100000, "bytes": 64}, play)]))
"""

from __future__ import annotations

import json
import math
import os
import resource
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

GAP_NS = 10_000
OCTAVE_STEPS = 32  # 3 % resolution, as in C
BUCKETS_PLAIN = 64  # below this many tenths of a nanosecond a bucket is exact


class Skip(Exception):
    """The machine lacks something that the case needs; the message says what."""


class Failed(Exception):
    """The round is void, for example because its result was wrong; the message says why."""


def bucket_of(ns: float) -> float:
    """The bucket's representative, in ns, of a sample."""
    tenths = round(ns * 10)
    if tenths < BUCKETS_PLAIN:
        return tenths / 10
    step = 1 << (tenths.bit_length() - OCTAVE_STEPS.bit_length())
    return ((tenths // step) * step + (step - 1) / 2) / 10


@dataclass
class Round:
    """What one round records. One thread records; times are in ns."""

    args: Mapping[str, float]
    counting: bool = False
    buckets: Counter[float] = field(default_factory=Counter)
    operations: int = 0
    total_ns: float = 0.0
    span_ns: float = 0.0
    span_operations: int = 0
    ns_min: float = math.inf
    ns_max: float = 0.0
    batches: bool = False
    gaps: int = 0
    gap_ns: float = 0.0
    extras: dict[str, float] = field(default_factory=dict)

    def arg(self, key: str) -> int:
        """The argument as a whole number; a key that neither the line nor the defaults name is an error of the case."""
        if key not in self.args:
            raise Failed(f"the case has no argument {key}")
        return int(self.args[key])

    def sample(self, ns: float) -> None:
        """Record one operation."""
        self._record(ns, 1)

    def batch(self, ns: float, n: int) -> None:
        """Record n operations that took ns together: what the clock cannot resolve one by one."""
        if n:
            self.batches = True
            self._record(ns, n)

    def span(self, ns: float, n: int) -> None:
        """Record the span of the whole round, for throughput."""
        self.span_ns += ns
        self.span_operations += n

    def gap(self, ns: float) -> None:
        """Count an interruption that the program saw; shorter than 10 us is none."""
        if ns >= GAP_NS:
            self.gaps += 1
            self.gap_ns += ns

    def extra(self, key: str, value: float) -> None:
        """Add a further figure to the answer."""
        self.extras[key] = value

    def _record(self, ns: float, n: int) -> None:
        each = ns / n
        self.buckets[bucket_of(each)] += 1
        self.ns_min = min(self.ns_min, each)
        self.ns_max = max(self.ns_max, each)
        self.operations += n
        self.total_ns += ns

    def answer(self) -> dict[str, object]:
        """The figures of the protocol."""
        ns, n = (self.span_ns, self.span_operations) if self.span_ns else (self.total_ns, self.operations)
        mean = ns / n if n else 0.0
        curve = percentiles(self.buckets, (0.5, 0.9, 0.99, 0.999, 0.9999)) if self.buckets else [mean] * 5
        p50, p90, p99, p999, p9999 = (
            min(max(value, self.ns_min), self.ns_max) if self.buckets else mean for value in curve
        )
        return {
            "bytes": self.args.get("bytes", 0),
            "slots": self.args.get("slots", 0),
            "n": n,
            "batch": self.batches,
            "ns_min": self.ns_min if self.buckets else mean,
            "ns_med": p50,
            "p50": p50,
            "p90": p90,
            "p99": p99,
            "p999": p999,
            "p9999": p9999,
            "max": self.ns_max if self.buckets else mean,
            "ops_s": n * 1e9 / ns if ns else 0.0,
            "gaps": self.gaps,
            "gap_ns": self.gap_ns,
            **self.extras,
            "buckets": sorted(self.buckets.items()),
        }


def percentiles(buckets: Mapping[float, int], parts: Sequence[float]) -> list[float]:
    """The values at these parts (0 to 1, ascending) of a distribution given as {value: count}."""
    total = sum(buckets.values())
    found: list[float] = []
    seen = 0
    rising = iter(sorted(buckets.items()))
    value = 0.0
    for part in parts:
        rank = max(1, math.ceil(part * total))
        while seen < rank:
            value, count = next(rising)
            seen += count
        found.append(value)
    return found


@dataclass(frozen=True)
class Case:
    """One case: its name, the variant played, default arguments, and the function that plays a round."""

    name: str
    variant: str
    defaults: Mapping[str, float]
    play: Callable[[Round], None]


def cpus() -> list[int]:
    """The processors to use, the timing side's first."""
    told = os.environ.get("APL_BENCH_CPUS", "")
    return [int(word) for word in told.split(",") if word.strip()] or sorted(os.sched_getaffinity(0))


def pin(side: int) -> None:
    """Pin the calling thread to the processor of side 0, 1 ...; wraps around those given."""
    given = cpus()
    os.sched_setaffinity(0, {given[side % len(given)]})


def involuntary() -> int:
    """Involuntary context switches of this process and its ended children."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_nivcsw + resource.getrusage(resource.RUSAGE_CHILDREN).ru_nivcsw


def main(suite: str, cases: Sequence[Case], argv: Sequence[str] | None = None) -> int:
    """Speak the protocol until standard input ends; returns the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words == ["--list"]:
        for case in cases:
            print(json.dumps({"suite": suite, "case": case.name, "variant": case.variant, "args": dict(case.defaults)}))
        return 0
    if words[:1] == ["--instructions"]:
        print(json.dumps(play_line(" ".join(words[1:]), cases, counting=True)))
        return 0
    for line in sys.stdin:
        if line.strip():
            print(json.dumps(play_line(line, cases)), flush=True)
    return 0


def play_line(line: str, cases: Sequence[Case], counting: bool = False) -> dict[str, object]:
    """Play the round that a line `CASE[/VARIANT] key=value ...` asks for; the answer."""
    name, *pairs = line.split()
    name, _, variant = name.partition("/")
    case = next((c for c in cases if c.name == name and variant in ("", c.variant)), None)
    if case is None:
        return {"case": name, "error": f"no case {name} here; see --list"}
    who: dict[str, object] = {"case": case.name, "variant": case.variant}
    try:
        given = {key: float(value) for key, _, value in (pair.partition("=") for pair in pairs)}
    except ValueError as error:
        return {**who, "error": f"not key=value with a number: {error}"}
    played = Round({**case.defaults, **given}, counting=counting)
    before = involuntary()
    try:
        case.play(played)
    except Skip as why:
        return {**who, "skip": str(why)}
    except Failed as why:
        return {**who, "error": str(why)}
    except Exception as error:  # noqa: BLE001 - whatever a peer's library raises ends this round, not the contest
        return {**who, "error": f"{type(error).__name__}: {error}"}
    return {**who, **played.answer(), "switches": involuntary() - before}
