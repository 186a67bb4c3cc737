"""Files of other protocols, broken files, random bytes: one sentence and exit code 3, or a result; never a traceback.

The foreign captures at hand are read where APPLIANCE_DATA has them; what they prove is also held on files made here.
"""

import os
import random
from functools import partial
from pathlib import Path

import pytest
from foreign import itch_packets, pcap
from run import command, sentence, until

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
    """It does not start, or it runs and status says that nothing of it is understood."""
    text = run.file.read_text()
    feed, book = text.index("[feed.port]"), text.index("[book]")
    port = f'[feed.port]\nkind = "capture"\npath = "{made[name]}"\npace = "fast"\n'
    run.file.write_text(text[:feed] + port + text[book:])
    done = run.ctl("start")
    if name in ("empty", "text"):
        sentence(done, 3, made[name].name)
        assert run.left_overs() == []
        return
    assert done.returncode == 0, done.stderr
    until(lambda: run.look().state == "degraded", f"status finds nothing wrong: {run.log()}")
    code, status = run.status()
    assert code == 9 and any("are they cme.mdp3?" in remark for remark in status["remarks"]), status
    run.down()


def test_groups_that_no_packet_of_the_capture_was_sent_to(made, run):
    udp = '[feed.port]\nkind = "udp"\ninterface = "lo"\n'
    run.write((udp, f'[feed.port]\nkind = "capture"\npath = "{made["cme"]}"\npace = "fast"\n'))
    run.start()
    until(lambda: run.look().state == "degraded", f"status finds nothing wrong: {run.log()}")
    assert any("[[feed.group]]" in remark for remark in run.look().remarks)
    run.down()
