"""A contestant's process as the contest sees it: listed, started, asked for one round at a time, ended.

A contestant runs in a session of its own (a Ctrl-C at the terminal reaches the runner alone, which ends it) and dies
with the runner whatever kills that (PR_SET_PDEATHSIG). It sleeps in a read of its standard input while others play.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import select
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from appliance.errors import ApplianceError

ANSWER_BYTES_MAX = 4 << 20  # an answer with a bucket for each octave step is below 100 kB
LIST_SECONDS_MAX = 30.0
END_SECONDS = 2.0
TOLD_BYTES = 2000  # of a contestant's standard error, when it dies
PR_SET_PDEATHSIG = 1
NICENESS = -20  # of all contestants alike; a real-time class would starve the helper threads that peers need
_libc = ctypes.CDLL(None, use_errno=True)


class PlayerError(ApplianceError):
    """A contestant broke the protocol, died, or did not answer in time; the message names it and says how."""


@dataclass(frozen=True)
class Case:
    """One case as a contestant lists it; `quick` overrides arguments in the short form.

    `ask` is the name that the contestant knows it by, where that is another: peers list patterns of names of ours.
    """

    suite: str
    case: str
    variant: str
    args: Mapping[str, float] = field(default_factory=dict)
    quick: Mapping[str, float] = field(default_factory=dict)
    ask: str | None = None


@dataclass(frozen=True, eq=False)
class Program:
    """How to start a contestant: command, additions to the environment, a name for people. Compared by identity."""

    name: str
    command: tuple[str, ...]
    env: Mapping[str, str] = field(default_factory=dict)
    native: bool = False  # machine code: callgrind can count it


def listed(program: Program) -> list[Case]:
    """The cases of a program, by `--list`. Raises PlayerError where it does not keep the protocol."""
    try:
        done = subprocess.run(
            [*program.command, "--list"],
            env={**os.environ, **program.env},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=LIST_SECONDS_MAX,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise PlayerError(f"{program.name} --list: {error}") from error
    if done.returncode:
        raise PlayerError(f"{program.name} --list ended with {done.returncode}: {last_line(done.stderr)}")
    return [_case_of(program, line) for line in done.stdout.splitlines() if line.strip()]


def _case_of(program: Program, line: str) -> Case:
    try:
        told = json.loads(line)
        return Case(
            told["suite"], told["case"], told["variant"], dict(told.get("args", {})), dict(told.get("quick", {}))
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise PlayerError(f"{program.name} --list: not a case: {line[:120]!r} ({error})") from error


def last_line(text: str) -> str:
    """The last line with something in it, for a sentence."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1][:300] if lines else "it said nothing"


def _before_exec() -> None:
    """In the contestant's process: dies with the runner, and goes before other programs where that is allowed."""
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    with contextlib.suppress(PermissionError):
        os.setpriority(os.PRIO_PROCESS, 0, NICENESS)


class Player:
    """A started contestant. A context manager: leaving it ends the process and what it started."""

    def __init__(self, program: Program, cpus: Sequence[int]) -> None:
        self.program = program
        self._told: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed by close()
        self._rest = b""
        self._ended = ""  # why, once it is broken
        env = {**os.environ, **program.env, "APL_BENCH_CPUS": ",".join(map(str, cpus))}
        try:
            self._process = subprocess.Popen(
                program.command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._told,
                env=env,
                start_new_session=True,
                preexec_fn=_before_exec,  # noqa: PLW1509 - the runner has no threads
            )
        except OSError as error:
            self._told.close()
            raise PlayerError(f"{program.name} does not start: {error}") from error

    @property
    def pid(self) -> int:
        """The contestant's process."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def play(self, word: str, args: Mapping[str, float], seconds_max: float) -> dict[str, Any]:
        """One round of the case `word` (CASE or CASE/VARIANT); the answer.

        Raises PlayerError when it dies, answers nonsense, or takes longer than seconds_max: then it is ended, and each
        further round is refused with the same reason.
        """
        if self._ended:
            raise PlayerError(self._ended)
        line = " ".join([word, *(f"{key}={value:.17g}" for key, value in args.items())])
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(line.encode() + b"\n")
            self._process.stdin.flush()
        except OSError as error:
            raise self._broken(f"takes no more rounds ({error})") from error
        text = self._read_line(time.monotonic() + seconds_max, seconds_max)
        try:
            answer = json.loads(text)
        except ValueError as error:
            raise self._broken(f"answered no JSON: {text[:120]!r}") from error
        if not isinstance(answer, dict):
            raise self._broken(f"answered no JSON object: {text[:120]!r}")
        return answer

    def _read_line(self, deadline: float, seconds_max: float) -> bytes:
        assert self._process.stdout is not None
        stream = self._process.stdout.fileno()
        while b"\n" not in self._rest:
            ready, _, _ = select.select([stream], [], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                raise self._broken(f"did not answer within {seconds_max:g} s")
            chunk = os.read(stream, 1 << 16)
            self._rest += chunk
            if not chunk or len(self._rest) > ANSWER_BYTES_MAX:
                raise self._broken("died" if not chunk else "answered without end")
        line, _, self._rest = self._rest.partition(b"\n")
        return line

    def _broken(self, how: str) -> PlayerError:
        """End the process; the error with what it last said."""
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=0.2)
        code = self._process.poll()
        self._end()
        self._told.seek(0, os.SEEK_END)
        self._told.seek(max(0, self._told.tell() - TOLD_BYTES))
        said = last_line(self._told.read().decode(errors="replace"))
        ending = "" if code is None else f", exit code {code}"
        self._ended = f"{self.program.name} {how}{ending}: {said}"
        return PlayerError(self._ended)

    def _end(self) -> None:
        """End the process and everything in its session's first group."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def close(self) -> None:
        """Let it end by itself at end of file, or end it. Safe to call again."""
        if self._told.closed:
            return
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=END_SECONDS)
        self._end()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._told.close()

    def __enter__(self) -> Player:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def programs_of(folder: Path) -> list[Path]:
    """The executable files of a folder, by name."""
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if path.is_file() and os.access(path, os.X_OK))
