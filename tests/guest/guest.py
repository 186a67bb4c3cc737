"""One emulated machine: boots the image of image.py in QEMU without KVM, answers by ssh; its disk is thrown away.

    with Guest(image(), folder) as guest:
        guest.run("uname -r")

As a program it boots one and stays until Ctrl-C:  python tests/guest/guest.py [--append "isolcpus=2-3"]
"""

from __future__ import annotations

import argparse
import contextlib
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType

BOOT_LIMIT_S = 900.0
# QEMU before 8.0 finds what it has translated by its virtual address: with libraries at another address in each process
# it translates python anew for each (6 s of an emulated `python3 -c pass`; 1 s at the same addresses).
WORDS = "norandmaps net.ifnames=0 systemd.unified_cgroup_hierarchy=1"


class GuestFailed(RuntimeError):
    """A guest did not come up, or a command in it failed."""


class Guest:
    """`cpus`, `memory_mib`: of the machine. `append`: more of the command line. `devices`: more of QEMU's words.

    `disk`: a copy of the image's to be written to and kept; None: what is written is thrown away. `namespace`: the
    network namespace that its taps are in, and from which alone it is reached by ssh. An `image` of disk.py starts by
    its own boot loader, with the command line that this one has (`append` is for the others), and may reboot.
    `boot_limit_s`: until ssh answers. `qemu`: the command, if it is not the host's own.
    """

    def __init__(
        self,
        image: Path,
        folder: Path,
        *,
        cpus: int = 2,
        memory_mib: int = 2048,
        append: str = "",
        devices: tuple[str, ...] = (),
        disk: Path | None = None,
        init: str = "",
        namespace: str = "",
        qemu: tuple[str, ...] = ("qemu-system-x86_64",),
        boot_limit_s: float = BOOT_LIMIT_S,
    ) -> None:
        self.image, self.folder, self.boot_limit_s = image, folder, boot_limit_s
        self.key = image / "id_ed25519"
        self.console = folder / "console.log"
        self.address = "127.0.0.1"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        line = f"console=ttyS0 root=/dev/vda rw panic=-1 {WORDS} {append}"
        snapshot = "off" if disk else "on"
        own = image / "disk.img"
        start = ["-kernel", str(image / "vmlinux"), "-initrd", str(image / "initramfs"),
                 "-append", f"{line} {f'init={init}' if init else ''}", "-no-reboot"]  # fmt: skip
        root = disk or (own if own.exists() else image / "root.img")
        self.inside = ["ip", "netns", "exec", namespace] if namespace else []
        self.words = [
            *self.inside,
            *qemu, "-machine", "q35,accel=tcg,kernel-irqchip=split", "-cpu", "max", "-smp", str(cpus),
            "-m", str(memory_mib), "-nodefaults", "-display", "none", "-serial", f"file:{self.console}",
            "-device", "intel-iommu,intremap=on",
            *([] if own.exists() else start),
            "-drive", f"file={root},format=raw,if=none,id=disk,snapshot={snapshot},cache=unsafe",
            "-device", "virtio-blk-pci,drive=disk",
            "-netdev", f"user,id=u0,hostfwd=tcp:127.0.0.1:{self.port}-:22",
            "-device", "virtio-net-pci,netdev=u0,mac=52:54:00:00:00:01,romfile=",
            "-device", "virtio-rng-pci", *devices,
        ]  # fmt: skip
        self.process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Guest:
        try:
            self.boot()
        except GuestFailed:
            self.end()  # nobody else would
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    @property
    def ssh_words(self) -> list[str]:
        """The command that reaches it, to be followed by what to run."""
        options = ("StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "LogLevel=ERROR", "ConnectTimeout=20")
        flags = [word for option in options for word in ("-o", option)]
        return [*self.inside, "ssh", "-i", str(self.key), "-p", str(self.port), *flags, "root@127.0.0.1"]

    def boot(self) -> None:
        """Start it and wait for ssh. GuestFailed with the console's end if it does not come."""
        self.process = subprocess.Popen(self.words, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)
        deadline = time.monotonic() + self.boot_limit_s
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                told = self.process.stderr.read().decode() if self.process.stderr else ""
                raise GuestFailed(f"QEMU ended: {told.strip()} {self.last_words()}")
            with contextlib.suppress(subprocess.TimeoutExpired):
                tried = subprocess.run([*self.ssh_words, "true"], capture_output=True, timeout=30, check=False)
                if tried.returncode == 0:
                    return
            time.sleep(1.0)
        raise GuestFailed(f"no ssh after {self.boot_limit_s:.0f} s: {self.last_words()}")

    def run(self, command: str, limit_s: float = 300.0, check: bool = True) -> subprocess.CompletedProcess[str]:
        """A shell command in it, as root."""
        done = subprocess.run([*self.ssh_words, command], capture_output=True, text=True, timeout=limit_s, check=False)
        if check and done.returncode:
            raise GuestFailed(f"{command}: exit {done.returncode}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
        return done

    def last_words(self) -> str:
        """The end of its console."""
        return self.console.read_text(errors="replace")[-1500:] if self.console.exists() else "(no console)"

    def end(self) -> None:
        """Cut its power."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


def main() -> int:
    """Entry point."""
    from image import PORTS, Recipe, image, missing  # noqa: PLC0415  beside this file

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--append", default="", help="more of the kernel's command line")
    parser.add_argument("--suite", default="bookworm", help="Debian's release (default: bookworm)")
    parser.add_argument("--ports", action="store_true", help="the image with DPDK, RDMA and a newer kernel")
    args = parser.parse_args()
    if lacking := missing():
        print(lacking, file=sys.stderr)
        return 1
    made = image(PORTS if args.ports else Recipe(suite=args.suite))
    with tempfile.TemporaryDirectory() as folder, Guest(made, Path(folder), append=args.append) as guest:
        print(" ".join(guest.ssh_words), flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            assert guest.process is not None
            guest.process.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
