"""``appliance config check|show|default``: read a configuration without doing anything with it."""

from __future__ import annotations

import argparse
from importlib import resources

from appliance.config import load
from appliance.config.show import as_toml
from appliance.process.stage_config import check_stages
from appliance.topology import describe_host, place, plan, table


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the noun to the parser of ``appliance``."""
    parser = subparsers.add_parser(
        "config", help="check a configuration, show its values and the topology", description=__doc__
    )
    verbs = parser.add_subparsers(metavar="VERB", required=True)

    check = verbs.add_parser(
        "check", help="refuse a bad configuration, each problem with file and line", description=check_.__doc__
    )
    _add_file(check)
    check.set_defaults(run=check_)
    show = verbs.add_parser("show", help="every value and where it is from, as TOML", description=show_.__doc__)
    _add_file(show)
    show.set_defaults(run=show_)
    default = verbs.add_parser("default", help="the explained default file", description=default_.__doc__)
    default.set_defaults(run=default_)


def _add_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="the configuration, usually appliance.toml")
    parser.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", help="override one value, as risk.rate_count=7"
    )


def check_(args: argparse.Namespace) -> int:
    """Read the file and plan the topology for this host. Prints the plan, or every problem, and changes nothing."""
    config = load(args.file, args.set)
    topology = plan(config)
    check_stages(topology)
    placement = place(topology, config, describe_host())
    print(f"{args.file}: good. Appliance {config.name!r} on this host:")
    print(table(topology, placement))
    return 0


def show_(args: argparse.Namespace) -> int:
    """Print every value with its source as a comment: file and line, or --set. The output can be read again."""
    print(as_toml(load(args.file, args.set)), end="")
    return 0


def default_(args: argparse.Namespace) -> int:
    """Print the file of defaults, in which every key is explained."""
    print(resources.files("appliance.config").joinpath("default.toml").read_text(encoding="utf-8"), end="")
    return 0
