"""``appliance audit verify|show|export``: check an audit log, read it, hand it on. Nothing is ever written to it."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

from appliance.audit.lines import Formatter, moment
from appliance.audit.log import AuditLog, Records, Verdict, verify
from appliance.audit.log import Progress as Tell
from appliance.audit.selection import Selection, instrument_named, messages_named, parse_point
from appliance.audit.table import record_columns
from appliance.errors import ConfigError
from appliance.export import table_writer

EXPORT_RECORDS = 65536


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the noun to the parser of ``appliance``."""
    parser = subparsers.add_parser("audit", help="verify, show and export the audit log", description=__doc__)
    verbs = parser.add_subparsers(metavar="VERB", required=True)

    check = verbs.add_parser("verify", help="check every checksum, link and seal", description=verify_.__doc__)
    _add_log(check)
    check.add_argument("--json", action="store_true", help="the verdict as one JSON object")
    check.set_defaults(run=verify_)

    show = verbs.add_parser("show", help="records as lines, every field by name", description=show_.__doc__)
    _add_log(show)
    _add_selection(show)
    show.add_argument("--limit", type=int, metavar="N", help="stop after N records")
    show.add_argument("--follow", action="store_true", help="wait for more records until interrupted")
    show.set_defaults(run=show_)

    export = verbs.add_parser("export", help="records as CSV or Parquet", description=export_.__doc__)
    _add_log(export)
    _add_selection(export)
    export.add_argument("--out", required=True, metavar="FILE", help="FILE.csv or FILE.parquet; - is CSV to stdout")
    export.set_defaults(run=export_)


def _add_log(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("log", metavar="LOG", help="the log's directory, or one segment (.wal) alone")
    parser.add_argument("--appliance", metavar="NAME", help="whose log, where a directory holds several")


def _add_selection(parser: argparse.ArgumentParser) -> None:
    points = "a record (#17), nanoseconds since the epoch, or a time (2026-03-01T09:30:00.5, UTC)"
    parser.add_argument("--from", dest="first", metavar="POINT", help=f"begin there: {points}")
    parser.add_argument("--to", dest="last", metavar="POINT", help="end there, inclusive")
    parser.add_argument("--ring", action="append", default=[], metavar="NAME", help="events of this ring; repeatable")
    parser.add_argument(
        "--template",
        action="append",
        default=[],
        metavar="MESSAGE",
        help="events of this message (Top ...); repeatable",
    )
    parser.add_argument(
        "--instrument", metavar="ID", help="events of this instrument: number, or symbol defined in the log"
    )
    parser.add_argument("--order", type=int, metavar="ID", help="intents, orders, updates and verdicts of this order")


def _selection(args: argparse.Namespace) -> Selection:
    first = parse_point(args.first) if args.first else (None, None)
    last = parse_point(args.last) if args.last else (None, None)
    return Selection(
        from_sequence=first[0],
        from_ns=first[1],
        to_sequence=last[0],
        to_ns=last[1],
        rings=tuple(args.ring),
        messages=messages_named(args.template),
        instrument=instrument_named(args.log, args.appliance, args.instrument) if args.instrument else None,
        order=args.order,
    )


@contextmanager
def progress_bar(title: str) -> Iterator[Tell]:
    """A bar on standard error if it is a terminal; a function that moves it."""
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task(title, total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total or None)


def verify_(args: argparse.Namespace) -> int:
    """Read the whole log and check every checksum, record sequence, link between frames and segments, and seal.

    Exit code 0: everything is as it was written; 3: it is no log of this appliance; 4: there is none; 7: it is damaged,
    and the sentence says where.
    """
    with progress_bar(args.log) as tell:
        verdict = verify(args.log, args.appliance, tell)
    error = verdict.error()
    if args.json:
        print(json.dumps({"good": verdict.good, **asdict(verdict), "code": verdict.code.name}))
    elif error is None:
        print(_summary(args.log, verdict))
    if error is not None and not args.json:
        raise error
    return 0 if error is None else error.exit_code


def _summary(path: str, verdict: Verdict) -> str:
    segments = f"{verdict.segments:,} segments, {verdict.sealed_segments:,} sealed"
    words = [
        f"{path}: OK, {verdict.records:,} records ({verdict.events:,} events) in {segments}",
        f"records {verdict.first_sequence} to {verdict.last_sequence}, "
        f"{moment(verdict.first_ns)} to {moment(verdict.last_ns)}",
    ]
    if verdict.gap_events:
        words.append(f"{verdict.gap_events:,} events passed the log by: see its GAP records")
    if verdict.live:
        words.append("a writer has it open: what it appends now was not judged")
    return "\n".join(words)


def _end(log: AuditLog) -> None:
    """Raise what reading found, unless all was well."""
    error = log.verdict.error()
    if error is not None:
        raise error


def _limited(batches: Iterator[Records], limit: int | None) -> Iterator[Records]:
    for batch in batches:
        if limit is None:
            yield batch
            continue
        yield batch[:limit]
        limit -= len(batch)
        if limit <= 0:
            return


def show_(args: argparse.Namespace) -> int:
    """Print records, oldest first, one a line.

    Record sequence, time at which the log took it, ring and ring sequence, message, every field by name. Prices and
    signals are decimals. Damage ends it with a sentence and exit code 7.
    """
    if args.limit is not None and args.limit < 1:
        raise ConfigError(f"--limit {args.limit}: a number from 1 on is meant")
    selection, formatter = _selection(args), Formatter()
    with selection.open(args.log, args.appliance) as log:
        batches = log.follow() if args.follow else log.batches()
        for batch in _limited(selection.pick(log, batches), args.limit):
            for line in formatter.lines(log, batch):
                print(line)
            if args.follow:
                sys.stdout.flush()
        _end(log)
    return 0


def export_(args: argparse.Namespace) -> int:
    """Write records to a table: one row a record.

    Columns are the union of all messages' fields, empty where a message has no such field. Times in nanoseconds, prices
    in 1e-9. Rows before damage are written; then a sentence and exit code 7.
    """
    selection = _selection(args)
    rows = 0
    with (
        selection.open(args.log, args.appliance) as log,
        table_writer(args.out) as writer,
        progress_bar(args.log) as tell,
    ):
        for batch in selection.pick(log, log.batches(EXPORT_RECORDS)):
            writer.write(record_columns(log, batch))
            rows += len(batch)
            tell(log.verdict.bytes, log.verdict.bytes_total)
        _end(log)
    print(f"{args.out}: {rows:,} records", file=sys.stderr)
    return 0
