"""Reading sources into a project: files and folders, each of them taken in whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from annotator.actions.importing import Imported, ImportRecords
from annotator.actions.runner import Runner
from annotator.corpus.importer import RawSource, Reading, choose
from annotator.errors import ExpectedError
from annotator.jobs.progress import Progress, silent
from annotator.model.ids import new_id

EVERYTHING_ELSE = "it is in no format that this program reads; 'annotator formats' lists them"


@dataclass(frozen=True, slots=True)
class Note:
    """A warning or a refusal: the source, the place in it, a sentence."""

    source: str
    where: str
    message: str


@dataclass
class ImportReport:
    """What an import did; the counts are of what was newly added."""

    discussions: int = 0
    comments: int = 0
    annotations: int = 0
    unchanged: int = 0
    warnings: list[Note] = field(default_factory=list)
    refused: list[Note] = field(default_factory=list)

    def add(self, one: Imported) -> None:
        """Count what one source gave."""
        self.discussions += one.discussions
        self.comments += one.comments
        self.annotations += one.annotations
        self.unchanged += one.unchanged


def import_sources(
    runner: Runner,
    sources: Iterable[Path],
    *,
    wanted: str | None = None,
    encoding: str | None = None,
    rehearse: bool = False,
    progress: Progress = silent,
) -> ImportReport:
    """Import files and the files of folders; what is refused is reported and leaves nothing behind.

    `wanted` names the format, else the content decides; with `rehearse` the project stays as it is.
    All sources are one step of undo.
    """
    report, group = ImportReport(), new_id()
    files = list(_files(sources))
    for done, path in enumerate(files):
        progress(done, len(files), path.name)
        try:
            reading = read_source(path, wanted=wanted, encoding=encoding)
            action = ImportRecords(reading.records)
            counted = runner.rehearse(action) if rehearse else runner.run(action, group=group).answer
        except ExpectedError as error:
            report.refused.append(Note(str(path), "", str(error)))
            continue
        report.warnings += [Note(str(path), one.where, one.message) for one in reading.warnings]
        report.add(counted)
    return report


def read_source(path: Path, *, wanted: str | None = None, encoding: str | None = None) -> Reading:
    """Return what one file holds; raise ExpectedError where no importer can read it."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ExpectedError(f"{path} cannot be read ({error.strerror}).") from error
    source = RawSource(path.name, data, encoding)
    importer = choose(source, wanted)
    if importer is None:
        raise ExpectedError(f"{path}: {EVERYTHING_ELSE}.")
    return importer.read(source)


def _files(sources: Iterable[Path]) -> Iterator[Path]:
    """Yield files as they are, and the visible files below folders in the order of their names."""
    for source in sources:
        if source.is_dir():
            found = sorted(path for path in source.rglob("*") if path.is_file())
            yield from (path for path in found if not path.name.startswith("."))
        else:
            yield source
