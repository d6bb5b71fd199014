"""Which spans of different annotators lie near enough to be of one group."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.agreement.aligning.units import Dissimilarity, Units
from annotator.agreement.arrays import Floats, Integers


@dataclass(frozen=True, eq=False)
class Near:
    """Pairs of units, the first of an annotator before the second's, by first and annotator of the second.

    `gain` is (Δ∅ − d) / N. The pairs of unit u with annotator a are those from `place[u, a]`
    to `place[u, a + 1]`.
    """

    first: Integers
    second: Integers
    gain: Floats
    place: Integers


def near(units: Units, dissimilarity: Dissimilarity) -> Near:
    """Return all pairs that a useful group can hold.

    Taking unit u out of a group of k must not save: Σ d(u, ·) ≤ (N + k − 1) · Δ∅; so each d is at most
    (N + n − 1) · Δ∅, and below 2 · Δ∅ where there are two annotators.
    """
    many = units.annotators
    pairs = many * (many - 1) // 2
    limit = (pairs + many - 1) * dissimilarity.empty
    first, second = _candidates(
        units, np.sqrt((pairs + many - 1) / dissimilarity.alpha) if dissimilarity.alpha else np.inf
    )
    apart = dissimilarity.between(units, first, second)
    kept = apart < limit if many == 2 else apart <= limit
    first, second, apart = first[kept], second[kept], apart[kept]
    key = first * many + units.annotator[second]
    order = np.argsort(key, kind="stable")
    place = np.searchsorted(key[order], np.arange(len(units) * many + 1)).astype(np.intp)
    table = np.concatenate([place[:-1].reshape(len(units), many), place[many::many][:, None]], axis=1)
    return Near(first[order], second[order], (dissimilarity.empty - apart[order]) / pairs, table)


def _candidates(units: Units, radius: float) -> tuple[Integers, Integers]:
    """Return the pairs with |Δ start| + |Δ end| ≤ radius · (length + length), and some more.

    The middles of such two are at most radius · (length + length) / 2 apart. Units are searched by classes of
    length, so that one long unit does not widen the search for all.
    """
    length, middle = units.end - units.start, (units.start + units.end) / 2
    reach = float(np.ptp(middle)) + 1 if len(units) else 1.0
    at = units.continuum * (4 * reach) + middle - (middle.min() if len(units) else 0)
    grade = np.frexp(np.maximum(length, 1e-300))[1]
    found: list[tuple[Integers, Integers]] = []
    for annotator in range(1, units.annotators):
        mine = np.flatnonzero(units.annotator < annotator)
        for one in np.unique(grade[units.annotator == annotator]):
            theirs = np.flatnonzero((units.annotator == annotator) & (grade == one))
            theirs = theirs[np.argsort(at[theirs], kind="stable")]
            window = np.minimum(radius * (length[mine] + np.ldexp(1.0, one)) / 2, reach) * (1 + 1e-12)
            low = np.searchsorted(at[theirs], at[mine] - window)
            high = np.searchsorted(at[theirs], at[mine] + window, side="right")
            found.append((np.repeat(mine, high - low), theirs[ranges(low, high)]))
    if not found:
        return np.zeros(0, dtype=np.intp), np.zeros(0, dtype=np.intp)
    return np.concatenate([a for a, _ in found]), np.concatenate([b for _, b in found])


def ranges(low: Integers, high: Integers) -> Integers:
    """Return low₁ … high₁ − 1, low₂ … high₂ − 1, … as one array."""
    size = high - low
    ends = np.cumsum(size)
    numbers: Integers = np.arange(ends[-1] if len(ends) else 0) + np.repeat(low - ends + size, size)
    return numbers
