"""A ring whose reader is on another host: RDMA writes over a reliable connection (verbs), for the hot standby.

pyverbs sets everything up: device, protection domain, memory region on the ring's own memory, completion queue,
queue pair. Debian's python3-pyverbs is the one that matches its libibverbs (other builds need another). The sender
copies what is new in its ring and writes it into the ring of the receiver, whose processor has no part in it; readers
there are the ordinary readers of a ring.

A slot's stamp must never tell of a payload that is not whole, and the bytes of one RDMA write may land in any order,
while writes of one connection land one after another (InfiniBand specification, volume 1, section 9.5). So a run of
slots is written three times:

    1  odd stamps  old payload     readers see that the slot is being written; no other byte changes
    2  odd stamps  new payload
    3  even stamps new payload     no other byte changes: whoever sees the stamp has the payload

Costs three times the bytes, and not one message a slot. What this is not: a port for market data (raw-packet queue
pairs), nor polled in C: pyverbs hands no pointers of its objects out.
"""

from __future__ import annotations

import importlib
import json
import mmap
import socket
import sys
import time
from dataclasses import asdict, dataclass
from types import TracebackType
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from appliance.binding import ffi, lib
from appliance.errors import ApplianceError, ConfigError, HostError
from appliance.shm.ring import Ring

_DEBIAN = "/usr/lib/python3/dist-packages"
_HEADER_BYTES = 256  # struct apl_ring; its slots follow
_HINT_OFFSET, _HINT_BYTES = 128, 8
_PORT, _PSN = 1, 1
_WAIT_S = 5.0
_LINE_BYTES_MAX = 4096
Stamps = npt.NDArray[np.uint64]


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
            self._queue = _module("cq").CQ(self._context, 64)
            capacity = qp.QPCap(max_send_wr=32, max_recv_wr=1, max_send_sge=1, max_recv_sge=1)
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

    def write(self, address: int, length: int, to: int, key: int, *, signal: bool) -> None:
        """Write local memory to that of the other side. signal: `wait` is told when it has landed there."""
        wr, enums = _module("wr"), self._enums
        flags = enums.IBV_SEND_SIGNALED if signal else 0
        piece = wr.SGE(address, length, self._region.lkey)
        request = wr.SendWR(opcode=enums.IBV_WR_RDMA_WRITE, num_sge=1, sg=[piece], send_flags=flags)
        request.set_wr_rdma(key, to)
        self._pair.post_send(request)

    def wait(self) -> None:
        """Until the last signalled write has landed. VerbsError if it did not: the connection is over then."""
        deadline = time.monotonic() + _WAIT_S
        while True:
            count, done = self._queue.poll(1)
            if count:
                break
            if time.monotonic() > deadline:
                raise VerbsError(f"verbs: the other side has not answered for {_WAIT_S:g} s")
        if done[0].status != self._enums.IBV_WC_SUCCESS:
            raise VerbsError(f"verbs: a write failed with status {done[0].status}: the other side is gone")

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
        """channel: a stream to the receiver, used while connecting alone."""
        self.ring = ring
        self._reader = ring.reader()
        self._size = ring.slots * ring.slot_bytes
        self._memory = mmap.mmap(-1, 3 * self._size + mmap.PAGESIZE)
        words = ring.slot_bytes // 8
        whole = np.frombuffer(self._memory, dtype=np.uint64, count=3 * self._size // 8)
        self._phases = whole.reshape(3, ring.slots, words)
        self._hint = np.frombuffer(self._memory, dtype=np.uint64, count=1, offset=3 * self._size)
        self._base = int(ffi.cast("uintptr_t", ffi.from_buffer(self._memory)))
        self._connection = Connection(device, self._base, len(self._memory), remote_write=False)
        c = self._connection
        _say(channel, Side(c.gid, c.number, c.mtu, ring.slots, ring.slot_bytes))
        self._other = _hear(channel)
        if (self._other.slots, self._other.slot_bytes) != (ring.slots, ring.slot_bytes):
            raise ConfigError(
                f"verbs: the receiver's ring has {self._other.slots} slots of {self._other.slot_bytes} bytes,"
                f" this one {ring.slots} of {ring.slot_bytes}"
            )
        c.connect(self._other)

    @property
    def missed(self) -> int:
        """Slots that were overwritten before they could be sent."""
        return self._reader.missed

    def pump(self, limit: int = 256) -> int:
        """Send up to `limit` slots and wait until they have landed; how many. VerbsError if they cannot."""
        slots = self._reader.copy(min(limit, self.ring.slots // 2))
        if not len(slots):
            return 0
        seq = self._reader.seq - len(slots)
        raw = slots.view(np.uint64).reshape(len(slots), -1)
        first = seq % self.ring.slots
        ahead = min(len(slots), self.ring.slots - first)
        self._run(first, seq, raw[:ahead])
        if ahead < len(slots):
            self._run(0, seq + ahead, raw[ahead:])
        self._hint[0] = seq + len(slots)
        c, other = self._connection, self._other
        c.write(self._base + 3 * self._size, _HINT_BYTES, other.address + _HINT_OFFSET, other.key, signal=True)
        c.wait()
        return len(slots)

    def _run(self, first: int, seq: int, raw: Stamps) -> None:
        stage(self._phases, first, seq, raw)
        length = len(raw) * self.ring.slot_bytes
        for phase in range(3):
            at = self._base + phase * self._size + first * self.ring.slot_bytes
            to = self._other.address + _HEADER_BYTES + first * self.ring.slot_bytes
            self._connection.write(at, length, to, self._other.key, signal=False)

    def close(self) -> None:
        """End the connection; the receiver's ring stays as it is."""
        self._connection.close()


def stage(phases: Stamps, first: int, seq: int, raw: Stamps) -> None:
    """Lay out the three writes of a run of slots: phases (3, slots, words), raw (n, words) from sequence `seq` on.

    The last phase of the run before is what the receiver holds: its payload is the old one.
    """
    count = len(raw)
    run = phases[:, first : first + count]
    odd = 2 * np.arange(seq, seq + count, dtype=np.uint64) + 1
    run[0] = run[2]
    run[0, :, 0] = odd
    run[1] = raw
    run[1, :, 0] = odd
    run[2] = raw
    run[2, :, 0] = odd + 1


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
