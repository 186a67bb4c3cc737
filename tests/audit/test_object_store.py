"""An archive in an object store: a real server that speaks S3 (moto), over HTTP, and one that does not answer."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request

import pytest

pytest.importorskip("obstore", reason="object stores need the package obstore")
pytest.importorskip("moto.server", reason="the S3 server is the package moto[server]")
pytest.importorskip("cryptography", reason="heads are signed with the package cryptography")

from appliance.audit.keeper import Keeper
from appliance.audit.keeping import Keeping
from appliance.audit.log import verify
from appliance.audit.prove import Prover
from appliance.audit.proven import Proof, verify_proof
from appliance.audit.sealer import Sealer
from appliance.audit.stores import store_of
from appliance.errors import ConfigError, HostError, NotFound


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """Its URL."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    with (tmp_path_factory.mktemp("moto") / "log").open("wb") as log:
        command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
        process = subprocess.Popen(command, stdout=log, stderr=log, cwd="/tmp")
    try:
        for _ in range(300):
            try:
                urllib.request.urlopen(url, timeout=1).close()
                break
            except OSError:
                assert process.poll() is None, "moto did not start"
                time.sleep(0.1)
        yield url
    finally:
        process.terminate()
        process.wait(10)


@pytest.fixture
def store(server, monkeypatch, request):
    values = {"AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "y", "AWS_REGION": "us-east-1"}
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    bucket = f"bucket-{abs(hash(request.node.name))}"
    made = urllib.request.Request(f"{server}/{bucket}", method="PUT")
    urllib.request.urlopen(made, timeout=10).close()
    return store_of(f"s3://{bucket}/logs/demo", server)


@pytest.fixture
def sealed(small_log):
    with Sealer(small_log, "demo") as sealer:
        sealer.seal_all()
    return small_log


def test_files_come_back_by_parts(store, tmp_path):
    (tmp_path / "a").write_bytes(os.urandom(300_000))
    data = (tmp_path / "a").read_bytes()
    store.put("a.zst", tmp_path / "a")
    assert store.size("a.zst") == len(data)
    assert store.read("a.zst", 1000, 5000) == data[1000:6000]
    store.delete("a.zst")
    store.delete("a.zst")
    for call in (lambda: store.size("a.zst"), lambda: store.read("a.zst", 0, 1)):
        with pytest.raises(NotFound, match=r"has no a\.zst"):
            call()


def test_a_log_in_a_bucket_verifies_proves_and_is_pruned(store, sealed, long_enough):
    before = verify(sealed).records
    moved = Keeper(sealed, "demo", store=store).archive()
    assert len(moved) >= 2
    assert verify_proof(sealed).code is Proof.OK and verify(sealed).records == before
    assert Prover(sealed).inclusion(5)["index"] == 4
    keeper = Keeper(sealed, "demo")
    gone, refusal = keeper.prune(through=keeper.keeping.archived[1]["last"])
    assert len(gone) == 1 and refusal is None
    with pytest.raises(NotFound):
        store.size(gone[0])
    assert verify_proof(sealed).code is Proof.OK


@pytest.fixture
def long_enough(sealed):
    """Four more segments."""
    sys.path.insert(0, os.path.dirname(__file__))
    from conftest import Writer, make_event  # noqa: PLC0415

    for life in range(2):
        writer = Writer(sealed, session=7000 + life)
        writer.write("tops", *[make_event("Top", instrument=7, bid_qty=i) for i in range(1900)])
        writer.close()
    with Sealer(sealed, "demo") as sealer:
        sealer.seal_all()


def test_a_store_out_of_reach_is_said_and_loses_nothing(store, sealed, long_enough, monkeypatch):
    monkeypatch.setattr("appliance.audit.stores.RETRIES", 0)
    nowhere = store_of("s3://bucket/logs", f"http://127.0.0.1:{free_port()}")
    files = sorted(path.name for path in sealed.glob("*.wal"))
    with pytest.raises(HostError, match="s3://bucket/logs cannot take demo-"):
        Keeper(sealed, "demo", store=nowhere).archive()
    assert files == sorted(path.name for path in sealed.glob("*.wal")) and Keeping(sealed, "demo").entries == []
    assert Keeper(sealed, "demo", store=store).archive()
    journal = (sealed / "demo.keep").read_text()
    copy = shutil.copytree(sealed, sealed.with_name("copy"))
    assert "127.0.0.1" in journal
    monkeypatch.setattr("appliance.audit.archive.store_of", lambda *_: nowhere)
    with pytest.raises(HostError, match="s3://bucket/logs cannot"):
        verify(copy)
    monkeypatch.undo()


def test_places_that_are_none_are_refused():
    with pytest.raises(ConfigError, match="no object store"):
        store_of("ftp://there/is/none")
