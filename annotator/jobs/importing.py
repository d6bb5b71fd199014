"""Reading sources into a project: files and folders, each of them taken in whole or not at all."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from annotator.actions.importing import (
    Imported,
    ImportRecords,
    merged_by_id,
    people_of,
)
from annotator.actions.runner import Runner
from annotator.actions.withdrawing import WithdrawRecords
from annotator.codebook.values import Codebook
from annotator.corpus.importer import RawSource, Reading, choose
from annotator.errors import ExpectedError
from annotator.jobs.collection import collection_put_off
from annotator.jobs.progress import CancelledError, Progress, silent
from annotator.jobs.schemes import fitted
from annotator.model.record import Record
from annotator.store.events import last_clock
from annotator.store.queries.codebooks import codebook_in_force

EVERYTHING_ELSE = "it is in no format that this program reads; 'annotator formats' lists them"
# Files of projects, which nobody means who imports the folder in which a project lies.
PROJECTS = re.compile(r".*\.annot(\.lock|-journal)?", re.IGNORECASE)
DATASET = "jsonl"  # the name of the format and the ending of its files
BATCH = 3000  # texts, labels and coverage that are written in one go: some tenths of a second
PAUSE = 0.05  # seconds between two of them, in which others can save

Steps = Callable[[int, int], None]


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
        """Count what was taken in."""
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
    report = ImportReport()
    files = list(_files(sources, runner.database.path))
    with runner.group() as group:
        for done, path in enumerate(files):
            progress(done, len(files), path.name)
            try:
                _refuse_project(path, runner.database.path)
                steps = _steps(progress, done, len(files), path.name)
                with collection_put_off():
                    counted, warnings = _import_one(
                        runner, path, wanted, encoding, None if rehearse else group, steps
                    )
            except CancelledError:
                raise
            except ExpectedError as error:
                report.refused.append(Note(str(path), place_of(error, path.name), str(error)))
                continue
            report.warnings += warnings
            for one in counted:
                report.add(one)
    return report


def _import_one(
    runner: Runner, path: Path, wanted: str | None, encoding: str | None, group: str | None, steps: Steps
) -> tuple[list[Imported], list[Note]]:
    """Return what one file brought and what was remarkable.

    What the file held is let go of piece by piece: all of it at once would hold up the other threads.
    """
    reading = read_source(path, wanted=wanted, encoding=encoding)
    warnings = [Note(str(path), one.where, one.message) for one in reading.warnings]
    records: tuple[Record, ...] = ()
    held: list[object] = [part for record in reading.records for part in _parts_of(record)]
    try:
        records, codebook = _settled(runner, reading)
        return take_in(runner, records, group, steps, codebook), warnings
    finally:
        del reading, records
        while held:
            held.pop()


def _parts_of(record: Record) -> Iterator[object]:
    yield from record.discussion.texts
    yield from record.annotations
    yield from record.coverage


def _settled(runner: Runner, reading: Reading) -> tuple[tuple[Record, ...], Codebook | None]:
    """Return the records with all labels in a layer, and the codebook to put in force for that, if any."""
    if reading.scheme is None:
        return reading.records, None
    known = runner.read(codebook_in_force)
    records, codebook = fitted(reading.records, reading.scheme, known)
    return records, None if codebook is known else codebook


def take_in(
    runner: Runner,
    records: Sequence[Record],
    group: str | None,
    steps: Steps,
    codebook: Codebook | None = None,
) -> list[Imported]:
    """Write the records of one source, all of them or none; without a group only say what would happen.

    A large source is checked whole and then written in parts, so that others can save in between.
    Where one of them is refused after all, or the person stops, the parts before it are taken back;
    where the program is killed, whole records stay, and the same source once more adds the others.
    """
    whole = merged_by_id(records)
    actions = [ImportRecords(tuple(part), people_of(whole), codebook) for part in _parts(whole)]
    if group is None or len(actions) > 1:
        counted = [runner.rehearse(action) for action in actions]
        if group is None:
            return counted
    since, done = runner.read(last_clock), 0
    counted = []
    try:
        for action in actions:
            if done:
                time.sleep(PAUSE)
                steps(done, len(whole))
            counted.append(runner.run(action, group=group).answer)
            done += len(action.records)
    except ExpectedError:
        if done:
            runner.run(WithdrawRecords(since), group=group)
        raise
    return counted


def _parts(records: Sequence[Record]) -> Iterator[list[Record]]:
    """Yield the records in parts that are written in one go; at least one part."""
    part: list[Record] = []
    size = 0
    for record in records:
        weight = len(record.discussion.texts) + len(record.annotations) + len(record.coverage)
        if part and size + weight > BATCH:
            yield part
            part, size = [], 0
        part.append(record)
        size += weight
    yield part


def _steps(progress: Progress, done: int, total: int, name: str) -> Steps:
    """Return what tells of the records of one source: its own steps where there is only this one."""

    def tell(records: int, whole: int) -> None:
        if total == 1:
            progress(records, whole, name)
        else:
            progress(done, total, f"{name} ({records}/{whole})")

    return tell


def place_of(error: ExpectedError, name: str) -> str:
    """Return the place that a refusal names, without the file: 'line 3, texts[2].parent' or a record."""
    where = getattr(error, "where", "")
    if where:
        return str(where)
    found = re.match(rf"{re.escape(name)}, ((?:line|record) \d+[^:]*): ", str(error))
    return found[1] if found else ""


def read_source(path: Path, *, wanted: str | None = None, encoding: str | None = None) -> Reading:
    """Return what one file holds; raise ExpectedError where no importer can read it.

    A dataset without records is an empty file: what a project without discussions is exported as.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ExpectedError(f"{path} cannot be read ({error.strerror}).") from error
    if not data.strip() and (wanted or path.suffix.lower()[1:]) == DATASET:
        return Reading(())
    source = RawSource(path.name, data, encoding)
    importer = choose(source, wanted)
    if importer is None:
        raise ExpectedError(f"{path}: {EVERYTHING_ELSE}.")
    return importer.read(source)


def _files(sources: Iterable[Path], project: Path) -> Iterator[Path]:
    """Yield files as they are, and the visible files below folders in the order of their names."""
    own = {f"{project.name}{ending}" for ending in ("", ".lock", "-journal")}
    for source in sources:
        if not _is_folder(source):
            yield source
            continue
        for path in sorted(path for path in source.rglob("*") if path.is_file()):
            beside = path.name in own and path.parent.samefile(project.parent)
            if not (path.name.startswith(".") or PROJECTS.fullmatch(path.name) or beside):
                yield path


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name that no file can have
        return False


def _refuse_project(path: Path, project: Path) -> None:
    """Refuse the open project by whatever name: to read the file would drop this program's locks on it."""
    try:
        same = path.samefile(project)
    except OSError:
        return
    if same:
        raise ExpectedError(f"{path} is the project itself. Name the pages or datasets to import.")
