"""The SBE schema reader on schemas made here: implied and given places, nulls, versions, and what it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest

from appliance.errors import ApplianceError
from appliance.schema import sbe
from appliance.schema.layout import CONSTANT, OPTIONAL, REQUIRED

HEADER = """
<composite name="messageHeader">
  <type name="blockLength" primitiveType="uint16"/>
  <type name="templateId" primitiveType="uint16"/>
  <type name="schemaId" primitiveType="uint16"/>
  <type name="version" primitiveType="uint16"/>
</composite>
<composite name="groupSizeEncoding">
  <type name="blockLength" primitiveType="uint16"/>
  <type name="numInGroup" primitiveType="uint8" offset="7"/>
</composite>
"""


def schema_of(types: str = "", messages: str = "", namespace: str = "http://fixprotocol.io/2016/sbe") -> sbe.Schema:
    return sbe.parse(
        f'<x:messageSchema xmlns:x="{namespace}" package="p" id="7" version="3">'
        f"<types>{HEADER}{types}</types>{messages}</x:messageSchema>",
        "made.xml",
    )


def message_of(body: str, types: str = "", attributes: str = "") -> sbe.Message:
    text = f'<x:message name="M" id="1" {attributes}>{body}</x:message>'
    return schema_of(types, text).message("M")


def test_the_schema_itself() -> None:
    schema = schema_of()
    assert (schema.package, schema.id, schema.version, schema.byte_order) == (
        "p",
        7,
        3,
        "littleEndian",
    )
    assert schema.header.size == 8
    with pytest.raises(KeyError):
        schema.message(1)


@pytest.mark.parametrize("namespace", ["http://fixprotocol.io/2016/sbe", "urn:other"])
def test_any_namespace_and_look_up_by_id_or_name(namespace: str) -> None:
    schema = schema_of(messages='<x:message name="M" id="5"/>', namespace=namespace)
    assert schema.message(5) is schema.message("M")
    assert schema.message(5).block_length == 0


def test_offsets_are_implied_by_order() -> None:
    message = message_of(
        '<field name="a" id="1" type="uint8"/><field name="b" id="2" type="uint64"/>'
        '<field name="c" id="3" type="double" offset="16"/><field name="d" id="4" type="char"/>'
    )
    assert [(f.name, f.offset, f.size) for f in message.fields] == [
        ("a", 0, 1),
        ("b", 1, 8),
        ("c", 16, 8),
        ("d", 24, 1),
    ]
    assert message.block_length == 25


def test_a_given_block_length_includes_padding() -> None:
    message = message_of('<field name="a" id="1" type="uint8"/>', attributes='blockLength="16"')
    assert (message.block_length, message.length_at(0)) == (16, 1)


def test_length_at_a_version_counts_its_fields_only() -> None:
    message = message_of(
        '<field name="a" id="1" type="uint8"/>'
        '<field name="b" id="2" type="uint32" sinceVersion="2"/>'
        '<field name="c" id="3" type="uint16" sinceVersion="3"/>'
    )
    assert [message.length_at(version) for version in (0, 1, 2, 3)] == [1, 1, 5, 7]


@pytest.mark.parametrize(
    ("primitive", "null"),
    [
        ("char", 0),
        ("int8", -128),
        ("int16", -(2**15)),
        ("int32", -(2**31)),
        ("int64", -(2**63)),
        ("uint8", 255),
        ("uint16", 65535),
        ("uint32", 2**32 - 1),
        ("uint64", 2**64 - 1),
        ("float", None),
        ("double", None),
    ],
)
def test_null_of_an_optional_without_one(primitive: str, null: int | None) -> None:
    held = schema_of(f'<type name="T" primitiveType="{primitive}" presence="optional"/>').types["T"]
    assert isinstance(held, sbe.Scalar)
    assert (held.presence, held.null) == (OPTIONAL, null)


def test_a_null_of_its_own_and_none_when_required() -> None:
    types = schema_of(
        '<type name="A" primitiveType="int32" presence="optional" nullValue="2147483647"/>'
        '<type name="B" primitiveType="int32"/>'
    ).types
    assert types["A"].null == 2147483647  # type: ignore[union-attr]
    assert types["B"].null is None  # type: ignore[union-attr]


def test_constants_take_no_bytes() -> None:
    message = message_of(
        '<field name="a" id="1" type="K"/><field name="b" id="2" type="uint16"/>'
        '<field name="c" id="3" type="E" presence="constant" valueRef="E.X"/>'
        '<field name="d" id="4" type="uint8"/>',
        '<type name="K" primitiveType="char" presence="constant">USD</type>'
        '<enum name="E" encodingType="uint8"><validValue name="X">1</validValue></enum>',
    )
    assert [(f.offset, f.size, f.presence, f.constant) for f in message.fields] == [
        (0, 0, CONSTANT, "USD"),
        (0, 2, REQUIRED, None),
        (2, 0, CONSTANT, "E.X"),
        (2, 1, REQUIRED, None),
    ]


def test_enums_and_sets() -> None:
    types = schema_of(
        '<type name="U" primitiveType="uint8" presence="optional" nullValue="9"/>'
        '<enum name="E" encodingType="char"><validValue name="A">A</validValue>'
        '<validValue name="B" sinceVersion="2">B</validValue></enum>'
        '<enum name="F" encodingType="U"><validValue name="A">1</validValue></enum>'
        '<set name="S" encodingType="uint16"><choice name="X">15</choice></set>'
    ).types
    letters, numbers, bits = types["E"], types["F"], types["S"]
    assert isinstance(letters, sbe.Enum)
    assert letters.values == (sbe.Value("A", 65), sbe.Value("B", 66, 2))
    assert letters.null == 0
    assert isinstance(numbers, sbe.Enum)
    assert (numbers.size, numbers.null) == (1, 9)
    assert isinstance(bits, sbe.BitSet)
    assert (bits.size, bits.choices) == (2, (sbe.Value("X", 15),))


def test_composites_with_refs_offsets_and_constants() -> None:
    held = schema_of(
        '<type name="T" primitiveType="uint32"/>'
        '<composite name="C"><type name="m" primitiveType="int64"/>'
        '<type name="e" primitiveType="int8" presence="constant">-9</type>'
        '<ref name="r" type="T" offset="12"/></composite>'
    ).types["C"]
    assert isinstance(held, sbe.Composite)
    assert [(m.name, m.offset, m.type.size) for m in held.members] == [
        ("m", 0, 8),
        ("e", 8, 0),
        ("r", 12, 4),
    ]
    assert held.size == 16
    assert held.member("r").offset == 12
    with pytest.raises(KeyError):
        held.member("x")


def test_groups_and_data_nest() -> None:
    message = message_of(
        '<field name="a" id="1" type="uint8"/>'
        '<group name="G" id="2" blockLength="8" sinceVersion="1"><field name="b" id="3" type="uint16"/>'
        '<group name="H" id="4"><field name="c" id="5" type="uint8"/></group></group>'
        '<data name="D" id="6" type="V"/>',
        '<composite name="V"><type name="length" primitiveType="uint16"/>'
        '<type name="varData" primitiveType="uint8" length="0"/></composite>',
    )
    group = message.group("G")
    assert (group.block_length, group.dimension.size, group.since) == (8, 8, 1)
    assert group.group("H").block_length == 1
    assert group.field("b").offset == 0
    assert [(d.name, d.type.size) for d in message.data] == [("D", 2)]


@pytest.mark.parametrize(
    ("types", "body", "sentence"),
    [
        ("", '<field name="a" id="1" type="T"/>', "there is no type 'T'"),
        ("", '<field name="a" id="1" type="uint32" offset="x"/>', "offset 'x' is no whole number"),
        ("", '<field name="a" type="uint32"/>', "attribute id is missing"),
        (
            "",
            '<field name="a" id="1" type="uint32"/><field name="b" id="2" type="uint8" offset="3"/>',
            "<field name='b'>: offset 3 lies in the field before it, which ends at 4",
        ),
        ('<type name="T" primitiveType="int7"/>', "", "primitiveType 'int7' is none"),
        ('<type name="T" primitiveType="int8"/>' * 2, "", "type T is there twice"),
        ('<thing name="T"/>', "", "<thing> is no type"),
        ('<composite name="C"><ref name="r" type="C"/></composite>', "", "type C contains itself"),
        ('<enum name="E" encodingType="messageHeader"/>', "", "is no primitive"),
        (
            '<enum name="E" encodingType="char"><validValue name="A">AB</validValue></enum>',
            "",
            "'AB' is no value of its encoding",
        ),
        ("", '<group name="G" id="1" dimensionType="uint8"/>', "uint8 must be a composite"),
    ],
)
def test_refusals_name_file_element_and_reason(types: str, body: str, sentence: str) -> None:
    with pytest.raises(sbe.SchemaError) as refused:
        message_of(body, types)
    assert str(refused.value).startswith("made.xml: ")
    assert sentence in str(refused.value)
    assert isinstance(refused.value, ApplianceError)


def test_a_block_shorter_than_its_fields_is_refused() -> None:
    with pytest.raises(sbe.SchemaError, match="blockLength 3, but its fields end at 4"):
        message_of('<field name="a" id="1" type="uint32"/>', attributes='blockLength="3"')


def test_two_messages_of_one_id_are_refused() -> None:
    with pytest.raises(sbe.SchemaError, match=r"message ids are there twice: \[1\]"):
        schema_of(messages='<x:message name="M" id="1"/><x:message name="N" id="1"/>')


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("<messageSchema", "not well-formed XML"),
        ("<fix/>", "the root is <fix>, not <messageSchema>"),
        ('<messageSchema id="1"/>', "there is no type 'messageHeader'"),
    ],
)
def test_no_schema_at_all(tmp_path: Path, text: str, sentence: str) -> None:
    path = tmp_path / "bad.xml"
    path.write_text(text)
    with pytest.raises(sbe.SchemaError) as refused:
        sbe.load(path)
    assert str(path) in str(refused.value)
    assert sentence in str(refused.value)


def test_a_missing_file_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        sbe.load(tmp_path / "none.xml")
