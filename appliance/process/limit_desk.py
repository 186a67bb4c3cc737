"""Changes of risk limits by command, one behind the other, without anybody waiting for risk.

    asked ─▶ SET_LIMIT to risk ─▶ its counter limits_changed ─▶ in force, on record, answered
                                  its counter limits_refused ─▶ refused
                                  a new life of risk         ─▶ refused: it began with what was in force
                                  silence                    ─▶ refused, and trading is halted: nobody knows what holds

Risk counts and does not say what it counted, so there is one command on its way at a time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from typing import Any

from appliance.errors import ApplianceError
from appliance.monitor.memory import Memory
from appliance.process import limits
from appliance.process.commands import Commander
from appliance.process.origin import Origin
from appliance.schema.events import CommandKind

OBEY_NS = 2_000_000_000  # for risk to go by a changed limit
DOWN = "risk is down; see `appliance ctl status`"


class Deferred:
    """An answer that is not known yet: `answer` or `error` is set once it is."""

    def __init__(self) -> None:
        self.answer: dict[str, Any] | None = None
        self.error: ApplianceError | None = None

    @property
    def done(self) -> bool:
        """Whether there is an answer."""
        return self.answer is not None or self.error is not None


class LimitSet(Deferred):
    """One limit of one instrument (0: of all without limits of their own) to be set. `answer` says what from, to."""

    def __init__(self, instrument: int, symbol: str, name: str, value: int, origin: Origin | None) -> None:
        """`origin` None: part of another action, which puts itself on record."""
        super().__init__()
        self.instrument, self.symbol, self.name, self.value, self.origin = instrument, symbol, name, value, origin
        self.sent_ns = 0
        self.before: dict[str, int] = {}
        self.epoch = 0


class LimitDesk:
    """Of one supervisor. `risk_up`: whether risk lives and has spoken. Not thread-safe."""

    def __init__(
        self,
        memory: Memory,
        commander: Commander,
        in_force: limits.InForce,
        risk: int,
        risk_up: Callable[[], bool],
        halt: Callable[[], None],
        told: Callable[[str], None],
    ) -> None:
        """`risk`: its stage's id; `halt`: the kill switch; `told`: a line for the supervisor's log."""
        self.memory, self.commander, self.in_force, self.risk = memory, commander, in_force, risk
        self._risk_up, self._halt, self._told = risk_up, halt, told
        self._waiting: deque[LimitSet] = deque()

    def ask(self, name: str, text: str, instrument: str, origin: Origin) -> LimitSet:
        """As an operator writes it. ConfigError or NotFound for what cannot be meant; the rest comes later."""
        value, number, symbol = limits.parse(name, text), 0, ""
        if instrument:
            number, symbol = limits.instrument_named(self.memory, instrument)
        return self.set(LimitSet(number, symbol, name, value, origin))

    def set(self, wanted: LimitSet) -> LimitSet:
        """Set it once all that were asked for before are done."""
        self._waiting.append(wanted)
        return wanted

    def recall(self, sent: Any, standing: Iterable[limits.Change]) -> bool:
        """What the supervisor before changed: `standing` at its last reload, and by commands since; None: not known."""
        if sent is None:
            return False
        commands = [c for c in sent if c["kind"] == CommandKind.SET_LIMIT]
        changed = [*standing, *((int(c["instrument"]), int(c["limit"]), int(c["value"])) for c in commands)]
        names = {number: limits.instrument_symbol(self.memory, number) for number, _, _ in changed}
        self.in_force.recall((number, names[number], code, value) for number, code, value in changed)
        return True

    @property
    def idle(self) -> bool:
        """Whether nothing is on its way."""
        return not self._waiting

    def tick(self, now_ns: int) -> None:
        """Send what is next, look for what risk has done."""
        while self._waiting:
            first = self._waiting[0]
            refusal = self._outcome(first, now_ns)
            if refusal is None:
                return
            self._waiting.popleft()
            self._finish(first, refusal)

    def _outcome(self, wanted: LimitSet, now_ns: int) -> str | None:
        """None: not yet; "": it holds; else why it does not."""
        if wanted.sent_ns == 0:
            if not self._risk_up():
                return DOWN
            wanted.before, wanted.epoch = self.memory.counters("risk"), self.memory.control("risk").epoch
            code = limits.CODES[wanted.name]
            self.commander.send(
                CommandKind.SET_LIMIT, self.risk, wanted.value, instrument=wanted.instrument, limit=code
            )
            wanted.sent_ns = now_ns
            return None
        return self._obeyed(wanted, now_ns)

    def _obeyed(self, wanted: LimitSet, now_ns: int) -> str | None:
        now = self.memory.counters("risk")
        if now["limits_changed"] > wanted.before["limits_changed"]:
            return ""
        if now["limits_refused"] > wanted.before["limits_refused"]:
            return "risk refused it: the instrument is not known yet, or 64 have limits of their own by command"
        if self.memory.control("risk").epoch != wanted.epoch:
            return "risk was restarted meanwhile and does not know of it; try again"
        if now_ns - wanted.sent_ns > OBEY_NS:
            self._halt()  # it may obey later, and nobody would know what holds
            return f"risk did not answer in {OBEY_NS / 1e9:.0f} s; trading is halted"
        return None

    def _finish(self, wanted: LimitSet, refusal: str) -> None:
        name, number, symbol = wanted.name, wanted.instrument, wanted.symbol
        old = limits.shown(name, getattr(self.in_force.of(number, symbol), name))
        new = limits.shown(name, wanted.value)
        told = {"limit": name, "instrument": number, "symbol": symbol, "old": old, "new": new}
        argument = f"{name} of {symbol or 'all'}: {old} to {new}"
        if refusal:
            wanted.error = ApplianceError(f"{argument}: {refusal}")
        else:
            self.in_force.change(number, symbol, name, wanted.value)
            wanted.answer = told
            self._told(f"limit {argument}")
        if wanted.origin is not None:
            self.commander.note("limit", wanted.origin, argument, f"refused: {refusal}" if refusal else "done", **told)
