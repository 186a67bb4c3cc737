"""The clock's bound against its limit: what is said when, and that trading is halted where that is configured."""

import logging
import os
import time
from dataclasses import replace
from types import SimpleNamespace

import pytest

from appliance.config import load
from appliance.errors import HostError
from appliance.process.clock_keeper import ClockKeeper
from appliance.process.gates import Gates
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
    return one(again(keeper))


def again(keeper):
    keeper._due_ns = 0
    return keeper.tick(time.monotonic_ns())


def one(news):
    assert len(news) < 2
    return news[0] if news else None


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


def test_a_hardware_clock_that_nobody_named_is_not_trusted_but_mentioned(wanted, tmp_path, monkeypatch):
    """It may run freely: /dev/null stands for it, and would be trouble if it were read."""
    for number in (10, 2):
        (tmp_path / f"ptp{number}").symlink_to("/dev/null")
    monkeypatch.setattr("appliance.process.clock_keeper.HARDWARE_CLOCKS", f"{tmp_path}/ptp[0-9]*")
    page = Page()
    keeper = ClockKeeper(page, replace(wanted, reference="auto"))
    text = turn(keeper, page, None).text
    assert f"nobody keeps it; not asked: {tmp_path}/ptp10, {tmp_path}/ptp2 (" in text
    assert (keeper._phc, keeper.trouble) == (-1, "")
    kernel = ClockKeeper(page, replace(wanted, reference="kernel"))
    assert turn(kernel, page, None).text.endswith("nobody keeps it")


def test_a_hardware_clock_that_is_not_there_is_said(wanted):
    keeper = ClockKeeper(Page(), replace(wanted, reference="/dev/ptp99"))
    assert keeper.trouble.startswith("/dev/ptp99: No such file")


def test_a_hardware_clock_that_cannot_be_read_is_said_once_and_asked_for_again(wanted, tmp_path):
    """/dev/null stands for a clock whose NIC was unplugged: its descriptor is there, and refuses."""
    unique_name = f"phc{os.getpid()}"
    path = tmp_path / "ptp0"
    try:
        with create_region(unique_name, "supervisor", 4096) as region:
            region.add_clock()
            keeper = ClockKeeper(region.clock(), replace(wanted, reference=str(path), when_exceeded="off"))
            news = one(again(keeper))
            assert (news.good, news.bound) == (False, False)
            assert news.text == f"the hardware clock is not read: {path}: No such file or directory"
            assert again(keeper) == []
            path.symlink_to("/dev/null")
            assert again(keeper) == []  # still not read, for another reason
            assert "the PTP hardware clock cannot be read" in keeper.trouble
            assert keeper.page.info().calibrations == 3 and keeper.page.info().phc_window_ns == 0
            assert keeper._phc == -1
    finally:
        remove_regions(unique_name)


def test_a_hardware_clock_that_comes_back_is_said(wanted):
    page = Page()
    keeper = ClockKeeper(page, replace(wanted, reference="/dev/null"))
    page.calibrate = refuse
    news = again(keeper)
    assert [told.bound for told in news] == [False]
    assert news[0].text == "the hardware clock is not read: /dev/null: gone"
    page.calibrate = lambda *_: None
    assert one(again(keeper)).text == "the hardware clock /dev/null is read again"
    assert again(keeper) == []
    keeper.close()


def test_trading_is_halted_for_the_bound_and_not_for_the_hardware_clock(wanted):
    page, sent = Page(), []
    page.calibrate = refuse
    commander = SimpleNamespace(
        region=SimpleNamespace(clock=lambda: page), send=sent.append, note=lambda *_, **__: None
    )
    standing = SimpleNamespace(now=SimpleNamespace(overrides=()))
    clock = replace(wanted, reference="/dev/null", when_exceeded="halt")
    gates = Gates(commander, standing, clock, logging.getLogger("test"))
    for error_ns, halted, commands in ((10 * US, set(), 0), (None, {"clock"}, 1), (10 * US, set(), 2)):
        page.error_ns = error_ns
        gates.clock._due_ns = 0
        gates.tick(time.monotonic_ns())
        assert (gates.halted, len(sent)) == (halted, commands)
    assert gates.clock.trouble == "/dev/null: gone"


def refuse(*_):
    raise HostError("gone", -1)


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
