"""The checked-in C codecs: they are what the schemas say, they compile, they decode. Needs a C compiler, no Java."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from appliance.schema import sbe
from appliance.schema.layout import Block, Schema

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "codecs" / "generated"
SCHEMAS = sorted((ROOT / "codecs" / "schemas").glob("*.xml"))
STRICT = ("-std=gnu11", "-Wall", "-Wextra", "-Werror")


@pytest.fixture(scope="module")
def cc() -> str:
    found = shutil.which("gcc") or shutil.which("cc")
    if found is None:
        pytest.skip("no C compiler (gcc or cc) to compile the codecs with")
    return found


def build(cc: str, source: Path, program: Path, *flags: str) -> None:
    """Compile and link; the compiler's own words when it refuses."""
    command = [cc, *STRICT, *flags, "-isystem", str(GENERATED), str(source), "-o", str(program)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def run(program: Path) -> str:
    done = subprocess.run([program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def c_name(*names: str) -> str:
    """The generator's name: parts joined by an underscore, the first letter of each lowered."""
    return "_".join(name[0].lower() + name[1:] for name in names)


def facts(schema: Schema) -> Iterator[tuple[str, int]]:
    """Call of a generated function -> what the schema says it returns."""
    for message in schema.messages:
        prefix = f"{schema.package}_{c_name(message.name)}"
        yield f"{prefix}_sbe_template_id()", message.id
        yield f"{prefix}_sbe_schema_id()", schema.id
        yield f"{prefix}_sbe_schema_version()", schema.version
        yield from block_facts(prefix, message, message.since)
        for group in message.groups:
            inner = f"{prefix}_{c_name(group.name)}"
            yield f"{inner}_sbe_header_size()", group.dimension.size
            yield f"{inner}_since_version()", group.since
            yield from block_facts(inner, group, max(message.since, group.since))


def block_facts(prefix: str, block: Block, since: int) -> Iterator[tuple[str, int]]:
    yield f"{prefix}_sbe_block_length()", block.block_length
    for field in block.fields:
        call = f"{prefix}_{c_name(field.name)}"
        yield f"{call}_id()", field.id
        if field.size:
            yield f"{call}_encoding_offset()", field.offset
        if isinstance(field.type, sbe.Scalar):
            yield f"{call}_encoding_length()", field.size
        if field.since > since:
            yield f"{call}_since_version()", field.since


@pytest.mark.parametrize("path", SCHEMAS, ids=lambda path: path.stem)
def test_the_codecs_are_what_the_schema_says(cc: str, path: Path, tmp_path: Path) -> None:
    schema = sbe.load(path)
    want = list(facts(schema))
    source = tmp_path / "facts.c"
    source.write_text(
        "#include <stdio.h>\n"
        + "".join(f'#include "{path.stem}/{c_name(m.name)}.h"\n' for m in schema.messages)
        + "int main(void) {\n"
        + "".join(f'  printf("{call} %lld\\n", (long long){call});\n' for call, _ in want)
        + "  return 0;\n}\n"
    )
    build(cc, source, tmp_path / "facts")
    assert run(tmp_path / "facts").splitlines() == [f"{call} {value}" for call, value in want]


@pytest.mark.parametrize("path", SCHEMAS, ids=lambda path: path.stem)
def test_there_is_a_header_for_each_message_and_type_and_no_other(path: Path) -> None:
    schema = sbe.load(path)
    coded = [type_.name for type_ in schema.types.values() if not isinstance(type_, sbe.Scalar)]
    names = {f"{c_name(name)}.h" for name in (*coded, *(m.name for m in schema.messages))}
    assert {header.name for header in (GENERATED / path.stem).iterdir()} == names | {"packed.h"}


def test_the_schemas_go_together_in_one_program(cc: str, tmp_path: Path) -> None:
    source = tmp_path / "all.c"
    headers = sorted(GENERATED.glob("*/*.h"))
    includes = "".join(f'#include "{h.parent.name}/{h.name}"\n' for h in headers)
    source.write_text(includes + "int main(void) { return 0; }\n")
    build(cc, source, tmp_path / "all", "-Wpedantic")


@pytest.mark.parametrize("sanitize", [False, True], ids=["plain", "sanitized"])
def test_mdp3_messages_are_encoded_and_decoded(cc: str, tmp_path: Path, sanitize: bool) -> None:
    """The C program beside this file; sanitized, a read outside a message's bytes ends it."""
    flags = ["-O1", "-I", str(ROOT / "tests" / "native")]
    if sanitize:
        flags += ["-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
        probe = tmp_path / "probe.c"
        probe.write_text("int main(void) { return 0; }\n")
        tried = subprocess.run(
            [cc, *flags, str(probe), "-o", str(tmp_path / "probe")],
            capture_output=True,
            check=False,
        )
        if tried.returncode != 0:
            pytest.skip("the compiler lacks the address and undefined-behaviour sanitizers")
    build(cc, Path(__file__).with_name("mdp3_codec.c"), tmp_path / "codec", *flags)
    assert run(tmp_path / "codec").count("ok ") == 9
