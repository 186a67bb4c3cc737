"""Where a control action comes from: user, process, terminal, and the host behind an ssh session."""

from __future__ import annotations

import os
import pwd
import socket
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HOST = socket.gethostname()


@dataclass(frozen=True)
class Origin:
    """Who acts. `terminal`: of its standard input, "" if it has none; `ssh`: the client's address, "" if not by ssh.

    `uid` and `pid` are the kernel's word where the action came by the control socket (SO_PEERCRED, unix(7)); terminal
    and ssh are read from that process and are its own word.
    """

    user: str
    uid: int
    pid: int
    host: str
    terminal: str
    ssh: str
    program: str

    @property
    def plain(self) -> dict[str, Any]:
        """For an action record."""
        return {
            "who": self.user, "uid": self.uid, "pid": self.pid, "host": self.host, "terminal": self.terminal,
            "ssh": self.ssh, "program": self.program,
        }  # fmt: skip

    @classmethod
    def of_plain(cls, plain: Mapping[str, Any]) -> Origin:
        """From `plain`, as another process sent it."""
        text = {name: str(plain.get(name, "")) for name in ("host", "terminal", "ssh", "program")}
        return cls(str(plain.get("who", "")), int(plain.get("uid", -1)), int(plain.get("pid", 0)), **text)


def origin_of(pid: int, uid: int) -> Origin:
    """Of a live process of this host. What /proc does not tell is left empty."""
    terminal = _link(pid)
    ssh = _environment(pid).get("SSH_CONNECTION", "").split(" ")[0]
    return Origin(user_name(uid), uid, pid, HOST, terminal, ssh, _program(pid))


def own_origin() -> Origin:
    """Of this process."""
    return origin_of(os.getpid(), os.getuid())


def peer_origin(connection: socket.socket) -> Origin:
    """Of the process at the other end of a Unix socket."""
    size = struct.calcsize("3i")
    pid, uid, _ = struct.unpack("3i", connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, size))
    return origin_of(pid, uid)


def supervisor_origin() -> Origin:
    """The supervisor itself, by its own rules."""
    return Origin("supervisor", os.getuid(), os.getpid(), HOST, "", "", "")


def user_name(uid: int) -> str:
    """The user's name, or the number where there is none."""
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)


def _link(pid: int) -> str:
    try:
        target = os.readlink(f"/proc/{pid}/fd/0")
    except OSError:
        return ""
    return target if target.startswith(("/dev/pts/", "/dev/tty")) else ""


def _environment(pid: int) -> dict[str, str]:
    try:
        entries = Path(f"/proc/{pid}/environ").read_bytes().decode(errors="replace").split("\0")
    except OSError:
        return {}
    return dict(entry.split("=", 1) for entry in entries if "=" in entry)


def _program(pid: int) -> str:
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes().decode(errors="replace").split("\0")
    except OSError:
        return ""
    return " ".join(word for word in words if word)[:400]
