"""Gates that an operator overrides on purpose, for a time and with a reason.

clock       halts trading while the clock's bound is past its limit ([clock] when_exceeded = "halt"): `ctl override`
host        refuses to start on a host that lacks what is hard ([host] check = "require"): `ctl start --override host`
operator, start, risk       halts that a person ends: `ctl resume`, which is on record as well
wal, gateway                orders that cannot be written, or that nobody knows of: not by a person
"""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass
from typing import Any

from appliance.config.values import Refused, duration
from appliance.errors import ConfigError
from appliance.process.origin import Origin

GATES = ("clock",)
AT_START = "host"
ELSEWHERE = {
    "host": "is looked at when the appliance starts: `appliance ctl start --override host --reason TEXT`",
    "operator": "ends with `appliance ctl resume --reason TEXT`",
    "start": "ends with `appliance ctl resume --reason TEXT`",
    "risk": "ends with `appliance ctl resume --reason TEXT`",
    "wal": "cannot be overridden: an order that is not written must not be sent; it ends when the log goes on",
    "gateway": "cannot be overridden: nobody knows which orders are open; it ends by itself when the gateway is back",
}
REASON_CHARS = 200
_FOR = duration(1_000_000_000, 30 * 86_400_000_000_000)


@dataclass(frozen=True)
class Override:
    """One in force. `until_ns`: since the epoch; 0: until the appliance stops."""

    gate: str
    reason: str
    who: str
    since_ns: int
    until_ns: int

    @property
    def plain(self) -> dict[str, Any]:
        """For shared memory and for JSON."""
        return asdict(self)

    def sentence(self) -> str:
        """For the status."""
        until = f"until {utc(self.until_ns)} UTC" if self.until_ns else "until the appliance stops"
        return f"the gate {self.gate!r} is overridden by {self.who} {until}: {self.reason}"


def utc(time_ns: int) -> str:
    """A time as people write it."""
    return time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(time_ns / 1e9))


def wanted(gate: str, reason: str, lasting: str, origin: Origin, now_ns: int) -> Override:
    """From what an operator wrote. ConfigError with what is possible."""
    if gate not in GATES:
        way = ELSEWHERE.get(gate, f"is not known; there is {', '.join((*GATES, *ELSEWHERE))}")
        raise ConfigError(f"the gate {gate!r} {way}")
    said = checked_reason(reason)
    try:
        lasts_ns = int(_FOR.parse(lasting)) if lasting else 0
    except Refused as refusal:
        raise ConfigError(f"--for {lasting} {refusal}") from None
    return Override(gate, said, origin.user, now_ns, now_ns + lasts_ns if lasts_ns else 0)


def checked_reason(reason: str) -> str:
    """A reason that a reader of the log can do something with. ConfigError without one."""
    said = " ".join(reason.split())
    if not said or len(said) > REASON_CHARS:
        raise ConfigError(f"an override needs a reason of 1 to {REASON_CHARS} characters: --reason TEXT")
    return said
