"""Records as columns for CSV and Parquet."""

from __future__ import annotations

from typing import Any

import numpy as np

from appliance.audit.lines import Formatter, kind_name, note, note_text
from appliance.audit.log import RECORD, AuditLog, Kind, Records, RingNames, join
from appliance.export import event_columns

Columns = dict[str, np.ndarray[Any, Any]]


def record_columns(log: AuditLog | RingNames, records: Records, formatter: Formatter | None = None) -> Columns:
    """`record`, `time_ns`, `ring`, `ring_sequence`, `session`, `epoch`, `message`, each message's fields, `note`.

    Fields are masked where a message has none; `note` says what a note of the log says, and its `message` is its kind.
    Notes of several lines are one row, the first's; `formatter` carries one over from call to call. Times in ns since
    the epoch, prices in 1e-9, enumerations by name.
    """
    formatter = formatter or Formatter()
    found = list(formatter.whole(records))
    whole_notes = [(record, whole) for record, whole in found if whole is not None]
    if len(found) < len(records):
        records = join([np.atleast_1d(record) for record, _ in found], RECORD)
    is_event = records["kind"] == Kind.EVENT
    slots = records["slot"].copy()
    slots[~is_event] = np.zeros((), dtype=slots.dtype)
    fields = event_columns(slots)
    notes = np.flatnonzero(~is_event)
    names = np.array(["", *log.ring_names()], dtype=object)
    ids = np.where(records["ring"] < len(names) - 1, records["ring"].astype(np.int64) + 1, 0)
    told = {int(record["sequence"]): note_text(whole) for record, whole in whole_notes}
    said = _masked(np.full(len(records), None, dtype=object), is_event)
    for row in notes:
        fields["message"][row] = kind_name(int(records["kind"][row]))
        said[row] = told.get(int(records["sequence"][row]), note(records[row]))
    columns: Columns = {
        "record": records["sequence"],
        "time_ns": records["time_ns"],
        "ring": names[ids],
        "ring_sequence": _masked(records["slot"]["stamp"] // 2 - 1, ~is_event),
        "session": records["session"],
        "epoch": records["epoch"],
    }
    for name, column in fields.items():
        columns[name] = _masked(column, ~is_event) if name in ("origin_ns", "instrument") else column
    columns["note"] = said
    return columns


def _masked(column: np.ndarray[Any, Any], mask: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    return np.ma.masked_array(column, mask=mask)
