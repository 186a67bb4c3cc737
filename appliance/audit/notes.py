"""Notes in the log: records that are lines of longer texts (apl/note.h), put together again."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import numpy as np

from appliance.binding import check, ffi, lib

ACTION = lib.APL_NOTE_ACTION
LIFE = lib.APL_NOTE_LIFE
CALLS = lib.APL_NOTE_CALLS
PACKET = lib.APL_NOTE_PACKET

PACKET_HEAD: np.dtype[Any] = np.dtype(
    [
        ("arrival_ns", "<u8"), ("file_offset", "<u8"), ("bytes", "<u4"), ("wire_bytes", "<u4"), ("source_ip", "<u4"),
        ("group_ip", "<u4"), ("source_port", "<u2"), ("group_port", "<u2"), ("flags", "<u4"),
    ]
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Note:
    """A whole note: ACTION, LIFE, CALLS or PACKET, and its bytes."""

    type: int
    data: bytes

    def json(self) -> dict[str, Any]:
        """Of an ACTION or a LIFE. {} if it is not JSON."""
        try:
            said = json.loads(self.data)
        except ValueError:
            return {}
        return said if isinstance(said, dict) else {}


class NoteReader:
    """Puts the lines of one ring together."""

    def __init__(self) -> None:
        handle = ffi.new("struct apl_note_reader **")
        check(lib.apl_note_reader_new(handle))
        self._reader = ffi.gc(handle[0], lib.apl_note_reader_free)

    def take(self, slot: np.void) -> Note | None:
        """The next line (a slot of 64 bytes): the note, if it is complete with it."""
        content = slot.tobytes()
        if not lib.apl_note_reader_take(self._reader, content):
            return None
        size = lib.apl_note_reader_bytes(self._reader)
        data = bytes(ffi.buffer(lib.apl_note_reader_data(self._reader), size))
        return Note(int(lib.apl_note_reader_type(self._reader)), data)
