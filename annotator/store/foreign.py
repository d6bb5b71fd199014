"""Reading another person's project file without trusting it.

The file is copied aside, opened read-only and immutable under an authorizer that allows nothing
but reading the tables of a project, and its schema must equal ours: a view or a trigger in it
would otherwise run as ours. What comes out are events, checked one by one.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Connection

from annotator.errors import ExpectedError
from annotator.model.change import SUBJECT_ORDER, Event
from annotator.store.database import check_kind
from annotator.store.events import from_row

ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ}
SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"


def read_foreign(path: Path, ours: Connection) -> tuple[str, list[Event]]:
    """Return the project id and the events of another copy; raise ExpectedError where it is none."""
    check_kind(path)
    wanted = [tuple(row) for row in ours.exec_driver_sql(SCHEMA)]
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy.annot"
        _copy(path, copy)
        try:
            return _read(copy, path, wanted)
        except sqlite3.Error as error:
            raise ExpectedError(f"{path} cannot be read ({error}). Nothing of it was taken in.") from error


def _copy(path: Path, copy: Path) -> None:
    """Copy the file in a state that no writer is in the middle of."""
    if Path(f"{path}-journal").exists():
        with (
            closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as plain,
            closing(sqlite3.connect(copy)) as target,
        ):
            plain.backup(target)
    else:
        shutil.copyfile(path, copy)


def _read(copy: Path, path: Path, wanted: list[tuple[Any, ...]]) -> tuple[str, list[Event]]:
    with closing(sqlite3.connect(f"{copy.as_uri()}?mode=ro&immutable=1", uri=True)) as plain:
        plain.execute("PRAGMA trusted_schema=OFF")
        plain.execute("PRAGMA cell_size_check=ON")
        plain.set_authorizer(_authorize)
        plain.row_factory = sqlite3.Row
        if [_squeezed(row) for row in plain.execute(SCHEMA)] != [_squeezed(row) for row in wanted]:
            raise ExpectedError(f"{path} has other tables than a project has. Nothing of it was taken in.")
        found = plain.execute("SELECT value FROM meta WHERE key = 'project'").fetchone()
        project = found["value"] if found else ""
        return project, list(_events(plain, path))


def _events(plain: sqlite3.Connection, path: Path) -> Iterator[Event]:
    for row in plain.execute("SELECT * FROM event"):
        try:
            event = from_row(SimpleNamespace(**dict(row)))  # type: ignore[arg-type]
            sound = event.digest == row["digest"] and event.subject in SUBJECT_ORDER
        except (ValueError, TypeError):
            sound = False
        if not sound or event.kind not in {"put", "delete"}:
            raise ExpectedError(
                f"{path}: event {row['id']} was altered after it was written. "
                "Nothing of the file was taken in; ask for a fresh copy."
            )
        yield event


def _authorize(action: int, first: str | None, *_rest: str | None) -> int:
    del first
    return sqlite3.SQLITE_OK if action in ALLOWED else sqlite3.SQLITE_DENY


def _squeezed(row: Any) -> tuple[str, ...]:
    return tuple(re.sub(r"\s+", " ", str(value)) for value in row)
