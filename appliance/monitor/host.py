"""What this host lacks for low and even latency: one check per setting, each with its cost and its remedy.

Everything is read from /sys and /proc below a root that tests can replace; nothing is changed. Which values are
good is told by the kernel's documentation: admin-guide/kernel-parameters.txt (isolcpus, nohz_full, rcu_nocbs),
admin-guide/mm/{hugetlbpage,transhuge}.rst, core-api/irq/irq-affinity.rst.
"""

from __future__ import annotations

import os
import resource
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

OK, WARN, MISSING = "ok", "warn", "missing"
STAGES_DEFAULT = 7  # of a chain with one strategy and the log
RECEIVE_BUFFER_BYTES = 8 << 20
INFINITE = resource.RLIM_INFINITY


@dataclass(frozen=True)
class Finding:
    """One setting: what was found, what it costs when it is not ok, and how to mend it."""

    name: str
    state: str
    found: str
    cost: str = ""
    remedy: str = ""

    def as_plain(self) -> dict[str, str]:
        """For JSON."""
        return asdict(self)


class System:
    """Files of the kernel below a root, and the limits of this process."""

    def __init__(
        self, root: str = "/", limits: dict[str, int] | None = None, cores: tuple[int, ...] | None = None
    ) -> None:
        self.root = Path(root)
        self._limits = limits
        self.cores = tuple(sorted(os.sched_getaffinity(0))) if cores is None else cores

    def read(self, path: str) -> str | None:
        """A file's text, None where this kernel or container does not show it."""
        try:
            return (self.root / path.lstrip("/")).read_text(encoding="utf-8", errors="replace").strip()
        except OSError:
            return None

    def glob(self, pattern: str) -> list[Path]:
        """Paths below the root, sorted."""
        return sorted(self.root.glob(pattern.lstrip("/")))

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


def examine(system: System | None = None, stages: int = STAGES_DEFAULT) -> list[Finding]:
    """Every check, most important first. Costs some milliseconds; needs no privilege."""
    host = System() if system is None else system
    return [finding for check in CHECKS for finding in check(host, stages)]


def parse_cores(text: str) -> tuple[int, ...]:
    """``"0-2,5"`` as (0, 1, 2, 5); parts that are no numbers are left out."""
    cores: list[int] = []
    for part in text.replace("\n", ",").split(","):
        first, _, last = part.strip().partition("-")
        if first.isdecimal() and (last or first).isdecimal():
            cores += range(int(first), int(last or first) + 1)
    return tuple(cores)


def _cores(host: System, stages: int) -> Iterator[Finding]:
    count = len(host.cores)
    found = f"{count} cores for {stages} stages and the system"
    if count > stages:
        yield Finding("cores", OK, found)
    else:
        cost = (
            "stages take turns on a core: each hand-over costs some microseconds, sometimes a time slice (milliseconds)"
        )
        yield Finding("cores", WARN, found, cost, f"a host with at least {stages + 1} cores, or fewer stages")


def _isolated(host: System, stages: int) -> Iterator[Finding]:
    isolated = parse_cores(host.read("/sys/devices/system/cpu/isolated") or "")
    cost = "the scheduler puts other work on the stages' cores: pauses of microseconds to milliseconds"
    remedy = "kernel parameters isolcpus=managed_irq,domain,CORES nohz_full=CORES rcu_nocbs=CORES, then reboot"
    if len(isolated) >= stages:
        yield Finding("isolated cores", OK, _list(isolated))
    else:
        state = WARN if isolated else MISSING
        found = f"{_list(isolated) or 'none'}, {stages} would be used"
        yield Finding("isolated cores", state, found, cost, remedy)
    nohz = parse_cores(host.read("/sys/devices/system/cpu/nohz_full") or "")
    unticked = [core for core in isolated if core in nohz]
    if isolated and len(unticked) == len(isolated):
        yield Finding("timer tick", OK, f"off on {_list(nohz)} (nohz_full)")
    else:
        cost = "the timer interrupts each core 100 to 1000 times a second, 1 to 5 us each"
        yield Finding("timer tick", MISSING, f"off on {_list(nohz) or 'no core'}", cost, remedy)


def _huge_pages(host: System, stages: int) -> Iterator[Finding]:
    base = "/sys/kernel/mm/hugepages/hugepages-2048kB"
    total, free = (int(host.read(f"{base}/{name}") or 0) for name in ("nr_hugepages", "free_hugepages"))
    needed = 6 * stages
    mounts = [line.split()[1] for line in (host.read("/proc/mounts") or "").splitlines() if " hugetlbfs " in line]
    cost = "rings and tables lie in 4 KiB pages: TLB misses of 20 to 100 ns on many hops"
    remedy = f"sysctl vm.nr_hugepages={max(needed, total)} (at boot: hugepages={needed})"
    if free >= needed:
        yield Finding("huge pages", OK, f"{free} of {total} free (2 MiB)")
    else:
        state = WARN if free else MISSING
        yield Finding("huge pages", state, f"{free} of {total} free (2 MiB), about {needed} wanted", cost, remedy)
    if "/dev/hugepages" in mounts:
        yield Finding("hugetlbfs", OK, "mounted at /dev/hugepages")
    else:
        found = f"mounted at {', '.join(mounts)}" if mounts else "not mounted"
        yield Finding("hugetlbfs", MISSING, found, cost, "mount -t hugetlbfs -o mode=1777 none /dev/hugepages")


def _transparent(host: System, _stages: int) -> Iterator[Finding]:
    enabled = _chosen(host.read("/sys/kernel/mm/transparent_hugepage/enabled"))
    defrag = _chosen(host.read("/sys/kernel/mm/transparent_hugepage/defrag"))
    if enabled is None:
        yield Finding("transparent huge pages", OK, "this kernel has none")
    elif enabled == "never" or (enabled == "madvise" and defrag != "always"):
        yield Finding("transparent huge pages", OK, enabled)
    else:
        cost = "khugepaged and compaction stop a process for up to milliseconds"
        remedy = "echo never > /sys/kernel/mm/transparent_hugepage/enabled"
        yield Finding("transparent huge pages", WARN, f"{enabled}, defrag {defrag}", cost, remedy)


def _interrupts(host: System, _stages: int) -> Iterator[Finding]:
    isolated = set(parse_cores(host.read("/sys/devices/system/cpu/isolated") or ""))
    hits = []
    for path in host.glob("/proc/irq/*/effective_affinity_list"):
        text = host.read("/" + str(path.relative_to(host.root)))
        if text and isolated & set(parse_cores(text)):
            hits.append(path.parent.name)
    running = any((host.read(f"/proc/{p.name}/comm") or "") == "irqbalance" for p in host.glob("/proc/[0-9]*"))
    cost = "an interrupt takes the core away for 2 to 20 us"
    if not isolated:
        found = "no isolated core to keep free" + (", irqbalance runs" if running else "")
        yield Finding("interrupts", WARN, found, cost, "isolate cores first")
    elif hits or running:
        found = f"{len(hits)} interrupts on isolated cores" + (", irqbalance runs" if running else "")
        remedy = "stop irqbalance; write the other cores to /proc/irq/*/smp_affinity_list"
        yield Finding("interrupts", WARN, found, cost, remedy)
    else:
        yield Finding("interrupts", OK, "none on isolated cores")


def _clock(host: System, _stages: int) -> Iterator[Finding]:
    source = host.read("/sys/devices/system/clocksource/clocksource0/current_clocksource")
    good = {"tsc", "arch_sys_counter", "kvm-clock"}
    if source in good:
        yield Finding("clock source", OK, str(source))
    elif source is None:
        yield Finding(
            "clock source", WARN, "unknown: this system does not say", "perhaps slow time stamps", "look at the host"
        )
    else:
        cost = "each time stamp is a system call or a device access: 0.3 to 2 us instead of 20 ns"
        remedy = "echo tsc > /sys/devices/system/clocksource/clocksource0/current_clocksource, or tsc=reliable at boot"
        yield Finding("clock source", WARN, source, cost, remedy)


def _power(host: System, _stages: int) -> Iterator[Finding]:
    governors = {
        host.read("/" + str(p.relative_to(host.root)))
        for p in host.glob("/sys/devices/system/cpu/cpu[0-9]*/cpufreq/scaling_governor")
    }
    if not governors:
        yield Finding("frequency governor", OK, "not controlled from here (firmware or hypervisor)")
    elif governors == {"performance"}:
        yield Finding("frequency governor", OK, "performance")
    else:
        cost = "a core that wakes runs slowly for 10 to 100 us"
        remedy = "cpupower frequency-set -g performance"
        yield Finding("frequency governor", WARN, ", ".join(sorted(map(str, governors))), cost, remedy)
    deep = []
    for state in host.glob("/sys/devices/system/cpu/cpu0/cpuidle/state[0-9]*"):
        below = "/" + str(state.relative_to(host.root))
        latency = int(host.read(f"{below}/latency") or 0)
        if latency > 10 and host.read(f"{below}/disable") != "1":
            deep.append(f"{host.read(f'{below}/name')} ({latency} us)")
    if deep:
        cost = "a core that idled takes so long to wake; spinning stages are not hit, sleeping ones are"
        remedy = "cpupower idle-set -D 10, or processor.max_cstate=1 intel_idle.max_cstate=1 at boot"
        yield Finding("idle states", WARN, ", ".join(deep), cost, remedy)
    else:
        yield Finding("idle states", OK, "none deeper than 10 us")


def _swap(host: System, _stages: int) -> Iterator[Finding]:
    areas = (host.read("/proc/swaps") or "").splitlines()[1:]
    if not areas:
        yield Finding("swap", OK, "none")
    else:
        cost = "memory that is not locked may be paged out: milliseconds to fetch it back"
        yield Finding("swap", WARN, f"{len(areas)} areas", cost, "swapoff -a, or vm.swappiness=0")


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
    throttle = host.read("/proc/sys/kernel/sched_rt_runtime_us")
    if throttle not in (None, "-1"):
        cost = "a real-time stage that spins is stopped for the rest of every second (usually 50 ms)"
        yield Finding(
            "real-time throttling", WARN, f"{throttle} us of each second", cost, "sysctl kernel.sched_rt_runtime_us=-1"
        )
    else:
        yield Finding("real-time throttling", OK, "off")


def _network(host: System, _stages: int) -> Iterator[Finding]:
    largest = int(host.read("/proc/sys/net/core/rmem_max") or 0)
    if largest >= RECEIVE_BUFFER_BYTES:
        yield Finding("receive buffers", OK, f"up to {largest >> 10} KiB")
    else:
        cost = "bursts overflow the socket's buffer and packets are lost"
        remedy = f"sysctl net.core.rmem_max={RECEIVE_BUFFER_BYTES}"
        yield Finding("receive buffers", WARN, f"up to {largest >> 10} KiB", cost, remedy)
    memberships = int(host.read("/proc/sys/net/ipv4/igmp_max_memberships") or 20)
    if memberships >= 64:
        yield Finding("multicast groups", OK, f"up to {memberships} a socket")
    else:
        cost = "a feed with more groups than that cannot join them all"
        found = f"up to {memberships} a socket"
        yield Finding("multicast groups", WARN, found, cost, "sysctl net.ipv4.igmp_max_memberships=1024")


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


def _chosen(text: str | None) -> str | None:
    """``always [madvise] never`` is "madvise"."""
    return None if text is None else text[text.find("[") + 1 : text.find("]")] if "[" in text else text


def _list(cores: tuple[int, ...]) -> str:
    return ",".join(map(str, cores))


CHECKS: tuple[Callable[[System, int], Iterator[Finding]], ...] = (
    _cores, _isolated, _huge_pages, _shared_memory, _interrupts, _clock, _power, _transparent, _swap, _limits, _network,
)  # fmt: skip


def summary(findings: list[Finding]) -> dict[str, Any]:
    """Counts by state, for JSON and the last line."""
    return {state: sum(f.state == state for f in findings) for state in (OK, WARN, MISSING)}
