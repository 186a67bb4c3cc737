"""The doctor on made-up hosts: a tuned one, a bare one, and the one that runs the tests."""

import json
import subprocess
import sys

import pytest

from appliance.monitor.host import MISSING, OK, WARN, System, examine, parse_cores, summary

TUNED = {
    "sys/devices/system/cpu/isolated": "2-9",
    "sys/devices/system/cpu/nohz_full": "2-9",
    "sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages": "512",
    "sys/kernel/mm/hugepages/hugepages-2048kB/free_hugepages": "500",
    "sys/kernel/mm/transparent_hugepage/enabled": "always madvise [never]",
    "sys/kernel/mm/transparent_hugepage/defrag": "always [madvise] never",
    "sys/devices/system/clocksource/clocksource0/current_clocksource": "tsc",
    "sys/devices/system/cpu/cpu0/cpufreq/scaling_governor": "performance",
    "sys/devices/system/cpu/cpu0/cpuidle/state0/latency": "0",
    "sys/devices/system/cpu/cpu0/cpuidle/state1/latency": "200",
    "sys/devices/system/cpu/cpu0/cpuidle/state1/disable": "1",
    "proc/mounts": "hugetlbfs /dev/hugepages hugetlbfs rw 0 0",
    "proc/swaps": "Filename Type Size Used Priority",
    "proc/irq/1/effective_affinity_list": "0",
    "proc/sys/kernel/sched_rt_runtime_us": "-1",
    "proc/sys/net/core/rmem_max": "16777216",
    "proc/sys/net/ipv4/igmp_max_memberships": "1024",
}
FREE = {"memlock": -1, "rtprio": 99}
TEN = (0, 1, 2, 3, 4, 5, 6, 7, 8, 9)


def host(tmp_path, changes=(), limits=FREE, cores=TEN):
    (tmp_path / "dev/shm").mkdir(parents=True, exist_ok=True)
    for name, text in {**TUNED, **dict(changes)}.items():
        if text is not None:
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    return System(str(tmp_path), limits, cores)


def found(system, name):
    return next(f for f in examine(system) if f.name == name)


def test_a_tuned_host_is_ok_in_everything(tmp_path):
    assert {f.name: f.found for f in examine(host(tmp_path)) if f.state != OK} == {}


def test_a_bare_host_has_a_cost_and_a_remedy_for_each(tmp_path):
    findings = examine(System(str(tmp_path), {"memlock": 8 << 20, "rtprio": 0}, (0, 1)))
    assert summary(findings)[MISSING] >= 4
    assert all(f.cost and f.remedy for f in findings if f.state != OK)


@pytest.mark.parametrize(
    ("name", "change", "state", "words"),
    [
        ("isolated cores", {"sys/devices/system/cpu/isolated": "2"}, WARN, "2, 7 would be used"),
        ("isolated cores", {"sys/devices/system/cpu/isolated": ""}, MISSING, "none"),
        ("timer tick", {"sys/devices/system/cpu/nohz_full": "2-3"}, MISSING, "2,3"),
        ("timer tick", {"sys/devices/system/cpu/nohz_full": "(null)"}, MISSING, "no core"),
        ("huge pages", {"sys/kernel/mm/hugepages/hugepages-2048kB/free_hugepages": "3"}, WARN, "3 of 512"),
        ("hugetlbfs", {"proc/mounts": "hugetlbfs /mnt/huge hugetlbfs rw 0 0"}, MISSING, "mounted at /mnt/huge"),
        ("transparent huge pages", {"sys/kernel/mm/transparent_hugepage/enabled": "[always] never"}, WARN, "always"),
        ("clock source", {"sys/devices/system/clocksource/clocksource0/current_clocksource": "hpet"}, WARN, "hpet"),
        (
            "frequency governor",
            {"sys/devices/system/cpu/cpu1/cpufreq/scaling_governor": "powersave"},
            WARN,
            "powersave",
        ),
        ("idle states", {"sys/devices/system/cpu/cpu0/cpuidle/state1/disable": "0"}, WARN, "200 us"),
        ("interrupts", {"proc/irq/9/effective_affinity_list": "3"}, WARN, "1 interrupts on isolated cores"),
        ("interrupts", {"proc/77/comm": "irqbalance"}, WARN, "irqbalance runs"),
        ("swap", {"proc/swaps": "Filename\n/swapfile file 1 0 -2"}, WARN, "1 areas"),
        ("real-time throttling", {"proc/sys/kernel/sched_rt_runtime_us": "950000"}, WARN, "950000"),
        ("receive buffers", {"proc/sys/net/core/rmem_max": "212992"}, WARN, "208 KiB"),
        ("multicast groups", {"proc/sys/net/ipv4/igmp_max_memberships": "20"}, WARN, "20"),
    ],
)
def test_each_shortcoming(tmp_path, name, change, state, words):
    finding = found(host(tmp_path, change), name)
    assert finding.state == state and words in finding.found


def test_limits(tmp_path):
    limited = host(tmp_path, limits={"memlock": 8 << 20, "rtprio": 0})
    assert found(limited, "locked memory").state == WARN
    assert found(limited, "real-time priority").state == WARN


def test_few_cores(tmp_path):
    assert found(host(tmp_path, cores=(0, 1)), "cores").state == WARN


def test_core_lists():
    assert parse_cores("0-2,5\n") == (0, 1, 2, 5)
    assert parse_cores("(null)") == () == parse_cores("")


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
