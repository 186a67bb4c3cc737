"""The short form of `make powercut-guest`: the power of a real guest is cut under the audit log."""

import random
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
import guest
import powercut
from disk import SECTOR, Disk

PROGRAM = Path(__file__).resolve().parents[2] / "build/tests/native/power_guest"


@pytest.fixture(scope="module")
def program() -> Path:
    """What runs in the guest; skips with the reason where no guest can."""
    if reason := guest.missing():
        pytest.skip(reason)
    if not PROGRAM.exists():
        pytest.skip(f"{PROGRAM} is not built: make test-native")
    try:
        guest.kernel()
    except guest.NoKernelError as error:
        pytest.skip(f"no kernel for a guest: {error}")
    return PROGRAM


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_nothing_acknowledged_is_lost_when_the_power_is_cut(program):
    campaign = powercut.run(program, times=2, seed=random.randrange(1 << 30))
    assert campaign.wrong == []
    assert campaign.cuts == 2
    assert campaign.acknowledged > 0
    assert campaign.lost == 0


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_disk_that_lies_about_its_cache_is_found_out(program):
    campaign = powercut.run(program, times=1, seed=1, lying=True)
    assert campaign.cuts == 1
    assert campaign.lost > 0 or campaign.wrong, "what was acknowledged cannot be there"


@pytest.fixture
def disk(tmp_path) -> Disk:
    path = tmp_path / "medium"
    path.write_bytes(bytes(16 * SECTOR))
    return Disk(path)


def test_a_flush_puts_on_the_medium_what_was_written(disk):
    disk._write(SECTOR, b"a" * SECTOR, False)
    disk._flush()
    disk._write(2 * SECTOR, b"b" * SECTOR, True)
    assert disk.cut(random.Random(1)) == (0, 0)
    assert disk._now[SECTOR : 3 * SECTOR] == b"a" * SECTOR + b"b" * SECTOR


def test_what_was_not_flushed_survives_by_chance(disk):
    survivors = set()
    for seed in range(60):
        disk._write(0, bytes([seed]) * 4 * SECTOR, False)
        disk._write(0, bytes([100 + seed]) * 4 * SECTOR, False)
        assert disk._now[0] == 100 + seed
        unflushed, survived = disk.cut(random.Random(seed))
        assert unflushed == 4
        survivors.add(survived)
        assert disk._now[:] == disk._medium[:]
    assert survivors == {0, 1, 2, 3, 4}


def test_a_lying_disk_forgets_what_it_said_was_flushed(disk):
    disk.lying = True
    disk._write(0, b"a" * SECTOR, False)
    disk._flush()
    assert disk.cut(random.Random(1)) == (1, 0)
    assert disk._now[0] == 0
