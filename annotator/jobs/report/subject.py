"""What a report is about: one state of a project, and how its people are called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from annotator import __version__
from annotator.codebook.values import Layer
from annotator.jobs.agreement.material import Material, read_material
from annotator.jobs.agreement.measuring import Plan
from annotator.jobs.agreement.questions import Question
from annotator.jobs.report.scope import Scope
from annotator.model.people import Annotator
from annotator.store.database import Database, get_meta
from annotator.store.events import last_clock

if TYPE_CHECKING:
    from sqlalchemy import Connection

Authors = Literal["pseudonyms", "names"]
FEW_DISCUSSIONS = 10


@dataclass(frozen=True)
class Subject:
    """A project as it was read; `newest` is when it was last changed, '' where nothing ever happened."""

    title: str
    material: Material
    questions: tuple[Question, ...]
    newest: str
    authors: Authors
    program: str = __version__
    scope: Scope = field(default_factory=Scope)

    @property
    def plan(self) -> Plan:
        """Return how intervals are made."""
        return self.scope.plan

    @property
    def layers(self) -> tuple[Layer, ...]:
        """Return the layers that the report is about."""
        wanted = self.scope.layer
        return tuple(one for one in self.material.codebook.layers if wanted in {None, one.id})

    @cached_property
    def names(self) -> dict[str, str]:
        """Return annotator id → how the report calls this person, in the order of all its tables."""
        wanted = self.scope.annotators
        return {who: name for who, name in self.material.names.items() if not wanted or who in wanted}

    @cached_property
    def titles(self) -> dict[str, str]:
        """Return discussion id → its title."""
        return {one.discussion.id: one.discussion.title for one in self.material.records}

    @cached_property
    def compared(self) -> int:
        """Return how many discussions hold something that two people judged."""
        return len({item.discussion for one in self.questions for item in one.items if len(item.answers) > 1})

    def of_layer(self, layer: str) -> list[Question]:
        """Return the questions of a layer in order."""
        return [one for one in self.questions if one.layer.id == layer]


def subject_of(private: Database, authors: Authors, scope: Scope | None = None) -> Subject:
    """Read what the report is about from a snapshot that nobody else works on."""
    with private.reading() as connection:
        return _read(connection, authors, scope or Scope())


def _read(connection: Connection, authors: Authors, wanted: Scope) -> Subject:
    found = read_material(connection)
    scope = wanted.settled(found)
    material = found if authors == "names" else replace(found, people=pseudonyms(found.people))
    return Subject(
        title=get_meta(connection, "title"),
        material=material,
        questions=scope.questions(material),
        newest=_moment(last_clock(connection)),
        authors=authors,
        scope=scope,
    )


def pseudonyms(people: Sequence[Annotator]) -> tuple[Annotator, ...]:
    """Return the people as 'annotator 1', 'annotator 2' … by id, the numbers that exports give them."""
    ordered = sorted(people, key=lambda one: one.id)
    return tuple(replace(one, name=f"annotator {place}") for place, one in enumerate(ordered, 1))


def _moment(clock: str) -> str:
    """Return a reading of the log's clock as ISO 8601 in UTC, to the second."""
    milliseconds = clock.partition("-")[0]
    if not milliseconds:
        return ""
    return datetime.fromtimestamp(int(milliseconds) // 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
