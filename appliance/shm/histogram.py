"""Latency histograms. Contract in native/include/apl/histogram.h."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from appliance.binding import check_pointer, ffi, lib, text

Counts = npt.NDArray[np.uint64]


class Histogram:
    """One histogram. Counts of several merge by adding them."""

    def __init__(self, memory: Any) -> None:
        """`memory` keeps its mapping alive."""
        self._memory = memory
        self.pointer = check_pointer(lib.apl_histogram_join(memory))

    @property
    def name(self) -> str:
        """What it measures."""
        return text(lib.apl_histogram_name(self.pointer))

    @property
    def unit(self) -> str:
        """Of its values."""
        return text(lib.apl_histogram_unit(self.pointer))

    @property
    def min(self) -> int:
        """The least value; 0 when empty."""
        return int(lib.apl_histogram_min(self.pointer))

    @property
    def max(self) -> int:
        """The greatest value; 0 when empty."""
        return int(lib.apl_histogram_max(self.pointer))

    def counts(self) -> Counts:
        """A copy of the buckets' counts, shape (APL_HISTOGRAM_BUCKETS,)."""
        counts = np.zeros(lib.APL_HISTOGRAM_BUCKETS, dtype=np.uint64)
        lib.apl_histogram_counts(self.pointer, ffi.from_buffer("uint64_t[]", counts))
        return counts

    def quantiles(self, quantiles: Sequence[float]) -> list[int]:
        """The values at these quantiles (0 to 1), at most 1/32 too high; 0 when empty."""
        return quantiles_of(self.counts(), quantiles)

    def record(self, value: int) -> None:
        """Owner: count one value."""
        lib.apl_histogram_record(self.pointer, value)

    def reset(self) -> None:
        """Owner: forget everything."""
        lib.apl_histogram_reset(self.pointer)


def quantiles_of(counts: Counts, quantiles: Sequence[float]) -> list[int]:
    """As Histogram.quantiles, of counts that may have been added up."""
    buckets = ffi.from_buffer("uint64_t[]", np.ascontiguousarray(counts, dtype=np.uint64))
    return [int(lib.apl_histogram_quantile(buckets, q)) for q in quantiles]
