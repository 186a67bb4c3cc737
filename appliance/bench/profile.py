"""Flame graphs of our contestants at play: perf for machine code, py-spy for Python, each over a few seconds of rounds.

perf samples by its software clock, which works in virtual machines that hide the processor's counters.
"""

from __future__ import annotations

import contextlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from appliance.bench import flame
from appliance.bench.contest import Settings, arguments
from appliance.bench.player import Case, Player, PlayerError, Program, last_line

SECONDS = 2.0
HERTZ = 499  # not a divisor of what beats in milliseconds
END_SECONDS_MAX = 60.0  # perf resolves symbols when it ends
_SAMPLE = re.compile(r"^\s*[0-9a-f]+ (.+?)(?:\+0x[0-9a-f]+)? \((.*)\)$")


class ProfileError(Exception):
    """There is no profile; says why."""


def profile(program: Program, case: Case, settings: Settings, out: Path) -> None:
    """Play a case for some seconds under a sampler and write the flame graph. Raises ProfileError."""
    sampler = _perf if program.native else _py_spy
    args = arguments(case, settings)
    try:
        with Player(program, settings.cpus) as player, tempfile.TemporaryDirectory() as folder:
            word = f"{case.case}/{case.variant}"
            player.play(word, args, settings.warm_up_seconds_max)
            with sampler(player.pid, Path(folder)) as stacks:
                end = time.monotonic() + SECONDS
                while time.monotonic() < end:
                    answer = player.play(word, args, settings.seconds_max)
                    if why := answer.get("error") or answer.get("skip"):
                        raise ProfileError(str(why))
    except PlayerError as error:
        raise ProfileError(str(error)) from error
    if not stacks:
        raise ProfileError("no sample was taken")
    out.write_text(
        flame.svg(f"{case.suite} {case.case}", stacks, f"{'perf' if program.native else 'py-spy'} at {HERTZ} Hz")
    )


@contextlib.contextmanager
def _perf(pid: int, folder: Path) -> Iterator[dict[tuple[str, ...], int]]:
    """Sample a process and its children to come while the block runs; the stacks are there behind it."""
    perf = shutil.which("perf")
    if perf is None:
        raise ProfileError("perf is missing; install the package linux-perf")
    data = str(folder / "perf.data")
    options = ["-e", "cpu-clock", "-F", str(HERTZ), "--call-graph", "dwarf,4096", "-p", str(pid), "-o", data]
    stacks: dict[tuple[str, ...], int] = {}
    with _running([perf, "record", *options]):
        yield stacks
    script = [perf, "script", "--no-inline", "-i", data, "-F", "comm,ip,sym,dso"]
    done = subprocess.run(script, capture_output=True, text=True, timeout=END_SECONDS_MAX * 2, check=False)
    if done.returncode:
        raise ProfileError(f"perf script: {last_line(done.stderr)}")
    stacks.update(perf_stacks(done.stdout))


def perf_stacks(text: str) -> dict[tuple[str, ...], int]:
    """What `perf script` printed, folded: a command, then its frames from the innermost, then an empty line."""
    stacks: dict[tuple[str, ...], int] = {}
    for block in re.split(r"\n\s*\n", text):
        lines = [line for line in block.splitlines() if line.strip() and not line.startswith("#")]
        if not lines:
            continue
        frames = [found for line in lines[1:] if (found := _SAMPLE.match(line))]
        names = [f"{f[1]}_[k]" if f[2].startswith("[kernel") else f[1] for f in frames]
        key = (lines[0].split()[0], *reversed(names))
        stacks[key] = stacks.get(key, 0) + 1
    return stacks


@contextlib.contextmanager
def _py_spy(pid: int, folder: Path) -> Iterator[dict[tuple[str, ...], int]]:
    """The same by py-spy, which knows Python's frames."""
    beside = Path(sys.executable).parent / "py-spy"
    py_spy = str(beside) if beside.exists() else shutil.which("py-spy")
    if py_spy is None:
        raise ProfileError("py-spy is missing; install it from PyPI")
    raw = folder / "raw"
    options = ["--pid", str(pid), "--format", "raw", "--rate", str(HERTZ), "--output", str(raw), "--subprocesses"]
    stacks: dict[tuple[str, ...], int] = {}
    with _running([py_spy, "record", *options]):
        yield stacks
    if raw.exists():
        stacks.update(flame.folded(raw.read_text().splitlines()))


@contextlib.contextmanager
def _running(command: Sequence[str]) -> Iterator[None]:
    """A sampler beside the block; ended as by Ctrl-C, upon which it writes what it has."""
    with tempfile.TemporaryFile() as told:
        sampler = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=told, stderr=told)
        try:
            time.sleep(0.3)  # until it is attached; a sample less is no harm
            if sampler.poll() is not None:
                told.seek(0)
                raise ProfileError(f"{Path(command[0]).name}: {last_line(told.read().decode(errors='replace'))}")
            yield
        finally:
            sampler.send_signal(signal.SIGINT)
            try:
                sampler.wait(timeout=END_SECONDS_MAX)
            except subprocess.TimeoutExpired:
                sampler.kill()
                sampler.wait()


def profile_suite(
    programs: Mapping[Program, Sequence[Case]], settings: Settings, folder: Path
) -> Iterator[tuple[str, str | None, str | None]]:
    """(title, file name, None) or (title, None, why not) for the first case of each program of ours."""
    for program, cases in programs.items():
        case = cases[0]
        title, name = f"{case.suite} {case.case}", f"flame-{case.suite}-{program.name}.svg"
        try:
            profile(program, case, settings, folder / name)
        except ProfileError as error:
            yield title, None, str(error)
        else:
            yield title, name, None
