"""Whether a project file is whole: the database, the digests, the projection, and what it says.

`integrity_check` does not notice altered bytes inside a row; the digests of the events and the
seal over them do.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Table, select

from annotator.codebook.checking import (
    cluster_problems,
    coverage_problems,
    link_problem,
    overlap_problems,
    problems,
)
from annotator.codebook.values import Codebook
from annotator.errors import ExpectedError
from annotator.model.annotation import Annotation
from annotator.model.asking import ActiveTime, Question, Skip
from annotator.model.change import Subject
from annotator.model.corpus import Text
from annotator.store import events as log
from annotator.store import rows, tables
from annotator.store.database import Database
from annotator.store.deciding import shown
from annotator.store.events import MODULUS
from annotator.store.projection import project
from annotator.store.queries import asking, corpus, work
from annotator.store.queries.codebooks import codebook_cited, codebook_in_force
from annotator.store.queries.people import annotators

PROJECTIONS = (
    tables.codebook, tables.annotator, tables.named, tables.release, tables.discussion, tables.text,
    tables.annotation, tables.coverage, tables.waiting, tables.question, tables.skip, tables.active_time,
    tables.policy,
)  # fmt: skip


TEXTS = select(tables.text.c.id, tables.text.c.discussion)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it should be: its kind, the place, a sentence."""

    kind: str
    where: str
    message: str


def check(connection: Connection, *, content: bool = True) -> list[Problem]:
    """Return all problems; the connection's transaction must be rolled back afterwards.

    What is seen is made anew to be compared, so this wants a private copy of a project that is in use.
    Without `content` only damage is looked for, not what the labels say and point at.
    """
    found = list(damage(connection))
    if found:
        return found
    return [*_projection(connection), *(_content(connection) if content else ())]


def check_alone(private: Database, *, content: bool = True) -> list[Problem]:
    """Return all problems of a private copy, which stays as it is."""
    try:
        with private.writing() as connection:
            found = check(connection, content=content)
            connection.rollback()
    except ExpectedError as error:
        return [Problem("database", "file", str(error))]
    return found


def damage(connection: Connection) -> Iterator[Problem]:
    """Yield what is wrong with the file and its events, whatever is shown of them."""
    broken = list(_database(connection))
    yield from broken or _events(connection)


def _database(connection: Connection) -> Iterator[Problem]:
    for (message,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if message != "ok":
            yield Problem("database", "file", str(message))
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Problem("database", str(row[0]), "a row refers to one that is not there")


def _events(connection: Connection) -> Iterator[Problem]:
    total = count = 0
    for row in connection.execute(select(tables.event)):
        count += 1
        try:
            sound = log.row_digest(row) == row.digest
            total = (total + int(row.digest, 16)) % MODULUS
        except (ValueError, TypeError):
            sound = False
        if not sound:
            yield Problem("digest", f"event {row.id}", "the event was altered after it was written")
    if (total, count) != log.read_seal(connection):
        yield Problem("seal", "file", "events were added or taken away by something else than this program")


def _projection(connection: Connection) -> Iterator[Problem]:
    """Make every row anew from the events and compare."""
    compared = (*PROJECTIONS, tables.meta)
    subjects = connection.execute(select(tables.event.c.subject, tables.event.c.subject_id).distinct()).all()
    for table in compared:
        connection.exec_driver_sql(f"CREATE TEMP TABLE was_{table.name} AS SELECT * FROM {table.name}")
    for table in PROJECTIONS:
        connection.execute(table.delete())
    project(connection, [(row.subject, row.subject_id) for row in subjects])
    for table in compared:
        for key in _differing(connection, table):
            yield Problem("projection", f"{table.name} {key}", "what is shown is not what the events say")
        connection.exec_driver_sql(f"DROP TABLE was_{table.name}")


def _differing(connection: Connection, table: Table) -> list[str]:
    """Return the keys of the rows that are not the same in the table and in what it was."""
    key = " || '/' || ".join(column.name for column in table.primary_key.columns)
    now, was = f"SELECT * FROM {table.name}", f"SELECT * FROM was_{table.name}"
    found = connection.exec_driver_sql(
        f"SELECT {key} FROM ({now} EXCEPT {was}) UNION SELECT {key} FROM ({was} EXCEPT {now}) ORDER BY 1"
    )
    return [str(one) for one in found.scalars()]


def _content(connection: Connection) -> Iterator[Problem]:
    people = {one.id for one in annotators(connection)}
    known = set(connection.execute(select(tables.annotation.c.id)).scalars())
    for heading in corpus.discussions(connection):
        texts = {text.id: text for text in corpus.discussion(connection, heading.id).texts}
        for text in texts.values():
            if text.parent is not None and text.parent not in texts:
                yield Problem("orphan", f"text {text.id}", "its parent is not in the discussion")
        found = work.annotations_of(connection, heading.id)
        bodies = _bodies(connection, texts, found)
        cited = _cited(connection, [("annotation", one.id) for one in found])
        for one in found:
            place = f"annotation {one.id}"
            for message in problems(one, texts[one.text], cited[one.id]):
                yield Problem("annotation", place, message)
            if one.annotator not in people:
                yield Problem("orphan", place, f"its annotator {one.annotator} is not in the project")
            wrong = link_problem(one.target, known, bodies) if one.target else None
            if wrong is not None:
                yield Problem("link", place, wrong)
        yield from _overlaps(codebook_in_force(connection), texts, found)
        yield from _coverage(connection, heading.id, texts, people)
    clustered = select(tables.annotation).where(tables.annotation.c.cluster.is_not(None))
    said = [(row.discussion, rows.annotation_value(row)) for row in connection.execute(clustered)]
    for cluster, message in cluster_problems(said):
        yield Problem("cluster", f"cluster {cluster}", message)
    yield from _asking(connection, people)
    yield from _unsettled(connection)


def _overlaps(
    codebook: Codebook, texts: Mapping[str, Text], found: Sequence[Annotation]
) -> Iterator[Problem]:
    """Yield which labels of one annotator overlap in a layer that does not have that."""
    for layer in codebook.layers:
        met: dict[tuple[str, str], list[Annotation]] = {}
        for one in found if layer.overlap != "allowed" else ():
            if one.layer == layer.id:
                before = met.setdefault((one.annotator, one.text), [])
                for message in overlap_problems(one, before, texts[one.text].text, layer):
                    yield Problem("overlap", f"annotation {one.id}", message)
                before.append(one)


def _asking(connection: Connection, people: Collection[str]) -> Iterator[Problem]:
    """Yield what is wrong with questions, skips and times: people or texts that are not there."""
    told: list[tuple[str, Question | Skip | ActiveTime]] = []
    told += [("question", one) for one in asking.questions(connection)]
    told += [("skip", one) for one in asking.skips(connection)]
    told += [("time", one) for one in asking.times(connection)]
    for subject, one in told:
        named = {one.annotator} | ({one.answered_by} if isinstance(one, Question) else set())
        for person in sorted({name for name in named if name is not None} - set(people)):
            yield Problem("orphan", f"{subject} {one.id}", f"its annotator {person} is not in the project")
    texts = {row.id: row.discussion for row in connection.execute(TEXTS)}
    for question in asking.questions(connection):
        if question.text is not None and texts.get(question.text) is None:
            message = f"it is about text {question.text}, which is not there"
            yield Problem("orphan", f"question {question.id}", message)


def _coverage(
    connection: Connection, discussion: str, texts: Mapping[str, Text], people: Collection[str]
) -> Iterator[Problem]:
    """Yield what is wrong with how far the annotators say they are with a discussion."""
    found = work.coverage_of(connection, discussion)
    cited = _cited(connection, [("coverage", one.id) for one in found])
    for one in found:
        place = f"coverage {one.id}"
        for message in coverage_problems(one, texts[one.text], cited[one.id]):
            yield Problem("coverage", place, message)
        if one.annotator not in people:
            yield Problem("orphan", place, f"its annotator {one.annotator} is not in the project")


def _cited(connection: Connection, found: Sequence[tuple[Subject, str]]) -> dict[str, Codebook]:
    """Return subject id → the codebook that it was put under, which need not be the one in force."""
    events = log.of_subjects(connection, [one for _, one in found])
    digests = {one: str(shown(events[subject, one]).event.codebook) for subject, one in found}
    versions = {one: codebook_cited(connection, one) for one in set(digests.values())}
    return {one: versions[digest] or codebook_in_force(connection) for one, digest in digests.items()}


def _bodies(connection: Connection, texts: Mapping[str, Text], found: Sequence[Annotation]) -> dict[str, str]:
    """Return the texts of a discussion and those outside it that its annotations point at."""
    bodies = {one.id: one.text for one in texts.values()}
    pointed = {one.target.id if one.target.kind == "text" else one.target.text for one in found if one.target}
    outside = {one for one in pointed if one is not None} - bodies.keys()
    return bodies | corpus.text_bodies(connection, outside)


def _unsettled(connection: Connection) -> Iterator[Problem]:
    """Yield what waits for something and what was changed apart in two copies."""
    texts = set(connection.execute(select(tables.text.c.id)).scalars())
    for row in connection.execute(select(tables.waiting)):
        message = f"waits for {row.needs}, which is not in the project"
        if row.needs in texts:
            message = f"is about other words than text {row.needs} has here"
        yield Problem("waiting", f"{row.subject} {row.subject_id}", message)
    for conflict in work.conflicts(connection):
        yield Problem("conflict", f"annotation {conflict}", "it was changed apart in two copies")
