"""Why an order was sent: everything that led to it and came of it, from the log alone.

    order ──index──▶ its intent ──origin──▶ packet, market events, top, signal      read
                         │
                         └──▶ replay ──▶ book before and after, each risk check, the call that made each step

What no event holds is found by running the recorded session again through the same code (`appliance.audit.replay`):
the book's ten levels, the value and limit of every check at that moment, and when each stage was called.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from appliance.audit.index import records_of_order, ring_names
from appliance.audit.lines import Formatter, address, ring_sequence
from appliance.audit.log import RECORD, AuditLog, Kind, Records, RingNames, join
from appliance.audit.notes import PACKET, PACKET_HEAD, NoteReader
from appliance.audit.replay import PACKETS_CALL, Call, Replayed, Session, parts_by_session, recorded_config
from appliance.binding import check, ffi, lib, text
from appliance.errors import NotFound
from appliance.schema.events import BookState, RejectCode
from appliance.topology import BOOKS

BEFORE_NS = 1_000_000_000  # how long before its origin the log is looked through
BEHIND_RECORDS = 50_000  # how far behind the intent, for the log takes one ring after the other
OUTCOMES = {0: "passed", 1: "refused", 2: "off", 3: "not reached"}


@dataclass
class Step:
    """One event on the order's way. `call`: the call of the stage that made it, None where that was not replayed."""

    stage: str
    ring: str
    sequence: int
    record: int
    event: dict[str, Any]
    slot: bytes
    logged_ns: int
    call: Call | None = None


@dataclass
class Story:
    """All that the log tells of an order. Times in ns since the epoch, prices in 1e-9."""

    order: int
    session: int
    origin_ns: int = 0
    symbol: str = ""
    packets: list[dict[str, Any]] = field(default_factory=list)
    market: list[Step] = field(default_factory=list)  # events of the feed from that packet, of that instrument
    top_before: Step | None = None
    top: Step | None = None
    signal: Step | None = None
    intent: Step | None = None
    answer: Step | None = None  # of risk: Order or Verdict
    updates: list[Step] = field(default_factory=list)
    related: list[Step] = field(default_factory=list)  # cancels and replaces that name it
    book_before: dict[str, Any] | None = None
    book_after: dict[str, Any] | None = None
    checks: list[dict[str, Any]] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)  # what could not be told, and why
    joined: bool = False  # its feed and book were one stage: packets, but no market events

    def steps(self) -> list[Step]:
        """From the market's event to the last update, those that are there."""
        chain = [self.market[-1] if self.market else None, self.top, self.signal, self.intent, self.answer]
        return [step for step in chain if step is not None] + self.updates


class Inquiry:
    """Puts the story together."""

    def __init__(self, path: str | os.PathLike[str], appliance: str | None = None) -> None:
        self.path, self.appliance = path, appliance
        self.names = RingNames(ring_names(path, appliance))
        self.formatter = Formatter()
        self._watches: list[tuple[Step, int]] = []
        self._last_event = 0  # on the ring `events`, of whatever instrument, from the packet of the order

    def ask(self, order: int, *, replayed: bool = True) -> Story:
        """The story of an order. `replayed`: with what only a replay of its session tells. NotFound: no such order."""
        records = join(list(records_of_order(self.path, order, self.appliance)), RECORD)
        if not len(records):
            raise NotFound(f"{os.fspath(self.path)}: no order {order} is in this log")
        story = Story(order, int(records["session"][-1]))
        config = recorded_config(self.path, self.appliance, story.session)
        story.joined = config is not None and config.start.sections.book.joined
        for record in records[records["session"] == story.session]:
            self._sort(story, self._step(record))
        if story.intent is not None:
            story.origin_ns = int(story.intent.event["origin_ns"])
            self._look_around(story)
        else:
            story.missing.append("its intent is not in the log")
        if replayed:
            self._replay(story)
        return story

    def _step(self, record: np.void) -> Step:
        ring = self.names.ring_name(record["ring"])
        slot = record["slot"]
        event = self.formatter.event_object(slot)
        stage = {"events": "feed", "tops": "book", "signals": "signal", "orders": "risk", "updates": "gateway"}.get(
            ring, ""
        )
        if ring.startswith("intents"):
            stage = "strategy"
        at = (int(record["sequence"]), event, slot.tobytes(), int(record["time_ns"]))
        return Step(stage, ring, ring_sequence(slot), *at)

    def _sort(self, story: Story, step: Step) -> None:
        message, own = step.event["message"], step.event.get("order_id") == story.order
        if message == "Intent" and own:
            story.intent = step
        elif message in ("Order", "Verdict") and own:
            story.answer = step
        elif message == "Update":
            story.updates.append(step)
        else:
            story.related.append(step)

    # ---- what lies around the intent

    def _look_around(self, story: Story) -> None:
        assert story.intent is not None
        reader, instrument = NoteReader(), story.intent.event["instrument"]
        with AuditLog(self.path, self.appliance, time_ns=max(0, story.origin_ns - BEFORE_NS)) as log:
            for batch in log.batches():
                part = batch[batch["session"] == story.session]
                self._take_events(story, part, instrument)
                for record in part[part["kind"] == Kind.PACKET]:
                    self._take_packet(story, reader, record)
                if int(batch["sequence"][-1]) > story.intent.record + BEHIND_RECORDS:
                    break
        if story.joined and story.packets:
            return
        if not story.market:
            story.missing.append("no market event of that origin is in the log: a command or a tick caused it")
        elif not story.packets:
            story.missing.append('its packet is not in the log ([log] packets = "off")')

    def _take_events(self, story: Story, part: Records, instrument: int) -> None:
        slots = part["slot"]
        events = AuditLog.is_event(part)
        for record in part[AuditLog.is_event(part, "Definition") & (slots["instrument"] == instrument)][:1]:
            story.symbol = bytes(record["slot"]["definition"]["symbol"]).rstrip(b"\0").decode("ascii", "replace")
        ours = events & (slots["instrument"] == instrument)
        for record in part[events & (slots["origin_ns"] == story.origin_ns)][::-1]:
            if self.names.ring_name(record["ring"]) == "events":
                self._last_event = max(self._last_event, ring_sequence(record["slot"]))
                break
        for record in part[ours & (slots["origin_ns"] == story.origin_ns)]:
            step = self._step(record)
            if step.ring == "events":
                story.market.append(step)
            elif step.event["message"] == "Top":
                story.top = story.top or step
            elif step.event["message"] == "Signal":
                story.signal = story.signal or step
        tops = part[ours & AuditLog.is_event(part, "Top") & (slots["origin_ns"] < story.origin_ns)]
        if story.top is not None:
            tops = tops[tops["slot"]["stamp"] // 2 - 1 < story.top.sequence]
        if len(tops):
            story.top_before = self._step(tops[-1])

    def _take_packet(self, story: Story, reader: NoteReader, record: np.void) -> None:
        note = reader.take(record["slot"])
        if note is None or note.type != PACKET:
            return
        head = np.frombuffer(note.data[: PACKET_HEAD.itemsize], PACKET_HEAD)[0]
        if int(head["arrival_ns"]) != story.origin_ns:
            return
        payload = note.data[PACKET_HEAD.itemsize :]
        story.packets.append(
            {
                "arrival_ns": story.origin_ns, "line": "B" if int(head["flags"]) & lib.APL_PACKET_LINE_B else "A",
                "group": f"{address(int(head['group_ip']))}:{int(head['group_port'])}",
                "source": f"{address(int(head['source_ip']))}:{int(head['source_port'])}",
                "bytes": len(payload), "payload": payload.hex(),
            }
        )  # fmt: skip

    # ---- what only a replay tells

    def _replay(self, story: Story) -> None:
        config = recorded_config(self.path, self.appliance, story.session)
        if config is None:
            story.missing.append("nothing was replayed: the log has no `start` of this session")
            return
        session = Session(story.session, config)
        session.prepare = lambda made: self._prepare(story, made)
        for part in parts_by_session(self.path, self.appliance):
            if part.session != story.session:
                continue
            session.take(part)
            if self._done(story, session):
                break
        session.close()
        for step, number in self._watches:
            step.call = session.replayed[step.stage].watched(number)
        for stage, reason in session.skipped.items():
            story.missing.append(f"{stage} was not replayed: {reason}")

    def _done(self, story: Story, session: Session) -> bool:
        made = all(session.replayed[step.stage].watched(number) is not None for step, number in self._watches)
        seen = story.book_after is not None or not (story.packets if story.joined else story.market)
        return made and seen and bool(story.checks or not story.intent)

    def _prepare(self, story: Story, session: Session) -> None:
        for step in story.steps():
            step.stage = next((s.name for s in session.topology.stages if s.ring == step.ring), step.stage)
            if step.stage in session.replayed:
                self._watches.append((step, session.replayed[step.stage].watch(step.sequence)))
        book = next((stage for stage in session.replayed.values() if stage.stage.has_books), None)
        risk = session.replayed.get("risk")
        if book is not None and story.joined and story.packets:
            book.on_stop = lambda stage: self._see_book(story, stage)
            book.stop_before(PACKETS_CALL, story.origin_ns)
        elif book is not None and story.market:
            book.on_stop = lambda stage: self._see_book(story, stage)
            book.stop_before(0, story.market[0].sequence)
        if risk is not None and story.intent is not None:
            rings = [item.ring for item in risk.stage.inputs]
            number = rings.index(story.intent.ring)
            risk.on_stop = lambda stage: self._see_checks(story, stage, number)
            risk.stop_before(number, story.intent.sequence)

    def _see_book(self, story: Story, book: Replayed) -> None:
        assert story.intent is not None
        view = _view(book.table_record(BOOKS, story.intent.event["instrument"] - 1, "struct apl_book_view"))
        if story.book_before is None:
            story.book_before = view
            # What ends the venue's event, and so shows the book, may be of another instrument.
            book.stop_before(*((PACKETS_CALL, story.origin_ns + 1) if story.joined else (0, self._last_event + 1)))
        else:
            story.book_after = view
            book.stop_before(0)

    def _see_checks(self, story: Story, risk: Replayed, number: int) -> None:
        assert story.intent is not None
        risk.stop_before(number)
        if story.intent.event["action"] not in ("NEW", "REPLACE"):
            return
        checks = ffi.new("struct apl_risk_check[]", lib.APL_RISK_CHECKS_MAX)
        content = ffi.new("char[]", story.intent.slot[16:])
        count = check(lib.apl_risk_explain(risk.state, number, ffi.cast("const struct apl_intent *", content), checks))
        story.checks = [
            {
                "check": text(one.name), "code": RejectCode(one.code).name, "outcome": OUTCOMES[int(one.outcome)],
                "value": int(one.value), "limit": int(one.limit),
            }
            for one in checks[0:count]
        ]  # fmt: skip


def _view(view: Any) -> dict[str, Any]:
    """A book's levels, best first. An empty book if none was written yet."""
    if view is None:
        return {"state": "UNKNOWN", "bids": [], "asks": []}
    sides = {
        name: [(int(level.price), int(level.qty), int(level.orders)) for level in levels[0:count]]
        for name, levels, count in (("bids", view.bids, view.bid_count), ("asks", view.asks, view.ask_count))
    }
    return {"state": BookState(view.state).name, **sides}
