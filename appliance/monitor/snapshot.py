"""What a running appliance does, sampled from shared memory: prices, rates, latencies, orders, marks.

    monitor = Monitor("demo")
    while True:
        snapshot = monitor.sample()      # some milliseconds; everything is read-only, nobody waits for us

Rates are over the last two seconds, latencies over the last ten; counts are since the appliance was started. An
observer may be lapped by a fast ring: then rates of single instruments are a sample, and nothing else is wrong.
"""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from appliance.errors import ApplianceError
from appliance.monitor.instruments import Instruments, Terms
from appliance.monitor.memory import Memory
from appliance.monitor.status import Status, status_of
from appliance.process.client import report
from appliance.schema.events import TEMPLATES, RejectCode, Side, UpdateKind
from appliance.shm import Reader
from appliance.shm.histogram import Counts, quantiles_of

QUANTILES = (0.5, 0.99, 0.999)
RATE_WINDOW_S = 2.0
LATENCY_WINDOW_S = 10.0
REPORT_EVERY_S = 1.0
ACTIVITY_DECAY_S = 5.0
RECENT_UPDATES = 12
COPY_LIMIT = 4096


@dataclass(frozen=True)
class Market:
    """One instrument's top, with its activity in tops a second."""

    terms: Terms
    state: str
    bid: int
    bid_qty: int
    ask: int
    ask_qty: int
    last: int
    last_qty: int
    volume: int
    rate: float


@dataclass(frozen=True)
class Ladder:
    """The best levels of one book, best first: (price, quantity, orders)."""

    terms: Terms
    bids: tuple[tuple[int, int, int], ...]
    asks: tuple[tuple[int, int, int], ...]


@dataclass(frozen=True)
class Flow:
    """One ring: events so far, events a second, and how far the slowest gating reader is behind."""

    ring: str
    published: int
    rate: float
    slots: int
    behind: int
    behind_who: str
    stalls: int


@dataclass(frozen=True)
class Hop:
    """Time from a packet's arrival to a stage's publishing, in ns: recent quantiles, and the worst ever."""

    stage: str
    count: int
    p50: int
    p99: int
    p999: int
    worst: int


@dataclass(frozen=True)
class Trading:
    """Orders and what became of them, since the start; `refused_by`: risk's refusals by reason."""

    intents: int
    passed: int
    refused: int
    refused_by: dict[str, int]
    acks: int
    fills: int
    cancels: int
    rejects: int
    open_orders: int


@dataclass(frozen=True)
class Position:
    """Fills of one instrument added up, marked at the middle of its top. `whole`: no fill was missed."""

    terms: Terms
    quantity: int
    traded: int
    profit: float
    whole: bool


@dataclass(frozen=True)
class OrderNote:
    """One update for people."""

    time_ns: int
    kind: str
    terms: Terms
    side: str
    quantity: int
    price: int
    reason: str


@dataclass(frozen=True)
class Marks:
    """The audit log's marks, in records."""

    written: int
    durable: int
    sealed: int
    segment: int
    bytes: int
    gaps: int
    rate: float  # records a second


@dataclass(frozen=True)
class FeedHealth:
    """The feed's counters of interest."""

    packets: int
    rate: float
    duplicates: int
    gaps: int
    lost: int
    recovered: int
    malformed: int
    dropped: int
    done: float | None  # share of the file that was played; None on live ports


@dataclass(frozen=True)
class Snapshot:
    """Everything at one moment."""

    time_ns: int
    status: Status
    feed: FeedHealth
    flows: tuple[Flow, ...]
    hops: tuple[Hop, ...]
    markets: tuple[Market, ...]
    ladder: Ladder | None  # of the most active instrument
    trading: Trading
    positions: tuple[Position, ...]
    notes: tuple[OrderNote, ...]
    marks: Marks | None
    instruments: int


@dataclass
class _Book:
    """What an observer knows of fills in one instrument."""

    quantity: int = 0
    traded: int = 0
    cash_e9: int = 0


@dataclass
class _Rates:
    """Counts at past moments, for rates."""

    past: deque[tuple[float, dict[str, int]]] = field(default_factory=deque)

    def add(self, now_s: float, counts: dict[str, int]) -> dict[str, float]:
        """Events a second of each count, over the window."""
        self.past.append((now_s, counts))
        while len(self.past) > 2 and now_s - self.past[1][0] >= RATE_WINDOW_S:
            self.past.popleft()
        then_s, then = self.past[0]
        span = now_s - then_s
        return {k: max(v - then.get(k, 0), 0) / span if span > 0 else 0.0 for k, v in counts.items()}


class Monitor:
    """Samples one appliance. Not thread-safe."""

    def __init__(self, name: str) -> None:
        """Attach; NotRunning if there is none of this name."""
        self.memory = Memory(name)
        self.instruments = Instruments(self.memory)
        self._rates = _Rates()
        self._latencies: deque[tuple[float, dict[str, Counts]]] = deque()
        self._activity: dict[int, float] = {}
        self._sampled_s = time.monotonic()
        self._tops: Reader = self.memory.ring("tops").reader()
        updates = self.memory.ring("updates")
        self._first_update = max(updates.published - updates.slots, 0)
        self._updates: Reader = updates.reader(self._first_update)
        self._books: dict[int, _Book] = {}
        self._notes: deque[OrderNote] = deque(maxlen=RECENT_UPDATES)
        self._report: tuple[float, dict[str, Any] | None] = (float("-inf"), None)

    @property
    def gone(self) -> bool:
        """Whether the appliance was stopped, or started anew: attach again."""
        try:
            return Memory(self.memory.name).supervisor.info().created_ns != self.memory.supervisor.info().created_ns
        except (ApplianceError, ValueError):
            return True

    def sample(self) -> Snapshot:
        """Look at everything once."""
        now_s = time.monotonic()
        counters = {stage: self.memory.counters(stage) for stage in self.memory.stages}
        counts = {f"ring.{ring}": self.memory.ring(ring).published for ring in self.memory.rings}
        counts["packets"] = counters["feed"].get("packets", 0)
        counts["written"] = counters.get("wal", {}).get("written", 0)
        rates = self._rates.add(now_s, counts)
        self._take_tops(now_s)
        self._take_updates()
        markets = tuple(self._markets())
        return Snapshot(
            time_ns=time.time_ns(),
            status=self._status(now_s),
            feed=_feed(counters["feed"], rates["packets"]),
            flows=tuple(self._flow(ring, rates[f"ring.{ring}"]) for ring in self.memory.rings),
            hops=tuple(self._hops(now_s)),
            markets=markets,
            ladder=self._ladder(markets[0].terms) if markets else None,
            trading=_trading(counters, self.memory),
            positions=tuple(self._positions()),
            notes=tuple(reversed(self._notes)),
            marks=_marks(counters["wal"], rates["written"]) if "wal" in counters else None,
            instruments=len(self.memory.table("instruments")),
        )

    def _status(self, now_s: float) -> Status:
        if now_s - self._report[0] >= REPORT_EVERY_S:
            self._report = (now_s, report(self.memory))
        return status_of(self.memory, self._report[1])

    def _flow(self, name: str, rate: float) -> Flow:
        ring = self.memory.ring(name)
        published = ring.published
        behind, who = max(((published - seq, stage) for stage, seq in self.memory.gates(name)), default=(0, ""))
        return Flow(name, published, rate, ring.slots, max(behind, 0), who, ring.stalls)

    def _hops(self, now_s: float) -> list[Hop]:
        histograms = {s: self.memory.region(s).histogram() for s in self.memory.stages if s != "wal"}
        counts = {stage: histogram.counts() for stage, histogram in histograms.items()}
        self._latencies.append((now_s, counts))
        while len(self._latencies) > 2 and now_s - self._latencies[1][0] >= LATENCY_WINDOW_S:
            self._latencies.popleft()
        before = self._latencies[0][1]
        hops = []
        for stage, now in counts.items():
            recent = now - np.minimum(before[stage], now)
            shown = recent if recent.any() else now
            p50, p99, p999 = quantiles_of(shown, QUANTILES)
            hops.append(Hop(stage, int(now.sum()), p50, p99, p999, histograms[stage].max))
        return hops

    def _take_tops(self, now_s: float) -> None:
        """Note which instruments move: tops a second, forgotten over some seconds."""
        span = max(now_s - self._sampled_s, 1e-3)
        self._sampled_s = now_s
        seen = np.zeros(0, dtype=np.int64)
        while len(batch := self._tops.copy(COPY_LIMIT)):
            tops = batch["instrument"][batch["template_id"] == TEMPLATES["Top"]]
            found = np.bincount(tops)
            seen = _add(seen, found)
            if len(batch) < COPY_LIMIT:
                break
        keep = float(np.exp(-span / ACTIVITY_DECAY_S))
        self._activity = {i: rate * keep for i, rate in self._activity.items() if rate > 0.001}
        for instrument in np.flatnonzero(seen).tolist():
            rate = seen[instrument] / span
            self._activity[instrument] = self._activity.get(instrument, rate * keep) + (1 - keep) * rate

    def _markets(self) -> list[Market]:
        most = sorted(self._activity, key=lambda i: -self._activity[i]) or self.instruments.first(20)
        markets = []
        for instrument in most[:40]:
            view = self.instruments.book(instrument)
            if view is None:
                continue
            bid = view["bids"][0] if view["bid_count"] else None
            ask = view["asks"][0] if view["ask_count"] else None
            markets.append(
                Market(
                    self.instruments.terms(instrument), self.instruments.state_name(int(view["state"])),
                    int(bid["price"]) if bid is not None else 0, int(bid["qty"]) if bid is not None else 0,
                    int(ask["price"]) if ask is not None else 0, int(ask["qty"]) if ask is not None else 0,
                    int(view["trade_price"]), int(view["trade_qty"]), int(view["trade_volume"]),
                    self._activity.get(instrument, 0.0),
                )
            )  # fmt: skip
        return markets

    def _ladder(self, terms: Terms) -> Ladder | None:
        view = self.instruments.book(terms.instrument)
        if view is None:
            return None
        sides = (view["bids"][: view["bid_count"]], view["asks"][: view["ask_count"]])
        bids, asks = (tuple((int(x["price"]), int(x["qty"]), int(x["orders"])) for x in side) for side in sides)
        return Ladder(terms, bids, asks)

    def _take_updates(self) -> None:
        while len(batch := self._updates.copy(COPY_LIMIT)):
            updates = batch[batch["template_id"] == TEMPLATES["Update"]]["update"]
            for fill in updates[updates["kind"] == UpdateKind.FILL]:
                book = self._books.setdefault(int(fill["instrument"]), _Book())
                signed = int(fill["qty"]) if fill["side"] == Side.BID else -int(fill["qty"])
                book.quantity += signed
                book.traded += abs(signed)
                book.cash_e9 -= signed * int(fill["price"])
            for update in updates[-RECENT_UPDATES:]:
                self._notes.append(self._note(update))
            if len(batch) < COPY_LIMIT:
                break

    def _note(self, update: Any) -> OrderNote:
        reason = RejectCode(int(update["reason"])).name.lower() if update["reason"] else ""
        return OrderNote(
            int(update["origin_ns"]), UpdateKind(int(update["kind"])).name.lower(),
            self.instruments.terms(int(update["instrument"])), "buy" if update["side"] == Side.BID else "sell",
            int(update["qty"]), int(update["price"]), reason,
        )  # fmt: skip

    def _positions(self) -> list[Position]:
        whole = self._first_update == 0 and self._updates.missed == 0
        positions = []
        for instrument, book in self._books.items():
            terms = self.instruments.terms(instrument)
            middle = self.instruments.middle(instrument)
            profit_e9 = book.cash_e9 + book.quantity * middle if middle or not book.quantity else book.cash_e9
            positions.append(Position(terms, book.quantity, book.traded, profit_e9 / 1e9 * terms.value_factor, whole))
        return sorted(positions, key=lambda p: -p.traded)


def _add(one: np.ndarray[Any, Any], other: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    if len(one) < len(other):
        one, other = other, one
    total = one.astype(np.int64)
    total[: len(other)] += other
    return total


def _feed(counters: dict[str, int], rate: float) -> FeedHealth:
    size = counters.get("port_file_bytes_all", 0)
    done = counters.get("port_file_bytes_done", 0) / size if size else None
    return FeedHealth(
        counters.get("packets", 0), rate, counters.get("duplicates", 0), counters.get("gaps", 0),
        counters.get("lost", 0), counters.get("recovered", 0),
        counters.get("malformed", 0), counters.get("port_dropped_kernel", 0), done,
    )  # fmt: skip


def _trading(counters: dict[str, dict[str, int]], memory: Memory) -> Trading:
    risk, gateway = counters["risk"], counters["gateway"]
    reasons = {k.removeprefix("refused_"): v for k, v in risk.items() if k.startswith("refused_") and v}
    intents = sum(memory.ring(ring).published for ring in memory.rings if ring.startswith("intents"))
    return Trading(
        intents, risk.get("orders_passed", 0), risk.get("orders_refused", 0), reasons, gateway.get("acks", 0),
        gateway.get("fills", 0), gateway.get("cancels", 0), gateway.get("rejects", 0), gateway.get("open_orders", 0),
    )  # fmt: skip


def _marks(counters: dict[str, int], rate: float) -> Marks:
    names = ("written", "durable", "sealed", "segment", "bytes", "gaps")
    written, durable, sealed, segment, size, gaps = (counters.get(name, 0) for name in names)
    return Marks(written, durable, sealed, segment, size, gaps, rate)
