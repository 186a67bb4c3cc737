"""The two formulas of apl/signal.h against exact fractions, halves to even as Python rounds."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import example, given
from hypothesis import strategies as st

from appliance.binding import lib

I64 = st.integers(-(2**63), 2**63 - 1)
PRICE = st.one_of(st.integers(-20, 20), st.integers(0, 10**13), I64)
QTY = st.one_of(st.integers(0, 12), st.integers(0, 10**6), st.integers(0, 2**63 - 1))


@given(PRICE, QTY, PRICE, QTY)
@example(-(2**63), 2**63 - 1, 2**63 - 1, 2**63 - 1)
@example(2**63 - 1, 1, -(2**63), 2**63 - 1)
@example(0, 1, 1, 1)
@example(1, 1, 2, 1)
@example(-1, 1, -2, 1)
def test_the_microprice_is_the_exact_quotient_rounded_half_to_even(
    bid: int, bid_qty: int, ask: int, ask_qty: int
) -> None:
    if bid_qty + ask_qty == 0:
        return
    want = round(Fraction(bid * ask_qty + ask * bid_qty, bid_qty + ask_qty))
    assert lib.apl_microprice(bid, bid_qty, ask, ask_qty) == want
    assert min(bid, ask) <= want <= max(bid, ask)


@given(QTY, QTY)
@example(2**63 - 1, 0)
@example(0, 2**63 - 1)
@example(2**62, 2**62)
def test_the_imbalance_is_the_exact_quotient_rounded_half_to_even(bid_qty: int, ask_qty: int) -> None:
    if bid_qty + ask_qty == 0:
        return
    want = round(Fraction((bid_qty - ask_qty) * 10**9, bid_qty + ask_qty))
    assert lib.apl_imbalance_e9(bid_qty, ask_qty) == want
