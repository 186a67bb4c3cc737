"""Whether a host has the memory that a step takes for huge pages.

The kernel gives what is asked for without looking at what is left: a host whose last pages went into huge ones stops,
and one that asks for them in its command line or at boot does not come up. So a step is refused before it is made.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from appliance.tune.host import Host
from appliance.tune.step import BootParameters, FileSetting, Step

LEFT_MIB_LEAST, LEFT_SHARE = 256, 16
"""What the system keeps: a sixteenth of the memory, 256 MiB at least, with which Debian and the appliance run."""
_REMEDY = "give the profile fewer pages, or the host more memory"


def shortage(step: Step, changes: Iterable[Mapping[str, Any]], host: Host, values: Mapping[str, str]) -> str:
    """Why the changes of this step would take memory that the host lacks, in words; "" if they would not.

    Held against what is free now for pages taken now, and against all memory for what a boot takes. A host that does
    not tell its memory is not refused.
    """
    sizes = {action.page_kib for action in step.actions if isinstance(action, (FileSetting, BootParameters))} - {0}
    told = _meminfo(host)
    if not sizes or "MemTotal" not in told:
        return ""
    whole = told["MemTotal"] // 1024
    left = max(LEFT_MIB_LEAST, whole // LEFT_SHARE)
    at_boot = int(values.get("huge_pages", 0)) * 2 + int(values.get("gigabyte_pages", 0)) * 1024
    if at_boot > whole - left:
        return (
            f"huge pages of {at_boot} MiB, as the profile asks for, and {left} MiB for the system are more than this"
            f" host's {whole} MiB; {_REMEDY}"
        )
    now = sum(_growth(change) for change in changes if change["kind"] == "file") * max(sizes) // 1024
    free = told.get("MemAvailable", 0) // 1024
    if now > max(free - left, 0):
        return (
            f"{now} MiB more of huge pages and {left} MiB for the system are more than the {free} MiB that are free;"
            f" {_REMEDY}, or end what fills it"
        )
    return ""


def _growth(change: Mapping[str, Any]) -> int:
    return int(change["after"]) - int(change["before"])


def _meminfo(host: Host) -> dict[str, int]:
    """KiB by name."""
    lines = (line.split() for line in (host.read("/proc/meminfo") or "").splitlines())
    return {words[0].rstrip(":"): int(words[1]) for words in lines if len(words) > 1 and words[1].isdecimal()}
