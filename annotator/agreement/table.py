"""The table behind every coefficient of ratings: patterns of values with how many units show them.

A million units of three annotators and five labels have at most 216 different patterns. Counting patterns
once and computing on the patterns makes all coefficients independent of the number of units.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from weakref import WeakKeyDictionary

import numpy as np

from annotator.agreement.arrays import Booleans, Floats, Integers
from annotator.agreement.histogram import histogram, merged
from annotator.agreement.ratings import Ratings, cluster_codes, in_order
from annotator.agreement.spread import Entries, Spread

# Above this many annotators most cells are empty and are squeezed out before values are paired.
_MANY_COLUMNS = 6


@dataclass(frozen=True, eq=False)
class Table:
    """Patterns of values, each in a row; where too many are possible, a row for each of a cluster or unit.

    `codes`: rows × annotators, −1 is missing; `spread`: how many units of each cluster a row stands for;
    `total`: all units, with those that have no value. Every row has at least one value. Where every unit is
    a cluster of its own, those with one pattern are one cluster, and `alike` says how many it stands for.
    """

    codes: Integers
    spread: Spread
    categories: tuple[Hashable, ...]
    total: int
    alike: Floats | None = None

    @property
    def clusters(self) -> int:
        """How many clusters there are; those that are alike are one."""
        return self.spread.clusters

    @cached_property
    def given(self) -> Integers:
        """How many values each row has (m_u)."""
        given = np.zeros(len(self.codes), dtype=np.intp)
        for column in self.codes.T:
            given += column >= 0
        return given

    @property
    def rated(self) -> Table:
        """The rows with a value."""
        return self._rows(self.given > 0)

    @cached_property
    def pairable(self) -> Table:
        """The rows with two values or more."""
        return self._rows(self.given >= 2)

    @cached_property
    def units(self) -> int:
        """How many units have two values or more."""
        return round(float(self.pairable.all_units.sum()))

    @cached_property
    def all_units(self) -> Floats:
        """How many units each row stands for in all clusters."""
        return self.spread.units(self.alike)

    @property
    def dropped(self) -> int:
        """How many units have fewer than two values."""
        return self.total - self.units

    @cached_property
    def annotators(self) -> int:
        """How many annotators gave a value at all."""
        return sum(bool((column >= 0).any()) for column in self.codes.T)

    @property
    def active(self) -> Booleans:
        """Which clusters hold a unit with two values."""
        return self.pairable.by_cluster(self.pairable.ones) > 0

    @property
    def nothing(self) -> str | None:
        """Say why there is nothing to compare, or None where there is something."""
        if self.annotators == 0:
            return "No unit has a value."
        if self.annotators == 1:
            return "Only one annotator gave values, so there is nobody to compare with."
        return (
            None if self.units else "No unit has values from two annotators, so there is nothing to compare."
        )

    @property
    def labels(self) -> tuple[Hashable, ...]:
        """The categories; where values are sets, the members of all sets."""
        if _all_sets(self.categories):
            return in_order({member for category in self.categories for member in category})  # type: ignore[attr-defined]
        return self.categories

    def of_label(self, label: Hashable) -> Table:
        """Return the table of one label (category 0) against the rest (1)."""
        sets = _all_sets(self.categories)
        rest = [label not in c if sets else label != c for c in self.categories]  # type: ignore[operator]
        lookup = np.array([*map(int, rest), -1])
        codes, spread = merged(lookup[self.codes], self.spread, 2)
        return Table(codes, spread, (label, f"not {label}"), self.total, self.alike)

    def used(self) -> int:
        """Return how many of the compared values are of category 0."""
        table = self.pairable
        return round(float(((table.codes == 0).sum(axis=1) * table.all_units).sum()))

    @property
    def ones(self) -> Floats:
        """The number 1 for each row."""
        return np.ones(len(self.codes))

    def by_cluster(self, per_unit: Floats) -> Floats:
        """Return the sum over each cluster's units of a number that a row's units have; shape clusters."""
        return self.spread.sums(per_unit, np.zeros(len(self.codes), dtype=np.intp), 1)[:, 0]

    def pair_means(self, kernel: Floats) -> Floats:
        """Return for each row the mean of kernel[c, k] over its pairs of values; shape rows.

        Pairs are in the order of the annotators; with more than two annotators the kernel must be symmetric.
        """
        codes = _without_names(self.codes, self.given)
        columns = codes.shape[1]
        if columns * (columns - 1) > 8 * len(kernel):
            sums = _pair_sums_by_counts(codes, kernel)
        else:
            padded = np.pad(kernel, (0, 1))
            sums = np.zeros(len(codes))
            for first in range(columns):
                for second in range(first + 1, columns):
                    sums += padded[codes[:, first], codes[:, second]]
        return sums / np.maximum(self.given * (self.given - 1) / 2, 1)

    def agreement(self, weights: Floats) -> Floats:
        """Return (sum of the units' mean agreement over pairs, units with two values); shape clusters × 2."""
        table = self.pairable
        return np.column_stack([table.by_cluster(table.pair_means(weights)), table.by_cluster(table.ones)])

    def margins(self, per_value: Floats) -> Floats:
        """Return the sums over units of a number for each value of a category: clusters × categories."""
        margins: Floats = self.annotator_margins(per_value).sum(axis=1)
        return margins

    def annotator_margins(self, per_value: Floats) -> Floats:
        """Return `margins` for each annotator: clusters × annotators × categories."""
        size = len(self.categories)
        margins = np.zeros((self.clusters, self.codes.shape[1], size))
        for number, column in enumerate(self.codes.T):
            margins[:, number] = self.spread.sums(per_value, column, size)
        return margins

    def coincidences(self) -> Floats:
        """Return Krippendorff's coincidence matrices o_ck: clusters × categories × categories."""
        table, size = self.pairable, len(self.categories)
        codes = _without_names(table.codes, table.given)
        share = 1 / (table.given - 1)
        sums = np.zeros((self.clusters, size * size))
        for first in range(codes.shape[1]):
            for second in range(first + 1, codes.shape[1]):
                both = (codes[:, first] >= 0) & (codes[:, second] >= 0)
                place = np.where(both, codes[:, first] * size + codes[:, second], -1)
                sums += table.spread.sums(share, place, size * size)
        one_way = sums.reshape(self.clusters, size, size)
        return one_way + one_way.transpose(0, 2, 1)

    def _rows(self, chosen: Booleans) -> Table:
        if chosen.all():
            return self
        kept = self.spread.only(chosen)
        return Table(self.codes[chosen], kept, self.categories, self.total, self.alike)


def tabulate(ratings: Ratings, cluster: Integers, clusters: int) -> Table:
    """Return the table of the ratings, each unit in its cluster."""
    units = len(ratings.units)
    if clusters >= units > 1 and np.bincount(cluster).max() == 1:
        codes, spread = histogram(ratings, np.broadcast_to(np.intp(0), units), 1)
        some = (codes >= 0).any(axis=1)
        codes, alike = codes[some], spread.units()[some]
        rows = np.arange(len(codes))
        own = Entries(rows, rows, np.ones(len(rows)), len(rows), len(rows))
        return Table(codes, own, ratings.categories, units, alike)
    codes, spread = histogram(ratings, cluster, clusters)
    return Table(codes, spread, ratings.categories, units).rated


# Of each ratings the last clusterings, with the clusters' codes and the tables made of them.
_Tables = dict[tuple[object, object], "Table"]
_KNOWN: WeakKeyDictionary[Ratings, list[tuple[object, Integers, int, _Tables]]] = WeakKeyDictionary()


def known_table(
    ratings: Ratings,
    categories: tuple[Hashable, ...] | None,
    clusters: Iterable[Hashable] | Mapping[Hashable, Hashable] | None,
    annotators: tuple[str, ...] | None = None,
) -> Table:
    """Return the table of the ratings of these annotators (None: of all), under these categories.

    It is made once while ratings and clusters stay the same. Units that none of the annotators rated are left
    out, and the clusters are still numbered as in all ratings.
    """
    codes, many, tables = _clustering(ratings, clusters)
    key = (categories, annotators)
    if key not in tables:
        chosen, cluster = ratings, codes
        if annotators is not None:
            chosen, rated = ratings.rated_by(annotators)
            cluster = codes[rated]
        if categories is not None:
            chosen = chosen.declare(categories)
        tables[key] = tabulate(chosen, cluster, many)
    return tables[key]


def _clustering(
    ratings: Ratings, clusters: Iterable[Hashable] | Mapping[Hashable, Hashable] | None
) -> tuple[Integers, int, _Tables]:
    if isinstance(clusters, Iterator):
        clusters = list(clusters)
    known = _KNOWN.setdefault(ratings, [])
    for before, codes, many, tables in known:
        if _same(before, clusters):
            return codes, many, tables
    codes, many = cluster_codes(clusters, ratings.units, "unit")
    copied = clusters if clusters is None or isinstance(clusters, (range, tuple)) else copy(clusters)
    made: _Tables = {}
    known[:] = [(copied, codes, many, made), *known[:1]]
    return codes, many, made


def _same(one: object, other: object) -> bool:
    """Tell whether two clusterings are the same; that they are costs a comparison, not a new table."""
    if type(one) is not type(other):
        return False
    return np.array_equal(one, other) if isinstance(one, np.ndarray) else one == other  # type: ignore[arg-type]


def _without_names(codes: Integers, given: Integers) -> Integers:
    """Return the codes with each row's values pushed to the left where there are many annotators."""
    if codes.shape[1] <= _MANY_COLUMNS:
        return codes
    return -np.sort(-codes, axis=1)[:, : int(given.max(initial=0))]


def _pair_sums_by_counts(codes: Integers, kernel: Floats) -> Floats:
    """Return Σ kernel over pairs of values from counts n_uc, (n·K·n − Σ n_c K_cc) / 2, in bounded memory."""
    size = len(kernel)
    sums = np.empty(len(codes))
    step = max(1, 2_000_000 // (size + 1))
    for start in range(0, len(codes), step):
        part = codes[start : start + step]
        key = np.arange(len(part))[:, None] * (size + 1) + part + 1
        counted = np.bincount(key.ravel(), minlength=len(part) * (size + 1))
        counts = counted.reshape(len(part), size + 1)[:, 1:]
        both = ((counts @ kernel) * counts).sum(axis=1)
        sums[start : start + step] = (both - counts @ np.diag(kernel)) / 2
    return sums


def _all_sets(categories: tuple[Hashable, ...]) -> bool:
    return bool(categories) and all(isinstance(category, frozenset) for category in categories)
