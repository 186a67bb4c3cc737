"""Any text as appliance.toml: a configuration or a `ConfigError` with sentences comes out, and nothing else.

    python tests/fuzz/fuzz_config.py [--runs 20000] [--seconds 0] [--seed 1] [--crashes FOLDER] [FILE...]

Mutates good configurations: bytes, lines and tables, keys and values exchanged for those of other keys and for odd
ones. What is accepted must also survive being shown as TOML, carried through JSON, planned and placed, each of which
may refuse with a `ConfigError` only. Deterministic for a seed. A FILE is tried as it is. `campaign.py` runs it beside
the C targets.
"""

import argparse
import hashlib
import itertools
import json
import random
import re
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from importlib import resources
from pathlib import Path

from appliance.config import Config, from_plain, load, loads, with_name
from appliance.config.show import as_toml
from appliance.errors import ConfigError
from appliance.topology import Host, place, plan

SAMPLE = (Path(__file__).parents[1] / "config/sample.toml").read_text()
GOOD = SAMPLE.replace("[1, 2]", "[1, 2, { at = 1979-05-27T07:32:00Z, text = '''\nlines''' }]")
ODD_VALUES = [
    "0", "-1", "1", "1e400", "-1e400", "inf", "-inf", "nan", "0.0000000001", "9223372036854775808",
    "18446744073709551616", "-9223372036854775809", "1" + "0" * 60, "9" * 5000, "1e99999999999999999999",
    "1e999999", "-1e-999999", "0x7fffffff", "1_000", '""', '"\\u0000"', '"\\U0010ffff"', "'''\n'''",
    '"' + "x" * 5000 + '"', '"1us"', '"-1us"', '"1e9s"', '"99999999999999999999s"', '"1KiB"', '"0x1MiB"', '"١us"',
    '"²"', '"auto"', '"none"', '"224.0.31.1:14310"', '"999.1.1.1:0"', '"[::1]:1"', '":"', '"1.2.3.4:99999"', "true",
    "false", "[]", "[[]]", "{}", "{ a = 1 }", "[1, 'a', {}]", "1979-05-27", "07:32:00",
    "1979-05-27T07:32:00.999999-07:00", '"a.b"', '"../x"', '"/dev/null"', '"python::"', '"python:a:b:c"', '"\\t"',
    "0o7", "+0", "-0.0",
]  # fmt: skip
ODD_LINES = [
    "[appliance]", "[[appliance]]", "[feed]", "[[feed]]", "[[feed.group]]", "[feed.port]", "[strategy.parameters]",
    "[maker]", "[a.b.c]", "[[risk]]", '["quoted key"]', '"" = 1', "a.b.c = 1", "name.name = 1", "# comment",
    "[risk.limits]", "x = {a.b = 1}", "]", "[", "=", '"""', "\ufeff", "\x00",
]  # fmt: skip
PAIR = re.compile(r"^(\s*#?\s*)([A-Za-z_]+)(\s*=\s*)([^#\n]*)", re.M)
SETTINGS = [
    "risk.rate_count=7",
    "feed.port.interface=eth0",
    "a",
    "=",
    "a=",
    ".=1",
    "appliance.name=[",
    "feed=1",
    "feed.0.name=x",
    "stage.core=-1",
]
HOST = Host((0, 1, 2, 3), (2, 3), ((0, 0), (1, 0), (2, 1), (3, 1)), 512, True)
SECONDS_MAX = 5.0  # of the processor; one input that takes longer is a finding
BYTES_MAX = 65536


def is_good(text: str) -> bool:
    try:
        loads(text)
    except ConfigError:
        return False
    return True


def seeds() -> tuple[list[str], list[str]]:
    """Good texts, small and large.

    Small: a whole configuration, and each section of the others that says something by itself. Large: the file of the
    defaults, it with every key that is commented out, and all of a configuration.
    """
    defaults = resources.files("appliance.config").joinpath("default.toml").read_text(encoding="utf-8")
    large = [defaults, re.sub(r"^# (\w+ = )", r"\1", defaults, flags=re.M), as_toml(loads(GOOD))]
    sections = [re.sub(r"^#.*\n", "", part, flags=re.M) for text in large for part in re.split(r"\n(?=\[\w)", text)]
    sections += [part + "\n" + other for part, other in itertools.pairwise(sections)]
    return [
        GOOD,
        *dict.fromkeys(part for part in sections if len(part) < len(GOOD) and PAIR.search(part) and is_good(part)),
    ], large


Mutation = Callable[[random.Random, str, list[str]], str]


def change_byte(dice: random.Random, text: str, _: list[str]) -> str:
    at = dice.randrange(len(text) + 1)
    odd = dice.choice(
        [
            "",
            "\n",
            '"',
            "'",
            "[",
            "]",
            "{",
            "}",
            "=",
            ".",
            ",",
            "\\",
            "\x00",
            "\r",
            "#",
            "é",
            "\ud7ff",
            "0",
            "e",
            "-",
            chr(dice.randrange(128)),
        ]
    )
    return text[:at] + odd + text[at + dice.randrange(3) :]


def change_value(dice: random.Random, text: str, all_seeds: list[str]) -> str:
    pairs = list(PAIR.finditer(text))
    if not pairs:
        return text
    pair = dice.choice(pairs)
    other = dice.choice(list(PAIR.finditer(dice.choice(all_seeds))))[4]
    value = dice.choice(ODD_VALUES) if dice.random() < 0.7 else other
    return text[: pair.start(4)] + value + text[pair.end(4) :]


def change_key(dice: random.Random, text: str, all_seeds: list[str]) -> str:
    pairs = list(PAIR.finditer(text))
    if not pairs:
        return text
    pair, other = dice.choice(pairs), dice.choice(list(PAIR.finditer(dice.choice(all_seeds))))
    return text[: pair.start(2)] + other[2] + text[pair.end(2) :]


def change_lines(dice: random.Random, text: str, all_seeds: list[str]) -> str:
    lines = text.split("\n")
    at, count = dice.randrange(len(lines)), 1 + dice.randrange(4)
    match dice.randrange(5):
        case 0:
            del lines[at : at + count]
        case 1:
            lines[at:at] = lines[at : at + count]
        case 2:
            lines.insert(at, dice.choice(ODD_LINES))
        case 3:
            other = dice.choice(all_seeds).split("\n")
            begin = dice.randrange(len(other))
            lines[at:at] = other[begin : begin + count]
        case _:
            cut = lines[at : at + count]
            del lines[at : at + count]
            to = dice.randrange(len(lines) + 1)
            lines[to:to] = cut
    return "\n".join(lines)


def nest(dice: random.Random, text: str, _: list[str]) -> str:
    """Deep, where depth is possible."""
    depth = dice.choice([2, 20, 200, 2000, 20000])
    if dice.random() < 0.3:
        return text + "\n" + "a." * min(depth, 2000) + "a = 1\n"  # tomllib takes the square of the depth for these
    left, middle, right = dice.choice([("[", "", "]"), ("{a = ", "1", "}"), ("[{a = ", "[]", "}]"), ('"', "", '"')])
    return text + "\nx = " + left * depth + middle + right * depth + "\n"


MUTATIONS: list[Mutation] = [
    change_byte,
    change_byte,
    change_value,
    change_value,
    change_value,
    change_key,
    change_lines,
    change_lines,
]


def make_input(dice: random.Random, small: list[str], large: list[str]) -> str:
    """Mostly of a small seed; of a large one, which takes ten times as long, one in fifty."""
    text = dice.choice(large) if dice.random() < 0.02 else small[0] if dice.random() < 0.4 else dice.choice(small)
    all_seeds = [*small, *large] if dice.random() < 0.1 else small
    for _ in range(dice.choice([1, 1, 1, 2, 3, 6])):
        text = dice.choice(MUTATIONS)(dice, text, all_seeds)
    if dice.random() < 0.005:
        text = nest(dice, text, all_seeds)
    return text[:BYTES_MAX]


def refused(error: ConfigError) -> None:
    """A refusal has something to say."""
    assert str(error).strip(), "an empty sentence"
    assert error.exit_code == 2, "an exit code of its own"


def read_again(config: Config) -> None:
    """What was accepted can be shown, read again, carried, renamed, planned and placed."""
    carried = from_plain(json.loads(json.dumps(config.plain)), config.file)
    assert carried.plain == config.plain
    assert (
        carried.sections == config.sections or "07:32" in str(config.plain) or "1979" in str(config.plain)
    )  # dates become text
    assert loads(as_toml(config)).sections == config.sections
    assert with_name(config, "other").name == "other"
    place(plan(config), config, HOST)


def try_text(text: str, settings: tuple[str, ...] = ()) -> bool:
    """Whether it was accepted. Raises what should not have come out."""
    try:
        config = loads(text, settings=settings)
    except ConfigError as error:
        refused(error)
        return False
    try:
        read_again(config)
    except ConfigError as error:
        refused(error)
    return True


def try_bytes(content: bytes) -> None:
    """The same for a file of any bytes."""
    with tempfile.NamedTemporaryFile(suffix=".toml") as file:
        file.write(content)
        file.flush()
        try:
            load(file.name)
        except ConfigError as error:
            refused(error)


def try_one(dice: random.Random, all_seeds: tuple[list[str], list[str]]) -> tuple[str, bool]:
    text = make_input(dice, *all_seeds)
    settings = (dice.choice(SETTINGS),) if dice.random() < 0.1 else ()
    if dice.random() < 0.02:
        content = bytearray(text.encode(errors="surrogatepass"))
        for _ in range(3):
            content.insert(dice.randrange(len(content) + 1), dice.randrange(256))
        try_bytes(bytes(content))
    return text, try_text(text, settings)


def keep(folder: Path, text: str, error: BaseException) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"config-{hashlib.sha256(text.encode(errors='surrogatepass')).hexdigest()[:16]}.toml"
    path.write_bytes(text.encode(errors="surrogatepass"))
    traceback.print_exception(error)
    return path


def main() -> int:
    """0 and a line; 1 when an input failed, which is kept."""
    parser = argparse.ArgumentParser(description="Fuzz the reader of appliance.toml.")
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--runs", type=int, default=20000, help="0: until --seconds")
    parser.add_argument("--seconds", type=float, default=0, help="0: until --runs")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--crashes", type=Path, default=Path("build-fuzz/crashes"))
    args = parser.parse_args()
    for path in args.files:
        try_bytes(path.read_bytes())
        try_text(path.read_bytes().decode(errors="replace"))
    if args.files:
        return 0
    all_seeds, until, done, accepted = seeds(), time.monotonic() + args.seconds, 0, 0
    while (not args.runs or done < args.runs) and (not args.seconds or time.monotonic() < until):
        dice = random.Random(f"{args.seed} {done}")
        text, began = "", time.process_time()
        try:
            state = dice.getstate()
            text, good = try_one(dice, all_seeds)
            assert time.process_time() - began < SECONDS_MAX, f"took {time.process_time() - began:.1f} s"
        except Exception as error:  # noqa: BLE001 - whatever comes out is the finding
            dice.setstate(state)
            text = text or make_input(dice, *all_seeds)
            print(f"{done} runs")
            print(f"FAILED: input {done} of seed {args.seed}, kept as {keep(args.crashes, text, error)}")
            return 1
        done += 1
        accepted += good
    print(f"{done} runs, {accepted} accepted, seed {args.seed}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
