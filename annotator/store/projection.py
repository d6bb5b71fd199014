"""From events to what is seen: a pure function of the set of events of each subject.

`project` is given the subjects that were touched, in any order and number, and makes their rows
anew. A subject that cites a text or a codebook which is not there waits, and is projected when
that arrives. What was written is read back and compared: a check of this mapping, not of the disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from operator import itemgetter
from typing import Any

from sqlalchemy import Column, Connection, Table

from annotator.model.change import SUBJECT_ORDER, Change, Event
from annotator.model.ids import canonical
from annotator.model.record import (
    annotation_from,
    coverage_from,
    discussion_from,
    question_from,
    skip_from,
    time_from,
)
from annotator.store import rows, tables
from annotator.store.database import set_meta
from annotator.store.deciding import Shown, shown
from annotator.store.events import of_subjects
from annotator.store.links import links_to_turn, words_of_deleted
from annotator.store.statements import chunks, delete_where, insert_rows, rows_where
from annotator.store.waiting import needed, places_of, resting_on, wait, woken_by

Subjects = Iterable[tuple[str, str]]
Result = tuple[list[Change], list[tuple[str, str]]]
Projector = Callable[[Connection, Mapping[str, Shown]], Result]
RowMaker = Callable[[Connection, str, Shown], dict[str, Any] | None]
Events = Mapping[tuple[str, str], Mapping[str, Event]]


def project(connection: Connection, subjects: Subjects, known: Events | None = None) -> list[Change]:
    """Make the rows of these subjects anew and return the news.

    `known` has all events of those subjects that need not be read from the log once more.
    """
    pending: dict[str, set[str]] = {subject: set() for subject in SUBJECT_ORDER}
    for subject, subject_id in subjects:
        pending[subject].add(subject_id)
    changes: dict[Change, None] = {}
    for subject in SUBJECT_ORDER:
        while waiting := sorted(pending[subject]):
            pending[subject].clear()
            for batch in chunks(waiting):
                news, woken = PROJECTORS[subject](
                    connection, _states(connection, subject, batch, known or {})
                )
                changes.update(dict.fromkeys(news))
                for other, other_id in woken:
                    pending[other].add(other_id)
    return list(changes)


def _states(connection: Connection, subject: str, ids: list[str], known: Events) -> dict[str, Shown]:
    read = of_subjects(connection, [one for one in ids if (subject, one) not in known])
    return {one: shown(known.get((subject, one)) or read[subject, one]) for one in ids}


def _replace(
    connection: Connection, table: Table, key: Column[str], ids: Iterable[str], new: list[dict[str, Any]]
) -> None:
    """Put these rows in the place of those whose key is one of the ids, and read them back."""
    delete_where(connection, key, ids)
    names = table.columns.keys()
    values = itemgetter(*names)
    primary = [names.index(column.name) for column in table.primary_key.columns]
    for written in chunks(new):
        insert_rows(connection, table, written)
        wanted = set(map(values, written))
        ids_written = [one[primary[0]] for one in wanted]
        if wanted - set(rows_where(connection, table.columns[names[primary[0]]], ids_written)):
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
    _replace(connection, tables.codebook, tables.codebook.c.digest, versions, new)
    return [Change("codebook", one) for one in states], woken_by(connection, versions)


def _project_simple(subject: Any, table: Table, row: Callable[[str, Shown], dict[str, Any]]) -> Projector:
    def projector(connection: Connection, states: Mapping[str, Shown]) -> Result:
        new = [row(one, state) for one, state in states.items() if state.put]
        _replace(connection, table, table.c.id, states, new)
        return [Change(subject, one) for one in states], []

    return projector


def _project_discussion(connection: Connection, states: Mapping[str, Shown]) -> Result:
    table = tables.text
    found = [discussion_from(state.event.body) for state in states.values() if state.put]
    texts = [rows.text_row(text, one.id, place) for one in found for place, text in enumerate(one.texts)]
    before = rows_where(connection, table.c.discussion, states, table.c.id)
    ids = {row.id for row in before} | {row["id"] for row in texts}
    homes = rows_where(connection, table.c.id, ids, table.c.id, table.c.discussion)
    shared = {row.id for row in homes if row.discussion not in states}
    woken = resting_on(connection, "discussion", states) + resting_on(connection, "text", shared)
    headings = [rows.discussion_row(one) for one in found]
    _replace(connection, tables.discussion, tables.discussion.c.id, states, headings)
    _replace(connection, table, table.c.discussion, states, texts)
    woken += woken_by(connection, ids | set(states))
    return [Change("discussion", one, discussion=one) for one in states], woken


def _project_annotation(connection: Connection, states: Mapping[str, Shown]) -> Result:
    words = words_of_deleted(connection, states)

    def row(state: Shown, discussion: str) -> dict[str, Any]:
        annotation = annotation_from(state.event.body)
        pointed = annotation.target.id if annotation.target else None
        stand_in = words.get((pointed or "", discussion), words.get((pointed or "", "")))
        return rows.annotation_row(annotation, discussion, conflict=state.conflict, stand_in=stand_in)

    changes, shown_before, shown_now = _project_on_text(
        connection, "annotation", tables.annotation, states, row
    )
    gone = {one for one, state in states.items() if not state.put}
    return changes, links_to_turn(connection, gone, shown_now - shown_before)


def _project_coverage(connection: Connection, states: Mapping[str, Shown]) -> Result:
    def row(state: Shown, discussion: str) -> dict[str, Any]:
        return rows.coverage_row(coverage_from(state.event.body), discussion)

    return _project_on_text(connection, "coverage", tables.coverage, states, row)[0], []


def _project_on_text(
    connection: Connection,
    subject: Any,
    table: Table,
    states: Mapping[str, Shown],
    row: Callable[[Shown, str], dict[str, Any]],
) -> tuple[list[Change], set[str], set[str]]:
    """Project what is said of texts; what cites an unknown text or codebook waits for it.

    Return the news, and the ids that were seen before and that are seen now.
    """
    columns = (table.c.id, table.c.discussion, table.c.text, table.c.annotator, table.c.layer)
    before = {row.id: tuple(row) for row in rows_where(connection, table.c.id, states, *columns)}
    places = places_of(connection, states)
    cited = {str(state.event.codebook) for state in states.values() if state.put}
    key = tables.codebook.c.digest
    codebooks = {row.digest for row in rows_where(connection, key, cited, key)}
    new, waits = [], []
    for one, state in states.items():
        if not state.put:
            continue
        needs = needed(state, places, codebooks)
        if needs is None:
            new.append(row(state, places[state.event.body["text"]].discussion))
        else:
            waits.append({"subject": subject, "subject_id": one, "needs": needs})
    _replace(connection, table, table.c.id, before, new)
    wait(connection, subject, states.keys() - before.keys(), waits)
    after = {row["id"]: tuple(row[column.name] for column in columns) for row in new}
    touched = {*before.values(), *after.values()}
    return [Change(subject, *one) for one in sorted(touched)], set(before), set(after)


def _project_of_discussion(subject: Any, table: Table, row: RowMaker) -> Projector:
    """Return what projects a subject that is said of a discussion, and waits as long as that is not there."""
    columns = (table.c.id, table.c.discussion, table.c.annotator)

    def projector(connection: Connection, states: Mapping[str, Shown]) -> Result:
        before = {one.id: tuple(one) for one in rows_where(connection, table.c.id, states, *columns)}
        said = [found for one, state in states.items() if (found := row(connection, one, state))]
        home = tables.discussion.c.id
        there = {one.id for one in rows_where(connection, home, {one["discussion"] for one in said}, home)}
        new = [one for one in said if one["discussion"] in there]
        waits = [
            {"subject": subject, "subject_id": one["id"], "needs": one["discussion"]}
            for one in said
            if one["discussion"] not in there
        ]
        _replace(connection, table, table.c.id, before, new)
        wait(connection, subject, states.keys() - before.keys(), waits)
        after = {tuple(one[column.name] for column in columns) for one in new}
        return [
            Change(subject, one, discussion=discussion, annotator=annotator)
            for one, discussion, annotator in sorted({*before.values(), *after})
        ], []

    return projector


def _question_row(_connection: Connection, _one: str, state: Shown) -> dict[str, Any] | None:
    body = state.event.body
    return rows.question_row(question_from(body, body["discussion"])) if state.put else None


def _skip_row(_connection: Connection, _one: str, state: Shown) -> dict[str, Any] | None:
    body = state.event.body
    return rows.skip_row(skip_from(body, body["discussion"])) if state.put else None


def _time_row(connection: Connection, one: str, state: Shown) -> dict[str, Any] | None:
    """Return the sum of what was added, on whichever copy; none where nothing is left of it."""
    body = state.event.body
    added = [event.body for event in of_subjects(connection, [one])["time", one].values()]
    seconds, sessions = (sum(part[name] for part in added) for name in ("seconds", "sessions"))
    whole = time_from({**body, "seconds": seconds, "sessions": sessions}, body["discussion"])
    return rows.time_row(whole) if seconds > 0 or sessions > 0 else None


def _person_row(one: str, state: Shown) -> dict[str, Any]:
    return {"id": one, "name": state.event.body["name"], "role": state.event.body["role"]}


def _named_row(one: str, state: Shown) -> dict[str, Any]:
    """Return the row of a named target, with the aliases that all copies have given it."""
    aliases = {alias for head in state.heads for alias in head.body.get("aliases", ())}
    return {"id": one, "name": state.event.body["name"], "aliases": canonical(sorted(aliases))}


def _release_row(one: str, state: Shown) -> dict[str, Any]:
    return {"id": one, "open": int(state.event.body["open"])}


def _policy_row(one: str, state: Shown) -> dict[str, Any]:
    return {"id": one, "body": canonical(dict(state.event.body))}


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
    "policy": _project_simple("policy", tables.policy, _policy_row),
    "question": _project_of_discussion("question", tables.question, _question_row),
    "skip": _project_of_discussion("skip", tables.skip, _skip_row),
    "time": _project_of_discussion("time", tables.active_time, _time_row),
}
