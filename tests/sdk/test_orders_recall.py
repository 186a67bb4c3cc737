"""What a restarted strategy is told of its earlier lives: what stands, and what nobody has answered."""

import numpy as np

from appliance.schema.events import EVENT, IntentAction, Side, UpdateKind
from appliance.sdk.strategy import Orders


def intent(action, order_id, target_id=0):
    event = np.zeros(1, dtype=EVENT)[0]
    event["instrument"] = 7
    fields = {"action": action, "side": Side.ASK, "price": 5, "qty": 2, "order_id": order_id, "target_id": target_id}
    for name, value in fields.items():
        event["intent"][name] = value
    return event


def update(kind, order_id):
    event = np.zeros(1, dtype=EVENT)[0]
    event["instrument"] = 7
    event["update"]["kind"], event["update"]["order_id"], event["update"]["side"] = kind, order_id, Side.ASK
    event["update"]["leaves_qty"] = 2 * (kind == UpdateKind.ACK)
    return event["update"]


def test_what_nobody_has_answered_is_open_until_somebody_does():
    orders, first, second = Orders(lambda _: None, 3, life=2), (3 << 56) | 1, (3 << 56) | 2
    orders.recall(intent(IntentAction.NEW, first))
    orders.recall(intent(IntentAction.REPLACE, second, first))
    orders.recall(intent(IntentAction.CANCEL, 0, first))
    [one, two] = orders.open_of(7, Side.ASK)
    assert (one.order_id, one.price, one.leaves, one.acked) == (first, 5, 2, False) and two.order_id == second
    orders.learn(update(UpdateKind.ACK, first))
    assert orders.open[first].acked
    orders.recall(intent(IntentAction.NEW, first))
    assert orders.open[first].acked, "what is known is not forgotten"
    orders.learn(update(UpdateKind.REJECTED, second))
    assert list(orders.open) == [first]
