"""`annotator codebook`: shows the codebook in force, puts another one in force, or compares."""

from __future__ import annotations

import dataclasses
from argparse import SUPPRESS, ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli.output import add_json, write_json, write_lines
from annotator.cli.project import add_project, opened
from annotator.command import DONE, command

if TYPE_CHECKING:
    from annotator.actions.runner import Runner


def add_arguments(parser: ArgumentParser) -> None:
    """Name the options."""
    add_project(parser)
    add_json(parser)
    does = parser.add_subparsers(dest="does", metavar="show | set FILE | diff FILE")
    for name, about in (
        ("show", "print the codebook in force (as JSON)"),
        ("set", "put the codebook of FILE in force"),
        ("diff", "print what FILE changes in it"),
    ):
        part = does.add_parser(name, help=about, allow_abbrev=False)
        if name != "show":
            part.add_argument("file", metavar="FILE", type=Path)
        part.add_argument("--json", action="store_true", default=SUPPRESS, help="print one JSON document")


@command("codebook", "show the codebook, put another one in force, or compare", add_arguments)
def run(options: Namespace) -> int:
    """Show, set or compare."""
    with opened(options.project) as runner:
        if options.does == "diff":
            _compare(runner, options)
        elif options.does == "set":
            _put(runner, options)
        else:
            from annotator.store.queries.codebooks import current_codebook

            write_json(runner.read(current_codebook).body)
    return DONE


def _compare(runner: Runner, options: Namespace) -> None:
    from annotator.codebook.difference import differences
    from annotator.codebook.reading import read_codebook
    from annotator.store.queries.codebooks import current_codebook

    found = differences(runner.read(current_codebook).body, read_codebook(options.file).body)
    if options.json:
        write_json([dataclasses.asdict(one) for one in found])
    else:
        write_lines([f"{one.kind:<7}  {one.where}" for one in found] or ["The two are the same."])


def _put(runner: Runner, options: Namespace) -> None:
    from annotator.actions.projects import SetCodebook
    from annotator.codebook.reading import read_codebook

    codebook = read_codebook(options.file)
    runner.run(SetCodebook(codebook))
    if options.json:
        write_json(codebook.body)
    else:
        write_lines([f"The codebook in force is now {codebook.id} {codebook.version}."])
