"""What a reload makes of the risk limits: those of the file, and those that an operator had changed by command.

The file wins where it changed: a limit whose value in the file is another one now is taken from there, and what an
operator had set it to is over. Every other change by `ctl limit` stays as it was.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from appliance.config.model import Limits, Risk
from appliance.process.limit_desk import LimitSet
from appliance.process.limits import CODES, Change, InForce, shown

_NAMES = {int(code): name for name, code in CODES.items()}
Named = dict[int, str]  # symbols by our id; 0 is ""


@dataclass(frozen=True)
class NextLimits:
    """`in_force`: what risk shall go by; `sets`: the commands that lead there; words on what stays and what is over."""

    in_force: InForce
    sets: tuple[LimitSet, ...]
    kept: tuple[str, ...]
    over: tuple[str, ...]

    def tighter(self, running: InForce) -> tuple[LimitSet, ...]:
        """Those that allow less than what runs: to be set first, before anything else changes."""
        return tuple(one for one in self.sets if _is_tighter(one, running))


def next_limits(running: InForce, before: Risk, after: Risk, symbols: Named) -> NextLimits:
    """From the limits in force and the file's old and new ones. `symbols`: of every instrument that is defined."""
    old_file, new_file = InForce(before), InForce(after)

    def stays(change: Change) -> bool:
        number, code, _ = change
        name, symbol = _NAMES[code], symbols.get(number, "")
        return bool(getattr(old_file.of(number, symbol), name) == getattr(new_file.of(number, symbol), name))

    kept = [change for change in running.changes if stays(change)]
    over = [change for change in running.changes if not stays(change)]
    new_file.recall((number, symbols.get(number, ""), code, value) for number, code, value in kept)
    own = {change[0] for change in running.changes}
    own |= {number for number, symbol in symbols.items() if any(entry.symbol == symbol for entry in after.instrument)}
    own |= {entry.id for entry in after.instrument if entry.id in symbols}
    sets = []
    for number in sorted({0} | own):
        symbol = symbols.get(number, "")
        for field in fields(Limits):
            value = getattr(new_file.of(number, symbol), field.name)
            if value != getattr(running.of(number, symbol), field.name):
                sets.append(LimitSet(number, symbol, field.name, value, None))
    return NextLimits(new_file, tuple(sets), _words(kept, symbols), _words(over, symbols))


def undone(sets: tuple[LimitSet, ...], running: InForce) -> tuple[LimitSet, ...]:
    """What puts these back to what is in force before they are set, last first."""
    return tuple(
        LimitSet(one.instrument, one.symbol, one.name, getattr(running.of(one.instrument, one.symbol), one.name), None)
        for one in reversed(sets)
    )


def _words(changes: list[Change], symbols: Named) -> tuple[str, ...]:
    last = {(number, code): value for number, code, value in changes}
    return tuple(
        f"{_NAMES[code]} of {symbols.get(number) or 'all'} = {shown(_NAMES[code], value)}"
        for (number, code), value in last.items()
    )


def _is_tighter(wanted: LimitSet, running: InForce) -> bool:
    """Whether it allows less. 0 allows nothing as max_quantity, everything elsewhere."""

    def allows(value: int) -> float:
        return float("inf") if value == 0 and wanted.name != "max_quantity" else value

    return allows(wanted.value) < allows(getattr(running.of(wanted.instrument, wanted.symbol), wanted.name))
