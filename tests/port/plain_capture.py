"""Captures made and read with struct alone, to hold against the native port: shares no code with it."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from ipaddress import IPv4Address
from pathlib import Path

Payload = tuple[int, str, int, bytes]
"""Time in ns, destination address, destination port, payload as far as captured."""


def datagram(
    payload: bytes, group: str = "224.0.31.11", port: int = 14320, vlan: int | None = None, protocol: int = 17
) -> bytes:
    """An Ethernet frame with IPv4 and UDP (or TCP) around `payload`."""
    if protocol == 17:
        transport = struct.pack(">HHHH", 30001, port, 8 + len(payload), 0)
    else:
        transport = struct.pack(">HHIIBBHHH", 30001, port, 1, 1, 0x50, 0x18, 1000, 0, 0)
    body = transport + payload
    addresses = IPv4Address("10.0.0.1").packed + IPv4Address(group).packed
    ip = struct.pack(">BBHHHBBH", 0x45, 0, 20 + len(body), 1, 0, 16, protocol, 0) + addresses
    total = sum(struct.unpack(">10H", ip))
    ip = ip[:10] + struct.pack(">H", 0xFFFF - (total + (total >> 16)) % 0x10000) + ip[12:]
    tag = b"" if vlan is None else struct.pack(">HH", 0x8100, vlan)
    to = b"\x01\x00\x5e" + bytes([addresses[5] & 0x7F]) + addresses[6:8]  # RFC 1112 section 6.4
    return to + bytes(6) + tag + b"\x08\x00" + ip + body


def pcap(frames: list[tuple[int, bytes]], *, order: str = "<", nanoseconds: bool = True, link: int = 1) -> bytes:
    """A classic capture of (time in ns, frame)."""
    out = [struct.pack(order + "IHHiIII", 0xA1B23C4D if nanoseconds else 0xA1B2C3D4, 2, 4, 0, 0, 65535, link)]
    for time_ns, frame in frames:
        seconds, rest = divmod(time_ns, 10**9)
        out.append(
            struct.pack(order + "IIII", seconds, rest if nanoseconds else rest // 1000, len(frame), len(frame)) + frame
        )
    return b"".join(out)


def block(kind: int, body: bytes, order: str = "<") -> bytes:
    """A pcapng block; the body is padded."""
    body += bytes(-len(body) % 4)
    return struct.pack(order + "II", kind, len(body) + 12) + body + struct.pack(order + "I", len(body) + 12)


def section(order: str = "<") -> bytes:
    return block(0x0A0D0D0A, struct.pack(order + "IHHq", 0x1A2B3C4D, 1, 0, -1), order)


def interface(link: int = 1, resolution: int | None = 9, offset: int = 0, order: str = "<") -> bytes:
    options = b""
    if resolution is not None:
        options += struct.pack(order + "HHB3x", 9, 1, resolution)
    if offset:
        options += struct.pack(order + "HHq", 14, 8, offset)
    return block(1, struct.pack(order + "HHI", link, 0, 0) + options + bytes(4), order)


def enhanced(time: int, frame: bytes, number: int = 0, order: str = "<") -> bytes:
    head = struct.pack(order + "IIIII", number, time >> 32, time & 0xFFFFFFFF, len(frame), len(frame))
    return block(6, head + frame, order)


def records(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Time in ns, link type and frame of each whole record."""
    magic = data[:4]
    if magic != b"\x0a\x0d\x0d\x0a":
        order = "<" if magic in (b"\xd4\xc3\xb2\xa1", b"\x4d\x3c\xb2\xa1") else ">"
        scale = 1 if b"\x3c" in magic else 1000
        (link,) = struct.unpack_from(order + "I", data, 20)
        at = 24
        while at + 16 <= len(data):
            seconds, fraction, captured, _ = struct.unpack_from(order + "IIII", data, at)
            if at + 16 + captured > len(data):
                return
            yield seconds * 10**9 + fraction * scale, link, data[at + 16 : at + 16 + captured]
            at += 16 + captured
        return
    at, order, clocks = 0, "<", []
    while at + 12 <= len(data):
        if data[at : at + 4] == magic:
            order, clocks = "<" if data[at + 8] == 0x4D else ">", []
        kind, length = struct.unpack_from(order + "II", data, at)
        if at + length > len(data):
            return
        body = data[at + 8 : at + length - 4]
        if kind == 1:
            where = body.find(struct.pack(order + "HH", 9, 1), 8)
            clocks.append((struct.unpack_from(order + "H", body)[0], 10 ** (9 - (body[where + 4] if where > 0 else 6))))
        elif kind == 6:
            number, high, low, captured = struct.unpack_from(order + "IIII", body)
            link, scale = clocks[number]
            yield (high << 32 | low) * scale, link, body[20 : 20 + captured]
        at += length


def read(path: Path, *, tcp: bool = False) -> list[Payload]:
    """Every UDP (and non-empty TCP) payload of an Ethernet capture, by the plainest reading of the formats."""
    found: list[Payload] = []
    for time_ns, link, frame in records(path.read_bytes()):
        assert link == 1, f"{path}: link type {link}"
        at = 12
        while frame[at : at + 2] in (b"\x81\x00", b"\x88\xa8"):
            at += 4
        if frame[at : at + 2] != b"\x08\x00":
            continue
        ip = frame[at + 2 :]
        ip = ip[: struct.unpack_from(">H", ip, 2)[0]]
        head, protocol, target = (ip[0] & 15) * 4, ip[9], str(IPv4Address(ip[16:20]))
        port, length = struct.unpack_from(">HH", ip, head + 2)
        if protocol == 17:
            found.append((time_ns, target, port, ip[head + 8 : head + length]))
        elif protocol == 6 and tcp and (payload := ip[head + (ip[head + 12] >> 4) * 4 :]):
            found.append((time_ns, target, port, payload))
    return found
