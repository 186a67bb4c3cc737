"""The positional book against a real CME MDP 3.0 session joined in the middle, as an independent decoder saw it."""

from __future__ import annotations

import csv
import gzip
import os
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(os.environ.get("APPLIANCE_DATA", ROOT.parent / "shared" / "data"))
FILE = FOLDER / "expected" / "cme_mdp3_v1.8_decoded.csv.gz"
LEVEL_EVENT, END = 2, 0x80
ACTION = {"0": 0, "1": 1, "2": 2, "3": 6, "4": 7, "5": 8}
SIDE = {"0": 0, "1": 1, "E": 2, "F": 3}

pytestmark = [
    pytest.mark.data,
    pytest.mark.skipif(not FILE.exists(), reason=f"the decoded capture is not at hand: {FILE} (set APPLIANCE_DATA)"),
]


def book_rows() -> list[list[str]]:
    """The entries of template 32, MDIncrementalRefreshBook."""
    with gzip.open(FILE, "rt", newline="") as file:
        return [row for row in csv.reader(file) if row[4] == "32" and row[8]]


def events(rows: list[list[str]]) -> list[dict[str, Any]]:
    """One event a row; MatchEventIndicator ends the venue event with the last entry of its message."""
    ids: dict[str, int] = {}
    last = {(row[1], row[3]): number for number, row in enumerate(rows)}
    out = []
    for number, row in enumerate(rows):
        flags = int(row[6]) if last[row[1], row[3]] == number else int(row[6]) & ~END
        level = {
            "origin_ns": int(row[2]),
            "instrument": ids.setdefault(row[8], len(ids) + 1),
            "action": ACTION[row[10]],
        }
        level |= {"side": SIDE[row[11]], "flags": flags, "level": int(row[12]), "price": int(row[13]) * 100}
        out.append(
            {
                "header": {"template_id": LEVEL_EVENT},
                "book_level": level | {"qty": int(row[14]), "orders": int(row[15])},
            }
        )
    return out


class Ladder:
    """Ten places a side, None while the venue has not named them."""

    def __init__(self) -> None:
        self.places: list[tuple[int, int, int] | None] = [None] * 10
        self.missed = False

    def apply(self, level: dict[str, Any]) -> None:
        at, new = level["level"] - 1, (level["price"], level["qty"], level["orders"])
        if level["action"] == 0:
            self.missed |= at > 0 and not any(self.places[at - 1 :])
            self.places.insert(at, new)
            self.places.pop()
            return
        self.missed |= self.places[at] is None
        if level["action"] == 1:
            self.places[at] = new
        else:
            self.places.pop(at)
            self.places.append(None)


def test_every_book_is_that_of_a_simple_ladder_after_every_entry(new_engine: Any) -> None:
    stream = events(book_rows())
    ladders: dict[tuple[int, int], Ladder] = {}
    engine = new_engine(instruments=64, orders=0)
    for event in stream:
        level = event["book_level"]
        key = level["instrument"], level["side"]
        ladder = ladders.setdefault(key, Ladder())
        ladder.apply(level)
        engine.apply([event])
        have = engine.levels(*key)
        assert have + [None] * (10 - len(have)) == ladder.places
    engine.settle()
    assert len(stream) == 5848
    assert (engine.stats().misordered, engine.stats().malformed, engine.stats().out_of_range) == (0, 0, 0)
    missed = {instrument for (instrument, _), ladder in ladders.items() if ladder.missed}
    for instrument in {instrument for instrument, _ in ladders}:
        suspect = engine.view(instrument).state == 2
        assert suspect == (instrument in missed), instrument
    assert 0 < len(missed) < 39
