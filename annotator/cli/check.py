"""`annotator check`: whether a project file is whole."""

from __future__ import annotations

import dataclasses
from argparse import ArgumentParser, Namespace

from annotator.cli.output import add_json, write_json, write_table
from annotator.cli.project import add_project, project_path
from annotator.command import ATTENTION, DONE, command


def add_arguments(parser: ArgumentParser) -> None:
    """Name the options."""
    add_project(parser)
    add_json(parser)


@command("check", "check the database, digests, quotes, offsets and links of a project", add_arguments)
def run(options: Namespace) -> int:
    """Report every problem; status 3 where there is one."""
    from annotator.jobs.checking import check_project

    found = check_project(project_path(options.project))
    if options.json:
        write_json({"ok": not found, "problems": [dataclasses.asdict(one) for one in found]})
    elif found:
        write_table([(one.kind, one.where, one.message) for one in found])
    else:
        write_table([(f"{options.project} is whole.",)])
    return ATTENTION if found else DONE
