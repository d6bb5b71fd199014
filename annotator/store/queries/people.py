"""The people of the project, the named targets, and what the lead has released."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass

from sqlalchemy import Connection, select

from annotator.errors import ExpectedError
from annotator.model.people import Annotator
from annotator.store import rows, tables
from annotator.store.statements import row_where

AGREEMENT = "agreement"


@dataclass(frozen=True, slots=True)
class Named:
    """A person, group or issue that stances are about; aliases find it while typing."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()


def annotators(connection: Connection) -> list[Annotator]:
    """Return all people by name, then id."""
    query = select(tables.annotator).order_by(tables.annotator.c.name, tables.annotator.c.id)
    return [rows.annotator_value(row) for row in connection.execute(query)]


def annotator_with_id(connection: Connection, wanted: str) -> Annotator | None:
    """Return the person with this id, None where there is none."""
    row = row_where(connection, tables.annotator.c.id, wanted)
    return None if row is None else rows.annotator_value(row)


def annotator_called(connection: Connection, wanted: str) -> Annotator:
    """Return the one person with this name or id."""
    people = annotators(connection)
    found = [one for one in people if wanted in {one.name, one.id}]
    if not found:
        known = ", ".join(one.name for one in people) or "nobody yet"
        raise ExpectedError(f"Nobody in the project is called {wanted!r}; there are: {known}.")
    if len(found) > 1:
        raise ExpectedError(
            f"{len(found)} people are called {wanted!r}. Give the id: {found[0].id} or another."
        )
    return found[0]


def namesakes(connection: Connection) -> list[str]:
    """Return the names that several people have, as after a merge: they stay several people."""
    names = Counter(one.name for one in annotators(connection))
    return sorted(name for name, times in names.items() if times > 1)


def named_targets(connection: Connection) -> list[Named]:
    """Return the named targets of the project by name."""
    query = select(tables.named).order_by(tables.named.c.name, tables.named.c.id)
    return [Named(row.id, row.name, tuple(json.loads(row.aliases))) for row in connection.execute(query)]


def is_released(connection: Connection, what: str = AGREEMENT) -> bool:
    """Tell whether annotators may see agreement and each other's work."""
    return bool(connection.execute(select(tables.release.c.open).where(tables.release.c.id == what)).scalar())
