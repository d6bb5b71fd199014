"""What copies said of one annotation apart from each other, until somebody settles it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from annotator.model.annotation import Annotation
from annotator.model.change import Event
from annotator.model.record import annotation_from
from annotator.store import tables
from annotator.store.deciding import contradict, shown
from annotator.store.events import of_subjects
from annotator.store.statements import row_where, rows_where


@dataclass(frozen=True, slots=True)
class Version:
    """What one copy said of an annotation; without it, the copy deleted it."""

    event: Event
    annotation: Annotation | None


@dataclass(frozen=True, slots=True)
class Contested:
    """An annotation that copies say contradicting things of, and where it is."""

    id: str
    annotator: str
    discussion: str
    text: str


def contested(connection: Connection, *, person: str | None = None) -> list[Contested]:
    """Return the annotations (of one person) that wait to be settled, in the order of the discussions."""
    table, home, text = tables.annotation, tables.discussion, tables.text
    columns = (table.c.id, table.c.annotator, table.c.discussion, table.c.text)
    query = select(*columns).join_from(table, home, home.c.id == table.c.discussion)
    query = query.join(text, (text.c.id == table.c.text) & (text.c.discussion == table.c.discussion))
    query = query.where(table.c.conflict == 1).order_by(
        home.c.source_name, home.c.title, home.c.id, text.c.place, table.c.id
    )
    query = query if person is None else query.where(table.c.annotator == person)
    return [Contested(*row) for row in connection.execute(query)]


def still_contested(connection: Connection, ids: Iterable[str]) -> set[str]:
    """Return which of these annotations wait to be settled."""
    table = tables.annotation
    return {
        row.id
        for row in rows_where(connection, table.c.id, ids, table.c.id, table.c.conflict)
        if row.conflict
    }


def versions(connection: Connection, wanted: str) -> list[Version]:
    """Return what contradicts each other, the version that is shown first; nothing where nothing does."""
    table = tables.annotation
    found = row_where(connection, table.c.id, wanted, table.c.conflict)
    if found is None or not found.conflict:
        return []
    state = shown(of_subjects(connection, [wanted])["annotation", wanted])
    heads = [state.event, *(head for head in state.heads[1:] if contradict(state.event, head))]
    return [Version(one, annotation_from(one.body) if one.kind == "put" else None) for one in heads]
