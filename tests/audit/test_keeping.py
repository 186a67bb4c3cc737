"""A log whose sealed segments are packed, moved, held, locked and pruned: everything that reads it goes on, and so do
its proofs."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
pytest.importorskip("cryptography", reason="heads are signed with the package cryptography")
from conftest import Writer, make_event
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from appliance.audit.index import records_of_order, segments
from appliance.audit.keeper import Keeper, Policy
from appliance.audit.keeping import Keeping
from appliance.audit.keys import Keys, file_signer, generate
from appliance.audit.log import RECORD, AuditLog, Kind, join, verify
from appliance.audit.packed import Packed
from appliance.audit.prove import Prover
from appliance.audit.proven import Proof, verify_proof
from appliance.audit.sealer import Sealer
from appliance.audit.stores import FolderStore
from appliance.errors import ApplianceError, CorruptError, HostError, NotFound

DAY = 86_400_000_000_000


@pytest.fixture(scope="module")
def key(tmp_path_factory):
    path = tmp_path_factory.mktemp("key") / "key.pem"
    generate(path)
    return path


@pytest.fixture(scope="module")
def long_log(tmp_path_factory):
    """Some ten segments, closed."""
    folder = tmp_path_factory.mktemp("long")
    writer = Writer(folder)
    for i in range(180):
        tops = [make_event("Top", instrument=7, bid_price=i * 10**9, bid_qty=j + 1) for j in range(50)]
        writer.write("tops", *tops)
        if i % 20 == 0:
            writer.write("orders", make_event("Order", instrument=7, price=i, order_id=900 + i, qty=2))
            writer.write("updates", make_event("Update", instrument=7, kind=1, price=i, order_id=900 + i, qty=2))
    writer.close()
    return folder


@pytest.fixture
def sealed(long_log, key, tmp_path):
    log = shutil.copytree(long_log, tmp_path / "log")
    with Sealer(log, "demo", signer=file_signer(key), witness=tmp_path / "witness") as sealer:
        sealer.seal_all()
    return log


@pytest.fixture
def keys(key):
    return Keys([key.with_name("key.pem.pub")])


@pytest.fixture
def keeper(sealed, tmp_path):
    return Keeper(sealed, "demo", store=FolderStore(tmp_path / "archive"), witness=tmp_path / "witness")


def everything(log):
    with AuditLog(log) as reader:
        records = reader.read_all()
        error = reader.verdict.error()
    if error:
        raise error
    return records


def test_archived_segments_read_prove_and_verify_as_before(keeper, sealed, keys, key, example, tmp_path):
    before, names = everything(sealed), [path.name for path in segments(sealed)]
    orders = [join(list(records_of_order(sealed, order)), RECORD).tobytes() for order in (900, 1900)]
    bytes_before = {path.name: path.read_bytes() for path in sealed.glob("*.wal")}
    moved = keeper.archive()
    assert moved == names[:-2] and len(moved) >= 1
    left = sorted(path.name for path in sealed.glob("*.wal"))
    assert left == names[-2:] and not list(sealed.glob("*.packing"))
    kept = sorted((tmp_path / "archive").iterdir())
    assert [path.name for path in kept] == [f"{name}.zst" for name in moved]
    for path in kept:  # byte for byte, and much smaller
        data = path.read_bytes()
        packed = Packed(path.name, len(data), lambda at, n, data=data: data[at : at + n])
        assert packed.read(0, packed.size) == bytes_before[path.name.removesuffix(".zst")]
        assert len(data) < packed.size / 2
    assert [path.name for path in segments(sealed)] == names
    assert everything(sealed).tobytes() == before.tobytes()
    assert orders == [join(list(records_of_order(sealed, order)), RECORD).tobytes() for order in (900, 1900)]
    for path, first in zip(segments(sealed), range(3), strict=False):
        with AuditLog(path) as one:  # a segment alone, wherever it lies
            records = one.read_all()
        assert records[-1]["kind"] == Kind.SEAL and records.tobytes() in before.tobytes(), first
    found = verify_proof(sealed, keys=keys, witness=tmp_path / "witness")
    assert found.code is Proof.OK and found.log.records == len(before)
    proofs_hold(sealed, key, example, (1, 300, 1000, len(before)))
    assert keeper.archive() == []


def prover_head(log):
    """The first head of which all is still there."""
    gone = Keeping(log, "demo").pruned.last
    return next(head.number for head in Prover(log).heads if head.size >= gone)


def proofs_hold(log, key, example, records, first=1):
    public = load_pem_public_key(key.with_name("key.pem.pub").read_bytes())
    prover = Prover(log)
    for record in records:
        assert example.check(json.loads(json.dumps(prover.inclusion(record))), public)["record"] == record
    assert example.check(json.loads(json.dumps(prover.consistency(first))), public)


def test_a_follower_goes_on_while_segments_are_moved_under_it(keeper, sealed):
    before = everything(sealed)
    with AuditLog(sealed) as log:
        batches = log.batches(100)
        parts = [next(batches)]
        keeper.archive()
        parts += batches
        assert log.verdict.good
    assert join(parts, RECORD).tobytes() == before.tobytes()


def test_what_is_changed_in_the_archive_is_found(keeper, sealed, keys, tmp_path):
    keeper.archive()
    path = sorted((tmp_path / "archive").iterdir())[1]
    path.chmod(0o640)
    whole = path.read_bytes()
    for at in (len(whole) // 2, len(whole) - 20, 100):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :])
        with pytest.raises(ApplianceError, match=path.name):
            verify(sealed)
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(CorruptError):
        verify(sealed)
    path.unlink()
    with pytest.raises(NotFound, match="has no demo-"):
        verify(sealed)
    path.write_bytes(whole)
    other = sorted((tmp_path / "archive").iterdir())[2]
    other.chmod(0o640)
    other.write_bytes(whole)  # a good one, but another
    assert verify_proof(sealed, keys=keys).code is Proof.LOG


def test_the_writer_goes_on_behind_archived_and_pruned_segments(keeper, sealed, key, keys, example, tmp_path):
    records = len(everything(sealed))
    keeper.archive()
    for life in range(2):
        writer = Writer(sealed, session=5000 + life)
        writer.write("tops", *[make_event("Top", instrument=7, bid_qty=i) for i in range(1500)])
        writer.close()
        with Sealer(sealed, "demo", signer=file_signer(key), witness=tmp_path / "witness") as sealer:
            sealer.seal_all()
        assert verify_proof(sealed, keys=keys).code is Proof.OK
        assert keeper.archive()
        gone, refusal = keeper.prune(through=keeper.keeping.archived[min(keeper.keeping.archived)]["last"])
        assert len(gone) == 1 and refusal is None
        found = verify_proof(sealed, keys=keys, witness=tmp_path / "witness")
        assert found.code is Proof.OK and found.log.first_sequence == keeper.keeping.pruned.last + 1
    last = everything(sealed)["sequence"][-1]
    assert last > records + 3000
    gone_last = keeper.keeping.pruned.last
    proofs_hold(sealed, key, example, (gone_last + 1, gone_last + 2, int(last)), prover_head(sealed))
    with pytest.raises(NotFound, match="pruned"):
        AuditLog(sealed, sequence=gone_last)
    with pytest.raises(NotFound, match="pruned"):
        Prover(sealed).inclusion(3)


def test_pruning_is_by_policy_and_never_what_is_needed(keeper, sealed, keys, tmp_path):
    now = time.time_ns()
    old = Keeper(sealed, "demo", store=keeper.store, policy=Policy(keep_ns=30 * DAY), witness=tmp_path / "witness")
    assert old.prune(now) == ([], None)  # not old enough
    gone, refusal = old.prune(now + 31 * DAY)
    assert gone == [] and "not archived" in refusal.reason
    old.archive()
    old.hold("case 7", "a complaint", "ann", first=1, last=10)
    gone, refusal = old.prune(now + 31 * DAY)
    assert gone == [] and 'legal hold "case 7" by ann' in refusal.reason
    old.release("case 7", "settled", "ann")
    old.lock(now + 40 * DAY, 500, "rule 17", "ann")
    old.lock(now + 35 * DAY, 500, "an attempt to shorten it", "bob")
    gone, refusal = old.prune(now + 36 * DAY)
    assert gone == [] and "retention lock until" in refusal.reason
    with AuditLog(sealed):
        gone, refusal = old.prune(now + 41 * DAY)
        assert gone == [] and "reads" in refusal.reason
    blind = Keeper(sealed, "demo", store=keeper.store, policy=Policy(keep_ns=DAY), witness=tmp_path / "none")
    gone, refusal = blind.prune(now + 41 * DAY)
    assert gone == [] and "witness" in refusal.reason
    acts = []
    old.act = lambda *words: acts.append(words)
    gone, refusal = old.prune(now + 41 * DAY)
    assert len(gone) == len(acts) * len(gone) > 1 and acts[0][0] == "prune"
    assert "not archived" in refusal.reason
    left = [path.name for path in (tmp_path / "archive").iterdir()]
    assert not set(left) & set(gone)
    assert verify_proof(sealed, keys=keys).code is Proof.OK


def test_pruning_beside_an_appliance_that_archives(keeper, sealed, monkeypatch):
    """A segment goes to the archive between the look at the folder and the look at the file."""
    ours = Keeper(sealed, "demo", store=keeper.store, policy=Policy(keep_bytes=1))
    asked = []

    def index_of(path):
        if not asked:
            asked.append(path)
            assert keeper.archive()

    monkeypatch.setattr("appliance.audit.keeper.index_of", index_of)
    ours.prune()
    assert asked and not asked[0].exists()


def test_pruning_by_size_keeps_the_newest(keeper, sealed):
    keeper.archive()
    total = sum(entry["packed"] for entry in keeper._segments())
    one = next(iter(keeper.keeping.archived.values()))["packed"]
    small = Keeper(sealed, "demo", store=keeper.store, policy=Policy(keep_bytes=total - one // 2))
    gone, refusal = small.prune()
    assert len(gone) == 1 and refusal is None


class Broken(FolderStore):
    """A store that fails at a step."""

    def __init__(self, folder, step):
        super().__init__(folder)
        self.step = step

    def put(self, name, source):
        if self.step == "put":
            raise HostError("the archive cannot take it: No space left on device")
        super().put(name, source)
        if self.step == "lie":
            (self.folder / name).chmod(0o640)
            (self.folder / name).write_bytes(source.read_bytes()[:-30])

    def size(self, name):
        if self.step == "size":
            raise HostError("the archive is not reachable")
        return super().size(name)


@pytest.mark.parametrize("step", ["put", "size", "lie"])
def test_nothing_is_lost_when_the_store_fails(sealed, tmp_path, step):
    before = {path.name: path.read_bytes() for path in sealed.glob("*.wal")}
    with pytest.raises((HostError, CorruptError)):
        Keeper(sealed, "demo", store=Broken(tmp_path / "archive", step)).archive()
    assert {path.name: path.read_bytes() for path in sealed.glob("*.wal")} == before
    assert not list(sealed.glob("*.packing"))
    assert Keeping(sealed, "demo").entries == []
    assert verify(sealed).good
    assert Keeper(sealed, "demo", store=FolderStore(tmp_path / "archive")).archive()
    assert verify(sealed).good


def test_a_full_disk_under_the_archive_is_said_and_loses_nothing(sealed, tmp_path):
    full = tmp_path / "full"
    full.mkdir()
    if (
        os.geteuid() != 0
        or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=16k", "none", str(full)], check=False, capture_output=True
        ).returncode
    ):
        pytest.skip("a full disk needs a tmpfs of its own: root and mount")
    try:
        (full / "filler").write_bytes(bytes(16384))
        with pytest.raises(HostError, match="No space left"):
            Keeper(sealed, "demo", store=FolderStore(full)).archive()
        assert list(full.iterdir()) == [full / "filler"]
    finally:
        subprocess.run(["umount", str(full)], check=True)
    assert verify(sealed).good and Keeping(sealed, "demo").entries == []


KILLED = """
import os, sys
from pathlib import Path
from appliance.audit import keeper
from appliance.audit.stores import FolderStore
calls, at = 0, int(sys.argv[3])
def trace(event, args):
    global calls
    if event in ("open", "os.rename", "os.remove", "os.truncate", "os.mkdir", "os.chmod"):
        calls += 1
        if calls == at:
            os.kill(os.getpid(), 9)
k = keeper.Keeper(Path(sys.argv[1]), "demo", store=FolderStore(Path(sys.argv[2])), policy=keeper.Policy(keep_ns=1))
sys.addaudithook(trace)
k.archive()
k.prune(through=2000)
"""


def test_killed_at_any_step_nothing_is_lost_and_the_next_run_goes_on(sealed, keys, tmp_path):
    """SIGKILL before the n-th opening, renaming, removal: the log verifies, and the next run does what is left."""
    pristine = shutil.copytree(sealed, tmp_path / "pristine")
    before = everything(sealed)
    steps = [*range(1, 40, 3), *range(40, 240, 10)]
    killed = 0
    for at in steps:
        log, archive = tmp_path / "log", tmp_path / f"archive{at}"
        shutil.rmtree(log)
        shutil.copytree(pristine, log)
        done = subprocess.run([sys.executable, "-P", "-c", KILLED, str(log), str(archive), str(at)], check=False)
        if done.returncode == 0:
            break
        assert done.returncode == -9
        killed += 1
        after = everything(log)
        assert after.tobytes() == before[len(before) - len(after) :].tobytes()
        assert verify_proof(log, keys=keys).code is Proof.OK
        keeper = Keeper(log, "demo", store=FolderStore(archive), policy=Policy(keep_ns=1))
        keeper.archive()
        keeper.prune(through=2000)
        assert keeper.keeping.undeleted == [] and keeper.keeping.pruned.last > 0
        names = {path.name for path in archive.iterdir() if path.suffix != ".part"}
        assert names == {entry["name"] for entry in keeper.keeping.archived.values()}
        assert len(list(log.glob("*.wal"))) == 2
        assert verify_proof(log, keys=keys).code is Proof.OK
    assert killed > 10


def test_the_journal_cannot_lose_a_line_unnoticed(keeper, sealed):
    keeper.hold("case", "why", "ann")
    keeper.archive()
    path = sealed / "demo.keep"
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[1:]))
    with pytest.raises(CorruptError, match=r"demo\.keep, line 1"):
        Keeping(sealed, "demo")
    path.write_bytes(b"".join([lines[0], lines[1].replace(b'"first":1', b'"first":2'), *lines[2:]]))
    with pytest.raises(CorruptError, match="checksum"):
        Keeping(sealed, "demo")
    path.write_bytes(b"".join(lines) + b'{"number":')  # a process died while it wrote
    assert len(Keeping(sealed, "demo").entries) == len(lines)


def test_what_was_pruned_cannot_be_more_than_the_heads_say(keeper, sealed, keys):
    keeper.archive()
    keeper.prune(through=2000)
    (sealed / "demo.tree").unlink()
    assert verify_proof(sealed, keys=keys).code is Proof.HEAD_MISMATCH
