"""An appliance on the generated market, and a reader beside it that checks every event as it comes."""

import itertools
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "process"))
from chain import Chain, environment, name_of_test, until

sys.path.insert(0, str(Path(__file__).parent))
from play import market

from appliance.audit.log import join
from appliance.errors import ApplianceError
from appliance.generator import configuration
from appliance.monitor.status import status_of
from appliance.process import client
from appliance.schema.events import EVENT, TEMPLATES, UpdateKind
from appliance.sdk import Outcome, attach

CARRIED = {
    "tops": {"Top", "Trade", "Status", "Definition"},
    "orders": {"Order", "Verdict"},
    "updates": {"Update"},
}  # by ring, as docs/architecture.md says
BASE = 20000 + os.getpid() % 4000 * 8
CONFIGURATION = """[appliance]
name = "{name}"
runtime_dir = "{folder}/run"
hugepages = "off"
{feed}
[book]
order_capacity = 65536
[[strategy]]
name = "maker"
kind = "maker"
[risk]
rate_count = 2000
[risk.limits]
max_quantity = 5
max_position = 20
collar_bps = 200
[log]
dir = "{folder}/log"
segment_size = "4MiB"
[supervisor]
backoff = "10ms"
restart_window = "1s"
heartbeat_limit = "20s"
"""


class Run(Chain):
    """An appliance that listens to the generated market on groups of its own."""

    def __init__(self, folder, name, base=BASE):
        super().__init__(folder, name=name)
        self.base = base
        self.generator = None
        self.write()

    def write(self, *changes):
        """Write the configuration; each change is (old text, new text)."""
        text = CONFIGURATION.format(name=self.name, folder=self.folder, feed=configuration(market(self.base)))
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        self.file.write_text(text)

    def play(self, seconds=600.0, rate=1000, double_loss=2.0):
        """Open the market. `self.close_market()` ends it and returns what the generator counted."""
        command = [sys.executable, str(Path(__file__).with_name("play.py"))]
        words = [str(word) for word in (self.base, seconds, rate, double_loss)]
        self.generator = subprocess.Popen([*command, *words], stdout=subprocess.PIPE, text=True, env=environment())

    def close_market(self):
        self.generator.terminate()
        out, _ = self.generator.communicate(timeout=30)
        return json.loads(out)

    def end(self):
        if self.generator is not None and self.generator.poll() is None:
            self.generator.kill()
            self.generator.communicate()
        super().end()

    def look(self):
        """As status, without a process of its own: for polling."""
        memory = self.memory()
        return status_of(memory, client.report(memory))

    def appliance(self, *words, **options):
        return command(*words, cwd=self.folder, **options)

    def audit(self, *words):
        return self.appliance("audit", *words, str(self.folder / "log"))

    def down(self):
        """Stop it, as a user would; nothing may be left."""
        done = self.ctl("stop")
        assert done.returncode == 0, done.stderr + self.log()
        assert self.left_overs() == []


def command(*words, cwd=None, timeout=120, stdin=subprocess.DEVNULL, prefix=(), python=sys.executable, **options):
    """``appliance WORDS`` as a user calls it."""
    return subprocess.run(
        [*prefix, python, "-m", "appliance", *map(str, words)], capture_output=True, text=True, timeout=timeout,
        check=False, cwd=cwd, env=environment(), stdin=stdin, **options,
    )  # fmt: skip


def sentence(done, code, *words):
    """A refusal as it should be: one clear line on standard error, this exit code, no traceback."""
    assert "Traceback" not in done.stderr, done.stderr
    assert done.returncode == code, (done.returncode, done.stdout[-2000:], done.stderr)
    lines = done.stderr.strip().splitlines()
    assert lines, "it says nothing"
    said = lines[-1]
    for word in words:
        assert word in done.stderr, (word, done.stderr)
    return said


class Witness:
    """SDK readers of three rings, a thread each. What is wrong is in `wrong`; `restarts` counts writers' restarts."""

    def __init__(self, name, grace=60.0):
        self.name, self.grace = name, grace
        self.seen = {ring: [] for ring in CARRIED}
        self.missed = dict.fromkeys(CARRIED, 0)
        self.restarts = dict.fromkeys(CARRIED, 0)
        self.outcomes = {ring: [] for ring in CARRIED}
        self.wrong = []
        self._threads = []

    def start(self):
        """Returns once all have joined, at sequence 0."""
        for ring in CARRIED:
            joined = threading.Event()
            thread = threading.Thread(target=self._read, args=(ring, joined), name=ring, daemon=True)
            thread.start()
            self._threads.append(thread)
            assert joined.wait(20), f"no reader of {ring}: {self.wrong}"
        return self

    def _read(self, name, joined):
        allowed = {TEMPLATES[template] for template in CARRIED[name]}
        try:
            with attach(self.name) as app:
                reader = app.ring(name, seq=0)
                joined.set()
                while True:
                    outcome = reader.wait(1.0, grace=self.grace)
                    if outcome in (Outcome.HALTED, Outcome.GONE):
                        self.outcomes[name].append(outcome)
                        return
                    if outcome is Outcome.RESTARTED:
                        self.restarts[name] += 1
                    elif outcome is None:
                        self._check(name, reader.copy(8192), allowed)
                        self.missed[name] = reader.missed
        except ApplianceError as error:
            self.wrong.append(f"{name}: {error}")
            joined.set()

    def _check(self, name, batch, allowed):
        self.seen[name].append(batch)
        if set(batch["template_id"].tolist()) - allowed:
            self.wrong.append(f"{name}: a message that this ring does not carry")
        if (batch["stamp"] & 1).any():
            self.wrong.append(f"{name}: a half-written slot")
        last = self.seen[name][-2]["stamp"][-1] if len(self.seen[name]) > 1 and len(self.seen[name][-2]) else None
        stamps = batch["stamp"].tolist()
        steps = [b - a for a, b in itertools.pairwise(stamps)]
        if any(step != 2 for step in steps) or (last is not None and stamps and stamps[0] <= last):
            self.wrong.append(f"{name}: sequences do not run on: {last}, {stamps[:4]}")

    def finish(self):
        """Readers end by themselves when the writers have left; a reader that does not hangs."""
        for thread in self._threads:
            thread.join(20)
            assert not thread.is_alive(), f"the reader of {thread.name} hangs"
        assert self.wrong == []

    def events(self, ring, template):
        events = join(self.seen[ring], EVENT)
        return events[events["template_id"] == TEMPLATES[template]]

    def fills(self):
        updates = self.events("updates", "Update")
        return updates[updates["update"]["kind"] == UpdateKind.FILL]


__all__ = ["BASE", "Run", "Witness", "command", "environment", "name_of_test", "sentence", "until"]
