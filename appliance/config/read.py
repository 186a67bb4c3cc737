"""Turn layers of plain values into the frozen models.

Every key is checked, every problem collected, and the source of each value remembered.
"""

from __future__ import annotations

import dataclasses
import difflib
import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from appliance.config.positions import Path
from appliance.config.values import KIND, Free, Kind, Refused, Table, Tables

DEFAULTS = "default.toml"
SETTING = "--set"


@dataclass(frozen=True)
class Layer:
    """One source of values; a later layer wins. `lines` may be empty (command line, shared memory)."""

    name: str
    values: Mapping[str, Any]
    lines: Mapping[Path, int] = field(default_factory=dict)
    path: Path = ()  # where `values` lie in the file

    def below(self, key: str | int, values: Mapping[str, Any]) -> Layer:
        """The layer of a table inside this one."""
        return Layer(self.name, values, self.lines, (*self.path, key))

    def place(self, key: str | None = None) -> str:
        """``appliance.toml:12`` of a key or, without one, of the table."""
        path = self.path if key is None else (*self.path, key)
        while path and path not in self.lines:
            path = path[:-1]
        return f"{self.name}:{self.lines[path]}" if path else self.name


@dataclass
class Reading:
    """What a reading found: problems (whole sentences with place) and the source of each value by its dotted key."""

    root: type
    problems: list[str] = field(default_factory=list)
    sources: dict[str, str] = field(default_factory=dict)

    def refuse(self, place: str, sentence: str) -> None:
        """Add a problem."""
        self.problems.append(f"{place}: {sentence}")


@functools.lru_cache(maxsize=4096)
def dotted(path: Path) -> str:
    """``("feed", 0, "port", "kind")`` as ``feed[0].port.kind``."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def section(path: Path) -> str:
    """The section as the file's author writes it: ``[feed.port]``; the top of the file has no name."""
    names = [part for part in path if isinstance(part, str)]
    if not names:
        return "the top of the file"
    return f"[[{'.'.join(names)}]]" if isinstance(path[-1], int) else f"[{'.'.join(names)}]"


@functools.cache
def _kinds_of(model: type) -> dict[str, Any]:
    """What each key of a section takes, in order."""
    return {item.name: item.metadata[KIND] for item in dataclasses.fields(model)}


def read_table(model: type, path: Path, layers: list[Layer], reading: Reading) -> Any:
    """An instance of `model` from the layers, or None if there were problems (they are in `reading`)."""
    known = _kinds_of(model)
    for layer in layers:
        for key in layer.values:
            if key not in known:
                reading.refuse(layer.place(key), _unknown_sentence(key, path, list(known), reading.root))
    values: dict[str, Any] = {}
    good = True
    for name, kind in known.items():
        value, found = _read_key(kind, name, path, layers, reading)
        values[name] = value
        good = good and found
    return model(**values) if good else None


def _read_key(kind: Any, name: str, path: Path, layers: list[Layer], reading: Reading) -> tuple[Any, bool]:
    """The value of one key, and whether it is good."""
    holders = [layer for layer in layers if name in layer.values]
    if isinstance(kind, Tables):
        return _read_tables(kind, name, path, holders, reading)
    if isinstance(kind, Table):
        return _read_nested(kind, name, path, layers, reading)
    if not holders:
        if isinstance(kind, Kind) and kind.optional:
            return None, True
        reading.refuse(_home(layers).place(), f"`{name}` is missing in {section(path)}; write {kind.takes}")
        return None, False
    return _read_value(kind, name, path, holders[-1], reading)


def _read_value(kind: Kind | Free, name: str, path: Path, layer: Layer, reading: Reading) -> tuple[Any, bool]:
    value = layer.values[name]
    reading.sources[dotted((*path, name))] = layer.place(name)
    if isinstance(kind, Free):
        return value, _is_table(layer, name, path, reading)
    try:
        return kind.parse(value), True
    except Refused as refusal:
        reading.refuse(layer.place(name), f"`{name}` = {_shown(value)} in {section(path)} {refusal}")
        return None, False


def _read_nested(kind: Table, name: str, path: Path, layers: list[Layer], reading: Reading) -> tuple[Any, bool]:
    holders = [layer for layer in layers if name in layer.values]
    tables = [layer for layer in holders if _is_table(layer, name, path, reading)]
    if len(tables) < len(holders):
        return None, False
    below = [layer.below(name, layer.values[name]) for layer in tables]
    if all(layer.name == DEFAULTS for layer in below):  # so that what is missing is missed in the user's file
        below.append(_home(layers).below(name, {}))
    value = read_table(kind.model, (*path, name), below, reading)
    return value, value is not None


def _read_tables(kind: Tables, name: str, path: Path, holders: list[Layer], reading: Reading) -> tuple[Any, bool]:
    """The entries of the last list, each over the defaults' only entry, and under the tables of settings."""
    defaults = Layer(DEFAULTS, {})
    lists: list[Layer] = []
    overlays: list[Layer] = []
    for layer in holders:
        if layer.name == DEFAULTS:
            defaults = layer.below(name, {}).below(0, layer.values[name][0])
        elif layer.name == SETTING and isinstance(layer.values[name], Mapping):
            overlays.append(layer.below(name, layer.values[name]))
        else:
            lists.append(layer)
    if not lists:
        return (), True
    layer = lists[-1]
    entries = layer.values[name]
    if not isinstance(entries, list) or not all(isinstance(entry, Mapping) for entry in entries):
        header = ".".join(part for part in (*path, name) if isinstance(part, str))
        reading.refuse(layer.place(name), f"`{name}` must be a list of tables; write [[{header}]]")
        return None, False
    read = [
        read_table(kind.model, (*path, name, i), [defaults, layer.below(name, {}).below(i, entry), *overlays], reading)
        for i, entry in enumerate(entries)
    ]
    return tuple(read), None not in read


def _home(layers: list[Layer]) -> Layer:
    """The layer whose table should have held a missing key: the user's file."""
    return next((layer for layer in layers if layer.name not in (DEFAULTS, SETTING)), layers[-1])


def _is_table(layer: Layer, name: str, path: Path, reading: Reading) -> bool:
    if isinstance(layer.values[name], Mapping):
        return True
    reading.refuse(layer.place(name), f"`{name}` must be a table; write [{dotted((*path, name))}]")
    return False


def _unknown_sentence(key: str, path: Path, known: list[str], root: type) -> str:
    what = f"unknown key `{key}` in {section(path)}" if path else f"unknown section [{key}]"
    near = difflib.get_close_matches(key, known, 1, 0.6)
    if near:
        return f"{what}; did you mean `{near[0]}`?"
    elsewhere = [place for place, keys in sections_of(root) if key in keys]
    if elsewhere and path:
        return f"{what}; it belongs in {elsewhere[0]}"
    return f"{what}; known are {', '.join(known)}"


def sections_of(model: type, path: Path = ()) -> list[tuple[str, list[str]]]:
    """Every section with its keys, in order: ``("[risk.limits]", ["max_quantity", ...])``."""
    found: list[tuple[str, list[str]]] = []
    scalars: list[str] = []
    for item in dataclasses.fields(model):
        kind = item.metadata[KIND]
        if isinstance(kind, Table):
            found += sections_of(kind.model, (*path, item.name))
        elif isinstance(kind, Tables):
            found += sections_of(kind.model, (*path, item.name, 0))
        else:
            scalars.append(item.name)
    return [(section(path), scalars), *found] if path else found


def _shown(value: Any) -> str:
    """A value as its author wrote it, shortened."""
    text = str(value)
    if isinstance(value, bool):
        text = text.lower()
    elif isinstance(value, str):
        text = f'"{value}"'
    return text if len(text) <= 60 else text[:57] + "..."
