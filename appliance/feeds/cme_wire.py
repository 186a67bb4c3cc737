"""CME MDP 3.0 as it is on the wire: one row per group entry of each packet's first copy (native/include/apl/cme_wire.h
has the rules)."""

from __future__ import annotations

from pathlib import Path
from typing import IO, Any

import numpy as np

from appliance.binding import check, check_pointer, ffi, lib, text
from appliance.binding.dtype import dtype_of
from appliance.errors import InputError, error_of
from appliance.export import TableWriter
from appliance.feeds.compressed import read

ROW = dtype_of("struct apl_cme_row")
ROWS_AT_ONCE = 16384
CSV_ROW_BYTES = 256
# Column, field of the row, and the bit that says whether there is one (0: always).
COLUMNS = (
    ("channel", "channel", 0),
    ("sequence", "sequence", 0),
    ("sending_time", "sending_time", 0),
    ("message", "message", 0),
    ("template", "template_id", 0),
    ("transact_time", "transact_time", lib.APL_CME_HAS_TRANSACT_TIME),
    ("match_event", "match_event", lib.APL_CME_HAS_MATCH_EVENT),
    ("group", "group", lib.APL_CME_HAS_GROUP),
    ("security_id", "security_id", lib.APL_CME_HAS_SECURITY),
    ("rpt_seq", "rpt_seq", lib.APL_CME_HAS_RPT_SEQ),
    ("action", "action", lib.APL_CME_HAS_ACTION),
    ("type", "type", lib.APL_CME_HAS_TYPE),
    ("level", "level", lib.APL_CME_HAS_LEVEL),
    ("price", "price", lib.APL_CME_HAS_PRICE),
    ("size", "size", lib.APL_CME_HAS_SIZE),
    ("orders", "orders", lib.APL_CME_HAS_ORDERS),
    ("order_id", "order_id", lib.APL_CME_HAS_ORDER_ID),
)


class WireDecoder:
    """Rows of captures, lines A and B merged by the first copy of each packet, also over several files."""

    def __init__(self) -> None:
        size = lib.apl_cme_wire_footprint()
        self._memory = np.zeros(size + 64, dtype="u1")
        start = -self._memory.ctypes.data % 64
        self._wire = check_pointer(lib.apl_cme_wire_new(ffi.cast("void *", self._memory.ctypes.data + start)))
        self._rows = np.zeros(ROWS_AT_ONCE, dtype=ROW)

    def rows(self, path: str | Path, sink: Any) -> None:
        """Hand the rows of a capture to `sink(rows)`, in arrays of ROW that are valid during the call.

        A capture that breaks off gives its rows first, then InputError.
        """
        content = read(path)
        if len(content.data) == 0:
            raise InputError(content.broken or f"{path}: the file is empty")
        before = self.stats
        port = ffi.new("struct apl_port_config *")
        memory = ffi.from_buffer(content.data)
        port.memory, port.memory_bytes, port.pace_factor = ffi.cast("const uint8_t *", memory), len(content.data), 1.0
        port.path = str(path).encode()[: lib.APL_PATH_BYTES - 1]
        handle = ffi.new("struct apl_port **")
        check(lib.apl_port_open(b"capture", port, handle))
        try:
            ended = self._drain(handle[0], sink)
        finally:
            lib.apl_port_close(handle[0])
        if ended is not None or content.broken is not None:
            raise InputError(ended if ended is not None else content.broken)
        after = self.stats
        if after["packets"] - before["packets"] == after["foreign"] - before["foreign"]:
            raise InputError(f"{path}: none of its packets is cme.mdp3; is it a capture of another protocol?")

    @property
    def stats(self) -> dict[str, int]:
        """Packets, duplicates, foreign, malformed, unknown: over all files so far."""
        stats = ffi.new("struct apl_cme_wire_stats *")
        lib.apl_cme_wire_stats(self._wire, stats)
        return {name: int(getattr(stats, name)) for name, _ in ffi.typeof("struct apl_cme_wire_stats").fields}

    def _drain(self, port: Any, sink: Any) -> str | None:
        """All packets of the port; the sentence with which it ended too early, or None."""
        packets = ffi.new("struct apl_packet[]", lib.APL_PACKET_BATCH_MAX)
        used = 0
        while True:
            count = lib.apl_port_receive(port, 0, packets, lib.APL_PACKET_BATCH_MAX)
            if count < 0:
                sentence = None if count == lib.APL_ERR_END else str(error_of(count, "", text(lib.apl_err_text())))
                sink(self._rows[:used])
                return sentence
            for i in range(count):
                used = self._packet(packets + i, used, sink)

    def _packet(self, packet: Any, used: int, sink: Any) -> int:
        """Rows of one packet behind the `used` ones; hands on what is there when there is no room. Returns how many are
        used now."""
        room = ffi.cast("struct apl_cme_row *", self._rows.ctypes.data + used * ROW.itemsize)
        count = check(lib.apl_cme_wire_packet(self._wire, packet, room, len(self._rows) - used))
        if used + count <= len(self._rows):
            return used + count
        sink(self._rows[:used])
        if count > len(self._rows):
            self._rows = np.zeros(2 * count, dtype=ROW)
        check(
            lib.apl_cme_wire_again(
                self._wire, packet, ffi.cast("struct apl_cme_row *", self._rows.ctypes.data), len(self._rows)
            )
        )
        return count


def csv_sink(file: IO[bytes]) -> Any:
    """A sink that writes rows in the CSV form of 17 columns without a header line."""

    def write(rows: np.ndarray[Any, Any]) -> None:
        buffer = ffi.new("char[]", max(1, len(rows) * CSV_ROW_BYTES))
        size = check(
            lib.apl_cme_rows_csv(
                ffi.cast("struct apl_cme_row *", rows.ctypes.data), len(rows), buffer, len(rows) * CSV_ROW_BYTES
            )
        )
        file.write(ffi.buffer(buffer, size))

    return write


def table_sink(writer: TableWriter) -> Any:
    """A sink that writes rows as named columns, empty where there is no such field."""
    names = {tag: text(lib.apl_cme_group_name(tag)) for tag in range(2**16) if text(lib.apl_cme_group_name(tag))}

    def write(rows: np.ndarray[Any, Any]) -> None:
        columns: dict[str, np.ndarray[Any, Any]] = {}
        for column, name, bit in COLUMNS:
            values = rows[name]
            if column == "group":
                values = np.array([names.get(int(tag), "") for tag in values], dtype=object)
            elif column == "type":
                values = np.array([chr(v) for v in values], dtype=object)
            columns[column] = np.ma.masked_array(values, mask=(rows["present"] & bit) == 0) if bit else values
        writer.write(columns)

    return write
