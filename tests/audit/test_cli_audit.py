"""``appliance audit``: exit codes and sentences, lines, filters, tables."""

import csv
import io
import json
import time

import numpy as np
import pytest

from appliance.audit import AuditLog, Selection
from appliance.audit.lines import decimal, moment
from appliance.audit.selection import parse_point
from appliance.cli import main as cli
from appliance.errors import ConfigError, CorruptError, NotFound
from appliance.export import table_writer


def command(*words):
    return cli.run(["audit", *map(str, words)])


def shown(capsys, *words):
    assert command("show", *words) == 0
    return capsys.readouterr().out.splitlines()


def test_verify_says_what_is_there(small_log, capsys):
    assert command("verify", small_log) == 0
    out = capsys.readouterr().out
    assert "OK" in out and "1,547 events" in out and "sealed" in out


def test_verify_in_json(small_log, capsys):
    assert command("verify", small_log, "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["good"] is True and found["code"] == "OK" and found["events"] == 1547
    segment = sorted(small_log.glob("*.wal"))[0]
    segment.write_bytes(segment.read_bytes()[:-4096])
    assert command("verify", small_log, "--json") == CorruptError.exit_code
    found = json.loads(capsys.readouterr().out)
    assert found["good"] is False and found["code"] == "TRUNCATED" and segment.name in found["text"]


def test_verify_ends_with_a_sentence(small_log, tmp_path, capsys):
    with pytest.raises(NotFound, match="is this the log's directory"):
        command("verify", tmp_path)
    assert cli.main(["audit", "verify", str(tmp_path / "nowhere")]) == NotFound.exit_code
    assert "nowhere" in capsys.readouterr().err
    segment = sorted(small_log.glob("*.wal"))[0]
    data = bytearray(segment.read_bytes())
    data[5000] ^= 4
    segment.write_bytes(data)
    with pytest.raises(CorruptError, match="BAD_CRC"):
        command("verify", small_log)
    with pytest.raises(CorruptError, match="BAD_CRC"):
        command("show", small_log)


def test_show_names_every_field(small_log, capsys):
    lines = shown(capsys, small_log)
    assert "OPEN" in lines[0] and "pid=" in lines[0] and "verdict=EMPTY" in lines[0]
    definition = next(line for line in lines if " Definition " in line)
    assert (
        "tops#0" in definition
        and "symbol=ESZ6" in definition
        and "tick=0.25" in definition
        and "kind=FUTURE" in definition
    )
    top = next(line for line in lines if " Top " in line)
    assert (
        "bid_price=5000 " in top and "ask_price=5000.25" in top and "state=LIVE" in top and "origin_ns=17000000" in top
    )
    assert any("SEAL" in line and "records=" in line for line in lines)
    assert "price=-1.5" in next(line for line in lines if " Trade " in line)
    assert "CLOSE" in lines[-1]


def test_show_says_how_far_the_log_was_durable(open_writer, event, capsys):
    writer = open_writer()
    writer.write("tops", *(event("Top", instrument=7, state=1) for _ in range(20)))
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and not shown(capsys, open_writer.folder, "--template", "durable"):
        time.sleep(0.05)  # more than a bound and a sync; the next quarter of a segment tells
        writer.write("tops", *(event("Top", instrument=7, state=1) for _ in range(150)))
    writer.close()
    found = shown(capsys, open_writer.folder, "--template", "durable")
    assert found, "no note in ten seconds"
    for line in found:
        sequence, record = int(line.split()[0]), int(line.split("record=")[1].split()[0])
        assert "DURABLE" in line and 0 < record < sequence
    assert command("verify", open_writer.folder) == 0


def test_show_filters(small_log, capsys):
    assert len(shown(capsys, small_log, "--limit", 7)) == 7
    assert len(shown(capsys, small_log, "--template", "update", "--template", "Order")) == 45
    assert len(shown(capsys, small_log, "--ring", "orders")) == 15
    with pytest.raises(NotFound, match="no ring nothing; it has tops, orders, updates"):
        command("show", small_log, "--ring", "nothing")
    assert len(shown(capsys, small_log, "--instrument", 8)) == 1
    assert len(shown(capsys, small_log, "--instrument", "ESZ6", "--ring", "updates")) == 30
    assert len(shown(capsys, small_log, "--order", 1000)) == 3
    lines = shown(capsys, small_log, "--from", "#100", "--to", "#109")
    assert [int(line.split()[0]) for line in lines] == list(range(100, 110))


def test_show_filters_by_time(small_log, capsys):
    with AuditLog(small_log) as log:
        times = log.read_all()["time_ns"]
    begin, end = int(times[300]), int(times[900])
    want = int(((times >= begin) & (times <= end)).sum())
    assert len(shown(capsys, small_log, "--from", begin, "--to", end)) == want
    assert len(shown(capsys, small_log, "--from", moment(begin), "--to", moment(end))) == want
    assert len(shown(capsys, small_log, "--from", "2001-01-01", "--to", "2002-01-01")) == 0


@pytest.mark.parametrize(
    ("words", "remedy"),
    [
        (["--template", "Topp"], "BookOrder"),
        (["--from", "yesterday"], "2026-03-01T09:30:00"),
        (["--to", "#x"], "#17"),
        (["--limit", "0"], "from 1 on"),
        (["--from", "#9", "--to", "#8"], "--to #8 is before --from #9"),
        (["--from", "2026-01-02", "--to", "2026-01-01"], "is before"),
    ],
)
def test_bad_arguments_are_refused_with_a_remedy(small_log, words, remedy):
    with pytest.raises(ConfigError, match=remedy):
        command("show", small_log, *words)


def test_an_unknown_symbol_is_said_to_be_unknown(small_log):
    with pytest.raises(NotFound, match="NQZ6"):
        command("show", small_log, "--instrument", "NQZ6")


def test_points_and_numbers():
    assert parse_point("#5") == (5, None)
    assert parse_point("12") == (None, 12)
    assert parse_point("1970-01-01T00:00:01.000000007Z") == (None, 1_000_000_007)
    assert parse_point("1970-01-01T01:00:00.5+01:00") == (None, 500_000_000)
    assert parse_point("1970-01-02") == (None, 86_400_000_000_000)
    assert moment(1_000_000_007) == "1970-01-01T00:00:01.000000007Z"
    assert [decimal(v) for v in (0, -1, 1_500_000_000, -(2**63), 2**63 - 1)] == [
        "0",
        "-0.000000001",
        "1.5",
        "none",
        "none",
    ]


def rows_of(path):
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def test_export_to_csv(small_log, tmp_path):
    out = tmp_path / "log.csv"
    assert command("export", small_log, "--out", out) == 0
    rows = rows_of(out)
    with AuditLog(small_log) as log:
        count = log.check_all().records
    assert len(rows) == count
    assert list(rows[0])[:7] == ["record", "time_ns", "ring", "ring_sequence", "session", "epoch", "message"]
    assert (
        rows[0]["message"] == "OPEN"
        and "pid=" in rows[0]["note"]
        and rows[0]["ring_sequence"] == rows[0]["instrument"] == ""
    )
    top = next(row for row in rows if row["message"] == "Top")
    assert (
        top["ring"] == "tops"
        and top["bid_price"] == "5000000000000"
        and top["state"] == "LIVE"
        and top["order_id"] == ""
    )
    assert next(row for row in rows if row["message"] == "Trade")["trade_id"] == str(2**63 + 5)
    assert next(row for row in rows if row["message"] == "Definition")["symbol"] == "ESZ6"


def test_export_to_standard_output_with_a_filter(small_log, capsys):
    assert command("export", small_log, "--out", "-", "--template", "Order") == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert len(rows) == 15 and {row["message"] for row in rows} == {"Order"}


def test_parquet_holds_what_csv_holds(small_log, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    assert command("export", small_log, "--out", tmp_path / "log.parquet") == 0
    assert command("export", small_log, "--out", tmp_path / "log.csv") == 0
    table = parquet.read_table(tmp_path / "log.parquet")
    rows = rows_of(tmp_path / "log.csv")
    assert table.num_rows == len(rows) and table.column_names == list(rows[0])
    for name in table.column_names:
        have = ["" if value is None else str(value) for value in table.column(name).to_pylist()]
        assert have == [row[name] for row in rows], name


def test_export_refuses_what_it_cannot_write(small_log, tmp_path):
    with pytest.raises(ConfigError, match=r"\.csv, \.parquet or \.dbn"):
        command("export", small_log, "--out", tmp_path / "log.xlsx")


def test_parquet_of_types_that_come_later(tmp_path):
    """The first rows have no text in a column, later ones have: they are one table."""
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    none = np.ma.masked_array(np.array([None], dtype=object), mask=[True])
    with table_writer(str(tmp_path / "late.parquet")) as writer:
        writer.write({"number": np.array([1]), "text": none})
        writer.write({"number": np.array([2]), "text": np.array(["late"], dtype=object)})
    assert parquet.read_table(tmp_path / "late.parquet").to_pylist() == [
        {"number": 1, "text": None}, {"number": 2, "text": "late"},
    ]  # fmt: skip


@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_an_export_of_nothing_is_a_table_without_rows(small_log, tmp_path, capsys, ending):
    """And never what an earlier export left there."""
    if ending == "parquet":
        pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    out = tmp_path / f"log.{ending}"
    assert command("export", small_log, "--out", out, "--type", "Order") == 0
    assert command("export", small_log, "--out", out, "--type", "gap") == 0
    assert ": 0 records" in capsys.readouterr().err
    if ending == "csv":
        assert out.read_text().startswith("record,time_ns,ring") and rows_of(out) == []
    else:
        from pyarrow import parquet  # noqa: PLC0415

        table = parquet.read_table(out)
        assert table.num_rows == 0 and table.column_names[:2] == ["record", "time_ns"]


def test_show_of_nothing_says_so(small_log, capsys):
    assert command("show", small_log, "--instrument", 999) == 0
    said = capsys.readouterr()
    assert said.out == "" and "no record is so" in said.err


def test_options_may_stand_anywhere(small_log, tmp_path, capsys):
    assert command("show", "--limit", 1, small_log) == 0
    assert cli.main(["audit", "prove", "3", "--out", str(tmp_path / "proof"), str(small_log)]) == NotFound.exit_code
    assert "has no head yet" in capsys.readouterr().err


def test_a_selection_of_nothing_leaves_all(small_log):
    with AuditLog(small_log) as log:
        batch = next(log.batches())
        assert Selection().mask(log, batch).all()
        assert not Selection(order=1).mask(log, batch).any()


def test_show_in_json(small_log, capsys):
    lines = shown(capsys, small_log, "--order", "900", "--json")
    found = [json.loads(line) for line in lines]
    assert [(one["ring"], one["message"]) for one in found] == [
        ("orders", "Order"), ("updates", "Update"), ("updates", "Update"),
    ]  # fmt: skip
    assert found[0]["price"] == 5_000_000_000_000 and found[0]["order_id"] == 900
    assert found[2]["kind"] == "FILL" and found[2]["ring_sequence"] == 1


def test_show_of_notes_by_their_kind(small_log, capsys):
    lines = shown(capsys, small_log, "--type", "open", "--type", "close")
    assert len(lines) == 2 and " OPEN " in lines[0] and " CLOSE " in lines[1]
    assert all(" SEAL " in line for line in shown(capsys, small_log, "--type", "seal"))
