"""The NICs of this host, and what each kind of port could do with them."""

from __future__ import annotations

import argparse
import json

from appliance.port.nic import Nic, Possibility, nics, probe


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the noun to the parser of ``appliance``."""
    parser = subparsers.add_parser("nic", help="the host's NICs, and what each port could do", description=__doc__)
    verbs = parser.add_subparsers(metavar="VERB", required=True)
    listing = verbs.add_parser("list", help="names, drivers, queues, NUMA nodes, time stamping", description=__doc__)
    listing.set_defaults(run=run_list)
    probing = verbs.add_parser("probe", help="what each kind of port could do on one NIC", description=probe.__doc__)
    probing.add_argument("name", metavar="INTERFACE", help="its name or PCI address, as `appliance nic list` tells it")
    probing.add_argument(
        "--attach",
        action="store_true",
        help="open each port for a moment; some drivers interrupt the link when a program is attached",
    )
    probing.set_defaults(run=run_probe)
    for verb in (listing, probing):
        verb.add_argument("--json", action="store_true", help="machine-readable")


def run_list(args: argparse.Namespace) -> int:
    """Print every NIC."""
    found = nics()
    if args.json:
        print(json.dumps([one.as_plain() for one in found], indent=2))
        return 0
    for one in found:
        print(_line(one))
    return 0


def run_probe(args: argparse.Namespace) -> int:
    """Print what each kind of port could do. 6 if none could."""
    found = probe(args.name, attach=args.attach)
    if args.json:
        print(json.dumps([one.as_plain() for one in found], indent=2))
    else:
        for one in found:
            print(_possibility(one))
    return 0 if any(one.ready for one in found) else 6


def _line(nic: Nic) -> str:
    state = "up" if nic.up and nic.carrier else "no carrier" if nic.up else "down"
    speed = f"{nic.speed_mbit / 1000:g} Gbit/s" if nic.speed_mbit else "speed not told"
    node = f"node {nic.node}" if nic.node is not None else "no NUMA node"
    stamps = ", ".join(nic.stamps) or "no time stamps"
    clock = f", clock {nic.clock}" if nic.clock else ""
    where = f" at {nic.bus}" if nic.bus else ""
    return (
        f"{nic.name:<15} {state:<10} {nic.driver or 'driver not told'}{where}, {node}, {speed}, MTU {nic.mtu}, "
        f"{nic.queues} receive queue{'s' if nic.queues > 1 else ''}, {stamps}{clock}"
    )


def _possibility(one: Possibility) -> str:
    return f"{one.kind:<8}{'ready' if one.ready else 'no':<7}{one.found}\n{'':15}costs: {one.cost}"
