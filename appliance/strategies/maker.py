"""The reference maker in Python: one order a side around the microprice, leaning against its position. The C one does
the same in native/strategy/maker.c."""

from __future__ import annotations

from typing import Any

import numpy as np

from appliance.schema.events import BookState, Side
from appliance.sdk import Strategy

Batch = np.ndarray[Any, np.dtype[Any]]
MILLISECOND_NS = 1_000_000


class Maker(Strategy):
    """Quotes `qty` a side, `half_spread_ticks` from the microprice.

    Params (all optional): instruments (symbols; none: all), qty 1, max_position 10 * qty, half_spread_ticks 1,
    requote_ticks 1, skew_ticks 0.0 per unit of position, min_interval_ms 1.
    """

    def on_start(self) -> None:
        """Read the parameters."""
        self.symbols = set(self.params.get("instruments", []))
        self.qty = int(self.params.get("qty", 1))
        self.max_position = int(self.params.get("max_position", 10 * self.qty))
        self.half_spread = int(self.params.get("half_spread_ticks", 1))
        self.requote = int(self.params.get("requote_ticks", 1))
        self.skew = float(self.params.get("skew_ticks", 0.0))
        self.interval_ns = int(float(self.params.get("min_interval_ms", 1)) * MILLISECOND_NS)
        self.ticks: dict[int, int] = {}
        self.chosen: set[int] = set()
        self.not_before: dict[tuple[int, Side], int] = {}

    def on_definitions(self, batch: Batch) -> None:
        """Learn ticks, and which ids the symbols have."""
        for definition in batch["definition"]:
            symbol = definition["symbol"].decode("ascii", "replace")
            if definition["tick"] > 0:
                self.ticks[int(definition["instrument"])] = int(definition["tick"])
            if not self.symbols or symbol in self.symbols:
                self.chosen.add(int(definition["instrument"]))

    def on_signals(self, batch: Batch) -> None:
        """Requote on the newest signal of each instrument in the batch: older ones are history."""
        newest = {int(signal["instrument"]): signal for signal in batch["signal"]}
        for instrument, signal in newest.items():
            if instrument in self.chosen and instrument in self.ticks:
                for side in (Side.BID, Side.ASK):
                    self._quote(instrument, side, signal)

    def on_halt(self) -> None:
        """Cancel everything and stay out."""
        self.orders.cancel_all()

    def _quote(self, instrument: int, side: Side, signal: np.void) -> None:
        orders = self.orders.open_of(instrument, side)
        position = self.orders.position(instrument)
        room = self.max_position - (position if side is Side.BID else -position)
        if signal["state"] != BookState.LIVE or self.halted or room < self.qty:
            for order in orders:
                if order.acked:
                    self.orders.cancel(order.order_id)
                    order.acked = False  # asked for once
            return
        price = self._price(instrument, side, signal, position)
        now = self.orders.origin_ns
        if any(not order.acked for order in orders) or now < self.not_before.get((instrument, side), 0):
            return
        if not orders:
            self.orders.new(instrument, side, price, self.qty)
        elif abs(orders[0].price - price) >= self.requote * self.ticks[instrument]:
            self.orders.replace(orders[0].order_id, price, self.qty)
        else:
            return
        self.not_before[instrument, side] = now + self.interval_ns

    def _price(self, instrument: int, side: Side, signal: np.void, position: int) -> int:
        tick = self.ticks[instrument]
        lean = int(position * self.skew * tick)
        value = int(signal["value"]) - lean
        if side is Side.BID:
            price = (value - self.half_spread * tick) // tick * tick
            ask = int(signal["ask_price"])
            return min(price, ask - tick) if ask else price
        price = -(-(value + self.half_spread * tick) // tick) * tick
        bid = int(signal["bid_price"])
        return max(price, bid + tick) if bid else price
