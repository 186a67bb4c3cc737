"""Captures of another protocol, made here: ITCH 5.0 in MoldUDP64."""

import struct

from chain import itch, mold


def pcap(packets, port=26400, group="233.54.12.111"):
    """A pcap of UDP packets over Ethernet and IPv4."""
    out = struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1)
    address = bytes(int(part) for part in group.split("."))
    for number, payload in enumerate(packets):
        udp = struct.pack(">HHHH", 31000, port, 8 + len(payload), 0) + payload
        ip = struct.pack(">BBHHHBBH", 0x45, 0, 20 + len(udp), number & 0xFFFF, 0, 64, 17, 0) + bytes(4) + address
        frame = b"\x01\x00\x5e\x36\x0c\x6f" + bytes(6) + b"\x08\x00" + ip + udp
        out += (
            struct.pack("<IIII", 1_700_000_000 + number // 1000, number % 1000 * 1000, len(frame), len(frame)) + frame
        )
    return out


def itch_packets(count=400):
    packets, sequence = [], 1
    for number in range(count):
        messages = [itch(b"S", 0, b"O", number)] if number == 0 else []
        body = (
            struct.pack(">Q", number + 1) + b"B" + struct.pack(">I", 100) + b"AAAA    " + struct.pack(">I", 1_000_000)
        )
        messages.append(itch(b"A", 1, body, number))
        packets.append(mold(sequence, messages))
        sequence += len(messages)
    return packets
