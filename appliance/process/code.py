"""Which source a Python stage is made of: found without importing it, known by its hash."""

from __future__ import annotations

import hashlib
import sys
from importlib.machinery import PathFinder
from pathlib import Path

from appliance.topology import Topology

PYTHON = "python:"


def source_of(kind: str, folder: Path) -> Path | None:
    """The file of ``python:module:Class``, looked for as its stage does; None where there is none.

    Only this file: what it imports is not looked at.
    """
    parts = kind.removeprefix(PYTHON).partition(":")[0].split(".")
    places: list[str] | None = [str(folder), *sys.path]
    for depth in range(1, len(parts) + 1):
        PathFinder.invalidate_caches()
        spec = PathFinder.find_spec(".".join(parts[:depth]), places)
        if spec is None:
            return None
        places = list(spec.submodule_search_locations or ())
    return Path(spec.origin) if spec is not None and spec.has_location and spec.origin else None


def fingerprint(kind: str, folder: Path) -> str:
    """SHA-256 of the source, in hex; "" where it cannot be read."""
    file = source_of(kind, folder)
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest() if file is not None else ""
    except OSError:
        return ""


def changed(topology: Topology, folder: Path, loaded: dict[str, str]) -> dict[str, str]:
    """Python stages whose source is not what they were started with, with the name of the file."""
    found = {}
    for stage in topology.stages:
        if stage.ops.startswith(PYTHON) and stage.name in loaded:
            now = fingerprint(stage.ops, folder)
            if now != loaded[stage.name]:
                file = source_of(stage.ops, folder)
                found[stage.name] = f"{file} has changed" if file else "its file is gone"
    return found
