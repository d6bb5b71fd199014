"""What somebody noted of discussions besides labels put: doubts, questions that wait, discussions skipped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, Table, func, select

from annotator.model.asking import Skip
from annotator.store import tables
from annotator.store.queries.asking import skips


@dataclass(frozen=True, slots=True)
class Noticed:
    """How many labels a person is unsure of and how many questions wait; their skip, if they skipped it."""

    unsure: int = 0
    questions: int = 0
    skip: Skip | None = None


def noticed(
    connection: Connection, person: str, only: str | None = None, *, everybody: bool = False
) -> dict[str, Noticed]:
    """Return discussion id → what is noted of it; those without anything are absent.

    Doubts and skips are the person's own; with `everybody` all open questions count, else their own.
    """

    def counted(table: Table) -> Select[Any]:
        query = select(table.c.discussion, func.count()).group_by(table.c.discussion)
        return query if only is None else query.where(table.c.discussion == only)

    doubts = counted(tables.annotation).where(
        tables.annotation.c.annotator == person, tables.annotation.c.unsure == 1
    )
    waiting = counted(tables.question).where(tables.question.c.answered_by.is_(None))
    if not everybody:
        waiting = waiting.where(tables.question.c.annotator == person)
    unsure = {row[0]: row[1] for row in connection.execute(doubts)}
    asked = {row[0]: row[1] for row in connection.execute(waiting)}
    skipped = {one.discussion: one for one in skips(connection, only, people=[person])}
    return {
        one: Noticed(unsure.get(one, 0), asked.get(one, 0), skipped.get(one))
        for one in unsure.keys() | asked.keys() | skipped.keys()
    }
