"""What ansible installs: wheels of the appliance and of all that it needs, in one archive named after its content.

    python ansible/bundle.py [--python python3.13] [--to dist/appliance-bundle.tar]

The wheels are for the Python that makes them (Debian 12 has 3.11, Debian 13 has 3.13). Beside the archive lies its
release, VERSION-DIGEST of the wheels, in a file .release: the same wheels are the same release, on every host.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def release_of(wheels: list[Path]) -> str:
    """The appliance's version, and ten digits of what the wheels are."""
    version = next(wheel.name.split("-")[1] for wheel in wheels if wheel.name.startswith("appliance-"))
    digests = b"".join(hashlib.sha256(wheel.read_bytes()).digest() for wheel in wheels)
    return f"{version}-{hashlib.sha256(digests).hexdigest()[:10]}"


def pack(folder: Path, target: Path) -> str:
    """Write the archive of a folder of wheels, and its release beside it; returns that."""
    wheels = sorted(folder.glob("*.whl"))
    target.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(target, "w") as archive:
        for wheel in wheels:
            archive.add(wheel, f"./{wheel.name}", filter=_bare)
    release = release_of(wheels)
    target.with_name(f"{target.name}.release").write_text(f"{release}\n")
    return release


def _bare(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Without whose it was, and when: the same wheels are the same archive."""
    member.uid = member.gid = member.mtime = 0
    member.uname = member.gname = ""
    return member


def main() -> int:
    """Entry point."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", default=sys.executable, help="the Python to make the wheels with, and for")
    parser.add_argument("--to", type=Path, default=ROOT / "dist/appliance-bundle.tar", help="the archive")
    args = parser.parse_args()
    python = shutil.which(args.python)
    if python is None:
        print(f"bundle: there is no {args.python}; it makes the wheels that hosts with it install", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        words = [python, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--wheel-dir", folder]
        if done := subprocess.run([*words, str(ROOT)], check=False).returncode:
            return done
        print(f"{args.to}: release {pack(Path(folder), args.to)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
