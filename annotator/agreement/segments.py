"""Segments: the stretches of all texts between two borders, on which each annotator says one thing.

The unitizing alphas of Krippendorff, Mathet, Bouvry & Widlöcher (2016) compare two annotators position by
position. Nothing changes between two neighbouring borders, so the stretches between borders are items
weighted by their length, with the gap as a value of its own; the alphas cost what sorting the borders costs.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from operator import itemgetter
from weakref import WeakKeyDictionary

import numpy as np

from annotator.agreement.arrays import Floats, Integers
from annotator.agreement.continuum import Continuum, Span
from annotator.agreement.laid import LaidTexts
from annotator.agreement.texts import Texts


@dataclass(frozen=True, eq=False)
class Units:
    """The spans that one place among a text's annotators holds, over all texts laid end to end.

    `start` and `end` are positions on that axis, ascending; `code` is the label's number from 1 up.
    """

    start: Integers
    end: Integers
    code: Integers
    cluster: Integers
    others: Floats

    @property
    def overlap(self) -> bool:
        """Whether two spans of one annotator share a position."""
        return bool((self.start[1:] < self.end[:-1]).any())

    @property
    def length(self) -> Floats:
        """How long each span is."""
        return (self.end - self.start).astype(float)


@dataclass(frozen=True, eq=False)
class Segments:
    """Stretches × places: what stands on each stretch, −1 nobody's place, 0 a gap, k + 1 the label k.

    The annotators of a text are its places 0, 1, …; names play no part. `others` is how many other annotators
    judged the text (m − 1), `cluster` the text's cluster; texts of one annotator are left out.
    """

    border: Integers
    codes: Integers
    length: Floats
    cluster: Integers
    others: Floats
    clusters: int
    labels: int
    units: tuple[Units, ...]

    @property
    def overlap(self) -> bool:
        """Whether spans of one annotator overlap anywhere."""
        return any(one.overlap for one in self.units)

    @cached_property
    def total(self) -> Floats:
        """ℓ.., the length that all annotators judged, by cluster."""
        return self.by_cluster(self.length * (self.others + 1))

    def by_cluster(self, per_stretch: Floats) -> Floats:
        """Return the sums of a number a stretch by cluster."""
        return _sums(self.cluster, per_stretch, self.clusters)

    @cached_property
    def margins(self) -> Floats:
        """ℓ_c, what each value covers, clusters × (gap, labels)."""
        marked = np.zeros((self.clusters, self.labels + 1))
        for one in self.units:
            key = one.cluster * (self.labels + 1) + one.code
            marked += _sums(key, one.length, marked.size).reshape(marked.shape)
        marked[:, 0] = self.total - marked[:, 1:].sum(axis=1)
        return marked

    def agreeing(self, codes: Integers) -> Floats:
        """Return Σ_c ℓ_cc over ordered pairs of annotators, by cluster, for these codes of the stretches."""
        same = np.zeros(len(self.length))
        for first, second in combinations(codes.T, 2):
            same += (first == second) & (second >= 0)
        return self.by_cluster(2 * same * self.length / self.others)

    def self_pairs(self) -> Floats:
        """Return Σ w(S) by cluster: L² of a unit and L of a gap, what an annotator shares with themselves."""
        squares = np.zeros(self.clusters)
        covered = np.zeros(self.clusters)
        for one in self.units:
            squares += _sums(one.cluster, one.length**2, self.clusters)
            covered += _sums(one.cluster, one.length, self.clusters)
        return squares + self.total - covered

    @cached_property
    def valued(self) -> tuple[Floats, Floats]:
        """(ℓ_c, ℓ_cc) where both annotators of a pair marked something, clusters × labels each."""
        shape = (self.clusters, self.labels)
        margins, agreeing = np.zeros(shape), np.zeros(shape)
        for first, second in combinations(self.codes.T, 2):
            both = np.flatnonzero((first > 0) & (second > 0))
            length = self.length[both] / self.others[both]
            row = self.cluster[both] * self.labels - 1
            mine, theirs = row + first[both], row + second[both]
            margins += _sums(mine, length, margins.size).reshape(shape)
            margins += _sums(theirs, length, margins.size).reshape(shape)
            agreeing += 2 * _sums(mine, length * (mine == theirs), margins.size).reshape(shape)
        return margins, agreeing

    @cached_property
    def valued_self_pairs(self) -> Floats:
        """Σ L² / (m − 1) over units and other annotators, clusters × labels.

        L is how much of the unit the other annotator marked at all.
        """
        squares = np.zeros((self.clusters, self.labels))
        marked = np.zeros((self.codes.shape[1], len(self.border)))
        marked[:, 1:] = np.cumsum(np.where(self.codes > 0, self.length[:, None], 0), axis=0).T
        for place, one in enumerate(self.units):
            first, last = np.searchsorted(self.border, one.start), np.searchsorted(self.border, one.end)
            shared = marked[:, last] - marked[:, first]
            shared[place] = 0
            key = one.cluster * self.labels + one.code - 1
            squares += _sums(key, (shared**2).sum(axis=0) / one.others, squares.size).reshape(squares.shape)
        return squares


_KNOWN: WeakKeyDictionary[Texts, Segments] = WeakKeyDictionary()


def segments(texts: Texts) -> Segments:
    """Return the segments of the texts that two annotators or more judged, remembered while the texts live.

    Where `overlap` is true, an annotator's spans share positions and the stretches mean nothing.
    """
    if texts not in _KNOWN:
        _KNOWN[texts] = _segments(texts)
    return _KNOWN[texts]


def _segments(texts: Texts) -> Segments:
    if isinstance(texts, LaidTexts):
        return _of_laid(texts)
    place = {label: number + 1 for number, label in enumerate(texts.labels)}
    judged = [
        (text, number)
        for text, number in zip(texts.texts, texts.cluster.tolist(), strict=True)
        if isinstance(text, Continuum) and len(text.spans) >= 2
    ]
    lengths = np.array([text.length for text, _ in judged], dtype=np.intp)
    offset = np.concatenate([np.zeros(1, dtype=np.intp), np.cumsum(lengths)])
    many = np.array([len(text.spans) for text, _ in judged], dtype=np.intp)
    cluster = np.array([number for _, number in judged], dtype=np.intp)
    places = [
        [
            (number, list(text.spans.values())[at])
            for number, (text, _) in enumerate(judged)
            if many[number] > at
        ]
        for at in range(many.max(initial=0))
    ]
    units = tuple(_units(held, place, offset, cluster, many) for held in places)
    return _cut(texts, units, offset, cluster, many)


def _of_laid(texts: LaidTexts) -> Segments:
    """Return the segments of texts whose spans are rows of numbers already."""
    laid = texts.laid
    judged = np.flatnonzero(laid.many >= 2)
    number = np.full(len(laid), -1, dtype=np.intp)
    number[judged] = np.arange(len(judged))
    offset = np.concatenate([np.zeros(1, dtype=np.intp), np.cumsum(laid.lengths[judged])])
    many, cluster = laid.many[judged], texts.cluster[judged]
    of, codes = number[laid.text], texts.codes() + 1
    units = []
    for place in range(many.max(initial=0)):
        mine = np.flatnonzero((laid.place == place) & (of >= 0))
        start = laid.start[mine] + offset[of[mine]]
        mine = mine[np.argsort(start, kind="stable")]
        text = of[mine]
        start, end = laid.start[mine] + offset[text], laid.end[mine] + offset[text]
        others = (many[text] - 1).astype(np.float64)
        units.append(Units(start, end, codes[mine], cluster[text], others))
    return _cut(texts, tuple(units), offset, cluster, many)


def _cut(
    texts: Texts, units: tuple[Units, ...], offset: Integers, cluster: Integers, many: Integers
) -> Segments:
    """Return the stretches between all borders."""
    border = _distinct(np.concatenate([offset, *(u.start for u in units), *(u.end for u in units)]))
    of = np.searchsorted(offset, border[:-1], side="right") - 1
    codes = np.empty((len(border) - 1, len(units)), dtype=np.intp)
    for at, one in enumerate(units):
        codes[:, at] = np.where(many[of] > at, _painted(border, one), -1)
    return Segments(
        border,
        codes,
        np.diff(border).astype(float),
        cluster[of],
        (many[of] - 1).astype(np.float64),
        texts.clusters,
        len(texts.labels),
        units,
    )


def apart(spans: Iterable[Span]) -> list[Span]:
    """Return the spans, all of one label, with those that overlap made one."""
    result: list[Span] = []
    for start, end, label in sorted(spans, key=itemgetter(0, 1)):
        if result and start < result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]), label)
        else:
            result.append((start, end, label))
    return result


def _units(
    held: Sequence[tuple[int, Sequence[Span]]],
    place: dict[object, int],
    offset: Integers,
    cluster: Integers,
    many: Integers,
) -> Units:
    """Return the spans of one place, given (text, spans) for each text that has it."""
    flat = [span for _, spans in held for span in spans]
    of = np.repeat([number for number, _ in held], [len(spans) for _, spans in held]).astype(np.intp)
    start = np.fromiter(map(itemgetter(0), flat), dtype=np.intp, count=len(flat)) + offset[of]
    end = np.fromiter(map(itemgetter(1), flat), dtype=np.intp, count=len(flat)) + offset[of]
    code = np.fromiter((place[span[2]] for span in flat), dtype=np.intp, count=len(flat))
    order = np.argsort(start, kind="stable")
    of = of[order]
    return Units(start[order], end[order], code[order], cluster[of], (many[of] - 1).astype(np.float64))


def _painted(border: Integers, units: Units) -> Integers:
    """Return the code on each stretch: added where a span begins, taken away where it ends."""
    change = np.zeros(len(border), dtype=np.intp)
    change[np.searchsorted(border, units.start)] += units.code
    change[np.searchsorted(border, units.end)] -= units.code
    painted: Integers = np.cumsum(change)[:-1]
    return painted


def _distinct(numbers: Integers) -> Integers:
    """Return the numbers sorted, each once; np.unique hashes first, which is slower on different ones."""
    ordered = np.sort(numbers)
    first = np.concatenate([np.ones(1, dtype=bool), ordered[1:] != ordered[:-1]])
    distinct: Integers = ordered[first]
    return distinct


def _sums(key: Integers, numbers: Floats, size: int) -> Floats:
    return np.bincount(key, weights=numbers, minlength=size).astype(np.float64, copy=False)
