"""Random tampering with a sealed log, each change judged by ``verify_proof`` against the witnessed heads.

    python tests/audit/tamper.py --edits 100000      (make tamper EDITS=100000)

Half of the changes are raw (bytes flipped, cut, swapped, files removed or renamed), half a forger's: records changed,
deleted, put in, moved, the end cut off, parts of another log spliced in, header pages and frame headers rewritten, all
with checksums, chains, sequences and seals recomputed; some with the heads made again, too, by another key or by the
stolen one. Every twentieth is no change at all, written by the forger's tool: it must verify.
"""

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import forger
from conftest import Writer, make_event

from appliance.audit import heads as heads_file
from appliance.audit.keys import Keys, file_signer, generate
from appliance.audit.proven import verify_proof
from appliance.audit.sealer import Sealer
from appliance.errors import ApplianceError

FOLDER = "/dev/shm" if Path("/dev/shm").is_dir() else None


class Campaign:
    """A log, another of the same appliance to splice from, their keys, the witness."""

    def __init__(self, base, seed):
        self.random = random.Random(seed)
        self.base, self.log, self.witness = base, base / "log", base / "witness"
        self.segments = self._written(self.log, 1)
        self.others = self._written(base / "other", 2)
        for name in ("right.pem", "wrong.pem"):
            generate(base / name)
        self.signers = {name: file_signer(base / f"{name}.pem") for name in ("right", "wrong")}
        self.keys = Keys([base / "right.pem.pub"])
        with Sealer(self.log, "demo", signer=self.signers["right"], witness=self.witness) as sealer:
            sealer.seal_all()
        self.heads = (self.log / "demo.heads").read_bytes()
        self.files = {path.name: path.read_bytes() for path in sorted(self.log.glob("*.wal"))}
        self.names = list(self.files)

    def _written(self, folder, seed):
        folder.mkdir()
        rng = random.Random(seed)
        writer = Writer(folder)
        for i in range(1400):
            price = rng.randrange(1, 10**13)
            writer.rings["tops"].write(make_event("Top", instrument=7, bid_price=price, bid_qty=i + 1))
            if i % 40 == 0:
                writer.rings["orders"].write(make_event("Order", instrument=7, price=price, order_id=i + 1, qty=2))
            if rng.random() < 0.1:
                writer.run()
        writer.run()
        writer.close()
        return forger.take_apart(folder)

    def reset(self):
        for path in self.log.iterdir():
            if path.name not in ("demo.tree", "demo.sealer"):
                path.unlink()
        for name, data in self.files.items():
            (self.log / name).write_bytes(data)
        (self.log / "demo.heads").write_bytes(self.heads)

    def found(self):
        """The verdict's name."""
        try:
            return verify_proof(self.log, "demo", keys=self.keys, witness=self.witness).code.name
        except ApplianceError as error:
            return type(error).__name__

    def once(self, number):
        """One change: its name, whether anything differs, the verdict."""
        self.reset()
        if number % 20 == 0:
            kind = "control"
            forger.put_together([segment.copy() for segment in self.segments], self.log)
        elif self.random.random() < 0.5:
            kind = self.random.choice([name for name in dir(self) if name.startswith("raw_")])
            getattr(self, kind)()
        else:
            kind = self.random.choice([name for name in dir(self) if name.startswith("forge_")])
            segments = [segment.copy() for segment in self.segments]
            getattr(self, kind)(segments)
            forger.put_together([s for s in segments if s.frames], self.log)
            kind += self._heads_again()
        now = {path.name: path.read_bytes() for path in self.log.glob("*.wal")}
        changed = now != self.files or (self.log / "demo.heads").read_bytes() != self.heads
        return kind, changed, self.found()

    def _heads_again(self):
        """What the forger does to the heads: nothing, cut them off, or make them all again."""
        choice = self.random.random()
        path = self.log / "demo.heads"
        if choice < 0.1:
            lines = self.heads.splitlines(keepends=True)
            path.write_bytes(b"".join(lines[: self.random.randrange(len(lines))]))
            return " heads cut"
        if choice < 0.3:
            name = "right" if choice < 0.2 else "wrong"
            tree = (self.log / "demo.tree").read_bytes()
            path.unlink()
            try:
                with Sealer(self.log, "demo", signer=self.signers[name]) as sealer:
                    sealer.seal_all()
            except ApplianceError:  # the forged log does not even hold by itself
                return f" heads not made again, {name} key"
            finally:
                (self.log / "demo.tree").write_bytes(tree)
            return f" heads again, {name} key"
        return ""

    # ---- raw

    def _used(self, name):
        return len(self.files[name].rstrip(b"\0"))

    def raw_flip(self):
        name = self.random.choice(self.names)
        data = bytearray(self.files[name])
        for _ in range(self.random.choice((1, 1, 2, 64))):
            data[self.random.randrange(len(data))] ^= 1 << self.random.randrange(8)
        (self.log / name).write_bytes(data)

    def raw_truncate(self):
        name = self.random.choice(self.names)
        (self.log / name).write_bytes(self.files[name][: self.random.randrange(len(self.files[name]))])

    def raw_zero_end(self):
        name = self.random.choice(self.names)
        end = self.random.randrange(self._used(name))
        (self.log / name).write_bytes(self.files[name][:end].ljust(len(self.files[name]), b"\0"))

    def raw_swap_lines(self):
        name = self.random.choice(self.names)
        data, lines = bytearray(self.files[name]), self._used(name) // 64
        a, b = (64 * self.random.randrange(lines) for _ in range(2))
        data[a : a + 64], data[b : b + 64] = data[b : b + 64], data[a : a + 64]
        (self.log / name).write_bytes(data)

    def raw_cut_out(self):
        name = self.random.choice(self.names)
        at, count = 64 * self.random.randrange(self._used(name) // 64), 64 * self.random.randrange(1, 5)
        data = self.files[name][:at] + self.files[name][at + count :]
        (self.log / name).write_bytes(data.ljust(len(self.files[name]), b"\0"))

    def raw_put_in(self):
        name = self.random.choice(self.names)
        at = 64 * self.random.randrange(self._used(name) // 64)
        data = self.files[name][:at] + self.random.randbytes(64) + self.files[name][at:]
        (self.log / name).write_bytes(data[: len(self.files[name])])

    def raw_remove_file(self):
        for name in self.random.sample(self.names, self.random.randrange(1, len(self.names) + 1)):
            (self.log / name).unlink()

    def raw_swap_files(self):
        a, b = self.random.sample(self.names, 2)
        (self.log / a).write_bytes(self.files[b])
        (self.log / b).write_bytes(self.files[a])

    def raw_heads(self):
        data = bytearray(self.heads)
        data[self.random.randrange(len(data))] ^= 1 << self.random.randrange(8)
        (self.log / "demo.heads").write_bytes(data)

    # ---- forged

    def _frame(self, segments, events=True):
        frames = [(s, i) for s in segments for i, f in enumerate(s.frames) if f.kind == 1 or not events]
        return self.random.choice(frames)

    def forge_record(self, segments):
        segment, at = self._frame(segments)
        lines = segment.frames[at].lines
        which = self.random.randrange(len(lines))
        line = bytearray(lines[which])
        line[self.random.randrange(8, 64)] ^= 1 << self.random.randrange(8)
        lines[which] = bytes(line)

    def forge_note(self, segments):
        segment, at = self.random.choice(
            [(s, i) for s in segments for i, f in enumerate(s.frames) if f.kind in (2, 3, 4)]
        )
        line = bytearray(segment.frames[at].lines[0])
        line[self.random.randrange(64)] ^= 1 << self.random.randrange(8)
        segment.frames[at].lines[0] = bytes(line)

    def forge_frame(self, segments):
        segment, at = self._frame(segments, events=False)
        frame, name = segment.frames[at], self.random.choice(("time_ns", "epoch", "session", "reserved", "ring"))
        if name == "ring":
            frame.ring = (frame.ring + 1) % 3
        else:
            setattr(frame, name, getattr(frame, name) ^ 1 << self.random.randrange(32))

    def forge_header(self, segments):
        header = self.random.choice(segments).header
        at = self.random.choice((40, 48, *range(512, 512 + 3 * 64), self.random.randrange(100, 4092)))
        header[at] ^= 1 << self.random.randrange(7)

    def forge_ring_names(self, segments):
        for segment in segments:
            header = segment.header
            header[512:544], header[576:608] = header[576:608], header[512:544]

    def forge_delete(self, segments):
        segment, at = self._frame(segments)
        frame = segment.frames[at]
        if len(frame.lines) > 1:
            del frame.lines[self.random.randrange(len(frame.lines))]
        else:
            del segment.frames[at]

    def forge_insert(self, segments):
        segment, at = self._frame(segments)
        lines = segment.frames[at].lines
        line = bytearray(self.random.choice(lines))
        if self.random.random() < 0.5:
            line[self.random.randrange(24, 64)] ^= 1
        lines.insert(self.random.randrange(len(lines) + 1), bytes(line))

    def forge_reorder_records(self, segments):
        lines = [line for s in segments for f in s.frames if f.kind == 1 for line in [f.lines]]
        a, b = self.random.choice(lines), self.random.choice(lines)
        i, j = self.random.randrange(len(a)), self.random.randrange(len(b))
        a[i], b[j] = b[j], a[i]

    def forge_reorder_frames(self, segments):
        segment, at = self._frame(segments)
        other, to = self._frame(segments)
        segment.frames[at], other.frames[to] = other.frames[to], segment.frames[at]

    def forge_truncate(self, segments):
        segment, at = self._frame(segments)
        del segment.frames[at + self.random.randrange(2) :]
        index = next(i for i, s in enumerate(segments) if s is segment)
        del segments[index + 1 :]

    def forge_drop_segment(self, segments):
        del segments[self.random.randrange(len(segments))]

    def forge_splice(self, segments):
        others = [segment.copy() for segment in self.others]
        if self.random.random() < 0.5:
            segments[self.random.randrange(len(segments))] = self.random.choice(others)
            return
        segment, at = self._frame(segments)
        other, to = self._frame(others)
        count = self.random.randrange(1, 4)
        taken = [frame for frame in other.frames[to : to + count] if frame.kind == 1]
        segment.frames[at : at + count] = taken + [f for f in segment.frames[at : at + count] if f.kind != 1]


def run(edits, seed, tell=None):
    """Returns counts by (kind, verdict), and what was missed or falsely reported."""
    counts, wrong = Counter(), []
    with tempfile.TemporaryDirectory(prefix="apl-tamper-", dir=FOLDER) as folder:
        campaign = Campaign(Path(folder), seed)
        for number in range(edits):
            kind, changed, verdict = campaign.once(number)
            counts["changed" if changed else "unchanged", kind, verdict] += 1
            if (verdict == "OK") == changed:
                wrong.append((number, kind, verdict))
                shutil.copytree(campaign.log, Path(tempfile.gettempdir()) / f"apl-tamper-{seed}-{number}")
            if tell:
                tell(number)
        assert heads_file.read(campaign.witness)
    return counts, wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--edits", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    begin = time.monotonic()

    def tell(number):
        if number and number % 10_000 == 0:
            print(f"{number} of {arguments.edits} after {time.monotonic() - begin:.0f} s", file=sys.stderr, flush=True)

    counts, wrong = run(arguments.edits, arguments.seed, tell)
    for state, kind, verdict in sorted(counts):
        print(f"{counts[state, kind, verdict]:>8}  {state:<10} {kind:<45} {verdict}")
    changed = sum(n for (state, *_), n in counts.items() if state == "changed")
    same = sum(n for (state, *_), n in counts.items() if state == "unchanged")
    missed = [entry for entry in wrong if entry[2] == "OK"]
    print(
        f"{changed} changes, {len(missed)} undetected; {same} unchanged, {len(wrong) - len(missed)} reported falsely; "
        f"seed {arguments.seed}, {time.monotonic() - begin:.0f} s"
    )
    for entry in wrong[:20]:
        print("WRONG:", *entry)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
