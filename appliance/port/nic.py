"""What the NICs of this host are, and what each kind of port could do with them.

Facts come from sysfs and from ethtool's ioctl (include/uapi/linux/ethtool.h); nothing is changed. Only `probe` with
`attach` opens ports for a moment, which on some drivers interrupts the link: a native XDP program makes them set up
their rings anew.
"""

from __future__ import annotations

import array
import fcntl
import socket
import struct
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, NamedTuple

from appliance.errors import ApplianceError, NotFound
from appliance.port import verbs
from appliance.port.port import Group, Port

_SIOCETHTOOL = 0x8946
_GDRVINFO, _GCHANNELS, _GET_TS_INFO = 0x03, 0x3C, 0x41
_TX_HARDWARE, _RX_HARDWARE, _RAW_HARDWARE, _RX_SOFTWARE = 1, 4, 64, 8  # SOF_TIMESTAMPING_*
_CAPABILITIES = {"CAP_NET_ADMIN": 12, "CAP_NET_RAW": 13, "CAP_IPC_LOCK": 14, "CAP_SYS_ADMIN": 21, "CAP_BPF": 39}
_NEEDS = {
    "udp": (),
    "packet": ("CAP_NET_RAW",),
    "xdp": ("CAP_NET_RAW", "CAP_NET_ADMIN", "CAP_BPF"),
    "dpdk": ("CAP_NET_RAW", "CAP_NET_ADMIN", "CAP_BPF"),
    "efvi": (),
    "verbs": ("CAP_NET_RAW",),
}
_COSTS = {
    "udp": "every packet goes through the kernel's stack and two system calls a batch",
    "packet": "one copy; a packet waits up to a millisecond for its block",
    "xdp": "one copy unless the driver has zero copy; a core that spins",
    "dpdk": "a core that spins; the kernel gets no frame of the interface any more, ssh included",
    "efvi": "a core that spins; a Solarflare NIC with Onload's driver",
    "verbs": "a core that spins; an RDMA NIC with raw-packet queue pairs, such as ConnectX; memory that stays locked",
}
_PCI = Path("/sys/bus/pci/devices")
_QUIET = Group("0.0.0.1", 9)
"""A destination that no packet has, so that a probe takes nothing from anybody."""


@dataclass(frozen=True)
class Nic:
    """One interface. Empty or None is what its driver does not tell."""

    name: str
    driver: str
    bus: str
    """PCI address or the like."""
    node: int | None
    """NUMA node."""
    up: bool
    carrier: bool
    speed_mbit: int | None
    mtu: int
    queues: int
    """Receive queues."""
    stamps: tuple[str, ...]
    """"hardware receive", "hardware send", "software receive"."""
    clock: str
    """The NIC's PTP clock, such as /dev/ptp0."""

    def as_plain(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self)


class Target(NamedTuple):
    """What a port is tried on: an interface, a device of DPDK, or a device on an interface."""

    interface: str = ""
    device: str = ""


@dataclass(frozen=True)
class Possibility:
    """What a kind of port could do on an interface: `ready`, or what stands against it; and what it costs."""

    kind: str
    ready: bool
    found: str
    cost: str

    def as_plain(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self)


def nics() -> list[Nic]:
    """All interfaces of this network namespace, by name; behind them NICs that the kernel has no interface of."""
    return [nic(name) for _, name in sorted(socket.if_nameindex(), key=lambda entry: entry[1])] + [
        _taken(device) for device in sorted(_PCI.glob("*")) if _is_network(device) and not any(device.rglob("net/*"))
    ]


def nic(name: str) -> Nic:
    """Raises NotFound with the names there are."""
    names = [known for _, known in socket.if_nameindex()]
    if name not in names:
        raise NotFound(f"no interface is called {name}; there are: {', '.join(names)}")
    info = _ethtool(name, _GDRVINFO, 196)
    driver, bus = (_text(info[4:36]), _text(info[100:132])) if info else ("", "")
    channels = _ethtool(name, _GCHANNELS, 36)
    queues = sum(struct.unpack("8I", channels[4:])[i] for i in (4, 7)) if channels else 1
    stamping = _ethtool(name, _GET_TS_INFO, 44)
    flags, clock = struct.unpack("Ii", stamping[4:12]) if stamping else (0, -1)
    node = _number(name, "device/numa_node")
    return Nic(
        name=name,
        driver=driver,
        bus=bus if bus not in ("", "N/A") else "",
        node=node if node is not None and node >= 0 else None,
        up=_word(name, "operstate") in ("up", "unknown"),
        carrier=_number(name, "carrier") == 1,
        speed_mbit=(speed if (speed := _number(name, "speed")) and speed > 0 else None),
        mtu=_number(name, "mtu") or 0,
        queues=max(queues, 1),
        stamps=_stamps(flags),
        clock=f"/dev/ptp{clock}" if clock >= 0 else "",
    )


def probe(name: str, *, attach: bool = False) -> list[Possibility]:
    """What each live kind of port could do on the interface. attach: open each for a moment, and tell how it works.

    name: of an interface, or the PCI address of a NIC that the kernel has none of: then DPDK alone can tell.
    """
    if (_PCI / name).is_dir():
        return [_probe("dpdk", Target(device=name), attach)]
    nic(name)
    return [_probe(kind, Target(name, "af_xdp" if kind == "dpdk" else ""), attach) for kind in _NEEDS] + [_ring(name)]


def _probe(kind: str, target: Target, attach: bool) -> Possibility:
    name, device = target
    lacking = [need for need in _NEEDS[kind] if not _has(need)] if name else []
    if lacking:
        return Possibility(kind, False, f"the process lacks {', '.join(lacking)}", _COSTS[kind])
    try:
        Port.refuse_hopeless(kind, interface=name, groups=[_QUIET], device=device)
    except ApplianceError as error:
        return Possibility(kind, False, str(error), _COSTS[kind])
    if not attach:
        return Possibility(kind, True, "nothing stands against it so far; --attach opens it for a moment", _COSTS[kind])
    try:
        group = Group("127.0.0.1", 65000) if kind == "udp" else _QUIET
        with Port(kind, interface=name, groups=[group], device=device) as port:
            return Possibility(kind, True, _how(kind, port), _COSTS[kind])
    except ApplianceError as error:
        return Possibility(kind, False, str(error), _COSTS[kind])


def _ring(name: str) -> Possibility:
    """Whether the interface carries an RDMA device, for a ring whose reader is on another host."""
    cost = "three times the ring's bytes on the wire; no port for market data"
    try:
        known = verbs.devices()
    except verbs.VerbsError as error:
        return Possibility("ring", False, str(error), cost)
    own = [one for one in known if name in _interfaces_of(one)]
    found = f"RDMA device {own[0]}" if own else f"no RDMA device on {name}; this host has {', '.join(known)}"
    return Possibility("ring", bool(own), found, cost)


def _interfaces_of(device: str) -> list[str]:
    folder = Path("/sys/class/infiniband") / device / "ports/1/gid_attrs/ndevs"
    found = []
    for entry in folder.glob("*"):
        try:
            found.append(entry.read_text().strip())
        except OSError:
            continue  # an unused entry of the table
    return found


def _how(kind: str, port: Port) -> str:
    info, stamped = port.info, ("recorded", "when polled", "by the kernel", "by the NIC")
    words = [f"works; packets are stamped {stamped[port.info['stamped']]}"]
    if kind == "xdp":
        words.append("native" if info["xdp_mode"] == 1 else "generic")
        words.append("zero copy" if info["zero_copy"] else "copies")
        words.append(f"{info['queues']} queue{'s' if info['queues'] > 1 else ''}")
        words.append("frames on huge pages" if info["huge"] else "frames on ordinary pages")
    if kind in ("dpdk", "verbs"):
        words.append("buffers on huge pages" if info["huge"] else "buffers on ordinary pages")
    return ", ".join(words) + (f" ({port.note})" if port.note else "")


def _is_network(device: Path) -> bool:
    try:
        return (device / "class").read_text().startswith("0x02")
    except OSError:
        return False  # unplugged meanwhile


def _taken(device: Path) -> Nic:
    """A NIC without an interface: given to DPDK, or without a driver."""
    driver = device / "driver"
    node = _whole((device / "numa_node").read_text()) if (device / "numa_node").exists() else None
    return Nic(
        name=device.name,
        driver=driver.resolve().name if driver.exists() else "",
        bus=device.name,
        node=node if node is not None and node >= 0 else None,
        up=False,
        carrier=False,
        speed_mbit=None,
        mtu=0,
        queues=1,
        stamps=(),
        clock="",
    )


def _has(capability: str) -> bool:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("CapEff:"):
            held = int(line.split()[1], 16)
            return bool(held >> _CAPABILITIES[capability] & 1 or (capability == "CAP_BPF" and held >> 21 & 1))
    return False


def _ethtool(name: str, command: int, size: int) -> bytes:
    """The structure that the command fills, empty where the driver has none."""
    data = array.array("B", struct.pack("I", command) + bytes(size - 4))
    address, _ = data.buffer_info()
    request = struct.pack("16sP", name.encode(), address).ljust(40, b"\0")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        try:
            fcntl.ioctl(any_socket, _SIOCETHTOOL, request)
        except OSError:
            return b""  # EOPNOTSUPP: a driver that does not tell is no failure
    return data.tobytes()


def _text(raw: bytes) -> str:
    return raw.split(b"\0")[0].decode(errors="replace")


def _stamps(flags: int) -> tuple[str, ...]:
    hardware = flags & _RAW_HARDWARE
    found = []
    if hardware and flags & _RX_HARDWARE:
        found.append("hardware receive")
    if hardware and flags & _TX_HARDWARE:
        found.append("hardware send")
    if flags & _RX_SOFTWARE:
        found.append("software receive")
    return tuple(found)


def _word(name: str, entry: str) -> str:
    try:
        return (Path("/sys/class/net") / name / entry).read_text().strip()
    except OSError:
        return ""  # down interfaces refuse some entries; other kinds do not have them


def _number(name: str, entry: str) -> int | None:
    return _whole(_word(name, entry))


def _whole(word: str) -> int | None:
    try:
        return int(word)
    except ValueError:
        return None
