"""Copies of a project file: of its state, of its very pages, and backups that are whole or not there."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from annotator.errors import ExpectedError
from annotator.store.check import check_alone
from annotator.store.database import BusyError, Database, check_free, connect, is_busy, publish


def snapshot(database: Database, target: Path) -> None:
    """Write the state of this moment into a new file, without holding up those who write."""
    with _told(database.path, target), closing(connect(database.path)) as plain:
        plain.execute("VACUUM INTO ?", (str(target),))


@contextmanager
def private_copy(database: Database) -> Iterator[Database]:
    """Give a copy of the file, page by page with whatever is damaged in it, that nobody else works on.

    SQLite does the copying: reading the file by other means would drop the locks this program has on it.
    """
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "copy.annot"
        with (
            _told(database.path, target),
            closing(connect(database.path)) as plain,
            closing(sqlite3.connect(target)) as copy,
        ):
            plain.execute("BEGIN")  # the copying itself would wait for a lock for ever
            plain.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            plain.backup(copy)
        private = Database(target)
        try:
            yield private
        finally:
            private.close()


@contextmanager
def _told(path: Path, target: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        if is_busy(error):
            raise BusyError(path) from error
        raise ExpectedError(
            f"{path} could not be copied to {target} ({error}). Check the free space there, and the file."
        ) from error


def back_up(database: Database, target: Path) -> Path:
    """Write a checked copy and rename it into place; refuse an existing file and a damaged project."""
    check_free(target)
    partial = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with private_copy(database) as private:
            _refuse_damaged(database, private)
            snapshot(private, partial)
        publish(partial, target)
    finally:
        partial.unlink(missing_ok=True)
    return target


def _refuse_damaged(database: Database, private: Database) -> None:
    damage = check_alone(private, content=False)
    if damage:
        raise ExpectedError(
            f"{database.path} is damaged ({damage[0].where}: {damage[0].message}); no backup was made of it. "
            "Keep the file as it is and go back to an earlier backup."
        )
