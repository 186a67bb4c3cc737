"""The command itself: exit codes, one sentence instead of a traceback, help for everyone."""

import os
import subprocess
import sys

import pytest

from appliance.cli import main as cli
from appliance.errors import NotRunning


def command(*words, **more):
    return subprocess.run(
        [sys.executable, "-P", "-m", "appliance", *words],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        **more,
    )


@pytest.fixture
def good(tmp_path):
    path = tmp_path / "appliance.toml"
    path.write_text('[[feed]]\nname = "a"\nprotocol = "nasdaq.itch5"\nport = { kind = "capture", path = "x" }\n')
    return path


def test_help_lists_the_nouns_and_the_exit_codes(capsys):
    assert cli.run([]) == 0
    text = capsys.readouterr().out
    assert "config" in text and "exit codes:" in text and "no appliance of this name is running" in text


@pytest.mark.parametrize("noun", cli.nouns())
def test_each_noun_has_help(noun, capsys):
    with pytest.raises(SystemExit) as caught:
        cli.run([noun, "--help"])
    assert caught.value.code == 0
    assert noun in capsys.readouterr().out


def test_unknown_nouns_and_arguments_end_with_2(capsys):
    for words in (["nonsense"], ["config", "nonsense"], ["--nonsense"]):
        with pytest.raises(SystemExit) as caught:
            cli.run(words)
        assert caught.value.code == 2
    capsys.readouterr()


def test_config_check_and_show(good):
    done = command("config", "check", str(good))
    assert done.returncode == 0, done.stderr
    assert "good." in done.stdout and "wal" in done.stdout
    shown = command("config", "show", str(good), "--set", "book.depth=7")
    assert "depth = 7" in shown.stdout and "# --set" in shown.stdout and f"# {good}:2" in shown.stdout
    assert command("config", "default").stdout.startswith("# The appliance's configuration")


def test_a_refusal_is_one_sentence_on_stderr(good):
    good.write_text(good.read_text() + "[risk.limits]\nmax_quantiy = 5\n")
    done = command("config", "check", str(good))
    assert done.returncode == 2 and done.stdout == ""
    assert "Traceback" not in done.stderr
    assert f"{good}:6: unknown key `max_quantiy` in [risk.limits]; did you mean `max_quantity`?" in done.stderr
    assert command("config", "check", "/nowhere/x.toml").returncode == 2


def test_errors_interrupts_and_broken_pipes(monkeypatch, capsys):
    def raising(error):
        def run(_argv):
            raise error

        return run

    monkeypatch.setattr(cli, "run", raising(NotRunning("no appliance is called 'x'")))
    assert cli.main(["x"]) == 8
    assert capsys.readouterr().err == "appliance: no appliance is called 'x'\n"
    monkeypatch.setattr(cli, "run", raising(KeyboardInterrupt()))
    assert cli.main(["x"]) == 130


def test_a_reader_that_goes_away_is_no_error():
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w") as pipe:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "appliance", "config", "default"],
            stdout=pipe,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 0 and done.stderr == b""
