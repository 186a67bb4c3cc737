"""`appliance top`: the live view of a running appliance."""

from __future__ import annotations

import argparse

from appliance.monitor.watch import watch
from appliance.process.client import choose


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "top",
        help="live view: tops, rates, latency of each hop, orders, log",
        description="Watches a running appliance through its shared memory, read-only: best bids and offers of the busiest instruments, event rates of the "
        "rings, latency from a packet's arrival to each stage's publishing, orders and fills, gaps and recoveries, marks of the log. Plain lines every two "
        "seconds where standard output is no terminal. Ctrl-C leaves.",
    )
    parser.add_argument("name", nargs="?", metavar="NAME", help="which appliance; may be left out where only one runs")
    parser.add_argument("--plain", action="store_true", help="plain lines even on a terminal")
    parser.add_argument("--seconds", type=float, help="leave after so long")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Watch until Ctrl-C, or for --seconds."""
    watch(choose(args.name), args.seconds, lambda: False, plain=args.plain)
    return 0
