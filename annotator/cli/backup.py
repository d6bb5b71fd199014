"""`annotator backup`: writes a checked copy of a project."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from annotator.cli.output import add_json, write_json, write_lines
from annotator.cli.project import add_project, opened
from annotator.command import DONE, command


def add_arguments(parser: ArgumentParser) -> None:
    """Name the options."""
    add_project(parser)
    parser.add_argument(
        "-o", dest="out", metavar="FILE", required=True, type=Path, help="the copy; a new file"
    )
    add_json(parser)


@command("backup", "write a checked copy of a project, also while it is open in a window", add_arguments)
def run(options: Namespace) -> int:
    """Copy one state of the project; a damaged one is refused."""
    from annotator.store.backup import back_up

    with opened(options.project) as runner:
        file = back_up(runner.database, options.out)
    if options.json:
        write_json({"file": str(file)})
    else:
        write_lines([f"{file} is written."])
    return DONE
