"""Plan, apply and undo a profile on a host."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from appliance.errors import ConfigError, HostError
from appliance.tune.host import Host
from appliance.tune.profile import Profile
from appliance.tune.record import PATH, Record
from appliance.tune.setting import Change, Standing, make, stand, take_back

Say = Callable[[str], None]


@dataclass
class Outcome:
    """What was done: changes made or taken back, and sentences for those that the host refused."""

    done: list[Change] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    reboot: bool = False


def record_of(host: Host, path: str = PATH) -> Record:
    """The host's record of changes."""
    return Record(host.path(path))


def plan(
    profile: Profile, host: Host, values: Mapping[str, str], only: Sequence[str] = (), record: Record | None = None
) -> list[Standing]:
    """How each step of the profile stands, in its order; `only`: these steps. Nothing is changed."""
    names = [step.name for step in profile.steps]
    if unknown := [name for name in only if name not in names]:
        raise ConfigError(f"profile {profile.name} has no step {', '.join(unknown)}; it has {', '.join(names)}")
    kept = record_of(host) if record is None else record
    refused = frozenset(kept.refused)
    return [stand(step, host, values, refused) for step in profile.steps if not only or step.name in only]


def apply(standings: Sequence[Standing], host: Host, record: Record) -> Outcome:
    """Make the changes that the standings lack, each kept in the record on disk before it is made."""
    outcome = Outcome()
    for standing in standings:
        outcome.reboot |= standing.step.reboot and bool(standing.changes)
        for change in standing.changes:
            record.add(change)
        if standing.changes:
            record.save()
        for change in standing.changes:
            _apply(change, standing, host, record, outcome)
    record.save()
    return outcome


def _apply(change: Change, standing: Standing, host: Host, record: Record, outcome: Outcome) -> None:
    try:
        make(change, host)
    except HostError as error:
        if change.get("may_refuse"):
            record.refused.append(change["path"])
            record.drop(change)
        else:
            outcome.failed.append(f"{standing.step.name}: {error}")
        return
    outcome.done.append(change)


def undo(host: Host, record: Record, say: Say) -> Outcome:
    """Take the record's changes back, the last first. What the host refuses stays in the record."""
    outcome = Outcome()
    for change in list(reversed(record.changes)):
        try:
            take_back(change, host)
        except HostError as error:
            outcome.failed.append(f"{change['step']}: {error}")
            continue
        record.drop(change)
        outcome.done.append(change)
        outcome.reboot |= change["kind"] == "boot"
        say(told(change, back=True))
    if not record.changes:
        record.refused = []
    record.save()
    return outcome


def told(change: Change, back: bool = False) -> str:
    """One change in words."""
    before, after = change["before"], change["after"]
    if back:
        before, after = after, before
    match change["kind"]:
        case "file":
            return f"{change['path']}: {before} -> {after}"
        case "config":
            return f"{change['path']}: {'removed' if after is None else 'written'}"
        case "boot":
            return f"{change['path']}: {'without ' + str(before) if after is None else after}"
        case "threads":
            return f"{len(change['before'])} kernel threads: " + (
                "to the cores they had" if back else f"to cores {after}"
            )
        case _:
            return " ".join(change["undo" if back else "apply"])
