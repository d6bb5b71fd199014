"""The items of a question from the rows of all discussions: made when they are looked at, summed without."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from annotator.agreement import Links, Ratings
from annotator.agreement.laid import Laid
from annotator.agreement.ratings import in_order
from annotator.jobs.agreement.items import Item, Summed, numbered
from annotator.jobs.agreement.kept.homes import KINDS, Homes
from annotator.jobs.agreement.kept.numbers import Pattern, Tables
from annotator.jobs.agreement.kept.pieces import (
    CASE,
    CASES,
    MARK,
    MARKS,
    UNIT,
    UNITS,
    Piece,
    Rows,
    cases_of,
    mark_of,
)
from annotator.model.record import Record

Numbers = NDArray[Any]
PATTERN, PLACE, ABOUT, HOME = range(4)


class Columns(Summed):
    """Items as rows: units have (pattern, place, target, discussion).

    `marks` and `cases` are those of `pieces`, None for ratings; cases that are not known are made anew.
    """

    def __init__(
        self, homes: Homes, tables: Tables, units: Rows, marks: Rows | None = None, cases: Rows | None = None
    ) -> None:
        self.homes, self.tables, self.units, self.words = homes, tables, units, marks
        self._cases = cases

    def __len__(self) -> int:
        return len(self.units)

    def __iter__(self) -> Iterator[Item]:
        if self.words is None:
            answers = self.tables.patterns.answers
            for pattern, place, about, home in self.units.tolist():
                yield self._item(place, about, home, answers(pattern))
            return
        for number in range(len(self)):
            yield self[number]

    @overload
    def __getitem__(self, number: int) -> Item: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Item]: ...
    def __getitem__(self, number: int | slice) -> Item | Sequence[Item]:
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self)))]
        number = range(len(self))[number]
        pattern, place, about, home = self.units[number].tolist()
        answers: Any = self.tables.patterns.answers(pattern)
        if self.words is not None:
            start, end = self._borders[number : number + 2].tolist()
            held: dict[str, list[Any]] = {who: [] for who in answers}
            for row in self.words[start:end].tolist():
                held[self.tables.people.all[row[1]]].append(mark_of(row, self.tables))
            answers = {who: tuple(said) for who, said in held.items()}
        return self._item(place, about, home, answers)

    def _item(self, place: int, about: int, home: int, answers: Any) -> Item:
        kind, key = self.tables.abouts.all[about]
        return Item(self.homes.record(home), self.homes.text(home, place), answers, kind, key)

    # ---- parts

    def at(self, numbers: Sequence[int] | Numbers) -> Columns:
        """Return those at these places, which ascend."""
        chosen = np.asarray(numbers, dtype=np.intp)
        if self.words is None:
            return Columns(self.homes, self.tables, self.units[chosen])
        marks, cases = _renumbered(self.words, chosen, len(self)), self._cases
        known = None if cases is None else _renumbered(cases, chosen, len(self))
        return Columns(self.homes, self.tables, self.units[chosen], marks, known)

    def of(self, annotators: Collection[str]) -> Columns:
        """Return those that these annotators answered, with their answers alone."""
        patterns, people = self.tables.patterns, list(annotators)
        narrowed = np.full(len(patterns), -1, dtype=np.int32)
        for number in self._used.tolist():
            said = {who: patterns.answers(number)[who] for who in people if who in patterns.answers(number)}
            narrowed[number] = patterns.said(said) if said else -1
        fresh = narrowed[self.units[:, PATTERN]]
        if (fresh == self.units[:, PATTERN]).all():
            return self
        units, words = self.units.copy(), self.words
        units[:, PATTERN] = fresh
        if words is not None:
            inside = [number for number, who in enumerate(self.tables.people.all) if who in annotators]
            words = words[np.isin(words[:, 1], inside)]
        return Columns(self.homes, self.tables, units, words).at(np.flatnonzero(fresh >= 0))

    def within(
        self,
        *,
        kind: str | None = None,
        discussions: Collection[str] | None = None,
        target: str | None = None,
    ) -> Columns:
        """Return those on texts of a kind, of these discussions, about a kind of target (None: all)."""
        inside = np.ones(len(self), dtype=bool)
        if kind is not None:
            inside &= self._kind == KINDS.index(kind)
        if discussions is not None:
            wanted = [self.homes.number[one] for one in discussions if one in self.homes.number]
            inside &= np.isin(self.units[:, HOME], wanted)
        if target is not None:
            same = [number for number, one in enumerate(self.tables.abouts.all) if one[0] == target]
            inside &= np.isin(self.units[:, ABOUT], same)
        return self if inside.all() else self.at(np.flatnonzero(inside))

    # ---- what is said of all

    @cached_property
    def _used(self) -> Numbers:
        return np.unique(self.units[:, PATTERN])

    @cached_property
    def _borders(self) -> Numbers:
        """Where the marks of each unit begin, and where the last ones end."""
        words = self.words if self.words is not None else np.zeros((0, MARK), dtype=np.int32)
        return np.searchsorted(words[:, 0], np.arange(len(self) + 1))

    @cached_property
    def _kind(self) -> Numbers:
        found: Numbers = self.homes.column(0)[self._text]
        return found

    @cached_property
    def _text(self) -> Numbers:
        """The number of each unit's text among all texts of the project."""
        found: Numbers = self.homes.offsets[self.units[:, HOME]] + self.units[:, PLACE]
        return found

    @cached_property
    def given(self) -> Numbers:
        """How many annotators answered each unit."""
        return self._many[self.units[:, PATTERN]]

    @property
    def _many(self) -> Numbers:
        return np.array([len(one.said) for one in self.tables.patterns.all], dtype=np.intp)

    @property
    def judges(self) -> frozenset[str]:
        """Return the ids of those who answered any of them."""
        said = self.tables.patterns.all
        return frozenset(who for number in self._used.tolist() for who, _ in said[number].said)

    @property
    def answered(self) -> dict[str, int]:
        """Return how many of them each annotator answered."""
        found: dict[str, int] = {}
        numbers, counts = np.unique(self.units[:, PATTERN], return_counts=True)
        for number, count in zip(numbers.tolist(), counts.tolist(), strict=True):
            for who, _ in self.tables.patterns.all[number].said:
                found[who] = found.get(who, 0) + count
        return found

    @property
    def records(self) -> dict[str, Record]:
        """Return discussion id → discussion, in the order in which they come."""
        _, first = np.unique(self.units[:, HOME], return_index=True)
        found = map(self.homes.record, self.units[np.sort(first), HOME].tolist())
        return {one.discussion.id: one for one in found}

    @property
    def kinds(self) -> frozenset[str]:
        """Return the kinds of their texts."""
        return frozenset(KINDS[one] for one in np.unique(self._kind).tolist())

    @property
    def overlap(self) -> bool:
        """Tell whether two spans of one annotator in a text share a position."""
        if self.words is None:
            return False
        # of each person in a text they stand in order
        same = (np.diff(self.words[:, 0]) == 0) & (np.diff(self.words[:, 1]) == 0)
        return bool((same & (self.words[1:, 2] < self.words[:-1, 3])).any())

    @property
    def marks(self) -> int:
        """Return how many marks are in them."""
        return 0 if self.words is None else len(self.words)

    @cached_property
    def cases(self) -> Rows:
        """The (unit, pattern) of all cases: of each unit, or of the marks in it that overlap."""
        if self.words is None:
            return np.column_stack([np.arange(len(self), dtype=np.int32), self.units[:, PATTERN]])
        if self._cases is not None:
            return self._cases
        some = np.flatnonzero((self.given > 1) & (np.diff(self._borders) > 0)).tolist()
        found = [(number, self.tables.groups.of(one)) for number in some for one in cases_of(self[number])]
        self._cases = np.array(found, dtype=np.int32).reshape(len(found), CASE)
        return self._cases

    @property
    def patterns(self) -> Sequence[Pattern]:
        """The patterns that cases have."""
        return (self.tables.patterns if self.words is None else self.tables.groups).all

    def side_by_side(self) -> Iterator[tuple[tuple[tuple[str, Any], ...], int]]:
        """Yield ((annotator, answer), …) and how many units that two judged were answered so."""
        numbers, counts = np.unique(self.cases[:, 1], return_counts=True)
        for number, count in zip(numbers.tolist(), counts.tolist(), strict=True):
            said = self.patterns[number].said
            if len(said) > 1:
                yield said, count

    def judged(self) -> tuple[dict[tuple[str, str], int], dict[str, int]]:
        """Return how many each annotator judged in each discussion, and how many there are in each."""
        patterns = len(self.tables.patterns)
        key = self.units[:, HOME].astype(np.int64) * patterns + self.units[:, PATTERN]
        numbers, counts = np.unique(key, return_counts=True)
        judged: dict[tuple[str, str], int] = {}
        units: dict[str, int] = {}
        for number, count in zip(numbers.tolist(), counts.tolist(), strict=True):
            home = self.homes.headings[number // patterns].id
            units[home] = units.get(home, 0) + count
            for who, _ in self.tables.patterns.all[number % patterns].said:
                judged[who, home] = judged.get((who, home), 0) + count
        return judged, units

    # ---- what coefficients take

    def prepared(self, *, links: bool = False, alike: bool = False) -> tuple[Any, Numbers]:
        """Return the data of a coefficient, those with the most answers first, and each one's discussion.

        Discussions are numbered in the order in which they then come.
        """
        order = np.argsort(-self.given, kind="stable")
        homes, first = np.unique(self.units[order, HOME], return_index=True)
        ranks = np.empty(len(self.homes.headings), dtype=np.intp)
        ranks[homes[np.argsort(first)]] = np.arange(len(homes))
        clusters = ranks[self.units[order, HOME]]
        if self.words is None:
            return self._ratings(order, alike), clusters
        if links:
            return [Links(self[number].answers) for number in order.tolist()], clusters
        return self._laid(order), clusters

    def _ratings(self, order: Numbers, alike: bool) -> Ratings:
        used, people = self._used.tolist(), sorted(self.judges)
        row = {who: number for number, who in enumerate(people)}
        seen: dict[Any, int] = {}
        codes = np.zeros((len(self.tables.patterns), len(people)), dtype=np.int64)
        for number in used:
            answers = self.tables.patterns.answers(number)
            for who, answer in (numbered(answers) if alike else answers).items():
                codes[number, row[who]] = seen.setdefault(answer, len(seen) + 1)
        small = codes.astype(np.min_scalar_type(len(seen)))
        table = np.ascontiguousarray(small[self.units[order, PATTERN]].T)
        found = Ratings(table, tuple(seen), tuple(people), range(len(order)))
        return found.declare(in_order(tuple(seen)))

    def _laid(self, order: Numbers) -> Laid:
        """Return the texts with their marks as numbers."""
        patterns, words = self.tables.patterns.all, self.words
        if words is None:
            raise TypeError("expected marks")
        return Laid.of_rows(
            lengths=self.homes.column(2)[self._text],
            judges=[tuple(self.tables.people.of(who) for who, _ in one.said) for one in patterns],
            pattern=self.units[:, PATTERN].astype(np.intp),
            marks=words,
            people=tuple(self.tables.people.all),
            labels=tuple(self.tables.labels.all),
            order=order,
        )


def _renumbered(rows: Rows, chosen: Numbers, size: int) -> Rows:
    """Return the rows of the chosen units, with their numbers among these."""
    fresh = np.full(size, -1, dtype=np.int32)
    fresh[chosen] = np.arange(len(chosen), dtype=np.int32)
    found = fresh[rows[:, 0]]
    kept = rows[found >= 0]
    kept[:, 0] = found[found >= 0]
    return kept


def joined(homes: Homes, tables: Tables, pieces: Sequence[Piece], number: int, *, rated: bool) -> Columns:
    """Return the items of a question (by its place) of all discussions, in their order."""
    held = [piece.rows(number, UNITS) for piece in pieces]
    sizes = [len(rows) for rows in held]
    home = np.repeat(np.arange(len(held), dtype=np.int32), sizes)
    units = np.column_stack([_all(held, UNIT), home])
    if rated:
        return Columns(homes, tables, units)
    begins = np.cumsum([0, *sizes])[:-1]
    found = []
    for which, width in ((MARKS, MARK), (CASES, CASE)):
        held = [piece.rows(number, which) for piece in pieces]
        rows = _all(held, width)
        rows[:, 0] += np.repeat(begins, [len(one) for one in held])
        found.append(rows)
    return Columns(homes, tables, units, *found)


def _all(rows: Sequence[Rows], width: int) -> Rows:
    return np.concatenate([np.zeros((0, width), dtype=np.int32), *rows])
