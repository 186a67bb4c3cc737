"""Order books of a file, through the same book engine that the running chain uses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from appliance.binding import check_pointer, ffi, lib
from appliance.binding.dtype import dtype_of
from appliance.feeds.decoder import Decoder, Options
from appliance.schema.events import EVENT, TEMPLATES, BookState

PRICE_LEVEL = dtype_of("struct apl_price_level")
EVENT_OFFSET = 8  # of the event in its slot
ALL_LEVELS = 1 << 20
E9 = 1_000_000_000


class ReplayedBooks:
    """All books of one decoder's file. Consume `run()` or `changes()`, then ask for levels."""

    def __init__(
        self, decoder: Decoder, *, order_capacity: int = 4 << 20, instrument_capacity: int | None = None
    ) -> None:
        config = ffi.new("struct apl_book_config *")
        config.instrument_capacity = instrument_capacity or Options().instrument_capacity
        config.order_capacity, config.start_live, config.memory_is_zero = order_capacity, 1, 1
        size = lib.apl_book_engine_footprint(config)
        align = lib.apl_book_engine_align()
        if size == 0:
            check_pointer(ffi.NULL)
        self._memory = np.zeros(size + align, dtype="u1")  # as large as it may get; what is not needed is not there
        start = -self._memory.ctypes.data % align
        memory = ffi.cast("void *", self._memory.ctypes.data + start)
        check_pointer(lib.apl_book_engine_new(memory, config))
        self._engine = check_pointer(lib.apl_book_engine_join(memory))
        self._decoder = decoder
        self._symbols: dict[int, str] = {}
        self._changed = ffi.new("uint32_t[]", 65536)

    def run(self) -> Iterator[int]:
        """Apply the whole file; yields the number of events after each batch. Feeds that can do without events between
        (ITCH) change the books message by message."""
        applied = 0
        if isinstance(self._decoder, Decoder) and self._decoder.straight_into(self._engine):
            for events in self._decoder.applied():
                applied += events
                yield applied
            return
        for batch in self._decoder.batches():
            self._describe(batch)
            lib.apl_book_engine_apply(self._engine, self._events(batch), EVENT.itemsize, len(batch))
            applied += len(batch)
            yield applied
        lib.apl_book_engine_settle(self._engine)

    def changes(self) -> Iterator[tuple[int, int]]:
        """Apply event by event: yields (origin_ns, instrument) for each book that a venue event changed, while the
        books stand there."""
        ended = ffi.new("int *")
        last_origin = 0
        for batch in self._decoder.batches():
            self._describe(batch)
            events = self._events(batch)
            done = 0
            while done < len(batch):
                done += lib.apl_book_engine_step(
                    self._engine, events + done * EVENT.itemsize, EVENT.itemsize, len(batch) - done, ended
                )
                last_origin = int(batch["origin_ns"][done - 1])
                if ended[0]:
                    yield from self._changed_now(last_origin)
        lib.apl_book_engine_settle(self._engine)
        yield from self._changed_now(last_origin)

    def levels(self, instrument: int, side: int, depth: int = 10, kind: int = 0) -> np.ndarray[Any, np.dtype[Any]]:
        """Levels of a side (0 bid, 1 ask, 2 and 3 implied), best first; depth 0: all. Records of price, qty, orders.
        kind: 0 the book that tops come from."""
        count = lib.apl_book_level_count(self._engine, instrument, kind, side)
        levels = np.zeros(min(count, depth or ALL_LEVELS), dtype=PRICE_LEVEL)
        if len(levels):
            lib.apl_book_levels(
                self._engine,
                instrument,
                kind,
                side,
                ffi.cast("struct apl_price_level *", ffi.from_buffer(levels)),
                len(levels),
            )
        return levels

    def level_count(self, instrument: int, side: int, kind: int = 0) -> int:
        """How many levels the side has."""
        return int(lib.apl_book_level_count(self._engine, instrument, kind, side))

    def state(self, instrument: int) -> BookState:
        """State of the book as of the last settled venue event."""
        return BookState(int(lib.apl_book_state(self._engine, instrument)))

    def has_book(self, instrument: int) -> bool:
        """Whether there ever was anything in it."""
        return any(self.level_count(instrument, side) for side in range(4)) or self.state(instrument) not in (
            BookState.UNKNOWN,
            BookState.LIVE,
        )

    @property
    def live_orders(self) -> int:
        """Resting orders of all instruments (books by order)."""
        return int(lib.apl_book_orders(self._engine))

    def symbol(self, instrument: int) -> str:
        """Symbol of our id."""
        if instrument not in self._symbols:
            self._symbols = self._decoder.symbols()
        return self._symbols.get(instrument, f"#{instrument}")

    def ladder(self, record: np.void, depth: int) -> str:
        """The book as people draw it; `record`: the instrument's definition."""
        instrument = int(record["id"])
        factor = (record["display_factor"] or E9) / E9 / E9
        bids, asks = (self.levels(instrument, side, depth) for side in (0, 1))
        counts = f"{self.level_count(instrument, 0):,} x {self.level_count(instrument, 1):,} levels"
        lines = [f"{self.symbol(instrument)}  {self.state(instrument).name.lower()}  {counts}"]
        for i in range(max(len(bids), len(asks))):
            left = (
                f"{bids[i]['orders']:>6} {bids[i]['qty']:>10,} {bids[i]['price'] * factor:>16,.4f}"
                if i < len(bids)
                else " " * 34
            )
            right = (
                f"{asks[i]['price'] * factor:<16,.4f} {asks[i]['qty']:<10,} {asks[i]['orders']:<6}"
                if i < len(asks)
                else ""
            )
            lines.append(f"{left} | {right}".rstrip())
        return "\n".join(lines) + "\n"

    def _events(self, batch: np.ndarray[Any, np.dtype[Any]]) -> Any:
        return ffi.cast("const uint8_t *", ffi.from_buffer(batch)) + EVENT_OFFSET

    def _changed_now(self, origin_ns: int) -> Iterator[tuple[int, int]]:
        count = lib.apl_book_engine_changed(self._engine, self._changed, len(self._changed))
        for i in range(count):
            yield origin_ns, int(self._changed[i])

    def _describe(self, batch: np.ndarray[Any, np.dtype[Any]]) -> None:
        """Tell the engine what the definitions of this batch say beyond their events."""
        defined = batch["instrument"][batch["template_id"] == TEMPLATES["Definition"]]
        if not len(defined):
            return
        records = {int(r["id"]): r for r in self._decoder.instruments}
        for instrument in np.unique(defined).tolist():
            if record := records.get(instrument):
                lib.apl_book_engine_describe(
                    self._engine,
                    instrument,
                    int(record["channel"]),
                    int(record["book_kind"]),
                    int(record["depth"]),
                    int(record["depth_implied"]),
                )
