"""What this host lacks for low and even latency: one finding per setting, each with its cost and its remedy.

The settings are the steps of a profile of `appliance tune`, compared in the same way; what depends on the stages
that would run, on this process's rights or on the moment is looked at here. Nothing is changed.
"""

from __future__ import annotations

import os
import resource
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from appliance.tune.host import Host
from appliance.tune.profile import Profile
from appliance.tune.setting import BY_HAND, REBOOT, Standing
from appliance.tune.tuning import plan

OK, WARN, MISSING = "ok", "warn", "missing"
STAGES_DEFAULT = 7  # of a chain with one strategy and the log
INFINITE = resource.RLIM_INFINITY
_WEIGHT_HARD = 3  # of the score, against 1 of any other


@dataclass(frozen=True)
class Finding:
    """One setting: what was found, what it costs when it is not ok, and how to mend it.

    `hard`: a host without it is refused for production where the configuration says so.
    """

    name: str
    state: str
    found: str
    cost: str = ""
    remedy: str = ""
    hard: bool = False

    def as_plain(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self)


class System(Host):
    """A host, and the limits of this process on it."""

    def __init__(
        self, root: str = "/", limits: dict[str, int] | None = None, cores: tuple[int, ...] | None = None
    ) -> None:
        super().__init__(root, cores)
        self._limits = limits
        self.cores = tuple(sorted(os.sched_getaffinity(0) | set(self.isolated))) if cores is None else cores

    def limit(self, name: str) -> int:
        """A soft limit: "memlock" in bytes, "rtprio"; -1 is unlimited."""
        if self._limits is not None:
            return self._limits[name]
        kind = {"memlock": resource.RLIMIT_MEMLOCK, "rtprio": resource.RLIMIT_RTPRIO}[name]
        return resource.getrlimit(kind)[0]

    @property
    def root_user(self) -> bool:
        """Whether limits of users do not apply."""
        return self._limits is None and os.geteuid() == 0


def examine(
    system: System | None = None,
    stages: int = STAGES_DEFAULT,
    profile: Profile | None = None,
    values: Mapping[str, str] | None = None,
    processes: int | None = None,
) -> list[Finding]:
    """Every check. Costs some milliseconds; needs no privilege. `processes`: how many the stages share; None: one each.

    `profile` with its `values` for this host (`appliance.tune.profile.values_of`): its steps too.
    """
    host = System() if system is None else system
    findings = list(_cores(host, stages, stages if processes is None else processes))
    findings += [finding for check in CHECKS for finding in check(host, stages)]
    if profile is not None:
        findings += [_of_step(standing, profile) for standing in plan(profile, host, values or {})]
    return findings


def score(findings: Sequence[Finding]) -> int:
    """0 to 100: the share that is ok, hard ones counted three times."""
    weights = [(_WEIGHT_HARD if finding.hard else 1, finding.state == OK) for finding in findings]
    return round(100 * sum(w for w, good in weights if good) / max(sum(w for w, _ in weights), 1))


def _of_step(standing: Standing, profile: Profile) -> Finding:
    step, hard = standing.step, standing.step.name in profile.hard
    if standing.fulfilled:
        return Finding(step.name, OK, standing.found, hard=hard)
    remedy = f"appliance tune apply --profile {profile.name} --step {step.name} --yes"
    if standing.state == REBOOT:
        remedy = "reboot"
    elif standing.state == BY_HAND:
        remedy = standing.found
    return Finding(step.name, MISSING if hard else WARN, standing.found, step.reason, remedy, hard)


def _cores(host: System, stages: int, processes: int) -> Iterator[Finding]:
    count = len(host.cores)
    shared = f" in {processes} processes" if processes < stages else ""
    found = f"{count} cores for {stages} stages{shared} and the system"
    if count > processes:
        yield Finding("cores", OK, found)
    else:
        cost = (
            "stages take turns on a core: each hand-over costs some microseconds, sometimes a time slice (milliseconds)"
        )
        remedy = f"a host with at least {processes + 1} cores, or stages that share a [[process]]"
        yield Finding("cores", WARN, found, cost, remedy)


def _huge_pages(host: System, stages: int) -> Iterator[Finding]:
    base = "/sys/kernel/mm/hugepages/hugepages-2048kB"
    total, free = (int(host.read(f"{base}/{name}") or 0) for name in ("nr_hugepages", "free_hugepages"))
    needed = 6 * stages
    if free >= needed:
        yield Finding("free huge pages", OK, f"{free} of {total} (2 MiB)")
    else:
        state = WARN if free else MISSING
        cost = "rings and tables lie in 4 KiB pages: TLB misses of 20 to 100 ns on many hops"
        remedy = f"sysctl vm.nr_hugepages={max(needed, total)}, or stop what holds them"
        yield Finding("free huge pages", state, f"{free} of {total} (2 MiB), about {needed} wanted", cost, remedy)


def _limits(host: System, _stages: int) -> Iterator[Finding]:
    memlock = host.limit("memlock")
    remedy = "LimitMEMLOCK=infinity and LimitRTPRIO=99 of the service, or /etc/security/limits.d"
    if memlock == INFINITE or host.root_user:
        yield Finding("locked memory", OK, "unlimited" if memlock == INFINITE else "root is not limited")
    else:
        cost = "mlockall is refused: a page fault of 0.5 us to milliseconds may come at any time"
        yield Finding("locked memory", WARN, f"at most {memlock >> 10} KiB", cost, remedy)
    priority = host.limit("rtprio")
    if priority == INFINITE or priority > 0 or host.root_user:
        found = "root is not limited" if host.root_user and priority == 0 else f"up to {priority}"
        yield Finding("real-time priority", OK, found)
    else:
        cost = "SCHED_FIFO is refused: other processes of the core come in between (not on isolated cores)"
        yield Finding("real-time priority", WARN, "not permitted", cost, remedy)


def _shared_memory(host: System, stages: int) -> Iterator[Finding]:
    path = host.root / "dev/shm"
    try:
        status = os.statvfs(path)
    except OSError as error:
        yield Finding(
            "shared memory",
            MISSING,
            f"/dev/shm: {error.strerror}",
            "without huge pages nothing runs",
            "mount tmpfs at /dev/shm",
        )
        return
    free = status.f_bavail * status.f_frsize
    needed = stages * (12 << 20)
    if free >= needed:
        yield Finding("shared memory", OK, f"{free >> 20} MiB free in /dev/shm")
    else:
        cost = "without huge pages the appliance does not start"
        yield Finding(
            "shared memory",
            MISSING,
            f"{free >> 20} MiB free in /dev/shm",
            cost,
            f"make /dev/shm {needed >> 20} MiB or larger",
        )


CHECKS: tuple[Callable[[System, int], Iterator[Finding]], ...] = (_huge_pages, _shared_memory, _limits)


def summary(findings: list[Finding]) -> dict[str, Any]:
    """Counts by state, for JSON and the last line."""
    return {state: sum(f.state == state for f in findings) for state in (OK, WARN, MISSING)}
