"""From events to what is seen: a pure function of the set of events of each subject.

`project` is given the subjects that were touched, in any order and number, and makes their rows
anew. A subject that cites a text or a codebook which is not there waits, and is projected when
that arrives. What was written is read back and compared: a check of this mapping, not of the disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, delete, select

from annotator.model.change import SUBJECT_ORDER, Change, Event, heads
from annotator.model.ids import canonical
from annotator.model.record import annotation_from, coverage_from, discussion_from
from annotator.store import rows, tables
from annotator.store.database import set_meta
from annotator.store.events import chunks, of_subjects

Subjects = Iterable[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Shown:
    """The event that decides what is seen of a subject, and whether another head contradicts it."""

    event: Event
    conflict: bool

    @property
    def put(self) -> bool:
        """Tell whether there is something to see."""
        return self.event.kind == "put"


def shown(events: Mapping[str, Event]) -> Shown:
    """Return what is seen of one subject, given all its events."""
    found = heads(events)
    first = found[0]
    return Shown(first, any((one.kind, one.body) != (first.kind, first.body) for one in found[1:]))


def project(connection: Connection, subjects: Subjects) -> list[Change]:
    """Make the rows of these subjects anew and return the news."""
    pending: dict[str, set[str]] = {subject: set() for subject in SUBJECT_ORDER}
    for subject, subject_id in subjects:
        pending[subject].add(subject_id)
    changes: list[Change] = []
    for subject in SUBJECT_ORDER:
        for batch in chunks(sorted(pending[subject])):
            events = of_subjects(connection, batch)
            states = {one: shown(events[subject, one]) for one in batch}
            news, woken = PROJECTORS[subject](connection, states)
            changes += news
            for other, other_id in woken:
                pending[other].add(other_id)
    return changes


Result = tuple[list[Change], list[tuple[str, str]]]
Projector = Callable[[Connection, Mapping[str, Shown]], Result]


def _replace(connection: Connection, table: Table, ids: Iterable[str], new: list[dict[str, Any]]) -> None:
    """Put these rows in the place of those with these ids, and read them back."""
    key = next(iter(table.primary_key.columns))
    for batch in chunks(ids):
        connection.execute(delete(table).where(key.in_(batch)))
    for written in chunks(new):
        connection.execute(table.insert(), written)
        wanted = {row[key.name]: row for row in written}
        found = connection.execute(select(table).where(key.in_(list(wanted)))).mappings()
        if {row[key.name]: dict(row) for row in found} != wanted:
            raise AssertionError(f"rows of {table.name} read back differ from those written")


def _project_project(connection: Connection, states: Mapping[str, Shown]) -> Result:
    for one, state in states.items():
        set_meta(connection, "project", one)
        set_meta(connection, "title", state.event.body["title"])
    return [Change("project", one) for one in states], []


def _project_codebook(connection: Connection, states: Mapping[str, Shown]) -> Result:
    """Keep every version that any event brought; the one shown is the current one."""
    versions: dict[str, Any] = {}
    for (subject, _), events in of_subjects(connection, states).items():
        if subject == "codebook":
            versions |= {str(event.codebook): event.body for event in events.values() if event.kind == "put"}
    current = {state.event.codebook for state in states.values() if state.put}
    new = [
        {"digest": key, "current": int(key in current), "body": canonical(dict(body))}
        for key, body in sorted(versions.items())
    ]
    _replace(connection, tables.codebook, versions, new)
    return [Change("codebook", one) for one in states], _woken(connection, versions)


def _project_simple(
    subject: str, table: Table, row: Callable[[str, Mapping[str, Any]], dict[str, Any]]
) -> Projector:
    def projector(connection: Connection, states: Mapping[str, Shown]) -> Result:
        new = [row(one, state.event.body) for one, state in states.items() if state.put]
        _replace(connection, table, states, new)
        return [Change(subject, one) for one in states], []  # type: ignore[arg-type]

    return projector


def _project_discussion(connection: Connection, states: Mapping[str, Shown]) -> Result:
    found = [discussion_from(state.event.body) for state in states.values() if state.put]
    texts = [rows.text_row(text, one.id, place) for one in found for place, text in enumerate(one.texts)]
    woken = _resting_on(connection, states)
    for batch in chunks(states):
        connection.execute(delete(tables.text).where(tables.text.c.discussion.in_(batch)))
    _replace(connection, tables.discussion, states, [rows.discussion_row(one) for one in found])
    _replace(connection, tables.text, (), texts)
    woken += _woken(connection, [row["id"] for row in texts])
    return [Change("discussion", one, discussion=one) for one in states], woken


def _project_annotation(connection: Connection, states: Mapping[str, Shown]) -> Result:
    def row(state: Shown, discussion: str) -> dict[str, Any]:
        return rows.annotation_row(annotation_from(state.event.body), discussion, conflict=state.conflict)

    return _project_on_text(connection, "annotation", tables.annotation, states, row)


def _project_coverage(connection: Connection, states: Mapping[str, Shown]) -> Result:
    def row(state: Shown, discussion: str) -> dict[str, Any]:
        return rows.coverage_row(coverage_from(state.event.body), discussion)

    return _project_on_text(connection, "coverage", tables.coverage, states, row)


def _project_on_text(
    connection: Connection,
    subject: Any,
    table: Table,
    states: Mapping[str, Shown],
    row: Callable[[Shown, str], dict[str, Any]],
) -> Result:
    """Project what is said of texts; what cites an unknown text or codebook waits for it."""
    columns = (table.c.id, table.c.discussion, table.c.text, table.c.annotator, table.c.layer)
    before = connection.execute(select(*columns).where(table.c.id.in_(list(states)))).all()
    places = _places(connection, states)
    codebooks = set(connection.execute(select(tables.codebook.c.digest)).scalars())
    new, waits = [], []
    for one, state in states.items():
        if not state.put:
            continue
        place = places.get(state.event.body["text"])
        if place is None or place[1] != state.event.text:
            waits.append({"subject": subject, "subject_id": one, "needs": state.event.body["text"]})
        elif state.event.codebook not in codebooks:
            waits.append({"subject": subject, "subject_id": one, "needs": str(state.event.codebook)})
        else:
            new.append(row(state, place[0]))
    _replace(connection, table, states, new)
    _wait(connection, subject, states, waits)
    places_after = {
        (one["id"], one["discussion"], one["text"], one["annotator"], one["layer"]) for one in new
    }
    touched = {tuple(one) for one in before} | places_after
    return [Change(subject, *one) for one in sorted(touched)], []


def _places(connection: Connection, states: Mapping[str, Shown]) -> dict[str, tuple[str, str]]:
    """Return text id → (discussion, digest) for the texts that the states are on."""
    wanted = {state.event.body["text"] for state in states.values() if state.put}
    columns = (tables.text.c.id, tables.text.c.discussion, tables.text.c.digest)
    found: dict[str, tuple[str, str]] = {}
    for batch in chunks(wanted):
        for row in connection.execute(select(*columns).where(tables.text.c.id.in_(batch))):
            found[row.id] = (row.discussion, row.digest)
    return found


def _wait(connection: Connection, subject: str, ids: Iterable[str], waits: list[dict[str, str]]) -> None:
    table = tables.waiting
    for batch in chunks(ids):
        connection.execute(delete(table).where(table.c.subject == subject, table.c.subject_id.in_(batch)))
    if waits:
        connection.execute(table.insert(), waits)


def _woken(connection: Connection, arrived: Iterable[str]) -> list[tuple[str, str]]:
    """Return the subjects that waited for these texts or codebooks."""
    table = tables.waiting
    found: list[tuple[str, str]] = []
    for batch in chunks(arrived):
        rows_ = connection.execute(
            select(table.c.subject, table.c.subject_id).where(table.c.needs.in_(batch))
        )
        found += [(row.subject, row.subject_id) for row in rows_]
    return found


def _resting_on(connection: Connection, discussions: Iterable[str]) -> list[tuple[str, str]]:
    """Return the subjects that are shown on texts of these discussions."""
    found: list[tuple[str, str]] = []
    for subject, table in (("annotation", tables.annotation), ("coverage", tables.coverage)):
        for batch in chunks(discussions):
            query = select(table.c.id).where(table.c.discussion.in_(batch))
            found += [(subject, one) for one in connection.execute(query).scalars()]
    return found


def _person_row(one: str, body: Mapping[str, Any]) -> dict[str, Any]:
    return {"id": one, "name": body["name"], "role": body["role"]}


def _named_row(one: str, body: Mapping[str, Any]) -> dict[str, Any]:
    return {"id": one, "name": body["name"], "aliases": canonical(body.get("aliases", []))}


def _release_row(one: str, body: Mapping[str, Any]) -> dict[str, Any]:
    return {"id": one, "open": int(body["open"])}


def _project_later(_connection: Connection, states: Mapping[str, Shown]) -> Result:
    """Keep events of a subject that this version has no table for; a later one projects them."""
    return [Change("assignment", one) for one in states], []


PROJECTORS: dict[str, Projector] = {
    "project": _project_project,
    "codebook": _project_codebook,
    "person": _project_simple("person", tables.annotator, _person_row),
    "named": _project_simple("named", tables.named, _named_row),
    "release": _project_simple("release", tables.release, _release_row),
    "discussion": _project_discussion,
    "assignment": _project_later,
    "annotation": _project_annotation,
    "coverage": _project_coverage,
}
