"""The report: well-formed, complete, free of the network; the plots with odd numbers."""

import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

from appliance.bench import goals, plots
from appliance.bench.peers import Absent
from appliance.bench.plots import Series
from appliance.bench.report import page
from appliance.bench.result import Played, compare, row

MACHINE = {"cpu": "a <fast> one", "cores": 2, "usable": [0, 1], "commit": "abc"}


def answer(ns, slots):
    told = dict.fromkeys(("ns_min", "ns_med", "p50", "p90", "p99", "p999", "p9999", "max"), ns)
    buckets = [[ns * (1 + i / 100), 100 - i] for i in range(60)]
    return {**told, "ops_s": 1e9 / ns, "n": 1000, "slots": slots, "bytes": 64, "buckets": buckets, "batch": slots > 512}


def played(suite, case, variant, ns, slots=128, batch=8):
    one = Played(suite, case, variant, {"n": 10, "slots": slots, "batch": batch})
    one.answers = [answer(ns + i, slots) for i in range(7)]
    one.bounces = [120.0 + i for i in range(7)]
    return row(one, MACHINE)


@pytest.fixture
def rows():
    found = [played("ring-rtt", "128", v, ns) for v, ns in (("ours", 140), ("aeron", 300), ("<odd> & name", 90))]
    for slots in (1024, 4096, 65536):
        found += [played("ring-throughput", f"bulk-{slots}", v, ns, slots) for v, ns in (("ours", 2.4), ("aeron", 50))]
    failed = Played("sdk", "round-trip", "ours", {})
    failed.error = 'died: "no <ring>"'
    found.append(row(failed, MACHINE))
    compare(found, goals.load()[0])
    return found


class Checker(HTMLParser):
    """Collects tags that do not nest."""

    void = frozenset({"meta", "br", "input"})

    def __init__(self):
        super().__init__()
        self.open, self.wrong, self.ids, self.addresses = [], [], [], []

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        self.ids += [told["id"]] if "id" in told else []
        self.addresses += [told[key] for key in ("href", "src") if key in told]
        if tag not in self.void:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append((tag, self.getpos()))


def test_a_whole_report(rows):
    suites, all_goals = goals.load()
    absent = [Absent("simdjson", "simdjson <x>", "no path & so on")]
    text = page(rows, goals.judge(all_goals, rows), suites, absent, [("ring-rtt", "r.svg")])
    checker = Checker()
    checker.feed(text)
    assert not checker.wrong and not checker.open
    assert len(checker.ids) == len(set(checker.ids))
    assert {"goals", "ring-rtt", "ring-throughput", "sdk", "absent", "machine", "method"} <= set(checker.ids)
    assert all(address.startswith("#") or address == "r.svg" for address in checker.addresses)
    assert not re.search(r"(?:src|href|url|@import)\s*[=(]?\s*[\"']?https?:", text)
    assert "&lt;odd&gt; &amp; name" in text and "<odd>" not in text
    assert "a &lt;fast&gt; one" in text and "died: &quot;no &lt;ring&gt;&quot;" in text
    for words in ("Throughput by slots", "Latency, 128", "Round by round", "How many times", "no path &amp; so on"):
        assert words in text
    pictures = re.findall(r"<svg.*?</svg>", text, re.S)
    assert len(pictures) > 5
    for picture in pictures:
        ElementTree.fromstring(picture)
        assert "nan" not in picture and "inf" not in picture


def test_an_empty_report():
    checker = Checker()
    checker.feed(page([], [], {}, []))
    assert not checker.wrong and not checker.open


@pytest.mark.parametrize("ratio", [0.001, 0.5, 1.0, 1.0001, 5000.0])
def test_ratios_of_any_size(ratio):
    ElementTree.fromstring(plots.ratios([("a", 1, ratio, "t")], "l"))


@pytest.mark.parametrize("points", [[(0.0, 5.0)], [(0.0, 5.0), (1.0, 5.0)], [(0.0, 0.1), (6.0, 1e9)]])
def test_distributions_of_any_shape(points):
    ElementTree.fromstring(plots.percentiles([Series("a", 0, points), Series("b", 12, points)], "l"))


@pytest.mark.parametrize(("value", "limit", "less"), [(1, 100, True), (1e9, 1, True), (1, 1, False), (1e-9, 5, False)])
def test_bullets_stay_in_their_box(value, limit, less):
    picture = ElementTree.fromstring(plots.bullet(value, limit, less))
    (circle,) = [e for e in picture if e.tag.endswith("circle")]
    assert 0 <= float(circle.get("cx")) <= 190
    assert circle.get("class") == ("met" if (value <= limit if less else value >= limit) else "missed")


def test_ticks():
    assert plots.log_ticks(1, 10) == [1, 2, 5, 10]
    assert plots.log_ticks(1, 1e6) == [10.0**i for i in range(7)]
    assert (
        plots.short_count(4096) == "4 Ki" and plots.short_count(3 << 20) == "3 Mi" and plots.short_count(100) == "100"
    )
