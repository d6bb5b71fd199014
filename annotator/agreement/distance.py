"""Distances δ² between values, for Krippendorff's alpha (Krippendorff 2011; for sets Passonneau 2006)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Hashable, Sequence

import numpy as np

from annotator.agreement.arrays import Floats
from annotator.agreement.ratings import in_order
from annotator.errors import ExpectedError, expected, shortened


def distances(level: str, categories: Sequence[Hashable]) -> Floats:
    """Return δ² between all categories, categories × categories, for a level whose distances are fixed."""
    return FIXED[level](categories)


def ordinal_distances(margins: Floats) -> Floats:
    """Return the squared differences of mid-ranks, (Σ_{g=c..k} n_g − (n_c + n_k)/2)².

    `margins`: … × categories, how often each value was given; back come … × categories × categories.
    """
    ranks = np.cumsum(margins, axis=-1) - margins / 2
    return (ranks[..., :, None] - ranks[..., None, :]) ** 2


def _nominal(categories: Sequence[Hashable]) -> Floats:
    return 1 - np.eye(len(categories))


def _interval(categories: Sequence[Hashable]) -> Floats:
    numbers = numbers_of(categories, "level interval")
    with np.errstate(over="ignore"):
        squares: Floats = (numbers[:, None] - numbers) ** 2
    if not np.isfinite(squares).all():
        raise ExpectedError("The numbers are too far apart to be squared; divide all of them by one number.")
    return squares


def _ratio(categories: Sequence[Hashable]) -> Floats:
    """Return ((c − k)/(c + k))²; zero against zero is no distance."""
    numbers = numbers_of(categories, "level ratio")
    if (numbers < 0).any():
        raise expected("numbers from 0 up for the level ratio", float(numbers.min()), "level")
    sums = numbers[:, None] + numbers
    return ((numbers[:, None] - numbers) / np.where(sums == 0, 1, sums)) ** 2


def _jaccard(categories: Sequence[Hashable]) -> Floats:
    return 1 - _jaccard_similarity(*_intersections(categories, "jaccard"))


def _dice(categories: Sequence[Hashable]) -> Floats:
    shared, sizes = _intersections(categories, "dice")
    both = sizes[:, None] + sizes
    return 1 - np.where(both == 0, 1, 2 * shared / np.maximum(both, 1))


def _masi(categories: Sequence[Hashable]) -> Floats:
    """Return 1 − J·M with Passonneau's M: 1 for equal sets, 2/3 for a subset, 1/3 for an overlap, else 0."""
    shared, sizes = _intersections(categories, "masi")
    smaller, larger = np.minimum(sizes[:, None], sizes), np.maximum(sizes[:, None], sizes)
    cases = [shared == larger, shared == smaller, shared > 0]
    monotonicity: Floats = np.select(cases, [1.0, 2 / 3, 1 / 3], 0.0)
    return 1 - _jaccard_similarity(shared, sizes) * monotonicity


def _jaccard_similarity(shared: Floats, sizes: Floats) -> Floats:
    """Return |A ∩ B| / |A ∪ B|; two empty sets are equal."""
    union = sizes[:, None] + sizes - shared
    return np.where(union == 0, 1, shared / np.maximum(union, 1))


def _intersections(categories: Sequence[Hashable], level: str) -> tuple[Floats, Floats]:
    """Return the sizes of all intersections, categories × categories, and of the sets."""
    sets = [category for category in categories if isinstance(category, frozenset)]
    if len(sets) != len(categories):
        odd = next(category for category in categories if not isinstance(category, frozenset))
        raise expected(f"frozensets of labels for the level {level}", odd, "level")
    members = {member: number for number, member in enumerate(in_order({m for s in sets for m in s}))}
    holds = np.zeros((len(sets), len(members)))
    for row, one in enumerate(sets):
        holds[row, [members[member] for member in one]] = 1
    return holds @ holds.T, holds.sum(axis=1)


def numbers_of(categories: Sequence[Hashable], purpose: str) -> Floats:
    """Return the categories as floats; raise ExpectedError where one is no number or is infinite."""
    for category in categories:
        if not isinstance(category, (int, float)):
            raise ExpectedError(f"The {purpose} needs numbers, found {category!r}; take nominal or ordinal.")
        if abs(category) > sys.float_info.max:
            raise ExpectedError(
                f"The {purpose} cannot compare {shortened(category)}: it has no finite distance to others."
            )
    return np.array(categories, dtype=float)


FIXED: dict[str, Callable[[Sequence[Hashable]], Floats]] = {
    "nominal": _nominal,
    "interval": _interval,
    "ratio": _ratio,
    "jaccard": _jaccard,
    "masi": _masi,
    "dice": _dice,
}
LEVELS = ("nominal", "ordinal", "interval", "ratio", "jaccard", "masi", "dice")
