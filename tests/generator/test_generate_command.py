"""`appliance generate`: files that the other tools read back to the truth, multicast that arrives, clean ends."""

import csv
import select
import signal
import socket
import struct
import subprocess
import sys
import time

import pytest

from appliance.cli import main as cli

GROUP, PORT = "239.77.1.1", 14310


def command(*words, **more):
    run = [sys.executable, "-P", "-m", "appliance", *words]
    return subprocess.run(run, capture_output=True, text=True, timeout=120, check=False, **more)


def start(*words):
    run = [sys.executable, "-P", "-m", "appliance", "generate", *words]
    return subprocess.Popen(run, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def table(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def levels_of(rows, most=None, only=None):
    """{(symbol, side): [(price, qty, orders)]} of a truth or of a books table."""
    out = {}
    for row in rows:
        if (
            row.get("record", "level") != "level"
            or row["side"] not in ("bid", "ask")
            or (only and row["symbol"] not in only)
        ):
            continue
        out.setdefault((row["symbol"], row["side"]), []).append(
            (int(row["price"]), int(row["qty"]), int(row["orders"]))
        )
    return {key: value[:most] for key, value in out.items()}


@pytest.mark.parametrize("version", [8, 13])
def test_books_decoded_from_the_capture_are_the_truth(tmp_path, version):
    """Losses on both lines every second, recovered: the end is right to the last level, and the status says so."""
    market, truth, books = tmp_path / "m.pcapng", tmp_path / "truth.csv", tmp_path / "books.csv"
    words = ["--out", str(market), "--truth", str(truth), "--seconds", "8", "--rate", "2000", "--double-loss", "1"]
    done = command("generate", *words, "--schema-version", str(version), "--seed", "3")
    assert done.returncode == 0 and "lost on both" in done.stderr
    decoded = command("books", "cme.mdp3", str(market), "--out", str(books))
    assert decoded.returncode == 0, decoded.stderr
    rows = table(books)
    assert {row["state"] for row in rows} == {"LIVE"}
    assert levels_of(rows) == levels_of(table(truth), most=10)
    orders = sum(row["record"] == "order" for row in table(truth))
    assert f"{orders:,} live orders" in decoded.stderr


def test_books_decoded_from_the_itch_file_are_the_truth(tmp_path):
    itch, truth, books = tmp_path / "m.itch", tmp_path / "truth.csv", tmp_path / "books.csv"
    done = command(
        "generate", "--itch", str(itch), "--truth", str(truth), "--seconds", "5", "--rate", "3000", "--halts", "1"
    )
    assert done.returncode == 0 and "itch records" in done.stderr
    decoded = command("books", "nasdaq.itch5", str(itch), "--depth", "0", "--out", str(books))
    assert decoded.returncode == 0, decoded.stderr
    have = levels_of(table(books))
    assert {symbol for symbol, _ in have} >= {"ESZ6", "ESH7", "NQZ6", "RTYZ6", "YMZ6", "CLZ6", "GCZ6"}
    real = levels_of(table(truth))
    names = {symbol[:8].strip(): symbol for symbol, _ in real}
    for (symbol, side), levels in have.items():
        factor = 100 if symbol == "CLZ6" else 1  # quoted prices in ITCH
        assert [(price * factor, qty, orders) for price, qty, orders in levels] == real[names[symbol], side]


def test_itch_has_every_kind_of_message(tmp_path):
    itch = tmp_path / "m.itch"
    assert command("generate", "--itch", str(itch), "--seconds", "5", "--rate", "3000", "--halts", "1").returncode == 0
    data, at, kinds, clock = itch.read_bytes(), 0, {}, 0
    sizes = {"S": 12, "R": 39, "H": 25, "A": 36, "F": 40, "E": 31, "C": 36, "X": 23, "D": 19, "U": 35, "P": 44}
    while at < len(data):
        size = struct.unpack_from(">H", data, at)[0]
        kind = chr(data[at + 2])
        assert size == sizes[kind]
        now = int.from_bytes(data[at + 7 : at + 13], "big")
        assert now >= clock
        clock = now
        kinds[kind] = kinds.get(kind, 0) + 1
        at += 2 + size
    assert at == len(data) and set(kinds) == set(sizes)
    assert kinds["S"] == 6


def test_the_same_command_writes_the_same_files(tmp_path):
    files = []
    for name in ("a", "b"):
        out = [str(tmp_path / f"{name}.{kind}") for kind in ("pcapng", "itch", "csv")]
        words = [
            "--out",
            out[0],
            "--itch",
            out[1],
            "--truth",
            out[2],
            "--seconds",
            "1",
            "--seed",
            "9",
            "--reset-every",
            "0.4",
        ]
        assert command("generate", *words).returncode == 0
        files.append([open(path, "rb").read() for path in out])  # noqa: SIM115
    assert files[0] == files[1]
    assert all(files[0])


def test_a_capture_can_go_to_standard_output():
    run = [sys.executable, "-P", "-m", "appliance", "generate", "--out", "-", "--seconds", "0.2"]
    done = subprocess.run(run, capture_output=True, timeout=60, check=True)
    assert done.stdout[:4] == b"\x0a\x0d\x0d\x0a"
    assert b"events" in done.stderr


@pytest.fixture
def listener():
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((GROUP, PORT))
        member = struct.pack("4s4s", socket.inet_aton(GROUP), socket.inet_aton("127.0.0.1"))
        sock.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, member)
    except OSError as error:
        pytest.skip(f"no multicast over the loopback interface here: {error}")
    yield sock
    sock.close()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_multicast_arrives_in_real_time_and_ends_at_a_signal(listener, number):
    process = start("--multicast", "--seconds", "0", "--rate", "500", "--loss", "0", "--double-loss", "0")
    try:
        sequences, times = [], []
        end = time.monotonic() + 20
        while len(sequences) < 300 and time.monotonic() < end:
            if select.select([listener], [], [], 1.0)[0]:
                data = listener.recv(2000)
                sequences.append(struct.unpack_from("<I", data)[0])
                times.append(abs(time.time_ns() - struct.unpack_from("<Q", data, 4)[0]))
        process.send_signal(number)
        out, err = process.communicate(timeout=20)
    finally:
        process.kill()
    assert process.returncode == 0, err
    assert "incremental: line A" in err and out == ""
    if not sequences:
        pytest.skip("multicast over the loopback interface does not arrive here")
    assert len(set(sequences)) > 250
    assert min(times) < 5 * 10**9  # sending times are the clock's


def test_a_market_of_some_seconds_ends_by_itself():
    begun = time.monotonic()
    done = command("generate", "--multicast", "--seconds", "1", "--settle", "0.2", "--rate", "200")
    assert done.returncode == 0, done.stderr
    assert 1.0 < time.monotonic() - begun < 30


def test_an_interface_that_does_not_exist_is_told():
    done = command("generate", "--multicast", "--interface", "nosuch0", "--seconds", "1")
    assert done.returncode in (4, 6)
    assert "nosuch0" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("words", "code", "say"),
    [
        ([], 2, "--out FILE"),
        (["--out", "x", "--seconds", "0"], 2, "--multicast only"),
        (["--out", "-", "--itch", "-"], 2, "one output"),
        (["--truth", "t", "--loss", "2"], 2, "loss"),
        (["--out", "/nonexistent/m.pcapng"], 6, "/nonexistent"),
        (["--itch", "/nonexistent/m.itch"], 6, "/nonexistent"),
        (["--truth", "/nonexistent/t.csv", "--seconds", "0.1"], 6, "/nonexistent"),
        (["--truth", "t", "--schema-version", "7"], 2, "version 7"),
    ],
)
def test_bad_arguments_end_with_a_sentence(words, code, say, tmp_path):
    done = command("generate", *words, cwd=tmp_path)
    assert done.returncode == code, done.stderr
    assert say in done.stderr and "Traceback" not in done.stderr


def test_print_config(capsys):
    assert cli.run(["generate", "--print-config", "--interface", "eth7"]) == 0
    text = capsys.readouterr().out
    assert text.count("[[feed.group]]") == 8 and 'interface = "eth7"' in text
