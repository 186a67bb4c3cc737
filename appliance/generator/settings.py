"""What a generated market shall be like, and the configuration with which an appliance listens to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from appliance.binding import ffi, lib, text
from appliance.errors import ConfigError

ROLES = ("incremental", "snapshot", "definition", "snapshot_orders")
"""Names of APL_ROLE_* in the configuration."""

_E9 = 1_000_000_000
_MADE_UP_FROM = 9000  # security ids of instruments beyond the default ones
_SPREAD = 3  # APL_INSTRUMENT_KIND_SPREAD


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Times in seconds, shares from 0 to 1. What is None is as apl_generator_defaults says.

    `start_ns` is the session's first moment (ns since the epoch): a fixed one by default, so that a seed gives the
    same bytes on any day. `double_loss` is the mean time between losses on both lines, `halts` that between trading
    halts; 0: never. `instruments`: the first so many of the default ones, and futures GEN<n> beyond them.
    """

    seed: int = 1
    rate: int = 1000
    loss: float = 0.01
    reorder: float = 0.001
    duplicate: float = 0.0005
    double_loss: float = 10.0
    halts: float = 0.0
    snapshot: float = 0.5
    schema_version: int = 13
    orders: int = 240
    instruments: int | None = None
    start_ns: int | None = None
    itch: bool = False

    def native(self) -> Any:
        """A `struct apl_generator_config` of these settings. Raises ConfigError for values no field can hold."""
        config = ffi.new("struct apl_generator_config *")
        lib.apl_generator_defaults(config)
        config.seed = _whole("seed", self.seed, 2**64)
        config.rate = _whole("rate", self.rate, 2**32)
        config.orders = _whole("orders", self.orders, 2**32)
        config.schema_version = _whole("schema version", self.schema_version, 2**32)
        config.loss_ppm = _ppm("loss", self.loss)
        config.reorder_ppm = _ppm("reorder", self.reorder)
        config.duplicate_ppm = _ppm("duplicate", self.duplicate)
        config.double_loss_ns = _ns("double loss", self.double_loss)
        config.halt_ns = _ns("halts", self.halts)
        config.snapshot_ns = _ns("snapshot", self.snapshot)
        config.itch = int(self.itch)
        if self.start_ns is not None:
            config.start_ns = _whole("start", self.start_ns, 2**64)
        if self.instruments is not None:
            _set_instruments(config, self.instruments)
        return config


def _whole(name: str, value: int, end: int) -> int:
    if not 0 <= value < end:
        raise ConfigError(f"generator: {name} {value} is not from 0 to {end - 1}")
    return value


def _ppm(name: str, share: float) -> int:
    if not 0.0 <= share <= 1.0:
        raise ConfigError(f"generator: {name} {share} is not from 0 to 1, such as 0.01 for one in a hundred")
    return round(share * 1_000_000)


def _ns(name: str, seconds: float) -> int:
    if not 0.0 <= seconds < 1e9:
        raise ConfigError(f"generator: {name} {seconds} is not a time in seconds, 0 or more")
    return round(seconds * _E9)


def _set_instruments(config: Any, count: int) -> None:
    most = lib.APL_GENERATOR_INSTRUMENTS_MAX
    own = config.instrument_count
    if not 1 <= count <= most:
        raise ConfigError(f"generator: {count} instruments; it takes 1 to {most}")
    roots = [i for i in range(own) if config.instruments[i].parent < 0 and config.instruments[i].kind != _SPREAD]
    for i in range(own, count):
        config.instruments[i] = config.instruments[roots[i % len(roots)]]
        config.instruments[i].security_id = _MADE_UP_FROM + i
        config.instruments[i].symbol = f"GEN{i}".encode()
        config.instruments[i].asset = f"G{i}".encode()
    config.instrument_count = count


def configuration(config: Any, interface: str = "lo", name: str = "generated") -> str:
    """The [[feed]] section of an appliance.toml with which an appliance listens to the multicast of `config`."""
    lines = [
        "[[feed]]",
        f'name = "{name}"',
        'protocol = "cme.mdp3"',
        "",
        "[feed.port]",
        'kind = "udp"',
        f'interface = "{interface}"',
    ]
    for i in range(lib.APL_GENERATOR_GROUPS):
        group = config.groups[i]
        if group.group_port == 0:
            continue
        address = ".".join(str(group.group_ip >> shift & 255) for shift in (24, 16, 8, 0))
        lines += [
            "",
            "[[feed.group]]",
            f'address = "{address}:{group.group_port}"',
            f'role = "{ROLES[group.role]}"',
            f'line = "{"B" if group.line_b else "A"}"',
            f"channel = {group.channel}",
        ]
    return "\n".join(lines) + "\n"


def symbols(config: Any) -> list[str]:
    """Symbols of the instruments, by index."""
    return [text(config.instruments[i].symbol) for i in range(config.instrument_count)]
