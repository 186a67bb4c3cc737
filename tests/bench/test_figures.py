"""The arithmetic of rounds, against numbers that can be checked by hand."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appliance.bench.figures import curve, is_number, median, merged, percentile, spread, together
from appliance.bench.protocol.contestant import Case, Failed, Round, Skip, bucket_of, play_line


def test_median_and_spread():
    assert median([3, 1, 2]) == 2 and median([]) == 0
    assert spread([100]) == 0 and spread([100, 100, 100]) == 0
    assert spread([90, 100, 110, 100, 100]) == 0
    assert spread([100, 200, 300]) == 0.5


def test_percentiles_of_merged_rounds():
    buckets = merged([[(10, 90), (20, 9)], [(30, 1)], []])
    assert buckets == [(10, 90), (20, 9), (30, 1)]
    assert [percentile(buckets, part) for part in (0, 0.5, 0.9, 0.91, 0.99, 0.991, 1)] == [10, 10, 10, 20, 20, 30, 30]
    with pytest.raises(ValueError, match="nothing"):
        percentile([], 0.5)


def test_a_curve_goes_as_far_as_its_samples():
    points = curve([(10.0, 999), (50.0, 1)])
    assert points[0] == [0, 10] and points[-1][0] == pytest.approx(3, abs=0.13)
    assert [ns for _, ns in points] == sorted(ns for _, ns in points)


def test_together_takes_medians_and_least():
    rounds = [
        {"ns_med": ns, "ns_min": ns - 5, "ops_s": 1e9 / ns, "n": 10, "max": ns * 2, "batch": True, "case": "x"}
        for ns in (100, 300, 200)
    ]
    rounds[0]["retries"] = 4
    rounds[1]["retries"] = 8
    told = together(rounds)
    assert (told["ns_med"], told["ns_min"], told["ns_max"], told["n"]) == (200, 95, 600, 10)
    assert told["retries"] == 6 and told["of_batches"] and "case" not in told


def test_numbers():
    assert is_number(1) and is_number(1.5)
    assert not any(map(is_number, (True, None, "1", math.nan, math.inf)))


@given(st.lists(st.floats(0, 1e9), min_size=1, max_size=200))
def test_buckets_of_the_python_contestant_keep_three_percent(samples):
    played = Round({})
    for ns in samples:
        played.sample(ns)
        assert abs(bucket_of(ns) - ns) <= max(0.051, 0.035 * ns)
    told = played.answer()
    exact = sorted(samples)[math.ceil(len(samples) / 2) - 1]
    assert abs(told["p50"] - exact) <= max(0.11, 0.07 * exact)
    assert told["ns_min"] <= told["p50"] <= told["p99"] <= told["max"]
    assert told["n"] == len(samples)


def test_the_python_contestant_keeps_the_protocol():
    def batches(played):
        for _ in range(played.arg("n")):
            played.batch(1000, 100)
        played.span(2000, 300)
        played.gap(5)
        played.gap(20_000)
        played.extra("seen", 3)

    def skips(_):
        raise Skip("no")

    def fails(_):
        raise Failed("wrong")

    def breaks(_):
        raise KeyError("x")

    cases = [
        Case("b", "ours", {"n": 2, "bytes": 64}, batches),
        Case("b", "skipping", {}, skips),
        Case("f", "ours", {}, fails),
        Case("x", "ours", {}, breaks),
    ]
    told = play_line("b n=3", cases)
    assert (told["n"], told["ns_med"], told["ops_s"], told["batch"]) == (300, 10, 1.5e8, True)
    assert (told["gaps"], told["gap_ns"], told["seen"], told["bytes"]) == (1, 20_000, 3, 64)
    assert play_line("b/skipping", cases)["skip"] == "no"
    assert play_line("f", cases)["error"] == "wrong"
    assert "KeyError" in play_line("x", cases)["error"]
    assert "no case" in play_line("y", cases)["error"]
    assert "number" in play_line("b n=a", cases)["error"]
