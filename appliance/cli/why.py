"""``appliance why ORDER``: why an order was sent, and what became of it, from the audit log alone."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from appliance.audit.lines import decimal, moment
from appliance.audit.why import Inquiry, Step, Story
from appliance.process import client

PRICED = {"MAX_NOTIONAL", "BAD_TICK", "BAD_PRICE", "NO_REFERENCE_PRICE"}  # checks whose value is in 1e-9
LEVELS = 3


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the noun to the parser of ``appliance``."""
    parser = subparsers.add_parser("why", help="why an order was sent, and what became of it", description=why_.__doc__)
    parser.add_argument(
        "order", metavar="ORDER", type=int, help="the order's id, as intents, orders and updates have it"
    )
    parser.add_argument("--log", metavar="LOG", help="the log's directory; without: that of the appliance that runs")
    parser.add_argument("--name", help="which appliance, where several run")
    parser.add_argument("--appliance", metavar="NAME", help="whose log, where a directory holds several")
    parser.add_argument("--quick", action="store_true", help="without a replay: no book levels, checks, times of calls")
    parser.add_argument("--json", action="store_true", help="all of it as one JSON object: ns, prices in 1e-9")
    parser.set_defaults(run=why_)


def why_(args: argparse.Namespace) -> int:
    """Tell why an order was sent: from the log alone.

    The packet that caused it, the book before and after, the signal, the intent, each risk check with value and limit,
    the order as it left, each update, and when each stage had it. Book levels, checks and times of calls come from a
    replay of the recorded session by the same code. Exit code 4: no such order.
    """
    log = args.log or client.log_of(client.choose(args.name))
    story = Inquiry(log, args.appliance).ask(args.order, replayed=not args.quick)
    print(json.dumps(asdict(story), default=_hex) if args.json else "\n".join(lines(story)))
    return 0


def _hex(value: Any) -> str:
    if isinstance(value, bytes):
        return value.hex()
    raise TypeError(type(value).__name__)


def lines(story: Story) -> Iterator[str]:
    """The story for people."""
    symbol = f" {story.symbol}" if story.symbol else ""
    said = story.intent.event if story.intent else {}
    instrument = f"instrument {said['instrument']}{symbol}" if said else "unknown instrument"
    yield f"order {story.order}, {instrument}, session {story.session}"
    yield from _packets(story)
    yield from _market(story)
    for title, step in (("signal", story.signal), ("intent", story.intent)):
        if step is not None:
            yield f"{title:9} {_step(step)}"
    yield from _checks(story)
    yield from _answer(story)
    for step in story.updates:
        yield f"update    {_step(step)}"
    for step in story.related:
        yield f"related   {_step(step)}"
    yield from _hops(story)
    for sentence in story.missing:
        yield f"not told: {sentence}"


def _packets(story: Story) -> Iterator[str]:
    for packet in story.packets:
        sequence = int.from_bytes(bytes.fromhex(packet["payload"][:8]), "little")
        where = f"{packet['group']} line {packet['line']} from {packet['source']}"
        arrived = moment(packet["arrival_ns"])
        yield f"packet    {where} arrived {arrived}, {packet['bytes']} bytes, first word {sequence}"
        yield f"          {packet['payload']}"


def _market(story: Story) -> Iterator[str]:
    for step in story.market:
        yield f"market    {_step(step)}"
    for title, book, top in (
        ("before", story.book_before, story.top_before),
        ("after", story.book_after, story.top),
    ):
        if top is not None:
            yield f"top       {title}: {_step(top)}"
        if book is not None:
            bids = "  ".join(f"{qty}x{decimal(price)}" for price, qty, _ in book["bids"][:LEVELS]) or "none"
            asks = "  ".join(f"{decimal(price)}x{qty}" for price, qty, _ in book["asks"][:LEVELS]) or "none"
            yield f"book      {title}: {book['state']}  bids {bids} | asks {asks}"


def _checks(story: Story) -> Iterator[str]:
    for check in story.checks:
        scaled = check["code"] in PRICED
        value = decimal(check["value"]) if scaled else str(check["value"])
        limit = decimal(check["limit"]) if scaled else str(check["limit"])
        yield f"check     {check['check']:20} {check['outcome']:12} value {value}, limit {limit}"


def _answer(story: Story) -> Iterator[str]:
    if story.answer is None:
        return
    passed = story.answer.event["message"] == "Order"
    yield f"{'order' if passed else 'refused':9} {_step(story.answer)}"
    if passed:
        yield f"          to the paper venue as this event, its bytes: {story.answer.slot[8:].hex()}"


def _hops(story: Story) -> Iterator[str]:
    if not story.origin_ns:
        return
    yield "hops      behind its packet's arrival: when the turn began that made each event, and when the log took it"
    for step in story.steps():
        call = step.call
        turn = "?" if call is None else _after(call.now_ns, step.event["origin_ns"])
        cause = "" if call is None else f", given {call.ring or 'a tick'}#{call.sequence}"
        logged = _after(step.logged_ns, step.event["origin_ns"])
        at = f"{step.ring}#{step.sequence}"
        yield f"          {step.stage:16} {at:18} turn {turn:>12}  logged {logged:>12}{cause}"


def _after(time_ns: int, origin_ns: int) -> str:
    return f"{(time_ns - origin_ns) / 1000:,.1f} us"


def _step(step: Step) -> str:
    scaled = {"price", "bid_price", "ask_price", "tick", "value"}
    words = [
        f"{name}={decimal(value) if name in scaled and isinstance(value, int) else value}"
        for name, value in step.event.items()
        if name not in ("message", "origin_ns", "instrument")
    ]
    return f"{step.ring}#{step.sequence} {step.event['message']} {' '.join(words)}"
