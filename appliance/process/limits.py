"""Risk limits that an operator changes while the appliance runs: what held before, what holds now.

    appliance ctl limit max_quantity 5 --instrument ESZ6
        │ supervisor: the value is checked as the configuration's would be
        ├─▶ command SET_LIMIT to risk (apl/risk.h): from the next intent on; in the log, so it replays
        └─▶ ACTION record: who, when, from where, old value, new value

The configuration stays as it is: a change lasts until the appliance stops. A risk stage that dies begins its next life
with the changes; a supervisor that adopts reads them from the ring of commands.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from decimal import Decimal, InvalidOperation

from appliance.config.model import Limits, Risk
from appliance.config.values import KIND, Kind, Refused, e9_text
from appliance.errors import ConfigError, NotFound
from appliance.monitor.instruments import INSTRUMENT
from appliance.monitor.memory import Memory
from appliance.schema.events import RejectCode

CODES = {
    "max_quantity": RejectCode.MAX_QTY,
    "max_notional": RejectCode.MAX_NOTIONAL,
    "collar_bps": RejectCode.PRICE_COLLAR,
    "max_position": RejectCode.MAX_POSITION,
    "max_open_orders": RejectCode.TOO_MANY_ORDERS,
}
WORD = "--limits="  # JSON of changes, to a risk stage that starts
Change = tuple[int, int, int]  # instrument (0: all without limits of their own), RejectCode, value in the stage's unit


def parse(name: str, text: str) -> int:
    """A limit's value as the stage takes it. ConfigError with what is possible."""
    if name not in CODES:
        raise ConfigError(f"there is no limit {name!r}; there are {', '.join(CODES)}")
    kind: Kind = next(field.metadata[KIND] for field in fields(Limits) if field.name == name)
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise ConfigError(f"{name} {text!r} is no number; write {kind.takes}") from None
    try:
        whole = number.is_finite() and number == number.to_integral_value()
        return int(kind.parse(int(number) if whole else number))
    except Refused as refusal:
        raise ConfigError(f"{name} {text} {refusal}") from None


def instrument_named(memory: Memory, text: str) -> tuple[int, str]:
    """(our id, symbol) of an instrument by either. NotFound if no such is defined."""
    table = memory.table("instruments")
    wanted = int(text) if text.isdecimal() else 0
    for number in range(1, len(table) + 1):
        symbol = instrument_symbol(memory, number)
        if symbol and (number == wanted or symbol == text):
            return number, symbol
    raise NotFound(f"no instrument {text!r} is defined; `appliance top` shows those there are")


def instrument_symbol(memory: Memory, number: int) -> str:
    """ "" where it is not defined."""
    table = memory.table("instruments")
    if not 1 <= number <= len(table) or not table.version(number - 1):
        return ""
    return str(table.read(number - 1, INSTRUMENT)["symbol"].decode("utf-8", "replace").strip())


def shown(name: str, value: int) -> str:
    """A value as the configuration writes it."""
    return e9_text(value) if name == "max_notional" else str(value)


class InForce:
    """What the risk stage goes by, as `native/risk/limits.c` keeps it. Not thread-safe."""

    def __init__(self, risk: Risk) -> None:
        self.changes: list[Change] = []
        self._common = risk.limits
        self._own: dict[int, Limits] = {}
        self._by_id = {entry.id: risk.limits_of(entry) for entry in risk.instrument if entry.id}
        self._by_symbol = {entry.symbol: risk.limits_of(entry) for entry in risk.instrument if entry.symbol}

    def of(self, instrument: int, symbol: str = "") -> Limits:
        """Those of one instrument; 0: of all without their own."""
        if instrument == 0:
            return self._common
        configured = self._by_symbol.get(symbol) or self._by_id.get(instrument)
        return self._own.get(instrument) or configured or self._common

    def change(self, instrument: int, symbol: str, name: str, value: int) -> None:
        """Note what the stage has obeyed."""
        after = replace(self.of(instrument, symbol), **{name: value})
        if instrument == 0:
            self._common = after
        else:
            self._own[instrument] = after
        self.changes.append((instrument, int(CODES[name]), value))

    def plain(self) -> list[dict[str, str | int]]:
        """The changes since the start, for status."""
        names = {int(code): name for name, code in CODES.items()}
        return [
            {"instrument": instrument, "limit": names[code], "value": shown(names[code], value)}
            for instrument, code, value in self.changes
        ]

    def recall(self, changes: Iterable[tuple[int, str, int, int]]) -> None:
        """Those that a supervisor before made: (instrument, symbol, code, value)."""
        names = {int(code): name for name, code in CODES.items()}
        for instrument, symbol, code, value in changes:
            if code in names:
                self.change(instrument, symbol, names[code], value)
