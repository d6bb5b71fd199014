"""Boundary similarity: how alike two annotators cut a text into segments."""

from collections.abc import Hashable, Iterable

import numpy as np

from annotator.agreement.arrays import Floats
from annotator.agreement.coefficient import Estimate, Statistics, coefficient
from annotator.agreement.continuum import Continuum, Span
from annotator.agreement.formula import mean_of_defined, ratio
from annotator.agreement.texts import Texts
from annotator.errors import expected

_NO_BOUNDARY = "Nobody set a boundary inside a text, so there is nothing to compare and it would be 0/0."
_NOT_COVERED = (
    "The segments of an annotator leave a part of a text out or overlap, "
    "and boundaries are compared only where segments fill the text."
)


@coefficient(
    "boundary_similarity",
    data=Continuum,
    options={"n_t": 2, "label": None},
    of_label=lambda texts, label, options: (texts, {**options, "label": label}),
    about="texts cut into segments: boundaries that match, nearly match or miss; not corrected for chance",
)
def boundary_similarity(texts: Texts, *, n_t: object, label: Hashable) -> Statistics:
    """Prepare B = 1 − (A + Σ d / n_t) / (A + T + M) (Fournier 2013, ACL 51:1702), the mean over pairs.

    M boundaries match, A stand with one annotator alone, T are moved by less than `n_t` positions, d each;
    these counts are summed over texts. With `label`, only the borders of segments of that label are compared.
    """
    if not isinstance(n_t, int) or n_t < 1:
        raise expected("a whole number from 1 up", n_t, "n_t")
    rows: dict[tuple[str, str], Floats] = {}
    lengths = [text.length for text in texts.texts if isinstance(text, Continuum)]
    for at, pair, first, second in texts.numbered_pairs():
        sums = rows.setdefault(pair, np.zeros((texts.clusters, 2)))
        length = lengths[at]
        if not (_fills(first, length) and _fills(second, length)):
            sums += np.nan
        mine, theirs = _boundaries(first, length, label), _boundaries(second, length, label)
        sums[texts.cluster[at]] += _edits(mine, theirs, n_t)
    sums = np.concatenate([np.zeros((texts.clusters, 0)), *rows.values()], axis=1)
    undefined = _NO_BOUNDARY if np.isfinite(sums).all() else _NOT_COVERED
    return Statistics(sums=sums, estimate=_estimate, undefined=undefined)


def _estimate(sums: Floats) -> Estimate:
    """Return the mean of B over pairs; sums: rows × (edits by weight, edits and matches) of each pair."""
    edits, compared = sums[:, 0::2], sums[:, 1::2]
    return Estimate(value=mean_of_defined(1 - ratio(edits, compared)) + 0 * sums.sum(axis=1))


def _fills(spans: Iterable[Span], length: int) -> bool:
    """Tell whether the segments fill the text, each beginning where the last one ended."""
    reached = 0
    for start, end, _ in sorted(spans, key=lambda span: span[:2]):
        if start != reached:
            return False
        reached = end
    return reached == length


def _boundaries(spans: Iterable[Span], length: int, label: Hashable) -> set[int]:
    kept = [span for span in spans if label is None or span[2] == label]
    return {border for span in kept for border in span[:2] if 0 < border < length}


def _edits(first: set[int], second: set[int], n_t: int) -> tuple[float, int]:
    """Return (weight of the edits that turn one into the other, how many edits and matches there are).

    Boundaries are moved over short ways first and, of these, from the beginning of the text on.
    """
    alone = first ^ second
    weight, moved = 0.0, 0
    for distance in range(1, n_t):
        for position in sorted(alone):
            other = position + distance
            if {position, other} <= alone and (position in first) != (other in first):
                alone -= {position, other}
                weight += distance / n_t
                moved += 1
    return weight + len(alone), len(alone) + moved + len(first & second)
