"""What ``appliance ctl`` does: start the supervisor, ask it, or act in its place when it is dead."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from appliance.config import Config, load
from appliance.errors import ApplianceError, BusyError, HostError, NotRunning
from appliance.monitor.memory import Memory, appliances, open_memory
from appliance.process.commands import Commander
from appliance.process.link import Refusal, ask, runtime_folder
from appliance.process.origin import own_origin
from appliance.process.regions import remove_regions
from appliance.process.serve import Begin, Files, locked, supervise
from appliance.process.stage_config import check_stages, log_folder
from appliance.process.supervisor import Supervisor
from appliance.schema.events import CommandKind
from appliance.shm import reclaim, region_files
from appliance.topology import describe_host, place, plan

GONE_TIMEOUT_S = 10.0
RELOAD_TIMEOUT_S = 600.0  # it ends within the boot limits of its stages


def choose(name: str | None) -> str:
    """The appliance meant: the name given, else the only one there is. NotRunning if that is not clear."""
    if name is not None:
        return name
    names = appliances()
    if len(names) == 1:
        return names[0]
    if not names:
        raise NotRunning("no appliance runs on this host; start one with `appliance ctl start --config FILE`")
    raise NotRunning(f"several appliances are here: {', '.join(names)}; choose one with --name")


def start(
    config: Config, foreground: bool = False, settings: tuple[str, ...] = (), host_override: str = ""
) -> dict[str, Any]:
    """Start (or adopt) the appliance. Returns once every stage runs; in the foreground, once it was stopped.

    BusyError if it runs already; StartFailed's sentence, with its exit code, if a stage does not come up.
    """
    folder = Path.cwd()
    running = open_memory(config.name)
    if running is not None and running.supervisor_alive:
        raise BusyError(
            f"appliance {config.name!r} is running under supervisor {running.supervisor_pid}; "
            f"`appliance ctl stop --name {config.name}` first, or choose another name"
        )
    adopted = running is not None and bool(running.living())
    if not adopted:
        topology = plan(config)
        check_stages(topology)
        place(topology, config, describe_host())
    runtime = Path(running.topology["socket"]).parent if running is not None and adopted else None
    runtime = runtime or runtime_folder(config.sections.appliance.runtime_dir)
    del running
    begin = Begin(own_origin(), settings, host_override)
    if foreground:
        supervise(config, runtime, folder, True, lambda _: None, begin)
        return {"ok": True}
    request: dict[str, Any] = {
        "config": config.plain,
        "file": config.file,
        "runtime": str(runtime),
        "folder": str(folder),
    }
    request["begin"] = begin.plain
    answer = _launch(request, Files(runtime, config.name).log)
    return {**answer, "adopted": adopted}


def _launch(request: dict[str, Any], log_file: Path) -> dict[str, Any]:
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "appliance.process.serve"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    assert process.stdin is not None and process.stdout is not None and process.stderr is not None
    process.stdin.write(json.dumps(request).encode())
    process.stdin.close()
    line = process.stdout.readline()
    try:
        answer: dict[str, Any] = json.loads(line)
    except ValueError:
        process.wait()
        last = process.stderr.read().decode(errors="replace").strip().splitlines()[-1:] or ["it said nothing"]
        raise HostError(f"the supervisor ended with {process.returncode}: {last[0]}; see {log_file}") from None
    if not answer["ok"]:
        process.wait()
        raise Refusal(answer["error"], answer["exit_code"])
    return answer


def stop(name: str) -> dict[str, Any]:
    """Stop the appliance and remove what is its. Works without a supervisor, and on what a killed run left."""
    memory = open_memory(name)
    if memory is None:
        if not region_files(name):
            raise NotRunning(
                f"no appliance is called {name!r} on this host; there is {', '.join(appliances()) or 'none'}"
            )
        return {"ok": True, "killed": [], "reclaimed": len(reclaim(name))}
    answer: dict[str, Any]
    if memory.supervisor_alive:
        pid = memory.supervisor_pid
        answer = ask(Path(memory.topology["socket"]), {"verb": "stop"}, _stop_timeout(memory))
        _wait(lambda: not memory.supervisor_alive, f"supervisor {pid} has stopped everything but does not end")
        return answer
    living = memory.living()
    files = Files(Path(memory.topology["socket"]).parent, name)
    with locked(files.lock, name):
        supervisor = Supervisor(memory, _quiet_log())
        killed = supervisor.stop()
        removed = remove_regions(name)
        files.remove()
    return {"ok": True, "killed": killed, "reclaimed": 0 if living else removed}


def _stop_timeout(memory: Memory) -> float:
    from appliance.config import from_plain  # noqa: PLC0415

    return 30 + from_plain(memory.topology["config"]).sections.supervisor.drain_limit / 1e9


def switch(name: str, verb: str, reason: str = "") -> None:
    """``halt`` or ``resume``: by the supervisor, or straight on the commands ring when it is dead."""
    memory = Memory(name)
    if memory.supervisor_alive:
        ask(Path(memory.topology["socket"]), {"verb": verb, "reason": reason})
        return
    if not memory.living():
        raise NotRunning(
            f"no process of appliance {name!r} lives; `appliance ctl stop --name {name}` clears what it left"
        )
    commander = Commander(memory)
    commander.send(CommandKind.HALT if verb == "halt" else CommandKind.RESUME)
    commander.note(verb, own_origin(), "without a supervisor", **({"reason": reason} if reason else {}))


def limit(name: str, which: str, value: str, instrument: str) -> dict[str, Any]:
    """Change a risk limit; the supervisor does, so that the change outlives a restart of risk."""
    return _ask(name, {"verb": "limit", "limit": which, "value": value, "instrument": instrument})


def override(name: str, gate: str, reason: str, lasting: str) -> dict[str, Any]:
    """Override a gate; the supervisor does, which keeps it."""
    return _ask(name, {"verb": "override", "gate": gate, "reason": reason, "for": lasting})


def end_override(name: str, gate: str) -> dict[str, Any]:
    """Let a gate hold again."""
    return _ask(name, {"verb": "override", "gate": gate, "end": True})


def reload(name: str, wanted: dict[str, Any], *, plan_only: bool) -> dict[str, Any]:
    """Flip to what `next_configuration` made, or say what lies between. Refusal: all is as it was before."""
    return _ask(name, {"verb": "reload", "plan": plan_only, **wanted}, RELOAD_TIMEOUT_S)


def next_configuration(
    name: str, file: str | None, settings: tuple[str, ...], stages: tuple[str, ...]
) -> dict[str, Any]:
    """The request for a reload. `file` None: the one that the appliance runs with, or with `stages` none at all.

    What was given by --set when the appliance was started, or reloaded, stays with its file. ConfigError.
    """
    topology = Memory(name).topology
    if file is None and not settings and stages:
        return {"config": None, "file": topology["config_file"], "settings": [], "stages": list(stages)}
    running = Path(topology["folder"]) / topology["config_file"]
    path = Path(file).absolute() if file is not None else running
    same = path.resolve() == running.resolve()
    kept = (*topology.get("settings", ()), *settings) if same else settings
    config = load(path, kept)
    shown = topology["config_file"] if same else str(path)
    return {"config": config.plain, "file": shown, "settings": list(kept), "stages": list(stages)}


def _ask(name: str, request: dict[str, Any], timeout_s: float = 60.0) -> dict[str, Any]:
    """What only a supervisor can do. NotRunning without one."""
    memory = Memory(name)
    if not memory.supervisor_alive:
        raise NotRunning(f"appliance {name!r} runs without a supervisor: `appliance ctl start` brings it back")
    return ask(Path(memory.topology["socket"]), request, timeout_s)


def log_of(name: str) -> Path:
    """The folder of the audit log of an appliance that is on this host. NotRunning without one."""
    from appliance.config import from_plain  # noqa: PLC0415

    memory = Memory(name)
    return log_folder(from_plain(memory.topology["config"]), Path(memory.topology["folder"]))


def report(memory: Memory) -> dict[str, Any] | None:
    """What the supervisor knows beyond shared memory; None if it is dead or does not answer."""
    if not memory.supervisor_alive:
        return None
    try:
        return ask(Path(memory.topology["socket"]), {"verb": "status"}, 5.0)
    except (NotRunning, Refusal, ApplianceError):
        return None


def _wait(done: Callable[[], bool], otherwise: str) -> None:
    deadline = time.monotonic() + GONE_TIMEOUT_S
    while not done():
        if time.monotonic() > deadline:
            raise HostError(otherwise)
        time.sleep(0.01)


def _quiet_log() -> logging.Logger:
    log = logging.getLogger("appliance.ctl")
    log.addHandler(logging.NullHandler())
    log.propagate = False
    return log
