"""Any text as appliance.toml: the fuzzer's short form, and what it found."""

import runpy
import sys
from pathlib import Path

import pytest

from appliance.config import loads
from appliance.errors import ConfigError

FUZZER = Path(__file__).resolve().parents[1] / "fuzz/fuzz_config.py"


def test_some_thousand_texts(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "argv", [str(FUZZER), "--runs=3000", "--seconds=60", f"--crashes={tmp_path}"])
    with pytest.raises(SystemExit) as end:
        runpy.run_path(str(FUZZER), run_name="__main__")
    assert end.value.code == 0, [path.read_text() for path in tmp_path.iterdir()]


@pytest.mark.parametrize("depth", [33, 1000, 20000])
@pytest.mark.parametrize(("left", "middle", "right"), [("[", "", "]"), ("{ a = ", "1", " }"), ("[{ a = ", "1", " }]")])
def test_nested_without_end(depth, left, middle, right):
    with pytest.raises(ConfigError, match="deep"):
        loads("x = " + left * depth + middle + right * depth)


def test_a_dotted_key_without_end():
    with pytest.raises(ConfigError, match="deep"):
        loads("a." * 2000 + "a = 1")


@pytest.mark.parametrize(
    "number", ["9" * 5000, "1e99999999999999999999", "1e999999", "-1e-999999", "inf", "nan", "1e101"]
)
@pytest.mark.parametrize(
    "place", ["[[risk.instrument]]\nid = 1\nmax_notional", "[maker]\ndefault_tick", "[[feed]]\nport.pace_factor"]
)
def test_numbers_out_of_all_bounds(number, place):
    with pytest.raises(ConfigError):
        loads(f"{place} = {number}\n")


def test_a_setting_of_the_command_line_nested_without_end():
    with pytest.raises(ConfigError):
        loads("", settings=["x=" + "[" * 20000 + "]" * 20000])


def test_a_port_of_thousands_of_digits():
    with pytest.raises(ConfigError, match="port"):
        loads('[[feed]]\n[[feed.group]]\naddress = "224.0.31.1:' + "1" * 5000 + '"\n')


def test_a_setting_over_a_list_that_holds_no_tables():
    with pytest.raises(ConfigError, match="port"):
        loads('[[feed]]\nname = "a"\nport = [1, "a", {}]\n', settings=["feed.port.path=day.pcap"])
