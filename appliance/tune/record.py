"""What was there before: the changes made to a host, on disk before each is made, until all are taken back."""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from appliance.errors import BusyError, CorruptError, HostError
from appliance.tune.setting import Change

# A folder of root's own: what is in it is done by root at `undo`, and /var/lib/appliance belongs to the stages' user.
PATH = "/var/lib/appliance-tune/tune.json"
_FORM = 1


class Record:
    """`changes` in the order in which they were made; `refused`: paths that refused and may."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.changes: list[Change] = []
        self.refused: list[str] = []
        if path.exists():
            self._read()

    def _read(self) -> None:
        try:
            told: dict[str, Any] = json.loads(self.path.read_text(encoding="utf-8"))
            form, self.changes, self.refused = told["form"], told["changes"], told["refused"]
        except (ValueError, KeyError, TypeError) as error:
            raise CorruptError(f"{self.path} is no record of changes ({error}); look before you remove it") from error
        except OSError as error:
            raise HostError(f"{self.path} cannot be read: {error.strerror}") from error
        if form != _FORM:
            raise CorruptError(f"{self.path} has form {form}, this version knows {_FORM}")

    def add(self, change: Change) -> None:
        """Keep a change that is about to be made; of two of one thing, the first knows what was there before."""
        about = _about(change)
        earlier = next((kept for kept in self.changes if _about(kept) == about), None)
        if earlier is None:
            self.changes.append(change)
        elif change["kind"] == "threads":
            earlier["before"] = {**change["before"], **earlier["before"]}
            earlier["after"] = change["after"]
        else:
            earlier["after"] = change["after"]

    def drop(self, change: Change) -> None:
        """Forget this change, which was not made or was taken back; an earlier one of the same thing stays."""
        self.changes = [kept for kept in self.changes if kept is not change]

    def save(self) -> None:
        """Put it on disk, whole and synced; remove it when nothing is left."""
        try:
            if not self.changes:
                self.path.unlink(missing_ok=True)
                return
            self.path.parent.mkdir(parents=True, exist_ok=True)
            draft = self.path.with_suffix(".draft")
            with open(draft, "w", encoding="utf-8") as file:
                os.fchmod(file.fileno(), 0o644)  # the doctor reads it, also as another user
                json.dump({"form": _FORM, "changes": self.changes, "refused": self.refused}, file, indent=1)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(self.path)
        except OSError as error:
            raise HostError(f"{self.path} cannot be written: {error.strerror}; nothing more is changed") from error

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep other changers out, and know what they have done. BusyError names the folder."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            lock = os.open(self.path.parent, os.O_RDONLY | os.O_DIRECTORY)
        except OSError as error:
            raise HostError(f"{self.path.parent} cannot be written: {error.strerror}; run this as root") from error
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if self.path.exists():
                self._read()
            yield
        except BlockingIOError as error:
            raise BusyError(f"another `appliance tune` is at work (it holds {self.path.parent})") from error
        finally:
            os.close(lock)


def _about(change: Change) -> tuple[str, str]:
    about = change["path"] if change["kind"] in ("file", "config") else change["step"]
    if change["kind"] == "command":
        about = " ".join(change["check"])
    return change["kind"], about
