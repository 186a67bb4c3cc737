"""A Debian system in a container with systemd as its first process, on this machine's kernel: the fast target.

What a container cannot show: kernel settings, the boot loader, vfio, a reboot (those need guest.py). It shares this
machine's network, so its sshd has a port of its own, and some settings (huge pages): they are put back at the end.

With a `Wire` it has a network of its own instead, of which this machine is the other end, and nothing beyond: several
such are hosts of one rack. They fetch no packages, so they must have them from the start.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import socket
import subprocess
import tarfile
import time
from pathlib import Path
from types import TracebackType

from tests.guest import image

PACKAGES = "systemd-sysv,udev,iproute2,openssh-server,python3,procps,dbus"
CALLS = "bpf landlock_create_ruleset landlock_add_rule landlock_restrict_self seccomp"  # not in systemd-nspawn's list
ROLES_PACKAGES = "python3-venv,ethtool,pciutils,logrotate"  # what the role host_base would fetch
BOOT_LIMIT_S = 300.0


def missing() -> str:
    """What this machine lacks for such a container, in one sentence; "" if nothing."""
    if os.geteuid() != 0:
        return "a container with systemd needs root"
    programs = {"systemd-nspawn": "systemd-container", "mmdebstrap": "mmdebstrap", "ssh": "openssh-client"}
    lacking = sorted(package for program, package in programs.items() if shutil.which(program) is None)
    return f"a container with systemd needs the packages {' '.join(lacking)}" if lacking else ""


class Wire:
    """A bridge of this machine's, which has the first address of `network` (as 10.78.5); containers plug in."""

    def __init__(self, name: str, network: str) -> None:
        self.name, self.network = name, network

    def __enter__(self) -> Wire:
        subprocess.run(["ip", "link", "add", self.name, "type", "bridge", "mcast_snooping", "0"], check=True)
        subprocess.run(["ip", "addr", "add", f"{self.network}.1/24", "dev", self.name], check=True)
        subprocess.run(["ip", "link", "set", self.name, "up"], check=True)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        subprocess.run(["ip", "link", "del", self.name], check=False)


class Container:
    """Made in `folder`, of which nothing is left when the caller removes it. `run` is a command in it, by ssh.

    `wire` and `number`: a network of its own with the address `number` in the wire's, instead of this machine's.
    """

    def __init__(self, folder: Path, suite: str = "bookworm", wire: Wire | None = None, number: int = 0) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.root, self.key, self.suite, self.wire = folder / "root", folder / "id_ed25519", suite, wire
        self.name = f"apl-{os.getpid()}-{number}"
        self.process: subprocess.Popen[bytes] | None = None
        self.address, self.port = (f"{wire.network}.{number}", 22) if wire else ("127.0.0.1", 0)
        if not wire:
            with socket.socket() as free:
                free.bind(("127.0.0.1", 0))
                self.port = int(free.getsockname()[1])

    def __enter__(self) -> Container:
        self._make()
        self._boot()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self.process is not None:
            self.run("appliance tune undo --yes", check=False)
            self.run("systemctl poweroff", check=False)
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.process.terminate()
                self.process.wait()

    def _make(self) -> None:
        packages = f"{PACKAGES},{ROLES_PACKAGES}" if self.wire else PACKAGES
        self.root.mkdir()
        with tarfile.open(base(self.suite, packages)) as content:
            content.extractall(
                self.root, [m for m in content if not m.isdev()], numeric_owner=True, filter="fully_trusted"
            )
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.key], check=True)
        ssh = self.root / "root/.ssh"
        ssh.mkdir(mode=0o700, exist_ok=True)  # some releases bring it
        shutil.copy(self.key.with_suffix(".pub"), ssh / "authorized_keys")
        (self.root / "etc/hostname").write_text(f"{self.name}\n")
        (self.root / "etc/ssh/sshd_config.d/port.conf").write_text(f"Port {self.port}\nListenAddress {self.address}\n")
        shutil.copy("/etc/resolv.conf", self.root / "etc/resolv.conf")
        unwanted = ["apt-daily.timer", "systemd-resolved.service"]
        if self.wire:
            text = f"[Match]\nName=host0\n[Network]\nAddress={self.address}/24\nLinkLocalAddressing=no\n"
            (self.root / "etc/systemd/network/10-host0.network").write_text(text)
            waits = self.root / "etc/systemd/system/ssh.service.d"
            waits.mkdir()
            (waits / "network.conf").write_text("[Unit]\nAfter=network-online.target\nWants=network-online.target\n")
            network = ["systemd-networkd", "systemd-networkd-wait-online"]
            subprocess.run(["systemctl", "--root", self.root, "enable", *network], check=True, capture_output=True)
        else:
            unwanted.append("systemd-networkd.service")
        for unit in unwanted:
            (self.root / "etc/systemd/system" / unit).symlink_to("/dev/null")
        subprocess.run(["systemctl", "--root", self.root, "enable", "ssh"], check=True, capture_output=True)

    def _boot(self) -> None:
        words = ["systemd-nspawn", "--quiet", "--keep-unit", "--register=no", "--boot", "-D", str(self.root)]
        words += [f"--machine={self.name}", "--capability=all", "--console=pipe", f"--system-call-filter={CALLS}"]
        words += [f"--network-bridge={self.wire.name}"] if self.wire else []
        with (self.root.parent / "console.log").open("wb") as console:
            self.process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=console, stderr=console)
        deadline = time.monotonic() + BOOT_LIMIT_S
        while self.run("true", check=False).returncode:
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"no container: {(self.root.parent / 'console.log').read_text()[-1000:]}")
            time.sleep(0.5)
        # systemd-nspawn lays a boot id of its own over the kernel's; a unit with a /proc of its own does not see
        # that, and would take the regions of one boot for those of two.
        self.run("umount /proc/sys/kernel/random/boot_id", check=False)

    def run(self, command: str, limit_s: float = 300.0, check: bool = True) -> subprocess.CompletedProcess[str]:
        """A shell command in it, as root."""
        options = ("StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "LogLevel=ERROR", "ConnectTimeout=5")
        flags = [word for option in options for word in ("-o", option)]
        words = ["ssh", "-i", str(self.key), "-p", str(self.port), *flags, f"root@{self.address}", command]
        done = subprocess.run(words, capture_output=True, text=True, timeout=limit_s, check=False)
        if check and done.returncode:
            raise RuntimeError(f"{command}: exit {done.returncode}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
        return done

    @property
    def leader(self) -> int:
        """Its first process, as this machine numbers it."""
        assert self.process is not None
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return next(int(pid) for pid in children if Path(f"/proc/{pid}/comm").read_text().strip() == "systemd")


def base(suite: str, packages: str) -> Path:
    """An archive of a Debian with these packages, made once."""
    target = image.cache() / f"{suite}-root-{hashlib.sha256(packages.encode()).hexdigest()[:12]}.tar"
    image.cache().mkdir(parents=True, exist_ok=True)
    with target.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not target.exists():
            part = target.with_suffix(".part.tar")
            words = ["mmdebstrap", "--quiet", "--variant=minbase", f"--include={packages}", suite, str(part)]
            done = subprocess.run(words, capture_output=True, text=True, check=False)
            if done.returncode:
                raise RuntimeError(f"mmdebstrap {suite}: {done.stderr.strip()[-2000:]}")
            part.rename(target)
    return target
