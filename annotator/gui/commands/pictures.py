"""`annotator pictures`: draws the start page, the workspace and the agreement page into PNG files."""

from __future__ import annotations

import json
import os
import re
import sys
import tempfile
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.command import DONE, command
from annotator.errors import ExpectedError, WrongUsageError

if TYPE_CHECKING:
    from annotator.gui.panes.recent import Recent

THEMES = ("light", "dark", "contrast", "contrast-dark")
LANGUAGES = ("en", "de", "ar")
SMALLEST, LARGEST = (640, 400), (7680, 4320)
SAMPLE_PLACE = "~/.local/share/annotator/samples"


def add_arguments(parser: ArgumentParser) -> None:
    """Name the options."""
    parser.add_argument("project", nargs="?", metavar="PROJECT", help="an .annot file; it stays as it is")
    parser.add_argument("--sample", action="store_true", help="draw the sample project (as without PROJECT)")
    parser.add_argument(
        "-o", dest="out", metavar="DIR", type=Path, required=True, help="the folder of the files"
    )
    parser.add_argument(
        "--size", metavar="WxH", type=size, default=(1280, 800), help="in pixels, as 1280x800"
    )
    parser.add_argument("--theme", choices=THEMES, default="light")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="of the program's own words")
    parser.add_argument("--as", dest="name", metavar="NAME", help="whose work the workspace shows")
    parser.add_argument("--json", action="store_true", help="print one JSON document, for programs")


@command("pictures", "draw the program's pages into PNG files, also without a display", add_arguments)
def run(options: Namespace) -> int:
    """Draw the pages of a copy of the project; settings and recent projects stay as they are."""
    if options.project and options.sample:
        raise WrongUsageError("Give a PROJECT or --sample, not both.")
    from annotator.display import require_drawing

    require_drawing()
    try:
        options.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExpectedError(f"The folder {options.out} cannot be made ({error.strerror}).") from error
    with tempfile.TemporaryDirectory() as scratch, _environment(Path(scratch)):
        from annotator.gui.drawing import draw_pages

        copy, listed = _prepared(options.project, Path(scratch))
        drawn = draw_pages(
            copy,
            options.out,
            listed=listed,
            size=options.size,
            theme=options.theme,
            language=options.language,
            name=options.name,
        )
    if options.json:
        sys.stdout.write(
            json.dumps({"files": [str(file) for file in drawn]}, ensure_ascii=False, indent=2) + "\n"
        )
    else:
        sys.stdout.writelines(f"{file}\n" for file in drawn)
    return DONE


def size(text: str) -> tuple[int, int]:
    """Read a size as 1280x800."""
    found = re.fullmatch(r"(\d{1,5})[x×](\d{1,5})", text.lower())
    if found is None:
        raise ArgumentTypeError(f"expected a size as 1280x800, found {text!r}")
    width, height = int(found[1]), int(found[2])
    if not (SMALLEST[0] <= width <= LARGEST[0] and SMALLEST[1] <= height <= LARGEST[1]):
        smallest, largest = ("x".join(map(str, one)) for one in (SMALLEST, LARGEST))
        raise ArgumentTypeError(f"expected a size from {smallest} to {largest}, found {text!r}")
    return width, height


def _prepared(project: str | None, scratch: Path) -> tuple[Path, Recent]:
    """Return a copy of the project that may be written to, and how the start page lists the original."""
    from annotator.gui.panes.recent import Recent, recent
    from annotator.jobs.sample import FILE_NAME, make_sample

    if project is None:
        copy = scratch / f"{FILE_NAME}.annot"
        make_sample(copy, device="pictures").database.close()
        return copy, Recent(str(copy), FILE_NAME, SAMPLE_PLACE)
    if "://" in project:
        raise ExpectedError("Projects on a server cannot be drawn yet. Name the path of an .annot file.")
    from annotator.actions.projects import open_project
    from annotator.store.backup import snapshot

    original = Path(project).absolute()
    runner = open_project(original, device="pictures")
    copy = scratch / original.name
    try:
        snapshot(runner.database, copy)
    finally:
        runner.database.close()
    return copy, recent(str(original))


@contextmanager
def _environment(scratch: Path) -> Iterator[None]:
    """Draw offscreen unless another platform was chosen, with settings that nobody else has."""
    chosen = {"QT_QPA_PLATFORM": "offscreen"} if "QT_QPA_PLATFORM" not in os.environ else {}
    changed: Mapping[str, str] = chosen | {"ANNOTATOR_CONFIG": str(scratch / "settings")}
    before = {name: os.environ.get(name) for name in changed}
    os.environ.update(changed)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
