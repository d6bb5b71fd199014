"""Statements that are built once: building one anew costs more than SQLite needs to carry it out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Column, Connection, Delete, Insert, Row, Select, Table, bindparam, delete, select

T = TypeVar("T")
CHUNK = 400  # well below SQLite's limit of bound values in a statement


def chunks(values: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    """Yield the values in lists of at most `size`."""
    batch: list[T] = []
    for value in values:
        batch.append(value)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def rows_where(
    connection: Connection, key: Column[str], wanted: Iterable[str], *columns: Any
) -> Iterator[Row[Any]]:
    """Yield the columns (none named: all of the table) of the rows whose key is one of those wanted."""
    for batch in chunks(wanted):
        yield from connection.execute(_select_in(key, columns or (key.table,)), {"wanted": batch}).all()


def row_where(connection: Connection, key: Column[str], wanted: str, *columns: Any) -> Row[Any] | None:
    """Return the columns (none named: all of the table) of the first row with this key."""
    return connection.execute(_select_one(key, columns or (key.table,)), {"wanted": wanted}).first()


def delete_where(connection: Connection, key: Column[str], wanted: Iterable[str]) -> None:
    """Delete the rows whose key is one of those wanted."""
    for batch in chunks(wanted):
        connection.execute(_delete_in(key), {"wanted": batch})


def insert_rows(connection: Connection, table: Table, new: Iterable[dict[str, Any]]) -> None:
    """Insert rows, many at a time."""
    for batch in chunks(new):
        connection.execute(_insert(table), batch)


@cache
def _select_in(key: Column[str], columns: tuple[Any, ...]) -> Select[Any]:
    return select(*columns).where(key.in_(bindparam("wanted", expanding=True)))


@cache
def _select_one(key: Column[str], columns: tuple[Any, ...]) -> Select[Any]:
    return select(*columns).where(key == bindparam("wanted"))


@cache
def _delete_in(key: Column[str]) -> Delete:
    return delete(key.table).where(key.in_(bindparam("wanted", expanding=True)))


@cache
def _insert(table: Table) -> Insert:
    return table.insert()
