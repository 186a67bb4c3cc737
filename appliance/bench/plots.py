"""The report's plots: plain SVG text, coloured by CSS variables of the page, so that one picture serves light and dark.

Every function takes plain numbers and returns one `<svg>`; nothing here knows of suites. Each mark carries a `<title>`
that tells its numbers.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from appliance.bench.table import rate, time

SERIES_COLOURS = 8
LABEL_PX = 13.0  # least distance between two labels at the end of lines


@dataclass(frozen=True)
class Series:
    """One line: its name, colour slot (0 is ours), and (x, y) points ascending in x."""

    name: str
    slot: int
    points: Sequence[tuple[float, float]]


@dataclass(frozen=True)
class Frame:
    """Where the data lies within a picture, in pixels."""

    width: float = 560
    height: float = 300
    left: float = 58
    right: float = 118
    top: float = 14
    bottom: float = 34

    @property
    def x1(self) -> float:
        """The right edge of the data."""
        return self.width - self.right

    @property
    def y1(self) -> float:
        """The lower edge of the data."""
        return self.height - self.bottom


def colour(slot: int) -> str:
    """The class of a colour slot; past the last, the muted one."""
    return f"s{slot}" if slot < SERIES_COLOURS else "sx"


def _scale(low: float, high: float, from_: float, to: float) -> Callable[[float], float]:
    span = (high - low) or 1.0
    return lambda value: from_ + (value - low) / span * (to - from_)


def log_ticks(low: float, high: float) -> list[float]:
    """1, 2 and 5 times powers of ten between the bounds; powers of ten alone over more than three decades."""
    factors = (1, 2, 5) if math.log10(high / low) <= 3 else (1,)
    exponents = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    return [f * 10.0**e for e in exponents for f in factors if low * 0.999 <= f * 10.0**e <= high * 1.001]


def _bounds(values: Sequence[float]) -> tuple[float, float]:
    """Bounds of a logarithmic axis: the values with a little air, at least a factor of two apart."""
    low, high = min(values) / 1.15, max(values) * 1.15
    if high / low < 2:
        middle = math.sqrt(low * high)
        low, high = middle / 1.5, middle * 1.5
    return low, high


def _svg(frame: Frame, label: str, parts: Sequence[str]) -> str:
    return (
        f'<svg viewBox="0 0 {frame.width:g} {frame.height:g}" role="img" aria-label="{escape(label, quote=True)}" '
        f'xmlns="http://www.w3.org/2000/svg">{"".join(parts)}</svg>'
    )


def _text(x: float, y: float, words: str, cls: str = "tick", anchor: str = "middle") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" class="{cls}" text-anchor="{anchor}">{escape(words)}</text>'


def _line(x0: float, y0: float, x1: float, y1: float, cls: str) -> str:
    return f'<line x1="{x0:.1f}" y1="{y0:.1f}" x2="{x1:.1f}" y2="{y1:.1f}" class="{cls}"/>'


def _end_labels(frame: Frame, ends: Sequence[tuple[float, float, Series]]) -> list[str]:
    """Names at the ends of the lines, pushed apart where they would overlap."""
    parts, last = [], -math.inf
    for x, y, series in sorted(ends, key=lambda end: end[1]):
        at = max(y, last + LABEL_PX)
        last = at
        if abs(at - y) > 2 or x < frame.x1 - 2:
            parts.append(_line(x + 3, y, frame.x1 + 8, at, f"leader {colour(series.slot)}"))
        cls = "label ours" if series.slot == 0 else "label"
        parts.append(_text(frame.x1 + 11, at + 4, series.name, cls, "start"))
    return parts


def lines(
    series: Sequence[Series],
    x_ticks: Sequence[tuple[float, str]],
    show: Callable[[float], str],
    x_name: str,
    label: str,
    dots: bool = False,
) -> str:
    """Lines over a horizontal axis with given ticks; the vertical axis is logarithmic and shown by `show`."""
    frame = Frame()
    low, high = _bounds([y for one in series for _, y in one.points])
    x_at = _scale(x_ticks[0][0], x_ticks[-1][0], frame.left, frame.x1)
    y_at = _scale(math.log(low), math.log(high), frame.y1, frame.top)
    parts = []
    for tick in log_ticks(low, high):
        y = y_at(math.log(tick))
        parts += [_line(frame.left, y, frame.x1, y, "grid"), _text(frame.left - 7, y + 4, show(tick), "tick", "end")]
    for value, words in x_ticks:
        parts += [
            _line(x_at(value), frame.y1, x_at(value), frame.y1 + 4, "axis"),
            _text(x_at(value), frame.y1 + 17, words),
        ]
    parts.append(_line(frame.left, frame.y1, frame.x1, frame.y1, "axis"))
    parts.append(_text((frame.left + frame.x1) / 2, frame.height - 3, x_name, "name"))
    ends = []
    for one in sorted(series, key=lambda s: -s.slot):  # ours lies on top
        places = [(x_at(x), y_at(math.log(y))) for x, y in one.points]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        parts.append(
            f'<polyline points="{path}" class="line {colour(one.slot)}"><title>{escape(one.name)}</title></polyline>'
        )
        marked = list(zip(places, one.points, strict=True))
        for (x, y), (at, value) in marked if dots else marked[-1:]:
            words = f"{one.name}: {show(value)} at {_x_words(at, x_ticks)}"
            parts.append(
                f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{4 if dots else 3.5}" class="dot {colour(one.slot)}">'
                f"<title>{escape(words)}</title></circle>"
            )
        ends.append((*places[-1], one))
    return _svg(frame, label, parts + _end_labels(frame, ends))


def _x_words(value: float, ticks: Sequence[tuple[float, str]]) -> str:
    return min(ticks, key=lambda tick: abs(tick[0] - value))[1]


def percentiles(series: Sequence[Series], label: str) -> str:
    """Latency distributions: x in nines (0 is the least, 1 is p90, 2 is p99 ...), y in ns."""
    nines = max(1, math.ceil(max(x for one in series for x, _ in one.points)))
    names = ["", "p90", "p99", "p99.9", "p99.99", "p99.999", "p99.9999"]
    ticks = [(float(i), names[i]) for i in range(min(nines, len(names) - 1) + 1)]
    half = (-math.log10(0.5), "p50")
    return lines(series, [ticks[0], half, *ticks[1:]], time, "part of operations at most this slow", label)


def powers(series: Sequence[Series], x_name: str, label: str) -> str:
    """Throughput against something that doubles (slots, batch); x is given as it is."""
    values = sorted({x for one in series for x, _ in one.points})
    ticks = [(math.log2(max(value, 1)), short_count(value)) for value in values]
    scaled = [Series(s.name, s.slot, [(math.log2(max(x, 1)), y) for x, y in s.points]) for s in series]
    return lines(scaled, ticks, rate, x_name, label, dots=True)


def short_count(value: float) -> str:
    """4096 as 4 Ki, for axes."""
    for unit, size in (("Mi", 1 << 20), ("Ki", 1 << 10)):
        if value >= size and value % size == 0:
            return f"{value // size:g} {unit}"
    return f"{value:g}"


def ratios(rows: Sequence[tuple[str, int, float, str]], label: str) -> str:
    """(name, slot, ratio, title) as points left and right of a line at 1 (ours), on a logarithmic axis."""
    row_px, top = 24.0, 22.0
    frame = Frame(width=560, height=top + row_px * len(rows) + 26, left=150, right=62, top=top, bottom=26)
    low = min(0.5, min(ratio for _, _, ratio, _ in rows) / 1.2)
    high = max(2.0, max(ratio for _, _, ratio, _ in rows) * 1.2)
    x_at = _scale(math.log(low), math.log(high), frame.left, frame.x1)
    one = x_at(0.0)
    parts = [
        f'<rect x="{one:.1f}" y="{top - 4:.1f}" width="{frame.x1 - one:.1f}" height="{frame.y1 - top + 4:.1f}" class="better"/>',
        _text(one + 5, top - 9, "ours is better \u2192", "name", "start"),
    ]
    for tick in log_ticks(low, high):
        x = x_at(math.log(tick))
        parts += [_line(x, top - 4, x, frame.y1, "grid"), _text(x, frame.y1 + 16, f"{tick:g} x")]
    parts.append(_line(one, top - 4, one, frame.y1, "axis strong"))
    for i, (name, slot, ratio, title) in enumerate(rows):
        y, x = top + row_px * (i + 0.5), x_at(math.log(ratio))
        parts += [
            _text(frame.left - 10, y + 4, name, "label ours" if slot == 0 else "label", "end"),
            _line(one, y, x, y, f"stem {colour(slot)}"),
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="6" class="dot {colour(slot)}"><title>{escape(title)}</title></circle>',
            _text(max(x, one) + 11, y + 4, f"{ratio:.2f} x", "value", "start"),
        ]
    return _svg(frame, label, parts)


def rounds(series: Sequence[Series], bounces: Sequence[float], show: Callable[[float], str], label: str) -> str:
    """Every round as a point, in the order played, with the bounce beside it: how even the run was."""
    frame = Frame(height=200)
    values = [y for one in series for _, y in one.points] + list(bounces)
    low, high = _bounds(values)
    count = max(len(one.points) for one in series)
    x_at = _scale(0.5, count + 0.5, frame.left, frame.x1)
    y_at = _scale(math.log(low), math.log(high), frame.y1, frame.top)
    parts = []
    for tick in log_ticks(low, high):
        y = y_at(math.log(tick))
        parts += [_line(frame.left, y, frame.x1, y, "grid"), _text(frame.left - 7, y + 4, show(tick), "tick", "end")]
    parts += [_text(x_at(i), frame.y1 + 17, str(i)) for i in range(1, count + 1)]
    parts.append(_line(frame.left, frame.y1, frame.x1, frame.y1, "axis"))
    parts.append(_text((frame.left + frame.x1) / 2, frame.height - 3, "round", "name"))
    ends = []
    if bounces:
        path = " ".join(f"{x_at(i):.1f},{y_at(math.log(b)):.1f}" for i, b in enumerate(bounces, 1))
        parts.append(f'<polyline points="{path}" class="bounce"><title>bounce of one line</title></polyline>')
        ends.append((x_at(len(bounces)), y_at(math.log(bounces[-1])), Series("bounce", SERIES_COLOURS, [])))
    for one in sorted(series, key=lambda s: -s.slot):
        for i, value in one.points:
            title = f"{one.name}, round {i:g}: {show(value)}"
            parts.append(
                f'<circle cx="{x_at(i):.1f}" cy="{y_at(math.log(value)):.1f}" r="3.5" class="dot {colour(one.slot)}">'
                f"<title>{escape(title)}</title></circle>"
            )
        x, y = one.points[-1]
        ends.append((x_at(x), y_at(math.log(y)), one))
    return _svg(frame, label, parts + _end_labels(frame, ends))


def bullet(value: float, limit: float, less: bool) -> str:
    """A goal at a glance: the limit is the middle, the good side is tinted, the point is the value (1/8 to 8 times)."""
    width, height, reach = 190.0, 22.0, 3.0
    at = max(-reach, min(reach, math.log2(value / limit)))
    x = _scale(-reach, reach, 8, width - 8)(at)
    middle = width / 2
    met = value <= limit if less else value >= limit
    begin = 4 if less else middle
    return (
        f'<svg viewBox="0 0 {width:g} {height:g}" class="bullet" aria-hidden="true" xmlns="http://www.w3.org/2000/svg">'
        f'<rect x="4" y="9" width="{width - 8:g}" height="4" rx="2" class="track"/>'
        f'<rect x="{begin:g}" y="9" width="{middle - 4:g}" height="4" rx="2" class="good"/>'
        f"{_line(middle, 3, middle, 19, 'axis strong')}"
        f'<circle cx="{x:.1f}" cy="11" r="6" class="{"met" if met else "missed"}"><title>{value / limit:.2f} x the limit</title></circle></svg>'
    )
