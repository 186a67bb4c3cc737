"""One tree of exceptions. Messages name the thing, the value and the remedy; the CLI prints them without a traceback.

A command ends with: 0 done · 1 any other failure · 2 configuration or arguments refused · 3 bad input file ·
4 no such thing · 5 taken by a live process · 6 the host refused · 7 corrupt · 8 not running · 9 degraded ·
130 interrupted.
"""

from __future__ import annotations


class ApplianceError(Exception):
    """Root. `exit_code` is what a command ends with when this error ends it."""

    exit_code = 1


class NativeError(ApplianceError):
    """A C call returned an error code; `code` is the negative APL_ERR_* value."""

    code = 0

    def __init__(self, message: str, code: int = 0) -> None:
        super().__init__(message)
        if code:
            self.code = code


class ConfigError(ApplianceError):
    """The configuration is refused: file, line, key and the nearest known one are in the message."""

    exit_code = 2


class InputError(ApplianceError):
    """An input file or its bytes are not what they should be."""

    exit_code = 3


class FormatError(NativeError, InputError):
    """Outside bytes are not what they claim to be (APL_ERR_FORMAT, APL_ERR_TRUNCATED)."""


class NotFound(NativeError):
    """A named thing does not exist (APL_ERR_NOT_FOUND)."""

    exit_code = 4


class BusyError(NativeError):
    """Owned by another live process (APL_ERR_BUSY)."""

    exit_code = 5


class HostError(NativeError):
    """The host refused: permission, memory, disk (APL_ERR_SYSTEM, APL_ERR_NO_SPACE, APL_ERR_FULL)."""

    exit_code = 6


class CorruptError(NativeError):
    """A checksum or an invariant does not hold (APL_ERR_CORRUPT, APL_ERR_MAGIC)."""

    exit_code = 7


class NotRunning(ApplianceError):
    """There is no live appliance of this name."""

    exit_code = 8


class Degraded(ApplianceError):
    """The appliance runs, but not as configured: a stage is down, stalled, or trading is halted."""

    exit_code = 9


_BY_CODE: dict[int, type[NativeError]] = {
    -2: FormatError,
    -3: FormatError,
    -4: CorruptError,
    -5: BusyError,
    -6: HostError,
    -7: HostError,
    -8: NotFound,
    -9: CorruptError,
    -12: HostError,
}


def error_of(code: int, name: str, sentence: str) -> NativeError:
    """The exception for a native error code; `sentence` falls back to the code's name."""
    return _BY_CODE.get(code, NativeError)(sentence or name, code)
