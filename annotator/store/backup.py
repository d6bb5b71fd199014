"""Copies of a project file that are whole or not there at all."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from annotator.errors import ExpectedError
from annotator.store.database import Database


def snapshot(database: Database, target: Path) -> None:
    """Write the state of this moment into a new file, without holding up those who write."""
    with closing(sqlite3.connect(database.path)) as plain:
        plain.execute("PRAGMA busy_timeout=5000")
        plain.execute("VACUUM INTO ?", (str(target),))


def back_up(database: Database, target: Path) -> Path:
    """Write a checked copy and rename it into place; refuse an existing file and a damaged project."""
    if target.exists():
        raise ExpectedError(f"{target} exists already. Choose another name for the backup.")
    if not target.parent.is_dir():
        raise ExpectedError(f"There is no folder {target.parent}. Make it first, or choose another place.")
    partial = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        snapshot(database, partial)
        with closing(sqlite3.connect(partial)) as plain:
            said = plain.execute("PRAGMA integrity_check").fetchone()[0]
        if said != "ok":
            raise ExpectedError(f"{database.path} is damaged ({said}); no backup was made of it.")
        with partial.open("rb") as written:
            os.fsync(written.fileno())
        partial.rename(target)
    except sqlite3.Error as error:
        raise ExpectedError(f"{database.path} could not be backed up to {target} ({error}).") from error
    finally:
        partial.unlink(missing_ok=True)
    return target
