"""Proofs over a hash tree, as RFC 6962 section 2.1 defines them.

Nothing here knows where hashes come from: `root(low, high)` gives the tree hash of leaves low to high, high excluded.
Checking is in docs/examples/check_proof.py, which outsiders run alone.
"""

from __future__ import annotations

from collections.abc import Callable

Root = Callable[[int, int], bytes]


def split(count: int) -> int:
    """The largest power of two below `count`, which is 2 or more: where a tree of so many leaves parts."""
    return 1 << ((count - 1).bit_length() - 1)


def inclusion(index: int, size: int, root: Root) -> list[bytes]:
    """Audit path of leaf `index` in the tree of the first `size` leaves, from the leaf up (section 2.1.1)."""
    if not 0 <= index < size:
        raise ValueError(f"leaf {index} of {size}")
    path: list[bytes] = []
    low, high = 0, size
    while high - low > 1:
        middle = low + split(high - low)
        if index < middle:
            path.append(root(middle, high))
            high = middle
        else:
            path.append(root(low, middle))
            low = middle
    return path[::-1]


def consistency(first: int, second: int, root: Root) -> list[bytes]:
    """Proof that the tree of `second` leaves begins with that of `first` (section 2.1.2); [] if they are the same."""
    if not 0 < first <= second:
        raise ValueError(f"{first} of {second} leaves")
    path: list[bytes] = []
    low, high, whole = 0, second, True
    while first - low != high - low:
        middle = low + split(high - low)
        if first <= middle:
            path.append(root(middle, high))
            high = middle
        else:
            path.append(root(low, middle))
            low, whole = middle, False
    if not whole:
        path.append(root(low, high))
    return path[::-1]
