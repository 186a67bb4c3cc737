"""Two hosts on one machine: network namespaces `a` and `b` joined by a veth pair.

What cannot be made here skips and says why.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

_LIBC = ctypes.CDLL(None, use_errno=True)
_CLONE_NEWNET = 0x40000000


class Host:
    """One namespace and its end of the pair."""

    def __init__(self, name: str, interface: str, address: str, mac: str) -> None:
        self.name, self.interface, self.address, self.mac = name, interface, address, mac

    @contextmanager
    def entered(self) -> Iterator[None]:
        """This thread's sockets are the host's in here."""
        with open("/proc/thread-self/ns/net") as home, open(f"/run/netns/{self.name}") as there:
            _enter(there.fileno())
            try:
                yield
            finally:
                _enter(home.fileno())

    def ip(self, *words: str) -> None:
        command("ip", "-n", self.name, *words)

    def run(self, *words: str) -> None:
        command("ip", "netns", "exec", self.name, *words)


def _enter(fd: int) -> None:
    if _LIBC.setns(fd, _CLONE_NEWNET):
        raise OSError(ctypes.get_errno(), "setns")


def command(*words: str) -> None:
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(words)}: {done.stderr.strip()}")


def join(a: Host, b: Host) -> None:
    """A new pair between the two, up, with addresses and routes for multicast."""
    command(
        *f"ip link add {a.interface} address {a.mac} netns {a.name} type veth"
        f" peer name {b.interface} address {b.mac} netns {b.name}".split()
    )
    for host in (a, b):
        host.ip("addr", "add", f"{host.address}/24", "dev", host.interface)
        host.ip("link", "set", host.interface, "up")
        host.ip("route", "add", "default", "dev", host.interface)
        host.ip("route", "add", "224.0.0.0/4", "dev", host.interface)


@contextmanager
def two_hosts() -> Iterator[tuple[Host, Host]]:
    if os.geteuid() != 0:
        pytest.skip("needs root to make network namespaces")
    if shutil.which("ip") is None:
        pytest.skip("needs the command ip (package iproute2)")
    tag = f"{os.getpid()}"
    a = Host(f"apl-a-{tag}", "va", "10.77.0.1", "02:00:00:00:00:0a")
    b = Host(f"apl-b-{tag}", "vb", "10.77.0.2", "02:00:00:00:00:0b")
    try:
        for host in (a, b):
            command("ip", "netns", "add", host.name)
            host.run("sysctl", "-qw", "net.ipv6.conf.all.disable_ipv6=1")
            host.run("sysctl", "-qw", "net.ipv4.conf.all.rp_filter=0", "net.ipv4.conf.default.rp_filter=0")
            host.ip("link", "set", "lo", "up")
        join(a, b)
    except RuntimeError as error:
        _remove(a, b)
        pytest.skip(f"needs network namespaces with veth: {error}")
    try:
        yield a, b
    finally:
        _remove(a, b)


def _remove(*hosts: Host) -> None:
    for host in hosts:
        subprocess.run(["ip", "netns", "del", host.name], capture_output=True, check=False)
