"""Which records are wanted: by place in the log, time, ring, message, instrument and order."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from appliance.audit.index import index_of, of_order, segments
from appliance.audit.log import AuditLog, Code, Kind, Records, RingNames
from appliance.errors import ConfigError, NotFound
from appliance.schema.events import TEMPLATES

# Records that are lines of what a replay needs: shown only when asked for.
_FOR_REPLAY = (Kind.PACKET, Kind.ORDER)
NOTES = {"open": Kind.OPEN, "close": Kind.CLOSE, "gap": Kind.GAP, "seal": Kind.SEAL, "durable": Kind.DURABLE,
         "action": Kind.ACTION, "packet": Kind.PACKET, "inputs": Kind.ORDER}  # fmt: skip
_NS = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Selection:
    """All conditions must hold; None does not restrict. With any but place and time, the log's notes are left out.

    `notes`: kinds of the log's notes that are wanted as well, as messages are. What only a replay needs (packets, order
    of inputs) is left out unless it is named there.
    """

    from_sequence: int | None = None
    to_sequence: int | None = None
    from_ns: int | None = None
    to_ns: int | None = None
    rings: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()
    instrument: int | None = None
    order: int | None = None
    notes: tuple[Kind, ...] = ()

    @property
    def events_only(self) -> bool:
        """Whether notes of the log are left out."""
        return bool(self.rings or self.messages or self.notes) or self.instrument is not None or self.order is not None

    def mask(self, log: AuditLog | RingNames, batch: Records) -> np.ndarray[Any, np.dtype[np.bool_]]:
        """Which records of the batch are wanted. Shape (n,)."""
        mask = log.is_event(batch) if self.events_only else ~np.isin(batch["kind"], _FOR_REPLAY)
        if self.rings:
            mask |= np.isin(batch["kind"], (Kind.ACTION, *_FOR_REPLAY))
        if self.messages or self.notes:
            mask = log.is_event(batch, *self.messages) if self.messages else np.zeros(len(batch), dtype=np.bool_)
            mask |= np.isin(batch["kind"], self.notes)
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
        if self.instrument is not None:
            mask &= batch["slot"]["instrument"] == self.instrument
        if self.order is not None:
            mask &= of_order(self.order, batch)
        return mask

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

    def without(self, segment: Path) -> bool:
        """Whether the segment's index says that it has nothing that is wanted."""
        if self.instrument is None and self.from_ns is None and self.to_ns is None:
            return False
        index = index_of(segment)
        if index is None:
            return False
        try:
            info = index.info
            if (self.from_ns or 0) > info.last_ns or (self.to_ns is not None and self.to_ns < info.first_ns):
                return True
            return self.instrument is not None and not index.has_instrument(self.instrument)
        finally:
            index.close()

    def read(self, path: str | os.PathLike[str], appliance: str | None = None) -> Iterator[tuple[AuditLog, Records]]:
        """The wanted records, with the log that they come from: one log, or one of each segment where an instrument is
        asked for and indexes say which segments have it. Raises what reading finds, behind what it gave.
        """
        single = self.instrument is None or self.from_sequence is not None or not Path(path).is_dir()
        for part in [Path(path)] if single else segments(path, appliance):
            if not single and self.without(part):
                continue
            with self.open(part, appliance if single else None) as log:
                for batch in self.pick(log, log.batches()):
                    yield log, batch
                error = log.verdict.error()
                if error is not None and (single or log.verdict.code is not Code.EMPTY):
                    raise error


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


def notes_named(words: Iterable[str]) -> tuple[Kind, ...]:
    """The kinds of notes among the words ("action", "gap" ...)."""
    return tuple(NOTES[word.lower()] for word in words if word.lower() in NOTES)


def messages_named(words: Iterable[str]) -> tuple[str, ...]:
    """Message names, whatever their case ("top", "BookOrder"), without the kinds of notes among the words. Raises
    ConfigError with the names there are."""
    words = [word for word in words if word.lower() not in NOTES]
    known = {name.lower(): name for name in TEMPLATES}
    found = []
    for word in words:
        name = known.get(word.lower().replace("_", ""))
        if name is None:
            raise ConfigError(f'no message is called "{word}"; there are: {", ".join([*TEMPLATES, *NOTES])}')
        found.append(name)
    return tuple(found)


def rings_named(path: str | os.PathLike[str], appliance: str | None, words: Iterable[str]) -> tuple[str, ...]:
    """Rings by their names, as the newest segment has them. Raises NotFound with the names there are."""
    wanted = tuple(words)
    if not wanted:
        return ()
    newest = segments(path, appliance)[-1] if Path(path).is_dir() else Path(path)
    with AuditLog(newest) as log:
        known = [name for _ in log.batches(1) for name in log.ring_names()]  # none in a segment that was just begun
    unknown = [name for name in wanted if name not in known]
    if unknown and known:
        raise NotFound(f"the log has no ring {', '.join(unknown)}; it has {', '.join(known)}")
    return wanted


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
