"""Print a configuration: every value and where it is from."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping
from typing import Any

from appliance.config.load import Config
from appliance.config.model import ProcessKeys, StageKeys
from appliance.config.positions import Path
from appliance.config.read import dotted, section
from appliance.config.values import KIND, Free, Table, Tables


@dataclasses.dataclass(frozen=True)
class Row:
    """One value: its table (``feed[0].port``), the table's header, the key, the value as TOML, its source."""

    table: str
    header: str
    key: str
    value: str
    source: str


def rows(config: Config) -> Iterator[Row]:
    """Every value, in the order of default.toml."""
    yield from _rows(config.sections, (), config.sources)


def _rows(part: Any, path: Path, sources: Mapping[str, str]) -> Iterator[Row]:
    nested: list[tuple[Any, Path]] = []
    inherited = [f.name for f in dataclasses.fields(StageKeys)] if isinstance(part, ProcessKeys) else []
    for item in sorted(dataclasses.fields(part), key=lambda f: f.name in inherited):
        kind, value = item.metadata[KIND], getattr(part, item.name)
        if isinstance(kind, Table):
            nested.append((value, (*path, item.name)))
        elif isinstance(kind, Tables):
            nested += [(entry, (*path, item.name, index)) for index, entry in enumerate(value)]
        elif value is not None:
            shown = free_text(value) if isinstance(kind, Free) else kind.show(value)
            source = sources.get(dotted((*path, item.name)), "")
            yield Row(dotted(path), section(path), item.name, shown, source)
    for entry, below in nested:
        yield from _rows(entry, below, sources)


def free_text(value: Any) -> str:
    """A value of a free table as TOML."""
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{json.dumps(key)} = {free_text(entry)}" for key, entry in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(free_text, value)) + "]"
    return json.dumps(value) if isinstance(value, str | bool) else str(value)


def as_toml(config: Config) -> str:
    """The whole configuration as a TOML text, each value with its source as a comment; it can be read again."""
    lines: list[str] = []
    table = None
    for row in rows(config):
        if row.table != table:
            lines += ["", row.header] if lines else [row.header]
            table = row.table
        text = f"{row.key} = {row.value}"
        lines.append(f"{text:<48} # {row.source}" if row.source else text)
    return "\n".join(lines) + "\n"
