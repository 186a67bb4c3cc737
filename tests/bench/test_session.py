"""The run of `appliance bench` as a whole: what a contestant of ours that fails does to it."""

import pytest

from appliance.bench import session


@pytest.mark.parametrize(("does", "code"), [("", 0), ("errs", 1)])
def test_a_failed_contestant_is_named_with_its_sentence(fake, monkeypatch, capsys, does, code):
    program = fake(does=does)
    monkeypatch.setattr(session, "ours", lambda: [program])
    monkeypatch.setattr(session, "bounce_program", lambda _: None)
    assert session.play(session.Request(quick=True)) == code
    assert ("failed: fake, one: " in capsys.readouterr().out) == bool(code)
