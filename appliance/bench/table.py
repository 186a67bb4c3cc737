"""Results and goals on the terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from appliance.bench.goals import OURS, Suite, Verdict, limits

NOTHING = "·"


def time(ns: float | None) -> str:
    """Nanoseconds for people: three significant digits and the unit that suits."""
    if ns is None:
        return NOTHING
    for limit, divisor, unit in ((1e3, 1, "ns"), (1e6, 1e3, "µs"), (1e9, 1e6, "ms")):
        if ns < limit:
            return f"{significant(ns / divisor)} {unit}"
    return f"{significant(ns / 1e9)} s"


def rate(ops_s: float | None) -> str:
    """Operations a second for people."""
    if not ops_s:
        return NOTHING
    for limit, divisor, unit in ((1e3, 1, "/s"), (1e6, 1e3, "k/s"), (1e9, 1e6, "M/s")):
        if ops_s < limit:
            return f"{significant(ops_s / divisor)} {unit}"
    return f"{significant(ops_s / 1e9)} G/s"


def significant(value: float) -> str:
    """Three significant digits, never in powers of ten."""
    digits = 2 if abs(value) < 10 else 1 if abs(value) < 100 else 0
    return f"{value:.{digits}f}"


def print_suite(console: Console, suite: Suite, rows: Sequence[Mapping[str, Any]]) -> None:
    """The table of one suite: a line for each variant of each case."""
    table = Table(title=f"{suite.name}: {suite.path}", title_justify="left", box=box.SIMPLE_HEAD, padding=(0, 1))
    table.add_column("case")
    table.add_column("variant")
    for heading in ("median", "min", "p99", "p99.9", "rate", "ratio", "instr.", "bounce", "rounds"):
        table.add_column(heading, justify="right")
    last = None
    for row in rows:
        ours = row["variant"] == OURS
        if why := row.get("error") or row.get("skip"):
            table.add_row(
                row["case"], row["variant"], f"[{'red' if row.get('error') else 'yellow'}]{escape(why[:60])}[/]"
            )
            continue
        ratio = row["ratio"]
        colour = "" if ours or ratio is None else "green" if ratio >= 1 else "red"
        rounds = str(row["rounds"]) + (f" ({row['noisy']} noisy)" if row["noisy"] else "")
        table.add_row(
            row["case"] if row["case"] != last else "",
            f"[bold]{row['variant']}[/]" if ours else row["variant"],
            time(row["ns_med"]), time(row["ns_min"]), time(row["p99"]), time(row["p999"]), rate(row["ops_s"]),
            NOTHING if ratio is None else f"[{colour}]{ratio:.2f} x[/]" if colour else f"{ratio:.2f} x",
            NOTHING if row["instructions"] is None else f"{row['instructions']:.1f}",
            time(row["bounce_ns"]), rounds,
        )  # fmt: skip
        last = row["case"]
    console.print(table)


def print_goals(console: Console, verdicts: Sequence[Verdict]) -> None:
    """The goals of the suites played, met or not."""
    if not verdicts:
        return
    table = Table(title="goals", title_justify="left", box=box.SIMPLE_HEAD, padding=(0, 1))
    for heading in ("suite", "case", "goal"):
        table.add_column(heading)
    table.add_column("measured", justify="right")
    table.add_column("limit", justify="right")
    table.add_column("")
    for verdict in verdicts:
        goal = verdict.goal
        state = {True: "[green]met[/]", False: "[red]not met[/]", None: "[yellow]open[/]"}[verdict.met]
        table.add_row(
            goal.suite, verdict.case, goal.text, shown(goal.key, verdict.value), shown(goal.key, verdict.limit), state
        )
    console.print(table)
    for goal, cases in limits(verdicts):
        console.print(f"[bold]{goal.suite}[/] {', '.join(cases)}, {goal.text}: {goal.limited_by}\n", highlight=False)


def shown(key: str, value: float | None) -> str:
    """A figure by its key, with its unit."""
    if value is None:
        return NOTHING
    if key == "ops_s":
        return rate(value)
    if key.endswith("_ratio"):
        return f"{value:.2f} x"
    if key.endswith("_mib"):
        return f"{value:.0f} MiB"
    return time(value)
