"""Statements that are compiled once: to build one anew costs more than SQLite needs to carry it out.

A key press writes and reads back a few rows in some fifteen statements, an import tens of thousands
of rows. So the text that SQLAlchemy compiles is kept, and goes to the driver as it is; all columns are
texts and whole numbers, which need no conversion.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice
from operator import itemgetter
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import BindParameter, Column, Connection, Dialect, Table, bindparam, delete, select
from sqlalchemy.sql.expression import ClauseElement

T = TypeVar("T")
KEPT = 1024  # statements, of all files that are open
CHUNK = 400  # well below SQLite's limit of bound values in a statement
Found = Any  # a named tuple of the columns that were asked for


class Prepared(NamedTuple):
    """A statement's text, the values it takes in their order, and what makes a named tuple of a row."""

    text: str
    values: tuple[str, ...]
    row: Callable[[Iterable[Any]], Found]


def chunks(values: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    """Yield the values in lists of at most `size`."""
    rest = iter(values)
    while batch := list(islice(rest, size)):
        yield batch


def rows_where(
    connection: Connection, key: Column[str], wanted: Iterable[str], *columns: Any
) -> Iterator[Found]:
    """Yield the columns (none named: all of the table) of the rows whose key is one of those wanted."""
    for batch in chunks(wanted):
        filled = _filled(batch)
        asked = _select_in(connection.dialect, key, columns or tuple(key.table.columns), len(filled))
        yield from [asked.row(one) for one in _cursor(connection).execute(asked.text, filled).fetchall()]


def row_where(connection: Connection, key: Column[str], wanted: str, *columns: Any) -> Found | None:
    """Return the columns (none named: all of the table) of the first row with this key."""
    asked = _select_in(connection.dialect, key, columns or tuple(key.table.columns), 1)
    found = _cursor(connection).execute(asked.text, [wanted]).fetchone()
    return None if found is None else asked.row(found)


def delete_where(connection: Connection, key: Column[str], wanted: Iterable[str]) -> None:
    """Delete the rows whose key is one of those wanted."""
    for batch in chunks(wanted):
        filled = _filled(batch)
        _cursor(connection).execute(_delete_in(connection.dialect, key, len(filled)).text, filled)


def insert_rows(
    connection: Connection, table: Table, new: Iterable[Mapping[str, Any]], *, replace: bool = False
) -> None:
    """Insert rows, many at a time; with `replace` in the place of those with the same key."""
    asked = _insert(connection.dialect, table, replace)
    values = itemgetter(*asked.values)
    for batch in chunks(new):
        _cursor(connection).executemany(asked.text, [values(row) for row in batch])


def one_row(connection: Connection, statement: ClauseElement, *given: Any) -> Found | None:
    """Return the first row of a statement that is kept for good, with its values in their order."""
    asked = _prepared(connection.dialect, statement)
    found = _cursor(connection).execute(asked.text, given).fetchone()
    return None if found is None else asked.row(found)


def all_rows(connection: Connection, statement: ClauseElement) -> list[Found]:
    """Return all rows of a statement that is asked once; of many rows a named tuple costs least."""
    asked: Any = statement.compile(dialect=connection.dialect)
    names = [str(one.key) for one in getattr(statement, "selected_columns", ())]
    made: Any = namedtuple("Found", names)  # type: ignore[misc]  # known at run time alone
    given = [asked.params[name] for name in asked.positiontup or ()]
    return list(map(made._make, _cursor(connection).execute(str(asked), given).fetchall()))


def _cursor(connection: Connection) -> Any:
    return connection.connection.cursor()


def _filled(batch: list[str]) -> list[str]:
    """Return the values, the last one repeated up to a round number, so that few statements are kept."""
    size = 1
    while size < len(batch):
        size *= 2
    return [*batch, *batch[-1:] * (min(size, max(CHUNK, len(batch))) - len(batch))]


@lru_cache(KEPT)
def _prepared(dialect: Dialect, statement: ClauseElement) -> Prepared:
    compiled: Any = statement.compile(dialect=dialect)
    names = [str(one.key) for one in getattr(statement, "selected_columns", ())]
    found: Any = namedtuple("Found", names)  # type: ignore[misc]  # known at run time alone
    return Prepared(str(compiled), tuple(compiled.positiontup or ()), found._make)


@lru_cache(KEPT)
def _select_in(dialect: Dialect, key: Column[str], columns: tuple[Any, ...], number: int) -> Prepared:
    wanted: list[BindParameter[str]] = [bindparam(f"wanted{place}") for place in range(number)]
    return _prepared(dialect, select(*columns).where(key.in_(wanted)))


@lru_cache(KEPT)
def _delete_in(dialect: Dialect, key: Column[str], number: int) -> Prepared:
    wanted: list[BindParameter[str]] = [bindparam(f"wanted{place}") for place in range(number)]
    return _prepared(dialect, delete(key.table).where(key.in_(wanted)))


@lru_cache(KEPT)
def _insert(dialect: Dialect, table: Table, replace: bool) -> Prepared:
    statement = table.insert().prefix_with("OR REPLACE") if replace else table.insert()
    return _prepared(dialect, statement)
