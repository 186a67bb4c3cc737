"""What `[log]` says reaches the stage that writes the log."""

from collections import defaultdict
from pathlib import Path

import pytest

from appliance.binding import ffi
from appliance.config import loads
from appliance.process.stage_config import Life, stage_config
from appliance.topology import plan

BASE = """
[appliance]
name = "x"
hugepages = "off"
[[feed]]
name = "cme"
protocol = "cme.mdp3"
port = { kind = "udp" }
[[feed.group]]
address = "224.0.31.1:14310"
[[strategy]]
name = "a"
kind = "maker"
"""


def wal(lines: str, kept: list):
    config = loads(BASE + lines)
    stage = next(stage for stage in plan(config).stages if stage.name == "wal")
    rings = defaultdict(lambda: ffi.NULL)
    return stage_config(stage, config, Life(1, 7, whole=True, halted=False, folder=Path("/"), rings=rings), kept)


def waited_for(native) -> set[str]:
    eager = [native.rings[i].name for i in range(native.ring_count) if native.rings[i].eager]
    return {ffi.string(name).decode() for name in eager}


def test_nobody_waits_for_durable_unless_it_is_said():
    kept: list = []
    native = wal("", kept)
    assert waited_for(native) == set()
    assert (native.sync_ns, native.relaxed) == (20_000_000, 0)
    assert (native.poll_ns, native.nap_ns) == (1_000_000, 20_000)  # of no use to a log that nobody waits for


@pytest.mark.parametrize(
    ("lines", "poll_ns", "nap_ns"),
    [
        ("", 1_000_000, 20_000),
        ('[log]\npoll = "0s"\nnap = "2ms"\n', 0, 2_000_000),
        ('[log]\npoll = "1s"\n', 1_000_000_000, 20_000),
    ],
)
def test_how_long_the_helper_looks_for_what_is_waited_for(lines, poll_ns, nap_ns):
    kept: list = []
    native = wal(f'{lines}\n[log.wait_for]\norders = "durable"\n', kept)
    assert waited_for(native) == {"orders"}
    assert (native.poll_ns, native.nap_ns) == (poll_ns, nap_ns)
