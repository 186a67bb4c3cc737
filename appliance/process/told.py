"""Tell an audit log what a person did to it: a control action like any other, with who, when and from where.

While the appliance runs its supervisor puts it there. Otherwise this process opens the log as its writer for that one
record, and closes it in good order.
"""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

from appliance.binding import check, check_pointer, ffi, lib
from appliance.config import from_plain
from appliance.errors import NotRunning
from appliance.monitor.memory import open_memory
from appliance.process.link import ask
from appliance.process.origin import own_origin
from appliance.process.stage_config import log_folder
from appliance.topology import ACTIONS

SLOTS = 256
_NOTE_VERB = "note"
_TURNS = 20_000


def tell_log(folder: Path, appliance: str, verb: str, argument: str, result: str = "done") -> None:
    """Put an action into the log in `folder`. Raises BusyError where another process writes it, HostError, NotRunning
    where the appliance runs and its supervisor does not answer."""
    memory = open_memory(appliance)
    if memory is not None and memory.living():
        topology = memory.topology
        running = log_folder(from_plain(topology["config"]), Path(topology["folder"]))
        if running.resolve() == folder.resolve():
            if not memory.supervisor_alive:
                raise NotRunning(
                    f"appliance {appliance!r} runs without a supervisor: `appliance ctl start` brings it back"
                )
            request = {"verb": _NOTE_VERB, "action": verb, "argument": argument, "result": result}
            ask(Path(topology["socket"]), request)
            return
    said = {"time_ns": time.time_ns(), "verb": verb, "argument": argument, "result": result, **own_origin().plain}
    _write(folder, appliance, json.dumps(said).encode())


def _aligned(size: int) -> tuple[Any, Any]:
    owner = ffi.new("char[]", size + 128)
    address = int(ffi.cast("uintptr_t", owner))
    return ffi.cast("void *", address + (-address) % 128), owner


def _segment_bytes(folder: Path, appliance: str) -> int:
    found = sorted(folder.glob(f"{appliance}-*.wal"))
    return found[-1].stat().st_size if found else 0


def _write(folder: Path, appliance: str, content: bytes) -> None:
    """The stage `wal` in a loop of its own, with one ring that holds one note."""
    ring_memory, kept = _aligned(lib.apl_ring_footprint(SLOTS, 64))
    ring = ffi.cast("struct apl_ring *", check_pointer(lib.apl_ring_new(ring_memory, SLOTS, 64, ACTIONS.encode())))
    writer_memory, kept_writer = _aligned(lib.apl_ring_writer_footprint())
    writer = check_pointer(lib.apl_ring_writer_join(writer_memory, ring))
    reader_memory, kept_reader = _aligned(lib.apl_ring_reader_footprint())
    reader = check_pointer(lib.apl_ring_reader_join(reader_memory, ring, 0, ffi.NULL))
    check(lib.apl_note_write(writer, lib.APL_NOTE_ACTION, content, len(content)))
    names = [ffi.new("char[]", str(folder).encode()), ffi.new("char[]", appliance.encode())]
    config = ffi.new("struct apl_wal_config *")
    config.dir, config.appliance = names
    config.segment_bytes, config.ring_count = _segment_bytes(folder, appliance), 1
    config.rings[0].name, config.rings[0].ring = ACTIONS.encode(), ring
    config.rings[0].kind = lib.APL_WAL_KIND_ACTION
    ops = check_pointer(lib.apl_stage_find(b"wal"))
    state, kept_state = _aligned(lib.apl_stage_footprint(ops, config))
    nothing = ffi.NULL
    check(lib.apl_stage_init(ops, state, config, 1, nothing, nothing, nothing, nothing, 0))
    control_memory, kept_control = _aligned(lib.apl_control_footprint())
    control = check_pointer(lib.apl_control_join(lib.apl_control_new(control_memory)))
    loop = ffi.new("struct apl_loop **")
    check(lib.apl_loop_new(ffi.new("struct apl_loop_config *", {"idle": lib.APL_IDLE_YIELD}), loop))
    try:
        check(lib.apl_loop_stage(loop[0], ops, state, 1, nothing, control, nothing, nothing))
        check(lib.apl_loop_input(loop[0], 0, reader, nothing))
        while lib.apl_ring_reader_seq(reader) < lib.apl_ring_writer_seq(writer):
            check(lib.apl_loop_run(loop[0], _TURNS))
    finally:
        lib.apl_loop_free(loop[0])
        lib.apl_stage_fini(ops, state)
        del kept, kept_writer, kept_reader, kept_state, kept_control
