"""What a figure must be read with: processor, kernel, settings, load, and the build that was measured."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from importlib import resources
from pathlib import Path
from typing import Any

from appliance.cores import core_list

UNKNOWN = "unknown"


def facts(root: Path = Path("/")) -> dict[str, Any]:
    """The machine's facts, as plain values. `root` is for tests."""
    build = built()
    return {
        "cpu": cpu_model(root),
        "cores": os.cpu_count() or 0,
        "usable": sorted(os.sched_getaffinity(0)),
        "isolated": read(root / "sys/devices/system/cpu/isolated", ""),
        "kernel": platform.release(),
        "governor": read(root / "sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", "none visible"),
        "hugepages": hugepages(root),
        "clock": read(root / "sys/devices/system/clocksource/clocksource0/current_clocksource", UNKNOWN),
        "python": platform.python_version(),
        "compiler": build["compiler"],
        "commit": build["commit"],
        "load": round(os.getloadavg()[0], 2),
        "scheduler": scheduler(),
    }


def read(path: Path, otherwise: str) -> str:
    """A one-line file's text, or `otherwise` where there is none or it is empty."""
    try:
        return path.read_text().strip() or otherwise
    except OSError:
        return otherwise


def cpu_model(root: Path) -> str:
    """The processor's name."""
    for line in read(root / "proc/cpuinfo", "").splitlines():
        key, _, value = line.partition(":")
        if key.strip() in ("model name", "CPU implementer"):
            return value.strip()
    return platform.processor() or UNKNOWN


def hugepages(root: Path) -> str:
    """Free and all pages of 2 MiB."""
    folder = root / "sys/kernel/mm/hugepages/hugepages-2048kB"
    return f"{read(folder / 'free_hugepages', '0')} free of {read(folder / 'nr_hugepages', '0')} (2 MiB)"


def scheduler() -> str:
    """The scheduling class that contestants inherit."""
    names = {os.SCHED_OTHER: "other", os.SCHED_FIFO: "fifo", os.SCHED_RR: "rr", os.SCHED_BATCH: "batch"}
    policy = os.sched_getscheduler(0)
    return names.get(policy, str(policy))


def built() -> dict[str, str]:
    """Compiler and commit of the installed build; of the source tree where it runs from one."""
    try:
        told = json.loads(resources.files("appliance").joinpath("bench/build.json").read_text())
        return {"compiler": str(told["compiler"]), "commit": str(told["commit"])}
    except (OSError, ValueError, KeyError):
        return {"compiler": UNKNOWN, "commit": commit(Path(__file__).parent)}


def commit(folder: Path) -> str:
    """The commit that a folder is at, or `unknown`."""
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), "rev-parse", "--short=12", "HEAD"], capture_output=True, text=True, check=False
        )
    except OSError:
        return UNKNOWN
    return done.stdout.strip() if done.returncode == 0 else UNKNOWN


def cpus_default(root: Path = Path("/")) -> tuple[int, ...]:
    """Two processors to play on: isolated ones where there are two, else the first two that may be used."""
    usable = sorted(os.sched_getaffinity(0))
    isolated = [cpu for cpu in core_list(read(root / "sys/devices/system/cpu/isolated", "")) if cpu in usable]
    return tuple((isolated if len(isolated) >= 2 else usable)[:2])
