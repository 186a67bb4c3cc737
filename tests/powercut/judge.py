"""What a guest told before its power was cut, what it thereby promised, and whether the next one kept that."""

from __future__ import annotations

import collections
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

FOUND = {"OK", "EMPTY", "TORN_TAIL", "BAD_CRC", "BAD_HEADER", "NOT_SEALED", "SEQUENCE_BREAK"}
BULK = {"has", "row", "durable", "sent", "order"}
Ring = tuple[int, str]  # session, name


@dataclass
class Life:
    """What one guest told before its power was cut."""

    before: str = ""  # verification's verdict on what was left
    opened: tuple[str, int, int] | None = None  # recovery's: verdict, records, damaged bytes
    verified: tuple[str, int] | None = None
    has: dict[tuple[Ring, int], int] = field(default_factory=dict)
    lacks: list[tuple[Ring, int, int]] = field(default_factory=list)
    rows: set[str] = field(default_factory=set)
    checked: bool = False
    durable: dict[Ring, tuple[int, int]] = field(default_factory=dict)
    sent: dict[int, tuple[int, int]] = field(default_factory=dict)
    orders: list[str] = field(default_factory=list)
    stopped: tuple[int, str] | None = None
    failed: str = ""
    unmountable: str = ""
    silent: str = ""  # it said nothing more, or came no further: what was found out about that
    shown: bool = False
    began: float = field(default_factory=time.monotonic)
    heard: float = field(default_factory=time.monotonic)

    def hear(self, line: str) -> None:
        """One whole line that left the guest."""
        kind, *words = line.split(" ")
        self.heard = time.monotonic()
        if self.shown and kind not in BULK:
            print(f"       {time.monotonic() - self.began:6.1f} s  {line}", flush=True)
        self._hear_promise(kind, words)
        self._hear_found(kind, words)
        if kind == "stopped":
            self.stopped = int(words[0]), words[1]
        elif kind == "unmountable":
            self.unmountable = line
        elif kind.startswith("failed"):
            self.failed = line

    def _hear_promise(self, kind: str, words: list[str]) -> None:
        if kind == "durable":
            self.durable[int(words[0]), words[1]] = int(words[2]), int(words[3])
        elif kind == "sent":
            self.sent[int(words[0])] = int(words[1]), int(words[2])
        elif kind == "order":
            self.orders.append(" ".join(words))

    def _hear_found(self, kind: str, words: list[str]) -> None:
        if kind == "before":
            self.before = words[0]
        elif kind == "opened":
            self.opened = words[0], int(words[1]), int(words[2])
        elif kind == "verified":
            self.verified = words[0], int(words[1])
        elif kind == "has":
            self.has[(int(words[0]), words[1]), int(words[2])] = int(words[3])
        elif kind == "lacks":
            self.lacks.append(((int(words[0]), words[1]), int(words[2]), int(words[3])))
        elif kind == "row":
            self.rows.add(" ".join(words))
        elif kind == "checked":
            self.checked = True


@dataclass
class Promises:
    """Of one disk: by ring and session, counts of events and the CRC of so many; the orders of the last session."""

    counts: dict[tuple[Ring, int], int] = field(default_factory=dict)
    orders: list[str] = field(default_factory=list)

    def add(self, life: Life) -> int:
        """What this life promised; how many records that was."""
        for ring, (count, crc) in life.durable.items():
            self.counts[ring, count] = crc
        for session, (count, crc) in life.sent.items():
            self.counts[(session, "orders"), count] = crc
        if life.orders:
            self.orders = life.orders
        return sum(count for count, _ in life.durable.values())

    def saved(self) -> dict[str, Any]:
        """For a file; `restored` is the way back."""
        counts = [[session, ring, count, crc] for ((session, ring), count), crc in self.counts.items()]
        return {"counts": counts, "orders": self.orders}

    @classmethod
    def restored(cls, saved: dict[str, Any]) -> Promises:
        """What `saved` gave."""
        counts = {((session, ring), count): crc for session, ring, count, crc in saved["counts"]}
        return cls(counts, saved["orders"])

    def asked(self) -> list[str]:
        """For the guest to tell of."""
        sessions = {order.split()[0] for order in self.orders}
        return [f"{s} {ring} {count}" for (s, ring), count in self.counts] + [f"rows {session}" for session in sessions]


@dataclass
class Campaign:
    """The sums over all cuts. wrong: a sentence for each thing that should not be; silent: for each guest that said
    nothing more before its power was to be cut. Such a one counts as no cut, nor does one that could not mount its
    disk: the file system was then checked, as the kernel asks for (fsck), and the next guest must find all that was
    promised.
    """

    lives: int = 0
    cuts: int = 0
    recovering: int = 0
    records: int = 0
    orders: int = 0
    compared: int = 0
    unflushed: int = 0
    survived: int = 0
    lost: int = 0
    fsck: int = 0
    verdicts: collections.Counter[str] = field(default_factory=collections.Counter)
    wrong: list[str] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)

    def saved(self) -> dict[str, Any]:
        """For a file; `restored` is the way back."""
        return {**vars(self), "verdicts": dict(self.verdicts)}

    @classmethod
    def restored(cls, saved: dict[str, Any]) -> Campaign:
        """What `saved` gave."""
        return cls(**{**saved, "verdicts": collections.Counter(saved["verdicts"])})

    def judge(self, life: Life, promised: Promises) -> list[str]:
        """A guest that came up after a cut: what it found against what was promised before. What is wrong with it."""
        self.lives += 1
        say = [life.failed] if life.failed else []
        if life.opened:
            verdict, _, damaged = life.opened
            self.verdicts[verdict] += 1
            if verdict not in FOUND:
                say.append(f"recovery said {verdict}")
            if (life.before in ("OK", "-", "EMPTY")) != (verdict in ("OK", "EMPTY") and not damaged):
                say.append(f"verification said {life.before}, recovery {verdict} with {damaged} damaged bytes")
        if life.verified and life.verified[0] != "OK":
            say.append(f"the log does not verify once it was opened: {life.verified[0]}")
        if life.checked:
            say += self._compare(life, promised)
        if life.stopped and life.stopped != (0, "OK"):
            say.append(f"`ctl stop` ended with {life.stopped[0]}, and verification said {life.stopped[1]}")
        if life.silent:
            self.silent.append(f"life {self.lives}: {life.silent}")
        return self.blame(say)

    def blame(self, say: Iterable[str]) -> list[str]:
        """The last life for these things, that should not be."""
        say = list(say)
        self.wrong += [f"life {self.lives}: {sentence}" for sentence in say]
        return say

    def _compare(self, life: Life, promised: Promises) -> list[str]:
        say = []
        for (session, ring), count, held in life.lacks:
            self.lost += count - held
            say.append(f"{ring} of {session} end at {held}, but {count} were acknowledged")
        for key, crc in promised.counts.items():
            if key in life.has and life.has[key] != crc:
                say.append(f"{key[0][1]} of {key[0][0]}: the first {key[1]} are not what was acknowledged")
            elif key not in life.has and key not in {(ring, count) for ring, count, _ in life.lacks}:
                say.append(f"nothing was told of {key}")
        missing = [order for order in promised.orders if order not in life.rows]
        self.lost += len(missing)
        say += [f"order {order} was sent, and the log does not have it" for order in missing]
        self.compared += len(promised.orders)
        return say
