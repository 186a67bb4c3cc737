"""Records as Databento Binary Encoding, version 2 (https://databento.com/docs/standards-and-conventions/databento-binary-encoding):
what of the log has a form there.

    BookOrder ─▶ MBO (rtype 0xa0)      Trade ─▶ trades (0x00)      Top ─▶ MBP-1 (0x01)

Instruments keep our ids; the metadata maps symbols to them as far as the log defines them. Positional price levels,
signals, orders and the log's notes have no DBN form and are left out.
"""

from __future__ import annotations

import struct
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO, Any

import numpy as np

from appliance.audit.log import AuditLog, Records
from appliance.errors import HostError
from appliance.schema.events import BookAction, Side

SYMBOL_BYTES = 71
NO_PRICE, NO_TIME = 2**63 - 1, 2**64 - 1
NO_SCHEMA, RAW_SYMBOL, INSTRUMENT_ID = 0xFFFF, 1, 0
SHARED_FLAGS = 0x80 | 0x20  # end of event, snapshot: the same bits there and here
_NS = 1_000_000_000

_HEAD = [("length", "u1"), ("rtype", "u1"), ("publisher", "<u2"), ("instrument", "<u4"), ("ts_event", "<u8")]
_TAIL = [("ts_recv", "<u8"), ("ts_in_delta", "<i4"), ("sequence", "<u4")]
_DEEDS = [("action", "S1"), ("side", "S1")]
_TRADE = [*_HEAD, ("price", "<i8"), ("size", "<u4"), *_DEEDS, ("flags", "u1"), ("depth", "u1"), *_TAIL]
_BOTH = [
    ("bid_px", "<i8"),
    ("ask_px", "<i8"),
    ("bid_sz", "<u4"),
    ("ask_sz", "<u4"),
    ("bid_ct", "<u4"),
    ("ask_ct", "<u4"),
]
MBO: np.dtype[Any] = np.dtype(
    [
        *_HEAD,
        ("order_id", "<u8"),
        ("price", "<i8"),
        ("size", "<u4"),
        ("flags", "u1"),
        ("channel", "u1"),
        *_DEEDS,
        *_TAIL,
    ]
)
TRADE: np.dtype[Any] = np.dtype(_TRADE)
MBP_1: np.dtype[Any] = np.dtype([*_TRADE, *_BOTH])

_ACTIONS = {
    BookAction.ADD: b"A", BookAction.MODIFY: b"M", BookAction.REPLACE: b"M", BookAction.DELETE: b"C",
    BookAction.EXECUTE: b"F", BookAction.CLEAR: b"R",
}  # fmt: skip
_SIDES = {Side.BID: b"B", Side.BID_IMPLIED: b"B", Side.ASK: b"A", Side.ASK_IMPLIED: b"A"}


def write_dbn(path: str, batches: Iterable[Records]) -> int:
    """Write what has a DBN form to a file; returns how many records that were. HostError where it cannot be written."""
    symbols: dict[int, str] = {}
    count, first_ns, last_ns = 0, NO_TIME, 0
    try:
        with tempfile.TemporaryFile() as body:
            for batch in batches:
                rows, records = _converted(batch)
                _learn(symbols, batch)
                for row in rows:
                    body.write(row)
                count += len(rows)
                if len(records):
                    first_ns = min(first_ns, int(records["origin_ns"].min()))
                    last_ns = max(last_ns, int(records["origin_ns"].max()))
            body.seek(0)
            with Path(path).open("wb") as file:
                file.write(metadata(symbols, first_ns if count else 0, last_ns))
                _copy(body, file)
    except OSError as error:
        raise HostError(f"{path}: cannot be written: {error.strerror}") from error
    return count


def _copy(source: IO[bytes], target: IO[bytes]) -> None:
    while part := source.read(1 << 20):
        target.write(part)


def metadata(symbols: dict[int, str], first_ns: int, last_ns: int) -> bytes:
    """The head of the file: records of several schemas, symbols by instrument id."""
    fixed = struct.pack("<16sHQQQBBB", b"APPLIANCE", NO_SCHEMA, first_ns, NO_TIME, 0, RAW_SYMBOL, INSTRUMENT_ID, 0)
    fixed += struct.pack("<H", SYMBOL_BYTES)
    names = b"".join(_text(symbol) for symbol in symbols.values())
    begin, end = _date(first_ns), _date(last_ns, 1)
    mappings = b"".join(
        _text(symbol) + struct.pack("<III", 1, begin, end) + _text(str(number)) for number, symbol in symbols.items()
    )
    rest = struct.pack("<I", 0) + struct.pack("<I", len(symbols)) + names + struct.pack("<II", 0, 0)
    rest += struct.pack("<I", len(symbols)) + mappings
    content = fixed.ljust(100, b"\0") + rest
    content = content.ljust(-(-len(content) // 8) * 8, b"\0")
    return b"DBN\x02" + struct.pack("<I", len(content)) + content


def _text(text: str) -> bytes:
    return text.encode("ascii", "replace")[: SYMBOL_BYTES - 1].ljust(SYMBOL_BYTES, b"\0")


def _date(time_ns: int, days: int = 0) -> int:
    day = datetime.fromtimestamp(time_ns // _NS, UTC) + timedelta(days=days)
    return int(f"{day:%Y%m%d}")


def _learn(symbols: dict[int, str], batch: Records) -> None:
    for slot in batch["slot"][AuditLog.is_event(batch, "Definition")]:
        symbol = bytes(slot["definition"]["symbol"]).rstrip(b"\0").decode("ascii", "replace")
        symbols.setdefault(int(slot["instrument"]), symbol)


def _converted(batch: Records) -> tuple[list[bytes], Records]:
    """(each record's bytes, in their order; the slots they come from). An event that several rings carry comes once: a
    trade from the ring where the feed put it."""
    slots = batch["slot"]
    orders = AuditLog.is_event(batch, "BookOrder") & np.isin(slots["book_order"]["action"], [int(a) for a in _ACTIONS])
    trades = AuditLog.is_event(batch, "Trade") & (batch["ring"] == 0)
    tops = AuditLog.is_event(batch, "Top")
    rows = np.flatnonzero(orders | trades | tops)
    found: dict[int, bytes] = {}
    for mask, make in ((orders, _mbo), (trades, _trades), (tops, _mbp_1)):
        places = np.flatnonzero(mask)
        found |= dict(zip(places.tolist(), (row.tobytes() for row in make(batch[places])), strict=True))
    return [found[row] for row in rows.tolist()], slots[rows]


def _headed(batch: Records, dtype: np.dtype[Any], rtype: int, struct_name: str) -> Records:
    slots = batch["slot"]
    block = slots[struct_name]
    out: Records = np.zeros(len(batch), dtype=dtype)
    out["length"], out["rtype"] = dtype.itemsize // 4, rtype
    out["instrument"] = slots["instrument"]
    told = block["exchange_ns"] if "exchange_ns" in (block.dtype.names or ()) else block["origin_ns"]
    out["ts_event"] = np.where(told == 0, block["origin_ns"], told)
    out["ts_recv"] = block["origin_ns"]
    out["flags"] = block["flags"] & SHARED_FLAGS
    out["sequence"] = (slots["stamp"] // 2 - 1) & 0xFFFFFFFF
    return out


def _size(qty: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    clipped: np.ndarray[Any, Any] = np.clip(qty, 0, 2**32 - 1).astype("<u4")
    return clipped


def _named(values: np.ndarray[Any, Any], names: dict[Any, bytes]) -> np.ndarray[Any, Any]:
    table = np.full(256, b"N", dtype="S1")
    for value, name in names.items():
        table[int(value)] = name
    chosen: np.ndarray[Any, Any] = table[values]
    return chosen


def _mbo(batch: Records) -> Records:
    out, block = _headed(batch, MBO, 0xA0, "book_order"), batch["slot"]["book_order"]
    out["order_id"], out["price"], out["size"] = block["order_id"], block["price"], _size(block["qty"])
    out["action"], out["side"] = _named(block["action"], _ACTIONS), _named(block["side"], _SIDES)
    return out


def _trades(batch: Records) -> Records:
    out, block = _headed(batch, TRADE, 0x00, "trade"), batch["slot"]["trade"]
    out["price"], out["size"], out["action"] = block["price"], _size(block["qty"]), b"T"
    out["side"] = _named(block["aggressor"], _SIDES)
    return out


def _mbp_1(batch: Records) -> Records:
    out, block = _headed(batch, MBP_1, 0x01, "top"), batch["slot"]["top"]
    out["price"], out["action"], out["side"] = NO_PRICE, b"M", b"N"
    for side in ("bid", "ask"):
        qty = block[f"{side}_qty"]
        out[f"{side}_px"] = np.where(qty > 0, block[f"{side}_price"], NO_PRICE)
        out[f"{side}_sz"] = _size(qty)
    return out
