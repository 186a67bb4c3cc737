"""The short form of `make tamper`: every change is found against the witnessed heads, and nothing else is."""

import sys
from pathlib import Path

import pytest

pytest.importorskip("cryptography", reason="heads are signed with the package cryptography")
sys.path.insert(0, str(Path(__file__).resolve().parent))
import tamper

EDITS = 600


def test_every_change_is_detected_and_nothing_else():
    counts, wrong = tamper.run(EDITS, seed=20)
    assert wrong == []
    assert sum(counts.values()) == EDITS
    kinds = {kind.split(" ")[0] for _, kind, _ in counts}
    assert {"control", "raw_flip", "forge_record", "forge_splice", "forge_truncate"} <= kinds
    assert sum(n for (_, kind, verdict), n in counts.items() if kind == "control" and verdict == "OK") == EDITS // 20
