"""A log written by the real stage in the real loop, from rings in this process's memory."""

import importlib.util
import shutil
from pathlib import Path

import numpy as np
import pytest

from appliance.binding import check, check_pointer, ffi, lib
from appliance.schema.events import EVENT, SCHEMA_ID, SCHEMA_VERSION, TEMPLATES, snake

RINGS = ("tops", "orders", "updates")
SLOTS = 4096
SESSION = 4711


def aligned(size, align=128):
    """Zeroed memory at a multiple of `align`; keep both."""
    owner = ffi.new("char[]", size + align)
    address = int(ffi.cast("uintptr_t", owner))
    return ffi.cast("void *", address + (-address) % align), owner


def make_event(message, instrument=1, origin_ns=1_700_000_000_000_000_000, **fields):
    """One slot of dtype EVENT without a stamp."""
    slot = np.zeros((), dtype=EVENT)
    slot["block_length"], slot["template_id"] = 48, TEMPLATES[message]
    slot["schema_id"], slot["version"] = SCHEMA_ID, SCHEMA_VERSION
    slot["origin_ns"], slot["instrument"] = origin_ns, instrument
    for name, value in fields.items():
        slot[snake(message)][name] = value
    return slot


class Ring:
    def __init__(self, name):
        self.memory, self._owner = aligned(lib.apl_ring_footprint(SLOTS, 64))
        check_pointer(lib.apl_ring_new(self.memory, SLOTS, 64, name.encode()))
        self.ring = ffi.cast("struct apl_ring *", self.memory)
        self._writer_memory, self._writer_owner = aligned(lib.apl_ring_writer_footprint())
        self.writer = check_pointer(lib.apl_ring_writer_join(self._writer_memory, self.ring))
        self._cursor_memory, self._cursor_owner = aligned(lib.apl_cursor_footprint())
        cursor = check_pointer(lib.apl_cursor_join(lib.apl_cursor_new(self._cursor_memory)))
        self._reader_memory, self._reader_owner = aligned(lib.apl_ring_reader_footprint())
        self.reader = check_pointer(lib.apl_ring_reader_join(self._reader_memory, self.ring, 0, cursor))
        check(lib.apl_ring_writer_gate(self.writer, cursor))

    def write(self, slot):
        payload = slot.tobytes()[8:]
        lib.apl_ring_write(self.writer, payload, len(payload))

    @property
    def behind(self):
        return lib.apl_ring_writer_seq(self.writer) - lib.apl_ring_reader_seq(self.reader)


class Writer:
    """The stage `wal` in a loop of its own; `write` returns when the log has taken everything."""

    def __init__(self, folder, *, segment_bytes=65536, session=SESSION):
        self.rings = {name: Ring(name) for name in RINGS}
        self._keep = [ffi.new("char[]", str(folder).encode()), ffi.new("char[]", b"demo")]
        config = ffi.new("struct apl_wal_config *")
        config.dir, config.appliance = self._keep
        config.segment_bytes, config.session, config.ring_count = segment_bytes, session, len(RINGS)
        for i, (name, ring) in enumerate(self.rings.items()):
            config.rings[i].name, config.rings[i].ring = name.encode(), ring.ring
        self._ops = check_pointer(lib.apl_stage_find(b"wal"))
        self.state, self._state_owner = aligned(lib.apl_stage_footprint(self._ops, config))
        nothing = ffi.NULL
        check(lib.apl_stage_init(self._ops, self.state, config, 1, nothing, nothing, nothing, nothing, 0))
        self._control_memory, self._control_owner = aligned(lib.apl_control_footprint())
        self.control = check_pointer(lib.apl_control_join(lib.apl_control_new(self._control_memory)))
        loop = ffi.new("struct apl_loop **")
        check(lib.apl_loop_new(ffi.new("struct apl_loop_config *", {"idle": lib.APL_IDLE_YIELD}), loop))
        self._loop = loop[0]
        check(lib.apl_loop_stage(self._loop, self._ops, self.state, 1, nothing, self.control, nothing, nothing))
        for ring in self.rings.values():
            check(lib.apl_loop_input(self._loop, 0, ring.reader, nothing))

    def write(self, ring, *slots):
        for slot in slots:
            self.rings[ring].write(slot)
        self.run()

    def run(self):
        while any(ring.behind for ring in self.rings.values()):
            check(lib.apl_loop_run(self._loop, 20_000))

    def close(self):
        if self._loop:
            lib.apl_loop_free(self._loop)
            lib.apl_stage_fini(self._ops, self.state)
            self._loop = None


@pytest.fixture
def event():
    """Function that makes one slot: event("Top", bid_price=1)."""
    return make_event


@pytest.fixture
def open_writer(tmp_path):
    """Function that opens a writer of a log in tmp_path / "log"."""
    folder = tmp_path / "log"
    folder.mkdir()
    writers = []

    def make(**more):
        writers.append(Writer(folder, **more))
        return writers[-1]

    make.folder = folder
    yield make
    for writer in writers:
        writer.close()


@pytest.fixture(scope="session")
def made_log(tmp_path_factory):
    """A closed log of every kind of thing, in several segments."""
    folder = tmp_path_factory.mktemp("made")
    writer = Writer(folder)
    writer.write("tops", make_event("Definition", instrument=7, kind=1, tick=250_000_000, symbol=b"ESZ6"))
    for i in range(1500):
        price = 5_000_000_000_000 + i * 250_000_000
        writer.write(
            "tops", make_event("Top", instrument=7, state=1, bid_price=price, bid_qty=3, ask_price=price + 250_000_000)
        )
        if i % 100 == 0:
            writer.write("orders", make_event("Order", instrument=7, price=price, qty=2, order_id=900 + i, side=1))
            writer.write(
                "updates", make_event("Update", instrument=7, kind=0, price=price, qty=2, order_id=900 + i, side=1)
            )
            writer.write(
                "updates", make_event("Update", instrument=7, kind=1, price=price, qty=2, order_id=900 + i, liquidity=1)
            )
    writer.write("tops", make_event("Trade", instrument=8, price=-1_500_000_000, qty=4, trade_id=2**63 + 5))
    writer.close()
    return folder


@pytest.fixture
def small_log(made_log, tmp_path):
    """A copy of it that a test may damage. Returns its folder."""
    return Path(shutil.copytree(made_log, tmp_path / "small"))


@pytest.fixture(scope="session")
def example():
    """docs/examples/check_proof.py as a module."""
    pytest.importorskip("cryptography", reason="proofs are checked with the package cryptography")
    path = Path(__file__).resolve().parents[2] / "docs/examples/check_proof.py"
    spec = importlib.util.spec_from_file_location("check_proof", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
