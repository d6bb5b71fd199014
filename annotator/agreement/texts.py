"""Texts with marks (spans or links), each in its cluster, and the counts behind pairwise F1."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Any

import numpy as np

from annotator.agreement.arrays import Booleans, Floats, Integers
from annotator.agreement.coefficient import Estimate, Statistics
from annotator.agreement.continuum import Continuum
from annotator.agreement.formula import mean_of_defined, ratio
from annotator.agreement.links import Links
from annotator.agreement.ratings import in_order

Marks = tuple[tuple[Any, Any, Hashable], ...]
# What two annotators have in common, and how much each of them has: (true positives, first, second).
Count = Callable[[Marks, Marks], tuple[int, int, int]]
Marked = Continuum | Links


@dataclass(frozen=True, eq=False)
class Texts:
    """The texts, the number of each one's cluster, and the labels to tell apart."""

    texts: Sequence[Marked]
    cluster: Integers
    clusters: int
    labels: tuple[Hashable, ...]
    alike: None = None

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The annotators in order of appearance."""
        return tuple({name: None for text in self.texts for name in text.marks})

    @property
    def annotators(self) -> int:
        """How many annotators judged a text at all."""
        return len(self.names)

    @property
    def units(self) -> int:
        """How many marks stand in texts that two annotators judged."""
        return sum(_size(text) for text in self.texts if len(text.marks) >= 2)

    @property
    def dropped(self) -> int:
        """How many marks stand in texts that nobody else judged."""
        return sum(_size(text) for text in self.texts if len(text.marks) < 2)

    @property
    def active(self) -> Booleans:
        """Which clusters hold a text that two annotators judged."""
        judged = [len(text.marks) >= 2 for text in self.texts]
        return np.bincount(self.cluster, weights=judged, minlength=self.clusters) > 0

    @property
    def nothing(self) -> str | None:
        """Say why there is nothing to compare, or None where there is something."""
        if self.annotators == 0:
            return "No annotator judged a text."
        if self.annotators == 1:
            return "Only one annotator judged the texts, so there is nobody to compare with."
        judged = self._any_judged_twice()
        return None if judged else "No text was judged by two annotators, so there is nothing to compare."

    def _any_judged_twice(self) -> bool:
        return any(len(text.marks) >= 2 for text in self.texts)

    def of_label(self, label: Hashable) -> Texts:
        """Return the same texts with the marks of one label alone."""
        return Texts([text.only(label) for text in self.texts], self.cluster, self.clusters, (label,))

    def used(self) -> int:
        """Return how many marks are compared."""
        return self.units

    def pairs(self) -> Iterator[tuple[int, tuple[str, str], Marks, Marks]]:
        """Yield (cluster, two annotators, their marks) for each text and each pair who judged it."""
        clusters = self.cluster.tolist()
        for at, pair, first, second in self.numbered_pairs():
            yield clusters[at], pair, first, second

    def numbered_pairs(self) -> Iterator[tuple[int, tuple[str, str], Marks, Marks]]:
        """Yield (number of the text, two annotators, their marks) for each text and pair who judged it."""
        order = {name: number for number, name in enumerate(self.names)}
        for at, text in enumerate(self.texts):
            for pair in combinations(sorted(text.marks, key=order.__getitem__), 2):
                yield at, pair, text.marks[pair[0]], text.marks[pair[1]]


def labels_of(texts: Sequence[Marked]) -> tuple[Hashable, ...]:
    """Return the labels that occur, sorted."""
    return in_order({mark[2] for text in texts for marks in text.marks.values() for mark in marks})


def pairwise_f1(texts: Texts, count: Count) -> Statistics:
    """Return F1 of each pair of annotators from counts summed over texts, the mean over pairs as value.

    F1 = 2·tp / (n₁ + n₂), precision tp/n₂ and recall tp/n₁ with the first annotator as reference: Hripcsak &
    Rothschild 2005, J Am Med Inform Assoc 12:296. A pair who both found nothing is left out of the mean.
    """
    rows: dict[tuple[str, str], Floats] = {}
    for cluster, pair, first, second in texts.pairs():
        sums = rows.setdefault(pair, np.zeros((texts.clusters, 3)))
        if first or second:
            sums[cluster] += count(first, second)
    return f1_of(np.concatenate([np.zeros((texts.clusters, 0)), *rows.values()], axis=1))


def f1_of(sums: Floats) -> Statistics:
    """Return F1 from (true positives, first, second) of each pair, clusters × 3 for each pair."""
    undefined = "Neither annotator of any pair marked anything, so F1 would be 0/0."
    return Statistics(sums=sums, estimate=_f1, undefined=undefined)


def _f1(sums: Floats) -> Estimate:
    """Return the means over pairs; sums: rows × (tp, first, second) of each pair."""
    both, first, second = sums[:, 0::3], sums[:, 1::3], sums[:, 2::3]
    return Estimate(
        value=mean_of_defined(ratio(2 * both, first + second)),
        precision=mean_of_defined(ratio(both, second)),
        recall=mean_of_defined(ratio(both, first)),
    )


def _size(text: Marked) -> int:
    return sum(len(marks) for marks in text.marks.values())
