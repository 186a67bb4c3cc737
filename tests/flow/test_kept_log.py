"""A running appliance seals, witnesses, archives and prunes its own log; what is left verifies and replays."""

import pytest

pytest.importorskip("cryptography", reason="heads are signed with the package cryptography")

from run import until
from test_replay import actions, traded

from appliance.audit.keeping import Keeping
from appliance.audit.keys import Keys, generate
from appliance.audit.proven import Proof, verify_proof
from appliance.audit.replay import sessions
from appliance.cli.main import main

SECTION = """
[audit]
key = "{folder}/key.pem"
witness = "{folder}/witness"
head_every = "100ms"
[audit.archive]
to = "{folder}/archive"
keep_local = 2
[supervisor]
"""


def test_a_running_appliance_keeps_its_log(run, capsys):
    folder = run.folder
    generate(folder / "key.pem")
    section = SECTION.format(folder=folder)
    run.write(
        ("[supervisor]\n", section.lstrip()),
        ('segment_size = "4MiB"', 'segment_size = "256KiB"\nwhen_failing = "hold"'),
    )
    run.start()
    run.play()
    log = folder / "log"
    until(lambda: traded(run) > 200, "nothing was traded")
    until(lambda: len(Keeping(log, run.name).archived) > 3, "nothing was archived")
    assert main(["audit", "hold", str(log), "case", "--reason", "while it runs", "--appliance", run.name]) == 0
    assert main(["audit", "prune", str(log), "--larger", "1B", "--appliance", run.name]) == 5
    assert main(["audit", "release", str(log), "case", "--reason", "over", "--appliance", run.name]) == 0
    run.down()
    found = verify_proof(log, keys=Keys([folder / "key.pem.pub"]), witness=folder / "witness")
    assert found.code is Proof.OK and found.signed and found.witnessed
    assert found.records == found.log.last_sequence  # a head behind everything
    [session] = sessions(log)  # read from both places
    assert session.good, session
    people = [action for action in actions(log) if action["who"] != "supervisor"]  # which halts where the disk is slow
    assert [action["verb"] for action in people] == ["start", "hold", "release", "stop"]
    assert all(action["who"] and action["pid"] for action in people)
    keeping = Keeping(log, run.name)
    capsys.readouterr()
    assert main(["audit", "prune", str(log), "--through", str(keeping.archived[1]["last"])]) == 0
    found = verify_proof(log, keys=Keys([folder / "key.pem.pub"]), witness=folder / "witness")
    assert found.code is Proof.OK and found.log.first_sequence == keeping.archived[1]["last"] + 1
    assert actions(log)[-1]["verb"] == "prune"
