"""hftbacktest on the events of `bench/native/replay.c`: the same seeded walk, through its engine in Rust and numba.

chain       a maker that keeps a post-only order a side around the microprice, looked at every millisecond, as its own
            examples do; ours asks its maker at every top, and lets it requote once a millisecond
book-only   nobody asks anything: the events run through its exchange's and its trader's book

Both keep the depth in vectors over a range of prices, its fastest form; no latency, no fees, so that nothing else is
simulated.
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

MID_TICKS, TICK = 20000, 0.25
INTERVAL_NS = 1_000_000
u64: Any = np.uint64
i64: Any = np.int64
WHOLE = np.uint64(EXCH_EVENT | LOCAL_EVENT | DEPTH_EVENT)


def fill_walk(ns: Any, sells: Any, ticks: Any, qty: Any) -> None:
    """The recording of replay.c: arrays of one length, filled."""
    random, time, at, mid, events = u64(88172645463325252), u64(1762093800000000000), 0, 20000, len(ns)
    one, six = u64(1), u64(63)
    for level in range(1, 11):
        for sell in range(2):
            if at < events:
                time += u64(1000)
                ns[at], sells[at], ticks[at], qty[at] = time, sell, mid + level if sell else mid - level, 10
                at += 1
    while at < events:
        random ^= random << u64(13)
        random ^= random >> u64(7)
        random ^= random << u64(17)
        time += u64(100) + random % u64(2000)
        if (random >> u64(32)) & six or at + 4 > events:
            sell = i64((random >> u64(40)) & one)
            spread = i64((random >> u64(44)) & u64(15))
            level = 1 if spread < 8 else 1 + (spread - 8) * 10 // 8
            ns[at], sells[at], ticks[at] = time, sell, mid + level if sell else mid - level
            qty[at] = 1 + i64((random >> u64(50)) & u64(127))
            at += 1
            continue
        up = i64((random >> u64(41)) & one)
        step = 1 if up else -1
        gone, worst = (up, mid + step, 0), (1 - up, mid - step * 10, 0)
        for sell, price, amount in (gone, worst, (up, mid + step * 11, 10), (1 - up, mid, 10)):
            ns[at], sells[at], ticks[at], qty[at] = time, sell, price, amount
            at += 1
        mid += step


def recording(count: int) -> Any:
    """The walk as hftbacktest wants it."""
    ns, sells = np.zeros(count, np.uint64), np.zeros(count, np.int64)
    ticks, qty = np.zeros(count, np.int64), np.zeros(count, np.int64)
    walk(ns, sells, ticks, qty)
    events = np.zeros(count, event_dtype)
    events["ev"] = WHOLE | np.where(sells == 1, u64(SELL_EVENT), u64(BUY_EVENT))
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


def run_maker(backtest: Any) -> Any:
    """Quote until the end; the number of orders."""
    bid_tick, ask_tick, last = i64(0), i64(0), u64(0)
    bid_id, ask_id = u64(0), u64(0)
    while backtest.elapse(INTERVAL_NS) == 0:
        depth = backtest.depth(0)
        bid, ask = depth.best_bid_tick, depth.best_ask_tick
        bid_qty, ask_qty = depth.bid_qty_at_tick(bid), depth.ask_qty_at_tick(ask)
        if bid_qty + ask_qty <= 0:
            continue
        micro = (bid * ask_qty + ask * bid_qty) / (bid_qty + ask_qty)
        buy, sell = min(i64(np.floor(micro)) - 1, ask - 1), max(i64(np.ceil(micro)) + 1, bid + 1)
        backtest.clear_inactive_orders(0)
        orders = backtest.orders(0)
        if buy != bid_tick or bid_id not in orders:
            if bid_id in orders and orders.get(bid_id).cancellable:
                backtest.cancel(0, bid_id, False)
            last += u64(1)
            bid_id, bid_tick = last, buy
            backtest.submit_buy_order(0, bid_id, buy * depth.tick_size, 1.0, GTX, LIMIT, False)
        if sell != ask_tick or ask_id not in orders:
            if ask_id in orders and orders.get(ask_id).cancellable:
                backtest.cancel(0, ask_id, False)
            last += u64(1)
            ask_id, ask_tick = last, sell
            backtest.submit_sell_order(0, ask_id, sell * depth.tick_size, 1.0, GTX, LIMIT, False)
    return i64(last)


def run_idle(backtest: Any) -> Any:
    """Run to the end, asking nothing; the best bid's tick there."""
    while backtest.elapse(1_000_000_000_000) == 0:
        pass
    return backtest.depth(0).best_bid_tick


walk, make, watch = njit(fill_walk), njit(run_maker), njit(run_idle)
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
    CASES = (("chain", chain), ("book-only", book_only))
    sys.exit(main("replay", [Case(name, "hftbacktest", DEFAULTS, case) for name, case in CASES]))
