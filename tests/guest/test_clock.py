"""The clock page against a PTP hardware clock, that of an emulated NIC. make guest-ports runs it too.

QEMU's igb is the only emulated NIC whose clock ticks as it should, since QEMU 10. How long things take in emulation
says nothing: asserted is what follows from what, within a limit of 400 ms.
"""

from __future__ import annotations

import json
import os
from typing import Any

import pytest

from tests.guest import image, script
from tests.guest.newer_qemu import newer_qemu
from tests.guest.payload import MOUNT

pytestmark = [
    pytest.mark.skipif(not os.environ.get("GUEST_PORTS"), reason="takes minutes: make guest-ports"),
    pytest.mark.timeout(1800),
]
MAC = "52:54:00:00:01:03"
MS = 1_000_000
SLACK_NS = 200 * MS
SCRIPT = f"""
modprobe igb
n=0; while [ $n -lt 100 ] && ! grep -q {MAC} /sys/class/net/*/address; do sleep 0.2; n=$((n+1)); done
interface=$(basename $(dirname $(grep -l {MAC} /sys/class/net/*/address)))
python3 {MOUNT}/tests/guest/inside/clock.py $interface
"""
PHC, NOBODY = "PTP hardware clock", "nobody"


@pytest.fixture(scope="module")
def steps(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What inside/clock.py did and found, by its name."""
    if lacking := image.missing():
        pytest.skip(lacking)
    qemu, why = newer_qemu()
    if not qemu:
        pytest.skip(why)
    devices = (
        "-netdev", "hubport,id=h0,hubid=0", "-device", "pcie-root-port,id=socket,chassis=1,slot=1",
        "-device", f"igb,netdev=h0,mac={MAC},bus=socket,romfile=",
    )  # fmt: skip
    said = script.run(SCRIPT, tmp_path_factory.mktemp("clock"), devices=devices, qemu=qemu)
    print(said)
    found = [json.loads(line) for line in said.splitlines() if line.startswith("{")]
    return {told["what"]: told for told in found}


def test_the_bound_is_the_distance_from_the_hardware_clock(steps: dict[str, dict[str, Any]]) -> None:
    for what in ("set", "drift"):
        told = steps[what]
        assert (told["reference"], told["said"], told["trouble"]) == (PHC, [], ""), told
        assert 0 < told["window_ns"] < SLACK_NS
        assert abs(told["offset_ns"]) < SLACK_NS
        assert told["error_ns"] == abs(told["offset_ns"]) + told["window_ns"] // 2 + 1000 + told["page_error_ns"]
        assert abs(told["page_away_ns"]) < SLACK_NS


def test_a_step_beyond_the_limit_is_told_and_its_end_too(steps: dict[str, dict[str, Any]]) -> None:
    stepped, back = steps["stepped"], steps["stepped back"]
    assert 500 * MS < stepped["offset_ns"] < 900 * MS
    assert stepped["error_ns"] > stepped["offset_ns"]
    [[good, bound, text]] = stepped["said"]
    assert (good, bound) == (False, True)
    assert text.startswith("the clock may be more than 400000 us from UTC: the bound is ")
    assert back["said"] == [[True, True, "the clock is within 400000 us of UTC again"]]


def test_a_clock_whose_nic_is_unplugged_is_told_and_taken_up_again(steps: dict[str, dict[str, Any]]) -> None:
    gone, back = steps["unplugged"], steps["plugged in"]
    assert gone["reference"] == NOBODY, "the guest's kernel follows no daemon"
    assert gone["error_ns"] is None
    assert gone["trouble"]
    assert [(good, bound) for good, bound, _ in gone["said"]] == [(False, False), (False, True)]
    assert gone["said"][0][2].startswith("the hardware clock is not read: /dev/ptp")
    assert gone["said"][1][2].endswith("nobody keeps it")
    assert abs(gone["page_away_ns"]) < SLACK_NS, "the page goes on"
    assert (back["reference"], back["trouble"]) == (PHC, "")
    assert [(good, bound) for good, bound, _ in back["said"]] == [(True, False), (True, True)]


def test_a_clock_that_keeps_tai_is_read_as_such(steps: dict[str, dict[str, Any]]) -> None:
    assert steps["tai"]["reference"] == PHC
    assert abs(steps["tai"]["offset_ns"]) < SLACK_NS


def test_a_clock_that_nobody_named_is_not_trusted(steps: dict[str, dict[str, Any]]) -> None:
    told = steps["not named"]
    assert (told["reference"], told["error_ns"], told["window_ns"]) == (NOBODY, None, 0)
    [[good, bound, text]] = told["said"]
    assert (good, bound) == (False, True)
    assert "nobody keeps it; not asked: /dev/ptp" in text


def test_a_clock_that_is_not_there_is_said(steps: dict[str, dict[str, Any]]) -> None:
    told = steps["no such clock"]
    assert told["said"][0][2] == "the hardware clock is not read: /dev/ptp9: No such file or directory"
    assert told["reference"] == NOBODY
