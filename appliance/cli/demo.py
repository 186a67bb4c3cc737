"""`appliance demo`: the whole appliance for half a minute, on generated or captured market data."""

from __future__ import annotations

import argparse
from pathlib import Path

from appliance.demo import Demo, Plan

DESCRIPTION = """\
Runs the appliance from packets to fills at the paper venue: the market generator sends CME MDP 3.0 on lines A and B
over loopback multicast, with packets lost on each line and now and then on both; or a capture is played as it was
recorded. Shows a live view on a terminal, plain lines elsewhere; ends cleanly, also at Ctrl-C; then verifies the log
it wrote, and compares what the log holds with what a reader of the shared memory saw."""


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "demo",
        help="run the whole appliance for half a minute, watch it, verify its log",
        description=DESCRIPTION,
    )
    parser.add_argument("--seconds", type=float, default=30.0, help="how long (default 30)")
    parser.add_argument(
        "--capture",
        metavar="FILE",
        type=Path,
        help="play this CME MDP 3.0 capture (pcap, pcapng) instead of the generator",
    )
    parser.add_argument("--rate", type=int, default=2000, help="market events a second of the generator (default 2000)")
    parser.add_argument("--seed", type=int, default=1, help="of the generator (default 1)")
    parser.add_argument("--name", default="demo", help="name of the appliance (default demo)")
    parser.add_argument(
        "--dir",
        type=Path,
        default=Path("var/demo"),
        help="folder for the configuration and the log (default var/demo); an older demo's log in it is removed",
    )
    parser.add_argument("--plain", action="store_true", help="plain lines even on a terminal")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run it. 0 if everything ran, stopped and verified."""
    plan = Plan(
        name=args.name,
        folder=args.dir,
        seconds=args.seconds,
        capture=args.capture,
        rate=args.rate,
        seed=args.seed,
        plain=args.plain,
    )
    return Demo(plan).run()
