"""Ports that receive from a network: a market sent over a veth pair gives the events of its capture on each of them."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from appliance.binding import ffi, lib
from appliance.errors import ApplianceError, ConfigError, NotFound
from appliance.port import Group, Port
from tests.port.market import Keys, Live, Market, from_capture, recorded
from tests.port.plain_capture import datagram
from tests.port.two_hosts import Host, join, two_hosts

LIVE: list[tuple[str, Keys]] = [
    ("udp", {"receive_bytes": 8 << 20}),
    ("packet", {}),
    ("xdp", {"xdp_mode": "native"}),
    ("xdp", {"xdp_mode": "generic"}),
]
NAMES = ["udp", "packet", "xdp native", "xdp generic"]
AF_PACKET = {"device": "af_packet,framecnt=4096,framesz=2048,blocksz=65536"}
DPDK: list[tuple[str, Keys]] = [("dpdk", AF_PACKET), ("dpdk", {"device": "af_xdp"})]
BESIDE, NAMES_BESIDE = [*LIVE, DPDK[0]], [*NAMES, "dpdk af_packet"]
ALL, NAMES_ALL = [*LIVE, *DPDK], [*NAMES, "dpdk af_packet", "dpdk af_xdp"]
"""DPDK's af_xdp takes every frame of the interface; the others leave the kernel its own."""
DATA = Path(os.environ.get("APPLIANCE_DATA", Path(__file__).parents[2].parent / "shared" / "data"))
REAL = DATA / "cme/mdp3-pcap/mdp3_v1.8_ch320_AB_20160927.pcapng"
GROUP, OTHER = Group("239.77.1.1", 14310), Group("239.77.1.2", 15310, line_b=True)


@pytest.fixture(scope="module")
def hosts() -> Iterator[tuple[Host, Host]]:
    with two_hosts() as pair:
        yield pair


@contextmanager
def live(host: Host, kind: str, market: Market, keys: Keys) -> Iterator[Live]:
    with host.entered():
        receiver = Live(kind, host.interface, market, keys)
    try:
        yield receiver
    finally:
        with host.entered():  # DPDK takes its program from the interface by index
            ffi.release(receiver.decoder)


def play(hosts: tuple[Host, Host], market: Market, receiver: Live, *, lossy: bool = False) -> np.ndarray:
    """Every frame from host a to host b, in bursts small enough for any socket; what the receiver makes of them.

    lossy: the wire drops frames, of which the kernel tells a packet socket; they are not sent again.
    """
    a, b = hosts
    pieces = []
    with a.entered():
        sender = Port("packet", interface=a.interface, groups=[Group("239.0.0.1", 9)])
    with sender:
        for at in range(0, len(market.frames), 32):
            burst = [frame for _, frame in market.frames[at : at + 32]]
            while burst:
                burst = burst[sender.transmit(burst) :]
                if burst and lossy:
                    burst = burst[1:]
            pieces.append(receiver.read())
    deadline = time.monotonic() + 1.0
    while time.monotonic() < deadline:
        with b.entered():
            pieces.append(receiver.read())
        time.sleep(0.002)
    return np.concatenate(pieces)


@pytest.mark.parametrize(("kind", "keys"), ALL, ids=NAMES_ALL)
def test_a_live_port_gives_the_events_of_the_capture(
    hosts: tuple[Host, Host], market: Market, kind: str, keys: Keys
) -> None:
    with live(hosts[1], kind, market, keys) as receiver:
        events = play(hosts, market, receiver)
        feed, port = receiver.stats()
    expected = from_capture(market)
    assert port.received == len(market.frames), f"dropped {port.dropped_kernel} {port.dropped_ring}"
    assert len(events) == len(expected)
    assert np.array_equal(events, expected)
    assert feed.lost == 0


@pytest.mark.parametrize(("kind", "keys"), ALL[1:], ids=NAMES_ALL[1:])
def test_a_twentieth_of_one_line_lost_on_the_wire_changes_nothing(
    hosts: tuple[Host, Host], market: Market, kind: str, keys: Keys
) -> None:
    rule = "ip daddr 239.77.1.0/24 udp dport 14310 numgen random mod 100 < 5 drop"
    with dropping(hosts[0], rule), live(hosts[1], kind, market, keys) as receiver:
        events = play(hosts, market, receiver, lossy=True)
        feed, port = receiver.stats()
    assert port.received < len(market.frames)
    assert feed.lost == 0
    assert np.array_equal(events, from_capture(market))


def test_loss_on_both_lines_makes_the_books_suspect_until_a_snapshot_comes(
    hosts: tuple[Host, Host], market: Market
) -> None:
    rule = "udp dport { 14310, 15310 } numgen random mod 100 < 20 drop"
    with dropping(hosts[0], rule), live(hosts[1], "xdp", market, {}) as receiver:
        play(hosts, market, receiver, lossy=True)
        feed, _ = receiver.stats()
    assert feed.gaps > 0
    assert feed.lost > 0
    assert feed.recovered > 0


@contextmanager
def dropping(host: Host, rule: str) -> Iterator[None]:
    """The host's interface loses what the rule names, silently for the sender."""
    if shutil.which("nft") is None:
        pytest.skip("needs the command nft (package nftables)")
    host.run("nft", "add", "table", "netdev", "loss")
    hook = f'{{ type filter hook egress device "{host.interface}" priority 0 ; }}'
    try:
        try:
            host.run("nft", "add", "chain", "netdev", "loss", "out", hook)
        except RuntimeError as error:
            pytest.skip(f"needs nft's egress hook: {error}")
        host.run("nft", "add", "rule", "netdev", "loss", "out", rule)
        yield
    finally:
        host.run("nft", "delete", "table", "netdev", "loss")


def send(host: Host, payload: bytes, group: Group = GROUP) -> None:
    with host.entered(), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
        out.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(host.address))
        out.sendto(payload, (group.ip, group.port))


def arrived(host: Host, port: Port, seconds: float = 3.0) -> list[tuple[bytes, int]]:
    """Payloads and flags of the next packets; empty if none comes."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        with host.entered():
            batch = port.receive()
        if batch:
            return [(packet.payload, packet.flags) for packet in batch]
        time.sleep(0.001)
    return []


@pytest.mark.parametrize(("kind", "keys"), BESIDE, ids=NAMES_BESIDE)
def test_only_the_groups_are_taken_and_each_packet_names_its_line(
    hosts: tuple[Host, Host], kind: str, keys: Keys
) -> None:
    a, b = hosts
    with b.entered():
        port = Port(kind, interface=b.interface, groups=[GROUP, OTHER], **keys)
        kernel = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        kernel.settimeout(3.0)
        kernel.bind(("", 5999))
    with port, kernel:
        send(a, b"somebody else's", Group("239.77.9.9", GROUP.port))
        send(a, b"for the kernel", Group(b.address, 5999))
        send(a, b"on B", OTHER)
        assert arrived(b, port) == [(b"on B", lib.APL_PACKET_LINE_B)]
        send(a, b"on A")
        assert arrived(b, port) == [(b"on A", 0)]
        assert kernel.recv(100) == b"for the kernel"


@pytest.mark.parametrize(("kind", "keys"), ALL[1:], ids=NAMES_ALL[1:])
def test_an_interface_that_vanishes_is_told_and_taken_up_again(hosts: tuple[Host, Host], kind: str, keys: Keys) -> None:
    a, b = hosts
    with b.entered():
        port = Port(kind, interface=b.interface, groups=[GROUP], **keys)
    with port:
        send(a, b"before")
        assert arrived(b, port) == [(b"before", 0)]
        a.ip("link", "del", a.interface)
        assert arrived(b, port, 0.4) == []
        assert f"interface {b.interface} is gone" in port.note
        assert port.info["link_up"] == 0
        join(a, b)
        arrived(b, port, 0.5)
        send(a, b"after")
        assert arrived(b, port) == [(b"after", 0)]
        assert port.note == ""
        assert port.info["link_up"] == 1
        assert port.stats["link_losses"] == 1
        with b.entered():
            port.close()


@pytest.mark.parametrize("kind", ["packet", "xdp"])
def test_frames_are_sent(hosts: tuple[Host, Host], kind: str) -> None:
    a, b = hosts
    with a.entered():
        sender = Port(kind, interface=a.interface, groups=[GROUP])
    with b.entered():
        receiver = Port("packet", interface=b.interface, groups=[GROUP])
    with sender, receiver:
        assert sender.transmit([datagram(b"sent by us", GROUP.ip, GROUP.port)]) == 1
        assert arrived(b, receiver) == [(b"sent by us", 0)]
        assert sender.stats["sent"] == 1
        with pytest.raises(ApplianceError, match="a frame of 70000 bytes"):
            sender.transmit([bytes(70000)])


def test_a_queue_is_bound_again_as_soon_as_its_owner_is_gone(hosts: tuple[Host, Host]) -> None:
    with hosts[1].entered():
        for _ in range(5):
            Port("xdp", interface=hosts[1].interface, groups=[GROUP]).close()


def test_a_second_owner_is_told_of_the_first(hosts: tuple[Host, Host]) -> None:
    with (
        hosts[1].entered(),
        Port("xdp", interface=hosts[1].interface, groups=[GROUP]),
        pytest.raises(ApplianceError, match="another XDP program"),
    ):
        Port("xdp", interface=hosts[1].interface, groups=[GROUP])


def test_what_the_driver_cannot_do_falls_back_or_is_refused(hosts: tuple[Host, Host]) -> None:
    groups = [Group("127.0.0.1", 14310)]
    with hosts[1].entered():
        with Port("xdp", interface="lo", groups=groups) as port:
            assert port.info["xdp_mode"] == lib.APL_XDP_GENERIC
            assert "no native XDP" in port.note
        with pytest.raises(ApplianceError, match=r"no XDP program in native mode.*auto"):
            Port("xdp", interface="lo", groups=groups, xdp_mode="native")
        with pytest.raises(ApplianceError, match=r"without a copy.*auto"):
            Port("xdp", interface=hosts[1].interface, groups=[GROUP], copy="never")
        with Port("xdp", interface=hosts[1].interface, groups=[GROUP]) as port:
            assert port.info["zero_copy"] == 0


@pytest.mark.parametrize(
    ("kind", "keys", "complaint"),
    [
        ("xdp", {"interface": "nosuch0"}, "no interface is called nosuch0; there are:"),
        ("packet", {"interface": ""}, "no interface is named"),
        ("xdp", {"interface": ""}, "no interface is named"),
        ("xdp", {"interface": "lo", "frame_count": 100}, "100 frames a queue is not a power of two"),
        ("xdp", {"interface": "lo", "queue_first": 7}, "has 1 receive queues, so 1 from 7 are not there"),
        ("xdp", {"interface": "lo", "tcp": True}, "TCP stays with the kernel"),
        ("packet", {"interface": "lo", "frame_count": 5000}, "5000 blocks of 256 KiB"),
        ("packet", {"interface": "lo", "groups": []}, "no group is listed"),
        ("xdp", {"interface": "lo", "groups": [GROUP, GROUP]}, "listed twice"),
    ],
)
def test_a_bad_configuration_is_refused_with_its_reason(kind: str, keys: Keys, complaint: str) -> None:
    with pytest.raises(ApplianceError, match=complaint):
        Port(kind, **{"groups": [GROUP], **keys})


def test_a_word_that_is_no_mode_is_refused() -> None:
    with pytest.raises(ConfigError, match=r"xdp_mode 'fast' is none of auto, native, generic"):
        Port("xdp", interface="lo", groups=[GROUP], xdp_mode="fast")


@pytest.mark.parametrize(("kind", "capability"), [("packet", "CAP_NET_RAW"), ("xdp", "CAP_BPF")])
def test_a_missing_capability_is_named(kind: str, capability: str) -> None:
    if os.geteuid() != 0 or shutil.which("setpriv") is None:
        pytest.skip("needs root and the command setpriv (package util-linux) to drop capabilities")
    program = f"""
from appliance.port import Group, Port
try:
    Port({kind!r}, interface="lo", groups=[Group("239.1.1.1", 5)])
except Exception as error:
    print(error)
"""
    done = subprocess.run(
        ["setpriv", "--inh-caps=-all", "--bounding-set=-all", sys.executable, "-P", "-c", program],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert capability in done.stdout, done.stdout + done.stderr


def test_a_missing_interface_is_no_bug_of_ours() -> None:
    with pytest.raises(NotFound):
        Port("packet", interface="nosuch0", groups=[GROUP])


@pytest.mark.parametrize(("kind", "keys"), ALL, ids=NAMES_ALL)
def test_what_a_port_hands_out_can_be_recorded(hosts: tuple[Host, Host], tmp_path: Path, kind: str, keys: Keys) -> None:
    a, b = hosts
    file = tmp_path / "tap.pcapng"
    with b.entered():
        port = Port(kind, interface=b.interface, groups=[GROUP, OTHER], record=file, **keys)
    with port:
        send(a, b"on A")
        send(a, b"on B", OTHER)
        received = []
        with b.entered():
            deadline = time.monotonic() + 3.0
            while len(received) < 2 and time.monotonic() < deadline:
                received += list(port.receive() or [])
        assert port.stats["recorded"] == 2
        with b.entered():
            port.close()
    with Port("capture", file, groups=[GROUP, OTHER]) as played:
        again = [packet for batch in played for packet in batch]
    assert [(p.payload, p.arrival_ns, p.flags, p.group_ip, p.source_port) for p in again] == [
        (p.payload, p.arrival_ns, p.flags, p.group_ip, p.source_port) for p in received
    ]


def test_a_recording_that_cannot_go_on_ends_alone(hosts: tuple[Host, Host]) -> None:
    a, b = hosts
    with b.entered():
        port = Port("packet", interface=b.interface, groups=[GROUP], record="/dev/full")
    with port:
        arrived(b, port, 0.05)
        assert "the recording ended after 0 packets: /dev/full" in port.note
        send(a, b"goes on")
        assert arrived(b, port) == [(b"goes on", 0)]


@pytest.mark.data
@pytest.mark.skipif(not REAL.is_file(), reason=f"needs real market data: {REAL}; name its folder in APPLIANCE_DATA")
@pytest.mark.parametrize(("kind", "keys"), ALL, ids=NAMES_ALL)
def test_a_real_day_on_the_wire_gives_the_events_of_its_capture(
    hosts: tuple[Host, Host], kind: str, keys: Keys
) -> None:
    """CME channel 320, both lines, schema version 8 as sent in 2016."""
    real = recorded(REAL, [("224.0.31.11", 14320, False), ("224.0.32.11", 15320, True)], channel=320)
    with live(hosts[1], kind, real, keys) as receiver:
        events = play(hosts, real, receiver)
        _, port = receiver.stats()
    assert port.received == len(real.frames) == 10_000
    assert np.array_equal(events, from_capture(real))
