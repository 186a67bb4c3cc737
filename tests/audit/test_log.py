"""Reading a log from Python: verdicts, batches, following, the layout of a record, what can be rebuilt."""

import threading

import numpy as np
import pytest

from appliance.audit import RECORD, AuditLog, Code, Kind, rebuild, verify
from appliance.audit.log import join
from appliance.binding import ffi, lib
from appliance.errors import ApplianceError, CorruptError, InputError, NotFound
from appliance.schema.events import EVENT

SESSION = 4711  # as in conftest.py


def segments(folder):
    return sorted(folder.glob("*.wal"))


def test_a_record_is_laid_out_as_in_c():
    assert ffi.sizeof("struct apl_wal_record") == RECORD.itemsize
    for name in RECORD.names:
        assert ffi.offsetof("struct apl_wal_record", name) == RECORD.fields[name][1]
    assert RECORD["slot"].itemsize == EVENT.itemsize == 64


def test_every_verdict_of_c_has_a_code():
    for code in Code:
        assert ffi.string(lib.apl_wal_verdict_name(code)).decode() == code.name
    assert ffi.string(lib.apl_wal_verdict_name(len(Code))) == b"?"


def test_a_good_log_verifies(small_log):
    told = []
    verdict = verify(small_log, progress=lambda done, total: told.append((done, total)))
    assert verdict.good and verdict.code is Code.OK and verdict.error() is None
    assert verdict.events == 1 + 1500 + 15 * 3 + 1
    assert verdict.segments == len(segments(small_log)) > 1
    assert verdict.sealed_segments == verdict.segments - 1
    assert verdict.last_sequence == verdict.records and not verdict.live
    assert told and all(0 < done <= total for done, total in told)


def test_batches_hold_every_record_in_order(small_log):
    with AuditLog(small_log) as log:
        records = join(list(log.batches(100)), RECORD)
        assert log.appliance == "demo"
        assert log.ring_names() == ["tops", "orders", "updates"]
    assert (records["sequence"] == np.arange(1, len(records) + 1)).all()
    assert records[0]["kind"] == Kind.OPEN and records[-1]["kind"] == Kind.CLOSE
    events = records[AuditLog.is_event(records)]
    assert (events["session"] == SESSION).all() and (events["epoch"] == 1).all()
    for ring in range(3):
        stamps = events[events["ring"] == ring]["slot"]["stamp"]
        assert (stamps == 2 * np.arange(len(stamps), dtype=np.uint64) + 2).all()


def test_reading_can_begin_anywhere(small_log):
    with AuditLog(small_log, sequence=1000) as log:
        assert next(log.batches(5))["sequence"].tolist() == [1000, 1001, 1002, 1003, 1004]
    with AuditLog(small_log, time_ns=2**62) as log:
        first = next(log.batches(1))[0]
    assert first["sequence"] > 1


def test_a_live_log_is_followed(open_writer, event):
    writer = open_writer()
    writer.write("tops", event("Top", bid_price=1))
    log = AuditLog(open_writer.folder)
    follower = log.follow()
    assert len(next(follower)) == 2
    assert log.verdict.live
    got = []
    thread = threading.Thread(target=lambda: got.append(next(follower)))
    thread.start()
    writer.write("tops", event("Top", bid_price=2))
    thread.join(timeout=10)
    assert got[0]["slot"]["top"]["bid_price"].tolist() == [2]
    log.close()


def test_damage_is_named_and_raised_with_a_sentence(small_log):
    first, *_, last = segments(small_log)
    data = bytearray(first.read_bytes())
    data[9000] ^= 1
    first.write_bytes(data)
    verdict = verify(small_log)
    assert verdict.code is Code.BAD_CRC and verdict.segment == first.name and verdict.offset <= 9000
    assert isinstance(verdict.error(), CorruptError) and first.name in str(verdict.error())
    data[9000] ^= 1
    first.write_bytes(data)
    last.write_bytes(last.read_bytes()[:5000])
    verdict = verify(small_log)
    assert verdict.code in (Code.TORN_TAIL, Code.TRUNCATED)
    first.unlink()
    assert verify(small_log).code is Code.MISSING_SEGMENT
    assert verify(last, None).segments == 1


def test_what_is_no_log_is_said_to_be_none(tmp_path):
    with pytest.raises(NotFound, match="nowhere"):
        verify(tmp_path / "nowhere")
    assert isinstance(verify(tmp_path).error(), NotFound)
    other = tmp_path / "letter.txt"
    other.write_text("Dear Sir,\n" * 500)
    assert isinstance(verify(other).error(), InputError)
    with pytest.raises(ApplianceError, match="name"):
        AuditLog(tmp_path, "a/b")


def test_tops_orders_and_fills_are_rebuilt(small_log):
    tops, orders, fills = rebuild(small_log)
    assert tops.dtype == orders.dtype == fills.dtype == EVENT
    assert (len(tops), len(orders), len(fills)) == (1500, 15, 15)
    assert (np.diff(tops["top"]["bid_price"]) == 250_000_000).all()
    assert (
        orders["order"]["order_id"].tolist()
        == fills["update"]["order_id"].tolist()
        == [900 + 100 * i for i in range(15)]
    )
    assert len(rebuild(small_log, session=SESSION).tops) == 1500
    assert len(rebuild(small_log, session=SESSION + 1).tops) == 0


def test_a_damaged_log_is_not_rebuilt_in_part(small_log):
    first = segments(small_log)[0]
    data = bytearray(first.read_bytes())
    data[9000] ^= 1
    first.write_bytes(data)
    with pytest.raises(CorruptError, match="BAD_CRC"):
        rebuild(small_log)


def test_rebuilding_equals_what_a_reader_of_the_rings_saw(open_writer, event):
    rng = np.random.default_rng(3)
    writer = open_writer()
    seen = {"tops": [], "orders": [], "updates": []}
    for i in range(3000):
        ring = ("tops", "orders", "updates")[rng.integers(3)]
        prices = rng.integers(-(2**62), 2**62, 2)
        slot = {
            "tops": lambda i=i, p=prices: event("Top", bid_price=p[0], ask_price=p[1], bid_qty=i),
            "orders": lambda i=i, p=prices: event("Order", price=p[0], order_id=i),
            "updates": lambda i=i, p=prices: event("Update", kind=1, price=p[0], order_id=i),
        }[ring]()
        slot["stamp"] = 2 * len(seen[ring]) + 2
        seen[ring].append(slot)
        writer.write(ring, slot)
        if i == 1500:
            writer.close()
            writer = _again(open_writer, writer, event)
    writer.close()
    rebuilt = rebuild(open_writer.folder)
    for have, want in zip(rebuilt, seen.values(), strict=True):
        assert have.tobytes() == b"".join(slot.tobytes() for slot in want)


def _again(open_writer, before, event):
    """The stage started again on fresh rings of the same session that stand where those before stood."""
    writer = open_writer()
    for name, ring in before.rings.items():
        for _ in range(lib.apl_ring_writer_seq(ring.writer)):
            writer.write(name, event("Top"))  # known to the log: passed over
    return writer
