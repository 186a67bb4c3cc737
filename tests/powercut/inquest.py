"""Why does a guest say nothing more? What QEMU and the guest's kernel tell of it, before it is killed.

State of the machine, registers of its processors twice, to see whether they move, all tasks with their stacks (sysrq t)
and what each processor does (sysrq l) by the console, and how much of this machine's processors QEMU had.
"""

from __future__ import annotations

import os
import shutil
import socket
import tempfile
import time
from pathlib import Path

import guest
from machine import Machine

BREAK = b"\x01b"  # ^A b, of QEMU's multiplexer
APART_S = 2.0
SPEAKS_S = 60.0  # tasks with their stacks are some hundred kilobytes over an emulated serial line
QUIET_S = 5.0
TELLING = ("info registers -a", "info cpus", "info chardev", "info block")


def inquire(machine: Machine) -> str:
    """In one sentence; all of it in a file that the sentence names."""
    report = Path(tempfile.mkdtemp(prefix="appliance-silent-guest-")) / "report.txt"
    with report.open("w") as out:
        try:
            out.write(f"load {os.getloadavg()}\nstatus {machine.monitor.ask('query-status')}\n")
            for _ in range(2):
                for words in TELLING:
                    told = machine.monitor.ask("human-monitor-command", **{"command-line": words})
                    out.write(f"--- {words}\n{told}\n")
                time.sleep(APART_S)
            said = _sysrq(machine, b"9lwt")
            out.write(f"--- sysrq: {said} bytes more on the console\n")
        except (OSError, ValueError, guest.NoKernelError) as error:
            out.write(f"no more can be asked: {type(error).__name__} {error}\n")
    if machine.console.exists():
        shutil.copy(machine.console, report.parent / "console")
    return f"see {report.parent}; console: {machine.last_words()}"


def _sysrq(machine: Machine, keys: bytes) -> int:
    """Give these to the guest's kernel; how much it said, until it says nothing more."""
    before = machine.console.stat().st_size
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(str(machine.breaks))
        line.settimeout(0.1)
        for key in keys:
            line.sendall(BREAK)
            time.sleep(0.5)
            line.sendall(bytes([key]))
            end = time.monotonic() + SPEAKS_S
            quiet = time.monotonic()
            while time.monotonic() < min(end, quiet + QUIET_S):
                try:
                    if line.recv(65536):
                        quiet = time.monotonic()
                except TimeoutError:
                    continue
    return machine.console.stat().st_size - before
