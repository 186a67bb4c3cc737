"""Numbers in words."""

import pytest

from appliance.monitor.words import clock, count, duration, gauge, size, sparkline


@pytest.mark.parametrize(
    ("function", "value", "text"),
    [
        (duration, 0, "0 ns"), (duration, 999, "999 ns"), (duration, 1_000, "1.00 µs"), (duration, 12_340, "12.3 µs"),
        (duration, 4_560_000, "4.56 ms"), (duration, 61e9, "61.0 s"),
        (count, 0, "0"), (count, 0.5, "0.5"), (count, 999, "999"),
        (count, 12_345, "12.3k"), (count, 2.5e6, "2.50M"), (count, 1e9, "1.00G"),
        (size, 10, "10 B"), (size, 1 << 20, "1.00 MiB"), (size, 100 << 30, "100 GiB"),
        (clock, 3_723, "01:02:03"), (clock, 90_000, "1d 01:00:00"), (clock, -5, "00:00:00"),
    ],
)  # fmt: skip
def test_words(function, value, text):
    assert function(value) == text


def test_gauge_and_sparkline():
    assert gauge(0, 4) == "    " and gauge(1, 4) == "████" and gauge(7, 4) == "████" and gauge(-1, 4) == "    "
    assert gauge(0.5, 4) == "██  " and gauge(1 / 32, 4) == "▏   "
    assert sparkline([]) == "" and sparkline([0, 0]) == "▁▁" and sparkline([0, 1, 2]) == "▁▅█"
