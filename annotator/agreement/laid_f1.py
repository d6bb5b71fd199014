"""Counts behind F1 of spans laid end to end, by columns; only tangled texts are matched one by one."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import numpy as np

from annotator.agreement.arrays import Booleans, Floats, Integers
from annotator.agreement.coefficient import Statistics
from annotator.agreement.laid import Laid, LaidTexts
from annotator.agreement.texts import Count, f1_of

# (columns, the two annotators, the spans of one, those of the other) -> (text, how many), each once or often
Shared = Callable[[Laid, tuple[int, int], Integers, Integers], tuple[Integers, Floats]]


def laid_f1(texts: LaidTexts, shared: Shared) -> Statistics:
    """Return what `pairwise_f1` gives, with `shared` in place of a count text by text."""
    laid, who, columns = texts.laid, texts.laid.who, []
    for pair in _pairs(laid):
        both = laid.having(*pair)[laid.text]
        mine, theirs = (np.flatnonzero((who == one) & both) for one in pair)
        text, many = shared(laid, pair, mine, theirs)
        columns.append(_by_cluster(texts, text, many))
        columns += [_by_cluster(texts, laid.text[held], np.ones(len(held))) for held in (mine, theirs)]
    sums = np.column_stack([np.zeros((texts.clusters, 0)), *columns])
    return f1_of(sums)


def exact(*, labelled: bool) -> Shared:
    """Return what counts the spans that are the same, as often as both have them."""

    def shared(
        laid: Laid, _pair: tuple[int, int], mine: Integers, theirs: Integers
    ) -> tuple[Integers, Floats]:
        longest, labels = int(laid.lengths.max(initial=0)) + 1, len(laid.labels)
        place = (laid.offset[laid.text] + laid.start) * longest + laid.end - laid.start
        key = place * labels + laid.code if labelled else place
        one, first, often = np.unique(key[mine], return_index=True, return_counts=True)
        other, others = np.unique(key[theirs], return_counts=True)
        _, left, right = np.intersect1d(one, other, assume_unique=True, return_indices=True)
        return laid.text[mine[first[left]]], np.minimum(often[left], others[right]).astype(float)

    return shared


def overlapping(*, labelled: bool, count: Count) -> Shared:
    """Return what counts the largest one-to-one matching; `count` does so where a span overlaps several."""

    def shared(
        laid: Laid, pair: tuple[int, int], mine: Integers, theirs: Integers
    ) -> tuple[Integers, Floats]:
        left, right = _overlaps(laid, mine, theirs, labelled=labelled)
        several = np.bincount(left, minlength=len(laid.text)) > 1
        several |= np.bincount(right, minlength=len(laid.text)) > 1
        tangled = np.unique(laid.text[several])
        plain = laid.text[left]
        plain = plain[~_among(plain, tangled, len(laid))]
        names = [laid.people[one] for one in pair]
        matched = []
        for number in tangled.tolist():
            spans = laid[number].spans
            matched.append(count(spans[names[0]], spans[names[1]])[0])
        return np.concatenate([plain, tangled]), np.concatenate([np.ones(len(plain)), matched])

    return shared


def _pairs(laid: Laid) -> list[tuple[int, int]]:
    """Return the pairs of annotators who judged a text, in the order in which they are met."""
    order = {who: number for number, who in enumerate(laid.first_seen)}
    patterns, first = np.unique(laid.pattern, return_index=True)
    found: dict[tuple[int, int], None] = {}
    for number in patterns[np.argsort(first)].tolist():
        found |= dict.fromkeys(combinations(sorted(laid.judges[number], key=order.__getitem__), 2))
    return list(found)


def _overlaps(laid: Laid, mine: Integers, theirs: Integers, *, labelled: bool) -> tuple[Integers, Integers]:
    """Return (span of one, span of the other) of all that share a position."""
    begin = laid.offset[laid.text]
    start, end = begin + laid.start, begin + laid.end
    theirs = theirs[np.argsort(start[theirs], kind="stable")]
    reached = np.maximum.accumulate(end[theirs]) if len(theirs) else end[theirs]
    low = np.searchsorted(reached, start[mine], side="right")
    high = np.searchsorted(start[theirs], end[mine], side="left")
    many = np.maximum(high - low, 0)
    left = np.repeat(np.arange(len(mine)), many)
    right = np.arange(len(left)) - np.repeat(np.cumsum(many) - many, many) + low[left]
    left, right = mine[left], theirs[right]
    met = end[right] > start[left]
    if labelled:
        met &= laid.code[left] == laid.code[right]
    return left[met], right[met]


def _among(numbers: Integers, chosen: Integers, size: int) -> Booleans:
    there = np.zeros(size, dtype=bool)
    there[chosen] = True
    return there[numbers]


def _by_cluster(texts: LaidTexts, text: Integers, many: Floats) -> Floats:
    found = np.bincount(texts.cluster[text], weights=many, minlength=texts.clusters)
    return found.astype(np.float64, copy=False)
