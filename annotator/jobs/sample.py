"""The sample project: a fresh copy for everybody who wants to look around."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from platformdirs import user_data_path

from annotator import paths
from annotator.actions.projects import Release, create_project
from annotator.actions.runner import Runner
from annotator.codebook.reading import default_codebook
from annotator.errors import ExpectedError
from annotator.jobs.importing import import_sources
from annotator.jobs.progress import Progress, silent

TITLE = "Sample: news from Quillbrook"
FILE_NAME = "Quillbrook sample"
SUFFIX = ".annot"


def make_sample(
    path: Path | None = None, *, device: str, title: str = TITLE, progress: Progress = silent
) -> Runner:
    """Make the sample project and return its runner; raise ExpectedError where it cannot be made.

    Without a path it lies in the person's data folder under a name not yet taken. Its agreement is
    released, so that the visitor sees the three readers beside what they label themselves.
    """
    chosen = path or free_path(user_data_path("annotator") / "samples")
    try:
        chosen.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExpectedError(f"The folder {chosen.parent} cannot be made ({error.strerror}).") from error
    runner = create_project(chosen, default_codebook(), title=title, device=device)
    try:
        _fill(runner, progress)
    except ExpectedError:
        runner.database.close()
        chosen.unlink()
        raise
    return runner


def _fill(runner: Runner, progress: Progress) -> None:
    report = import_sources(runner, [paths.resource("sample", "discussions.jsonl")], progress=progress)
    if report.refused:
        raise ExpectedError(f"The sample project cannot be read: {report.refused[0].message}")
    runner.run(Release(open=True))


def free_path(folder: Path) -> Path:
    """Return the path of the next sample in a folder: with a number from the second on."""
    for number in count(1):
        path = folder / f"{FILE_NAME}{'' if number == 1 else f' {number}'}{SUFFIX}"
        if not path.exists():
            return path
    raise AssertionError  # count does not end
