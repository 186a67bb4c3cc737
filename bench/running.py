"""What a running appliance takes, by its own histograms and counters: from arrival to each stage, messages a second.

    .venv/bin/python bench/running.py latency            # stages that share a process against one process a stage
    .venv/bin/python bench/running.py messages           # ITCH: feed and book in one against two stages
        --rounds 3 --seconds 10 --rate 2000 --core 1 --realtime 40 --no-log --json FILE

Everything is the product as `appliance ctl` starts it: the market is made by the generator and played from a file below
a temporary folder. `latency` plays it at its own pace, spinning on one core, and reads each stage's histogram behind a
second of warming up; an arrival is the moment when the loop takes the packet from the port, so nothing of a NIC or the
kernel is in it. `messages` plays it as fast as the chain takes it, without a strategy and without the log, and counts
between a fifth and four fifths of the file.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from appliance.errors import ApplianceError
from appliance.generator import Generator, Outputs, Player, Settings
from appliance.monitor.memory import Memory
from appliance.shm.histogram import Counts, quantiles_of

QUANTILES = (0.5, 0.99, 0.999)
SHARED = ("feed", "book", "signal", "strategy.maker", "risk", "gateway")
WARM_S, START_S = 1.0, 60.0
NS = 1_000_000_000
Figures = dict[str, list[float]]


@dataclass(frozen=True)
class Form:
    """One way to run the same chain."""

    name: str
    itch: bool
    shared: bool
    joined: bool = False

    def stages(self, strategy: bool) -> list[str]:
        """Names of the stages but the log's."""
        gone = {"book"} if self.joined else set()
        return [name for name in SHARED if name not in gone and (strategy or name != "strategy.maker")]


LATENCY = (Form("apart", False, False), Form("shared", False, True), Form("itch shared", True, True),
           Form("itch joined", True, True, True))  # fmt: skip
MESSAGES = (Form("itch apart", True, False), Form("itch feed joined", True, False, True),
            Form("itch shared", True, True), Form("itch joined", True, True, True))  # fmt: skip


def make_market(folder: Path, itch: bool, rate: int, seconds: float) -> None:
    """A file of this many seconds: market.itch or market.pcapng."""
    generator = Generator(Settings(rate=rate, seed=3, itch=itch, loss=0.0, double_loss=0.0, reorder=0.0, duplicate=0.0))
    outputs = Outputs(itch=folder / "market.itch") if itch else Outputs(capture=folder / "market.pcapng")
    with Player(generator, outputs) as player:
        end = generator.start_ns + round(seconds * NS)
        while player.run(end, NS):
            pass


def packets_of(folder: Path, rate: int) -> None:
    """market.pcap: the ITCH messages, one a MoldUDP64 packet, evenly at this rate."""
    data, at, sequence = (folder / "market.itch").read_bytes(), 0, 0
    with (folder / "market.pcap").open("wb") as out:
        out.write(b"".join(n.to_bytes(4, "little") for n in (0xA1B23C4D, 4 << 16 | 2, 0, 0, 65535, 1)))
        while at < len(data):
            size = 2 + int.from_bytes(data[at : at + 2], "big")
            sequence += 1
            mold = b"BENCHSESS1" + sequence.to_bytes(8, "big") + (1).to_bytes(2, "big") + data[at : at + size]
            udp = b"\x9c\x40\x4e\x20" + (8 + len(mold)).to_bytes(2, "big") + bytes(2) + mold
            head = b"\x45\0" + (20 + len(udp)).to_bytes(2, "big") + bytes(4) + b"\x09\x11" + bytes(2)
            frame = bytes(12) + b"\x08\0" + head + bytes((10, 0, 0, 1, 239, 1, 1, 1)) + udp
            second, rest = divmod(sequence * NS // rate, NS)
            words = (1_600_000_000 + second, rest, len(frame), len(frame))
            out.write(b"".join(n.to_bytes(4, "little") for n in words) + frame)
            at += size


def configuration(form: Form, folder: Path, args: argparse.Namespace, strategy: bool) -> str:
    """The whole TOML."""
    pace = "recorded" if strategy else "fast"
    file = ("market.pcap" if strategy else "market.itch") if form.itch else "market.pcapng"
    kind = "file" if file.endswith(".itch") else "capture"
    seat = f'core = {args.core}\nidle = "spin"\nrealtime = {args.realtime}\n'
    names = json.dumps(form.stages(strategy))
    process = f'[[process]]\nname = "fast"\nstages = {names}\n{seat}' if form.shared else ""
    return f"""[appliance]
name = "{args.name}"
runtime_dir = "{folder}/run"
[stage]
ring_slots = {args.slots}
[[feed]]
name = "bench"
protocol = "{"nasdaq.itch5" if form.itch else "cme.mdp3"}"
start_live = true
port = {{ kind = "{kind}", path = "{folder}/{file}", pace = "{pace}" }}
[book]
joined = {"true" if form.joined else "false"}
{"[[strategy]]" + chr(10) + 'name = "maker"' + chr(10) + 'kind = "maker"' if strategy else ""}
[risk]
rate_count = 0
[risk.limits]
max_quantity = 100
max_position = 10000
[log]
enabled = {"true" if strategy and not args.no_log else "false"}
dir = "{folder}/log"
{process}
"""


@contextlib.contextmanager
def running(form: Form, folder: Path, args: argparse.Namespace, strategy: bool) -> Iterator[None]:
    """The appliance, started in the background; stopped behind it."""
    file = folder / "appliance.toml"
    file.write_text(configuration(form, folder, args, strategy))
    command = [sys.executable, "-P", "-m", "appliance", "ctl"]
    start = subprocess.Popen([*command, "start", "--config", str(file)], stdout=subprocess.DEVNULL, cwd=folder)
    try:
        yield
    finally:
        start.wait(timeout=START_S)
        subprocess.run([*command, "stop", "--name", args.name], check=False, stdout=subprocess.DEVNULL, cwd=folder)
        shutil.rmtree(folder / "log", ignore_errors=True)


def attached(args: argparse.Namespace) -> Memory:
    """Its memory, as soon as a packet has come."""
    end = time.monotonic() + START_S
    while time.monotonic() < end:
        with contextlib.suppress(ApplianceError, ValueError, KeyError):
            memory = Memory(args.name)
            if memory.counters("feed")["packets"]:
                return memory
        time.sleep(0.001)
    raise SystemExit(f"bench/running.py: no packet came within {START_S:.0f} s; what `ctl start` said stands above")


def latency(form: Form, folder: Path, args: argparse.Namespace) -> Figures:
    """{stage: [count, p50, p99, p99.9]} in ns from the arrival, without the first second."""

    def counts(memory: Memory) -> dict[str, Counts]:
        return {name: memory.region(name).histogram().counts() for name in form.stages(strategy=True)}

    with running(form, folder, args, strategy=True):
        memory = attached(args)
        time.sleep(WARM_S)
        before = counts(memory)
        time.sleep(max(args.seconds - WARM_S - 1, 1))
        after = counts(memory)
    taken = {name: after[name] - before[name] for name in after}
    return {name: [float(one.sum()), *map(float, quantiles_of(one, QUANTILES))] for name, one in taken.items()}


def messages(form: Form, folder: Path, args: argparse.Namespace) -> Figures:
    """{"messages": [a second, ns each]}"""
    with running(form, folder, args, strategy=False):
        memory = attached(args)
        seen: list[tuple[float, int]] = []
        done = 0.0
        while done < 1:
            counters = memory.counters("feed")
            done = counters["port_file_bytes_done"] / max(counters["port_file_bytes_all"], 1)
            if 0.2 <= done <= 0.8:
                seen.append((time.monotonic(), counters["messages"]))
            time.sleep(0.002)
    if len(seen) < 2:
        raise SystemExit("bench/running.py: the file was over too soon; give more --seconds")
    (began, first), (ended, last) = seen[0], seen[-1]
    return {"messages": [(last - first) / (ended - began), (ended - began) / (last - first) * 1e9]}


def main() -> int:
    """Rounds by turns; prints the median of each figure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("what", choices=("latency", "messages"))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, help="of market (default: 10; for messages 100)")
    parser.add_argument(
        "--rate", type=int, help="messages of the market a second (default: 2,000; for messages 20,000)"
    )
    parser.add_argument("--core", type=int, default=max(os.sched_getaffinity(0)))
    parser.add_argument("--realtime", type=int, default=0, help="SCHED_FIFO priority of the shared process")
    parser.add_argument("--slots", type=int, default=65536, help="of each stage's ring")
    parser.add_argument("--no-log", action="store_true")
    parser.add_argument("--only", help="forms, comma between")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--name", default=f"bench{os.getpid()}")
    args = parser.parse_args()
    paced = args.what == "latency"
    args.seconds = args.seconds or (10 if paced else 100)
    args.rate = args.rate or (2000 if paced else 20_000)
    forms = [form for form in (LATENCY if paced else MESSAGES) if not args.only or form.name in args.only.split(",")]
    found: dict[str, list[Figures]] = {form.name: [] for form in forms}
    folder = Path(tempfile.mkdtemp(prefix="aplbench"))
    try:
        for itch in {form.itch for form in forms}:
            make_market(folder, itch, args.rate, args.seconds)
        if paced and any(form.itch for form in forms):
            packets_of(folder, args.rate)
        for _ in range(args.rounds):
            for form in forms:
                found[form.name].append((latency if paced else messages)(form, folder, args))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    heads = ("events", "p50 ns", "p99 ns", "p99.9 ns") if paced else ("messages/s", "ns each")
    print(f"{'form':18} {'stage':16}" + "".join(f"{head:>14}" for head in heads))
    for name, rounds in found.items():
        for stage in rounds[0]:
            figures = [statistics.median(one[stage][i] for one in rounds) for i in range(len(heads))]
            print(f"{name:18} {stage:16}" + "".join(f"{figure:>14,.0f}" for figure in figures))
    if args.json:
        args.json.write_text(json.dumps(found, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
