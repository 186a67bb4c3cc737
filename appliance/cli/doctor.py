"""Say of this host what is missing for low and even latency, what each thing costs, and how to mend it.

The settings are those of a profile of `appliance tune`, checked in the same way; the cores that stages would use are
watched for a moment for what is taken from them. Nothing is changed, and no privilege is needed. The appliance also
runs on a host where everything is missing, only less evenly.
"""

from __future__ import annotations

import argparse
import json
import sys

from appliance.config import load
from appliance.cores import core_list
from appliance.errors import ConfigError
from appliance.monitor.host import OK, STAGES_DEFAULT, WARN, Finding, System, examine, score, summary
from appliance.monitor.jitter import NOTICED_NS, Jitter, measure, told
from appliance.topology import describe_host, place, plan
from appliance.tune.profile import load_profile, profile_names, values_of

_COLOURS = {OK: "32", WARN: "33"}
_MISSING_COLOUR = "31"
_JITTER_COST = "a stage on this core stands still for so long: packets queue up and orders are late"
_JITTER_REMEDY = "isolate it: appliance tune plan --profile colo"


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the noun to the parser of ``appliance``."""
    parser = subparsers.add_parser(
        "doctor", help="what this host lacks, what it costs, how to mend it", description=__doc__
    )
    parser.add_argument("--json", action="store_true", help="machine-readable: findings, counts, score, histograms")
    parser.add_argument("--strict", action="store_true", help="exit with 6 unless everything is ok")
    parser.add_argument("--config", metavar="FILE", help="its stages, their cores and its [host] profile")
    parser.add_argument("--profile", help=f"kind of host: {', '.join(profile_names())} (default: lab)")
    parser.add_argument("--cores", metavar="LIST", help="cores of the stages, as 2-9,12 (default: as the profile says)")
    parser.add_argument("--interface", metavar="NAME", help="the NIC of the feed; without it, no step of a NIC")
    parser.add_argument(
        "--jitter", type=float, default=0.2, metavar="SECONDS", help="watch each core for so long (default: 0.2; 0: no)"
    )
    parser.add_argument("--histogram", action="store_true", help="print what was taken from each core by length")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Examine and print. 0, or with --strict 6 if anything is not ok."""
    if not 0 <= args.jitter <= 60:
        raise ConfigError(f"--jitter {args.jitter:g}: watch each core for 0 to 60 seconds")
    stages, processes, seats, name = _configured(args)
    host, profile = System(), load_profile(name)
    values = values_of(profile, host, args.cores, args.interface)
    findings = examine(host, stages, profile, values, processes)
    cores = seats or core_list(values.get("cores", "")) or host.cores
    watched = measure([core for core in cores if core in host.cores], args.jitter) if args.jitter else []
    findings += [_of_jitter(jitter) for jitter in watched]
    if args.json:
        print(json.dumps(_plain(findings, watched, profile.name), indent=2))
    else:
        _print(findings, watched if args.histogram else [], profile.name)
    return 6 if args.strict and any(finding.state != OK for finding in findings) else 0


def _configured(args: argparse.Namespace) -> tuple[int, int, tuple[int, ...], str]:
    """Stages, their processes, the cores they would be pinned to, and the profile."""
    if not args.config:
        return STAGES_DEFAULT, STAGES_DEFAULT, (), args.profile or "lab"
    config = load(args.config)
    topology = plan(config)
    seats = place(topology, config, describe_host()).seats
    cores = tuple(sorted({seat.core for _, seat in seats if seat.core is not None}))
    return len(topology.stages), len(topology.processes), cores, args.profile or config.sections.host.profile


def _of_jitter(jitter: Jitter) -> Finding:
    name = f"core {jitter.core}"
    if jitter.longest_ns <= NOTICED_NS:
        return Finding(name, OK, told(jitter))
    return Finding(name, WARN, told(jitter), _JITTER_COST, _JITTER_REMEDY)


def _plain(findings: list[Finding], watched: list[Jitter], profile: str) -> dict[str, object]:
    return {
        "profile": profile,
        "score": score(findings),
        "summary": summary(findings),
        "findings": [finding.as_plain() for finding in findings],
        "jitter": [{"core": j.core, "spent_ns": j.spent_ns, "lost_ns": j.lost_ns, "longest_ns": j.longest_ns,
                    "counts_by_power_of_two_ns": list(j.counts)} for j in watched],
    }  # fmt: skip


def _print(findings: list[Finding], watched: list[Jitter], profile: str) -> None:
    for finding in findings:
        print(text(finding, colour=sys.stdout.isatty()))
    for jitter in watched:
        print(f"core {jitter.core}: gaps of so long or up to twice that, and how many")
        print("\n".join(jitter.histogram()) or "none")
    counts = summary(findings)
    print(f"{counts['ok']} ok, {counts['warn']} to mend, {counts['missing']} missing")
    print(f"score {score(findings)} of 100 as {profile}")


def text(finding: Finding, colour: bool) -> str:
    """One finding for people: a line, and if it is not ok its cost and remedy."""
    state = f"{finding.state:<8}"
    if colour:
        state = f"\x1b[{_COLOURS.get(finding.state, _MISSING_COLOUR)}m{state}\x1b[0m"
    lines = [f"{state}{finding.name:<24}{finding.found}"]
    if finding.state != OK:
        lines += [f"{'':8}  costs: {finding.cost}", f"{'':8}  mend:  {finding.remedy}"]
    return "\n".join(lines)
