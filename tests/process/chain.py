"""Starting a real appliance in a test: a configuration, a market on loopback multicast, and the command."""

from __future__ import annotations

import json
import os
import socket
import struct
import subprocess
import sys
import threading
import time
from pathlib import Path

import appliance
from appliance.monitor.memory import Memory, open_memory
from appliance.shm import region_files

GROUP, PORT = "239.77.7.1", 20000 + os.getpid() % 20000  # of this process: tests may run beside each other
STOCKS = (b"AAAA    ", b"BBBB    ")


def name_of_test() -> str:
    """An appliance name of this test process's own."""
    return f"t{os.getpid()}"


def environment() -> dict[str, str]:
    """For a process that shall run this working copy, with the packages that this one has."""
    packages = [str(Path(appliance.__file__).parents[1]), *(p for p in sys.path if p.endswith("site-packages"))]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(packages)}


def itch(kind: bytes, locate: int, body: bytes, now_ns: int) -> bytes:
    """One ITCH 5.0 message (Nasdaq TotalView-ITCH 5.0, section 1)."""
    return kind + struct.pack(">HH", locate, 0) + (now_ns % 86_400_000_000_000).to_bytes(6, "big") + body


def mold(sequence: int, messages: list[bytes]) -> bytes:
    """A MoldUDP64 downstream packet."""
    header = b"TESTSESS01" + struct.pack(">QH", sequence, len(messages))
    return header + b"".join(struct.pack(">H", len(m)) + m for m in messages)


class Market:
    """Sends a small market of two stocks until stopped: orders come and go around a price."""

    def __init__(self, port: int = PORT, rate_hz: float = 200.0) -> None:
        self.port, self.pause = port, 1 / rate_hz
        self.sent = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Market:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        out = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        out.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton("127.0.0.1"))
        out.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_LOOP, 1)
        sequence, reference = 1, 1
        live: list[tuple[int, int]] = []
        while not self._stop.wait(self.pause):
            now = time.time_ns()
            messages = []
            if reference == 1:
                messages.append(itch(b"S", 0, b"O", now))
                for locate, stock in enumerate(STOCKS, 1):
                    rest = stock + b"QN" + struct.pack(">I", 100) + b"NCZ P1N" + struct.pack(">I", 0) + b"N"
                    messages.append(itch(b"R", locate, rest[:28].ljust(28, b"N"), now))
            locate = reference % 2 + 1
            side = b"B" if reference % 4 < 2 else b"S"
            price = 1_000_000 + (reference // 3 % 5) * 100 + (300 if side == b"S" else -300)
            messages.append(
                itch(
                    b"A",
                    locate,
                    struct.pack(">Q", reference)
                    + side
                    + struct.pack(">I", 100)
                    + STOCKS[locate - 1]
                    + struct.pack(">I", price),
                    now,
                )
            )
            live.append((reference, locate))
            if len(live) > 40:
                old, where = live.pop(0)
                messages.append(itch(b"D", where, struct.pack(">Q", old), now))
            out.sendto(mold(sequence, messages), (GROUP, self.port))
            sequence += len(messages)
            reference += 1
            self.sent += 1
        out.close()


class Chain:
    """One appliance of this test, and the command that acts on it."""

    def __init__(
        self,
        folder: Path,
        more: str = "",
        name: str | None = None,
        strategy: str = "",
        prefix: tuple[str, ...] = (),
        python: str = sys.executable,
    ) -> None:
        self.name = name or name_of_test()
        self.folder = folder
        self.prefix = (*prefix, python)
        self.runtime = folder / "run"
        self.file = folder / "appliance.toml"
        strategy = strategy or '[[strategy]]\nname = "maker"\nkind = "maker"\n'
        self.file.write_text(
            f"""[appliance]
name = "{self.name}"
runtime_dir = "{self.runtime}"
hugepages = "off"
[[feed]]
name = "test"
protocol = "nasdaq.itch5"
start_live = true
instrument_capacity = 16
port = {{ kind = "udp", interface = "lo" }}
[[feed.group]]
address = "{GROUP}:{PORT}"
{strategy}
[stage]
ring_slots = 4096
[book]
order_capacity = 4096
[log]
dir = "{folder}/log"
segment_size = "1MiB"
[supervisor]
backoff = "10ms"
heartbeat_limit = "20s"
{more}
"""
        )

    def ctl(self, verb: str, *words: str, timeout: float = 90) -> subprocess.CompletedProcess[str]:
        """Run ``appliance ctl verb``."""
        where = ["--config", str(self.file)] if verb == "start" else ["--name", self.name]
        command = [*self.prefix, "-m", "appliance", "ctl", verb, *where, *words]
        return subprocess.run(
            command, capture_output=True, text=True, timeout=timeout, check=False, cwd=self.folder, env=environment()
        )

    def start(self, *words: str) -> None:
        """Start, or fail with what it said and its log."""
        done = self.ctl("start", *words)
        assert done.returncode == 0, done.stderr + self.log()

    def status(self) -> tuple[int, dict]:
        """(exit code, status)."""
        done = self.ctl("status", "--json")
        return done.returncode, json.loads(done.stdout) if done.stdout else {"error": done.stderr}

    def stage(self, name: str) -> dict:
        """One stage of the status."""
        return next(s for s in self.status()[1]["stages"] if s["name"] == name)

    def log(self) -> str:
        """The supervisor's log."""
        path = self.runtime / f"{self.name}.log"
        return path.read_text() if path.exists() else "(no log)"

    def memory(self) -> Memory:
        """Its shared memory."""
        return Memory(self.name)

    def pids(self) -> list[int]:
        """Of every process of this appliance that lives."""
        memory = open_memory(self.name)
        if memory is None:
            return []
        pids = [memory.control(stage).pid for stage in memory.stages if memory.control(stage).alive]
        return pids + ([memory.supervisor_pid] if memory.supervisor_alive else [])

    def sequence(self, ring: str) -> int:
        """Events published on a ring so far."""
        return self.memory().ring(ring).published

    def flows(self, ring: str, timeout_s: float = 20) -> None:
        """Wait until new events come on a ring."""
        before = self.sequence(ring)
        until(lambda: self.sequence(ring) > before, f"nothing new on {ring}: {self.log()}", timeout_s)

    def left_overs(self) -> list[str]:
        """Everything of this appliance that is still there: shared memory, sockets, locks, processes."""
        files = [str(p) for p in region_files(self.name)]
        files += [str(p) for p in self.runtime.glob("*") if p.suffix != ".log"] if self.runtime.exists() else []
        for process in Path("/proc").glob("[0-9]*"):
            try:
                words = (process / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if self.name.encode() in words and b"appliance.process.stage" in words:
                files.append(f"process {process.name}")
        return files

    def end(self) -> None:
        """Stop whatever is left, for the end of a test that failed."""
        if region_files(self.name):
            self.ctl("stop")


def until(true: object, otherwise: str, timeout_s: float = 20) -> None:
    """Wait until a condition holds; fail with a sentence."""
    deadline = time.monotonic() + timeout_s
    while not true():  # type: ignore[operator]
        assert time.monotonic() < deadline, otherwise
        time.sleep(0.05)
