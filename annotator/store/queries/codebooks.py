"""The codebook in force, and the versions that events cite."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from annotator.store import tables


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
    row = connection.execute(select(tables.codebook).where(tables.codebook.c.current == 1)).one()
    return StoredCodebook(row.digest, json.loads(row.body))


def current_digest(connection: Connection) -> str:
    """Return the digest of the codebook in force."""
    table = tables.codebook
    return str(connection.execute(select(table.c.digest).where(table.c.current == 1)).scalar_one())
