"""The command ``appliance NOUN ...``.

Each noun is a module ``appliance/cli/<noun>.py`` with a function ``register(subparsers)`` that adds its parser and
names the function to run: ``parser.set_defaults(run=function)``; ``function(args)`` returns an exit code or None.
Only the module of the noun asked for is imported, so that the command starts quickly and a noun whose extra
dependency is missing harms no other.
"""

from __future__ import annotations

import argparse
import importlib
import os
import pkgutil
import sys
from collections.abc import Sequence

import appliance
from appliance import cli
from appliance.errors import ApplianceError, HostError

EXIT_INTERRUPTED = 130
EXIT_CODES = """\
exit codes:
  0    done (for status: everything runs as configured)
  1    another failure, in one sentence on standard error
  2    configuration or arguments refused
  3    an input file is not what it should be
  4    no such thing
  5    taken by another live process (the name is in use)
  6    the host refused: permission, memory, disk
  7    corrupt data
  8    no appliance of this name is running
  9    running, but degraded: a stage is down or stalled, or trading is halted
  130  interrupted"""
_NOT_A_NOUN = "main"


def nouns() -> list[str]:
    """The nouns there are, in alphabetical order. A module with an underscore is a part of one."""
    found = (module.name for module in pkgutil.iter_modules(cli.__path__))
    return sorted(name for name in found if name != _NOT_A_NOUN and "_" not in name)


def build_parser(only: str | None = None) -> argparse.ArgumentParser:
    """The parser with the noun `only`, or with all of them (for the help)."""
    parser = argparse.ArgumentParser(
        prog="appliance",
        description=appliance.__doc__,
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"appliance {appliance.__version__}")
    subparsers = parser.add_subparsers(metavar="NOUN", title="nouns")
    for noun in nouns() if only is None else [only]:
        try:
            module = importlib.import_module(f"appliance.cli.{noun}")
        except ImportError as error:
            if only is not None:
                raise ApplianceError(f"appliance {noun} cannot be loaded: {error}") from error
            subparsers.add_parser(noun, help=f"(cannot be loaded: {error})")
            continue
        module.register(subparsers)
    return parser


def run(argv: Sequence[str]) -> int:
    """Parse and run; ApplianceErrors come through."""
    first = next((word for word in argv if not word.startswith("-")), None)
    noun = first if argv[:1] == [first] and first in nouns() else None
    parser = build_parser(noun)
    args = parser.parse_args(argv)
    if not hasattr(args, "run"):
        parser.print_help()
        return 0 if not argv else 2
    return int(args.run(args) or 0)


def main(argv: Sequence[str] | None = None) -> int:
    """Entry point of the console script; returns the exit code."""
    try:
        code = run(sys.argv[1:] if argv is None else argv)
        sys.stdout.flush()
        return code
    except ApplianceError as error:
        print(f"appliance: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader of our output has gone (`| head`): no message, and none from the interpreter's last flush either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        print(f"appliance: the host refused: {error}", file=sys.stderr)
        return HostError.exit_code


if __name__ == "__main__":
    sys.exit(main())
