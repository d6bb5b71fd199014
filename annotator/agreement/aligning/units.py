"""Units: the spans of many continua as arrays, and how unlike two of them are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from annotator.agreement.arrays import Booleans, Floats, Integers


@dataclass(frozen=True, eq=False)
class Units:
    """Spans of continua that all have the same number of annotators, ordered by continuum and annotator.

    `annotator` counts from 0 in each continuum, `continuum` from 0, `label` is the label's number.
    """

    start: Floats
    end: Floats
    label: Integers
    annotator: Integers
    continuum: Integers
    annotators: int
    continua: int

    def __len__(self) -> int:
        return len(self.start)

    @property
    def sizes(self) -> Floats:
        """How many units each continuum has."""
        return np.bincount(self.continuum, minlength=self.continua).astype(np.float64)


@dataclass(frozen=True, eq=False)
class Dissimilarity:
    """d = α · d_pos + β · d_cat between two units; `matrix` has the labels' distances, 0 to 1."""

    alpha: float
    beta: float
    empty: float
    matrix: Floats

    def positional(self, units: Units, first: Integers, second: Integers) -> Floats:
        """Return d_pos = ((|Δ start| + |Δ end|) / (length + length))² · Δ∅."""
        start, end = units.start, units.end
        apart = np.abs(start[first] - start[second]) + np.abs(end[first] - end[second])
        both = end[first] - start[first] + end[second] - start[second]
        share: Floats = apart / both
        return share * share * self.empty

    def categorial(self, units: Units, first: Integers, second: Integers) -> Floats:
        """Return d_cat, the labels' distance times Δ∅."""
        distance: Floats = self.matrix[units.label[first], units.label[second]] * self.empty
        return distance

    def between(self, units: Units, first: Integers, second: Integers) -> Floats:
        """Return d."""
        found = self.alpha * self.positional(units, first, second)
        return found + self.beta * self.categorial(units, first, second) if self.beta else found


def joined(parts: Sequence[Units]) -> Units:
    """Return the continua of all parts as one, numbered on; all have the same number of annotators."""
    before = np.cumsum([0, *(part.continua for part in parts)])
    return Units(
        np.concatenate([part.start for part in parts]),
        np.concatenate([part.end for part in parts]),
        np.concatenate([part.label for part in parts]),
        np.concatenate([part.annotator for part in parts]),
        np.concatenate([part.continuum + at for part, at in zip(parts, before[:-1].tolist(), strict=True)]),
        parts[0].annotators,
        int(before[-1]),
    )


def chosen(units: Units, keep: Booleans) -> Units:
    """Return some of the units; the continua stay as many."""
    return Units(
        units.start[keep],
        units.end[keep],
        units.label[keep],
        units.annotator[keep],
        units.continuum[keep],
        units.annotators,
        units.continua,
    )
