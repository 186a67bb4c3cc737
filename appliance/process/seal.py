"""The sealer's process beside a running appliance: heads, archive, retention, as ``[audit]`` says.

Started by the supervisor at the lowest priority, no stage, and nobody waits for it: it reads the log, so it may lag,
die and come back. It ends by SIGTERM, or when the appliance is gone, with a last head behind everything.
"""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import sys
import threading
import time
from pathlib import Path

from appliance.audit.keeper import Keeper, Policy
from appliance.audit.keys import Signer, command_signer, file_signer
from appliance.audit.sealer import IDLE_S, Sealer
from appliance.audit.stores import store_of
from appliance.config import Audit, Config, from_plain
from appliance.errors import ApplianceError, HostError, NotFound
from appliance.monitor.memory import open_memory
from appliance.process.stage_config import log_folder
from appliance.process.told import tell_log

LOOK_S = 1.0  # between two looks whether the appliance is there
KEEP_S = 5.0  # between two looks what is to be archived or pruned
AGAIN_S = 10.0  # behind a failure of the host or the store
BOOT_S = 30.0  # until the log has its first record


def wanted(config: Config) -> bool:
    """Whether this appliance has a sealer."""
    audit = config.sections.audit
    named = audit.key or audit.signer or audit.witness or audit.archive.to
    return config.sections.log.enabled and (audit.seal == "on" or (audit.seal == "auto" and bool(named)))


class Minder:
    """What the process does: seals, and keeps."""

    def __init__(self, config: Config, folder: Path, stop: threading.Event, log: logging.Logger) -> None:
        """`folder`: where the appliance was started, which relative paths are of."""
        self.audit: Audit = config.sections.audit
        self.name, self.folder, self.stop, self.log = config.name, folder, stop, log
        self.log_dir = log_folder(config, folder)
        self.refused = ""

    def _path(self, word: str) -> Path:
        return self.folder / word.replace("{name}", self.name)

    def _signer(self) -> Signer | None:
        if self.audit.signer:
            return command_signer(self.audit.signer)
        return file_signer(self._path(self.audit.key)) if self.audit.key else None

    @property
    def witness(self) -> Path | None:
        """Where heads are copied to."""
        return self._path(self.audit.witness) if self.audit.witness else None

    def sealer(self) -> Sealer:
        """Once the log has begun. Raises what `Sealer` raises."""
        deadline = time.monotonic() + BOOT_S
        signer = self._signer()
        while True:
            try:
                return Sealer(self.log_dir, self.name, hash_name=self.audit.hash, signer=signer, witness=self.witness)
            except NotFound:
                if time.monotonic() > deadline or self.stop.wait(0.2):
                    raise

    def keeper(self) -> Keeper | None:
        """None where nothing is archived."""
        archive = self.audit.archive
        if not archive.to:
            return None
        place = archive.to.replace("{name}", self.name)
        store = store_of(place if "://" in place else str((self.folder / place).resolve()), archive.endpoint)
        policy = Policy(archive.after, archive.keep_local, archive.level, archive.keep, archive.keep_size)
        act = lambda verb, argument: tell_log(self.log_dir, self.name, verb, argument)  # noqa: E731
        return Keeper(self.log_dir, self.name, store=store, policy=policy, witness=self.witness, act=act)

    def keep(self, keeper: Keeper) -> None:
        """Archive and prune what is due. A failure is told and tried again."""
        moved = keeper.archive()
        if moved:
            self.log.info("archived %d segments, the last %s", len(moved), moved[-1])
        if not keeper.policy.keep_ns and not keeper.policy.keep_bytes:
            return
        gone, refusal = keeper.prune()
        if gone:
            self.log.warning("pruned %d segments, the last %s", len(gone), gone[-1])
        if refusal is not None and refusal.reason != self.refused:
            self.log.warning("%s is due to be pruned and stays: %s", refusal.segment, refusal.reason)
        self.refused = refusal.reason if refusal is not None else ""

    def _failed(self, error: HostError) -> None:
        self.log.error("%s; tried again in %.0f s", error, AGAIN_S)

    def run(self) -> None:
        """Until told to stop. Raises CorruptError where log, heads and witness disagree: a person has to look."""
        every = self.audit.head_every / 1e9
        with self.sealer() as sealer:
            keeper = self.keeper()
            due_head, due_keep = time.monotonic() + every, time.monotonic()
            while not self.stop.is_set():
                now = time.monotonic()
                try:
                    busy = sealer.turn(now >= due_head)
                except HostError as error:  # nothing is archived meanwhile: what has no head yet stays
                    self._failed(error)
                    self.stop.wait(AGAIN_S)
                    continue
                if now >= due_head:
                    due_head = now + every
                if keeper is not None and not busy and now >= due_keep:
                    due_keep = now + KEEP_S
                    try:
                        self.keep(keeper)
                    except HostError as error:  # heads go on
                        self._failed(error)
                        due_keep = now + AGAIN_S
                if not busy:
                    self.stop.wait(IDLE_S)
            sealer.seal_all()


def _watch(name: str, stop: threading.Event) -> None:
    """Stop when the appliance is gone without having said so."""
    while not stop.wait(LOOK_S):
        if open_memory(name) is None:
            stop.set()


def main() -> int:
    """Entry point: ``python -m appliance.process.seal NAME``."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s sealer %(levelname)s %(message)s")
    log = logging.getLogger("appliance.sealer")
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    with contextlib.suppress(OSError):
        os.nice(19)
    memory = open_memory(sys.argv[1])
    if memory is None:
        return NotFound.exit_code
    threading.Thread(target=_watch, args=(sys.argv[1], stop), daemon=True).start()
    try:
        config = from_plain(memory.topology["config"])
        Minder(config, Path(memory.topology["folder"]), stop, log).run()
    except ApplianceError as error:
        log.error("%s", error)
        return error.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(main())
