"""`appliance books`: order books rebuilt from captures and files."""

from __future__ import annotations

import argparse
import sys
from typing import Any

import numpy as np

from appliance.analytics.replay_books import ReplayedBooks
from appliance.cli.decode import FileProgress, add_file_arguments, open_decoder, summary
from appliance.errors import InputError
from appliance.export import table_writer
from appliance.feeds.decoder import Decoder
from appliance.schema.events import BookState

SIDES = ("bid", "ask", "bid_implied", "ask_implied")


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "books",
        help="order books of captures and files",
        description="Rebuild every order book of captures or files through the appliance's own book engine, "
        "and show them at the end, or after every change.",
    )
    add_file_arguments(parser)
    parser.add_argument("--depth", type=int, default=10, metavar="N", help="levels a side; 0: all (default 10)")
    parser.add_argument(
        "--at",
        choices=("end", "every"),
        default="end",
        help="at the end of the file (default), or after every venue event that changed a book",
    )
    parser.add_argument("--instrument", action="append", metavar="SYMBOL", help="only this one; may be given again")
    parser.add_argument(
        "--out",
        metavar="FILE",
        help="FILE.csv or FILE.parquet, - for CSV on standard output; without: ladders for people "
        "(with --at every: CSV)",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Rebuild the books of every file, one after the other."""
    if args.depth < 0:
        raise InputError(f"--depth {args.depth} is negative; give the number of levels, or 0 for all")
    code = 0
    out = args.out or ("-" if args.at == "every" else None)
    for path in args.files:
        with open_decoder(args, path) as decoder, FileProgress(path) as progress:
            books = ReplayedBooks(decoder)
            try:
                if args.at == "every":
                    _every(args, decoder, books, progress, str(out))
                else:
                    for _ in books.run():
                        progress.update(decoder)
            except InputError as error:
                print(f"appliance: {error}", file=sys.stderr)
                code = error.exit_code
            if args.at == "end":
                _show(args, decoder, books, out)
            print(f"{summary(decoder)}; {books.live_orders:,} live orders", file=sys.stderr)
    return code


def _wanted(args: argparse.Namespace, symbol: str) -> bool:
    return not args.instrument or symbol in args.instrument


def _show(args: argparse.Namespace, decoder: Decoder, books: ReplayedBooks, out: str | None) -> None:
    if out is None:
        for record in decoder.instruments:
            symbol = record["symbol"].decode("ascii", "replace")
            if record["id"] and _wanted(args, symbol) and books.has_book(int(record["id"])):
                print(books.ladder(record, args.depth))
        return
    with table_writer(out) as writer:
        for record in decoder.instruments:
            symbol = record["symbol"].decode("ascii", "replace")
            if record["id"] and _wanted(args, symbol) and books.has_book(int(record["id"])):
                writer.write(_long_rows(books, record, args.depth))


def _long_rows(books: ReplayedBooks, record: np.void, depth: int) -> dict[str, np.ndarray[Any, Any]]:
    """One row a level: instrument, symbol, state, side, level, price, qty, orders."""
    sides = [books.levels(int(record["id"]), side, depth) for side in range(len(SIDES))]
    levels = np.concatenate(sides)
    count = len(levels)
    return {
        "instrument": np.full(count, record["id"]),
        "symbol": np.full(count, record["symbol"].decode("ascii", "replace"), dtype=object),
        "state": np.full(count, BookState(books.state(int(record["id"]))).name, dtype=object),
        "side": np.array([name for name, side in zip(SIDES, sides, strict=True) for _ in side], dtype=object),
        "level": np.concatenate([np.arange(1, len(side) + 1) for side in sides]),
        "price": levels["price"],
        "qty": levels["qty"],
        "orders": levels["orders"],
    }


def _every(args: argparse.Namespace, decoder: Decoder, books: ReplayedBooks, progress: FileProgress, out: str) -> None:
    """One row for each changed book of each venue event: the levels side by side; absent ones empty."""
    depth = args.depth or 10
    rows: list[tuple[int, int, str, str, Any, Any]] = []

    with table_writer(out) as writer:
        for origin_ns, instrument in books.changes():
            symbol = books.symbol(instrument)
            if _wanted(args, symbol):
                state = BookState(books.state(instrument)).name
                rows.append(
                    (
                        origin_ns,
                        instrument,
                        symbol,
                        state,
                        books.levels(instrument, 0, depth),
                        books.levels(instrument, 1, depth),
                    )
                )
            if len(rows) >= 8192:
                writer.write(_wide_columns(rows, depth))
                rows.clear()
                progress.update(decoder)
        if rows:
            writer.write(_wide_columns(rows, depth))


def _wide_columns(rows: list[tuple[int, int, str, str, Any, Any]], depth: int) -> dict[str, np.ndarray[Any, Any]]:
    columns: dict[str, np.ndarray[Any, Any]] = {
        "origin_ns": np.array([r[0] for r in rows], dtype="u8"),
        "instrument": np.array([r[1] for r in rows], dtype="u4"),
        "symbol": np.array([r[2] for r in rows], dtype=object),
        "state": np.array([r[3] for r in rows], dtype=object),
    }
    for name, at in (("bid", 4), ("ask", 5)):
        for field in ("price", "qty", "orders"):
            values: np.ndarray[Any, Any] = np.ma.MaskedArray(np.zeros((len(rows), depth), dtype="i8"), mask=True)
            for i, row in enumerate(rows):
                levels: Any = row[at]
                values[i, : len(levels)] = levels[field]
            for level in range(depth):
                columns[f"{name}_{field}_{level + 1}"] = values[:, level]
    return columns
