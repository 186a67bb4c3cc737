"""Files of other protocols, broken files, random bytes: one sentence and exit code 3, or a result; never a traceback.

The foreign captures at hand are read where APPLIANCE_DATA has them; what they prove is also held on files made here.
"""

import os
import random
import struct
from functools import partial
from pathlib import Path

import pytest
from chain import itch, mold
from run import command, sentence

from appliance.cli.main import main
from appliance.feeds.decoder import Options

DATA = Path(os.environ.get("APPLIANCE_DATA", Path(__file__).parents[2] / ".." / "shared" / "data"))
PROTOCOLS = ("cme.mdp3", "nasdaq.itch5", "dbn")
FOREIGN = (
    "other-venues/miax/tom_mach_v1.9_20161018.pcap",
    "other-venues/ice/impact_v1.1.24_20160804.pcap",
)
FOLDERS = ("other-venues/cboe", "other-venues/iex", "omi-vectors")


def real(*folders):
    files = [DATA / name for name in FOREIGN] if not folders else []
    for folder in folders or FOLDERS:
        files += [path for path in sorted((DATA / folder).rglob("*")) if path.suffix in (".pcap", ".pcapng")]
    return files


@pytest.fixture(autouse=True)
def small_tables(monkeypatch):
    """Tables for 65,536 instruments take longer to clear than these small files to read."""
    small = partial(Options, instrument_capacity=1024, order_capacity=4096)
    monkeypatch.setattr("appliance.cli.decode.Options", small)


@pytest.mark.slow
@pytest.mark.data
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_real_captures_of_other_protocols(protocol, folder, capfd):
    if not DATA.is_dir():
        pytest.skip(f"no real market data at {DATA}: set APPLIANCE_DATA to its folder")
    files = real()
    assert files
    own = {"cme.mdp3": "CME", "nasdaq.itch5": "asdaq", "dbn": "\0"}[protocol]
    for path in files:
        code, said = decoded(protocol, path, folder, capfd)
        foreign = own not in str(path) and "iLink" not in str(path)
        if foreign and "omi" not in str(path):
            assert code == 3, (path, said)


def decoded(protocol, path, folder, capfd):
    """`appliance decode` in this process: (exit code, what it said)."""
    code = main(["decode", protocol, str(path), "--out", str(folder / "events.csv")])
    said = capfd.readouterr().err
    assert code in (0, 3), (path, code, said)
    if code:
        lines = [line for line in said.splitlines() if line.startswith("appliance: ")]
        assert len(lines) == 1 and path.name in lines[0], (path, said)
    return code, said


# ---- files made here


def pcap(packets, port=26400, group="233.54.12.111"):
    """A pcap of UDP packets over Ethernet and IPv4."""
    out = struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1)
    address = bytes(int(part) for part in group.split("."))
    for number, payload in enumerate(packets):
        udp = struct.pack(">HHHH", 31000, port, 8 + len(payload), 0) + payload
        ip = struct.pack(">BBHHHBBH", 0x45, 0, 20 + len(udp), number & 0xFFFF, 0, 64, 17, 0) + bytes(4) + address
        frame = b"\x01\x00\x5e\x36\x0c\x6f" + bytes(6) + b"\x08\x00" + ip + udp
        out += (
            struct.pack("<IIII", 1_700_000_000 + number // 1000, number % 1000 * 1000, len(frame), len(frame)) + frame
        )
    return out


def itch_packets(count=400):
    packets, sequence = [], 1
    for number in range(count):
        messages = [itch(b"S", 0, b"O", number)] if number == 0 else []
        body = (
            struct.pack(">Q", number + 1) + b"B" + struct.pack(">I", 100) + b"AAAA    " + struct.pack(">I", 1_000_000)
        )
        messages.append(itch(b"A", 1, body, number))
        packets.append(mold(sequence, messages))
        sequence += len(messages)
    return packets


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Files by name: one of CME, one of Nasdaq, and what can be made of them by cutting, and of nothing at all."""
    folder = tmp_path_factory.mktemp("made")
    files = {"cme": folder / "cme.pcapng", "itch": folder / "itch.pcap"}
    assert command("generate", "--out", files["cme"], "--seconds", "0.3").returncode == 0
    files["itch"].write_bytes(pcap(itch_packets()))
    chance = random.Random(5)
    whole = files["cme"].read_bytes()
    contents = {
        "empty": b"",
        "one byte": b"\x0a",
        "text": b"time,price,size\n" * 200,
        "random": chance.randbytes(20_000),
        "zeros": bytes(20_000),
        "random packets": pcap([chance.randbytes(chance.randrange(1, 300)) for _ in range(300)]),
        "tiny packets": pcap([chance.randbytes(chance.randrange(0, 13)) for _ in range(300)]),
        "cut header": whole[:20],
        "cut": whole[: len(whole) * 2 // 3 + 1],
        "damaged": damaged(whole, chance),
        "compressed": bytes.fromhex("28b52ffd") + chance.randbytes(3000),
        "gzip": b"\x1f\x8b\x08\x00" + chance.randbytes(3000),
    }
    for name, content in contents.items():
        files[name] = folder / f"{name.replace(' ', '_')}.pcap"
        files[name].write_bytes(content)
    return files


def damaged(content, chance):
    changed = bytearray(content)
    for _ in range(200):
        changed[chance.randrange(200, len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_made_files(protocol, made, folder, capfd):
    own = {"cme.mdp3": {"cme", "cut", "damaged"}, "nasdaq.itch5": {"itch"}, "dbn": set()}[protocol]
    whole = {"cme", "itch"} & own
    for name, path in made.items():
        code, said = decoded(protocol, path, folder, capfd)
        if name in whole:
            assert code == 0, (name, said)
        if name not in own:
            assert code == 3, (name, said)


@pytest.mark.parametrize(
    ("protocol", "name"),
    [("cme.mdp3", "itch"), ("nasdaq.itch5", "cme"), ("dbn", "cme"), ("cme.mdp3", "random packets")],
)
def test_as_a_user_sees_it(protocol, name, made, folder):
    for noun in ("decode", "books"):
        sentence(command(noun, protocol, made[name], cwd=folder), 3, made[name].name)


def test_a_folder_and_a_file_that_may_not_be_read(made, folder):
    sentence(command("decode", "cme.mdp3", folder), 3, str(folder))
    locked = folder / "locked.pcap"
    locked.write_bytes(made["cme"].read_bytes())
    locked.chmod(0)
    if os.geteuid() != 0:
        sentence(command("decode", "cme.mdp3", locked), 3, "locked.pcap")


@pytest.mark.parametrize("name", ["itch", "random packets", "empty", "text"])
def test_as_the_port_of_an_appliance(name, made, run):
    """It does not start, or it runs and says in what it counts that nothing of it was understood."""
    udp = '[feed.port]\nkind = "udp"\ninterface = "lo"\n'
    run.write((udp, f'[feed.port]\nkind = "capture"\npath = "{made[name]}"\npace = "fast"\n'))
    done = run.ctl("start")
    if done.returncode:
        sentence(done, 3, made[name].name)
        assert run.left_overs() == []
        return
    assert run.look().stages
    run.down()
