"""Ports on NICs that this machine does not have, in an emulated one: make guest-ports.

The market is sent from this machine's side of the wire. Not in `make test`: the first run builds an image of Debian
(three minutes), each boots it without KVM (a minute and more).
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import time
from collections.abc import Iterator
from typing import Any

import pytest

from appliance.binding import lib
from appliance.port import Group, Port
from tests.guest.conftest import COPYLESS_MAC, VFIO_MAC, inside, named
from tests.guest.guest import Guest
from tests.guest.payload import MOUNT, RUN
from tests.port.market import Keys, Market, from_capture
from tests.port.two_hosts import Host

pytestmark = [
    pytest.mark.skipif(not os.environ.get("GUEST_PORTS"), reason="takes minutes: make guest-ports"),
    pytest.mark.timeout(1800),
]
BURST, PAUSE_S = 16, 0.008  # 2,000 a second: emulation does not take many more


def described(machine: Guest, kind: str, interface: str, keys: Keys) -> dict[str, Any]:
    told = machine.run(inside("describe.py", kind, f"'{interface}'", f"'{json.dumps(keys)}'")).stdout
    answer: dict[str, Any] = json.loads(told.splitlines()[-1])
    return answer


def received(
    machine: Guest, wires: Host, tap: str, market: Market, kind: str, interface: str, keys: Keys
) -> dict[str, Any]:
    """What a port in the guest makes of the market that is sent into this tap."""
    words = [*machine.ssh_words, inside("receive.py", kind, f"'{interface}'", f"'{json.dumps(keys)}'")]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as receiver:
        assert receiver.stdout is not None and receiver.stderr is not None
        line = receiver.stdout.readline()
        while line and line.strip() != "ready":
            print(line, end="")
            line = receiver.stdout.readline()
        assert line, receiver.stderr.read()[-3000:]
        with wires.entered():
            sender = Port("packet", interface=tap, groups=[Group("239.0.0.1", 9)])
        with sender:
            send(sender, market)
        told, complaint = receiver.communicate(timeout=300)
    assert receiver.returncode == 0, complaint[-3000:]
    print(told)
    answer: dict[str, Any] = json.loads(told.splitlines()[-1])
    return answer


def send(sender: Port, market: Market) -> None:
    for at in range(0, len(market.frames), BURST):
        burst = [frame for _, frame in market.frames[at : at + BURST]]
        while burst:
            burst = burst[sender.transmit(burst) :]
        time.sleep(PAUSE_S)


def same(told: dict[str, Any], market: Market) -> None:
    """The guest's events are those of the capture port here, byte for byte."""
    expected = from_capture(market)
    assert told["received"] == told["frames"] == len(market.frames), told
    assert told["lost"] == 0
    assert told["events"] == len(expected)
    assert told["same"]
    assert told["digest"] == hashlib.sha256(expected.tobytes()).hexdigest()


def test_xdp_without_a_copy_gives_the_events_of_the_capture(machine: Guest, wires: Host, market: Market) -> None:
    interface = named(machine, COPYLESS_MAC)
    machine.run(f"ip addr add 10.78.2.1/24 dev {interface}; ip link set {interface} up")
    told = described(machine, "xdp", interface, {"copy": "never"})
    assert told["info"]["zero_copy"] == 1, told
    assert told["info"]["xdp_mode"] == lib.APL_XDP_NATIVE
    same(received(machine, wires, "gcopyless", market, "xdp", interface, {"copy": "never"}), market)


@pytest.fixture(scope="module")
def taken(machine: Guest) -> Iterator[str]:
    """PCI address of the NIC, taken from the kernel's driver by vfio-pci, and given back."""
    interface = named(machine, VFIO_MAC)
    address = machine.run(f"basename $(readlink -f /sys/class/net/{interface}/device)").stdout.strip()
    device = f"/sys/bus/pci/devices/{address}"
    told = described(machine, "dpdk", "", {"device": address})
    assert "vfio-pci" in told["refused"], told
    machine.run(
        f"modprobe vfio-pci && echo vfio-pci > {device}/driver_override"
        f" && echo {address} > {device}/driver/unbind && echo {address} > /sys/bus/pci/drivers_probe"
        f" && readlink {device}/driver | grep vfio-pci"
    )
    yield address
    machine.run(
        f"echo > {device}/driver_override; echo {address} > {device}/driver/unbind;"
        f" echo {address} > /sys/bus/pci/drivers_probe; readlink {device}/driver | grep e1000e"
    )


def test_dpdk_through_vfio_on_a_nic_gives_the_events_of_the_capture(
    machine: Guest, wires: Host, market: Market, taken: str
) -> None:
    told = described(machine, "dpdk", "", {"device": taken, "huge": "always"})
    assert told["info"]["huge"] == 1, told
    assert told["info"]["link_up"] in (0, 1)
    same(received(machine, wires, "gvfio", market, "dpdk", "", {"device": taken}), market)


@pytest.fixture(scope="module")
def soft_rdma(machine: Guest) -> None:
    """Devices rxe0 and rxe1, each on one end of a veth pair."""
    machine.run(f"sh {MOUNT}/tests/guest/inside/soft_rdma.sh")


def test_a_ring_is_written_into_another_over_soft_rdma(machine: Guest, soft_rdma: None) -> None:
    """C posts the writes and polls the completion queue; two devices of one guest, a process each."""
    count = 200_000
    sent = "cat /sys/class/net/rv0/statistics/tx_bytes"
    before = int(machine.run(sent).stdout)
    told = json.loads(machine.run(inside("mirror.py", "rxe0", "rxe1", str(count)), limit_s=900).stdout.splitlines()[-1])
    print(told)
    assert told["refused"] == ""
    assert (told["seen"], told["landed"], told["wrong"], told["missed"]) == (count, count, 0, 0)
    assert int(machine.run(sent).stdout) - before > 3 * 64 * count, "it went over the wire, each slot three times"
    assert "no raw-packet queue pairs" in told["raw_packets"]


def test_the_port_verbs_refuses_soft_rdma_and_says_why(machine: Guest, soft_rdma: None) -> None:
    """The only RDMA device that can be had without hardware has no raw-packet queue pairs."""
    sentence = "verbs: RDMA device rxe0 has no raw-packet queue pairs (soft RDMA has none)"
    for interface, keys in (("", {"device": "rxe0"}), ("rv0", {}), ("rv0", {"device": "rxe0:1"})):
        told = described(machine, "verbs", interface, keys)
        assert told.get("refused", "").startswith(sentence), told
        assert "Operation not supported" in told["refused"]
    for device, why in (
        ("rxe9", "verbs: no RDMA device is called rxe9; there are: rxe"),
        ("rxe0:2", "verbs: RDMA device rxe0 has no port 2"),
    ):
        assert described(machine, "verbs", "rv0", {"device": device})["refused"].startswith(why)
    assert "carries no RDMA device; this host has rxe" in described(machine, "verbs", "lo", {})["refused"]
    probed = json.loads(machine.run(f"{RUN} python3 -m appliance nic probe rv0 --json").stdout)
    found = {one["kind"]: one for one in probed}
    assert not found["verbs"]["ready"]
    assert found["verbs"]["found"].startswith(sentence)
    assert found["ring"]["ready"], "what soft RDMA can do"
    bare = "setpriv --inh-caps=-all --bounding-set=-all"
    probed = json.loads(machine.run(f"{RUN} {bare} python3 -m appliance nic probe rv0 --json", check=False).stdout)
    assert "lacks CAP_NET_RAW" in next(one["found"] for one in probed if one["kind"] == "verbs")
