"""The doctor on made-up hosts: a tuned one, a bare one, and the one that runs the tests."""

import json
import os
import subprocess
import sys
from dataclasses import replace

import pytest

from appliance.cores import core_list, core_mask, core_text
from appliance.errors import HostError
from appliance.monitor.host import MISSING, OK, WARN, System, examine, score, summary
from appliance.monitor.jitter import measure
from appliance.tune.profile import load_profile, values_of

HUGE = "sys/kernel/mm/hugepages/hugepages-2048kB"
TUNED = {
    f"{HUGE}/nr_hugepages": "512",
    f"{HUGE}/free_hugepages": "500",
    "proc/sys/vm/nr_hugepages": "512",
    "proc/sys/vm/stat_interval": "120",
    "etc/sysctl.d/90-appliance-huge-pages.conf": "vm.nr_hugepages = 512\n",
    "etc/sysctl.d/90-appliance-statistics.conf": "vm.stat_interval = 120\n",
}
FREE = {"memlock": -1, "rtprio": 99}
TEN = (0, 1, 2, 3, 4, 5, 6, 7, 8, 9)
LAB = load_profile("lab")
PROFILE = replace(
    LAB, steps=tuple(s for s in LAB.steps if s.name in ("huge_pages", "statistics")), hard=frozenset({"huge_pages"})
)


def host(tmp_path, changes=(), limits=FREE, cores=TEN):
    (tmp_path / "dev/shm").mkdir(parents=True, exist_ok=True)
    for name, text in {**TUNED, **dict(changes)}.items():
        if text is not None:
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    return System(str(tmp_path), limits, cores)


def findings_of(system):
    return examine(system, profile=PROFILE, values=values_of(PROFILE, system))


def found(system, name):
    return next(f for f in findings_of(system) if f.name == name)


def test_a_tuned_host_is_ok_in_everything(tmp_path):
    findings = findings_of(host(tmp_path))
    assert {f.name: f.found for f in findings if f.state != OK} == {}
    assert score(findings) == 100


def test_a_bare_host_has_a_cost_and_a_remedy_for_each(tmp_path):
    (tmp_path / "proc/sys/vm").mkdir(parents=True)
    (tmp_path / "proc/sys/vm/nr_hugepages").write_text("0\n")
    findings = findings_of(System(str(tmp_path), {"memlock": 8 << 20, "rtprio": 0}, (0, 1)))
    assert summary(findings)[MISSING] >= 3
    assert all(f.cost and f.remedy for f in findings if f.state != OK)
    assert score(findings) == 0


@pytest.mark.parametrize(
    ("name", "change", "state", "words"),
    [
        ("free huge pages", {f"{HUGE}/free_hugepages": "3"}, WARN, "3 of 512"),
        ("free huge pages", {f"{HUGE}/free_hugepages": "0"}, MISSING, "0 of 512"),
        ("huge_pages", {"proc/sys/vm/nr_hugepages": "3"}, MISSING, "is 3, wanted 512"),
        ("statistics", {"proc/sys/vm/stat_interval": "1"}, WARN, "is 1, wanted 120"),
        ("statistics", {"etc/sysctl.d/90-appliance-statistics.conf": "x"}, WARN, "is different"),
    ],
)
def test_each_shortcoming(tmp_path, name, change, state, words):
    finding = found(host(tmp_path, change), name)
    assert finding.state == state and words in finding.found


def test_a_remedy_is_a_command(tmp_path):
    finding = found(host(tmp_path, {"proc/sys/vm/stat_interval": "1"}), "statistics")
    assert finding.remedy == "appliance tune apply --profile lab --step statistics --yes"


def test_what_is_hard_counts_three_times(tmp_path):
    soft = score(findings_of(host(tmp_path / "a", {"proc/sys/vm/stat_interval": "1"})))
    hard = score(findings_of(host(tmp_path / "b", {"proc/sys/vm/nr_hugepages": "1"})))
    assert hard < soft < 100


def test_limits(tmp_path):
    limited = host(tmp_path, limits={"memlock": 8 << 20, "rtprio": 0})
    assert found(limited, "locked memory").state == WARN
    assert found(limited, "real-time priority").state == WARN


def test_few_cores(tmp_path):
    assert found(host(tmp_path, cores=(0, 1)), "cores").state == WARN


def test_core_lists():
    assert core_list("0-2,5\n") == (0, 1, 2, 5)
    assert core_list("(null)") == () == core_list("")
    assert core_text((5, 0, 1, 2)) == "0-2,5"
    assert core_mask((0, 1, 33)) == "00000002,00000003"


def test_jitter_of_a_core():
    core = min(os.sched_getaffinity(0))
    [jitter] = measure([core], 0.05)
    assert jitter.core == core and jitter.spent_ns >= 50_000_000
    assert jitter.longest_ns <= jitter.lost_ns <= jitter.spent_ns and 0 <= jitter.lost <= 1
    assert len(jitter.histogram()) == sum(count > 0 for count in jitter.counts)
    assert os.sched_getaffinity(0) != {core} or os.cpu_count() == 1  # only the thread that measured was pinned


def test_a_core_that_is_not_there_is_refused():
    with pytest.raises(HostError, match="core 4000 cannot be measured"):
        measure([4000], 0.01)


def test_the_command():
    def doctor(*words):
        return subprocess.run(
            [sys.executable, "-P", "-m", "appliance", "doctor", *words],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    done = doctor("--json")
    assert done.returncode == 0
    report = json.loads(done.stdout)
    assert sum(report["summary"].values()) == len(report["findings"])
    assert doctor("--strict").returncode == (0 if report["summary"]["ok"] == len(report["findings"]) else 6)
    assert "costs:" in doctor().stdout or report["summary"]["ok"] == len(report["findings"])
