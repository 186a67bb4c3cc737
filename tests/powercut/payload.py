"""The initramfs of a guest with a whole appliance: this machine's Python, the installed appliance and what it needs.

Everything lies at the path it has here, so that libraries find each other; the packages lie in /site. Python's files
are compiled, and not looked at again when they are imported, as that takes most of the time where it is emulated.
"""

from __future__ import annotations

import importlib.util
import py_compile
import re
import subprocess
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

import guest

HERE = Path(__file__).resolve().parent
SITE = "site"
INSIDE = HERE / "inside"
LEFT_OUT = {
    "test", "tests", "idlelib", "tkinter", "ensurepip", "lib2to3", "turtledemo", "site-packages", "__pycache__",
    "distutils", "pydoc_data", "f2py", "bench",
}  # fmt: skip
UNCHECKED = (1).to_bytes(4, "little") + bytes(8)  # PEP 552: by hash, and the hash is not checked
HEAD_BYTES = 16
CONFIG = """\
[appliance]
name = "cut"
hugepages = "off"
log_level = "debug"
[[feed]]
name = "cme"
protocol = "cme.mdp3"
instrument_capacity = 256
start_live = true
[feed.port]
kind = "capture"
path = "/market.pcapng"
[book]
order_capacity = 65536
[[strategy]]
name = "maker"
kind = "maker"
[risk]
rate_count = 2000
[risk.limits]
max_quantity = 5
max_position = 20
collar_bps = 200
[log]
dir = "/log/wal"
segment_size = "{segment_mib}MiB"
patience = "10s"
silence = "30s"
poll = "0s"
nap = "2ms"
[log.wait_for]
orders = "durable"
# Emulated, a stage takes its time.
[stage]
idle_sleep = "5ms"
tick = "20ms"
ring_slots = 8192
[supervisor]
heartbeat_limit = "60s"
boot_limit = "180s"
drain_limit = "30s"
"""
SEGMENT_MIB = 4
MARKET_S, RATE, SNAPSHOT_S = 600, 30, 20


def write(target: Path, folder: Path, seed: int) -> None:
    """The archive; the market is generated with `seed`."""
    files = {**guest.modules(), "init": _init(), "appliance.toml": CONFIG.format(segment_mib=SEGMENT_MIB).encode()}
    files["inside/forked.py"] = (INSIDE / "forked.py").read_bytes()
    files["market.pcapng"] = _market(folder / "market.pcapng", seed)
    standard = Path(sys.base_prefix) / f"lib/python{sys.version_info.major}.{sys.version_info.minor}"
    sources = [(path, str(path)[1:]) for path in _below(standard)]
    for package in _needed("appliance"):
        sources += [
            (Path(str(package.locate_file(file))), f"{SITE}/{file}")
            for file in package.files or []
            if ".." not in file.parts and not LEFT_OUT & set(file.parts)
        ]
    interpreter = Path(sys.base_prefix) / "bin" / standard.name
    sources.append((interpreter, str(interpreter)[1:]))
    linked = {interpreter}
    for path, name in sources:
        files[name] = path.read_bytes()
        if path.suffix == ".py":
            compiled = f"{path.stem}.{sys.implementation.cache_tag}.pyc"
            files[str(Path(name).parent / "__pycache__" / compiled)] = _compiled(path)
        elif re.search(r"\.so(\.\d+)*$", path.name):
            linked.add(path)
    for library in {found for path in linked for found in guest.libraries(path)}:
        if not library.resolve().is_relative_to(sys.prefix):  # those of a package are in its folder
            files.setdefault(str(library)[1:], library.read_bytes())
    guest.pack(files, {"dev", "proc", "sys", "run", "log", "tmp"}, target)


def _init() -> bytes:
    interpreter = Path(sys.base_prefix) / f"bin/python{sys.version_info.major}.{sys.version_info.minor}"
    return f"#!{interpreter}\n".encode() + (INSIDE / "witness.py").read_bytes()


def _market(path: Path, seed: int) -> bytes:
    numbers = {"seconds": MARKET_S, "rate": RATE, "snapshot": SNAPSHOT_S, "seed": seed, "halts": 0, "double-loss": 0}
    words = [word for name, number in numbers.items() for word in (f"--{name}", str(number))] + ["--out", str(path)]
    subprocess.run([sys.executable, "-P", "-m", "appliance", "generate", *words], check=True, capture_output=True)
    return path.read_bytes()


def _below(folder: Path) -> list[Path]:
    """Its files, but what nobody needs there."""
    found = []
    for path in sorted(folder.iterdir()):
        if path.name in LEFT_OUT or path.name.startswith("config-") or path.suffix == ".a":
            continue
        found += _below(path) if path.is_dir() else [path]
    return found


def _compiled(source: Path) -> bytes:
    """Its code, never to be held against the source again. "" for what does not compile: nobody imports that."""
    cached = Path(importlib.util.cache_from_source(str(source)))
    try:
        if not cached.exists():
            py_compile.compile(str(source), doraise=True)
        content = cached.read_bytes()
    except (py_compile.PyCompileError, OSError):
        return b""
    return content[:4] + UNCHECKED + content[HEAD_BYTES:]


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
        needs = [line.strip() for line in found[one].requires or [] if "extra ==" not in line]
        left += [re.split(r"[^\w.-]", line, maxsplit=1)[0] for line in needs]
    return list(found.values())
