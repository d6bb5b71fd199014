"""Options of commands that say which part of a project agreement is about, and how intervals are made."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

QUOTES = ("with", "without")


def add_part(parser: ArgumentParser) -> None:
    """Name the options for a part of a project."""
    parser.add_argument("--layer", metavar="L", help="one layer of the codebook")
    parser.add_argument("--texts", choices=("article", "comment", "all"), default="all", help="which texts")
    parser.add_argument(
        "--quotes", choices=QUOTES, default="with", help="whether quoted words count in texts (with)"
    )
    parser.add_argument("--annotators", metavar="A,B", help="names or ids, with commas between them")
    parser.add_argument("--round", metavar="R", help="the discussions with labels of one round")


def add_intervals(parser: ArgumentParser) -> None:
    """Name the options of intervals."""
    parser.add_argument("--interval", choices=("jackknife", "bootstrap", "none"), default="jackknife")
    parser.add_argument("--ci", metavar="P", type=float, default=0.95, help="coverage of the interval (0.95)")
    parser.add_argument("--resamples", metavar="N", type=int, default=1000, help="of the bootstrap (1000)")
    parser.add_argument("--seed", metavar="N", type=int, default=0, help="of the bootstrap (0)")


def named(options: Namespace) -> tuple[str, ...]:
    """Return the names or ids of the annotators that are asked for, none where it is all."""
    return tuple(name.strip() for name in (options.annotators or "").split(",") if name.strip())
