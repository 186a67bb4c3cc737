"""[book] joined: the feed and its books as one stage, and with which sentence it is refused."""

from pathlib import Path

import pytest

from appliance.binding import ffi, lib
from appliance.config import from_plain, loads
from appliance.config.joined import DIRECT
from appliance.errors import ConfigError
from appliance.process.stage_config import Life, stage_config
from appliance.topology import plan

GOOD = """\
[[feed]]
name = "itch"
protocol = "nasdaq.itch5"
port = { kind = "file", path = "x.itch" }
ring_slots = 1024
[book]
joined = true
depth = 5
[log]
enabled = true
[log.wait_for]
tops = "written"
"""


def refusal(old, new):
    assert old in GOOD, old
    with pytest.raises(ConfigError) as caught:
        loads(GOOD.replace(old, new, 1))
    return str(caught.value)


def test_the_book_is_no_stage_then():
    config = loads(GOOD)
    assert list(config.sections.sections_of_stages()) == ["feed", "signal", "risk", "gateway", "wal"]
    assert config.sections.stage_settings("feed").ring_slots == 1024
    assert from_plain(config.plain).sections == config.sections
    assert "book" in loads(GOOD.replace("joined = true", "joined = false")).sections.sections_of_stages()
    assert not loads(GOOD.replace("joined = true\n", "")).sections.book.joined


@pytest.mark.parametrize(
    ("old", "new", "line", "sentence"),
    [
        (
            "nasdaq.itch5",
            "cme.mdp3",
            3,
            'protocol = "cme.mdp3" of feed "itch" makes events of its messages; only nasdaq',
        ),
        (
            "depth = 5",
            'event_end = "packet"',
            8,
            'event_end = "packet", but each message of the feed ends its own event',
        ),
        ("depth = 5", "order_capacity = 0", 8, "order_capacity = 0, but the feed's orders are in the books alone"),
        (
            "depth = 5",
            "ring_slots = 64",
            8,
            "`ring_slots` in [book], which is no stage of its own; write `ring_slots` in",
        ),
        ("depth = 5", "core = 1", 8, "`core` in [book], which is no stage of its own; write `core` in [[feed]]"),
        ("enabled = true", 'packets = "off"', 10, '[log] packets = "off" lets a replay begin at the ring `events`'),
        ('tops = "written"', 'events = "written"', 12, '[log.wait_for] events = "written" waits for the ring `events`'),
    ],
)
def test_refusals(old, new, line, sentence):
    said = refusal(old, new)
    assert said.startswith(f"appliance.toml:{line}: [book] joined = true: {sentence}"), said
    assert said.endswith(", or joined = false") and "\n" not in said


def test_without_a_log_nobody_replays():
    assert loads(GOOD.replace("enabled = true", 'enabled = false\npackets = "off"')).sections.book.joined


def test_every_reason_comes_at_once():
    with pytest.raises(ConfigError) as caught:
        loads(GOOD.replace("depth = 5", 'core = 1\ntick = "2ms"').replace("nasdaq.itch5", "dbn"))
    assert len(str(caught.value).splitlines()) == 3


def test_a_process_does_not_name_the_book():
    with pytest.raises(ConfigError, match=r"book is one stage with feed \(\[book\] joined = true\); leave it out"):
        loads(GOOD + '[[process]]\nname = "fast"\nstages = ["feed", "book", "signal"]\n')
    shared = loads(GOOD + '[[process]]\nname = "fast"\nstages = ["feed", "signal"]\ncore = 2\n')
    assert shared.sections.stage_settings("feed").core == 2


def test_the_feeds_that_can_are_those_of_the_library():
    names = [ffi.string(lib.apl_feed_name(lib.apl_feed_at(i))).decode() for i in range(lib.apl_feed_number())]
    can = [name for name in names if lib.apl_stage_find(f"feed:{name}+book".encode()) != ffi.NULL]
    assert tuple(can) == DIRECT


@pytest.mark.parametrize(
    ("protocol", "end", "by_packet"),
    [
        ("nasdaq.itch5", "auto", 0), ("cme.mdp3", "auto", 0), ("dbn", "auto", 1), ("lobster", "auto", 1),
        ("nasdaq.itch5", "packet", 1), ("dbn", "flag", 0),
    ],
)  # fmt: skip
def test_what_ends_an_event(protocol, end, by_packet):
    text = GOOD.replace("joined = true", f'event_end = "{end}"').replace("nasdaq.itch5", protocol)
    config = loads(text)
    life = Life(1, 7, whole=True, halted=False, folder=Path("/"), rings={})
    assert stage_config(plan(config).stage("book"), config, life, []).event_end == by_packet
