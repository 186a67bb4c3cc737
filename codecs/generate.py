"""Generate the C codecs of every schema in codecs/schemas with the reference SBE tool.

What comes out lies in codecs/generated/<schema>/ and is checked in, so that a build needs neither
Java nor a network; only whoever changes a schema runs this. It does not judge the schemas
(tests/codecs does) and writes no codec of its own: a hand-written generator would be smaller, but
a codec that all SBE tools of the field agree with is worth the jar.

Usage: python codecs/generate.py           write codecs/generated
       python codecs/generate.py --check   generate elsewhere, compare, list what differs

Exit code: 0 done or equal, 1 the generated files differ, 2 it could not run (and why).
"""

from __future__ import annotations

import argparse
import filecmp
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import packed

CODECS = Path(__file__).resolve().parent
SCHEMAS = CODECS / "schemas"
GENERATED = CODECS / "generated"

JAVA_MAJOR_MIN = 17
"""The tool's class files are of this version."""

MAVEN_COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy"


class CannotGenerateError(Exception):
    """Generation cannot run here; the message says what is missing and what to do."""


@dataclass(frozen=True)
class Jar:
    """One file of Maven Central, pinned by version and content."""

    group: str
    artifact: str
    version: str
    sha256: str

    @property
    def name(self) -> str:
        """The file's name as Maven writes it."""
        return f"{self.artifact}-{self.version}.jar"


JARS = (
    Jar(
        "uk.co.real-logic",
        "sbe-tool",
        "1.35.6",
        "845ba604772f72268bf152b7dfa94987c53923650a445cc76d368aabc5737c8e",
    ),
    Jar(
        "org.agrona",
        "agrona",
        "2.2.4",
        "a326b350e3430cef06ab2a76c37651a6274af10df53346473a48178cae002091",
    ),
)
"""The tool and the one library that it needs: the only place that names their versions."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    check = parser.parse_args(arguments).check
    try:
        with tempfile.TemporaryDirectory(prefix="codecs-") as scratch:
            fresh = generate_all(Path(scratch))
            return compare(fresh) if check else install(fresh)
    except CannotGenerateError as error:
        print(f"codecs: {error}", file=sys.stderr)
        return 2


def generate_all(scratch: Path) -> dict[str, Path]:
    """Generate every schema under `scratch`; returns schema name -> folder of its headers."""
    java = find_java()
    classpath = os.pathsep.join(str(fetch(jar)) for jar in JARS)
    schemas = sorted(SCHEMAS.glob("*.xml"))
    if not schemas:
        raise CannotGenerateError(f"no schema in {SCHEMAS}")
    return {schema.stem: run_tool(java, classpath, schema, scratch) for schema in schemas}


def run_tool(java: str, classpath: str, schema: Path, scratch: Path) -> Path:
    """Run the C generator on one schema; returns the folder that holds its headers."""
    target = scratch / schema.stem
    target.mkdir()
    command = [
        java,
        "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED",
        "-Dsbe.target.language=C",
        "-Dsbe.validation.stop.on.error=true",
        "-Dsbe.generate.ir=true",
        f"-Dsbe.output.dir={target}",
        "-cp",
        classpath,
        "uk.co.real_logic.sbe.SbeTool",
        str(schema),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    for line in (done.stdout + done.stderr).splitlines():
        print(f"{schema.name}: {line}", file=sys.stderr)
    if done.returncode != 0:
        raise CannotGenerateError(f"the SBE tool refused {schema} (its words are above)")
    # The tool adds a folder named for the package: headers include one another by bare name,
    # so this folder is the codec, whatever the package is called.
    packages = sorted(path for path in target.iterdir() if path.is_dir())
    if len(packages) != 1:
        names = ", ".join(package.name for package in packages)
        raise CannotGenerateError(f"{schema.name}: expected one package folder, got: {names}")
    (packages[0] / "packed.h").write_text(packed.header((target / f"{schema.stem}.sbeir").read_bytes()))
    return packages[0]


def compare(fresh: dict[str, Path]) -> int:
    """Compare fresh codecs with codecs/generated; prints each difference; returns 0 or 1."""
    differences = sorted(differing(fresh))
    for difference in differences:
        print(difference)
    if differences:
        print(
            f"codecs: {len(differences)} differences: run 'python codecs/generate.py' and commit what it writes",
            file=sys.stderr,
        )
        return 1
    print(f"codecs: generated code of {', '.join(fresh)} is what the schemas give")
    return 0


def differing(fresh: dict[str, Path]) -> Iterable[str]:
    """Name every file that is missing, stale or changed, as 'what: path'."""
    present = {path.name for path in GENERATED.iterdir() if path.is_dir()} if GENERATED.is_dir() else set()
    for schema in sorted(present - set(fresh)):
        yield f"stale: {schema}/ (no such schema)"
    for schema, folder in fresh.items():
        wanted = {path.name for path in folder.iterdir()}
        held_folder = GENERATED / schema
        held = {path.name for path in held_folder.iterdir()} if held_folder.is_dir() else set()
        yield from (f"missing: {schema}/{name}" for name in wanted - held)
        yield from (f"stale: {schema}/{name}" for name in held - wanted)
        for name in wanted & held:
            if not filecmp.cmp(folder / name, held_folder / name, shallow=False):
                yield f"changed: {schema}/{name}"


def install(fresh: dict[str, Path]) -> int:
    """Replace the folders of codecs/generated by the fresh ones; returns 0."""
    GENERATED.mkdir(exist_ok=True)
    for path in GENERATED.iterdir():
        if path.is_dir() and path.name not in fresh:
            shutil.rmtree(path)
            print(f"codecs: removed {path.name} (no such schema)")
    for schema, folder in fresh.items():
        target = GENERATED / schema
        if target.exists():
            shutil.rmtree(target)
        shutil.copytree(folder, target)
        print(f"codecs: {schema}: {sum(1 for _ in target.iterdir())} headers")
    return 0


def find_java() -> str:
    """Path of a Java that is new enough."""
    java = shutil.which("java")
    if java is None:
        raise CannotGenerateError(
            f"no 'java' found: install Java {JAVA_MAJOR_MIN} or later "
            "(Debian: apt-get install openjdk-17-jre-headless). "
            "Only regenerating needs it; a build uses the checked-in code"
        )
    shown = subprocess.run([java, "-version"], capture_output=True, text=True, check=False)
    version = re.search(r'version "(\d+)', shown.stdout + shown.stderr)
    if version is None or int(version[1]) < JAVA_MAJOR_MIN:
        found = version[1] if version else "of unknown version"
        raise CannotGenerateError(f"{java} is Java {found}, but {JAVA_MAJOR_MIN} is needed")
    return java


def cache_folder() -> Path:
    """Where the jars are kept between runs."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "appliance" / "sbe"


def fetch(jar: Jar) -> Path:
    """Path of the jar, from the cache or by Maven; its content is always verified."""
    path = cache_folder() / jar.name
    if not path.is_file():
        copy_by_maven(jar, path.parent)
    content = hashlib.sha256(path.read_bytes()).hexdigest()
    if content != jar.sha256:
        path.unlink()
        raise CannotGenerateError(
            f"{jar.name} has sha256 {content}, but {jar.sha256} is pinned: "
            "it was removed from the cache; run again, or find out who changed it"
        )
    return path


def copy_by_maven(jar: Jar, folder: Path) -> None:
    """Have Maven put the jar into `folder`."""
    maven = shutil.which("mvn")
    if maven is None:
        raise CannotGenerateError(
            f"{jar.name} is not in {folder} and there is no 'mvn' to fetch it: "
            "install Maven (Debian: apt-get install maven) or put the jar there"
        )
    folder.mkdir(parents=True, exist_ok=True)
    print(f"codecs: fetching {jar.name}", file=sys.stderr)
    command = [
        maven,
        "-q",
        "-B",
        MAVEN_COPY,
        f"-Dartifact={jar.group}:{jar.artifact}:{jar.version}:jar",
        f"-DoutputDirectory={folder}",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0 or not (folder / jar.name).is_file():
        raise CannotGenerateError(
            f"Maven could not fetch {jar.group}:{jar.artifact}:{jar.version}:\n" + (done.stdout + done.stderr).strip()
        )


if __name__ == "__main__":
    sys.exit(main())
