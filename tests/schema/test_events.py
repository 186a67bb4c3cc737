"""The numpy layout of events against the C structs, and the enumerations against C's constants."""

import enum

import numpy as np
import pytest

from appliance.binding import ffi, lib
from appliance.schema import events
from appliance.schema.events import BLOCKS, ENUMS, EVENT, TEMPLATES, enum_of, snake

STRUCTS = [(message, snake(message)) for message in TEMPLATES]


def test_a_slot_is_a_cache_line() -> None:
    assert EVENT.itemsize == ffi.sizeof("struct apl_slot") == 64
    assert EVENT.fields is not None
    assert EVENT.fields["block_length"][1] == ffi.offsetof("struct apl_slot", "event")
    for field in ("block_length", "template_id", "schema_id", "version"):
        at = ffi.offsetof("struct apl_slot", "event") + ffi.offsetof("struct apl_msg_header", field)
        assert EVENT.fields[field][1] == at
    assert (events.SCHEMA_ID, events.SCHEMA_VERSION) == (lib.APL_SCHEMA_ID, lib.APL_SCHEMA_VERSION)


@pytest.mark.parametrize(("message", "struct"), STRUCTS)
def test_every_field_lies_where_c_has_it(message: str, struct: str) -> None:
    ctype = ffi.typeof(f"struct apl_{struct}")
    block = BLOCKS[struct]
    assert EVENT.fields is not None and EVENT.fields[struct] == (block, 16)
    assert block.itemsize == ffi.sizeof(ctype) == 48
    assert block.names == tuple(name for name, _ in ctype.fields)
    for name, field in ctype.fields:
        kind, offset = block.fields[name][:2]
        assert offset == field.offset, name
        assert kind.itemsize == ffi.sizeof(field.type), name
        if field.type.kind == "primitive":
            signed = field.type.cname.startswith("int")
            assert kind.kind == ("i" if signed else "u"), name


@pytest.mark.parametrize(("message", "struct"), STRUCTS)
def test_template_ids_are_those_of_c(message: str, struct: str) -> None:
    assert TEMPLATES[message] == getattr(lib, f"APL_MSG_{struct.upper()}")


@pytest.mark.parametrize("name", list(ENUMS))
def test_enumerations_are_those_of_c_and_of_the_module(name: str) -> None:
    assert getattr(events, name) is ENUMS[name]
    for member in ENUMS[name]:
        assert getattr(lib, f"APL_{snake(name).upper()}_{member.name}") == member.value


def test_fields_know_their_enumeration() -> None:
    assert enum_of("top", "state") is events.BookState
    assert enum_of("intent", "type") is events.OrderType
    assert enum_of("top", "bid_price") is None
    assert issubclass(events.RejectCode, enum.IntEnum)


def test_a_slot_written_in_c_reads_in_numpy() -> None:
    slot = ffi.new("struct apl_slot *")
    slot.stamp = 12
    slot.event.header.template_id = lib.APL_MSG_TRADE
    slot.event.trade.origin_ns, slot.event.trade.instrument = 5, 6
    slot.event.trade.price, slot.event.trade.trade_id = -7, 8
    (row,) = np.frombuffer(ffi.buffer(slot), dtype=EVENT)
    assert (row["stamp"], row["template_id"], row["origin_ns"], row["instrument"]) == (12, TEMPLATES["Trade"], 5, 6)
    assert (row["trade"]["price"], row["trade"]["trade_id"]) == (-7, 8)
