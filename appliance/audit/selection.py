"""Which records are wanted: by place in the log, time, ring, message, instrument and order."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import numpy as np

from appliance.audit.log import AuditLog, Records
from appliance.errors import ConfigError, NotFound
from appliance.schema.events import TEMPLATES

# Messages that carry the appliance's own order ids, and in which fields.
_ORDER_FIELDS = {
    "Intent": ("order_id", "target_id"),
    "Order": ("order_id", "target_id"),
    "Update": ("order_id",),
    "Verdict": ("order_id", "target_id"),
}
_NS = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Selection:
    """All conditions must hold; None does not restrict. With any but place and time, the log's notes are left out."""

    from_sequence: int | None = None
    to_sequence: int | None = None
    from_ns: int | None = None
    to_ns: int | None = None
    rings: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()
    instrument: int | None = None
    order: int | None = None

    @property
    def events_only(self) -> bool:
        """Whether notes of the log are left out."""
        return bool(self.rings or self.messages) or self.instrument is not None or self.order is not None

    def mask(self, log: AuditLog, batch: Records) -> np.ndarray[Any, np.dtype[np.bool_]]:
        """Which records of the batch are wanted. Shape (n,)."""
        mask = log.is_event(batch) if self.events_only else np.ones(len(batch), dtype=np.bool_)
        if self.from_sequence is not None:
            mask &= batch["sequence"] >= self.from_sequence
        if self.to_sequence is not None:
            mask &= batch["sequence"] <= self.to_sequence
        if self.from_ns is not None:
            mask &= batch["time_ns"] >= self.from_ns
        if self.to_ns is not None:
            mask &= batch["time_ns"] <= self.to_ns
        if self.rings:
            mask &= np.isin(batch["ring"], [i for i, name in enumerate(log.ring_names()) if name in self.rings])
        if self.messages:
            mask &= log.is_event(batch, *self.messages)
        if self.instrument is not None:
            mask &= batch["slot"]["instrument"] == self.instrument
        if self.order is not None:
            mask &= self._of_order(log, batch)
        return mask

    def _of_order(self, log: AuditLog, batch: Records) -> np.ndarray[Any, np.dtype[np.bool_]]:
        found = np.zeros(len(batch), dtype=np.bool_)
        for message, fields in _ORDER_FIELDS.items():
            of_message = log.is_event(batch, message)
            for field in fields:
                found |= of_message & (batch["slot"][message.lower()][field] == self.order)
        return found

    def past(self, batch: Records) -> bool:
        """Whether nothing behind this batch can be wanted."""
        last = batch[-1]
        return (self.to_sequence is not None and int(last["sequence"]) >= self.to_sequence) or (
            self.to_ns is not None and int(last["time_ns"]) > self.to_ns
        )

    def open(self, path: str | os.PathLike[str], appliance: str | None = None) -> AuditLog:
        """The log, open as near as possible before the first record that can be wanted."""
        return AuditLog(path, appliance, sequence=self.from_sequence, time_ns=self.from_ns)

    def pick(self, log: AuditLog, batches: Iterable[Records]) -> Iterator[Records]:
        """The wanted records of batches of this log; ends when none can follow."""
        for batch in batches:
            wanted = batch[self.mask(log, batch)]
            if len(wanted):
                yield wanted
            if self.past(batch):
                return


def parse_point(word: str) -> tuple[int | None, int | None]:
    """A place in the log as (record sequence, time in ns), one of them None.

    "#17", nanoseconds since the epoch, or an ISO 8601 time (UTC if it names no zone). Raises ConfigError.
    """
    if word.startswith("#"):
        if not word[1:].isdigit():
            raise ConfigError(f'"{word}" is no record: write # and its sequence, such as #17')
        return int(word[1:]), None
    if word.isdigit():
        return None, int(word)
    try:
        return None, _iso_ns(word)
    except ValueError as error:
        raise ConfigError(
            f'"{word}" is neither a record (#17), nor nanoseconds since the epoch, '
            "nor a time such as 2026-03-01T09:30:00.5"
        ) from error


def _iso_ns(word: str) -> int:
    """Nanoseconds since the epoch; datetime alone would cut the fraction to microseconds."""
    head, dot, rest = word.partition(".")
    digits = len(rest) - len(rest.lstrip("0123456789"))
    fraction, zone = rest[:digits], rest[digits:]
    if dot and not fraction:
        raise ValueError(word)
    moment = datetime.fromisoformat(head + zone)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return round(moment.timestamp()) * _NS + int(fraction[:9].ljust(9, "0") or 0)


def messages_named(words: Iterable[str]) -> tuple[str, ...]:
    """Message names, whatever their case ("top", "BookOrder"). Raises ConfigError with the names there are."""
    known = {name.lower(): name for name in TEMPLATES}
    found = []
    for word in words:
        name = known.get(word.lower().replace("_", ""))
        if name is None:
            raise ConfigError(f'no message is called "{word}"; there are: {", ".join(TEMPLATES)}')
        found.append(name)
    return tuple(found)


def instrument_named(path: str | os.PathLike[str], appliance: str | None, word: str) -> int:
    """An instrument's id from itself or from its symbol, looked up in the log's definitions. Raises NotFound."""
    if word.isdigit():
        return int(word)
    with AuditLog(path, appliance) as log:
        for batch in log.batches():
            definitions = batch["slot"][log.is_event(batch, "Definition")]
            found = definitions[definitions["definition"]["symbol"] == word.encode()]
            if len(found):
                return int(found[0]["instrument"])
    raise NotFound(f'no definition of an instrument "{word}" is in the log {os.fspath(path)}; name it by its number')
