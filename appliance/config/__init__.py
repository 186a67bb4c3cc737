"""``appliance.toml``: read once, checked whole, frozen.

``load(path)`` gives a `Config` or raises `ConfigError` whose message lists every problem, each with file and
line. Nothing happens until a configuration is applied: see `appliance.topology` for what it means and
`appliance.process` for what is done with it.
"""

from appliance.config.load import Config, from_plain, load, loads, with_name
from appliance.config.model import (
    Appliance,
    Audit,
    AuditArchive,
    Book,
    Feed,
    Gateway,
    Group,
    InstrumentLimits,
    Limits,
    Log,
    Maker,
    Port,
    Process,
    Risk,
    Sections,
    Signal,
    StageDefaults,
    StageKeys,
    Strategy,
    Supervisor,
    WaitFor,
)
from appliance.config.values import Address

__all__ = [
    "Address",
    "Appliance",
    "Audit",
    "AuditArchive",
    "Book",
    "Config",
    "Feed",
    "Gateway",
    "Group",
    "InstrumentLimits",
    "Limits",
    "Log",
    "Maker",
    "Port",
    "Process",
    "Risk",
    "Sections",
    "Signal",
    "StageDefaults",
    "StageKeys",
    "Strategy",
    "Supervisor",
    "WaitFor",
    "from_plain",
    "load",
    "loads",
    "with_name",
]
