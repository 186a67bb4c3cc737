"""Watch a running appliance live: tops, rates, latencies, orders and fills, log marks, stages.

Everything is read from shared memory, read-only: watching costs the appliance nothing but the core that draws.
Leave with q or Ctrl-C. Without a terminal, or with --plain, a few lines every few seconds.
"""

from __future__ import annotations

import argparse


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the noun to the parser of ``appliance``."""
    parser = subparsers.add_parser("top", help="watch a running appliance live", description=__doc__)
    parser.add_argument("name", nargs="?", metavar="NAME", help="the appliance; may be left out while there is one")
    parser.add_argument("--plain", action="store_true", help="plain lines, as without a terminal")
    parser.add_argument("--every", type=float, metavar="SECONDS", help="time between two looks (0.25; plain: 2)")
    parser.add_argument("--seconds", type=float, metavar="SECONDS", help="leave after so long")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Watch until told to leave, or until the appliance is stopped."""
    from appliance.monitor.watch import watch  # noqa: PLC0415  rich and numpy are for those who look
    from appliance.process.client import choose  # noqa: PLC0415

    watch(choose(args.name), args.seconds, plain=args.plain, every_s=args.every)
    return 0
