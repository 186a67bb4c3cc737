"""The command `appliance tune` as a user meets it on this host; nothing is changed here."""

import json
import subprocess
import sys

import pytest


def tune(*words):
    return subprocess.run(
        [sys.executable, "-P", "-m", "appliance", "tune", *words],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_plan_says_why_and_by_which_source():
    done = tune("plan", "--profile", "colo")
    assert done.returncode == 0, done.stderr
    assert "isolated_cores" in done.stdout and "nic_rings" in done.stdout


def test_check_tells_by_its_exit_code():
    done = tune("check", "--profile", "ci", "--json")
    steps = json.loads(done.stdout)
    assert [step["step"] for step in steps] == [
        "huge_pages",
        "hugetlbfs",
        "transparent_huge_pages",
        "statistics",
        "network",
    ]
    assert done.returncode == (0 if all(step["state"] in ("ok", "not here") for step in steps) else 6)


def test_apply_changes_nothing_unless_told_to():
    before = tune("check", "--profile", "ci", "--json").stdout
    done = tune("apply", "--profile", "ci")
    assert done.returncode in (0, 6) and "nothing" in done.stdout
    assert tune("check", "--profile", "ci", "--json").stdout == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("plan", "--profile", "fast"), "there are ci, colo, lab"),
        (("plan", "--cores", "4096"), "cores 4096: this host runs"),
        (("plan", "--interface", "no-such"), "there is no interface no-such"),
        (("check", "--step", "luck"), "has no step luck"),
    ],
)
def test_wrong_words_are_refused_with_the_right_ones(words, said):
    done = tune(*words)
    assert done.returncode == 2 and said in done.stderr


def test_undo_with_nothing_on_record():
    done = tune("undo")
    assert done.returncode == 0
    assert "nothing" in done.stdout
