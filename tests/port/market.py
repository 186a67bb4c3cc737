"""A generated market as frames on a wire, and a CME feed behind any port that makes events of it."""

from __future__ import annotations

import os
from ipaddress import IPv4Address
from pathlib import Path
from typing import Any, NamedTuple, Self

import numpy as np

from appliance.binding import check, ffi, lib
from appliance.generator.market import Generator
from appliance.generator.settings import Settings
from appliance.port import Group
from appliance.schema.events import EVENT
from tests.port.plain_capture import datagram, pcap, records

Keys = dict[str, Any]


class Market(NamedTuple):
    """What the generator sent: frames as they go over the wire, with their line; the groups; and the capture of all."""

    frames: list[tuple[str, bytes]]
    groups: list[tuple[Group, int, int]]
    """Group, role, channel."""
    capture: bytes


def generated(count: int = 12_000) -> Market:
    """At least `count` frames of the generator's exchange, none lost."""
    generator = Generator(Settings(seed=7, loss=0.0, double_loss=0.0, reorder=0.0))
    config = generator.config
    groups = [
        (Group(str(IPv4Address(g.group_ip)), g.group_port, bool(g.line_b)), g.role, g.channel) for g in config.groups
    ]
    frames = []
    now_ns = config.start_ns
    while len(frames) < count:
        now_ns += 1_000_000
        while packets := generator.step(now_ns):
            for p in packets:
                frames.append((p.line, p.arrival_ns, datagram(p.data, str(IPv4Address(p.group_ip)), p.group_port)))
    return Market([(line, frame) for line, _, frame in frames], groups, pcap([(ns, frame) for _, ns, frame in frames]))


class Live:
    """A port and the CME feed behind it, as the running chain has them; `read` gives what has come."""

    def __init__(self, kind: str, interface: str, market: Market, keys: Keys, capture: bytes = b"") -> None:
        self.port = ffi.new("struct apl_port_config *")
        self.feed = ffi.new("struct apl_feed_config *")
        self.feed.instrument_capacity = 64
        self.feed.group_count = self.port.group_count = len(market.groups)
        for i, (group, role, channel) in enumerate(market.groups):
            address = int(IPv4Address(group.ip))
            self.port.groups[i] = {"group_ip": address, "group_port": group.port, "line_b": group.line_b}
            self.feed.groups[i] = {
                "group_ip": address, "group_port": group.port, "line_b": group.line_b, "role": role, "channel": channel,
            }  # fmt: skip
        self.port.interface = interface.encode()
        self.port.receive_bytes = keys.get("receive_bytes", 0)
        self.port.xdp_mode = ["auto", "native", "generic"].index(keys.get("xdp_mode", "auto"))
        self.port.copy = ["auto", "always", "never"].index(keys.get("copy", "auto"))
        self._device = ffi.new("char[]", keys.get("device", "").encode())
        self.port.device = self._device
        self.port.path = os.fsencode(keys.get("path", ""))
        self._capture = ffi.from_buffer(capture)
        if capture:
            self.port.memory, self.port.memory_bytes = ffi.cast("uint8_t *", self._capture), len(capture)
        handle = ffi.new("struct apl_decoder **")
        check(lib.apl_decoder_open(b"cme.mdp3", kind.encode(), self.port, self.feed, handle))
        self.decoder = ffi.gc(handle[0], lib.apl_decoder_close)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        ffi.release(self.decoder)

    def read(self) -> np.ndarray:
        """The events that are due now; times of arrival are set to 0, since every port has its own."""
        pieces = []
        events = np.empty(65536, dtype=EVENT)
        while (
            count := lib.apl_decoder_read(self.decoder, ffi.cast("struct apl_slot *", ffi.from_buffer(events)), 65536)
        ) > 0:
            pieces.append(events[:count].copy())
        raw = np.frombuffer(b"".join(piece.tobytes() for piece in pieces), dtype=np.uint64).reshape(-1, 8).copy()
        raw[:, 0] = 0  # the slot's stamp
        raw[:, 2] = 0  # origin_ns
        return raw

    def stats(self) -> tuple[Any, Any]:
        feed, port = ffi.new("struct apl_feed_stats *"), ffi.new("struct apl_port_stats *")
        lib.apl_decoder_stats(self.decoder, feed, port)
        return feed, port


def from_capture(market: Market) -> np.ndarray:
    with Live("capture", "", market, {}, market.capture) as capture:
        return capture.read()


def recorded(path: Path, groups: list[tuple[str, int, bool]], *, channel: int) -> Market:
    """The frames of a capture, to be sent again: groups are (address, port, line B), all incremental."""
    capture = path.read_bytes()
    frames = [("", frame) for _, _, frame in records(capture)]
    return Market(
        frames, [(Group(ip, port, line_b), lib.APL_ROLE_INCREMENTAL, channel) for ip, port, line_b in groups], capture
    )
