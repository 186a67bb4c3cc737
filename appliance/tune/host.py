"""The host that is looked at and changed: files below a root, commands, kernel threads."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from appliance.cores import core_list
from appliance.errors import HostError

COMMAND_SECONDS = 60
_BOUND = 0x0400_0000  # PF_NO_SETAFFINITY in the flags of /proc/PID/stat (include/linux/sched.h)
_PARENT = 2  # kthreadd


class Host:
    """Paths are those of the host; `root` is where they are looked for, so that tests and images can be worked on."""

    def __init__(self, root: str | Path = "/", online: tuple[int, ...] | None = None) -> None:
        self.root = Path(root)
        self._online = online

    def path(self, path: str) -> Path:
        """Where a path of the host lies."""
        return self.root / path.lstrip("/")

    def glob(self, pattern: str) -> list[str]:
        """Paths of the host, sorted."""
        return sorted("/" + str(found.relative_to(self.root)) for found in self.root.glob(pattern.lstrip("/")))

    def read(self, path: str) -> str | None:
        """A file's text, None where the kernel or a container does not show it."""
        try:
            return self.path(path).read_text(encoding="utf-8", errors="replace")
        except OSError:
            return None

    def set(self, path: str, value: str) -> None:
        """Write a setting of the kernel in one call. OSError where it refuses."""
        with open(self.path(path), "wb", buffering=0) as file:
            file.write(value.encode() + b"\n")

    def place(self, path: str, text: str | None, mode: int = 0o644) -> None:
        """Replace a file whole or, for None, remove it; what is there is never half of it."""
        where = self.path(path)
        if text is None:
            where.unlink(missing_ok=True)
            return
        draft = where.with_name(f".{where.name}.appliance")
        with open(draft, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.chmod(mode)
        draft.replace(where)
        folder = os.open(where.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    def folders_missing(self, path: str) -> list[str]:
        """The folders that a file at `path` would need first, the outermost first."""
        above = list(PurePosixPath(path).parents)
        return [str(folder) for folder in reversed(above) if not self.path(str(folder)).is_dir()]

    def remove_folders(self, folders: Sequence[str]) -> None:
        """Remove these, the last first, as far as they are empty: what somebody else laid into one stays."""
        for folder in reversed(folders):
            try:
                self.path(folder).rmdir()
            except OSError as error:
                if error.errno not in (errno.ENOENT, errno.ENOTEMPTY):
                    raise HostError(f"{folder} cannot be removed: {error.strerror}") from error
                if error.errno == errno.ENOTEMPTY:
                    return

    def has(self, tool: str) -> bool:
        """Whether there is such a program."""
        return shutil.which(tool) is not None

    def run(self, argv: Sequence[str]) -> str:
        """What a command prints, without the end of the last line. HostError says what it said when it failed."""
        inside = [] if self.root == Path("/") else ["chroot", str(self.root)]
        try:
            done = subprocess.run(
                [*inside, *argv],
                capture_output=True,
                text=True,
                check=False,
                timeout=COMMAND_SECONDS,
                stdin=subprocess.DEVNULL,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise HostError(f"{' '.join(argv)}: {error}") from error
        if done.returncode != 0:
            said = (done.stderr or done.stdout).strip() or f"exit code {done.returncode}"
            raise HostError(f"{' '.join(argv)}: {said}")
        return done.stdout.rstrip("\n")

    @property
    def online(self) -> tuple[int, ...]:
        """The cores that run."""
        if self._online is not None:
            return self._online
        return core_list(self.read("/sys/devices/system/cpu/online") or "") or tuple(range(os.cpu_count() or 1))

    @property
    def isolated(self) -> tuple[int, ...]:
        """The cores that the scheduler leaves alone since boot."""
        return core_list(self.read("/sys/devices/system/cpu/isolated") or "")

    @property
    def nodes(self) -> int:
        """NUMA nodes, at least one."""
        return max(len(self.glob("/sys/devices/system/node/node[0-9]*")), 1)

    def kernel_threads(self) -> dict[str, tuple[int, ...]]:
        """Cores allowed to each kernel thread that may be moved, by ``PID name``."""
        found = {}
        for path in self.glob("/proc/[0-9]*/stat"):
            told = self.read(path)
            if told is None:
                continue
            pid, _, rest = told.partition(" (")
            name, _, rest = rest.rpartition(") ")
            words = rest.split()
            if len(words) > 6 and int(words[1]) == _PARENT and not int(words[6]) & _BOUND:
                status = self.read(f"/proc/{pid}/status") or ""
                allowed = next((x.split(":")[1] for x in status.splitlines() if x.startswith("Cpus_allowed_list")), "")
                found[f"{pid} {name}"] = core_list(allowed)
        return found

    def move_thread(self, pid: int, cores: Sequence[int]) -> bool:
        """Whether a kernel thread could be moved: some are bound all the same, some are gone by now."""
        try:
            os.sched_setaffinity(pid, cores)
        except OSError:
            return False
        return True
