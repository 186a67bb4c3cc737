"""Order books in plain Python, written from the words of apl/book.h alone: what the engine must agree with.

Nothing here is fast and nothing is shared with the engine: orders are a dictionary, the queue of a price is a list of
ids, a side is sorted whenever it is asked for, positions are a list with None where the venue never named one.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

BOOK_ORDER, BOOK_LEVEL, TRADE, TOP, STATUS, STATISTIC, DEFINITION = range(1, 8)
BID, ASK, BID_IMPLIED, ASK_IMPLIED, NONE = range(5)
ADD, MODIFY, DELETE, EXECUTE, LEVEL_SET, CLEAR, DELETE_THRU, DELETE_FROM, OVERLAY, REPLACE = range(10)
UNKNOWN, LIVE, SUSPECT, RECOVERING, CROSSED, HALTED, STALE = range(7)
R_NONE, R_GAP, R_RESET, R_SNAPSHOT, R_TRADING, R_START, R_END, R_BAD, R_HEARTBEAT, R_LEVEL = range(10)
F_LEVEL, F_LEVELS_FULL, F_BAD_LEVEL, F_MISORDERED, F_ORDER, F_ORDERS_FULL, F_BAD_ORDER, F_DUPLICATE = (
    1 << bit for bit in range(8)
)
BY_ORDER, BY_PRICE = 1, 2
END_OF_EVENT = 0x80
EVENT_BYTES = 64
_SLOT = struct.Struct("<8x2xH4xQIBBBBqqQQ")  # a ring slot that holds a BookOrder
_TAIL = struct.Struct("<II")  # the last 8 bytes of a BookLevel: orders, sequence

Level = tuple[int, int, int]  # price, quantity, orders


@dataclass(slots=True)
class Order:
    """One resting order."""

    side: int
    price: int
    qty: int
    priority: int


@dataclass(slots=True)
class Event:
    """One event's fields; what they mean depends on the template (a Status: action is the state, side the reason)."""

    template: int
    instrument: int
    action: int
    side: int
    level: int
    flags: int
    price: int = 0
    qty: int = 0
    order_id: int = 0
    priority: int = 0
    orders: int = 0

    @classmethod
    def of_slot(cls, slot: bytes) -> Event:
        """From the 64 bytes of a ring slot."""
        template, _, instrument, action, side, level, flags, price, qty, order_id, priority = _SLOT.unpack(slot)
        orders, _ = _TAIL.unpack_from(slot, EVENT_BYTES - 8)
        return cls(template, instrument, action, side, level, flags, price, qty, order_id, priority, orders)

    def slot(self) -> bytes:
        """As the 64 bytes of a ring slot."""
        tail = self.orders if self.template == BOOK_LEVEL else self.priority
        ids = (self.order_id, tail)
        head = (self.template, 1, self.instrument, self.action, self.side, self.level, self.flags)
        return _SLOT.pack(*head, self.price, self.qty, *ids)


def better(side: int, a: int, b: int) -> bool:
    """Whether price a is nearer to the best of the side than b."""
    return a < b if side in (ASK, ASK_IMPLIED) else a > b


@dataclass
class Book:
    """One instrument."""

    depth: int = 10
    depth_implied: int = 2
    told: int = UNKNOWN
    halted: bool = False
    stale: bool = False
    seen: bool = False
    kinds: int = 0
    faults: int = 0
    state: int = UNKNOWN
    orders: dict[int, Order] = field(default_factory=dict)
    queues: tuple[dict[int, list[int]], dict[int, list[int]]] = field(default_factory=lambda: ({}, {}))
    sums: tuple[dict[int, Level], dict[int, Level]] = field(default_factory=lambda: ({}, {}))
    sorted: list[list[Level | None] | None] = field(default_factory=lambda: [None, None])
    order_counts: list[int] = field(default_factory=lambda: [0, 0])
    places: list[list[Level | None]] = field(default_factory=lambda: [[], [], [], []])

    def levels_by_order(self, side: int) -> list[Level | None]:
        """Best first."""
        if self.sorted[side] is None:
            self.sorted[side] = [self.sums[side][price] for price in sorted(self.sums[side], reverse=side == BID)]
        return self.sorted[side]

    def levels(self, side: int) -> list[Level | None]:
        """Of what tops come from."""
        if self.kinds & BY_PRICE or side > ASK:
            return self.places[side]
        return self.levels_by_order(side)

    def top_faults(self) -> int:
        """Faults of what tops come from."""
        return self.faults & (0x0F if self.kinds & BY_PRICE else 0xF0)

    def settle(self) -> None:
        """The first state of the list in apl/book.h that holds."""
        bids, asks = self.levels(BID), self.levels(ASK)
        if self.told == RECOVERING:
            self.state = RECOVERING
        elif self.told == SUSPECT or self.top_faults():
            self.state = SUSPECT
        elif self.told == UNKNOWN:
            self.state = UNKNOWN
        elif self.stale:
            self.state = STALE
        elif self.halted:
            self.state = HALTED
        elif bids and asks and bids[0] and asks[0] and bids[0][0] >= asks[0][0]:
            self.state = CROSSED
        else:
            self.state = LIVE

    # --- by order ---------------------------------------------------------------------------------------------------

    def _sum(self, side: int, price: int) -> None:
        queue = self.queues[side].get(price)
        self.sorted[side] = None
        if queue:
            self.sums[side][price] = (price, sum(self.orders[i].qty for i in queue), len(queue))
        else:
            self.sums[side].pop(price, None)
            self.queues[side].pop(price, None)

    def put(self, order_id: int, order: Order) -> None:
        """Behind all of its price with the same or a smaller priority; priority 0: behind all."""
        queue = self.queues[order.side].setdefault(order.price, [])
        at = len(queue)
        if order.priority:
            while at and self.orders[queue[at - 1]].priority > order.priority:
                at -= 1
        queue.insert(at, order_id)
        self.order_counts[order.side] += 1
        self.orders[order_id] = order
        self._sum(order.side, order.price)

    def drop(self, order_id: int) -> Order:
        """Out of the book."""
        order = self.orders[order_id]
        self.queues[order.side][order.price].remove(order_id)
        self.order_counts[order.side] -= 1
        self._sum(order.side, order.price)
        del self.orders[order_id]
        return order

    def lower(self, order_id: int, qty: int) -> None:
        """The order's quantity, its place kept."""
        order = self.orders[order_id]
        order.qty = qty
        self._sum(order.side, order.price)

    def clear_orders(self, side: int) -> None:
        """CLEAR of the book by order."""
        for order_id in [i for i, order in self.orders.items() if side in (NONE, order.side)]:
            self.drop(order_id)
        if side == NONE:
            self.faults &= 0x0F

    # --- by price ---------------------------------------------------------------------------------------------------

    def clear_levels(self, side: int) -> None:
        """CLEAR of the book by price."""
        for i in range(4):
            if side in (NONE, i):
                self.places[i] = []
        if side == NONE:
            self.faults &= 0xF0

    def _check_neighbours(self, side: int, at: int) -> None:
        places = self.places[side]
        here = places[at]
        assert here is not None
        before = next((place for place in reversed(places[:at]) if place), None)
        behind = next((place for place in places[at + 1 :] if place), None)
        if (before and not better(side, before[0], here[0])) or (behind and not better(side, here[0], behind[0])):
            self.faults |= F_MISORDERED

    def positional(self, event: Event) -> None:
        """A level by its position, 1 the best."""
        places, action, new = self.places[event.side], event.action, (event.price, event.qty, event.orders)
        depth = self.depth if event.side <= ASK else self.depth_implied
        if action in (OVERLAY, LEVEL_SET):
            action = ADD if event.level == len(places) + 1 else MODIFY
        if action == DELETE_FROM:
            if event.level > len(places):
                self.faults |= F_LEVEL
            del places[: event.level]
            return
        named = event.level <= len(places) and places[event.level - 1] is not None
        if action == DELETE:
            if not named:
                self.faults |= F_LEVEL
            del places[event.level - 1 : event.level]
            return
        if action == ADD:
            if event.level > depth or event.level > len(places) + 1:
                self.faults |= F_LEVEL
            if event.level > depth:
                return
            places.extend([None] * (event.level - 1 - len(places)))
            places.insert(event.level - 1, new)
            del places[depth:]
        else:
            if not named:
                self.faults |= F_LEVEL
                if event.level > len(places) and event.level > depth:
                    return
            places.extend([None] * (event.level - len(places)))
            places[event.level - 1] = new
        self._check_neighbours(event.side, event.level - 1)

    def keyed(self, event: Event) -> None:
        """A level by its price."""
        places = self.places[event.side]
        at = next((i for i, place in enumerate(places) if place and place[0] == event.price), None)
        if event.action == DELETE or event.qty == 0:
            if at is not None:
                del places[at]
            elif event.action == DELETE:
                self.faults |= F_LEVEL
        elif at is not None:
            places[at] = (event.price, event.qty, event.orders)
        else:
            places.append((event.price, event.qty, event.orders))
            places.sort(key=lambda place: place[0] if place else 0, reverse=event.side in (BID, BID_IMPLIED))

    def level_event(self, event: Event) -> None:
        """Any BookLevel."""
        sets = event.action in (ADD, MODIFY, LEVEL_SET, OVERLAY)
        if event.action == CLEAR and event.side <= NONE:
            self.clear_levels(event.side)
            return
        known = sets or event.action in (DELETE, DELETE_THRU, DELETE_FROM)
        if (
            not known
            or event.side > ASK_IMPLIED
            or (sets and event.qty < 0)
            or (event.action == DELETE_FROM and not event.level)
        ):
            self.faults |= F_BAD_LEVEL
            return
        if event.side <= ASK:
            self.kinds |= BY_PRICE
        if event.action == DELETE_THRU:
            self.places[event.side] = []
        elif event.level:
            self.positional(event)
        else:
            self.keyed(event)

    # --- status -----------------------------------------------------------------------------------------------------

    def status_event(self, state: int, reason: int, alone: bool) -> None:
        """A Status for this book alone, or for all."""
        if reason == R_RESET:
            self.clear_orders(NONE)
            self.clear_levels(NONE)
        if state == HALTED:
            self.halted = True
        elif state == STALE:
            self.stale = True
        elif state != LIVE:
            self.told, self.stale = state, False
        elif reason == R_TRADING:
            self.halted = False
        elif reason == R_HEARTBEAT:
            self.stale = False
        else:
            if reason in (R_NONE, R_START, R_END):
                self.halted = False
            self.stale = False
            if (alone and reason in (R_SNAPSHOT, R_RESET)) or self.told != LIVE:
                self.faults &= ~self.top_faults()
            self.told = LIVE


class Books:
    """All instruments, ids 1 to `instruments`; at most `capacity` orders (None: no limit is near)."""

    def __init__(self, instruments: int, capacity: int | None, *, live: bool = True) -> None:
        self.books = {i: Book(told=LIVE if live else UNKNOWN) for i in range(1, instruments + 1)}
        self.capacity = capacity
        self.dirty: list[int] = []

    def _touch(self, instrument: int) -> Book:
        book = self.books[instrument]
        book.seen = True
        if instrument not in self.dirty:
            self.dirty.append(instrument)
        return book

    def _add(self, book: Book, order_id: int, order: Order) -> None:
        if order_id in book.orders:
            book.faults |= F_DUPLICATE
            book.drop(order_id)
        if self.capacity is not None and sum(len(b.orders) for b in self.books.values()) >= self.capacity:
            book.faults |= F_ORDERS_FULL
        else:
            book.put(order_id, order)

    def _order_event(self, book: Book, event: Event) -> None:
        action, side, qty = event.action, event.side, event.qty
        if (
            action not in (ADD, MODIFY, DELETE, EXECUTE, CLEAR, REPLACE)
            or side not in (BID, ASK, NONE)
            or (action in (ADD, EXECUTE, REPLACE) and qty <= 0)
            or (action == MODIFY and qty < 0)
            or (action == ADD and side == NONE)
        ):
            book.faults |= F_BAD_ORDER
            return
        if action == CLEAR:
            book.clear_orders(side)
            return
        book.kinds |= BY_ORDER
        if action == ADD:
            self._add(book, event.order_id, Order(side, event.price, qty, event.priority))
            return
        known = book.orders.get(event.order_id)
        if known is None:
            book.faults |= F_ORDER
        elif side not in (NONE, known.side):
            book.faults |= F_BAD_ORDER
            return
        if action == REPLACE:
            if known is not None:
                side = book.drop(event.order_id).side
            if side != NONE:
                self._add(book, event.priority, Order(side, event.price, qty, 0))
        elif known is not None:
            self._change(book, event, known)

    @staticmethod
    def _change(book: Book, event: Event, known: Order) -> None:
        if event.action == EXECUTE:
            if event.qty > known.qty:
                book.faults |= F_BAD_ORDER
            if event.qty >= known.qty:
                book.drop(event.order_id)
            else:
                book.lower(event.order_id, known.qty - event.qty)
        elif event.action == DELETE or event.qty == 0:
            book.drop(event.order_id)
        else:
            same_turn = event.priority == known.priority if event.priority else event.qty <= known.qty
            if event.price == known.price and same_turn:
                book.lower(event.order_id, event.qty)
            else:
                book.drop(event.order_id)
                book.put(event.order_id, Order(known.side, event.price, event.qty, event.priority))

    def apply(self, event: Event) -> bool:
        """One event; True if it ended a venue event (states are settled then)."""
        if event.template not in (BOOK_ORDER, BOOK_LEVEL, TRADE, STATUS, STATISTIC, DEFINITION):
            return False
        if event.template == STATUS:
            for instrument, book in self.books.items():
                if event.instrument in (0, instrument):
                    if event.instrument or book.seen:
                        self._touch(instrument)
                    book.status_event(event.action, event.side, event.instrument != 0)
        elif event.instrument == 0 and event.template in (BOOK_ORDER, BOOK_LEVEL):
            if event.action != CLEAR or event.side not in (BID, ASK, NONE):
                return bool(event.flags & END_OF_EVENT) and self._settle()
            for instrument, book in self.books.items():
                if book.seen:
                    self._touch(instrument)
                    (book.clear_orders if event.template == BOOK_ORDER else book.clear_levels)(event.side)
        elif event.instrument in self.books and event.template != STATISTIC:
            self._apply_to(self._touch(event.instrument), event)
        ends = bool(event.flags & END_OF_EVENT) or (event.template == STATUS and event.side != R_TRADING)
        return ends and self._settle()

    def _settle(self) -> bool:
        for instrument in self.dirty:
            self.books[instrument].settle()
        self.dirty.clear()
        return True

    def _apply_to(self, book: Book, event: Event) -> None:
        if event.template == BOOK_ORDER:
            self._order_event(book, event)
        elif event.template == BOOK_LEVEL:
            book.level_event(event)
        elif event.template == DEFINITION:
            if event.level:
                book.depth = event.level
            if event.side == DELETE:  # a Definition's second byte is its action
                book.clear_orders(NONE)
                book.clear_levels(NONE)
                book.told = UNKNOWN
