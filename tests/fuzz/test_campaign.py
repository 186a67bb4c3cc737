"""The count of a long campaign: kept over runs, no more than what was run, and gone on with where it was broken off."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest


@pytest.fixture
def campaign(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """campaign.py, as a module, with its state in a folder of its own."""
    spec = importlib.util.spec_from_file_location("campaign_under_test", Path(__file__).parent / "campaign.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, spec.name, module)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "BUILD", tmp_path)
    monkeypatch.setattr(module, "TOTALS", tmp_path / "inputs.json")
    return module


def runs_of(campaign: ModuleType, monkeypatch: pytest.MonkeyPatch, rates: dict[str, int], code: int = 0) -> list[Any]:
    """Replace the programs: a run makes what its rate gives in its seconds, or what is left. Returns what was asked."""
    asked: list[Any] = []

    def run_once(command: list[str], noun: str, by: str, seconds: int, inputs: int) -> Any:
        asked.append((by, seconds, inputs))
        made = min(rates[by] * seconds, inputs or sys.maxsize)
        return campaign.Outcome(noun, by, made, seconds, 1, 1, code, [], command, "")

    monkeypatch.setattr(campaign, "run_once", run_once)
    return asked


def test_rounds_until_so_many_inputs(campaign: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = runs_of(campaign, monkeypatch, {"explore": 10, "volume": 1000})
    assert campaign.campaign(campaign.Programs(["a"], ["b"]), "frame", 60, 1_000_000)
    assert campaign.inputs_of("frame") == 1_000_000
    assert asked[:3] == [("explore", 60, 1_000_000), ("volume", 540, 999_400), ("explore", 60, 459_400)]
    count = json.loads(campaign.TOTALS.read_text())["frame"]
    assert count["explore"] + count["volume"] == 1_000_000


def test_goes_on_where_it_was_broken_off(campaign: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    campaign.TOTALS.write_text(json.dumps({"frame": {"explore": 400, "volume": 500}, "pcap": 7}))
    assert campaign.inputs_of("pcap") == 7  # as it was written before there were two drivers
    asked = runs_of(campaign, monkeypatch, {"explore": 1, "volume": 1})
    assert campaign.campaign(campaign.Programs(["a"], ["b"]), "frame", 60, 1000)
    assert asked == [("explore", 60, 100), ("volume", 540, 40)]
    assert campaign.inputs_of("frame") == 1000


def test_an_input_that_fails_ends_its_target(campaign: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = runs_of(campaign, monkeypatch, {"explore": 1, "volume": 1}, code=77)
    assert not campaign.campaign(campaign.Programs(["a"], ["b"]), "frame", 60, 1000)
    assert len(asked) == 1
    assert campaign.inputs_of("frame") == 60


def test_broken_off_is_no_failure(campaign: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = runs_of(campaign, monkeypatch, {"explore": 1, "volume": 1}, code=campaign.INTERRUPTED)
    assert campaign.campaign(campaign.Programs(["a"], ["b"]), "frame", 60, 1000)
    assert len(asked) == 1
    assert campaign.inputs_of("frame") == 60


def test_by_seconds_once_both(campaign: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = runs_of(campaign, monkeypatch, {"explore": 10, "volume": 1000})
    assert campaign.campaign(campaign.Programs(["a"], ["b"]), "frame", 60, 0)
    assert asked == [("explore", 40, 0), ("volume", 20, 0)]
    assert campaign.campaign(campaign.Programs(None, ["b"]), "config", 60, 0)
    assert asked[2:] == [("volume", 60, 0)]
