"""Which contestants of ours there are: machine code in `programs/` (bench/native, built with the library it measures)
and Python in `contestants/`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path

from appliance.bench.goals import Suite
from appliance.bench.player import Case, PlayerError, Program, listed, programs_of
from appliance.errors import NotFound

PACKAGE = Path(__file__).parent
BOUNCE = "bounce"
PROGRAMS_VARIABLE = "APL_BENCH_PROGRAMS"  # a build folder's bench/native, for development


def native_folder() -> Path:
    """Where our programs lie."""
    return Path(os.environ.get(PROGRAMS_VARIABLE) or PACKAGE / "programs")


def ours() -> list[Program]:
    """Our contestants, by name."""
    native = [Program(path.name, (str(path),), native=True) for path in programs_of(native_folder())]
    scripts = sorted(path for path in (PACKAGE / "contestants").glob("*.py") if path.stem != "__init__")
    return native + [
        Program(path.stem, (sys.executable, "-P", "-m", f"appliance.bench.contestants.{path.stem}")) for path in scripts
    ]


def by_suite(programs: Sequence[Program]) -> tuple[dict[str, dict[Program, list[Case]]], list[str]]:
    """The programs and their cases for each suite, and a sentence for each program that does not list its cases."""
    suites: dict[str, dict[Program, list[Case]]] = {}
    silent = []
    for program in programs:
        try:
            cases = listed(program)
        except PlayerError as error:
            silent.append(str(error))
            continue
        for case in cases:
            suites.setdefault(case.suite, {}).setdefault(program, []).append(case)
    return suites, silent


def chosen(suite: str | None, known: Mapping[str, Suite], found: Mapping[str, object]) -> list[str]:
    """The suites to play, in the order of reports. NotFound, with the nearest name, where there is none of it."""
    order = sorted(found, key=lambda name: (known[name].order if name in known else 99, name))
    if suite is None:
        return order
    if suite in found:
        return [suite]
    if suite in known:
        raise NotFound(f"the suite {suite} has no contestant of ours in this build")
    near = get_close_matches(suite, order, 1, 0.4)
    hint = f"; did you mean {near[0]}?" if near else f"; known: {', '.join(order)}"
    raise NotFound(f"no suite {suite}{hint}")


def bounce_program(programs: Sequence[Program]) -> Program | None:
    """The yardstick's program, if this build has it."""
    return next((program for program in programs if program.name == BOUNCE), None)
