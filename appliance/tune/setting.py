"""How a step stands on a host, and the changes that it lacks.

A change is plain data, as it is kept in the record: `kind`, `step`, what it is about, `before` and `after`. It can be
made and taken back without the step's file, so that an older version's changes can be undone by a newer one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from appliance.cores import core_list, core_text
from appliance.errors import ConfigError, HostError
from appliance.tune.host import Host
from appliance.tune.memory import shortage
from appliance.tune.step import Action, BootParameters, Command, ConfigFile, FileSetting, KernelThreads, Step

OK, TODO, REBOOT, ABSENT, BY_HAND = "ok", "to do", "at boot", "not here", "by hand"
FULFILLED = frozenset({OK, ABSENT})
BOOT_FILE = "/etc/default/grub.d/90-appliance.cfg"
_ORDER = (BY_HAND, TODO, REBOOT, OK, ABSENT)
Change = dict[str, Any]


@dataclass(frozen=True)
class Standing:
    """How a step stands: the worst of its actions, what was found, and the changes that would mend it."""

    step: Step
    state: str
    found: str
    changes: tuple[Change, ...] = ()

    @property
    def fulfilled(self) -> bool:
        """Nothing is left to do, now or at the next boot."""
        return self.state in FULFILLED


@dataclass(frozen=True)
class _Part:
    state: str
    found: str
    changes: tuple[Change, ...] = ()


def stand(step: Step, host: Host, values: Mapping[str, str], refused: frozenset[str] = frozenset()) -> Standing:
    """Compare one step with the host. `refused`: paths that are known to refuse and are no fault."""
    if lacking := [need for need in step.needs if need not in values]:
        return Standing(step, ABSENT, f"does not apply: no {', '.join(lacking).replace('_', ' ')} given")
    parts = [_part(action, step, host, values, refused) for action in step.actions]
    worst = min((part.state for part in parts), key=_ORDER.index)
    told = [part.found for part in parts if part.state == worst]
    changes = tuple(change for part in parts for change in part.changes)
    if changes and (short := shortage(step, changes, host, values)):
        return Standing(step, BY_HAND, f"{'; '.join(told)}: {short}")
    return Standing(step, worst, "; ".join(told), changes)


def filled(template: str, values: Mapping[str, str]) -> str:
    """A template with its {names} replaced; other braces stay."""
    for name, value in values.items():
        template = template.replace("{" + name + "}", value)
    return template


def _part(action: Action, step: Step, host: Host, values: Mapping[str, str], refused: frozenset[str]) -> _Part:
    match action:
        case FileSetting():
            return _file(action, step, host, values, refused)
        case ConfigFile():
            return _config(action.path, filled(action.text, values).lstrip("\n"), step.name, host)
        case BootParameters():
            return _boot(filled(action.parameters, values), step, host)
        case KernelThreads():
            return _threads(core_list(filled(action.cores, values)), step, host)
        case Command():
            return _command(action, step, host, values)


# ---- settings that the kernel shows as files


def _file(action: FileSetting, step: Step, host: Host, values: Mapping[str, str], refused: frozenset[str]) -> _Part:
    if action.only_if and action.only_if[1] not in (host.read(action.only_if[0]) or "").split():
        return _Part(ABSENT, f"{action.only_if[0]} has no {action.only_if[1]}")
    paths = next((found for pattern in action.paths if (found := host.glob(pattern))), [])
    want = filled(action.value, values)
    now = {path: told.strip() for path in paths if (told := host.read(path)) is not None and path not in refused}
    if not now:
        return _Part(ABSENT, f"this kernel shows no {action.paths[0]}")
    wrong = {path: told for path, told in now.items() if not agrees(action.compare, told, want)}
    if not wrong:
        return _Part(OK, _many(now, action.compare))
    changes = (
        {"kind": "file", "step": step.name, "path": path, "before": value_in(action.compare, told), "after": want,
         "compare": action.compare, "may_refuse": bool(action.some_refuse)}
        for path, told in wrong.items()
    )  # fmt: skip
    return _Part(TODO, f"{_many(wrong, action.compare)}, wanted {want}", tuple(changes))


def agrees(compare: str, told: str, want: str) -> bool:
    """Whether what a file of the kernel says is what is wanted."""
    match compare:
        case "at_least":
            return told.lstrip("-").isdecimal() and int(told) >= int(want)
        case "chosen":
            return value_in(compare, told) == want
        case "mask":
            return int(told.replace(",", "") or "0", 16) == int(want.replace(",", ""), 16)
        case "cores":
            return set(core_list(told)) <= set(core_list(want))
        case _:
            return told == want


def value_in(compare: str, told: str) -> str:
    """What would have to be written to bring a file back to what it says."""
    return told[told.find("[") + 1 : told.find("]")] if compare == "chosen" and "[" in told else told


def _many(told: Mapping[str, str], compare: str) -> str:
    some = sorted({value_in(compare, text) or "nothing" for text in told.values()})
    path, shown = next(iter(told)), ", ".join(some[:4]) + (" ..." if len(some) > 4 else "")
    return f"{path} is {shown}" if len(told) == 1 else f"{len(told)} files like {path}: {shown}"


# ---- files of ours


def _config(path: str, text: str, step: str, host: Host) -> _Part:
    before = host.read(path)
    if before == text:
        return _Part(OK, f"{path} is as it should be")
    found = f"{path} {'is not there' if before is None else 'is different'}"
    change = {"kind": "config", "step": step, "path": path, "before": before, "after": text,
              "folders": host.folders_missing(path)}  # fmt: skip
    return _Part(TODO, found, (change,))


def _boot(parameters: str, step: Step, host: Host) -> _Part:
    running = (host.read("/proc/cmdline") or "").split()
    missing = [word for word in parameters.split() if word not in running]
    if not missing:
        return _Part(OK, f"the kernel was started with {parameters}")
    if host.read("/etc/default/grub") is None:
        return _Part(BY_HAND, f"no GRUB here; put this on the kernel's command line: {parameters}")
    before = host.read(BOOT_FILE)
    blocks = _boot_blocks(before or "") | {step.name: parameters}
    if _boot_blocks(before or "") == blocks:
        return _Part(REBOOT, f"{BOOT_FILE} has it; the running kernel lacks {' '.join(missing)}")
    change = {"kind": "boot", "step": step.name, "path": BOOT_FILE, "before": _boot_blocks(before or "").get(step.name),
              "after": parameters, "folders": host.folders_missing(BOOT_FILE)}  # fmt: skip
    return _Part(TODO, f"the kernel was started without {' '.join(missing)}", (change,))


def _boot_blocks(text: str) -> dict[str, str]:
    """Parameters by step, from the form that `_boot_text` writes."""
    blocks, name = {}, ""
    for line in text.splitlines():
        if line.startswith("# "):
            name = line[2:]
        elif line.startswith('GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX '):
            blocks[name] = line.split(" ", 1)[1].rstrip('"')
    return blocks


def _boot_text(blocks: Mapping[str, str]) -> str | None:
    lines = [f'# {name}\nGRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX {words}"\n' for name, words in blocks.items()]
    return "".join(lines) or None


def _place_boot(host: Host, step: str, parameters: str | None) -> None:
    blocks = _boot_blocks(host.read(BOOT_FILE) or "")
    blocks.pop(step, None)
    if parameters is not None:
        blocks[step] = parameters
    host.path(BOOT_FILE).parent.mkdir(parents=True, exist_ok=True)
    host.place(BOOT_FILE, _boot_text(blocks))
    if host.has("update-grub"):
        host.run(["update-grub"])


# ---- kernel threads and commands


def _threads(cores: tuple[int, ...], step: Step, host: Host) -> _Part:
    found = host.kernel_threads()
    wrong = {thread: core_text(now) for thread, now in found.items() if set(now) - set(cores)}
    if not wrong:
        return _Part(OK, f"{len(found)} that can be moved, all within {core_text(cores)}")
    change = {"kind": "threads", "step": step.name, "before": wrong, "after": core_text(cores)}
    return _Part(TODO, f"{len(wrong)} may run beyond {core_text(cores)}", (change,))


def _command(action: Command, step: Step, host: Host, values: Mapping[str, str]) -> _Part:
    if action.tool and not host.has(action.tool):
        return _Part(BY_HAND, f"{action.tool} is missing: apt install {action.tool}")
    try:
        printed = host.run(_argv(action.check, values))
        want = filled(action.expect, values)
        if printed == want:
            return _Part(OK, "as it should be" if len(want) < 2 else want)
        before = host.run(_argv(action.before, values)).strip() if action.before else ""
    except HostError as error:
        return _Part(BY_HAND, str(error))
    change = {
        "kind": "command",
        "step": step.name,
        "before": before,
        "after": want,
        "apply": _argv(action.apply, values),
        "undo": _argv(action.undo, {**values, "before": before}),
        "check": _argv(action.check, values),
    }
    return _Part(TODO, " ".join(printed.split()) or "nothing", (change,))


def _argv(words: tuple[str, ...], values: Mapping[str, str]) -> list[str]:
    return [filled(word, values) for word in words]


# ---- making changes and taking them back


def make(change: Change, host: Host) -> None:
    """Make one change and look whether it holds. HostError says what the host refused."""
    match change["kind"]:
        case "file":
            _set(change["path"], change["after"], change["compare"], host)
        case "config":
            host.path(change["path"]).parent.mkdir(parents=True, exist_ok=True)
            host.place(change["path"], change["after"])
        case "boot":
            _place_boot(host, change["step"], change["after"])
        case "threads":
            for thread in change["before"]:
                host.move_thread(int(thread.split()[0]), core_list(change["after"]))
            there, wanted = host.kernel_threads(), set(core_list(change["after"]))
            if stayed := [thread for thread in change["before"] if set(there.get(thread, ())) - wanted]:
                raise HostError(f"{', '.join(stayed)} stay where they were")
        case "command":
            host.run(change["apply"])
            if (now := host.run(change["check"])) != change["after"]:
                raise HostError(f"{' '.join(change['apply'])} was done, but it is still: {' '.join(now.split())}")


def take_back(change: Change, host: Host) -> None:
    """Bring back what was before one change; what is so already stays. HostError says what the host refused."""
    match change["kind"]:
        case "file":
            now = host.read(change["path"])
            if now is not None and value_in(change["compare"], now.strip()) != change["before"]:
                _set(change["path"], change["before"], change["compare"], host, exact=True)
        case "config":
            host.place(change["path"], change["before"])
            host.remove_folders(change.get("folders", ()))
        case "boot":
            _place_boot(host, change["step"], change["before"])
            host.remove_folders(change.get("folders", ()))
        case "threads":
            there = host.kernel_threads()
            for thread, cores in change["before"].items():
                if thread in there:
                    host.move_thread(int(thread.split()[0]), core_list(cores))
        case "command":
            host.run(change["undo"])
        case other:
            raise ConfigError(f"the record has a change of kind {other}, which this version does not know")


def _set(path: str, value: str, compare: str, host: Host, exact: bool = False) -> None:
    try:
        host.set(path, value)
    except OSError as error:
        raise HostError(f"{path} refuses {value!r}: {error.strerror}") from error
    now = (host.read(path) or "").strip()
    holds = value_in(compare, now) == value if exact and compare != "mask" else agrees(compare, now, value)
    if not holds and not (exact and compare == "cores" and core_list(now) == core_list(value)):
        raise HostError(f"{path} was set to {value} and is {now}")
