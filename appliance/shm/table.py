"""Records by index, never torn. Contract in native/include/apl/table.h."""

from __future__ import annotations

from typing import Any

import numpy as np

from appliance.binding import check_pointer, ffi, lib
from appliance.errors import ApplianceError


class Table:
    """One table."""

    def __init__(self, memory: Any, name: str) -> None:
        """`memory` keeps its mapping alive."""
        self._memory = memory
        self.name = name
        self.pointer = check_pointer(lib.apl_table_join(memory))
        self.capacity = int(lib.apl_table_capacity(self.pointer))
        self.record_bytes = int(lib.apl_table_record_bytes(self.pointer))

    def __len__(self) -> int:
        """Records used so far, as the writer says."""
        return int(lib.apl_table_count(self.pointer))

    @property
    def demote(self) -> bool:
        """Whether the writer pushes each record out to the shared cache: readers get it in half the time, a write
        costs more. For the owner to set, as native/include/apl/table.h says."""
        return bool(lib.apl_table_demote(self.pointer))

    @demote.setter
    def demote(self, demote: bool) -> None:
        lib.apl_table_demote_set(self.pointer, demote)

    def version(self, index: int) -> int:
        """How often the record was written."""
        return int(lib.apl_table_version(self.pointer, index))

    def written(self) -> list[tuple[int, int]]:
        """The records that were ever written, below the count of those used: (first, behind the last) of each run."""
        runs: list[tuple[int, int]] = []
        for index in range(len(self)):
            if not self.version(index):
                continue
            if runs and runs[-1][1] == index:
                runs[-1] = runs[-1][0], index + 1
            else:
                runs.append((index, index + 1))
        return runs

    def read(self, index: int, dtype: np.dtype[Any] | None = None) -> Any:
        """A consistent copy of a record: bytes, or with `dtype` one structured scalar of it; None if it was never
        written.
        """
        if dtype is not None and dtype.itemsize != self.record_bytes:
            raise ApplianceError(f"table {self.name} has records of {self.record_bytes} bytes, not {dtype.itemsize}")
        record = ffi.new("uint64_t[]", self.record_bytes // 8)
        if not 0 <= index < self.capacity or lib.apl_table_read(self.pointer, index, record) == 0:
            return None
        content = bytes(ffi.buffer(record))
        return content if dtype is None else np.frombuffer(content, dtype=dtype)[0]

    def write(self, index: int, record: bytes) -> None:
        """Owner: write a record, and let readers walk up to it."""
        if not 0 <= index < self.capacity or len(record) != self.record_bytes:
            raise ApplianceError(f"table {self.name}: record {index} of {len(record)} bytes does not fit")
        words = ffi.new("uint64_t[]", self.record_bytes // 8)
        ffi.memmove(words, record, self.record_bytes)
        lib.apl_table_write(self.pointer, index, words)
        if index >= len(self):
            lib.apl_table_count_set(self.pointer, index + 1)
