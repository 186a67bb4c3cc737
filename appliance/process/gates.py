"""What keeps trading off, who said so, and who may say otherwise. Every change is on record.

A halt has reasons, and trading is allowed once there is none. A person ends those of `PERSON`; the others end by
themselves. The clock's gate may be overridden (`appliance.process.overrides`) for a time; an override is in shared
memory, so that it outlives the supervisor, and ends by itself, by a person, or with the appliance.
"""

from __future__ import annotations

import logging
import time
from typing import Any

from appliance.config.model import Clock
from appliance.errors import ApplianceError, ConfigError
from appliance.process.clock_keeper import ClockKeeper
from appliance.process.commands import Commander
from appliance.process.origin import Origin, supervisor_origin
from appliance.process.overrides import Override, wanted
from appliance.process.standing import StandingPage
from appliance.schema.events import CommandKind

PERSON = frozenset({"operator", "start", "risk"})  # reasons of a halt that only a person ends


class Gates:
    """Of one supervisor. Not thread-safe."""

    def __init__(self, commander: Commander, standing: StandingPage, clock: Clock, log: logging.Logger) -> None:
        self.commander, self.standing, self.log = commander, standing, log
        self.halted: set[str] = set()
        self.clock = ClockKeeper(commander.region.clock(), clock)

    # ---- halts

    def halt(self, reason: str, origin: Origin | None = None, why: str = "") -> None:
        """The kill switch: risk refuses new orders, gateway and strategies cancel what is open."""
        self.halted.add(reason)
        self.commander.send(CommandKind.HALT)
        self.commander.note("halt", origin or supervisor_origin(), reason, **_why(why))
        self.log.warning("halted: %s%s", reason, f" ({why})" if why else "")

    def resume(self, origin: Origin, why: str = "") -> None:
        """A person allows trading again. ApplianceError while there is a reason that a person cannot end."""
        left = self.halted - PERSON
        if left:
            refusal = f"cannot resume: {' and '.join(sorted(left))} not right yet; see `appliance ctl status`"
            if "clock" in left:
                refusal += "; `appliance ctl override clock --reason TEXT` trades all the same"
            self.commander.note("resume", origin, result=f"refused: {refusal}", **_why(why))
            raise ApplianceError(refusal)
        ended = ", ".join(sorted(self.halted))
        self.halted.clear()
        self.commander.send(CommandKind.RESUME)
        self.commander.note("resume", origin, ended, **_why(why))
        self.log.warning("resumed")

    def end(self, reason: str) -> None:
        """A halt that ends by itself: trading goes on, unless there is another reason."""
        self.halted.discard(reason)
        if not self.halted:
            self.commander.send(CommandKind.RESUME)
        self.commander.note("resume", supervisor_origin(), reason)

    # ---- overrides

    @property
    def overrides(self) -> tuple[Override, ...]:
        """Those in force."""
        return tuple(Override(**plain) for plain in self.standing.now.overrides)

    def override(self, gate: str, reason: str, lasting: str, origin: Origin) -> dict[str, Any]:
        """Let trading go on in spite of a gate. Returns what is in force now. ConfigError for what cannot be."""
        try:
            one = wanted(gate, reason, lasting, origin, time.time_ns())
        except ConfigError as refusal:
            self.commander.note("override", origin, gate, f"refused: {refusal}", **_why(reason))
            raise
        self._keep((*(other for other in self.overrides if other.gate != gate), one))
        self.commander.note("override", origin, gate, "begun", reason=one.reason, until_ns=one.until_ns)
        self.log.warning("%s", one.sentence())
        if gate in self.halted:
            self.end(gate)
        return one.plain

    def end_override(self, gate: str, origin: Origin, how: str) -> None:
        """The gate holds again. ApplianceError if it is not overridden."""
        if gate not in (one.gate for one in self.overrides):
            refusal = f"the gate {gate!r} is not overridden"
            self.commander.note("override", origin, gate, f"refused: {refusal}")
            raise ApplianceError(refusal)
        self._keep(tuple(one for one in self.overrides if one.gate != gate))
        self.commander.note("override", origin, gate, how)
        self.log.warning("the override of %s has %s", gate, how)
        if gate == "clock" and self._clock_halts and self.clock.good is False:
            self.halt("clock")

    def end_all(self, origin: Origin) -> None:
        """The appliance stops."""
        for one in self.overrides:
            self._keep(tuple(other for other in self.overrides if other.gate != one.gate))
            self.commander.note("override", origin, one.gate, "ended: the appliance stops")

    def _keep(self, overrides: tuple[Override, ...]) -> None:
        self.standing.change(overrides=tuple(one.plain for one in overrides))

    # ---- the clock

    @property
    def _clock_halts(self) -> bool:
        return self.clock.wanted.when_exceeded == "halt"

    def tick(self, now_ns: int) -> None:
        """Overrides lapse; a clock past its limit halts trading if so configured, and ends its own halt."""
        wall_ns = time.time_ns()
        for one in self.overrides:
            if one.until_ns and wall_ns >= one.until_ns:
                self.end_override(one.gate, supervisor_origin(), "lapsed")
        for news in self.clock.tick(now_ns):
            (self.log.info if news.good else self.log.warning)("%s", news.text)
            if news.bound and self._clock_halts:
                self._gate_by_clock(news.good)

    def _gate_by_clock(self, good: bool) -> None:
        if good and "clock" in self.halted:
            self.end("clock")
        elif not good and any(one.gate == "clock" for one in self.overrides):
            self.log.warning("trading goes on: the clock's gate is overridden")
        elif not good:
            self.halt("clock")

    def new_clock(self, clock: Clock) -> None:
        """Another configuration of the clock: judged afresh at the next tick."""
        self.clock.close()
        self.clock = ClockKeeper(self.commander.region.clock(), clock)
        if "clock" in self.halted and not self._clock_halts:
            self.end("clock")


def _why(reason: str) -> dict[str, str]:
    return {"reason": reason} if reason else {}
