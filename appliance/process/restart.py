"""When a stage that died is started again: a pure function of the past, so that it can be tested without waiting."""

from __future__ import annotations

from dataclasses import dataclass, field

from appliance.config import Supervisor


@dataclass
class Restarts:
    """The restarts of one stage. Times are monotonic, in ns."""

    policy: Supervisor
    past_ns: list[int] = field(default_factory=list)
    total: int = 0
    due_ns: int | None = None  # when to start it again; None: it runs, or was given up
    given_up: bool = False

    def died(self, now_ns: int) -> bool:
        """The stage died: plan its next start. False if it stays down: by policy, or because it died too often."""
        self.past_ns = [t for t in self.past_ns if now_ns - t < self.policy.restart_window]
        if self.policy.restart == "never" or len(self.past_ns) >= self.policy.restart_limit:
            self.given_up = True
            return False
        wait_ns = min(self.policy.backoff << min(len(self.past_ns), 40), self.policy.backoff_max)
        self.due_ns = now_ns + wait_ns
        return True

    def due(self, now_ns: int) -> bool:
        """Whether it is to be started now."""
        return self.due_ns is not None and now_ns >= self.due_ns

    def afresh(self, policy: Supervisor) -> Restarts:
        """Of a stage that a person has started again: what was before does not count against it."""
        return Restarts(policy, total=self.total + 1)

    def started(self, now_ns: int) -> None:
        """It was started again."""
        self.past_ns.append(now_ns)
        self.total += 1
        self.due_ns = None
