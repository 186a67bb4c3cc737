"""Numbers as people read them: rates, times, sizes."""

from __future__ import annotations

_TIMES = ((1_000_000_000, "s"), (1_000_000, "ms"), (1_000, "µs"))
_COUNTS = ((1_000_000_000, "G"), (1_000_000, "M"), (1_000, "k"))
_BLOCKS = " ▏▎▍▌▋▊▉█"
_SPARKS = "▁▂▃▄▅▆▇█"


def duration(nanoseconds: float) -> str:
    """850 ns, 12.3 µs, 4.56 ms: three digits."""
    for unit, name in _TIMES:
        if nanoseconds >= unit:
            return f"{_three(nanoseconds / unit)} {name}"
    return f"{nanoseconds:.0f} ns"


def count(number: float) -> str:
    """950, 12.3k, 4.56M: three digits."""
    for unit, name in _COUNTS:
        if number >= unit:
            return f"{_three(number / unit)}{name}"
    return f"{number:.0f}" if number >= 10 or number == int(number) else f"{number:.1f}"


def size(bytes_: float) -> str:
    """12.3 MiB."""
    for unit, name in ((1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")):
        if bytes_ >= unit:
            return f"{_three(bytes_ / unit)} {name}"
    return f"{bytes_:.0f} B"


def clock(seconds: float) -> str:
    """01:02:03, with days before it if there are any."""
    whole = max(int(seconds), 0)
    days, rest = divmod(whole, 86400)
    text = f"{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}"
    return f"{days}d {text}" if days else text


def gauge(share: float, width: int) -> str:
    """A bar of eighths of a cell."""
    eighths = round(min(max(share, 0.0), 1.0) * width * 8)
    full, part = divmod(eighths, 8)
    bar = "█" * full + (_BLOCKS[part] if part else "")
    return bar.ljust(width)


def sparkline(values: list[float]) -> str:
    """One character a value, scaled to the greatest."""
    top = max(values, default=0.0)
    if top <= 0:
        return _SPARKS[0] * len(values)
    return "".join(_SPARKS[min(int(v / top * len(_SPARKS)), len(_SPARKS) - 1)] for v in values)


def _three(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:.0f}"
