"""Real losses of power under a whole appliance: ``make powercut-appliance TIMES=20``.

A guest runs the appliance, from a capture's packets to a paper venue's answers, with orders that wait for `durable`, on
a disk with a volatile write cache (disk.py). It tells over a serial line each order that the gateway has sent and how
far each ring is durable, with a CRC of all that is promised so far. QEMU is killed with SIGKILL at a random moment, in
one case of four while the guest still recovers; what the disk had not flushed survives by chance, sector by sector.

What comes up on the rest verifies the log, starts the appliance on it, verifies again, and tells what the log holds:
all that was promised must be there, byte for byte, the exported orders must be those that were sent, the verdict of
recovery must be that of the verification before it, and the appliance must trade on.

A guest whose kernel refuses the file system (ext4's superblock lies in two sectors, and only one may survive) counts as
no cut: e2fsck puts it in order, as at any boot, and the next guest is asked for all that was promised.

A guest that says nothing more is asked why (inquest.py), killed, and counted as silent: no cut, and no pass. What it
had promised until then is looked for in the next life all the same.

Where it is given a folder, the campaign goes on from the last life that was judged there.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
import guest
from inquest import inquire
from judge import Campaign, Life, Promises
from machine import DEAD_LIMIT_S, Machine

LIVES_OF_A_DISK = 7
LIFE_S = (0.2, 6.0)  # from the first order acknowledged to the cut
WRITES = 40  # the power goes within so many writes behind that moment
RECOVERY_S = 12.0  # a cut while the guest recovers comes within
DARK_S = 1.0
SILENT_S = 300  # without a line; while the appliance runs there are some each second
LIMIT_S = 3600  # until it has told all that is asked
SILENT_MAX = 3  # guests


def live(
    machine: Machine, chance: random.Random, asked: list[str], *, recovering: bool, cut: bool, shown: bool = False
) -> Life:
    """One life of the guest, to its death; with cut=False it is told to stop in good order."""
    life = Life(shown=shown)
    with machine.up(asked if cut else [*asked, "stop"], life.hear) as (qemu, lines):
        end = 0.0  # when the power goes
        while not (life.failed or life.stopped or life.silent or life.unmountable):
            now = time.monotonic()
            if end and now >= end:
                break
            if not lines.hear(end or min(life.heard + SILENT_S, life.began + LIMIT_S)):
                life.failed = f"the guest ended by itself: {machine.last_words()}"
            elif not end and time.monotonic() >= life.heard + SILENT_S:
                life.silent = f"nothing was heard for {SILENT_S} s; {inquire(machine)}"
            elif not end and time.monotonic() >= life.began + LIMIT_S:
                life.silent = f"not all was told within {LIMIT_S} s; {inquire(machine)}"
            elif cut and not end and ((life.sent and (life.checked or not asked)) or (recovering and life.before)):
                end = time.monotonic() + chance.uniform(*((0.0, RECOVERY_S) if recovering else LIFE_S))
        if end:  # not between two writes, but within what a sync writes
            machine.disk.darken(chance.randrange(WRITES))
            machine.disk.dark.wait(DARK_S)
        qemu.kill()
        until = time.monotonic() + DEAD_LIMIT_S
        while lines.hear(until) and time.monotonic() < until:
            pass
    return life


@dataclass
class Series:
    """Lives one after the other; all of it but the machine is written to `state` after each, to go on from there."""

    machine: Machine
    seed: int
    times: int
    state: Path
    campaign: Campaign
    promised: Promises
    first: bool = True  # on its disk
    checked: bool = False  # e2fsck was at it after the last life
    shown: int = 0

    @classmethod
    def begin(cls, machine: Machine, seed: int, times: int, shown: int) -> Series:
        """Anew, or where the machine's folder was left."""
        state = machine.folder / "state.json"
        found: dict[str, Any] = json.loads(state.read_text()) if state.exists() else {}
        if found and found["seed"] != seed:
            raise SystemExit(f"{machine.folder} has a campaign of seed {found['seed']}: give it, or another folder")
        campaign = Campaign.restored(found["campaign"]) if found else Campaign()
        promised = Promises.restored(found["promised"]) if found else Promises()
        return cls(machine, seed, times, state, campaign, promised, found.get("first", True), shown=shown)

    def next(self) -> bool:
        """One life. Whether there are more."""
        campaign, chance = self.campaign, random.Random(f"{self.seed} {self.campaign.lives}")
        last = campaign.cuts == self.times
        end = last or (campaign.cuts % LIVES_OF_A_DISK == 0 and not self.first)
        recovering = not end and not self.first and chance.random() < 0.25
        asked, began = self.promised.asked(), time.monotonic()
        life = live(self.machine, chance, asked, recovering=recovering, cut=not end, shown=self.shown > 1)
        wrong = campaign.judge(life, self.promised)
        records = self.promised.add(life)
        broken = bool(life.failed or life.silent or life.unmountable)  # neither cut nor stopped
        if not end or broken:
            unflushed, survived = self.machine.disk.cut(chance)
            campaign.unflushed += unflushed
            campaign.survived += survived
            campaign.records += records
            campaign.orders += len(life.orders)
            self.first = False
        if life.unmountable:
            campaign.fsck += 1
            again = "it cannot be mounted after e2fsck either" if self.checked else ""
            wrong += campaign.blame(filter(None, [self.machine.check_disk(), again]))
        elif not end and not broken:
            campaign.cuts += 1
            campaign.recovering += recovering
        elif end and not broken and not last:
            self.machine.replace_disk()
            self.promised, self.first = Promises(), True
        self.checked = bool(life.unmountable)
        if self.shown:
            word = "stopped" if end else f"cut {campaign.cuts}"
            word = "WRONG" if wrong else "SILENT" if life.silent else "e2fsck" if life.unmountable else word
            print(f"{campaign.lives:3} {word:8} {_told(life, records)}; {time.monotonic() - began:.0f} s", flush=True)
            for sentence in [*wrong, *filter(None, [life.silent, life.unmountable])]:
                print(f"    {sentence}", flush=True)
        self._save()
        over = life.failed or (last and not broken) or len(campaign.silent) == SILENT_MAX
        return not over and (not wrong or self.machine.lying)

    def _save(self) -> None:
        state = {"seed": self.seed, "campaign": self.campaign.saved(), "promised": self.promised.saved()}
        new = self.state.with_suffix(".new")
        new.write_text(json.dumps({**state, "first": self.first}))
        new.replace(self.state)


def run(
    times: int, seed: int, *, lying: bool = False, cold: bool = False, shown: int = 0, folder: Path | None = None
) -> Campaign:
    """`times` cuts; each disk's last life, and the last of all, is stopped in good order. `folder`: kept."""
    with tempfile.TemporaryDirectory(prefix="appliance-powercut-") as name:
        machine = Machine(folder or Path(name), seed, lying=lying, cold=cold)
        try:
            series = Series.begin(machine, seed, times, shown)
            while series.next():
                pass
        finally:
            machine.disk.close()
    return series.campaign


def _told(life: Life, records: int) -> str:
    opened = "{} {} {}".format(*life.opened) if life.opened else "(cut before it was told)"
    compared = f"compared {len(life.has)} promises, {len(life.rows)} orders"
    promised = f"acknowledged {records} records, {len(life.orders)} orders"
    return f"left {life.before:10} found {opened:24} {compared}; {promised}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=20, help="cuts")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="keep everything there, and go on with what is there")
    parser.add_argument("--cold", action="store_true", help="boot each time, instead of coming up from a picture")
    parser.add_argument("--verbose", action="store_true", help="what the guest says, too")
    args = parser.parse_args()
    if reason := guest.missing():
        print(reason, file=sys.stderr)
        return 1
    if args.folder:
        args.folder.mkdir(parents=True, exist_ok=True)
    print(f"seed {args.seed}", flush=True)
    began = time.monotonic()
    campaign = run(args.times, args.seed, cold=args.cold, shown=1 + args.verbose, folder=args.folder)
    found = ", ".join(f"{verdict} {count}" for verdict, count in campaign.verdicts.most_common())
    print(
        f"{campaign.cuts} cuts of power ({campaign.recovering} while recovering) in {time.monotonic() - began:.0f} s: "
        f"{campaign.records:,} records and {campaign.orders:,} orders acknowledged, {campaign.lost} of them lost, "
        f"{campaign.compared:,} orders compared field by field; {campaign.unflushed:,} sectors were not flushed, "
        f"{campaign.survived:,} of them survived; found {found}; {campaign.fsck} times the file system needed e2fsck; "
        f"{len(campaign.silent)} guests fell silent"
    )
    for sentence in [*campaign.wrong, *campaign.silent]:
        print(sentence, file=sys.stderr)
    return bool(campaign.wrong or campaign.silent)


if __name__ == "__main__":
    sys.exit(main())
