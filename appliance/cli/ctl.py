"""Start, watch and stop an appliance.

    appliance ctl start --config appliance.toml     in the background; --foreground stays and stops with Ctrl-C
    appliance ctl status [--name NAME] [--json]     0 running, 8 not running, 9 degraded
    appliance ctl halt | resume                     the kill switch, and its end
    appliance ctl limit NAME VALUE [--instrument SYMBOL|ID]     change a risk limit until the appliance stops
    appliance ctl stop                              cancels orders, drains, leaves nothing behind

The name may be left out while one appliance is on this host. All but `start` work without a supervisor, too.
"""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from appliance.config import Config, load, with_name
from appliance.config.show import as_toml
from appliance.errors import Degraded, NotRunning
from appliance.monitor.memory import open_memory
from appliance.monitor.readiness import host_notes
from appliance.monitor.status import StageStatus, Status, status_of
from appliance.process import client
from appliance.process.limits import CODES


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the noun to the parser of ``appliance``."""
    parser = subparsers.add_parser(
        "ctl",
        help="start, stop, status, halt, resume, limit",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = parser.add_subparsers(metavar="VERB", required=True)
    start = verbs.add_parser(
        "start", help="start an appliance, or adopt one whose supervisor died", description=start_.__doc__
    )
    start.add_argument("--config", metavar="FILE", required=True, help="the configuration")
    start.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", help="override one value, as risk.rate_count=7"
    )
    start.add_argument("--foreground", action="store_true", help="stay, log to standard error, stop with Ctrl-C")
    start.add_argument("--print-config", action="store_true", help="print every value and its source first")
    _common(start, start_)
    for verb, function, text in (
        ("stop", stop_, "cancel orders, drain, stop, leave nothing behind"),
        ("status", status_, "every stage, and what is not as configured"),
        ("halt", halt_, "the kill switch: no new orders, cancel what is open"),
        ("resume", resume_, "allow trading again"),
    ):
        _common(verbs.add_parser(verb, help=text, description=function.__doc__), function)

    limit = verbs.add_parser("limit", help="change a risk limit of the running appliance", description=limit_.__doc__)
    limit.add_argument("limit", metavar="NAME", choices=list(CODES), help=", ".join(CODES))
    limit.add_argument("value", metavar="VALUE", help="as in [risk.limits] of the configuration")
    limit.add_argument("--instrument", metavar="SYMBOL|ID", default="", help="of this one alone")
    _common(limit, limit_)


def _common(parser: argparse.ArgumentParser, function: Any) -> None:
    parser.add_argument("--name", metavar="NAME", help="the appliance; may be left out while there is one")
    parser.add_argument("--json", action="store_true", help="machine-readable")
    parser.set_defaults(run=function)


def start_(args: argparse.Namespace) -> int:
    """Check the configuration, start every stage, and return once all run.

    A name that runs already is refused with exit code 5. Left-overs of a killed run are cleared; stages whose
    supervisor died are adopted and keep their configuration.
    """
    config: Config = load(args.config, args.set)
    if args.name:
        config = with_name(config, args.name)
    if args.print_config:
        print(as_toml(config), flush=True)
    notes = host_notes(config)
    answer = client.start(config, args.foreground)
    if args.json:
        print(json.dumps({"name": config.name, **answer}))
    elif not args.foreground:
        if answer.get("reclaimed"):
            print(f"reclaimed {answer['reclaimed']} regions that a killed run had left")
        for note in (*notes, *answer.get("notes", ())):
            print(f"note: {note}")
        done = "adopted: its stages had gone on" if answer.get("adopted") else "running"
        print(f"{config.name} is {done} (supervisor {answer['pid']}, log {answer['log_file']})")
    return 0


def stop_(args: argparse.Namespace) -> int:
    """Cancel open orders, let every stage work off what is in its rings, remove shared memory and socket."""
    name = client.choose(args.name)
    answer = client.stop(name)
    if args.json:
        print(json.dumps({"name": name, **answer}))
        return 0
    if answer["killed"]:
        print(f"these did not drain in time and were killed: {', '.join(answer['killed'])}", file=sys.stderr)
    print(f"{name}: cleared what a killed run had left" if answer.get("reclaimed") else f"{name} is stopped")
    return 0


def status_(args: argparse.Namespace) -> int:
    """Say of every stage how it is. Exit code 0: all run as configured; 9: degraded (see remarks); 8: not running."""
    name = client.choose(args.name)
    memory = open_memory(name)
    if memory is None:
        raise NotRunning(
            f"no appliance is called {name!r} on this host; `appliance ctl start --config FILE` starts one"
        )
    status = status_of(memory, client.report(memory))
    if args.json:
        print(json.dumps(status.as_plain()))
    else:
        print(status_text(status))
    return {"running": 0, "degraded": Degraded.exit_code}.get(status.state, NotRunning.exit_code)


def halt_(args: argparse.Namespace) -> int:
    """Pull the kill switch: risk refuses every new order, the gateway cancels what is open. Only `resume` ends it."""
    return _switch(args, "halt", "halted: no new orders; open ones are being cancelled")


def resume_(args: argparse.Namespace) -> int:
    """Allow trading again. Refused while the log or the gateway is down."""
    return _switch(args, "resume", "trading is allowed again")


def limit_(args: argparse.Namespace) -> int:
    """Change one risk limit, from the next intent on until the appliance stops; the configuration stays as it is.

    Without --instrument it is that of all instruments without limits of their own. An instrument that had none gets
    a copy of those that held for it, with this one changed. The audit log has who changed it, when, from where, from
    what to what.
    """
    name = client.choose(args.name)
    answer = client.limit(name, args.limit, args.value, args.instrument)
    whose = answer["symbol"] or "every instrument without limits of its own"
    print(
        json.dumps({"name": name, **answer})
        if args.json
        else f"{name}: {args.limit} of {whose} is {answer['new']} now, was {answer['old']}"
    )
    return 0


def _switch(args: argparse.Namespace, verb: str, done: str) -> int:
    name = client.choose(args.name)
    client.switch(name, verb)
    print(json.dumps({"name": name, "ok": True}) if args.json else f"{name}: {done}")
    return 0


def status_text(status: Status) -> str:
    """The status as aligned lines."""
    rows: list[tuple[str, ...]] = [
        ("stage", "state", "pid", "life", "core", "priority", "locked", "user", "rights", "busy", "heartbeat")
    ]
    rows += [_row(stage) for stage in status.stages]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    table = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    log = [status.log.sentence()] if status.log else []
    log += [status.clock.sentence()] if status.clock and status.clock.within else []
    supervisor = f"supervisor {status.supervisor}" if status.supervisor else "no supervisor"
    return "\n".join(
        [f"{status.name} is {status.state} ({supervisor})", *table, *log, *(f"- {remark}" for remark in status.remarks)]
    )


def _row(stage: StageStatus) -> tuple[str, ...]:
    state = stage.state if stage.alive else "ended" if stage.ended else "down"
    age = f"{stage.heartbeat_age_ns / 1e6:.1f} ms" if stage.alive else "-"
    core = str(stage.core) if stage.core >= 0 else "any"
    return (
        stage.name, state, str(stage.pid or "-"), str(stage.lives), core, str(stage.realtime or "-"),
        "yes" if stage.locked else "no", stage.user, _rights(stage), f"{stage.busy:.1%}", age,
    )  # fmt: skip


def _rights(stage: StageStatus) -> str:
    """What it is left with: "sealed" behind every fence, then the capabilities it kept and the fences it lacks."""
    if "sealed" not in stage.fences:
        return "unconfined" if stage.alive else "-"
    lacking = [f"no {fence}" for fence in ("capabilities", "landlock", "seccomp") if fence not in stage.fences]
    return ",".join(["sealed", *(f"+{name}" for name in stage.capabilities), *lacking])
