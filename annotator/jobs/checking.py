"""Checking a project file on a private copy, so that nobody who labels meanwhile has to wait."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from annotator.errors import ExpectedError
from annotator.store.backup import private_copy
from annotator.store.check import Problem, check_alone
from annotator.store.database import BusyError, Database, check_kind
from annotator.store.schema import OtherTablesError
from annotator.store.tables import APPLICATION_ID
from annotator.store.upgrade import upgrade_private


def check_project(path: Path) -> list[Problem]:
    """Return all problems of a project file; raise ExpectedError where it is none at all, or locked."""
    try:
        check_kind(path)
    except OtherTablesError as error:
        return [Problem("schema", "file", str(error))]
    except BusyError:
        raise
    except ExpectedError as error:
        if error.__cause__ is not None and _was_project(path):
            return [Problem("database", "file", str(error))]
        raise
    project = Database(path)
    try:
        with private_copy(project) as private:
            upgrade_private(private)  # the project itself stays what it is: looking changes nothing
            return check_alone(private)
    except BusyError:
        raise
    except (ExpectedError, sqlite3.DatabaseError) as error:
        return [Problem("database", "file", str(error))]
    finally:
        project.close()


def _was_project(path: Path) -> bool:
    """Tell by the header alone whether a file that SQLite cannot read is one of ours."""
    try:
        with path.open("rb") as file:
            header = file.read(72)
    except OSError:
        return False
    return header.startswith(b"SQLite format 3\0") and int.from_bytes(header[68:72], "big") == APPLICATION_ID
