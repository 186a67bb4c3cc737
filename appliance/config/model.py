"""Every section of ``appliance.toml`` as a frozen dataclass.

The explanation of each key is in ``default.toml``, and so is its default. Times are in ns, sizes in bytes.
A section that runs as a stage inherits from `StageKeys`: its keys default to those of ``[stage]``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from appliance.config.values import (
    NAME,
    Address,
    Free,
    Table,
    Tables,
    address,
    boolean,
    capabilities,
    choice,
    core,
    decimal_e9,
    duration,
    duration_or,
    factor,
    integer,
    metadata,
    optional,
    power_of_two,
    size,
    text,
    texts,
)

US, MS, S, MIN = 1_000, 1_000_000, 1_000_000_000, 60_000_000_000
DAY = 1440 * MIN
U32, I63 = 2**32 - 1, 2**63 - 1
GROUPS_MAX = 32  # APL_GROUPS_MAX
STRATEGIES_MAX = (
    12  # the inputs of risk: intents of each, tops, updates; APL_INPUTS_MAX is 48; two rings of each in the log
)

SHARED_MAX = 8  # APL_LOOP_STAGES_MAX
_STAGE = re.compile(r"[a-z][a-z0-9_.-]*")

_name = text(23, NAME, "name")
_core = core()
_idle = choice("auto", "spin", "pause", "yield", "sleep")
_idle_sleep = duration(1 * US, 1 * S)
_realtime = integer(0, 99, "a priority")
_batch = integer(1, 4096)
_tick = duration(100 * US, 1 * S)
_ring_slots = power_of_two(8, 1 << 24)
_user = text(32, re.compile(r"([a-z_][a-z0-9_-]*)?"), "appliance")
_capabilities = capabilities()
_sandbox = choice("auto", "require", "off")
_denied = choice("auto", "kill", "refuse")


@dataclass(frozen=True, kw_only=True)
class Appliance:
    """``[appliance]``"""

    name: str = field(metadata=metadata(_name))
    runtime_dir: str = field(metadata=metadata(text(78, example="/run/appliance")))
    hugepages: str = field(metadata=metadata(choice("auto", "require", "off")))
    log_level: str = field(metadata=metadata(choice("debug", "info", "warning", "error")))


@dataclass(frozen=True, kw_only=True)
class HostKeys:
    """``[host]``"""

    profile: str = field(metadata=metadata(text(31, NAME, "name")))
    check: str = field(metadata=metadata(choice("off", "say", "require")))


@dataclass(frozen=True, kw_only=True)
class Clock:
    """``[clock]``"""

    reference: str = field(metadata=metadata(text(63, re.compile(r"auto|kernel|/dev/ptp\d+"), "/dev/ptp0")))
    phc_time: str = field(metadata=metadata(choice("tai", "utc")))
    phc_error: int = field(metadata=metadata(duration(0, 1 * S)))
    tai_offset: int = field(metadata=metadata(integer(0, 1000, "whole seconds")))
    limit: int = field(metadata=metadata(duration(1 * US, 3600 * S)))
    when_exceeded: str = field(metadata=metadata(choice("off", "say", "halt")))


@dataclass(frozen=True, kw_only=True)
class StageDefaults:
    """``[stage]``: how every stage runs unless its own section says otherwise."""

    core: int | str = field(metadata=metadata(_core))
    idle: str = field(metadata=metadata(_idle))
    idle_sleep: int = field(metadata=metadata(_idle_sleep))
    realtime: int = field(metadata=metadata(_realtime))
    batch: int = field(metadata=metadata(_batch))
    tick: int = field(metadata=metadata(_tick))
    ring_slots: int = field(metadata=metadata(_ring_slots))
    user: str = field(metadata=metadata(_user))
    capabilities: str | tuple[str, ...] = field(metadata=metadata(_capabilities))
    sandbox: str = field(metadata=metadata(_sandbox))
    denied: str = field(metadata=metadata(_denied))


@dataclass(frozen=True, kw_only=True)
class ProcessKeys:
    """Those of a process, as a stage that has one of its own writes them; None: as ``[stage]`` says."""

    core: int | str | None = field(metadata=metadata(optional(_core)))
    idle: str | None = field(metadata=metadata(optional(_idle)))
    idle_sleep: int | None = field(metadata=metadata(optional(_idle_sleep)))
    realtime: int | None = field(metadata=metadata(optional(_realtime)))
    batch: int | None = field(metadata=metadata(optional(_batch)))
    tick: int | None = field(metadata=metadata(optional(_tick)))
    user: str | None = field(metadata=metadata(optional(_user)))
    capabilities: str | tuple[str, ...] | None = field(metadata=metadata(optional(_capabilities)))
    sandbox: str | None = field(metadata=metadata(optional(_sandbox)))
    denied: str | None = field(metadata=metadata(optional(_denied)))


@dataclass(frozen=True, kw_only=True)
class StageKeys(ProcessKeys):
    """The keys of ``[stage]`` in a stage's own section; None: as ``[stage]`` says."""

    ring_slots: int | None = field(metadata=metadata(optional(_ring_slots)))


@dataclass(frozen=True, kw_only=True)
class Process(ProcessKeys):
    """``[[process]]``: stages that share a process, and so a core and a loop."""

    name: str = field(metadata=metadata(_name))
    stages: tuple[str, ...] = field(metadata=metadata(texts(text(31, _STAGE, "feed"), SHARED_MAX)))


@dataclass(frozen=True, kw_only=True)
class Group:
    """``[[feed.group]]``: one multicast group, or the packets of a capture that were sent to it."""

    address: Address = field(metadata=metadata(address()))
    role: str = field(metadata=metadata(choice("incremental", "snapshot", "definition", "snapshot_orders")))
    line: str = field(metadata=metadata(choice("A", "B")))
    channel: int = field(metadata=metadata(integer(0, U32)))


@dataclass(frozen=True, kw_only=True)
class Port:
    """``[feed.port]``: where the packets come from."""

    kind: str = field(metadata=metadata(choice("udp", "packet", "xdp", "dpdk", "efvi", "verbs", "capture", "file")))
    path: str = field(metadata=metadata(text(4095, example="day.pcap")))
    interface: str = field(metadata=metadata(text(15, example="eth1")))
    receive_buffer: int = field(metadata=metadata(size(0, 1 << 30)))
    pace: str = field(metadata=metadata(choice("recorded", "fast")))
    pace_factor: float = field(metadata=metadata(factor(0.000001, 1e9)))
    stamp: str = field(metadata=metadata(choice("arrival", "recorded")))
    loop: int = field(metadata=metadata(integer(1, U32)))
    tcp: bool = field(metadata=metadata(boolean()))
    at_end: str = field(metadata=metadata(choice("idle", "halt")))
    xdp_mode: str = field(metadata=metadata(choice("auto", "native", "generic")))
    copy: str = field(metadata=metadata(choice("auto", "always", "never")))
    queue_first: int = field(metadata=metadata(integer(0, 65535)))
    queue_count: int = field(metadata=metadata(integer(0, 16)))
    frames: int = field(metadata=metadata(integer(0, 1 << 20)))
    busy_poll: int = field(metadata=metadata(integer(0, 1_000_000)))
    device: str = field(metadata=metadata(text(511, example="0000:03:00.0")))
    huge: str = field(metadata=metadata(choice("auto", "always", "never")))
    record: str = field(metadata=metadata(text(4095, example="day.pcapng")))

    @property
    def live(self) -> bool:
        """Whether packets come from a network; else from a file, which is there from its first byte on."""
        return self.kind not in ("capture", "file")


@dataclass(frozen=True, kw_only=True)
class Feed(StageKeys):
    """``[[feed]]``"""

    name: str = field(metadata=metadata(_name))
    protocol: str = field(metadata=metadata(text(31, re.compile(r"[a-z0-9_.]+"), "cme.mdp3")))
    reference: str = field(metadata=metadata(text(4095, example="instruments.csv")))
    instrument_capacity: int = field(metadata=metadata(integer(1, 1 << 20)))
    start_live: bool = field(metadata=metadata(boolean()))
    reorder_packets: int = field(metadata=metadata(integer(0, 65536)))
    port: Port = field(metadata=metadata(Table(Port)))
    group: tuple[Group, ...] = field(metadata=metadata(Tables(Group)))


@dataclass(frozen=True, kw_only=True)
class Book(StageKeys):
    """``[book]``"""

    depth: int = field(metadata=metadata(integer(1, 255)))
    depth_implied: int = field(metadata=metadata(integer(1, 255)))
    order_capacity: int = field(metadata=metadata(integer(0, 0x3FFFFFFF)))
    level_capacity: int = field(metadata=metadata(integer(0, 0x40000000)))
    event_end: str = field(metadata=metadata(choice("auto", "flag", "packet")))
    joined: bool = field(metadata=metadata(boolean()))


@dataclass(frozen=True, kw_only=True)
class Signal(StageKeys):
    """``[signal]``"""

    kind: str = field(metadata=metadata(choice("microprice")))


@dataclass(frozen=True, kw_only=True)
class Maker:
    """``[maker]``: parameters of strategies of kind "maker"."""

    quantity: int = field(metadata=metadata(integer(1, I63)))
    half_spread_ticks: int = field(metadata=metadata(integer(1, U32)))
    requote_ticks: int = field(metadata=metadata(integer(1, U32)))
    max_position: int = field(metadata=metadata(integer(1, I63)))
    skew_ticks_e3: int = field(metadata=metadata(integer(0, 1_000_000_000)))
    post_only: bool = field(metadata=metadata(boolean()))
    min_interval: int = field(metadata=metadata(duration(1, MIN)))
    default_tick: int = field(metadata=metadata(decimal_e9("the price step")))
    instruments: tuple[int, ...] = field(metadata=metadata(texts(integer(1, U32), 64)))


@dataclass(frozen=True, kw_only=True)
class Strategy(StageKeys):
    """``[[strategy]]``"""

    name: str = field(metadata=metadata(text(16, NAME, "name")))  # cursor.intents.<name> has to fit 31 bytes
    kind: str = field(metadata=metadata(text(255, re.compile(r"maker|python:[\w.]+:\w+"), "python:my.module:MyClass")))
    gating: bool = field(metadata=metadata(boolean()))
    parameters: Mapping[str, Any] = field(metadata=metadata(Free("the strategy's own parameters")))


@dataclass(frozen=True, kw_only=True)
class Limits:
    """``[risk.limits]``: for every instrument without an entry of its own."""

    max_quantity: int = field(metadata=metadata(integer(0, I63)))
    max_notional: int = field(metadata=metadata(decimal_e9("an amount of the quote currency")))
    collar_bps: int = field(metadata=metadata(integer(0, 1_000_000)))
    max_position: int = field(metadata=metadata(integer(0, I63)))
    max_open_orders: int = field(metadata=metadata(integer(0, U32)))


@dataclass(frozen=True, kw_only=True)
class InstrumentLimits:
    """``[[risk.instrument]]``: what is absent is as in ``[risk.limits]``."""

    symbol: str | None = field(metadata=metadata(optional(text(31, example="ESZ6"))))
    id: int | None = field(metadata=metadata(optional(integer(1, U32))))
    max_quantity: int | None = field(metadata=metadata(optional(integer(0, I63))))
    max_notional: int | None = field(metadata=metadata(optional(decimal_e9("an amount of the quote currency"))))
    collar_bps: int | None = field(metadata=metadata(optional(integer(0, 1_000_000))))
    max_position: int | None = field(metadata=metadata(optional(integer(0, I63))))
    max_open_orders: int | None = field(metadata=metadata(optional(integer(0, U32))))


@dataclass(frozen=True, kw_only=True)
class Risk(StageKeys):
    """``[risk]``"""

    rate_count: int = field(metadata=metadata(integer(0, U32)))
    rate_window: int = field(metadata=metadata(duration(1 * MS, 60 * MIN)))
    order_capacity: int = field(metadata=metadata(integer(1, 1 << 24)))
    start_halted: bool = field(metadata=metadata(boolean()))
    restart_halted: bool = field(metadata=metadata(boolean()))
    limits: Limits = field(metadata=metadata(Table(Limits)))
    instrument: tuple[InstrumentLimits, ...] = field(metadata=metadata(Tables(InstrumentLimits)))

    def limits_of(self, override: InstrumentLimits) -> Limits:
        """The limits of one instrument, inherited ones filled in."""
        own = {f.name: getattr(override, f.name) for f in fields(Limits)}
        return Limits(**{name: getattr(self.limits, name) if value is None else value for name, value in own.items()})


@dataclass(frozen=True, kw_only=True)
class Gateway(StageKeys):
    """``[gateway]``"""

    kind: str = field(metadata=metadata(choice("paper")))
    latency: int = field(metadata=metadata(duration(0, MIN)))
    order_capacity: int = field(metadata=metadata(integer(1, 1 << 24)))


_mark = choice("none", "written", "durable", "sealed")


@dataclass(frozen=True, kw_only=True)
class WaitFor:
    """``[log.wait_for]``: the mark that a ring's events must have reached before the next stage reads them."""

    events: str = field(metadata=metadata(_mark))
    tops: str = field(metadata=metadata(_mark))
    signals: str = field(metadata=metadata(_mark))
    intents: str = field(metadata=metadata(_mark))
    orders: str = field(metadata=metadata(_mark))
    updates: str = field(metadata=metadata(_mark))

    def of(self, ring: str) -> str:
        """The mark of a ring; ``intents.NAME`` is of the kind ``intents``, a ring that is not listed waits for none."""
        return str(getattr(self, ring.partition(".")[0], "none"))


@dataclass(frozen=True, kw_only=True)
class Log(StageKeys):
    """``[log]``: the audit log."""

    enabled: bool = field(metadata=metadata(boolean()))
    dir: str = field(metadata=metadata(text(4000, example="demo-log")))
    segment_size: int = field(metadata=metadata(size(64 << 10, 4 << 30, 4096)))
    durable: int = field(metadata=metadata(duration_or("relaxed", 100 * US, MIN)))
    packets: str = field(metadata=metadata(choice("log", "off")))
    when_failing: str = field(metadata=metadata(choice("cancel_only", "hold")))
    patience: int = field(metadata=metadata(duration(1 * MS, MIN)))
    silence: int = field(metadata=metadata(duration(10 * MS, MIN)))
    poll: int = field(metadata=metadata(duration(0, MIN)))
    nap: int = field(metadata=metadata(duration(1 * US, S)))
    wait_for: WaitFor = field(metadata=metadata(Table(WaitFor)))


@dataclass(frozen=True, kw_only=True)
class AuditArchive:
    """``[audit.archive]``: where sealed segments go, and for how long they are kept."""

    to: str = field(metadata=metadata(text(1000, example="s3://bucket/audit/{name}")))
    endpoint: str = field(metadata=metadata(text(200, example="http://10.0.0.7:9000")))
    after: int = field(metadata=metadata(duration(0, 3660 * DAY)))
    keep_local: int = field(metadata=metadata(integer(2, 1_000_000)))
    level: int = field(metadata=metadata(integer(1, 19)))
    keep: int = field(metadata=metadata(duration(0, 36600 * DAY)))
    keep_size: int = field(metadata=metadata(size(0, 1 << 60)))


@dataclass(frozen=True, kw_only=True)
class Audit:
    """``[audit]``: what proves the log, and what becomes of it."""

    seal: str = field(metadata=metadata(choice("auto", "on", "off")))
    key: str = field(metadata=metadata(text(4000, example="/etc/appliance/audit.pem")))
    signer: str = field(metadata=metadata(text(4000, example="/usr/local/bin/sign-by-hsm")))
    witness: str = field(metadata=metadata(text(4000, example="/mnt/witness/{name}.heads")))
    hash: str = field(metadata=metadata(choice("sha256", "blake3")))
    head_every: int = field(metadata=metadata(duration(10 * MS, 60 * MIN)))
    archive: AuditArchive = field(metadata=metadata(Table(AuditArchive)))


@dataclass(frozen=True, kw_only=True)
class Supervisor:
    """``[supervisor]``"""

    restart: str = field(metadata=metadata(choice("always", "never")))
    restart_limit: int = field(metadata=metadata(integer(0, 1_000_000)))
    restart_window: int = field(metadata=metadata(duration(1 * S, 1440 * MIN)))
    backoff: int = field(metadata=metadata(duration(1 * MS, MIN)))
    backoff_max: int = field(metadata=metadata(duration(1 * MS, 60 * MIN)))
    heartbeat_limit: int = field(metadata=metadata(duration(10 * MS, 60 * MIN)))
    boot_limit: int = field(metadata=metadata(duration(100 * MS, 60 * MIN)))
    drain_limit: int = field(metadata=metadata(duration(0, 60 * MIN)))


@dataclass(frozen=True, kw_only=True)
class Sections:
    """The whole file."""

    appliance: Appliance = field(metadata=metadata(Table(Appliance)))
    host: HostKeys = field(metadata=metadata(Table(HostKeys)))
    clock: Clock = field(metadata=metadata(Table(Clock)))
    stage: StageDefaults = field(metadata=metadata(Table(StageDefaults)))
    process: tuple[Process, ...] = field(metadata=metadata(Tables(Process)))
    feed: tuple[Feed, ...] = field(metadata=metadata(Tables(Feed)))
    book: Book = field(metadata=metadata(Table(Book)))
    signal: Signal = field(metadata=metadata(Table(Signal)))
    maker: Maker = field(metadata=metadata(Table(Maker)))
    strategy: tuple[Strategy, ...] = field(metadata=metadata(Tables(Strategy)))
    risk: Risk = field(metadata=metadata(Table(Risk)))
    gateway: Gateway = field(metadata=metadata(Table(Gateway)))
    log: Log = field(metadata=metadata(Table(Log)))
    audit: Audit = field(metadata=metadata(Table(Audit)))
    supervisor: Supervisor = field(metadata=metadata(Table(Supervisor)))

    def sections_of_stages(self) -> dict[str, StageKeys]:
        """Every stage's own section, by the stage's name, in the order of the flow."""
        strategies = {f"strategy.{strategy.name}": strategy for strategy in self.strategy}
        feeds: dict[str, StageKeys] = dict(zip(["feed"], self.feed, strict=False))
        behind = {"risk": self.risk, "gateway": self.gateway, **({"wal": self.log} if self.log.enabled else {})}
        books: dict[str, StageKeys] = {} if self.book.joined else {"book": self.book}
        return {**feeds, **books, "signal": self.signal, **strategies, **behind}

    def process_of(self, stage: str) -> Process | None:
        """The process that a stage is told to share; None: one of its own."""
        return next((process for process in self.process if stage in process.stages), None)

    def stage_settings(self, stage: str) -> StageDefaults:
        """How a stage runs: its own keys, where it shares a process those of the process, over those of ``[stage]``."""
        own = self.sections_of_stages()[stage]
        process = self.process_of(stage) or own
        merged = {f.name: getattr(process, f.name) for f in fields(ProcessKeys)} | {"ring_slots": own.ring_slots}
        return StageDefaults(**{k: getattr(self.stage, k) if v is None else v for k, v in merged.items()})
