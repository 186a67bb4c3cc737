"""A C program outside the project: `make install`'s headers, library and pkg-config file are all it needs to read a
running appliance."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from appliance.schema.events import EVENT, TEMPLATES
from appliance.sdk.books import BOOK_VIEW, INSTRUMENT
from appliance.shm import create_region, join_region
from appliance.shm.control import State

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "docs/examples/watch_tops.c"
HEADERS = sorted(path.name for path in (ROOT / "native/include/apl").glob("*.h"))
NAME = f"creader{os.getpid()}"
STRICT = ["-std=gnu11", "-Wall", "-Wextra", "-Werror"]
MEBIBYTE = 1 << 20
E9 = 1_000_000_000


def tool(name: str) -> str:
    """A program of this environment or of the host; the test is skipped where there is none."""
    found = shutil.which(name, path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}")
    if found is None:
        pytest.skip(f"{name} is missing")
    return found


def run(*command: str | Path, **more: Any) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, **more)
    assert done.returncode == 0, f"{' '.join(map(str, command))}:\n{done.stdout[-3000:]}{done.stderr[-3000:]}"
    return done.stdout


@pytest.fixture(scope="module")
def prefix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the library was installed, as `make install PREFIX=...` does it; without optimisation, to be quick."""
    folder = tmp_path_factory.mktemp("install")
    prefix, build = folder / "prefix", folder / "build"
    meson, _ = tool("meson"), tool("ninja")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    options = ["-Dpython=false", "-Dtests=false", "-Doptimization=0", "-Ddebug=false"]
    run(meson, "setup", build, ROOT, "--prefix", prefix, *options, env={**os.environ, "PATH": path})
    run(meson, "install", "-C", build, "--quiet", env={**os.environ, "PATH": path})
    return prefix


@pytest.fixture(scope="module")
def flags(prefix: Path) -> list[str]:
    """What pkg-config tells a program that uses the installed library."""
    described = next(prefix.rglob("apl.pc")).parent
    words = [tool("pkg-config"), "--cflags", "--libs", "apl"]
    told = run(*words, env={**os.environ, "PKG_CONFIG_PATH": str(described)}).split()
    assert f"-I{prefix}/include" in told
    assert "-lapl" in told
    return [*told, f"-Wl,-rpath,{described.parent}"]


@pytest.fixture
def writer() -> Iterator[Any]:
    """The writer of the ring `tops` of an appliance of one region, whose process is this one."""
    made = create_region(NAME, "book", 4 * MEBIBYTE)
    made.add_control()
    made.add_ring("tops", slots=1024)
    made.add_table("books", BOOK_VIEW.itemsize, 8)
    made.add_table("instruments", INSTRUMENT.itemsize, 8)
    path = made.path
    made.close()
    region = join_region(NAME, "book", writable=True)
    region.own()
    region.control().boot()
    region.control().set(State.RUN)
    yield region.ring("tops").writer()
    region.close()
    path.unlink()


def top(number: int) -> np.ndarray[Any, Any]:
    """A Top of instrument 7: bid `number`, ask one higher."""
    event = np.zeros(1, dtype=EVENT)
    event["block_length"], event["template_id"], event["schema_id"], event["version"] = 48, TEMPLATES["Top"], 901, 1
    fields = event["top"]
    fields["instrument"], fields["bid_qty"], fields["ask_qty"] = 7, 3, 4
    fields["bid_price"], fields["ask_price"] = number * E9, (number + 1) * E9
    return event


def test_the_example_reads_a_running_appliance(tmp_path: Path, flags: list[str], writer: Any) -> None:
    program = tmp_path / "watch_tops"
    run(tool("cc"), *STRICT, EXAMPLE, *flags, "-o", program)
    count = 50
    with subprocess.Popen(
        [program, NAME, str(count)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as reader:
        deadline = time.monotonic() + 60
        number = 0
        while reader.poll() is None and time.monotonic() < deadline:
            writer.write(top(number))
            number += 1
            time.sleep(0.001)
        reader.kill()
        out, err = reader.communicate()
    assert (reader.returncode, err) == (0, "")
    *lines, last = out.splitlines()
    assert last == "0 events missed by this reader"
    first = int(lines[0].split()[3])
    assert lines == [f"7  3 x {n}   {n + 1} x 4" for n in range(first, first + count)]


def test_the_example_says_what_is_not_there(tmp_path: Path, flags: list[str]) -> None:
    program = tmp_path / "watch_tops"
    run(tool("cc"), *STRICT, EXAMPLE, *flags, "-o", program)
    done = subprocess.run([program, "nobody"], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "nobody" in done.stderr


def test_every_header_is_installed(prefix: Path) -> None:
    assert sorted(path.name for path in (prefix / "include/apl").iterdir()) == HEADERS


def test_an_installed_library_leads_nowhere_into_the_source_tree(prefix: Path) -> None:
    assert str(ROOT) not in next(prefix.rglob("apl.pc")).read_text()


@pytest.mark.parametrize("header", HEADERS)
def test_a_header_compiles_alone(header: str) -> None:
    source = ROOT / "native/include/apl" / header
    run(tool("cc"), *STRICT, "-fsyntax-only", "-I", ROOT / "native/include", "-x", "c", source)
