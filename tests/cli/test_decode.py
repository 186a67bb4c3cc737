"""`appliance decode` and `appliance books` as a user calls them: on a market of our own, and on real files."""

import csv
import gzip
import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

DATA = Path(os.environ.get("APPLIANCE_DATA", Path(__file__).resolve().parents[3] / "shared" / "data"))
V18 = DATA / "cme/mdp3-pcap/mdp3_v1.8_ch320_AB_20160927.pcapng"
EXPECTED = DATA / "expected/cme_mdp3_v1.8_decoded.csv.gz"
ESM4 = DATA / "cme/dbn/order_book_deltas_catalog__orderbooks_mbo_2024-05-08T00-00-00_2024-05-08T00-00-02.dbn.zst"


def appliance(*words: object, **more: Any) -> subprocess.CompletedProcess[Any]:
    command = [sys.executable, "-P", "-m", "appliance", *map(str, words)]
    return subprocess.run(command, capture_output=True, timeout=120, check=False, **{"text": True, **more})


def real(path: Path) -> Path:
    if not path.exists():
        pytest.skip(f"real data is not at hand: {path} (set APPLIANCE_DATA)")
    return path


@pytest.fixture(scope="module")
def market(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three seconds of our own market, with its true books beside it."""
    folder = tmp_path_factory.mktemp("market")
    made = appliance(
        "generate", "--out", folder / "m.pcapng", "--itch", folder / "m.itch", "--truth", folder / "truth.csv",
        "--seconds", 3, "--rate", 800, "--double-loss", 0,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    return folder


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_every_event_is_a_row_with_its_fields_by_name(market: Path) -> None:
    done = appliance("decode", "cme.mdp3", market / "m.pcapng")
    assert done.returncode == 0, done.stderr
    found = rows(done.stdout)
    messages = {row["message"] for row in found}
    assert {"BookLevel", "BookOrder", "Trade", "Definition", "Statistic"} <= messages
    trade = next(row for row in found if row["message"] == "Trade")
    assert int(trade["price"]) != 0
    assert int(trade["qty"]) > 0
    assert trade["symbol"] and not trade["bid_price"]
    assert "packets" in done.stderr and "messages" in done.stderr


def test_csv_and_parquet_hold_the_same(market: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed: pip install appliance[parquet]")
    for out in ("e.csv", "e.parquet"):
        done = appliance("decode", "cme.mdp3", market / "m.pcapng", "--out", tmp_path / out)
        assert done.returncode == 0, done.stderr
    table = parquet.read_table(tmp_path / "e.parquet")
    found = rows((tmp_path / "e.csv").read_text())
    assert table.num_rows == len(found)
    assert table.column_names == list(found[0])
    last = dict(table.slice(len(found) - 1).to_pylist()[0])
    assert {n: "" if v is None else str(v) for n, v in last.items()} == found[-1]


def test_books_at_the_end_are_the_exchanges_own(market: Path, tmp_path: Path) -> None:
    done = appliance("books", "cme.mdp3", market / "m.pcapng", "--depth", 10, "--out", tmp_path / "b.csv")
    assert done.returncode == 0, done.stderr
    levels = {
        (r["symbol"], r["side"], int(r["level"])): (int(r["price"]), int(r["qty"]))
        for r in rows((tmp_path / "b.csv").read_text())
    }
    truth: dict[tuple[str, str, int], tuple[int, int]] = {}
    for row in rows((market / "truth.csv").read_text()):
        if row.get("record", "level") == "level" and int(row["level"]) <= 10:
            truth[row["symbol"], row["side"], int(row["level"])] = (int(row["price"]), int(row["qty"]))
    assert len(truth) > 100
    assert {key: levels.get(key) for key in truth} == truth


def test_books_after_every_change_end_where_the_end_is(market: Path) -> None:
    every = rows(appliance("books", "cme.mdp3", market / "m.pcapng", "--at", "every", "--depth", 1).stdout)
    last = {row["symbol"]: row for row in every}
    end = rows(appliance("books", "cme.mdp3", market / "m.pcapng", "--depth", 1, "--out", "-").stdout)
    for row in end:
        if row["side"] not in ("bid", "ask"):
            continue
        assert last[row["symbol"]][f"{row['side']}_price_1"] == row["price"]
        assert last[row["symbol"]][f"{row['side']}_qty_1"] == row["qty"]


def test_books_of_a_small_capture_take_little_memory(market: Path) -> None:
    command = [sys.executable, "-P", "-m", "appliance", "books", "cme.mdp3", str(market / "m.pcapng")]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    assert usage.ru_maxrss < 600 * 1024, "KiB: room for four million orders is there only where it is needed"


def test_standard_input_and_compression(market: Path) -> None:
    content = (market / "m.itch").read_bytes()
    whole = appliance("decode", "nasdaq.itch5", market / "m.itch", text=False)
    piped = appliance("decode", "nasdaq.itch5", "-", input=gzip.compress(content), text=False)
    assert whole.returncode == piped.returncode == 0
    assert whole.stdout == piped.stdout


def test_a_broken_file_gives_what_was_whole_and_says_where_it_broke(market: Path, tmp_path: Path) -> None:
    content = (market / "m.pcapng").read_bytes()
    cut = tmp_path / "cut.pcapng"
    cut.write_bytes(content[: len(content) // 2 + 7])
    done = appliance("decode", "cme.mdp3", cut)
    assert done.returncode == 3
    assert len(rows(done.stdout)) > 100
    assert "cut" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["decode", "cme.mdp", "x"], 2, "cme.mdp3"),
        (["decode", "cme.mdp3", "/nowhere/x.pcap"], 3, "/nowhere/x.pcap"),
        (["decode", "dbn", "{market}/m.pcapng"], 3, "another protocol"),
        (["decode", "nasdaq.itch5", "--wire", "{market}/m.pcapng"], 2, "--wire"),
        (["decode", "cme.mdp3", "{market}/m.pcapng", "--out", "x.txt"], 3, ".csv or .parquet"),
        (["decode", "cme.mdp3", "{market}/m.pcapng", "--out", "/nowhere/x.csv"], 6, "no folder"),
        (["books", "cme.mdp3", "{market}/m.pcapng", "--depth", "-1"], 3, "--depth"),
        (["decode", "cme.mdp3", "--wire", "{market}/m.itch"], 3, "m.itch"),
    ],
)
def test_wrong_use_is_one_sentence_and_an_exit_code(market: Path, words: list[str], code: int, sentence: str) -> None:
    done = appliance(*[word.format(market=market) for word in words])
    assert done.returncode == code, done.stderr
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr


def test_a_reference_file_names_the_instruments(market: Path, tmp_path: Path) -> None:
    reference = tmp_path / "r.csv"
    reference.write_text("venue_id,symbol,kind,tick,display_factor\n174969,ESZ6,FUTURE,25,0.01\n")
    bad = tmp_path / "bad.csv"
    bad.write_text("venue_id,tick\n174969,a quarter\n")
    assert appliance("decode", "cme.mdp3", market / "m.pcapng", "--reference", reference).returncode == 0
    refused = appliance("decode", "cme.mdp3", market / "m.pcapng", "--reference", bad)
    assert refused.returncode == 3
    assert "bad.csv:2: tick cannot be 'a quarter'" in refused.stderr
    secdef = tmp_path / "secdef.dat"
    fields = ["35=d", "48=174969", "107=ESZ6", "1151=ES", "167=FUT", "969=25", "9787=0.01"]
    secdef.write_text("\x01".join(fields) + "\x01\n")
    done = appliance("decode", "cme.mdp3", real(V18), "--reference", secdef)
    assert done.returncode == 0, done.stderr
    assert any(row["symbol"] == "ESZ6" for row in rows(done.stdout))


def only_lines(keep: Callable[[int], bool]) -> bytes:
    """The real capture with just the packets whose destination port is wanted; all else of the file is kept."""
    content = V18.read_bytes()
    out, at = [], 0
    while at < len(content):
        kind, size = (int.from_bytes(content[i : i + 4], "little") for i in (at, at + 4))
        ethernet = at + 28
        port = int.from_bytes(content[ethernet + 36 : ethernet + 38], "big") if kind == 6 else -1
        if port < 0 or keep(port):
            out.append(content[at : at + size])
        at += size
    return b"".join(out)


@pytest.mark.data
@pytest.mark.parametrize("lines", ["both", "only A", "only B"])
def test_the_wires_rows_of_a_real_capture(lines: str, tmp_path: Path) -> None:
    real(V18)
    expected = gzip.decompress(real(EXPECTED).read_bytes())
    capture = tmp_path / "v18.pcapng"
    capture.write_bytes(only_lines(lambda port: lines == "both" or port // 1000 == (14 if lines == "only A" else 15)))
    done = appliance("decode", "cme.mdp3", "--wire", capture, text=False)
    assert done.returncode == 0, done.stderr
    if lines == "both":
        assert done.stdout == expected
    assert sorted(done.stdout.splitlines()) == sorted(expected.splitlines())


@pytest.mark.data
def test_the_books_of_a_real_market_by_order_file() -> None:
    done = appliance("books", "dbn", real(ESM4), "--depth", 1)
    assert done.returncode == 0, done.stderr
    assert "976 x 571 levels" in done.stdout
    top = done.stdout.splitlines()[1].split()
    assert (top[1], top[2], top[4], top[5]) == ("28", "5,214.0000", "5,214.2500", "17")
    assert "13,598 live orders" in done.stderr
