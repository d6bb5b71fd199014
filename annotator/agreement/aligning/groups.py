"""The groups of spans that save more than the prices of their spans."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from annotator.agreement.aligning.near import Near, ranges
from annotator.agreement.aligning.units import Dissimilarity, Units
from annotator.agreement.arrays import Booleans, Floats, Integers


@dataclass(frozen=True, eq=False)
class Groups:
    """Groups of two units or more: `members` is groups × annotators, −1 where an annotator has none."""

    members: Integers
    saving: Floats

    def __len__(self) -> int:
        return len(self.saving)

    def some(self, keep: Booleans | Integers) -> Groups:
        """Return the groups that are kept."""
        return Groups(self.members[keep], self.saving[keep])


@dataclass(frozen=True, eq=False)
class Search:
    """What a search for groups goes by: the units, their pairs, and how unlike two of them are."""

    units: Units
    near: Near
    dissimilarity: Dissimilarity

    @property
    def pairs(self) -> int:
        """N, how many pairs the annotators make."""
        return self.units.annotators * (self.units.annotators - 1) // 2


@dataclass(frozen=True, eq=False)
class _Partial:
    """Groups in the making: members by size, worth = saving − prices, and each member's own gain."""

    members: Integers
    last: Integers
    worth: Floats
    own: Floats


def groups(search: Search, prices: Floats, *, floor: Floats | float = 0.0, beam: int = 0) -> Groups:
    """Return all groups that save more than the prices of their units and `floor` (by continuum).

    Groups that would save more without one of their units are left out, for there is an alignment as good
    without them. `beam` > 0 keeps only so many beginnings for each first unit: fast, but it misses some.
    """
    units, empty = search.units, search.dissimilarity.empty
    rest = empty - prices
    limits = np.broadcast_to(np.asarray(floor, dtype=np.float64), units.continua)
    first = np.arange(len(units))
    partial = _Partial(first[:, None], units.annotator, -prices, np.zeros((len(units), 1)))
    found: list[Groups] = []
    for size in range(2, units.annotators + 1):
        partial = _grown(search, partial, rest)
        least = limits[units.continuum[partial.members[:, 0]]]
        good = (partial.worth > least + 1e-12 * empty) & (partial.own > -empty).all(axis=1)
        found.append(_placed(search, partial, good, prices))
        if size < units.annotators:
            partial = _promising(search, partial, rest, least, beam)
    return Groups(
        np.concatenate([one.members for one in found]), np.concatenate([one.saving for one in found])
    )


def _grown(search: Search, partial: _Partial, rest: Floats) -> _Partial:
    """Return every partial group with one unit more, of a later annotator and near the first member."""
    near, units = search.near, search.units
    head = partial.members[:, 0]
    low, high = near.place[head, np.minimum(partial.last + 1, units.annotators)], near.place[head, -1]
    row = np.repeat(np.arange(len(head)), high - low)
    at = ranges(low, high)
    added = near.second[at]
    gain = np.empty((len(row), partial.members.shape[1]))
    gain[:, 0] = near.gain[at]
    for column in range(1, partial.members.shape[1]):
        apart = search.dissimilarity.between(units, partial.members[row, column], added)
        gain[:, column] = (search.dissimilarity.empty - apart) / search.pairs
    own = np.concatenate([partial.own[row] + gain, gain.sum(axis=1)[:, None]], axis=1)
    return _Partial(
        np.concatenate([partial.members[row], added[:, None]], axis=1),
        units.annotator[added],
        partial.worth[row] + rest[added] + own[:, -1],
        own,
    )


def _promising(search: Search, partial: _Partial, rest: Floats, least: Floats, beam: int) -> _Partial:
    """Return the partial groups that may still become worth more than the least.

    What a unit x of a later annotator adds is Σ_u (rest_x / size + gain(u, x)), at most the sum of each
    member's best; two units that are both still to come add at most Δ∅ / N more.
    """
    units = search.units
    size = partial.members.shape[1]
    best = _best(search, rest / size)
    reach = partial.worth.copy()
    for annotator in range(1, units.annotators):
        coming = units.annotators - 1 - partial.last
        bonus = np.maximum(coming - 1, 0) / 2 * search.dissimilarity.empty / search.pairs
        more = np.maximum(best[partial.members, annotator].sum(axis=1) + bonus, 0)
        reach += np.where(annotator > partial.last, more, 0)
    keep = np.flatnonzero((reach > least) & (partial.last < units.annotators - 1))
    if beam:
        keep = keep[ranked(partial.members[keep, 0], reach[keep]) < beam]
    return _Partial(partial.members[keep], partial.last[keep], partial.worth[keep], partial.own[keep])


def _best(search: Search, share: Floats) -> Floats:
    """Return, units × annotators, the best share of an annotator's unit plus its gain with the unit."""
    near = search.near
    many = search.units.annotators
    best = np.full(len(search.units) * many, -np.inf)
    if len(near.second):
        key = near.first * many + search.units.annotator[near.second]
        begins = np.flatnonzero(np.concatenate([[True], key[1:] != key[:-1]]))
        best[key[begins]] = np.maximum.reduceat(share[near.second] + near.gain, begins)
    return best.reshape(len(search.units), many)


def ranked(group: Integers, worth: Floats) -> Integers:
    """Return the rank of each row among those of the same group, 0 the best."""
    order = np.lexsort((-worth, group))
    ordered = group[order]
    begins = np.flatnonzero(
        np.concatenate([np.ones(min(len(group), 1), dtype=bool), ordered[1:] != ordered[:-1]])
    )
    rank = np.empty(len(group), dtype=np.intp)
    rank[order] = np.arange(len(group)) - np.repeat(begins, np.diff(np.append(begins, len(group))))
    return rank


def _placed(search: Search, partial: _Partial, good: Booleans, prices: Floats) -> Groups:
    """Return the good ones with each member in its annotator's column."""
    members = partial.members[good]
    placed = np.full((len(members), search.units.annotators), -1, dtype=np.intp)
    np.put_along_axis(placed, search.units.annotator[members], members, axis=1)
    return Groups(placed, partial.worth[good] + prices[members].sum(axis=1))
