"""Bad input, each met with one clear sentence and the right exit code, no traceback, and nothing lost or left."""

import os
import socket
import subprocess
import sys

import pytest
from run import Witness, command, environment, sentence, until


def refused(run, code, *words):
    said = sentence(run.ctl("start"), code, *words)
    assert run.left_overs() == []
    return said


def test_a_misspelt_key_is_refused_with_the_nearest_one_file_and_line(run):
    run.write(("max_quantity = 5", "max_quantty = 5"))
    line = run.file.read_text().splitlines().index("max_quantty = 5") + 1
    refused(run, 2, f"appliance.toml:{line}", "max_quantty", "max_quantity")
    sentence(run.appliance("config", "check", run.file), 2, f"appliance.toml:{line}", "max_quantity")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("max_quantity = 5", "max_quantity = -5", ("max_quantity", "-5")),
        ("max_quantity = 5", 'max_quantity = "five"', ("max_quantity",)),
        ('kind = "udp"', 'kind = "upd"', ("upd", "udp")),
        ('segment_size = "4MiB"', 'segment_size = "4 MeB"', ("segment_size", "4 MeB")),
        ("[risk.limits]", "[risk.limits", ("appliance.toml:",)),
        ("[book]", "[bok]", ("bok", "book")),
    ],
)
def test_wrong_values_and_syntax_are_refused(run, old, new, words):
    run.write((old, new))
    refused(run, 2, *words)


def test_a_configuration_that_is_not_there_not_a_file_or_no_text(run):
    run.file.unlink()
    sentence(run.ctl("start"), 2, "appliance.toml")
    run.file.mkdir()
    sentence(run.ctl("start"), 2, "appliance.toml")
    run.file.rmdir()
    run.file.write_bytes(b"\xff\xfe\x00[appliance]")
    sentence(run.ctl("start"), 2, "appliance.toml")


ORDINARY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")


def ordinary_python():
    """A Python that an ordinary user can run, from within itself as well, with this working copy; or None."""
    code = "import subprocess, sys, numpy, appliance.binding; subprocess.run([sys.executable, '-c', ''], check=True)"
    for path in (sys.executable, "/usr/bin/python3"):
        done = subprocess.run([*ORDINARY, path, "-c", code], check=False, capture_output=True, env=environment())
        if done.returncode == 0:
            return path
    return None


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root to become somebody else with setpriv")
def test_what_an_ordinary_user_may_not_read_or_write(run, folder):
    python = ordinary_python()
    if python is None:
        pytest.skip("another user cannot run this Python with this working copy")
    folder.chmod(0o755)
    run.file.chmod(0o600)
    as_nobody = {"prefix": ORDINARY, "python": python}
    sentence(run.appliance("ctl", "start", "--config", run.file, **as_nobody), 2, "appliance.toml", "ermission")
    run.file.chmod(0o644)
    run.runtime.mkdir(mode=0o755, exist_ok=True)
    sentence(run.appliance("ctl", "start", "--config", run.file, **as_nobody), 6, str(run.runtime), "runtime_dir")
    run.runtime.chmod(0o777)
    os.chown(run.runtime, 65534, 65534)
    sentence(run.appliance("ctl", "start", "--config", run.file, **as_nobody), 6, "log")
    assert [path for path in run.left_overs() if not path.endswith(".log")] == []


def capture_feed(path):
    return (
        '[feed.port]\nkind = "udp"\ninterface = "lo"\n',
        f'[feed.port]\nkind = "capture"\npath = "{path}"\npace = "fast"\n',
    )


def test_a_capture_that_is_missing_or_of_another_protocol_as_the_port(run):
    run.write(capture_feed("no-such.pcap"))
    refused(run, 2, "no-such.pcap does not exist")
    (run.folder / "text.pcap").write_text("this is no capture at all, but long enough to be one" * 10)
    run.write(capture_feed("text.pcap"))
    refused(run, 3, "text.pcap")


def test_no_huge_pages(run):
    if os.path.ismount("/dev/hugepages"):
        pytest.skip("this host has huge pages")
    run.write(('hugepages = "off"', 'hugepages = "require"'))
    refused(run, 2, "hugepages")


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root to take rights away with setpriv")
def test_without_the_right_to_real_time_it_runs_and_says_so(run):
    run.prefix = ("setpriv", "--bounding-set=-sys_nice", "--inh-caps=-sys_nice", *run.prefix)
    text = run.file.read_text()
    run.file.write_text(text.replace("[risk]\n", "[risk]\nrealtime = 10\n"))
    limited = ("prlimit", "--rtprio=0:0")
    if subprocess.run([*limited, "true"], check=False, capture_output=True).returncode:
        pytest.skip("prlimit cannot take real-time priority away here")
    run.prefix = (*limited, *run.prefix)
    run.start()
    code, status = run.status()
    assert code == 0 and any("real-time priority is not permitted" in remark for remark in status["remarks"]), status
    run.down()


def test_a_port_that_another_program_has(run, folder):
    taken = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    taken.bind(("127.0.0.1", 0))
    port = taken.getsockname()[1]
    lines = run.file.read_text().splitlines()
    first = next(line for line in lines if line.startswith("address"))
    run.write((first, f'address = "127.0.0.1:{port}"'))
    with taken:
        refused(run, 5, str(port), "in use")


@pytest.fixture
def small_disk(run):
    """A disk of 5 MiB under the log: room for one segment."""
    log = run.folder / "log"
    log.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=5m", "tmpfs", str(log)]
    if os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("mounting a small disk is not permitted here")
    yield log
    run.end()
    subprocess.run(["umount", "-l", str(log)], check=False)


def test_a_full_disk_under_the_log_at_start(run, small_disk):
    (small_disk / "full").write_bytes(bytes(3 << 20))
    said = refused(run, 6, str(small_disk))
    assert "space" in said or "room" in said, said


@pytest.mark.slow
def test_a_disk_that_fills_while_it_runs(run, small_disk):
    run.start()
    run.play(rate=4000)
    until(lambda: not run.look().log.accepting, f"a full disk is not noticed: {run.log()}", 90)
    code, status = run.status()
    assert code == 9 and "room" in status["log"]["text"] + "".join(status["remarks"]), status
    run.flows("tops", 60)  # market data goes on without the log
    subprocess.run(["mount", "-o", "remount,size=400m", str(small_disk)], check=True)
    until(lambda: run.look().state == "running", f"it does not go on: {run.log()}", 60)
    run.flows("orders", 60)
    assert run.memory().counters("wal")["gaps"] > 0  # what was not logged is said in the log
    run.down()
    done = run.audit("verify")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
def test_a_disk_that_fills_holds_the_chain_if_so_configured(run, small_disk):
    run.write(("segment_size", 'when_failing = "hold"\nsegment_size'))
    run.start()
    witness = Witness(run.name).start()
    run.play(rate=4000)
    until(lambda: "wal" in run.look().halted, f"a full disk does not halt trading: {run.log()}", 90)
    code, status = run.status()
    assert code == 9 and any("wal" in remark and "room" in remark for remark in status["remarks"]), status["remarks"]
    subprocess.run(["mount", "-o", "remount,size=400m", str(small_disk)], check=True)
    until(lambda: run.look().state == "running", f"it does not go on: {run.log()}", 60)
    run.flows("orders", 60)
    assert run.memory().counters("wal")["gaps"] == 0
    run.down()
    witness.finish()
    done = run.audit("verify")
    assert done.returncode == 0, done.stdout + done.stderr


def test_an_output_in_a_folder_that_is_not_there(folder):
    capture = folder / "market.pcapng"
    assert command("generate", "--out", capture, "--seconds", "0.2").returncode == 0
    for words in (
        ("decode", "cme.mdp3", capture, "--out", folder / "no" / "events.csv"),
        ("decode", "cme.mdp3", capture, "--out", folder / "no" / "events.parquet"),
        ("books", "cme.mdp3", capture, "--out", folder / "no" / "books.csv"),
        ("generate", "--seconds", "0.1", "--out", folder / "no" / "market.pcapng"),
        ("generate", "--seconds", "0.1", "--truth", folder / "no" / "truth.csv"),
    ):
        sentence(command(*words), 6, str(folder / "no"))


def test_parquet_without_pyarrow(folder):
    capture, block = folder / "market.pcapng", folder / "block"
    assert command("generate", "--out", capture, "--seconds", "0.2").returncode == 0
    block.mkdir()
    (block / "pyarrow.py").write_text("raise ImportError('No module named pyarrow')\n")
    env = environment()
    env["PYTHONPATH"] = os.pathsep.join([str(block), env["PYTHONPATH"]])
    words = [
        sys.executable,
        "-P",
        "-m",
        "appliance",
        "decode",
        "cme.mdp3",
        str(capture),
        "--out",
        str(folder / "e.parquet"),
    ]
    done = subprocess.run(words, capture_output=True, text=True, check=False, env=env)
    assert "Traceback" not in done.stderr and done.returncode == 6, done.stderr
    assert "pyarrow" in done.stderr and "pip install" in done.stderr, done.stderr
    assert not (folder / "e.parquet").exists()


def test_a_reader_of_the_output_that_leaves(folder):
    capture = folder / "market.pcapng"
    assert command("generate", "--out", capture, "--seconds", "1").returncode == 0
    words = [sys.executable, "-P", "-m", "appliance", "decode", "cme.mdp3", str(capture), "--out", "-"]
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
    process.stdout.readline()
    process.stdout.close()
    said = process.stderr.read().decode()
    assert process.wait(60) == 0 and "Traceback" not in said and "rror" not in said, said


def test_an_unknown_protocol_and_a_file_that_is_not_there(folder):
    sentence(command("decode", "cme.mdp9", folder / "x"), 2, "cme.mdp9", "cme.mdp3")
    sentence(command("decode", "cme.mdp3", folder / "x"), 3, str(folder / "x"))
    sentence(command("books", "dbn", folder / "x"), 3, str(folder / "x"))
    sentence(command("audit", "verify", folder / "x"), 4, str(folder / "x"))
