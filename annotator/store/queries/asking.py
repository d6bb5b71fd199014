"""Questions, skipped discussions and time at work."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Select, Table, select

from annotator.model.asking import ActiveTime, Question, Skip
from annotator.store import rows, tables
from annotator.store.statements import rows_where

People = Sequence[str] | None


def questions(
    connection: Connection, discussion: str | None = None, *, people: People = None
) -> list[Question]:
    """Return the questions of these people (None: all), open ones first, then by time.

    Without a discussion those of the whole project, as far as what they are about is in it.
    """
    found = map(rows.question_value, connection.execute(_of(tables.question, discussion, people)))
    return sorted(found, key=lambda one: (not one.is_open, one.created, one.id))


def questions_by_id(connection: Connection, wanted: Iterable[str]) -> list[Question]:
    """Return the questions with these ids, as far as they are in the project."""
    found = rows_where(connection, tables.question.c.id, wanted)
    return [rows.question_value(row) for row in found]


def skips(connection: Connection, discussion: str | None = None, *, people: People = None) -> list[Skip]:
    """Return who skips which discussion, by id."""
    return [rows.skip_value(row) for row in connection.execute(_of(tables.skip, discussion, people))]


def times(
    connection: Connection, discussion: str | None = None, *, people: People = None
) -> list[ActiveTime]:
    """Return how long people were at work, by annotator, discussion and device."""
    return [rows.time_value(row) for row in connection.execute(_of(tables.active_time, discussion, people))]


def _of(table: Table, discussion: str | None, people: People) -> Select[Any]:
    query = select(table) if discussion is None else select(table).where(table.c.discussion == discussion)
    query = query if people is None else query.where(table.c.annotator.in_(people))
    return query.order_by(table.c.id)
