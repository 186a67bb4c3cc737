"""Find the line of every key in a TOML text.

``tomllib`` gives values without places, and a refusal must name the line. This scanner walks a text that
``tomllib`` has already accepted and notes where each key and table begins; it judges nothing and converts
nothing. (A round-trip parser was the alternative: a dependency and wrapped values for one number per key.)
"""

from __future__ import annotations

import re

Path = tuple[str | int, ...]

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_SCALAR = re.compile(r"[^,\]}#\n]+")
_BLANK = re.compile(r"(?:[ \t]+|#[^\n]*)*")
_BLANK_LINES = re.compile(r"(?:[ \t\n]+|#[^\n]*)*")


class _Scanner:
    """One pass over the text; `at` is the offset, `lines` the result."""

    def __init__(self, text: str) -> None:
        self.text = text.replace("\r\n", "\n")
        self.at = 0
        self.counted_at, self.counted = 0, 1  # the line of an offset that `at` has passed: no line is counted twice
        self.lines: dict[Path, int] = {}
        self.table_counts: dict[Path, int] = {}

    def line(self) -> int:
        self.counted += self.text.count("\n", self.counted_at, self.at)
        self.counted_at = self.at
        return self.counted

    def peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def note(self, path: Path, line: int) -> None:
        """Keep the first place of a path; the parents of a dotted key begin there too."""
        if path in self.lines:
            return
        for length in range(1, len(path) + 1):
            self.lines.setdefault(path[:length], line)

    def skip(self, newlines: bool = True) -> None:
        """Skip blanks and comments, and line ends where they mean nothing."""
        match = (_BLANK_LINES if newlines else _BLANK).match(self.text, self.at)
        assert match is not None, "it matches nothing, too"
        self.at = match.end()

    def document(self) -> None:
        table: Path = ()
        self.skip()
        while self.at < len(self.text):
            if self.peek() == "[":
                table = self.header()
            else:
                self.pair(table)
            self.skip()

    def header(self) -> Path:
        """``[a.b]`` or ``[[a.b]]``: the path that the keys below it have."""
        line = self.line()
        many = self.text.startswith("[[", self.at)
        self.at += 2 if many else 1
        names = self.key()
        self.at = self.text.index("]", self.at) + (2 if many else 1)
        path: Path = ()
        for depth, name in enumerate(names):
            path = (*path, name)
            last = depth == len(names) - 1
            if last and many:
                self.lines.setdefault(path, line)
                self.table_counts[path] = self.table_counts.get(path, 0) + 1
            if path in self.table_counts:
                path = (*path, self.table_counts[path] - 1)
        self.note(path, line)
        return path

    def pair(self, table: Path) -> None:
        line = self.line()
        path = (*table, *self.key())
        self.note(path, line)
        self.at = self.text.index("=", self.at) + 1
        self.skip(newlines=False)
        self.value(path)

    def key(self) -> tuple[str, ...]:
        """A possibly dotted key; stops in front of ``=`` or ``]``."""
        names: list[str] = []
        while True:
            self.skip(newlines=False)
            if self.peek() in "\"'":
                start = self.at
                self.string()
                names.append(self.text[start + 1 : self.at - 1])
            else:
                match = _BARE_KEY.match(self.text, self.at)
                assert match is not None, "tomllib has accepted this text"
                names.append(match.group())
                self.at = match.end()
            self.skip(newlines=False)
            if self.peek() != ".":
                return tuple(names)
            self.at += 1

    def value(self, path: Path) -> None:
        char = self.peek()
        if char in "\"'":
            self.string()
        elif char == "[":
            self.array(path)
        elif char == "{":
            self.inline_table(path)
        else:
            match = _SCALAR.match(self.text, self.at)
            self.at = match.end() if match else self.at + 1

    def string(self) -> None:
        quote = self.peek()
        fence = quote * 3 if self.text.startswith(quote * 3, self.at) else quote
        self.at += len(fence)
        while not self.text.startswith(fence, self.at):
            self.at += 2 if quote == '"' and self.peek() == "\\" else 1
        self.at += len(fence)
        while len(fence) == 3 and self.peek() == quote:  # up to two quotes may stand before the fence
            self.at += 1

    def array(self, path: Path) -> None:
        self.at += 1
        index = 0
        self.skip()
        while self.peek() != "]":
            self.note((*path, index), self.line())
            self.value((*path, index))
            index += 1
            self.skip()
            if self.peek() == ",":
                self.at += 1
                self.skip()
        self.at += 1

    def inline_table(self, path: Path) -> None:
        self.at += 1
        self.skip()
        while self.peek() != "}":
            self.pair(path)
            self.skip()
            if self.peek() == ",":
                self.at += 1
                self.skip()
        self.at += 1


def key_lines(text: str) -> dict[Path, int]:
    """The line (from 1) of every key and table of a valid TOML text.

    Entries of arrays have an index in the path: ``[[feed]]`` gives ``("feed",)`` for the first header and
    ``("feed", i)`` for each.
    """
    scanner = _Scanner(text)
    scanner.document()
    return scanner.lines
