"""Play the benchmark suite: our contestants, and with --peers open peers beside them, interleaved on the same cores.

Without SUITE all suites are played. Every figure is a median over rounds, told beside the bounce of one cache line
between the same two cores; ratios say how many times better ours is. --peers fetches and builds the peers (pinned
versions) under ~/.cache/appliance/bench; a peer that cannot be had is named with the reason. bench/README.md of the
sources tells the method.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from appliance.bench.contest import ROUNDS_DEFAULT
from appliance.errors import ConfigError


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the noun to the parser of ``appliance``."""
    parser = subparsers.add_parser("bench", help="measure the parts, alone or beside their peers", description=__doc__)
    parser.add_argument("suite", nargs="?", metavar="SUITE", help="one suite (default: all; see --list)")
    parser.add_argument("--list", action="store_true", help="name the suites, their cases and their peers, and end")
    parser.add_argument("--peers", action="store_true", help="play the peers too; fetches and builds what is missing")
    parser.add_argument(
        "--rounds",
        type=int,
        metavar="N",
        help=f"good rounds of each variant (default: {ROUNDS_DEFAULT}; 2 with --quick)",
    )
    parser.add_argument(
        "--quick", action="store_true", help="few, short rounds: shows that everything runs, not how fast"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write one line of JSON for each result")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write a report with plots, a single file")
    parser.add_argument("--profile", action="store_true", help="flame graphs of our contestants beside the report")
    parser.add_argument(
        "--cpus", metavar="A,B", help="the processors to play on (default: two isolated ones, else the first two)"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Play and report. 0, or 1 if a contestant of ours failed."""
    from appliance.bench.session import Request, list_suites, play  # noqa: PLC0415 - the parser needs none of it

    if args.list:
        list_suites()
        return 0
    if args.rounds is not None and args.rounds < 1:
        raise ConfigError(f"--rounds {args.rounds}: at least one round is needed")
    cpus = None
    if args.cpus:
        try:
            cpus = tuple(int(word) for word in args.cpus.split(","))
        except ValueError as error:
            raise ConfigError(f"--cpus {args.cpus}: numbers with commas between them are expected") from error
    return play(Request(args.suite, args.peers, args.rounds, args.quick, args.json, args.html, args.profile, cpus))
