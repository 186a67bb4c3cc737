"""Which orders a gateway left on their way, from copies of its rings."""

import numpy as np
import pytest

from appliance.process.unanswered import RANGES_MAX, ranges
from appliance.schema.events import EVENT, TEMPLATES, IntentAction, RejectCode, UpdateKind

NEW, CANCEL, REPLACE = IntentAction.NEW, IntentAction.CANCEL, IntentAction.REPLACE
ACK, REJECTED, REPLACED = UpdateKind.ACK, UpdateKind.REJECTED, UpdateKind.REPLACED
CANCELLED, FILL, CANCEL_REJECTED = UpdateKind.CANCELLED, UpdateKind.FILL, UpdateKind.CANCEL_REJECTED
VERDICT = None


def sent(*orders):
    """(action, id, target), or VERDICT."""
    events = np.zeros(len(orders), dtype=EVENT)
    for event, order in zip(events, orders, strict=True):
        event["template_id"] = TEMPLATES["Order" if order else "Verdict"]
        if order:
            event["order"]["action"], event["order"]["order_id"], event["order"]["target_id"] = order
    return events


def told(*updates):
    events = np.zeros(len(updates), dtype=EVENT)
    for event, (kind, order) in zip(events, updates, strict=True):
        event["update"]["kind"], event["update"]["order_id"] = kind, order
    return events["update"]


@pytest.mark.parametrize(
    ("orders", "updates", "found"),
    [
        ((), (), []),
        (((NEW, 1, 0),), (), [(100, 101)]),
        (((NEW, 1, 0), (NEW, 2, 0)), ((ACK, 1),), [(101, 102)]),
        (((NEW, 1, 0), VERDICT, (NEW, 2, 0), (NEW, 3, 0)), ((REJECTED, 2),), [(100, 101), (103, 104)]),
        (((NEW, 1, 0), (REPLACE, 2, 1)), ((ACK, 1), (CANCELLED, 1)), [(101, 102)]),
        (((NEW, 1, 0), (REPLACE, 2, 1)), ((ACK, 1), (CANCELLED, 1), (REPLACED, 2)), []),
        (((NEW, 1, 0), (CANCEL, 9, 1)), ((ACK, 1), (FILL, 1)), [(101, 102)]),
        (((NEW, 1, 0), (CANCEL, 9, 1)), ((ACK, 1), (CANCELLED, 1)), []),
        (((NEW, 1, 0), (CANCEL, 9, 1)), ((ACK, 1), (FILL, 1), (CANCEL_REJECTED, 1)), []),
        (((CANCEL, 9, 7), (NEW, 1, 0)), ((ACK, 1),), []),  # answered before an order behind it was
    ],
)
def test_what_was_on_its_way(orders, updates, found):
    assert ranges(sent(*orders), told(*updates), 100, True) == found


def test_updates_that_are_overwritten_answer_what_is_older():
    orders = sent((NEW, 1, 0), (NEW, 2, 0), (NEW, 3, 0))
    assert ranges(orders, told((ACK, 2)), 5, False) == [(7, 8)]
    assert ranges(orders, told((FILL, 1)), 5, False) == []


def test_a_refused_duplicate_is_no_answer_to_the_first():
    updates = told((REJECTED, 1))
    updates["reason"] = RejectCode.DUPLICATE_ORDER
    assert ranges(sent((NEW, 1, 0)), updates, 0, True) == [(0, 1)]


def test_no_more_ranges_than_a_note_has_room_for():
    orders = [one for n in range(1, 100) for one in ((NEW, n, 0), VERDICT)]
    found = ranges(sent(*orders), told(), 0, True)
    assert len(found) == RANGES_MAX and found[-1] == (196, 197)
