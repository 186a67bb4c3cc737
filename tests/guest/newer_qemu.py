"""A QEMU whose emulated NIC (igb) has a PTP hardware clock that ticks as it should: 10 or newer.

The host's own where it is new enough; else Debian's backport, unpacked beside the images, from a packages list of its
own: nothing is installed on this machine.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from tests.guest.image import cache

SUITE = "bookworm-backports"
PACKAGES = ("qemu-system-x86", "qemu-system-common", "qemu-system-data")
WANTED = 10
FIRMWARE = "/usr/share/seabios"


def newer_qemu() -> tuple[tuple[str, ...], str]:
    """Words of the command, and ""; or none, and why there is none."""
    own = shutil.which("qemu-system-x86_64")
    if own and _version((own,)) >= WANTED:
        return (own,), ""
    folder = cache() / f"qemu-{SUITE}"
    words = (str(folder / "usr/bin/qemu-system-x86_64"), "-L", str(folder / "usr/share/qemu"), "-L", FIRMWARE)
    try:
        if not Path(words[0]).exists():
            _unpack(folder)
        found = _version(words)
    except (OSError, RuntimeError) as error:
        return (), f"needs QEMU {WANTED} or newer, whose igb has a clock; {SUITE} does not give it: {error}"
    return (words, "") if found >= WANTED else ((), f"needs QEMU {WANTED} or newer; {SUITE} has {found}")


def _version(words: tuple[str, ...]) -> int:
    told = _run(*words, "--version")
    found = re.search(r"version (\d+)", told)
    return int(found[1]) if found else 0


def _unpack(folder: Path) -> None:
    work = folder.with_suffix(".work")
    shutil.rmtree(work, ignore_errors=True)
    for name in ("lists/partial", "cache/archives/partial", "state", "root"):
        (work / name).mkdir(parents=True)
    (work / "status").touch()
    (work / "sources.list").write_text(f"deb http://deb.debian.org/debian {SUITE} main\n")
    options = [
        f"-oDir::Etc::SourceList={work}/sources.list", "-oDir::Etc::SourceParts=-", f"-oDir::State::Lists={work}/lists",
        f"-oDir::Cache={work}/cache", f"-oDir::State::status={work}/status", "-oAPT::Sandbox::User=root",
    ]  # fmt: skip
    _run("apt-get", *options, "-qq", "update")
    _run("apt-get", *options, "-qq", "download", *PACKAGES, cwd=work)
    for package in work.glob("*.deb"):
        _run("dpkg", "-x", str(package), str(work / "root"))
    shutil.rmtree(folder, ignore_errors=True)
    (work / "root").rename(folder)
    shutil.rmtree(work)


def _run(*words: str, cwd: Path | None = None) -> str:
    done = subprocess.run(words, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{words[0]}: {(done.stderr or done.stdout).strip()[-500:]}")
    return done.stdout
