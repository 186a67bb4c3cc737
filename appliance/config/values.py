"""What a key's value may be.

Each kind turns a TOML value into a Python one, or says in one sentence what is wrong and what to
write instead.
"""

from __future__ import annotations

import ipaddress
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from types import MappingProxyType
from typing import Any

KIND = "kind"  # the entry of dataclasses.field(metadata=...) that holds a Kind, a Table or a Tables

_DURATION_NS = {"ns": 1, "us": 1_000, "ms": 1_000_000, "s": 1_000_000_000, "min": 60_000_000_000, "h": 3_600 * 10**9,
                "d": 86_400 * 10**9}  # fmt: skip
_SIZE_BYTES = {"B": 1, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "TiB": 1 << 40}
_NUMBER_UNIT = re.compile(r"\s*(\d+(?:\.\d+)?)\s*([A-Za-z]+)\s*")
NAME = re.compile(r"[a-z0-9][a-z0-9_-]*")


class Refused(ValueError):
    """A value is not what the key takes; the sentence completes "`key` = value ..."."""


@dataclass(frozen=True)
class Kind:
    """A scalar (or list of scalars): `parse` raises Refused; `takes` says for people what is taken."""

    takes: str
    parse: Callable[[Any], Any]
    optional: bool = False  # absent means None: inherited from another section
    show: Callable[[Any], str] = json.dumps  # the value as TOML again


@dataclass(frozen=True)
class Table:
    """A section of its own model."""

    model: type


@dataclass(frozen=True)
class Tables:
    """An array of sections: ``[[name]]``."""

    model: type


@dataclass(frozen=True)
class Free:
    """A table whose keys the appliance does not know: handed on to whom it belongs."""

    takes: str = "any keys"


def metadata(kind: Kind | Table | Tables | Free) -> Mapping[str, Any]:
    """For ``dataclasses.field(metadata=...)``."""
    return MappingProxyType({KIND: kind})


def optional(kind: Kind) -> Kind:
    """The same kind, but the key may be absent."""
    return replace(kind, optional=True)


def integer(low: int, high: int, what: str = "a whole number") -> Kind:
    """A whole number from low to high, both allowed."""

    def parse(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise Refused(f"is {_type_name(value)}; write {what}, such as {max(low, min(high, 1))}")
        if not low <= value <= high:
            raise Refused(f"is out of range; {what} from {low} to {high} is possible")
        return value

    return Kind(f"{what} from {low} to {high}", parse)


def power_of_two(low: int, high: int) -> Kind:
    """A power of two from low to high."""

    def parse(value: Any) -> int:
        number = integer(low, high).parse(value)
        if number & (number - 1):
            raise Refused(f"is no power of two; the next one is {1 << number.bit_length()}")
        return int(number)

    return Kind(f"a power of two from {low} to {high}", parse)


def decimal_e9(what: str, high: int = 9_000_000_000) -> Kind:
    """A number with up to nine decimals, kept as an integer of 1e-9 (exact: TOML floats are read as decimals)."""

    def parse(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            raise Refused(f"is {_type_name(value)}; write {what} as a number, such as 250000.50")
        if _is_beyond(value):
            raise Refused(f"is out of range; {what} from 0 to {high} is possible")
        scaled = Decimal(value) * 10**9
        if not 0 <= scaled <= Decimal(high) * 10**9:
            raise Refused(f"is out of range; {what} from 0 to {high} is possible")
        if scaled != int(scaled):
            raise Refused("has more than nine decimals; round it")
        return int(scaled)

    return Kind(f"{what}, a number from 0 to {high}", parse, show=e9_text)


def factor(low: float, high: float) -> Kind:
    """A positive factor."""

    def parse(value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            raise Refused(f"is {_type_name(value)}; write a number, such as 1.0")
        if _is_beyond(value) or not low <= value <= high:
            raise Refused(f"is out of range; a number from {low:g} to {high:g} is possible")
        return float(value)

    return Kind(f"a number from {low:g} to {high:g}", parse)


def boolean() -> Kind:
    """True or false."""

    def parse(value: Any) -> bool:
        if not isinstance(value, bool):
            raise Refused(f"is {_type_name(value)}; write true or false")
        return value

    return Kind("true or false", parse)


def text(bytes_max: int = 4095, pattern: re.Pattern[str] | None = None, example: str = "text") -> Kind:
    """A text of at most bytes_max bytes of UTF-8, all of which matches the pattern."""

    def parse(value: Any) -> str:
        if not isinstance(value, str):
            raise Refused(f'is {_type_name(value)}; write a text in quotes, such as "{example}"')
        if len(value.encode()) > bytes_max:
            raise Refused(f"is longer than {bytes_max} bytes; shorten it")
        if "\0" in value:
            raise Refused("holds a NUL character; remove it")
        if pattern is not None and not pattern.fullmatch(value):
            raise Refused(f'does not fit; write a text such as "{example}" ({pattern.pattern})')
        return value

    return Kind(f'a text, such as "{example}"', parse)


def choice(*words: str) -> Kind:
    """One of a few words."""
    listed = " | ".join(words)

    def parse(value: Any) -> str:
        if value not in words:
            raise Refused(f"is not known; choose one of {listed}")
        return str(value)

    return Kind(listed, parse)


def duration(low_ns: int, high_ns: int) -> Kind:
    """A time with its unit, kept in ns."""

    def parse(value: Any) -> int:
        nanoseconds = _quantity(value, _DURATION_NS, "100us")
        if not low_ns <= nanoseconds <= high_ns:
            raise Refused(f"is out of range; from {duration_text(low_ns)} to {duration_text(high_ns)} is possible")
        return nanoseconds

    takes = f"a time with its unit (ns, us, ms, s, min, h, d) from {duration_text(low_ns)} to {duration_text(high_ns)}"
    return Kind(takes, parse, show=lambda value: f'"{duration_text(value)}"')


def duration_or(word: str, low_ns: int, high_ns: int) -> Kind:
    """A time with its unit, kept in ns; or `word`, kept as 0."""
    time = duration(low_ns, high_ns)

    def parse(value: Any) -> int:
        return 0 if value in (word, 0) else int(time.parse(value))

    def show(value: int) -> str:
        return json.dumps(word) if value == 0 else time.show(value)

    return Kind(f'{time.takes}, or "{word}"', parse, show=show)


def size(low: int, high: int, multiple: int = 1) -> Kind:
    """A number of bytes with its unit; a multiple of `multiple`."""

    def parse(value: Any) -> int:
        count = _quantity(value, _SIZE_BYTES, "64MiB")
        if not low <= count <= high:
            raise Refused(f"is out of range; from {size_text(low)} to {size_text(high)} is possible")
        if count % multiple:
            raise Refused(
                f'is no multiple of {multiple} bytes; the next one is "{size_text(-(-count // multiple) * multiple)}"'
            )
        return count

    takes = f"a size with its unit (B, KiB, MiB, GiB) from {size_text(low)} to {size_text(high)}"
    return Kind(takes, parse, show=lambda value: f'"{size_text(value)}"')


def core() -> Kind:
    """A core's number, or a word that leaves the choice to the placement."""

    def parse(value: Any) -> int | str:
        if value in ("auto", "none"):
            return str(value)
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 4096:
            raise Refused('is no core; write its number, "auto" or "none"')
        return value

    return Kind('a core\'s number, "auto" or "none"', parse)


CAPABILITIES = (
    "chown", "dac_override", "dac_read_search", "fowner", "fsetid", "kill", "setgid", "setuid", "setpcap",
    "linux_immutable", "net_bind_service", "net_broadcast", "net_admin", "net_raw", "ipc_lock", "ipc_owner",
    "sys_module", "sys_rawio", "sys_chroot", "sys_ptrace", "sys_pacct", "sys_admin", "sys_boot", "sys_nice",
    "sys_resource", "sys_time", "sys_tty_config", "mknod", "lease", "audit_write", "audit_control", "setfcap",
    "mac_override", "mac_admin", "syslog", "wake_alarm", "block_suspend", "audit_read", "perfmon", "bpf",
    "checkpoint_restore",
)  # fmt: skip  # in the order of their numbers, capabilities(7)


def capabilities() -> Kind:
    """``"auto"`` or a list of names as in capabilities(7), small and without ``CAP_``."""

    def parse(value: Any) -> str | tuple[str, ...]:
        if value == "auto":
            return "auto"
        if not isinstance(value, list | tuple):
            raise Refused('is no list of capabilities; write "auto" or ["net_raw"]')
        for name in value:
            if name not in CAPABILITIES:
                raise Refused(f'has {name!r}, which is no capability; write them as "net_raw", without CAP_')
        return tuple(value)

    return Kind('"auto" or a list of capabilities', parse)


@dataclass(frozen=True)
class Address:
    """An IPv4 address and a UDP port."""

    ip: int  # host order
    port: int

    def __str__(self) -> str:
        return f"{ipaddress.IPv4Address(self.ip)}:{self.port}"


def address() -> Kind:
    """``"224.0.31.1:14310"``."""

    def parse(value: Any) -> Address:
        if not isinstance(value, str) or value.count(":") != 1:
            raise Refused('is no address; write "224.0.31.1:14310"')
        host, port = value.split(":")
        try:
            ip = int(ipaddress.IPv4Address(host))
        except ValueError:
            raise Refused(f'has no IPv4 address in front of the colon ("{host}"); write "224.0.31.1:14310"') from None
        if not (port.isascii() and port.isdecimal() and len(port) <= 5) or not 0 < int(port) < 65536:
            raise Refused(f'has no port from 1 to 65535 behind the colon ("{port}")')
        return Address(ip, int(port))

    return Kind('an address, such as "224.0.31.1:14310"', parse, show=lambda value: f'"{value}"')


def texts(item: Kind, count_max: int) -> Kind:
    """A list of texts or numbers of one kind."""

    def parse(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise Refused(f"is {_type_name(value)}; write a list in brackets")
        if len(value) > count_max:
            raise Refused(f"has {len(value)} entries; at most {count_max} are possible")
        return tuple(item.parse(entry) for entry in value)

    return Kind(f"a list of {item.takes}", parse)


def _is_beyond(value: int | Decimal) -> bool:
    """inf, nan, and exponents that no quantity has and that arithmetic of decimals refuses."""
    return isinstance(value, Decimal) and (not value.is_finite() or abs(value.adjusted()) > 100)


def _quantity(value: Any, units: dict[str, int], example: str) -> int:
    """A text of number and unit as a whole count of the smallest unit."""
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        if value == 0:
            return 0
        raise Refused(f'has no unit; write a text such as "{example}" ({", ".join(units)})')
    match = _NUMBER_UNIT.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise Refused(f'cannot be read; write a text such as "{example}" ({", ".join(units)})')
    if match[2] not in units:
        raise Refused(f"has the unknown unit `{match[2]}`; known are {', '.join(units)}")
    return int(Decimal(match[1]) * units[match[2]])


def duration_text(nanoseconds: int) -> str:
    """The shortest exact text: 1500000 is "1500us"."""
    return _unit_text(nanoseconds, _DURATION_NS)


def size_text(count: int) -> str:
    """The shortest exact text: 67108864 is "64MiB"."""
    return _unit_text(count, _SIZE_BYTES)


def e9_text(value: int) -> str:
    """An integer of 1e-9 as a decimal number: 5000250000000 is 5000.25."""
    whole, part = divmod(value, 10**9)
    return f"{whole}.{part:09d}".rstrip("0").rstrip(".")


def _unit_text(count: int, units: dict[str, int]) -> str:
    for name, one in reversed(units.items()):
        if count and count % one == 0:
            return f"{count // one}{name}"
    return f"0{next(iter(units))}"


def _type_name(value: Any) -> str:
    names = {bool: "true/false", int: "a number", Decimal: "a number with decimals", str: "a text", list: "a list"}
    return "a table" if isinstance(value, Mapping) else names.get(type(value), "a date")
