"""Where regions lie: which pages are to be had, how files are named, and what a killed run has left.

    hugetlbfs   <mount>/<appliance>/<owner>
    POSIX       /dev/shm/<appliance>.<owner>      posix_ipc.SharedMemory("/<appliance>.<owner>")

A name of an appliance or an owner never begins with a dot nor holds a slash, and an appliance's holds no dot, so
that no name is the beginning of another's files.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from appliance.binding import check, ffi, lib
from appliance.errors import ApplianceError, BusyError, NativeError

MOUNTS = Path("/proc/mounts")
HUGE_PAGES = Path("/sys/kernel/mm/hugepages")
POSIX_FOLDER = Path("/dev/shm")
SMALL_PAGE_BYTES = 4096
_APPLIANCE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]{0,30}")
_OWNER = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,30}")
_UNITS = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30}

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Pages:
    """Pages that a region can lie on. `mount`: of hugetlbfs, None for POSIX shared memory. `note`: what the choice
    costs, "" if nothing.
    """

    page_bytes: int
    mount: Path | None
    note: str = ""


def check_names(appliance: str, owner: str = "x") -> None:
    """Refuse names that cannot be files of their own."""
    if not _APPLIANCE.fullmatch(appliance):
        raise ApplianceError(f"{appliance!r} is no name for an appliance: letters, digits, _ and - only, at most 31")
    if not _OWNER.fullmatch(owner):
        raise ApplianceError(f"{owner!r} is no name for a region: letters, digits, _, - and . only, at most 31")


def huge_mounts() -> Iterator[tuple[Path, int]]:
    """(mount, page size in bytes) of each hugetlbfs, from /proc/mounts."""
    for line in MOUNTS.read_text(encoding="utf-8").splitlines():
        _, mount, kind, options, *_ = line.split()
        if kind != "hugetlbfs":
            continue
        size = re.search(r"pagesize=(\d+)([KMG])", options)
        path = Path(mount.replace("\\040", " "))
        yield path, int(size[1]) * _UNITS[size[2]] if size else os.statvfs(path).f_bsize


def free_pages(page_bytes: int) -> int:
    """Huge pages of this size that nobody has."""
    counter = HUGE_PAGES / f"hugepages-{page_bytes >> 10}kB" / "free_hugepages"
    return int(counter.read_text(encoding="ascii")) if counter.exists() else 0


def choose_pages(bytes_needed: int) -> Pages:
    """The smallest huge pages of which enough are free on a mount that we may write, else ordinary ones with a note
    that says what it costs.
    """
    reasons = []
    for mount, page_bytes in sorted(huge_mounts(), key=lambda found: found[1]):
        needed, free = -(-bytes_needed // page_bytes), free_pages(page_bytes)
        if not os.access(mount, os.W_OK | os.X_OK):
            reasons.append(f"{mount} is not writable for user {os.geteuid()}")
        elif free < needed:
            reasons.append(f"{mount} has {free} free pages of {page_bytes >> 20} MiB, {needed} are needed")
        else:
            return Pages(page_bytes, mount)
    why = "; ".join(reasons) or "hugetlbfs is not mounted"
    note = f"POSIX shared memory on {SMALL_PAGE_BYTES >> 10} KiB pages, because {why}: costs TLB misses on every hop"
    return Pages(SMALL_PAGE_BYTES, None, note)


def region_path(appliance: str, owner: str) -> Path | None:
    """The file of a region, None if there is none: huge pages first, then POSIX shared memory."""
    check_names(appliance, owner)
    candidates = [mount / appliance / owner for mount, _ in huge_mounts()]
    candidates.append(POSIX_FOLDER / f"{appliance}.{owner}")
    return next((path for path in candidates if path.exists()), None)


def region_files(appliance: str) -> list[Path]:
    """Every file of shared memory of this appliance."""
    check_names(appliance)
    files = [path for mount, _ in huge_mounts() for path in sorted((mount / appliance).glob("*"))]
    return files + sorted(POSIX_FOLDER.glob(f"{appliance}.*"))


def living_user(path: Path) -> int:
    """The pid of the live process that owns the region, or that made it and has handed it to nobody yet; 0: none, it
    is a left-over.
    """
    handle = ffi.new("struct apl_region **")
    try:
        check(lib.apl_region_join(os.fsencode(path), 0, handle))
    except NativeError as error:
        if error.code != lib.APL_ERR_MAGIC:
            raise
        return 0  # of an earlier boot or another layout, or torn in its making: nobody can be using it
    region = ffi.gc(handle[0], lib.apl_region_leave)
    info = ffi.new("struct apl_region_info *")
    lib.apl_region_info(region, info)
    pid, start = (info.owner_pid, info.owner_start) if info.owner_pid else (info.creator_pid, info.creator_start)
    return int(pid) if lib.apl_process_alive(pid, start) else 0


def reclaim(appliance: str) -> list[Path]:
    """Remove what a killed run of this name left; returns the files removed. BusyError, and nothing is touched, if
    any of its processes lives.
    """
    files = region_files(appliance)
    for path in files:
        if pid := living_user(path):
            raise BusyError(f"appliance {appliance!r} is alive: process {pid} uses {path}", lib.APL_ERR_BUSY)
    for path in files:
        path.unlink(missing_ok=True)
    for mount, _ in huge_mounts():
        folder = mount / appliance
        if folder.is_dir():
            folder.rmdir()
    if files:
        log.info("reclaimed %d left-over files of %s", len(files), appliance)
    return files
