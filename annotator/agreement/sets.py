"""Alpha of sets where almost no two sets have a member in common: links to targets, each of one discussion.

Of many thousand different sets the matrix of all distances would fill the memory. Only the few pairs that
share a member are less than wholly different, so these alone are held; sets that meet only sets of their own
cluster are summed up there beforehand.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from annotator.agreement.arrays import Floats, Integers
from annotator.agreement.formula import product
from annotator.agreement.table import Table

MANY = 1500  # categories; the matrix of fewer is small
_PAIRS = 2_000_000  # that share a member; with more the sets are not of this sort
_SHARED = 2000  # categories that meet others of several clusters
_CLUSTERS = 4000


@dataclass(frozen=True, eq=False)
class Alike:
    """The pairs of different sets that share a member, and how much alike they are (1 − δ²)."""

    first: Integers
    second: Integers
    likeness: Floats
    size: int

    def of(self, one: Integers, other: Integers) -> Floats:
        """Return how much alike categories are, two and two."""
        low, high = np.minimum(one, other).astype(np.int64), np.maximum(one, other)
        known = self.first.astype(np.int64) * self.size + self.second
        at = np.searchsorted(known, low * self.size + high)
        at = np.minimum(at, max(len(known) - 1, 0))
        found = known[at] == low * self.size + high if len(known) else np.zeros(len(one), dtype=bool)
        return np.where(one == other, 1.0, np.where(found, self.likeness[at] if len(known) else 0.0, 0.0))


@dataclass(frozen=True, eq=False)
class SetSums:
    """What alpha needs of each cluster: sums of rows are sums of clusters.

    `own` is the root of Σ n_c n_k s_ck over the sets that meet nobody outside the cluster, in a column of
    the cluster's own, so that twice the cluster is four times that; `margins` are those of all other sets.
    """

    values: Floats
    own: Floats
    margins: Floats
    likeness: Floats

    def columns(self) -> Floats:
        """Return the sums, clusters × features."""
        return np.column_stack([self.values, np.diag(self.own), self.margins])

    def expected(self, sums: Floats) -> tuple[Floats, Floats]:
        """Return (Σ n_c n_k δ²_ck, n) for rows of such sums."""
        values, clusters = sums[:, 0], len(self.own)
        own, margins = sums[:, 1 : 1 + clusters], sums[:, 1 + clusters :]
        alike = (own**2).sum(axis=1) + product(margins, self.likeness, margins)
        return values**2 - alike, values


def alike_of(level: str, categories: Sequence[Hashable]) -> Alike | None:
    """Return which of the sets are alike; None where they are few, no sets, or too many share a member."""
    sets = [one for one in categories if isinstance(one, frozenset)]
    if level not in _LIKENESS or len(sets) < max(len(categories), MANY):
        return None
    holders: dict[Hashable, list[int]] = {}
    for number, one in enumerate(sets):
        for member in one:
            holders.setdefault(member, []).append(number)
    if sum(len(held) ** 2 for held in holders.values()) > _PAIRS:
        return None
    pairs = sorted({two for held in holders.values() for two in combinations(held, 2)})
    shared = np.array([len(sets[one] & sets[other]) for one, other in pairs], dtype=float)
    first, second = (np.array([pair[side] for pair in pairs], dtype=np.intp) for side in (0, 1))
    sizes = np.array([len(one) for one in sets], dtype=float)
    likeness = _LIKENESS[level](shared, sizes[first], sizes[second])
    return Alike(first, second, likeness, len(sets))


def disagreement(table: Table, alike: Alike) -> Floats:
    """Return for each row the mean of δ² over its pairs of values."""
    sums = np.zeros(len(table.codes))
    for one, other in combinations(table.codes.T, 2):
        both = (one >= 0) & (other >= 0)
        sums[both] += 1 - alike.of(one[both], other[both])
    return sums / np.maximum(table.given * (table.given - 1) / 2, 1)


def set_sums(table: Table, alike: Alike) -> SetSums | None:
    """Return the sums of the clusters, None where too many sets meet sets of other clusters."""
    if table.clusters > _CLUSTERS:
        return None
    size = len(table.categories)
    margins = sum(
        (table.spread.sums(table.ones, column, size) for column in table.codes.T),
        np.zeros((table.clusters, size)),
    )
    used = margins.any(axis=0)
    home = _homes(margins, alike)
    shared = np.flatnonzero((home < 0) & used)
    if len(shared) > _SHARED:
        return None
    inner = np.flatnonzero(home >= 0)
    often = np.zeros(size)
    often[inner] = margins[home[inner], inner]
    own = np.bincount(home[inner], weights=often[inner] ** 2, minlength=table.clusters)
    both = home[alike.first] >= 0
    first, second = alike.first[both], alike.second[both]
    met = 2 * often[first] * often[second] * alike.likeness[both]
    own = own + np.bincount(home[first], weights=met, minlength=table.clusters)
    likeness = alike.of(np.repeat(shared, len(shared)), np.tile(shared, len(shared)))
    return SetSums(
        margins.sum(axis=1), np.sqrt(own), margins[:, shared], likeness.reshape(len(shared), len(shared))
    )


def _homes(margins: Floats, alike: Alike) -> Integers:
    """Return the one cluster of each set and of all that it meets, −1 where they are of several."""
    used = margins > 0
    often = used.sum(axis=0)
    home = np.where(often == 1, used.argmax(axis=0), -1)
    met = (often[alike.first] > 0) & (often[alike.second] > 0)
    first, second = alike.first[met], alike.second[met]
    while True:  # what meets a set of several clusters, or of another one, is summed with it
        apart = home[first] != home[second]
        fresh = home.copy()
        fresh[first[apart]] = fresh[second[apart]] = -1
        if (fresh == home).all():
            return home
        home = fresh


def _jaccard(shared: Floats, one: Floats, other: Floats) -> Floats:
    return shared / (one + other - shared)


def _dice(shared: Floats, one: Floats, other: Floats) -> Floats:
    return 2 * shared / (one + other)


def _masi(shared: Floats, one: Floats, other: Floats) -> Floats:
    part = np.where(shared == np.minimum(one, other), 2 / 3, 1 / 3)
    return _jaccard(shared, one, other) * part


_LIKENESS = {"jaccard": _jaccard, "dice": _dice, "masi": _masi}
