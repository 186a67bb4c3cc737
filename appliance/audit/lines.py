"""Records as lines for people: every field by its name, enumerations by theirs, prices with their point."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import numpy as np

from appliance.audit.log import AuditLog, Code, Kind, Records
from appliance.binding import ffi, lib, text
from appliance.schema.events import BLOCKS, TEMPLATES, enum_of, snake

_NS = 1_000_000_000
_STRUCT = {number: snake(name) for name, number in TEMPLATES.items()}
_MESSAGE = {number: name for name, number in TEMPLATES.items()}
_NO_VALUE = {-(2**63), 2**63 - 1}
# Fields in 1e-9 of the price. A verdict's value and limit have the unit of their check.
_SCALED = {"price", "bid_price", "ask_price", "tick"}
_SCALED_IN = {"signal": {"value", "imbalance"}}


def moment(time_ns: int) -> str:
    """2026-03-01T09:30:00.123456789Z."""
    whole = datetime.fromtimestamp(time_ns // _NS, UTC)
    return f"{whole:%Y-%m-%dT%H:%M:%S}.{time_ns % _NS:09d}Z"


def decimal(value: int) -> str:
    """An integer in 1e-9 as the shortest decimal: 5000250000000 -> 5000.25. The ends of the range mean "none"."""
    if value in _NO_VALUE:
        return "none"
    whole, part = divmod(abs(value), _NS)
    fraction = f"{part:09d}".rstrip("0")
    return f"{'-' if value < 0 else ''}{whole}{'.' if fraction else ''}{fraction}"


class Formatter:
    """Turns records into lines. Field tables are made once per message."""

    def __init__(self) -> None:
        self._fields: dict[int, list[tuple[str, Any, bool]]] = {}

    def lines(self, log: AuditLog, records: Records) -> Iterator[str]:
        """One line per record: sequence, time, ring#sequence, message, fields."""
        for record in records:
            head = f"{int(record['sequence']):>10}  {moment(int(record['time_ns']))}"
            if record["kind"] == Kind.EVENT:
                ring = f"{log.ring_name(record['ring'])}#{ring_sequence(record['slot'])}"
                yield f"{head}  {ring:<18} {self.event(record['slot'])}"
            else:
                ring = log.ring_name(record["ring"]) or "-"
                yield f"{head}  {ring:<18} {kind_name(int(record['kind'])):<10} {note(record)}"

    def event(self, slot: np.void) -> str:
        """Message and fields of one slot."""
        number = int(slot["template_id"])
        struct = _STRUCT.get(number)
        if struct is None:
            return f"#{number} (no message of schema 901; its bytes: {slot.tobytes()[8:].hex()})"
        block = slot[struct]
        words = [f"{name}={_value(block[name], enum, scaled)}" for name, enum, scaled in self._table(number, struct)]
        return f"{_MESSAGE[number]:<10} {' '.join(words)}"

    def _table(self, number: int, struct: str) -> list[tuple[str, Any, bool]]:
        if number not in self._fields:
            scaled = _SCALED | _SCALED_IN.get(struct, set())
            names = [name for name in BLOCKS[struct].names or () if not name.startswith("reserved")]
            self._fields[number] = [(name, enum_of(struct, name), name in scaled) for name in names]
        return self._fields[number]


def _value(value: Any, members: Any, scaled: bool) -> str:
    if isinstance(value, bytes):
        return value.decode("ascii", "backslashreplace")
    number = int(value)
    if members is not None:
        return members(number).name if number in members._value2member_map_ else str(number)
    return decimal(number) if scaled else str(number)


def ring_sequence(slot: np.void) -> int:
    """Of a ring's slot, from its stamp."""
    return int(slot["stamp"]) // 2 - 1


def kind_name(kind: int) -> str:
    """OPEN, GAP ..."""
    return text(lib.apl_wal_kind_name(kind))


def note(record: np.void) -> str:
    """What a note of the log says, "" for an event."""
    kind = int(record["kind"])
    line = ffi.from_buffer(np.ascontiguousarray(record["slot"]).tobytes())
    if kind == Kind.OPEN:
        said = ffi.cast("const struct apl_wal_open *", line)
        found = f"verdict={Code(said.verdict).name} recovered={said.recovered} damaged_bytes={said.damaged_bytes}"
        return f"session={said.session} pid={said.pid} rings={said.ring_count} {found}"
    if kind == Kind.CLOSE:
        said = ffi.cast("const struct apl_wal_close *", line)
        return f"session={said.session} pid={said.pid}"
    if kind == Kind.GAP:
        said = ffi.cast("const struct apl_wal_gap *", line)
        return f"first={said.first} last={said.last} missing={said.last - said.first + 1}"
    if kind == Kind.SEAL:
        said = ffi.cast("const struct apl_wal_seal *", line)
        counts = f"records={said.records} frames={said.frames} bytes={said.bytes}"
        return f"first={said.first_sequence} {counts} crcs={said.crcs:08x}"
    return ""
