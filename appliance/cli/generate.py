"""``appliance generate``: a market of our own, as a capture, as an ITCH file, or as multicast in real time."""

from __future__ import annotations

import argparse
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from appliance.errors import ConfigError
from appliance.generator import Generator, Outputs, Player, Settings, configuration, write_truth

NS = 1_000_000_000
BUDGET_NS = 50_000_000  # how long signals may wait
DESCRIPTION = """\
Let the project's own simulated exchange trade, and send what a client of a CME MDP 3.0 channel would see: order books,
trades, statistics on lines A and B with losses, snapshot and definition loops. The same seed gives the same bytes. Give
at least one output; several at once show the same market."""
SETTINGS = ("seed", "rate", "loss", "reorder", "duplicate", "double_loss", "halts", "snapshot", "schema_version",
            "orders", "instruments")  # fmt: skip


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "generate", help="a market of our own: capture, ITCH file or multicast", description=DESCRIPTION
    )
    _add_outputs(parser.add_argument_group("outputs"))
    _add_market(parser.add_argument_group("market"))
    _add_faults(parser.add_argument_group("faults"))
    parser.set_defaults(run=run)


def _add_outputs(out: argparse._ArgumentGroup) -> None:
    out.add_argument("--out", metavar="FILE", help="a pcapng capture of all groups and lines; - is standard output")
    out.add_argument("--itch", metavar="FILE", help="the same market as a Nasdaq ITCH 5.0 file (length-prefixed)")
    out.add_argument("--truth", metavar="FILE", help="CSV of the exchange's own final books, orders and trades")
    out.add_argument("--multicast", action="store_true", help="send to the multicast groups in real time")
    out.add_argument("--interface", default="lo", metavar="NAME", help="for multicast (default lo)")
    out.add_argument("--ttl", type=int, default=0, help="of multicast; 0 (the default) stays on this host")
    out.add_argument(
        "--print-config", action="store_true", help="print the [[feed]] section of an appliance.toml that listens"
    )


def _add_market(market: argparse._ArgumentGroup) -> None:
    _add_seconds(market, "--seconds", 30.0, "of market; 0 with --multicast: until stopped")
    _add_seconds(market, "--settle", 2.0, "of loops alone behind the market, to recover by")
    _add_number(market, "--rate", Settings.rate, "market events a second")
    _add_number(market, "--seed", Settings.seed, "of all chance")
    _add_number(market, "--instruments", None, "how many, 1 to 64 (default: eight futures, a spread, two options)")
    _add_number(market, "--orders", Settings.orders, "resting orders per book, 40 to 600")
    _add_number(market, "--schema-version", Settings.schema_version, "of the messages, 8 to 13")
    _add_seconds(market, "--snapshot", Settings.snapshot, "one round of the snapshot loops; 0: none")
    _add_seconds(market, "--halts", Settings.halts, "mean time between short trading halts; 0: never")


def _add_faults(faults: argparse._ArgumentGroup) -> None:
    for name, default, what in (
        ("loss", Settings.loss, "share of packets lost on each line, never on both"),
        ("reorder", Settings.reorder, "share of packets that arrive behind later ones"),
        ("duplicate", Settings.duplicate, "share of packets that arrive twice"),
    ):
        text = f"{what} (default {default:g})"
        faults.add_argument(f"--{name}", type=float, default=default, metavar="SHARE", help=text)
    _add_seconds(faults, "--double-loss", Settings.double_loss, "mean time between losses on both lines; 0: never")
    _add_seconds(faults, "--reset-every", 0.0, "channel reset every so often; 0: never")


def _add_seconds(group: argparse._ArgumentGroup, name: str, default: float, what: str) -> None:
    group.add_argument(name, type=float, default=default, metavar="SECONDS", help=f"{what} (default {default:g})")


def _add_number(group: argparse._ArgumentGroup, name: str, default: int | None, what: str) -> None:
    text = what if default is None else f"{what} (default {default})"
    group.add_argument(name, type=int, default=default, metavar="N", help=text)


def run(args: argparse.Namespace) -> int:
    """Generate, then say on standard error what was sent. Ctrl-C and SIGTERM end it in good order."""
    _check(args)
    start_ns = time.time_ns() if args.multicast else None
    chosen = {name: getattr(args, name) for name in SETTINGS}
    settings = Settings(itch=args.itch is not None, start_ns=start_ns, **chosen)
    if args.print_config:
        print(configuration(settings.native(), args.interface), end="")
        return 0
    generator = Generator(settings)
    outputs = Outputs(
        capture=args.out,
        itch=args.itch,
        multicast=args.multicast,
        interface=args.interface,
        ttl=args.ttl,
        paced=args.multicast,
    )
    with _stop_signals() as stopped, Player(generator, outputs) as player:
        _play(args, generator, player, stopped)
        elapsed = (player.time_ns - generator.start_ns) / NS
    if args.truth:
        write_truth(generator, args.truth)
    print(summary(generator, elapsed), file=sys.stderr)
    return 0


def _check(args: argparse.Namespace) -> None:
    if not (args.print_config or args.multicast or args.out or args.itch or args.truth):
        raise ConfigError("nothing to generate: give --out FILE, --itch FILE, --truth FILE or --multicast")
    if args.seconds < 0 or args.settle < 0 or args.reset_every < 0:
        raise ConfigError("--seconds, --settle and --reset-every are times, 0 or more")
    if args.seconds == 0 and not args.multicast:
        raise ConfigError("--seconds 0 (until stopped) goes with --multicast only: a file must end")
    if [args.out, args.itch, args.truth].count("-") > 1:
        raise ConfigError("standard output (-) can be one output only")


def _play(args: argparse.Namespace, generator: Generator, player: Player, stopped: list[int]) -> None:
    """The market for args.seconds, then the loops alone for args.settle."""
    end_ns = generator.start_ns + round(args.seconds * NS) if args.seconds else None
    reset_ns = round(args.reset_every * NS)
    next_reset_ns = generator.start_ns + reset_ns if reset_ns else None
    while not stopped:
        ahead = [at for at in (end_ns, next_reset_ns) if at is not None]
        until_ns = min(ahead) if ahead else generator.start_ns + 2**62
        if player.run(until_ns, BUDGET_NS):
            continue
        if until_ns == end_ns:
            break
        generator.reset()
        next_reset_ns = until_ns + reset_ns
    generator.stop()
    until_ns = player.time_ns + round(args.settle * NS)
    while not (stopped and args.multicast) and player.run(until_ns, BUDGET_NS):
        pass


@contextmanager
def _stop_signals() -> Iterator[list[int]]:
    """A list that is empty until SIGINT or SIGTERM comes."""
    stopped: list[int] = []

    def note(number: int, _frame: FrameType | None) -> None:
        stopped.append(number)

    kept = {number: signal.signal(number, note) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stopped
    finally:
        for number, handler in kept.items():
            signal.signal(number, handler)


def summary(generator: Generator, seconds: float) -> str:
    """What a generator did and sent, in a few lines."""
    stats = generator.stats()
    sent, lost = stats["sent"], stats["lost"]
    names = ("reordered", "duplicated", "resets", "halts", "itch_records")
    rare = [f"{stats[name]:,} {name.replace('_', ' ')}" for name in names if stats[name]]
    lines = [
        f"{seconds:.1f} s of market: {stats['events']:,} events, {stats['trades']:,} trades, "
        f"{stats['messages']:,} messages in {stats['packets']:,} packets",
        f"incremental: line A {sent[0]:,} sent, {lost[0]:,} lost; line B {sent[1]:,} sent, {lost[1]:,} lost; "
        f"{stats['double_lost']:,} packets lost on both in {stats['double_losses']:,} runs",
        f"loops: {sent[2] + sent[3]:,} snapshots, {sent[4] + sent[5]:,} order snapshots, "
        f"{sent[6] + sent[7]:,} definitions; {stats['snapshot_rounds']:,} rounds",
    ]
    return "\n".join([*lines, *([", ".join(rare)] if rare else [])])
