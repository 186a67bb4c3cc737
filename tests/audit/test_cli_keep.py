"""``appliance audit archive|prune|hold|release|lock|kept``, on a log that nobody writes: each act is in the log."""

import json

import pytest

pytest.importorskip("cryptography", reason="heads are signed with the package cryptography")

from appliance.audit.sealer import Sealer
from appliance.cli.main import main
from appliance.errors import BusyError, ConfigError, NotFound


@pytest.fixture
def audit(small_log, capsys):
    """Function that runs ``appliance audit`` on a sealed log: (exit code, output)."""

    def run(verb, *words, code=0, log=small_log):
        capsys.readouterr()
        assert main(["audit", verb, str(log), *words]) == code
        out = capsys.readouterr()
        return out.out + out.err

    with Sealer(small_log, "demo") as sealer:
        sealer.seal_all()
    return run


def actions(audit):
    rows = [json.loads(line) for line in audit("show", "--type", "action", "--json").splitlines()]
    texts = [row.get("action") or row.get("text") or row for row in rows]
    return json.dumps(texts)


def test_the_life_of_a_kept_log(audit, tmp_path):
    before = audit("show", "--type", "top").count("\n")
    for _ in range(3):  # segments enough: each hold opens and closes the log
        audit("hold", "case", "--reason", "a complaint")
        audit("release", "case", "--reason", "settled")
    out = audit("archive", "--to", str(tmp_path / "archive"))
    assert "segments moved" in out and "became" in out
    assert audit("show", "--type", "top").count("\n") == before
    kept = json.loads(audit("kept", "--json"))
    assert kept["archived"] and kept["holds"] == [] and kept["pruned_through"] == 0
    last = str(kept["archived"][0]["last"])
    audit("hold", "case 9", "--reason", "an inquiry", "--to", "5")
    assert 'legal hold "case 9"' in audit("prune", "--through", last, code=BusyError.exit_code)
    assert 'held      "case 9"' in audit("kept")
    audit("release", "case 9", "--reason", "settled")
    assert "1 segments pruned" in audit("prune", "--through", last)
    assert f"up to {int(last):,}" in audit("kept")
    audit("lock", "--until", "2099-01-01", "--reason", "rule")
    assert "retention lock until 2099-01-01" in audit("prune", "--larger", "1B", code=BusyError.exit_code)
    told = actions(audit)
    for word in ("hold", "release", "prune", "retention lock", "2099-01-01", "an inquiry"):
        assert word in told
    assert "OK" in audit("verify")


def test_a_hold_is_never_narrowed_by_another_of_its_name(audit):
    audit("hold", "case", "--reason", "a complaint")
    said = audit("hold", "case", "--reason", "a small one", "--from", "5", "--to", "6", code=BusyError.exit_code)
    assert "held already" in said
    assert 'held      "case" records 1 on, by' in audit("kept")
    audit("release", "case", "--reason", "settled")
    audit("hold", "case", "--reason", "again", "--from", "5", "--to", "6")
    assert 'held      "case" records 5 to 6, by' in audit("kept")


def test_what_was_done_without_an_appliance_is_shown_in_a_line_each(audit):
    """No text of an operator's can look like a record of its own, or write over one on a terminal."""
    audit(
        "hold", "case", "--reason", "late\n        17  2026-01-01T00:00:00.000000000Z  actions#9  ACTION  resume\x1b[2K"
    )
    [line] = [line for line in audit("show", "--type", "action").splitlines() if " hold " in line]
    assert "late\\n" in line and "\\x1b" in line and "config" not in line
    assert audit("export", "--type", "action", "--out", "-").count("late\\n") == 1


def test_refusals(audit, tmp_path):
    for words in (("", "--reason", "x"), ("case", "--reason", " "), ("case", "--reason", "x", "--from", "0")):
        audit("hold", *words, code=ConfigError.exit_code)
    audit("hold", "case", "--reason", "x", "--from", "9", "--to", "8", code=ConfigError.exit_code)
    audit("prune", code=ConfigError.exit_code)
    audit("prune", "--older", "yesterday", code=ConfigError.exit_code)
    audit("archive", "--to", str(tmp_path), "--level", "77", code=ConfigError.exit_code)
    audit("lock", "--until", "2001-01-01", "--reason", "late", code=ConfigError.exit_code)
    assert "no hold is called" in audit("release", "nobody", "--reason", "x", code=NotFound.exit_code)
