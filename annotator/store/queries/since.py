"""What came into a project since a moment, and which discussions it is about."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select, text

from annotator.store import tables
from annotator.store.events import MODULUS, arrived, read_seal
from annotator.store.statements import rows_where

SAID = {"annotation", "coverage"}
# What is counted beside the labels: the answers of a discussion do not depend on it.
BESIDE = {"project", "policy", "release", "assignment", "question", "skip", "time"}


@dataclass(frozen=True, slots=True)
class Moment:
    """A state of the log: the seal over all events (sum of digests, count), and the last of them."""

    total: int
    count: int
    last: int


@dataclass(frozen=True, slots=True)
class News:
    """What came since a moment; `of_all` says that it may concern every discussion."""

    discussions: frozenset[str]
    of_all: bool


def moment(connection: Connection) -> Moment:
    """Return the state of the log as this transaction sees it."""
    return Moment(*read_seal(connection), arrived(connection))


def since(connection: Connection, before: Moment) -> News | None:
    """Return what came since; None where the log before that is not the one that it was then."""
    table = tables.event
    query = select(table.c.subject, table.c.subject_id, table.c.digest).where(AFTER)
    found = connection.execute(query, {"last": before.last}).all()
    now = read_seal(connection)
    came = sum(int(row.digest, 16) for row in found)
    if now[1] - len(found) != before.count or (now[0] - came) % MODULUS != before.total:
        return None
    subjects: dict[str, set[str]] = {}
    for row in found:
        subjects.setdefault(row.subject, set()).add(row.subject_id)
    of_all = bool(subjects.keys() - SAID - BESIDE - {"discussion"})
    homes = subjects.get("discussion", set())
    touched = _homes_of_texts(connection, _texts_of(connection, subjects))
    return News(frozenset(homes | touched), of_all)


def _texts_of(connection: Connection, subjects: dict[str, set[str]]) -> set[str]:
    """Return the texts that these annotations, coverage and discussions are or were ever on, or have."""
    table, found = tables.event, set()
    wanted = {one for subject in (*SAID, "discussion") for one in subjects.get(subject, ())}
    for row in rows_where(connection, table.c.subject_id, wanted, table.c.subject, table.c.body):
        body = json.loads(row.body)
        if row.subject in SAID and "text" in body:
            found.add(body["text"])
        elif row.subject == "discussion":  # another one may have claimed its texts, or claim them now
            found |= {one["id"] for one in body.get("texts", ())}
    return found


def _homes_of_texts(connection: Connection, texts: Iterable[str]) -> set[str]:
    table = tables.text
    return {row.discussion for row in rows_where(connection, table.c.id, texts, table.c.discussion)}


AFTER = text("event.rowid > :last").bindparams(bindparam("last"))
