"""A fuzz campaign: every target of this folder under AddressSanitizer and UBSan, by clang's libFuzzer and by volume.c.

    python tests/fuzz/campaign.py [--seconds 60] [--inputs 0] [--jobs 2] [--keep] [NOUN ...]

Each target runs for so many seconds; or, with --inputs, until it has had so many inputs over all campaigns on this
machine: counted after each round in build-fuzz/inputs.json, so a long one may be broken off and gone on with. It begins
with the corpus in tests/fuzz/corpus/<noun>.zip, the target's own seeds, and what earlier campaigns left in
build-fuzz/corpus/<noun>. --keep makes the smallest corpus with the same coverage of all that the new committed one.

A round has two halves that share the corpus: libFuzzer explores (it traces comparisons and weighs what is rare, and
takes its time for it); volume.c, guided by the same branches, gives many times as many inputs in the same time. Before
the first round every input of the corpus is run behind others, and must take the same branches each time.

An input that fails is kept in build-fuzz/crashes and stays a reproduction: its replay is printed, the exit code is 1.
Nothing is installed. Without clang or its libFuzzer a sentence names the packages, and gcc's sanitizers with the
stand-alone driver (driver.c: random mutations of the seeds, blind to coverage) do what they can. `config` is Python.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import threading
import time
import zipfile
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "tests/fuzz"
BUILD = ROOT / "build-fuzz"
SANITIZE = "address,undefined"
COUNTED = "-fsanitize-coverage=inline-8bit-counters,pc-table"
FLAGS = ["-std=gnu11", "-D_GNU_SOURCE", "-g", "-fno-omit-frame-pointer", "-march=x86-64-v2"]
FLAGS += ["-fno-sanitize-recover=undefined", f"-I{ROOT / 'native/include'}", f"-isystem{ROOT / 'codecs/generated'}"]
INPUT_SECONDS_MAX = 10  # one input that takes longer is a finding: parsers take microseconds
MEMORY_MB_MAX = 2048
INPUT_BYTES_MAX = 4096  # longer ones are slow and reach nothing that these do not; but for
INPUT_BYTES_MAX_OF = {"wal": 65536}  # a whole segment
SLOW = ("wal", "config")  # files and a thread; Python: a long campaign does these last
THREADED = {"wal"}  # a thread of its own works beside: branches are not taken as often each time
KEPT_BYTES_MAX = 150_000  # of a committed corpus
EXPLORE_SHARE = 3  # of a campaign by seconds, one part in so many is volume's
ROUND_SECONDS = (60, 540)  # of a campaign by inputs: libFuzzer's, volume's
SANITIZERS = {"ASAN_OPTIONS": "quarantine_size_mb=16:malloc_context_size=4:detect_leaks=1"}
TOTALS = BUILD / "inputs.json"
STATS = re.compile(r"stat::(\w+):\s+(\d+)")
COVERED = re.compile(r"cov: (\d+)|(\d+) edges")
INTERRUPTED = 72  # libFuzzer's exit code for SIGINT
TOTALS_LOCK = threading.Lock()
BREAK_OFF = threading.Event()
DRIVEN = re.compile(r"^(\d+) runs", re.M)  # of driver.c and fuzz_config.py


class CampaignError(Exception):
    """The campaign cannot be run here, or a target does not build; the message says what to do."""


@dataclass(frozen=True)
class Outcome:
    """What one run of a program came to. crashes: new files in build-fuzz/crashes."""

    noun: str
    by: str
    runs: int
    seconds: int
    covered: int
    corpus: int
    code: int
    crashes: list[Path]
    command: list[str | Path]
    output: str


@dataclass(frozen=True)
class Programs:
    """How the inputs of one target are made: libFuzzer's command and volume's; one of another kind alone."""

    explore: list[str | Path] | None
    volume: list[str | Path]


def run(command: list[str | Path], what: str) -> None:
    """Run to success; CampaignError with the end of its output."""
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode:
        raise CampaignError(f"{what} failed:\n{done.stdout[-4000:]}")


def tool(name: str) -> str:
    """meson or ninja of this environment."""
    found = shutil.which(name, path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}")
    if found is None:
        raise CampaignError("meson and ninja are missing; `make build` brings them into .venv/bin")
    return found


def find_clang() -> str:
    """The clang to use (CLANG in the environment, else the one on the path), proven to have libFuzzer."""
    clang = shutil.which(os.environ.get("CLANG", "clang"))
    if clang is None:
        raise CampaignError("clang is missing; install the packages clang and libclang-rt-14-dev (or set CLANG=...)")
    BUILD.mkdir(exist_ok=True)
    probe = BUILD / "probe.c"
    probe.write_text(
        "int LLVMFuzzerTestOneInput(const unsigned char *data, unsigned long size) { return !data && size; }\n"
    )
    command: list[str | Path] = [clang, f"-fsanitize=fuzzer,{SANITIZE}", probe, "-o", BUILD / "probe"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CampaignError(
            f"{clang} has no libFuzzer; install libclang-rt-dev of its version (on Debian 12: libclang-rt-14-dev):\n"
            f"{done.stderr[-500:]}"
        )
    return clang


def build_library(clang: str, name: str, optimization: int, coverage: str) -> Path:
    """The C library, instrumented: build-fuzz/<name>/native/libapl_core.a."""
    folder = BUILD / name
    options = [f"-Db_sanitize={SANITIZE}", "-Db_lundef=false", "-Dpython=false", "-Dtests=false", "-Dwarning_level=0"]
    options += [f"-Doptimization={optimization}", f"-Dc_args={coverage} -fno-sanitize-recover=undefined"]
    if not (folder / "build.ninja").exists():
        os.environ["CC"] = clang
        run([tool("meson"), "setup", folder, *options], "meson setup of the instrumented library")
    run([tool("ninja"), "-C", folder, "native/libapl_core.a"], "the instrumented library")
    return folder / "native/libapl_core.a"


def build_target(clang: str, explored: Path, counted: Path, noun: str) -> Programs:
    """build-fuzz/fuzz_<noun> and volume_<noun>, and the target's own seeds in build-fuzz/seeds/<noun>.

    Of the library only what the target needs is linked: libFuzzer and volume look at every branch after every input.
    """
    source, program, replay = FOLDER / f"fuzz_{noun}.c", BUILD / f"fuzz_{noun}", BUILD / f"replay_{noun}"
    volume, driver = BUILD / f"volume_{noun}", BUILD / "volume.o"
    rest: list[str | Path] = ["-lm", "-pthread", "-o"]
    run([clang, *FLAGS, "-O1", f"-fsanitize=fuzzer,{SANITIZE}", source, explored, *rest, program], f"fuzz_{noun}")
    sanitize = f"-fsanitize=fuzzer-no-link,{SANITIZE}"
    run([clang, *FLAGS, "-O1", sanitize, source, FOLDER / "driver.c", explored, *rest, replay], f"replay_{noun}")
    run([clang, *FLAGS, "-O2", "-fno-sanitize=all", "-c", FOLDER / "volume.c", "-o", driver], "volume.c")
    sanitize = f"-fsanitize={SANITIZE}"
    run([clang, *FLAGS, "-O2", sanitize, COUNTED, source, driver, counted, *rest, volume], f"volume_{noun}")
    seeds = BUILD / "seeds" / noun
    seeds.mkdir(parents=True, exist_ok=True)
    run([replay, f"--write-seeds={seeds}"], f"seeds of fuzz_{noun}")
    unpack(noun)
    bytes_max = INPUT_BYTES_MAX_OF.get(noun, INPUT_BYTES_MAX)
    corpora = [BUILD / "corpus" / noun, BUILD / "committed" / noun, seeds]
    crashes = f"{BUILD / 'crashes'}/{noun}-"
    explore: list[str | Path] = [
        program, *corpora, f"-timeout={INPUT_SECONDS_MAX}", f"-rss_limit_mb={MEMORY_MB_MAX}", f"-max_len={bytes_max}",
        f"-artifact_prefix={crashes}", "-print_final_stats=1",
    ]  # fmt: skip
    check: list[str | Path] = [volume, "--stable", f"--crashes={crashes}", corpora[1], seeds]
    if noun not in THREADED:
        run(check, f"fuzz_{noun}: an input shall do the same whatever went before it")
    return Programs(
        explore, [volume, *corpora, f"--max-len={bytes_max}", f"--keep={corpora[0]}", f"--crashes={crashes}"]
    )


def build_with_gcc(noun: str) -> Programs:
    """The target with its stand-alone driver under gcc's sanitizers, in build-fuzz/gcc."""
    folder = BUILD / "gcc"
    options = [f"-Db_sanitize={SANITIZE}", "-Db_lundef=false", "-Dpython=false", "-Doptimization=1"]
    if not (folder / "build.ninja").exists():
        run([tool("meson"), "setup", folder, *options], "meson setup with gcc's sanitizers")
    run([tool("ninja"), "-C", folder, f"tests/fuzz/fuzz_{noun}"], f"fuzz_{noun} with gcc's sanitizers")
    return Programs(None, [folder / "tests/fuzz" / f"fuzz_{noun}"])


def unpack(noun: str) -> None:
    """The committed corpus, to build-fuzz/committed/<noun>; the one that grows beside it is made."""
    committed, kept = BUILD / "committed" / noun, FOLDER / "corpus" / f"{noun}.zip"
    shutil.rmtree(committed, ignore_errors=True)
    committed.mkdir(parents=True)
    (BUILD / "corpus" / noun).mkdir(parents=True, exist_ok=True)
    (BUILD / "crashes").mkdir(exist_ok=True)
    if kept.exists():
        with zipfile.ZipFile(kept) as archive:
            archive.extractall(committed)


def keep(noun: str) -> None:
    """Make the smallest corpus with the coverage of all there is the committed one."""
    smallest = BUILD / "smallest" / noun
    shutil.rmtree(smallest, ignore_errors=True)
    smallest.mkdir(parents=True)
    bytes_max = INPUT_BYTES_MAX_OF.get(noun, INPUT_BYTES_MAX)
    sources = [BUILD / name / noun for name in ("committed", "seeds", "corpus")]
    run([BUILD / f"fuzz_{noun}", "-merge=1", f"-max_len={bytes_max}", smallest, *sources], f"the corpus of {noun}")
    (FOLDER / "corpus").mkdir(exist_ok=True)
    packed = 0
    with zipfile.ZipFile(FOLDER / "corpus" / f"{noun}.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(smallest.iterdir(), key=lambda path: (path.stat().st_size, path.name)):
            entry = zipfile.ZipInfo(path.name[:16])  # without its time: the same corpus makes the same bytes
            archive.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)
            packed += archive.getinfo(entry.filename).compress_size
            if packed > KEPT_BYTES_MAX:
                break
        print(f"{noun:16} {len(archive.namelist())} inputs committed, {packed} bytes", flush=True)


def totals() -> dict[str, dict[str, int]]:
    """What each target has had on this machine: inputs by libFuzzer, by volume (or its like), and seconds."""
    counts: dict[str, dict[str, int]] = json.loads(TOTALS.read_text()) if TOTALS.exists() else {}
    return {noun: count if isinstance(count, dict) else {"explore": count} for noun, count in counts.items()}


def inputs_of(noun: str) -> int:
    """Inputs that a target has had on this machine."""
    count = totals().get(noun, {})
    return count.get("explore", 0) + count.get("volume", 0)


def add_to_totals(outcome: Outcome) -> None:
    """Count the inputs of one run; the file is replaced whole."""
    with TOTALS_LOCK:
        counts = totals()
        count = counts.setdefault(outcome.noun, {})
        count[outcome.by] = count.get(outcome.by, 0) + outcome.runs
        count["seconds"] = count.get("seconds", 0) + outcome.seconds
        beside = TOTALS.with_suffix(".new")
        beside.write_text(json.dumps(counts, indent=1, sort_keys=True))
        beside.replace(TOTALS)


def run_once(command: list[str | Path], noun: str, by: str, seconds: int, inputs: int) -> Outcome:
    """Run one program for so many seconds, or so many inputs, or until an input fails; 0: no such limit."""
    if by == "explore":
        limits = [f"-runs={inputs or -1}", f"-max_total_time={seconds}"]
    else:
        limits = [f"--runs={inputs}", f"--seconds={seconds}", f"--seed={inputs_of(noun) + 1}"]
    before, began = set((BUILD / "crashes").iterdir()), time.monotonic()
    environment = os.environ | (SANITIZERS if by == "explore" else {})
    done = subprocess.run([*command, *limits], cwd=BUILD, env=environment, capture_output=True, check=False)
    output = (done.stdout + done.stderr).decode(errors="replace")
    stats = {name: int(value) for name, value in STATS.findall(output)}
    told = [int(value) for value in DRIVEN.findall(output)]
    covered = [int(one or other) for one, other in COVERED.findall(output)]
    new = sorted(path for path in set((BUILD / "crashes").iterdir()) - before if path.name.startswith(f"{noun}-"))
    corpus = BUILD / "corpus" / noun
    runs = stats.get("number_of_executed_units", sum(told))
    return Outcome(
        noun, by, runs, round(time.monotonic() - began), max(covered, default=0),
        len(list(corpus.iterdir())) if corpus.exists() else 0, done.returncode, new, command, output,
    )  # fmt: skip


def report(outcome: Outcome, wanted: int) -> None:
    """One line for people; of a failure also the end of the output and how to see it again. wanted: inputs, or 0."""
    rate, had = outcome.runs / max(outcome.seconds, 1), inputs_of(outcome.noun)
    left = f", {(wanted - had) / rate / 3600:.1f} h left at this rate" if 0 < had < wanted and rate else ""
    print(
        f"{outcome.noun:10} {outcome.by:8} {outcome.runs:>13,} inputs in {outcome.seconds:>5} s ({rate:>9,.0f}/s), "
        f"{had:>14,} all told{left}, {outcome.covered:,} edges, {outcome.corpus:,} kept  "
        f"{'broken off' if outcome.code == INTERRUPTED else 'FAILED' if outcome.code else 'ok'}", flush=True,
    )  # fmt: skip
    if outcome.code not in (0, INTERRUPTED):
        lines = outcome.output.splitlines()
        begin = next((i for i, line in enumerate(lines) if "ERROR:" in line or "runtime error" in line), -25)
        print("\n".join(f"    {line[:200]}" for line in lines[begin:][:25]))
        again = " ".join(str(word) for word in outcome.command[:2] if not Path(word).is_dir())
        print("\n".join(f"    again: {again} {path}" for path in outcome.crashes) or f"    again: {again}")


def campaign(programs: Programs, noun: str, seconds: int, wanted: int) -> bool:
    """Run one target for so many seconds or until it has had the inputs wanted. False when an input failed."""
    exploring, volume = ROUND_SECONDS if wanted else (seconds - seconds // EXPLORE_SHARE, seconds // EXPLORE_SHARE)
    while not BREAK_OFF.is_set():
        for by, command, limit in (("explore", programs.explore, exploring), ("volume", programs.volume, volume)):
            left = max(wanted - inputs_of(noun), 0)
            if command is None or (wanted and not left) or BREAK_OFF.is_set():
                continue
            outcome = run_once(command, noun, by, limit if programs.explore else exploring + volume, left)
            add_to_totals(outcome)
            report(outcome, wanted)
            if outcome.code == INTERRUPTED:
                BREAK_OFF.set()
            elif outcome.code:
                return False
        if not wanted or inputs_of(noun) >= wanted:
            break
    return True


def build(nouns: list[str], clang: str | None) -> list[Programs]:
    """The programs of each target."""
    native = clang and any(noun != "config" for noun in nouns)
    libraries = []
    if clang and native:
        libraries = [build_library(clang, "library", 1, "-fsanitize=fuzzer-no-link")]
        libraries += [build_library(clang, "volume", 2, COUNTED)]
    programs: list[Programs] = []
    for noun in nouns:
        if noun == "config":
            programs.append(
                Programs(None, [sys.executable, FOLDER / "fuzz_config.py", f"--crashes={BUILD / 'crashes'}"])
            )
        elif clang:
            programs.append(build_target(clang, libraries[0], libraries[1], noun))
        else:
            programs.append(build_with_gcc(noun))
    return programs


def fuzz(args: argparse.Namespace, nouns: list[str]) -> int:
    """Build, run, report; 1 if an input failed."""
    BUILD.mkdir(exist_ok=True)
    (BUILD / "crashes").mkdir(exist_ok=True)
    try:
        clang = find_clang()
    except CampaignError as error:
        if args.keep:
            raise
        print(f"fuzz: {error}\nfuzz: gcc's sanitizers and the stand-alone driver do what they can", file=sys.stderr)
        clang = None
    if args.inputs:
        left = [noun for noun in nouns if inputs_of(noun) < args.inputs]
        nouns = sorted(left, key=lambda noun: SLOW.index(noun) if noun in SLOW else -1)
    commands = build(nouns, clang)
    failed = False
    with ThreadPoolExecutor(args.jobs) as pool:
        running = [
            pool.submit(campaign, programs, noun, args.seconds, args.inputs)
            for programs, noun in zip(commands, nouns, strict=True)
        ]
        try:
            for future in as_completed(running):
                failed = failed or not future.result()
        except KeyboardInterrupt:  # the programs have had the signal, too, and end in order: what they did counts
            BREAK_OFF.set()
            pool.shutdown(wait=True, cancel_futures=True)
            print("fuzz: broken off; the same command goes on", file=sys.stderr)
            return 1
    for noun in nouns if args.keep and not failed else []:
        if noun != "config":
            keep(noun)
    return int(failed)


def main() -> int:
    """1 if an input failed, 2 if the campaign cannot be run."""
    known = sorted(path.stem.removeprefix("fuzz_") for path in FOLDER.glob("fuzz_*.*") if path.suffix in (".c", ".py"))
    parser = argparse.ArgumentParser(description="Run the fuzz targets under sanitizers, by libFuzzer and by volume.c.")
    parser.add_argument("nouns", nargs="*", metavar="NOUN", help=f"only these targets; default all: {', '.join(known)}")
    parser.add_argument("--seconds", type=int, default=60, help="for each target (default 60)")
    parser.add_argument("--inputs", type=int, default=0, help="instead: until each target has had so many, all told")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="targets at the same time")
    parser.add_argument("--keep", action="store_true", help="write the corpus to tests/fuzz/corpus")
    args = parser.parse_args()
    if unknown := set(args.nouns) - set(known):
        parser.error(f"no target {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    try:
        return fuzz(args, args.nouns or known)
    except CampaignError as error:
        print(f"fuzz: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
