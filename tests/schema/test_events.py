"""The numpy view of events, the C structs and the schema are one layout."""

import pytest

from appliance.binding import ffi, lib
from appliance.schema.events import BLOCKS, ENUMS, EVENT, TEMPLATES, snake


def offsets(struct: str) -> dict[str, int]:
    return {name: field.offset for name, field in ffi.typeof(struct).fields}


def test_a_slot_is_one_cache_line_with_the_event_behind_the_stamp():
    assert EVENT.itemsize == ffi.sizeof("struct apl_slot") == lib.APL_SLOT_BYTES == 64
    assert EVENT.fields["block_length"][1] == offsets("struct apl_slot")["event"]
    header = offsets("struct apl_msg_header")
    for name, offset in header.items():
        assert EVENT.fields[name][1] == 8 + offset


@pytest.mark.parametrize("message", TEMPLATES)
def test_every_block_has_the_offsets_of_the_c_struct(message):
    struct = f"struct apl_{snake(message)}"
    block = BLOCKS[snake(message)]
    assert {name: at for name, (_, at) in block.fields.items()} == offsets(struct)
    assert block.itemsize == ffi.sizeof(struct) == lib.APL_BLOCK_BYTES
    assert EVENT.fields[snake(message)][1] == 16
    for name, (kind, _) in block.fields.items():
        assert kind.itemsize == ffi.sizeof(dict(ffi.typeof(struct).fields)[name].type)
    assert TEMPLATES[message] == getattr(lib, f"APL_MSG_{snake(message).upper()}")


@pytest.mark.parametrize("name", ENUMS)
def test_every_enumeration_has_the_values_of_the_c_enum(name):
    for member in ENUMS[name]:
        assert getattr(lib, f"APL_{snake(name).upper()}_{member.name}") == member.value
