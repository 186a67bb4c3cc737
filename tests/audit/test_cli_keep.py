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


def test_refusals(audit, tmp_path):
    audit("prune", code=ConfigError.exit_code)
    audit("prune", "--older", "yesterday", code=ConfigError.exit_code)
    audit("archive", "--to", str(tmp_path), "--level", "77", code=ConfigError.exit_code)
    audit("lock", "--until", "2001-01-01", "--reason", "late", code=ConfigError.exit_code)
    assert "no hold is called" in audit("release", "nobody", "--reason", "x", code=NotFound.exit_code)
