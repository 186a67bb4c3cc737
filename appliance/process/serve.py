"""The supervisor as a process: lock, regions, socket, and one loop around `Supervisor.tick`.

``python -m appliance.process.serve`` is started by ``appliance ctl start`` with a request on standard input and
answers with one JSON line on standard output when the appliance runs, or why it does not. From then on it talks on
the control socket only.
"""

from __future__ import annotations

import fcntl
import json
import logging
import os
import select
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from appliance.config import Config, from_plain
from appliance.errors import ApplianceError, BusyError
from appliance.monitor.memory import Memory, open_memory
from appliance.process.limit_desk import Deferred
from appliance.process.link import listen, receive, send
from appliance.process.notify import notify
from appliance.process.origin import Origin, peer_origin
from appliance.process.regions import create_regions, remove_regions
from appliance.process.reload import Wanted, begin, built_of
from appliance.process.supervisor import Supervisor
from appliance.shm import reclaim
from appliance.topology import as_plain, describe_host, place, plan

TICK_S = 0.02
REQUEST_TIMEOUT_S = 2.0
TOLD_BYTES = 1000


class Files:
    """Where an appliance keeps its lock, socket and log outside of shared memory."""

    def __init__(self, folder: Path, name: str) -> None:
        self.lock = folder / f"{name}.lock"
        self.socket = folder / f"{name}.sock"
        self.log = folder / f"{name}.log"

    def remove(self) -> None:
        """Everything but the log."""
        self.socket.unlink(missing_ok=True)
        self.lock.unlink(missing_ok=True)


@dataclass(frozen=True)
class Begin:
    """How an appliance is started, besides its configuration: by whom, and what that person said with it."""

    origin: Origin
    settings: tuple[str, ...] = ()  # values given by --set: a reload of the same file keeps them
    host_override: str = ""  # why it starts although the host lacks what its profile calls hard

    @property
    def plain(self) -> dict[str, Any]:
        """For the daemon."""
        return {"origin": self.origin.plain, "settings": list(self.settings), "host_override": self.host_override}

    @classmethod
    def of_plain(cls, plain: dict[str, Any]) -> Begin:
        """From `plain`, in the daemon."""
        return cls(Origin.of_plain(plain["origin"]), tuple(plain["settings"]), plain["host_override"])


@contextmanager
def locked(path: Path, name: str) -> Iterator[None]:
    """Hold the appliance's lock: who has it is the only supervisor. BusyError if another process has it."""
    while True:
        fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.pread(fd, 32, 0).decode(errors="replace").strip()
            os.close(fd)
            raise BusyError(
                f"appliance {name!r} is running under supervisor {holder}; "
                f"`appliance ctl stop --name {name}` first, or choose another name"
            ) from None
        if path.exists() and os.fstat(fd).st_ino == path.stat().st_ino:
            break
        os.close(fd)  # removed by a supervisor that ended between our open and our lock
    os.truncate(fd, 0)
    os.pwrite(fd, str(os.getpid()).encode(), 0)
    try:
        yield
    finally:
        os.close(fd)


def bring_up(
    config: Config, files: Files, folder: Path, log: logging.Logger, stage_log: Any, begin: Begin
) -> Supervisor:
    """Adopt a running appliance of this name, or reclaim what a killed one left and start afresh. The lock is held."""
    origin = begin.origin
    name = config.name
    memory = open_memory(name)
    if memory is not None and memory.supervisor_alive:
        raise BusyError(
            f"appliance {name!r} is running under supervisor {memory.supervisor_pid}; "
            f"`appliance ctl stop --name {name}` first"
        )
    if memory is not None and memory.living():
        supervisor = Supervisor(memory, log, stage_log)
        supervisor.adopt(origin)
        return supervisor
    topology = plan(config)
    placement = place(topology, config, describe_host())
    for note in placement.notes:
        log.warning(note)
    if reclaimed := len(reclaim(name)):
        log.warning("reclaimed %d regions of a killed run", reclaimed)
    blob = as_plain(
        topology, placement, folder=str(folder), socket=str(files.socket), lock=str(files.lock),
        log_file=str(files.log), reclaimed=reclaimed,
    )  # fmt: skip
    blob |= built_of(config, topology, placement, begin.settings)
    create_regions(topology, placement.page_bytes, blob)
    supervisor = Supervisor(Memory(name), log, stage_log)
    try:
        supervisor.start(origin, begin.host_override)
    except BaseException:
        supervisor.stop()
        remove_regions(name)
        raise
    return supervisor


class Server:
    """Answers on the control socket and keeps the supervisor ticking until told to stop."""

    def __init__(self, supervisor: Supervisor, files: Files, log: logging.Logger) -> None:
        self.supervisor = supervisor
        self.files = files
        self.log = log
        self.socket = listen(files.socket)
        self.stop_asked = False
        self.deferred: list[tuple[Deferred, socket.socket]] = []

    def run(self) -> None:
        """Until a stop request, SIGTERM or SIGINT; then everything is stopped and removed."""
        waiting: socket.socket | None = None
        origin: Origin | None = None
        while not self.stop_asked and waiting is None:
            ready, _, _ = select.select([self.socket], [], [], TICK_S)
            self.supervisor.tick()
            self._answer_deferred()
            if ready:
                waiting = self._serve(self.socket.accept()[0])
        if waiting is not None:
            origin = peer_origin(waiting)
        for _, connection in self.deferred:
            send(connection, _refusal(BusyError("the appliance is being stopped")))
            connection.close()
        notify("STOPPING=1")
        killed = self.supervisor.stop(origin)
        remove_regions(self.supervisor.memory.name)
        self.socket.close()
        self.files.remove()
        if waiting is not None:
            send(waiting, {"ok": True, "killed": killed})
            waiting.close()

    def _serve(self, connection: socket.socket) -> socket.socket | None:
        """Answer one request; a stop request's connection is kept for the answer that comes when all is done."""
        connection.settimeout(REQUEST_TIMEOUT_S)
        request = receive(connection)
        if request is None:
            connection.close()
            return None
        verb = str(request.get("verb"))
        self.log.log(logging.DEBUG if verb == "status" else logging.INFO, "request: %s", verb)
        if verb == "stop":
            return connection
        answer: dict[str, Any] | Deferred
        try:
            answer = self._answer(verb, request, peer_origin(connection))
        except ApplianceError as error:
            answer = _refusal(error)
        if isinstance(answer, Deferred):
            self.deferred.append((answer, connection))
        else:
            send(connection, answer)
            connection.close()
        return None

    def _answer(self, verb: str, request: dict[str, Any], origin: Origin) -> dict[str, Any] | Deferred:
        """What the supervisor says to it; or will say, once it knows."""

        def word(name: str) -> str:
            return str(request.get(name) or "")[:TOLD_BYTES]

        supervisor = self.supervisor
        told = {name: word(name) for name in ("action", "argument", "result")}
        verbs: dict[str, Callable[[], Any]] = {
            "note": lambda: supervisor.note(told, origin),
            "status": supervisor.report,
            "halt": lambda: supervisor.halt("operator", origin, word("reason")),
            "limit": lambda: supervisor.limit(word("limit"), word("value"), word("instrument"), origin),
            "resume": lambda: supervisor.resume(origin, word("reason")),
            "reload": lambda: begin(supervisor, _wanted(request), bool(request.get("plan")), origin),
            "override": lambda: (
                supervisor.gates.end_override(word("gate"), origin, "ended")
                if request.get("end")
                else supervisor.gates.override(word("gate"), word("reason"), word("for"), origin)
            ),
        }
        if verb not in verbs:
            raise ApplianceError(f"the supervisor knows no {verb!r}; it knows {', '.join([*verbs, 'stop'])}")
        said = verbs[verb]()
        return said if isinstance(said, Deferred) else {"ok": True, **(said or {}), "pid": os.getpid()}

    def _answer_deferred(self) -> None:
        """Those who wait for an answer that is there now."""
        for deferred, connection in [one for one in self.deferred if one[0].done]:
            self.deferred.remove((deferred, connection))
            done = {"ok": True, **(deferred.answer or {}), "pid": os.getpid()}
            send(connection, _refusal(deferred.error) if deferred.error is not None else done)
            connection.close()


def _wanted(request: dict[str, Any]) -> Wanted:
    config = request.get("config")
    words = {name: tuple(map(str, request.get(name) or ())) for name in ("settings", "stages")}
    return Wanted(
        config if isinstance(config, dict) else None, str(request.get("file") or ""), words["settings"], words["stages"]
    )


def _refusal(error: ApplianceError) -> dict[str, Any]:
    return {"ok": False, "error": str(error), "exit_code": error.exit_code}


def make_log(path: Path, level: str, foreground: bool) -> logging.Logger:
    """The supervisor's log: a file, and standard error in the foreground."""
    log = logging.getLogger("appliance.supervisor")
    log.setLevel(level.upper())
    log.handlers.clear()
    handlers: list[logging.Handler] = [logging.FileHandler(path)]
    if foreground:
        handlers.append(logging.StreamHandler(sys.stderr))
    for handler in handlers:
        formatter = logging.Formatter("%(asctime)s.%(msecs)03d %(levelname)s %(message)s", "%Y-%m-%dT%H:%M:%S")
        formatter.converter = time.gmtime
        handler.setFormatter(formatter)
        log.addHandler(handler)
    return log


def supervise(
    config: Config,
    runtime: Path,
    folder: Path,
    foreground: bool,
    ready: Callable[[dict[str, Any]], None],
    begin: Begin,
) -> None:
    """Bring the appliance up, call `ready` once it runs, and serve until it is stopped."""
    files = Files(runtime, config.name)
    with locked(files.lock, config.name):
        try:
            log = make_log(files.log, config.sections.appliance.log_level, foreground)
            with files.log.open("ab") as stage_log:
                supervisor = bring_up(config, files, folder, log, stage_log, begin)
                server = Server(supervisor, files, log)
                for number in (signal.SIGTERM, signal.SIGINT):
                    signal.signal(number, lambda *_: setattr(server, "stop_asked", True))
                ready({
                    "pid": os.getpid(), "log_file": str(files.log), "notes": supervisor.memory.topology["notes"],
                    "reclaimed": supervisor.memory.topology.get("reclaimed", 0),
                })  # fmt: skip
                notify(f"READY=1\nSTATUS=running: {', '.join(supervisor.children)}")
                server.run()
        except BaseException:
            files.remove()
            raise


def main() -> int:
    """Entry point of the daemon."""
    request = json.load(sys.stdin)
    answered = False

    def answer(message: dict[str, Any]) -> None:
        nonlocal answered
        answered = True
        print(json.dumps(message), flush=True)
        null = os.open(os.devnull, os.O_RDWR)
        for fd in (0, 1, 2):
            os.dup2(null, fd)

    try:
        config = from_plain(request["config"], request["file"])
        supervise(
            config, Path(request["runtime"]), Path(request["folder"]), False, lambda more: answer({"ok": True, **more}),
            Begin.of_plain(request["begin"]),
        )  # fmt: skip
    except ApplianceError as error:
        if not answered:
            answer({"ok": False, "error": str(error), "exit_code": error.exit_code})
        return error.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main())
