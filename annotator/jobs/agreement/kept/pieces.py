"""A piece: what one discussion answers to all questions, as rows of numbers.

The rows of a part: units have (pattern, place of the text, target), marks (unit, person, start, end, label,
end of the link or −1), cases of marks (unit, pattern). A piece has (kind, depth, length) of each text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from annotator.jobs.agreement.gathering import Head
from annotator.jobs.agreement.grouped import groups_of
from annotator.jobs.agreement.items import Item
from annotator.jobs.agreement.kept.homes import KINDS
from annotator.jobs.agreement.kept.numbers import Pattern, Tables
from annotator.jobs.agreement.material import Material, material_with
from annotator.jobs.agreement.questions import Question, questions
from annotator.model.record import Record

Rows = NDArray[np.int32]
UNIT, MARK, CASE, TEXT = 3, 6, 2, 3  # numbers in a row of each
UNITS, MARKS, CASES, MORE = range(4)
_WIDTHS = (UNIT, MARK, CASE, 1)


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """The rows of one question; `more` are the answers that are possible beside the declared ones."""

    units: Rows
    marks: Rows
    cases: Rows
    more: Rows


class Piece:
    """The rows of a discussion, one after the other in one array; parts by the place of their question.

    First come the number of texts, then those of the units, marks, cases and further answers of each part.
    """

    __slots__ = ("_ends", "data", "rounds")

    def __init__(self, data: Rows, rounds: Mapping[str, tuple[str, ...]]) -> None:
        self.data, self.rounds = data, rounds
        self._ends: list[int] | None = None

    @classmethod
    def of(cls, texts: Rows, parts: Sequence[Part], rounds: Mapping[str, tuple[str, ...]]) -> Piece:
        """Return the piece of these rows."""
        held = [rows for part in parts for rows in (part.units, part.marks, part.cases, part.more)]
        head = np.array([len(parts), len(texts), *map(len, held)], dtype=np.int32)
        return cls(np.concatenate([head, texts.ravel(), *(rows.ravel() for rows in held)]), rounds)

    @property
    def texts(self) -> Rows:
        """Return (kind, depth, length) of each text."""
        return self._part(0, TEXT)

    def rows(self, number: int, which: int) -> Rows:
        """Return the units, marks, cases or further answers of one question."""
        return self._part(1 + 4 * number + which, _WIDTHS[which])

    def same(self, other: Piece, number: int) -> bool:
        """Tell whether another piece of the same discussion answers one question in the same way."""
        return np.array_equal(self.texts, other.texts) and all(
            np.array_equal(self.rows(number, which), other.rows(number, which)) for which in range(4)
        )

    def _part(self, number: int, width: int) -> Rows:
        if self._ends is None:
            many = int(self.data[0])
            sizes = self.data[1 : 2 + 4 * many].tolist()
            widths = (TEXT, *_WIDTHS * many)
            filled = (size * width for size, width in zip(sizes, widths, strict=True))
            self._ends = list(accumulate(filled, initial=1 + len(sizes)))
        return self.data[self._ends[number] : self._ends[number + 1]].reshape(-1, width)


@dataclass(frozen=True, eq=False)
class OnShelf:
    """What stands on the shelf: its mark, the pieces that are there, and how many numbers of each table."""

    mark: str
    pieces: Mapping[str, Piece]
    sizes: Mapping[str, int]


class Pieces:
    """Makes pieces, with the numbers of each question of a project.

    `known` gives the numbers of a question that were kept, when it is first looked at; `shelf` is what
    is kept of all of it.
    """

    def __init__(self, head: Head, known: Callable[[str], Tables] | None = None) -> None:
        self.head = head
        self.questions = tuple(questions(material_with(head, ()), stepwise=True))
        self.shelf: OnShelf | None = None
        self._own = {key_of(one) for one in questions(material_with(head, ()))}
        self._known, self._turn = known, Lock()
        self._tables: list[Tables | None] = [None if known else Tables() for _ in self.questions]

    def table(self, number: int) -> Tables:
        """Return the numbers of a question by its place."""
        with self._turn:
            found = self._tables[number]
            if found is None:
                key = key_of(self.questions[number])
                found = self._tables[number] = self._known(key) if self._known else Tables()
            return found

    def read_all(self) -> None:
        """Read the numbers of all questions that were kept."""
        for number in range(len(self.questions)):
            self.table(number)

    def met(self) -> list[tuple[str, Tables]]:
        """Return (key of a question, its numbers) of those that were looked at."""
        return [(key_of(one), held) for one, held in zip(self.questions, self._tables, strict=True) if held]

    def follows(self, question: Question) -> bool:
        """Tell whether a question follows up on a layer's own ones."""
        return key_of(question) not in self._own

    def make(self, record: Record) -> Piece:
        """Return the piece of a discussion with everybody's work."""
        material: Material = material_with(self.head, (record,))
        places = {text.id: place for place, text in enumerate(record.discussion.texts)}
        found = questions(material, stepwise=True)
        tables = map(self.table, range(len(self.questions)))
        triples = zip(found, self.questions, tables, strict=True)
        heads = [
            (KINDS.index(text.kind), -1 if text.depth is None else text.depth, len(text.text))
            for text in record.discussion.texts
        ]
        parts = [_part(one, base, numbers, places) for one, base, numbers in triples]
        return Piece.of(_rows(heads, TEXT), parts, _rounds(record))


def key_of(question: Question) -> str:
    """Return what names a question in a project."""
    return f"{question.layer.id}/{question.id}"


def _rows(found: Sequence[tuple[int, ...]], width: int) -> Rows:
    return np.array(found, dtype=np.int32).reshape(len(found), width)


def _rounds(record: Record) -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for one in record.annotations:
        if one.round is not None:
            found.setdefault(one.layer, set()).add(one.round)
    return {layer: tuple(sorted(names)) for layer, names in found.items()}


def _part(question: Question, base: Question, tables: Tables, places: Mapping[str, int]) -> Part:
    declared = set(base.categories or ())
    more = [tables.answers.of(one) for one in question.categories or () if one not in declared]
    units: list[tuple[int, ...]] = []
    marks: list[tuple[int, ...]] = []
    cases: list[tuple[int, ...]] = []
    rated = question.data == "ratings"
    for number, item in enumerate(question.items):
        about = tables.abouts.of((item.target, item.about))
        said = item.answers if rated else dict.fromkeys(item.answers, "")
        units.append((tables.patterns.said(said), places[item.text.id], about))
        if not rated:
            marks += _marks(number, item, tables)
            if len(item.answers) > 1:
                cases += [(number, tables.groups.of(one)) for one in cases_of(item)]
    return Part(_rows(units, UNIT), _rows(marks, MARK), _rows(cases, CASE), np.array(more, dtype=np.int32))


def cases_of(item: Item) -> list[Pattern]:
    """Return the patterns of the cases of an item, its answers in the order of the project's people."""
    return groups_of(item, list(item.answers)) if any(item.answers.values()) else []


def _marks(number: int, item: Item, tables: Tables) -> list[tuple[int, ...]]:
    found: list[tuple[int, ...]] = []
    for who, marks in item.answers.items():
        person = tables.people.of(who) if marks else 0
        for mark in marks:
            words, end = (mark[0], tables.targets.of(mark[1])) if isinstance(mark[0], tuple) else (mark, -1)
            found.append((number, person, words[0], words[1], tables.labels.of(mark[2]), end))
    return found


def mark_of(row: Any, tables: Tables) -> tuple[Any, ...]:
    """Return the mark that a row stands for, as it stands among the answers of an item."""
    _, _, start, stop, label, end = row
    if end < 0:
        return start, stop, tables.labels.all[label]
    return (start, stop), tables.targets.all[end], tables.labels.all[label]
