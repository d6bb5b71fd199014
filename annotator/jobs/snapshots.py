"""One state of a project to work on for as long as it takes, while others go on saving."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.errors import ExpectedError
from annotator.store.backup import snapshot
from annotator.store.database import Database


@contextmanager
def snapshot_of(database: Database) -> Iterator[Database]:
    """Give a private copy of the project as it is now; it is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "snapshot.annot"
        try:
            snapshot(database, copy)
        except sqlite3.Error as error:
            raise ExpectedError(
                f"{database.path} cannot be read whole ({error}). Look at it with 'annotator check'."
            ) from error
        private = Database(copy)
        try:
            yield private
        finally:
            private.close()
