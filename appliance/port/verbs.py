"""A ring whose reader is on another host: RDMA writes over a reliable connection (verbs), for the hot standby.

pyverbs sets everything up: device, protection domain, memory region on the ring's own memory, completion queue,
queue pair, connection. Debian's python3-pyverbs is the one that matches its libibverbs (other builds need another).
From then on it is C (apl/verbs.h): events are taken from the ring, written into the ring of the receiver, whose
processor has no part in it, and the completion queue is polled. Readers there are the ordinary readers of a ring.

What this is not: the port "verbs" for market data (native/port/verbs_port.c), which has raw-packet queue pairs of its
own; whether a device has them `raw_packets` tells.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import mmap
import socket
import sys
import time
from dataclasses import asdict, dataclass
from types import TracebackType
from typing import Any, Self

from appliance.binding import check, ffi, lib
from appliance.errors import ApplianceError, ConfigError, HostError
from appliance.shm.ring import Ring

_DEBIAN = "/usr/lib/python3/dist-packages"
_HEADER_BYTES = 256  # struct apl_ring; its slots follow
_HUGE_BYTES, _MAP_HUGETLB = 2 << 20, 0x40000  # linux/mman.h
_PORT, _PSN = 1, 1
_WAIT_S, _PAUSE_S = 5.0, 50e-6
_LINE_BYTES_MAX = 4096
_WRITES = int(lib.APL_VERBS_RUNS * lib.APL_VERBS_RUN_WRITES)


class VerbsError(HostError):
    """The RDMA stack refused; the message says what and, where known, the remedy."""

    def __init__(self, message: str) -> None:
        super().__init__(message, lib.APL_ERR_SYSTEM)


def _module(name: str) -> Any:
    """A module of pyverbs. Debian's is compiled for Debian's Python, and also loads in another of the same version."""
    try:
        return importlib.import_module(f"pyverbs.{name}")
    except ImportError:
        sys.path.append(_DEBIAN)
        try:
            return importlib.import_module(f"pyverbs.{name}")
        except ImportError as error:
            raise VerbsError(
                f"verbs: pyverbs cannot be loaded ({error}); install the package python3-pyverbs"
            ) from error
        finally:
            sys.path.remove(_DEBIAN)


def devices() -> list[str]:
    """Names of the RDMA devices of this host. Raises VerbsError with what is missing if there is none."""
    device = _module("device")
    try:
        names = [one.name.decode() for one in device.get_device_list()]
    except _module("pyverbs_error").PyverbsError as error:
        raise VerbsError(
            f"verbs: this kernel has no RDMA (modules ib_uverbs and the NIC's, or rdma_rxe for soft RDMA): {error}"
        ) from error
    if not names:
        raise VerbsError("verbs: there is no RDMA device; soft RDMA: rdma link add rxe0 type rxe netdev INTERFACE")
    return names


@dataclass(frozen=True)
class Side:
    """What one side of a connection tells the other, as a line of JSON."""

    gid: str
    qp: int
    mtu: int
    slots: int
    slot_bytes: int
    address: int = 0
    """Of the receiver's ring, in its memory."""
    key: int = 0


class Connection:
    """One side of a reliable connection. Use as a context manager."""

    def __init__(self, device: str, memory: int, length: int, *, remote_write: bool) -> None:
        """memory, length: the bytes that the NIC reads from, or (remote_write) that the other side writes to."""
        enums, qp = _module("enums"), _module("qp")
        if device not in devices():
            raise ConfigError(f"verbs: no RDMA device is called {device}; there are: {', '.join(devices())}")
        self._enums = enums
        try:
            self._context = _module("device").Context(name=device)
            self._domain = _module("pd").PD(self._context)
            access = enums.IBV_ACCESS_LOCAL_WRITE | (enums.IBV_ACCESS_REMOTE_WRITE if remote_write else 0)
            self._region = _module("mr").MR(self._domain, length, access, address=memory)
            self._queue = _module("cq").CQ(self._context, _WRITES)
            capacity = qp.QPCap(max_send_wr=_WRITES, max_recv_wr=1, max_send_sge=1, max_recv_sge=1)
            made = qp.QPInitAttr(qp_type=enums.IBV_QPT_RC, scq=self._queue, rcq=self._queue, cap=capacity, sq_sig_all=0)
            self._pair = qp.QP(self._domain, made)
            self.gid_index, self.gid = self._find_gid()
            self.mtu = int(self._context.query_port(_PORT).active_mtu)
        except _module("pyverbs_error").PyverbsError as error:
            raise VerbsError(f"verbs: {device} cannot be set up: {error}") from error

    def _find_gid(self) -> tuple[int, str]:
        """The address that names an IPv4 address of the NIC (RoCE), else the first there is."""
        found: list[tuple[int, str]] = []
        for index in range(16):
            try:
                gid = str(self._context.query_gid(_PORT, index))
            except _module("pyverbs_error").PyverbsError:
                break  # past the end of the table
            if gid.replace(":", "").strip("0"):
                found.append((index, gid))
        if not found:
            raise VerbsError("verbs: the device has no address; its interface needs to be up, with an IPv4 address")
        return next(((i, g) for i, g in found if "ffff:" in g), found[0])

    @property
    def number(self) -> int:
        """Of the queue pair."""
        return int(self._pair.qp_num)

    @property
    def key(self) -> int:
        """Of the memory, for the other side."""
        return int(self._region.rkey)

    @property
    def local_key(self) -> int:
        """Of the memory, for writes from it."""
        return int(self._region.lkey)

    @property
    def native(self) -> tuple[Any, int]:
        """What C finds the queue pair by: its object, which must be kept, and the descriptor of its device."""
        return self._pair, int(self._context.cmd_fd)

    def connect(self, other: Side) -> None:
        """To the queue pair of the other side, whose description came over a channel of the caller's."""
        address, qp, enums = _module("addr"), _module("qp"), self._enums
        route = address.GlobalRoute(dgid=address.GID(other.gid), sgid_index=self.gid_index, hop_limit=64)
        attributes = qp.QPAttr(port_num=_PORT)
        attributes.qp_access_flags = enums.IBV_ACCESS_REMOTE_WRITE
        attributes.dest_qp_num = other.qp
        attributes.path_mtu = min(self.mtu, other.mtu)
        attributes.rq_psn = attributes.sq_psn = _PSN
        attributes.ah_attr = address.AHAttr(gr=route, is_global=1, port_num=_PORT)
        attributes.min_rnr_timer, attributes.timeout = 12, 14
        attributes.retry_cnt = attributes.rnr_retry = 7
        attributes.max_rd_atomic = attributes.max_dest_rd_atomic = 1
        try:
            self._pair.to_rts(attributes)
        except _module("pyverbs_error").PyverbsError as error:
            raise VerbsError(f"verbs: no connection to {other.gid}: {error}") from error

    def close(self) -> None:
        """Give the queue pair, the memory and the device back."""
        for part in (self._pair, self._queue, self._region, self._domain, self._context):
            part.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class RingSender:
    """Writes what is new in a ring into the ring of a `RingReceiver` on another host. One thread at a time."""

    def __init__(self, device: str, ring: Ring, channel: socket.socket) -> None:
        """channel: a stream to the receiver, used while connecting alone. What is published from now on is sent."""
        self.ring = ring
        self._memory = _staging(int(lib.apl_verbs_staging_bytes(ring.pointer)))
        base = int(ffi.cast("uintptr_t", ffi.from_buffer(self._memory)))
        self._connection = Connection(device, base, len(self._memory), remote_write=False)
        c = self._connection
        _say(channel, Side(c.gid, c.number, c.mtu, ring.slots, ring.slot_bytes))
        other = _hear(channel)
        if (other.slots, other.slot_bytes) != (ring.slots, ring.slot_bytes):
            raise ConfigError(
                f"verbs: the receiver's ring has {other.slots} slots of {other.slot_bytes} bytes,"
                f" this one {ring.slots} of {ring.slot_bytes}"
            )
        c.connect(other)
        pair, descriptor = c.native
        config = ffi.new("struct apl_verbs_sender_config *")
        config.object, config.object_bytes = id(pair), type(pair).__basicsize__
        config.pair_number, config.command_fd = c.number, descriptor
        config.staging, config.local_key = base, c.local_key
        config.remote_ring, config.remote_key = other.address, other.key
        config.ring, config.seq = ring.pointer, ring.published
        handle = ffi.new("struct apl_verbs_sender **")
        check(lib.apl_verbs_sender_open(config, handle))
        self._sender: Any = ffi.gc(handle[0], lib.apl_verbs_sender_close)

    @property
    def missed(self) -> int:
        """Slots that were overwritten before they could be sent."""
        return int(lib.apl_verbs_sender_missed(self._sender))

    @property
    def seq(self) -> int:
        """The next sequence that will be sent."""
        return int(lib.apl_verbs_sender_seq(self._sender))

    @property
    def landed(self) -> int:
        """Sequences below are in the receiver's ring."""
        return int(lib.apl_verbs_sender_landed(self._sender))

    def pump(self) -> int:
        """Poll the completion queue and send what is new, 256 slots at most; how many. Does not wait.

        Raises HostError when a write failed: the connection is over then.
        """
        return check(lib.apl_verbs_sender_pump(self._sender))

    def drain(self, timeout_s: float = _WAIT_S) -> None:
        """Pump until all that is published has landed. VerbsError if nothing lands for `timeout_s`."""
        landed, deadline = self.landed, time.monotonic() + timeout_s
        while self.pump() or self.landed < self.seq:
            if self.landed != landed:
                landed, deadline = self.landed, time.monotonic() + timeout_s
            elif time.monotonic() > deadline:
                raise VerbsError(f"verbs: the other side has not answered for {timeout_s:g} s")
            else:
                time.sleep(_PAUSE_S)

    def close(self) -> None:
        """End the connection; the receiver's ring stays as it is."""
        ffi.release(self._sender)
        self._connection.close()


def _staging(length: int) -> mmap.mmap:
    """Zeroed memory to send from, on huge pages where some are free: the NIC translates fewer addresses."""
    flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
    with contextlib.suppress(OSError):
        return mmap.mmap(-1, -(-length // _HUGE_BYTES) * _HUGE_BYTES, flags=flags | _MAP_HUGETLB)
    return mmap.mmap(-1, length, flags=flags)


def raw_packets(device: str) -> str:
    """Why this device gives no raw-packet queue pair (market data past the kernel), in one sentence; "" if it does."""
    enums, qp, refusal = _module("enums"), _module("qp"), _module("pyverbs_error").PyverbsError
    try:
        with (
            _module("device").Context(name=device) as context,
            _module("pd").PD(context) as domain,
            _module("cq").CQ(context, 8) as queue,
        ):
            capacity = qp.QPCap(max_send_wr=1, max_recv_wr=1, max_send_sge=1, max_recv_sge=1)
            made = qp.QPInitAttr(qp_type=enums.IBV_QPT_RAW_PACKET, scq=queue, rcq=queue, cap=capacity)
            qp.QP(domain, made).close()
    except refusal as error:
        return f"verbs: {device} has no raw-packet queue pairs ({error}); market data needs another port there"
    return ""


class RingReceiver:
    """Lets one `RingSender` write this ring. The ring must be empty and have no writer of its own."""

    def __init__(self, device: str, ring: Ring, channel: socket.socket) -> None:
        if not ring.writable:
            raise ConfigError(f"verbs: ring {ring.name} is mapped read-only; its region must be this process's own")
        self.ring = ring
        base = int(ffi.cast("uintptr_t", ring.pointer))
        length = _HEADER_BYTES + ring.slots * ring.slot_bytes
        self._connection = Connection(device, base, length, remote_write=True)
        c = self._connection
        other = _hear(channel)
        c.connect(other)
        _say(channel, Side(c.gid, c.number, c.mtu, ring.slots, ring.slot_bytes, base, c.key))

    def close(self) -> None:
        """No writes any more; the ring stays."""
        self._connection.close()


def _say(channel: socket.socket, side: Side) -> None:
    channel.sendall(json.dumps(asdict(side)).encode() + b"\n")


def _hear(channel: socket.socket) -> Side:
    line = b""
    while not line.endswith(b"\n"):
        got = channel.recv(1)
        if not got or len(line) > _LINE_BYTES_MAX:
            raise ApplianceError("verbs: the other side broke off while connecting")
        line += got
    try:
        side = Side(**json.loads(line))
    except (TypeError, ValueError) as error:
        raise ApplianceError(f"verbs: the other side says {line[:80]!r}, which describes no connection") from error
    numbers = (side.qp, side.mtu, side.slots, side.slot_bytes, side.address, side.key)
    if not isinstance(side.gid, str) or not all(isinstance(number, int) and number >= 0 for number in numbers):
        raise ApplianceError(f"verbs: the other side says {line[:80]!r}, which describes no connection")
    return side
