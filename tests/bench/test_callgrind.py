"""Instructions of one operation, on a contestant made for it."""

import shutil

import pytest

from appliance.bench import peers
from appliance.bench.callgrind import per_operation
from appliance.bench.peer_builds import run
from appliance.bench.player import Program

SOURCE = """
#include "contestant.h"
static void play(struct bench_round *round)
{
  const uint64_t n = bench_arg(round, "n");
  for (uint64_t i = 0; i < n; i++) __asm__ volatile("nop; nop; nop; nop; nop; nop; nop; nop" : : : "memory");
  bench_batch(round, 1, n);
}
static void skips(struct bench_round *round) { bench_skip(round, "sides spin"); }
static void stretches(struct bench_round *round)
{
  for (int i = 0; i < 200000; i++) __asm__ volatile("nop" : : : "memory");
  bench_batch(round, 1, bench_arg(round, "n"));
}
static const struct bench_case CASES[] = {
  {"nops", "ours", "n=100000", play}, {"spins", "ours", "n=1", skips}, {"stretches", "ours", "n=1", stretches},
};
int main(int argc, char **argv) { return bench_main(argc, argv, "toy", CASES, 3); }
"""


@pytest.fixture(scope="module")
def toy(tmp_path_factory):
    if not shutil.which("gcc"):
        pytest.skip("gcc is missing")
    folder = tmp_path_factory.mktemp("toy")
    root = peers.folder_of_peers()
    protocol = root / "protocol" if (root / "protocol").is_dir() else root.parent / "native"
    (folder / "toy.c").write_text(SOURCE)
    command = [
        "gcc",
        "-O2",
        "-D_GNU_SOURCE",
        f"-I{protocol}",
        "toy.c",
        str(protocol / "contestant.c"),
        "-o",
        "toy",
        "-lm",
    ]
    run(command, folder, "gcc")
    return Program("toy", (str(folder / "toy"),), native=True)


def test_eight_instructions_and_the_loop(toy):
    if not shutil.which("valgrind"):
        pytest.skip("valgrind is missing")
    count, why = per_operation(toy, "nops/ours", {"n": 100_000})
    assert why is None and 9 <= count <= 12


def test_the_reason_where_there_is_no_count(toy, monkeypatch):
    assert per_operation(toy, "nops", {}) == (None, "the case has no argument n")
    if shutil.which("valgrind"):
        assert per_operation(toy, "spins", {"n": 1}) == (None, "sides spin")
        count, why = per_operation(toy, "stretches", {"n": 40_000})
        assert count is None and "2000 and 4000 operations take the same" in why
    monkeypatch.setenv("PATH", "")
    assert per_operation(toy, "nops", {"n": 1}) == (None, "valgrind is missing")
