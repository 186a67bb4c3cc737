"""The first process of a guest whose power is cut under a whole appliance, and the witness of what that acknowledges.

It mounts the disk, verifies the log there, starts the appliance on it as an operator would, compares what the log holds
with what the outside was promised (its second disk), and goes on trading until it is killed. Its child is an SDK reader
that follows the rings from their first event on and tells, over the second serial line, what is promised from now on.

    guest says  warm                                 all is imported, no disk was seen: it waits for one byte
                mounted | unmountable SENTENCE       the latter: somebody must check its file system, as a boot does
                before CODE TEXT                     `appliance audit verify` of what the cut left, "-" for no log
                started | failed SENTENCE            `appliance ctl start`
                opened VERDICT RECOVERED DAMAGED     the OPEN record of this start
                verified CODE RECORDS TEXT           `appliance audit verify` of the log as it is now
                has SESSION RING COUNT CRC           CRC-32 of the ring's first COUNT events, as the log has them
                lacks SESSION RING COUNT HELD        the log has only HELD of them
                compared
                row SESSION SEQ ORDER ACTION SIDE PRICE QTY     of `appliance audit export --ring orders`
                checked
    witness     durable SESSION RING COUNT CRC       the ring's first COUNT events are promised to survive
                sent SESSION COUNT CRC               the gateway has sent all of the first COUNT orders
                order SESSION SEQ ORDER ACTION SIDE PRICE QTY   and this one among them
    at the end  stopped EXIT_CODE CODE               `appliance ctl stop`, then `audit verify`; only where asked for

The second disk, text: `now NS` of the real-time clock, lines `SESSION RING COUNT` of what was promised, `rows SESSION`,
and `stop`.
"""

# ruff: noqa: PLC0415  the appliance is imported once the guest has come up
from __future__ import annotations

import contextlib
import csv
import ctypes
import gc
import importlib
import io
import json
import os
import subprocess
import sys
import termios
import time
import traceback
import tty
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SITE = "/site"
NAME = "cut"
LOG = "/log/wal"
RINGS = ("events", "tops", "signals", "intents", "orders", "updates")
MODULES = (
    "appliance.cli.audit", "appliance.cli.ctl", "appliance.process.serve", "appliance.process.stage", "appliance.sdk",
    "appliance.process.python_stage", "rich.progress",
)  # fmt: skip
SLOT = 64
FINIT_MODULE = 313
NEW = 0  # IntentAction
STOP_AFTER_S = 3  # of the last life, before it is stopped in good order
URGENT = -10  # niceness of who looks at the log: emulated, the appliance takes all that the processors have


def say(*words: object) -> None:
    """One line to the outside."""
    text = " ".join(str(word) for word in words).replace("\n", " ")[:1500] + "\n"
    os.write(LINE, text.encode())


def mount(source: str, target: str, kind: str) -> None:
    """mount(2)."""
    Path(target).mkdir(parents=True, exist_ok=True)
    if LIBC.mount(source.encode(), target.encode(), kind.encode(), 0, None):
        raise OSError(ctypes.get_errno(), f"mount {target}: {os.strerror(ctypes.get_errno())}")


def come_up() -> None:
    """File systems; the kernel is told to write back early: what a disk has taken and not flushed."""
    for source, target, kind in (
        ("dev", "/dev", "devtmpfs"), ("proc", "/proc", "proc"), ("sys", "/sys", "sysfs"), ("shm", "/dev/shm", "tmpfs"),
        ("run", "/run", "tmpfs"),
    ):  # fmt: skip
        mount(source, target, kind)
    console = os.open("/dev/ttyS0", os.O_WRONLY | os.O_NOCTTY)
    os.dup2(console, 1)
    os.dup2(console, 2)
    sys.stdout = sys.stderr = os.fdopen(1, "w", 1)
    for name in ("dirty_writeback_centisecs", "dirty_expire_centisecs"):
        Path("/proc/sys/vm", name).write_text("1")
    Path("/proc/sys/kernel/sysrq").write_text("1")  # whoever finds it silent asks what it is doing


def open_line() -> int:
    """The second serial line, as it is."""
    line = os.open("/dev/ttyS1", os.O_RDWR | os.O_NOCTTY)
    tty.setraw(line, termios.TCSANOW)
    return line


def import_all() -> None:
    """What any process here needs; a fork has it then."""
    for name in MODULES:
        importlib.import_module(name)
    subprocess.Popen = Forked  # type: ignore[misc,assignment]
    gc.collect()
    gc.freeze()  # no fork's collector shall touch, and so copy, all of it


def wait_for_disks() -> list[str]:
    """The clock set and the log's file system mounted; what the second disk says."""
    for module in sorted(Path("/modules").iterdir()):
        with module.open("rb") as file:
            LIBC.syscall(FINIT_MODULE, file.fileno(), b"", 0)
    while not Path("/dev/vdb").exists():
        time.sleep(0.01)
    asked = Path("/dev/vdb").read_bytes().rstrip(b"\0").decode().splitlines()
    now = next(int(line.split()[1]) for line in asked if line.startswith("now "))
    time.clock_settime_ns(time.CLOCK_REALTIME, now)
    try:
        mount("/dev/vda", "/log", "ext4")
    except OSError as error:
        say("unmountable", error)
        return []
    say("mounted")
    return asked


def appliance(*words: str) -> tuple[int, str]:
    """The command `appliance WORDS` in this process: its exit code and what it printed."""
    from appliance.cli.main import main

    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(words)
    return code, out.getvalue().strip() or err.getvalue().strip()


def verified() -> tuple[str, int, str]:
    """`appliance audit verify`: code, records, sentence."""
    code, text = appliance("audit", "verify", LOG, "--json")
    if not text.startswith("{"):
        return f"EXIT_{code}", 0, text
    told = json.loads(text)
    return told["code"], told["records"], told["text"]


# ---- what is promised


def follow() -> None:
    """The witness: everything on the rings, and how far it is promised. Ends with the guest."""
    from appliance.errors import ApplianceError
    from appliance.monitor.memory import Memory
    from appliance.sdk import attach

    while True:
        try:
            memory, app = Memory(NAME), attach(NAME)
            marks = app.log
            break
        except ApplianceError:
            time.sleep(0.05)
    Witness(memory.supervisor.info().created_ns, app, marks).run()


class Witness:
    """Follows the rings of one life of the appliance."""

    def __init__(self, session: int, app: Any, marks: Any) -> None:
        self.session, self.marks = session, marks
        self.readers = {name: app.ring(name, seq=0) for name in RINGS}
        self.crcs: dict[str, list[int]] = {name: [0] for name in RINGS}  # of so many events
        self.told = dict.fromkeys(RINGS, 0)
        self.orders: dict[int, tuple[int, str]] = {}  # by id: its sequence, its words
        self.sent = 0

    def run(self) -> None:
        """For ever."""
        while True:
            durable = self.marks.rings()
            for name in RINGS:
                self._read(name)
            for name in RINGS:
                self._tell(name, durable.get(name, {"durable": 0})["durable"])
            time.sleep(0.05)

    def _read(self, name: str) -> None:
        from appliance.schema.events import TEMPLATES

        reader, crcs = self.readers[name], self.crcs[name]
        while len(batch := reader.copy(1024)):
            content = batch.tobytes()
            first = len(crcs) - 1
            for at in range(0, len(content), SLOT):
                crcs.append(zlib.crc32(content[at : at + SLOT], crcs[-1]))
            if name == "orders":
                for index, slot in enumerate(batch):
                    if slot["template_id"] == TEMPLATES["Order"] and slot["order"]["action"] == NEW:
                        self.orders[int(slot["order"]["order_id"])] = first + index, words_of(slot["order"])
            elif name == "updates":
                for slot in batch:
                    self._sent(int(slot["update"]["order_id"]))
        if reader.missed:
            say("failed", name, "overran its witness")

    def _sent(self, order: int) -> None:
        """The gateway has answered for this one, so it has sent all up to it: orders leave in their ring's order."""
        if order not in self.orders:
            return
        sequence, words = self.orders.pop(order)
        say("order", self.session, sequence, order, words)
        if sequence >= self.sent:
            self.sent = sequence + 1
            say("sent", self.session, self.sent, self.crcs["orders"][self.sent])

    def _tell(self, name: str, durable: int) -> None:
        if self.told[name] < durable < len(self.crcs[name]):
            self.told[name] = durable
            say("durable", self.session, name, durable, self.crcs[name][durable])


def words_of(order: Any) -> str:
    """ACTION SIDE PRICE QTY, as `appliance audit export` names them."""
    from appliance.schema.events import ENUMS, Side

    action = ENUMS["IntentAction"](int(order["action"])).name
    return f"{action} {Side(int(order['side'])).name} {int(order['price'])} {int(order['qty'])}"


# ---- what is there


def compare(promised: list[tuple[int, str, int]], recovered: int) -> None:
    """Tell of each promise what the log holds: the CRC of so many events, or how many there are. What was promised
    before the cut must lie within the records that recovery found."""
    import numpy as np

    from appliance.audit.log import AuditLog, Kind

    wanted: dict[tuple[int, str], list[int]] = {}
    for session, ring, count in promised:
        wanted.setdefault((session, ring), []).append(count)
    have: dict[tuple[int, str], list[int]] = {key: [0] for key in wanted}
    sessions = sorted({session for session, _ in wanted})
    with AuditLog(LOG) as log:
        for found in log.batches():
            batch = found[found["sequence"] <= recovered]
            if not len(batch):
                break
            events = batch[(batch["kind"] == Kind.EVENT) & np.isin(batch["session"], sessions)]
            for session, ring in wanted:
                ids = [index for index, name in enumerate(log.ring_names()) if name == ring]
                content = events["slot"][(events["session"] == session) & np.isin(events["ring"], ids)].tobytes()
                crcs = have[session, ring]
                for at in range(0, len(content), SLOT):
                    slot = content[at : at + SLOT]
                    if int.from_bytes(slot[:8], "little") // 2 == len(crcs):  # the stamp: sequences without a hole
                        crcs.append(zlib.crc32(slot, crcs[-1]))
    for (session, ring), counts in wanted.items():
        crcs = have[session, ring]
        for count in counts:
            if count < len(crcs):
                say("has", session, ring, count, crcs[count])
            else:
                say("lacks", session, ring, count, len(crcs) - 1)


def rows(session: int, recovered: int) -> Iterator[tuple[str, ...]]:
    """The orders of a session as `appliance audit export` writes them, of what recovery found."""
    words = ["--ring", "orders", "--type", "Order", "--to", f"#{recovered}", "--out", "/tmp/orders.csv"]
    code, text = appliance("audit", "export", LOG, *words)
    if code:
        say("failed to export:", text)
        return
    with open("/tmp/orders.csv", newline="") as file:
        for row in csv.DictReader(file):
            if row["session"] == str(session):
                names = ("session", "ring_sequence", "order_id", "action", "side", "price", "qty")
                yield tuple(row[name] for name in names)


def opened() -> tuple[str, int, str]:
    """VERDICT RECOVERED DAMAGED of the last OPEN record."""
    code, text = appliance("audit", "show", LOG, "--type", "open", "--json")
    if code:
        return f"EXIT_{code}", 0, f"0 {text}"
    note = dict(word.split("=") for word in json.loads(text.splitlines()[-1])["note"].split())
    return note["verdict"], int(note["recovered"]), note["damaged_bytes"]


def main() -> None:
    """A life, to its end from outside."""
    import_all()
    say("warm")
    os.read(LINE, 1)
    if not (asked := wait_for_disks()):
        return
    promised = [(int(s), ring, int(n)) for s, ring, n in (line.split() for line in asked if line[:1].isdigit())]
    there = Path(LOG).exists() and any(Path(LOG).glob("*.wal"))
    say("before", *(verified()[::2] if there else ("-",)))
    if os.fork() == 0:
        follow()
    code, text = appliance("ctl", "start", "--config", "/appliance.toml")
    if code:
        log = next(Path("/run/appliance").glob("*.log"), None)
        say("failed to start:", text, log.read_text()[-900:] if log else "")
        return
    say("started")
    os.setpriority(os.PRIO_PROCESS, 0, URGENT)
    verdict, recovered, damaged = opened()
    say("opened", verdict, recovered, damaged)
    say("verified", *verified())
    compare(promised, recovered)
    say("compared")
    for line in asked:
        if line.startswith("rows "):
            for row in rows(int(line.split()[1]), recovered):
                say("row", *row)
    say("checked")
    if "stop" in asked:
        time.sleep(STOP_AFTER_S)
        code, text = appliance("ctl", "stop", "--name", NAME)
        say("stopped", code, verified()[0], text)


if __name__ == "__main__":
    os.environ.update(PYTHONPATH=SITE, PYTHONDONTWRITEBYTECODE="1", PATH="/bin", HOME="/", LANG="C.UTF-8")
    os.environ.update(OPENBLAS_NUM_THREADS="1")  # and no thread is there to be forked
    sys.path[:0] = [SITE, "/inside"]
    from forked import Forked

    LIBC = ctypes.CDLL(None, use_errno=True)
    come_up()
    LINE = open_line()
    try:
        main()
    except Exception as error:  # noqa: BLE001  the outside must hear of whatever it was
        traceback.print_exc()
        say("failed:", type(error).__name__, error)
    while True:  # the first process must not end
        with contextlib.suppress(ChildProcessError):
            os.wait()
        time.sleep(0.1)
