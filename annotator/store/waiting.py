"""What waits for a text, a discussion or a codebook that is not there yet, and what rests on one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, func

from annotator.store import tables
from annotator.store.deciding import Shown
from annotator.store.statements import chunks, insert_rows, rows_where

RESTING = {
    "annotation": tables.annotation,
    "coverage": tables.coverage,
    "question": tables.question,
    "skip": tables.skip,
    "time": tables.active_time,
}
STOP_WAITING = delete(tables.waiting).where(
    tables.waiting.c.subject == bindparam("subject"),
    tables.waiting.c.subject_id.in_(bindparam("wanted", expanding=True)),
)
LENGTH = func.length(tables.text.c.body).label("length")


class Place(NamedTuple):
    """Where a text is, its digest, and its length in code points."""

    discussion: str
    digest: str
    length: int


def needed(state: Shown, places: Mapping[str, Place], codebooks: set[str]) -> str | None:
    """Return the text or codebook that something said of a text waits for; None where it can be shown.

    What does not lie within the words it names waits as well: it cannot be shown, and nothing is dropped.
    """
    body = state.event.body
    place = places.get(body["text"])
    if place is None or place.digest != state.event.text:
        return str(body["text"])
    if state.event.codebook not in codebooks:
        return str(state.event.codebook)
    spans = body.get("spans") or ()
    if spans and spans[-1][1] > place.length:
        return str(body["text"])
    target = body.get("target")
    words = places.get(target["text"]) if target and target["kind"] == "span" else None
    if target and words is not None and target["end"] > words.length:
        return str(target["text"])
    return None


def places_of(connection: Connection, states: Mapping[str, Shown]) -> dict[str, Place]:
    """Return text id → where it is, for the texts that the states are on or point at the words of."""
    bodies = [state.event.body for state in states.values() if state.put]
    targets = [body["target"] for body in bodies if body.get("target")]
    wanted = {body["text"] for body in bodies}
    wanted |= {target["text"] for target in targets if target["kind"] == "span"}
    table = tables.text
    columns = (table.c.id, table.c.discussion, table.c.digest, LENGTH)
    found = rows_where(connection, table.c.id, wanted, *columns)
    return {
        one: Place(discussion, digest, length)
        for one, discussion, digest, length in sorted(map(tuple, found), reverse=True)
    }


def wait(connection: Connection, subject: str, ids: Iterable[str], waits: list[dict[str, str]]) -> None:
    """Let the subjects of these ids wait for what `waits` says that they need, and for nothing else."""
    waited = [
        row.subject_id
        for row in rows_where(connection, tables.waiting.c.subject_id, ids, *tables.waiting.c)
        if row.subject == subject
    ]
    for batch in chunks(waited):
        connection.execute(STOP_WAITING, {"subject": subject, "wanted": batch})
    insert_rows(connection, tables.waiting, waits)


def woken_by(connection: Connection, arrived: Iterable[str]) -> list[tuple[str, str]]:
    """Return the subjects that waited for these texts or codebooks."""
    table = tables.waiting
    return [
        (row.subject, row.subject_id)
        for row in rows_where(connection, table.c.needs, arrived, table.c.subject, table.c.subject_id)
    ]


def resting_on(connection: Connection, column: str, ids: Iterable[str]) -> list[tuple[str, str]]:
    """Return the subjects that are shown on these texts, or on the texts of these discussions."""
    wanted = list(ids)
    return [
        (subject, row.id)
        for subject, table in RESTING.items()
        if column in table.c
        for row in rows_where(connection, table.c[column], wanted, table.c.id)
    ]
