"""A host's settings in an emulated machine, all of which are its own: what was asked for at boot is seen; each step of
tuning is applied and taken back, and leaves the whole state of the host as it was. make guest-ports runs it too.
"""

from __future__ import annotations

import json
import os
from typing import Any

import pytest

from tests.guest.conftest import VFIO_MAC, inside, named
from tests.guest.guest import Guest
from tests.guest.payload import RUN

pytestmark = [
    pytest.mark.skipif(not os.environ.get("GUEST_PORTS"), reason="takes minutes: make guest-ports"),
    pytest.mark.timeout(1800),
]
NOT_EMULATED = {"governor", "idle_states"}  # the emulated processor has neither frequencies nor idle states
NOT_ASKED = {"nic_queues"}  # by the profile, for which one queue is enough
AS_IT_IS = {"clock_source"}  # is tsc already
WRONG = """
mkdir -p /etc/default/grub.d && touch /etc/default/grub
dd if=/dev/zero of=/var/area bs=1M count=16 status=none && chmod 600 /var/area
mkswap -q /var/area && swapon /var/area
umount /dev/hugepages
echo 1 > /proc/sys/kernel/numa_balancing 2>/dev/null; echo 1 > /proc/sys/kernel/watchdog
systemctl enable --now irqbalance; systemctl is-active irqbalance
"""  # a host as far from what is wanted as this one can be


def check(machine: Guest, step: str) -> str:
    done = machine.run(f"{RUN} python3 -m appliance tune check --profile colo --step {step} --cores 1", check=False)
    return done.stdout


def test_a_kernel_that_was_told_to_leave_a_core_alone_is_seen(machine: Guest) -> None:
    assert machine.run("cat /sys/devices/system/cpu/isolated /sys/devices/system/cpu/nohz_full").stdout == "1\n1\n"
    pages = "/sys/kernel/mm/hugepages/hugepages-1048576kB/nr_hugepages"
    assert machine.run(f"cat {pages}").stdout == "1\n"
    assert check(machine, "isolated_cores").startswith("ok "), check(machine, "isolated_cores")
    assert "hugepagesz=1G hugepages=4" in check(machine, "boot_huge_pages"), "one is not four"
    doctor = json.loads(machine.run(f"{RUN} python3 -m appliance doctor --profile colo --json").stdout)
    findings: dict[str, Any] = {finding["name"]: finding for finding in doctor["findings"]}
    assert findings["isolated_cores"]["state"] == "ok"
    assert findings["cores"]["found"].startswith("2 cores")
    assert [jitter["core"] for jitter in doctor["jitter"]] == [1], "the isolated core is the one that stages would use"
    assert findings["free huge pages"]["state"] == "ok"


def test_each_step_is_applied_and_taken_back(machine: Guest) -> None:
    interface = named(machine, VFIO_MAC)
    print(machine.run(f"{WRONG} ip link set {interface} up", check=False).stdout)
    said = machine.run(inside("tuning.py", "colo", "0", interface), limit_s=1500).stdout.splitlines()
    whole, *steps = [json.loads(line) for line in said if line.startswith("{")]
    print(whole)
    applied = set()
    for told in steps:
        print(json.dumps(told))
        assert told["failed"] == [], told
        assert told["left"] == [], told
        assert not told["record"], told
        if told["done"]:
            applied.add(told["step"])
            assert told["then"] in ("ok", "at boot"), told
            assert told["again"] == told["before"], told
    assert whole["things"] > 1000
    assert len(steps) == 24
    idle = {told["step"] for told in steps} - applied
    assert idle <= NOT_EMULATED | NOT_ASKED | AS_IT_IS | {"irqbalance"}, idle
