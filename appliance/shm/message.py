"""One message, filled in field by field and published by one call: the writing side of appliance.sdk.events."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from appliance.binding import ffi, lib
from appliance.schema.events import BLOCK_AT, SCHEMA_ID, SCHEMA_VERSION, SLOT_BYTES, TEMPLATES, snake


class Message:
    """A message of one kind, to be published again and again; made by `Writer.message`.

        top = writer.message("Top")
        fields = top.fields
        fields.bid_price = 101
        top.publish()

    Attributes: `fields`, the message's block as a C struct, zero at first, ints only; it keeps what was written to it
    from one publishing to the next. `publish`, a bound C function of no arguments: copies the message into the ring
    and returns 1, or 0 when a gating reader leaves no room (nothing was written; it never waits).
    """

    fields: Any
    publish: Callable[[], int]

    def __init__(self, writer: Any, memory: Any, template: str) -> None:
        """`writer`: the cffi struct apl_ring_writer *, which `memory` keeps alive."""
        if template not in TEMPLATES:
            raise KeyError(f"no message is called {template!r}; there are {', '.join(TEMPLATES)}")
        self._event = ffi.new("struct apl_event *")
        header = self._event.header
        header.block_length, header.template_id = SLOT_BYTES - BLOCK_AT, TEMPLATES[template]
        header.schema_id, header.version = SCHEMA_ID, SCHEMA_VERSION
        block = ffi.addressof(self._event[0], snake(template))
        self.fields = ffi.gc(block, lambda _, keep=self._event: None)
        held = ffi.gc(writer, lambda _, keep=memory: None)  # a bound `publish` may outlive this object and its writer
        self.publish = partial(lib.apl_ring_put, held, self._event)
