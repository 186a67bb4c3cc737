"""codecs/generate.py: what it says when it cannot run, what it compares, and that the checked-in code is current."""

from __future__ import annotations

import hashlib
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[2] / "codecs" / "generate.py"


@pytest.fixture
def generate() -> ModuleType:
    """The script as a module, fresh for each test."""
    spec = importlib.util.spec_from_file_location("codecs_generate", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def fresh(generate: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """What a run of the tool would give: two headers of a schema 'venue', and nothing generated yet."""
    folder = tmp_path / "fresh"
    folder.mkdir()
    (folder / "a.h").write_text("a\n")
    (folder / "b.h").write_text("b\n")
    result = {"venue": folder}
    monkeypatch.setattr(generate, "GENERATED", tmp_path / "generated")
    monkeypatch.setattr(generate, "generate_all", lambda scratch: result)
    return result


def test_check_passes_after_install(
    generate: ModuleType, fresh: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert generate.main([]) == 0
    assert generate.main(["--check"]) == 0
    assert "venue" in capsys.readouterr().out


def test_check_lists_every_difference_and_writes_nothing(
    generate: ModuleType, fresh: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert generate.main([]) == 0
    held = generate.GENERATED
    (held / "venue" / "a.h").write_text("A\n")
    (held / "venue" / "b.h").unlink()
    (held / "venue" / "c.h").write_text("c\n")
    (held / "gone").mkdir()
    capsys.readouterr()
    assert generate.main(["--check"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "changed: venue/a.h",
        "missing: venue/b.h",
        "stale: gone/ (no such schema)",
        "stale: venue/c.h",
    ]
    assert (held / "venue" / "a.h").read_text() == "A\n"


def test_check_of_nothing_lists_all(generate: ModuleType, fresh: dict[str, Path]) -> None:
    assert sorted(generate.differing(fresh)) == ["missing: venue/a.h", "missing: venue/b.h"]


def test_install_removes_what_no_schema_gives(generate: ModuleType, fresh: dict[str, Path]) -> None:
    held = generate.GENERATED
    (held / "gone").mkdir(parents=True)
    (held / "venue").mkdir()
    (held / "venue" / "c.h").write_text("c\n")
    (held / ".gitattributes").write_text("kept\n")
    assert generate.main([]) == 0
    assert sorted(path.name for path in held.iterdir()) == [".gitattributes", "venue"]
    assert sorted(path.name for path in (held / "venue").iterdir()) == ["a.h", "b.h"]


def test_without_java(
    generate: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert generate.main(["--check"]) == 2
    assert "no 'java' found" in capsys.readouterr().err


def test_with_java_that_is_too_old(generate: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    java = tmp_path / "java"
    java.write_text("#!/bin/sh\necho 'openjdk version \"11.0.2\"' >&2\n")
    java.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    with pytest.raises(generate.CannotGenerateError, match="is Java 11, but 17 is needed"):
        generate.find_java()


def test_without_maven_and_without_the_jar(
    generate: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with pytest.raises(generate.CannotGenerateError, match="there is no 'mvn' to fetch it"):
        generate.fetch(generate.JARS[0])


def test_a_jar_of_other_content_is_refused_and_removed(
    generate: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    jar = generate.Jar("g", "tool", "1", hashlib.sha256(b"right").hexdigest())
    path = generate.cache_folder() / jar.name
    path.parent.mkdir(parents=True)
    path.write_bytes(b"wrong")
    with pytest.raises(generate.CannotGenerateError, match="is pinned"):
        generate.fetch(jar)
    assert not path.exists()
    path.write_bytes(b"right")
    assert generate.fetch(jar) == path


def test_a_schema_that_the_tool_refuses(generate: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    java = tmp_path / "java"
    java.write_text("#!/bin/sh\necho no such type >&2\nexit 3\n")
    java.chmod(0o755)
    with pytest.raises(generate.CannotGenerateError, match="refused"):
        generate.run_tool(str(java), "", tmp_path / "bad.xml", tmp_path)


@pytest.mark.slow
def test_the_checked_in_code_is_current(generate: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    """The real tool, where Java is here and the jars are or can be fetched."""
    code = generate.main(["--check"])
    said = capsys.readouterr()
    if code == 2:
        pytest.skip(f"cannot regenerate here: {said.err.splitlines()[-1]}")
    assert code == 0, said.out
