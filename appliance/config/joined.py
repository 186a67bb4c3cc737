"""What ``[book] joined`` needs: a feed that can do without events, and nobody else who wants them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from appliance.config.model import Sections, StageKeys
from appliance.config.read import Layer, Reading

DIRECT = ("nasdaq.itch5",)  # feeds whose messages change books without events (apl_feed_books_stage)
Path = tuple[str | int, ...]


def check_joined(sections: Sections, layer: Layer, reading: Reading) -> None:
    """Refuse a feed and book in one stage where the ring between them cannot be spared, each reason with its line."""
    if not sections.book.joined:
        return
    for path, key, sentence in _reasons(sections):
        place = Layer(layer.name, {}, layer.lines, path).place(key)
        reading.refuse(place, f"[book] joined = true: {sentence}, or joined = false")


def _reasons(sections: Sections) -> Iterator[tuple[Path, str, str]]:
    """Where it stands, and why not, with what to write instead."""
    book, log = sections.book, sections.log
    for index, feed in enumerate(sections.feed):
        if feed.protocol not in DIRECT:
            why = f'protocol = "{feed.protocol}" of feed "{feed.name}" makes events of its messages'
            yield ("feed", index), "protocol", f"{why}; only {', '.join(DIRECT)} can do without them: take it"
    if book.event_end == "packet":
        why = 'event_end = "packet", but each message of the feed ends its own event'
        yield ("book",), "event_end", f'{why}; write event_end = "flag"'
    if not book.order_capacity:
        why = "order_capacity = 0, but the feed's orders are in the books alone"
        yield ("book",), "order_capacity", f"{why}; give them room, as order_capacity = 1048576"
    for item in fields(StageKeys):
        if getattr(book, item.name) is not None:
            why = f"`{item.name}` in [book], which is no stage of its own"
            yield ("book",), item.name, f"{why}; write `{item.name}` in [[feed]], whose ring is then `tops`"
    if log.enabled and log.packets == "off":
        why = '[log] packets = "off" lets a replay begin at the ring `events`, which is not there'
        yield ("log",), "packets", f'{why}; write packets = "log"'
    if log.enabled and log.wait_for.events != "none":
        why = f'[log.wait_for] events = "{log.wait_for.events}" waits for the ring `events`, which is not there'
        yield ("log", "wait_for"), "events", f'{why}; write events = "none"'
