"""Watching an appliance until told to leave: a live picture on a terminal, plain lines elsewhere."""

from __future__ import annotations

import select
import sys
import termios
import time
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.live import Live

from appliance.monitor.snapshot import Monitor, Snapshot
from appliance.monitor.view import View, plain_lines

LIVE_EVERY_S = 0.25
PLAIN_EVERY_S = 2.0
LOOK_EVERY_S = 0.1  # at `over`, between plain lines


def never() -> bool:
    """For `over`: nothing but time, keys and the appliance's end stops the watching."""
    return False


def watch(
    name: str,
    seconds: float | None = None,
    over: Callable[[], bool] = never,
    *,
    plain: bool = False,
    every_s: float | None = None,
) -> Snapshot:
    """Watch for so long, or until over() says so, the appliance is gone, or q is pressed. Returns the last snapshot.

    plain, or a standard output that is no terminal: a few lines every `every_s` seconds instead of a picture.
    NotRunning if there is no appliance of this name.
    """
    monitor = Monitor(name)
    until = time.monotonic() + seconds if seconds is not None else float("inf")
    if plain or not sys.stdout.isatty():
        return _watch_plain(monitor, until, over, every_s or PLAIN_EVERY_S)
    return _watch_live(monitor, until, over, every_s or LIVE_EVERY_S)


def _watch_plain(monitor: Monitor, until: float, over: Callable[[], bool], every_s: float) -> Snapshot:
    snapshot = monitor.sample()  # rates need two looks
    due = time.monotonic() + min(every_s, 1.0)
    while not over() and time.monotonic() < until:
        time.sleep(max(min(LOOK_EVERY_S, until - time.monotonic(), due - time.monotonic()), 0))
        if time.monotonic() >= due:
            due += every_s
            if monitor.gone:
                return snapshot
            snapshot = monitor.sample()
            print("\n".join(plain_lines(snapshot)), flush=True)
    if not monitor.gone:
        snapshot = monitor.sample()
    return snapshot


def _watch_live(monitor: Monitor, until: float, over: Callable[[], bool], every_s: float) -> Snapshot:
    view = View()
    snapshot = monitor.sample()
    with _keys() as pressed, Live(view.draw(snapshot), console=Console(), screen=True, auto_refresh=False) as live:
        while not over() and time.monotonic() < until and not monitor.gone:
            snapshot = monitor.sample()
            live.update(view.draw(snapshot), refresh=True)
            if pressed.within(min(every_s, max(until - time.monotonic(), 0))) in ("q", "Q"):
                break
    return snapshot


class _Keys:
    """Single keys of the terminal, if there is one to read."""

    def __init__(self, readable: bool) -> None:
        self.readable = readable

    def within(self, seconds: float) -> str:
        """The key pressed within this time, "" if none."""
        if not self.readable:
            time.sleep(seconds)
            return ""
        ready, _, _ = select.select([sys.stdin], [], [], seconds)
        return sys.stdin.read(1) if ready else ""


@contextmanager
def _keys() -> Iterator[_Keys]:
    if not sys.stdin.isatty():
        yield _Keys(False)
        return
    before = termios.tcgetattr(sys.stdin)
    tty.setcbreak(sys.stdin)
    try:
        yield _Keys(True)
    finally:
        termios.tcsetattr(sys.stdin, termios.TCSADRAIN, before)
