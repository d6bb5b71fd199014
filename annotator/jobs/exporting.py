"""Writing a project into the files of another format, from one state of it, whole or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from annotator.actions.runner import Runner
from annotator.errors import ExpectedError
from annotator.exporters.choosing import chosen
from annotator.exporters.exporter import Choices, Exporter, Written
from annotator.jobs.progress import Progress, silent
from annotator.jobs.snapshots import snapshot_of
from annotator.model.policy import Policy
from annotator.model.record import Record
from annotator.store.database import Database, named
from annotator.store.queries import corpus, people, work
from annotator.store.queries.policies import policy_in_force


def export(
    runner: Runner, exporter: Exporter, out: Path, choices: Choices, *, progress: Progress = silent
) -> Written:
    """Write the project to `out`, a file or a folder as the format has it; replace what an export left there.

    The reading works on a private snapshot, so that nobody who labels meanwhile has to wait.
    """
    with named(out):
        _check_place(out, exporter, runner.database.path)
    partial = out.with_name(f".{out.name}.{os.getpid()}.part")
    written = Written()
    try:
        with snapshot_of(runner.database) as private:
            if exporter.folder:
                partial.mkdir()
            exporter.write(partial, chosen(_records(private, progress), choices, written), written)
            _tell_project_losses(private, written)
        _publish(partial, out)
    except OSError as error:
        raise ExpectedError(f"{out} cannot be written ({error.strerror}). Choose another place.") from error
    finally:
        _remove(partial)
    written.files = [out / file.relative_to(partial) for file in written.files]
    return written


def _check_place(out: Path, exporter: Exporter, project: Path) -> None:
    if not out.parent.is_dir():
        raise ExpectedError(f"There is no folder {out.parent}. Make it first, or choose another place.")
    if exporter.folder and out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise ExpectedError(
            f"{out} is there and is no empty folder. {exporter.name} writes a folder of its own."
        )
    if not exporter.folder and out.is_dir():
        raise ExpectedError(f"{out} is a folder, and {exporter.name} writes one file. Name the file in it.")
    if out.exists() and (out.samefile(project) or _is_database(out)):
        raise ExpectedError(f"{out} is a project or another database. Choose another name for the export.")


def _is_database(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(16) == b"SQLite format 3\0"


def _records(database: Database, progress: Progress) -> Iterator[Record]:
    with database.reading() as connection:
        headings = corpus.discussions(connection)
        for done, heading in enumerate(headings):
            progress(done, len(headings), heading.title)
            yield work.record(connection, heading.id)


def _tell_project_losses(database: Database, written: Written) -> None:
    """Note what belongs to the project as a whole and stands in no record."""
    with database.reading() as connection:
        aliases = sum(len(one.aliases) for one in people.named_targets(connection))
        someone = bool(people.annotators(connection))
        decided = policy_in_force(connection) != Policy()
    written.lose("named targets", f"{aliases} aliases that find named targets while typing", aliases)
    written.lose("policy", "the project's settings: blinding, order, time, warning", decided)
    written.lose(
        "annotators", "the people of a project without discussions", someone and not written.discussions
    )


def _publish(partial: Path, out: Path) -> None:
    if out.is_dir():
        out.rmdir()
    partial.replace(out)


def _remove(partial: Path) -> None:
    if partial.is_dir():
        shutil.rmtree(partial, ignore_errors=True)
    else:
        partial.unlink(missing_ok=True)
