"""A forger's tool: takes a log apart into segments, frames and records, and writes it again with every checksum, chain,
sequence and seal right. What it leaves alone comes out byte for byte as it was."""

import struct
from dataclasses import dataclass, field, replace

from appliance.binding import lib

HEADER = 4096
FRAME = struct.Struct("<IIQQHHIIIQQQ")  # struct apl_wal_frame
SEAL = 5


def crc32c(data, crc=0):
    return lib.apl_crc32c(crc, bytes(data), len(data))


@dataclass
class Frame:
    time_ns: int
    kind: int
    ring: int
    epoch: int
    session: int
    reserved: int
    lines: list = field(default_factory=list)

    def copy(self):
        """Its lines are bytes, which nobody changes."""
        return replace(self, lines=list(self.lines))


@dataclass
class Segment:
    header: bytearray
    frames: list
    size: int

    def copy(self):
        return Segment(bytearray(self.header), [frame.copy() for frame in self.frames], self.size)


def take_apart(folder):
    """Segments in order."""
    segments = []
    for path in sorted(folder.glob("*.wal")):
        data = path.read_bytes()
        segment = Segment(bytearray(data[:HEADER]), [], len(data))
        at = HEADER
        while at < len(data):
            _, length, _, time_ns, kind, ring, _, epoch, _, session, _, reserved = FRAME.unpack_from(data, at)
            if length == 0:
                break
            lines = [data[i : i + 64] for i in range(at + 64, at + length, 64)]
            segment.frames.append(Frame(time_ns, kind, ring, epoch, session, reserved, lines))
            at += length
        segments.append(segment)
    return segments


def put_together(segments, folder, name="demo"):
    """Write them, with everything that can be computed made right. Returns the bytes by file name."""
    for path in folder.glob("*.wal"):
        path.unlink()
    sequence, previous, files = 1, 0, {}
    for number, segment in enumerate(segments, 1):
        first = sequence
        used = HEADER + sum(64 + 64 * len(frame.lines) for frame in segment.frames)
        if used > segment.size:
            segment.size = -(-used // HEADER) * HEADER
            struct.pack_into("<Q", segment.header, 16, segment.size)
        struct.pack_into("<QQ", segment.header, 24, number, sequence)
        struct.pack_into("<I", segment.header, 56, previous)
        struct.pack_into("<I", segment.header, HEADER - 4, crc32c(segment.header[: HEADER - 4]))
        previous = struct.unpack_from("<I", segment.header, HEADER - 4)[0]
        out, crcs = bytearray(segment.header), 0
        for index, frame in enumerate(segment.frames):
            if frame.kind == SEAL:
                counts = (sequence - first + 1, index + 1, first, sequence, len(out) + 128, crcs)
                frame.lines = [bytes(8) + struct.pack("<QQQQQI", *counts) + bytes(12)]
            elif frame.kind in (1, 18, 19, 20):  # stamps go up by one event in a frame
                stamp = struct.unpack_from("<Q", frame.lines[0])[0]
                frame.lines = [struct.pack("<Q", stamp + 2 * i) + line[8:] for i, line in enumerate(frame.lines)]
            body = b"".join(frame.lines)
            head = (
                64 + len(body), sequence, frame.time_ns, frame.kind, frame.ring, len(frame.lines), frame.epoch,
                previous, frame.session, number, frame.reserved,
            )  # fmt: skip
            packed = FRAME.pack(0, *head)[4:] + body
            previous = crc32c(packed)
            crcs = crc32c(struct.pack("<I", previous), crcs)
            out += struct.pack("<I", previous) + packed
            sequence += len(frame.lines)
        file = f"{name}-{first:020d}.wal"
        files[file] = bytes(out).ljust(segment.size, b"\0")
        (folder / file).write_bytes(files[file])
    return files
