"""Reading a whole project while others write in it: discussion by discussion, until nothing is newer.

Each discussion is read in a transaction of its own, far shorter than anybody waits for a save. What the log
says came meanwhile is read once more, so that in the end all of it is one state of the project.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from annotator.codebook.values import Codebook
from annotator.model.people import Annotator
from annotator.model.record import Record
from annotator.store.database import Database
from annotator.store.queries.codebooks import codebook_in_force
from annotator.store.queries.corpus import Titled, discussion, known_discussions, titles
from annotator.store.queries.people import Named, annotators, is_released, named_targets
from annotator.store.queries.since import Moment, moment, since
from annotator.store.queries.work import annotations_of, coverage_of
from annotator.watch import tell

if TYPE_CHECKING:
    from sqlalchemy import Connection

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Head:
    """What all discussions of a project are looked at with; `named` maps names, without case, to names."""

    codebook: Codebook
    people: tuple[Annotator, ...]
    named: Mapping[str, str]
    released: bool


@dataclass(frozen=True)
class Gathered(Generic[T]):
    """What was made of each discussion, and the moment that it is right for; `key` is what it rests on."""

    head: Head
    key: Hashable
    headings: tuple[Titled, ...]
    found: dict[str, T] = field(repr=False)
    moment: Moment


def gathered(
    database: Database,
    make: Callable[[Head, Record], T],
    *,
    before: Gathered[T] | None = None,
    key: Callable[[Head], Hashable] = lambda _head: None,
    crew: Callable[[Head, Sequence[str]], Iterable[tuple[str, T]]] = lambda _head, _wanted: (),
) -> Gathered[T]:
    """Return what `make` gives of each discussion of a project as it is now.

    What was made `before` is taken over for discussions that nothing came to since, as long as the `key`,
    all that `make` takes of the head, is the same. A `crew` may make some of what is wanted in other ways.
    """
    known = before
    while True:
        with database.reading() as connection:
            head = read_head(connection)
            headings = tuple(titles(connection))
            now: Gathered[T] = Gathered(head, key(head), headings, {}, moment(connection))
            kept = _still_right(connection, known, now.key)
        order = [one.id for one in now.headings]
        known = replace(now, found={one: kept[one] for one in order if one in kept})
        wanted = [one for one in order if one not in kept]
        if not wanted:
            return known
        for one, made in crew(head, wanted):
            known.found[one] = made
            tell(len(known.found), len(order))
        for one in wanted:
            if one in known.found:
                continue
            tell(len(known.found), len(order))
            record = record_if_there(database, one)
            if record is not None:
                known.found[one] = make(head, record)


def _still_right(connection: Connection, known: Gathered[T] | None, key: Hashable) -> dict[str, T]:
    """Return what was made of the discussions that nothing came to."""
    news = None if known is None or known.key != key else since(connection, known.moment)
    if known is None or news is None or (news.of_all and key is not None):
        return {}
    return {one: made for one, made in known.found.items() if one not in news.discussions}


def record_if_there(database: Database, wanted: str) -> Record | None:
    """Return a discussion with everybody's work, None where it went meanwhile."""
    with database.reading() as connection:
        return record_of(connection, wanted) if known_discussions(connection, [wanted]) else None


def record_of(connection: Connection, wanted: str) -> Record:
    """Return a discussion with everybody's work."""
    return Record(
        discussion=discussion(connection, wanted),
        annotations=tuple(annotations_of(connection, wanted)),
        coverage=tuple(coverage_of(connection, wanted)),
    )


def read_head(connection: Connection) -> Head:
    """Read what all discussions are looked at with."""
    return Head(
        codebook=codebook_in_force(connection),
        people=tuple(annotators(connection)),
        named=names_of(named_targets(connection)),
        released=is_released(connection),
    )


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
