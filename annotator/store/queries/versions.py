"""What copies said of one annotation apart from each other, until somebody settles it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select

from annotator.model.annotation import Annotation
from annotator.model.change import Event
from annotator.model.record import annotation_from
from annotator.store import tables
from annotator.store.deciding import contradict, shown
from annotator.store.events import of_subjects


@dataclass(frozen=True, slots=True)
class Version:
    """What one copy said of an annotation; without it, the copy deleted it."""

    event: Event
    annotation: Annotation | None


def versions(connection: Connection, wanted: str) -> list[Version]:
    """Return what contradicts each other, the version that is shown first; nothing where nothing does."""
    table = tables.annotation
    if not connection.execute(select(table.c.conflict).where(table.c.id == wanted)).scalar():
        return []
    state = shown(of_subjects(connection, [wanted])["annotation", wanted])
    found = [state.event, *(head for head in state.heads[1:] if contradict(state.event, head))]
    return [Version(one, annotation_from(one.body) if one.kind == "put" else None) for one in found]
