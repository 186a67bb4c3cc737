"""Instructions of one operation, counted by callgrind: a second figure that the machine's mood does not change.

The work is counted twice, with n and with 2 n operations; the difference over n is free of start and set-up.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping

from appliance.bench.player import Program, last_line

OPERATIONS_LEAST = 1000
DIVISOR = 20  # callgrind is some fifty times slower than the processor
SECONDS_MAX = 20.0  # sides that spin for one another take for ever: such cases skip themselves


def per_operation(program: Program, word: str, args: Mapping[str, float]) -> tuple[float | None, str | None]:
    """(instructions of one operation, None), or (None, why there are none). `word` is what the program is asked."""
    if shutil.which("valgrind") is None:
        return None, "valgrind is missing"
    if "n" not in args:
        return None, "the case has no argument n"
    n = int(max(min(args["n"], OPERATIONS_LEAST), args["n"] // DIVISOR))
    try:
        once, twice = (counted(program, word, {**args, "n": operations}) for operations in (n, 2 * n))
    except CountError as error:
        return None, str(error)
    if twice - once < n:  # less than one each: it plays no fewer than so many, however few are asked for
        return None, f"{n} and {2 * n} operations take the same instructions: the case plays more than that at least"
    return round((twice - once) / n, 2), None


class CountError(Exception):
    """callgrind gave no count; says why."""


def counted(program: Program, word: str, args: Mapping[str, float]) -> int:
    """Instructions of the whole program for a case. Raises CountError."""
    words = [word, *(f"{key}={value:.17g}" for key, value in args.items())]
    command = [
        "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
        *program.command, "--instructions", *words,
    ]  # fmt: skip
    try:
        done = subprocess.run(
            command,
            env={**os.environ, **program.env},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=SECONDS_MAX,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise CountError(f"callgrind took longer than {SECONDS_MAX:g} s") from error
    if why := re.search(r'"(?:skip|error)": "([^"]*)"', done.stdout):
        raise CountError(why[1])
    found = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode or found is None:
        raise CountError(f"callgrind ended with {done.returncode}: {last_line(done.stderr)}")
    return int(found[1])
