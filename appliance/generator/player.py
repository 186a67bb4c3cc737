"""Lets a generated market play into a capture, an ITCH file or onto the wire."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from appliance.binding import check, ffi, lib
from appliance.errors import ConfigError
from appliance.generator.market import Generator

_INTERFACE_MAX = 15


@dataclass(frozen=True, kw_only=True)
class Outputs:
    """Where a market goes: any of a pcapng file, an ITCH 5.0 file ("-": standard output), multicast by `interface`.

    `ttl` 0 keeps multicast on this host. `paced`: in real time.
    """

    capture: str | Path | None = None
    itch: str | Path | None = None
    multicast: bool = False
    interface: str = "lo"
    ttl: int = 0
    paced: bool = False


class Player:
    """A context manager; at its end files are closed. Raises HostError where writing or sending fails."""

    def __init__(self, generator: Generator, outputs: Outputs) -> None:
        self._generator = generator  # must outlive the player
        interface = outputs.interface.encode()
        if len(interface) > _INTERFACE_MAX:
            raise ConfigError(f"generator: {outputs.interface!r} is no name of an interface")
        capture, itch = (_path(path) for path in (outputs.capture, outputs.itch))
        self._keep = (capture, itch)
        config = ffi.new("struct apl_generator_player_config *")
        config.capture_path = capture
        config.itch_path = itch
        config.multicast = int(outputs.multicast)
        config.interface = interface
        config.ttl = outputs.ttl
        config.paced = int(outputs.paced)
        pointer = ffi.new("struct apl_generator_player **")
        check(lib.apl_generator_player_open(generator.pointer, config, pointer))
        self._pointer = pointer[0]

    def run(self, until_ns: int, budget_ns: int = 0) -> bool:
        """Play until the exchange's time `until_ns`, for about `budget_ns` by the clock at most (0: no limit).

        True if there is more to play until then.
        """
        return bool(check(lib.apl_generator_player_run(self._pointer, until_ns, budget_ns)))

    @property
    def time_ns(self) -> int:
        """The exchange's time so far."""
        return int(lib.apl_generator_player_time_ns(self._pointer))

    def close(self) -> None:
        """Write what is buffered and close."""
        pointer, self._pointer = self._pointer, ffi.NULL
        check(lib.apl_generator_player_close(pointer))

    def __enter__(self) -> Player:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _path(path: str | Path | None) -> Any:
    return ffi.NULL if path is None else ffi.new("char[]", str(path).encode("utf-8", "surrogateescape"))
