"""Reading appliance.toml: what is accepted, what is refused and with which sentence."""

import dataclasses
import json
import os
import re
import tomllib
from importlib import resources
from pathlib import Path

import pytest

from appliance.config import Address, from_plain, load, loads, with_name
from appliance.config.model import Sections, StageKeys
from appliance.config.read import sections_of
from appliance.config.show import as_toml, rows
from appliance.errors import ConfigError

GOOD = (Path(__file__).parent / "sample.toml").read_text()


def refusal(text, **more):
    with pytest.raises(ConfigError) as caught:
        loads(text, **more)
    assert caught.value.exit_code == 2
    return str(caught.value)


def test_values_defaults_and_sources():
    config = loads(GOOD, settings=["risk.rate_count=7", "feed.port.interface=eth0"])
    sections = config.sections
    assert config.name == "unit"
    assert sections.feed[0].group[0].address == Address((224 << 24) | (31 << 8) | 1, 14310)
    assert sections.feed[0].group[0].channel == 310 and sections.feed[0].group[1].line == "B"
    assert sections.feed[0].port.interface == "eth0" and sections.feed[0].port.receive_buffer == 1 << 20
    assert sections.gateway.latency == 250_000
    assert sections.risk.rate_count == 7
    assert sections.stage_settings("feed").core == 1
    assert sections.stage_settings("book").core == "auto"
    assert config.sources["gateway.latency"] == f"appliance.toml:{line_of(GOOD, 'latency =')}"
    assert config.sources["risk.rate_count"] == "--set"
    assert re.fullmatch(r"default\.toml:\d+", config.sources["book.depth"])


def line_of(text, start):
    return next(i for i, line in enumerate(text.split("\n"), 1) if line.startswith(start))


def test_instrument_limits_inherit():
    risk = loads(GOOD).sections.risk
    limits = risk.limits_of(risk.instrument[0])
    assert limits.max_notional == 5_000_250_000_000
    assert limits.max_quantity == risk.limits.max_quantity


def test_maker_parameters_lie_over_the_makers_section():
    config = loads(GOOD + "[maker]\nquantity = 9\nrequote_ticks = 5\n")
    maker = config.maker(config.sections.strategy[0])
    assert (maker.quantity, maker.requote_ticks, maker.default_tick) == (3, 5, 250_000_000)


def test_a_misspelt_key_names_the_file_the_line_and_the_nearest_key():
    line = GOOD.count("\n") + 2
    text = refusal(GOOD + "[risk.limits]\nmax_quantiy = 5\n")
    assert text == f"appliance.toml:{line}: unknown key `max_quantiy` in [risk.limits]; did you mean `max_quantity`?"


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        ("[riskk]\nx = 1", "unknown section [riskk]; did you mean `risk`?"),
        ("[book]\nmax_quantity = 1", "unknown key `max_quantity` in [book]; it belongs in [risk.limits]"),
        ("[book]\nzzzzzz = 1", "unknown key `zzzzzz` in [book]; known are "),
        ("[book]\ndepth = 900", "`depth` = 900 in [book] is out of range; a whole number from 1 to 255 is possible"),
        ("[book]\ndepth = true", "`depth` = true in [book] is true/false"),
        ('[book]\ndepth = "10"', '`depth` = "10" in [book] is a text; write a whole number'),
        ("[book]\nring_slots = 1000", "is no power of two; the next one is 1024"),
        ('[book]\ncore = "first"', '`core` = "first" in [book] is no core'),
        ('[book]\nidle = "lazy"', "choose one of auto | spin | pause | yield | sleep"),
        ("[book]\nrealtime = 100", "`realtime` = 100 in [book] is out of range; a priority from 0 to 99 is possible"),
        ("[log]\ndurable = 100", '`durable` = 100 in [log] has no unit; write a text such as "100us"'),
        ('[log]\ndurable = "100 parsec"', "has the unknown unit `parsec`; known are ns, us, ms, s, min, h, d"),
        ('[log]\nsegment_size = "1KiB"', "is out of range; from 64KiB to 4GiB is possible"),
        ('[log]\nsegment_size = "100001B"', 'is no multiple of 4096 bytes; the next one is "100KiB"'),
        ("[log]\nenabled = 1", "`enabled` = 1 in [log] is a number; write true or false"),
        ("[risk.limits]\nmax_notional = 0.0000000001", "has more than nine decimals"),
        ("[risk.limits]\nmax_notional = inf", "is out of range"),
        ("[risk.limits]\nmax_quantity = 1979-05-27", "is a date"),
        ('[appliance]\nname = "Upper Case"', "does not fit"),
        ("book = 3", "`book` must be a table; write [book]"),
        ("[feed]\nname = 1", "`feed` must be a list of tables; write [[feed]]"),
    ],
)
def test_refusals_name_value_and_remedy(lines, sentence):
    text = refusal(lines + "\n")
    assert sentence in text
    assert re.match(r"appliance\.toml:[12]: ", text)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('protocol = "cme.mdp3"\n', "", "`protocol` is missing in [[feed]]"),
        ('"224.0.31.1:14310"', '"224.0.31.1"', "is no address"),
        ('"224.0.31.1:14310"', '"224.0.31.300:14310"', "has no IPv4 address in front of the colon"),
        ('"224.0.31.1:14310"', '"224.0.31.1:0"', "has no port from 1 to 65535"),
        ('name = "two"', 'name = "one"', 'two strategies are called "one"'),
        ("quantity = 3", "quanity = 3", "unknown key `quanity` in [strategy.parameters]; did you mean `quantity`?"),
        ('symbol = "ESZ6"', 'symbol = "ESZ6"\nid = 3', "needs one of `symbol` and `id`"),
        ('kind = "maker"', 'kind = "makr"', "does not fit"),
        ('kind = "udp"', 'kind = "capture"', "has a capture port and no `path`"),
    ],
)
def test_refusals_in_the_whole(old, new, sentence):
    assert sentence in refusal(GOOD.replace(old, new, 1))


def test_all_problems_come_at_once_in_the_order_of_lines():
    text = refusal("[book]\nx = 1\ndepth = 0\n[risk]\nrate_window = 1\n")
    assert [int(part.split(":")[1]) for part in text.split("\n")] == [2, 3, 5]


def test_a_udp_feed_without_groups_is_refused():
    assert "write a [[feed.group]]" in refusal('[[feed]]\nname = "a"\nprotocol = "p"\nport = { kind = "udp" }\n')


def test_no_toml_and_no_file(tmp_path):
    assert "is no TOML" in refusal("a = = 1")
    assert "line 1" in refusal("a = = 1")
    with pytest.raises(ConfigError, match=r"No such file or directory; give a configuration with --config FILE"):
        load(tmp_path / "none.toml")
    bad = tmp_path / "latin.toml"
    bad.write_bytes(b"name = '\xe9'")
    with pytest.raises(ConfigError, match="no text in UTF-8"):
        load(bad)


def test_a_file_that_may_not_be_read(tmp_path):
    if os.geteuid() == 0:
        pytest.skip("root reads every file; run as another user to see the refusal")
    path = tmp_path / "secret.toml"
    path.write_text("")
    path.chmod(0)
    with pytest.raises(ConfigError, match="Permission denied"):
        load(path)


@pytest.mark.parametrize("setting", ["novalue", "=3", "a b=3"])
def test_bad_settings(setting):
    assert f"--set {setting}" in refusal("", settings=[setting])


def test_a_setting_reaches_every_strategy_and_is_checked():
    config = loads(GOOD, settings=["strategy.gating=false"])
    assert [s.gating for s in config.sections.strategy] == [False, False]
    assert from_plain(config.plain).sections == config.sections
    assert "--set: unknown key `gatin` in [[strategy]]" in refusal(GOOD, settings=["strategy.gatin=false"])


def test_it_goes_through_json_and_through_its_own_print():
    config = loads(GOOD, settings=["stage.idle=yield"])
    assert from_plain(json.loads(json.dumps(config.plain))).sections == config.sections
    assert loads(as_toml(config)).sections == config.sections
    renamed = with_name(config, "other")
    assert renamed.name == "other" and renamed.sources["appliance.name"] == "--name"
    assert dataclasses.replace(renamed.sections, appliance=config.sections.appliance) == config.sections


def test_an_empty_file_is_the_defaults():
    assert loads("").sections.feed == ()


def test_every_printed_value_has_a_source():
    assert all(row.source for row in rows(loads(GOOD)))


def test_the_default_file_explains_every_key():
    """Each key stands in default.toml (commented out where it has no default), and no other key does."""
    text = resources.files("appliance.config").joinpath("default.toml").read_text()
    stage_keys = {f.name for f in dataclasses.fields(StageKeys)}
    parts = re.split(r"(?m)^(\[.*?\]+)", text)
    written = {parts[i]: parts[i + 1] for i in range(1, len(parts), 2)}
    for header, keys in sections_of(Sections):
        shown = set(re.findall(r"(?m)^(?:# )?([a-z_0-9]+) = ", written[header]))
        expected = set(keys) if header == "[stage]" else set(keys) - stage_keys
        assert shown == expected, header
    assert set(written) == {header for header, _ in sections_of(Sections)}
    assert tomllib.loads(text)
    assert max(map(len, text.split("\n"))) <= 150
