"""`appliance decode`: the events of captures and files."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeRemainingColumn, TransferSpeedColumn

from appliance.errors import ConfigError, HostError, InputError
from appliance.export import event_columns, table_writer
from appliance.feeds.cme_wire import WireDecoder, csv_sink, table_sink
from appliance.feeds.decoder import Decoder, Options, protocols
from appliance.feeds.reference import load


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "decode",
        help="events of captures and files",
        description="Decode captures (pcap, pcapng) or files of a protocol's own form, also compressed (gzip, zstd), "
        "to the appliance's events: one row an event, every field by name; prices in 1e-9. "
        "What was met is told on standard error.",
    )
    add_file_arguments(parser)
    parser.add_argument(
        "--wire",
        action="store_true",
        help="rows of the wire's own fields instead of events, one per group entry (cme.mdp3); no header line",
    )
    parser.add_argument(
        "--out", default="-", metavar="FILE", help="FILE.csv or FILE.parquet; - (the default): CSV on standard output"
    )
    parser.set_defaults(run=run)


def add_file_arguments(parser: argparse.ArgumentParser) -> None:
    """PROTOCOL, FILE... and what `decode` and `books` have in common."""
    parser.add_argument(
        "protocol", metavar="PROTOCOL", help="; ".join(f"{name}: {title}" for name, title in protocols().items())
    )
    parser.add_argument("files", metavar="FILE", nargs="+", help="capture or file; - is standard input")
    parser.add_argument(
        "--reference",
        metavar="FILE",
        help="instruments known in advance: CSV, or the exchange's FIX security definitions",
    )
    parser.add_argument("--tcp", action="store_true", help="look into TCP payloads too")


@contextmanager
def open_decoder(args: argparse.Namespace, path: str) -> Iterator[Decoder]:
    """A decoder for one of the command's files. ConfigError lists the protocols if the one asked for is unknown."""
    known = protocols()
    if args.protocol not in known:
        raise ConfigError(f'no protocol is called "{args.protocol}"; there are: {", ".join(known)}')
    reference = load(args.reference) if args.reference else None
    with Decoder(args.protocol, path, reference, Options(tcp=args.tcp)) as decoder:
        yield decoder


class FileProgress:
    """A bar on standard error while a file is worked on, if that is a terminal and standard output is not being read
    beside it."""

    def __init__(self, path: str) -> None:
        self._path = path
        shown = sys.stderr.isatty() and not sys.stdout.isatty()
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TransferSpeedColumn(),
            TimeRemainingColumn(),
            disable=not shown,
            transient=True,
        )
        self._task: TaskID | None = None

    def __enter__(self) -> FileProgress:
        from rich.console import Console  # noqa: PLC0415 - only for this

        self._progress.live.console = Console(stderr=True)
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def update(self, decoder: Decoder) -> None:
        """Move the bar to where the decoder is."""
        done, total = decoder.progress
        if self._task is None:
            self._task = self._progress.add_task(self._path, total=total or None)
        self._progress.update(self._task, completed=done, total=total or None)


def summary(decoder: Decoder) -> str:
    """One line of what was met; counts of 0 are left out."""
    stats = decoder.stats
    order = (
        "packets",
        "messages",
        "duplicates",
        "gaps",
        "lost",
        "late",
        "malformed",
        "unknown",
        "foreign",
        "not_ip",
        "fragments",
        "truncated",
        "resets",
    )
    counts = ", ".join(f"{stats[name]:,} {name.replace('_', ' ')}" for name in order if stats.get(name))
    return f"{decoder.path}: {counts or 'nothing'}, {len(decoder.instruments)} instruments"


def run(args: argparse.Namespace) -> int:
    """Decode every file into one table. A file that breaks off is told about after its events were written; the exit
    code is 3 then."""
    if args.wire:
        return _run_wire(args)
    code = 0
    with table_writer(args.out) as writer:
        for path in args.files:
            with open_decoder(args, path) as decoder, FileProgress(path) as progress:
                try:
                    for batch in decoder.batches():
                        writer.write(event_columns(batch, decoder.symbols()))
                        progress.update(decoder)
                except InputError as error:
                    print(f"appliance: {error}", file=sys.stderr)
                    code = error.exit_code
                print(summary(decoder), file=sys.stderr)
    return code


def _run_wire(args: argparse.Namespace) -> int:
    if args.protocol != "cme.mdp3":
        raise ConfigError(f"--wire is there for cme.mdp3, not for {args.protocol}; leave it out to get events")
    if args.reference:
        raise ConfigError("--wire shows what is on the wire and needs no --reference; leave one of them out")
    decoder = WireDecoder()
    with _wire_sink(args.out) as sink:
        code = 0
        for path in args.files:
            try:
                decoder.rows(path, sink)
            except InputError as error:
                print(f"appliance: {error}", file=sys.stderr)
                code = error.exit_code
    counts = ", ".join(f"{count:,} {name}" for name, count in decoder.stats.items() if count)
    print(f"{counts or 'nothing'}", file=sys.stderr)
    return code


def _created(out: str) -> BinaryIO:
    try:
        return Path(out).open("wb")
    except OSError as error:
        raise HostError(f"{out}: cannot be written: {error.strerror}") from error


@contextmanager
def _wire_sink(out: str) -> Iterator[Any]:
    """Where --wire puts its rows: CSV bytes without a header line, or a table."""
    if out == "-":
        sys.stdout.flush()
        yield csv_sink(sys.stdout.buffer)
    elif out.endswith(".csv"):
        with _created(out) as file:
            yield csv_sink(file)
    else:
        with table_writer(out) as writer:
            yield table_sink(writer)
