"""What agreement is computed from: the codebook, the people, and all discussions with their labels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.codebook.values import Codebook, codebook_from
from annotator.errors import ExpectedError
from annotator.model.people import Annotator
from annotator.model.record import Record
from annotator.store.backup import private_copy
from annotator.store.database import Database
from annotator.store.queries.codebooks import current_codebook
from annotator.store.queries.corpus import discussion, discussions
from annotator.store.queries.people import Named, annotators, is_released, named_targets
from annotator.store.queries.work import annotations_of, coverage_of

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Material:
    """One state of a project; `named` maps names and aliases, without case, to the name.

    `people` are sorted by name; `released` says whether annotators may see agreement.
    """

    codebook: Codebook
    people: tuple[Annotator, ...]
    records: tuple[Record, ...]
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
    return Material(
        codebook=codebook_from(current_codebook(connection).body),
        people=tuple(annotators(connection)),
        records=tuple(record_of(connection, heading.id) for heading in discussions(connection)),
        named=names_of(named_targets(connection)),
        released=is_released(connection),
    )


def material_of(database: Database) -> Material:
    """Read a project from a private copy, so that nobody who saves has to wait for the reading."""
    with private_copy(database) as private, private.reading() as connection:
        return read_material(connection)


def names_of(targets: Iterable[Named]) -> dict[str, str]:
    """Return name or alias, without case → name; an own name wins over an alias, of two aliases the first."""
    found: dict[str, str] = {}
    entries = list(targets)
    for one in entries:
        found.setdefault(one.name.casefold(), one.name)
    for one in entries:
        for alias in one.aliases:
            found.setdefault(alias.casefold(), one.name)
    return found


def record_of(connection: Connection, wanted: str) -> Record:
    """Return a discussion with everybody's work."""
    return Record(
        discussion=discussion(connection, wanted),
        annotations=tuple(annotations_of(connection, wanted)),
        coverage=tuple(coverage_of(connection, wanted)),
    )
