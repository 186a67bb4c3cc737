"""Indexes of sealed segments: complete, checked against their segment, and never believed."""

import numpy as np
import pytest

from appliance.audit import AuditLog, Selection
from appliance.audit.index import Index, build, index_of, of_order, records_of_order, segments
from appliance.audit.log import RECORD, join
from appliance.cli import main as cli
from appliance.errors import CorruptError


@pytest.fixture
def log(open_writer, event):
    """Several segments of orders and updates: order n has an order and, if even, an update and a cancel."""
    writer = open_writer()
    for number in range(1, 1500):
        writer.write("orders", event("Order", instrument=number % 7 + 1, order_id=number))
        if number % 2 == 0:
            writer.write("updates", event("Update", instrument=number % 7 + 1, order_id=number))
            writer.write("orders", event("Order", instrument=number % 7 + 1, order_id=0, target_id=number))
    writer.close()
    return open_writer.folder


def scanned(log, order):
    with AuditLog(log) as opened:
        return join([batch[of_order(order, batch)] for batch in opened.batches()], RECORD)


def test_the_index_finds_what_a_scan_finds(log):
    assert len(segments(log)) > 3
    assert build(log) == len(segments(log)) - 1  # the last one is not sealed
    assert build(log) == 0
    for order in (1, 2, 3, 700, 701, 1498, 1499, 5000):
        found = join(list(records_of_order(log, order)), RECORD)
        assert found.tobytes() == scanned(log, order).tobytes()
        assert len(found) == (0 if order == 5000 else 3 if order % 2 == 0 else 1)


def test_orders_without_an_index_are_scanned_for(log):
    build(log)
    indexes = sorted(log.glob("*.idx"))
    indexes[1].unlink()
    for order in range(1, 1500, 37):
        assert join(list(records_of_order(log, order)), RECORD).tobytes() == scanned(log, order).tobytes()


def test_what_the_index_says_of_its_segment(log):
    build(log)
    first = segments(log)[0]
    with AuditLog(first) as opened:
        records = opened.read_all()
    index = Index(first)
    info = index.info
    assert (info.segment, info.first_sequence, info.last_sequence) == (1, 1, int(records["sequence"][-1]))
    assert info.first_ns == records["time_ns"][0] and info.last_ns == records["time_ns"][-1]
    assert info.instruments == 7
    assert [index.has_instrument(number) for number in (0, 1, 7, 8)] == [False, True, True, False]


@pytest.mark.parametrize("offset", [0, 8, 16, 40, 4095, 4096, 4100, 4112, 8191])
def test_a_damaged_index_is_not_believed(log, offset):
    build(log)
    path = sorted(log.glob("*.idx"))[0]
    content = bytearray(path.read_bytes())
    content[offset] ^= 1
    path.write_bytes(content)
    try:
        found = join(list(records_of_order(log, 1)), RECORD)
    except CorruptError as error:
        assert "audit index" in str(error)
    else:  # the header is bad: the segment was read instead
        assert index_of(segments(log)[0]) is None
        assert found.tobytes() == scanned(log, 1).tobytes()
        assert build(log) == 1


def test_an_index_of_other_contents_is_refused(log):
    build(log)
    first, second = sorted(log.glob("*.idx"))[:2]
    first.write_bytes(second.read_bytes())
    assert index_of(segments(log)[0]) is None


def test_a_record_is_checked_where_it_is_read(log):
    build(log)
    segment = segments(log)[0]
    with AuditLog(segment) as opened:
        records = opened.read_all()
    [place] = np.flatnonzero(of_order(3, records))
    content = bytearray(segment.read_bytes())
    content[content.index(records["slot"][place].tobytes()) + 40] ^= 8
    segment.write_bytes(content)
    with pytest.raises(CorruptError, match="does not hold"):
        join(list(records_of_order(log, 3)), RECORD)


def test_an_instrument_skips_segments_that_lack_it(open_writer, event, capsys):
    writer = open_writer()
    for number in range(4000):
        writer.write("tops", event("Top", instrument=9 if number == 3900 else 1, bid_price=number))
    writer.close()
    log = open_writer.folder
    assert cli.run(["audit", "index", str(log)]) == 0
    selection = Selection(instrument=9)
    kept = [segment for segment in segments(log) if not selection.without(segment)]
    assert len(kept) <= 2 < len(segments(log))
    capsys.readouterr()
    assert cli.run(["audit", "show", str(log), "--instrument", "9"]) == 0
    [line] = capsys.readouterr().out.splitlines()
    assert "instrument=9" in line
