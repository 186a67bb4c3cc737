"""What a process may do: as which user, with which capabilities, behind which fences (apl/sandbox.h).

    seat taken ─▶ Confinement.begin: user, capabilities for set-up, no_new_privs, Landlock
               ─▶ rings mapped, port and log opened
               ─▶ Confinement.end: capabilities given up, seccomp ─▶ loop

`grant_of` decides, by the kind of stage; `Confinement` does it and says what the kernel would not give.
"""

from __future__ import annotations

import os
import pwd
import resource
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from appliance.binding import check, ffi, lib
from appliance.config import Config, StageDefaults
from appliance.config.values import CAPABILITIES
from appliance.errors import ApplianceError, ConfigError, HostError
from appliance.process.stage_config import log_folder
from appliance.topology import Stage

PORT_KINDS = {
    "capture": lib.APL_SANDBOX_CALM,
    "file": lib.APL_SANDBOX_CALM,
    "udp": lib.APL_SANDBOX_SOCKET,
    "packet": lib.APL_SANDBOX_PACKET,
    "xdp": lib.APL_SANDBOX_PACKET,
}  # any other: its driver is in the process
PORT_CAPABILITIES = {
    "udp": {"net_admin"},  # a receive buffer beyond net.core.rmem_max
    "packet": {"net_raw"},
    "xdp": {"net_raw", "net_admin", "bpf", "ipc_lock"},
    "dpdk": {"net_raw", "net_admin", "bpf", "ipc_lock"},
    "verbs": {"net_raw", "ipc_lock"},
    "efvi": {"net_raw", "ipc_lock"},
}
FENCES = {
    lib.APL_GOT_CAPABILITIES: "capabilities",
    lib.APL_GOT_LANDLOCK: "landlock",
    lib.APL_GOT_SECCOMP: "seccomp",
    lib.APL_GOT_KILL: "kill",
    lib.APL_GOT_SEAL: "sealed",
}


@dataclass(frozen=True)
class Grant:
    """What one stage is given. `set_up` capabilities are there until the loop begins, `kept` ones for good.

    `kind`, `denied`: APL_SANDBOX_*, APL_DENIED_*. `writable`: folders below which it may write.
    """

    kind: int
    denied: int
    set_up: frozenset[str]
    kept: frozenset[str]
    writable: tuple[Path, ...]


@dataclass(frozen=True)
class Circumstances:
    """Of the process that is to be confined. `log_owner`: the uid of the audit log's folder."""

    uid: int
    memory_locked: bool
    memlock_unlimited: bool
    log_owner: int = 0

    @classmethod
    def here(cls, memory_locked: bool, folder: Path) -> Circumstances:
        """Of this process."""
        unlimited = resource.getrlimit(resource.RLIMIT_MEMLOCK)[0] == resource.RLIM_INFINITY
        owner = folder.stat().st_uid if folder.exists() else os.getuid()
        return cls(os.getuid(), memory_locked, unlimited, owner)


def grant_of(stage: Stage, config: Config, folder: Path, now: Circumstances) -> Grant:
    """What this stage is given. `folder`: where relative paths of the configuration begin."""
    settings = stage.settings
    port = config.sections.feed[0].port if stage.ops.startswith("feed:") else None
    kind = _kind(stage, port.kind if port else "")
    set_up = set(PORT_CAPABILITIES.get(port.kind, ())) if port else set()
    kept: set[str] = set()
    if now.memory_locked and not now.memlock_unlimited:
        kept.add("ipc_lock")  # all that it will map is locked (MCL_FUTURE): beyond the limit mmap would fail
    if now.uid == 0 and not settings.user:  # files of others, as root is used to; what is not root's stays so
        set_up.add("dac_override")
        if stage.ops == "wal" and now.log_owner != 0:
            kept.add("dac_override")
    if settings.capabilities != "auto":
        kept.update(settings.capabilities)
    writable = [log_folder(config, folder)] if stage.ops == "wal" else []
    if port and port.record:
        writable.append((folder / port.record).parent)
    refuse = settings.denied == "refuse" or (settings.denied == "auto" and kind == lib.APL_SANDBOX_PYTHON)
    denied = lib.APL_DENIED_REFUSE if refuse else lib.APL_DENIED_KILL
    return Grant(kind, denied, frozenset(set_up | kept), frozenset(kept), tuple(writable))


def shared_grant(grants: Sequence[Grant]) -> Grant:
    """What a process is given whose stages would be given these: all of it. Kinds that none lists whole are refused."""
    kinds = {grant.kind for grant in grants} - {lib.APL_SANDBOX_CALM}  # its calls are in every list
    if len(kinds) > 1:
        raise ConfigError("stages that need different lists of system calls cannot share a process")
    return Grant(
        kinds.pop() if kinds else int(lib.APL_SANDBOX_CALM),
        min(grant.denied for grant in grants),
        frozenset().union(*(grant.set_up for grant in grants)),
        frozenset().union(*(grant.kept for grant in grants)),
        tuple(dict.fromkeys(folder for grant in grants for folder in grant.writable)),
    )


def _kind(stage: Stage, port: str) -> int:
    if port:
        return int(PORT_KINDS.get(port, lib.APL_SANDBOX_DEVICE))
    if stage.ops == "wal":
        return int(lib.APL_SANDBOX_LOG)
    return int(lib.APL_SANDBOX_PYTHON if stage.ops.startswith("python:") else lib.APL_SANDBOX_CALM)


def mask_of(names: Iterable[str]) -> int:
    """Capabilities as bits."""
    return sum(1 << CAPABILITIES.index(name) for name in names)


def names_of(mask: int) -> tuple[str, ...]:
    """Bits as capabilities, in the kernel's order."""
    return tuple(name for number, name in enumerate(CAPABILITIES) if mask >> number & 1)


def fences_of(flags: int) -> tuple[str, ...]:
    """APL_GOT_* as words."""
    return tuple(word for flag, word in FENCES.items() if flags & flag)


class Confinement:
    """A process on its way behind the fences. `got`: APL_GOT_* so far."""

    def __init__(self, settings: StageDefaults, grant: Grant, say: Callable[[str], None]) -> None:
        self.mode = settings.sandbox
        self.user = settings.user
        self.grant = grant
        self.say = say
        self.got = 0

    def begin(self) -> None:
        """Before the stage starts a thread or opens anything but shared memory. HostError if something is required
        and cannot be had.
        """
        for folder in self.grant.writable:
            self._make(folder)
        if self.user:
            self._become()
        if self.mode == "off":
            return
        self._try(lambda: lib.apl_capabilities_keep(mask_of(self.grant.set_up)), 0, "capabilities are not given up")
        self._try(lib.apl_no_new_privileges, 0, "execve may still gain rights")
        names = [ffi.new("char[]", os.fsencode(path)) for path in self.grant.writable]
        paths = ffi.new("const char *[]", names or 1)
        confine = lib.apl_landlock_confine
        if self.grant.kind != lib.APL_SANDBOX_DEVICE:  # a driver opens device files in its set-up
            self._try(lambda: confine(paths, len(names)), lib.APL_GOT_LANDLOCK, "written files are not fenced in")

    def end(self) -> None:
        """Set-up is over: the loop is next."""
        if self.mode == "off":
            return
        lib.apl_port_seal()
        kept = mask_of(self.grant.kept)
        self._try(lambda: lib.apl_capabilities_keep(kept), lib.APL_GOT_CAPABILITIES, "capabilities are not given up")
        if self.grant.kind == lib.APL_SANDBOX_DEVICE:
            nothing = ffi.new("const char *[]", 1)
            confine = lib.apl_landlock_confine
            self._try(lambda: confine(nothing, 0), lib.APL_GOT_LANDLOCK, "written files are not fenced in")
        kind, denied = self.grant.kind, self.grant.denied
        filtered = lib.APL_GOT_SECCOMP | (lib.APL_GOT_KILL if denied == lib.APL_DENIED_KILL else 0)
        self._try(lambda: lib.apl_seccomp_confine(kind, denied), filtered, "system calls are not filtered")
        self.got |= lib.APL_GOT_SEAL

    def _try(self, fence: Callable[[], int], flag: int, lacking: str) -> None:
        try:
            check(fence())
        except ApplianceError as error:
            if self.mode == "require":
                raise HostError(f'{error}: {lacking}, and sandbox = "require"') from error
            self.say(f"{lacking}: {error}")
        else:
            self.got |= flag

    def _make(self, folder: Path) -> None:
        """Make a folder that is written to; a new one belongs to the stage's user."""
        if folder.is_dir():
            return
        try:
            folder.mkdir(parents=True)
            if self.user:
                entry = pwd.getpwnam(self.user)
                os.chown(folder, entry.pw_uid, entry.pw_gid)
        except (OSError, KeyError) as error:
            raise HostError(f"{folder} cannot be made: {error}") from error

    def _become(self) -> None:
        try:
            entry = pwd.getpwnam(self.user)
        except KeyError:
            raise HostError(
                f"there is no user {self.user!r}; make one (useradd --system), or mend [stage] user"
            ) from None
        if entry.pw_uid == os.getuid():
            return
        try:
            os.initgroups(self.user, entry.pw_gid)
        except OSError as error:
            raise HostError(f"cannot become user {self.user!r}: {error.strerror}; only root can") from error
        check(lib.apl_user_become(entry.pw_uid, entry.pw_gid))
