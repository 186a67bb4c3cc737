"""hftbacktest on the events of `bench/native/replay.c`: the same seeded walk, event by event, through its engine compiled by numba and Rust.

chain       a maker that keeps a post-only order a side around the microprice, looked at every millisecond, as its own examples do; ours asks
            its maker at every top, and lets it requote once a millisecond
book-only   nobody asks anything: the events run through its exchange's and its trader's book

Both keep the depth in vectors over a range of prices, its fastest form; no latency, no fees, so that nothing else is simulated.
"""

from __future__ import annotations

import sys
from time import perf_counter_ns
from typing import Any

import numpy as np
from contestant import Case, Failed, Round, main, pin
from hftbacktest import (
    BUY_EVENT,
    DEPTH_EVENT,
    EXCH_EVENT,
    GTX,
    LIMIT,
    LOCAL_EVENT,
    SELL_EVENT,
    BacktestAsset,
    ROIVectorMarketDepthBacktest,
)
from hftbacktest.types import event_dtype
from numba import njit

DEPTH, MID_TICKS, TICK = 10, 20000, 0.25
INTERVAL_NS = 1_000_000
WHOLE = np.uint64(EXCH_EVENT | LOCAL_EVENT | DEPTH_EVENT)


@njit
def walk(ns: Any, sells: Any, ticks: Any, qty: Any) -> None:
    """The recording of replay.c: arrays of one length, filled."""
    random, time, at, mid, events = np.uint64(88172645463325252), np.uint64(1762093800000000000), 0, 20000, len(ns)
    one, six = np.uint64(1), np.uint64(63)
    for level in range(1, 11):
        for sell in range(2):
            if at < events:
                time += np.uint64(1000)
                ns[at], sells[at], ticks[at], qty[at] = time, sell, mid + level if sell else mid - level, 10
                at += 1
    while at < events:
        random ^= random << np.uint64(13)
        random ^= random >> np.uint64(7)
        random ^= random << np.uint64(17)
        time += np.uint64(100) + random % np.uint64(2000)
        if (random >> np.uint64(32)) & six or at + 4 > events:
            sell = np.int64((random >> np.uint64(40)) & one)
            spread = np.int64((random >> np.uint64(44)) & np.uint64(15))
            level = 1 if spread < 8 else 1 + (spread - 8) * 10 // 8
            ns[at], sells[at], ticks[at] = time, sell, mid + level if sell else mid - level
            qty[at] = 1 + np.int64((random >> np.uint64(50)) & np.uint64(127))
            at += 1
            continue
        up = np.int64((random >> np.uint64(41)) & one)
        step = 1 if up else -1
        for sell, price, amount in ((up, mid + step, 0), (1 - up, mid - step * 10, 0), (up, mid + step * 11, 10), (1 - up, mid, 10)):
            ns[at], sells[at], ticks[at], qty[at] = time, sell, price, amount
            at += 1
        mid += step


def recording(count: int) -> Any:
    """The walk as hftbacktest wants it."""
    ns, sells = np.zeros(count, np.uint64), np.zeros(count, np.int64)
    ticks, qty = np.zeros(count, np.int64), np.zeros(count, np.int64)
    walk(ns, sells, ticks, qty)
    events = np.zeros(count, event_dtype)
    events["ev"] = WHOLE | np.where(sells == 1, np.uint64(SELL_EVENT), np.uint64(BUY_EVENT))
    events["exch_ts"] = events["local_ts"] = ns
    events["px"], events["qty"] = ticks * TICK, qty
    return events


def engine(events: Any) -> Any:
    """A new engine at the recording's begin."""
    asset = (
        BacktestAsset()
        .data(events)
        .linear_asset(1.0)
        .constant_order_latency(0, 0)
        .risk_adverse_queue_model()
        .no_partial_fill_exchange()
        .trading_value_fee_model(0.0, 0.0)
        .tick_size(TICK)
        .lot_size(1.0)
        .roi_lb(0.0)
        .roi_ub(2 * MID_TICKS * TICK)
        .last_trades_capacity(0)
    )
    return ROIVectorMarketDepthBacktest([asset])


@njit
def make(backtest: Any) -> int:
    """Quote until the end; the number of orders."""
    bid_tick, ask_tick, last = np.int64(0), np.int64(0), np.uint64(0)
    bid_id, ask_id = np.uint64(0), np.uint64(0)
    while backtest.elapse(INTERVAL_NS) == 0:
        depth = backtest.depth(0)
        bid, ask = depth.best_bid_tick, depth.best_ask_tick
        bid_qty, ask_qty = depth.bid_qty_at_tick(bid), depth.ask_qty_at_tick(ask)
        if bid_qty + ask_qty <= 0:
            continue
        micro = (bid * ask_qty + ask * bid_qty) / (bid_qty + ask_qty)
        buy, sell = min(np.int64(np.floor(micro)) - 1, ask - 1), max(np.int64(np.ceil(micro)) + 1, bid + 1)
        backtest.clear_inactive_orders(0)
        orders = backtest.orders(0)
        if buy != bid_tick or bid_id not in orders:
            if bid_id in orders and orders.get(bid_id).cancellable:
                backtest.cancel(0, bid_id, False)
            last += np.uint64(1)
            bid_id, bid_tick = last, buy
            backtest.submit_buy_order(0, bid_id, buy * depth.tick_size, 1.0, GTX, LIMIT, False)
        if sell != ask_tick or ask_id not in orders:
            if ask_id in orders and orders.get(ask_id).cancellable:
                backtest.cancel(0, ask_id, False)
            last += np.uint64(1)
            ask_id, ask_tick = last, sell
            backtest.submit_sell_order(0, ask_id, sell * depth.tick_size, 1.0, GTX, LIMIT, False)
    return np.int64(last)


@njit
def watch(backtest: Any) -> int:
    """Run to the end, asking nothing; the best bid's tick there."""
    while backtest.elapse(1_000_000_000_000) == 0:
        pass
    return backtest.depth(0).best_bid_tick


kept: dict[int, Any] = {}


def play(played: Round, with_maker: bool) -> None:
    """Whole recordings, `n` events in all; compiled before the clock starts."""
    pin(0)
    events, n = played.arg("events"), played.arg("n")
    if events not in kept:
        kept[events] = recording(events)
        for run in (make, watch):
            short = engine(kept[events][:2000])
            run(short)
            short.close()
    told, done = 0, 0
    while done < n:
        backtest = engine(kept[events])
        begin = perf_counter_ns()
        told += make(backtest) if with_maker else watch(backtest)
        spent = perf_counter_ns() - begin
        backtest.close()
        played.batch(spent, events)
        played.span(spent, events)
        done += events
    played.extra("orders" if with_maker else "best_bid_tick", float(told))
    if told < (done // 1000 if with_maker else 1):
        raise Failed(f"{done} events left {told}")


def chain(played: Round) -> None:
    """With the maker."""
    play(played, True)


def book_only(played: Round) -> None:
    """Without."""
    play(played, False)


if __name__ == "__main__":
    DEFAULTS = {"bytes": 64, "events": 1_000_000, "n": 2_000_000, "batch": 16}
    sys.exit(main("replay", [Case("chain", "hftbacktest", DEFAULTS, chain), Case("book-only", "hftbacktest", DEFAULTS, book_only)]))
