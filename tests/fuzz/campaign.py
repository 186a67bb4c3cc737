"""A fuzz campaign: every target of this folder with clang's libFuzzer, AddressSanitizer and UBSan, for so many seconds.

    python tests/fuzz/campaign.py [--seconds 60] [--jobs 1] [NOUN ...]

Inputs that reach new code are kept in build-fuzz/corpus/<noun> and begin the next campaign, behind the target's own
seeds. An input that fails is kept in build-fuzz/crashes and stays a reproduction: its replay is printed
and the exit code is 1. Nothing is installed; without clang or its libFuzzer a sentence names the packages.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
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
STATS = re.compile(r"stat::(\w+):\s+(\d+)")
COVERED = re.compile(r"cov: (\d+)")


class CampaignError(Exception):
    """The campaign cannot be run here, or a target does not build; the message says what to do."""


@dataclass(frozen=True)
class Outcome:
    """What one target came to. crashes: new files in build-fuzz/crashes."""

    noun: str
    runs: int
    covered: int
    corpus: int
    code: int
    crashes: list[Path]
    output: str


def run(command: list[str | Path], what: str) -> None:
    """Run to success; CampaignError with the end of its output."""
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode:
        raise CampaignError(f"{what} failed:\n{done.stdout[-4000:]}")


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
    command = [clang, f"-fsanitize=fuzzer,{SANITIZE}", probe, "-o", BUILD / "probe"]
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
    meson = shutil.which("meson", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}")
    ninja = shutil.which("ninja", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}")
    if meson is None or ninja is None:
        raise CampaignError("meson and ninja are missing; `make build` brings them into .venv/bin")
    options = [f"-Db_sanitize={SANITIZE}", "-Db_lundef=false", "-Dpython=false", "-Dtests=false", "-Doptimization=1"]
    options += ["-Dc_args=-fsanitize=fuzzer-no-link -fno-sanitize-recover=undefined", "-Dwarning_level=0"]
    if not (folder / "build.ninja").exists():
        os.environ["CC"] = clang
        run([meson, "setup", folder, *options], "meson setup of the instrumented library")
    run([ninja, "-C", folder, "native/libapl_core.a"], "the instrumented library")
    return folder / "native/libapl_core.a"


def build_target(clang: str, library: Path, noun: str) -> Path:
    """build-fuzz/fuzz_<noun>, and the target's own seeds in build-fuzz/seeds/<noun>. Returns the program."""
    source, program, replay = FOLDER / f"fuzz_{noun}.c", BUILD / f"fuzz_{noun}", BUILD / f"replay_{noun}"
    linked = ["-Wl,--whole-archive", library, "-Wl,--no-whole-archive", "-lm", "-pthread"]
    run([clang, *FLAGS, f"-fsanitize=fuzzer,{SANITIZE}", source, *linked, "-o", program], f"fuzz_{noun}")
    sanitize = f"-fsanitize=fuzzer-no-link,{SANITIZE}"
    run([clang, *FLAGS, sanitize, source, FOLDER / "driver.c", *linked, "-o", replay], f"replay_{noun}")
    seeds = BUILD / "seeds" / noun
    seeds.mkdir(parents=True, exist_ok=True)
    run([replay, f"--write-seeds={seeds}"], f"seeds of fuzz_{noun}")
    return program


def campaign(program: Path, noun: str, seconds: int) -> Outcome:
    """Run one target for so many seconds, or until an input fails."""
    corpus, crashes = BUILD / "corpus" / noun, BUILD / "crashes"
    corpus.mkdir(parents=True, exist_ok=True)
    crashes.mkdir(exist_ok=True)
    before = set(crashes.iterdir())
    command = [
        program, corpus, BUILD / "seeds" / noun, f"-max_total_time={seconds}", f"-timeout={INPUT_SECONDS_MAX}",
        f"-rss_limit_mb={MEMORY_MB_MAX}", f"-artifact_prefix={crashes}/{noun}-", "-print_final_stats=1",
    ]  # fmt: skip
    done = subprocess.run(command, cwd=BUILD, capture_output=True, check=False)
    output = (done.stdout + done.stderr).decode(errors="replace")
    stats = {name: int(value) for name, value in STATS.findall(output)}
    covered = [int(value) for value in COVERED.findall(output)]
    new = sorted(path for path in set(crashes.iterdir()) - before if path.name.startswith(f"{noun}-"))
    runs = stats.get("number_of_executed_units", 0)
    return Outcome(noun, runs, max(covered, default=0), len(list(corpus.iterdir())), done.returncode, new, output)


def report(outcome: Outcome) -> None:
    """One line for people; of a failure also the end of the output and how to see it again."""
    word = "ok" if outcome.code == 0 else "FAILED"
    print(
        f"{outcome.noun:16} {outcome.runs:>12,} inputs {outcome.covered:>7,} edges "
        f"{outcome.corpus:>6,} kept  {word}", flush=True,
    )  # fmt: skip
    if outcome.code:
        lines = outcome.output.splitlines()
        begin = next((i for i, line in enumerate(lines) if "ERROR:" in line or "runtime error" in line), -25)
        print("\n".join(f"    {line}" for line in lines[begin:][:25]))
        for path in outcome.crashes:
            print(f"    again: build-fuzz/fuzz_{outcome.noun} {path.relative_to(ROOT)}")


def main() -> int:
    """Build, run, report; 1 if an input failed, 2 if the campaign cannot be run."""
    parser = argparse.ArgumentParser(description="Run the fuzz targets with clang's libFuzzer.")
    parser.add_argument("nouns", nargs="*", metavar="NOUN", help="only these targets (fuzz_<noun>.c); default: all")
    parser.add_argument("--seconds", type=int, default=60, help="for each target (default 60)")
    parser.add_argument("--jobs", type=int, default=1, help="targets at the same time (default 1)")
    args = parser.parse_args()
    known = sorted(path.stem.removeprefix("fuzz_") for path in FOLDER.glob("fuzz_*.c"))
    if unknown := set(args.nouns) - set(known):
        parser.error(f"no target {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    try:
        clang = find_clang()
        library = build_library(clang)
        nouns = args.nouns or known
        with ThreadPoolExecutor(args.jobs) as pool:
            programs = list(pool.map(lambda noun: build_target(clang, library, noun), nouns))
            running = [pool.submit(campaign, p, n, args.seconds) for p, n in zip(programs, nouns, strict=True)]
            outcomes = []
            for future in running:
                outcomes.append(future.result())
                report(outcomes[-1])
    except CampaignError as error:
        print(f"fuzz: {error}", file=sys.stderr)
        return 2
    return int(any(outcome.code for outcome in outcomes))


if __name__ == "__main__":
    sys.exit(main())
