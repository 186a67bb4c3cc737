"""Read an SBE message schema (XML) into the values of appliance.schema.layout.

It takes what the SBE 1.0 standard and the reference tool take: offsets and block lengths given or
implied, any namespace. It follows no XInclude and moves no bytes. The alternative was a schema
library from a package index: none is typed, and this is a page of code.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from appliance.errors import InputError
from appliance.schema.layout import (
    CONSTANT,
    NULL,
    OPTIONAL,
    REQUIRED,
    SIZE_BYTES,
    BitSet,
    Block,
    Composite,
    Data,
    Enum,
    Field,
    Group,
    Member,
    Message,
    Scalar,
    Schema,
    Type,
    Value,
)

__all__ = [
    "BitSet", "Block", "Composite", "Data", "Enum", "Field", "Group", "Member", "Message",
    "Scalar", "Schema", "SchemaError", "Type", "Value", "load", "parse",
]  # fmt: skip


class SchemaError(InputError):
    """The schema is not one; the message names the file, the element and what is wrong with it."""


def load(path: str | Path) -> Schema:
    """Read the schema file; raises SchemaError, or OSError if the file cannot be read."""
    return parse(Path(path).read_bytes(), str(path))


def parse(text: str | bytes, source: str = "schema") -> Schema:
    """Read a schema from XML text; `source` is how messages of a SchemaError call it."""
    try:
        return _Reader(ET.fromstring(text)).schema()
    except ET.ParseError as error:
        raise SchemaError(f"{source}: not well-formed XML: {error}") from error
    except SchemaError as error:
        raise SchemaError(f"{source}: {error}") from error


_BlockParts = tuple[str, int, int, tuple[Field, ...], tuple[Group, ...], tuple[Data, ...], int, int]


class _Reader:
    """Reads one schema; holds the types that later elements refer to."""

    def __init__(self, root: ET.Element) -> None:
        self.root = root
        self.types: dict[str, Type] = {}
        self.unfinished: list[str] = []
        self.elements: dict[str, ET.Element] = {}

    def schema(self) -> Schema:
        root = self.root
        if _tag(root) != "messageSchema":
            raise SchemaError(f"the root is <{_tag(root)}>, not <messageSchema>")
        for element in (child for types in root.iter("types") for child in types):
            name = _text(element, "name")
            if name in self.elements:
                raise SchemaError(f"type {name} is there twice")
            self.elements[name] = element
        for name in self.elements:
            self.named_type(name)
        messages = tuple(self.message(child) for child in root.iter() if _tag(child) == "message")
        ids = [message.id for message in messages]
        if len(set(ids)) != len(ids):
            raise SchemaError(f"message ids are there twice: {sorted({i for i in ids if ids.count(i) > 1})}")
        return Schema(
            package=root.get("package", ""),
            id=_number(root, "id"),
            version=_number(root, "version", 0),
            byte_order=root.get("byteOrder", "littleEndian"),
            header=self.composite(root.get("headerType", "messageHeader"), root),
            types=self.types,
            messages=messages,
        )

    def named_type(self, name: str) -> Type:
        if name in SIZE_BYTES and name not in self.elements:
            return Scalar(name, name)
        if name not in self.types:
            if name not in self.elements:
                raise SchemaError(f"there is no type {name!r}")
            if name in self.unfinished:
                raise SchemaError(f"type {name} contains itself: {' > '.join(self.unfinished)}")
            self.unfinished.append(name)
            self.types[name] = self.type(self.elements[name])
            self.unfinished.pop()
        return self.types[name]

    def composite(self, name: str, used_by: ET.Element) -> Composite:
        found = self.named_type(name)
        if not isinstance(found, Composite):
            raise SchemaError(f"{_place(used_by)}: {name} must be a composite")
        return found

    def type(self, element: ET.Element) -> Type:
        name, since = _text(element, "name"), _number(element, "sinceVersion", 0)
        match _tag(element):
            case "type":
                return _scalar(element, name, since)
            case "enum":
                encoding = self.encoding(element)
                is_char = encoding.primitive == "char"
                return Enum(name, encoding, tuple(_value(child, is_char) for child in element), since)
            case "set":
                choices = tuple(_value(child, is_char=False) for child in element)
                return BitSet(name, self.encoding(element), choices, since)
            case "composite":
                return Composite(name, tuple(self.members(element)), since)
            case other:
                raise SchemaError(f"{_place(element)}: <{other}> is no type")

    def encoding(self, element: ET.Element) -> Scalar:
        encoding = self.named_type(_text(element, "encodingType"))
        if not isinstance(encoding, Scalar):
            raise SchemaError(f"{_place(element)}: encodingType {encoding.name} is no primitive")
        return encoding

    def members(self, element: ET.Element) -> Iterator[Member]:
        end = 0
        for child in element:
            type_ = self.named_type(_text(child, "type")) if _tag(child) == "ref" else self.type(child)
            offset = _offset(child, end)
            end = offset + type_.size
            yield Member(_text(child, "name"), offset, type_)

    def message(self, element: ET.Element) -> Message:
        return Message(*self.block(element))

    def group(self, element: ET.Element) -> Group:
        dimension = self.composite(element.get("dimensionType", "groupSizeEncoding"), element)
        return Group(*self.block(element), dimension)

    def block(self, element: ET.Element) -> _BlockParts:
        fields = tuple(self.fields(element))
        end = max((field.offset + field.size for field in fields), default=0)
        length = _number(element, "blockLength", end)
        if length < end:
            raise SchemaError(f"{_place(element)}: blockLength {length}, but its fields end at {end}")
        return (
            _text(element, "name"),
            _number(element, "id"),
            length,
            fields,
            tuple(self.group(child) for child in element if _tag(child) == "group"),
            tuple(self.data(child) for child in element if _tag(child) == "data"),
            _number(element, "sinceVersion", 0),
            _number(element, "deprecated", 0),
        )

    def fields(self, element: ET.Element) -> Iterator[Field]:
        end = 0
        for child in element:
            if _tag(child) == "field":
                field = self.field(child, end)
                end = field.offset + field.size
                yield field

    def field(self, element: ET.Element, end: int) -> Field:
        type_ = self.named_type(_text(element, "type"))
        implied = type_.presence if isinstance(type_, Scalar) else REQUIRED
        presence = element.get("presence", implied)
        constant = type_.constant if isinstance(type_, Scalar) else None
        return Field(
            name=_text(element, "name"),
            id=_number(element, "id"),
            offset=end if presence == CONSTANT else _offset(element, end),
            type=type_,
            presence=presence,
            since=_number(element, "sinceVersion", 0),
            constant=element.get("valueRef", constant) if presence == CONSTANT else None,
        )

    def data(self, element: ET.Element) -> Data:
        type_ = self.composite(_text(element, "type"), element)
        return Data(
            _text(element, "name"),
            _number(element, "id"),
            type_,
            _number(element, "sinceVersion", 0),
        )


def _scalar(element: ET.Element, name: str, since: int) -> Scalar:
    primitive, presence = _text(element, "primitiveType"), element.get("presence", REQUIRED)
    if primitive not in SIZE_BYTES:
        raise SchemaError(f"{_place(element)}: primitiveType {primitive!r} is none")
    null = NULL[primitive] if presence == OPTIONAL else None
    if null is not None:
        null = _number(element, "nullValue", null)
    constant = (element.text or "").strip() if presence == CONSTANT else None
    default = len(constant) if constant is not None and primitive == "char" else 1
    length = _number(element, "length", default)
    return Scalar(name, primitive, length, presence, null, constant, since)


def _value(element: ET.Element, is_char: bool) -> Value:
    text = (element.text or "").strip()
    try:
        value = ord(text) if is_char else int(text)
    except (ValueError, TypeError) as error:
        raise SchemaError(f"{_place(element)}: {text!r} is no value of its encoding") from error
    return Value(_text(element, "name"), value, _number(element, "sinceVersion", 0))


def _offset(element: ET.Element, end: int) -> int:
    offset = _number(element, "offset", end)
    if offset < end:
        raise SchemaError(f"{_place(element)}: offset {offset} lies in the field before it, which ends at {end}")
    return offset


def _tag(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]


def _place(element: ET.Element) -> str:
    return f"<{_tag(element)} name={element.get('name', '?')!r}>"


def _text(element: ET.Element, attribute: str) -> str:
    text = element.get(attribute)
    if not text:
        raise SchemaError(f"{_place(element)}: attribute {attribute} is missing")
    return text


def _number(element: ET.Element, attribute: str, default: int | None = None) -> int:
    text = element.get(attribute)
    if text is None and default is not None:
        return default
    try:
        return int(_text(element, attribute), 0)
    except ValueError as error:
        raise SchemaError(f"{_place(element)}: {attribute} {text!r} is no whole number") from error
