"""Ratings: which value each annotator gave to each unit, held as small integer codes."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from annotator.errors import ExpectedError, expected

# From so many units on, clusters that are numbers are counted by numpy.
_FEW = 1000

Codes = NDArray[np.unsignedinteger]


@dataclass(frozen=True, eq=False)
class Ratings:
    """The reliability table.

    `codes` has the shape annotators × units: 0 is missing, k + 1 stands for `categories[k]`. The categories
    are those that occur, sorted, unless others are declared.
    """

    codes: Codes
    categories: tuple[Hashable, ...]
    annotators: tuple[str, ...]
    units: Sequence[Hashable]

    def __post_init__(self) -> None:
        if self.codes.shape != (len(self.annotators), len(self.units)):
            shape = f"{len(self.annotators)} annotators × {len(self.units)} units"
            raise expected(f"codes of {shape}", self.codes.shape, "Ratings")
        if len(set(self.annotators)) != len(self.annotators):
            raise expected("different names of annotators", self.annotators, "Ratings")
        if self.codes.size and int(self.codes.max()) > len(self.categories):
            raise expected(f"codes up to {len(self.categories)}", int(self.codes.max()), "Ratings")

    @classmethod
    def from_matrix(
        cls,
        values: Iterable[Iterable[object]],
        annotators: Sequence[str] | None = None,
        *,
        units: Sequence[Hashable] | None = None,
    ) -> Ratings:
        """Return the ratings of a matrix units × annotators; None and NaN are missing, a set is one value."""
        rows = values.tolist() if isinstance(values, np.ndarray) else [list(row) for row in values]
        width = len(rows[0]) if rows else len(annotators or ())
        names = tuple(annotators) if annotators is not None else tuple(str(n + 1) for n in range(width))
        for number, row in enumerate(rows):
            if len(row) != len(names):
                raise expected(
                    f"{len(names)} values, one an annotator", row, f"row {number + 1} of the matrix"
                )
        seen: dict[Hashable, int] = {}
        flat = [_code(value, seen) for row in rows for value in row]
        codes = np.array(flat, dtype=np.int64).reshape(len(rows), len(names)).T
        return _sorted(codes, tuple(seen), names, range(len(rows)) if units is None else units)

    @classmethod
    def from_answers(cls, answers: Sequence[Mapping[str, Hashable]], annotators: Sequence[str]) -> Ratings:
        """Return the ratings of one mapping a unit, from annotator to value; who is absent is missing."""
        seen: dict[Hashable, int] = {}
        codes = np.zeros((len(annotators), len(answers)), dtype=np.int64)
        for row, name in enumerate(annotators):
            given = [one.get(name) for one in answers]
            codes[row] = [0 if one is None else seen.setdefault(one, len(seen) + 1) for one in given]
        return _sorted(codes, tuple(seen), tuple(annotators), range(len(answers)))

    @classmethod
    def from_rows(cls, rows: Iterable[tuple[Hashable, str, object]]) -> Ratings:
        """Return the ratings of (unit, annotator, value) triples, all in order of appearance."""
        units: dict[Hashable, int] = {}
        names: dict[str, int] = {}
        seen: dict[Hashable, int] = {}
        cells: dict[tuple[int, int], int] = {}
        for unit, name, value in rows:
            cell = (names.setdefault(name, len(names)), units.setdefault(unit, len(units)))
            if cell in cells:
                raise ExpectedError(
                    f"{name} has two values for the unit {unit!r}; give one, or a frozenset of labels."
                )
            cells[cell] = _code(value, seen)
        codes = np.zeros((len(names), len(units)), dtype=np.int64)
        if cells:
            where = np.array(list(cells), dtype=np.int64)
            codes[where[:, 0], where[:, 1]] = list(cells.values())
        return _sorted(codes, tuple(seen), tuple(names), tuple(units))

    def select(self, annotators: Iterable[str]) -> Ratings:
        """Return the ratings of these annotators alone, with the categories that they used."""
        wanted = tuple(annotators)
        unknown = [name for name in wanted if name not in self.annotators]
        if unknown:
            raise expected(f"annotators among {', '.join(self.annotators)}", unknown[0], "select")
        rows = [self.annotators.index(name) for name in wanted]
        chosen = Ratings(self.codes[rows], self.categories, wanted, self.units)
        return chosen.declare(chosen.observed)

    def rated_by(self, annotators: Iterable[str]) -> tuple[Ratings, NDArray[np.intp]]:
        """Return the ratings of these annotators, and the numbers of the units that any of them rated."""
        chosen = self.select(annotators)
        rated = np.flatnonzero(chosen.codes.any(axis=0))
        units = [self.units[number] for number in rated.tolist()]
        return Ratings(chosen.codes[:, rated], chosen.categories, chosen.annotators, units), rated

    @property
    def observed(self) -> tuple[Hashable, ...]:
        """The categories that occur."""
        counts = np.bincount(self.codes.ravel(), minlength=len(self.categories) + 1)
        return tuple(c for c, count in zip(self.categories, counts[1:], strict=True) if count)

    def declare(self, categories: Iterable[Hashable]) -> Ratings:
        """Return the same ratings under these categories in this order; all values must be among them."""
        declared = tuple(categories)
        if declared == self.categories:
            return self
        place = {category: number + 1 for number, category in enumerate(declared)}
        if len(place) != len(declared):
            raise expected("each category once", declared, "categories")
        missing = [category for category in self.observed if category not in place]
        if missing:
            raise ExpectedError(
                f"The value {missing[0]!r} occurs but is not among the categories; declare it too."
            )
        lookup = np.array([0, *(place.get(c, 0) for c in self.categories)])
        return Ratings(_narrow(lookup[self.codes], declared), declared, self.annotators, self.units)


def _code(value: object, seen: dict[Hashable, int]) -> int:
    if isinstance(value, np.generic):
        value = value.item()
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return 0
    try:
        return seen.setdefault(frozenset(value) if isinstance(value, set) else value, len(seen) + 1)
    except TypeError:
        raise expected(
            "a value that can be compared, several labels as a frozenset", value, "Ratings"
        ) from None


def _sorted(
    codes: NDArray[np.int64],
    values: tuple[Hashable, ...],
    annotators: tuple[str, ...],
    units: Sequence[Hashable],
) -> Ratings:
    return Ratings(_narrow(codes, values), values, annotators, units).declare(in_order(values))


def _narrow(codes: NDArray[np.integer], categories: Sequence[Hashable]) -> Codes:
    """Return the codes in the smallest type that holds them: the histogram of patterns reads every byte."""
    return codes.astype(np.min_scalar_type(len(categories)))


def in_order(values: Iterable[Hashable]) -> tuple[Hashable, ...]:
    """Return the values sorted; sets by their members, values of several types by type and spelling."""
    known = list(values)
    if all(isinstance(value, frozenset) for value in known):
        return tuple(sorted(known, key=lambda members: [*map(_spelling, in_order(members))]))  # type: ignore[arg-type]
    try:
        return tuple(sorted(known))  # type: ignore[type-var]
    except TypeError:
        return tuple(sorted(known, key=_spelling))


def _spelling(value: Hashable) -> tuple[str, str]:
    return (type(value).__name__, repr(value))


def cluster_codes(
    clusters: Iterable[Hashable] | Mapping[Hashable, Hashable] | None, units: Sequence[Hashable], what: str
) -> tuple[NDArray[np.intp], int]:
    """Return the number of each unit's cluster, and how many clusters there are; without clusters, one."""
    if clusters is None:
        return np.broadcast_to(np.intp(0), len(units)), 1
    names: Sequence[Hashable] | NDArray[Any]
    if isinstance(clusters, Mapping):
        missing = [unit for unit in units if unit not in clusters]
        if missing:
            raise expected(f"a cluster for each {what}", f"none for {missing[0]!r}", "clusters")
        names = [clusters[unit] for unit in units]
    else:
        plain = (
            np.arange(clusters.start, clusters.stop, clusters.step)
            if isinstance(clusters, range)
            else clusters
        )
        names = plain if isinstance(plain, np.ndarray) else list(plain)
    if len(names) != len(units):
        raise expected(f"a cluster for each of the {len(units)} {what}s", f"{len(names)} of them", "clusters")
    if len(names) > _FEW and set(map(type, names[:: len(names) // _FEW])) <= {int, np.int64, np.int32}:
        numbers = np.asarray(names)
        if numbers.dtype.kind == "i":
            return _counted(numbers.astype(np.intp, copy=False))
    seen: dict[Hashable, int] = {}
    return np.array([seen.setdefault(name, len(seen)) for name in names], dtype=np.intp), len(seen)


def _counted(numbers: NDArray[np.intp]) -> tuple[NDArray[np.intp], int]:
    """Return the numbers as 0, 1, … in order, and how many different ones there are."""
    low, high = int(numbers.min()), int(numbers.max())
    if high - low > 4 * len(numbers):
        found, codes = np.unique(numbers, return_inverse=True)
        return codes.astype(np.intp, copy=False), len(found)
    there = np.zeros(high - low + 1, dtype=bool)
    there[numbers - low] = True
    rank = np.cumsum(there) - 1
    return rank[numbers - low], int(rank[-1]) + 1
