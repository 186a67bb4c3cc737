"""Start, watch and stop an appliance.

    appliance ctl start --config appliance.toml     in the background; --foreground stays and stops with Ctrl-C
    appliance ctl status [--name NAME] [--json]     0 running, 8 not running, 9 degraded
    appliance ctl halt | resume                     the kill switch, and its end
    appliance ctl limit NAME VALUE [--instrument SYMBOL|ID]     change a risk limit until the appliance stops
    appliance ctl reload [--config FILE] [--plan]   the next configuration: what differs; all of it, or nothing
    appliance ctl override GATE --reason TEXT [--for 10min]     trade in spite of a gate, on record
    appliance ctl stop                              cancels orders, drains, leaves nothing behind

The name may be left out while one appliance is on this host. `stop`, `status`, `halt` and `resume` work without a
supervisor, too. Every action stands in the audit log with who, when and from where:
`appliance audit show LOG --type action`.

Exit codes: 0 done · 1 refused by the appliance · 2 arguments or configuration refused · 4 no such stage or instrument ·
5 somebody else is at it · 6 the host refused · 8 not running · 9 degraded.
"""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from appliance.config import Config, load, with_name
from appliance.config.show import as_toml
from appliance.errors import ConfigError, Degraded, NotRunning
from appliance.monitor.memory import open_memory
from appliance.monitor.readiness import host_notes
from appliance.monitor.status import StageStatus, Status, status_of
from appliance.process import client
from appliance.process.limits import CODES
from appliance.process.overrides import AT_START, GATES, checked_reason, utc


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the noun to the parser of ``appliance``."""
    parser = subparsers.add_parser(
        "ctl",
        help="start, stop, status, halt, resume, limit, override, reload",
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
    start.add_argument(
        "--override", choices=[AT_START], metavar="GATE", help='"host": start although the host lacks what is required'
    )
    start.add_argument("--reason", metavar="TEXT", default="", help="why, for the audit log; needed with --override")
    _common(start, start_)
    for verb, function, text in (
        ("stop", stop_, "cancel orders, drain, stop, leave nothing behind"),
        ("status", status_, "every stage, and what is not as configured"),
        ("halt", halt_, "the kill switch: no new orders, cancel what is open"),
        ("resume", resume_, "allow trading again"),
    ):
        parser = verbs.add_parser(verb, help=text, description=function.__doc__)
        if verb in ("halt", "resume"):
            parser.add_argument("--reason", metavar="TEXT", default="", help="why, for the audit log")
        _common(parser, function)

    limit = _verb(verbs, "limit", limit_, "change a risk limit of the running appliance")
    limit.add_argument("limit", metavar="NAME", choices=list(CODES), help=", ".join(CODES))
    limit.add_argument("value", metavar="VALUE", help="as in [risk.limits] of the configuration")
    limit.add_argument("--instrument", metavar="SYMBOL|ID", default="", help="of this one alone")

    reload = _verb(verbs, "reload", reload_, "flip to the next configuration while it runs, whole or not at all")
    reload.add_argument("--config", metavar="FILE", help="the next configuration; else the running one's file")
    reload.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="as `ctl start --set`")
    reload.add_argument("--stage", action="append", default=[], metavar="STAGE", help="start it again in any case")
    reload.add_argument("--plan", action="store_true", help="say what differs and what it takes, and change nothing")

    override = _verb(verbs, "override", override_, "trade in spite of a gate, for a time and with a reason")
    override.add_argument("gate", metavar="GATE", help=", ".join(GATES))
    override.add_argument("--reason", metavar="TEXT", default="", help="why; stands in the audit log and in the status")
    override.add_argument("--for", dest="lasting", metavar="TIME", default="", help="as 10min; else until a stop")
    override.add_argument("--end", action="store_true", help="the gate holds again, from now on")


def _verb(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser], name: str, function: Any, text: str
) -> argparse.ArgumentParser:
    """A verb whose description is laid out as its function's docstring is."""
    formatter = argparse.RawDescriptionHelpFormatter
    parser = verbs.add_parser(name, help=text, description=function.__doc__, formatter_class=formatter)
    _common(parser, function)
    return parser


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
    settings = (*args.set, *([f'appliance.name="{args.name}"'] if args.name else ()))
    reason = checked_reason(args.reason) if args.override else ""
    notes = host_notes(config, overridden=bool(reason))
    answer = client.start(config, args.foreground, settings, reason)
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

    Exit codes: 0 risk goes by it · 1 risk refused it, is down or did not answer · 2 no such limit, or no such value ·
    4 no such instrument · 8 no appliance of this name, or none with a supervisor.
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


def override_(args: argparse.Namespace) -> int:
    """Let trading go on in spite of a gate. It lapses after its time, with --end, or when the appliance stops.

    clock     halts trading while the clock may be further from UTC than [clock] limit (when_exceeded = "halt")

    Not here: `ctl start --override host --reason TEXT` starts where [host] check = "require" would refuse; halts by an
    operator, at the start or of a risk stage that cannot know its positions end with `ctl resume --reason TEXT`. The
    gates of the audit log and of the gateway cannot be overridden: nobody could say later what was sent.

    Exit codes: 0 in force · 1 not overridden (--end) · 2 no such gate, no reason · 8 not running, or no supervisor.
    While it is in force `ctl status` says so and ends with 9.
    """
    name = client.choose(args.name)
    if args.end:
        client.end_override(name, args.gate)
        print(json.dumps({"name": name, "ok": True}) if args.json else f"{name}: the gate {args.gate!r} holds again")
        return 0
    answer = client.override(name, args.gate, args.reason, args.lasting)
    if args.json:
        print(json.dumps({"name": name, **answer}))
        return 0
    until = f"until {utc(answer['until_ns'])} UTC" if answer["until_ns"] else "until the appliance stops"
    print(f"{name}: the gate {args.gate!r} is overridden {until}")
    return 0


def reload_(args: argparse.Namespace) -> int:
    """Build the next configuration beside the running one, show what differs, and flip to it: whole, or not at all.

    now           risk limits, as `ctl limit` changes them; the clock's, sealer's and supervisor's settings
    restart of    the stage is started again with it, and goes on where it was. A Python strategy whose file has changed
                  is started again, too; its orders and positions are read again from `updates`
    next start    is only looked at when an appliance starts
    refused       ring sizes, names, the number of stages, the feed's protocol ...: stop and start. Nothing changes then

    Successors of stages are made on trial beside the running ones. Should one not start, or one not come up, the
    configuration before is put back. --stage alone (`--stage strategy.joiner`) starts that stage again as it is
    configured now, with the code that is on disk now. Limits changed by `ctl limit` stay, but for those whose value in
    the file is another one now: there the file wins. What was given by --set stays with its file.

    Exit codes: 0 flipped, or nothing differs · 2 refused, or no configuration; nothing has changed · 4 no such stage ·
    5 another reload is under way, or what it needs is being restarted · 8 not running, or no supervisor · else that of
    the stage that did not come up. Ctrl-C ends the waiting; the reload goes on to its end.
    """
    name = client.choose(args.name)
    wanted = client.next_configuration(name, args.config, tuple(args.set), tuple(args.stage))
    found = client.reload(name, wanted, plan_only=True)
    if not args.json:
        print(difference_text(found), flush=True)
    if args.plan:
        if args.json:
            print(json.dumps({"name": name, **found}))
        return ConfigError.exit_code if found["refused"] else 0
    answer = found
    if found["changes"]:
        try:
            answer = client.reload(name, wanted, plan_only=False)
        except KeyboardInterrupt:
            print(f"{name}: the reload goes on; `appliance ctl status` tells how it is", file=sys.stderr)
            raise
    if args.json:
        print(json.dumps({"name": name, **answer}))
    elif answer["flipped"]:
        print(f"{name} runs with {wanted['file']} now")
    return 0


def difference_text(found: dict[str, Any]) -> str:
    """What `ctl reload` says before it does anything."""
    if not found["changes"]:
        return "nothing differs from what runs"
    rows = [("key", "running", "next", "takes")]
    for change in found["changes"]:
        takes = f"restart of {', '.join(change['stages'])}" if change["stages"] else change["takes"]
        rows.append(
            (change["key"], change["old"], change["new"], takes + (f": {change['why']}" if change["why"] else ""))
        )
    widths = [max(len(row[i]) for row in rows) for i in range(3)]
    lines = ["  ".join([*(c.ljust(w) for c, w in zip(row, widths, strict=False)), row[3]]) for row in rows]
    lines += [f"restarts: {', '.join(found['restarts'])}"] if found["restarts"] else []
    lines += [f"stays: {limit} (ctl limit)" for limit in found["limits_kept"]]
    lines += [f"is over: {limit} (ctl limit); the file wins" for limit in found["limits_over"]]
    return "\n".join([*lines, *(f"note: {remark}" for remark in found["remarks"])])


def _switch(args: argparse.Namespace, verb: str, done: str) -> int:
    name = client.choose(args.name)
    client.switch(name, verb, args.reason)
    print(json.dumps({"name": name, "ok": True}) if args.json else f"{name}: {done}")
    return 0


def status_text(status: Status) -> str:
    """The status as aligned lines."""
    rows: list[tuple[str, ...]] = [
        ("stage", "state", "pid", "life", "core", "priority", "locked", "user", "rights", "busy", "heartbeat")
    ]
    rows += [_row(stage) for stage in status.stages]
    if any(stage.process != stage.name for stage in status.stages):
        processes = ["process", *(stage.process for stage in status.stages)]
        rows = [(row[0], process, *row[1:]) for row, process in zip(rows, processes, strict=True)]
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
