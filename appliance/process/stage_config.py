"""From the configuration to the C structs of each stage: the one place where names and units of both meet.

Each builder returns a cffi struct; what it points to is kept alive by the `Kept` list that the caller holds for the
stage's life.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from appliance.binding import check, ffi, lib
from appliance.config import Config, Feed, Limits, StageDefaults
from appliance.errors import ConfigError
from appliance.port.port import COPIES, HUGE, XDP_MODES
from appliance.topology import ACTIONS, INPUTS, PACKETS, Stage, Topology

Kept = list[Any]
ROLES = {"incremental": 0, "snapshot": 1, "definition": 2, "snapshot_orders": 3}  # APL_ROLE_*
IDLE = {"spin": 0, "pause": 1, "yield": 2, "sleep": 3}  # APL_IDLE_*
INSTRUMENT_BASE = 0
FLAGGED = ("cme.", "nasdaq.")  # feeds that say where a venue's event ends


@dataclass(frozen=True)
class Life:
    """What a stage is told of its process: `epoch` counts its starts from 1; `session` identifies the rings' memory.

    `whole`: the ring `updates` still holds everything since the start, so that a restarted stage can be told all.
    """

    epoch: int
    session: int
    whole: bool
    halted: bool  # trading is halted now
    folder: Path  # where relative paths of the configuration begin
    rings: dict[str, Any]  # const struct apl_ring * of each input, by name
    log: Any = ffi.NULL  # struct apl_marks * of the audit log, or NULL
    books: Any = ffi.NULL  # struct apl_table * of the books, for a feed that is one stage with them
    syncs: tuple[Any, Any] = (ffi.NULL, ffi.NULL)  # struct apl_histogram *: time and records of each sync, for the log
    limits: tuple[tuple[int, int, int], ...] = ()  # changed since the start: (instrument, RejectCode, value), in order


def port_config(feed: Feed, folder: Path, kept: Kept) -> Any:
    """``struct apl_port_config`` of a feed's port."""
    port = feed.port
    config = ffi.new("struct apl_port_config *")
    kept.append(config)
    if not port.live:
        config.path = _path_bytes(port.path, folder)
        if port.path != "-" and not (folder / port.path).exists():
            raise ConfigError(
                f"feed {feed.name}: {folder / port.path} does not exist; name the file in [feed.port] path"
            )
    config.interface = port.interface.encode()
    for index, group in enumerate(feed.group):
        entry = config.groups[index]
        entry.group_ip, entry.group_port = group.address.ip, group.address.port
        entry.line_b = group.line == "B"
    config.group_count = len(feed.group)
    recorded = (
        port.pace == "recorded" and port.kind == "capture"
    )  # records of a file tell no time that a port could keep
    config.pace = lib.APL_PACE_RECORDED if recorded else lib.APL_PACE_FAST
    config.stamp = lib.APL_STAMP_ARRIVAL if port.stamp == "arrival" else lib.APL_STAMP_RECORDED
    config.receive_bytes = port.receive_buffer
    config.pace_factor = port.pace_factor
    config.tcp = port.tcp
    config.loop = port.loop
    config.xdp_mode, config.copy = XDP_MODES.index(port.xdp_mode), COPIES.index(port.copy)
    config.queue_first, config.queue_count = port.queue_first, port.queue_count
    config.frame_count, config.busy_poll_us = port.frames, port.busy_poll
    config.huge = HUGE.index(port.huge)
    if port.device:
        device = ffi.new("char[]", port.device.encode())
        kept.append(device)
        config.device = device
    if port.record:
        record = ffi.new("char[]", str(_free_name(folder / port.record)).encode())
        kept.append(record)
        config.record = record
    protocol = ffi.new("char[]", feed.protocol.encode())
    kept.append(protocol)
    config.feed = protocol
    return config


def _free_name(path: Path) -> Path:
    """`path`, or the first of path-2, path-3 ... that is free: a restarted feed keeps the recording before it."""
    name, number = path, 1
    while name.exists():
        number += 1
        name = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return name


def _path_bytes(path: str, folder: Path) -> bytes:
    return path.encode() if path == "-" else str(folder / path).encode()


def _feed(_stage: Stage, config: Config, life: Life, kept: Kept) -> Any:
    feed = config.sections.feed[0]
    native = ffi.new("struct apl_feed_config *")
    for index, group in enumerate(feed.group):
        entry = native.groups[index]
        entry.group_ip, entry.group_port = group.address.ip, group.address.port
        entry.role, entry.line_b, entry.channel = ROLES[group.role], group.line == "B", group.channel
    native.group_count = len(feed.group)
    native.instrument_base = INSTRUMENT_BASE
    native.instrument_capacity = feed.instrument_capacity
    # A feed that comes back to a live market has missed what came meanwhile; one that plays a file begins it again.
    native.start_live = feed.start_live and (life.epoch == 1 or not feed.port.live)
    native.reorder_packets = feed.reorder_packets
    native.depth = config.sections.book.depth
    if feed.reference:
        records, count = _reference(feed, life.folder)
        kept.append(records)
        native.reference, native.reference_count = records, count
    return native


def _reference(feed: Feed, folder: Path) -> tuple[Any, int]:
    """Instruments of a reference file as a C array."""
    from appliance.feeds.reference import load  # noqa: PLC0415  only feeds with a reference file pay for it

    content = bytes(load(folder / feed.reference).tobytes())
    size = ffi.sizeof("struct apl_instrument")
    records = ffi.new("struct apl_instrument[]", max(len(content) // size, 1))
    ffi.memmove(records, content, len(content))
    return records, len(content) // size


def _book(_stage: Stage, config: Config, life: Life, _kept: Kept) -> Any:
    book, feed = config.sections.book, config.sections.feed[0]
    native = ffi.new("struct apl_book_config *")
    native.instrument_base = INSTRUMENT_BASE
    native.instrument_capacity = feed.instrument_capacity
    native.order_capacity = book.order_capacity
    native.level_capacity = book.level_capacity
    native.depth, native.depth_implied = book.depth, book.depth_implied
    native.start_live = feed.start_live and life.epoch == 1  # a later life has missed what came before it
    by_packet = book.event_end == "packet" or (book.event_end == "auto" and not feed.protocol.startswith(FLAGGED))
    native.start_live = feed.start_live  # the feed then says nothing where nothing is wrong
    native.event_end = lib.APL_BOOK_EVENT_BY_PACKET if by_packet else lib.APL_BOOK_EVENT_BY_FLAG
    return native


def _feed_books(stage: Stage, config: Config, life: Life, kept: Kept) -> Any:
    native = ffi.new("struct apl_feed_books_config *")
    native.feed, native.book = _feed(stage, config, life, kept)[0], _book(stage, config, life, kept)[0]
    native.books = life.books
    return native


def _signal(_stage: Stage, config: Config, _life: Life, _kept: Kept) -> Any:
    native = ffi.new("struct apl_signal_config *")
    native.instrument_base = INSTRUMENT_BASE
    native.instrument_capacity = config.sections.feed[0].instrument_capacity
    return native


def strategy_id(stage: Stage, config: Config) -> int:
    """A strategy's number, 1 to 255: its place in the configuration. It is the first byte of its order ids."""
    names = [f"strategy.{strategy.name}" for strategy in config.sections.strategy]
    return names.index(stage.name) + 1


def _maker(stage: Stage, config: Config, life: Life, _kept: Kept) -> Any:
    number = strategy_id(stage, config)
    maker = config.maker(config.sections.strategy[number - 1])
    native = ffi.new("struct apl_maker_config *")
    native.instrument_base = INSTRUMENT_BASE
    native.instrument_capacity = config.sections.feed[0].instrument_capacity
    for index, instrument in enumerate(maker.instruments):
        native.instruments[index] = instrument
    native.instrument_count = len(maker.instruments)
    native.strategy_id, native.life = number, life.epoch
    native.half_spread_ticks, native.requote_ticks = maker.half_spread_ticks, maker.requote_ticks
    native.post_only = maker.post_only
    native.qty, native.max_position = maker.quantity, maker.max_position
    native.skew_ticks_e3 = maker.skew_ticks_e3
    native.min_interval_ns = maker.min_interval
    native.default_tick = maker.default_tick
    return native


def _limits(native: Any, limits: Limits) -> None:
    native.max_qty = limits.max_quantity
    native.max_notional_e9 = limits.max_notional
    native.collar_bps = limits.collar_bps
    native.max_position = limits.max_position
    native.max_open_orders = limits.max_open_orders


def _risk(_stage: Stage, config: Config, life: Life, kept: Kept) -> Any:
    risk = config.sections.risk
    native = ffi.new("struct apl_risk_config *")
    _limits(native.limits, risk.limits)
    overrides = ffi.new("struct apl_risk_override[]", max(len(risk.instrument), 1))
    kept.append(overrides)
    for index, override in enumerate(risk.instrument):
        overrides[index].instrument = override.id or 0
        overrides[index].symbol = (override.symbol or "").encode()
        _limits(overrides[index].limits, risk.limits_of(override))
    native.overrides, native.override_count = overrides, len(risk.instrument)
    native.instrument_base = INSTRUMENT_BASE
    native.instrument_capacity = config.sections.feed[0].instrument_capacity
    native.order_capacity = risk.order_capacity
    native.rate_count, native.rate_window_ns = risk.rate_count, risk.rate_window
    changes = ffi.new("struct apl_risk_change[]", max(len(life.limits), 1))
    kept.append(changes)
    for index, (instrument, limit, value) in enumerate(life.limits):
        changes[index].instrument, changes[index].limit, changes[index].value = instrument, limit, value
    native.changes, native.change_count = changes, len(life.limits)
    # A second life that cannot be told all updates does not know its positions.
    unsure = life.epoch > 1 and not life.whole
    native.log = life.log
    native.start_halted = life.halted or (risk.start_halted and life.epoch == 1) or (risk.restart_halted and unsure)
    return native


def _paper(_stage: Stage, config: Config, _life: Life, _kept: Kept) -> Any:
    native = ffi.new("struct apl_paper_config *")
    native.instrument_base = INSTRUMENT_BASE
    native.instrument_capacity = config.sections.feed[0].instrument_capacity
    native.order_capacity = config.sections.gateway.order_capacity
    native.latency_ns = config.sections.gateway.latency
    return native


def log_folder(config: Config, folder: Path) -> Path:
    """Where the audit log of this appliance lies."""
    return folder / config.sections.log.dir.replace("{name}", config.name)


def _wal(stage: Stage, config: Config, life: Life, kept: Kept) -> Any:
    log = config.sections.log
    native = ffi.new("struct apl_wal_config *")
    where = ffi.new("char[]", str(log_folder(config, life.folder)).encode())
    name = ffi.new("char[]", config.name.encode())
    kept += [where, name]
    native.dir, native.appliance = where, name
    native.segment_bytes = log.segment_size
    native.sync_ns, native.relaxed = log.durable, log.durable == 0
    native.patience_ns, native.hold = log.patience, log.when_failing == "hold"
    native.poll_ns, native.nap_ns = log.poll, log.nap
    native.marks = life.log
    native.sync_ns_taken, native.sync_records = life.syncs
    native.session = life.session
    native.ring_count = len(stage.inputs)
    for index, item in enumerate(stage.inputs):
        native.rings[index].name = item.ring.encode()
        native.rings[index].ring = life.rings[item.ring]
        native.rings[index].session = life.session
        native.rings[index].kind = _record_kind(item.ring)
        native.rings[index].eager = log.wait_for.of(item.ring) == "durable"
    return native


def _record_kind(ring: str) -> int:
    """What the log calls the records of a ring."""
    if ring.startswith(INPUTS):
        return int(lib.APL_WAL_KIND_ORDER)
    notes = {ACTIONS: lib.APL_WAL_KIND_ACTION, PACKETS: lib.APL_WAL_KIND_PACKET}
    return int(notes.get(ring, lib.APL_WAL_KIND_EVENTS))


_BUILDERS: dict[str, Callable[[Stage, Config, Life, Kept], Any]] = {
    "book": _book,
    "signal.microprice": _signal,
    "strategy.maker": _maker,
    "risk": _risk,
    "gateway.paper": _paper,
    "wal": _wal,
}


def stage_config(stage: Stage, config: Config, life: Life, kept: Kept) -> Any:
    """The C configuration of a C stage. KeyError for a stage that is not in C."""
    feed = _feed_books if stage.has_books else _feed
    builder = feed if stage.ops.startswith("feed:") else _BUILDERS[stage.ops]
    native = builder(stage, config, life, kept)
    kept.append(native)
    return native


def stage_ops(stage: Stage) -> Any:
    """``const struct apl_stage_ops *`` of a C stage. NotFound with the names there are."""
    ops = lib.apl_stage_find(stage.ops.encode())
    if ops == ffi.NULL:
        check(lib.APL_ERR_NOT_FOUND)
    return ops


def check_stages(topology: Topology) -> None:
    """Refuse a topology with a stage or protocol that this build lacks, before anything is started. NotFound."""
    for stage in topology.stages:
        if not stage.ops.startswith("python:"):
            stage_ops(stage)


def loop_config(settings: StageDefaults, idle: str) -> Any:
    """``struct apl_loop_config`` of a process whose idle strategy was settled by the placement."""
    native = ffi.new("struct apl_loop_config *")
    native.idle = IDLE[idle]
    native.batch = settings.batch
    native.idle_sleep_ns = settings.idle_sleep
    native.tick_ns = settings.tick
    return native
