"""Python-level cases: draining a ring by the SDK, decoding a capture, rebuilding its books. Run with `make bench`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from appliance.analytics.replay_books import ReplayedBooks
from appliance.feeds.decoder import Decoder
from appliance.schema.events import EVENT, TEMPLATES
from appliance.sdk import attach

EVENTS = 32768


def tops(count: int) -> np.ndarray[Any, Any]:
    """That many Top events."""
    events = np.zeros(count, dtype=EVENT)
    events["template_id"] = TEMPLATES["Top"]
    return events


@pytest.mark.parametrize("how", ["views", "copies"])
def test_drain_a_ring(benchmark: Any, ring_region: Any, how: str) -> None:
    """One call takes EVENTS events that lie in the ring."""
    name, region = ring_region
    writer = region.ring("tops").writer()
    writer.write(tops(EVENTS))
    with attach(name) as app:
        ring = app.ring("tops")

        def drain() -> int:
            ring.rewind()
            total = 0
            while count := len(ring.take(8192) if how == "views" else ring.copy(8192)):
                total += count
            return total

        assert benchmark(drain) == EVENTS
    benchmark.extra_info["events"] = EVENTS


def test_decode_a_capture(benchmark: Any, market: Path) -> None:
    """Capture to events: port, arbitration of lines, decode."""

    def decode() -> int:
        with Decoder("cme.mdp3", market) as decoder:
            return sum(len(batch) for batch in decoder.batches())

    benchmark.extra_info["events"] = benchmark.pedantic(decode, rounds=5, warmup_rounds=1)


def test_rebuild_books(benchmark: Any, market: Path) -> None:
    """Capture to final books."""

    def rebuild() -> int:
        with Decoder("cme.mdp3", market) as decoder:
            return max(ReplayedBooks(decoder, order_capacity=1 << 16).run())

    benchmark.extra_info["events"] = benchmark.pedantic(rebuild, rounds=5, warmup_rounds=1)
