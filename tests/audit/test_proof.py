"""Heads over a log: sealing, verifying against heads, keys and a witness, proofs that the example checks alone."""

import dataclasses
import errno
import itertools
import json
import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

pytest.importorskip("cryptography", reason="heads are signed with the package cryptography")
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from appliance.audit import heads as heads_file
from appliance.audit.keys import Keys, command_signer, file_signer, generate
from appliance.audit.log import AuditLog
from appliance.audit.prove import Prover
from appliance.audit.proven import Proof, verify_proof
from appliance.audit.sealer import Sealer
from appliance.audit.tree import HASHES
from appliance.cli.main import main
from appliance.errors import BusyError, CorruptError, HostError, InputError, NotFound

EXAMPLE = Path(__file__).resolve().parents[2] / "docs/examples/check_proof.py"


@pytest.fixture(scope="session")
def key(tmp_path_factory):
    path = tmp_path_factory.mktemp("key") / "key.pem"
    generate(path)
    return path


@pytest.fixture
def keys(key):
    return Keys([key.with_name("key.pem.pub")])


@pytest.fixture
def sealed(small_log, key, tmp_path):
    """A log with heads, and its witness."""
    witness = tmp_path / "witness"
    with Sealer(small_log, "demo", signer=file_signer(key), witness=witness) as sealer:
        sealer.seal_all()
    return small_log, witness


def flip(path, at):
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


def test_a_sealed_log_verifies(sealed, keys):
    log, witness = sealed
    heads = heads_file.read(log / "demo.heads")
    found = verify_proof(log, keys=keys, witness=witness)
    assert found.code is Proof.OK and found.error() is None and found.signed
    assert found.records == found.log.last_sequence == heads[-1].size
    assert found.heads == found.witnessed == len(heads) == found.log.segments
    assert witness.read_bytes() == (log / "demo.heads").read_bytes()
    with AuditLog(log) as reader:  # a head at each seal
        records = reader.read_all()
    seals = records["sequence"][records["kind"] == 5].tolist()
    assert [head.size for head in heads] == [*seals, heads[-1].size]


@pytest.mark.parametrize("hash_name", sorted(HASHES))
def test_sealing_in_steps_is_sealing_at_once(small_log, key, hash_name, tmp_path):
    with AuditLog(small_log) as log:
        total = len(log.read_all())
    with Sealer(small_log, "demo", hash_name=hash_name) as sealer:
        while sealer.turn(head_due=False):
            pass
        root = sealer.tree.root()
    (small_log / "demo.heads").unlink()
    size = 0
    while size < total:  # closed and opened again at odd places
        with Sealer(small_log, "demo", hash_name=hash_name) as sealer:
            assert sealer.tree.size == size
            count, chunks = sealer.tree.follow(sealer.log, 301)
            sealer._pending += chunks
            size += count
            sealer.sign()
            assert sealer.tree.size == size
    assert bytes.fromhex(heads_file.read(small_log / "demo.heads")[-1].root) == root
    assert verify_proof(small_log).good
    (small_log / "demo.tree").unlink()  # made again from the log
    with Sealer(small_log, "demo", hash_name=hash_name) as sealer:
        assert sealer.tree.root() == root
    assert len((small_log / "demo.tree").read_bytes()) == 32 + total // 256 * 32
    other = next(name for name in HASHES if name != hash_name)
    with pytest.raises(CorruptError, match="keeps its hash"):
        Sealer(small_log, "demo", hash_name=other)


def test_a_live_log_is_sealed_as_it_grows(open_writer, event, keys, key):
    writer = open_writer()
    writer.write("tops", event("Top", bid_price=1))
    stop = threading.Event()
    sealer = Sealer(open_writer.folder, "demo", signer=file_signer(key))
    thread = threading.Thread(target=sealer.run, args=(0.01, stop.is_set))
    thread.start()
    for i in range(3000):
        writer.write("tops", event("Top", bid_price=i))
    deadline = time.monotonic() + 20
    while sealer.covered < 3000 and time.monotonic() < deadline:
        time.sleep(0.01)
    stop.set()
    thread.join()
    writer.close()
    sealer.seal_all()
    sealer.close()
    found = verify_proof(open_writer.folder, keys=keys)
    assert found.good and found.records == found.log.last_sequence > 3000
    assert found.heads > found.log.segments


def test_one_sealer_at_a_time(small_log):
    with Sealer(small_log, "demo"), pytest.raises(BusyError, match="another sealer"):
        Sealer(small_log, "demo")


def test_every_disagreement_has_its_name(sealed, key, keys, tmp_path):
    log, witness = sealed
    path = log / "demo.heads"
    good, lines = path.read_bytes(), path.read_text().splitlines(keepends=True)

    def code():
        return verify_proof(log, keys=keys, witness=witness).code

    path.write_text("".join(lines[:-1]))
    assert code() is Proof.BEHIND_WITNESS
    path.unlink()
    assert code() is Proof.BEHIND_WITNESS
    path.write_text("".join(lines[1:]))
    assert code() is Proof.HEAD_CHAIN
    path.write_bytes(good[:50] + b"x" + good[51:])
    assert code() is Proof.BAD_HEADS
    path.write_bytes(good + b'{"number":')  # an unfinished line is none
    assert code() is Proof.OK
    heads = heads_file.read(path)
    forged = _signed_again(heads, file_signer(key), time_ns=5)
    path.write_text("".join(head.line for head in forged))
    assert code() is Proof.INCONSISTENT_WITNESS
    generate(tmp_path / "other.pem")
    forged = _signed_again(heads, file_signer(tmp_path / "other.pem"))
    for place in (path, witness):
        place.write_text("".join(head.line for head in forged))
    assert code() is Proof.BAD_SIGNATURE
    forged = _signed_again(heads, file_signer(key), root="00" * 32)
    for place in (path, witness):
        place.write_text("".join(head.line for head in forged))
    found = verify_proof(log, keys=keys, witness=witness)
    assert found.code is Proof.HEAD_MISMATCH and isinstance(found.error(), CorruptError)
    forged = _signed_again(heads, file_signer(key), headers="00" * 32)
    for place in (path, witness):
        place.write_text("".join(head.line for head in forged))
    assert code() is Proof.HEAD_MISMATCH
    for place in (path, witness):
        place.write_bytes(good)
    sorted(log.glob("*.wal"))[-1].unlink()
    assert code() is Proof.BEHIND_HEADS
    assert isinstance(verify_proof(log, witness=tmp_path / "none").error(), NotFound)


def _signed_again(heads, signer, **changes):
    out = []
    for head in heads:
        previous = out[-1].digest if out else heads_file.NO_HEAD
        fresh = dataclasses.replace(head, previous=previous, signature="", **changes)
        out.append(fresh.signed(signer(fresh.message)))
    return out


def test_a_sealer_does_not_go_on_over_a_disagreement(sealed, key):
    log, witness = sealed
    path = log / "demo.heads"
    lines = path.read_text().splitlines(keepends=True)
    witness.write_text("".join(lines[:-2]))  # it died between heads and witness
    Sealer(log, "demo", witness=witness).close()
    assert witness.read_text() == path.read_text()
    path.write_text("".join(lines[:-1]))
    with pytest.raises(CorruptError, match="BEHIND_WITNESS"):
        Sealer(log, "demo", witness=witness)
    path.write_text("".join(lines))
    flip(log / "demo.tree", 40)
    with pytest.raises(CorruptError, match="HEAD_MISMATCH"):
        Sealer(log, "demo", witness=witness)
    flip(log / "demo.tree", 3)
    with pytest.raises(CorruptError, match="no tree"):
        Sealer(log, "demo")


def test_every_record_has_a_proof_that_the_example_accepts(sealed, key, example):
    log, _ = sealed
    public = load_pem_public_key(key.with_name("key.pem.pub").read_bytes())
    prover = Prover(log)
    with AuditLog(log) as reader:
        records = reader.read_all()
    for record in [*range(1, len(records), 37), len(records)]:
        proof = json.loads(json.dumps(prover.inclusion(record)))
        proven = example.check(proof, public)
        assert proven["record"] == record and proven["time_ns"] == records[record - 1]["time_ns"]
        assert bytes.fromhex(proven["contents"]) == records[record - 1]["slot"].tobytes()
        assert proven["ring"] in ("tops", "orders", "updates", "")
    for first in range(1, len(prover.heads) + 1):
        for last in range(first, len(prover.heads) + 1):
            proof = Prover(log, head=last).consistency(first)
            assert example.check(proof, public)["from_head"] == first
    for record in (0, len(records) + 1):
        with pytest.raises(NotFound, match="not under head"):
            prover.inclusion(record)
    with pytest.raises(NotFound, match="no head"):
        prover.consistency(99)


def test_no_bit_of_a_proof_can_be_changed(sealed, key, example):
    log, _ = sealed
    public = load_pem_public_key(key.with_name("key.pem.pub").read_bytes())
    prover = Prover(log)
    for proof in (prover.inclusion(700), prover.consistency(1)):
        for change in _changes(proof):
            with pytest.raises(example.Refused):
                example.check(change, public)


def _changes(proof):
    """The proof with one value changed, for every value in it."""

    def walk(value):
        if isinstance(value, dict):
            for name in value:
                yield from ({**value, name: other} for other in walk(value[name]))
                yield {other: value[other] for other in value if other != name}
        elif isinstance(value, list):
            for i in range(len(value)):
                yield from ([*value[:i], other, *value[i + 1 :]] for other in walk(value[i]))
                yield value[:i] + value[i + 1 :]
        elif isinstance(value, int):
            yield from (value + 1, value - 1, str(value) + "x", None)
        else:
            middle = len(value) // 2
            yield from (value[:middle] + ("0" if value[middle] != "0" else "1") + value[middle + 1 :], value + "00", 7)

    yield from walk(proof)


def test_commands(small_log, tmp_path, capsys):
    key, witness, out = tmp_path / "k.pem", tmp_path / "elsewhere", tmp_path / "proof.json"
    assert main(["audit", "keygen", str(key)]) == 0
    assert key.stat().st_mode & 0o777 == 0o600
    assert main(["audit", "keygen", str(key)]) == 6 and "already" in capsys.readouterr().err
    assert main(["audit", "seal", str(small_log), "--key", str(key), "--witness", str(witness)]) == 0
    check = ["audit", "verify", str(small_log), "--key", f"{key}.pub", "--witness", str(witness)]
    assert main(check) == 0
    said = capsys.readouterr().out
    assert "every head is signed" in said and "were witnessed" in said
    assert main([*check, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["proof"]["good"]
    assert main(["audit", "prove", "#17", str(small_log), "--out", str(out)]) == 0
    command = [sys.executable, str(EXAMPLE), str(out), "--key", f"{key}.pub"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "HOLDS" in done.stdout
    out.write_text(out.read_text().replace('"index": 16', '"index": 15'))
    assert subprocess.run(command, capture_output=True, check=False).returncode == 1
    assert main(["audit", "prove", "--from", "1", str(small_log)]) == 0
    assert json.loads(capsys.readouterr().out)["kind"] == "consistency"
    assert main(["audit", "prove", str(small_log)]) == 2
    (small_log / "demo.heads").write_text("")
    assert main(check) == 7 and "BEHIND_WITNESS" in capsys.readouterr().err


def test_keys_and_signers(tmp_path, key):
    with pytest.raises(NotFound, match="keygen"):
        file_signer(tmp_path / "none")
    loose = tmp_path / "loose"
    loose.write_bytes(key.read_bytes())
    loose.chmod(0o640)
    with pytest.raises(HostError, match="0600"):
        file_signer(loose)
    loose.write_text("no key")
    loose.chmod(0o600)
    with pytest.raises(InputError, match="private key"):
        file_signer(loose)
    with pytest.raises(InputError, match="public key"):
        Keys([loose])
    outside = tmp_path / "signer.py"
    outside.write_text(
        "import sys\nfrom cryptography.hazmat.primitives.serialization import load_pem_private_key as load\n"
        f"print(load(open({str(key)!r}, 'rb').read(), None).sign(sys.stdin.buffer.read()).hex())\n"
    )
    message = b"a head"
    signature = command_signer(f"{sys.executable} {outside}")(message)
    assert signature == file_signer(key)(message)
    assert Keys([key.with_name("key.pem.pub")]).signed(message, signature)
    assert not Keys([key.with_name("key.pem.pub")]).signed(message + b"s", signature)
    for command, said in (("false", "code 1"), ("true", "0 bytes"), (str(tmp_path / "none"), "did not answer")):
        with pytest.raises(HostError, match=said):
            command_signer(command)(message)


def until_sealed(sealer, failing):
    """As a sealer's process does: a failure of the host is told, and tried again. Returns how many there were."""
    failures = 0
    while True:
        try:
            sealer.seal_all()
        except HostError:
            failures += 1
            failing(failures)
        else:
            return failures


def test_a_witness_that_was_away_gets_all_that_it_missed(small_log, key, keys, tmp_path):
    """Its disk was not there for a while: nothing was changed, so nobody may say so later."""
    whole = shutil.copytree(small_log, tmp_path / "whole")
    with Sealer(whole, "demo") as undisturbed:
        undisturbed.seal_all()
        ends = {head.size for head in undisturbed.heads}
    mount = tmp_path / "mount"
    mount.mkdir()
    away = tmp_path / "away"

    with Sealer(small_log, "demo", signer=file_signer(key), witness=mount / "w.heads") as sealer:
        sealer.turn(head_due=True)
        mount.rename(away)
        assert until_sealed(sealer, lambda count: away.rename(mount) if count == 3 else None) == 3
        assert heads_file.read(mount / "w.heads") == sealer.heads
        assert ends <= {head.size for head in sealer.heads}, "a segment's end has no head: it could never be pruned"
    assert verify_proof(small_log, keys=keys, witness=mount / "w.heads").error() is None
    with Sealer(small_log, "demo", signer=file_signer(key), witness=mount / "w.heads") as sealer:
        sealer.seal_all()


@pytest.mark.parametrize("nth", range(1, 9))
def test_a_head_that_was_not_forced_to_the_disk_is_not_there(small_log, key, keys, tmp_path, monkeypatch, nth):
    """fsync fails once behind a line that was written: it is taken back, and made again."""
    witness = tmp_path / "w.heads"
    with Sealer(small_log, "demo", signer=file_signer(key), witness=witness) as sealer:
        fsync, calls = os.fsync, itertools.count(1)

        def failing(descriptor):
            if next(calls) == nth:
                raise OSError(errno.EIO, "not today")
            fsync(descriptor)

        monkeypatch.setattr(heads_file.os, "fsync", failing)
        assert until_sealed(sealer, lambda _: None) == 1
        monkeypatch.undo()
        assert heads_file.read(witness) == sealer.heads
    assert verify_proof(small_log, keys=keys, witness=witness).error() is None


def test_a_full_disk_under_the_tree_is_a_sentence(small_log, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with Sealer(small_log, "demo") as sealer:
        monkeypatch.setattr(os, "ftruncate", full)
        with pytest.raises(HostError, match=r"cannot write .*demo\.tree: No space left"):
            sealer.seal_all()
