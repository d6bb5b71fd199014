"""Whether a file has exactly the tables of a project: a trigger or a view in it would run as ours."""

from __future__ import annotations

import re
import sqlite3
from functools import cache

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from annotator.errors import ExpectedError
from annotator.model.ids import digest
from annotator.store import tables

SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"

Schema = tuple[tuple[str, ...], ...]


class OtherTablesError(ExpectedError):
    """A file that says it is a project and has other tables than one."""


# Version → digest of what `_schema` says of a file that the program of that time made.
FORMER = {1: "4342d9e7d9b73875dbbdf6bf0005fbad3d9939a7a50f87777308bf3e25ade008"}


def has_our_tables(connection: sqlite3.Connection, version: int = tables.SCHEMA_VERSION) -> bool:
    """Tell whether a file has the tables and indexes of a project of this version and nothing else."""
    if version in FORMER:
        return digest([list(row) for row in _schema(connection)]) == FORMER[version]
    return _schema(connection) == _ours()


@cache
def _ours() -> Schema:
    """Return the schema that a new project gets."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    tables.metadata.create_all(engine)
    plain = engine.raw_connection()
    try:
        return _schema(plain)  # type: ignore[arg-type]  # the pool's stand-in for the connection
    finally:
        plain.close()
        engine.dispose()


def _schema(connection: sqlite3.Connection) -> Schema:
    cursor = connection.cursor()
    cursor.execute(SCHEMA)
    return tuple(tuple(re.sub(r"\s+", " ", str(value)) for value in row) for row in cursor.fetchall())
