"""The best alignment: the groups that together save most."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from annotator.agreement.aligning.groups import Groups, Search, groups, ranked
from annotator.agreement.aligning.matching import heaviest
from annotator.agreement.aligning.near import near
from annotator.agreement.aligning.packing import Packing, installed, violated
from annotator.agreement.aligning.units import Dissimilarity, Units, chosen
from annotator.agreement.arrays import Booleans, Floats, Integers
from annotator.watch import tell

# Units in one linear programme: small ones cost calls, large ones the simplex method time, except with two
# annotators, where it has little to do.
_CHUNK, _CHUNK_OF_TWO = 300, 2000
# Possible groups of a continuum above which they are found as they are needed instead of all at once.
_MANY = 40_000
_BEAM = 8
# Units aligned at a time, all of whole continua: more need more memory at once, and gain nothing.
_BATCH = 20_000
_WHOLE = 1e-6
_LEAST = 1e-9


@dataclass(frozen=True, eq=False)
class Alignment:
    """The chosen groups of some continua; all other units stand alone."""

    units: Units
    dissimilarity: Dissimilarity
    groups: Groups

    @property
    def continuum(self) -> Integers:
        """The continuum of each group."""
        numbers: Integers = self.units.continuum[self.groups.members.max(axis=1)]
        return numbers

    def disorder(self) -> Floats:
        """Return the sum of the disorders of groups and lone units, by continuum."""
        saved = np.bincount(self.continuum, weights=self.groups.saving, minlength=self.units.continua)
        alone = self.units.sizes * self.dissimilarity.empty
        # what groups save is summed from thirds and the like, which leaves 1e-16 where there is no disorder
        return np.where(alone - saved < 1e-12 * alone, 0, alone - saved)

    def pairs(self) -> tuple[Integers, Integers, Integers]:
        """Return (first, second, how many units their group has) for each pair of units of one group."""
        members = self.groups.members
        size = (members >= 0).sum(axis=1)
        found = []
        for mine, theirs in combinations(members.T, 2):
            both = (mine >= 0) & (theirs >= 0)
            found.append(np.stack([mine[both], theirs[both], size[both]]))
        first, second, sizes = np.concatenate(found, axis=1)
        return first, second, sizes


def best_alignment(units: Units, dissimilarity: Dissimilarity) -> Alignment:
    """Return the best alignment of each continuum, exactly; it tells whoever watches how far it is."""
    found = [Groups(np.zeros((0, units.annotators), dtype=np.intp), np.zeros(0))]
    for inside in _batches(units):
        tell(int(inside[0]), len(units))
        keep = np.zeros(len(units), dtype=bool)
        keep[inside] = True
        part = units if keep.all() else chosen(units, keep)
        found.append(_renumbered(_aligned(part, dissimilarity), inside))
    members = np.concatenate([one.members for one in found])
    return Alignment(units, dissimilarity, Groups(members, np.concatenate([one.saving for one in found])))


def _batches(units: Units) -> Iterator[Integers]:
    """Yield the units of whole continua, as many as are aligned at a time; of a large one it alone."""
    ends = np.searchsorted(units.continuum, np.arange(units.continua), side="right")
    first = 0
    while first < len(units):
        inside = ends[(ends > first) & (ends <= first + _BATCH)]
        last = int(inside[-1]) if len(inside) else int(ends[ends > first][0])
        yield np.arange(first, last)
        first = last


def _aligned(units: Units, dissimilarity: Dissimilarity) -> Groups:
    """Return the groups of the best alignment of each continuum."""
    search = Search(units, near(units, dissimilarity), dissimilarity)
    if units.annotators == 2 and not installed():
        every = groups(search, np.zeros(len(units)))
        return every.some(heaviest(every.members[:, 0], every.members[:, 1], every.saving))
    dense = _possible(search) > _MANY
    easy = ~dense[units.continuum]
    found = [_enumerated(search if easy.all() else _only(search, easy), np.flatnonzero(easy))]
    for number in np.flatnonzero(dense):
        inside = units.continuum == number
        found.append(_renumbered(_generated(_only(search, inside)), np.flatnonzero(inside)))
    return Groups(
        np.concatenate([one.members for one in found]), np.concatenate([one.saving for one in found])
    )


def _only(search: Search, keep: Booleans) -> Search:
    part = chosen(search.units, keep)
    return Search(part, near(part, search.dissimilarity), search.dissimilarity)


def _possible(search: Search) -> Floats:
    """Return how many groups each continuum has at most: Π (1 + neighbours) over annotators, by unit."""
    many = np.diff(search.near.place, axis=1).astype(np.float64)
    possible = np.prod(1 + many, axis=1) - 1
    units = search.units
    return np.bincount(units.continuum, weights=possible, minlength=units.continua).astype(np.float64)


def _enumerated(search: Search, back: Integers) -> Groups:
    """Return the chosen groups where all groups are looked at, a stretch of the continua at a time."""
    every = groups(search, np.zeros(len(search.units)))
    rank, piece = _pieces(search.units, every)
    of_group = piece[rank[every.members.max(axis=1)]]
    order = np.argsort(of_group, kind="stable")
    every, of_group = every.some(order), of_group[order]
    kept = [np.zeros(0, dtype=np.intp)]
    numbers = np.arange(int(piece.max(initial=-1)) + 2)
    unit_from, group_from = np.searchsorted(piece, numbers), np.searchsorted(of_group, numbers)
    for low, high, first, last in zip(unit_from, unit_from[1:], group_from, group_from[1:], strict=False):
        if first < last:
            tell()
            members = every.members[first:last]
            members = np.where(members >= 0, rank[members] - low, -1)
            packing = Packing(int(high - low), Groups(members, every.saving[first:last]))
            kept.append(first + np.flatnonzero(_whole(packing)))
    return _renumbered(every.some(np.concatenate(kept)), back)


def _pieces(units: Units, every: Groups) -> tuple[Integers, Integers]:
    """Return (the rank of each unit along the continua, the number of the piece by rank).

    No group reaches from one piece into another, so each piece can be solved by itself.
    """
    order = np.lexsort((units.start + units.end, units.continuum))
    rank = np.empty(len(order), dtype=np.intp)
    rank[order] = np.arange(len(order))
    ranks = np.where(every.members >= 0, rank[every.members], -1)
    low = np.where(ranks >= 0, ranks, len(order)).min(axis=1)
    inside = np.zeros(len(order) + 1, dtype=np.intp)
    np.add.at(inside, low + 1, 1)
    np.add.at(inside, ranks.max(axis=1) + 1, -1)
    free = np.cumsum(inside)[:-1] == 0
    begins = np.maximum.accumulate(np.where(free, np.arange(len(order)), 0))
    return rank, begins // (_CHUNK_OF_TWO if units.annotators == 2 else _CHUNK)


def _whole(packing: Packing) -> Booleans:
    """Return which groups are chosen; where some are chosen in part, by cuts and branch and bound."""
    share = _cut(packing)
    if _partly(share).any():
        return packing.solve_whole(float(share @ packing.groups.saving))
    kept: Booleans = share > 0.5
    return kept


def _cut(packing: Packing) -> Floats:
    """Return how much of each group is chosen when no cut is broken any more."""
    while True:
        share = packing.solve()
        partly = _partly(share)
        broken = violated(packing.groups.members[partly], share[partly]) if partly.any() else []
        if not broken:
            return share
        packing.cut(broken)


def _partly(share: Floats) -> Booleans:
    partly: Booleans = (share > _WHOLE) & (share < 1 - _WHOLE)
    return partly


def _generated(search: Search) -> Groups:
    """Return the chosen groups of one continuum, only those made that the prices ask for."""
    free = np.zeros(len(search.units))
    packing = Packing(len(search.units), _best_of(groups(search, free, beam=_BEAM), free))
    while True:
        share = _priced(search, packing)
        partly = _partly(share)
        if not partly.any():
            return packing.groups.some(share > 0.5)
        broken = violated(packing.groups.members[partly], share[partly])
        if not broken:
            chosen = _closed(search, packing, share)  # this may add groups
            return packing.groups.some(chosen)
        packing.cut(broken)


def _priced(search: Search, packing: Packing) -> Floats:
    """Return how much of each group is chosen when no group that is missing would be worth its price."""
    beam = _BEAM
    while True:
        share = packing.solve()
        new = packing.unknown(groups(search, packing.prices, floor=_LEAST, beam=beam), _LEAST)
        if len(new):
            packing.add(_best_of(new, packing.prices))
        elif beam:
            beam = 0
        else:
            return share


def _closed(search: Search, packing: Packing, share: Floats) -> Booleans:
    """Return the best choice of whole groups.

    What whole groups can save lies below what parts of groups save; one whose price is higher by more than
    the distance between the two is in no better choice.
    """
    bound = float(share @ packing.groups.saving)
    whole = packing.solve_whole(bound)
    gap = bound - float(packing.groups.saving[whole].sum())
    if gap <= _LEAST:
        return whole
    packing.add(packing.unknown(groups(search, packing.prices, floor=-gap - _LEAST), -gap - _LEAST))
    return packing.solve_whole(bound)


def _best_of(found: Groups, prices: Floats) -> Groups:
    """Return the few groups of each first unit that are worth most."""
    inside = found.members >= 0
    head = found.members[np.arange(len(found)), inside.argmax(axis=1)]
    worth = found.saving - np.where(inside, prices[found.members], 0).sum(axis=1)
    return found.some(ranked(head, worth) < _BEAM)


def _renumbered(found: Groups, back: Integers) -> Groups:
    """Return the groups with the units' numbers among all units."""
    return Groups(np.where(found.members >= 0, back[found.members], -1), found.saving)
