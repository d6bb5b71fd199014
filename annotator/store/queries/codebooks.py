"""The codebook in force, and the versions that events cite."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select, text

from annotator.codebook.values import Codebook, codebook_from
from annotator.store import tables
from annotator.store.statements import one_row, row_where


@dataclass(frozen=True, slots=True)
class StoredCodebook:
    """A codebook as it is stored: the body as JSON values, and its digest."""

    digest: str
    body: Mapping[str, Any]

    @property
    def id(self) -> str:
        """Return the name that the codebook gives itself."""
        return str(self.body["codebook"]["id"])

    @property
    def version(self) -> str:
        """Return the version of its content."""
        return str(self.body["codebook"]["version"])


def current_codebook(connection: Connection) -> StoredCodebook:
    """Return the codebook in force."""
    row = connection.execute(CURRENT).one()
    return StoredCodebook(row.digest, json.loads(row.body))


def stored_codebook(connection: Connection, digest: str) -> StoredCodebook | None:
    """Return a version that was in force once, or is; None where the project does not have it."""
    row = row_where(connection, tables.codebook.c.digest, digest)
    return None if row is None else StoredCodebook(row.digest, json.loads(row.body))


def current_digest(connection: Connection) -> str:
    """Return the digest of the codebook in force."""
    found = one_row(connection, CURRENT_DIGEST)
    assert found is not None, "a project has a codebook from the beginning"
    return str(found.digest)


def codebook_cited(connection: Connection, digest: str) -> Codebook | None:
    """Return the version of a codebook that an event cites; None where the project does not have it."""
    if digest not in _PARSED:
        stored = stored_codebook(connection, digest)
        if stored is None:
            return None
        _PARSED[digest] = codebook_from(stored.body)
    return _PARSED[digest]


def codebook_in_force(connection: Connection) -> Codebook:
    """Return the values of the codebook in force; each version is parsed once while the program runs."""
    return codebook_with(connection, current_digest(connection))


def codebook_with(connection: Connection, digest: str) -> Codebook:
    """Return the values of the codebook in force, whose digest is known already."""
    if digest not in _PARSED:
        _PARSED[digest] = codebook_from(current_codebook(connection).body)
    return _PARSED[digest]


CURRENT = select(tables.codebook.c.digest, tables.codebook.c.body).where(tables.codebook.c.current == 1)
CURRENT_DIGEST = select(tables.codebook.c.digest).where(text("codebook.current = 1"))
_PARSED: dict[str, Codebook] = {}
