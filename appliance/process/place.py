"""What a stage process asks of the kernel for itself: a name, a core, locked memory, real-time priority.

None is needed to run, so a refusal is no error: it is told once, by `granted`, and stands in the stage's control.
"""

from __future__ import annotations

import ctypes
import os
import resource
from dataclasses import dataclass

from appliance.topology import Seat

_PR_SET_NAME = 15
_MCL_CURRENT, _MCL_FUTURE = 1, 2
_CAP_IPC_LOCK = 14


@dataclass(frozen=True)
class Granted:
    """What the kernel granted, and one sentence for each thing that it refused."""

    core: int  # -1: not pinned
    realtime: int
    locked: bool
    refused: tuple[str, ...]


def take_place(name: str, seat: Seat) -> Granted:
    """Name this process and take the seat. Call once, before any memory of the stage is touched."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_NAME, name.encode()[:15], 0, 0, 0)
    refused: list[str] = []
    core = _pin(seat.core, refused)
    locked = _lock_memory(libc, refused)
    return Granted(core, _realtime(seat.realtime, refused), locked, tuple(refused))


def _pin(core: int | None, refused: list[str]) -> int:
    if core is None:
        return -1
    try:
        os.sched_setaffinity(0, {core})
    except OSError as error:
        refused.append(f"not pinned to core {core}: {error.strerror}")
        return -1
    return core


def _lock_memory(libc: ctypes.CDLL, refused: list[str]) -> bool:
    limit = resource.getrlimit(resource.RLIMIT_MEMLOCK)[0]
    if limit != resource.RLIM_INFINITY and not _has_capability(_CAP_IPC_LOCK):
        # Locking what comes later as well would make a later mmap fail at the limit.
        refused.append(f"memory not locked: the limit is {limit >> 10} KiB (ulimit -l unlimited)")
        return False
    if libc.mlockall(_MCL_CURRENT | _MCL_FUTURE):
        refused.append(f"memory not locked: {os.strerror(ctypes.get_errno())}")
        return False
    return True


def _has_capability(number: int) -> bool:
    with open("/proc/self/status", encoding="ascii") as status:
        effective = next((line.split()[1] for line in status if line.startswith("CapEff:")), "0")
    return bool(int(effective, 16) >> number & 1)


def _realtime(priority: int, refused: list[str]) -> int:
    if priority == 0:
        return 0
    try:
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(priority))
    except OSError as error:
        refused.append(f"no real-time priority {priority}: {error.strerror} (ulimit -r {priority}, or CAP_SYS_NICE)")
        return 0
    return priority
