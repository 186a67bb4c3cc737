"""Print the best bid and offer of a running appliance as they change.

python watch_tops.py [APPLIANCE [SECONDS]]        (default: demo 10)
"""

import sys
import time

from appliance.sdk import attach


def main(name: str = "demo", seconds: float = 10.0) -> None:
    """Print the last top of each batch for so many seconds."""
    end = time.monotonic() + seconds
    with attach(name) as app:
        symbols = {int(d["id"]): d["symbol"].decode() for d in app.books.definitions()}
        ring = app.ring("tops")
        for batch in ring.batches("Top", timeout=2.0):
            top = batch["top"][-1]
            symbol = symbols.get(int(top["instrument"]), f"#{top['instrument']}")
            bid, ask = (f"{top[side] / 1e9:.4f}" for side in ("bid_price", "ask_price"))
            print(f"{symbol:10} {top['bid_qty']:>6} x {bid:<12} {ask:>12} x {top['ask_qty']}")
            if time.monotonic() > end:
                break
        print(f"{ring.seq} events up to here, {ring.missed} missed by this reader")


if __name__ == "__main__":
    main(*sys.argv[1:2], *map(float, sys.argv[2:3]))
