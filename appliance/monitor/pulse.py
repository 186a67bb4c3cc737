"""One look at a running appliance: rings, hops, books, orders, log; read from shared memory, felt by nobody."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from appliance.binding import ffi, lib
from appliance.binding.dtype import dtype_of
from appliance.monitor.memory import Memory
from appliance.schema.events import BookState

INSTRUMENT = dtype_of("struct apl_instrument")
BOOK_VIEW = dtype_of("struct apl_book_view")
BUCKETS = lib.APL_HISTOGRAM_BUCKETS
QUANTILES = (0.5, 0.99, 0.999)
E9 = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Top:
    """One instrument's best bid and offer as people quote them, and how busy its book is (updates, all told)."""

    symbol: str
    state: str
    bid: float | None
    bid_qty: int
    ask: float | None
    ask_qty: int
    trade: float | None
    volume: int
    updates: int


@dataclass(frozen=True, slots=True)
class Hop:
    """Latency of one stage, from the packet's arrival to the stage's publishing, in ns; quantiles as QUANTILES. count: events measured."""

    stage: str
    count: int
    quantiles: tuple[int, ...]
    worst: int


@dataclass(frozen=True)
class Pulse:
    """What was seen at one moment; monotonic time in seconds. latency: each stage's histogram counts since its region began."""

    at: float
    states: dict[str, str]
    cores: dict[str, int]
    sequences: dict[str, int]
    counters: dict[str, dict[str, int]]
    latency: dict[str, np.ndarray[Any, np.dtype[np.uint64]]]
    tops: tuple[Top, ...]

    def count(self, stage: str, counter: str) -> int:
        """A counter of a stage, 0 if there is none of that name."""
        return self.counters.get(stage, {}).get(counter, 0)

    def total(self, counter: str) -> int:
        """Sum of a counter over all stages."""
        return sum(counters.get(counter, 0) for counters in self.counters.values())

    def rates(self, before: Pulse) -> dict[str, float]:
        """Events a second on each ring since an earlier look."""
        seconds = max(self.at - before.at, 1e-9)
        return {ring: (seq - before.sequences.get(ring, 0)) / seconds for ring, seq in self.sequences.items()}

    def hops(self, before: Pulse | None = None) -> list[Hop]:
        """Latency of each stage, since an earlier look or since the start; stages without an event are left out."""
        hops = []
        for stage, counts in self.latency.items():
            recent = counts - before.latency[stage] if before is not None and stage in before.latency else counts
            if total := int(recent.sum()):
                hops.append(_hop(stage, recent, total))
        return hops


class Watcher:
    """Looks at one appliance again and again. Symbols are kept, so that a look costs little."""

    def __init__(self, name: str) -> None:
        """Map the appliance's memory. NotRunning if there is none."""
        self.memory = Memory(name)
        self._symbols: dict[int, tuple[str, float]] = {}

    def look(self, tops: int = 12) -> Pulse:
        """The appliance now, with the `tops` busiest instruments."""
        memory = self.memory
        controls = {stage: memory.control(stage) for stage in memory.stages}
        return Pulse(
            at=time.monotonic(),
            states={stage: control.state if control.alive else "down" for stage, control in controls.items()},
            cores={stage: control.core for stage, control in controls.items()},
            sequences={ring["name"]: memory.sequence(ring["name"]) for ring in memory.topology["rings"]},
            counters={stage: memory.counters(stage) for stage in memory.stages},
            latency={stage: self._latency(stage) for stage in memory.stages},
            tops=self._tops(tops),
        )

    def _latency(self, stage: str) -> np.ndarray[Any, np.dtype[np.uint64]]:
        memory = self.memory.region(stage).find("latency", lib.APL_OBJECT_HISTOGRAM)
        counts = np.zeros(BUCKETS, dtype=np.uint64)
        lib.apl_histogram_counts(lib.apl_histogram_join(memory), ffi.cast("uint64_t *", ffi.from_buffer(counts)))
        return counts

    def _tops(self, limit: int) -> tuple[Top, ...]:
        names = {table["name"] for table in self.memory.topology["tables"]}
        if not {"books", "instruments"} <= names:
            return ()
        table = self.memory.table("books")
        views = np.zeros(int(lib.apl_table_count(table)), dtype=BOOK_VIEW)
        for index in range(len(views)):
            lib.apl_table_read(table, index, ffi.from_buffer(views[index : index + 1]))
        busiest = np.argsort(views["updates"], kind="stable")[::-1][:limit]
        return tuple(self._top(int(i), views[i]) for i in busiest if views[i]["updates"])

    def _top(self, index: int, view: np.void) -> Top:
        symbol, factor = self._symbol(index)

        def price(levels: Sequence[Any]) -> float | None:
            return float(levels[0]["price"]) * factor if levels[0]["qty"] else None

        return Top(
            symbol=symbol,
            state=BookState(int(view["state"])).name.lower(),
            bid=price(view["bids"]),
            bid_qty=int(view["bids"][0]["qty"]),
            ask=price(view["asks"]),
            ask_qty=int(view["asks"][0]["qty"]),
            trade=float(view["trade_price"]) * factor if view["trades"] else None,
            volume=int(view["trade_volume"]),
            updates=int(view["updates"]),
        )

    def _symbol(self, index: int) -> tuple[str, float]:
        """Symbol, and what a price in 1e-9 is multiplied with for people."""
        known = self._symbols.get(index)
        if known is not None and not known[0].startswith("#"):
            return known
        record = np.zeros(1, dtype=INSTRUMENT)
        lib.apl_table_read(self.memory.table("instruments"), index, ffi.from_buffer(record))
        factor = (int(record["display_factor"][0]) or E9) / E9 / E9
        self._symbols[index] = (record["symbol"][0].decode("ascii", "replace") or f"#{index + 1}", factor)
        return self._symbols[index]


def _hop(stage: str, counts: np.ndarray[Any, np.dtype[np.uint64]], total: int) -> Hop:
    copied = np.ascontiguousarray(counts, dtype=np.uint64)
    pointer = ffi.cast("uint64_t *", ffi.from_buffer(copied))
    quantiles = tuple(int(lib.apl_histogram_quantile(pointer, q)) for q in QUANTILES)
    worst = int(lib.apl_histogram_bucket_high(int(np.flatnonzero(copied)[-1])))
    return Hop(stage, total, quantiles, worst)
