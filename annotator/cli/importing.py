"""`annotator import`: brings texts, and annotations where the format has them, into a project."""

from __future__ import annotations

import codecs
import dataclasses
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli.output import ProgressLine, add_json, remark, write_json, write_lines
from annotator.cli.project import add_project, opened
from annotator.command import DONE, FAILED, command
from annotator.errors import WrongUsageError

if TYPE_CHECKING:
    from annotator.jobs.importing import ImportReport, Note

OF_NO_TEXTS = {"idna", "punycode", "undefined"}  # codecs of host names, and one that refuses everything


def add_arguments(parser: ArgumentParser) -> None:
    """Name the options."""
    add_project(parser)
    parser.add_argument("sources", metavar="SOURCE", nargs="+", type=Path, help="files, or folders of files")
    parser.add_argument("--format", metavar="F", help="a format of `annotator formats`, not the one guessed")
    parser.add_argument("--encoding", metavar="E", help="the encoding of the sources, not the one guessed")
    parser.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")
    add_json(parser)


@command("import", "bring discussions into a project", add_arguments)
def run(options: Namespace) -> int:
    """Import the sources; status 1 where one was refused."""
    _check_encoding(options.encoding)
    from annotator.corpus.importer import importers
    from annotator.jobs.importing import import_sources

    if options.format:
        importers[options.format]
    with opened(options.project) as runner, ProgressLine() as progress:
        report = import_sources(
            runner,
            options.sources,
            wanted=options.format,
            encoding=options.encoding,
            rehearse=options.dry_run,
            progress=progress,
        )
    if options.json:
        write_json(dataclasses.asdict(report))
    else:
        _tell(report, rehearsed=options.dry_run)
    return FAILED if report.refused else DONE


def _check_encoding(encoding: str | None) -> None:
    if encoding is None:
        return
    try:
        "".encode(encoding)  # other than a look-up this refuses what turns bytes into bytes, as 'hex'
        is_of_texts = codecs.lookup(encoding).name not in OF_NO_TEXTS
    except (LookupError, ValueError):
        is_of_texts = False
    if not is_of_texts:
        raise WrongUsageError(f"There is no encoding of texts {encoding!r}; try utf-8, cp1252 or utf-16.")


def _tell(report: ImportReport, *, rehearsed: bool) -> None:
    would = "would be " if rehearsed else ""
    added = f"{report.discussions} discussions, {report.comments} comments, {report.annotations} annotations"
    write_lines([f"{added} {would}added; {report.unchanged} discussions were there already."])
    for note in report.warnings:
        remark(f"warning: {_sentence(note)}")
    for note in report.refused:
        remark(f"refused: {_sentence(note)}")


def _sentence(note: Note) -> str:
    """Return the note with source and place in front, each where the sentence does not name it itself."""
    missing = (part for part in (note.source, note.where) if Path(part).name not in note.message)
    place = ", ".join(part for part in missing if part)
    return f"{place}: {note.message}" if place else note.message
