"""What annotators said: annotations, coverage, progress, and whole records."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, false, func, or_, select

from annotator.errors import ExpectedError
from annotator.model.annotation import Annotation, Coverage
from annotator.model.record import Record
from annotator.store import rows, tables
from annotator.store.queries import asking
from annotator.store.queries.codebooks import current_codebook
from annotator.store.queries.corpus import discussion
from annotator.store.queries.people import annotators
from annotator.store.statements import all_rows, row_where, rows_where

People = Sequence[str] | None


def _of(
    connection: Connection, table: Table, discussion_id: str, people: People, texts: Sequence[str] | None
) -> list[Any]:
    """Return the rows on these texts (which lie in the discussion), or on all of it, by id.

    What a key press asks for, a few texts, goes by a statement that is kept.
    """
    if texts is not None or people is None:
        key, wanted = (table.c.discussion, [discussion_id]) if texts is None else (table.c.text, texts)
        rows_ = rows_where(connection, key, dict.fromkeys(wanted))
        found = [row for row in rows_ if people is None or row.annotator in people]
        return sorted(found, key=attrgetter("id"))
    theirs = or_(false(), *(table.c.annotator == one for one in people))
    query = select(table).where(table.c.discussion == discussion_id, theirs).order_by(table.c.id)
    return all_rows(connection, query)


def annotations_of(
    connection: Connection, discussion_id: str, *, people: People = None, texts: Sequence[str] | None = None
) -> list[Annotation]:
    """Return the annotations of a discussion, of these people, on these texts (None: all), by id."""
    found = _of(connection, tables.annotation, discussion_id, people, texts)
    return [rows.annotation_value(row) for row in found]


def moments(connection: Connection) -> list[tuple[str, str, str]]:
    """Return (id, annotator, when it was put) of all annotations."""
    table = tables.annotation.c
    return [tuple(row) for row in connection.execute(select(table.id, table.annotator, table.created))]


def coverage_of(
    connection: Connection, discussion_id: str, *, people: People = None, texts: Sequence[str] | None = None
) -> list[Coverage]:
    """Return the coverage of a discussion, of these people, on these texts, by id."""
    found = _of(connection, tables.coverage, discussion_id, people, texts)
    return [rows.coverage_value(row) for row in found]


def annotation(connection: Connection, wanted: str) -> Annotation:
    """Return one annotation."""
    row = row_where(connection, tables.annotation.c.id, wanted)
    if row is None:
        raise ExpectedError("The annotation is no longer there. It may have been deleted in another window.")
    return rows.annotation_value(row)


def annotations_by_id(connection: Connection, ids: Iterable[str]) -> dict[str, Annotation]:
    """Return id → annotation, for those that are shown."""
    return {row.id: rows.annotation_value(row) for row in rows_where(connection, tables.annotation.c.id, ids)}


def clustered(connection: Connection, clusters: Iterable[str]) -> list[tuple[str, Annotation]]:
    """Return (discussion, annotation) of the members of these clusters, by cluster and id."""
    found = rows_where(connection, tables.annotation.c.cluster, clusters)
    said = [(row.discussion, rows.annotation_value(row)) for row in found]
    return sorted(said, key=lambda one: (one[1].cluster or "", one[1].id))


def pointing_at(connection: Connection, wanted: str) -> list[Annotation]:
    """Return the annotations whose target is this annotation, by id."""
    rows_ = rows_where(connection, tables.annotation.c.target_id, [wanted])
    found = sorted((rows.annotation_value(row) for row in rows_), key=lambda one: one.id)
    return [one for one in found if one.target is not None and one.target.kind == "annotation"]


def conflicts(connection: Connection) -> list[str]:
    """Return the ids of annotations with two contradicting heads."""
    table = tables.annotation
    return list(
        connection.execute(select(table.c.id).where(table.c.conflict == 1).order_by(table.c.id)).scalars()
    )


@dataclass(frozen=True, slots=True)
class Progress:
    """How many cells (text × layer) of a discussion a person has done, and how many labels they put.

    `skipped` is the reason why they left it aside, None where they did not.
    """

    done: int = 0
    annotations: int = 0
    skipped: str | None = None


def progress(connection: Connection, person: str, only: str | None = None) -> dict[str, Progress]:
    """Return discussion id → progress of one person (of one discussion); those without any are absent."""
    homes = tables.discussion.c.id

    def counted(table: Table, *conditions: ColumnElement[bool]) -> dict[str, int]:
        # one discussion after the other: the index that begins with it holds all that is counted
        here = select(func.count()).where(
            table.c.discussion == homes, table.c.annotator == person, *conditions
        )
        query = select(homes, here.scalar_subquery())
        query = query if only is None else query.where(homes == only)
        return {home: number for home, number in connection.execute(query) if number}

    done = counted(tables.coverage, tables.coverage.c.state == "done")
    put = counted(tables.annotation)
    skipped = {one.discussion: one.reason for one in asking.skips(connection, only, people=[person])}
    met = done.keys() | put.keys() | skipped.keys()
    return {one: Progress(done.get(one, 0), put.get(one, 0), skipped.get(one)) for one in met}


def counts(connection: Connection) -> dict[str, tuple[int, int]]:
    """Return annotator id → (annotations, discussions touched)."""
    table = tables.annotation
    query = select(table.c.annotator, func.count(), func.count(table.c.discussion.distinct())).group_by(
        table.c.annotator
    )
    return {row[0]: (row[1], row[2]) for row in connection.execute(query)}


def record(connection: Connection, discussion_id: str) -> Record:
    """Return a discussion with everything said of it, and all people of the project."""
    codebook = current_codebook(connection)
    reference = {"id": codebook.id, "version": codebook.version, "digest": codebook.digest}
    return Record(
        discussion=discussion(connection, discussion_id),
        codebook=reference,
        annotators=tuple(annotators(connection)),
        annotations=tuple(annotations_of(connection, discussion_id)),
        coverage=tuple(coverage_of(connection, discussion_id)),
        questions=tuple(asking.questions(connection, discussion_id)),
        skips=tuple(asking.skips(connection, discussion_id)),
        times=tuple(asking.times(connection, discussion_id)),
    )
