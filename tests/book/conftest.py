"""A book engine in Python's memory, for the tests of this folder."""

from __future__ import annotations

from typing import Any

import pytest

from appliance.binding import check, check_pointer, ffi, lib


class Engine:
    """Owns the memory of one engine; instruments 1 to `instruments`, books live from the start."""

    def __init__(self, instruments: int, orders: int) -> None:
        config = ffi.new(
            "struct apl_book_config *", {"instrument_capacity": instruments, "order_capacity": orders, "start_live": 1}
        )
        align = lib.apl_book_engine_align()
        self._memory = ffi.new("char[]", lib.apl_book_engine_footprint(config) + align)
        address = int(ffi.cast("uintptr_t", self._memory))
        start = ffi.cast("char *", (address + align - 1) // align * align)
        self.engine = check_pointer(lib.apl_book_engine_join(check_pointer(lib.apl_book_engine_new(start, config))))

    def apply(self, events: list[dict[str, Any]]) -> None:
        array = ffi.new("struct apl_event[]", events)
        lib.apl_book_engine_apply(self.engine, array, ffi.sizeof("struct apl_event"), len(events))

    def settle(self) -> None:
        lib.apl_book_engine_settle(self.engine)
        check(lib.apl_book_engine_check(self.engine))

    def view(self, instrument: int) -> Any:
        view = ffi.new("struct apl_book_view *")
        check(lib.apl_book_read(self.engine, instrument, view))
        return view

    def stats(self) -> Any:
        stats = ffi.new("struct apl_book_stats *")
        lib.apl_book_engine_stats(self.engine, stats)
        return stats

    def levels(self, instrument: int, side: int) -> list[tuple[int, int, int] | None]:
        """Price, quantity, orders; None for a position never seen. Best first."""
        count = lib.apl_book_level_count(self.engine, instrument, 0, side)
        levels = ffi.new("struct apl_price_level[]", max(count, 1))
        assert lib.apl_book_levels(self.engine, instrument, 0, side, levels, count) == count
        return [None if v.unseen else (v.price, v.qty, v.orders) for v in levels[0:count]]


@pytest.fixture
def new_engine() -> type[Engine]:
    """Engine(instruments=..., orders=...)."""
    return Engine
