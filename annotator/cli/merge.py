"""`annotator merge`: makes copies of a project one again."""

from __future__ import annotations

import dataclasses
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli.output import ProgressLine, add_json, remark, write_json, write_lines
from annotator.cli.project import add_project, opened
from annotator.command import ATTENTION, DONE, command

if TYPE_CHECKING:
    from annotator.actions.merging import Merged


def add_arguments(parser: ArgumentParser) -> None:
    """Name the options."""
    add_project(parser)
    parser.add_argument("others", metavar="OTHER", nargs="+", type=Path, help="copies of the same project")
    parser.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")
    add_json(parser)


@command("merge", "bring copies of a project together", add_arguments)
def run(options: Namespace) -> int:
    """Merge; with --dry-run status 3 where two copies contradict each other."""
    from annotator.jobs.merging import merge_copies
    from annotator.store.queries.people import namesakes

    with opened(options.project) as runner, ProgressLine() as progress:
        merged = merge_copies(runner, options.others, rehearse=options.dry_run, progress=progress)
        several = [] if options.dry_run else runner.read(namesakes)
    if options.json:
        write_json(dataclasses.asdict(merged))
    else:
        _tell(merged, rehearsed=options.dry_run)
    for name in several:
        remark(f"several people are called {name}; they stay several: 'annotator annotators' shows their ids")
    return ATTENTION if options.dry_run and merged.conflicts else DONE


def _tell(merged: Merged, *, rehearsed: bool) -> None:
    would = "would be " if rehearsed else ""
    write_lines(
        [f"{merged.added} {would}added, {merged.updated} {would}updated, {merged.unchanged} unchanged."]
    )
    for one in merged.conflicts:
        remark(f"conflict: {one.subject} {one.id} was changed apart in two copies")
