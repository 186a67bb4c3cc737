"""Say of this host what is missing for low and even latency, what each thing costs, and how to mend it.

Nothing is changed, and no privilege is needed. The appliance also runs on a host where everything is missing,
only less evenly.
"""

from __future__ import annotations

import argparse
import json
import sys

from appliance.config import load
from appliance.monitor.host import OK, STAGES_DEFAULT, WARN, Finding, examine, summary
from appliance.topology import plan

_COLOURS = {OK: "32", WARN: "33"}
_MISSING_COLOUR = "31"


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the noun to the parser of ``appliance``."""
    parser = subparsers.add_parser(
        "doctor", help="what this host lacks, what it costs, how to mend it", description=__doc__
    )
    parser.add_argument("--json", action="store_true", help="machine-readable: a list of findings and the counts")
    parser.add_argument("--strict", action="store_true", help="exit with 6 unless everything is ok")
    parser.add_argument("--config", metavar="FILE", help="count the stages of this configuration (default: seven)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Examine and print. 0, or with --strict 6 if anything is not ok."""
    stages = len(plan(load(args.config)).stages) if args.config else STAGES_DEFAULT
    findings = examine(stages=stages)
    counts = summary(findings)
    if args.json:
        print(json.dumps({"findings": [f.as_plain() for f in findings], "summary": counts}, indent=2))
    else:
        for finding in findings:
            print(text(finding, colour=sys.stdout.isatty()))
        print(f"{counts['ok']} ok, {counts['warn']} to mend, {counts['missing']} missing")
    return 6 if args.strict and counts["ok"] < len(findings) else 0


def text(finding: Finding, colour: bool) -> str:
    """One finding for people: a line, and if it is not ok its cost and remedy."""
    state = f"{finding.state:<8}"
    if colour:
        state = f"\x1b[{_COLOURS.get(finding.state, _MISSING_COLOUR)}m{state}\x1b[0m"
    lines = [f"{state}{finding.name:<24}{finding.found}"]
    if finding.state != OK:
        lines += [f"{'':8}  costs: {finding.cost}", f"{'':8}  mend:  {finding.remedy}"]
    return "\n".join(lines)
