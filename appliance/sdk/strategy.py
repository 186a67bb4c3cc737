"""Strategies in Python: four methods and an order handle.

    from appliance.sdk import Strategy

    class Joiner(Strategy):
        def on_signals(self, batch):
            for signal in batch["signal"]:
                if self.orders.position(signal["instrument"]) == 0 and not self.orders.open_of(signal["instrument"]):
                    self.orders.buy(signal["instrument"], signal["bid_price"], 1)

The engine makes the object, feeds it numpy batches of the rings it listens to, in the order in which events were
published, and calls `on_tick`. Everything is told by arguments: a strategy reads no clock, so that a recorded session
replays to the same intents.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from appliance.binding import ffi
from appliance.schema.events import (
    EVENT,
    TEMPLATES,
    CommandKind,
    IntentAction,
    OrderType,
    Side,
    TimeInForce,
    UpdateKind,
)

Batch = np.ndarray[Any, np.dtype[Any]]
Emit = Callable[[Batch], None]
COUNT_BITS, LIFE_BITS = 40, 16


@dataclass(slots=True)
class OpenOrder:
    """One of our orders as the venue last told it; `acked` is False until it did."""

    order_id: int
    instrument: int
    side: Side
    price: int
    leaves: int
    acked: bool = False


class Orders:
    """Sends intents and keeps our open orders and positions from the updates.

    Prices are integers in 1e-9 of the venue's price, quantities integers in the instrument's own scale. Every call
    returns the new order's id at once; what became of it comes back as updates. Risk may refuse: then the update is
    REJECTED with the reason.
    """

    def __init__(self, emit: Emit, strategy_id: int, life: int = 1) -> None:
        """`emit` writes one event (a 1-element array of EVENT) to the intents ring. strategy_id 1 to 255; life counts
        restarts."""
        if not 1 <= strategy_id <= 255:
            raise ValueError(f"strategy id {strategy_id} is not from 1 to 255")
        self._emit = emit
        self._prefix = (strategy_id << (COUNT_BITS + LIFE_BITS)) | ((life & 0xFFFF) << COUNT_BITS)
        self._strategy_id = strategy_id
        self._count = 0
        self._event = np.zeros(1, dtype=EVENT)
        self._event["template_id"] = TEMPLATES["Intent"]
        # The same bytes as a C struct: setting a field of it takes half the time of numpy's.
        self._slot = ffi.from_buffer("struct apl_slot[1]", self._event)
        self._intent = self._slot[0].event.intent
        self.origin_ns = 0  # of the event that is being handled: handed on, so that tick-to-order can be told
        self.open: dict[int, OpenOrder] = {}
        self._positions: dict[int, int] = {}

    def buy(self, instrument: int, price: int, qty: int, **options: Any) -> int:
        """Send a buy order; options: type=OrderType.LIMIT, time_in_force=TimeInForce.DAY. Returns the order id."""
        return self.new(instrument, Side.BID, price, qty, **options)

    def sell(self, instrument: int, price: int, qty: int, **options: Any) -> int:
        """Send a sell order; as buy."""
        return self.new(instrument, Side.ASK, price, qty, **options)

    def new(
        self,
        instrument: int,
        side: Side,
        price: int,
        qty: int,
        *,
        type: OrderType = OrderType.LIMIT,
        time_in_force: TimeInForce = TimeInForce.DAY,
    ) -> int:
        """Send a new order. Returns its id."""
        order_id = self._next_id()
        self.open[order_id] = OpenOrder(order_id, int(instrument), side, int(price), int(qty))
        self._send(IntentAction.NEW, instrument, side, price, qty, order_id, 0, type, time_in_force)
        return order_id

    def replace(self, order_id: int, price: int, qty: int, *, type: OrderType = OrderType.LIMIT) -> int:
        """Replace an open order by a new one. Returns the new id; the old one ends with an update of its own. KeyError
        if it is not open."""
        old = self.open[order_id]
        new_id = self._next_id()
        self.open[new_id] = OpenOrder(new_id, old.instrument, old.side, int(price), int(qty))
        self._send(IntentAction.REPLACE, old.instrument, old.side, price, qty, new_id, order_id, type, TimeInForce.DAY)
        return new_id

    def cancel(self, order_id: int) -> None:
        """Cancel an open order. KeyError if it is not open."""
        order = self.open[order_id]
        self._send(
            IntentAction.CANCEL, order.instrument, order.side, 0, 0, 0, order_id, OrderType.LIMIT, TimeInForce.DAY
        )

    def cancel_all(self, instrument: int = 0) -> None:
        """Cancel every open order of an instrument, or of all (0)."""
        self._send(IntentAction.CANCEL_ALL, instrument, Side.NONE, 0, 0, 0, 0, OrderType.LIMIT, TimeInForce.DAY)

    def position(self, instrument: int) -> int:
        """Filled quantity, bought minus sold, since this strategy began (restarts included as far as the updates ring
        reaches back)."""
        return self._positions.get(int(instrument), 0)

    def open_of(self, instrument: int, side: Side | None = None) -> list[OpenOrder]:
        """Our open orders of an instrument, those not yet acknowledged included."""
        return [o for o in self.open.values() if o.instrument == instrument and (side is None or o.side == side)]

    def learn(self, update: np.void) -> None:
        """Take note of one update (the `update` part of an event). Called by Strategy before its own on_updates."""
        order_id = int(update["order_id"])
        if order_id >> (COUNT_BITS + LIFE_BITS) != self._strategy_id:
            return
        kind = update["kind"]
        if kind == UpdateKind.FILL:
            signed = int(update["qty"]) if update["side"] == Side.BID else -int(update["qty"])
            instrument = int(update["instrument"])
            self._positions[instrument] = self._positions.get(instrument, 0) + signed
        if kind in (UpdateKind.ACK, UpdateKind.REPLACED, UpdateKind.FILL):
            self._stands(order_id, update)
        elif kind in (UpdateKind.CANCELLED, UpdateKind.EXPIRED, UpdateKind.REJECTED, UpdateKind.CANCEL_REJECTED):
            self.open.pop(order_id, None)

    def recall(self, event: np.void) -> None:
        """Take note of an intent of an earlier life that nobody had answered when it ended: it may stand any moment."""
        intent = event["intent"]
        if intent["action"] in (IntentAction.NEW, IntentAction.REPLACE):
            order_id, side = int(intent["order_id"]), Side(int(intent["side"]))
            self.open.setdefault(
                order_id,
                OpenOrder(order_id, int(event["instrument"]), side, int(intent["price"]), int(intent["qty"])),
            )

    def _stands(self, order_id: int, update: np.void) -> None:
        leaves = int(update["leaves_qty"])
        if leaves == 0:
            self.open.pop(order_id, None)
            return
        order = self.open.get(order_id)
        if order is None:  # an order of an earlier life, told again after a restart
            side = Side(int(update["side"]))
            order = OpenOrder(order_id, int(update["instrument"]), side, int(update["price"]), leaves)
            self.open[order_id] = order
        order.leaves, order.acked = leaves, True

    def _next_id(self) -> int:
        self._count += 1
        return self._prefix | self._count

    def _send(
        self,
        action: IntentAction,
        instrument: int,
        side: Side,
        price: int,
        qty: int,
        order_id: int,
        target_id: int,
        type: OrderType,
        time_in_force: TimeInForce,
    ) -> None:
        intent = self._intent
        intent.origin_ns = self.origin_ns
        intent.instrument = instrument
        intent.action = action
        intent.side = side
        intent.type = type
        intent.time_in_force = time_in_force
        intent.price = int(price)
        intent.qty = int(qty)
        intent.order_id = order_id
        intent.target_id = target_id
        self._emit(self._event)


class Strategy:
    """Base of Python strategies. Override what you need; batches are arrays of EVENT holding one kind of message each.

    Attributes: `orders` (Orders), `params` (the [strategy.params] of the configuration), `books` (ten-level snapshots
    by symbol, or None in tests), `halted`. Batches lie in shared memory and are valid during the call; copy what must
    last.
    """

    def __init__(self, orders: Orders, params: Mapping[str, Any] | None = None, books: Any = None) -> None:
        self.orders = orders
        self.params: dict[str, Any] = dict(params or {})
        self.books = books
        self.halted = False
        self._handlers: dict[int, Callable[[Batch], None]] = {
            TEMPLATES["Signal"]: self.on_signals,
            TEMPLATES["Top"]: self.on_tops,
            TEMPLATES["Trade"]: self.on_trades,
            TEMPLATES["Status"]: self.on_statuses,
            TEMPLATES["Definition"]: self.on_definitions,
        }
        self.on_start()

    def on_start(self) -> None:
        """Once, before the first event: read params, make state."""

    def on_signals(self, batch: Batch) -> None:
        """Signals (`batch["signal"]`)."""

    def on_tops(self, batch: Batch) -> None:
        """Best bids and offers (`batch["top"]`)."""

    def on_trades(self, batch: Batch) -> None:
        """Trades of the market (`batch["trade"]`)."""

    def on_statuses(self, batch: Batch) -> None:
        """Instruments' states (`batch["status"]`); instrument 0 means all."""

    def on_definitions(self, batch: Batch) -> None:
        """Instruments that became known or changed (`batch["definition"]`)."""

    def on_updates(self, batch: Batch) -> None:
        """What happened to our orders (`batch["update"]`); `orders` knows it already."""

    def on_tick(self, now_ns: int) -> None:
        """Time passes: about every millisecond."""

    def on_halt(self) -> None:
        """The kill switch was pulled: orders are being cancelled and new ones will be refused until on_resume."""

    def on_resume(self) -> None:
        """Trading is allowed again."""

    def on_events(self, batch: Batch) -> None:
        """Called by the engine with events of any kind in their order: hands each run of one kind to its method."""
        if len(batch) == 0:
            return
        templates = batch["template_id"]
        ends = np.flatnonzero(templates[1:] != templates[:-1]) + 1
        start = 0
        for end in [*ends.tolist(), len(batch)]:
            self._run(int(templates[start]), batch[start:end])
            start = end

    def _run(self, template: int, batch: Batch) -> None:
        self.orders.origin_ns = int(batch["origin_ns"][-1])
        if template == TEMPLATES["Update"]:
            for update in batch["update"]:
                self.orders.learn(update)
            self.on_updates(batch)
        elif template == TEMPLATES["Command"]:
            self._obey(batch)
        elif handler := self._handlers.get(template):
            handler(batch)

    def _obey(self, batch: Batch) -> None:
        for command in batch["command"]:
            if command["kind"] == CommandKind.HALT:
                self.halted = True
                self.on_halt()
            elif command["kind"] == CommandKind.RESUME:
                self.halted = False
                self.on_resume()
