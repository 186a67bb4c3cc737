"""Real captures through the port: known counts, payloads equal to a plain reading's, a clear end."""

from __future__ import annotations

import os
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from appliance.binding import lib
from appliance.errors import FormatError, InputError
from appliance.port import Packet, Port

sys.path.insert(0, str(Path(__file__).parent))
import plain_capture as plain

DATA = Path(os.environ.get("APPLIANCE_DATA", Path(__file__).parents[2].parent / "shared" / "data"))

pytestmark = [
    pytest.mark.data,
    pytest.mark.skipif(not DATA.is_dir(), reason=f"no real market data at {DATA}; name it in APPLIANCE_DATA"),
]

COUNTS = {
    "cme/mdp3-pcap/mdp3_v1.8_ch320_AB_20160927.pcapng": 10000,
    "cme/mdp3-pcap/mdp3_v1.8_ch320_filtered_tpl35_sessionstats.pcap": 356,
    "deribit/multicast-pcap/sample_capture_v1_6_first1500.pcapng": 1500,
    "other-venues/miax/tom_mach_v1.9_20161018.pcap": 20560,
    "other-venues/ice/impact_v1.1.24_20160804.pcap": 530,
    "other-venues/cboe/bats-dissectors/mcastpitch_realtime_useq.pcap": 739,
    "other-venues/iex/tops_iextools_example1.pcapng": 2,
}
CAPTURES = sorted(str(p.relative_to(DATA)) for p in DATA.rglob("*.pcap*")) if DATA.is_dir() else []


def play(path: Path, *, tcp: bool = True) -> tuple[list[Packet], dict[str, int], FormatError | None]:
    packets: list[Packet] = []
    with Port("capture", path, tcp=tcp) as port:
        try:
            for batch in port:
                packets += batch
        except FormatError as error:
            return packets, port.stats, error
        return packets, port.stats, None


@pytest.mark.parametrize("name", COUNTS)
def test_counts_that_are_known(name: str) -> None:
    packets, stats, _ = play(DATA / name)
    assert len(packets) == COUNTS[name] == stats["received"]
    assert stats["frames"] == stats["received"] + stats["filtered"]


@pytest.mark.parametrize("name", CAPTURES)
def test_payloads_equal_a_plain_reading(name: str) -> None:
    packets, stats, error = play(DATA / name)
    wanted = plain.read(DATA / name, tcp=True)
    assert [(p.arrival_ns, p.group_port, p.payload) for p in packets] == [
        (t, port, payload) for t, _, port, payload in wanted
    ]
    assert stats["malformed"] == stats["fragments"] == stats["truncated"] == 0
    if error is None:
        assert stats["file_bytes_done"] == stats["file_bytes_all"]


def test_the_truncated_one_says_where() -> None:
    packets, _, error = play(DATA / "other-venues/iex/tops_iextools_example1.pcapng")
    assert len(packets) == 2
    assert error is not None and error.code == lib.APL_ERR_TRUNCATED
    assert "cut off: the block at offset 3480 needs 1532 bytes, the file ends after 1486" in str(error)


def test_backward_times_do_not_break_the_pace() -> None:
    """612 times of this capture run backwards.

    At its own speed, by a clock given here, every packet comes out no earlier than due and within
    the session's length.
    """
    path = DATA / "cme/mdp3-pcap/mdp3_v1.8_ch320_AB_20160927.pcapng"
    times = [t for t, *_ in plain.read(path)]
    assert sum(b < a for a, b in pairwise(times)) == 612
    seen = 0
    latest = times[0]
    with Port("capture", path, pace=1.0) as port:
        for now in sorted(t for t in set(times) if t >= times[0]):
            while (batch := port.receive(now_ns=now)) is not None and len(batch):
                for packet in batch:
                    latest = max(latest, packet.arrival_ns)
                    assert latest <= now
                    seen += 1
        assert port.receive(now_ns=max(times)) is None
    assert seen == 10000


def test_files_that_are_no_captures_are_refused_with_a_sentence() -> None:
    for path in sorted(DATA.rglob("*")):
        if not path.is_file() or ".pcap" in path.name:
            continue
        with pytest.raises(InputError, match=path.name.replace("+", r"\+")):
            Port("capture", path)
