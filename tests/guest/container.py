"""A Debian system in a container with systemd as its first process, on this machine's kernel: the fast target.

What a container cannot show: kernel settings, the boot loader, vfio, a reboot (those need guest.py). It shares this
machine's network, so its sshd has a port of its own, and some settings (huge pages): they are put back at the end.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tarfile
import time
from pathlib import Path
from types import TracebackType

PACKAGES = "systemd-sysv,udev,iproute2,openssh-server,python3,procps,dbus"
CALLS = "bpf landlock_create_ruleset landlock_add_rule landlock_restrict_self seccomp"  # not in systemd-nspawn's list
BOOT_LIMIT_S = 120.0


def missing() -> str:
    """What this machine lacks for such a container, in one sentence; "" if nothing."""
    if os.geteuid() != 0:
        return "a container with systemd needs root"
    programs = {"systemd-nspawn": "systemd-container", "mmdebstrap": "mmdebstrap", "ssh": "openssh-client"}
    lacking = sorted(package for program, package in programs.items() if shutil.which(program) is None)
    return f"a container with systemd needs the packages {' '.join(lacking)}" if lacking else ""


class Container:
    """Made in `folder`, of which nothing is left when the caller removes it. `run` is a command in it, by ssh."""

    def __init__(self, folder: Path, suite: str = "bookworm") -> None:
        self.root, self.key, self.suite = folder / "root", folder / "id_ed25519", suite
        self.name = f"apl-{os.getpid()}"
        self.process: subprocess.Popen[bytes] | None = None
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
        archive = self.root.with_suffix(".tar")
        words: list[str | Path] = [
            "mmdebstrap",
            "--quiet",
            "--variant=minbase",
            f"--include={PACKAGES}",
            self.suite,
            archive,
        ]
        subprocess.run(words, check=True, capture_output=True)
        self.root.mkdir()
        with tarfile.open(archive) as content:
            content.extractall(
                self.root, [m for m in content if not m.isdev()], numeric_owner=True, filter="fully_trusted"
            )
        archive.unlink()
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.key], check=True)
        ssh = self.root / "root/.ssh"
        ssh.mkdir(mode=0o700, exist_ok=True)  # some releases bring it
        shutil.copy(self.key.with_suffix(".pub"), ssh / "authorized_keys")
        (self.root / "etc/ssh/sshd_config.d/port.conf").write_text(f"Port {self.port}\nListenAddress 127.0.0.1\n")
        shutil.copy("/etc/resolv.conf", self.root / "etc/resolv.conf")
        for unit in ("apt-daily.timer", "systemd-networkd.service", "systemd-resolved.service"):
            (self.root / "etc/systemd/system" / unit).symlink_to("/dev/null")
        subprocess.run(["systemctl", "--root", self.root, "enable", "ssh"], check=True, capture_output=True)

    def _boot(self) -> None:
        words = ["systemd-nspawn", "--quiet", "--keep-unit", "--register=no", "--boot", "-D", str(self.root)]
        words += [f"--machine={self.name}", "--capability=all", "--console=pipe", f"--system-call-filter={CALLS}"]
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
        words = ["ssh", "-i", str(self.key), "-p", str(self.port), *flags, "root@127.0.0.1", command]
        done = subprocess.run(words, capture_output=True, text=True, timeout=limit_s, check=False)
        if check and done.returncode:
            raise RuntimeError(f"{command}: exit {done.returncode}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
        return done
