"""numpy view of the appliance's events, made from codecs/schemas/appliance.xml when this module is imported.

``EVENT`` is one 64-byte ring slot: the stamp, the SBE header, the fields that every block begins with, and every
message's block as a nested struct at the same place (a union), named as in C: ``batch["top"]["bid_price"]``. Reading a
block of another message than ``template_id`` says reads rubbish. The layout is held against the C structs by a test.
"""

from __future__ import annotations

import enum
import re
from pathlib import Path
from typing import Any, cast

import numpy as np

from appliance.schema.layout import Enum, Scalar, Schema
from appliance.schema.sbe import load

STAMP_BYTES = 8
HEADER_BYTES = 8
BLOCK_AT = STAMP_BYTES + HEADER_BYTES
SLOT_BYTES = 64
_DTYPES = {
    "uint8": "u1",
    "int8": "i1",
    "uint16": "<u2",
    "uint32": "<u4",
    "int32": "<i4",
    "uint64": "<u8",
    "int64": "<i8",
}


def _schema() -> Schema:
    """The installed schema lies beside this file; in a source tree, in codecs/schemas."""
    here = Path(__file__).resolve()
    installed = here.parent / "appliance.xml"
    return load(installed if installed.exists() else here.parents[2] / "codecs" / "schemas" / "appliance.xml")


def snake(name: str) -> str:
    """bidPrice -> bid_price, BookOrder -> book_order."""
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()


SCHEMA = _schema()
SCHEMA_ID, SCHEMA_VERSION = SCHEMA.id, SCHEMA.version
# Message name ("Top") -> template id.
TEMPLATES: dict[str, int] = {message.name: message.id for message in SCHEMA.messages}


def _format(kind: Any) -> str:
    scalar = kind if isinstance(kind, Scalar) else kind.encoding
    return f"S{scalar.length}" if scalar.primitive == "char" else _DTYPES[scalar.primitive]


def _block(name: str) -> np.dtype[Any]:
    fields = SCHEMA.message(name).fields
    return np.dtype(
        {
            "names": [snake(f.name) for f in fields],
            "formats": [_format(f.type) for f in fields],
            "offsets": [f.offset for f in fields],
            "itemsize": SLOT_BYTES - BLOCK_AT,
        }
    )


# Message's struct name ("book_order") -> dtype of its block alone.
BLOCKS: dict[str, np.dtype[Any]] = {snake(name): _block(name) for name in TEMPLATES}


def _slot() -> np.dtype[Any]:
    names = ["stamp", "block_length", "template_id", "schema_id", "version", "origin_ns", "instrument", *BLOCKS]
    formats: list[Any] = ["<u8", "<u2", "<u2", "<u2", "<u2", "<u8", "<u4", *BLOCKS.values()]
    offsets = [0, 8, 10, 12, 14, BLOCK_AT, BLOCK_AT + 8, *[BLOCK_AT] * len(BLOCKS)]
    return np.dtype({"names": names, "formats": formats, "offsets": offsets, "itemsize": SLOT_BYTES})


EVENT = _slot()


def _enums() -> dict[str, type[enum.IntEnum]]:
    made: dict[str, type[enum.IntEnum]] = {}
    for kind in SCHEMA.types.values():
        if isinstance(kind, Enum):
            members = [(value.name, value.value) for value in kind.values]
            made[kind.name] = cast("type[enum.IntEnum]", enum.IntEnum(kind.name, members))
    return made


# Enumeration name ("BookState") -> IntEnum.
ENUMS: dict[str, type[enum.IntEnum]] = _enums()


class Side(enum.IntEnum):
    """Side of a book or an order; the implied sides are books of their own."""

    BID, ASK, BID_IMPLIED, ASK_IMPLIED, NONE = range(5)


class BookAction(enum.IntEnum):
    """What happens to an order or a level."""

    ADD, MODIFY, DELETE, EXECUTE, LEVEL_SET, CLEAR, DELETE_THRU, DELETE_FROM, OVERLAY, REPLACE = range(10)


class BookState(enum.IntEnum):
    """Whether a book can be trusted and traded on."""

    UNKNOWN, LIVE, SUSPECT, RECOVERING, CROSSED, HALTED, STALE = range(7)


class StatusReason(enum.IntEnum):
    """Why an instrument changed its state."""

    (
        NONE,
        GAP,
        RESET,
        SNAPSHOT,
        TRADING_STATUS,
        SESSION_START,
        SESSION_END,
        BAD_MESSAGE,
        HEARTBEAT_LOST,
        UNKNOWN_LEVEL,
    ) = range(10)


class StatisticKind(enum.IntEnum):
    """What a statistic is of."""

    (
        OPEN,
        HIGH,
        LOW,
        SETTLEMENT,
        VOLUME,
        OPEN_INTEREST,
        LIMIT_HIGH,
        LIMIT_LOW,
        HIGH_BID,
        LOW_ASK,
        FIXING,
        CLEARED_VOLUME,
        INDICATIVE_OPEN,
        CLOSE,
        MAX_VARIATION,
        VWAP,
        IMBALANCE,
        OTHER,
    ) = range(18)


class InstrumentKind(enum.IntEnum):
    """What kind of tradable it is."""

    UNKNOWN, FUTURE, OPTION, SPREAD, STOCK, FX, FIXED_INCOME, CRYPTO, INDEX = range(9)


class SignalKind(enum.IntEnum):
    """Which signal."""

    MICROPRICE, OTHER = range(2)


class IntentAction(enum.IntEnum):
    """What a strategy wants done."""

    NEW, CANCEL, REPLACE, CANCEL_ALL = range(4)


class OrderType(enum.IntEnum):
    """How an order trades."""

    LIMIT, MARKET, POST_ONLY = range(3)


class TimeInForce(enum.IntEnum):
    """How long an order stands."""

    DAY, IOC, FOK, GTC = range(4)


class UpdateKind(enum.IntEnum):
    """What happened to an order."""

    ACK, FILL, CANCELLED, REPLACED, REJECTED, CANCEL_REJECTED, EXPIRED, UNKNOWN = range(8)


class RejectCode(enum.IntEnum):
    """Why risk or the venue refused."""

    (
        NONE,
        MAX_QTY,
        MAX_NOTIONAL,
        PRICE_COLLAR,
        MAX_POSITION,
        MESSAGE_RATE,
        UNKNOWN_INSTRUMENT,
        BOOK_NOT_LIVE,
        HALTED,
        DUPLICATE_ORDER,
        UNKNOWN_ORDER,
        BAD_PRICE,
        BAD_QTY,
        NO_REFERENCE_PRICE,
        TOO_MANY_ORDERS,
        WOULD_CROSS,
        BAD_TICK,
        NO_LIQUIDITY,
        BAD_MESSAGE,
        LOG_REFUSES,
        RISK_SILENT,
    ) = range(21)


class Liquidity(enum.IntEnum):
    """Whether a fill made or took liquidity."""

    NONE, MAKER, TAKER = range(3)


class CommandKind(enum.IntEnum):
    """What the supervisor asks of the stages."""

    STOP, HALT, RESUME, SET_LIMIT, CANCEL_ALL, START, RESTARTED = range(7)


# Written out for readers and type checkers; here they take the schema's place, so that both must agree.
for _enum in (
    Side,
    BookAction,
    BookState,
    StatusReason,
    StatisticKind,
    InstrumentKind,
    SignalKind,
    IntentAction,
    OrderType,
    TimeInForce,
    UpdateKind,
    RejectCode,
    Liquidity,
    CommandKind,
):
    if [(m.name, m.value) for m in _enum] != [(m.name, m.value) for m in ENUMS[_enum.__name__]]:
        raise ImportError(f"{_enum.__name__} in {__name__} differs from the schema's")
    ENUMS[_enum.__name__] = _enum


def enum_of(struct: str, field: str) -> type[enum.IntEnum] | None:
    """The enumeration of a field of a message's struct ("top", "state"), None if it is a plain number or text."""
    message = SCHEMA.message(next(name for name in TEMPLATES if snake(name) == struct))
    kind = next(f.type for f in message.fields if snake(f.name) == field)
    return ENUMS[kind.name] if isinstance(kind, Enum) else None
