"""What was computed of a project, kept in the person's cache folder: it may be thrown away at any time.

A shelf is a small SQLite file a project, with named blobs that each carry a check sum. It is right for one
`state` alone, whatever that says; each writing gives it a new `mark`, so that of two programs that write
the second one knows that what is there is not what it read. Nothing here ever fails: a shelf that cannot be
read is empty, one that cannot be written stays as it was. `ANNOTATOR_CACHE` names another folder.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import uuid
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_cache_path

ENDING = ".shelf"
MOST = 512 << 20  # bytes of all shelves together; the ones used longest ago go
_TABLES = (
    "CREATE TABLE IF NOT EXISTS note (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS blob (name TEXT PRIMARY KEY, value BLOB, digest BLOB)",
)


def folder() -> Path:
    """Return the folder of the shelves; it need not exist."""
    chosen = os.environ.get("ANNOTATOR_CACHE")
    return (Path(chosen) if chosen else user_cache_path("annotator")) / "agreement"


@dataclass(frozen=True)
class Shelved:
    """What stood on a shelf: its mark, and the blobs by name."""

    mark: str
    blobs: Mapping[str, bytes]


def read_shelf(project: str, state: str) -> Shelved | None:
    """Return what is kept of a project in this state, None without any or where something is damaged."""
    path = _path(project)
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=0.2)) as plain:
            plain.execute("BEGIN")
            notes = dict(plain.execute("SELECT name, value FROM note").fetchall())
            if notes.get("state") != state:
                return None
            rows = plain.execute("SELECT name, value, digest FROM blob").fetchall()
    except (sqlite3.Error, OSError, ValueError):
        return None
    if any(_digest(name, value) != digest for name, value, digest in rows):
        return None
    return Shelved(str(notes.get("mark")), {name: value for name, value, _ in rows})


def write_shelf(
    project: str,
    state: str,
    blobs: Iterable[tuple[str, bytes]],
    *,
    gone: Iterable[str] = (),
    upon: str | None = None,
) -> str | None:
    """Put blobs on the shelf and return its new mark, None where that did not go.

    With `upon`, the mark of what is there, the others stay (but for those `gone`); without it all is new.
    """
    path, mark = _path(project), uuid.uuid4().hex
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if upon is None:
            path.unlink(missing_ok=True)
        with closing(sqlite3.connect(path, timeout=0.2, isolation_level=None)) as plain:
            plain.execute("BEGIN IMMEDIATE")
            for table in _TABLES:
                plain.execute(table)
            known = dict(plain.execute("SELECT name, value FROM note").fetchall())
            if upon is not None and (known.get("mark"), known.get("state")) != (upon, state):
                return None
            plain.executemany("DELETE FROM blob WHERE name = ?", [(one,) for one in gone])
            rows = ((name, value, _digest(name, value)) for name, value in blobs)
            plain.executemany("INSERT OR REPLACE INTO blob VALUES (?, ?, ?)", rows)
            notes = [("state", state), ("mark", mark)]
            plain.executemany("INSERT OR REPLACE INTO note VALUES (?, ?)", notes)
            plain.execute("COMMIT")
    except (sqlite3.Error, OSError):
        return None
    tidy(path)
    return mark


def tidy(kept: Path, most: int = MOST) -> None:
    """Remove the shelves that were used longest ago where all of them are too large, but not this one."""
    with suppress(OSError):
        found = [(one.stat(), one) for one in kept.parent.glob(f"*{ENDING}") if one != kept]
        left = most - kept.stat().st_size
        for stat, one in sorted(found, key=lambda each: -each[0].st_mtime):
            left -= stat.st_size
            if left < 0:
                one.unlink(missing_ok=True)


def _path(project: str) -> Path:
    return folder() / f"{hashlib.sha256(project.encode()).hexdigest()[:32]}{ENDING}"


def _digest(name: str, value: object) -> bytes:
    whole = value if isinstance(value, bytes) else b""
    return hashlib.blake2b(whole, digest_size=16, key=name.encode()[:64]).digest()
