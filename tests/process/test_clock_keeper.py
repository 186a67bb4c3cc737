"""The clock's bound against its limit: what is said when, and that trading is halted where that is configured."""

import os
import time
from dataclasses import replace

import pytest

from appliance.config import load
from appliance.process.clock_keeper import ClockKeeper
from appliance.process.regions import remove_regions
from appliance.shm import ClockInfo, create_region, region_path

US = 1000


class Page:
    """A page whose bound the test sets."""

    def __init__(self):
        self.error_ns = 10 * US

    def calibrate(self, *_):
        pass

    def info(self):
        return ClockInfo(1, self.error_ns, 0, self.error_ns, 0, 0, 10**9, 1, 0, "nobody", True)


@pytest.fixture
def wanted(tmp_path):
    path = tmp_path / "a.toml"
    path.write_text(
        '[[feed]]\nname="a"\nprotocol="cme.mdp3"\n[feed.port]\nkind="udp"\n[[feed.group]]\naddress="224.0.0.9:1"\n'
    )
    return replace(load(str(path)).sections.clock, reference="kernel")


def turn(keeper, page, error_ns):
    page.error_ns = error_ns
    keeper._due_ns = 0
    return keeper.tick(time.monotonic_ns())


def test_news_only_when_it_changes(wanted):
    page = Page()
    keeper = ClockKeeper(page, wanted)
    assert turn(keeper, page, 10 * US) is None
    news = turn(keeper, page, 101 * US)
    assert not news.good and news.text == "the clock may be more than 100 us from UTC: the bound is 101 us"
    assert turn(keeper, page, 500 * US) is None
    assert turn(keeper, page, 99 * US) is None  # at the limit it shall not flap
    assert turn(keeper, page, 89 * US).good
    assert turn(keeper, page, None).text.endswith("nobody keeps it")


def test_a_bad_clock_at_the_start_is_news(wanted):
    page = Page()
    assert not turn(ClockKeeper(page, wanted), page, None).good


def test_off_is_silent(wanted):
    page = Page()
    assert turn(ClockKeeper(page, replace(wanted, when_exceeded="off")), page, None) is None


def test_it_works_about_once_a_second(wanted):
    page, calls = Page(), []
    page.calibrate = lambda *_: calls.append(1)
    keeper = ClockKeeper(page, wanted)
    for now_ns in (10**10, 10**10 + 5 * 10**8, 10**10 + 11 * 10**8):
        keeper.tick(now_ns)
    assert len(calls) == 2


def test_a_hardware_clock_that_is_not_there_is_said(wanted):
    keeper = ClockKeeper(Page(), replace(wanted, reference="/dev/ptp99"))
    assert keeper.trouble.startswith("/dev/ptp99: No such file")


def test_a_page_in_shared_memory():
    unique_name = f"clock{os.getpid()}"
    try:
        with create_region(unique_name, "supervisor", 4096) as region:
            region.add_clock()
            page = region.clock()
            assert page.now_ns() == 0 and page.info().error_ns is None
            page.calibrate()
            assert abs(page.now_ns() - time.time_ns()) < 50_000_000
            assert page.info().calibrations == 1 and page.info().ticks_hz > 10**6
        assert region_path(unique_name, "supervisor")
    finally:
        remove_regions(unique_name)
