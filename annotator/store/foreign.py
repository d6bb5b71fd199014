"""Reading another person's project file without trusting it.

The file is copied aside, opened read-only and immutable under an authorizer that allows nothing
but reading the tables of a project, and its schema must equal ours: a view or a trigger in it
would otherwise run as ours. What comes out are events, checked one by one.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import ExpectedError
from annotator.model.change import Event
from annotator.store.database import check_kind, check_there
from annotator.store.events import MODULUS, from_row
from annotator.store.soundness import is_sound

ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ}
ATTEMPTS, PAUSE = 20, 0.05  # while somebody is writing to the file


@dataclass(frozen=True, slots=True)
class Foreign:
    """Another copy: its project, all its subjects, and the events that are not here yet."""

    project: str
    subjects: frozenset[tuple[str, str]]
    new: tuple[Event, ...]


def read_foreign(path: Path, known: Mapping[str, str]) -> Foreign:
    """Return what another copy holds; raise ExpectedError where it is none, or was altered.

    `known` has the digest of each event that is here already, by id.
    """
    check_there(path)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy.annot"
        try:
            _copy(path, copy)
            check_kind(copy, called=path)  # its tables, too; rolls back what a killed writer left half-done
            return _read(copy, path, known)
        except (sqlite3.Error, OSError) as error:
            raise ExpectedError(f"{path} cannot be read ({error}). Nothing of it was taken in.") from error


def _copy(path: Path, copy: Path) -> None:
    """Copy the file in a state that no writer is in the middle of.

    Where a writer died in the middle, its journal comes along and is rolled back in the copy.
    """
    journal = path.with_name(f"{path.name}-journal")
    for _ in range(ATTEMPTS):
        before = path.stat()
        if not journal.exists():
            shutil.copyfile(path, copy)
            after = path.stat()
            if not journal.exists() and (before.st_mtime_ns, before.st_size) == (
                after.st_mtime_ns,
                after.st_size,
            ):
                return
        time.sleep(PAUSE)
    shutil.copyfile(path, copy)
    if journal.exists():
        shutil.copyfile(journal, copy.with_name(f"{copy.name}-journal"))


def _read(copy: Path, path: Path, known: Mapping[str, str]) -> Foreign:
    with closing(sqlite3.connect(f"{copy.as_uri()}?mode=ro&immutable=1", uri=True)) as plain:
        plain.execute("PRAGMA trusted_schema=OFF")
        plain.execute("PRAGMA cell_size_check=ON")
        plain.set_authorizer(_authorize)
        plain.row_factory = sqlite3.Row
        meta = {row["key"]: row["value"] for row in plain.execute("SELECT key, value FROM meta")}
        _check_seal(plain, path, meta.get("seal", "0/0"))
        subjects = frozenset(map(tuple, plain.execute("SELECT DISTINCT subject, subject_id FROM event")))
        return Foreign(meta.get("project", ""), subjects, tuple(_new(plain, path, known)))


def _check_seal(plain: sqlite3.Connection, path: Path, seal: str) -> None:
    total = count = 0
    try:
        for row in plain.execute("SELECT digest FROM event"):
            total, count = (total + int(row["digest"], 16)) % MODULUS, count + 1
        sound = f"{total:064x}/{count}" == seal
    except ValueError:
        sound = False
    if not sound:
        raise ExpectedError(
            f"{path}: events were added or taken away by something else than this program. "
            "Nothing of the file was taken in; ask for a fresh copy."
        )


def _new(plain: sqlite3.Connection, path: Path, known: Mapping[str, str]) -> Iterator[Event]:
    """Yield the events that are not here; of those that are, only the digest must agree."""
    for row in plain.execute("SELECT * FROM event"):
        if row["id"] not in known:
            yield _checked(row, path)
        elif row["digest"] != known[row["id"]]:
            raise ExpectedError(
                f"{path}: event {row['id']} differs from the one of that id here, so one of the two was "
                "altered. Nothing of the file was taken in; run 'annotator check' on both."
            )


def _checked(row: sqlite3.Row, path: Path) -> Event:
    try:
        event = from_row(tuple(row))
        intact = event.digest == row["digest"]
    except (ValueError, TypeError, RecursionError):
        intact = False
    if not intact:
        raise ExpectedError(
            f"{path}: event {row['id']} was altered after it was written. "
            "Nothing of the file was taken in; ask for a fresh copy."
        )
    if not is_sound(event):
        raise ExpectedError(
            f"{path}: event {row['id']} does not say what an event of a {row['subject']} says. "
            "Nothing of the file was taken in; find out which program wrote it."
        )
    return event


def _authorize(action: int, first: str | None, *_rest: str | None) -> int:
    del first
    return sqlite3.SQLITE_OK if action in ALLOWED else sqlite3.SQLITE_DENY
