"""`annotator new`: makes a project."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from annotator import settings
from annotator.cli.output import add_json, write_json, write_lines
from annotator.cli.project import add_project, project_path
from annotator.command import DONE, command


def add_arguments(parser: ArgumentParser) -> None:
    """Name the options."""
    add_project(parser)
    parser.add_argument("--codebook", metavar="FILE", type=Path, help="a codebook (YAML or JSON) of your own")
    parser.add_argument("--title", metavar="T", help="what the project is called (default: the file's name)")
    add_json(parser)


@command("new", "make a project with the default codebook or another one", add_arguments)
def run(options: Namespace) -> int:
    """Make the file; an existing one is refused, and a bad codebook leaves no file behind."""
    path = project_path(options.project)
    from annotator.actions.projects import create_project
    from annotator.codebook.reading import default_codebook, read_codebook

    codebook = read_codebook(options.codebook) if options.codebook else default_codebook()
    runner = create_project(path, codebook, title=options.title or path.stem, device=settings.load().device)
    runner.database.close()
    reference = {"id": codebook.id, "version": codebook.version, "digest": codebook.digest}
    if options.json:
        write_json({"project": str(path), "codebook": reference})
    else:
        write_lines([f"{path} is made, with the codebook {codebook.id} {codebook.version}."])
    return DONE
