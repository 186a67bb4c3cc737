"""What makes a ``[[process]]`` one that can run: its name, its stages, and that nothing is said of them twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields

from appliance.config.model import Process, ProcessKeys, Sections
from appliance.config.read import Layer, Reading, section

Refusals = Iterator[tuple[str, str]]  # key of the process's section, sentence
SUPERVISOR = "supervisor"


def check_processes(sections: Sections, layer: Layer, reading: Reading) -> None:
    """Refuse what cannot share a process, each with its line."""
    for index, process in enumerate(sections.process):
        place = Layer(layer.name, {}, layer.lines, ("process", index)).place
        for key, sentence in _of_one(process, index, sections):
            reading.refuse(place(key), f'process "{process.name}": {sentence}')
    _say_once(sections, layer, reading)


def _of_one(process: Process, index: int, sections: Sections) -> Refusals:
    flow = list(sections.sections_of_stages())
    if process.name in (*flow, SUPERVISOR):
        yield "name", "a stage or the supervisor is called so; give it another name"
    if process.name in [other.name for other in sections.process[:index]]:
        yield "name", "two processes are called so; give each its own name"
    if not process.stages:
        yield "stages", f"it has no stage; name some of {', '.join(flow)}"
    for name, count in Counter(process.stages).items():
        if name == "book" and sections.book.joined:
            yield "stages", "book is one stage with feed ([book] joined = true); leave it out, or joined = false"
        elif name not in flow:
            yield "stages", f'there is no stage "{name}"; the stages are {", ".join(flow)}'
        elif count > 1:
            yield "stages", f"{name} is in it twice"
        for other in sections.process[:index]:
            if name in other.stages:
                yield "stages", f'{name} is in process "{other.name}" already; a stage runs in one'
    known = [name for name in process.stages if name in flow]
    if known != sorted(known, key=flow.index):
        right = ", ".join(f'"{name}"' for name in sorted(set(known), key=flow.index))
        yield "stages", f"its loop turns them in the order of the flow; write stages = [{right}]"
    if len(set(known)) > 1:
        yield from (("stages", sentence) for sentence in _alone(known, sections))


def _alone(names: list[str], sections: Sections) -> Iterator[str]:
    """Stages that must have a process of their own."""
    python = [f"strategy.{strategy.name}" for strategy in sections.strategy if strategy.kind.startswith("python:")]
    for name in names:
        if name in python:
            yield f"{name} is in Python, which would hold up the loop of the others; it keeps a process of its own"
        elif name == "wal":
            yield "the audit log outlives what it records; wal keeps a process of its own"


def _say_once(sections: Sections, layer: Layer, reading: Reading) -> None:
    """A stage that shares a process has no core, user or beat of its own."""
    keys = [item.name for item in fields(ProcessKeys)]
    for name, own in sections.sections_of_stages().items():
        process = sections.process_of(name)
        if process is None:
            continue
        path = _path_of(name, sections)
        for key in keys:
            if getattr(own, key) is not None:
                place = Layer(layer.name, {}, layer.lines, path).place(key)
                where = f'it runs in process "{process.name}", so write `{key}` in that [[process]]'
                reading.refuse(place, f"`{key}` in {section(path)}: {where}")


def _path_of(stage: str, sections: Sections) -> tuple[str | int, ...]:
    """Where the stage's section lies in the file."""
    if stage.startswith("strategy."):
        return "strategy", [f"strategy.{strategy.name}" for strategy in sections.strategy].index(stage)
    return ("feed", 0) if stage == "feed" else ("log",) if stage == "wal" else (stage,)
