"""``appliance audit archive|prune|hold|release|lock|kept``: what becomes of a log's segments, on the command line."""

from __future__ import annotations

import argparse
import getpass
import json
import os
import time
from pathlib import Path

from appliance.audit.keeper import KEEP_LOCAL_MIN, NS, Keeper, Policy
from appliance.audit.keeping import ALL, Keeping
from appliance.audit.log import AuditLog
from appliance.audit.packed import LEVEL
from appliance.audit.selection import parse_point
from appliance.audit.stores import store_of
from appliance.config.values import Refused, duration, size
from appliance.errors import BusyError, ConfigError, NotFound
from appliance.process.told import tell_log

YEAR_NS = 366 * 86_400 * NS


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs to ``appliance audit``."""
    archive = _verb(verbs, "archive", "pack sealed segments and move them away", archive_)
    archive.add_argument("--to", required=True, metavar="PLACE", help="a folder, or s3://bucket/prefix (gs://, az://)")
    archive.add_argument("--endpoint", default="", metavar="URL", help="of an S3 server other than Amazon's")
    archive.add_argument(
        "--keep-local", type=int, default=KEEP_LOCAL_MIN, metavar="N",
        help=f"newest segments that stay; default and least: {KEEP_LOCAL_MIN}",
    )  # fmt: skip
    archive.add_argument("--level", type=int, default=LEVEL, metavar="N", help=f"of zstd, 1 to 19; default: {LEVEL}")

    prune = _verb(verbs, "prune", "give up the oldest archived segments", prune_)
    prune.add_argument("--older", metavar="AGE", help='such as "400d" or "36h": segments that ended before')
    prune.add_argument("--larger", metavar="SIZE", help='such as "2TiB": the oldest, while all are larger')
    prune.add_argument("--through", type=int, metavar="RECORD", help="segments that end at or before this record")
    prune.add_argument("--witness", metavar="FILE", help="prune only what this witness has seen")

    hold = _verb(verbs, "hold", "let nothing be pruned until released", hold_)
    hold.add_argument("name", metavar="NAME", help="of the case")
    hold.add_argument("--reason", required=True, metavar="TEXT", help="why; it goes into the log")
    hold.add_argument("--from", dest="first", type=int, default=1, metavar="RECORD", help="default: the first")
    hold.add_argument("--to", dest="last", type=int, default=ALL, metavar="RECORD", help="default: whatever comes")

    release = _verb(verbs, "release", "end a hold", release_)
    release.add_argument("name", metavar="NAME", help="of the hold")
    release.add_argument("--reason", required=True, metavar="TEXT", help="why; it goes into the log")

    lock = _verb(verbs, "lock", "let nothing be pruned before a date, whoever asks", lock_)
    lock.add_argument("--until", required=True, metavar="DATE", help="such as 2033-01-01 (UTC)")
    lock.add_argument("--reason", required=True, metavar="TEXT", help="why; it goes into the log")

    kept = _verb(verbs, "kept", "where the segments are, what is held, locked and pruned", kept_)
    kept.add_argument("--json", action="store_true", help="as one JSON object")


def _verb(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser], name: str, text: str, run: object
) -> argparse.ArgumentParser:
    parser = verbs.add_parser(name, help=text, description=getattr(run, "__doc__", None))
    parser.add_argument("log", metavar="LOG", help="the log's directory")
    parser.add_argument("--appliance", metavar="NAME", help="whose log, where a directory holds several")
    parser.set_defaults(run=run)
    return parser


def _name(args: argparse.Namespace) -> str:
    if not Path(args.log).is_dir():
        raise ConfigError(f"{args.log} is no directory; segments are kept for a whole log")
    with AuditLog(args.log, args.appliance) as log:
        if not log.appliance:
            raise NotFound(f"no log in {args.log}; is this the log's directory?")
        return log.appliance


def _keeper(args: argparse.Namespace, policy: Policy, **more: object) -> Keeper:
    name = _name(args)
    folder = Path(args.log)
    to = getattr(args, "to", None) if args.run is archive_ else None
    store = store_of(to, args.endpoint) if to else None
    witness = Path(args.witness) if getattr(args, "witness", None) else None
    return Keeper(
        folder, name, store=store, policy=policy, witness=witness,
        act=lambda verb, argument: tell_log(folder, name, verb, argument),
    )  # fmt: skip


def _who() -> str:
    return f"{getpass.getuser()} (uid {os.getuid()})"


def archive_(args: argparse.Namespace) -> int:
    """Pack each sealed segment (zstd, in frames that are read one by one), put it into the store, read it back,
    compare, and only then remove it from the log's directory.

    Everything that reads a log goes on reading it, from both places. An appliance with [audit.archive] does this by
    itself. Stopped at any point, nothing is lost: the next run goes on.
    """
    if not 1 <= args.level <= 19:
        raise ConfigError(f"--level {args.level}: a number from 1 to 19 is meant")
    keeper = _keeper(args, Policy(keep_local=args.keep_local, level=args.level))
    moved = keeper.archive()
    packed = sum(entry["packed"] for entry in keeper.keeping.entries[-len(moved) :]) if moved else 0
    total = sum(entry["bytes"] for entry in keeper.keeping.entries[-len(moved) :]) if moved else 0
    ratio = f", {total:,} bytes became {packed:,}" if moved else ""
    print(f"{args.log}: {len(moved):,} segments moved to {args.to}{ratio}")
    return 0


def prune_(args: argparse.Namespace) -> int:
    """Remove the oldest segments for good, as far as asked for, and as nothing needs them any more.

    Refused: what is not archived, what no head (and with --witness: no witnessed head) covers, what a reader reads,
    what is held or locked. Exit code 5 and the reason where that stopped it. What is left verifies as before.
    """
    if (args.older is None) + (args.larger is None) + (args.through is None) != 2:
        raise ConfigError("give one of --older, --larger and --through")
    try:
        policy = Policy(
            keep_ns=duration(NS, 100 * YEAR_NS).parse(args.older) if args.older else 0,
            keep_bytes=size(1, 1 << 60).parse(args.larger) if args.larger else 0,
        )
    except Refused as refused:
        raise ConfigError(f"{args.older or args.larger} {refused}") from refused
    gone, refusal = _keeper(args, policy).prune(through=args.through)
    print(f"{args.log}: {len(gone):,} segments pruned")
    if refusal is not None:
        raise BusyError(f"{refusal.segment} stays: {refusal.reason}" if refusal.segment != "*" else refusal.reason)
    return 0


def hold_(args: argparse.Namespace) -> int:
    """A legal hold: nothing from one record to another is pruned until `release`. In the log itself, too: who, when.

    A name that is held already is refused with exit code 5: its records could be others.
    """
    if not args.name.strip() or not args.reason.strip():
        raise ConfigError("a hold needs a name and a reason, neither of them empty")
    if not 1 <= args.first <= args.last:
        raise ConfigError(f"--from {args.first} --to {args.last}: records from 1 on are meant, the first one first")
    keeper = _keeper(args, Policy())
    if args.name in keeper.keeping.holds:
        raise BusyError(f'"{args.name}" is held already: release it, or give this one another name')
    keeper.hold(args.name, args.reason, _who(), args.first, args.last)
    print(f'{args.log}: held for "{args.name}"')
    return 0


def release_(args: argparse.Namespace) -> int:
    """End a hold. The log keeps that it was, and who ended it."""
    keeper = _keeper(args, Policy())
    if args.name not in keeper.keeping.holds:
        raise NotFound(f'no hold is called "{args.name}"; there are: {", ".join(keeper.keeping.holds) or "none"}')
    keeper.release(args.name, args.reason, _who())
    print(f'{args.log}: "{args.name}" is released')
    return 0


def lock_(args: argparse.Namespace) -> int:
    """A retention lock: nothing that is in the log now is pruned before a date. It cannot be taken back."""
    until = parse_point(args.until)[1]
    if until is None or until <= time.time_ns():
        raise ConfigError(f"--until {args.until}: a date to come is meant, such as 2033-01-01")
    with AuditLog(args.log, args.appliance) as log:
        last = log.check_all().last_sequence
    keeper = _keeper(args, Policy())
    earlier = max((lock["until_ns"] for lock in keeper.keeping.locks(time.time_ns())), default=0)
    keeper.lock(until, last, args.reason, _who())
    more = "; some of them longer, by an earlier lock (`appliance audit kept`)" if earlier > until else ""
    print(f"{args.log}: records up to {last:,} are locked until {args.until}{more}")
    return 0


def kept_(args: argparse.Namespace) -> int:
    """What was archived and where, what is held, locked, pruned."""
    keeping = Keeping(args.log, _name(args))
    archived = list(keeping.archived.values())
    locks, gone = list(keeping.locks(time.time_ns())), keeping.pruned
    if args.json:
        holds = list(keeping.holds.values())
        print(json.dumps({"archived": archived, "holds": holds, "locks": locks, "pruned_through": gone.last}))
        return 0
    places = sorted({str(entry["url"]) for entry in archived})
    sizes = f"{sum(e['bytes'] for e in archived):,} bytes packed to {sum(e['packed'] for e in archived):,}"
    print(f"archived  {len(archived):,} segments" + (f" in {', '.join(places)}: {sizes}" if archived else ""))
    print(f"pruned    records up to {gone.last:,}" if gone.last else "pruned    nothing")
    for name, hold in keeping.holds.items():
        records = f"{hold['first']:,} on" if hold["last"] >= ALL else f"{hold['first']:,} to {hold['last']:,}"
        print(f'held      "{name}" records {records}, by {hold.get("who")}: {hold.get("reason")}')
    for lock in locks:
        until = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(lock["until_ns"] / NS))
        print(f"locked    records up to {lock['last']:,} until {until} UTC, by {lock.get('who')}: {lock.get('reason')}")
    return 0
