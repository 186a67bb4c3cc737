"""The controller's side of a rollout: an inventory of hosts that tests made, and ansible-playbook against it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

ROOT = Path(__file__).resolve().parents[2]
PYTHONS = {"bookworm": "", "trixie": "trixie/"}  # the folder below dist/ of the wheels for its Python


def bundle(suite: str) -> Path:
    """What is installed on hosts of this release of Debian, where the Makefile puts it."""
    return ROOT / "dist" / PYTHONS[suite] / "appliance-bundle.tar"


class Target(Protocol):
    """A host that answers by ssh."""

    key: Path
    port: int
    address: str

    def run(self, command: str, limit_s: float = ..., check: bool = ...) -> subprocess.CompletedProcess[str]:
        """A shell command in it, as root."""


@dataclass(frozen=True)
class Kept:
    """A host that is there already, and stays: ADDRESS:PORT:KEY."""

    address: str
    port: int
    key: Path

    @classmethod
    def told(cls, text: str) -> Kept:
        """As $GUEST_AT has it."""
        address, port, key = text.split(":", 2)
        return cls(address, int(port), Path(key))

    def run(self, command: str, limit_s: float = 300.0, check: bool = True) -> subprocess.CompletedProcess[str]:
        """A shell command in it, as root."""
        options = ("StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "LogLevel=ERROR", "ConnectTimeout=60")
        flags = [word for option in options for word in ("-o", option)]
        words = ["ssh", "-i", str(self.key), "-p", str(self.port), *flags, f"root@{self.address}", command]
        done = subprocess.run(words, capture_output=True, text=True, timeout=limit_s, check=False)
        if check and done.returncode:
            raise RuntimeError(f"{command}: exit {done.returncode}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
        return done


@dataclass
class Site:
    """An inventory in `folder`: hosts by name, what they have in common, the configuration of their one appliance."""

    folder: Path
    hosts: Mapping[str, Target]
    config: str
    common: Mapping[str, Any]
    each: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        (self.folder / "files").mkdir(parents=True, exist_ok=True)
        (self.folder / "files/site.toml").write_text(self.config)
        options = "-o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null"
        always = {
            "ansible_user": "root", "ansible_ssh_common_args": options,
            "ansible_python_interpreter": "/usr/bin/python3",
            "appliance_verify_reports": str(self.folder / "reports"), **self.common,
        }  # fmt: skip
        hosts = {
            name: {"ansible_host": target.address, "ansible_port": target.port,
                   "ansible_ssh_private_key_file": str(target.key), **self.each.get(name, {})}
            for name, target in self.hosts.items()
        }  # fmt: skip
        inventory = {"all": {"children": {"appliance": {"hosts": hosts, "vars": always}}}}
        (self.folder / "hosts.yml").write_text(json.dumps(inventory, indent=1))

    def play(self, playbook: str, *words: str, fails: bool = False, limit_s: float = 5400.0) -> str:
        """What a playbook said; it must succeed, or `fails`: must not."""
        command = Path(sys.executable).with_name("ansible-playbook")
        env = {**os.environ, "PATH": f"{command.parent}:{os.environ['PATH']}", "ANSIBLE_NOCOLOR": "1"}
        env.pop("PYTHONSAFEPATH", None)
        log = self.folder / "played.log"
        with log.open("a") as out:
            begin = out.tell()
            out.write(f"\n===== {playbook} {' '.join(words)}\n")
            out.flush()
            done = subprocess.run(
                [command, "-i", self.folder / "hosts.yml", playbook, *words],
                cwd=ROOT / "ansible", env=env, stdout=out, stderr=out, timeout=limit_s, check=False,
            )  # fmt: skip
        said = log.read_text()[begin:]
        print(said[-3000:])
        if (done.returncode != 0) != fails:
            for name, target in self.hosts.items():
                print(name, target.run("journalctl --no-pager -n 60 -u 'appliance*'", check=False).stdout)
            raise AssertionError(f"{playbook}: exit {done.returncode}: {said[-6000:]}")
        return said


def missing(bundle: Path) -> str:
    """What the controller lacks, in one sentence; "" if nothing."""
    if not Path(sys.executable).with_name("ansible-playbook").exists():
        return "needs ansible: pip install '.[deploy]'"
    if not bundle.with_name(f"{bundle.name}.release").exists():
        return "make bundle comes first"
    return "" if shutil.which("ssh") else "needs the package openssh-client"
