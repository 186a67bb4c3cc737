"""Real losses of power under a whole appliance: ``make powercut-appliance TIMES=20``.

A guest runs the appliance, from a capture's packets to a paper venue's answers, with orders that wait for `durable`, on
a disk with a volatile write cache (disk.py). It tells over a serial line each order that the gateway has sent and how
far each ring is durable, with a CRC of all that is promised so far. QEMU is killed with SIGKILL at a random moment, in
one case of four while the guest still recovers; what the disk had not flushed survives by chance, sector by sector.

What comes up on the rest verifies the log, starts the appliance on it, verifies again, and tells what the log holds:
all that was promised must be there, byte for byte, the exported orders must be those that were sent, the verdict of
recovery must be that of the verification before it, and the appliance must trade on.
"""

from __future__ import annotations

import argparse
import collections
import random
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import guest
from machine import BOOT_LIMIT_S, DEAD_LIMIT_S, Machine

LIVES_OF_A_DISK = 7
LIFE_S = (0.2, 6.0)  # from the first order acknowledged to the cut
WRITES = 40  # the power goes within so many writes behind that moment
RECOVERY_S = 12.0  # a cut while the guest recovers comes within
DARK_S = 1.0
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
    shown: bool = False
    began: float = field(default_factory=time.monotonic)

    def hear(self, line: str) -> None:
        """One whole line that left the guest."""
        kind, *words = line.split(" ")
        if self.shown and kind not in BULK:
            print(f"       {time.monotonic() - self.began:6.1f} s  {line}", flush=True)
        self._hear_promise(kind, words)
        self._hear_found(kind, words)
        if kind == "stopped":
            self.stopped = int(words[0]), words[1]
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

    def asked(self) -> list[str]:
        """For the guest to tell of."""
        sessions = {order.split()[0] for order in self.orders}
        return [f"{s} {ring} {count}" for (s, ring), count in self.counts] + [f"rows {session}" for session in sessions]


@dataclass
class Campaign:
    """The sums over all cuts. wrong: a sentence for each thing that should not be."""

    cuts: int = 0
    recovering: int = 0
    records: int = 0
    orders: int = 0
    compared: int = 0
    unflushed: int = 0
    survived: int = 0
    lost: int = 0
    verdicts: collections.Counter[str] = field(default_factory=collections.Counter)
    wrong: list[str] = field(default_factory=list)

    def judge(self, life: Life, promised: Promises, number: int) -> None:
        """A guest that came up after a cut: what it found against what was promised before."""
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
        self.wrong += [f"life {number}: {sentence}" for sentence in say]

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


def live(
    machine: Machine, chance: random.Random, asked: list[str], *, recovering: bool, cut: bool, shown: bool = False
) -> Life:
    """One life of the guest, to its death; with cut=False it is told to stop in good order."""
    life = Life(shown=shown)
    with machine.up(asked if cut else [*asked, "stop"], life.hear) as (qemu, lines):
        until, armed = life.began + BOOT_LIMIT_S, False
        while not life.failed and not life.stopped:
            if not lines.hear(until):
                life.failed = f"the guest ended by itself: {machine.last_words()}"
            elif time.monotonic() >= until and not armed:
                life.failed = f"the guest said nothing more for {BOOT_LIMIT_S} s; console: {machine.last_words()}"
            elif time.monotonic() >= until:
                break
            elif cut and not armed and ((life.sent and (life.checked or not asked)) or (recovering and life.before)):
                armed = True
                until = time.monotonic() + chance.uniform(*((0.0, RECOVERY_S) if recovering else LIFE_S))
        if armed:  # not between two writes, but within what a sync writes
            machine.disk.darken(chance.randrange(WRITES))
            machine.disk.dark.wait(DARK_S)
        qemu.kill()
        until = time.monotonic() + DEAD_LIMIT_S
        while lines.hear(until) and time.monotonic() < until:
            pass
    return life


def run(times: int, seed: int, *, lying: bool = False, cold: bool = False, shown: int = 0) -> Campaign:
    """`times` cuts; each disk's last life, and the last of all, is stopped in good order."""
    campaign, chance = Campaign(), random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="appliance-powercut-") as name:
        machine = Machine(Path(name), seed, lying=lying, cold=cold)
        promised, first = Promises(), True
        number = 0
        while not campaign.wrong or lying:
            number += 1
            last = campaign.cuts == times
            end = last or (campaign.cuts % LIVES_OF_A_DISK == 0 and not first)
            recovering = not end and not first and chance.random() < 0.25
            life = live(machine, chance, promised.asked(), recovering=recovering, cut=not end, shown=shown > 1)
            campaign.judge(life, promised, number)
            records = promised.add(life)
            if not end:
                unflushed, survived = machine.disk.cut(chance)
                campaign.cuts += 1
                campaign.recovering += recovering
                campaign.unflushed += unflushed
                campaign.survived += survived
                campaign.records += records
                campaign.orders += len(life.orders)
                if shown:
                    left = f"unflushed sectors {unflushed}, survived {survived}"
                    print(f"{campaign.cuts:3}  {_told(life, records)}; {left}", flush=True)
            first = end
            if last or life.failed:
                break
            if end:
                machine.replace_disk()
                promised = Promises()
        machine.disk.close()
    return campaign


def _told(life: Life, records: int) -> str:
    opened = "{} {} {}".format(*life.opened) if life.opened else "cut while it recovered"
    compared = f"compared {len(life.has)} promises, {len(life.rows)} orders"
    return (
        f"left {life.before:10} found {opened:24} {compared}; acknowledged {records} records, {len(life.orders)} orders"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=20, help="cuts")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cold", action="store_true", help="boot each time, instead of coming up from a picture")
    parser.add_argument("--verbose", action="store_true", help="what the guest says, too")
    args = parser.parse_args()
    if reason := guest.missing():
        print(reason, file=sys.stderr)
        return 1
    began = time.monotonic()
    campaign = run(args.times, args.seed, cold=args.cold, shown=1 + args.verbose)
    found = ", ".join(f"{verdict} {count}" for verdict, count in campaign.verdicts.most_common())
    print(
        f"{campaign.cuts} cuts of power ({campaign.recovering} while recovering) in {time.monotonic() - began:.0f} s: "
        f"{campaign.records:,} records and {campaign.orders:,} orders acknowledged, {campaign.lost} of them lost, "
        f"{campaign.compared:,} orders compared field by field; {campaign.unflushed:,} sectors were not flushed, "
        f"{campaign.survived:,} of them survived; found {found}"
    )
    for sentence in campaign.wrong:
        print(sentence, file=sys.stderr)
    return bool(campaign.wrong)


if __name__ == "__main__":
    sys.exit(main())
