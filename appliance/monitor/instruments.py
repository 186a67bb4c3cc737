"""Names, price formats and books of instruments, for people who look at an appliance."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from appliance.binding.dtype import dtype_of
from appliance.monitor.memory import Memory
from appliance.schema.events import BookState

INSTRUMENT = dtype_of("struct apl_instrument")
BOOK_VIEW = dtype_of("struct apl_book_view")
E9 = 10**9
DECIMALS_MAX = 9
DECIMALS_UNKNOWN = 4


@dataclass(frozen=True)
class Terms:
    """What a price and a quantity of one instrument mean to people."""

    instrument: int
    symbol: str
    factor: Decimal  # a price in 1e-9 times this is the price as people quote it
    decimals: int
    value_factor: float  # price difference times quantity times this is money

    def price(self, price: int) -> str:
        """A price in 1e-9 as people quote it; "" for none (0)."""
        return f"{Decimal(price) * self.factor:,.{self.decimals}f}" if price else ""


class Instruments:
    """The tables of one appliance, read as asked for. Terms are kept until the definition changes."""

    def __init__(self, memory: Memory) -> None:
        self._instruments = memory.table("instruments")
        self._books = memory.table("books")
        self._terms: dict[int, tuple[int, Terms]] = {}

    def first(self, count: int) -> list[int]:
        """The first ids that exist."""
        return list(range(1, min(len(self._instruments), count) + 1))

    def terms(self, instrument: int) -> Terms:
        """Terms of an instrument; its number as the symbol while nothing is known."""
        version = self._instruments.version(instrument - 1) if instrument else 0
        kept = self._terms.get(instrument)
        if kept is None or kept[0] != version:
            record = self._instruments.read(instrument - 1, INSTRUMENT) if version else None
            kept = self._terms[instrument] = (version, _terms(instrument, record))
        return kept[1]

    def book(self, instrument: int) -> Any:
        """struct apl_book_view of an instrument as a structured scalar; None if it has no book."""
        return self._books.read(instrument - 1, BOOK_VIEW)

    def middle(self, instrument: int) -> int:
        """The middle of a top in 1e-9, the last trade where a side is missing, else 0."""
        view = self.book(instrument)
        if view is None:
            return 0
        if view["bid_count"] and view["ask_count"]:
            return (int(view["bids"][0]["price"]) + int(view["asks"][0]["price"])) // 2
        return int(view["trade_price"])

    @staticmethod
    def state_name(state: int) -> str:
        """A book's state in words."""
        return BookState(state).name.lower()


def _terms(instrument: int, record: Any) -> Terms:
    if record is None:
        return Terms(instrument, f"#{instrument}", Decimal(1) / E9, DECIMALS_UNKNOWN, 1.0)
    symbol = record["symbol"].decode("utf-8", "replace").strip() or f"#{instrument}"
    factor = Decimal(int(record["display_factor"]) or E9) / E9 / E9
    tick = Decimal(int(record["tick"])) * factor
    exponent = tick.normalize().as_tuple().exponent if tick else -DECIMALS_UNKNOWN
    decimals = min(max(-int(exponent), 0), DECIMALS_MAX)
    return Terms(instrument, symbol, factor, decimals, (int(record["multiplier"]) or E9) / E9)
