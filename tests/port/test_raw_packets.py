"""The port verbs behind a feed: the events of the capture, byte for byte, from frames that a NIC of ours delivers.

No NIC with raw-packet queue pairs was ever met; the driver runs against tests/native/standin_ibverbs, which is compiled
here (the C tests have one of their own), and needs libibverbs' headers.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest

from appliance.binding import lib
from appliance.config import load
from appliance.errors import ApplianceError, ConfigError
from appliance.port import Group, Port
from appliance.port.nic import probe
from tests.port.market import Live, Market, from_capture, generated, recorded

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("APPLIANCE_DATA", ROOT.parent / "shared" / "data"))
REAL = DATA / "cme/mdp3-pcap/mdp3_v1.8_ch320_AB_20160927.pcapng"
TICKS = 1  # STANDIN_TICKS
BURST = 700
DEVICE = {"device": "mlx5_0"}

pytestmark = pytest.mark.skipif(
    not Path("/usr/include/infiniband/verbs.h").exists(), reason="needs the headers of libibverbs (libibverbs-dev)"
)


class Standin(ctypes.Structure):
    """The beginning of struct standin (standin.h)."""

    _fields_ = (
        ("fail", ctypes.c_uint32), ("stamps", ctypes.c_uint32), ("clock", ctypes.c_uint64),
        ("clock_mask", ctypes.c_uint64), ("clock_khz", ctypes.c_uint64), ("to_kernel", ctypes.c_uint64),
        ("no_buffer", ctypes.c_uint64),
    )  # fmt: skip


class Nic:
    """The stand-in's, as the driver has loaded it."""

    def __init__(self, library: Path) -> None:
        loaded = ctypes.CDLL(str(library))
        self.state = Standin.in_dll(loaded, "standin")
        self._deliver = loaded.standin_deliver
        self._deliver.argtypes = (ctypes.c_char_p, ctypes.c_uint32, ctypes.c_uint64, ctypes.c_int)

    def deliver(self, frame: bytes) -> int:
        return int(self._deliver(frame, len(frame), self.state.clock, 0))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With the driver in it, and the library that it loads."""
    made = tmp_path_factory.mktemp("verbs")
    source, native = ROOT / "tests/native/standin_ibverbs/ibverbs.c", ROOT / "native"
    common = ["cc", "-shared", "-fPIC", "-O1", "-std=gnu11", "-D_GNU_SOURCE", f"-I{native}/include"]
    subprocess.run([*common, str(source), "-o", str(made / "standin_ibverbs.so")], check=True)
    drivers = [str(native / "port" / f"verbs_{part}.c") for part in ("driver", "library", "raw")]
    file = f'-DAPL_VERBS_LIBRARY_FILE="{made}/standin_ibverbs.so"'
    subprocess.run([*common, file, *drivers, "-ldl", "-o", str(made / "apl_port_verbs.so")], check=True)
    return made


@pytest.fixture
def nic(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Nic:
    monkeypatch.setenv("APL_PORT_FOLDER", str(folder))
    found = Nic(folder / "standin_ibverbs.so")
    found.state.fail, found.state.stamps, found.state.to_kernel, found.state.no_buffer = 0, TICKS, 0, 0
    found.state.clock, found.state.clock_mask, found.state.clock_khz = 10**9, 2**63 - 1, 10**6
    return found


def played(nic: Nic, market: Market) -> tuple[np.ndarray, int]:
    """The events of the feed behind the port, and the packets that it was handed."""
    with Live("verbs", "lo", market, DEVICE) as live:
        pieces = []
        for at in range(0, len(market.frames), BURST):
            assert [nic.deliver(frame) for _, frame in market.frames[at : at + BURST]].count(1) > 0
            pieces.append(live.read())
        _, port = live.stats()
        return np.concatenate(pieces), int(port.received)


@pytest.mark.parametrize("stamps", [0, TICKS], ids=["plain", "stamped"])
def test_a_market_gives_the_events_of_its_capture(nic: Nic, stamps: int) -> None:
    nic.state.stamps = stamps
    market = generated()
    events, received = played(nic, market)
    assert received == len(market.frames)
    assert (nic.state.no_buffer, nic.state.to_kernel) == (0, 0)
    assert np.array_equal(events, from_capture(market))


@pytest.mark.skipif(not REAL.is_file(), reason=f"needs real market data: {REAL}; name its folder in APPLIANCE_DATA")
def test_a_real_day_gives_the_events_of_its_capture(nic: Nic) -> None:
    """CME channel 320, both lines, schema version 8 as sent in 2016."""
    market = recorded(REAL, [("224.0.31.11", 14320, False), ("224.0.32.11", 15320, True)], channel=320)
    events, received = played(nic, market)
    assert received == len(market.frames) - nic.state.to_kernel > 0
    assert len(events) > 0
    assert np.array_equal(events, from_capture(market))


def test_frames_of_a_tagged_lan_and_of_other_groups(nic: Nic) -> None:
    group = Group("239.77.1.1", 14310)
    with Port("verbs", interface="lo", groups=[group], device="mlx5_0") as port:
        assert port.info["stamped"] == lib.APL_STAMPED_BY_NIC
        frame = generated(1).frames[0][1]
        assert nic.deliver(frame[:36] + b"\0\1" + frame[38:]) == 0
        assert nic.deliver(b"\x01\x00\x5e\x01\x01\x01" + frame[6:]) == 0
        assert nic.state.to_kernel == 2
        assert port.receive(1) is not None
        assert port.stats["received"] == 0


def test_the_probe_tells_what_is_missing(nic: Nic) -> None:
    group = Group("239.77.1.1", 14310)
    if os.geteuid() == 0:
        Port.refuse_hopeless("verbs", interface="lo", groups=[group], device="mlx5_0")
        nic.state.fail = 6  # STANDIN_NO_RAW
        with pytest.raises(ApplianceError, match="mlx5_0 has no raw-packet queue pairs"):
            Port.refuse_hopeless("verbs", interface="lo", groups=[group], device="mlx5_0")
    [told] = [one for one in probe("lo") if one.kind == "verbs"]
    assert not told.ready
    assert "CAP_NET_RAW" in told.found or "interface lo carries no RDMA device" in told.found
    assert "a core that spins" in told.cost


def test_the_configuration_needs_a_device_or_its_interface(tmp_path: Path) -> None:
    text = '[[feed]]\nname="a"\nprotocol="cme.mdp3"\n[feed.port]\nkind="verbs"\n{}\n'
    text += '[[feed.group]]\naddress="224.0.0.9:1"\n'
    path = tmp_path / "a.toml"
    path.write_text(text.format(""))
    with pytest.raises(ConfigError, match="has a verbs port; name its `device`"):
        load(str(path))
    path.write_text(text.format('device = "mlx5_0"'))
    assert load(str(path)).sections.feed[0].port.device == "mlx5_0"
