"""The report: one HTML file with everything in it, readable without a network, in light and dark.

It tells goals first, then each suite (ratios, distributions, throughput, rounds, numbers), then who could not play, the
machine and the method.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape
from importlib import resources
from typing import Any

from appliance.bench import plots
from appliance.bench.figures import median
from appliance.bench.goals import OURS, Suite, Verdict, limits
from appliance.bench.peers import Absent
from appliance.bench.plots import Series
from appliance.bench.table import NOTHING, rate, shown, time

Row = Mapping[str, Any]
CASES_PLOTTED_MAX = 6  # distributions of one suite; the table has all
_STATES = {True: ("met", "\u2713 met"), False: ("missed", "\u2717 not met"), None: ("open", "\u25cb open")}
_TOGGLE = (
    "const r=document.documentElement;document.querySelector('button').onclick=()=>{const d=r.dataset.theme?r.dataset.theme"
    "==='dark':matchMedia('(prefers-color-scheme: dark)').matches;r.dataset.theme=d?'light':'dark'}"
)
METHOD = """
<p>All variants of a case play their rounds in turn, each in a process of its own, pinned to the same processors; who does
not play sleeps. The first round of each is not counted. Figures are medians over the rounds, the least is the least of
all rounds, and a ratio is a ratio of medians: how many times better ours is.</p>
<p>Before every round one cache line is bounced between the same two processors. No message through shared memory can be
faster, and a host may move virtual processors apart at any moment, so a figure is worth no more than the bounce beside it.
A round with too many involuntary switches, too much time lost, or a risen bounce is thrown away and repeated; when too
many were, noisy rounds are kept and counted.</p>
<p>Distributions of cases faster than a clock can resolve are of means of batches; the table says so. Instructions are
counted by callgrind and do not depend on the mood of the machine.</p>
"""


def page(
    rows: Sequence[Row],
    verdicts: Sequence[Verdict],
    suites: Mapping[str, Suite],
    absent: Sequence[Absent],
    flames: Sequence[tuple[str, str]] = (),
    now: datetime.datetime | None = None,
) -> str:
    """The whole file. `flames` are (title, relative address) of flame graphs beside it."""
    names = list(dict.fromkeys(row["suite"] for row in rows))
    slots = colours(rows)
    machine = rows[0]["machine"] if rows else {}
    when = (now or datetime.datetime.now(datetime.UTC)).strftime("%Y-%m-%d %H:%M UTC")
    css = resources.files("appliance").joinpath("bench/report.css").read_text()
    body = [
        "<header><div><h1>Benchmark of the appliance</h1>",
        f'<div class="sub">{escape(str(machine.get("cpu", "")))} \u00b7 commit {escape(str(machine.get("commit", "")))} \u00b7 {when}</div></div>',
        "<button>light / dark</button></header>",
        "<nav>" + "".join(f'<a href="#{escape(name)}">{escape(name)}</a>' for name in names) + "</nav>",
        _tiles(rows, verdicts),
        _goals(verdicts),
        *(_suite(suites.get(name, Suite(name, "")), [r for r in rows if r["suite"] == name], slots) for name in names),
        _absent(absent),
        _flames(flames),
        _machine(machine),
        f'<section id="method"><h2>Method</h2><div class="card">{METHOD}</div></section>',
    ]
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>'
        f"<title>appliance bench {escape(when)}</title><style>{css}</style></head>\n<body><main>\n"
        + "\n".join(part for part in body if part)
        + f"\n</main><script>{_TOGGLE}</script></body></html>\n"
    )


def colours(rows: Sequence[Row]) -> dict[str, int]:
    """A colour slot for each variant, the same in the whole report; ours is 0."""
    others = sorted({row["variant"] for row in rows} - {OURS})
    return {OURS: 0, **{name: i for i, name in enumerate(others, 1)}}


def good(rows: Sequence[Row]) -> list[Row]:
    """Rows with figures."""
    return [row for row in rows if row["rounds"] and row["ns_med"]]


def _tiles(rows: Sequence[Row], verdicts: Sequence[Verdict]) -> str:
    known = [verdict for verdict in verdicts if verdict.met is not None]
    ratios = [row["ratio"] for row in rows if row["variant"] != OURS and row["ratio"]]
    bounces = [row["bounce_ns"] for row in rows if row.get("bounce_ns")]
    thrown = sum(row["thrown_away"] for row in rows)
    tiles = [
        (f"{sum(bool(v.met) for v in known)} of {len(known)}", "goals met" + (f", {len(verdicts) - len(known)} open" if len(known) < len(verdicts) else "")),
        (f"{sum(r > 1 for r in ratios)} of {len(ratios)}", "comparisons with peers won"),
        (time(median(bounces)) if bounces else NOTHING, "bounce of one cache line, there and back"),
        (f"{sum(row['rounds'] for row in rows)}", f"rounds counted, {thrown} thrown away"),
    ]  # fmt: skip
    return (
        '<div class="tiles">'
        + "".join(f'<div class="tile"><b>{b}</b><span>{s}</span></div>' for b, s in tiles)
        + "</div>"
    )


def _goals(verdicts: Sequence[Verdict]) -> str:
    if not verdicts:
        return ""
    lines = []
    for verdict in verdicts:
        goal, (cls, words) = verdict.goal, _STATES[verdict.met]
        picture = plots.bullet(verdict.value, verdict.limit, goal.less) if verdict.value and verdict.limit else ""
        lines.append(
            f'<tr><td><a href="#{escape(goal.suite)}">{escape(goal.suite)}</a></td><td class="faint">{escape(verdict.case)}</td><td>{escape(goal.text)}</td>'
            f'<td class="n">{shown(goal.key, verdict.value)}</td><td class="n faint">{shown(goal.key, verdict.limit)}</td>'
            f'<td>{picture}</td><td class="{cls}">{words}</td></tr>'
        )
    heads = '<tr><th>suite</th><th>case</th><th>goal</th><th class="n">measured</th><th class="n">limit</th><th></th><th></th></tr>'
    return (
        '<section id="goals"><h2>Goals</h2><div class="sub">The bar is the limit, the tinted side is the good one; the point is what was measured.</div>'
        f'<div class="card scroll"><table>{heads}{"".join(lines)}</table></div>{_limits(verdicts)}</section>'
    )


def _limits(verdicts: Sequence[Verdict]) -> str:
    told = [
        f"<dt>{escape(goal.suite)} {escape(', '.join(cases))}</dt><dd><b>{escape(goal.text)}</b>: {escape(goal.limited_by)}</dd>"
        for goal, cases in limits(verdicts)
    ]
    return (
        f'<div class="card limits"><h3>What limits those that are not met</h3><dl>{"".join(told)}</dl></div>'
        if told
        else ""
    )


def _suite(suite: Suite, rows: Sequence[Row], slots: Mapping[str, int]) -> str:
    measured = good(rows)
    cards = [card for make in (_ratios, _throughputs, _distributions, _rounds) for card in make(suite, measured, slots)]
    variants = dict.fromkeys(row["variant"] for row in rows)
    legend = "".join(f'<span><i class="{plots.colour(slots[name])}"></i>{escape(name)}</span>' for name in variants)
    grid = f'<div class="grid">{"".join(cards)}</div>' if cards else ""
    return (
        f'<section id="{escape(suite.name)}"><h2>{escape(suite.name)}</h2><div class="sub">{escape(suite.path)}</div>'
        f'<div class="legend">{legend}</div>{grid}<div class="card scroll">{_numbers(rows)}</div></section>'
    )


def _card(title: str, picture: str, note: str = "") -> str:
    return f'<div class="card"><h3>{escape(title)}</h3>{picture}{f"<p>{escape(note)}</p>" if note else ""}</div>'


def _figure(suite: Suite) -> Callable[[Row], str]:
    return (lambda row: rate(row["ops_s"])) if suite.figure == "ops_s" else (lambda row: time(row["ns_med"]))


def _ratios(suite: Suite, rows: Sequence[Row], slots: Mapping[str, int]) -> Iterator[str]:
    """How many times better ours is than each peer, for each case."""
    show = _figure(suite)
    many = len({row["case"] for row in rows}) > 1
    peers = [row for row in rows if row["variant"] != OURS and row["ratio"]]
    if not peers:
        return
    points = [
        (
            f"{row['variant']}, {row['case']}" if many else row["variant"],
            slots[row["variant"]],
            row["ratio"],
            f"{row['variant']} {show(row)}",
        )
        for row in peers
    ]
    yield _card("How many times better than each peer", plots.ratios(points, f"ratios of {suite.name}"))


def _distributions(suite: Suite, rows: Sequence[Row], slots: Mapping[str, int]) -> Iterator[str]:
    """The percentiles of each case, all variants in one picture."""
    cases = list(dict.fromkeys(row["case"] for row in rows if len(row.get("curve") or []) > 4))
    for case in cases[:CASES_PLOTTED_MAX]:
        mine = [row for row in rows if row["case"] == case and len(row.get("curve") or []) > 4]
        series = [
            Series(row["variant"], slots[row["variant"]], [(nines, max(ns, 0.1)) for nines, ns in row["curve"]])
            for row in mine
        ]
        batched = sorted(row["variant"] for row in mine if row.get("of_batches"))
        note = f"Means of batches: {', '.join(batched)}." if batched else "Single operations."
        yield _card(f"Latency, {case}", plots.percentiles(series, f"latency of {suite.name} {case}"), note)


def _throughputs(suite: Suite, rows: Sequence[Row], slots: Mapping[str, int]) -> Iterator[str]:
    """Operations a second against ring size and batch, where a suite varies them."""
    for key, other, words in (("slots", "batch", "slots of the ring"), ("batch", "slots", "events in a batch")):
        lines: dict[tuple[str, float], dict[float, float]] = {}
        for row in rows:
            told = {**row.get("args", {}), "slots": row["slots"]}
            if row["ops_s"] and told.get(key):
                at = lines.setdefault((row["variant"], told.get(other, 0)), {})
                at[told[key]] = max(row["ops_s"], at.get(told[key], 0.0))
        full = {name: points for name, points in lines.items() if len(points) >= 3}
        best: dict[str, tuple[float, dict[float, float]]] = {}
        for (variant, held), points in full.items():  # of several lines of a variant the one that goes highest
            if variant not in best or max(points.values()) > max(best[variant][1].values()):
                best[variant] = (held, points)
        if OURS not in best:
            continue
        series = [Series(variant, slots[variant], sorted(points.items())) for variant, (_, points) in best.items()]
        named = "batch of " if other == "batch" else "ring of "
        note = "; ".join(f"{v}: {named}{plots.short_count(at)}" for v, (at, _) in best.items() if at)
        yield _card(f"Throughput by {words}", plots.powers(series, words, f"throughput of {suite.name}"), note)


def _rounds(suite: Suite, rows: Sequence[Row], slots: Mapping[str, int]) -> Iterator[str]:
    """Every round of the first case that was compared, or of the first: how even the run was."""
    compared = [row["case"] for row in rows if row["variant"] != OURS]
    if not rows:
        return
    case = compared[0] if compared else rows[0]["case"]
    index = 2 if suite.figure == "ops_s" else 1
    mine = [row for row in rows if row["case"] == case and row.get("per_round")]
    series = [
        Series(
            row["variant"],
            slots[row["variant"]],
            [(i, one[index]) for i, one in enumerate(row["per_round"], 1) if one[index]],
        )
        for row in mine
    ]
    series = [one for one in series if one.points]
    if not series or max(len(one.points) for one in series) < 3:
        return
    ours = next((row for row in mine if row["variant"] == OURS), mine[0])
    bounces = [one[0] for one in ours["per_round"] if one[0]] if index == 1 else []
    if suite.name == "bounce":
        bounces = []
    show = rate if index == 2 else time
    yield _card(f"Round by round, {case}", plots.rounds(series, bounces, show, f"rounds of {suite.name} {case}"))


def _numbers(rows: Sequence[Row]) -> str:
    heads = ("median", "min", "p99", "p99.9", "rate", "better", "instr.", "bounce", "spread", "rounds")
    lines = ["<tr><th>case</th><th>variant</th>" + "".join(f'<th class="n">{head}</th>' for head in heads) + "</tr>"]
    for row in rows:
        first = f"<td>{escape(row['case'])}</td><td>{escape(row['variant'])}</td>"
        if why := row.get("error") or row.get("skip"):
            cls = "missed" if row.get("error") else "open"
            lines.append(f'<tr>{first}<td colspan="10" class="{cls}">{escape(why)}</td></tr>')
            continue
        cells = [
            time(row["ns_med"]) + (" *" if row.get("of_batches") else ""), time(row["ns_min"]), time(row["p99"]), time(row["p999"]), rate(row["ops_s"]),
            NOTHING if row["ratio"] is None else f"{row['ratio']:.2f} x",
            NOTHING if row.get("instructions") is None else f"{row['instructions']:.1f}",
            time(row.get("bounce_ns")),
            NOTHING if row.get("spread") is None else f"{100 * row['spread']:.0f} %",
            f"{row['rounds']}" + (f" ({row['noisy']} noisy)" if row.get("noisy") else ""),
        ]  # fmt: skip
        ours = ' class="ours"' if row["variant"] == OURS else ""
        told = "".join(f'<td class="n">{escape(cell)}</td>' for cell in cells)
        lines.append(f"<tr{ours}>{first}{told}</tr>")
    starred = any(row.get("of_batches") for row in rows)
    note = (
        "<p>* means of batches. Spread: the range of the middle half of the rounds over their median.</p>"
        if starred
        else ""
    )
    return f"<table>{''.join(lines)}</table>{note}"


def _absent(absent: Sequence[Absent]) -> str:
    if not absent:
        return ""
    lines = "".join(
        f"<dt>{escape(peer.name)}</dt><dd>{escape(peer.what)}: {escape(peer.reason)}</dd>" for peer in absent
    )
    return f'<section id="absent"><h2>Peers that did not play</h2><div class="card"><dl>{lines}</dl></div></section>'


def _flames(flames: Sequence[tuple[str, str]]) -> str:
    if not flames:
        return ""
    links = "".join(f'<p><a href="{escape(address, quote=True)}">{escape(title)}</a></p>' for title, address in flames)
    return f'<section id="profiles"><h2>Flame graphs</h2><div class="card">{links}</div></section>'


def _machine(machine: Mapping[str, Any]) -> str:
    lines = "".join(
        f"<dt>{escape(key)}</dt><dd>{escape(', '.join(map(str, value)) if isinstance(value, list) else str(value)) or 'none'}</dd>"
        for key, value in machine.items()
    )
    return f'<section id="machine"><h2>Machine</h2><div class="card"><dl>{lines}</dl></div></section>'
