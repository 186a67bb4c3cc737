"""In a guest: every step of a profile checked, applied, checked, undone, with the host's whole state before and behind.

    python3 tuning.py PROFILE CORES INTERFACE

Prints a line of JSON for each step: how it stood, what was done and what refused, how it stood then, what of the host
differs once it is undone.
"""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
import time

from appliance.tune.host import Host
from appliance.tune.profile import load_profile, values_of
from appliance.tune.tuning import apply, plan, record_of, undo

FOLDERS = (
    "/proc/sys", "/proc/irq", "/sys/kernel/mm", "/sys/devices/virtual/workqueue", "/sys/bus/workqueue/devices",
    "/sys/devices/system/cpu", "/sys/devices/system/node", "/sys/devices/system/clocksource", "/etc",
    "/var/lib/appliance",
)  # fmt: skip
COMMANDS = (
    "ethtool -c {0}", "ethtool -k {0}", "ethtool -g {0}", "ethtool -l {0}", "swapon --noheadings --show=NAME",
    "findmnt --noheadings --types hugetlbfs --output TARGET,OPTIONS", "systemctl is-active irqbalance",
    "systemctl is-enabled irqbalance",
)  # fmt: skip
BYTES_MAX = 1 << 16
HUGE_PAGES = 320  # a profile's thousands would take all memory that this machine has


def state(host: Host, interface: str) -> dict[str, str]:
    """All that can be read of what steps change, and much beside."""
    found = {}
    for folder in FOLDERS:
        for where, _, names in os.walk(folder):  # pathlib takes three times as long, and emulation another twenty
            for name in names:
                if name.startswith("effective_affinity") or name == "spurious":
                    continue  # the core that the kernel has picked of those allowed, each time anew; a count
                path = f"{where}/{name}"
                try:
                    file = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
                except OSError:
                    continue
                try:
                    found[path] = f"{hash(os.read(file, BYTES_MAX)):x} {os.fstat(file).st_mode:o}"
                except OSError:
                    continue
                finally:
                    os.close(file)
    for command in COMMANDS:
        done = subprocess.run(command.format(interface).split(), capture_output=True, text=True, check=False)
        found[command] = done.stdout
    found |= {f"thread {name}": str(cores) for name, cores in host.kernel_threads().items()}
    return found


def different(one: dict[str, str], other: dict[str, str], but: set[str]) -> list[str]:
    """Names of what is not the same. Kernel threads come and go: those that are in one alone are no difference."""
    names = {name for name in one.keys() | other.keys() if one.get(name) != other.get(name)} - but
    return sorted(n for n in names if not n.startswith("thread ") or (n in one and n in other))


def main() -> int:
    """Entry point."""
    host = Host()
    profile = dataclasses.replace(load_profile(sys.argv[1]), huge_pages=HUGE_PAGES, gigabyte_pages=2)
    values = values_of(profile, host, sys.argv[2], sys.argv[3])
    interface = sys.argv[3]
    restless: set[str] = set()  # what differs although nothing is done
    last = state(host, interface)
    for _ in range(2):
        time.sleep(2)
        now = state(host, interface)
        restless |= set(different(last, now, restless))
        last = now
    print(json.dumps({"things": len(last), "restless": sorted(restless)}), flush=True)
    for step in profile.steps:
        record = record_of(host)
        [before] = plan(profile, host, values, [step.name], record)
        outcome = apply([before], host, record)
        [then] = plan(profile, host, values, [step.name], record)
        back = undo(host, record, lambda _: None)
        [again] = plan(profile, host, values, [step.name], record_of(host))
        now = state(host, interface)
        told = {
            "step": step.name, "before": before.state, "found": before.found, "done": len(outcome.done),
            "failed": outcome.failed + back.failed, "then": then.state, "then_found": then.found, "again": again.state,
            "left": different(last, now, restless), "record": os.path.exists(record.path),
        }  # fmt: skip
        print(json.dumps(told), flush=True)
        last = now
    return 0


if __name__ == "__main__":
    sys.exit(main())
