"""A guest with a whole appliance, its disk, and the picture of its memory from which it comes up.

The picture is taken once, when the guest has imported all it needs and has not yet seen a disk: its driver is not even
loaded. So what comes up from it knows nothing of the disk, as after a boot, and takes seconds instead of a minute.
"""

from __future__ import annotations

import json
import random
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import guest
import payload
from disk import Disk
from powercut import Lines

DISK_MIB = 384
MEMORY_MIB = 1280
PROCESSORS = 1  # two that share one of ours wait for each other's locks; one has none
ASKED_BYTES = 65536
BOOT_LIMIT_S = 600
DEAD_LIMIT_S = 10


class Machine:
    """In a folder, with what lies there from an earlier time: disk, picture. `lying`: its disk answers flushes and does
    nothing. `cold`: it boots each time. `monitor`: QEMU's, while the guest is up.
    """

    monitor: Monitor

    def __init__(self, folder: Path, seed: int, *, lying: bool = False, cold: bool = False) -> None:
        self.folder, self.lying, self.cold = folder, lying, cold
        self.console = folder / "console"
        self.archive, self.asked, self.picture = folder / "initramfs", folder / "asked", folder / "picture"
        self.breaks = folder / "breaks"
        if not self.archive.exists():
            payload.write(self.archive, folder, seed)
        if not (folder / "disk").exists():
            guest.make_disk(self.folder / "disk", DISK_MIB)
        self.disk = Disk(self.folder / "disk", lying=self.lying)
        if not (cold or self.picture.exists()):
            self._take_picture()

    def replace_disk(self) -> None:
        """An empty one."""
        self.disk.close()
        guest.make_disk(self.folder / "disk", DISK_MIB)
        self.disk = Disk(self.folder / "disk", lying=self.lying)

    def check_disk(self) -> str:
        """What a boot does with a file system that it cannot mount. "", or what is wrong with it still."""
        self.disk.close()
        said = guest.check_disk(self.folder / "disk")
        self.disk = Disk(self.folder / "disk", lying=self.lying)
        return said

    @contextmanager
    def up(self, asked: list[str], tell: Callable[[str], None]) -> Iterator[tuple[subprocess.Popen[bytes], Lines]]:
        """The guest, coming up; dead at the end. `tell` hears its lines."""
        text = "\n".join([f"now {time.time_ns()}", *asked]).encode()
        self.asked.write_bytes(text.ljust(ASKED_BYTES, b"\0"))
        picture = self.picture.exists()
        with self._qemu(["-incoming", f"exec:cat {self.picture}"] if picture else []) as qemu:
            if not picture:
                self._warm(qemu)
            self.monitor = Monitor(self.folder / "qmp", time.monotonic() + BOOT_LIMIT_S)
            while not self.monitor.ask("query-status")["running"]:
                time.sleep(0.05)
            assert qemu.stdin is not None
            qemu.stdin.write(b"\n")
            qemu.stdin.flush()
            yield qemu, Lines(qemu, tell)

    @contextmanager
    def _qemu(self, more: list[str]) -> Iterator[subprocess.Popen[bytes]]:
        self.disk.serve(self.folder / "nbd")
        drive = f"file={self.asked},format=raw,if=none,id=asked,readonly=on"
        devices = ["-drive", drive, "-device", "virtio-blk-pci,drive=asked"]
        devices += ["-qmp", f"unix:{self.folder / 'qmp'},server=on,wait=off", *more]
        files = self.archive, self.folder / "nbd", self.console
        command = guest.command(*files, memory_mib=MEMORY_MIB, processors=PROCESSORS, more=devices, breaks=self.breaks)
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.STDOUT) as qemu:
            try:
                yield qemu
            finally:
                qemu.kill()

    def _warm(self, qemu: subprocess.Popen[bytes]) -> None:
        """Until it has imported everything."""
        heard: list[str] = []
        lines, until = Lines(qemu, heard.append), time.monotonic() + BOOT_LIMIT_S
        while "warm" not in heard:
            if not lines.hear(until) or time.monotonic() > until:
                raise guest.NoKernelError(f"the guest did not come up: {heard} {self.last_words()}")

    def _take_picture(self) -> None:
        self.asked.write_bytes(bytes(ASKED_BYTES))
        with self._qemu([]) as qemu:
            self._warm(qemu)
            monitor = Monitor(self.folder / "qmp", time.monotonic() + BOOT_LIMIT_S)
            taken = self.picture.with_suffix(".new")
            monitor.ask("migrate", uri=f"exec:cat > {taken}")
            while (status := monitor.ask("query-migrate").get("status")) != "completed":
                if status in ("failed", "cancelled"):
                    raise guest.NoKernelError(f"no picture of the guest could be taken: {status}")
                time.sleep(0.1)
        taken.rename(self.picture)
        self.disk.cut(random.Random(0))

    def last_words(self) -> str:
        """The end of its console."""
        return " / ".join(self.console.read_text(errors="replace").splitlines()[-6:]) if self.console.exists() else ""


class Monitor:
    """QEMU's, by QMP (docs/interop/qmp-spec.txt)."""

    def __init__(self, path: Path, until: float) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        while True:
            try:
                self._socket.connect(str(path))
                break
            except OSError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.05)
        self._stream = self._socket.makefile("rw")
        self._stream.readline()
        self.ask("qmp_capabilities")

    def ask(self, command: str, **arguments: Any) -> Any:
        """What it answers."""
        self._stream.write(json.dumps({"execute": command, "arguments": arguments}) + "\n")
        self._stream.flush()
        while True:
            answer = json.loads(self._stream.readline())
            if "error" in answer:
                raise guest.NoKernelError(f"QEMU: {command}: {answer['error']['desc']}")
            if "return" in answer:
                return answer["return"]
