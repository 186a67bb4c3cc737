"""The live view of a running appliance: a full screen on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from rich import box
from rich.columns import Columns
from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from appliance.monitor.pulse import Hop, Pulse, Watcher

FRAME_S = 0.25
PLAIN_S = 2.0
MARKS = ("written", "durable", "sealed")
STATE_STYLES = {"live": "green", "run": "green", "suspect": "bold red", "recovering": "yellow", "crossed": "magenta",
                "halted": "yellow", "halt": "dim", "stall": "bold yellow", "down": "bold red", "fail": "bold red"}  # fmt: skip
NS_PER_US, NS_PER_MS, NS_PER_S = 1e3, 1e6, 1e9


def watch(name: str, seconds: float | None, over: Callable[[], bool], *, plain: bool = False) -> Pulse:
    """Show the appliance until `seconds` passed (None: for ever) or over() says so. Returns the last look.

    plain, or standard output that is no terminal: a few lines every two seconds instead of a screen.
    """
    watcher = Watcher(name)
    end = None if seconds is None else time.monotonic() + seconds
    if plain or not sys.stdout.isatty():
        return _watch_plain(watcher, end, over)
    return _watch_screen(watcher, name, end, over)


def _watch_screen(watcher: Watcher, name: str, end: float | None, over: Callable[[], bool]) -> Pulse:
    first = before = now = watcher.look()
    with Live(screen(name, now, before, first), console=Console(), screen=True, auto_refresh=False) as live:
        while not over() and (end is None or time.monotonic() < end):
            time.sleep(FRAME_S)
            now = watcher.look()
            live.update(screen(name, now, before, first), refresh=True)
            if now.at - before.at > 1.0:
                before = now
    return now


def _watch_plain(watcher: Watcher, end: float | None, over: Callable[[], bool]) -> Pulse:
    before = now = watcher.look()
    shown = time.monotonic()
    while not over() and (end is None or time.monotonic() < end):
        time.sleep(0.1)
        if time.monotonic() - shown >= PLAIN_S:
            shown += PLAIN_S
            now = watcher.look()
            for line in plain_lines(now, before):
                print(line, flush=True)
            before = now
    return watcher.look()


def plain_lines(now: Pulse, before: Pulse) -> list[str]:
    """The state in a few lines of text."""
    rates = " ".join(f"{ring} {rate:,.0f}/s" for ring, rate in now.rates(before).items() if ring != "commands")
    tops = "  ".join(f"{t.symbol} {t.bid_qty}x{_price(t.bid)}|{_price(t.ask)}x{t.ask_qty}" for t in now.tops[:4])
    hops = "  ".join(f"{h.stage} {_span(h.quantiles[0])}/{_span(h.quantiles[1])}" for h in now.hops(before))
    down = [f"{stage} {state}" for stage, state in now.states.items() if state not in ("run", "halt")]
    lines = [
        f"events  {rates}",
        f"tops    {tops}" + (f"  ({_suspects(now)} not live)" if _suspects(now) else ""),
        f"hops    {hops}   (p50/p99 since the last lines)",
        f"orders  {_orders_line(now)}",
        f"feed    {_feed_line(now)}",
        "log     " + " ".join(f"{mark} {now.count('wal', mark):,}" for mark in MARKS),
    ]
    if down:
        lines.append(f"stages  {', '.join(down)}")
    return [*lines, ""]


def screen(name: str, now: Pulse, before: Pulse, first: Pulse) -> RenderableType:
    """The whole view; rates and latencies since `before`, totals since the appliance began."""
    head = Text.assemble(
        (f" {name} ", "reverse bold"), f"  up {now.at - first.at:,.0f} s watched   ", *_stage_texts(now)
    )
    return Group(
        head,
        Columns([Panel(_tops_table(now), title="tops", box=box.ROUNDED), Panel(_hops_table(now, before), title="arrival to publish", box=box.ROUNDED)]),
        Columns([_numbers("rings, events/s", _ring_rows(now, before)), _numbers("orders", _order_rows(now)), _numbers("feed", _feed_rows(now)), _numbers("log", _log_rows(now))]),
    )  # fmt: skip


def _stage_texts(now: Pulse) -> list[Text]:
    texts = []
    for stage, state in now.states.items():
        core = now.cores[stage]
        where = f"@{core}" if core >= 0 else ""
        texts.append(
            Text.assemble((f"{stage}{where}", STATE_STYLES.get(state, "")), "" if state == "run" else f"({state})", " ")
        )
    return texts


def _tops_table(now: Pulse) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    for title, right in (
        ("symbol", False),
        ("", False),
        ("qty", True),
        ("bid", True),
        ("ask", True),
        ("qty", True),
        ("last", True),
        ("volume", True),
    ):
        table.add_column(title, justify="right" if right else "left", no_wrap=True)
    for top in now.tops:
        table.add_row(
            Text(top.symbol, "bold"), Text(top.state, STATE_STYLES.get(top.state, "")), f"{top.bid_qty:,}",
            Text(_price(top.bid), "cyan"), Text(_price(top.ask), "magenta"), f"{top.ask_qty:,}", _price(top.trade), f"{top.volume:,}",
        )  # fmt: skip
    if not now.tops:
        table.add_row(Text("no book yet", "dim"))
    return table


def _hops_table(now: Pulse, before: Pulse) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("stage")
    for title in ("p50", "p99", "p99.9", "max"):
        table.add_column(title, justify="right", no_wrap=True)
    hops: list[Hop] = now.hops(before) or now.hops()
    for hop in hops:
        table.add_row(hop.stage, *[_span(q) for q in hop.quantiles], _span(hop.worst))
    if not hops:
        table.add_row(Text("no event yet", "dim"))
    return table


def _numbers(title: str, rows: list[tuple[str, str]]) -> Panel:
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(style="dim")
    table.add_column(justify="right", no_wrap=True)
    for name, value in rows:
        table.add_row(name, value)
    return Panel(table, title=title, box=box.ROUNDED)


def _ring_rows(now: Pulse, before: Pulse) -> list[tuple[str, str]]:
    return [(ring, f"{rate:,.0f}") for ring, rate in now.rates(before).items() if ring != "commands"]


def _order_rows(now: Pulse) -> list[tuple[str, str]]:
    return [
        ("let through", f"{now.count('risk', 'orders_passed'):,}"),
        ("refused by risk", f"{now.count('risk', 'orders_refused'):,}"),
        ("acknowledged", f"{now.count('gateway', 'acks'):,}"),
        ("fills", f"{now.count('gateway', 'fills'):,}"),
        ("rejects", f"{now.count('gateway', 'rejects'):,}"),
        ("open", f"{now.count('gateway', 'open_orders'):,}"),
    ]


def _feed_rows(now: Pulse) -> list[tuple[str, str]]:
    names = ("packets", "messages", "duplicates", "gaps", "lost", "recovered")
    rows = [(name, f"{now.count('feed', name):,}") for name in names]
    return [*rows, ("books not live", f"{_suspects(now)}")]


def _log_rows(now: Pulse) -> list[tuple[str, str]]:
    rows = [(mark, f"{now.count('wal', mark):,}") for mark in MARKS]
    return [
        *rows,
        ("MiB", f"{now.count('wal', 'bytes') / 2**20:,.1f}"),
        ("segment", f"{now.count('wal', 'segment'):,}"),
    ]


def _orders_line(now: Pulse) -> str:
    return ", ".join(f"{value} {name}" for name, value in _order_rows(now))


def _feed_line(now: Pulse) -> str:
    return ", ".join(f"{value} {name}" for name, value in _feed_rows(now) if value != "0")


def _suspects(now: Pulse) -> int:
    return sum(top.state not in ("live", "unknown") for top in now.tops)


def _price(value: float | None) -> str:
    return "-" if value is None else f"{value:,.4f}".rstrip("0").rstrip(".")


def _span(ns: float) -> str:
    """A time in the unit that suits it."""
    if ns < NS_PER_US:
        return f"{ns:.0f} ns"
    if ns < NS_PER_MS:
        return f"{ns / NS_PER_US:.1f} µs"
    if ns < NS_PER_S:
        return f"{ns / NS_PER_MS:.1f} ms"
    return f"{ns / NS_PER_S:.1f} s"
