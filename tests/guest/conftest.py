"""One emulated machine for all tests of a run: its NICs' wires end in a namespace of ours."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.guest import image, payload
from tests.guest.guest import Guest
from tests.guest.payload import MOUNT, RUN
from tests.port.market import Market, generated
from tests.port.two_hosts import Host, command

APPEND = (
    "intel_iommu=on iommu=pt isolcpus=managed_irq,domain,1 nohz_full=1 rcu_nocbs=1 irqaffinity=0 nosoftlockup"
    " default_hugepagesz=2M hugepagesz=1G hugepages=1 hugepagesz=2M hugepages=256 mitigations=off"
)
VFIO_MAC, COPYLESS_MAC = "52:54:00:00:01:01", "52:54:00:00:01:02"
NICS = (
    ("gvfio", "e1000e", VFIO_MAC, ""),
    # A driver hands its frames out without a copy only where it maps them for its device by the kernel's DMA interface.
    ("gcopyless", "virtio-net-pci", COPYLESS_MAC,
     ",iommu_platform=on,disable-legacy=on,guest_tso4=off,guest_tso6=off,guest_ecn=off,guest_ufo=off,mq=off"),
)  # fmt: skip


def _devices() -> list[str]:
    words = []
    for tap, model, mac, more in NICS:
        words += ["-netdev", f"tap,id={tap},ifname={tap},script=no,downscript=no"]
        words += ["-device", f"{model},netdev={tap},mac={mac},romfile={more}"]
    return words


def _wires(host: Host) -> None:
    for tap, *_ in NICS:
        host.ip("link", "set", tap, "txqueuelen", "20000", "up")


@pytest.fixture(scope="session")
def market() -> Market:
    """What is sent to the guest's ports."""
    return generated()


@pytest.fixture(scope="session")
def wires() -> Iterator[Host]:
    """The namespace in which the other ends of the guest's NICs are."""
    if lacking := image.missing():
        pytest.skip(lacking)
    host = Host(f"apl-g-{os.getpid()}", NICS[0][0], "", "")
    try:
        command("ip", "netns", "add", host.name)
        host.run("sysctl", "-qw", "net.ipv6.conf.all.disable_ipv6=1", "net.ipv6.conf.default.disable_ipv6=1")
        host.ip("link", "set", "lo", "up")
    except RuntimeError as error:
        pytest.skip(f"needs network namespaces: {error}")
    try:
        yield host
    finally:
        subprocess.run(["ip", "netns", "del", host.name], capture_output=True, check=False)


@pytest.fixture(scope="session")
def machine(wires: Host, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guest]:
    """The guest, booted, with the appliance and the tests below /payload."""
    if not Path("/dev/net/tun").exists():
        pytest.skip("needs /dev/net/tun for the guest's wires")
    folder = tmp_path_factory.mktemp("guest")
    disk = payload.make(folder / "payload.img", folder)
    devices = (*payload.words(disk), *_devices())
    guest = Guest(
        image.image(image.PORTS), folder, memory_mib=4096, append=APPEND, devices=devices, namespace=wires.name
    )
    with guest:
        _wires(wires)
        guest.run(payload.ATTACH)
        yield guest


def inside(name: str, *words: str) -> str:
    """A command for the guest: a program of tests/guest/inside."""
    return " ".join([RUN, "python3", f"{MOUNT}/tests/guest/inside/{name}", *words])


def named(machine: Guest, mac: str) -> str:
    """The interface with this address."""
    return machine.run(f"grep -l {mac} /sys/class/net/*/address").stdout.strip().split("/")[4]
