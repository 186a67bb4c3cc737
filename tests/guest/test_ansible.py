"""site.yml twice against a bare Debian, the second time without a change; then the appliance under systemd.

    make guest-ansible                   a container with systemd (minutes), and
    make guest-ansible GUEST=vm          an emulated machine with a kernel of its own (half an hour and more)

Not in `make test`: it needs root, some hundred megabytes of Debian's packages and `make bundle`.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.guest import container, guest, image

ROOT = Path(__file__).resolve().parents[2]

NAME = f"site{os.getpid() % 10000}"
GROUPS = 1 + os.getpid() % 200
pytestmark = [
    pytest.mark.skipif(not os.environ.get("GUEST_ANSIBLE"), reason="takes minutes: make guest-ansible"),
    pytest.mark.timeout(5400),
]
CONFIG = f"""
[appliance]
name = "{NAME}"
runtime_dir = "/run/appliance"
[stage]
sandbox = "require"
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


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("site")


@pytest.fixture(scope="module")
def target(folder):
    """A bare Debian that answers by ssh."""
    machine = os.environ.get("GUEST", "container")
    lacking = image.missing() if machine == "vm" else container.missing()
    lacking = lacking or ("" if (ROOT / "dist/appliance-bundle.tar.release").exists() else "make bundle comes first")
    if lacking:
        pytest.skip(lacking)
    where = folder / "target"
    where.mkdir()
    made = guest.Guest(image.image(), where, memory_mib=3072) if machine == "vm" else container.Container(where)
    with made as running:
        yield running
    shutil.rmtree(where, ignore_errors=True)


@pytest.fixture(scope="module")
def play(target, folder):
    """Run a playbook against it; returns what it said."""
    (folder / "files").mkdir()
    (folder / "files/site.toml").write_text(CONFIG)
    (folder / "hosts.yml").write_text(
        f"""all:
  children:
    appliance:
      hosts:
        target:
          ansible_host: 127.0.0.1
          ansible_port: {target.port}
          ansible_user: root
          ansible_ssh_private_key_file: {target.key}
          ansible_ssh_common_args: -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null
          ansible_python_interpreter: /usr/bin/python3
          appliance_instances: [{{name: {NAME}, config: site.toml, port: udp}}]
          appliance_verify_reports: {folder}/reports
          appliance_verify_suites: []
          host_tuning_profile: ci
"""
    )
    command = Path(sys.executable).with_name("ansible-playbook")
    if not command.exists():
        pytest.skip("needs ansible: pip install '.[deploy]'")
    env = {**os.environ, "PATH": f"{command.parent}:{os.environ['PATH']}", "ANSIBLE_NOCOLOR": "1"}
    env.pop("PYTHONSAFEPATH", None)

    def run(playbook: str) -> str:
        words = [command, "-i", folder / "hosts.yml", playbook]
        done = subprocess.run(words, cwd=ROOT / "ansible", env=env, capture_output=True, text=True, check=False)
        print(done.stdout[-3000:])
        if done.returncode:
            print(target.run("journalctl --no-pager -n 60 -u 'appliance*'", check=False).stdout)
        assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
        return done.stdout

    return run


def changed(said: str) -> int:
    return int(re.findall(r"changed=(\d+)", said)[-1])


def test_site_twice_and_the_second_time_nothing_changes(play):
    assert changed(play("site.yml")) > 10
    assert changed(play("site.yml")) == 0


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
        "cd /var/lib/appliance && runuser -u appliance -- appliance demo --name beside --seconds 8 --plain"
        " --dir /var/lib/appliance/beside",
        limit_s=900,
    ).stdout
    assert "every checksum, sequence and chain holds" in said, said[-2000:]


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
