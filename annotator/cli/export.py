"""`annotator export`: writes a project into the files of a format."""

from __future__ import annotations

import dataclasses
from argparse import ArgumentParser, Namespace
from pathlib import Path

from annotator.cli.output import ProgressLine, add_json, remark, write_json, write_lines
from annotator.cli.project import add_project, opened
from annotator.command import DONE, command


def add_arguments(parser: ArgumentParser) -> None:
    """Name the options; those that are left out are the format's own."""
    add_project(parser)
    parser.add_argument("--format", metavar="F", required=True, help="a format of `annotator formats`")
    parser.add_argument("-o", dest="out", metavar="OUT", required=True, type=Path, help="a file, or a folder")
    parser.add_argument(
        "--annotations", choices=("raw", "gold", "both"), help="everybody's, the chosen, or both"
    )
    parser.add_argument("--authors", choices=("names", "pseudonyms", "omit"), help="how people are called")
    parser.add_argument("--texts", choices=("with", "without"), help="the words, or offsets alone")
    add_json(parser)


@command("export", "write the labelled data into files", add_arguments)
def run(options: Namespace) -> int:
    """Export, and say what the format could not hold."""
    from annotator.exporters.exporter import exporters
    from annotator.jobs.exporting import export

    exporter = exporters[options.format]
    named = {name: getattr(options, name) for name in ("annotations", "authors", "texts")}
    choices = dataclasses.replace(
        exporter.defaults, **{name: value for name, value in named.items() if value is not None}
    )
    with opened(options.project) as runner, ProgressLine() as progress:
        written = export(runner, exporter, options.out, choices, progress=progress)
    if options.json:
        write_json(
            {
                "files": [str(file) for file in written.files],
                "discussions": written.discussions,
                "annotations": written.annotations,
                "lost": [dataclasses.asdict(one) for one in written.lost],
            }
        )
        return DONE
    write_lines([f"{written.discussions} discussions with {written.annotations} annotations:"])
    write_lines(f"  {file}" for file in written.files)
    for one in written.lost:
        remark(f"not in the files: {one.where}: {one.what}")
    return DONE
