"""The book engine against the plain-Python books of reference_book.py, event by event.

    python tests/book/differential.py --streams 10000      (make book-differential STREAMS=10000)

A random stream is three instruments of one kind: by order, by order with priorities, by position with implied sides, by
price, or by order and price at once. It has executions, replacements and changes of orders that are not there, ids met
twice, levels never named, prices out of order, and every word that a feed can say of a book. After each event the books
that it named are compared whole: levels of every side, the queue at the price, faults; after each venue event the state
and the top ten; at the end every book and the engine's own invariants.
"""

from __future__ import annotations

import argparse
import random
import struct
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
import reference_book as book
from reference_book import Books, Event

from appliance.binding import check, check_pointer, ffi, lib

INSTRUMENTS = 3
KINDS = ("orders", "priorities", "positions", "prices", "both")
LEVEL = struct.Struct("<qqII")  # struct apl_price_level
DEPTHS = (10, 2)  # the engine's own, of positional sides and implied ones


class Difference(Exception):
    """Engine and reference disagree."""


def levels_of(array: Any, count: int) -> list[book.Level | None]:
    """The first `count` of an array of struct apl_price_level."""
    raw = ffi.buffer(array)[: count * LEVEL.size]
    return [None if unseen else (price, qty, orders) for price, qty, orders, unseen in LEVEL.iter_unpack(raw)]


class Pair:
    """An engine and a reference that are fed the same events."""

    def __init__(self, instruments: int, orders: int, *, limited: bool = False, live: bool = True) -> None:
        config = ffi.new("struct apl_book_config *")
        config.instrument_capacity, config.order_capacity, config.start_live = instruments, orders, int(live)
        align = lib.apl_book_engine_align()
        self._memory = ffi.new("char[]", lib.apl_book_engine_footprint(config) + align)
        start = self._memory + -int(ffi.cast("uintptr_t", self._memory)) % align
        self.engine = check_pointer(lib.apl_book_engine_join(check_pointer(lib.apl_book_engine_new(start, config))))
        self.books = Books(instruments, orders if limited else None, live=live)
        self._levels = ffi.new("struct apl_price_level[]", 4096)
        self._queue = ffi.new("struct apl_resting_order[]", 4096)
        self._view = ffi.new("struct apl_book_view *")
        self.applied = 0

    def apply(self, event: Event, slot: bytes) -> None:
        """Both, then compare what the event can have changed."""
        lib.apl_book_engine_apply(self.engine, ffi.from_buffer(slot)[8:56], 56, 1)
        ended = self.books.apply(event)
        self.applied += 1
        if event.instrument in self.books.books and event.template in (book.BOOK_ORDER, book.BOOK_LEVEL):
            if event.template == book.BOOK_ORDER:
                sides = (0, 1) if event.side == book.NONE else (event.side,)
                self._compare_levels(event, sides, (book.BY_ORDER,))
                self._compare_queues(event, sides)
            else:
                self._compare_levels(event, range(4), (book.BY_PRICE,))
        if ended and event.instrument in self.books.books:
            self.compare_view(event.instrument, event)

    def _say(self, what: str, event: Event | None, have: Any, want: Any) -> Difference:
        return Difference(f"event {self.applied}, {event}: {what}: engine {have}, reference {want}")

    def _compare_levels(self, event: Event | None, sides: Iterable[int], kinds: Iterable[int]) -> None:
        assert event is not None
        self.compare_book(event.instrument, sides, kinds, event)

    def compare_book(self, instrument: int, sides: Iterable[int], kinds: Iterable[int], event: Event | None) -> None:
        """Levels of these sides (by order: bid and ask alone)."""
        mine = self.books.books[instrument]
        for kind in kinds:
            for side in sides:
                if kind == book.BY_ORDER and side > book.ASK:
                    continue
                want = mine.levels_by_order(side) if kind == book.BY_ORDER else mine.places[side]
                count = lib.apl_book_levels(self.engine, instrument, kind, side, self._levels, 4096)
                have = levels_of(self._levels, count)
                if have != want:
                    raise self._say(f"levels of instrument {instrument}, kind {kind}, side {side}", event, have, want)

    def _compare_queues(self, event: Event, sides: Iterable[int]) -> None:
        mine = self.books.books[event.instrument]
        for side in sides:
            if side > book.ASK:
                continue
            ids = mine.queues[side].get(event.price, [])
            want = [(i, mine.orders[i].qty, mine.orders[i].priority) for i in ids]
            count = lib.apl_book_queue(self.engine, event.instrument, side, event.price, self._queue, 4096)
            have = [(v.order_id, v.qty, v.priority) for v in self._queue[0:count]]
            if have != want:
                raise self._say(f"queue at {event.price}, side {side}", event, have, want)

    def compare_view(self, instrument: int, event: Event | None) -> None:
        """What the world sees of a settled book."""
        mine, view = self.books.books[instrument], self._view
        check(lib.apl_book_read(self.engine, instrument, view))
        have = [view.state, view.faults, view.kinds, view.bid_levels, view.ask_levels, view.bid_orders, view.ask_orders]
        counts = mine.order_counts
        sides = [mine.levels(side) for side in (0, 1)]
        want = [mine.state, mine.faults, mine.kinds, len(sides[0]), len(sides[1]), *counts]
        shown = [(view.bids, view.bid_count), (view.asks, view.ask_count)]
        for (levels, count), side in zip(shown, sides, strict=True):
            have.append(levels_of(levels, count))
            want.append(side[:10])
        if have != want:
            raise self._say(f"view of instrument {instrument}", event, have, want)

    def finish(self) -> None:
        """Every book, every queue, and the engine's own invariants."""
        end = Event(book.STATUS, 0, book.LIVE, book.R_HEARTBEAT, 0, 0)
        self.apply(end, end.slot())
        for instrument, mine in self.books.books.items():
            if not mine.seen:
                continue
            self.compare_book(instrument, range(4), (book.BY_ORDER, book.BY_PRICE), None)
            self.compare_view(instrument, None)
            for side in (0, 1):
                for price in mine.queues[side]:
                    self._compare_queues(Event(0, instrument, 0, side, 0, 0, price), (side,))
        live = sum(len(mine.orders) for mine in self.books.books.values())
        if lib.apl_book_orders(self.engine) != live:
            raise self._say("live orders", None, lib.apl_book_orders(self.engine), live)
        check(lib.apl_book_engine_check(self.engine))


class Stream:
    """Random events of one kind; most are what a venue would send, some are not."""

    def __init__(self, kind: str, dice: random.Random, books: Books) -> None:
        self.kind, self.dice, self.books, self.next_id = kind, dice, books, 1
        self.sparse = dice.random() < 0.3  # ids far apart, as some venues hand them out

    def _id(self) -> int:
        self.next_id += self.dice.randrange(1, 1 << 40) if self.sparse else 1
        return self.next_id

    def _price(self, side: int) -> int:
        away = min(int(self.dice.expovariate(0.3)), 60) * 100
        return 10_000 - away + 200 if side in (book.BID, book.BID_IMPLIED) else 10_000 + away

    def _known(self, mine: book.Book) -> int:
        if mine.orders and self.dice.random() > 0.03:
            return self.dice.choice(list(mine.orders))
        return self.dice.randrange(1, self.next_id + 5)

    def _order(self, instrument: int, flags: int) -> Event:
        dice, mine = self.dice, self.books.books[instrument]
        action = dice.choices(
            (book.ADD, book.MODIFY, book.DELETE, book.EXECUTE, book.REPLACE, book.CLEAR, book.OVERLAY),
            (45, 10, 20, 13, 11, 0.3, 0.3),
        )[0]
        side, qty = dice.randrange(2), dice.randrange(1, 9) * 100
        priority = dice.randrange(1, 50) if self.kind == "priorities" and dice.random() < 0.8 else 0
        if action == book.ADD:
            order_id = self._id() if dice.random() > 0.01 else self._known(mine)
            return Event(
                book.BOOK_ORDER, instrument, action, side, 0, flags, self._price(side), qty, order_id, priority
            )
        order_id = self._known(mine)
        order = mine.orders.get(order_id)
        price = order.price if order and dice.random() < 0.5 else self._price(order.side if order else side)
        if action == book.EXECUTE and order:
            qty = order.qty if dice.random() < 0.3 else dice.randrange(1, order.qty + 1 + (dice.random() < 0.02))
        if action == book.MODIFY:
            qty = qty if dice.random() > 0.05 else 0
        if action == book.REPLACE:
            priority = self._id() if dice.random() > 0.01 else self._known(mine)
        if dice.random() < 0.7:
            side = book.NONE
        elif order and dice.random() < 0.98:
            side = order.side
        if action == book.CLEAR:
            side = dice.choice((0, 1, book.NONE, book.NONE))
        return Event(book.BOOK_ORDER, instrument, action, side, 0, flags, price, qty, order_id, priority)

    def _position(self, instrument: int, flags: int) -> Event:
        dice, mine = self.dice, self.books.books[instrument]
        side = dice.choices(range(4), (40, 40, 10, 10))[0]
        places = mine.places[side]
        action = dice.choices(
            (book.ADD, book.MODIFY, book.DELETE, book.OVERLAY, book.LEVEL_SET, book.DELETE_FROM, book.DELETE_THRU),
            (40, 30, 20, 5, 3, 1, 1),
        )[0]
        if dice.random() < 0.003:
            return Event(book.BOOK_LEVEL, instrument, book.CLEAR, dice.choice((side, book.NONE)), 0, flags)
        depth = DEPTHS[side > book.ASK]
        level = dice.randrange(1, depth + (2 if dice.random() < 0.03 else 1))
        if dice.random() > 0.02:
            level = min(level, len(places) + (action in (book.ADD, book.OVERLAY, book.LEVEL_SET)) or 1)
        qty = dice.randrange(0, 50) if dice.random() > 0.003 else -1
        price = self._between(places, side, level, action)
        return Event(book.BOOK_LEVEL, instrument, action, side, level, flags, price, qty, orders=dice.randrange(1, 9))

    def _between(self, places: list[book.Level | None], side: int, level: int, action: int) -> int:
        """A price that fits between its neighbours, mostly."""
        worse_at = level - 1 if action == book.ADD else level
        above = next((p for p in reversed(places[: level - 1]) if p), None)
        below = next((p for p in places[worse_at:] if p), None)
        sign = 1 if side in (book.BID, book.BID_IMPLIED) else -1
        if above and below and self.dice.random() > 0.02:
            return (above[0] + below[0]) // 2
        if above:
            return above[0] - sign * self.dice.randrange(1, 9) * 1000
        if below:
            return below[0] + sign * self.dice.randrange(1, 9) * 1000
        return 1_000_000

    def _keyed(self, instrument: int, flags: int) -> Event:
        dice, mine = self.dice, self.books.books[instrument]
        side = dice.choices(range(4), (45, 45, 5, 5))[0]
        if dice.random() < 0.003:
            return Event(book.BOOK_LEVEL, instrument, book.CLEAR, dice.choice((side, book.NONE)), 0, flags)
        actions = (book.LEVEL_SET, book.ADD, book.MODIFY, book.OVERLAY, book.DELETE, book.DELETE_THRU)
        action = dice.choices(actions, (50, 15, 15, 5, 15, 0.2))[0]
        price = self._price(side)
        if action == book.DELETE and mine.places[side] and dice.random() > 0.03:
            place = dice.choice(mine.places[side])
            price = place[0] if place else price
        qty = 0 if dice.random() < 0.15 else dice.randrange(1, 50)
        return Event(book.BOOK_LEVEL, instrument, action, side, 0, flags, price, qty, orders=dice.randrange(9))

    def _word(self, instrument: int) -> Event:
        words = (
            (book.SUSPECT, book.R_GAP), (book.RECOVERING, book.R_GAP), (book.LIVE, book.R_SNAPSHOT),
            (book.LIVE, book.R_NONE), (book.HALTED, book.R_TRADING), (book.LIVE, book.R_TRADING),
            (book.STALE, book.R_HEARTBEAT), (book.LIVE, book.R_HEARTBEAT), (book.LIVE, book.R_RESET),
            (book.UNKNOWN, book.R_NONE), (book.LIVE, book.R_START), (book.STALE, book.R_END),
        )  # fmt: skip
        state, reason = self.dice.choice(words)
        return Event(book.STATUS, instrument if self.dice.random() < 0.8 else 0, state, reason, 0, 0)

    def next(self) -> Event:
        """The next event, in the light of the reference's books."""
        dice = self.dice
        instrument = dice.randrange(1, INSTRUMENTS + 1)
        flags = book.END_OF_EVENT if dice.random() < 0.6 else 0
        if dice.random() < 0.01:
            return self._word(instrument)
        if dice.random() < 0.001:
            template = book.BOOK_ORDER if dice.random() < 0.5 else book.BOOK_LEVEL
            return Event(template, 0, book.CLEAR, dice.choice((0, 1, book.NONE)), 0, flags)
        if self.kind == "positions":
            return self._position(instrument, flags)
        if self.kind == "prices" or (self.kind == "both" and dice.random() < 0.5):
            return self._keyed(instrument, flags)
        return self._order(instrument, flags)


def run_stream(number: int, events: int) -> None:
    """One random stream. Difference where the two disagree; the number alone makes it again."""
    dice = random.Random(number)
    kind = KINDS[number % len(KINDS)]
    limited = dice.random() < 0.1
    pair = Pair(INSTRUMENTS, 40 if limited else events + 1, limited=limited, live=dice.random() < 0.8)
    stream = Stream(kind, dice, pair.books)
    try:
        for _ in range(events):
            event = stream.next()
            pair.apply(event, event.slot())
        pair.finish()
    except Difference as difference:
        raise Difference(f"stream {number} ({kind}): {difference}") from difference


def main() -> int:
    """The long form."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--streams", type=int, default=10_000)
    parser.add_argument("--events", type=int, default=400, help="of each stream")
    parser.add_argument("--first", type=int, default=0, help="number of the first stream")
    given = parser.parse_args()
    for number in range(given.first, given.first + given.streams):
        run_stream(number, given.events)
    print(f"{given.streams} streams of {given.events} events: engine and reference agree after every one")
    return 0


if __name__ == "__main__":
    sys.exit(main())
