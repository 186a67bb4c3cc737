"""A stage's process that stands by beside the one it shall take over from.

    supervisor   starts it with STANDBY           sees "ready"        lets the old one leave        "go"
                    │                                 ▲                                              │
    standby         imports, tries on trial ──────────┘ (or a refusal, and ends)      takes the seat ┘  as any stage

The trial is made in a child that is forked for it and ends: there the stage's configuration is made of the next
configuration, a Python strategy's class is imported and made, and a feed's sockets are opened, behind the fences that
the stage will have. So what cannot start is known while the running stage still runs, and what follows takes
milliseconds.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import traceback
from dataclasses import replace
from pathlib import Path
from typing import Any

from appliance.binding import check, ffi, lib
from appliance.config import Config, Feed, Group, from_plain
from appliance.errors import ApplianceError, HostError
from appliance.monitor.memory import Memory
from appliance.process.privilege import Circumstances, Confinement, grant_of, shared_grant
from appliance.process.stage_config import Life, log_folder, port_config, stage_config, stage_ops
from appliance.topology import Stage, plan

STANDBY = "--standby"
LINE_BYTES = 65536


def stand_by(appliance: str, names: list[str]) -> dict[str, Any]:
    """Get ready, say so on standard output, and return what standard input says once the seat is free.

    Ends the process where the trial fails, or where the supervisor has gone.
    """
    from appliance.process import python_stage  # noqa: F401, PLC0415  what takes long to import, while nobody waits

    refusal = _tried(appliance, names)
    os.write(1, json.dumps(refusal or {"ready": True}).encode() + b"\n")
    if refusal:
        sys.stderr.flush()
        os._exit(int(refusal["exit_code"]))
    line = b""
    while not line.endswith(b"\n"):
        part = os.read(0, LINE_BYTES)
        if not part:
            os._exit(0)  # the supervisor has gone, or has thought better of it
        line += part
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(2, 1)
    os.close(null)
    told: dict[str, Any] = json.loads(line)
    return told


def _tried(appliance: str, names: list[str]) -> dict[str, Any] | None:
    """Make everything once in a child that ends. None: it can be made; else why not."""
    readable, writable = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(readable)
        os.dup2(2, 1)  # what an author's code prints is not for the supervisor
        os._exit(_trial(appliance, names, writable))
    os.close(writable)
    content = b""
    while part := os.read(readable, LINE_BYTES):
        content += part
    os.close(readable)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    if code == 0:
        return None
    sentence = content.decode(errors="replace") or f"it ended with {code} when it was made on trial"
    return {"ready": False, "error": sentence, "exit_code": code if code > 0 else 1}


def _trial(appliance: str, names: list[str], told: int) -> int:
    """In the child: its exit code; the sentence goes to `told`."""
    try:
        memory = Memory(appliance)
        wanted = memory.standing.next or memory.topology
        config, folder = from_plain(wanted["config"]), Path(memory.topology["folder"])
        topology = plan(config)
        stages = [topology.stage(name) for name in names]
        now = Circumstances.here(False, log_folder(config, folder))
        grant = shared_grant([grant_of(stage, config, folder, now) for stage in stages])
        Confinement(stages[0].settings, grant, lambda _: None).begin()
        for stage in stages:
            _make(stage, config, folder, memory)
    except ApplianceError as error:
        os.write(told, str(error).encode())
        return error.exit_code
    except BaseException as error:  # noqa: BLE001  whatever an author's code does: the supervisor must know
        traceback.print_exc()
        os.write(told, f"{type(error).__name__}: {error}".encode())
        return 1
    return 0


def _make(stage: Stage, config: Config, folder: Path, memory: Memory) -> None:
    created_ns = memory.supervisor.info().created_ns
    rings = {item.ring: memory.ring(item.ring).pointer for item in stage.inputs}
    life = Life(memory.control(stage.name).epoch + 1, created_ns, True, False, folder, rings)
    kept: list[Any] = []
    if stage.ops.startswith("python:"):
        from appliance.process.python_stage import PythonStage  # noqa: PLC0415

        PythonStage(stage, config, life, memory)
        return
    ops = stage_ops(stage)
    if lib.apl_stage_footprint(ops, stage_config(stage, config, life, kept)) == 0:
        check(lib.APL_ERR_ARGUMENT)
    if stage.ops == "wal":
        _try_room(config, from_plain(memory.topology["config"]), log_folder(config, folder))
    if stage.ops.startswith("feed:"):
        _try_port(config.sections.feed[0], from_plain(memory.topology["config"]).sections.feed[0], folder, kept)


def _try_room(wanted: Config, running: Config, log: Path) -> None:
    """Whether the disk has room for a segment of another size. One that is full already is no reason to refuse."""
    size = wanted.sections.log.segment_size
    try:
        free = shutil.disk_usage(log).free
    except OSError as error:
        raise HostError(f"cannot look at {log}: {error.strerror}") from error
    if size != running.sections.log.segment_size and size > free:
        raise HostError(
            f"a segment of {size >> 10} KiB has no room in {log}, where {free >> 10} KiB are free; "
            "make room there or choose smaller segments"
        )


def _try_port(wanted: Feed, running: Feed, folder: Path, kept: list[Any]) -> None:
    """Open the port of the kernel's sockets for a moment: other kinds take what the running feed has.

    Left out is an address that only one may listen to and the running feed does.
    """
    native = port_config(wanted, folder, kept)
    if wanted.port.kind != "udp":
        return
    own = {group.address for group in running.group if running.port.kind == "udp" and not _shared(group)}
    free = tuple(group for group in wanted.group if group.address not in own)
    if not free:
        return
    native = port_config(replace(wanted, group=free, port=replace(wanted.port, record="")), folder, kept)
    handle = ffi.new("struct apl_port **")
    check(lib.apl_port_open(b"udp", native, handle))
    lib.apl_port_close(handle[0])


def _shared(group: Group) -> bool:
    """Whether several may listen to its address: a multicast group (RFC 5771: 224.0.0.0/4)."""
    return group.address.ip >> 28 == 0b1110
