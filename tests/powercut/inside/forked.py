"""Processes that begin as forks of the guest's first one, which has imported everything, not as new interpreters.

Where a processor is emulated an interpreter and its imports take most of a minute, and an appliance is nine of them.
Only how a process begins differs: its pid, session, files, folder, environment and arguments are those that
`subprocess.Popen` would give it, and the same module runs as `__main__`.
"""

from __future__ import annotations

import contextlib
import os
import runpy
import subprocess
import sys
import time
import traceback
from collections.abc import Mapping, Sequence
from typing import IO, Any

PIPE = subprocess.PIPE
DEVNULL = subprocess.DEVNULL
FILES_MAX = 256
POLL_S = 0.01


class Forked:
    """What of `subprocess.Popen` is used to start `python -P -m MODULE ARGUMENTS`."""

    def __init__(
        self,
        args: Sequence[str],
        *,
        stdin: Any = None,
        stdout: Any = None,
        stderr: Any = None,
        start_new_session: bool = False,
        cwd: str | None = None,
        env: Mapping[str, str] | None = None,
    ) -> None:
        if list(args[:3]) != [sys.executable, "-P", "-m"]:
            raise ValueError(f"only modules are started here, not {args}")
        self.args, self.returncode = args, None
        pipes: list[IO[bytes] | None] = []
        inner: list[int | None] = []
        for wanted, inwards in ((stdin, True), (stdout, False), (stderr, False)):
            theirs, ours = _end(wanted, inwards)
            inner.append(theirs)
            pipes.append(ours)
        self.stdin, self.stdout, self.stderr = pipes
        self.pid = os.fork()
        if self.pid == 0:
            _become(list(args[3:]), inner, start_new_session, cwd, env)
        for theirs, wanted in zip(inner, (stdin, stdout, stderr), strict=True):
            if theirs is not None and wanted in (PIPE, DEVNULL):
                os.close(theirs)

    returncode: int | None

    def poll(self) -> int | None:
        """Its exit code, None while it runs."""
        if self.returncode is None:
            with contextlib.suppress(ChildProcessError):
                pid, status = os.waitpid(self.pid, os.WNOHANG)
                if pid:
                    self.returncode = os.waitstatus_to_exitcode(status)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Until it has ended."""
        until = None if timeout is None else time.monotonic() + timeout
        while (code := self.poll()) is None:
            if until is not None and time.monotonic() > until:
                raise subprocess.TimeoutExpired(list(self.args), timeout or 0.0)
            time.sleep(POLL_S)
        return code


def _end(wanted: Any, inwards: bool) -> tuple[int | None, IO[bytes] | None]:
    """(the child's file, our end of a pipe)."""
    if wanted == PIPE:
        read, write = os.pipe()
        return (read, os.fdopen(write, "wb")) if inwards else (write, os.fdopen(read, "rb"))
    if wanted == DEVNULL:
        return os.open(os.devnull, os.O_RDWR), None
    return (None if wanted is None else wanted if isinstance(wanted, int) else wanted.fileno()), None


def _become(
    words: list[str], files: list[int | None], session: bool, cwd: str | None, env: Mapping[str, str] | None
) -> None:
    """The child: does not return."""
    code = 1
    try:
        if session:
            os.setsid()
        for target, fd in enumerate(files):
            if fd is not None:
                os.dup2(fd, target)
        os.closerange(3, FILES_MAX)
        sys.stdin, sys.stdout, sys.stderr = os.fdopen(0), os.fdopen(1, "w"), os.fdopen(2, "w", 1)
        if cwd is not None:
            os.chdir(cwd)
        if env is not None:
            os.environ.clear()
            os.environ.update(env)
        sys.argv = words
        runpy.run_module(words[0], run_name="__main__", alter_sys=True)
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # noqa: BLE001  as an interpreter would
        traceback.print_exc()
    finally:
        with contextlib.suppress(OSError, ValueError):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code)
