"""One event at a time from a ring, for code that answers to each: no arrays, no object made per event.

    events = app.ring("tops").events(spin=50e-6)
    top = events.view("Top")               # once: where each event is laid, seen as a Top
    while True:
        if events.take() == TOP:           # polls 50 us at most; 0: nothing came
            if top.bid_price > limit: ...

    for top in events.drain("Top"): ...    # all that is there now, some 0.1 us each

Why not numpy: making an array and a record, and reading a field of it, costs some 0.5 us each, a call into C 0.1 us, a
field of a C struct 0.05 us. For many events at a time numpy's views are the faster way (`RingReader.take`).

The GIL. Every call of `take` releases it, also while it polls, so other threads of the process run meanwhile; it comes
back within nanoseconds when no other thread is busy, and only after up to `sys.getswitchinterval()` (5 ms) when one is.
Keep a loop that must answer fast in a process without other busy threads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from appliance.binding import ffi, lib
from appliance.schema.events import TEMPLATES, snake

RUN_EVENTS = 256  # copied by one call of a drain: 16 KiB, which stays in the first cache
SPIN_S_MAX = 1.0  # a signal (Ctrl-C) is seen when a call returns


class Events:
    """Takes events of a ring one at a time, each as a whole copy; made by `RingReader.events`.

    It moves the position of the reader it was made of, and counts its losses there (`missed`). Not for several threads
    at once.

    Attributes: `take`, a bound C function of no arguments: lays the next event where the views look and returns its
    template id (`TEMPLATES["Top"]`), or 0 if none came within the spin budget.
    """

    take: Callable[[], int]

    def __init__(self, reader: Any, memory: Any, spin: float) -> None:
        """`reader`: the cffi struct apl_ring_reader *, which `memory` keeps alive. `spin`: seconds, at most
        SPIN_S_MAX; 0 looks once."""
        if not 0 <= spin <= SPIN_S_MAX:
            raise ValueError(f"a spin budget of {spin} s is not from 0 to {SPIN_S_MAX:g}: signals wait for its end")
        self._reader = ffi.gc(reader, lambda _, keep=memory: None)  # a bound `take` may outlive this object
        self._slot = ffi.new("struct apl_slot *")
        self.take = partial(lib.apl_ring_take, self._reader, self._slot, int(spin * 1e9))
        self._run = ffi.new("struct apl_slot[]", RUN_EVENTS)
        self._looked_at = ffi.new("size_t *")
        self._run_views: dict[str | None, list[Any]] = {}

    @property
    def sequence(self) -> int:
        """Ring sequence of the event that was taken last; -1 before the first."""
        return int(self._slot.stamp) // 2 - 1

    def view(self, template: str | None = None) -> Any:
        """Where `take` lays each event, as a C struct of this message's block (`view("Top").bid_price`); None: as the
        whole event (`.header.template_id`, `.top.bid_price`, `.head.origin_ns`).

        Good for as long as you keep it; what it shows changes with each `take`. Fields read as ints. Fields of another
        message than `take` told are rubbish. Writing to it changes your copy alone.
        """
        return _view(self._slot, self._slot, template)

    def drain(self, template: str | None = None) -> Iterator[Any]:
        """Each event that is there now, oldest first, as a view like `view(template)`; ends when no more are there.

        template: leave out other messages. A yielded view is good until the iteration goes on: read its fields, keep
        none of it (`list(drain())` holds the same few views again and again). Events are copied in runs of
        RUN_EVENTS; when an iteration is broken off, the reader goes on behind the event that was yielded last (at the
        latest when the iterator is collected: `close` it to be sure).
        """
        template_id = 0 if template is None else TEMPLATES[template]
        views = self._run_views.get(template) or self._views(template)
        run, looked_at, reader = self._run, self._looked_at, self._reader
        while (count := lib.apl_ring_take_run(reader, run, RUN_EVENTS, template_id, looked_at)) or looked_at[0]:
            taken = 0
            try:
                for view in views if count == RUN_EVENTS else views[:count]:
                    taken += 1
                    yield view
            finally:
                if taken < count:
                    lib.apl_ring_reader_seek(reader, run[taken - 1].stamp // 2)

    def _views(self, template: str | None) -> list[Any]:
        views = [_view(self._run, self._run + i, template) for i in range(RUN_EVENTS)]
        self._run_views[template] = views
        return views


def _view(memory: Any, slot: Any, template: str | None) -> Any:
    """A pointer into `memory` that keeps it alive."""
    if template is not None and template not in TEMPLATES:
        raise KeyError(f"no message is called {template!r}; there are {', '.join(TEMPLATES)}")
    event = ffi.addressof(slot[0], "event")
    pointer = event if template is None else ffi.addressof(event[0], snake(template))
    return ffi.gc(pointer, lambda _, keep=memory: None)
