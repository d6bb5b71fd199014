"""Links to labels that were deleted: shown as links to their words, and turned back when they return."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection

from annotator.model.annotation import Annotation, Target
from annotator.model.record import annotation_from
from annotator.store import rows, tables
from annotator.store.deciding import Shown, last_put, shown
from annotator.store.events import of_subjects
from annotator.store.statements import rows_where


def words_of_deleted(connection: Connection, states: Mapping[str, Shown]) -> dict[tuple[str, str], Target]:
    """Return (annotation, discussion) → its words, for the deleted annotations that the states point at.

    Under discussion '' stand those of the first discussion by id, for links from another one.
    """
    targets = (state.event.body["target"] for state in states.values() if state.put)
    pointed = {target["id"] for target in targets if target and target["kind"] == "annotation"}
    column = tables.annotation.c.id
    absent = pointed - {row.id for row in rows_where(connection, column, pointed, column)}
    gone: list[Annotation] = []
    for (subject, _), events in of_subjects(connection, absent).items():
        if subject == "annotation" and not shown(events).put and (last := last_put(events)):
            gone.append(annotation_from(last.body))
    table = tables.text
    found = rows_where(
        connection, table.c.id, {one.text for one in gone}, table.c.id, table.c.discussion, table.c.body
    )
    bodies = sorted(((row.id, row.discussion, row.body) for row in found), reverse=True)
    return {
        (one.id, key): rows.words_of(one, body)
        for one in gone
        for text, discussion, body in bodies
        if text == one.text
        for key in (discussion, "")
    }


def links_to_turn(connection: Connection, gone: set[str], came: set[str]) -> list[tuple[str, str]]:
    """Return the links to labels that went, to be shown as links to words, and those to turn back."""
    table = tables.annotation
    found = rows_where(
        connection, table.c.target_id, gone | came, table.c.id, table.c.target_id, table.c.target
    )
    return [
        ("annotation", row.id)
        for row in found
        if ('"kind":"annotation"' in row.target) == (row.target_id in gone)
    ]
