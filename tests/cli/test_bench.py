"""The command `appliance bench` as a user types it."""

import json
import subprocess
import sys

import pytest

from appliance.bench.catalogue import native_folder
from appliance.bench.result import KEYS


def bench(*words):
    return subprocess.run(
        [sys.executable, "-P", "-m", "appliance", "bench", *words],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


needs_programs = pytest.mark.skipif(not native_folder().is_dir(), reason="this build carries no benchmark programs")


@needs_programs
def test_a_suite_in_the_short_form(tmp_path):
    out = tmp_path / "r.jsonl"
    done = bench("bounce", "--quick", "--json", str(out))
    assert done.returncode == 0, done.stderr
    (told,) = map(json.loads, out.read_text().splitlines())
    assert tuple(told)[: len(KEYS)] == KEYS
    assert (told["suite"], told["case"], told["variant"], told["ratio"]) == ("bounce", "line", "ours", 1.0)
    assert 0 < told["ns_min"] <= told["ns_med"] and told["rounds"] == 2
    assert {"cpu", "cores", "kernel", "governor", "hugepages", "isolated", "python", "compiler", "commit"} <= set(
        told["machine"]
    )
    assert "bounce" in done.stdout


@needs_programs
def test_the_list():
    done = bench("--list")
    assert done.returncode == 0 and "bounce" in done.stdout and "line" in done.stdout


@needs_programs
@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["bunce"], 4, "did you mean bounce?"),
        (["zzz"], 4, "known: bounce"),
        (["bounce", "--rounds", "0"], 2, "at least one round"),
        (["bounce", "--cpus", "a,b"], 2, "numbers with commas"),
        (["bounce", "--cpus", "0,4095"], 2, "4095 may not be used"),
        (["bounce", "--json", "/nowhere/r.jsonl"], 2, "--json /nowhere/r.jsonl: there is no folder /nowhere"),
    ],
)
def test_refusals(words, code, says):
    done = bench(*words)
    assert (done.returncode, says in done.stderr) == (code, True), done.stderr
