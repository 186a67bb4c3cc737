"""One run of `appliance bench`: find the contestants, play the suites, judge the goals, write what was asked for."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape

from appliance.bench import callgrind, goals, machine, report
from appliance.bench.catalogue import BOUNCE, bounce_program, by_suite, chosen, ours
from appliance.bench.contest import ROUNDS_DEFAULT, ROUNDS_QUICK, Contest, Settings
from appliance.bench.goals import OURS, Suite
from appliance.bench.peers import Absent, known, matched, obtain
from appliance.bench.player import Case, PlayerError, Program, listed
from appliance.bench.profile import profile_suite
from appliance.bench.result import Played, compare, row
from appliance.bench.table import print_goals, print_suite
from appliance.errors import ConfigError

Rows = list[dict[str, Any]]
COLUMNS_FILE = 160


@dataclass(frozen=True)
class Request:
    """What the command was asked for."""

    suite: str | None = None
    peers: bool = False
    rounds: int | None = None
    quick: bool = False
    json: Path | None = None
    html: Path | None = None
    profile: bool = False
    cpus: tuple[int, ...] | None = None


def list_suites() -> None:
    """Print the suites with their cases and variants."""
    console = wide_console()
    suites, _ = goals.load()
    found, silent = by_suite(ours())
    for name in chosen(None, suites, found):
        console.print(f"[bold]{name}[/]  {suites[name].path if name in suites else ''}")
        for cases in found[name].values():
            for case in cases:
                args = " ".join(f"{key}={value:g}" for key, value in case.args.items())
                console.print(f"  {case.case:<28} {case.variant:<12} {args}", soft_wrap=True)
    for sentence in silent:
        console.print(f"[red]{escape(sentence)}[/]")


def play(request: Request) -> int:
    """The whole run; 0, or 1 if a contestant of ours failed."""
    console = wide_console()
    suites, all_goals = goals.load()
    mine = ours()
    found, silent = by_suite(mine)
    names = chosen(request.suite, suites, found)
    if not names:
        raise ConfigError("this build carries no benchmark programs: build it with meson's option bench")
    settings = _settings(request)
    for option, file in (("--json", request.json), ("--html", request.html)):
        if file and not file.parent.is_dir():
            raise ConfigError(f"{option} {file}: there is no folder {file.parent}; make it first")
    teller = _teller(console)
    mine_only = {name: dict(programs) for name, programs in found.items()}
    absent = add_peers(found, names, teller) if request.peers else []
    facts = machine.facts()
    print_facts(console, facts, settings)
    rows: Rows = []
    begin = time.monotonic()
    with Contest(settings, bounce_program(mine), teller) as contest:
        for name in names:
            suite = suites.get(name, Suite(name, ""))
            told = _play_suite(contest, name, found[name], request, facts)
            compare(told, suites)
            rows += told
            if console.is_terminal:
                console.file.write("\r\x1b[K")
            print_suite(console, suite, told)
    verdicts = goals.judge(all_goals, rows)
    print_goals(console, verdicts)
    for sentence in silent:
        console.print(f"[red]not played:[/] {escape(sentence)}")
    for peer in absent:
        console.print(f"[yellow]no {escape(peer.name)}[/] ({escape(peer.what)}): {escape(peer.reason)}")
    if request.json:
        request.json.write_text("".join(json.dumps(told) + "\n" for told in rows))
    flames = profile_all(console, request, {name: mine_only[name] for name in names}, settings)
    if request.html:
        request.html.write_text(report.page(rows, verdicts, suites, absent, flames))
        console.print(f"report: {request.html}")
    console.print(f"{len(rows)} results in {time.monotonic() - begin:.0f} s")
    failed = [(r["suite"], r["case"], r["error"]) for r in rows if r.get("error") and r["variant"] == OURS]
    for suite_name, case, sentence in failed:
        console.print(f"[red]failed:[/] {suite_name}, {case}: {escape(sentence)}", soft_wrap=True)
    return 1 if silent or failed else 0


def add_peers(
    found: dict[str, dict[Program, list[Case]]], names: Sequence[str], tell: Callable[[str], None]
) -> list[Absent]:
    """Add to the suites `names` the peers' programs with their cases; who is absent, and why."""
    wanted = [peer for peer in known() if not peer.suites or set(peer.suites) & set(names)]
    programs, absent = obtain(wanted, tell)
    by_name = {peer.name: peer for peer in wanted}
    for program in programs:
        peer = by_name[program.name]
        try:
            theirs = listed(program)
        except PlayerError as error:
            absent.append(Absent(peer.name, peer.what, str(error)))
            continue
        taken = 0
        for name in names:
            mine = [case for cases in list(found[name].values()) for case in cases if case.variant == OURS]
            if cases := matched([case for case in theirs if case.suite == name], mine):
                found[name][program] = cases
                taken += len(cases)
        if not taken:
            absent.append(Absent(peer.name, peer.what, "no case of ours in this build that it plays"))
    return absent


def profile_all(
    console: Console, request: Request, suites: Mapping[str, Mapping[Program, Sequence[Case]]], settings: Settings
) -> list[tuple[str, str]]:
    """With --profile: flame graphs beside the report (else in the working folder); (title, file name) of each."""
    if not request.profile:
        return []
    folder = request.html.parent if request.html else Path()
    flames = []
    for programs in suites.values():
        for title, name, why in profile_suite(programs, settings, folder):
            if name is None:
                console.print(f"[yellow]no flame graph[/] of {escape(title)}: {escape(str(why))}")
            else:
                console.print(f"flame graph of {escape(title)}: {folder / name}")
                flames.append((title, name))
    return flames


def _settings(request: Request) -> Settings:
    cpus = request.cpus or machine.cpus_default()
    if missing := set(cpus) - os.sched_getaffinity(0):
        raise ConfigError(
            f"--cpus: processor {min(missing)} may not be used here; usable: {sorted(os.sched_getaffinity(0))}"
        )
    rounds = request.rounds or (ROUNDS_QUICK if request.quick else ROUNDS_DEFAULT)
    return Settings(cpus, rounds, request.quick)


def _play_suite(
    contest: Contest, name: str, programs: Mapping[Program, Sequence[Case]], request: Request, facts: Mapping[str, Any]
) -> Rows:
    who = {(case.case, case.variant): (program, case) for program, cases in programs.items() for case in cases}
    rows: Rows = []
    for variants in contest.play(name, programs):
        if not request.quick and name != BOUNCE:
            _count(variants, who)
        rows += [row(played, facts) for played in variants]
    return rows


def _count(variants: Sequence[Played], who: Mapping[tuple[str, str], tuple[Program, Case]]) -> None:
    """The second figure: instructions of one operation, which no interruption changes. Ours first; without it, none."""
    for played in variants:
        program, case = who[played.case, played.variant]
        if not program.native or not played.answers:
            continue
        if any(other.variant == OURS and other.instructions_why for other in variants):
            played.instructions_why = "not counted, as ours is not"
            continue
        word = f"{case.ask or case.case}/{case.variant}"
        played.instructions, played.instructions_why = callgrind.per_operation(program, word, played.args)


def _teller(console: Console) -> Callable[[str], None]:
    """Shows each step on one line of a terminal; silent elsewhere."""
    if not console.is_terminal:
        return lambda _: None

    def tell(text: str) -> None:
        console.file.write(f"\r\x1b[K{text[: console.width - 1]}")
        console.file.flush()

    return tell


def wide_console() -> Console:
    """Standard output; wide enough for the tables where it is no terminal."""
    console = Console(highlight=False)
    return console if console.is_terminal else Console(highlight=False, width=max(console.width, COLUMNS_FILE))


def print_facts(console: Console, facts: Mapping[str, Any], settings: Settings) -> None:
    """The machine in two lines."""
    console.print(
        f"{facts['cpu']} · {facts['cores']} cores, played on {','.join(map(str, settings.cpus))}"
        f" · isolated: {facts['isolated'] or 'none'} · governor {facts['governor']} · huge pages {facts['hugepages']}"
    )
    console.print(
        f"kernel {facts['kernel']} · python {facts['python']} · {facts['compiler']} · commit {facts['commit']}"
        f" · load {facts['load']} · scheduler {facts['scheduler']}"
    )
