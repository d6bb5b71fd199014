"""What agreement is computed from: the codebook, the people, and all discussions with their labels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.codebook.values import Codebook
from annotator.errors import ExpectedError
from annotator.jobs.agreement.gathering import Head, gathered, read_head, record_of
from annotator.model.people import Annotator
from annotator.model.record import Record
from annotator.store.database import Database
from annotator.store.queries.corpus import discussions

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Material:
    """One state of a project; `named` maps names and aliases, without case, to the name.

    `people` are sorted by name; `released` says whether annotators may see agreement.
    """

    codebook: Codebook
    people: tuple[Annotator, ...]
    records: Sequence[Record]
    named: Mapping[str, str]
    released: bool = False

    @property
    def names(self) -> dict[str, str]:
        """Return annotator id → name; where two share one, a part of the id tells them apart."""
        often = Counter(person.name for person in self.people)
        return {
            person.id: person.name if often[person.name] == 1 else f"{person.name} ({person.id[-6:]})"
            for person in self.people
        }

    def person(self, wanted: str) -> Annotator:
        """Return the one person with this name or id."""
        found = [one for one in self.people if wanted in {one.name, one.id}]
        if len(found) == 1:
            return found[0]
        if found:
            raise ExpectedError(f"{len(found)} people are called {wanted!r}. Give the id: {found[0].id} …")
        known = ", ".join(one.name for one in self.people) or "nobody yet"
        raise ExpectedError(f"Nobody in the project is called {wanted!r}; there are: {known}.")


def read_material(connection: Connection) -> Material:
    """Read everything within the transaction of this connection."""
    records = (record_of(connection, heading.id) for heading in discussions(connection))
    return material_with(read_head(connection), tuple(records))


def material_of(database: Database) -> Material:
    """Read one state of a project, so that nobody who saves has to wait for the reading."""
    read = gathered(database, lambda _head, record: record)
    return material_with(read.head, tuple(read.found.values()))


def material_with(head: Head, records: tuple[Record, ...]) -> Material:
    """Return the material of these records."""
    return Material(head.codebook, head.people, records, head.named, head.released)
