"""Lists of processor cores, in the forms in which the kernel shows and takes them."""

from __future__ import annotations

from collections.abc import Sequence


def core_list(text: str) -> tuple[int, ...]:
    """``"0-2,5"`` as (0, 1, 2, 5); parts that are no numbers are left out."""
    cores: list[int] = []
    for part in text.replace("\n", ",").split(","):
        first, _, last = part.strip().partition("-")
        if first.isdecimal() and (last or first).isdecimal():
            cores += range(int(first), int(last or first) + 1)
    return tuple(cores)


def core_text(cores: Sequence[int]) -> str:
    """(0, 1, 2, 5) as ``"0-2,5"``."""
    runs: list[list[int]] = []
    for core in sorted(set(cores)):
        if runs and runs[-1][1] == core - 1:
            runs[-1][1] = core
        else:
            runs.append([core, core])
    return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)


def core_mask(cores: Sequence[int]) -> str:
    """(0, 1, 33) as ``"00000002,00000003"``: 32 bits a group."""
    number = sum(1 << core for core in set(cores))
    groups = max((number.bit_length() + 31) // 32, 1)
    return ",".join(f"{number >> 32 * i & 0xFFFFFFFF:08x}" for i in reversed(range(groups)))
