"""`annotator report`: the agreement report of a project as a folder of files."""

from __future__ import annotations

import json
import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.command import DONE, command
from annotator.errors import ExpectedError
from annotator.jobs.agreement.options import add_intervals, add_part, named

if TYPE_CHECKING:
    from annotator.jobs.report.scope import Scope
    from annotator.jobs.report.writing import Draw


def add_arguments(parser: ArgumentParser) -> None:
    """Name the options."""
    parser.add_argument("project", metavar="PROJECT", help="an .annot file; it stays as it is")
    parser.add_argument(
        "-o",
        dest="out",
        metavar="DIR",
        type=Path,
        required=True,
        help="the folder of the files; an earlier report is replaced",
    )
    parser.add_argument(
        "--authors",
        choices=("pseudonyms", "names"),
        default="pseudonyms",
        help="how the annotators are called (pseudonyms, the same as in exports)",
    )
    add_part(parser)
    add_intervals(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON document, for programs")


@command(
    "report",
    "write the agreement report: page, tables, figures, and a program that checks them",
    add_arguments,
)
def run(options: Namespace) -> int:
    """Write the report; where no picture can be drawn it goes without PNG files, and that is said."""
    if "://" in options.project:
        raise ExpectedError("Projects on a server cannot be reported yet. Name the path of an .annot file.")
    from annotator import settings
    from annotator.actions.projects import open_project
    from annotator.jobs.report.writing import write_report

    draw = drawing()
    runner = open_project(Path(options.project), device=settings.load().device)
    try:
        written = write_report(runner, options.out, authors=options.authors, scope=_scope(options), draw=draw)
    finally:
        runner.database.close()
    if options.json:
        sys.stdout.write(
            json.dumps({"files": [str(file) for file in written]}, ensure_ascii=False, indent=2) + "\n"
        )
    else:
        sys.stdout.writelines(f"{file}\n" for file in written)
    return DONE


def _scope(options: Namespace) -> Scope:
    """Return what the report is about."""
    from annotator.jobs.agreement.measuring import Plan
    from annotator.jobs.report.scope import Scope

    return Scope(
        layer=options.layer,
        texts=options.texts,
        annotators=named(options),
        round=options.round,
        quotes=options.quotes == "with",
        plan=Plan(interval=options.interval, ci=options.ci, resamples=options.resamples, seed=options.seed),
    )


def drawing() -> Draw | None:
    """Return what draws PNG files, without a display too; None, and a remark, where nothing can be drawn."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from annotator.display import require_drawing

    try:
        require_drawing()
    except ExpectedError as error:
        sys.stderr.write(f"The report goes without PNG files: {error}\n")
        return None
    from PySide6.QtGui import QFontDatabase, QGuiApplication

    from annotator.gui.rendering import png

    global _application  # noqa: PLW0603 - Qt ends with the last reference
    _application = QGuiApplication.instance() or QGuiApplication(["annotator"])
    if not QFontDatabase.families():
        sys.stderr.write("The report goes without PNG files: no fonts are installed.\n")
        return None
    return png


_application: object = None
