"""The roles by ansible's own means, without a host: lint, syntax, and that each says what it takes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ANSIBLE = Path(__file__).resolve().parents[2] / "ansible"
ROLES = ("host_base", "host_tuning", "nic_driver", "appliance", "appliance_verify")
PLAYBOOKS = ("site.yml", "playbooks/upgrade.yml", "playbooks/hand_over.yml", "playbooks/rollback.yml")


def command(name: str) -> str:
    """A program of ansible's, beside this Python or in the path."""
    beside = Path(sys.executable).with_name(name)
    found = str(beside) if beside.exists() else shutil.which(name)
    if not found:
        pytest.skip(f"needs {name}: pip install '.[deploy]', or make ansible-lint")
    return found


def run(*words: str) -> subprocess.CompletedProcess[str]:
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    env = {**os.environ, "PATH": path, "NO_COLOR": "1", "ANSIBLE_NOCOLOR": "1"}
    env.pop("PYTHONSAFEPATH", None)
    return subprocess.run(words, cwd=ANSIBLE, capture_output=True, text=True, check=False, env=env)


def test_lint_at_the_production_profile():
    done = run(command("ansible-lint"), "--offline", "--profile", "production")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("playbook", PLAYBOOKS)
def test_syntax(playbook):
    done = run(command("ansible-playbook"), "--syntax-check", "-i", "inventory/example", playbook)
    assert done.returncode == 0, done.stdout + done.stderr


def read(path: Path) -> dict:
    yaml = pytest.importorskip("ruamel.yaml", reason="needs ruamel.yaml, which comes with ansible-lint")
    return dict(yaml.YAML(typ="safe").load(path.read_text()))


@pytest.mark.parametrize("role", ROLES)
def test_every_default_is_explained_and_is_the_one_explained(role):
    specs = read(ANSIBLE / "roles" / role / "meta/argument_specs.yml")["argument_specs"]
    defaults = read(ANSIBLE / "roles" / role / "defaults/main.yml")
    options = specs["main"]["options"]
    assert set(defaults) <= set(options), "a default that no argument specification names"
    for name, option in options.items():
        assert option.get("description"), f"{name} is not explained"
        if "default" in option and name in defaults:
            plain = isinstance(option["default"], str) and "{{" in option["default"]
            other = isinstance(defaults[name], str) and "{{" in defaults[name]
            assert plain or other or option["default"] == defaults[name], name


def test_the_example_is_a_rack_of_two():
    done = run(command("ansible-inventory"), "-i", "inventory/example", "--list")
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("rack1-trade-a") and done.stdout.count("rack1-trade-b")
