"""A project as the rows of its discussions: read once, brought up to date after edits, asked any question."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from annotator.jobs.agreement.gathering import Gathered, Head, gathered, read_head, record_of
from annotator.jobs.agreement.kept.columns import Columns, joined
from annotator.jobs.agreement.kept.crew import asked_by_crew
from annotator.jobs.agreement.kept.homes import KINDS, Homes
from annotator.jobs.agreement.kept.pieces import MORE, Piece, Pieces
from annotator.jobs.agreement.kept.shelving import put, state_of, take
from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.questions import Question
from annotator.jobs.agreement.stances import NOTHING
from annotator.model.corpus import Discussion, Text
from annotator.model.record import Record
from annotator.store.database import get_meta
from annotator.store.queries.corpus import discussion, known_discussions
from annotator.store.queries.work import annotations_of, coverage_of, moments

if TYPE_CHECKING:
    from annotator.store.database import Database


FEW = 20  # discussions that changed, up to which it is looked at what changed in them


@dataclass(frozen=True, eq=False)
class KeptProject:
    """One state of a project; what its items say of texts is read from the database when it is looked at."""

    database: Database
    pieces: Pieces
    read: Gathered[Piece]
    made: dict[int, Question] = field(default_factory=dict)  # questions as they were put together before

    @cached_property
    def material(self) -> Material:
        """Return codebook, people and discussions; labels are read when they are asked for."""
        head = self.read.head
        records = Records(self.database, [one.id for one in self.read.headings])
        return Material(head.codebook, head.people, records, head.named, head.released)

    @cached_property
    def homes(self) -> Homes:
        """Return the discussions that items belong to."""
        found = self.read.found
        return Homes(
            self.read.headings,
            {one: piece.texts for one, piece in found.items()},
            {one: piece.rounds for one, piece in found.items()},
            read=self._discussion,
            record=self._record,
        )

    @property
    def questions(self) -> tuple[Question, ...]:
        """Return all questions in the codebook's order, those that follow up step by step too."""
        return tuple(map(self._question, range(len(self.pieces.questions))))

    @property
    def own_questions(self) -> tuple[Question, ...]:
        """Return the layers' own questions."""
        asked = enumerate(self.pieces.questions)
        return tuple(self._question(number) for number, one in asked if not self.pieces.follows(one))

    def of_layer(self, layer: str) -> list[Question]:
        """Return all questions of a layer, those that follow up at the end."""
        asked = enumerate(self.pieces.questions)
        return [self._question(number) for number, one in asked if one.layer.id == layer]

    @property
    def rounds(self) -> list[str]:
        """Return the rounds that any label names, sorted."""
        found = self.read.found.values()
        return sorted({name for piece in found for names in piece.rounds.values() for name in names})

    def _question(self, number: int) -> Question:
        if number not in self.made:
            base = self.pieces.questions[number]
            items, categories = self._items(number), self._categories(number)
            self.made[number] = replace(base, items=items, categories=categories)
        return self.made[number]

    def _items(self, number: int) -> Columns:
        pieces = [self.read.found[one.id] for one in self.read.headings]
        rated = self.pieces.questions[number].data == "ratings"
        return joined(self.homes, self.pieces.table(number), pieces, number, rated=rated)

    def _categories(self, number: int) -> tuple[str, ...] | None:
        """Return all possible answers: the declared ones, then what else was given, nothing as the last."""
        base = self.pieces.questions[number]
        if base.categories is None:
            return None
        more = self._more(number)
        if base.id != "asked":
            return (*base.categories, *sorted(more))
        nothing = base.layer.not_addressed or NOTHING
        labels = next(
            place
            for place, one in enumerate(self.pieces.questions)
            if (one.layer.id, one.id) == (base.layer.id, "free")
        )
        given = (*base.categories, *sorted(self._more(labels)))
        return (*given, nothing) if nothing in more and nothing not in given else given

    def _more(self, number: int) -> set[str]:
        """Return the answers that some discussion has beside the declared ones."""
        held = [rows for piece in self.read.found.values() if len(rows := piece.rows(number, MORE))]
        found = {one for rows in held for one in rows[:, 0].tolist()}
        return {self.pieces.table(number).answers.all[one] for one in found}

    def _discussion(self, wanted: str) -> Discussion:
        with self.database.reading() as connection:
            if known_discussions(connection, [wanted]):
                return discussion(connection, wanted)
        # its import was undone a moment ago: what is shown of it is about to go
        rows = self.read.found[wanted].texts.tolist()
        texts = (Text(f"{wanted}:{place}", KINDS[row[0]], "") for place, row in enumerate(rows))
        return Discussion(wanted, self.homes.headings[self.homes.number[wanted]].title, None, tuple(texts))

    def _record(self, wanted: str) -> Record:
        # its texts are held apart, so that they are read once
        read = self.homes.discussion(wanted)
        with self.database.reading() as connection:
            return Record(
                read,
                annotations=tuple(annotations_of(connection, wanted)),
                coverage=tuple(coverage_of(connection, wanted)),
            )


class Records(Sequence[Record]):
    """The discussions of a project with everybody's work, each read when it is looked at."""

    def __init__(self, database: Database, ids: Sequence[str]) -> None:
        self._database, self._ids = database, ids

    def __len__(self) -> int:
        return len(self._ids)

    def __getitem__(self, number: int | slice) -> Record:  # type: ignore[override]
        if isinstance(number, slice):
            raise TypeError("expected a number")
        with self._database.reading() as connection:
            return record_of(connection, self._ids[number])

    def moments(self) -> list[tuple[str, str, str]]:
        """Return (id, annotator, when it was put) of all labels, without reading the discussions."""
        with self._database.reading() as connection:
            return moments(connection)


def kept_project(database: Database, before: KeptProject | None = None) -> KeptProject:
    """Return a project as it is now.

    What nothing came to since `before` is taken over from there, or else from the shelf.
    """
    known = before or _from_shelf(database)
    pieces = known.pieces if known is not None else None

    def of(head: Head) -> Pieces:
        nonlocal pieces
        if pieces is None or key(pieces.head) != key(head):
            pieces = Pieces(head)
        return pieces

    def crew(head: Head, wanted: Sequence[str]) -> Iterator[tuple[str, Piece]]:
        return asked_by_crew(database, of(head), wanted)

    before_that = known.read if known else None
    read = gathered(database, lambda head, one: of(head).make(one), before=before_that, key=key, crew=crew)
    made = {} if known is None or pieces is not known.pieces else _unchanged(known, read)
    return KeptProject(database, of(read.head), read, made)


def _unchanged(before: KeptProject, read: Gathered[Piece]) -> dict[int, Question]:
    """Return the questions of which no discussion answers anything else than before."""
    if before.read.headings != read.headings:
        return {}
    known = before.read.found
    pairs = [(known[one], piece) for one, piece in read.found.items() if known[one] is not piece]
    if len(pairs) > FEW or any(one.rounds != other.rounds for one, other in pairs):
        return {}
    asked = enumerate(before.pieces.questions)
    other_answers = {
        one.layer.id
        for number, one in asked
        if any(old.rows(number, MORE).tolist() != new.rows(number, MORE).tolist() for old, new in pairs)
    }
    return {
        number: question
        for number, question in before.made.items()
        if question.layer.id not in other_answers and all(one.same(other, number) for one, other in pairs)
    }


def _from_shelf(database: Database) -> KeptProject | None:
    with database.reading() as connection:
        head, project = read_head(connection), get_meta(connection, "project")
    found = take(project, head, state_of(head, key(head)))
    if found is None:
        return None
    return KeptProject(database, found.pieces, Gathered(head, key(head), (), found.found, found.moment))


def keep(kept: KeptProject) -> None:
    """Put a project on the shelf, so that it need not be read as a whole the next time."""
    with kept.database.reading() as connection:
        project = get_meta(connection, "project")
    read = kept.read
    put(project, state_of(read.head, read.key), kept.pieces, read.found, read.moment)


def key(head: Head) -> Any:
    """Return all of a head that the rows of a discussion rest on."""
    people = tuple(one.id for one in head.people)
    return head.codebook.digest, people, tuple(sorted(head.named.items()))
