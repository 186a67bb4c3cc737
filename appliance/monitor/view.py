"""A snapshot as a picture in the terminal (rich), and as plain lines for logs and pipes."""

from __future__ import annotations

import time
from collections import deque

from rich import box
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.layout import Layout
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from appliance.monitor.snapshot import Flow, Hop, Ladder, Market, OrderNote, Snapshot
from appliance.monitor.status import StageStatus
from appliance.monitor.words import clock, count, duration, gauge, size, sparkline

HISTORY = 60
LADDER_ROWS = 12
BAR_CELLS = 10
NARROW = 118  # columns: below, panels stand below each other
FRAME = box.ROUNDED
FRAME_STYLE = "grey37"
STATE_STYLE = {
    "live": "green", "halted": "magenta", "crossed": "yellow", "suspect": "bold yellow", "recovering": "yellow",
    "stale": "yellow", "unknown": "grey50",
}  # fmt: skip
KIND_STYLE = {"fill": "bold bright_white", "rejected": "red", "cancel_rejected": "red", "ack": "grey70"}
APPLIANCE_STYLE = {
    "running": "bold black on green",
    "degraded": "bold black on yellow",
    "not running": "bold white on red",
}


class View:
    """Remembers a little of the past (for sparklines) and draws snapshots."""

    def __init__(self) -> None:
        self._events: deque[float] = deque(maxlen=HISTORY)
        self._orders: deque[float] = deque(maxlen=HISTORY)

    def draw(self, snapshot: Snapshot) -> RenderableType:
        """The whole picture; it takes the size of the terminal."""
        rates = {flow.ring: flow.rate for flow in snapshot.flows}
        self._events.append(rates.get("events", 0.0))
        self._orders.append(rates.get("orders", 0.0))
        return _Picture(snapshot, list(self._events), list(self._orders))


class _Picture:
    def __init__(self, snapshot: Snapshot, events: list[float], orders: list[float]) -> None:
        self.snapshot = snapshot
        self.events = events
        self.orders = orders

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield self._layout(options.max_width, options.height or console.height)

    def _layout(self, width: int, height: int) -> Layout:
        s = self.snapshot
        root = Layout()
        stages = len(s.status.stages) + 4
        remarks = [r for r in s.status.remarks if not r.startswith(("ordinary pages", "no stage is pinned"))][:3]
        header = Layout(_header(s), size=3)
        footer = Layout(_footer(s, remarks), size=2 + len(remarks))
        if width < NARROW:
            body = Layout()
            rows = max(height - 5 - len(remarks) - stages - 9, 6)
            body.split_column(
                Layout(_markets(s, rows, width), size=rows), Layout(_hops(s), size=9), Layout(_stages(s), size=stages)
            )
        else:
            body = Layout()
            upper = Layout(ratio=1)
            lower = Layout(size=max(stages, 12))
            rows = height - 5 - len(remarks) - max(stages, 12)
            right = Layout(ratio=5)
            right.split_column(Layout(_hops(s), size=len(s.hops) + 4), Layout(_flows(s, self.events)))
            upper.split_row(Layout(_markets(s, rows, width * 6 // 11), ratio=6), right)
            lower.split_row(Layout(_orders(s, self.orders), ratio=6), Layout(_stages(s), ratio=5))
            body.split_column(upper, lower)
        root.split_column(header, body, footer)
        return root


def _panel(content: RenderableType, title: str, subtitle: str = "", style: str = FRAME_STYLE) -> Panel:
    return Panel(
        content, title=f"[bold]{title}", subtitle=subtitle or None, title_align="left", subtitle_align="right",
        box=FRAME, border_style=style, padding=(0, 1),
    )  # fmt: skip


def _grid(*columns: tuple[str, str]) -> Table:
    """A borderless table: (heading, "left" or "right")."""
    table = Table(box=None, expand=True, pad_edge=False, header_style="grey62", padding=(0, 1, 0, 0))
    for heading, justify in columns:
        table.add_column(heading, justify="right" if justify == "right" else "left", no_wrap=True)
    return table


def _header(s: Snapshot) -> Panel:
    status = s.status
    grid = Table.grid(expand=True)
    grid.add_column()
    grid.add_column(justify="center")
    grid.add_column(justify="right")
    left = Text.assemble(
        (f" {status.state.upper()} ", APPLIANCE_STYLE.get(status.state, "reverse")), "  ", (status.name, "bold"),
        (f"   up {clock((s.time_ns - status.started_ns) / 1e9)}", "grey70"),
    )  # fmt: skip
    if status.halted:
        left.append("   ")
        left.append(f" TRADING HALTED: {', '.join(status.halted)} ", "bold white on red")
    pages = "2 MiB pages" if status.page_bytes else "4 KiB pages"
    supervisor = f"supervisor {status.supervisor}" if status.supervisor else "NO SUPERVISOR"
    middle = Text(f"{s.instruments} instruments · {pages} · {supervisor}", "grey62")
    grid.add_row(left, middle, Text(time.strftime("%H:%M:%S UTC", time.gmtime(s.time_ns / 1e9)), "grey70"))
    return Panel(grid, box=FRAME, border_style=FRAME_STYLE, padding=(0, 1))


def _markets(s: Snapshot, rows: int, width: int) -> Panel:
    table = _grid(
        ("instrument", "left"), ("state", "left"), ("qty", "right"), ("bid", "right"), ("ask", "right"),
        ("qty", "right"), ("last", "right"), ("tops/s", "right"),
    )  # fmt: skip
    ladder_rows = min(LADDER_ROWS, rows - 3 - len(s.markets) - 2) if s.ladder else 0
    shown = s.markets[: max(rows - 3, 1)]
    most = max((m.rate for m in shown), default=0.0)
    for market in shown:
        table.add_row(*_market_row(market, most, width))
    if not shown:
        table.add_row(Text("no tops yet: waiting for the feed", "grey62"))
    content: RenderableType = table
    if s.ladder and ladder_rows >= 3:
        content = Group(table, Text(), _ladder(s.ladder, ladder_rows - 1))
    return _panel(content, "Market", f"most active {len(shown)} of {s.instruments}")


def _ladder(ladder: Ladder, rows: int) -> Table:
    """The best levels of one book, bids to the left, with bars for the quantities."""
    table = Table(box=None, expand=True, pad_edge=False, header_style="grey62", padding=(0, 1, 0, 0))
    headings = ("orders", "qty", "", f"{ladder.terms.symbol} bid", "ask", "", "qty", "orders")
    for i, heading in enumerate(headings):
        table.add_column(heading, justify="right" if i < 4 else "left", no_wrap=True, ratio=1 if i in (2, 5) else None)
    most = max((qty for side in (ladder.bids, ladder.asks) for _, qty, _ in side), default=1) or 1
    for i in range(min(rows, max(len(ladder.bids), len(ladder.asks)))):
        left = _level(ladder, ladder.bids[i : i + 1], most, "green")
        right = _level(ladder, ladder.asks[i : i + 1], most, "red")
        table.add_row(left[0], left[1], left[2], left[3], right[3], right[2], right[1], right[0])
    return table


def _level(ladder: Ladder, level: tuple[tuple[int, int, int], ...], most: int, colour: str) -> tuple[Text, ...]:
    if not level:
        return (Text(), Text(), Text(), Text())
    price, qty, orders = level[0]
    bar = "█" * max(round(BAR_CELLS * qty / most), 1)
    return (
        Text(str(orders or ""), "grey50"),
        Text(f"{qty:,}"),
        Text(bar, colour),
        Text(ladder.terms.price(price), f"bright_{colour}"),
    )


def _market_row(m: Market, most: float, width: int) -> tuple[RenderableType, ...]:
    dim = "" if m.state == "live" else "grey50"
    rate = Text(f"{count(m.rate):>6} ")
    if width > 84:
        rate.append(gauge(m.rate / most if most else 0, 8), "dodger_blue2")
    return (
        Text(m.terms.symbol, dim or "bold"), Text(m.state, STATE_STYLE.get(m.state, "")),
        Text(f"{m.bid_qty:,}" if m.bid else "", dim or "grey70"), Text(m.terms.price(m.bid), dim or "bright_green"),
        Text(m.terms.price(m.ask), dim or "bright_red"), Text(f"{m.ask_qty:,}" if m.ask else "", dim or "grey70"),
        Text(m.terms.price(m.last), dim), rate,
    )  # fmt: skip


def _hops(s: Snapshot) -> Panel:
    table = _grid(
        ("published by", "left"),
        ("p50", "right"),
        ("p99", "right"),
        ("p99.9", "right"),
        ("worst", "right"),
        ("events", "right"),
    )
    for hop in s.hops:
        table.add_row(*_hop_row(hop))
    return _panel(table, "Latency since the packet's arrival", "last 10 s; worst ever")


def _hop_row(hop: Hop) -> tuple[RenderableType, ...]:
    if hop.count == 0:
        return (Text(hop.stage, "grey50"), "", "", "", "", Text("none yet", "grey50"))
    values = (hop.p50, hop.p99, hop.p999, hop.worst)
    return (Text(hop.stage), *(Text(duration(v), _speed(v)) for v in values), Text(count(hop.count), "grey70"))


def _speed(nanoseconds: int) -> str:
    limits = ((10_000, "bright_green"), (100_000, "green"), (1_000_000, "yellow"), (10_000_000, "orange3"))
    return next((style for limit, style in limits if nanoseconds < limit), "red")


def _flows(s: Snapshot, history: list[float]) -> Panel:
    table = _grid(
        ("ring", "left"), ("rate", "right"), ("events", "right"), ("filled", "left"), ("slowest reader", "left")
    )
    for flow in s.flows:
        table.add_row(*_flow_row(flow))
    parts: list[RenderableType] = [table, Text()]
    parts.append(Text.assemble(("events/s ", "grey62"), (sparkline(history), "dodger_blue2"), f" {count(history[-1])}"))
    return _panel(Group(*parts), "Rings")


def _flow_row(flow: Flow) -> tuple[RenderableType, ...]:
    share = flow.behind / flow.slots
    style = "green" if share < 0.25 else "yellow" if share < 0.75 else "red"
    who = f"{flow.behind_who} {count(flow.behind)}" if flow.behind else ""
    bar = Text("▕", "grey37").append(gauge(share, 8), style).append("▏", "grey37")
    return (
        Text(flow.ring),
        Text(f"{count(flow.rate)}/s"),
        Text(count(flow.published), "grey70"),
        bar,
        Text(who, "grey62"),
    )


def _orders(s: Snapshot, history: list[float]) -> Panel:
    t = s.trading
    line = Text.assemble(
        ("intents ", "grey62"), f"{t.intents:,}", ("  passed ", "grey62"), (f"{t.passed:,}", "green"),
        ("  refused ", "grey62"), (f"{t.refused:,}", "red" if t.refused else ""), ("  open ", "grey62"),
        f"{t.open_orders:,}",
        ("  fills ", "grey62"), (f"{t.fills:,}", "bold"), ("  cancels ", "grey62"), f"{t.cancels:,}",
        ("  rejects ", "grey62"), f"{t.rejects:,}",
    )  # fmt: skip
    positions = Text("", no_wrap=True, overflow="ellipsis")
    for p in s.positions[:4]:
        style = "green" if p.profit >= 0 else "red"
        mark = "" if p.whole else "≈"
        positions.append(f"{p.terms.symbol} {mark}{p.quantity:+,} ", "bold").append(f"{mark}{p.profit:+,.2f}   ", style)
    table = _grid(
        ("time", "left"),
        ("update", "left"),
        ("side", "left"),
        ("qty", "right"),
        ("instrument", "left"),
        ("price", "right"),
        ("", "left"),
    )
    for note in s.notes:
        table.add_row(*_note_row(note))
    parts: list[RenderableType] = [line]
    if t.refused_by:
        reasons = "  ".join(f"{name} {number:,}" for name, number in sorted(t.refused_by.items(), key=lambda r: -r[1]))
        parts.append(Text(f"refused for: {reasons}", "red", no_wrap=True, overflow="ellipsis"))
    if s.positions:
        parts.append(positions)
    return _panel(Group(*parts, table), "Orders", f"orders/s {sparkline(history[-24:])} {count(history[-1])}")


def _note_row(note: OrderNote) -> tuple[RenderableType, ...]:
    at = time.strftime("%H:%M:%S", time.gmtime(note.time_ns / 1e9)) + f".{note.time_ns // 1_000_000 % 1000:03}"
    side = Text(note.side, "bright_green" if note.side == "buy" else "bright_red")
    kind = Text(note.kind, KIND_STYLE.get(note.kind, ""))
    price = note.terms.price(note.price)
    return (
        Text(at, "grey62"),
        kind,
        side,
        Text(f"{note.quantity:,}"),
        Text(note.terms.symbol),
        Text(price),
        Text(note.reason, "red"),
    )


def _stages(s: Snapshot) -> Panel:
    shared = any(stage.process != stage.name for stage in s.status.stages)
    table = _grid(
        ("stage", "left"), ("state", "left"), *([("process", "left")] if shared else []), ("pid", "right"),
        ("life", "right"), ("core", "left"), ("busy", "left"),
    )  # fmt: skip
    for stage in s.status.stages:
        name, state, *others = _stage_row(stage)
        table.add_row(name, state, *([Text(stage.process, "grey70")] if shared else []), *others)
    return _panel(table, "Stages")


def _stage_row(stage: StageStatus) -> tuple[RenderableType, ...]:
    state = stage.state if stage.alive else "ended" if stage.ended else "DOWN"
    style = (
        "green"
        if stage.alive and state == "run"
        else "grey62"
        if stage.ended
        else "bold yellow"
        if stage.alive
        else "bold red"
    )
    core = f"{stage.core}" if stage.core >= 0 else "any"
    core += " fifo" if stage.realtime else ""
    life = Text(str(stage.lives), "yellow" if stage.lives > 1 else "grey70")
    busy = Text(gauge(stage.busy, 6), "dodger_blue2").append(f" {stage.busy:.0%}", "grey70")
    return (Text(stage.name), Text(f"● {state}", style), Text(str(stage.pid or ""), "grey62"), life, Text(core), busy)


def _footer(s: Snapshot, remarks: list[str]) -> Group:
    f, m = s.feed, s.marks
    line = Text(" ", no_wrap=True, overflow="ellipsis")
    line.append("feed ", "grey62").append(f"{count(f.packets)} packets {count(f.rate)}/s")
    line.append(f"  gaps {f.gaps}  lost {f.lost}  recovered {f.recovered}", "yellow" if f.gaps else "grey62")
    line.append(f"  duplicates {count(f.duplicates)}", "grey62")
    if f.dropped:
        line.append(f"  dropped by the kernel {f.dropped}", "red")
    if f.done is not None:
        line.append(f"  played {f.done:.0%}", "grey62")
    log = Text(" log  ", "grey62", no_wrap=True, overflow="ellipsis")
    if m is not None:
        log.append(f"written {m.written:,}", "bold bright_white").append(f"  durable {m.durable:,}", "white")
        log.append(f"  sealed {m.sealed:,}", "white").append(
            f"  {size(m.bytes)}  segment {m.segment}  {count(m.rate)}/s"
        )
        if m.gaps:
            log.append(f"  gaps {m.gaps}", "red")
        if s.status.log is not None:
            log.append(f"  sync {duration(s.status.log.sync_ns_p50)}", "grey62")
            if not s.status.log.accepting:
                log.append("  DOES NOT ACCEPT: only cancels pass", "bold red")
    else:
        log.append("off", "yellow")
    return Group(line, log, *(Text(f" ! {remark}", "yellow", no_wrap=True, overflow="ellipsis") for remark in remarks))


def plain_lines(s: Snapshot) -> list[str]:
    """A few lines without colour or cursor movement: for logs, pipes and CI."""
    at = time.strftime("%H:%M:%S", time.gmtime(s.time_ns / 1e9))
    halted = f", halted by {', '.join(s.status.halted)}" if s.status.halted else ""
    rates = " ".join(f"{flow.ring} {count(flow.rate)}/s" for flow in s.flows if flow.published)
    t, f = s.trading, s.feed
    lines = [f"{at} {s.status.name} {s.status.state}{halted} | {rates or 'no events yet'}"]
    lines.append(
        f"  feed packets {f.packets} duplicates {f.duplicates} gaps {f.gaps} lost {f.lost} recovered {f.recovered}"
        f" | orders intents {t.intents} passed {t.passed} refused {t.refused} open {t.open_orders} fills {t.fills}"
    )
    hops = "  ".join(f"{h.stage} {duration(h.p50)}/{duration(h.p99)}/{duration(h.p999)}" for h in s.hops if h.count)
    if hops:
        lines.append(f"  latency p50/p99/p99.9  {hops}")
    tops = "  ".join(
        f"{m.terms.symbol} {m.bid_qty}x{m.terms.price(m.bid) or '-'}/{m.terms.price(m.ask) or '-'}x{m.ask_qty}"
        + ("" if m.state == "live" else f" ({m.state})")
        for m in s.markets[:4]
    )
    if tops:
        lines.append(f"  tops {tops}")
    if s.marks is not None:
        lines.append(
            f"  log written {s.marks.written} durable {s.marks.durable} sealed {s.marks.sealed} {size(s.marks.bytes)}"
        )
    if s.status.log is not None and not s.status.log.accepting:
        lines.append(f"  log does not accept, only cancels pass: {s.status.log.text}")
    down = [stage.name for stage in s.status.stages if not stage.well]
    if down:
        lines.append(f"  not well: {', '.join(down)}")
    return lines
