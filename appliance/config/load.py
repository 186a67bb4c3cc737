"""Files to configuration: default.toml below, the user's file above it, single settings of the command line on top."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from appliance.config.joined import check_joined
from appliance.config.model import Maker, Sections, Strategy
from appliance.config.positions import key_lines
from appliance.config.processes import check_processes
from appliance.config.read import DEFAULTS, SETTING, Layer, Reading, read_table
from appliance.errors import ConfigError

DEPTH_MAX = 32  # of tables and lists; a configuration needs five


@dataclass(frozen=True)
class Config:
    """A checked configuration: the sections, and by dotted key (``risk.limits.max_quantity``) where each value is from.

    `plain` is the user's part as JSON can carry it; ``from_plain`` reads it again in another process.
    """

    sections: Sections
    sources: dict[str, str]
    file: str
    plain: dict[str, Any]

    @property
    def name(self) -> str:
        """The appliance's name."""
        return self.sections.appliance.name

    def maker(self, strategy: Strategy) -> Maker:
        """Parameters of a strategy of kind "maker": its own over those of ``[maker]``."""
        return _maker(self.sections.maker, strategy, self.plain)


def load(path: str | Path, settings: Sequence[str] = ()) -> Config:
    """Read a file. settings: ``section.key=value`` in TOML, each overriding the file. Raises ConfigError."""
    try:
        text = Path(path).read_text(encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}; give a configuration with --config FILE") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: is no text in UTF-8 (byte {error.start})") from error
    return loads(text, str(path), settings)


def loads(text: str, name: str = "appliance.toml", settings: Sequence[str] = ()) -> Config:
    """The same for a text; `name` stands for the file in messages."""
    try:
        values = _parse(text)
    except Unreadable as error:
        raise ConfigError(f"{name}: is no TOML: {error}") from error
    layers = [Layer(name, values, key_lines(text))]
    layers += [_setting_layer(setting) for setting in settings]
    return _build(layers, name)


def from_plain(plain: dict[str, Any], name: str = "running configuration") -> Config:
    """Read again what ``Config.plain`` carried through JSON."""
    return _build([Layer(name, _thaw(plain))], name)


def with_name(config: Config, name: str) -> Config:
    """The same configuration under another appliance name."""
    plain = dict(config.plain)
    plain["appliance"] = {**plain.get("appliance", {}), "name": name}
    renamed = from_plain(plain, config.file)
    return Config(renamed.sections, {**config.sources, "appliance.name": "--name"}, config.file, plain)


class Unreadable(ValueError):
    """The text is no TOML, or none that is meant: nested without end, numbers of thousands of digits."""


def _parse(text: str) -> dict[str, Any]:
    """The text's values. `tomllib` lets out more than its own error: of int, of Decimal, of the stack."""
    try:
        values = tomllib.loads(text, parse_float=Decimal)
    except RecursionError as error:
        raise Unreadable(f"nested more than {DEPTH_MAX} deep") from error
    except tomllib.TOMLDecodeError as error:
        raise Unreadable(str(error)) from error
    except (ValueError, ArithmeticError) as error:
        raise Unreadable("a number with more digits than any has") from error
    if _is_deeper(values, DEPTH_MAX):
        raise Unreadable(f"nested more than {DEPTH_MAX} deep")
    return values


def _is_deeper(value: Any, depth: int) -> bool:
    """Whether tables and lists nest more than so deep; looks no deeper than that."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(isinstance(entry, dict | list) and (depth == 0 or _is_deeper(entry, depth - 1)) for entry in inner)


@cache
def _defaults() -> Layer:
    text = resources.files("appliance.config").joinpath(DEFAULTS).read_text(encoding="utf-8")
    return Layer(DEFAULTS, tomllib.loads(text, parse_float=Decimal), key_lines(text))


def _setting_layer(setting: str) -> Layer:
    """``--set risk.limits.max_quantity=5``; a value that is no TOML is taken as a text."""
    key, equals, value = setting.partition("=")
    if not equals or not key.strip():
        raise ConfigError(f"--set {setting}: write section.key=value, such as risk.limits.max_quantity=5")
    for right in (value, f'"{value}"'):
        try:
            return Layer(SETTING, _parse(f"{key.strip()} = {right}"))
        except Unreadable:
            continue
    raise ConfigError(f"--set {setting}: neither key nor value can be read; write section.key=value")


def _build(layers: list[Layer], name: str) -> Config:
    reading = Reading(Sections)
    sections = read_table(Sections, (), [_defaults(), *layers], reading)
    plain = _merge([layer.values for layer in layers])
    if isinstance(sections, Sections):
        _check_strategies(sections, plain, layers[0], reading)
        _check_between(sections, layers[0], reading)
        check_joined(sections, layers[0], reading)
        check_processes(sections, layers[0], reading)
    if reading.problems:
        raise ConfigError("\n".join(sorted(set(reading.problems), key=_by_line)))
    assert isinstance(sections, Sections)
    return Config(sections, reading.sources, name, _freeze(plain))


def _check_strategies(sections: Sections, plain: dict[str, Any], layer: Layer, reading: Reading) -> None:
    for index, strategy in enumerate(sections.strategy):
        if strategy.kind != "maker":
            continue
        below = Layer(layer.name, strategy.parameters, layer.lines, ("strategy", index, "parameters"))
        layers = [Layer(DEFAULTS, _defaults().values["maker"]), Layer(layer.name, plain.get("maker", {})), below]
        read_table(Maker, ("strategy", index, "parameters"), layers, reading)


def _check_between(sections: Sections, layer: Layer, reading: Reading) -> None:
    """What only several keys together tell."""
    for index, feed in enumerate(sections.feed):
        place = Layer(layer.name, {}, layer.lines, ("feed", index, "port")).place("kind")
        if feed.port.live and not feed.group:
            what = f'feed "{feed.name}" has a udp port and no group; write a [[feed.group]] with an address'
            reading.refuse(place, what)
        if feed.port.kind == "verbs" and not (feed.port.device or feed.port.interface):
            what = f'feed "{feed.name}" has a verbs port; name its `device`, as "mlx5_0", or the device\'s `interface`'
            reading.refuse(place, what)
        if not feed.port.live and not feed.port.path:
            what = f'feed "{feed.name}" has a {feed.port.kind} port and no `path`; name the file in [feed.port]'
            reading.refuse(place, what)
        if len(feed.group) > 32:
            reading.refuse(place, f'feed "{feed.name}" has {len(feed.group)} groups; at most 32 are possible')
    names = [strategy.name for strategy in sections.strategy]
    for index, name in enumerate(names):
        if name in names[:index]:
            place = Layer(layer.name, {}, layer.lines, ("strategy", index)).place("name")
            reading.refuse(place, f'two strategies are called "{name}"; give each its own name')
    for index, limits in enumerate(sections.risk.instrument):
        if (limits.symbol is None) == (limits.id is None):
            place = Layer(layer.name, {}, layer.lines, ("risk", "instrument", index)).place()
            reading.refuse(place, "[[risk.instrument]] needs one of `symbol` and `id`")


def _maker(base: Maker, strategy: Strategy, plain: dict[str, Any]) -> Maker:
    layers = [
        Layer(DEFAULTS, _defaults().values["maker"]),
        Layer("[maker]", _thaw(plain.get("maker", {}))),
        Layer("parameters", strategy.parameters),
    ]
    maker = read_table(Maker, (), layers, Reading(Maker))
    assert isinstance(maker, Maker), "checked when the configuration was read"
    return maker


def _merge(layers: Sequence[Any]) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for layer in layers:
        for key, value in layer.items():
            below = merged.get(key)
            if isinstance(value, dict) and isinstance(below, list):  # --set over every entry
                merged[key] = [_merge([entry, value]) if isinstance(entry, dict) else entry for entry in below]
            else:
                merged[key] = _merge([below, value]) if isinstance(value, dict) and isinstance(below, dict) else value
    return merged


def _freeze(value: Any) -> Any:
    """What JSON can carry: decimals as {"decimal": text}, so that they stay exact; dates as text."""
    if isinstance(value, Decimal):
        return {"decimal": str(value)}
    if isinstance(value, dict):
        return {key: _freeze(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [_freeze(entry) for entry in value]
    return value if isinstance(value, str | bool | int) else str(value)  # dates and times


def _thaw(value: Any) -> Any:
    if isinstance(value, dict):
        if set(value) == {"decimal"}:
            return Decimal(value["decimal"])
        return {key: _thaw(entry) for key, entry in value.items()}
    return [_thaw(entry) for entry in value] if isinstance(value, list) else value


def _by_line(problem: str) -> tuple[str, int, str]:
    place = problem.split(": ", 1)[0]
    name, _, line = place.rpartition(":")
    return (name, int(line), problem) if line.isdecimal() else (place, 0, problem)
