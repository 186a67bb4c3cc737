"""What the log alone can tell again: the tops, orders and fills of a run."""

from __future__ import annotations

import os
from typing import Any, NamedTuple

import numpy as np

from appliance.audit.log import AuditLog, Code, join
from appliance.schema.events import EVENT, UpdateKind

Events = np.ndarray[Any, np.dtype[Any]]


class Rebuilt(NamedTuple):
    """Events of dtype EVENT, each with its ring's stamp, in the order of their ring."""

    tops: Events
    orders: Events
    fills: Events


def rebuild(path: str | os.PathLike[str], appliance: str | None = None, *, session: int | None = None) -> Rebuilt:
    """Tops, orders let through by risk, and fills, from the log alone; no ring is touched.

    `session`: of one life of the rings' memory only (field `session` of the records); None: of all, one behind the
    other. Reads a torn tail up to the tear and an empty log as nothing; any other damage raises its error, since what
    is behind it would be missing.
    """
    tops: list[Events] = []
    orders: list[Events] = []
    fills: list[Events] = []
    with AuditLog(path, appliance) as log:
        for batch in log.batches():
            mask = log.is_event(batch) if session is None else log.is_event(batch) & (batch["session"] == session)
            slots = batch["slot"]
            tops.append(slots[mask & log.is_event(batch, "Top")])
            orders.append(slots[mask & log.is_event(batch, "Order")])
            updates = slots[mask & log.is_event(batch, "Update")]
            fills.append(updates[updates["update"]["kind"] == UpdateKind.FILL])
        verdict = log.verdict
    error = verdict.error()
    if error is not None and verdict.code not in (Code.TORN_TAIL, Code.EMPTY):
        raise error
    return Rebuilt(join(tops, EVENT), join(orders, EVENT), join(fills, EVENT))
