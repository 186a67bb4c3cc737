"""Every unit that the roles install is closed as far as systemd's own score asks, with each port's drop-in too."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from appliance.process.privilege import PORT_CAPABILITIES

ROOT = Path(__file__).resolve().parents[2]
UNITS = ROOT / "ansible/roles/appliance/files/units"
EXPOSURE_MAX = 2.0
PORTS = sorted(path.stem.removeprefix("appliance-port-") for path in UNITS.glob("appliance-port-*.conf"))


def services() -> list[tuple[str, str]]:
    """(unit, port whose drop-in widens it or "")."""
    plain = [(path.name, "") for path in sorted(UNITS.glob("*.service"))]
    return plain + [("appliance@.service", port) for port in PORTS]


@pytest.fixture(scope="session")
def analyze() -> str:
    command = shutil.which("systemd-analyze")
    if command is None:
        pytest.skip("needs systemd-analyze (package systemd)")
    return command


def placed(folder: Path, unit: str, port: str) -> Path:
    """The unit alone in a folder, with the drop-in of a port."""
    shutil.copy(UNITS / unit, folder)
    if port:
        more = folder / f"{unit}.d"
        more.mkdir()
        shutil.copy(UNITS / f"appliance-port-{port}.conf", more)
    return folder / unit


@pytest.mark.parametrize(("unit", "port"), services())
def test_exposure(unit, port, analyze, tmp_path):
    path = placed(tmp_path, unit, port)
    done = subprocess.run(
        [analyze, "security", "--offline=true", "--no-pager", path],
        capture_output=True, text=True, check=False, env={"SYSTEMD_UNIT_PATH": f"{tmp_path}:", "SYSTEMD_COLORS": "0"},
    )  # fmt: skip
    found = re.search(r"Overall exposure level for \S+: ([\d.]+)", done.stdout)
    if found is None and "offline" in done.stderr:
        pytest.skip(f"this systemd-analyze knows no --offline (systemd 250): {done.stderr.strip()}")
    assert found, done.stdout + done.stderr
    assert float(found[1]) <= EXPOSURE_MAX, done.stdout


@pytest.mark.parametrize("unit", sorted(path.name for path in UNITS.iterdir() if path.suffix in (".service", ".slice")))
def test_systemd_understands_it(unit, analyze, tmp_path):
    path = placed(tmp_path, unit, "")
    path.write_text(path.read_text().replace("/opt/appliance/current/bin/appliance", "/bin/true"))
    named = path.rename(path.with_name(unit.replace("@.", "@test.")))
    done = subprocess.run(
        [analyze, "verify", "--man=no", "--recursive-errors=no", named], capture_output=True, text=True, check=False,
        env={"SYSTEMD_UNIT_PATH": f"{tmp_path}:"},
    )  # fmt: skip
    assert not re.search(r"Unknown|unknown|Failed to parse|Invalid|ignoring", done.stderr), done.stderr


def test_no_unit_of_the_appliance_is_root_but_the_one_that_writes_kernel_settings():
    for path in UNITS.glob("*.service"):
        text = path.read_text()
        if path.name == "appliance-tune.service":
            assert "CapabilityBoundingSet=CAP_NET_ADMIN CAP_SYS_NICE\n" in text
            assert "SystemCallFilter=sched_setaffinity\n" in text, "it moves kernel threads"
            assert "StateDirectory=appliance-tune\n" in text, "systemd gives all in it to the unit's user"
        else:
            assert "User=appliance\n" in text and "\nCapabilityBoundingSet=\n" in text


def test_what_a_role_enables_says_what_starts_it():
    """Without [Install], `enabled: true` is accepted and nothing starts the unit at boot."""
    roles = UNITS.parents[2]
    for path in roles.glob("*/tasks/*.yml"):
        enabled = r"name: (appliance[\w-]*@?)[^\n]*\.service\n(?:    .*\n)*?    enabled: true"
        for unit in re.findall(enabled, path.read_text()):
            assert "\n[Install]\nWantedBy=" in (UNITS / f"{unit}.service").read_text(), (path, unit)


def test_ports_widen_the_unit_only_by_what_the_sandbox_gives_them():
    for port in ("packet", "xdp", "verbs"):
        text = (UNITS / f"appliance-port-{port}.conf").read_text()
        given = set(re.search(r"AmbientCapabilities=(.*)", text)[1].lower().replace("cap_", "").split())
        assert given <= PORT_CAPABILITIES[port]
