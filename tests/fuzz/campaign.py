"""A fuzz campaign: every target of this folder with clang's libFuzzer, AddressSanitizer and UBSan.

    python tests/fuzz/campaign.py [--seconds 60] [--inputs 0] [--jobs 2] [--keep] [NOUN ...]

Each target runs for so many seconds; or, with --inputs, until it has had so many inputs over all campaigns on this
machine (counted in build-fuzz/inputs.json, so a long one may be broken off and gone on with). It begins with the
corpus in tests/fuzz/corpus/<noun>.zip, the target's own seeds, and what earlier campaigns left in
build-fuzz/corpus/<noun>. --keep makes the smallest corpus with the same coverage of all that the new committed one.

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
import time
import zipfile
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "tests/fuzz"
BUILD = ROOT / "build-fuzz"
SANITIZE = "address,undefined"
FLAGS = ["-std=gnu11", "-D_GNU_SOURCE", "-O1", "-g", "-fno-omit-frame-pointer", "-march=x86-64-v2"]
FLAGS += ["-fno-sanitize-recover=undefined", f"-I{ROOT / 'native/include'}", f"-isystem{ROOT / 'codecs/generated'}"]
INPUT_SECONDS_MAX = 10  # one input that takes longer is a finding: parsers take microseconds
MEMORY_MB_MAX = 2048
INPUT_BYTES_MAX = 4096  # longer ones are slow and reach nothing that these do not; but for
INPUT_BYTES_MAX_OF = {"wal": 65536}  # a whole segment
KEPT_BYTES_MAX = 150_000  # of a committed corpus
TOTALS = BUILD / "inputs.json"
STATS = re.compile(r"stat::(\w+):\s+(\d+)")
COVERED = re.compile(r"cov: (\d+)")
DRIVEN = re.compile(r"^(\d+) runs", re.M)  # of driver.c and fuzz_config.py


class CampaignError(Exception):
    """The campaign cannot be run here, or a target does not build; the message says what to do."""


@dataclass(frozen=True)
class Outcome:
    """What one target came to. crashes: new files in build-fuzz/crashes."""

    noun: str
    runs: int
    seconds: int
    covered: int
    corpus: int
    code: int
    crashes: list[Path]
    command: list[str | Path]
    output: str


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


def build_library(clang: str) -> Path:
    """The C library, instrumented: build-fuzz/library/native/libapl_core.a."""
    folder = BUILD / "library"
    options = [f"-Db_sanitize={SANITIZE}", "-Db_lundef=false", "-Dpython=false", "-Dtests=false", "-Doptimization=1"]
    options += ["-Dc_args=-fsanitize=fuzzer-no-link -fno-sanitize-recover=undefined", "-Dwarning_level=0"]
    if not (folder / "build.ninja").exists():
        os.environ["CC"] = clang
        run([tool("meson"), "setup", folder, *options], "meson setup of the instrumented library")
    run([tool("ninja"), "-C", folder, "native/libapl_core.a"], "the instrumented library")
    return folder / "native/libapl_core.a"


def build_target(clang: str, library: Path, noun: str) -> list[str | Path]:
    """build-fuzz/fuzz_<noun>, and the target's own seeds in build-fuzz/seeds/<noun>. Returns the command to run it."""
    source, program, replay = FOLDER / f"fuzz_{noun}.c", BUILD / f"fuzz_{noun}", BUILD / f"replay_{noun}"
    linked: list[str | Path] = ["-Wl,--whole-archive", library, "-Wl,--no-whole-archive", "-lm", "-pthread"]
    run([clang, *FLAGS, f"-fsanitize=fuzzer,{SANITIZE}", source, *linked, "-o", program], f"fuzz_{noun}")
    sanitize = f"-fsanitize=fuzzer-no-link,{SANITIZE}"
    run([clang, *FLAGS, sanitize, source, FOLDER / "driver.c", *linked, "-o", replay], f"replay_{noun}")
    seeds = BUILD / "seeds" / noun
    seeds.mkdir(parents=True, exist_ok=True)
    run([replay, f"--write-seeds={seeds}"], f"seeds of fuzz_{noun}")
    unpack(noun)
    bytes_max = INPUT_BYTES_MAX_OF.get(noun, INPUT_BYTES_MAX)
    return [
        program, BUILD / "corpus" / noun, BUILD / "committed" / noun, seeds, f"-timeout={INPUT_SECONDS_MAX}",
        f"-rss_limit_mb={MEMORY_MB_MAX}", f"-max_len={bytes_max}", f"-artifact_prefix={BUILD / 'crashes'}/{noun}-",
        "-print_final_stats=1",
    ]  # fmt: skip


def build_with_gcc(noun: str) -> list[str | Path]:
    """The target with its stand-alone driver under gcc's sanitizers, in build-fuzz/gcc."""
    folder = BUILD / "gcc"
    options = [f"-Db_sanitize={SANITIZE}", "-Db_lundef=false", "-Dpython=false", "-Doptimization=1"]
    if not (folder / "build.ninja").exists():
        run([tool("meson"), "setup", folder, *options], "meson setup with gcc's sanitizers")
    run([tool("ninja"), "-C", folder, f"tests/fuzz/fuzz_{noun}"], f"fuzz_{noun} with gcc's sanitizers")
    return [folder / "tests/fuzz" / f"fuzz_{noun}", f"--seed={totals().get(noun, 0) + 1}"]


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


def totals() -> dict[str, int]:
    """Inputs that each target has had on this machine."""
    counts: dict[str, int] = json.loads(TOTALS.read_text()) if TOTALS.exists() else {}
    return counts


def campaign(command: list[str | Path], noun: str, seconds: int, inputs: int) -> Outcome:
    """Run one target for so many seconds, or for so many inputs, or until an input fails."""
    if "-print_final_stats=1" in command:
        limits = [f"-runs={inputs or -1}", f"-max_total_time={seconds}"]
    else:
        limits = [f"--runs={inputs}", f"--seconds={seconds}"]
    before, began = set((BUILD / "crashes").iterdir()), time.monotonic()
    done = subprocess.run([*command, *limits], cwd=BUILD, capture_output=True, check=False)
    output = (done.stdout + done.stderr).decode(errors="replace")
    stats = {name: int(value) for name, value in STATS.findall(output)}
    told = [int(value) for value in DRIVEN.findall(output)]
    covered = [int(value) for value in COVERED.findall(output)]
    new = sorted(path for path in set((BUILD / "crashes").iterdir()) - before if path.name.startswith(f"{noun}-"))
    corpus = BUILD / "corpus" / noun
    runs = stats.get("number_of_executed_units", sum(told))
    return Outcome(
        noun, runs, round(time.monotonic() - began), max(covered, default=0),
        len(list(corpus.iterdir())) if corpus.exists() else 0, done.returncode, new, command, output,
    )  # fmt: skip


def report(outcome: Outcome) -> None:
    """One line for people; of a failure also the end of the output and how to see it again. Counts the inputs."""
    counts = totals()
    counts[outcome.noun] = counts.get(outcome.noun, 0) + outcome.runs
    TOTALS.write_text(json.dumps(counts, indent=1))
    edges = f"{outcome.covered:>6,} edges {outcome.corpus:>6,} kept" if outcome.covered else " " * 25
    print(
        f"{outcome.noun:12} {outcome.runs:>14,} inputs in {outcome.seconds:>6} s, {counts[outcome.noun]:>14,} all told "
        f"{edges}  {'FAILED' if outcome.code else 'ok'}", flush=True,
    )  # fmt: skip
    if outcome.code:
        lines = outcome.output.splitlines()
        begin = next((i for i, line in enumerate(lines) if "ERROR:" in line or "runtime error" in line), -25)
        print("\n".join(f"    {line[:200]}" for line in lines[begin:][:25]))
        again = " ".join(str(word) for word in outcome.command[:2] if not Path(word).is_dir())
        print("\n".join(f"    again: {again} {path}" for path in outcome.crashes) or f"    again: {again}")


def build(nouns: list[str], clang: str | None) -> list[list[str | Path]]:
    """The command of each target."""
    library = build_library(clang) if clang else None
    commands: list[list[str | Path]] = []
    for noun in nouns:
        if noun == "config":
            seed = f"--seed={totals().get(noun, 0) + 1}"
            commands.append([sys.executable, FOLDER / "fuzz_config.py", seed, f"--crashes={BUILD / 'crashes'}"])
        elif clang and library:
            commands.append(build_target(clang, library, noun))
        else:
            commands.append(build_with_gcc(noun))
    return commands


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
    counts = totals()
    if args.inputs:
        nouns = [noun for noun in nouns if counts.get(noun, 0) < args.inputs]
    commands = build(nouns, clang)
    seconds = 0 if args.inputs else args.seconds
    failed = False
    with ThreadPoolExecutor(args.jobs) as pool:
        running = [
            pool.submit(campaign, command, noun, seconds, max(args.inputs - counts.get(noun, 0), 0))
            for command, noun in zip(commands, nouns, strict=True)
        ]
        for future in as_completed(running):
            report(future.result())
            failed = failed or future.result().code != 0
    for noun in nouns if args.keep and not failed else []:
        if noun != "config":
            keep(noun)
    return int(failed)


def main() -> int:
    """1 if an input failed, 2 if the campaign cannot be run."""
    known = sorted(path.stem.removeprefix("fuzz_") for path in FOLDER.glob("fuzz_*.*") if path.suffix in (".c", ".py"))
    parser = argparse.ArgumentParser(description="Run the fuzz targets with clang's libFuzzer.")
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
