"""``appliance audit verify|show|export|index``: check an audit log, read it, hand it on.

Nothing is ever written to a log; indexes are written beside it.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

from appliance.audit.dbn import write_dbn
from appliance.audit.index import build, records_of_order, ring_names
from appliance.audit.lines import Formatter, moment
from appliance.audit.log import RECORD, AuditLog, Records, RingNames, Verdict, verify
from appliance.audit.log import Progress as Tell
from appliance.audit.selection import (
    Selection,
    instrument_named,
    messages_named,
    notes_named,
    parse_point,
    rings_named,
)
from appliance.audit.table import record_columns
from appliance.cli import audit_keep, audit_proof
from appliance.errors import ConfigError, HostError
from appliance.export import table_writer


class _Intermixed(argparse.ArgumentParser):
    """Options may stand between RECORD, which may be left out, and LOG: argparse alone would take LOG for it."""

    _within = False

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """As the parent's, but positional words are given out once all options are known."""
        if self._within:
            return super().parse_known_args(args, namespace)
        self._within = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._within = False


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the noun to the parser of ``appliance``."""
    parser = subparsers.add_parser("audit", help="verify, show and export the audit log", description=__doc__)
    parser_class: type[argparse.ArgumentParser] = _Intermixed
    verbs = parser.add_subparsers(metavar="VERB", required=True, parser_class=parser_class)

    check = verbs.add_parser("verify", help="check every checksum, link and seal", description=verify_.__doc__)
    _add_log(check)
    check.add_argument("--json", action="store_true", help="the verdict as one JSON object")
    audit_proof.add_verify(check)
    check.set_defaults(run=verify_)

    show = verbs.add_parser("show", help="records as lines, every field by name", description=show_.__doc__)
    _add_log(show)
    _add_selection(show)
    show.add_argument("--limit", type=int, metavar="N", help="stop after N records")
    show.add_argument("--follow", action="store_true", help="wait for more records until interrupted")
    show.set_defaults(run=show_)

    show.add_argument("--json", action="store_true", help="one JSON object a line: times in ns, prices in 1e-9")

    export = verbs.add_parser("export", help="records as CSV, Parquet or DBN", description=export_.__doc__)
    _add_log(export)
    _add_selection(export)
    export.add_argument("--out", required=True, metavar="FILE", help="FILE.csv, .parquet or .dbn; - is CSV to stdout")
    export.set_defaults(run=export_)

    index = verbs.add_parser(
        "index", help="index sealed segments, for --order and --instrument", description=index_.__doc__
    )
    _add_log(index)
    index.set_defaults(run=index_)

    audit_proof.register(verbs)
    audit_keep.register(verbs)


def _add_log(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("log", metavar="LOG", help="the log's directory, or one segment (.wal) alone")
    parser.add_argument("--appliance", metavar="NAME", help="whose log, where a directory holds several")


def _add_selection(parser: argparse.ArgumentParser) -> None:
    points = "a record (#17), nanoseconds since the epoch, or a time (2026-03-01T09:30:00.5, UTC)"
    parser.add_argument("--from", dest="first", metavar="POINT", help=f"begin there: {points}")
    parser.add_argument("--to", dest="last", metavar="POINT", help="end there, inclusive")
    parser.add_argument("--ring", action="append", default=[], metavar="NAME", help="events of this ring; repeatable")
    parser.add_argument(
        "--type",
        "--template",
        dest="template",
        action="append",
        default=[],
        metavar="MESSAGE",
        help="events of this message (Top ...), or notes: action, gap, open, packet, inputs ...; repeatable",
    )
    parser.add_argument(
        "--instrument", metavar="ID", help="events of this instrument: number, or symbol defined in the log"
    )
    parser.add_argument("--order", type=int, metavar="ID", help="intents, orders, updates and verdicts of this order")


def _selection(args: argparse.Namespace) -> Selection:
    first = parse_point(args.first) if args.first else (None, None)
    last = parse_point(args.last) if args.last else (None, None)
    for begin, end in zip(first, last, strict=True):
        if begin is not None and end is not None and end < begin:
            raise ConfigError(f"--to {args.last} is before --from {args.first}")
    return Selection(
        from_sequence=first[0],
        from_ns=first[1],
        to_sequence=last[0],
        to_ns=last[1],
        rings=rings_named(args.log, args.appliance, args.ring),
        messages=messages_named(args.template),
        notes=notes_named(args.template),
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

    Where the log has heads (`appliance audit seal`), also: the hash tree against each of them, their chain, with --key
    their signatures, and with --witness that nothing which was seen there has been changed or removed since.

    Exit code 0: everything is as it was written; 3: it is no log of this appliance; 4: there is none; 7: it is damaged,
    and the sentence says where.
    """
    found = None
    with progress_bar(args.log) as tell:
        if audit_proof.proof_wanted(args):
            found = audit_proof.proven(args, tell)
            verdict = found.log
        else:
            verdict = verify(args.log, args.appliance, tell)
    error = verdict.error() if found is None else found.error()
    if args.json:
        said = {"good": error is None, **asdict(verdict), "code": verdict.code.name}
        print(json.dumps(said if found is None else {**said, "proof": audit_proof.proof_json(found)}))
    elif error is None:
        print("\n".join([_summary(args.log, verdict), *(audit_proof.proof_lines(found) if found else ())]))
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


def show_(args: argparse.Namespace) -> int:
    """Print records, oldest first, one a line.

    Record sequence, time at which the log took it, ring and ring sequence, message, every field by name. Prices and
    signals are decimals. Damage ends it with a sentence and exit code 7.
    """
    if args.limit is not None and args.limit < 1:
        raise ConfigError(f"--limit {args.limit}: a number from 1 on is meant")
    selection, formatter = _selection(args), Formatter()
    left, shown = args.limit, 0
    for log, batch in _records(args, selection):
        lines = map(json.dumps, formatter.objects(log, batch)) if args.json else formatter.lines(log, batch)
        for line in lines if left is None else itertools.islice(lines, left):
            print(line)
            shown += 1
            left = None if left is None else left - 1
        if args.follow:
            sys.stdout.flush()
        if left == 0:
            break
    if not shown:
        named = "" if args.template else "; packets and inputs are shown where --type names them"
        print(f"{args.log}: no record is so{named}", file=sys.stderr)
    return 0


def _records(args: argparse.Namespace, selection: Selection) -> Iterator[tuple[AuditLog | RingNames, Records]]:
    """The wanted records with the names of their rings: by the index where an order is asked for."""
    if getattr(args, "follow", False):
        with selection.open(args.log, args.appliance) as log:
            for batch in selection.pick(log, log.follow()):
                yield log, batch
            _end(log)
        return
    if selection.order is None:
        yield from selection.read(args.log, args.appliance)
        return
    names = RingNames(ring_names(args.log, args.appliance))
    for batch in records_of_order(args.log, selection.order, args.appliance):
        yield names, batch[selection.mask(names, batch)]


def export_(args: argparse.Namespace) -> int:
    """Write records to a table: one row a record.

    Columns are the union of all messages' fields, empty where a message has no such field. Times in nanoseconds, prices
    in 1e-9. Rows before damage are written; then a sentence and exit code 7. A .dbn file (Databento Binary Encoding,
    version 2) has what has a form there: orders of books as MBO, levels and tops as MBP-1, trades.
    """
    if args.out != "-" and Path(args.out).suffix not in (".csv", ".parquet", ".dbn"):
        raise ConfigError(
            f"{args.out}: the file must end in .csv, .parquet or .dbn, or be - for CSV on standard output"
        )
    selection = _selection(args)
    rows = 0
    formatter = Formatter()
    if args.out.endswith(".dbn"):
        rows = write_dbn(args.out, (batch for _, batch in _records(args, selection)))
        others = "" if rows else "; what has a form in DBN is of books: orders, levels, tops, trades"
        print(f"{args.out}: {rows:,} records{others}", file=sys.stderr)
        return 0
    try:
        with table_writer(args.out) as writer, progress_bar(args.log) as tell:
            for log, batch in _records(args, selection):
                columns = record_columns(log, batch, formatter)
                writer.write(columns)
                rows += len(columns["record"])
                if isinstance(log, AuditLog):
                    tell(log.verdict.bytes, log.verdict.bytes_total)
            if not rows:  # the columns alone: never a file of before
                writer.write(record_columns(RingNames([]), np.empty(0, RECORD), formatter))
    except BrokenPipeError:
        raise
    except OSError as error:
        raise HostError(f"{args.out}: cannot be written to its end: {error.strerror or error}") from error
    print(f"{args.out}: {rows:,} records", file=sys.stderr)
    return 0


def index_(args: argparse.Namespace) -> int:
    """Index every sealed segment that has no index yet, so that --order and --instrument need not read the log through.

    A file <segment>.idx each, beside the segment; it may be removed at any time.
    """
    with progress_bar(args.log) as tell:
        built = build(args.log, args.appliance, tell)
    print(f"{args.log}: {built:,} segments indexed")
    return 0
