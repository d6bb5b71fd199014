"""Checking a project file on a copy of its bytes, so that nobody who labels meanwhile has to wait."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from annotator.errors import ExpectedError
from annotator.store.check import Problem, check
from annotator.store.database import Database, get_meta, open_existing


def check_project(path: Path) -> list[Problem]:
    """Return all problems of a project file; raise ExpectedError where it is none at all."""
    project = open_existing(path)
    with tempfile.TemporaryDirectory() as folder:
        copied = Path(folder) / "copy.annot"
        try:
            with project.reading() as connection:  # a reader's lock: no commit changes the bytes meanwhile
                get_meta(connection, "project")
                shutil.copyfile(path, copied)
            return _check_copy(copied)
        except ExpectedError as error:
            return [Problem("database", "file", str(error))]
        finally:
            project.close()


def _check_copy(copied: Path) -> list[Problem]:
    database = Database(copied)
    try:
        with database.writing() as connection:
            return check(connection)
    finally:
        database.close()
