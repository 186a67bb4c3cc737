"""What the books of a generated market really are, as CSV, for comparison with what was decoded and rebuilt."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from appliance.errors import HostError
from appliance.generator.market import ASK, BID, Generator

COLUMNS = ("record", "symbol", "security_id", "side", "level", "price", "qty", "orders", "order_id", "priority",
           "queue")  # fmt: skip
SIDES = ("bid", "ask", "bid_implied", "ask_implied")


def write_truth(generator: Generator, path: str | Path) -> None:
    """Write the books as they are now; "-" is standard output. Raises HostError where the file cannot be written.

    Rows, told by `record`: `level` (a price level of a side: level from 1, price in 1e-9, qty, orders), `order` (a
    resting order: level and price, qty, order_id, priority, queue from 1 at its price), `traded` (an instrument:
    level is the number of trades, qty the quantity, orders the last RptSeq).
    """
    with _open(path) as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        for row in rows(generator):
            writer.writerow(row)


def rows(generator: Generator) -> Iterator[tuple[object, ...]]:
    """The rows of `write_truth`."""
    for instrument, symbol in enumerate(generator.symbols):
        security_id = generator.config.instruments[instrument].security_id
        traded = generator.traded(instrument)
        yield ("traded", symbol, security_id, "", traded.trades, "", traded.qty, traded.rpt_seq, "", "", "")
        for side, name in enumerate(SIDES):
            levels = generator.levels(instrument, side)
            for number, level in enumerate(levels, 1):
                yield ("level", symbol, security_id, name, number, *level, "", "", "")
            if side not in (BID, ASK):
                continue
            numbers = {level.price: number for number, level in enumerate(levels, 1)}
            queue, last = 0, None
            for order in generator.orders(instrument, side):
                queue = queue + 1 if order.price == last else 1
                last = order.price
                place = (numbers[order.price], order.price, order.qty)
                yield ("order", symbol, security_id, name, *place, "", order.id, order.priority, queue)


@contextmanager
def _open(path: str | Path) -> Iterator[TextIO]:
    if str(path) == "-":
        yield sys.stdout
        return
    try:
        with Path(path).open("w", encoding="utf-8", newline="") as file:
            yield file
    except OSError as error:
        raise HostError(f"cannot write {path}: {error.strerror}") from error
