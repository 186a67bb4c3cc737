"""Our schema of CME MDP 3.0 against each schema the exchange published, versions 6 to 13."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from appliance.schema import sbe
from appliance.schema.layout import BitSet, Block, Composite, Enum, Field, Message, Scalar, Schema, Type

ROOT = Path(__file__).parents[2]
DATA = Path(os.environ.get("APPLIANCE_DATA", ROOT.parent / "shared" / "data")) / "cme" / "schemas"
VERSIONS = (6, 8, 9, 10, 11, 12, 13)
"""Those that were published; 7 is known from what 8 says came with it."""

OLDEST = 6
LATEST = 13

EXCLUDED: dict[int, str] = {}
"""Template id -> why our schema leaves it out. None is: every published message is in it."""

RENAMED = {("SettlPriceType", 0): {"Final"}}
"""Older names of what our schema calls by the latest one."""

pytestmark = pytest.mark.data

Encoding = tuple[object, ...]


@cache
def ours() -> Schema:
    return sbe.load(ROOT / "codecs" / "schemas" / "cme_mdp3.xml")


@cache
def published(version: int) -> Schema:
    path = DATA / f"Cme.Futures.Mdp3.Sbe.v1.{version}.xml"
    if not path.is_file():
        pytest.skip(f"the exchange's schema is not at hand: {path} (set APPLIANCE_DATA)")
    return sbe.load(path)


def messages(version: int) -> Iterator[tuple[Message, Message]]:
    """Each published message with ours of the same id."""
    for message in published(version).messages:
        if message.id not in EXCLUDED:
            yield ours().message(message.id), message


def blocks(version: int) -> Iterator[tuple[str, Block, Block]]:
    """Each published block, root or group, with its place and ours."""
    for mine, theirs in messages(version):
        yield str(theirs.id), mine, theirs
        for group in theirs.groups:
            yield f"{theirs.id}.{group.name}", mine.group(group.name), group


def stated_since(since: int, holder: Block) -> int:
    """A published sinceVersion as our schema states it: nothing that version 6 had, nothing twice."""
    return since if since > max(OLDEST - 1, holder.since) else 0


@pytest.mark.parametrize("version", VERSIONS)
def test_every_published_message_is_covered(version: int) -> None:
    ids = {message.id for message in published(version).messages}
    assert ids - {message.id for message in ours().messages} == set(EXCLUDED) & ids


@pytest.mark.parametrize("version", VERSIONS)
def test_schema_and_headers(version: int) -> None:
    theirs = published(version)
    assert (ours().id, ours().byte_order) == (theirs.id, theirs.byte_order)
    for name in ("messageHeader", "groupSize", "groupSize8Byte"):
        assert encoding(ours().types[name], version) == encoding(theirs.types[name], version), name


@pytest.mark.parametrize("version", VERSIONS)
def test_names_and_versions_of_messages(version: int) -> None:
    for mine, theirs in messages(version):
        assert mine.name == theirs.name
        assert mine.since == (theirs.since if theirs.since > OLDEST - 1 else 0), mine.name
        assert mine.since <= version
        assert not mine.deprecated or mine.deprecated > version, mine.name


def test_deprecated_is_the_first_version_without_the_message() -> None:
    for mine in ours().messages:
        held = [v for v in VERSIONS if mine.id in {m.id for m in published(v).messages}]
        later = [v for v in VERSIONS if v > held[-1]]
        assert mine.deprecated == (later[0] if later else 0), mine.name
        assert held == [v for v in VERSIONS if held[0] <= v <= held[-1]], "never comes back"


@pytest.mark.parametrize("version", VERSIONS)
def test_fields_of_each_block(version: int) -> None:
    for where, mine, theirs in blocks(version):
        held = [(f.name, f.id, place(f)) for f in mine.fields if f.since <= version]
        assert held == [(f.name, f.id, place(f)) for f in theirs.fields], where


@pytest.mark.parametrize("version", VERSIONS)
def test_encodings_presence_and_nulls_of_each_field(version: int) -> None:
    for where, mine, theirs in blocks(version):
        for field in theirs.fields:
            have = mine.field(field.name)
            want = _renamed(field.type.name, encoding(field.type, version))
            assert encoding(have.type, version) == want, f"{where}.{field.name}"
            assert have.presence == field.presence, f"{where}.{field.name}"
            assert have.constant == field.constant, f"{where}.{field.name}"


def _renamed(name: str, encoded: tuple[object, ...]) -> tuple[object, ...]:
    """A set or enum with old names of values replaced by those of the latest version."""
    if encoded[0] not in ("set", "enum"):
        return encoded
    latest = dict(encoding(ours().types[name], LATEST)[2])  # type: ignore[call-overload]
    listed = (
        (value, latest[value] if old in RENAMED.get((name, value), ()) else old)
        for value, old in encoded[2]  # type: ignore[attr-defined]
    )
    return (*encoded[:2], tuple(listed))


@pytest.mark.parametrize("version", VERSIONS)
def test_since_version_of_fields_and_groups_is_the_published_one(version: int) -> None:
    for mine, theirs in messages(version):
        for group in theirs.groups:
            have = mine.group(group.name)
            assert have.since == stated_since(group.since, mine), f"{mine.name}.{group.name}"
            for field in group.fields:
                _check_since(have, field, max(mine.since, have.since))
        for field in theirs.fields:
            _check_since(mine, field, mine.since)


def _check_since(mine: Block, field: Field, holder_since: int) -> None:
    want = field.since if field.since > max(OLDEST - 1, holder_since) else 0
    assert mine.field(field.name).since == want, f"{mine.name}.{field.name}"


@pytest.mark.parametrize("version", VERSIONS)
def test_groups_and_their_dimensions(version: int) -> None:
    for mine, theirs in messages(version):
        held = [(g.name, g.id) for g in mine.groups if g.since <= version]
        assert held == [(g.name, g.id) for g in theirs.groups], mine.name
        for group in theirs.groups:
            have = encoding(mine.group(group.name).dimension, version)
            assert have == encoding(group.dimension, version), f"{mine.name}.{group.name}"


@pytest.mark.parametrize("version", VERSIONS)
def test_block_lengths(version: int) -> None:
    """Later fields lie in padding, or behind the end of the older block: then it ends with its fields."""
    for where, mine, theirs in blocks(version):
        wire = theirs.block_length
        assert wire in (mine.block_length, mine.length_at(version)), where
        for field in mine.fields:
            if field.since > version and field.size:
                in_padding = wire == mine.block_length
                assert in_padding or field.offset >= wire, f"{where}.{field.name}"


def test_a_block_is_as_long_as_the_latest_version_with_it_says() -> None:
    latest = {where: theirs for version in VERSIONS for where, _, theirs in blocks(version)}
    for version in VERSIONS:
        for where, mine, _ in blocks(version):
            assert mine.block_length == latest[where].block_length, where


def test_enums_and_sets_are_those_of_the_latest_version() -> None:
    theirs = published(LATEST).types
    for name, type_ in ours().types.items():
        if isinstance(type_, Enum | BitSet):
            assert encoding(type_, LATEST) == encoding(theirs[name], LATEST), name


def encoding(type_: Type, version: int) -> Encoding:
    """What is on the wire, whatever the type is called: enum values and bits are those of `version`."""
    match type_:
        case Scalar():
            return (type_.primitive, type_.length, type_.presence, type_.null, type_.constant)
        case Enum():
            return ("enum", encoding(type_.encoding, version), values(type_, version))
        case BitSet():
            return ("set", encoding(type_.encoding, version), values(type_, version))
        case Composite():
            members = ((m.name, m.offset, encoding(m.type, version)) for m in type_.members)
            return ("composite", *members)


def values(type_: Enum | BitSet, version: int) -> tuple[tuple[int, str], ...]:
    """Number and name of each value that `version` has."""
    listed = type_.values if isinstance(type_, Enum) else type_.choices
    held = ((value.value, value.name) for value in listed if value.since <= version)
    return tuple(sorted(held))


def place(field: Field) -> int | None:
    """Its offset; None for a constant, which has none."""
    return None if field.size == 0 else field.offset
