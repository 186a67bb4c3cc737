"""One function for each kind of peer: fetch what is pinned, build, and say how to start it.

Each takes the peer's folder (read only), its place in the cache, what the table tells, and a teller of steps; each
returns (command, additions to the environment) or raises BuildError. A second call finds everything in its place.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from appliance.bench.player import last_line

SECONDS_MAX = 900.0  # a Rust or C++ build on two busy cores
Started = tuple[Sequence[str], dict[str, str]]
Tell = Callable[[str], None]

# What Aeron and Chronicle ask for on a Java of modules: their direct buffers reach into these packages.
JAVA_OPENS = [
    f"--add-{what}=java.base/{package}=ALL-UNNAMED"
    for what, packages in {
        "opens": ("sun.nio.ch", "java.nio", "java.lang", "java.lang.reflect", "java.io", "java.util"),
        "exports": ("jdk.internal.ref", "sun.nio.ch", "jdk.internal.misc"),
    }.items()
    for package in packages
] + ["--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED", "--add-exports=jdk.unsupported/sun.misc=ALL-UNNAMED",
     "--add-exports=jdk.compiler/com.sun.tools.javac.file=ALL-UNNAMED",
     "--add-opens=jdk.compiler/com.sun.tools.javac=ALL-UNNAMED"]  # fmt: skip
JAVA_OPTIONS = ["-Xms512m", "-Xmx2g", "-XX:+UseSerialGC", "-XX:-UseBiasedLocking", "-XX:+UnlockDiagnosticVMOptions",
                "-XX:GuaranteedSafepointInterval=0", "-Dagrona.disable.bounds.checks=true",
                "-Dchronicle.analytics.disable=true", "-Dchronicle.disk.monitor.disable=true"]  # fmt: skip


class BuildError(Exception):
    """A peer cannot be had; the message says why. `of_folder`: the same holds for all peers of its folder."""

    def __init__(self, message: str, of_folder: bool = False) -> None:
        super().__init__(message)
        self.of_folder = of_folder


def run(command: Sequence[str], cwd: Path, what: str, env: Mapping[str, str] | None = None) -> str:
    """Run a step of a build; its standard output. BuildError with the last line it said."""
    try:
        done = subprocess.run(
            command, cwd=cwd, env={**os.environ, **(env or {})}, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=SECONDS_MAX, check=False,
        )  # fmt: skip
    except FileNotFoundError as error:
        raise BuildError(f"{what}: {command[0]} is missing", of_folder=True) from error
    except subprocess.TimeoutExpired as error:
        raise BuildError(f"{what}: took longer than {SECONDS_MAX:g} s", of_folder=True) from error
    if done.returncode:
        lines = [line for line in (done.stdout + "\n" + done.stderr).splitlines() if "rror" in line]
        said = lines[0].strip()[:300] if lines else last_line(done.stderr or done.stdout)
        raise BuildError(f"{what} failed: {said}", of_folder=True)
    return done.stdout


def once(stamp: Path, work: Callable[[], object]) -> None:
    """Do the work unless its stamp says that it was done."""
    if not stamp.exists():
        work()
        stamp.touch()


def java(folder: Path, place: Path, about: Mapping[str, Any], tell: Tell) -> Started:
    """Jars pinned by pom.xml and jars.sha256; the codecs of the folder's schemas and our contestants by javac."""
    jars, classes, generated = place / "jars", place / "classes", place / "generated"

    def fetch() -> None:
        tell("jars from Maven Central")
        run(["mvn", "-q", "-B", "-f", str(folder / "pom.xml"), "dependency:copy-dependencies",
             f"-DoutputDirectory={jars}", "-DincludeScope=runtime"], place, "Maven")  # fmt: skip
        verify(folder / "jars.sha256", jars)

    def compile_all() -> None:
        for schema in sorted(set(folder.glob("*.xml")) - {folder / "pom.xml"}):
            tell(f"sbe-tool: {schema.name}")
            options = [f"-Dsbe.output.dir={generated}", "-Dsbe.target.language=Java"]
            run(["java", *options, "-cp", f"{jars}/*", "uk.co.real_logic.sbe.SbeTool", str(schema)], place, "sbe-tool")
        tell("javac")
        sources = [str(path) for path in [*sorted(folder.glob("*.java")), *sorted(generated.rglob("*.java"))]]
        run(["javac", "-nowarn", "-d", str(classes), "-cp", f"{jars}/*", *sources], place, "javac")

    once(place / "jars.done", fetch)
    once(place / "classes.done", compile_all)
    options = [*JAVA_OPENS, *JAVA_OPTIONS, *about.get("options", [])]
    return ["java", *options, "-cp", f"{classes}:{jars}/*", str(about["main"])], {}


def verify(sums: Path, jars: Path) -> None:
    """Compare each jar with its pinned SHA-256; neither more nor fewer may be there. BuildError names the first."""
    expected = {name: digest for digest, name in (line.split() for line in sums.read_text().splitlines() if line)}
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in jars.glob("*.jar")}
    for name in sorted(expected.keys() | found.keys()):
        if expected.get(name) != found.get(name):
            shutil.rmtree(jars)
            raise BuildError(f"{name} is not the pinned one (jars.sha256)", of_folder=True)


def cargo(folder: Path, place: Path, about: Mapping[str, Any], tell: Tell) -> Started:
    """A crate with a committed Cargo.lock; `bin` names the binary."""
    target = place / "target"

    def build() -> None:
        tell("cargo build")
        command = ["cargo", "build", "--release", "--locked", "--quiet", "--jobs", "2"]
        command += ["--manifest-path", str(folder / "Cargo.toml"), "--target-dir", str(target)]
        run(command, place, "cargo build", {"RUSTFLAGS": "-C target-cpu=x86-64-v2" if x86() else ""})

    once(place / "target.done", build)
    return [str(target / "release" / str(about["bin"]))], {}


def x86() -> bool:
    """Whether this machine is an x86-64: then peers get the baseline that our build has."""
    return os.uname().machine == "x86_64"


def cxx(folder: Path, place: Path, about: Mapping[str, Any], tell: Tell) -> Started:
    """One C++ (or C) source against Debian's packages; `needs` maps a header to the package that has it."""
    program = place / str(about["name"])
    protocol = folder.parent / "protocol"
    if not protocol.is_dir():
        protocol = folder.parents[1] / "native"

    def build() -> None:
        for header, package in dict(about.get("needs", {})).items():
            debian(header, str(package), place, tell)
        tell("g++")
        options = ["-O3", "-D_GNU_SOURCE", *(["-march=x86-64-v2"] if x86() else []), f"-I{protocol}"]
        run(["gcc", *options, "-c", str(protocol / "contestant.c"), "-o", "contestant.o"], place, "gcc")
        source, flags, libs = str(folder / about["source"]), about.get("flags", []), about.get("libs", [])
        command = ["g++", "-std=c++17", *options, *flags, source, "contestant.o", "-o", f"{program}.new"]
        run([*command, *(f"-l{lib}" for lib in libs), "-lm", "-lpthread", "-lrt"], place, "g++")
        Path(f"{program}.new").rename(program)

    if not program.exists():
        try:
            build()
        except BuildError as error:
            raise BuildError(str(error)) from error  # of this peer alone
    return [str(program)], {}


def debian(header: str, package: str, place: Path, tell: Tell) -> None:
    """See that a header is there; as root on Debian install its package. BuildError says what to ask for."""
    probe = ["g++", "-std=c++17", "-fsyntax-only", "-x", "c++", "-"]

    def there() -> bool:
        return (
            subprocess.run(
                probe, input=f"#include <{header}>\n", text=True, capture_output=True, check=False
            ).returncode
            == 0
        )

    if there():
        return
    if os.geteuid() or shutil.which("apt-get") is None:
        raise BuildError(f"{header} is missing; install the package {package}")
    tell(f"installing {package}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    run(["apt-get", "-qq", "update"], place, "apt-get update", quiet)
    run(["apt-get", "-qq", "install", "-y", package], place, f"apt-get install {package}", quiet)
    if not there():
        raise BuildError(f"{package} does not bring {header}")


def venv(folder: Path, place: Path, about: Mapping[str, Any], tell: Tell) -> Started:
    """A virtual environment of its own with the pins of `needs` (or the folder's requirements.txt); `script` plays."""
    needs = about.get("needs") or ["-r", str(folder / "requirements.txt")]
    home = place / f"venv-{about['name']}"
    python = home / "bin" / "python"

    def build() -> None:
        tell("virtual environment: " + " ".join(needs))
        run([sys.executable, "-m", "venv", "--clear", str(home)], place, "venv")
        run([str(python), "-m", "pip", "install", "--quiet", "--only-binary", ":all:", *needs], place, "pip")

    try:
        once(home.with_suffix(".done"), build)
    except BuildError as error:
        raise BuildError(str(error)) from error
    protocol = Path(__file__).parent / "protocol"
    return [str(python), "-P", str(folder / about["script"])], {"PYTHONPATH": str(protocol)}


KINDS: dict[str, Callable[[Path, Path, Mapping[str, Any], Tell], Started]] = {
    "java": java,
    "cargo": cargo,
    "cxx": cxx,
    "venv": venv,
}
