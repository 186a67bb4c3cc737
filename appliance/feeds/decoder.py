"""Turning a file into events: any feed's protocol, from a capture or from the protocol's own file form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np

from appliance.binding import check, ffi, lib, text
from appliance.binding.dtype import dtype_of
from appliance.errors import InputError, error_of
from appliance.feeds.compressed import read
from appliance.schema.events import EVENT

INSTRUMENT = dtype_of("struct apl_instrument")
BATCH_EVENTS = 65536
# First four bytes of a capture: pcap in both byte orders with microseconds or nanoseconds, and a pcapng section header.
CAPTURE_MAGIC = {bytes.fromhex(m) for m in ("a1b2c3d4", "d4c3b2a1", "a1b23c4d", "4d3cb2a1", "0a0d0d0a")}


@dataclass(frozen=True, slots=True)
class Options:
    """How to decode.

    start_live: books count as good from the first packet on, which is right for a file that is all there is.
    order_capacity: resting orders that the feed itself keeps where it must (ITCH, LOBSTER); 0: the protocol's default.
    """

    instrument_capacity: int = 65536
    order_capacity: int = 0
    start_live: bool = True
    tcp: bool = False


def protocols() -> dict[str, str]:
    """Name and title of every feed that is built in."""
    feeds = [lib.apl_feed_at(i) for i in range(lib.apl_feed_number())]
    return {text(lib.apl_feed_name(feed)): text(lib.apl_feed_title(feed)) for feed in feeds}


class Decoder:
    """Events of one file. Iterate `batches()`; then `stats` and `instruments` tell what was met. A context manager."""

    def __init__(
        self,
        protocol: str,
        path: str | Path,
        reference: np.ndarray[Any, np.dtype[Any]] | None = None,
        options: Options | None = None,
    ) -> None:
        """`path`: a capture (pcap, pcapng) or a file of the protocol's own form, perhaps compressed; "-" is standard
        input.

        InputError if the protocol is unknown, or the file is missing or of no known form.
        """
        options = options or Options()
        self.path, self.protocol = str(path), protocol
        content = read(path)
        if len(content.data) == 0:
            raise InputError(f"{self.path}: the file is empty" if content.broken is None else content.broken)
        self._content = ffi.from_buffer(content.data)
        kind = "capture" if bytes(content.data[:4]) in CAPTURE_MAGIC else "file"
        port = ffi.new("struct apl_port_config *")
        self._feed_name = ffi.new("char[]", protocol.encode())
        port.memory, port.memory_bytes = ffi.cast("const uint8_t *", self._content), len(content.data)
        port.feed, port.tcp, port.pace_factor = self._feed_name, int(options.tcp), 1.0
        port.path = self.path.encode()[: lib.APL_PATH_BYTES - 1]
        feed = ffi.new("struct apl_feed_config *")
        feed.instrument_capacity, feed.start_live = options.instrument_capacity, int(options.start_live)
        feed.order_capacity = options.order_capacity
        if reference is not None:
            self._reference = ffi.from_buffer(reference)
            feed.reference, feed.reference_count = (
                ffi.cast("const struct apl_instrument *", self._reference),
                len(reference),
            )
        handle = ffi.new("struct apl_decoder **")
        rc = lib.apl_decoder_open(protocol.encode(), kind.encode(), port, feed, handle)
        if kind == "file" and rc == lib.APL_ERR_UNSUPPORTED:
            raise InputError(f"{self.path}: is no capture (pcap, pcapng), and {protocol} has no other form of file")
        check(rc)
        self._decoder: Any = ffi.gc(handle[0], lib.apl_decoder_close)
        self._config = (port, feed)
        self._broken = content.broken
        self._cut_by_feed = kind == "file"

    def batches(self, limit: int = BATCH_EVENTS) -> Iterator[np.ndarray[Any, np.dtype[Any]]]:
        """Arrays of EVENT in the file's order, each the caller's own.

        When the file breaks off or is damaged, everything before that is yielded first, then InputError says where. A
        capture in which nothing looks like the protocol is an InputError too.
        """
        while True:
            events = np.empty(limit, dtype=EVENT)
            count = lib.apl_decoder_read(self._decoder, ffi.cast("struct apl_slot *", ffi.from_buffer(events)), limit)
            if count < 0:
                return self._end(count)
            yield events[:count]

    def straight_into(self, engine: Any) -> bool:
        """Whether this feed's messages can change the books of `engine` (a struct apl_book_engine pointer) with no
        events between; from then on, `applied()` instead of `batches()`. Before the first of either."""
        return bool(check(lib.apl_decoder_books(self._decoder, engine)))

    def applied(self, packets: int = BATCH_EVENTS) -> Iterator[int]:
        """Decode so many packets after the other into the books: the number of events that they stood for.

        Raises as `batches` does, after everything before was applied.
        """
        while True:
            count = lib.apl_decoder_apply(self._decoder, packets)
            if count < 0:
                return self._end(count)
            yield int(count)

    def _end(self, code: int) -> None:
        """The input is used up, or worse."""
        if code != lib.APL_ERR_END:
            raise error_of(code, text(lib.apl_err_name(code)), text(lib.apl_err_text()))
        if self._broken is not None:
            raise InputError(self._broken)
        self.check_protocol()

    @property
    def stats(self) -> dict[str, int]:
        """Counts of the feed (messages, gaps, lost ...) and of the port (`frames`, `bytes`, `not_ip` ...)."""
        feed = ffi.new("struct apl_feed_stats *")
        port = ffi.new("struct apl_port_stats *")
        lib.apl_decoder_stats(self._decoder, feed, port)
        counts = {name: int(getattr(port, name)) for name, _ in ffi.typeof("struct apl_port_stats").fields}
        counts |= {name: int(getattr(feed, name)) for name, _ in ffi.typeof("struct apl_feed_stats").fields}
        return counts

    @property
    def progress(self) -> tuple[int, int]:
        """Bytes of the file done and all bytes."""
        port = ffi.new("struct apl_port_stats *")
        lib.apl_decoder_stats(self._decoder, ffi.NULL, port)
        return int(port.file_bytes_done), int(port.file_bytes_all)

    @property
    def instruments(self) -> np.ndarray[Any, np.dtype[Any]]:
        """What the feed knows of each instrument so far, in order of id (INSTRUMENT records)."""
        count = lib.apl_decoder_instruments(self._decoder, ffi.NULL, 0)
        records = np.zeros(count, dtype=INSTRUMENT)
        if count:
            lib.apl_decoder_instruments(
                self._decoder, ffi.cast("struct apl_instrument *", ffi.from_buffer(records)), count
            )
        return records

    def symbols(self) -> dict[int, str]:
        """Symbol by our instrument id."""
        return {int(r["id"]): r["symbol"].decode("ascii", "replace") for r in self.instruments if r["id"]}

    def close(self) -> None:
        """Free the port, the feed and the file."""
        self._decoder = None

    def check_protocol(self) -> None:
        """InputError if nothing that was read so far is of the protocol; of a file's records that is not asked."""
        if self._cut_by_feed:  # who cut a file into records knows its protocol, were there none
            return
        stats = self.stats
        alike, looked_at = ffi.new("uint64_t *"), ffi.new("uint64_t *")
        lib.apl_decoder_probe(self._decoder, alike, looked_at)
        # Bytes of another kind can look like messages by chance, but then none or hardly any says anything.
        foreign = (looked_at[0] > 0 and alike[0] == 0) or stats["malformed"] + stats["unknown"] >= stats["messages"]
        if stats["messages"] and not foreign:
            return
        frames = stats["frames"] or stats["received"]
        if stats["packets"] or stats["received"] or stats["foreign"]:
            raise InputError(
                f"{self.path}: none of its {frames} packets is {self.protocol}; is it a capture of another protocol?"
            )
        if frames:
            raise InputError(f"{self.path}: its {frames} frames hold no UDP packet that {self.protocol} could be in")

    def __enter__(self) -> Decoder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
