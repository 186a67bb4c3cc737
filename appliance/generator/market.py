"""The exchange: a thin hold on `struct apl_generator`."""

from __future__ import annotations

from typing import Any, NamedTuple

from appliance.binding import check, ffi, lib, text
from appliance.errors import ConfigError
from appliance.generator.settings import Settings, symbols

BID, ASK, BID_IMPLIED, ASK_IMPLIED = range(4)

_LEVELS_MAX = 2048  # APL_MARKET_TICKS: a side has no more levels
_ORDERS_MAX = 2048  # more than a book keeps (2 * 600 + 64)
_BATCH = 64  # APL_PACKET_BATCH_MAX


class GeneratedPacket(NamedTuple):
    """One copy of a packet as it arrives: `group_ip` in host order, `arrival_ns` since the epoch, `line` "A" or "B"."""

    arrival_ns: int
    group_ip: int
    group_port: int
    line: str
    data: bytes


class Level(NamedTuple):
    """Price in 1e-9 of the price on the wire; `orders` is 0 for implied levels."""

    price: int
    qty: int
    orders: int


class Order(NamedTuple):
    """A resting order; a lower priority goes first."""

    id: int
    priority: int
    price: int
    qty: int


class Traded(NamedTuple):
    """Of one instrument: price levels traded at, quantity, the last RptSeq."""

    trades: int
    qty: int
    rpt_seq: int


class Generator:
    """A simulated exchange. It lives as long as this object; one thread at a time.

    Raises ConfigError where the settings are refused.
    """

    def __init__(self, settings: Settings | None = None, native: Any = None) -> None:
        """From `settings`, or from a `struct apl_generator_config` of the caller's own making."""
        config = (settings or Settings()).native() if native is None else native
        size = lib.apl_generator_footprint(config)
        if size == 0:
            raise ConfigError(text(lib.apl_err_text()))
        align = lib.apl_generator_align()
        self._memory = ffi.new("uint8_t[]", size + align)
        address = int(ffi.cast("uintptr_t", self._memory))
        self._aligned = self._memory + (-address) % align
        pointer = ffi.new("struct apl_generator **")
        check(lib.apl_generator_new(self._aligned, config, pointer))
        self.pointer = pointer[0]
        self.config = lib.apl_generator_config(self.pointer)
        self.symbols = symbols(self.config)
        self._packets = ffi.new("struct apl_packet[]", _BATCH)
        self._levels = ffi.new("struct apl_generator_level[]", _LEVELS_MAX)
        self._orders = ffi.new("struct apl_generator_order[]", _ORDERS_MAX)

    def step(self, now_ns: int) -> list[GeneratedPacket]:
        """The next packets (at most 64) that have arrived by now_ns; none when it has caught up. Bytes are copied."""
        count = check(lib.apl_generator_step(self.pointer, now_ns, self._packets, _BATCH))
        line_b = lib.APL_PACKET_LINE_B
        return [
            GeneratedPacket(
                packet.arrival_ns,
                packet.group_ip,
                packet.group_port,
                "B" if packet.flags & line_b else "A",
                bytes(ffi.buffer(packet.data, packet.bytes)),
            )
            for packet in self._packets[0:count]
        ]

    def packets(self, until_ns: int) -> list[GeneratedPacket]:
        """All packets that arrive until until_ns."""
        out: list[GeneratedPacket] = []
        while batch := self.step(until_ns):
            out += batch
        return out

    def stop(self) -> None:
        """No more orders come; loops and heartbeats go on."""
        lib.apl_generator_stop(self.pointer)

    def reset(self) -> None:
        """Channel reset at the next step."""
        lib.apl_generator_reset(self.pointer)

    @property
    def start_ns(self) -> int:
        """The session's first moment."""
        return int(self.config.start_ns)

    def levels(self, instrument: int, side: int) -> list[Level]:
        """The true book by price, best first: all levels (bid, ask), or the implied ones as last sent."""
        count = check(lib.apl_generator_book(self.pointer, instrument, side, self._levels, _LEVELS_MAX))
        return [Level(level.price, level.qty, level.orders) for level in self._levels[0:count]]

    def orders(self, instrument: int, side: int) -> list[Order]:
        """The true book by order, by price and then by queue."""
        count = check(lib.apl_generator_orders(self.pointer, instrument, side, self._orders, _ORDERS_MAX))
        return [Order(order.id, order.priority, order.price, order.qty) for order in self._orders[0:count]]

    def traded(self, instrument: int) -> Traded:
        """What one instrument traded."""
        trades, qty, rpt_seq = ffi.new("uint64_t *"), ffi.new("uint64_t *"), ffi.new("uint32_t *")
        check(lib.apl_generator_traded(self.pointer, instrument, trades, qty, rpt_seq))
        return Traded(trades[0], qty[0], rpt_seq[0])

    def stats(self) -> dict[str, Any]:
        """Counts so far, by the names of `struct apl_generator_stats`; sent and lost are lists by group."""
        stats = ffi.new("struct apl_generator_stats *")
        lib.apl_generator_stats(self.pointer, stats)
        values = {name: getattr(stats, name) for name, _ in ffi.typeof("struct apl_generator_stats").fields}
        return {name: list(value) if name in ("sent", "lost") else value for name, value in values.items()}
