"""Which discussions there are, and one whole."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, bindparam, select

from annotator.errors import ExpectedError
from annotator.model.corpus import Discussion, Source, Text
from annotator.store import rows, tables
from annotator.store.statements import one_row, rows_where


@dataclass(frozen=True, slots=True)
class Heading:
    """A discussion as a list shows it."""

    id: str
    title: str
    comments: int
    source: Source | None


def discussions(connection: Connection) -> list[Heading]:
    """Return all discussions by source name, title and id: an order that no arrival changes."""
    table = tables.discussion
    query = select(table.c.id, table.c.title, table.c.comments, table.c.source).order_by(
        table.c.source_name, table.c.title, table.c.id
    )
    return [
        Heading(row.id, row.title, row.comments, rows.source_value(row)) for row in connection.execute(query)
    ]


@dataclass(frozen=True, slots=True)
class Titled:
    """A discussion by name alone."""

    id: str
    title: str


def titles(connection: Connection) -> list[Titled]:
    """Return all discussions in the order of `discussions`."""
    table = tables.discussion
    query = select(table.c.id, table.c.title).order_by(table.c.source_name, table.c.title, table.c.id)
    return [Titled(*row) for row in connection.execute(query)]


def discussion(connection: Connection, wanted: str) -> Discussion:
    """Return the discussion with this id, its texts in reading order."""
    row = connection.execute(select(tables.discussion).where(tables.discussion.c.id == wanted)).first()
    if row is None:
        raise ExpectedError(f"There is no discussion {wanted}. 'annotator show PROJECT' lists them.")
    found = sorted(rows_where(connection, tables.text.c.discussion, [wanted]), key=attrgetter("place"))
    texts = tuple(map(rows.text_value, found))
    return Discussion(row.id, row.title, rows.source_value(row), texts, rows.left_out_value(row))


def find_discussion(connection: Connection, beginning: str) -> str:
    """Return the id of the one discussion whose id begins so."""
    query = select(tables.discussion.c.id).where(
        tables.discussion.c.id.startswith(beginning, autoescape=True)
    )
    found = sorted(connection.execute(query).scalars())
    if not found:
        raise ExpectedError(
            f"No discussion's id begins with {beginning!r}. 'annotator show PROJECT' lists them."
        )
    if len(found) > 1 and beginning not in found:
        raise ExpectedError(f"{len(found)} discussions' ids begin with {beginning!r}. Give more of the id.")
    return beginning if beginning in found else found[0]


def known_discussions(connection: Connection, ids: Iterable[str]) -> set[str]:
    """Return which of these ids are discussions of the project."""
    key = tables.discussion.c.id
    return {row.id for row in rows_where(connection, key, ids, key)}


def home_of(connection: Connection, text: str) -> tuple[str, str]:
    """Return (discussion id, digest) of a text."""
    row = _text_row(connection, text)
    return row.discussion, row.digest


def text_of(connection: Connection, wanted: str) -> Text:
    """Return one text."""
    return rows.text_value(_text_row(connection, wanted))


def text_bodies(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Return text id → canonical text, for those that exist: as the first discussion by id has it."""
    table = tables.text
    found: dict[str, tuple[str, str]] = {}
    for row in rows_where(connection, table.c.id, ids, table.c.id, table.c.discussion, table.c.body):
        if row.id not in found or row.discussion < found[row.id][0]:
            found[row.id] = row.discussion, row.body
    return {one: body for one, (_, body) in found.items()}


def _text_row(connection: Connection, wanted: str) -> Any:
    row = one_row(connection, ONE_TEXT, wanted)
    if row is None:
        raise ExpectedError("The text is no longer in the project. Its import may have been undone.")
    return row


# Of two discussions that claim one text, what is said of it is shown on the first by id.
ONE_TEXT = (
    select(tables.text).where(tables.text.c.id == bindparam("wanted")).order_by(tables.text.c.discussion)
)
