"""A read-only disk for a guest: the installed appliance with what it needs, and the tests. Made anew each time.

A disk image of its own, so that another build of the appliance does not cost another image of Debian. The guest's
Python must be of the version of this one: compiled parts come along.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOUNT = "/payload"
RUN = f"PYTHONPATH={MOUNT}/site:{MOUNT} PYTHONDONTWRITEBYTECODE=1 PYTHONSAFEPATH=1"
"""In front of a command in the guest: its Python finds both."""
SPARE_MIB = 64


def make(target: Path, folder: Path) -> Path:
    """Write the image `target`; `folder` is for what goes into it and is left empty."""
    tree = folder / "payload"
    for package in _needed("appliance"):
        _copy(package, tree / "site")
    shutil.copytree(ROOT / "tests", tree / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    kib = sum(path.stat().st_size // 1024 + 4 for path in tree.rglob("*"))
    size = f"{kib // 1024 * 5 // 4 + SPARE_MIB}M"
    words = ["mke2fs", "-q", "-t", "ext4", "-O", "^has_journal", "-d", str(tree), str(target), size]
    target.unlink(missing_ok=True)
    subprocess.run(words, check=True, capture_output=True)
    shutil.rmtree(tree)
    return target


def words(image: Path) -> tuple[str, ...]:
    """QEMU's, for the guest's second disk; `attach` makes its files appear."""
    drive = f"file={image},format=raw,if=none,id=payload,readonly=on"
    return "-drive", drive, "-device", "virtio-blk-pci,drive=payload"


ATTACH = f"mkdir -p {MOUNT} && mount -o ro /dev/vdb {MOUNT}"


def _needed(name: str) -> list[Distribution]:
    """A distribution and all that it requires, extras left out."""
    found: dict[str, Distribution] = {}
    left = [name]
    while left:
        one = re.sub(r"[-_.]+", "-", left.pop()).lower()
        if one in found:
            continue
        try:
            found[one] = distribution(one)
        except PackageNotFoundError:
            continue  # of another platform
        for line in found[one].requires or []:
            if "extra ==" not in line:
                left.append(re.split(r"[^\w.-]", line.strip(), maxsplit=1)[0])
    return list(found.values())


def _copy(package: Distribution, site: Path) -> None:
    for file in package.files or []:
        if ".." in file.parts or "__pycache__" in file.parts:
            continue
        target = site / file
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(Path(str(package.locate_file(file))), target)
