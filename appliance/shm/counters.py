"""Named counts of one stage. Contract in native/include/apl/counters.h."""

from __future__ import annotations

from typing import Any

from appliance.binding import check, check_pointer, lib, text


class Counters:
    """One stage's counters."""

    def __init__(self, memory: Any) -> None:
        """`memory` keeps its mapping alive."""
        self._memory = memory
        self.pointer = check_pointer(lib.apl_counters_join(memory))

    def as_dict(self) -> dict[str, int]:
        """Name -> value, in the order in which they were named."""
        count = lib.apl_counters_count(self.pointer)
        names = (text(lib.apl_counters_name_of(self.pointer, i)) for i in range(count))
        return {name: int(lib.apl_counters_value(self.pointer, i)) for i, name in enumerate(names)}

    def add(self, name: str, amount: int = 1) -> None:
        """Owner: count `amount` more; HostError past the maximum of names."""
        lib.apl_counters_add(self.pointer, check(lib.apl_counters_name(self.pointer, name.encode())), amount)

    def set(self, name: str, value: int) -> None:
        """Owner: set the count."""
        lib.apl_counters_set(self.pointer, check(lib.apl_counters_name(self.pointer, name.encode())), value)
