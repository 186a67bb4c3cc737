"""Which orders had no answer when a stage went: read from rings, so that its next life goes on with them.

    orders   ──▶  ... a  b  c  d │ e  f        a to d were taken (the gateway's cursor), e and f lie in the ring
    updates  ──▶  ... ACK a, REJECTED c        b and d were on their way

A gateway answers them, risk counts them as open, a strategy does not send them again: for each of the two latter it is
what its own ring holds. A venue answers in the order in which orders arrive, so whatever came before the last
acknowledged order has been answered, also where `updates` does not hold that any more; behind it, an order is looked
for by its id.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from appliance.schema.events import TEMPLATES, IntentAction, RejectCode, UpdateKind

if TYPE_CHECKING:
    from appliance.shm import Ring
    from appliance.shm.ring import Slots

Range = tuple[int, int]
RANGES_MAX = 32  # they stand in the note of a life, whose text is bounded; more than a few there never are
_SENT, _UPDATE = (TEMPLATES["Order"], TEMPLATES["Intent"]), TEMPLATES["Update"]  # of one layout
_ANSWERS = (UpdateKind.ACK, UpdateKind.REPLACED, UpdateKind.REJECTED)
_IN_TURN = _ANSWERS[:2]  # a refusal may overtake: of an order that the log does not have, of one too many
_OF_CANCELS = (UpdateKind.CANCELLED, UpdateKind.EXPIRED, UpdateKind.CANCEL_REJECTED)


def unanswered(orders: Ring, taken: int, updates: Ring, until: int) -> list[Range]:
    """Ranges (first, end) of sequences of `orders` (or intents) below `taken` that `updates` below `until` do not
    answer, oldest first; at most RANGES_MAX, the newest."""
    first, sent = _events(orders, taken)
    lost, told = _events(updates, until)
    return ranges(sent, told["update"][told["template_id"] == _UPDATE], first, lost == 0)


def ranges(sent: Slots, told: Slots, first: int, whole: bool) -> list[Range]:
    """The same from copies: events of `orders` from sequence `first` on, updates, and whether those are all of them."""
    order = sent["order"]
    by_id, kinds = told["order_id"], told["kind"]
    is_order = np.isin(sent["template_id"], _SENT)
    cancels = order["action"] == IntentAction.CANCEL
    sends = is_order & ((order["action"] == IntentAction.NEW) | (order["action"] == IntentAction.REPLACE))
    in_turn = np.flatnonzero(sends & np.isin(order["order_id"], by_id[np.isin(kinds, _IN_TURN)]))
    if len(in_turn) == 0 and not whole:
        return []  # nothing tells how far it had come
    behind = int(in_turn[-1]) + 1 if len(in_turn) else 0
    answers = np.isin(kinds, _ANSWERS) & (told["reason"] != RejectCode.DUPLICATE_ORDER)  # of a second one
    answered = sends & np.isin(order["order_id"], by_id[answers])
    answered |= cancels & np.isin(order["target_id"], by_id[np.isin(kinds, _OF_CANCELS)])
    open_ = is_order & ~answered
    open_[:behind] = False
    return [(first + begin, first + end) for begin, end in _runs(np.flatnonzero(open_).tolist())][-RANGES_MAX:]


def _runs(places: list[int]) -> Iterator[Range]:
    begin = 0
    for index, place in enumerate(places):
        if index + 1 == len(places) or places[index + 1] != place + 1:
            yield places[begin], place + 1
            begin = index + 1


def _events(ring: Ring, end: int) -> tuple[int, Slots]:
    """(sequence of the first, copies): what a ring still holds below `end`."""
    first = max(ring.published - ring.slots, 0)
    reader = ring.reader(first)
    events = reader.copy(max(end - first, 0)) if end > first else reader.copy(0)
    return reader.seq - len(events), events[: max(end - (reader.seq - len(events)), 0)]
