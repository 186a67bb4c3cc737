"""The open peers: what they are (`bench/peers/*/peers.toml`), and how each is fetched, built and started.

A folder of peers shares one build: jars by Maven, crates by Cargo, C and C++ by the system's compiler against Debian's
packages, Python in a virtual environment. Everything is pinned, lands in the cache under a name that contains the hash
of the folder, and is no dependency of the appliance. What cannot be had is an Absent with the reason, never nothing.
"""

from __future__ import annotations

import hashlib
import os
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from appliance.bench import peer_builds
from appliance.bench.peer_builds import BuildError
from appliance.bench.player import Case, Program
from appliance.errors import ConfigError

PACKAGE = Path(__file__).parent
INSTALLED = PACKAGE / "peers"
SOURCE = PACKAGE.parents[1] / "bench" / "peers"
NO_PATH = "none"
_PEER_KEYS = frozenset(
    ["name", "what", "suites", "main", "script", "bin", "source", "needs", "flags", "libs", "options", "reason", "env"]
)
Tell = Callable[[str], None]


@dataclass(frozen=True)
class Peer:
    """One peer as its folder's table tells it; `about` holds the keys of its kind."""

    name: str
    what: str
    kind: str
    folder: Path
    suites: tuple[str, ...] = ()
    about: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Absent:
    """A peer that does not play, with the reason."""

    name: str
    what: str
    reason: str


def folder_of_peers() -> Path:
    """Where the peers' tables and sources lie: in the installed package, else in the source tree."""
    return INSTALLED if INSTALLED.is_dir() else SOURCE


def cache() -> Path:
    """Where peers are fetched and built: $XDG_CACHE_HOME/appliance/bench, by default under ~/.cache."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "appliance" / "bench"


def known(folder: Path | None = None) -> list[Peer]:
    """All peers of all folders, by name. ConfigError names a wrong table."""
    peers = []
    for table in sorted((folder or folder_of_peers()).glob("*/peers.toml")):
        told = tomllib.loads(table.read_text())
        for entry in told.get("peer", []):
            if wrong := set(entry) - _PEER_KEYS:
                raise ConfigError(
                    f"{table}: a peer knows no {sorted(wrong)[0]}; known: {', '.join(sorted(_PEER_KEYS))}"
                )
            kind = NO_PATH if "reason" in entry else str(told["kind"])
            if kind != NO_PATH and kind not in peer_builds.KINDS:
                raise ConfigError(f"{table}: kind {kind!r}; known: {', '.join(peer_builds.KINDS)}")
            peers.append(
                Peer(entry["name"], entry["what"], kind, table.parent, tuple(entry.get("suites", ())), dict(entry))
            )
    return sorted(peers, key=lambda peer: peer.name)


def obtain(peers: Sequence[Peer], tell: Tell = lambda _: None) -> tuple[list[Program], list[Absent]]:
    """Fetch and build what is missing; the programs that can play, and who cannot and why."""
    programs: list[Program] = []
    absent: list[Absent] = []
    refused: dict[Path, str] = {}
    for peer in peers:
        if peer.kind == NO_PATH:
            absent.append(Absent(peer.name, peer.what, str(peer.about["reason"])))
            continue
        try:
            if peer.folder in refused:
                raise BuildError(refused[peer.folder])
            programs.append(_program(peer, tell))
        except BuildError as error:
            absent.append(Absent(peer.name, peer.what, str(error)))
            if error.of_folder:
                refused[peer.folder] = str(error)
    return programs, absent


def _program(peer: Peer, tell: Tell) -> Program:
    kind = peer_builds.KINDS[peer.kind]
    place = cache() / f"{peer.folder.name}-{digest(peer.folder)}"
    place.mkdir(parents=True, exist_ok=True)
    command, env = kind(peer.folder, place, peer.about, lambda step: tell(f"{peer.name}: {step}"))
    return Program(
        peer.name, tuple(command), {**env, **peer.about.get("env", {})}, native=peer.kind in ("cxx", "cargo")
    )


def digest(folder: Path) -> str:
    """A short hash of a folder's files and their names, and of the protocol's sources beside it."""
    taken = hashlib.sha256()
    beside = [path for name in ("protocol", "rust_contestant") for path in (folder.parent / name).glob("**/*")]
    for path in sorted({*folder.glob("**/*"), *beside}):
        if path.is_file() and "target" not in path.parts and "__pycache__" not in path.parts:
            taken.update(str(path.relative_to(folder.parent)).encode() + b"\0" + path.read_bytes())
    return taken.hexdigest()[:12]


def matched(peers_cases: Sequence[Case], ours: Sequence[Case]) -> list[Case]:
    """A peer's cases under the names of ours: what stands behind `:` is a pattern for the cases of ours that it plays.

    Arguments that both know (slots, batch, bytes) are taken from ours, except how often (n): peers differ in speed.
    """
    found = []
    for theirs in peers_cases:
        for mine in ours:
            if (theirs.suite == mine.suite) and fnmatchcase(mine.case, theirs.case.rpartition(":")[2]):
                args = {key: mine.args.get(key, value) if key != "n" else value for key, value in theirs.args.items()}
                found.append(Case(mine.suite, mine.case, theirs.variant, args, theirs.quick, ask=theirs.case))
    return found
