"""One host setting as data: what it is, why, where that is documented, and the actions that make it so.

The form of a step's file is told in ``tuning/README.md``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any, Literal

from appliance.errors import ConfigError

VALUES = ("cores", "others", "others_mask", "huge_pages", "node_pages", "gigabyte_pages", "interface", "user", "queues")
Compare = Literal["equal", "at_least", "chosen", "mask", "cores"]


@dataclass(frozen=True)
class FileSetting:
    """A setting that the kernel shows as files: the first pattern of `paths` that names any, all that it names.

    `compare`: "equal" text; "at_least" a number; "chosen" the word in brackets; "mask" hexadecimal with commas;
    "cores" a list that must lie within `value`. `only_if`: a path and a word that its text must have.
    `some_refuse` says why single files may refuse without harm. `page_kib`: the files count pages of this size.
    """

    paths: tuple[str, ...]
    value: str
    compare: Compare = "equal"
    only_if: tuple[str, str] | None = None
    some_refuse: str = ""
    page_kib: int = 0


@dataclass(frozen=True)
class ConfigFile:
    """A file of ours in a folder of the system's configuration, whole."""

    path: str
    text: str


@dataclass(frozen=True)
class BootParameters:
    """Words of the kernel's command line. `page_kib`: they ask for pages of this size."""

    parameters: str
    page_kib: int = 0


@dataclass(frozen=True)
class Command:
    """Anything else. `check` prints `expect` when all is well; `before` prints what `undo` has as {before}."""

    check: tuple[str, ...]
    expect: str
    apply: tuple[str, ...]
    undo: tuple[str, ...]
    before: tuple[str, ...] = ()
    tool: str = ""


@dataclass(frozen=True)
class KernelThreads:
    """The kernel's own threads that may be moved run on `cores` alone."""

    cores: str


Action = FileSetting | ConfigFile | BootParameters | KernelThreads | Command


@dataclass(frozen=True)
class Step:
    """A host setting. `needs` names the values without which it does not apply."""

    name: str
    title: str
    reason: str
    source: str
    needs: tuple[str, ...]
    reboot: bool
    actions: tuple[Action, ...]


def tuning_folder() -> Path:
    """Where steps and profiles lie: inside the package when installed, beside it in a source tree."""
    package = Path(str(resources.files("appliance")))
    inside = package / "tuning"
    return inside if inside.is_dir() else package.parent / "tuning"


def load_steps(folder: Path | None = None) -> dict[str, Step]:
    """All steps by name. ConfigError names the file and what is wrong in it."""
    found = sorted(((tuning_folder() if folder is None else folder) / "steps").glob("*.toml"))
    return {path.stem: read_step(path) for path in found}


def read_step(path: Path) -> Step:
    """One step's file."""
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: {error}") from error
    try:
        return _step(path.stem, told)
    except (KeyError, TypeError) as error:
        raise ConfigError(f"{path}: {_wrong(error)}") from error


def _wrong(error: Exception) -> str:
    return f"{error.args[0]} is missing" if isinstance(error, KeyError) else str(error)


def _step(name: str, told: dict[str, Any]) -> Step:
    kinds: dict[str, Callable[..., Action]] = {
        "file": _file,
        "config": ConfigFile,
        "boot": BootParameters,
        "threads": KernelThreads,
        "command": _command,
    }
    plain = {"title", "reason", "source", "needs", "reboot"}
    if unknown := set(told) - plain - set(kinds):
        raise TypeError(f"a step knows {', '.join(sorted(plain | set(kinds)))}, not {', '.join(sorted(unknown))}")
    needs = tuple(told.get("needs", ()))
    if unknown := set(needs) - set(VALUES):
        raise TypeError(f"needs knows {', '.join(VALUES)}, not {', '.join(sorted(unknown))}")
    actions = [kinds[kind](**action) for kind in kinds for action in told.get(kind, ())]
    if not actions:
        raise TypeError("a step needs at least one of [[file]], [[config]], [[boot]], [[threads]], [[command]]")
    return Step(name, told["title"], told["reason"], told["source"], needs, bool(told.get("reboot")), tuple(actions))


def _file(
    path: str | list[str],
    value: str,
    compare: Compare = "equal",
    only_if: Mapping[str, str] | None = None,
    some_refuse: str = "",
    page_kib: int = 0,
) -> FileSetting:
    if compare not in ("equal", "at_least", "chosen", "mask", "cores"):
        raise TypeError(f"compare knows equal, at_least, chosen, mask, cores, not {compare}")
    condition = None if only_if is None else (only_if["path"], only_if["has"])
    paths = (path,) if isinstance(path, str) else tuple(path)
    return FileSetting(paths, value, compare, condition, some_refuse, page_kib)


def _command(
    check: list[str], expect: str, apply: list[str], undo: list[str], before: list[str] | None = None, tool: str = ""
) -> Command:
    return Command(tuple(check), expect, tuple(apply), tuple(undo), tuple(before or ()), tool)
