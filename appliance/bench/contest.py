"""The contest: every variant of a case plays its rounds in turn, on the same processors, within the same minutes.

```
 case 1   warm-up:  ours  peer  peer
          round 1:  (bounce) ours  (bounce) peer  (bounce) peer
          round 2:  (bounce) ours  (bounce) peer  (bounce) peer        ... at least seven
 case 2   ...
```

Before each round the bounce of one line between the same two processors is measured, because the host may move them
apart at any moment. A round that was interrupted past a limit is thrown away and played again at once; when more were
thrown away than there are rounds, noisy ones are kept and counted as such: a busy machine gives a result that says so
instead of none.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from appliance.bench.figures import is_number
from appliance.bench.goals import OURS
from appliance.bench.player import Case, Player, PlayerError, Program
from appliance.bench.result import Played

ROUNDS_DEFAULT = 7
ROUNDS_QUICK = 2
QUICK_DIVISOR = 20
QUICK_LEAST = 1000
QUICK_BOUNCES = 20_000
SWITCHES_S_MAX = 50.0  # a quiet core of a shared machine has below 10 a second; another busy job on it makes hundreds
SWITCHES_FREE = 2  # of a short round
GAP_PART_MAX = 0.05  # of the round's time lost in interruptions; a quiet machine of this kind loses 0.01 to 0.02
BOUNCE_RISE_MAX = 1.8  # over the least bounce of the case: the processors were moved apart
NEEDED = ("ns_min", "ns_med", "p50", "p99", "p999", "ops_s", "n")
Tell = Callable[[str], None]


@dataclass(frozen=True)
class Settings:
    """How a contest is played."""

    cpus: tuple[int, ...]
    rounds: int = ROUNDS_DEFAULT
    quick: bool = False
    seconds_max: float = 60.0
    warm_up_seconds_max: float = 180.0  # a JIT compiles, a peer opens its files


@dataclass
class Entrant:
    """A variant of a case in the contest: its player, what to ask it for, and what it did."""

    player: Player
    word: str
    args: dict[str, float]
    played: Played
    out: bool = field(default=False)


def arguments(case: Case, settings: Settings) -> dict[str, float]:
    """The arguments of a round: the defaults, or fewer operations in the short form."""
    args = dict(case.args)
    if settings.quick:
        if "n" in args:
            args["n"] = max(min(args["n"], QUICK_LEAST), args["n"] // QUICK_DIVISOR)
        args.update(case.quick)
    return args


def noise(answer: Mapping[str, Any], seconds: float, bounce: float | None, bounce_least: float | None) -> str | None:
    """Why a round is too noisy to count, or None."""
    switches = answer.get("switches") or 0
    if switches > SWITCHES_FREE + SWITCHES_S_MAX * seconds:
        return "involuntary switches"
    gap_ns = answer.get("gap_ns") or 0.0
    if gap_ns > GAP_PART_MAX * seconds * 1e9:
        return "interruptions"
    if bounce and bounce_least and bounce > BOUNCE_RISE_MAX * bounce_least:
        return "processors moved apart"
    return None


class Contest:
    """The contestants of one suite, started. A context manager: leaving it ends them all."""

    def __init__(self, settings: Settings, bounce: Program | None = None, tell: Tell = lambda _: None) -> None:
        """`bounce` measures the yardstick before each round, if it can be had; `tell` hears each step in words."""
        self.settings = settings
        self._tell = tell
        self._stack = contextlib.ExitStack()
        self._bounce = self._stack.enter_context(Player(bounce, settings.cpus)) if bounce else None
        self._bounce_least: float | None = None

    def __enter__(self) -> Contest:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def play(self, suite: str, programs: Mapping[Program, Sequence[Case]]) -> Iterator[list[Played]]:
        """Play all cases of a suite; yields what the variants of each case did. Ours stands first of each case."""
        names = dict.fromkeys(case.case for cases in programs.values() for case in cases if case.suite == suite)
        with contextlib.ExitStack() as stack:
            players: dict[Program, Player | PlayerError] = {}
            for name in names:
                for program in programs:
                    player = players.get(program)
                    if not isinstance(player, Player) or not player.alive:
                        players[program] = self._started(program, stack)
                yield self._play_case(suite, name, programs, players)

    def _started(self, program: Program, stack: contextlib.ExitStack) -> Player | PlayerError:
        """The contestant, started; one that a case of it has killed starts anew for the next case."""
        try:
            return stack.enter_context(Player(program, self.settings.cpus))
        except PlayerError as error:
            return error

    def _play_case(
        self,
        suite: str,
        name: str,
        programs: Mapping[Program, Sequence[Case]],
        players: Mapping[Program, Player | PlayerError],
    ) -> list[Played]:
        entrants: list[Entrant] = []
        done: list[Played] = []
        for program, cases in programs.items():
            mine = [case for case in cases if (case.suite, case.case) == (suite, name)]
            for case in mine:
                player, args = players[program], arguments(case, self.settings)
                played = Played(suite, name, case.variant, args)
                done.append(played)
                if isinstance(player, PlayerError):
                    played.error = str(player)
                    continue
                asked = case.ask or name
                word = asked if len(mine) == 1 else f"{asked}/{case.variant}"
                entrants.append(Entrant(player, word, args, played))
        entrants.sort(key=lambda entrant: entrant.played.variant != OURS)
        done.sort(key=lambda played: played.variant != OURS)
        self._bounce_least = None
        for entrant in entrants:
            self._tell(f"{suite} {name}: {entrant.played.variant} warms up")
            self._ask(entrant, self.settings.warm_up_seconds_max)
        for number in range(self.settings.rounds):
            for entrant in entrants:
                if not entrant.out:
                    self._tell(
                        f"{suite} {name}: round {number + 1} of {self.settings.rounds}, {entrant.played.variant}"
                    )
                    self._play_round(entrant)
        return done

    def _play_round(self, entrant: Entrant) -> None:
        """One counted round, repeated while it is noisy and the case has throws left."""
        played = entrant.played
        while True:
            bounce = self._measure_bounce()
            begin = time.monotonic()
            answer = self._ask(entrant, self.settings.seconds_max)
            if answer is None:
                return
            why = noise(answer, time.monotonic() - begin, bounce, self._bounce_least)
            if why is not None and len(played.thrown) < self.settings.rounds and not self.settings.quick:
                played.thrown.append(why)
                continue
            played.noisy += why is not None
            played.answers.append(answer)
            played.bounces.append(bounce)
            return

    def _ask(self, entrant: Entrant, seconds_max: float) -> dict[str, Any] | None:
        """One answer with figures; None, and the entrant is out with the reason, if there is none."""
        played = entrant.played
        try:
            answer = entrant.player.play(entrant.word, entrant.args, seconds_max)
        except PlayerError as error:
            played.error = str(error)
            entrant.out = True
            return None
        for key in ("error", "skip"):
            if answer.get(key):
                setattr(played, key, str(answer[key]))
                entrant.out = True
                return None
        if missing := [key for key in NEEDED if not is_number(answer.get(key))]:
            played.error = f"{entrant.player.program.name} answered without {', '.join(missing)}"
            entrant.out = True
            return None
        return answer

    def _measure_bounce(self) -> float | None:
        """The yardstick now, in ns; None where it cannot be had."""
        if self._bounce is None or not self._bounce.alive:
            return None
        n = QUICK_BOUNCES if self.settings.quick else QUICK_BOUNCES * 4
        try:
            answer = self._bounce.play("line", {"n": n}, self.settings.seconds_max)
        except PlayerError as error:
            self._tell(f"no bounce from here on: {error}")
            return None
        if not is_number(answer.get("ns_med")):
            return None
        bounce = float(answer["ns_med"])
        self._bounce_least = min(bounce, self._bounce_least or bounce)
        return bounce
