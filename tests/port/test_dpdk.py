"""The port dpdk on virtual devices without a network: packets and events as from the capture port, and what is refused.

On interfaces (af_packet, af_xdp) it is tested beside the other live ports, in test_live_ports.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from ipaddress import IPv4Address
from pathlib import Path

import numpy as np
import pytest

from appliance.binding import lib
from appliance.errors import ApplianceError, BusyError, NotFound
from appliance.port import Group, Packet, Port
from tests.port.market import Live, Market, from_capture
from tests.port.plain_capture import datagram, pcap
from tests.port.two_hosts import two_hosts

pytestmark = pytest.mark.usefixtures("dpdk")
GROUP, OTHER = Group("239.77.1.1", 14310), Group("239.77.1.2", 15310, line_b=True)
FRAMES = [datagram(b"packet %d" % i, (GROUP, OTHER)[i % 2].ip, (GROUP, OTHER)[i % 2].port) for i in range(5000)]
HUGE = Path("/proc/sys/vm/nr_hugepages")


def drain(port: Port, count: int, seconds: float = 5.0) -> list[Packet]:
    """The next `count` packets, fewer if they do not come."""
    found: list[Packet] = []
    deadline = time.monotonic() + seconds
    while len(found) < count and time.monotonic() < deadline:
        found += list(port.receive() or [])
    return found


def plain(packets: list[Packet]) -> list[tuple[bytes, int, str]]:
    return [(p.payload, p.flags, f"{p.group_ip:x}:{p.group_port}") for p in packets]


def test_a_capture_played_by_dpdk_gives_the_packets_of_the_capture_port(tmp_path: Path) -> None:
    file = tmp_path / "day.pcap"
    file.write_bytes(pcap([(i * 1000, frame) for i, frame in enumerate(FRAMES)]))
    with Port("dpdk", file, device="pcap", groups=[GROUP, OTHER]) as port:
        received = drain(port, len(FRAMES))
        assert port.receive() is not None, "a device has no end"
        assert port.info["stamped"] == lib.APL_STAMPED_AT_POLL
        assert port.stats["received"] == len(FRAMES)
    with Port("capture", file, groups=[GROUP, OTHER]) as port:
        assert plain(received) == plain([packet for batch in port for packet in batch])


def test_a_market_played_by_dpdk_gives_the_events_of_the_capture_port(tmp_path: Path, market: Market) -> None:
    file = tmp_path / "market.pcap"
    file.write_bytes(market.capture)
    with Live("dpdk", "", market, {"device": "pcap", "path": file}) as live:
        pieces = [live.read() for _ in range(1000)]
        feed, port = live.stats()
    assert port.received == len(market.frames)
    assert feed.lost == 0
    assert np.array_equal(np.concatenate(pieces), from_capture(market))


def test_what_is_sent_into_a_ring_comes_out_of_it() -> None:
    with Port("dpdk", device="ring", groups=[GROUP]) as port:
        assert port.transmit(FRAMES[:64]) == 64
        received = drain(port, 32)
        assert [p.payload for p in received] == [b"packet %d" % i for i in range(0, 64, 2)]
        assert port.stats["sent"] == 64
        assert port.stats["filtered"] == 32, "the other group was not asked for"
        with pytest.raises(ApplianceError, match=r"a frame of 70000 bytes; 1518 at most"):
            port.transmit([bytes(70000)])


def test_a_full_device_takes_what_it_has_room_for() -> None:
    with Port("dpdk", device="ring", groups=[GROUP], frame_count=4096) as port:
        taken = sum(port.transmit(FRAMES[:64]) for _ in range(100))
        assert 64 <= taken < 6400
        assert len(drain(port, taken, 0.5)) == (taken + 1) // 2


def test_a_market_over_a_ring_gives_the_events_of_the_capture_port(market: Market, tmp_path: Path) -> None:
    groups = [group for group, _, _ in market.groups]
    count = 0
    with Port("dpdk", device="ring", groups=groups, record=tmp_path / "ring.pcapng") as port:
        for at in range(0, len(market.frames), 32):
            assert port.transmit([frame for _, frame in market.frames[at : at + 32]]) == len(
                market.frames[at : at + 32]
            )
            count += len(port.receive() or [])
    assert count == len(market.frames)
    with Live("capture", "", market, {}, (tmp_path / "ring.pcapng").read_bytes()) as played:
        assert np.array_equal(played.read(), from_capture(market))


def test_a_null_device_hands_out_frames_that_are_nobodys() -> None:
    with Port("dpdk", device="null", groups=[GROUP]) as port:
        assert len(port.receive() or []) == 0
        assert port.stats["not_ip"] == 64


def test_a_tap_reports_our_groups_to_the_wire_and_receives() -> None:
    with (
        two_hosts() as (_, host),
        host.entered(),
        Port("dpdk", device="tap", interface="dtap0", groups=[GROUP, OTHER]) as port,
    ):
        wire = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
        wire.bind(("dtap0", 0))
        wire.settimeout(3.0)
        host.ip("link", "set", "dtap0", "up")
        with Port("packet", interface="dtap0", groups=[GROUP]) as sender:
            assert sender.transmit(FRAMES[:2]) == 2
        assert plain(drain(port, 2)) == [
            (b"packet 0", 0, "ef4d0101:14310"),
            (b"packet 1", lib.APL_PACKET_LINE_B, "ef4d0102:15310"),
        ]
        assert len(port.receive() or []) == 0, "idle: time to look around"
        said, way = b"", 0
        with wire:
            while said[23:24] != b"\x02" or way == socket.PACKET_OUTGOING:  # IGMP, and not the kernel's own
                said, (_, _, way, *_) = wire.recvfrom(2048)
        groups = [IPv4Address(said[at : at + 4]) for at in (50, 58)]
        assert said[38] == 0x22, "a report of version 3"
        assert groups == [IPv4Address(GROUP.ip), IPv4Address(OTHER.ip)]


def test_two_processes_share_a_memif(tmp_path: Path) -> None:
    """The kernel of neither host is in between: memory shared over a socket."""
    device = f"net_memif0,socket={tmp_path}/memif.sock,socket-abstract=no"
    child = f"""
from appliance.port import Group, Port
import time
with Port("dpdk", device={device + ",role=client"!r}, groups=[Group("239.77.1.1", 14310)]) as port:
    end = time.monotonic() + 10
    while time.monotonic() < end:
        port.receive()
        if port.transmit([{FRAMES[0]!r}]): time.sleep(0.01)
"""
    with Port("dpdk", device=device + ",role=server", groups=[GROUP]) as port:
        other = subprocess.Popen([sys.executable, "-P", "-c", child])
        try:
            assert plain(drain(port, 3, 9.0)) == [(b"packet 0", 0, "ef4d0101:14310")] * 3
        finally:
            other.kill()
            other.wait()


def test_frames_that_dpdk_received_can_be_recorded(tmp_path: Path) -> None:
    with Port("dpdk", device="ring", groups=[GROUP], record=tmp_path / "tap.pcapng") as port:
        port.transmit(FRAMES[:10])
        received = drain(port, 5)
    with Port("capture", tmp_path / "tap.pcapng", groups=[GROUP]) as played:
        again = [packet for batch in played for packet in batch]
    assert [(p.payload, p.arrival_ns) for p in again] == [(p.payload, p.arrival_ns) for p in received]


@pytest.mark.parametrize(
    ("keys", "kind", "complaint"),
    [
        ({"device": ""}, ApplianceError, "no device is named"),
        ({"device": "eth1"}, ApplianceError, r'"eth1" is neither a PCI address nor one of af_xdp'),
        ({"device": "af_packet"}, ApplianceError, "needs an interface"),
        ({"device": "af_packet", "interface": "nosuch0"}, NotFound, "no interface is called nosuch0"),
        ({"device": "fffe:00:1f.7"}, NotFound, "no PCI device fffe:00:1f.7"),
        ({"device": "pcap", "path": "/nosuch.pcap"}, NotFound, r"no device net_pcap.*nosuch.pcap: No such file"),
        ({"device": "ring", "queue_count": 17}, ApplianceError, "17 queues, 16 at most"),
        ({"device": "ring", "queue_first": 1}, ApplianceError, "begin with 0"),
        ({"device": "ring", "frame_count": 1 << 21}, ApplianceError, "2097152 buffers"),
        ({"device": "ring", "groups": []}, ApplianceError, "no group is listed"),
    ],
)
def test_what_cannot_be_is_refused_with_its_reason(keys: dict, kind: type[Exception], complaint: str) -> None:
    with pytest.raises(kind, match=complaint):
        Port("dpdk", **{"groups": [GROUP], **keys})


def test_more_queues_than_the_device_has_are_refused(tmp_path: Path) -> None:
    (tmp_path / "day.pcap").write_bytes(pcap([(0, FRAMES[0])]))
    with pytest.raises(ApplianceError, match="has 1 receive queues, 2 are asked for"):
        Port("dpdk", tmp_path / "day.pcap", device="pcap", groups=[GROUP], queue_count=2)


def test_a_device_is_one_ports_alone() -> None:
    with Port("dpdk", device="net_ring91", groups=[GROUP]), pytest.raises(BusyError, match="open already"):
        Port("dpdk", device="net_ring91", groups=[GROUP])
    Port("dpdk", device="net_ring91", groups=[GROUP]).close()


def test_a_nic_of_the_kernels_is_left_to_it() -> None:
    for device in sorted(Path("/sys/bus/pci/devices").glob("*")):
        if (device / "driver").exists() and (device / "driver").resolve().name not in ("vfio-pci", "uio_pci_generic"):
            with pytest.raises(BusyError, match=r"belongs to the kernel's driver .*dpdk-devbind"):
                Port("dpdk", device=device.name, groups=[GROUP])
            return
    pytest.skip("needs a PCI device with a driver of the kernel")


# --- in a process of its own: DPDK is started once -------------------------------------------------------------------


def alone(words: str, *, before: tuple[str, ...] = (), **environment: str) -> str:
    """What a program prints that opens a port with these words; its error, if it is one of ours."""
    program = f"""
import os
from appliance.port import Group, Port
from appliance.errors import ApplianceError
try:
    processors = os.sched_getaffinity(0)
    with Port("dpdk", groups=[Group("239.77.1.1", 14310)], {words}) as port:
        port.receive()
        print(port.info["huge"], port.info["queues"], repr(port.note), os.sched_getaffinity(0) == processors)
except ApplianceError as error:
    print(error)
"""
    done = subprocess.run(
        [*before, sys.executable, "-P", "-c", program], capture_output=True, text=True, check=False,
        env=os.environ | environment,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_missing_driver_says_what_to_install() -> None:
    said = alone('device="ring"', APL_PORT_FOLDER="/nosuch")
    assert said.startswith("0 1 ''") or "install libdpdk-dev" in said


def test_a_driver_that_cannot_be_loaded_says_why(tmp_path: Path) -> None:
    (tmp_path / "apl_port_dpdk.so").write_bytes(b"not an object")
    said = alone('device="ring"', APL_PORT_FOLDER=str(tmp_path))
    assert "cannot be loaded" in said and "apl_port_dpdk.so" in said and "install libdpdk-dev" in said


def test_without_files_nor_sockets_of_its_own() -> None:
    before = set(Path("/run/dpdk").glob("*")) if Path("/run/dpdk").is_dir() else set()
    assert alone('device="ring"') == "0 1 '' True" or alone('device="ring"') == "1 1 '' True"
    assert set(Path("/run/dpdk").glob("appliance-*")) <= before


def test_huge_pages_that_are_asked_for_but_not_there() -> None:
    said = alone('device="ring", huge="always", frame_count=1000000')
    assert "MiB of huge pages are needed" in said and "vm.nr_hugepages" in said


def test_buffers_lie_on_huge_pages_where_there_are_enough() -> None:
    try:
        had = HUGE.read_text()
        HUGE.write_text(str(int(had) + 128))
    except OSError as error:
        pytest.skip(f"needs to reserve huge pages: {error}")
    try:
        if int(HUGE.read_text()) < int(had) + 128:
            pytest.skip("the kernel finds no 128 huge pages")
        assert alone('device="ring", huge="always"') == "1 1 '' True"
        assert alone('device="ring", huge="never"') == "0 1 '' True"
    finally:
        HUGE.write_text(had)


@pytest.mark.parametrize(
    ("device", "capability"), [("af_packet", "CAP_NET_RAW"), ("af_xdp", "CAP_NET_RAW"), ("tap", "CAP_NET_ADMIN")]
)
def test_a_missing_capability_is_named(device: str, capability: str) -> None:
    if os.geteuid() != 0 or shutil.which("setpriv") is None:
        pytest.skip("needs root and the command setpriv (package util-linux) to drop capabilities")
    bare = ("setpriv", "--inh-caps=-all", "--bounding-set=-all")
    said = alone(f'device={device!r}, interface="lo"', before=bare)
    assert f"the process needs the capability {capability}" in said


def test_a_huge_page_word_that_is_none_is_refused() -> None:
    with pytest.raises(ApplianceError, match=r"huge 'much' is none of auto, always, never"):
        Port("dpdk", device="ring", groups=[GROUP], huge="much")
