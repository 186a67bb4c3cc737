"""Reference files: instruments known before the feed tells of them.

Two forms, told apart by content:

- CSV with a header line. Columns are names of ``struct apl_instrument`` (native/include/apl/instrument.h); `venue_id`
  is required, `symbol` wanted; prices (`tick`, `strike`, `limit_high` ...), `display_factor` and `multiplier` are
  decimal numbers, `kind` a name such as FUTURE.
- the exchange's own FIX security definitions (CME's ``secdef.dat``): lines of ``tag=value`` fields separated by SOH,
  tag numbers of FIX 5.0 SP2 and CME's user defined ones (9787 display factor).

Either may be compressed (gzip, zstd).
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import numpy as np

from appliance.binding import lib
from appliance.binding.dtype import dtype_of
from appliance.errors import InputError
from appliance.feeds.compressed import read_all
from appliance.schema.events import InstrumentKind

INSTRUMENT = dtype_of("struct apl_instrument")
SOH = "\x01"
E9 = Decimal(1_000_000_000)
UNKNOWN_PRICE = 2**63 - 1
DECIMALS = {"tick", "display_factor", "multiplier", "strike", "limit_high", "limit_low", "max_variation"}
TEXTS = {"symbol", "venue", "asset", "group", "currency", "security_type", "underlying"}
NUMBERS = {
    "venue_id",
    "channel",
    "maturity",
    "min_qty",
    "max_qty",
    "depth",
    "depth_implied",
    "put_or_call",
    "book_kind",
}
KINDS_BY_SECURITY_TYPE = {
    "FUT": InstrumentKind.FUTURE,
    "OOF": InstrumentKind.OPTION,
    "OOC": InstrumentKind.OPTION,
    "MLEG": InstrumentKind.SPREAD,
    "FXSPOT": InstrumentKind.FX,
    "CS": InstrumentKind.STOCK,
}
# FIX tag -> our column: FIX 5.0 SP2, and CME's security definition (MDP 3.0 documentation, "Security Definition").
FIX_TAGS = {
    "48": "venue_id", "55": "symbol", "107": "symbol", "207": "venue", "6937": "asset", "1151": "group",
    "15": "currency", "167": "security_type", "969": "tick", "9787": "display_factor", "1147": "multiplier",
    "202": "strike", "1149": "limit_high", "1148": "limit_low", "1143": "max_variation", "200": "maturity",
    "1180": "channel", "201": "put_or_call", "562": "min_qty", "1140": "max_qty",
}  # fmt: skip


def load(path: str | Path) -> np.ndarray[Any, np.dtype[Any]]:
    """Instruments of a reference file, as records of INSTRUMENT (id 0: the feed gives ids). InputError names file, line
    and field."""
    content = read_all(path).decode("utf-8", "replace")
    rows = _fix_rows(content) if SOH in content[:4096] else _csv_rows(content, path)
    records = [_record(row, f"{path}:{line}") for line, row in rows]
    if not records:
        raise InputError(f"{path}: no instrument in this file")
    if len(records) > lib.APL_REFERENCE_MAX:
        raise InputError(
            f"{path}: {len(records)} instruments are more than {lib.APL_REFERENCE_MAX}; keep those of your channels"
        )
    return np.array(records, dtype=INSTRUMENT)


def _csv_rows(content: str, path: str | Path) -> Iterator[tuple[int, dict[str, str]]]:
    reader = csv.DictReader(io.StringIO(content))
    known = DECIMALS | TEXTS | NUMBERS | {"kind"}
    unknown = [name for name in reader.fieldnames or [] if name not in known]
    if unknown or "venue_id" not in (reader.fieldnames or []):
        allowed = ", ".join(sorted(known))
        raise InputError(
            f"{path}:1: the header must have venue_id, and of {allowed}; not {', '.join(unknown) or 'this'}"
        )
    for row in reader:
        yield reader.line_num, row


def _fix_rows(content: str) -> Iterator[tuple[int, dict[str, str]]]:
    for number, line in enumerate(content.splitlines(), 1):
        row: dict[str, str] = {}
        for field in line.split(SOH):
            tag, _, value = field.partition("=")
            if tag in FIX_TAGS and value:
                row.setdefault(FIX_TAGS[tag], value)  # the first counts: legs repeat tags
        if "venue_id" in row:
            yield number, row


def _record(row: dict[str, str], where: str) -> np.void:
    record: np.void = np.zeros(1, dtype=INSTRUMENT)[0]
    record["put_or_call"] = 255
    for name in ("limit_high", "limit_low", "max_variation"):
        record[name] = UNKNOWN_PRICE
    for name, value in row.items():
        if value is None or not value.strip():
            continue
        record[name] = _value(name, value.strip(), where)
    if not record["kind"]:
        record["kind"] = KINDS_BY_SECURITY_TYPE.get(record["security_type"].decode(), InstrumentKind.UNKNOWN)
    return record


def _value(name: str, value: str, where: str) -> int | bytes:
    read: Callable[[str], int | bytes]
    if name in DECIMALS:
        read = lambda text: int(Decimal(text) * E9)  # noqa: E731
    elif name in TEXTS:
        read = lambda text: _text(text, INSTRUMENT[name].itemsize)  # noqa: E731
    elif name == "kind":
        read = lambda text: int(InstrumentKind[text.upper()])  # noqa: E731
    else:
        read = int
    try:
        return read(value)
    except (ValueError, KeyError, InvalidOperation) as error:
        raise InputError(f"{where}: {name} cannot be {value!r}") from error


def _text(value: str, size: int) -> bytes:
    encoded = value.encode("ascii")
    if len(encoded) >= size:
        raise ValueError
    return encoded
