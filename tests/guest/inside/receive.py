"""In a guest: one port and the CME feed behind it, on a market that is sent from outside; what came, as a line of JSON.

    python3 receive.py KIND INTERFACE '{"device": "0000:00:05.0"}'

Prints "ready" when the port is open, and ends when nothing has come for a while. The market is generated here once
more: the generator makes the same bytes from the same settings, so nothing is copied into the guest.
"""

from __future__ import annotations

import hashlib
import json
import sys
import time

import numpy as np

from tests.port.market import Live, from_capture, generated

FIRST_S, QUIET_S = 120.0, 6.0


def main() -> int:
    """Entry point."""
    kind, interface, keys = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
    market = generated()
    expected = from_capture(market)
    with Live(kind, interface, market, keys) as live:
        print("ready", flush=True)
        pieces = []
        until = time.monotonic() + FIRST_S
        while time.monotonic() < until:
            piece = live.read()
            if len(piece):
                pieces.append(piece)
                until = time.monotonic() + QUIET_S
        feed, port = live.stats()
        events = np.concatenate(pieces) if pieces else np.empty((0, 8), dtype=np.uint64)
        told = {
            "frames": len(market.frames), "received": port.received, "events": len(events), "lost": feed.lost,
            "same": bool(np.array_equal(events, expected)), "digest": hashlib.sha256(events.tobytes()).hexdigest(),
            "dropped_nic": port.dropped_nic, "dropped_ring": port.dropped_ring, "filtered": port.filtered,
        }  # fmt: skip
    print(json.dumps(told), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
