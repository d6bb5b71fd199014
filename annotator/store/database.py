"""One project database: making, opening and checking the file, and the two sorts of transaction.

Settings and their reasons: one file that may be copied, mailed and synced (so no WAL), and a
commit that survives a loss of power (synchronous=EXTRA: DELETE with FULL can lose the last commit).
pysqlite's own transactions are switched off; ours begin IMMEDIATE, so that a reader never has to
become a writer and no migration can be left half-done.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError

from annotator.errors import ExpectedError
from annotator.store import tables
from annotator.store.schema import OtherTablesError, has_our_tables
from annotator.store.statements import insert_rows, row_where

PATIENCE = 5  # seconds
PRAGMAS: dict[str, int | str] = {
    "journal_mode": "delete",
    "synchronous": 3,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "cache_spill": 0,  # a large import that spilled would lock readers out long before its commit
    "busy_timeout": PATIENCE * 1000,
}


class BusyError(ExpectedError):
    """A project that another program keeps locked; nothing is wrong with it."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path}: another program is writing to it. Nothing was changed; try again in a moment."
        )


def is_busy(error: sqlite3.Error) -> bool:
    """Tell whether SQLite gave up waiting for somebody else's lock."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY


class Database:
    """An open project file. Use `reading` for short queries, `writing` for one transaction."""

    def __init__(self, path: Path, *, new: bool = False) -> None:
        self.path = path
        self.remark = ""  # what whoever opened it shall be told
        self.engine = _engine(path, "rwc" if new else "rw")
        self._turn = Lock()  # SQLite lets writers try again and again; within the program they queue

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection whose queries see one state of the project."""
        with _explained(self.path), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection in a transaction that holds the write lock; commits, or rolls back on error."""
        if not self._turn.acquire(timeout=PATIENCE):
            raise BusyError(self.path)
        try:
            with _explained(self.path), self.engine.connect() as plain:
                connection = plain.execution_options(immediate=True)
                with connection.begin():
                    yield connection
        finally:
            self._turn.release()

    def close(self) -> None:
        """Let go of the file."""
        self.engine.dispose()


@contextmanager
def named(path: Path) -> Iterator[None]:
    """Turn what the system says of a name that no file can have into a sentence."""
    try:
        yield
    except OSError as error:
        raise ExpectedError(f"{path} is no name of a file ({error.strerror}). Choose another.") from error


def check_free(path: Path) -> None:
    """Raise ExpectedError unless a new file can be made under this name."""
    with named(path):
        if path.exists() or path.is_symlink():
            raise ExpectedError(f"{path} exists already. Choose another name, or open it.")
        if not path.parent.is_dir():
            raise ExpectedError(f"There is no folder {path.parent}. Make it first, or choose another place.")


def publish(partial: Path, path: Path) -> None:
    """Put a finished file on the disk under its own name, unless something took that name meanwhile."""
    try:
        with partial.open("rb") as written:
            os.fsync(written.fileno())
        check_free(path)
        partial.rename(path)
        if os.name == "posix":  # the name is on the disk only when its folder is
            folder = os.open(path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
    except OSError as error:
        raise ExpectedError(f"{path} cannot be written ({error.strerror}). Choose another place.") from error


def make(path: Path) -> Database:
    """Make an empty project file; refuse where something of that name exists."""
    check_free(path)
    database = Database(path, new=True)
    with database.writing() as connection:
        tables.metadata.create_all(connection)
        connection.exec_driver_sql(f"PRAGMA application_id={tables.APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={tables.SCHEMA_VERSION}")
    return database


def open_existing(path: Path) -> Database:
    """Open a project file; say in a sentence why it cannot be one. An older one is upgraded first."""
    if check_kind(path) < tables.SCHEMA_VERSION:
        from annotator.store.upgrade import upgrade  # knows the projection, which knows this module

        backup = upgrade(path)
        database = Database(path)
        if backup is not None:
            database.remark = (
                f"{path.name} was made by an older version of this program and was brought up to this one. "
                f"The file as it was is kept beside it, as {backup.name}."
            )
        return database
    return Database(path)


def check_there(path: Path) -> None:
    """Raise ExpectedError unless there is a file of this name."""
    with named(path):
        if path.is_dir():
            raise ExpectedError(f"{path} is a folder. Name the project file in it, ending in .annot.")
        if not path.exists():
            raise ExpectedError(f"There is no file {path}. Make a project with 'annotator new {path}'.")


def check_kind(path: Path, *, called: Path | None = None) -> int:
    """Return the version of a project; raise ExpectedError unless this program reads it.

    `called` is the name that sentences use. The file is opened for writing, which changes nothing
    in it, but what a killed program left half-done is rolled back.
    """
    name = called or path
    check_there(path)
    try:
        with closing(connect(path)) as plain:
            plain.execute("PRAGMA trusted_schema=OFF")
            application = plain.execute("PRAGMA application_id").fetchone()[0]
            version = plain.execute("PRAGMA user_version").fetchone()[0]
            whole = version > tables.SCHEMA_VERSION or has_our_tables(plain, version)
    except sqlite3.Error as error:
        if is_busy(error):
            raise BusyError(name) from error
        raise ExpectedError(
            f"{name} cannot be read as a project ({error}). It may be damaged: look for a backup beside it."
        ) from error
    if application != tables.APPLICATION_ID:
        raise ExpectedError(f"{name} is no project of this program. Choose a file made by 'annotator new'.")
    if version == 0:
        raise ExpectedError(f"{name} was not finished when it was made. Delete it and make the project anew.")
    if version > tables.SCHEMA_VERSION:
        raise ExpectedError(
            f"{name} was written by a newer version of this program (format {version}, here "
            f"{tables.SCHEMA_VERSION}). Install the newer version to open it."
        )
    if not whole:
        raise OtherTablesError(
            f"{name} has other tables than a project has: something else than this program changed it. "
            "Nothing of it was read; look for a backup beside it, or ask for a fresh copy."
        )
    return int(version)


def get_meta(connection: Connection, key: str, default: str = "") -> str:
    """Return a value of the project's own notes."""
    found = row_where(connection, tables.meta.c.key, key, tables.meta.c.value)
    return default if found is None else str(found.value)


def set_meta(connection: Connection, key: str, value: str) -> None:
    """Write a value of the project's own notes."""
    insert_rows(connection, tables.meta, [{"key": key, "value": value}], replace=True)


def connect(path: Path) -> sqlite3.Connection:
    """Return a plain connection to a file that is there; one that is gone is not made anew, empty."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=PATIENCE)


def _engine(path: Path, mode: str) -> Engine:
    # The address is put together by parts: a name may have '?', '#' or '%' in it.
    url = URL.create("sqlite", database=path.absolute().as_uri(), query={"mode": mode, "uri": "true"})
    engine = create_engine(url, connect_args={"timeout": PATIENCE})

    @event.listens_for(engine, "connect")
    def configure(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        for name, wanted in PRAGMAS.items():
            connection.execute(f"PRAGMA {name}={wanted}")
            found = connection.execute(f"PRAGMA {name}").fetchone()[0]
            if found != wanted:
                raise ExpectedError(f"{path}: SQLite did not take {name}={wanted}, it says {found}.")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        immediate = connection.get_execution_options().get("immediate", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Turn what SQLite says of a locked, read-only, full or damaged file into a sentence."""
    try:
        yield
    except (DatabaseError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DatabaseError) else error
        if isinstance(cause, sqlite3.Error) and is_busy(cause):
            raise BusyError(path) from error
        said = str(cause)
        for part, sentence in EXPLANATIONS.items():
            if part in said:
                raise ExpectedError(f"{path}: {sentence} ({said}).") from error
        raise


EXPLANATIONS = {
    "readonly": "it cannot be written to. Nothing was changed; check who may write the file and its folder",
    "disk is full": "the disk is full. Nothing was changed; make room and try again",
    "disk I/O error": "the disk could not be read or written. Nothing was changed; check the drive",
    "unable to open": "the file cannot be opened. Check that it is still there, and that it and its folder "
    "may be read and written",
    "no such table": "what was the project is no longer there or was replaced. Look for a backup beside it",
    "Could not decode": "the file is damaged. Do not go on with it: look for a backup beside it",
    "malformed": "the file is damaged. Do not go on with it: look for a backup beside it",
    "not a database": "the file is no project, or it is damaged",
}
