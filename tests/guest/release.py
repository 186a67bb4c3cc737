"""Another release of the appliance out of a bundle: the same program under another version, or one that cannot run."""

from __future__ import annotations

import base64
import hashlib
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "ansible"))  # a program, not a package
from bundle import pack  # noqa: E402

GUARD = 'if __name__ == "__main__":'


def another(source: Path, target: Path, version: str, broken: bool = False) -> str:
    """Write the bundle `target` and its release beside it; returns that. `broken`: no stage of it comes up."""
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(source) as archive:
            archive.extractall(folder, filter="data")
        (wheel,) = Path(folder).glob("appliance-*.whl")
        _rewrite(wheel, version, broken)
        return pack(Path(folder), target)


def _rewrite(wheel: Path, version: str, broken: bool) -> None:
    old = wheel.name.split("-")[1]
    target = wheel.with_name(wheel.name.replace(f"-{old}-", f"-{version}-", 1))
    record = []
    with zipfile.ZipFile(wheel) as before, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as after:
        for member in before.infolist():
            name = member.filename.replace(f"appliance-{old}.dist-info/", f"appliance-{version}.dist-info/")
            if name.endswith("/RECORD"):
                continue
            content = _changed(name, before.read(member), old, version, broken)
            after.writestr(name, content)
            digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
            record.append(f"{name},sha256={digest},{len(content)}\n")
        name = f"appliance-{version}.dist-info/RECORD"
        after.writestr(name, "".join([*record, f"{name},,\n"]))
    wheel.unlink()


def _changed(name: str, content: bytes, old: str, version: str, broken: bool) -> bytes:
    if name.endswith(".dist-info/METADATA"):
        return content.replace(f"\nVersion: {old}\n".encode(), f"\nVersion: {version}\n".encode(), 1)
    if name == "appliance/__init__.py":
        return content.replace(f'"{old}"'.encode(), f'"{version}"'.encode(), 1)
    if broken and name == "appliance/process/stage.py":
        return content.replace(GUARD.encode(), f'{GUARD}\n    sys.exit("broken on purpose")'.encode(), 1)
    return content
