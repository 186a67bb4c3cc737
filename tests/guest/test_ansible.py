"""site.yml twice against a bare Debian, the second time without a change; then the appliance under systemd.

    make guest-ansible                   a container with systemd (minutes); RELEASE=trixie: of Debian 13
    make guest-ansible GUEST=vm          an emulated machine with a boot loader and a kernel of its own, in which the
                                         kernel's command line is written and which reboots for it: half an hour

Not in `make test`: it needs root, some hundred megabytes of Debian's packages and `make bundle`.
"""

from __future__ import annotations

import json
import os
import re
import shutil

import pytest

from tests.guest import container, disk, guest, image, site

AT = os.environ.get("GUEST_AT", "")  # ADDRESS:PORT:KEY of a host that is there already, and kept
SEED = 0 if AT else os.getpid()
NAME = f"site{SEED % 10000}"
GROUPS = 1 + SEED % 200
SUITE = os.environ.get("RELEASE", "bookworm")
BUNDLE = site.bundle(SUITE)
VM = os.environ.get("GUEST", "container") == "vm"
pytestmark = [
    pytest.mark.skipif(not os.environ.get("GUEST_ANSIBLE"), reason="takes minutes: make guest-ansible"),
    pytest.mark.timeout(10800),
]
ISOLATED, HUGE, GIGABYTE = "2", 2048, 4  # of a machine of three cores, by the profile colo
BOOT_LIMIT_S = 1800.0  # and seven stages that wake up 20,000 times a second leave an emulated core nothing else
MEMORY_MIB = 11264  # 8 GiB of them in huge pages, which cost this machine nothing until they are written
CONFIG = f"""
[appliance]
name = "{NAME}"
runtime_dir = "/run/appliance"
hugepages = "{"require" if VM else "auto"}"
[stage]
sandbox = "require"
idle = "sleep"
idle_sleep = "{"20ms" if VM else "50us"}"
tick = "{"20ms" if VM else "1ms"}"
[[feed]]
name = "cme"
protocol = "cme.mdp3"
instrument_capacity = 64
port = {{ kind = "udp", interface = "lo" }}
[[feed.group]]
address = "239.78.{GROUPS}.1:24310"
[[feed.group]]
address = "239.78.{GROUPS}.2:25310"
line = "B"
[book]
order_capacity = 65536
[[strategy]]
name = "maker"
kind = "maker"
[log]
dir = "/var/log/appliance/{{name}}/log"
segment_size = "8MiB"
[supervisor]
boot_limit = "5min"
heartbeat_limit = "1min"
"""
PATIENCE = """
mkdir -p /etc/systemd/system/appliance@.service.d && cd /etc/systemd/system/appliance@.service.d
printf '[Service]\\nTimeoutStartSec=%s\\nTimeoutStopSec=%s\\n' 900 300 > slow.conf
"""  # seven interpreters start at once, on an emulated core


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("site")


@pytest.fixture(scope="module")
def target(folder):
    """A bare Debian that answers by ssh."""
    lacking = (image.missing() if VM else container.missing()) or site.missing(BUNDLE)
    if lacking:
        pytest.skip(lacking)
    if AT:
        yield site.Kept.told(AT)
        return
    where = folder / "target"
    where.mkdir()
    made: guest.Guest | container.Container
    if VM:
        own = disk.with_release(disk.disk(SUITE) / "disk.img", where / "disk.img", BUNDLE)
        made = guest.Guest(disk.disk(SUITE), where, cpus=3, memory_mib=MEMORY_MIB, disk=own, boot_limit_s=BOOT_LIMIT_S)
    else:
        made = container.Container(where, SUITE)
    with made as running:
        if VM:
            running.run(PATIENCE)
        yield running
    shutil.rmtree(where, ignore_errors=True)


@pytest.fixture(scope="module")
def play(target, folder):
    """Run a playbook against it; returns what it said."""
    common = {
        "appliance_bundle": str(BUNDLE),
        "appliance_instances": [{"name": NAME, "config": "site.toml", "port": "udp"}],
        "appliance_verify_suites": [],
        "host_tuning_profile": "colo" if VM else "ci",
        "ansible_timeout": 60,
    }
    return site.Site(folder, {"target": target}, CONFIG, common).play


def changed(said: str) -> int:
    return int(re.findall(r"changed=(\d+)", said)[-1])


def test_site_twice_and_the_second_time_nothing_changes(target, play):
    before = target.run("cat /proc/sys/kernel/random/boot_id").stdout
    assert changed(play("site.yml", "-e", f"host_tuning_reboot={str(VM).lower()}")) > 10
    assert (target.run("cat /proc/sys/kernel/random/boot_id").stdout != before) == VM
    assert changed(play("site.yml", "-e", f"host_tuning_reboot={str(VM).lower()}")) == 0


@pytest.mark.skipif(not VM, reason="a container has neither a boot loader nor a kernel of its own")
def test_the_kernel_was_started_as_the_roles_wrote_it(target, play):
    words = target.run("cat /proc/cmdline").stdout.split()
    assert f"isolcpus=managed_irq,domain,{ISOLATED}" in words and f"nohz_full={ISOLATED}" in words, words
    shown = target.run("cd /sys/devices/system/cpu && cat isolated nohz_full").stdout.split()
    assert shown == [ISOLATED, ISOLATED]
    pages = target.run(
        "cd /sys/kernel/mm/hugepages && cat hugepages-1048576kB/nr_hugepages hugepages-2048kB/nr_hugepages"
    )
    assert [int(count) for count in pages.stdout.split()] == [GIGABYTE, HUGE]
    tune = target.run("systemctl status --no-pager appliance-tune", check=False).stdout
    assert "Active: active (exited)" in tune, f"it has set again what the kernel forgot: {tune}"
    checked = target.run("appliance tune check --profile colo --json", check=False).stdout
    state = {step["step"]: step["state"] for step in json.loads(checked)}
    print(state)
    assert state["isolated_cores"] == state["boot_huge_pages"] == state["huge_pages"] == state["hugetlbfs"] == "ok"
    assert set(state.values()) <= {"ok", "not here"}, state
    doctor = json.loads(target.run("appliance doctor --profile colo --json", check=False).stdout)
    found = {finding["name"]: finding["state"] for finding in doctor["findings"]}
    print(doctor["score"], found)
    assert found["isolated_cores"] == found["huge_pages"] == "ok"
    assert NAME in target.run("ls /dev/hugepages").stdout, "the regions are on huge pages"
    status = target.run(f"appliance ctl status --name {NAME} --json").stdout
    assert [stage["core"] for stage in json.loads(status)["stages"]].count(int(ISOLATED)) == 1, status


def test_it_runs_under_systemd_without_a_right(target, play):
    said = target.run(f"appliance ctl status --name {NAME}").stdout
    assert f"{NAME} is running" in said
    assert all(re.search(rf"^{stage} .* appliance +sealed ", said, re.M) for stage in ("feed", "risk", "wal")), said
    assert target.run(f"systemctl show -p StatusText --value appliance@{NAME}").stdout.startswith("running: feed")


def test_a_killed_supervisor_leaves_the_chain_and_is_followed_by_one_that_adopts_it(target, play):
    def pids() -> list[str]:
        return re.findall(r"(?:run|stall) +(\d+)", target.run(f"appliance ctl status --name {NAME}").stdout)

    before = pids()
    target.run(f"kill -9 $(systemctl show -p MainPID --value appliance@{NAME})")
    target.run(f"for i in $(seq 60); do systemctl is-active appliance@{NAME} && break; sleep 1; done")
    target.run(f"for i in $(seq 60); do appliance ctl status --name {NAME} >/dev/null && break; sleep 1; done")
    assert pids() == before and len(before) == 7


def test_a_demo_beside_it_as_the_appliances_user(target, play):
    said = target.run(
        "cd /var/lib/appliance && runuser -u appliance -- appliance demo --name beside --plain"
        f" --seconds {70 if VM else 8} --dir /var/lib/appliance/beside",
        limit_s=900,
    ).stdout
    assert "every checksum, sequence and chain holds" in said, said[-2000:]
    assert re.search(r"^tops +[1-9]", said, re.M), f"events were seen: {said[-2000:]}"


def test_stop_leaves_nothing_and_start_begins_again(target, play):
    target.run(f"systemctl stop appliance@{NAME}")
    assert NAME not in target.run("ls /dev/shm /dev/hugepages").stdout
    assert target.run(f"appliance audit verify /var/log/appliance/{NAME}/log").returncode == 0
    target.run(f"systemctl start appliance@{NAME}", limit_s=600)
    assert target.run(f"appliance ctl status --name {NAME}").returncode == 0


def test_back_to_the_release_before(target, play):
    target.run("cp -a $(readlink /opt/appliance/current) /opt/appliance/releases/older && "
               "ln -sfn /opt/appliance/releases/older /opt/appliance/previous")  # fmt: skip
    play("playbooks/rollback.yml")
    assert target.run("readlink /opt/appliance/current").stdout.strip().endswith("/older")
    assert target.run(f"appliance ctl status --name {NAME}").returncode == 0
