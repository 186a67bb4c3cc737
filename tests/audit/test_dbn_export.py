"""What is exported as DBN is read back by Databento's own decoder (PyPI databento-dbn), field by field."""

import databento_dbn
import pytest

from appliance.cli import main as cli


def decoded(path):
    decoder = databento_dbn.DBNDecoder()
    decoder.write(path.read_bytes())
    metadata, *records = decoder.decode()
    return metadata, records


@pytest.fixture
def log(open_writer, event):
    writer = open_writer()
    origin = 1_790_000_000_000_000_000
    writer.write("tops", event("Definition", instrument=7, origin_ns=origin, symbol=b"ESZ6"))
    book = {"instrument": 7, "side": 0, "price": 5_000_250_000_000, "qty": 3, "order_id": 2**63 + 1}
    writer.write("tops", event("BookOrder", action=0, flags=0x81, origin_ns=origin, **book))
    writer.write("tops", event("BookOrder", action=2, flags=0, origin_ns=origin + 1, **{**book, "side": 1}))
    writer.write("tops", event("BookOrder", action=6, origin_ns=origin + 1, **book))  # DELETE_THRU: no DBN form
    more = {"exchange_ns": origin - 5, "aggressor": 1, "trade_id": 4}
    writer.write("tops", event("Trade", instrument=7, price=-5, qty=2, origin_ns=origin + 2, **more))
    sides = {"bid_price": 10, "bid_qty": 5, "ask_price": 0, "ask_qty": 0}
    writer.write("tops", event("Top", instrument=7, state=1, flags=0x80, origin_ns=origin + 3, **sides))
    writer.write("orders", event("Order", instrument=7, order_id=1))
    writer.close()
    return open_writer.folder


def test_databentos_decoder_reads_what_was_written(log, tmp_path):
    out = tmp_path / "all.dbn"
    assert cli.run(["audit", "export", str(log), "--out", str(out)]) == 0
    metadata, records = decoded(out)
    assert out.read_bytes()[:4] == b"DBN\x02"
    assert [entry["symbol"] for entry in metadata.mappings["ESZ6"]] == ["7"]
    add, cancel, trade, top = records
    assert (type(add).__name__, type(trade).__name__, type(top).__name__) == ("MBOMsg", "TradeMsg", "MBP1Msg")
    assert {record.instrument_id for record in records} == {7}
    assert (add.order_id, add.price, add.size) == (2**63 + 1, 5_000_250_000_000, 3)
    assert (str(add.action), str(add.side), int(add.flags)) == ("A", "B", 0x80)
    assert (str(cancel.action), str(cancel.side)) == ("C", "A")
    assert (trade.price, trade.size, str(trade.side), trade.ts_event) == (-5, 2, "A", 1_789_999_999_999_999_995)
    assert trade.ts_recv == 1_790_000_000_000_000_002
    level = top.levels[0]
    assert (level.bid_px, level.bid_sz, level.ask_px, level.ask_sz) == (10, 5, 2**63 - 1, 0)


def test_an_empty_selection_is_a_file_without_records(log, tmp_path):
    out = tmp_path / "none.dbn"
    assert cli.run(["audit", "export", str(log), "--ring", "orders", "--out", str(out)]) == 0
    assert decoded(out)[1] == []
