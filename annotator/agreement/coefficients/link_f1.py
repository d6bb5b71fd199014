"""F1 of two annotators' links: both ends must meet, exactly or by overlap."""

from collections import Counter
from functools import partial

from annotator.agreement.alignment import match_graph
from annotator.agreement.coefficient import Statistics, coefficient
from annotator.agreement.links import Links
from annotator.agreement.texts import Marks, Texts, pairwise_f1
from annotator.errors import expected


@coefficient(
    "link_f1",
    data=Links,
    options={"match": "exact", "labelled": True},
    about="pairwise F1 of links: ends match exact or overlap (one-to-one, as many as possible)",
)
def link_f1(texts: Texts, *, match: object, labelled: object) -> Statistics:
    """Prepare pairwise F1 of links: both ends must match and, labelled, the labels be the same."""
    if match not in _COUNTS:
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


_COUNTS = {"exact": _exact, "overlap": _overlap}
