"""Snapshots of order books: ten levels a side, consistent, by symbol."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from appliance.binding import check_pointer, ffi, lib
from appliance.binding.dtype import dtype_of
from appliance.errors import NotFound
from appliance.schema.events import BookState

INSTRUMENT = dtype_of("struct apl_instrument")
BOOK_VIEW = dtype_of("struct apl_book_view")
E9 = 1_000_000_000


class Table:
    """A table of a running appliance, read-only. Records come out whole, never torn."""

    def __init__(self, attachment: Any, name: str, dtype: np.dtype[Any]) -> None:
        self._attachment = attachment  # keeps the memory mapped
        self._table = check_pointer(lib.apl_attach_table(attachment, name.encode()))
        if lib.apl_table_record_bytes(self._table) != dtype.itemsize:
            raise NotFound(
                f"table {name} has records of {lib.apl_table_record_bytes(self._table)} bytes, not {dtype.itemsize}"
            )
        self._dtype = dtype

    def __len__(self) -> int:
        return int(lib.apl_table_count(self._table))

    def read(self, index: int) -> np.void | None:
        """Record `index` as the caller's copy, None if it was never written."""
        records = np.zeros(1, dtype=self._dtype)
        if lib.apl_table_read(self._table, index, ffi.from_buffer(records)) == 0:
            return None
        record: np.void = records[0]
        return record


@dataclass(frozen=True, slots=True)
class Book:
    """One book at one moment.

    bids, asks: structured arrays of up to ten levels, best first, with price (1e-9 of the venue's price), qty and
    orders; implied_bids, implied_asks likewise. `display(price)` gives the price as people quote it.
    """

    symbol: str
    instrument: int
    state: BookState
    origin_ns: int
    bids: np.ndarray[Any, np.dtype[Any]]
    asks: np.ndarray[Any, np.dtype[Any]]
    implied_bids: np.ndarray[Any, np.dtype[Any]]
    implied_asks: np.ndarray[Any, np.dtype[Any]]
    display_factor: float

    def display(self, price: int) -> float:
        """A price of this book as people quote it."""
        return float(price) / E9 * self.display_factor

    def __str__(self) -> str:
        rows = [f"{self.symbol} {self.state.name.lower()}"]
        for i in range(max(len(self.bids), len(self.asks))):
            bid = self.bids[i] if i < len(self.bids) else None
            ask = self.asks[i] if i < len(self.asks) else None
            left = f"{bid['qty']:>8} {self.display(bid['price']):>12.4f}" if bid is not None else " " * 21
            right = f"{self.display(ask['price']):<12.4f} {ask['qty']:<8}" if ask is not None else ""
            rows.append(f"{left} | {right}")
        return "\n".join(rows)


class Books(Mapping[str, Book]):
    """The books of a running appliance by symbol; also by our instrument id. Instruments that appear later are found
    when asked for."""

    def __init__(self, attachment: Any, instrument_base: int = 0) -> None:
        self._instruments = Table(attachment, "instruments", INSTRUMENT)
        self._books = Table(attachment, "books", BOOK_VIEW)
        self._base = instrument_base
        self._index: dict[str, int] = {}

    def definitions(self) -> Iterator[np.void]:
        """Every instrument's definition (struct apl_instrument), in order of id."""
        for index in range(len(self._instruments)):
            record = self._instruments.read(index)
            if record is not None and record["id"]:
                yield record

    def definition(self, key: str | int) -> np.void:
        """The definition of an instrument by symbol or id."""
        index = self._index_of(key)
        record = self._instruments.read(index)
        if record is None:
            raise NotFound(f"instrument {key} is not defined yet")
        return record

    def __getitem__(self, key: str | int) -> Book:
        definition = self.definition(key)
        view = self._books.read(self._index_of(key))
        factor = definition["display_factor"] / E9 if definition["display_factor"] else 1.0
        symbol = definition["symbol"].decode("ascii", "replace")
        if view is None:
            empty = np.zeros(0, dtype=BOOK_VIEW["bids"].base)
            return Book(symbol, int(definition["id"]), BookState.UNKNOWN, 0, empty, empty, empty, empty, factor)
        return Book(
            symbol=symbol,
            instrument=int(definition["id"]),
            state=BookState(int(view["state"])),
            origin_ns=int(view["origin_ns"]),
            bids=_levels(view["bids"]),
            asks=_levels(view["asks"]),
            implied_bids=_levels(view["implied_bids"]),
            implied_asks=_levels(view["implied_asks"]),
            display_factor=float(factor),
        )

    def __iter__(self) -> Iterator[str]:
        self._learn()
        return iter(list(self._index))

    def __len__(self) -> int:
        self._learn()
        return len(self._index)

    def _learn(self) -> None:
        for index in range(len(self._index), len(self._instruments)):
            record = self._instruments.read(index)
            if record is not None and record["id"]:
                self._index[record["symbol"].decode("ascii", "replace")] = index

    def _index_of(self, key: str | int) -> int:
        if isinstance(key, int):
            return key - self._base - 1
        if key not in self._index:
            self._index.clear()
            self._learn()
        if key not in self._index:
            known = ", ".join(sorted(self._index)[:20]) or "none yet"
            raise NotFound(f'no instrument is called "{key}"; known: {known}')
        return self._index[key]


def _levels(side: np.ndarray[Any, np.dtype[Any]]) -> np.ndarray[Any, np.dtype[Any]]:
    """The levels of one side that are there: quantity 0 marks the end."""
    return side[: int(np.count_nonzero(side["qty"]))]
