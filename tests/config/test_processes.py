"""[[process]]: which stages may share one, and with which sentence the others are refused."""

import pytest

from appliance.config import from_plain, loads
from appliance.config.show import as_toml
from appliance.errors import ConfigError

GOOD = """\
[[feed]]
name = "test"
protocol = "cme.mdp3"
port = { kind = "capture", path = "x.pcap" }
[[strategy]]
name = "quick"
kind = "maker"
[[strategy]]
name = "mine"
kind = "python:a:B"
[book]
ring_slots = 128
[[process]]
name = "fast"
stages = ["feed", "book", "signal", "strategy.quick"]
core = 3
tick = "2ms"
[[process]]
name = "venue"
stages = ["risk", "gateway"]
"""


def refusal(*changes):
    text = GOOD
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    with pytest.raises(ConfigError) as caught:
        loads(text)
    return str(caught.value)


def test_stages_of_a_process_run_as_it_says():
    sections = loads(GOOD, settings=["stage.batch=32"]).sections
    for name in ("feed", "book", "signal", "strategy.quick"):
        settings = sections.stage_settings(name)
        assert (settings.core, settings.tick, settings.batch) == (3, 2_000_000, 32)
        assert sections.process_of(name) is sections.process[0]
    assert sections.stage_settings("book").ring_slots == 128
    assert sections.stage_settings("feed").ring_slots == 65536
    assert sections.stage_settings("risk").core == "auto"
    assert sections.process_of("wal") is None
    assert list(sections.sections_of_stages()) == [
        "feed", "book", "signal", "strategy.quick", "strategy.mine", "risk", "gateway", "wal",
    ]  # fmt: skip


def test_it_is_shown_and_carried():
    config = loads(GOOD)
    shown = as_toml(config)
    assert '[[process]]\nname = "fast"' in shown
    assert from_plain(config.plain).sections == config.sections == loads(shown).sections


def test_a_process_of_one_stage_may_have_a_name():
    text = GOOD + '[[process]]\nname = "log"\nstages = ["wal"]\n[[process]]\nname = "py"\nstages = ["strategy.mine"]\n'
    assert loads(text).sections.process_of("wal").name == "log"


ORDER = '"feed", "book", "signal", "strategy.quick"'


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('"risk", "gateway"', '"risk", "gatewey"', 'appliance.toml:20: process "venue": there is no stage "gatewey"'),
        ('"risk", "gateway"', '"risk", "risk"', 'appliance.toml:20: process "venue": risk is in it twice'),
        ('"risk", "gateway"', '"book", "risk"', 'book is in process "fast" already; a stage runs in one'),
        ('"risk", "gateway"', '"gateway", "risk"', 'in the order of the flow; write stages = ["risk", "gateway"]'),
        ('"risk", "gateway"', "", 'process "venue": it has no stage; name some of feed, book'),
        ('"risk", "gateway"', '"gateway", "wal"', "the audit log outlives what it records"),
        ('"risk", "gateway"', '"strategy.mine", "risk"', "strategy.mine is in Python, which would hold up the loop"),
        ('name = "venue"', 'name = "fast"', 'appliance.toml:19: process "fast": two processes are called so'),
        ('name = "venue"', 'name = "risk"', "a stage or the supervisor is called so"),
        ('name = "venue"', 'name = "supervisor"', "a stage or the supervisor is called so"),
        ("ring_slots = 128", "core = 1", 'appliance.toml:12: `core` in [book]: it runs in process "fast"'),
        ('kind = "maker"', 'kind = "maker"\nidle = "spin"', "appliance.toml:8: `idle` in [[strategy]]: it runs in"),
        ('tick = "2ms"', "ring_slots = 64", "unknown key `ring_slots` in [[process]]; it belongs in [stage]"),
        ('tick = "2ms"', 'tics = "2ms"', "unknown key `tics` in [[process]]; did you mean `tick`?"),
        ("stages = [" + ORDER + "]\n", "", "`stages` is missing in [[process]]; write a list of"),
        (ORDER, ", ".join(['"feed"'] * 9), "has 9 entries; at most 8 are possible"),
    ],
)
def test_refusals(old, new, sentence):
    assert sentence in refusal((old, new))


def test_without_a_log_there_is_no_wal_to_name():
    assert 'there is no stage "wal"' in refusal(
        ('"risk", "gateway"', '"wal"'), ("[book]", "[log]\nenabled = false\n[book]")
    )
