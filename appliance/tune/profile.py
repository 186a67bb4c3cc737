"""A kind of host: which steps it needs and the numbers they take; and those numbers for one host."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from appliance.cores import core_list, core_mask, core_text
from appliance.errors import ConfigError
from appliance.tune.host import Host
from appliance.tune.step import Step, load_steps, tuning_folder

_KEYS = {"title", "steps", "hard", "huge_pages", "gigabyte_pages", "queues", "system_cores", "user"}


@dataclass(frozen=True)
class Profile:
    """`steps` in the order in which they are applied; `hard`: names of those without which production is refused."""

    name: str
    title: str
    steps: tuple[Step, ...]
    hard: frozenset[str]
    huge_pages: int
    gigabyte_pages: int
    queues: int
    system_cores: int
    user: str


def profile_names(folder: Path | None = None) -> list[str]:
    """The profiles there are."""
    return sorted(path.stem for path in ((tuning_folder() if folder is None else folder) / "profiles").glob("*.toml"))


def load_profile(name: str, folder: Path | None = None) -> Profile:
    """One profile with its steps. ConfigError names the file and what is wrong, or the profiles there are."""
    where = tuning_folder() if folder is None else folder
    path = where / "profiles" / f"{name}.toml"
    if name not in profile_names(where):
        raise ConfigError(
            f"there is no profile {name}; there are {', '.join(profile_names(where)) or 'none'} in {where}"
        )
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: {error}") from error
    return _profile(name, path, told, load_steps(where))


def _profile(name: str, path: Path, told: dict[str, Any], known: Mapping[str, Step]) -> Profile:
    if set(told) != _KEYS:
        wrong = sorted(set(told) ^ _KEYS)
        raise ConfigError(f"{path}: a profile has {', '.join(sorted(_KEYS))}; missing or unknown: {', '.join(wrong)}")
    if unknown := [step for step in (*told["steps"], *told["hard"]) if step not in known]:
        raise ConfigError(f"{path}: no such step: {', '.join(unknown)}; there are {', '.join(sorted(known))}")
    if strangers := set(told["hard"]) - set(told["steps"]):
        raise ConfigError(f"{path}: hard names steps that the profile does not have: {', '.join(sorted(strangers))}")
    rest = {key: told[key] for key in ("title", "huge_pages", "gigabyte_pages", "queues", "system_cores", "user")}
    return Profile(name, steps=tuple(known[x] for x in told["steps"]), hard=frozenset(told["hard"]), **rest)


def values_of(profile: Profile, host: Host, cores: str | None = None, interface: str | None = None) -> dict[str, str]:
    """What the templates of the steps stand for on this host; a value that this host lacks is not there.

    `cores`: those of the stages as a list; None: those that the host was booted with as isolated, else all but the
    profile's first `system_cores`. ConfigError for cores that do not run, and when none is left for the system.
    """
    online = host.online
    usual = host.isolated or tuple(online[profile.system_cores :])
    chosen = usual if cores is None else core_list(cores)
    if cores is not None and (not chosen or set(chosen) - set(online)):
        raise ConfigError(f"cores {cores}: this host runs {core_text(online)}")
    others = tuple(core for core in online if core not in chosen)
    if not others:
        raise ConfigError(f"cores {cores}: none is left for the system; leave it at least one of {core_text(online)}")
    values = {"user": profile.user}
    if chosen:
        values |= {"cores": core_text(chosen), "others": core_text(others), "others_mask": core_mask(others)}
    if profile.huge_pages:
        each = -(-profile.huge_pages // host.nodes)
        values |= {"huge_pages": str(each * host.nodes), "node_pages": str(each)}
    if profile.gigabyte_pages:
        values["gigabyte_pages"] = str(profile.gigabyte_pages)
    if profile.queues:
        values["queues"] = str(profile.queues)
    if interface:
        if not host.path(f"/sys/class/net/{interface}").exists():
            raise ConfigError(f"there is no interface {interface}; `appliance nic list` tells those there are")
        values["interface"] = interface
    return values
