"""Real losses of power under the audit log alone: ``make powercut-guest TIMES=20``; under an appliance: whole.py.

A guest (guest.py) writes the log on ext4 on a disk with a volatile write cache (disk.py) and tells over a serial line
what is durable. QEMU is killed with SIGKILL at a random moment, in one case of four while the guest still recovers;
what the disk had not flushed survives by chance, sector by sector. The guest is booted again on what is left, opens the
log, reads all of it, and says where it stands: nothing that was told to be durable may be missing, what is there must
be what was written, byte for byte, and the log must go on.
"""

from __future__ import annotations

import argparse
import collections
import os
import random
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import guest
from disk import Disk

DISK_MIB = 384
LIVES_OF_A_DISK = 6  # each writes up to some 30 MB
BOOT_LIMIT_S = 180
LIFE_S = (0.2, 3.0)  # from the first durable record to the cut
WRITES = 40  # the power goes within so many writes behind that moment
RECOVERY_S = 0.6  # a cut while the guest recovers comes within
VERDICTS = {"OK", "EMPTY", "TORN_TAIL", "BAD_CRC", "BAD_HEADER", "NOT_SEALED", "SEQUENCE_BREAK"}


@dataclass
class Life:
    """What one guest told before its power was cut. Ring sequences: tops, orders."""

    verdict: str = ""
    text: str = ""
    checked: tuple[int, int] | None = None
    durable: tuple[int, int] = (0, 0)
    failed: str = ""
    lines: int = 0


@dataclass
class Campaign:
    """The sums over all cuts. wrong: a sentence for each thing that should not be."""

    cuts: int = 0
    recovering: int = 0
    acknowledged: int = 0
    unflushed: int = 0
    survived: int = 0
    lost: int = 0
    verdicts: collections.Counter[str] = field(default_factory=collections.Counter)
    wrong: list[str] = field(default_factory=list)


class Machine:
    """A guest and its disk, in a folder."""

    def __init__(self, folder: Path, program: Path, chance: random.Random, *, lying: bool = False) -> None:
        self.folder, self.chance, self.lying = folder, chance, lying
        self.boot = folder / "initramfs"
        guest.initramfs(program, self.boot)
        self.disk = self._disk()

    def _disk(self) -> Disk:
        guest.make_disk(self.folder / "disk", DISK_MIB)
        return Disk(self.folder / "disk", lying=self.lying)

    def replace_disk(self) -> None:
        """An empty one."""
        self.disk.close()
        self.disk = self._disk()

    def live(self, *, recovering: bool = False, cut: bool = True) -> Life:
        """One life of the guest, to its death; with cut=False it dies when it has read its log."""
        self.disk.serve(self.folder / "nbd")
        command = guest.command(self.boot, self.folder / "nbd", self.folder / "console")
        pipe, null = subprocess.PIPE, subprocess.DEVNULL
        with subprocess.Popen(command, stdin=null, stdout=pipe, stderr=subprocess.STDOUT) as qemu:
            try:
                life = self._watch(qemu, recovering, cut)
            finally:
                qemu.kill()
        return life

    def _watch(self, qemu: subprocess.Popen[bytes], recovering: bool, cut: bool) -> Life:
        """Hear what the guest says until its power is cut, and what was still on its way."""
        life = Life()
        lines = Lines(qemu, lambda line: _hear(life, line))
        until = time.monotonic() + BOOT_LIMIT_S
        armed = False
        while not armed or time.monotonic() < until:
            if not lines.hear(until):
                life.failed = life.failed or f"the guest ended by itself: {self._console()}"
                return life
            if life.failed or (life.checked is not None and not cut):
                break
            if not armed and time.monotonic() >= until:
                life.failed = f"the guest said nothing more for {BOOT_LIMIT_S} s; console: {self._console()}"
                break
            if not armed and (life.durable != (0, 0) or (recovering and life.lines)):
                armed = True
                span = LIFE_S if life.durable != (0, 0) else (0.0, RECOVERY_S)
                until = time.monotonic() + self.chance.uniform(*span)
        if armed:  # not between two writes, but within what a sync writes
            self.disk.darken(self.chance.randrange(WRITES))
            self.disk.dark.wait(1)
        qemu.kill()
        while lines.hear(time.monotonic() + 10):
            pass
        return life

    def _console(self) -> str:
        path = self.folder / "console"
        return " / ".join(path.read_text(errors="replace").splitlines()[-6:]) if path.exists() else ""


class Lines:
    """Whole lines from the guest, given to `tell`."""

    def __init__(self, qemu: subprocess.Popen[bytes], tell: Callable[[str], None]) -> None:
        assert qemu.stdout is not None
        self._fd = qemu.stdout.fileno()
        self._rest = b""
        self._tell = tell
        os.set_blocking(self._fd, False)

    def hear(self, until: float) -> bool:
        """What comes next, if anything does by then. False: it is dead, and all was heard."""
        if not select.select([self._fd], [], [], max(0.0, until - time.monotonic()))[0]:
            return True
        piece = os.read(self._fd, 65536)
        *lines, self._rest = (self._rest + piece).split(b"\n")
        for line in lines:
            self._tell(line.decode(errors="replace").strip())
        return bool(piece)


def _hear(life: Life, line: str) -> None:
    """One whole line that left the guest."""
    kind, _, rest = line.strip().partition(" ")
    life.lines += 1
    if kind == "durable":
        first, second = rest.split()
        life.durable = int(first), int(second)
    elif kind == "checked":
        first, second, _ = rest.split()
        life.checked = int(first), int(second)
    elif kind == "opened":
        life.verdict, _, life.text = rest.partition(" ")
    elif kind == "failed":
        life.failed = f"the guest failed {rest}"


def _judge(campaign: Campaign, life: Life, promised: tuple[int, int], number: int) -> None:
    """Of a guest that was booted after a cut: what it found against what was promised before."""
    if life.failed:
        campaign.wrong.append(f"boot {number}: {life.failed}")
    if life.verdict:
        campaign.verdicts[life.verdict] += 1
        if life.verdict not in VERDICTS:
            campaign.wrong.append(f"boot {number}: verdict {life.verdict}: {life.text}")
    if life.checked is None:
        return  # cut before it could say
    for ring, have, want in zip(("tops", "orders"), life.checked, promised, strict=True):
        if have < want:
            campaign.lost += want - have
            campaign.wrong.append(f"boot {number}: {ring} end at {have}, but {want} were acknowledged ({life.verdict})")


def run(program: Path, times: int, seed: int, *, lying: bool = False, tell: bool = False) -> Campaign:
    """`times` cuts, and one boot more to judge the last."""
    campaign, chance = Campaign(), random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="appliance-powercut-") as name:
        machine = Machine(Path(name), program, chance, lying=lying)
        promised = (0, 0)
        for number in range(1, times + 2):
            last = number == times + 1
            recovering = not last and number % LIVES_OF_A_DISK != 1 and chance.random() < 0.25
            life = machine.live(recovering=recovering, cut=not last)
            _judge(campaign, life, promised, number)
            if last or life.failed:
                break
            unflushed, survived = machine.disk.cut(chance)
            campaign.cuts += 1
            campaign.recovering += life.checked is None
            campaign.unflushed += unflushed
            campaign.survived += survived
            before, promised = promised, tuple(map(max, promised, life.durable))  # type: ignore[assignment]
            campaign.acknowledged += sum(promised) - sum(before)
            if tell:
                print(
                    f"{number:3}  found {life.verdict or '-':12} {life.checked or 'cut while it recovered'}"
                    f"  acknowledged {promised}  unflushed sectors {unflushed}, survived {survived}",
                    flush=True,
                )
            if number % LIVES_OF_A_DISK == 0 and times - number >= 1 and not lying:
                last_words = machine.live(cut=False)
                _judge(campaign, last_words, promised, number)
                machine.replace_disk()
                promised = (0, 0)
        machine.disk.close()
    return campaign


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, type=Path, help="power_guest")
    parser.add_argument("--times", type=int, default=20, help="cuts")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    if reason := guest.missing():
        print(reason, file=sys.stderr)
        return 1
    began = time.monotonic()
    campaign = run(args.program, args.times, args.seed, tell=True)
    found = ", ".join(f"{verdict} {count}" for verdict, count in campaign.verdicts.most_common())
    print(
        f"{campaign.cuts} cuts of power ({campaign.recovering} while recovering) in {time.monotonic() - began:.0f} s: "
        f"{campaign.acknowledged:,} records acknowledged, {campaign.lost} of them lost; "
        f"{campaign.unflushed:,} sectors were not flushed, {campaign.survived:,} of them survived; found {found}"
    )
    for sentence in campaign.wrong:
        print(sentence, file=sys.stderr)
    return bool(campaign.wrong)


if __name__ == "__main__":
    sys.exit(main())
