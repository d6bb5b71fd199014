"""Texts laid end to end: the spans of many texts as rows of numbers, in place of an object each."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, overload

import numpy as np

from annotator.agreement.arrays import Booleans, Integers
from annotator.agreement.continuum import Continuum
from annotator.agreement.texts import Texts


@dataclass(frozen=True, eq=False)
class Laid(Sequence[Continuum]):
    """Texts with their spans.

    `judges` are the annotators (their numbers among `people`) of each pattern in their order, `pattern` is
    that of each text. `text`, `place` (among the judges of the text), `start`, `end` and `code` (among
    `labels`) are of each span, spans of a text together and in the order of its judges.
    """

    lengths: Integers
    judges: Sequence[tuple[int, ...]]
    pattern: Integers
    text: Integers
    place: Integers
    start: Integers
    end: Integers
    code: Integers
    people: tuple[str, ...]
    labels: tuple[Hashable, ...]

    @classmethod
    def of_rows(
        cls,
        *,
        lengths: Integers,
        judges: Sequence[tuple[int, ...]],
        pattern: Integers,
        marks: Any,
        people: tuple[str, ...],
        labels: tuple[Hashable, ...],
        order: Integers,
    ) -> Laid:
        """Return the texts in this order; `marks` has rows of (text, person, start, end, label)."""
        rank = np.empty(len(order), dtype=np.intp)
        rank[order] = np.arange(len(order))
        places = np.zeros((len(judges), len(people)), dtype=np.intp)
        for number in np.unique(pattern).tolist():
            for place, who in enumerate(judges[number]):
                places[number, who] = place
        text = rank[marks[:, 0]]
        place = places[pattern[marks[:, 0]], marks[:, 1]]
        sorted_ = np.lexsort((place, text))
        start, end, code = (marks[sorted_, column].astype(np.intp) for column in (2, 3, 4))
        return cls(
            lengths[order].astype(np.intp), judges, pattern[order],
            text[sorted_], place[sorted_], start, end, code, people, labels,
        )  # fmt: skip

    def __len__(self) -> int:
        return len(self.lengths)

    @overload
    def __getitem__(self, number: int) -> Continuum: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Continuum]: ...
    def __getitem__(self, number: int | slice) -> Continuum | Sequence[Continuum]:
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self)))]
        number = range(len(self))[number]
        judges = self.judges[self.pattern[number]]
        spans: list[list[tuple[int, int, Hashable]]] = [[] for _ in judges]
        for at in range(*self._borders[number : number + 2].tolist()):
            span = (int(self.start[at]), int(self.end[at]), self.labels[self.code[at]])
            spans[self.place[at]].append(span)
        return Continuum(
            int(self.lengths[number]),
            {self.people[who]: said for who, said in zip(judges, spans, strict=True)},
        )

    @cached_property
    def _borders(self) -> Integers:
        return np.searchsorted(self.text, np.arange(len(self) + 1))

    @cached_property
    def many(self) -> Integers:
        """How many annotators judged each text."""
        sizes = np.array([len(one) for one in self.judges], dtype=np.intp)
        return sizes[self.pattern] if len(self) else np.zeros(0, dtype=np.intp)

    @cached_property
    def offset(self) -> Integers:
        """Where each text begins on the axis of all of them, and where the last one ends."""
        return np.concatenate([np.zeros(1, dtype=np.intp), np.cumsum(self.lengths)])

    @cached_property
    def who(self) -> Integers:
        """Whose each span is, a number among `people`."""
        widest = max(map(len, self.judges), default=0)
        table = np.array([[*one, *[0] * (widest - len(one))] for one in self.judges], dtype=np.intp)
        return table.reshape(len(self.judges), widest)[self.pattern[self.text], self.place]

    def having(self, *people: int) -> Booleans:
        """Return which texts all of these annotators judged."""
        has = np.array([set(people) <= set(one) for one in self.judges], dtype=bool)
        return has[self.pattern] if len(self) else np.zeros(0, dtype=bool)

    @cached_property
    def first_seen(self) -> list[int]:
        """The annotators in order of appearance."""
        patterns, first = np.unique(self.pattern, return_index=True)
        ordered = patterns[np.argsort(first)].tolist()
        return list({who: None for number in ordered for who in self.judges[number]})

    def only(self, label: Hashable) -> Laid:
        """Return the same texts and annotators with the spans of one label alone."""
        kept = self.code == (self.labels.index(label) if label in self.labels else -1)
        return replace(
            self, text=self.text[kept], place=self.place[kept], start=self.start[kept],
            end=self.end[kept], code=self.code[kept],
        )  # fmt: skip


@dataclass(frozen=True, eq=False)
class LaidTexts(Texts):
    """Texts that are laid end to end, with what is said of all of them counted in columns."""

    @property
    def laid(self) -> Laid:
        """Return the columns."""
        if not isinstance(self.texts, Laid):
            raise TypeError("expected texts laid end to end")
        return self.texts

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The annotators in order of appearance."""
        return tuple(self.laid.people[who] for who in self.laid.first_seen)

    @cached_property
    def _compared(self) -> int:
        return int((self.laid.many[self.laid.text] >= 2).sum())

    @property
    def units(self) -> int:
        """How many marks stand in texts that two annotators judged."""
        return self._compared

    @property
    def dropped(self) -> int:
        """How many marks stand in texts that nobody else judged."""
        return len(self.laid.text) - self._compared

    @property
    def active(self) -> Booleans:
        """Which clusters hold a text that two annotators judged."""
        return np.bincount(self.cluster, weights=self.laid.many >= 2, minlength=self.clusters) > 0

    def _any_judged_twice(self) -> bool:
        return bool((self.laid.many >= 2).any())

    def of_label(self, label: Hashable) -> LaidTexts:
        """Return the same texts with the marks of one label alone."""
        return LaidTexts(self.laid.only(label), self.cluster, self.clusters, (label,))

    def codes(self) -> Integers:
        """Return the number of each span's label among the labels that are told apart."""
        place = {label: number for number, label in enumerate(self.labels)}
        lookup = np.array([place.get(label, -1) for label in self.laid.labels], dtype=np.intp)
        return lookup[self.laid.code] if len(lookup) else np.zeros(0, dtype=np.intp)


def labels_of_laid(laid: Laid) -> Iterator[Hashable]:
    """Yield the labels that occur."""
    return (laid.labels[code] for code in np.unique(laid.code).tolist())
