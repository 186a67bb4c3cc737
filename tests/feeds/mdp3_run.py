"""Packets of CME MDP 3.0 through the native decoder: made ones (with struct alone), and those of captures."""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from appliance.binding import check, ffi, lib
from appliance.schema.events import EVENT

DATA = Path(os.environ.get("APPLIANCE_DATA", Path(__file__).parents[2].parent / "shared" / "data"))
CAPTURES = DATA / "cme" / "mdp3-pcap"
PORT_A, PORT_B = 14320, 15320
END = -11  # APL_ERR_END


@dataclass(frozen=True)
class Packet:
    """One datagram: destination port, arrival in ns, payload."""

    port: int
    arrival_ns: int
    payload: bytes

    @property
    def sequence(self) -> int:
        """Of the packet header; 0 if it is too short for one."""
        return int.from_bytes(self.payload[:4], "little")


def message(template: int, version: int, root: bytes, *groups: bytes) -> bytes:
    """A message with its size and SBE header; groups as `group` makes them."""
    body = root + b"".join(groups)
    return struct.pack("<HHHHH", 10 + len(body), len(root), template, 1, version) + body


def group(block: int, entries: list[bytes], wide: bool = False) -> bytes:
    """A group of entries of `block` bytes; wide: with the 8-byte header."""
    assert all(len(entry) == block for entry in entries)
    head = struct.pack("<H5xB", block, len(entries)) if wide else struct.pack("<HB", block, len(entries))
    return head + b"".join(entries)


def book32(
    security: int, rpt_seq: int, level: int = 1, price: int = 1_000_000_000, size: int = 5, action: int = 0
) -> bytes:
    """Template 32 of version 8 with one bid level, end of event."""
    entry = struct.pack("<qiiIiBBc5x", price, size, security, rpt_seq, 1, level, action, b"0")
    return message(32, 8, struct.pack("<QB2x", 1_000, 0x84), group(32, [entry]), group(24, [], wide=True))


def packet(sequence: int, *messages: bytes, port: int = PORT_A, time: int | None = None) -> Packet:
    """A packet whose sending time grows with its sequence."""
    sent = 1_500_000_000_000_000_000 + sequence * 1_000_000 if time is None else time
    return Packet(port, sent + 1_000, struct.pack("<IQ", sequence, sent) + b"".join(messages))


def capture(packets: list[Packet]) -> bytes:
    """The packets as a pcap file with ns times."""
    out = struct.pack("<IHHiIII", 0xA1B23C4D, 2, 4, 0, 0, 65535, 1)
    for p in packets:
        udp = struct.pack(">HHHH", 30001, p.port, 8 + len(p.payload), 0) + p.payload
        ip = struct.pack(">BBHHHBBH4s4s", 0x45, 0, 20 + len(udp), 1, 0, 16, 17, 0, b"\x0a\0\0\1", b"\xe0\0\x1f\x0b")
        frame = bytes(12) + b"\x08\x00" + ip + udp
        out += struct.pack("<IIII", *divmod(p.arrival_ns, 10**9), len(frame), len(frame)) + frame
    return out


def _port_config(data: bytes) -> tuple[Any, Any]:
    """A capture port's configuration over `data`; the second value keeps the bytes alive."""
    config = ffi.new("struct apl_port_config *")
    buffer = ffi.from_buffer(data)
    config.memory = ffi.cast("const uint8_t *", buffer)
    config.memory_bytes = len(data)
    return config, buffer


def packets_of(data: bytes, tcp: bool = False) -> list[Packet]:
    """All packets of a capture's bytes."""
    config, _keep = _port_config(data)
    config.tcp = tcp
    port = ffi.new("struct apl_port **")
    check(lib.apl_port_open(b"capture", config, port))
    batch = ffi.new("struct apl_packet[64]")
    packets = []
    while (count := lib.apl_port_receive(port[0], 0, batch, 64)) != END:
        for p in batch[0 : check(count)]:
            packets.append(Packet(p.group_port, p.arrival_ns, ffi.buffer(p.data, p.bytes)[:]))
    lib.apl_port_close(port[0])
    return packets


@dataclass
class Decoded:
    """What came out: events (numpy, EVENT), counts of the feed, instruments as (id, venue's id, symbol)."""

    events: np.ndarray[Any, Any]
    stats: dict[str, int]
    instruments: list[tuple[int, int, str]] = field(default_factory=list)

    def of(self, template: int) -> np.ndarray[Any, Any]:
        """The events of one template."""
        return self.events[self.events["template_id"] == template]


def decode(packets: list[Packet], **settings: int) -> Decoded:
    """Decode through a capture port and the feed; settings: of struct apl_feed_config (start_live: 1 unless given)."""
    return decode_capture(capture(packets), **settings)


def decode_capture(data: bytes, **settings: int) -> Decoded:
    """As decode, of a capture's bytes."""
    port_config, _keep = _port_config(data)
    feed_config = ffi.new("struct apl_feed_config *", {"instrument_capacity": 1024, "start_live": 1, **settings})
    decoder = ffi.new("struct apl_decoder **")
    check(lib.apl_decoder_open(b"cme.mdp3", b"capture", port_config, feed_config, decoder))
    slots = ffi.new("struct apl_slot[65536]")
    parts = bytearray()  # numpy's own concatenation would tear the union apart
    while (count := lib.apl_decoder_read(decoder[0], slots, 65536)) != END:
        parts += ffi.buffer(slots, 64 * check(count))
    stats, known = ffi.new("struct apl_feed_stats *"), ffi.new("struct apl_instrument[1024]")
    lib.apl_decoder_stats(decoder[0], stats, ffi.NULL)
    number = lib.apl_decoder_instruments(decoder[0], known, 1024)
    instruments = [(i.id, i.venue_id, ffi.string(i.symbol).decode()) for i in known[0:number]]
    lib.apl_decoder_close(decoder[0])
    counts = {name: getattr(stats, name) for name, _ in ffi.typeof("struct apl_feed_stats").fields}
    return Decoded(np.frombuffer(bytes(parts), EVENT), counts, instruments)


class Wire:
    """The wire decoder: rows as CSV bytes."""

    def __init__(self) -> None:
        memory = ffi.new("uint8_t[]", lib.apl_cme_wire_footprint() + 64)
        self._memory = memory
        start = -int(ffi.cast("uintptr_t", memory)) % 64
        self._wire = lib.apl_cme_wire_new(memory + start)
        assert self._wire != ffi.NULL
        self._rows = ffi.new("struct apl_cme_row[65536]")
        self._text = ffi.new("char[]", 256 * 65536)

    def csv(self, packets: list[Packet]) -> bytes:
        """The rows of all packets, first copies only."""
        out = []
        native = ffi.new("struct apl_packet *")
        for p in packets:
            data = ffi.from_buffer(p.payload)
            native.data, native.bytes, native.group_port = ffi.cast("const uint8_t *", data), len(p.payload), p.port
            count = check(lib.apl_cme_wire_packet(self._wire, native, self._rows, len(self._rows)))
            length = check(lib.apl_cme_rows_csv(self._rows, count, self._text, len(self._text)))
            out.append(ffi.buffer(self._text, length)[:])
        return b"".join(out)

    @property
    def stats(self) -> dict[str, int]:
        """What was counted."""
        stats = ffi.new("struct apl_cme_wire_stats *")
        lib.apl_cme_wire_stats(self._wire, stats)
        return {name: getattr(stats, name) for name, _ in ffi.typeof("struct apl_cme_wire_stats").fields}
