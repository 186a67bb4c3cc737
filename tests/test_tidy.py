"""The house rules that a machine can hold: which part may include which, how long things are, how a header begins.

Each rule is a list of violations that must be empty but for the exceptions named here with their reason. An exception
that is no longer needed fails too, so that the lists only shrink.
"""

import argparse
import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from appliance.cli.main import build_parser, nouns

ROOT = Path(__file__).resolve().parent.parent
FILE_LINES_MAX = 500
FUNCTION_LINES_MAX = 70
COLUMNS_C_MAX = 160  # new code keeps to 100; this bound only stops what no screen shows

LIBRARIES = {"base", "shm", "wire"}
STAGES = {"port", "feed", "book", "signal", "strategy", "risk", "gateway", "wal"}
# Public headers that a library may include: those of libraries, and plain data.
LIBRARY_HEADERS = {
    "arbiter", "attach", "base", "book_view", "clock", "clock_page", "control", "counters", "cursor", "err",
    "frame", "hiccup", "histogram", "instrument", "marks", "moldudp64", "msg", "msg_codes", "note", "order_map",
    "packet", "region", "ring", "stage", "table",
}  # fmt: skip

LONG_FILES: dict[str, str] = {  # path: reason
    "tests/native/test_dbn.c": "one case a record type; to be split where the real captures begin",
}
LONG_FUNCTIONS: dict[str, str] = {}  # path:function: reason
WIDE_FILES: dict[str, str] = {}  # path: reason


def tracked(*suffixes: str, under: str = "") -> list[Path]:
    """Files of the source tree with these endings: what git tracks, else (a release without git) what lies there."""
    listed = subprocess.run(["git", "ls-files", "-z", under or "."], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode == 0 and listed.stdout:
        names = [name for name in listed.stdout.decode().split("\0") if name]
        paths = [ROOT / name for name in names]
    else:
        built = ("/.", "/build", "/dist", "/__pycache__")
        paths = [p for p in (ROOT / under).rglob("*") if not any(b in f"/{p.relative_to(ROOT)}" for b in built)]
    return sorted(p for p in paths if p.is_file() and (not suffixes or p.suffix in suffixes))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def written(*suffixes: str, under: str = "") -> list[Path]:
    """Tracked files that people write."""
    return [path for path in tracked(*suffixes, under=under) if "codecs/generated/" not in path.as_posix()]


def except_for(exceptions: dict[str, str], violations: dict[str, str]) -> list[str]:
    """What is wrong: violations without an exception, and exceptions without a violation."""
    wrong = [f"{where}: {what}" for where, what in violations.items() if where not in exceptions]
    return wrong + [f"{where}: needs no exception any more" for where in exceptions if where not in violations]


def includes(path: Path) -> Iterator[str]:
    yield from re.findall(r'^\s*#\s*include\s+"([^"]+)"', path.read_text(), re.MULTILINE)


def part_of(path: Path) -> str:
    """The part of native/ that a file belongs to: native/feed/dbn/dbn.c is of feed."""
    return path.relative_to(ROOT / "native").parts[0]


# --- arrows ---------------------------------------------------------------------------------------------------------


def test_parts_of_the_c_code_are_those_known_here():
    parts = {part_of(path) for path in tracked(".c", under="native")}
    assert parts >= LIBRARIES | STAGES, "a part has gone: mend the lists in this test"
    assert not parts - LIBRARIES - STAGES - {"engine", "generator"}, "a new part: say in this test what it may include"


def test_no_part_includes_a_private_header_of_another_but_the_engine():
    wrong = []
    for path in written(".c", ".h", ".inc", under="native"):
        part = part_of(path)
        if part in ("include", "engine"):
            continue
        for included in includes(path):
            if included.startswith("apl/"):
                continue
            local = (path.parent / included).resolve()
            if local.is_file() and ROOT / "native" in local.parents:
                other = part_of(local)
            else:
                other = included.split("/")[0] if "/" in included else part
            if other != part and other in LIBRARIES | STAGES | {"engine", "generator"}:
                wrong.append(
                    f"{name_of(path)} includes {included}: native/{other}'s own; use its header in include/apl"
                )
    assert not wrong, "\n".join(wrong)


def public_headers(path: Path, seen: set[str]) -> set[str]:
    """The stems of apl/ headers that a file includes, and those that these include."""
    for included in includes(path):
        stem = included.removeprefix("apl/").removesuffix(".h")
        if included.startswith("apl/") and stem not in seen:
            seen.add(stem)
            public_headers(ROOT / "native/include" / included, seen)
    return seen


def test_libraries_know_no_stage():
    wrong = []
    for part in sorted(LIBRARIES):
        for path in written(".c", ".h", under=f"native/{part}"):
            unknown = public_headers(path, set()) - LIBRARY_HEADERS
            wrong += [f"{name_of(path)} reaches apl/{stem}.h" for stem in sorted(unknown)]
    assert not wrong, "\n".join(wrong)


def test_c_knows_no_python():
    wrong = [name_of(path) for path in written(".c", ".h", under="native") if "Python.h" in path.read_text()]
    assert not wrong


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """(line, module) of each import in a file of the package, names that are modules themselves included."""
    for node in ast.walk(ast.parse(path.read_text(), str(path))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                package = path.relative_to(ROOT).parent.parts
                base = ".".join((*package[: len(package) - node.level + 1], *filter(None, [node.module])))
            yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)


def test_python_arrows():
    """native <- appliance.binding <- the rest of appliance <- appliance.cli."""
    wrong = []
    for path in written(".py", under="appliance"):
        name = name_of(path)
        for line, module in imports(path):
            at = f"{name}:{line} imports {module}"
            if name.startswith("appliance/binding/") and module.startswith("appliance."):
                if not module.startswith(("appliance.binding.", "appliance.errors.")):
                    wrong.append(f"{at}: the binding knows of the rest only its errors")
            elif module.startswith("appliance.binding._native"):
                wrong.append(f"{at}: take ffi, lib and check from appliance.binding")
            if module.startswith("appliance.cli") and not name.startswith(("appliance/cli/", "appliance/__main__")):
                wrong.append(f"{at}: the command stands at the end of the arrows")
    assert not wrong, "\n".join(wrong)


# --- sizes ----------------------------------------------------------------------------------------------------------


def test_files_are_short():
    long = {}
    for path in written(".c", ".h", ".inc", ".py"):
        lines = path.read_text().count("\n")
        if lines > FILE_LINES_MAX:
            long[name_of(path)] = f"{lines} lines, at most {FILE_LINES_MAX}"
    assert not (wrong := except_for(LONG_FILES, long)), "\n".join(wrong)


def c_functions(text: str) -> Iterator[tuple[str, int]]:
    """(name, lines) of C functions: a body begins with a lone brace in the first column and ends with one."""
    lines = text.split("\n")
    begin = None
    for i, line in enumerate(lines):
        if line == "{":
            begin = i
        elif line == "}" and begin is not None:
            head = " ".join(lines[max(0, begin - 4) : begin])
            names = re.findall(r"(\w+)\s*\(", head)
            yield names[-1] if names else f"line {begin + 1}", i - begin + 1
            begin = None


def py_functions(text: str) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None:
            yield node.name, node.end_lineno - node.lineno + 1


def test_functions_are_short():
    long = {}
    for path in written(".c", ".h", ".inc", ".py"):
        functions = py_functions if path.suffix == ".py" else c_functions
        for function, lines in functions(path.read_text()):
            if lines > FUNCTION_LINES_MAX:
                long[f"{name_of(path)}:{function}"] = f"{lines} lines, at most {FUNCTION_LINES_MAX}"
    assert not (wrong := except_for(LONG_FUNCTIONS, long)), "\n".join(wrong)


def test_lines_of_c_fit_a_screen():
    wide = {}
    for path in written(".c", ".h", ".inc"):
        lines = [i for i, line in enumerate(path.read_text().split("\n"), 1) if len(line) > COLUMNS_C_MAX]
        if lines:
            wide[name_of(path)] = f"lines {', '.join(map(str, lines))} have more than {COLUMNS_C_MAX} columns"
    assert not (wrong := except_for(WIDE_FILES, wide)), "\n".join(wrong)


# --- words ----------------------------------------------------------------------------------------------------------


def test_no_file_is_named_for_nothing():
    nothing = {"utils", "util", "helpers", "common", "misc"}
    wrong = [name_of(path) for path in written() if path.stem in nothing or nothing & set(path.relative_to(ROOT).parts)]
    assert not wrong


def test_no_file_speaks_of_the_place_where_it_was_written():
    # Put together here, so that this file does not find itself.
    places = [re.compile(rf"(?<![\w.\-/}}$]){prefix}/(?=\w)") for prefix in ("/" + "work", "/" + "root", "/" + "home")]
    wrong = []
    for path in written():
        try:
            text = path.read_text()
        except UnicodeDecodeError:
            continue
        wrong += [
            f"{name_of(path)}:{i}: {line.strip()[:80]}"
            for i, line in enumerate(text.split("\n"), 1)
            if any(place.search(line) for place in places)
        ]
    assert not wrong, "\n".join(wrong)


def test_python_does_not_swallow_errors():
    wrong = []
    for path in written(".py", under="appliance"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ExceptHandler) and node.type is None:
                wrong.append(f"{name_of(path)}:{node.lineno}: except without a type")
    assert not wrong, "\n".join(wrong)


# --- headers and help -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("header", written(".h", under="native/include/apl"), ids=lambda path: path.stem)
def test_a_public_header_begins_with_its_guard_and_says_what_it_is(header: Path):
    guard = f"APL_{header.stem.upper()}_H"
    lines = header.read_text().split("\n")
    assert lines[:2] == [f"#ifndef {guard}", f"#define {guard}"]
    assert lines[2].startswith("/*"), "behind the guard comes a comment: what this is, who owns it, what fails"
    assert [line for line in lines if line][-1].startswith("#endif")


@pytest.mark.parametrize("source", written(".c", under="native"), ids=name_of)
def test_a_c_file_begins_by_saying_what_it_is(source: Path):
    assert source.read_text().startswith("/*")


@pytest.mark.parametrize("module", written(".py", under="appliance"), ids=name_of)
def test_a_module_says_what_it_is(module: Path):
    text = module.read_text()
    assert not text.strip() or ast.get_docstring(ast.parse(text))


def helpless(parser: argparse.ArgumentParser, words: list[str]) -> Iterator[str]:
    """Commands and arguments without a help text, at any depth."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            told = {choice.dest: choice.help for choice in action._choices_actions}
            for word, below in action.choices.items():
                if not told.get(word):
                    yield " ".join([*words, word])
                yield from helpless(below, [*words, word])
        elif not action.help:
            yield " ".join([*words, "/".join(action.option_strings) or action.dest])


def test_every_noun_and_every_argument_has_help():
    parser = build_parser()
    assert nouns()
    assert not [line for line in helpless(parser, ["appliance"]) if line]
    assert "cannot be loaded" not in parser.format_help()
