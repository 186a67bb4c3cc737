"""``appliance replay LOG``: a recorded session through the same binaries; what comes out must be what was recorded."""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import asdict

import numpy as np

from appliance.audit.lines import Formatter
from appliance.audit.replay import Difference, SessionResult, StageResult, sessions
from appliance.cli.audit import progress_bar
from appliance.schema.events import EVENT


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the noun to the parser of ``appliance``."""
    parser = subparsers.add_parser(
        "replay", help="run a recorded session again and compare, byte for byte", description=replay_.__doc__
    )
    parser.add_argument("log", metavar="LOG", help="the log's directory")
    parser.add_argument("--appliance", metavar="NAME", help="whose log, where a directory holds several")
    parser.add_argument("--stage", action="append", default=[], metavar="NAME", help="this stage alone; repeatable")
    parser.add_argument("--json", action="store_true", help="one JSON object for each session")
    parser.set_defaults(run=replay_)


def replay_(args: argparse.Namespace) -> int:
    """Run what the log recorded through this build's stages, each from its recorded inputs in their recorded order.

    Every event that a stage publishes is compared with the recorded one: all 56 bytes, and its place in the ring. The
    first difference is shown in full. Exit code 0: all the same; 7: a difference, or the log is damaged; 4: the log
    does not tell enough.
    """
    good = True
    began, records = time.monotonic(), 0
    with progress_bar(args.log) as tell:
        for result in sessions(args.log, args.appliance, only=args.stage, told=tell):
            good &= result.good
            records += result.records
            print(json.dumps(_plain(result)) if args.json else _story(result))
    seconds = time.monotonic() - began
    rate = records / seconds / 1e6
    print(f"{records:,} records in {seconds:.2f} s: {rate:.2f} M records/s", file=sys.stderr)
    return 0 if good else 7


def _plain(result: SessionResult) -> dict[str, object]:
    plain = asdict(result)
    for stage in plain["stages"]:
        difference = stage["difference"]
        if difference is not None:
            for side in ("recorded", "replayed"):
                difference[side] = None if difference[side] is None else difference[side].hex()
    return {"good": result.good, **plain}


def _story(result: SessionResult) -> str:
    lines = [f"session {result.session} of {result.appliance}: {result.records:,} records"]
    lines += [_line(stage) for stage in result.stages]
    for stage in result.stages:
        if stage.difference is not None:
            lines += _told(stage.stage, stage.difference)
    return "\n".join(lines)


def _line(stage: StageResult) -> str:
    head = f"  {stage.stage:18}"
    if stage.skipped:
        return f"{head} not replayed: {stage.skipped}"
    if stage.failed:
        return f"{head} stopped: {stage.failed}"
    same = "identical" if stage.good else f"{stage.different:,} DIFFERENT"
    words = f"{head} {stage.calls:>10,} calls {stage.compared:>10,} events {same}, digest {stage.digest:08x}"
    if stage.lives > 1:
        words += f", {stage.lives} lives"
    if stage.untold:
        words += f", {stage.untold:,} recorded events of calls that a killed life did not tell of"
    if stage.unrecorded:
        words += f", {stage.unrecorded:,} events that the log lacks"
    if stage.lost_notes:
        words += f", {stage.lost_notes:,} lines of unfinished notes"
    return words


def _told(stage: str, difference: Difference) -> list[str]:
    formatter = Formatter()

    def said(slot: bytes | None) -> str:
        return "nothing" if slot is None else formatter.event(np.frombuffer(slot, dtype=EVENT)[0])

    return [
        f"{stage}: the first difference is {difference.ring}#{difference.sequence}, made by {difference.cause}",
        f"  recorded  {said(difference.recorded)}",
        f"  replayed  {said(difference.replayed)}",
        f"  recorded  {'' if difference.recorded is None else difference.recorded[8:].hex()}",
        f"  replayed  {difference.replayed[8:].hex()}",
    ]
