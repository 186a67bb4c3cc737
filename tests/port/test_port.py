"""The Python port: captures made here in every variation, files, standard input, multicast; what each refusal says."""

from __future__ import annotations

import os
import subprocess
import sys
from ipaddress import IPv4Address
from pathlib import Path

import pytest

from appliance.binding import check, ffi, lib
from appliance.errors import BusyError, ConfigError, FormatError, InputError, NotFound
from appliance.port import Group, Port
from appliance.port.port import PACKET_DTYPE

sys.path.insert(0, str(Path(__file__).parent))
import plain_capture as plain

START = 1_474_970_000_000_000_000
FRAMES = [(START + i * 1000, plain.datagram(b"payload %d" % i, port=14320 + i % 2)) for i in range(100)]


def payloads(port: Port) -> list[bytes]:
    return [packet.payload for batch in port for packet in batch]


WANTED = [b"payload %d" % i for i in range(100)]

VARIATIONS = {
    "pcap ns": plain.pcap(FRAMES),
    "pcap us": plain.pcap(FRAMES, nanoseconds=False),
    "pcap ns big-endian": plain.pcap(FRAMES, order=">"),
    "pcap us big-endian": plain.pcap(FRAMES, order=">", nanoseconds=False),
    "pcapng ns": plain.section() + plain.interface() + b"".join(plain.enhanced(t, f) for t, f in FRAMES),
    "pcapng us by default": plain.section()
    + plain.interface(resolution=None)
    + b"".join(plain.enhanced(t // 1000, f) for t, f in FRAMES),
    "pcapng big-endian, shifted": plain.section(">")
    + plain.interface(offset=1000, order=">")
    + b"".join(plain.enhanced(t - 1000 * 10**9, f, order=">") for t, f in FRAMES),
    "pcapng, a section and two interfaces each 50": b"".join(
        plain.section(order)
        + plain.interface(order=order)
        + plain.interface(resolution=6, order=order)
        + b"".join(plain.enhanced(t if i % 2 else t // 1000, f, 1 - i % 2, order) for i, (t, f) in part)
        for order, part in (("<", list(enumerate(FRAMES))[:50]), (">", list(enumerate(FRAMES))[50:]))
    ),
}


@pytest.mark.parametrize("name", VARIATIONS)
def test_every_variation_gives_the_same_packets(name: str, tmp_path: Path) -> None:
    path = tmp_path / "capture"
    path.write_bytes(VARIATIONS[name])
    for port in (Port("capture", path), Port("capture", memory=VARIATIONS[name])):
        with port:
            packets = [packet for batch in port for packet in batch]
            assert [p.payload for p in packets] == WANTED
            assert [p.arrival_ns for p in packets] == [t for t, _ in FRAMES]
            assert {p.group_ip for p in packets} == {int(IPv4Address("224.0.31.11"))}
            assert port.stats["received"] == port.stats["frames"] == 100
            assert port.stats["file_bytes_done"] == port.stats["file_bytes_all"] == len(VARIATIONS[name])
            assert port.receive() is None
            assert port.note == ""


def test_records_are_a_view_of_the_batch() -> None:
    with Port("capture", memory=VARIATIONS["pcap ns"]) as port:
        batch = port.receive()
        assert batch is not None and len(batch) == 64
        records = batch.records
        assert records.dtype == PACKET_DTYPE and "data" not in PACKET_DTYPE.names
        assert records["arrival_ns"].tolist() == [t for t, _ in FRAMES[:64]]
        assert records["bytes"].tolist() == [len(p) for p in WANTED[:64]]
        assert bytes(batch.payload(63)) == b"payload 63"


def test_groups_filter_and_name_the_line() -> None:
    groups = [Group("224.0.31.11", 14320), Group("224.0.31.12", 14321, True)]
    with Port("capture", memory=VARIATIONS["pcap ns"], groups=groups) as port:
        assert payloads(port) == WANTED[::2]
        assert port.stats["filtered"] == 50
    with Port("capture", memory=VARIATIONS["pcap ns"], groups=[Group("0.0.0.0", 14321, True)]) as port:
        packets = [packet for batch in port for packet in batch]
        assert [p.payload for p in packets] == WANTED[1::2]
        assert all(p.flags == lib.APL_PACKET_LINE_B for p in packets)


def test_pace_is_kept_by_the_times_given() -> None:
    with Port("capture", memory=VARIATIONS["pcap ns"], pace=10.0) as port:
        first = port.receive(now_ns=5)
        assert first is not None and len(first) == 1
        later = port.receive(now_ns=5 + 1000)  # ten recorded microseconds later
        assert later is not None and len(later) == 10


def test_stamp_at_arrival_and_loop() -> None:
    with Port("capture", memory=VARIATIONS["pcap ns"], stamp_arrival=True, loop=2) as port:
        batch = port.receive(now_ns=77)
        assert batch is not None and set(batch.records["arrival_ns"].tolist()) == {77}
        assert sum(len(b) for b in port) == 200 - 64


def test_truncated_capture_gives_its_packets_then_says_where(tmp_path: Path) -> None:
    path = tmp_path / "cut.pcap"
    path.write_bytes(VARIATIONS["pcap ns"][:-3])
    seen: list[bytes] = []
    with (
        Port("capture", path) as port,
        pytest.raises(FormatError, match=r"cut\.pcap: cut off: the record at offset \d+ needs") as caught,
    ):
        for batch in port:
            seen += [p.payload for p in batch]
    assert seen == WANTED[:-1]
    assert caught.value.code == lib.APL_ERR_TRUNCATED


@pytest.mark.parametrize("name", VARIATIONS)
def test_standard_input(name: str) -> None:
    script = (
        "from appliance.port import Port\n"
        "with Port('capture', '-') as port:\n"
        "    print(sum(len(b) for b in port), port.stats['file_bytes_done'], port.stats['file_bytes_all'])\n"
    )
    done = subprocess.run([sys.executable, "-c", script], input=VARIATIONS[name], capture_output=True, check=True)
    assert done.stdout.split() == [b"100", str(len(VARIATIONS[name])).encode(), b"0"]


def test_a_file_as_standard_input_is_mapped(tmp_path: Path) -> None:
    path = tmp_path / "capture"
    path.write_bytes(VARIATIONS["pcapng ns"])
    script = (
        "from appliance.port import Port\n"
        "with Port('capture', '-') as port:\n"
        "    print(port.stats['file_bytes_all'], sum(map(len, port)))\n"
    )
    with path.open("rb") as stream:
        done = subprocess.run([sys.executable, "-c", script], stdin=stream, capture_output=True, check=True)
    assert done.stdout.split() == [str(path.stat().st_size).encode(), b"100"]


def test_file_of_a_protocol() -> None:
    message = b"\x00\x0cS" + bytes(10) + b"O"
    with Port("file", memory=message * 3, feed="nasdaq.itch5") as port:
        packets = [packet for batch in port for packet in batch]
    assert [p.payload for p in packets] == [message[2:]] * 3
    assert [p.file_offset for p in packets] == [0, 14, 28]
    assert all(p.flags == lib.APL_PACKET_FILE for p in packets)


def test_refusals_say_what_and_why(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match=r"none\.pcap: No such file"):
        Port("capture", tmp_path / "none.pcap")
    with pytest.raises(FormatError, match="neither pcap nor pcapng"):
        Port("capture", memory=b"nothing of the kind")
    with pytest.raises(FormatError, match="is empty"):
        Port("capture", memory=b"")
    with pytest.raises(NotFound, match=r"no interface is called eth99; there are: .*lo"):
        Port("udp", interface="eth99", groups=[Group("239.0.0.1", 5000)])
    with pytest.raises(NotFound, match='no port is of kind "serial"; known: capture, file, udp'):
        Port("serial")
    with pytest.raises(ConfigError, match="path"):
        Port("capture", "x" * 5000)
    with pytest.raises(ConfigError, match="interface"):
        Port("udp", interface="x" * 16)
    with pytest.raises(ConfigError, match="no IPv4 address and port"):
        Port("udp", groups=[Group("239.0.0.999", 5000)])
    with pytest.raises(ConfigError, match="no IPv4 address and port"):
        Port("udp", groups=[Group("239.0.0.1", 70000)])
    with pytest.raises(ConfigError, match="33 groups"):
        Port("capture", groups=[Group("239.0.0.1", 1)] * 33)
    port = Port("capture", memory=VARIATIONS["pcap ns"])
    port.close()
    port.close()
    with pytest.raises(InputError, match="closed"):
        port.receive()


def test_capture_writer_round_trip(tmp_path: Path) -> None:
    path = tmp_path / "written.pcapng"
    writer = ffi.new("struct apl_capture_writer **")
    check(lib.apl_capture_writer_open(os.fsencode(path), lib.APL_CAPTURE_PCAPNG, lib.APL_LINK_ETHERNET, writer))
    with Port("capture", memory=VARIATIONS["pcap ns"]) as port:
        for batch in port:
            for index in range(len(batch)):
                check(lib.apl_capture_writer_packet(writer[0], batch.packets + index))
    check(lib.apl_capture_writer_close(writer[0]))
    assert [(t, p) for t, _, _, p in plain.read(path)] == [(t, p) for (t, _), p in zip(FRAMES, WANTED, strict=True)]
    with Port("capture", path) as port:
        assert payloads(port) == WANTED


def test_multicast_on_loopback() -> None:
    port_number = 20000 + os.getpid() % 20000
    groups = [Group("239.193.7.1", port_number), Group("239.193.7.2", port_number, True)]
    config = ffi.new("struct apl_multicast_sender_config *", {"interface": b"lo", "ttl": 0, "loop": 1})
    handle = ffi.new("struct apl_multicast_sender **")
    check(lib.apl_multicast_sender_open(config, handle))
    sender = ffi.gc(handle[0], lib.apl_multicast_sender_close)
    with Port("udp", interface="lo", groups=groups) as port:
        for group in groups:
            payload = b"to " + group.ip.encode()
            check(lib.apl_multicast_sender_send(sender, int(IPv4Address(group.ip)), port_number, payload, len(payload)))
        check(lib.apl_multicast_sender_flush(sender))
        packets = [packet for batch in port.batches(seconds=0.5) for packet in batch]
        if not packets:
            pytest.skip("this host does not loop multicast back on lo")
        assert sorted((p.payload, bool(p.flags & lib.APL_PACKET_LINE_B)) for p in packets) == [
            (b"to 239.193.7.1", False),
            (b"to 239.193.7.2", True),
        ]
        assert port.stats["receive_bytes"] > 0
        with pytest.raises(BusyError, match="in use by another program"):
            two = Group("127.0.0.1", port_number + 1)
            first = Port("udp", interface="lo", groups=[two])
            try:
                Port("udp", interface="lo", groups=[two])
            finally:
                first.close()
