"""Layouts of messages as frozen values: where each field lies, what it is, since which version.

Why: numpy dtypes, tools and tests need the layouts that generated codecs have built in, and must
not repeat them. These values say nothing of XML (appliance.schema.sbe reads that), move no bytes.

All offsets and sizes are bytes. A constant takes none: its size is 0 and its offset is where the
next field may begin. (SBE n) cites the FIX Simple Binary Encoding 1.0 standard.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeVar

REQUIRED, OPTIONAL, CONSTANT = "required", "optional", "constant"

SIZE_BYTES: Mapping[str, int] = {
    "char": 1, "int8": 1, "uint8": 1, "int16": 2, "uint16": 2, "int32": 4, "uint32": 4,
    "int64": 8, "uint64": 8, "float": 4, "double": 8,
}  # fmt: skip
"""Primitive types of the standard (SBE 2.4)."""

NULL: Mapping[str, int | None] = {
    "char": 0, "int8": -(2**7), "int16": -(2**15), "int32": -(2**31), "int64": -(2**63),
    "uint8": 2**8 - 1, "uint16": 2**16 - 1, "uint32": 2**32 - 1, "uint64": 2**64 - 1,
    "float": None, "double": None,
}  # fmt: skip
"""Null of an optional primitive for which the schema names none (SBE 2.4.2); None is NaN."""


class _Named(Protocol):
    @property
    def name(self) -> str: ...


T = TypeVar("T", bound=_Named)


@dataclass(frozen=True)
class Scalar:
    """A primitive, or `length` of them in a row.

    `null` is None unless it is optional, `constant` the text of a constant, else None.
    """

    name: str
    primitive: str
    length: int = 1
    presence: str = REQUIRED
    null: int | None = None
    constant: str | None = None
    since: int = 0

    @property
    def size(self) -> int:
        """Bytes on the wire: none for a constant."""
        return 0 if self.presence == CONSTANT else SIZE_BYTES[self.primitive] * self.length


@dataclass(frozen=True)
class Value:
    """One value of an enum (the code of a char), or one bit of a set (its number from 0)."""

    name: str
    value: int
    since: int = 0


@dataclass(frozen=True)
class Enum:
    """One of `values`, encoded as `encoding`; `null` stands for none of them."""

    name: str
    encoding: Scalar
    values: tuple[Value, ...]
    since: int = 0

    @property
    def size(self) -> int:
        """Bytes on the wire."""
        return self.encoding.size

    @property
    def null(self) -> int | None:
        """The value that means none, even where the schema does not call it optional."""
        return NULL[self.encoding.primitive] if self.encoding.null is None else self.encoding.null


@dataclass(frozen=True)
class BitSet:
    """Any of the bits `choices`, encoded as the unsigned `encoding`."""

    name: str
    encoding: Scalar
    choices: tuple[Value, ...]
    since: int = 0

    @property
    def size(self) -> int:
        """Bytes on the wire."""
        return self.encoding.size


@dataclass(frozen=True)
class Member:
    """A part of a composite, `offset` bytes behind its begin."""

    name: str
    offset: int
    type: Type


@dataclass(frozen=True)
class Composite:
    """Several values side by side."""

    name: str
    members: tuple[Member, ...]
    since: int = 0

    @property
    def size(self) -> int:
        """Bytes on the wire, padding between members included."""
        return max((member.offset + member.type.size for member in self.members), default=0)

    def member(self, name: str) -> Member:
        """The member of this name; KeyError if there is none."""
        return _named(self.members, name)


Type = Scalar | Enum | BitSet | Composite


@dataclass(frozen=True)
class Field:
    """A field `offset` bytes behind the begin of its block, there since version `since`."""

    name: str
    id: int
    offset: int
    type: Type
    presence: str = REQUIRED
    since: int = 0
    constant: str | None = None

    @property
    def size(self) -> int:
        """Bytes on the wire: none for a constant."""
        return 0 if self.presence == CONSTANT else self.type.size


@dataclass(frozen=True)
class Data:
    """Variable-length data behind the groups: `type` is its length and its content."""

    name: str
    id: int
    type: Composite
    since: int = 0


@dataclass(frozen=True)
class Block:
    """Fields of fixed place, then groups, then variable-length data.

    `block_length` counts the fields and the padding behind them. `deprecated` is the first version
    that no longer has it, or 0.
    """

    name: str
    id: int
    block_length: int
    fields: tuple[Field, ...]
    groups: tuple[Group, ...] = ()
    data: tuple[Data, ...] = ()
    since: int = 0
    deprecated: int = 0

    def field(self, name: str) -> Field:
        """The field of this name; KeyError if there is none."""
        return _named(self.fields, name)

    def group(self, name: str) -> Group:
        """The group of this name; KeyError if there is none."""
        return _named(self.groups, name)

    def length_at(self, version: int) -> int:
        """Bytes that the fields of this version take.

        A block on the wire that is shorter lacks fields its version promises; the padding behind
        the last field is not counted.
        """
        return max(
            (field.offset + field.size for field in self.fields if field.since <= version),
            default=0,
        )


@dataclass(frozen=True)
class Message(Block):
    """A message: a block behind the message header whose templateId is `id`."""


@dataclass(frozen=True)
class Group(Block):
    """A repeating group: its dimension, then as many blocks as it counts."""

    dimension: Composite = Composite("", ())


@dataclass(frozen=True)
class Schema:
    """A whole schema. `types` are the named ones; `messages` are in the order of the file."""

    package: str
    id: int
    version: int
    byte_order: str
    header: Composite
    types: Mapping[str, Type]
    messages: tuple[Message, ...]

    def message(self, key: int | str) -> Message:
        """The message of this template id or name; KeyError if there is none."""
        for message in self.messages:
            if key in (message.id, message.name):
                return message
        raise KeyError(key)


def _named(items: Iterable[T], name: str) -> T:
    for item in items:
        if item.name == name:
            return item
    raise KeyError(name)
