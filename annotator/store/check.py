"""Whether a project file is whole: the database, the digests, the projection, and what it says.

`integrity_check` does not notice altered bytes inside a row; the digests of the events and the
seal over them do.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, select

from annotator.codebook.checking import problems
from annotator.codebook.values import codebook_from
from annotator.model.annotation import Annotation
from annotator.store import events as log
from annotator.store import tables
from annotator.store.events import MODULUS
from annotator.store.projection import project
from annotator.store.queries import corpus, work
from annotator.store.queries.codebooks import current_codebook
from annotator.store.queries.people import annotators

PROJECTIONS = (
    tables.codebook, tables.annotator, tables.named, tables.release, tables.discussion, tables.text,
    tables.annotation, tables.coverage, tables.waiting,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it should be: its kind, the place, a sentence."""

    kind: str
    where: str
    message: str


def check(connection: Connection) -> list[Problem]:
    """Return all problems; the connection's transaction must be rolled back afterwards."""
    found = list(_database(connection))
    if found:
        return found
    altered = list(_events(connection))
    if altered:
        return altered
    return [*_projection(connection), *_content(connection)]


def _database(connection: Connection) -> Iterator[Problem]:
    for (message,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if message != "ok":
            yield Problem("database", "file", str(message))
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Problem("database", str(row[0]), "a row refers to one that is not there")


def _events(connection: Connection) -> Iterator[Problem]:
    total = count = 0
    for row in connection.execute(select(tables.event)):
        try:
            computed = log.from_row(row).digest
        except (ValueError, TypeError):
            computed = ""
        if computed != row.digest:
            yield Problem("digest", f"event {row.id}", "the event was altered after it was written")
        total, count = (total + int(row.digest, 16)) % MODULUS, count + 1
    if (total, count) != log.read_seal(connection):
        yield Problem("seal", "file", "events were added or taken away by something else than this program")


def _projection(connection: Connection) -> Iterator[Problem]:
    """Make every row anew from the events and compare."""
    before = {table.name: _rows(connection, table) for table in PROJECTIONS}
    subjects = connection.execute(select(tables.event.c.subject, tables.event.c.subject_id).distinct())
    for table in PROJECTIONS:
        connection.execute(table.delete())
    project(connection, [(row.subject, row.subject_id) for row in subjects])
    for table in PROJECTIONS:
        after = _rows(connection, table)
        for key in sorted(before[table.name].keys() | after.keys()):
            if before[table.name].get(key) != after.get(key):
                yield Problem("projection", f"{table.name} {key}", "what is shown is not what the events say")


def _rows(connection: Connection, table: Table) -> dict[str, tuple[Any, ...]]:
    keys = [column.name for column in table.primary_key.columns]
    return {
        "/".join(str(row[key]) for key in keys): tuple(row.values())
        for row in connection.execute(select(table)).mappings()
    }


def _content(connection: Connection) -> Iterator[Problem]:
    codebook = codebook_from(current_codebook(connection).body)
    people = {one.id for one in annotators(connection)}
    for heading in corpus.discussions(connection):
        texts = {text.id: text for text in corpus.discussion(connection, heading.id).texts}
        for text in texts.values():
            if text.parent is not None and text.parent not in texts:
                yield Problem("orphan", f"text {text.id}", "its parent is not in the discussion")
        for one in work.annotations_of(connection, heading.id):
            place = f"annotation {one.id}"
            for message in problems(one, texts[one.text], codebook):
                yield Problem("annotation", place, message)
            if one.annotator not in people:
                yield Problem("orphan", place, f"its annotator {one.annotator} is not in the project")
            yield from _link(connection, one, place)
    for row in connection.execute(select(tables.waiting)):
        message = f"waits for {row.needs}, which is not in the project"
        yield Problem("waiting", f"{row.subject} {row.subject_id}", message)
    for conflict in work.conflicts(connection):
        yield Problem("conflict", f"annotation {conflict}", "two people changed it apart from each other")


def _link(connection: Connection, one: Annotation, place: str) -> Iterator[Problem]:
    target = one.target
    if target is None:
        return
    if target.kind == "annotation" and not work.annotations_by_id(connection, [str(target.id)]):
        yield Problem("link", place, f"it points at annotation {target.id}, which is not there")
    if target.kind in {"text", "span"}:
        wanted = str(target.id if target.kind == "text" else target.text)
        body = corpus.text_bodies(connection, [wanted]).get(wanted)
        if body is None:
            yield Problem("link", place, f"it points at text {wanted}, which is not there")
        elif target.kind == "span" and body[target.start or 0 : target.end or 0] != target.quote:
            yield Problem("quote", place, "the words it points at are not those it repeats")
