"""Two hosts of a rack: who trades hands over, both go to another release and back; a bad release harms nobody.

    make guest-ansible PAIR=1            two containers with systemd on a bridge, a market sent into it from here

Seen from outside, ten times a second, is whether a host's gateway lives; when each of them traded is in their logs.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.guest import container, release, site

NAME = "pair"
NETWORK = f"10.78.{1 + os.getpid() % 250}"
BUNDLE = site.bundle("bookworm")
pytestmark = [
    pytest.mark.skipif(not os.environ.get("GUEST_ANSIBLE"), reason="takes minutes: make guest-ansible PAIR=1"),
    pytest.mark.timeout(5400),
]
MARKET = ["--instruments", "4", "--orders", "60", "--rate", "100"]
HEAD = f"""
[appliance]
name = "{NAME}"
runtime_dir = "/run/appliance"
[stage]
sandbox = "require"
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
PERIOD_S = 0.1


class Watch:
    """Looks from outside which hosts have a gateway that lives; `seen`: (time in ns, names) whenever that changes."""

    def __init__(self, hosts: dict[str, container.Container]) -> None:
        self.spaces = {os.readlink(f"/proc/{host.leader}/ns/pid"): name for name, host in hosts.items()}
        self.seen: list[tuple[int, frozenset[str]]] = []
        self.looks, self.longest_s = 0, 0.0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        last = time.monotonic()
        while not self._stop.wait(PERIOD_S):
            up = self._up()
            if not self.seen or self.seen[-1][1] != up:
                self.seen.append((time.time_ns(), up))
            now = time.monotonic()
            self.looks, self.longest_s, last = self.looks + 1, max(self.longest_s, now - last), now

    def _up(self) -> frozenset[str]:
        up = set()
        for folder in os.scandir("/proc"):
            if folder.name.isdigit():
                try:
                    if Path(folder.path, "comm").read_text() == "apl:gateway\n":
                        up.add(self.spaces.get(os.readlink(f"{folder.path}/ns/pid"), ""))
                except OSError:
                    continue  # has ended meanwhile
        return frozenset(up - {""})

    def story(self, since: int = 0) -> list[str]:
        """Who was up, one after the other, as "a", "ab", "b"."""
        return ["".join(sorted(up)) or "none" for _, up in self.seen[since:]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pair")


@pytest.fixture(scope="module")
def hosts(folder):
    """Two Debians on a bridge."""
    if lacking := container.missing() or site.missing(BUNDLE):
        pytest.skip(lacking)
    with ExitStack() as stack:
        wire = stack.enter_context(container.Wire(f"apl-{os.getpid() % 100000}", NETWORK))
        made = {
            name: container.Container(folder / name, wire=wire, number=number) for name, number in (("a", 2), ("b", 3))
        }
        yield {name: stack.enter_context(host) for name, host in made.items()} | {"wire": wire}


@pytest.fixture(scope="module")
def rack(hosts, folder):
    """Its inventory, of the shape of inventory/example; the market plays."""
    wire = hosts.pop("wire")
    appliance = [sys.executable, "-P", "-m", "appliance", "generate", "--multicast", *MARKET]
    feed = subprocess.run(
        [*appliance, "--interface", "host0", "--print-config"], capture_output=True, text=True, check=True
    ).stdout
    common = {
        "appliance_bundle": str(BUNDLE),
        "appliance_instances": [{"name": NAME, "config": "site.toml", "port": "udp"}],
        "appliance_allowed_networks": [f"{NETWORK}.0/24"],
        "appliance_verify_suites": [],
        "host_tuning_profile": "ci",
        "ansible_timeout": 60,
    }
    each = {"a": {"appliance_role": "active"}, "b": {"appliance_role": "standby"}}
    made = site.Site(folder, hosts, HEAD + feed, common, each)
    with (folder / "market.log").open("wb") as log:
        words = [*appliance, "--interface", wire.name, "--ttl", "1", "--seconds", "0"]
        with subprocess.Popen(words, stdout=log, stderr=log) as market:
            yield made
            market.terminate()


@pytest.fixture(scope="module")
def watch(hosts, rack):
    with Watch(hosts) as made:
        yield made


@pytest.fixture(scope="module")
def releases(folder: Path) -> Callable[..., str]:
    """Make a bundle of another version; returns its path for -e."""

    def make(version: str, broken: bool = False) -> str:
        path = folder / version / "appliance-bundle.tar"
        name = release.another(BUNDLE, path, version, broken)
        assert name.startswith(f"{version}-")
        return f"appliance_bundle={path}"

    return make


def version(host: container.Container) -> str:
    return host.run("appliance --version").stdout.split()[-1]


def runs(host: container.Container) -> bool:
    """The appliance there runs as configured (a busy machine may let it stall for a moment), or there is none."""
    for _ in range(20):
        told = host.run(f"appliance ctl status --name {NAME} --json", check=False)
        if told.returncode in (0, 8):
            break
        time.sleep(1)
    assert told.returncode in (0, 8), told.stdout + told.stderr
    return told.returncode == 0


def orders(host: container.Container) -> list[int]:
    """When it sent orders, in ns since the epoch."""
    log = f"/var/log/appliance/{NAME}/log"
    if host.run(f"ls {log}", check=False).returncode:
        return []
    said = host.run(f"appliance audit show --type Order --json {log}", check=False, limit_s=900).stdout
    return [json.loads(line)["time_ns"] for line in said.splitlines()]


def trades(hosts: dict[str, container.Container], name: str) -> bool:
    """It sends orders: more of them than a moment ago."""
    before = len(orders(hosts[name]))
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        if len(orders(hosts[name])) > before:
            return True
        time.sleep(1)
    return False


def changed(said: str) -> list[int]:
    return [int(number) for number in re.findall(r"changed=(\d+)", said)[-2:]]


def nothing_for_s(said: str) -> float:
    return float(re.findall(r"nothing did for at most ([\d.]+) s", said)[-1])


def test_the_rack_is_made_and_one_trades(hosts, rack, watch):
    rack.play("site.yml")
    assert (runs(hosts["a"]), runs(hosts["b"])) == (True, False)
    assert version(hosts["a"]) == version(hosts["b"])
    assert trades(hosts, "a")


def test_a_release_that_cannot_start_harms_nobody(hosts, rack, watch, releases):
    before, since = version(hosts["a"]), len(watch.seen) - 1
    said = rack.play("playbooks/upgrade.yml", "-e", releases("7.7.7", broken=True), fails=True)
    assert "b did not come up; a has not been touched and trades on" in said
    assert re.search(
        rf"b does not trade with the new release and is back on {before}-\w+; a trades, with {before}-", said
    )
    assert {"none", "b"}.isdisjoint(watch.story(since)), "a was never down, and b never alone"
    assert (version(hosts["a"]), version(hosts["b"])) == (before, before)
    assert (runs(hosts["a"]), runs(hosts["b"])) == (True, False)
    assert trades(hosts, "a")


def test_the_pair_goes_to_another_release(hosts, rack, watch, releases):
    since = len(watch.seen) - 1
    said = rack.play("playbooks/upgrade.yml", "-e", releases("8.8.8"))
    print(watch.story(since), "nothing traded for at most", nothing_for_s(said), "s")
    assert watch.story(since) == ["a", "ab", "b"], "b stood ready before a stopped"
    assert (version(hosts["a"]), version(hosts["b"])) == ("8.8.8", "8.8.8")
    assert (runs(hosts["a"]), runs(hosts["b"])) == (False, True)
    assert trades(hosts, "b")


def test_site_leaves_the_trading_to_whom_it_was_handed(hosts, rack, watch, folder):
    since = len(watch.seen) - 1
    assert changed(rack.play("site.yml", "-e", f"appliance_bundle={folder}/8.8.8/appliance-bundle.tar")) == [0, 0]
    assert watch.story(since) == ["b"], "though the inventory calls a the active one"


def test_the_pair_goes_back(hosts, rack, watch):
    since = len(watch.seen) - 1
    said = rack.play("playbooks/rollback.yml")
    print(watch.story(since), "nothing traded for at most", nothing_for_s(said), "s")
    assert watch.story(since) == ["b", "ab", "a"]
    assert version(hosts["a"]) == version(hosts["b"]) != "8.8.8"
    assert (runs(hosts["a"]), runs(hosts["b"])) == (True, False)
    assert trades(hosts, "a")


def test_a_cold_hand_over_has_one_up_at_most(hosts, rack, watch):
    since = len(watch.seen) - 1
    print(nothing_for_s(rack.play("playbooks/hand_over.yml", "-e", "appliance_hand_over=cold")))
    assert watch.story(since) == ["a", "none", "b"]
    assert trades(hosts, "b")


def test_at_no_moment_both_traded_and_the_logs_are_whole(hosts, rack, watch):
    """The orders of both logs, by time: first all of a's, then b's, then a's, then b's."""
    for host in hosts.values():
        said = host.run(f"appliance audit verify /var/log/appliance/{NAME}/log", limit_s=900).stdout
        print(said[-300:])
    merged = sorted((at, name) for name, host in hosts.items() for at in orders(host))
    turns = [name for i, (_, name) in enumerate(merged) if not i or merged[i - 1][1] != name]
    print(
        len(merged),
        "orders;",
        turns,
        "; looked",
        watch.looks,
        "times, at longest after",
        round(watch.longest_s, 2),
        "s",
    )
    assert turns == ["a", "b", "a", "b"]
