"""F1 of two annotators' links: both ends must meet, exactly, by overlap or in the best alignment."""

from collections import Counter
from collections.abc import Hashable, Iterable
from functools import partial

import numpy as np

from annotator.agreement.aligning.matching import heaviest
from annotator.agreement.alignment import match_graph
from annotator.agreement.coefficient import Statistics, coefficient
from annotator.agreement.links import Links
from annotator.agreement.texts import Marks, Texts, pairwise_f1
from annotator.errors import expected


@coefficient(
    "link_f1",
    data=Links,
    options={"match": "exact", "labelled": True},
    about="pairwise F1 of links: ends match exact, overlap or aligned; ends: the ends alone",
)
def link_f1(texts: Texts, *, match: object, labelled: object) -> Statistics:
    """Prepare pairwise F1 of links: both ends must match and, labelled, the labels be the same.

    `exact` (or `strict`): the same ends. `overlap`: ends that share a position, links matched one-to-one, as
    many as possible. `aligned`: first the two annotators' sources, and their targets, are paired one-to-one
    so that they share most; a link counts if both its ends were paired with those of the other. `ends`: how
    many sources and targets were paired so, for a link cannot match if its ends were not marked.
    """
    if str(match) not in _COUNTS:
        raise expected(f"one of {', '.join(_COUNTS)}", match, "match")
    if not isinstance(labelled, bool):
        raise expected("True or False", labelled, "labelled")
    return pairwise_f1(texts, partial(_COUNTS[str(match)], labelled))


def _exact(labelled: bool, first: Marks, second: Marks) -> tuple[int, int, int]:
    width = 3 if labelled else 2
    shared = Counter(link[:width] for link in first) & Counter(link[:width] for link in second)
    return shared.total(), len(first), len(second)


def _overlap(labelled: bool, first: Marks, second: Marks) -> tuple[int, int, int]:
    neighbours = [
        [
            number
            for number, (source, target, label) in enumerate(second)
            if (not labelled or label == link[2]) and _meet(link[0], source) and _meet(link[1], target)
        ]
        for link in first
    ]
    return len(match_graph(neighbours)), len(first), len(second)


def _aligned(labelled: bool, first: Marks, second: Marks) -> tuple[int, int, int]:
    sources, targets = _sides(first, second)
    placed = Counter((sources.get(source), targets.get(target), label) for source, target, label in first)
    theirs = Counter((source, target, label) for source, target, label in second)
    if not labelled:
        placed, theirs = _without_labels(placed), _without_labels(theirs)
    return (placed & theirs).total(), len(first), len(second)


def _ends(_labelled: bool, first: Marks, second: Marks) -> tuple[int, int, int]:
    mine, theirs = (sum(len({link[side] for link in links}) for side in (0, 1)) for links in (first, second))
    return sum(map(len, _sides(first, second))), mine, theirs


def _sides(first: Marks, second: Marks) -> tuple[dict[Hashable, Hashable], dict[Hashable, Hashable]]:
    """Return the second annotator's partner of each source and of each target of the first."""
    return (
        _partners((link[0] for link in first), (link[0] for link in second)),
        _partners((link[1] for link in first), (link[1] for link in second)),
    )


def _partners(first: Iterable[Hashable], second: Iterable[Hashable]) -> dict[Hashable, Hashable]:
    """Pair ends one-to-one so that the sum of shared positions over positions of both is greatest."""
    mine, theirs = list(dict.fromkeys(first)), list(dict.fromkeys(second))
    edges = [
        (left, right, likeness)
        for left, one in enumerate(mine)
        for right, other in enumerate(theirs)
        if (likeness := _likeness(one, other))
    ]
    if not edges:
        return {}
    lefts, rights, weights = zip(*edges, strict=True)
    chosen = heaviest(np.array(lefts), np.array(rights), np.array(weights, dtype=np.float64))
    return {mine[lefts[at]]: theirs[rights[at]] for at in np.flatnonzero(chosen).tolist()}


def _likeness(one: object, other: object) -> float:
    if one == other:
        return 1.0
    mine, theirs = _span(one), _span(other)
    if mine is None or theirs is None or mine[0] != theirs[0]:
        return 0.0
    shared = min(mine[2], theirs[2]) - max(mine[1], theirs[1])
    return max(0, shared) / (max(mine[2], theirs[2]) - min(mine[1], theirs[1]))


def _without_labels(links: Counter[tuple[object, object, object]]) -> Counter[tuple[object, object, object]]:
    merged: Counter[tuple[object, object, object]] = Counter()
    for (source, target, _), count in links.items():
        merged[source, target, None] += count
    return merged


def _meet(one: object, other: object) -> bool:
    """Tell whether two ends are spans of one text that overlap, or else the same."""
    if one == other:
        return True
    mine, theirs = _span(one), _span(other)
    if mine is None or theirs is None or mine[0] != theirs[0]:
        return False
    return mine[1] < theirs[2] and theirs[1] < mine[2]


def _span(end: object) -> tuple[object, int, int] | None:
    """Return (text, start, end) of an end that is a span, the text None where it is understood."""
    match end:
        case (int(start), int(stop)):
            return (None, start, stop)
        case (text, int(start), int(stop)) | (text, (int(start), int(stop))):
            return (text, start, stop)
    return None


_COUNTS = {"exact": _exact, "strict": _exact, "overlap": _overlap, "aligned": _aligned, "ends": _ends}
