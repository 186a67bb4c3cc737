"""Records as lines for people: every field by its name, enumerations by theirs, prices with their point."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import numpy as np

from appliance.audit.log import AuditLog, Code, Kind, Records, RingNames
from appliance.audit.notes import ACTION, CALLS, LIFE, PACKET_HEAD, Note, NoteReader
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
        self._readers: dict[int, NoteReader] = {}
        self._first: dict[int, np.void] = {}  # by ring: the first line of the note at hand

    def lines(self, log: AuditLog | RingNames, records: Records) -> Iterator[str]:
        """One line per record: sequence, time, ring#sequence, message, fields. Notes of several lines are one line."""
        for record, whole in self.whole(records):
            if whole is not None:
                ring = f"{log.ring_name(record['ring'])}#{ring_sequence(record['slot'])}"
                head = f"{int(record['sequence']):>10}  {moment(int(record['time_ns']))}"
                yield f"{head}  {ring:<18} {note_name(whole):<10} {note_text(whole)}"
                continue
            head = f"{int(record['sequence']):>10}  {moment(int(record['time_ns']))}"
            if record["kind"] == Kind.EVENT:
                ring = f"{log.ring_name(record['ring'])}#{ring_sequence(record['slot'])}"
                yield f"{head}  {ring:<18} {self.event(record['slot'])}"
            else:
                ring = log.ring_name(record["ring"]) or "-"
                yield f"{head}  {ring:<18} {kind_name(int(record['kind'])):<10} {note(record)}"

    def objects(self, log: AuditLog | RingNames, records: Records) -> Iterator[dict[str, Any]]:
        """As `lines`, but each record as an object of plain values: ns, prices in 1e-9, enumerations by name."""
        for record, whole in self.whole(records):
            plain: dict[str, Any] = {
                "record": int(record["sequence"]), "time_ns": int(record["time_ns"]),
                "ring": log.ring_name(record["ring"]), "session": int(record["session"]),
            }  # fmt: skip
            if whole is not None:
                sequence = ring_sequence(record["slot"])
                yield plain | {"ring_sequence": sequence, "message": note_name(whole), **note_plain(whole)}
            elif record["kind"] == Kind.EVENT:
                yield plain | {"ring_sequence": ring_sequence(record["slot"]), **self.event_object(record["slot"])}
            else:
                yield plain | {"message": kind_name(int(record["kind"])), "note": note(record)}

    def event_object(self, slot: np.void) -> dict[str, Any]:
        """Message and fields of one slot, plain."""
        number = int(slot["template_id"])
        struct = _STRUCT.get(number)
        if struct is None:
            return {"message": f"#{number}", "bytes": slot.tobytes()[8:].hex()}
        block = slot[struct]
        fields = {name: _plain(block[name], enum) for name, enum, _ in self._table(number, struct)}
        return {"message": _MESSAGE[number], **fields}

    def whole(self, records: Records) -> Iterator[tuple[np.void, Note | None]]:
        """Records; those that are lines of a note only once, with the note, when it is whole."""
        for record in records:
            if record["kind"] not in (Kind.ACTION, Kind.PACKET, Kind.ORDER):
                yield record, None
                continue
            ring = int(record["ring"])
            whole = self._readers.setdefault(ring, NoteReader()).take(record["slot"])
            if record["slot"].tobytes()[9] & 0x80:  # APL_NOTE_FIRST
                self._first[ring] = record
            if whole is not None:
                yield self._first[ring], whole

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


def _plain(value: Any, members: Any) -> Any:
    if isinstance(value, bytes):
        return value.decode("ascii", "backslashreplace")
    number = int(value)
    if members is not None:
        return members(number).name if number in members._value2member_map_ else number
    return number


def note_name(whole: Note) -> str:
    """ACTION, LIFE, CALLS, PACKET."""
    return {ACTION: "ACTION", LIFE: "LIFE", CALLS: "CALLS"}.get(whole.type, "PACKET")


def note_plain(whole: Note) -> dict[str, Any]:
    """What a whole note says. A start's configuration is in it."""
    if whole.type in (ACTION, LIFE):
        said = whole.json()
        return {("action_ns" if name == "time_ns" else name): value for name, value in said.items()}
    if whole.type == CALLS:
        return {"first_ns": int.from_bytes(whole.data[:8], "little"), "calls": whole.data[8:].hex()}
    head = np.frombuffer(whole.data[: PACKET_HEAD.itemsize], PACKET_HEAD)[0]
    plain = {name: int(head[name]) for name in PACKET_HEAD.names or ()}
    return plain | {"line": "B" if plain["flags"] & lib.APL_PACKET_LINE_B else "A",
                    "payload": whole.data[PACKET_HEAD.itemsize :].hex()}  # fmt: skip


def note_text(whole: Note) -> str:
    """A whole note for people, in one line whatever stands in it."""
    said = note_plain(whole)
    if whole.type == ACTION:
        return one_line(_action_text(said))
    if whole.type == LIFE:
        recalled = "" if said["recalled"] is None else f" recalled={said['recalled'][0]}..{said['recalled'][1]}"
        life = f"{said['stage']} life={said['epoch']} pid={said['pid']}"
        return f"{life} halted={said['halted']} out={said['out']}{recalled}"
    if whole.type == CALLS:
        return f"from {moment(said['first_ns'])}, {len(said['calls']) // 2} bytes: {said['calls'][:64]}"
    groups = f"{address(said['group_ip'])}:{said['group_port']} line {said['line']}"
    origin = f"{groups} from {address(said['source_ip'])} at {said['arrival_ns']}"
    return f"{origin}, {said['bytes']} bytes: {said['payload'][:64]}"


def one_line(words: str) -> str:
    """Without what would end the line or move a terminal's cursor: escaped as Python writes it."""
    return "".join(letter if letter.isprintable() else letter.encode("unicode_escape").decode() for letter in words)


def _action_text(said: dict[str, Any]) -> str:
    """An act told without an appliance has no configuration; one of a foreign writer may lack anything."""
    word = {name: str(said.get(name, "")) for name in ("verb", "argument", "result", "who", "host", "terminal", "ssh")}
    where = ", ".join(filter(None, [word["host"], word["terminal"], word["ssh"] and f"ssh from {word['ssh']}"]))
    who = f"{word['who']} (uid {said.get('uid', '?')}, pid {said.get('pid', '?')}; {where})"
    argument = f" {word['argument']}" if word["argument"] else ""
    reason = f" ({said['reason']})" if said.get("reason") else ""
    config = f"; config {str(said['config_sha256'])[:12]}" if said.get("config_sha256") else ""
    return f"{word['verb']}{argument} by {who}: {word['result']}{reason}{config}"


def address(ip: int) -> str:
    """An IPv4 address from a number in host order."""
    return ".".join(str(ip >> shift & 255) for shift in (24, 16, 8, 0))


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
    if kind == Kind.DURABLE:
        return f"record={ffi.cast('const struct apl_wal_durable *', line).record}"
    if kind == Kind.SEAL:
        said = ffi.cast("const struct apl_wal_seal *", line)
        counts = f"records={said.records} frames={said.frames} bytes={said.bytes}"
        return f"first={said.first_sequence} {counts} crcs={said.crcs:08x}"
    return ""
