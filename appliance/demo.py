"""The demo: generator or capture in, the whole chain, a reader beside it, and a log that must tell the same story.

generator ──multicast A, B──▶ appliance (ctl start) ──rings──▶ Witness (SDK reader)
                                   │                                │
                                   └────log──▶ audit rebuild ──== ? ┘
"""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

import numpy as np

from appliance.audit import Verdict, rebuild, verify
from appliance.audit.log import join
from appliance.config import load
from appliance.errors import ApplianceError, HostError, InputError
from appliance.generator import Settings, configuration
from appliance.monitor.snapshot import Snapshot
from appliance.monitor.view import plain_lines
from appliance.monitor.watch import watch
from appliance.process import client
from appliance.schema.events import EVENT, TEMPLATES, UpdateKind
from appliance.sdk import attach

START_TIMEOUT_S = 20.0
GENERATOR_STOP_S = 5.0
PROBE_PACKETS = 1000  # of a capture, to tell its protocol by
NS = 1e9

CAPTURED_FEED = """\
[[feed]]
name = "cme"
protocol = "cme.mdp3"
instrument_capacity = 4096
start_live = true
[feed.port]
kind = "capture"
path = {path}
pace = "recorded"
pace_factor = {factor}
stamp = "arrival"
"""

REST = """\
# Written by `appliance demo`: what differs from the defaults (`appliance config show` prints them all).
[appliance]
name = "{name}"

{feed}
[book]
order_capacity = 65536

[[strategy]]
name = "maker"
kind = "maker"
{parameters}
[risk]
rate_count = 2000
[risk.limits]
max_quantity = 5
max_position = 20
collar_bps = 200

[log]
dir = "{log}"
segment_size = "32MiB"

# A slow or busy machine may take its time, to start seven interpreters above all.
[supervisor]
boot_limit = "5min"
heartbeat_limit = "1min"
"""


@dataclass(frozen=True)
class Plan:
    """What to run: `seconds` of generated data at `rate` market events a second, or `capture`."""

    name: str
    folder: Path
    seconds: float
    capture: Path | None
    rate: int
    seed: int
    plain: bool


@dataclass
class Witness:
    """An SDK reader that keeps what it sees on the rings `tops`, `orders` and `updates`, from the first event on."""

    name: str
    seen: dict[str, list[np.ndarray[Any, Any]]] = field(default_factory=dict)
    missed: dict[str, int] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)
    threads: list[threading.Thread] = field(default_factory=list)

    def start(self) -> None:
        """Attach, one thread a ring. Returns when all have joined."""
        for ring in ("tops", "orders", "updates"):
            joined = threading.Event()
            thread = threading.Thread(target=self._read, args=(ring, joined), name=f"witness {ring}", daemon=True)
            self.threads.append(thread)
            thread.start()
            joined.wait(START_TIMEOUT_S)

    def _read(self, name: str, joined: threading.Event) -> None:
        batches = self.seen.setdefault(name, [])
        try:
            with attach(self.name) as app:
                ring = app.ring(name, seq=0)
                joined.set()
                for batch in ring.batches(copy=True, limit=8192, grace=30.0):
                    batches.append(batch)
                self.missed[name] = ring.missed
        except ApplianceError as error:
            self.errors.append(f"{name}: {error}")
            joined.set()

    def finish(self) -> None:
        """Wait for the threads: they end when the writers have halted and all was read."""
        for thread in self.threads:
            thread.join(10.0)
            if thread.is_alive():
                self.errors.append(f"{thread.name} did not end")

    def events(self, ring: str) -> np.ndarray[Any, Any]:
        """Everything seen on a ring, as one array of EVENT."""
        return join(self.seen.get(ring, []), EVENT)


class Demo:
    """One run. `run()` returns the exit code: 0 if everything ran, stopped and verified."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._stop = threading.Event()
        self._generator: subprocess.Popen[bytes] | None = None

    def run(self) -> int:
        """Start everything, show it, stop it, and tell how it went."""
        plan = self.plan
        config_file, log = self._prepare()
        restore = self._catch_signals()
        witness = Witness(plan.name)
        started = False
        last: Snapshot | None = None
        try:
            client.start(load(config_file))
            started = True
            witness.start()
            self._start_generator()
            last = watch(plan.name, plan.seconds, self._over, plain=plan.plain)
        finally:
            self._stop_generator()
            if started:
                client.stop(plan.name)
            witness.finish()
            restore()
        return _tell(log, witness, last)

    def _prepare(self) -> tuple[Path, Path]:
        plan = self.plan
        log = plan.folder / "log"
        if plan.capture is not None and not plan.capture.is_file():
            raise InputError(f"{plan.capture}: there is no such capture file")
        try:
            plan.folder.mkdir(parents=True, exist_ok=True)
            shutil.rmtree(log, ignore_errors=True)
            config_file = plan.folder / "appliance.toml"
            config_file.write_text(self._config(log), encoding="utf-8")
        except OSError as error:
            raise HostError(
                f"{plan.folder}: cannot be written: {error.strerror}; choose another folder with --dir"
            ) from error
        return config_file, log

    def _config(self, log: Path) -> str:
        plan = self.plan
        parameters = ""
        if plan.capture is None:
            feed = configuration(Settings(rate=plan.rate, seed=plan.seed).native())
        else:
            _check_capture(plan.capture)
            path = str(plan.capture.resolve()).replace("\\", "\\\\").replace('"', '\\"')
            feed = CAPTURED_FEED.format(path=f'"{path}"', factor=_capture_factor(plan.capture, plan.seconds))
            parameters = "parameters = { default_tick = 0.25 }\n"
        return REST.format(name=plan.name, feed=feed, parameters=parameters, log=log.resolve())

    def _start_generator(self) -> None:
        plan = self.plan
        if plan.capture is not None:
            return
        command = [
            sys.executable,
            "-P",
            "-m",
            "appliance",
            "generate",
            "--multicast",
            "--interface",
            "lo",
            "--seconds",
            str(plan.seconds + 60),
        ]
        command += ["--rate", str(plan.rate), "--seed", str(plan.seed)]
        output = (plan.folder / "generator.txt").open("wb")
        self._generator = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, start_new_session=True)

    def _stop_generator(self) -> None:
        if self._generator is None:
            return
        self._generator.send_signal(signal.SIGINT)
        try:
            self._generator.wait(GENERATOR_STOP_S)
        except subprocess.TimeoutExpired:
            self._generator.kill()
            self._generator.wait()

    def _over(self) -> bool:
        """Asked for by Ctrl-C, or the generator died."""
        if self._generator is not None and self._generator.poll() is not None:
            said = (self.plan.folder / "generator.txt").read_text(encoding="utf-8", errors="replace").strip()
            raise HostError(f"the market generator ended: {said or 'it said nothing'}")
        return self._stop.is_set()

    def _catch_signals(self) -> Callable[[], None]:
        def stop(_number: int, _frame: FrameType | None) -> None:
            self._stop.set()

        kept = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}

        def restore() -> None:
            for number, handler in kept.items():
                signal.signal(number, handler)

        return restore


def _check_capture(capture: Path) -> None:
    """InputError if what the capture begins with is not CME MDP 3.0."""
    from appliance.feeds.decoder import Decoder  # noqa: PLC0415

    with Decoder("cme.mdp3", capture) as decoder:
        for _ in decoder.batches():
            if decoder.stats["packets"] >= PROBE_PACKETS:
                decoder.check_protocol()
                return


def _capture_factor(capture: Path, seconds: float) -> float:
    """As recorded if that fits into the time; else as much faster as is needed."""
    from appliance.port import Port  # noqa: PLC0415

    first = last = None
    with Port("capture", path=str(capture)) as port:
        for batch in port:
            first = first if first is not None else int(batch.records["arrival_ns"][0])
            last = int(batch.records["arrival_ns"][-1])
    if first is None or last is None:
        raise InputError(f"{capture}: no UDP packet in this capture")
    return max(1.0, round((last - first) / NS / max(1.0, seconds - 1.0), 3))


def _tell(log: Path, witness: Witness, last: Snapshot | None) -> int:
    """The last look, the log's verdict, and whether it tells what the reader saw. Returns the exit code."""
    if last is not None:
        print("\n" + "\n".join(plain_lines(last)))
    print(f"\nverifying the log in {log} ...", flush=True)
    report = verify(log)
    print(f"log     {_verdict(report)}")
    tops, orders, fills = rebuild(log)
    updates = witness.events("updates")
    seen = {
        "tops": _of(witness.events("tops"), "Top"),
        "orders": _of(witness.events("orders"), "Order"),
        "fills": updates[
            (updates["template_id"] == TEMPLATES["Update"]) & (updates["update"]["kind"] == UpdateKind.FILL)
        ],
    }
    good = report.good and not witness.errors
    for name, logged in (("tops", tops), ("orders", orders), ("fills", fills)):
        same = _same(logged, seen[name])
        good &= same
        outcome = "the same, byte for byte" if same else "DIFFERENT"
        print(f"{name:7} {len(logged):>10,} in the log, {len(seen[name]):>10,} seen by the reader: {outcome}")
    missed = sum(witness.missed.values())
    print(f"reader: {missed:,} events missed" + "".join(f"; {error}" for error in witness.errors))
    return 0 if good else 1


def _verdict(report: Verdict) -> str:
    seconds = (report.last_ns - report.first_ns) / NS
    story = (
        f"{report.records:,} records in {report.segments} segments, {report.bytes / 2**20:,.1f} MiB, {seconds:,.1f} s"
    )
    return f"{'every checksum, sequence and chain holds' if report.good else report.text}: {story}"


def _of(events: np.ndarray[Any, Any], template: str) -> np.ndarray[Any, Any]:
    chosen: np.ndarray[Any, Any] = events[events["template_id"] == TEMPLATES[template]]
    return chosen


def _same(logged: np.ndarray[Any, Any], seen: np.ndarray[Any, Any]) -> bool:
    """Equal byte for byte, the ring's stamp included."""
    return bool(logged.tobytes() == seen.tobytes())
