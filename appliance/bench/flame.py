"""A flame graph from folded stacks, as one SVG file that needs nothing else.

Width is the part of all samples, depth is the stack; siblings stand in alphabetical order, so that two graphs can be
compared by eye. A hand's width of the page at the top names what was sampled.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from html import escape
from zlib import crc32

WIDTH = 1180.0
ROW = 19.0
HEAD = 44.0
CHARACTER = 6.6  # of the font below
LEAST_PX = 0.4  # narrower frames are left out
STYLE = """
svg { background:#fff } text { font:11px ui-monospace, Menlo, Consolas, monospace; fill:#1b1b1b } .title { font:600 15px system-ui, sans-serif }
.sub { font:12px system-ui, sans-serif; fill:#666 } rect { stroke:#fff; stroke-width:.6 } rect:hover { stroke:#000; stroke-width:1.2 }
.f0{fill:#f6c26b}.f1{fill:#f3b04f}.f2{fill:#ef9a52}.f3{fill:#f08a5c}.f4{fill:#f2a071}.f5{fill:#e9c46a}.f6{fill:#f4d58d}.f7{fill:#eaa36b} .k{fill:#a9c8ea}
@media (prefers-color-scheme: dark) { svg { background:#0f1114 } .title { fill:#eceef1 } .sub { fill:#aab } rect { stroke:#0f1114 } rect:hover { stroke:#fff } }
"""
WARM = 8


@dataclass
class Frame:
    """One function in one place of the stack, with all samples in it and below."""

    name: str
    count: int = 0
    below: dict[str, Frame] = field(default_factory=dict)


def folded(lines: Iterable[str]) -> dict[tuple[str, ...], int]:
    """`a;b;c 12` lines as {(a, b, c): 12}; lines of another form are left out."""
    stacks: dict[tuple[str, ...], int] = {}
    for line in lines:
        stack, _, count = line.strip().rpartition(" ")
        if stack and count.isdigit():
            key = tuple(stack.split(";"))
            stacks[key] = stacks.get(key, 0) + int(count)
    return stacks


def tree(stacks: Mapping[tuple[str, ...], int]) -> Frame:
    """The stacks as one tree; its root is everything."""
    root = Frame("all")
    for stack, count in stacks.items():
        at = root
        at.count += count
        for name in stack:
            at = at.below.setdefault(name, Frame(name))
            at.count += count
    return root


def depth(frame: Frame) -> int:
    """Rows that a tree needs."""
    return 1 + max((depth(below) for below in frame.below.values()), default=0)


def svg(title: str, stacks: Mapping[tuple[str, ...], int], sampled: str) -> str:
    """The picture. `sampled` says by what and how, under the title."""
    root = tree(stacks)
    height = HEAD + depth(root) * ROW + 8
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH + 20:g} {height:g}" width="{WIDTH + 20:g}">',
        f"<style>{STYLE}</style>",
        f'<text x="10" y="20" class="title">{escape(title)}</text>',
        f'<text x="10" y="37" class="sub">{root.count} samples, {escape(sampled)}</text>',
    ]
    if root.count:
        _draw(parts, root, 10.0, height - 8 - ROW, WIDTH / root.count, root.count)
    return "\n".join([*parts, "</svg>\n"])


def _draw(parts: list[str], frame: Frame, x: float, y: float, scale: float, total: int) -> None:
    width = frame.count * scale
    if width < LEAST_PX:
        return
    words = f"{frame.name}: {100 * frame.count / total:.1f} %, {frame.count} samples"
    kind = "k" if frame.name.endswith("_[k]") else f"f{crc32(frame.name.encode()) % WARM}"
    fits = int((width - 6) / CHARACTER)
    shown = frame.name if len(frame.name) <= fits else frame.name[: fits - 1] + "\u2026" if fits > 3 else ""
    parts.append(
        f'<g><title>{escape(words)}</title><rect x="{x:.2f}" y="{y:.1f}" width="{width:.2f}" height="{ROW - 1:g}" rx="1.5"'
        f' class="{kind}"/>'
        + (f'<text x="{x + 3:.2f}" y="{y + 13:.1f}">{escape(shown)}</text>' if shown else "")
        + "</g>"
    )
    for name in sorted(frame.below):
        below = frame.below[name]
        _draw(parts, below, x, y - ROW, scale, total)
        x += below.count * scale
