"""The driver for volume finds what is wrong behind branches, keeps the input, and sees one that depends on others."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent
FLAGS = ["-std=gnu11", "-D_GNU_SOURCE", "-O2", "-g", "-fno-sanitize-recover=undefined"]
TARGET = """
#include <stdint.h>
#include <stdlib.h>
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static uint32_t before;
  volatile int sum = 0x7fffffff;
  if (size == 4 && data[0] == 's' && before++ % 2) sum = 1; /* depends on what went before */
  if (size < 3 || data[0] != 'x' || data[1] != 'y') return 0;
  if (data[2] == 'o') sum = data[size];
  if (data[2] == 'a') abort();
  if (data[2] == 'e') exit(1);
  if (data[2] == 'u') sum = sum + 1;
  return 0;
}
"""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The driver with a target of known faults."""
    clang, folder = shutil.which("clang"), tmp_path_factory.mktemp("volume")
    if clang is None:
        pytest.skip("no clang: the driver for volume is not built without it")
    (folder / "target.c").write_text(TARGET)
    driver, built = folder / "volume.o", folder / "program"
    sanitizers = ["-fsanitize=address,undefined", "-fsanitize-coverage=inline-8bit-counters,pc-table"]
    subprocess.run(
        [clang, *FLAGS, "-fno-sanitize=all", "-c", FOLDER / "volume.c", "-o", driver], check=True, capture_output=True
    )
    command = [clang, *FLAGS, *sanitizers, folder / "target.c", driver, "-o", built]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"clang has no sanitizers here: {done.stderr[-200:]}")
    return built


def run(program: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([program, *arguments], check=False, capture_output=True, text=True, timeout=100)


@pytest.mark.parametrize(
    ("letter", "said"),
    [("o", "use-after-poison"), ("a", "ABRT"), ("e", "ended the process"), ("u", "signed integer overflow")],
)
def test_an_input_that_fails_is_kept(program: Path, tmp_path: Path, letter: str, said: str) -> None:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "good").write_bytes(b"good")
    (seeds / "wrong").write_bytes(f"xy{letter}...".encode())
    done = run(program, "--runs=100", f"--crashes={tmp_path}/crash-", str(seeds))
    assert done.returncode == 1
    assert said in done.stderr
    assert done.stdout == "2 runs\n"  # the one that sets up, and the good one
    assert [path.read_bytes() for path in tmp_path.glob("crash-*")] == [f"xy{letter}...".encode()]


def test_from_nothing_by_its_branches(program: Path, tmp_path: Path) -> None:
    done = run(program, "--runs=5000000", f"--crashes={tmp_path}/crash-")
    assert done.returncode == 1
    (crash,) = tmp_path.glob("crash-*")
    assert crash.read_bytes()[:2] == b"xy"


def test_an_input_that_depends_on_others(program: Path, tmp_path: Path) -> None:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    for name in ("good", "fine"):
        (seeds / name).write_bytes(name.encode())
    done = run(program, "--stable", f"--crashes={tmp_path}/crash-", str(seeds))
    assert done.returncode == 0, done.stderr
    assert "0 of 2 inputs differ" in done.stdout
    (seeds / "some").write_bytes(b"some")
    done = run(program, "--stable", f"--crashes={tmp_path}/crash-", str(seeds))
    assert done.returncode == 1
    assert "1 of 3 inputs differ" in done.stdout
    assert "LLVMFuzzerTestOneInput" in done.stderr or "times, then" in done.stderr
