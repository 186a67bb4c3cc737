"""Peers: their tables, matching with cases of ours, builds that succeed or say why not. No registry is asked."""

import hashlib
import shutil

import pytest

from appliance.bench import peer_builds, peers
from appliance.bench.peers import Absent, Peer, digest, known, matched, obtain
from appliance.bench.player import Case, Player, listed
from appliance.errors import ConfigError

CONTESTANT = """
#include "contestant.h"
static void play(bench_round *round) { bench_batch(round, 1000, bench_arg(round, "n")); }
static const bench_case CASES[] = {{"rtt:*", "toy", "n=10 slots=4", play}};
int main(int argc, char **argv) { return bench_main(argc, argv, "ring-rtt", CASES, 1); }
"""


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def table(tmp_path, text, name="x"):
    folder = tmp_path / "peers" / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "peers.toml").write_text(text)
    return folder.parent


def test_the_tables_that_are_shipped():
    found = {peer.name: peer for peer in known()}
    here = {"aeron", "disruptor", "chronicle-queue", "aeron-archive", "boost", "rocksdb"}
    assert here | {"iceoryx2", "rtrb", "hftbacktest-books"} <= set(found)
    assert {"iceoryx2-python", "pyzmq", "simplefix", "quickfix", "orjson", "msgspec", "simdjson"} <= set(found)
    assert all(peer.what for peer in found.values())
    assert len(found) == len(known()), "two peers have one name"


def test_a_wrong_table_is_refused(tmp_path):
    with pytest.raises(ConfigError, match="colour"):
        known(table(tmp_path, "kind = 'cxx'\n[[peer]]\nname = 'a'\nwhat = 'b'\ncolour = 'red'\n"))
    with pytest.raises(ConfigError, match="cobol"):
        known(table(tmp_path, "kind = 'cobol'\n[[peer]]\nname = 'a'\nwhat = 'b'\n"))


def test_a_peer_without_a_path_is_named_with_its_reason(tmp_path):
    told = known(table(tmp_path, "kind = 'cxx'\n[[peer]]\nname = 'a'\nwhat = 'b'\nreason = 'nothing to compare'\n"))
    assert obtain(told) == ([], [Absent("a", "b", "nothing to compare")])


def test_a_build_that_fails_is_told_and_not_tried_for_its_whole_folder(tmp_path, monkeypatch):
    tried = []

    def fails(_folder, _place, about, _tell):
        tried.append(about["name"])
        raise peer_builds.BuildError("no network", of_folder=True)

    monkeypatch.setitem(peer_builds.KINDS, "java", fails)
    two = [Peer(name, "w", "java", tmp_path, (), {"name": name}) for name in ("a", "b")]
    programs, absent = obtain(two)
    assert not programs and [a.reason for a in absent] == ["no network", "no network"] and tried == ["a"]


def test_cases_are_matched_by_pattern_and_take_our_arguments():
    ours = [
        Case("ring-rtt", "rtt-128", "ours", {"n": 10, "slots": 128, "batch": 100}),
        Case("ring-rtt", "other", "ours", {"n": 10}),
        Case("sbe", "rtt-1", "ours", {}),
    ]
    theirs = [Case("ring-rtt", "rtt:rtt*", "aeron", {"n": 5, "slots": 0, "bytes": 64})]
    (found,) = matched(theirs, ours)
    assert (found.case, found.variant, found.ask) == ("rtt-128", "aeron", "rtt:rtt*")
    assert found.args == {"n": 5, "slots": 128, "bytes": 64}


@pytest.mark.skipif(not shutil.which("g++"), reason="g++ is missing")
def test_a_cxx_peer_is_built_once_and_plays(tmp_path, cpus):
    folder = peers.folder_of_peers()
    protocol = folder / "protocol" if (folder / "protocol").is_dir() else folder.parent / "native"
    text = "kind = 'cxx'\n[[peer]]\nname = 'toy'\nwhat = 'a toy'\nsource = 'toy.cpp'\nneeds = { 'vector' = 'g++' }\n"
    root = table(tmp_path, text, "toys")
    shutil.copytree(protocol, root / "protocol")
    (root / "toys" / "toy.cpp").write_text(f'extern "C" {{\n{CONTESTANT}}}\n')
    steps = []
    (program,), absent = obtain(known(root), steps.append)
    assert not absent and any("g++" in step for step in steps)
    assert [case.case for case in listed(program)] == ["rtt:*"]
    with Player(program, cpus) as player:
        assert player.play("rtt:*", {"n": 10}, 20)["ns_med"] == 100
    steps.clear()
    assert obtain(known(root), steps.append)[0] and not steps


@pytest.mark.skipif(not shutil.which("g++"), reason="g++ is missing")
def test_a_cxx_peer_that_does_not_compile(tmp_path):
    folder = peers.folder_of_peers()
    protocol = folder / "protocol" if (folder / "protocol").is_dir() else folder.parent / "native"
    root = table(tmp_path, "kind = 'cxx'\n[[peer]]\nname = 'toy'\nwhat = 'a toy'\nsource = 'toy.cpp'\n", "toys")
    shutil.copytree(protocol, root / "protocol")
    (root / "toys" / "toy.cpp").write_text("int main() { return nothing; }\n")
    programs, (absent,) = obtain(known(root))
    assert not programs and "g++ failed" in absent.reason and "nothing" in absent.reason


def test_jars_are_those_that_are_pinned(tmp_path):
    jars = tmp_path / "jars"
    jars.mkdir()
    (jars / "a.jar").write_bytes(b"a")
    sums = tmp_path / "sums"
    sums.write_text(f"{hashlib.sha256(b'a').hexdigest()}  a.jar\n")
    peer_builds.verify(sums, jars)
    (jars / "b.jar").write_bytes(b"b")
    with pytest.raises(peer_builds.BuildError, match=r"b\.jar is not the pinned one"):
        peer_builds.verify(sums, jars)
    assert not jars.exists()


def test_the_cache_knows_changed_sources(tmp_path):
    root = table(tmp_path, "kind = 'cxx'\n")
    before = digest(root / "x")
    assert digest(root / "x") == before
    (root / "x" / "new.cpp").write_text("")
    assert digest(root / "x") != before


def test_a_missing_command_is_named(tmp_path):
    with pytest.raises(peer_builds.BuildError, match="no-such-command is missing"):
        peer_builds.run(["no-such-command"], tmp_path, "step")
