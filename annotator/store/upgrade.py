"""Bringing a file of an older version up to this one: its events stay, what they show is made anew.

There is no step from version to version, and no Alembic: every table but the events and the
project's notes is a projection of the events, so a new column is a table that is dropped, made and
projected again. Bodies of events are never rewritten (their digests would break); what an older
program did not say has its default when it is read. All of it is one transaction: a program that is
killed in the middle leaves the file of before, whose journal the next opening rolls back.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from itertools import count
from pathlib import Path

from sqlalchemy import Connection, select

from annotator.errors import ExpectedError
from annotator.store import events as log
from annotator.store import tables
from annotator.store.check import damage
from annotator.store.database import Database, check_kind, connect, publish
from annotator.store.projection import project

KEPT = {tables.meta.name, tables.event.name}


def upgrade(path: Path) -> Path | None:
    """Back an older project up beside it and bring it to this version; return where the backup is.

    Nothing is done, and None comes back, where another program was faster.
    """
    database = Database(path)
    try:
        with database.writing() as connection:
            if _version(connection) == tables.SCHEMA_VERSION:
                return None
            _refuse_damaged(connection, path)
            backup = _backed_up(path, connection)
            _make_anew(connection)
            return backup
    finally:
        database.close()


def upgrade_private(database: Database) -> None:
    """Bring a private copy of an older project to this version, without a backup."""
    with database.writing() as connection:
        if _version(connection) < tables.SCHEMA_VERSION:
            _make_anew(connection)


def _version(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def _refuse_damaged(connection: Connection, path: Path) -> None:
    found = next(damage(connection), None)
    if found is not None:
        raise ExpectedError(
            f"{path} is of an older version and damaged ({found.where}: {found.message}), so it was not "
            "upgraded. Nothing was changed; go back to an earlier backup."
        )


def _backed_up(path: Path, connection: Connection) -> Path:
    """Return a copy of the file as it is, made now or by an upgrade that was broken off.

    The transaction at hand keeps writers away meanwhile; reading is what it lets others do.
    """
    version, seal = _version(connection), log.read_seal(connection)
    for number in count(1):
        named = f"{path.stem}.version-{version}{'' if number == 1 else f'-{number}'}{path.suffix}"
        target = path.with_name(named)
        if target.exists() and not _is_the_same(target, version, seal):
            continue
        if not target.exists():
            _copied(path, target)
        return target
    raise AssertionError  # count does not end


def _is_the_same(target: Path, version: int, seal: tuple[int, int]) -> bool:
    try:
        if check_kind(target) != version:
            return False
        other = Database(target)
        try:
            with other.reading() as connection:
                return log.read_seal(connection) == seal
        finally:
            other.close()
    except ExpectedError:
        return False


def _copied(path: Path, target: Path) -> None:
    partial = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with closing(connect(path)) as plain:
            plain.execute("VACUUM INTO ?", (str(partial),))
        publish(partial, target)
    except sqlite3.Error as error:
        raise ExpectedError(
            f"{path} is of an older version, and no backup of it could be written to {target} ({error}). "
            "Nothing was changed; make room, or copy the project to a folder that can be written to."
        ) from error
    finally:
        partial.unlink(missing_ok=True)


def _make_anew(connection: Connection) -> None:
    """Put the tables of this version in the place of those there are, and fill them from the events."""
    names = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars().all()
    for name in names:
        if name not in KEPT and not name.startswith("sqlite_"):
            connection.exec_driver_sql(f'DROP TABLE "{name}"')
    tables.metadata.create_all(connection)
    query = select(tables.event.c.subject, tables.event.c.subject_id).distinct()
    project(connection, [(row.subject, row.subject_id) for row in connection.execute(query).all()])
    connection.exec_driver_sql(f"PRAGMA user_version={tables.SCHEMA_VERSION}")
