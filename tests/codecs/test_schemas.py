"""Rules for every schema of ours, and the layouts of CME MDP 3.0 as written down a second time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from appliance.schema import sbe
from appliance.schema.layout import Block, Composite, Enum, Schema

SCHEMAS = sorted((Path(__file__).parents[2] / "codecs" / "schemas").glob("*.xml"))

EVENTS = [("NoEvents", 3, 9), ("NoMDFeedTypes", 3, 4), ("NoInstAttrib", 3, 4)]
LOTS = [*EVENTS, ("NoLotTypeRules", 3, 5)]
ENTRIES, ORDERS = "NoMDEntries", "NoOrderIDEntries"

MDP3_LAYOUTS: dict[int, tuple[int, list[tuple[str, int, int]]]] = {
    4: (9, [(ENTRIES, 3, 2)]),
    12: (0, []),
    15: (1, []),
    16: (180, []),
    27: (216, LOTS),
    29: (195, [*LOTS, ("NoLegs", 3, 18)]),
    30: (30, []),
    32: (11, [(ENTRIES, 3, 32), (ORDERS, 8, 24)]),
    33: (11, [(ENTRIES, 3, 32)]),
    34: (11, [(ENTRIES, 3, 32)]),
    35: (11, [(ENTRIES, 3, 24)]),
    36: (11, [(ENTRIES, 3, 32)]),
    37: (11, [(ENTRIES, 3, 16)]),
    38: (59, [(ENTRIES, 3, 22)]),
    39: (35, [("NoRelatedSym", 3, 32)]),
    41: (213, [*LOTS, ("NoUnderlyings", 3, 24), ("NoRelatedInstruments", 3, 24)]),
    42: (11, [(ENTRIES, 3, 32), (ORDERS, 8, 16)]),
    43: (11, [(ENTRIES, 3, 40)]),
    44: (28, [(ENTRIES, 3, 29)]),
    46: (11, [(ENTRIES, 3, 32), (ORDERS, 8, 24)]),
    47: (11, [(ENTRIES, 3, 40)]),
    48: (11, [(ENTRIES, 3, 32), (ORDERS, 8, 16)]),
    49: (11, [(ENTRIES, 3, 32)]),
    50: (11, [(ENTRIES, 3, 32)]),
    51: (11, [(ENTRIES, 3, 24)]),
    52: (59, [(ENTRIES, 3, 22)]),
    53: (28, [(ENTRIES, 3, 29)]),
    54: (224, LOTS),
    55: (221, [*LOTS, ("NoUnderlyings", 3, 24), ("NoRelatedInstruments", 3, 24)]),
    56: (255, [*LOTS, ("NoLegs", 3, 18)]),
    57: (338, LOTS),
    58: (
        276,
        [
            *LOTS,
            ("NoUnderlyings", 3, 118),
            ("NoRelatedInstruments", 3, 32),
            ("NoBrokenDates", 3, 16),
        ],
    ),
    59: (13, [(ENTRIES, 3, 29)]),
    60: (30, [(ORDERS, 3, 10)]),
    61: (37, [(ENTRIES, 3, 26)]),
    62: (11, [(ENTRIES, 3, 40)]),
    63: (337, [*EVENTS, ("NoLotTypeRules", 3, 9), ("NoTradingSessions", 3, 18)]),
    64: (11, [(ENTRIES, 3, 32), (ORDERS, 8, 24)]),
    65: (11, [(ENTRIES, 3, 40), (ORDERS, 8, 16)]),
    66: (11, [(ENTRIES, 3, 24)]),
    67: (11, [(ENTRIES, 3, 32)]),
    68: (37, [(ENTRIES, 3, 23)]),
    69: (59, [(ENTRIES, 3, 23)]),
}
"""Template id -> block length, and name, dimension size and entry length of each group (bytes)."""


@pytest.fixture(params=SCHEMAS, ids=lambda path: path.stem)
def schema(request: pytest.FixtureRequest) -> Schema:
    """Each schema in turn; being read at all, it is well-formed and no two fields overlap."""
    return sbe.load(request.param)


@pytest.fixture
def mdp3() -> Schema:
    return sbe.load(next(path for path in SCHEMAS if path.stem == "cme_mdp3"))


def blocks(schema: Schema) -> Iterator[Block]:
    for message in schema.messages:
        yield message
        yield from message.groups


def test_ids_and_names_are_unique(schema: Schema) -> None:
    for what in ("id", "name"):
        held = [getattr(message, what) for message in schema.messages]
        assert len(set(held)) == len(held)
        for block in blocks(schema):
            parts = [getattr(part, what) for part in (*block.fields, *block.groups)]
            assert len(set(parts)) == len(parts), block.name


def test_generated_names_stay_apart(schema: Schema) -> None:
    """The C generator lowers the first letter: names that differ in it only would collide."""
    names = [*schema.types, *(message.name for message in schema.messages)]
    lowered = [name[0].lower() + name[1:] for name in names]
    assert len(set(lowered)) == len(lowered)


def test_offsets_do_not_overlap_and_lie_in_the_block(schema: Schema) -> None:
    for block in blocks(schema):
        taken = [0] * block.block_length
        for field in block.fields:
            assert field.offset + field.size <= block.block_length, f"{block.name}.{field.name}"
            for at in range(field.offset, field.offset + field.size):
                taken[at] += 1
        assert max(taken, default=0) <= 1, block.name


def test_headers(schema: Schema) -> None:
    header = [(m.name, m.offset, m.type.size) for m in schema.header.members]
    names = ("blockLength", "templateId", "schemaId", "version")
    assert header == [(name, 2 * index, 2) for index, name in enumerate(names)]
    assert schema.byte_order == "littleEndian"


def test_versions_are_of_the_schema_and_no_part_is_older_than_its_whole(schema: Schema) -> None:
    for block in blocks(schema):
        assert 0 <= block.since <= schema.version
        for name, since in [(part.name, part.since) for part in block.fields] + [
            (part.name, part.since) for part in block.groups
        ]:
            assert since == 0 or block.since < since <= schema.version, name


def test_later_fields_come_last(schema: Schema) -> None:
    """A version only appends: what an old decoder knows keeps its place."""
    for block in blocks(schema):
        since = [field.since for field in sorted(block.fields, key=lambda f: f.offset) if field.size]
        assert since == sorted(since), block.name
        groups = [group.since for group in block.groups]
        assert groups == sorted(groups), block.name


def test_values_are_unique_and_fit(schema: Schema) -> None:
    for type_ in schema.types.values():
        if isinstance(type_, Enum):
            numbers = [value.value for value in type_.values]
            assert len(set(numbers)) == len(numbers), type_.name
            assert type_.null not in numbers, type_.name
            assert all(0 <= number < 256**type_.size for number in numbers), type_.name


def test_mdp3_group_dimensions(mdp3: Schema) -> None:
    for name, size, count_at in (("groupSize", 3, 2), ("groupSize8Byte", 8, 7)):
        dimension = mdp3.types[name]
        assert isinstance(dimension, Composite)
        assert dimension.size == size
        assert dimension.member("blockLength").type.size == 2
        assert dimension.member("numInGroup").offset == count_at
        assert dimension.member("numInGroup").type.size == 1


def test_mdp3_layouts(mdp3: Schema) -> None:
    held = {
        message.id: (
            message.block_length,
            [(group.name, group.dimension.size, group.block_length) for group in message.groups],
        )
        for message in mdp3.messages
    }
    assert held == MDP3_LAYOUTS


def test_mdp3_names_end_in_the_template_id(mdp3: Schema) -> None:
    for message in mdp3.messages:
        assert message.name.endswith(str(message.id))


def test_mdp3_price_exponent_follows_the_template_generation(mdp3: Schema) -> None:
    for block in mdp3.messages:
        for field in (*block.fields, *(f for group in block.groups for f in group.fields)):
            if field.type.name.startswith(("Price7", "Price9")):
                digit = "7" if block.id < 45 else "9"
                assert field.type.name[5] == digit, f"{block.name}.{field.name}"


def test_mdp3_uses_every_type_it_names(mdp3: Schema) -> None:
    used = {"messageHeader"} | {f.type.name for block in blocks(mdp3) for f in block.fields}
    used |= {group.dimension.name for message in mdp3.messages for group in message.groups}
    encodings = {t.encoding.name for t in mdp3.types.values() if isinstance(t, sbe.Enum | sbe.BitSet)}
    assert set(mdp3.types) == (used | encodings) & set(mdp3.types)


def test_mdp3_prices_are_mantissas_with_the_widest_null(mdp3: Schema) -> None:
    for name, exponent in (("Price7", "-7"), ("Price9", "-9")):
        for null, suffix in ((None, ""), (2**63 - 1, "Null")):
            price = mdp3.types[name + suffix]
            assert isinstance(price, Composite)
            mantissa, decimals = price.member("mantissa").type, price.member("exponent").type
            assert isinstance(mantissa, sbe.Scalar)
            assert isinstance(decimals, sbe.Scalar)
            assert (price.size, mantissa.primitive, mantissa.null) == (8, "int64", null)
            assert (decimals.size, decimals.constant) == (0, exponent)
