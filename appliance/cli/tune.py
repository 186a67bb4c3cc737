"""Set this host up for low and even latency, step by step, and bring it back as it was.

Each step says what it costs as it is and where that is documented. Nothing is changed without --yes; what was there
before is kept in /var/lib/appliance-tune/tune.json before anything is changed. What needs a reboot is said, never done.
"""

from __future__ import annotations

import argparse
import json
import os
import sys

from appliance.errors import HostError
from appliance.tune.host import Host
from appliance.tune.profile import load_profile, profile_names, values_of
from appliance.tune.setting import OK, REBOOT, Standing
from appliance.tune.tuning import Outcome, apply, plan, record_of, told, undo

_REFUSED = 6
_SHOWN = 4


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the noun to the parser of ``appliance``."""
    parser = subparsers.add_parser("tune", help="set this host up, and bring it back as it was", description=__doc__)
    verbs = parser.add_subparsers(metavar="VERB", required=True)
    for verb, run, words in (
        ("plan", run_plan, "each step: how it stands, what would be done and why"),
        ("check", run_check, "the same in short; exit with 6 unless all is as it should be"),
        ("apply", run_apply, "say what would be changed; with --yes change it"),
    ):
        one = verbs.add_parser(verb, help=words, description=f"{words[0].upper()}{words[1:]}.")
        one.add_argument("--profile", default="lab", help=f"kind of host: {', '.join(profile_names())} (default: lab)")
        one.add_argument(
            "--cores",
            metavar="LIST",
            help="cores of the stages, as 2-9,12 (default: those isolated at boot, else all but the first few)",
        )
        one.add_argument(
            "--interface", metavar="NAME", help="the NIC that takes the feed; without it, no step of a NIC"
        )
        one.add_argument("--step", action="append", default=[], metavar="NAME", help="this step only; may be repeated")
        one.set_defaults(run=run)
        if verb != "apply":
            one.add_argument("--json", action="store_true", help="machine-readable")
    back = verbs.add_parser("undo", help="say what would be put back; with --yes put it back", description=undo.__doc__)
    back.set_defaults(run=run_undo)
    for one in (verbs.choices["apply"], back):
        one.add_argument("--yes", action="store_true", help="do it; without it nothing is changed")


def _standings(args: argparse.Namespace, host: Host) -> list[Standing]:
    profile = load_profile(args.profile)
    return plan(profile, host, values_of(profile, host, args.cores, args.interface), args.step)


def run_plan(args: argparse.Namespace) -> int:
    """Print each step at length."""
    standings = _standings(args, Host())
    if args.json:
        _print_json(standings)
        return 0
    for standing in standings:
        print(_line(standing))
        if standing.fulfilled:
            continue
        print(f"{'':10}costs:  {standing.step.reason}\n{'':10}source: {standing.step.source}")
        _print_changes(standing)
    print(_summary(standings))
    return 0


def run_check(args: argparse.Namespace) -> int:
    """Print each step in a line. 6 unless all are as they should be."""
    standings = _standings(args, Host())
    if args.json:
        _print_json(standings)
    else:
        print("\n".join([*map(_line, standings), _summary(standings)]))
    return 0 if all(standing.fulfilled for standing in standings) else _REFUSED


def run_apply(args: argparse.Namespace) -> int:
    """Make what is lacking so. 6 when the host refused any of it."""
    host = Host()
    standings = _standings(args, host)
    for standing in standings:
        if not standing.fulfilled:
            print(_line(standing))
            _print_changes(standing)
    if not any(standing.changes for standing in standings):
        print("nothing to change: " + _summary(standings))
        return 0 if all(standing.fulfilled or standing.state == REBOOT for standing in standings) else _REFUSED
    if not args.yes:
        print("nothing was changed: --yes does it, `appliance tune undo` takes it back")
        return 0
    _need_root()
    record = record_of(host)
    with record.locked():
        outcome = apply(_standings(args, host), host, record)
    return _told_outcome(outcome, "changed")


def run_undo(args: argparse.Namespace) -> int:
    """Put back what was there before. 6 when the host refused any of it."""
    host = Host()
    record = record_of(host)
    if not record.changes:
        print("nothing to put back: no change is on record")
        return 0
    if not args.yes:
        for change in reversed(record.changes):
            print(told(change, back=True))
        print("nothing was changed: --yes does it")
        return 0
    _need_root()
    with record.locked():
        outcome = undo(host, record, print)
    return _told_outcome(outcome, "put back")


def _need_root() -> None:
    if os.geteuid() != 0:
        raise HostError("settings of the host belong to root: run this with sudo")


def _told_outcome(outcome: Outcome, word: str) -> int:
    for sentence in outcome.failed:
        print(f"refused: {sentence}", file=sys.stderr)
    print(
        f"{len(outcome.done)} {word}, {len(outcome.failed)} refused" + (", reboot to finish" if outcome.reboot else "")
    )
    return _REFUSED if outcome.failed else 0


def _line(standing: Standing) -> str:
    return f"{standing.state:<10}{standing.step.name:<24}{standing.found}"


def _print_changes(standing: Standing) -> None:
    for change in standing.changes[:_SHOWN]:
        print(f"{'':10}would:  {told(change)}")
    if len(standing.changes) > _SHOWN:
        print(f"{'':10}        and {len(standing.changes) - _SHOWN} more")
    if standing.changes and standing.step.reboot:
        print(f"{'':10}        takes effect at the next boot")


def _summary(standings: list[Standing]) -> str:
    counts: dict[str, int] = {}
    for standing in standings:
        counts[standing.state] = counts.get(standing.state, 0) + 1
    return ", ".join(f"{count} {state}" for state, count in sorted(counts.items(), key=lambda item: item[0] != OK))


def _print_json(standings: list[Standing]) -> None:
    plain = [
        {"step": s.step.name, "title": s.step.title, "state": s.state, "found": s.found, "reason": s.step.reason,
         "source": s.step.source, "reboot": s.step.reboot, "changes": [told(change) for change in s.changes]}
        for s in standings
    ]  # fmt: skip
    print(json.dumps(plain, indent=2))
