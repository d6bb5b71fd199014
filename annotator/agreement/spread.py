"""How often each row of a table stands in each cluster: a matrix where many cells are filled, else a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from annotator.agreement.arrays import Booleans, Floats, Integers, multiplied

# A matrix of so many cells is small; a larger one must not be much larger than what it counts.
_SMALL = 1 << 16
_LARGER = 4


class Spread(Protocol):
    """How many units of each cluster a row stands for."""

    @property
    def clusters(self) -> int:
        """How many clusters there are."""

    def units(self, times: Floats | None = None) -> Floats:
        """Return how many units each row stands for, each cluster counted once or so many times."""

    def sums(self, per_unit: Floats, place: Integers, places: int) -> Floats:
        """Return the sums over units of a number a row, at the row's place (−1: none): clusters × places."""

    def only(self, rows: Booleans) -> Spread:
        """Return these rows alone."""

    def merged(self, into: Integers, rows: int) -> Spread:
        """Return fewer rows: `into` is the new number of each row."""


@dataclass(frozen=True, eq=False)
class Matrix:
    """`counts`: clusters × rows. Sums are matrix products, which cost next to nothing."""

    counts: Floats

    @property
    def clusters(self) -> int:
        """How many clusters there are."""
        return len(self.counts)

    def units(self, times: Floats | None = None) -> Floats:
        """Return how many units each row stands for, each cluster counted once or so many times."""
        return self.counts.sum(axis=0) if times is None else times @ self.counts

    def sums(self, per_unit: Floats, place: Integers, places: int) -> Floats:
        """Return the sums over units of a number a row, at the row's place (−1: none): clusters × places."""
        placed = np.zeros((self.counts.shape[1], places))
        there = np.flatnonzero(place >= 0)
        placed[there, place[there]] = per_unit[there]
        return multiplied(self.counts, placed)

    def only(self, rows: Booleans) -> Matrix:
        """Return these rows alone."""
        return Matrix(self.counts[:, rows])

    def merged(self, into: Integers, rows: int) -> Matrix:
        """Return fewer rows: `into` is the new number of each row."""
        return Matrix(self.sums(np.ones(len(into)), into, rows))


@dataclass(frozen=True, eq=False)
class Entries:
    """Filled cells alone: `row`, `cluster` and how many units, `weight`."""

    row: Integers
    cluster: Integers
    weight: Floats
    clusters: int
    rows: int

    def units(self, times: Floats | None = None) -> Floats:
        """Return how many units each row stands for, each cluster counted once or so many times."""
        weight = self.weight if times is None else self.weight * times[self.cluster]
        return _counted(self.row, weight, self.rows)

    def sums(self, per_unit: Floats, place: Integers, places: int) -> Floats:
        """Return the sums over units of a number a row, at the row's place (−1: none): clusters × places."""
        where, numbers = place[self.row], self.weight * per_unit[self.row]
        there = where >= 0
        key = self.cluster[there] * places + where[there]
        return _counted(key, numbers[there], self.clusters * places).reshape(self.clusters, places)

    def only(self, rows: Booleans) -> Entries:
        """Return these rows alone."""
        kept = rows[self.row]
        number = np.cumsum(rows) - 1
        return Entries(
            number[self.row[kept]], self.cluster[kept], self.weight[kept], self.clusters, int(rows.sum())
        )

    def merged(self, into: Integers, rows: int) -> Spread:
        """Return fewer rows: `into` is the new number of each row."""
        row = into[self.row]
        if not fits(rows * self.clusters, len(row)):
            return Entries(row, self.cluster, self.weight, self.clusters, rows)
        counts = _counted(self.cluster * rows + row, self.weight, self.clusters * rows)
        return Matrix(counts.reshape(self.clusters, rows))


def fits(cells: int, filled: int) -> bool:
    """Tell whether a matrix of so many cells is worth it for so many that are filled at most."""
    return cells <= max(_SMALL, _LARGER * filled)


def _counted(keys: Integers, weights: Floats, places: int) -> Floats:
    """Return the sum of the weights of each key."""
    return np.bincount(keys, weights=weights, minlength=places).astype(np.float64, copy=False)
