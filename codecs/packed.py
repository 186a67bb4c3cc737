"""Packed C structs of every block of a schema, from the SBE tool's own intermediate representation.

The tool's codecs check the end of the buffer at every field and group; a decoder that has compared the block's length
once wants the bare layout instead: `packed.h` beside the codecs holds one packed struct for the root block of each
message and one for the entries of each group, with the sizes and offsets that the tool resolved. Nothing is read from
the XML here: what the tool understood is what both sides of the oracle (packed structs, generated codecs) are made of.
Structs do not check anything and do not know of versions: a field that came later says so, and who reads it compares
first.

The intermediate representation is itself SBE, little-endian, without message headers: a frame, then tokens (sbe-tool,
package uk.co.real_logic.sbe.ir: FrameCodec, TokenCodec). Text fields have a length of 16 bits.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

FRAME = struct.Struct("<iii")  # irId, irVersion, schemaVersion
FRAME_TEXTS = 3
# offset, size, fieldId, version, componentTokenCount, signal, primitiveType, byteOrder, presence, deprecated
TOKEN = struct.Struct("<iiiiiBBBBi")
TOKEN_TEXTS = 11

BEGIN_MESSAGE, BEGIN_FIELD, BEGIN_GROUP, BEGIN_ENUM, BEGIN_SET, ENCODING = 1, 5, 7, 9, 12, 17
CONSTANT = 2
C_TYPES = {
    1: ("char", 1),
    2: ("int8_t", 1),
    3: ("int16_t", 2),
    4: ("int32_t", 4),
    5: ("int64_t", 8),
    6: ("uint8_t", 1),
    7: ("uint16_t", 2),
    8: ("uint32_t", 4),
    9: ("uint64_t", 8),
    10: ("float", 4),
    11: ("double", 8),
}
"""PrimitiveTypeCodec of the representation: C type and size."""


@dataclass(frozen=True)
class Token:
    """One token; `count` tokens, itself included, make up what it begins."""

    offset: int
    size: int
    version: int
    count: int
    signal: int
    primitive: int
    presence: int
    name: str


@dataclass(frozen=True)
class Member:
    """One field of a struct: `declaration` without the semicolon."""

    offset: int
    size: int
    version: int
    declaration: str


class NotAnIrError(Exception):
    """The bytes are no intermediate representation of this kind; the message says where."""


def read(data: bytes) -> tuple[str, list[Token]]:
    """Package name and tokens of a representation."""
    at = FRAME.size
    package, at = text(data, at)
    for _ in range(FRAME_TEXTS - 1):
        _, at = text(data, at)
    tokens = []
    while at < len(data):
        if at + TOKEN.size > len(data):
            raise NotAnIrError(f"a token at byte {at} has no room")
        offset, size, _, version, count, signal, primitive, _, presence, _ = TOKEN.unpack_from(data, at)
        name, at = text(data, at + TOKEN.size)
        for _ in range(TOKEN_TEXTS - 1):
            _, at = text(data, at)
        tokens.append(Token(offset, size, version, count, signal, primitive, presence, name))
    return package, tokens


def text(data: bytes, at: int) -> tuple[str, int]:
    """The text at `at`, and where the next thing begins."""
    if at + 2 > len(data):
        raise NotAnIrError(f"a text at byte {at} has no length")
    end = at + 2 + int.from_bytes(data[at : at + 2], "little")
    if end > len(data):
        raise NotAnIrError(f"the text at byte {at} ends behind the data")
    return data[at + 2 : end].decode("latin-1"), end  # values of constants may be any bytes


def lowered(name: str) -> str:
    """As the tool writes names in C."""
    return name[:1].lower() + name[1:]


def members(token: Token, encoding: list[Token]) -> Iterator[Member]:
    """What a field adds to its struct: nothing if it is constant. encoding: the tokens of its type."""
    first = encoding[0]
    name = lowered(token.name)
    if first.signal == ENCODING:
        if first.presence != CONSTANT and first.size:
            yield Member(first.offset, first.size, token.version, declare(first.primitive, first.size, name))
        return
    if first.signal in (BEGIN_ENUM, BEGIN_SET):
        if token.presence != CONSTANT and first.size:
            yield Member(first.offset, first.size, token.version, declare(encoding[0].primitive, first.size, name))
        return
    parts = [part for part in encoding[1:-1] if part.presence != CONSTANT and part.size]
    if len(parts) == 1 and parts[0].signal == ENCODING:  # a price: its mantissa
        part = parts[0]
        yield Member(first.offset + part.offset, part.size, token.version, declare(part.primitive, part.size, name))
    elif first.size:
        yield Member(first.offset, first.size, token.version, f"uint8_t {name}[{first.size}]")


def declare(primitive: int, size: int, name: str) -> str:
    """A declaration of `size` bytes: an array where the type is smaller."""
    kind, width = C_TYPES.get(primitive, ("uint8_t", 1))
    return f"{kind} {name}" if size == width else f"{kind} {name}[{size // width}]"


def write_struct(name: str, size: int, fields: list[Member]) -> Iterator[str]:
    """A packed struct of exactly `size` bytes; holes are named for their offset."""
    yield f"struct {name} {{"
    at = 0
    for field in sorted(fields, key=lambda field: field.offset):
        if field.offset < at:
            raise NotAnIrError(f"{name}: two fields at byte {field.offset}")
        if field.offset > at:
            yield f"  uint8_t padding_{at}[{field.offset - at}];"
        since = f" /* since version {field.version} */" if field.version else ""
        yield f"  {field.declaration};{since}"
        at = field.offset + field.size
    if at < size:
        yield f"  uint8_t padding_{at}[{size - at}];"
    yield "} __attribute__((packed));"
    yield f'_Static_assert(sizeof(struct {name}) == {size}, "layout");'
    for field in fields:
        member = field.declaration.split()[-1].split("[")[0]
        yield f'_Static_assert(offsetof(struct {name}, {member}) == {field.offset}, "layout");'
    yield ""


def blocks(prefix: str, size: int, tokens: list[Token]) -> Iterator[str]:
    """The struct of a block of `size` bytes and those of its groups. tokens: what stands inside it."""
    fields: list[Member] = []
    groups: list[str] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        inside = tokens[at + 1 : at + token.count - 1]
        if token.signal == BEGIN_FIELD:
            fields.extend(members(token, inside))
        elif token.signal == BEGIN_GROUP:  # its dimension comes first
            groups.extend(blocks(f"{prefix}_{lowered(token.name)}", token.size, inside[inside[0].count :]))
        at += token.count
    if size:
        yield from write_struct(prefix, size, fields)
    yield from groups


def header(data: bytes) -> str:
    """The text of packed.h for a representation."""
    package, tokens = read(data)
    guard = f"{package.upper()}_PACKED_H"
    lines = [
        "/* Packed structs of all blocks, by codecs/packed.py from the SBE tool's intermediate representation. */",
        f"#ifndef {guard}",
        f"#define {guard}",
        "#include <stddef.h>",
        "#include <stdint.h>",
        "",
    ]
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.signal == BEGIN_MESSAGE:
            inside = tokens[at + 1 : at + token.count - 1]
            lines += blocks(f"{package}_packed_{lowered(token.name)}", token.size, inside)
        at += max(token.count, 1)
    return "\n".join([*lines, "#endif", ""])
