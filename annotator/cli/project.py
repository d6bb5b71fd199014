"""Opening the PROJECT that a command line names."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from annotator import settings
from annotator.cli.output import remark
from annotator.errors import ExpectedError

if TYPE_CHECKING:
    from annotator.actions.runner import Runner


def add_project(parser: ArgumentParser) -> None:
    """Give a command its PROJECT."""
    parser.add_argument("project", metavar="PROJECT", help="an .annot file")


def project_path(project: str) -> Path:
    """Return the path of a project file."""
    if "://" in project:
        raise ExpectedError(
            f"{project.partition('://')[0]} databases cannot be opened yet. Name the path of an .annot file."
        )
    return Path(project)


@contextmanager
def opened(project: str) -> Iterator[Runner]:
    """Open a project and close it at the end; it may be open in a window meanwhile."""
    from annotator.actions.projects import open_project

    runner = open_project(project_path(project), device=settings.load().device)
    if runner.database.remark:
        remark(runner.database.remark)
    try:
        yield runner
    finally:
        runner.database.close()
