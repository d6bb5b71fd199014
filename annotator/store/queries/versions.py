"""What copies said of one annotation apart from each other, until somebody settles it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from annotator.model.annotation import Annotation
from annotator.model.change import Event
from annotator.model.record import annotation_from
from annotator.store import tables
from annotator.store.deciding import contradict, shown
from annotator.store.events import of_subjects
from annotator.store.statements import row_where


@dataclass(frozen=True, slots=True)
class Version:
    """What one copy said of an annotation; without it, the copy deleted it."""

    event: Event
    annotation: Annotation | None


def versions(connection: Connection, wanted: str) -> list[Version]:
    """Return what contradicts each other, the version that is shown first; nothing where nothing does."""
    table = tables.annotation
    found = row_where(connection, table.c.id, wanted, table.c.conflict)
    if found is None or not found.conflict:
        return []
    state = shown(of_subjects(connection, [wanted])["annotation", wanted])
    heads = [state.event, *(head for head in state.heads[1:] if contradict(state.event, head))]
    return [Version(one, annotation_from(one.body) if one.kind == "put" else None) for one in heads]
