"""``appliance demo`` as a user starts it who has no terminal: plain lines, a summary, an exit code, nothing left."""

import fcntl
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from foreign import itch_packets, pcap
from run import command, environment, name_of_test, until

from appliance.shm import region_files


@pytest.fixture
def alone():
    """The demo's multicast groups are fixed: one demo at a time on this host."""
    with Path("/tmp/appliance-demo-test.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def demo(folder, name, *words):
    command = [sys.executable, "-P", "-m", "appliance", "demo", "--dir", str(folder / "demo"), "--name", name, *words]
    return subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env=environment(), cwd=folder, start_new_session=True,
    )  # fmt: skip


def ended(process, name):
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, out + err
    assert "Traceback" not in out + err and "\x1b" not in out
    assert "every checksum, sequence and chain holds" in out
    assert out.count("the same, byte for byte") == 3 and "DIFFERENT" not in out
    assert "reader: 0 events missed" in out
    assert region_files(name) == []
    assert not [line for line in generators() if str(process.pid) in line]
    return out


def generators():
    """Command lines of market generators, with their parents."""
    done = subprocess.run(["ps", "-eo", "ppid,args"], capture_output=True, text=True, check=False)
    return [line for line in done.stdout.splitlines() if "appliance generate" in line]


def test_five_seconds_without_a_terminal(folder, alone):
    name = name_of_test() + "d"
    out = ended(demo(folder, name, "--seconds", "5"), name)
    assert out.count("running | events") >= 2, out
    orders = next(line for line in out.splitlines() if line.startswith("orders "))
    assert int(orders.split()[1].replace(",", "")) > 0, out


def test_ctrl_c_in_the_middle_ends_it_with_the_summary(folder, alone):
    name = name_of_test() + "c"
    process = demo(folder, name, "--seconds", "120")
    first = process.stdout.readline()
    assert name in first, first + process.stderr.read()
    until(lambda: list((folder / "demo" / "log").glob("*.wal")), "no log")
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does it: to everyone in the foreground
    ended(process, name)


def test_a_second_demo_of_the_name_is_refused(folder, alone):
    name = name_of_test() + "s"
    first = demo(folder, name, "--seconds", "120")
    line = first.stdout.readline()
    second = demo(folder / ".", name, "--seconds", "1", "--dir", str(folder / "other"))
    out, err = second.communicate(timeout=60)
    first.send_signal(signal.SIGINT)
    ended(first, name)
    assert line and second.returncode == 5 and "is running" in err and "Traceback" not in err, out + err


def test_a_capture_of_the_generated_market_and_one_of_another_protocol(folder):
    capture, foreign = folder / "market.pcapng", folder / "itch.pcap"
    assert command("generate", "--out", capture, "--seconds", "3").returncode == 0
    name = name_of_test() + "p"
    out = ended(demo(folder, name, "--seconds", "4", "--capture", str(capture)), name)
    assert int(next(line for line in out.splitlines() if line.startswith("tops ")).split()[1].replace(",", "")) > 0, out
    foreign.write_bytes(pcap(itch_packets()))
    process = demo(folder, name, "--capture", str(foreign))
    _, err = process.communicate(timeout=60)
    assert process.returncode == 3 and "itch.pcap" in err and "another protocol" in err, err
    assert "Traceback" not in err and region_files(name) == []


def test_without_a_capture_or_a_folder_it_says_so(folder):
    process = demo(folder, name_of_test() + "m", "--capture", "no-such.pcap")
    _, err = process.communicate(timeout=60)
    assert process.returncode == 3 and "no-such.pcap" in err and len(err.strip().splitlines()) == 1, err
    (folder / "text.pcap").write_text("time,price,size\n" * 100)
    process = demo(folder, name_of_test() + "m", "--capture", "text.pcap")
    _, err = process.communicate(timeout=60)
    assert process.returncode == 3 and "text.pcap" in err and len(err.strip().splitlines()) == 1, err
    shutil.rmtree(folder / "demo")
    (folder / "demo").write_text("a file, no folder")
    process = demo(folder, name_of_test() + "m")
    _, err = process.communicate(timeout=60)
    assert process.returncode == 6 and "--dir" in err and len(err.strip().splitlines()) == 1, err
