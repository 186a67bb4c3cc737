"""`[host] check`: what `ctl start` makes of a host that is not as the configuration wants it."""

import pytest

from appliance.config import load
from appliance.errors import ConfigError, HostError
from appliance.monitor import readiness
from appliance.monitor.host import MISSING, OK, Finding

CONFIG = """
[[feed]]
name = "cme"
protocol = "cme.mdp3"
[feed.port]
kind = "udp"
[[feed.group]]
address = "224.0.31.1:14310"
"""


def config(tmp_path, check, profile="colo"):
    path = tmp_path / "appliance.toml"
    path.write_text(f'{CONFIG}\n[host]\nprofile = "{profile}"\ncheck = "{check}"\n')
    return load(str(path))


def host_with(monkeypatch, *findings):
    monkeypatch.setattr(readiness, "examine", lambda *_: list(findings))


SWAP = Finding("swap", MISSING, "1 areas", "late", "swapoff", hard=True)
WATCHDOG = Finding("watchdog", MISSING, "on", "late", "off")


def test_nothing_is_looked_at_by_default(tmp_path, monkeypatch):
    host_with(monkeypatch, SWAP)
    assert readiness.host_notes(config(tmp_path, "off")) == ()


def test_a_note_says_what_is_missing(tmp_path, monkeypatch):
    host_with(monkeypatch, SWAP, Finding("x", OK, "y"))
    [note] = readiness.host_notes(config(tmp_path, "say"))
    assert note == "host: score 25 of 100 as colo; swap: 1 areas"


def test_what_is_hard_refuses_the_start(tmp_path, monkeypatch):
    host_with(monkeypatch, SWAP)
    with pytest.raises(HostError, match=r"profile 'colo' requires: swap: 1 areas.*appliance tune apply --profile colo"):
        readiness.host_notes(config(tmp_path, "require"))


def test_what_is_not_hard_does_not(tmp_path, monkeypatch):
    host_with(monkeypatch, WATCHDOG)
    assert readiness.host_notes(config(tmp_path, "require")) == ("host: score 0 of 100 as colo",)


def test_a_profile_that_is_not_there(tmp_path):
    with pytest.raises(ConfigError, match="no profile fast"):
        readiness.host_notes(config(tmp_path, "say", "fast"))
