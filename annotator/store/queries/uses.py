"""How somebody used a label last, across all discussions."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, and_, select

from annotator.model.annotation import Annotation
from annotator.store import tables
from annotator.store.rows import annotation_value


@dataclass(frozen=True, slots=True)
class Use:
    """An annotation with its discussion and the words of its text; who wrote them is left out (blinding)."""

    annotation: Annotation
    discussion: str
    title: str
    body: str


def last_uses(connection: Connection, *, annotator: str, label: str, limit: int = 5) -> list[Use]:
    """Return somebody's last annotations with a label, the latest first."""
    table, text, discussion = tables.annotation, tables.text, tables.discussion
    query = (
        select(table, discussion.c.title, text.c.body)
        .join(discussion, discussion.c.id == table.c.discussion)
        .join(text, and_(text.c.id == table.c.text, text.c.discussion == table.c.discussion))
        .where(table.c.annotator == annotator, table.c.label == label)
        .order_by(table.c.modified.desc(), table.c.id.desc())
        .limit(limit)
    )
    return [
        Use(annotation_value(row), row.discussion, row.title, row.body) for row in connection.execute(query)
    ]
