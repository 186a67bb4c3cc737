"""A port of the native library (apl/port.h) as an iterator of packet batches.

For tools that look at packets from Python: counting, filtering, printing, tests. What decodes a whole
capture hands ``Batch.packets`` to a feed in C rather than touching each packet here.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from ipaddress import IPv4Address
from types import TracebackType
from typing import Any, NamedTuple, Self

import numpy as np
import numpy.typing as npt

from appliance.binding import check, ffi, lib, text
from appliance.errors import ConfigError, InputError

IDLE_SECONDS = 0.0002
"""Sleep between two looks at a port that has nothing due; packets wait in the kernel meanwhile, with their time."""

XDP_MODES = ("auto", "native", "generic")
COPIES = ("auto", "always", "never")
HUGE = ("auto", "always", "never")
"""By the numbers of APL_XDP_*, APL_COPY_* and APL_HUGE_*."""

_FIELDS = [(name, field) for name, field in ffi.typeof("struct apl_packet").fields if name != "data"]
PACKET_DTYPE: np.dtype[np.void] = np.dtype(
    {
        "names": [name for name, _ in _FIELDS],
        "formats": [f"<u{ffi.sizeof(field.type)}" for _, field in _FIELDS],
        "offsets": [field.offset for _, field in _FIELDS],
        "itemsize": ffi.sizeof("struct apl_packet"),
    }
)
"""``struct apl_packet`` without its pointer; `Batch.payload` gives the bytes."""


class Group(NamedTuple):
    """One multicast group to join or to keep; packets of line B get ``APL_PACKET_LINE_B``.

    Of a capture, address 0.0.0.0 and port 0 mean any.
    """

    ip: str
    port: int
    line_b: bool = False


class Packet(NamedTuple):
    """One packet with a copy of its payload.

    Addresses are host-order integers, 0 if not IPv4; `flags` are ``APL_PACKET_*``.
    """

    payload: bytes
    arrival_ns: int
    source_ip: int
    source_port: int
    group_ip: int
    group_port: int
    flags: int
    wire_bytes: int
    file_offset: int


class Batch:
    """The packets of one receive, at most 64.

    Everything but the `Packet`s made from it is valid until the port's next receive only.
    """

    def __init__(self, packets: Any, count: int) -> None:
        self.packets = packets
        """``struct apl_packet *``, to hand to C."""
        self._count = count

    def __len__(self) -> int:
        return self._count

    @property
    def records(self) -> npt.NDArray[np.void]:
        """The packets' fields as a view of `PACKET_DTYPE`, shape (len,)."""
        memory = ffi.buffer(self.packets, self._count * PACKET_DTYPE.itemsize)
        return np.frombuffer(memory, dtype=PACKET_DTYPE)

    def payload(self, index: int) -> memoryview:
        """The payload of one packet, not copied."""
        packet = self.packets[index]
        return memoryview(ffi.buffer(packet.data, packet.bytes))

    def __iter__(self) -> Iterator[Packet]:
        for index in range(self._count):
            p = self.packets[index]
            yield Packet(
                bytes(ffi.buffer(p.data, p.bytes)) if p.bytes else b"",
                p.arrival_ns,
                p.source_ip,
                p.source_port,
                p.group_ip,
                p.group_port,
                p.flags,
                p.wire_bytes,
                p.file_offset,
            )


class Port:
    """An open port. Use as a context manager; not for two threads at once.

    kind: "capture", "file", "udp", "packet", "xdp", "dpdk", "efvi" or "verbs". path: the file, "-" is standard input;
    memory: bytes in its place.
    pace: 0 plays as fast as it is read, else the factor on recorded time (1.0 as recorded).
    stamp_arrival: arrival times are those of handing out. loop: times to play a capture. feed: the
    protocol of a file. receive_bytes: socket buffer, 0 is the kernel's default. xdp_mode: "auto", "native",
    "generic"; copy: "auto", "always", "never"; queue_first, queue_count, frame_count, busy_poll_us: see apl/port.h.
    record: a pcapng to write every packet to. device: of DPDK or RDMA, see apl/port.h; huge: "auto", "always", "never".

    Raises NotFound, FormatError, BusyError, HostError, ConfigError with the native library's sentence.
    """

    def __init__(
        self,
        kind: str,
        path: str | os.PathLike[str] = "",
        *,
        memory: bytes | None = None,
        groups: Sequence[Group] = (),
        interface: str = "",
        pace: float = 0.0,
        stamp_arrival: bool = False,
        tcp: bool = False,
        loop: int = 1,
        feed: str | None = None,
        receive_bytes: int = 0,
        xdp_mode: str = "auto",
        copy: str = "auto",
        queue_first: int = 0,
        queue_count: int = 0,
        frame_count: int = 0,
        busy_poll_us: int = 0,
        record: str | os.PathLike[str] = "",
        device: str = "",
        huge: str = "auto",
    ) -> None:
        keep: list[Any] = []
        config = _config(keep, device=device, huge=huge)
        config.path = _fitted(os.fsencode(path), lib.APL_PATH_BYTES, "path")
        config.interface = _fitted(interface.encode(), lib.APL_INTERFACE_BYTES, "interface")
        _set_groups(config, groups)
        config.pace = lib.APL_PACE_RECORDED if pace else lib.APL_PACE_FAST
        config.pace_factor = pace
        config.stamp = lib.APL_STAMP_ARRIVAL if stamp_arrival else lib.APL_STAMP_RECORDED
        config.tcp, config.loop, config.receive_bytes = tcp, loop, receive_bytes
        config.xdp_mode, config.copy = _word(XDP_MODES, xdp_mode, "xdp_mode"), _word(COPIES, copy, "copy")
        config.queue_first, config.queue_count = queue_first, queue_count
        config.frame_count, config.busy_poll_us = frame_count, busy_poll_us
        if record:
            keep.append(ffi.new("char[]", os.fsencode(record)))
            config.record = keep[-1]
        if feed is not None:
            keep.append(ffi.new("char[]", feed.encode()))
            config.feed = keep[-1]
        if memory is not None:
            keep.append(ffi.from_buffer(memory, require_writable=False))
            config.memory, config.memory_bytes = ffi.cast("uint8_t *", keep[-1]), len(memory)
        handle = ffi.new("struct apl_port **")
        check(lib.apl_port_open(kind.encode(), config, handle))
        self._keep = keep
        self._port: Any = handle[0]
        self._packets = ffi.new("struct apl_packet[]", lib.APL_PACKET_BATCH_MAX)

    def receive(self, now_ns: int | None = None) -> Batch | None:
        """The packets due now, maybe none; None at the end of a capture or file. Does not block.

        now_ns: for pace and arrival stamps, by default the clock. Raises FormatError if the file breaks off
        or is damaged, after all packets before that were handed out.
        """
        count = lib.apl_port_receive(
            self._open(),
            lib.apl_clock_now_ns() if now_ns is None else now_ns,
            self._packets,
            lib.APL_PACKET_BATCH_MAX,
        )
        if count == lib.APL_ERR_END:
            return None
        return Batch(self._packets, check(count))

    def batches(self, seconds: float | None = None) -> Iterator[Batch]:
        """Batches of at least one packet until the end, or until `seconds` have passed.

        None: until the end, which a live port does not have.
        """
        deadline = None if seconds is None else time.monotonic() + seconds
        while (batch := self.receive()) is not None:
            if len(batch):
                yield batch
            elif deadline is None or time.monotonic() < deadline:
                time.sleep(IDLE_SECONDS)
            if deadline is not None and time.monotonic() >= deadline:
                return

    def __iter__(self) -> Iterator[Batch]:
        return self.batches()

    @property
    def stats(self) -> dict[str, int]:
        """``struct apl_port_stats`` by field name: packets, but for bytes."""
        stats = ffi.new("struct apl_port_stats *")
        lib.apl_port_stats(self._open(), stats)
        return {name: int(getattr(stats, name)) for name, _ in ffi.typeof("struct apl_port_stats").fields}

    @property
    def info(self) -> dict[str, int]:
        """``struct apl_port_info`` by field name: how the port works, as opened."""
        info = ffi.new("struct apl_port_info *")
        lib.apl_port_info(self._open(), info)
        return {name: int(getattr(info, name)) for name, _ in ffi.typeof("struct apl_port_info").fields}

    def transmit(self, frames: Sequence[bytes]) -> int:
        """Send whole frames, link header included, without blocking; returns how many of the first ones were taken.

        Raises UnsupportedError where the kind only receives.
        """
        native = ffi.new("struct apl_frame_bytes[]", len(frames))
        keep = [ffi.from_buffer(frame) for frame in frames]
        for entry, frame in zip(native, keep, strict=True):
            entry.data, entry.bytes = ffi.cast("uint8_t *", frame), len(frame)
        return check(lib.apl_port_transmit(self._open(), native, len(frames)))

    @staticmethod
    def refuse_hopeless(
        kind: str, *, groups: Sequence[Group], interface: str = "", device: str = "", huge: str = "auto"
    ) -> None:
        """Raise what opening would raise, as far as that can be told without opening anything."""
        keep: list[Any] = []
        config = _config(keep, device=device, huge=huge)
        config.interface = _fitted(interface.encode(), lib.APL_INTERFACE_BYTES, "interface")
        _set_groups(config, groups)
        check(lib.apl_port_check(kind.encode(), config))

    @property
    def note(self) -> str:
        """What is not as asked (a smaller socket buffer, an interface that is down), "" if nothing."""
        return text(lib.apl_port_note(self._open()))

    def close(self) -> None:
        """Close the port; batches of it are gone. A second call does nothing."""
        if self._port is not None:
            lib.apl_port_close(self._port)
        self._port = None

    def _open(self) -> Any:
        if self._port is None:
            raise InputError("the port is closed")
        return self._port

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _config(keep: list[Any], *, device: str, huge: str) -> Any:
    config = ffi.new("struct apl_port_config *")
    keep.append(config)
    config.huge = _word(HUGE, huge, "huge")
    if device:
        keep.append(ffi.new("char[]", device.encode()))
        config.device = keep[-1]
    return config


def _fitted(value: bytes, size: int, what: str) -> bytes:
    """`value` if it fits with its NUL into a char array of `size`."""
    if len(value) >= size or b"\0" in value:
        raise ConfigError(f"{what} {os.fsdecode(value[:80])!r} is longer than {size - 1} bytes or holds a NUL")
    return value


def _word(words: Sequence[str], word: str, what: str) -> int:
    if word not in words:
        raise ConfigError(f"{what} {word!r} is none of {', '.join(words)}")
    return words.index(word)


def _set_groups(config: Any, groups: Sequence[Group]) -> None:
    if len(groups) > lib.APL_GROUPS_MAX:
        raise ConfigError(f"{len(groups)} groups; a port takes {lib.APL_GROUPS_MAX} at most")
    config.group_count = len(groups)
    for native, group in zip(config.groups, groups, strict=False):
        try:
            native.group_ip = int(IPv4Address(group.ip))
            native.group_port = group.port
        except (ValueError, OverflowError) as error:
            raise ConfigError(f"group {group.ip}:{group.port} is no IPv4 address and port: {error}") from error
        native.line_b = group.line_b
