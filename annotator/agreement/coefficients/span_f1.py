"""F1 of two annotators' spans: exact, by overlap, or by character."""

from collections import Counter
from functools import partial

from annotator.agreement.alignment import by_label, covered, match_spans, merged
from annotator.agreement.coefficient import Statistics, coefficient
from annotator.agreement.continuum import Continuum
from annotator.agreement.laid import LaidTexts
from annotator.agreement.laid_f1 import exact, laid_f1, overlapping
from annotator.agreement.texts import Marks, Texts, pairwise_f1
from annotator.errors import expected


@coefficient(
    "span_f1",
    data=Continuum,
    options={"match": "exact", "labelled": True},
    about="pairwise F1 of spans: match exact, overlap (one-to-one, as many as possible) or character",
)
def span_f1(texts: Texts, *, match: object, labelled: object) -> Statistics:
    """Prepare pairwise F1; precision and recall take the annotator who comes first as the reference."""
    if str(match) not in _COUNTS:
        raise expected(f"one of {', '.join(_COUNTS)}", match, "match")
    if not isinstance(labelled, bool):
        raise expected("True or False", labelled, "labelled")
    count = partial(_COUNTS[str(match)], labelled)
    if isinstance(texts, LaidTexts) and match != "character":
        by_columns = (
            exact(labelled=labelled) if match == "exact" else overlapping(labelled=labelled, count=count)
        )
        return laid_f1(texts, by_columns)
    return pairwise_f1(texts, count)


def _exact(labelled: bool, first: Marks, second: Marks) -> tuple[int, int, int]:
    """Return the size of the intersection of two multisets of spans, and their sizes."""
    width = 3 if labelled else 2
    shared = Counter(span[:width] for span in first) & Counter(span[:width] for span in second)
    return shared.total(), len(first), len(second)


def _overlap(labelled: bool, first: Marks, second: Marks) -> tuple[int, int, int]:
    return len(match_spans(first, second, labelled=labelled)), len(first), len(second)


def _character(labelled: bool, first: Marks, second: Marks) -> tuple[int, int, int]:
    """Return how many positions (labelled: of one label) both marked, and how many each marked."""
    mine, theirs = _areas(first, labelled=labelled), _areas(second, labelled=labelled)
    both = 0
    for label in mine.keys() & theirs.keys():
        union = covered(merged(mine[label] + theirs[label]))
        both += covered(mine[label]) + covered(theirs[label]) - union
    return both, sum(map(covered, mine.values())), sum(map(covered, theirs.values()))


def _areas(marks: Marks, *, labelled: bool) -> dict[object, list[tuple[int, int]]]:
    if not labelled:
        return {None: merged([span[:2] for span in marks])}
    return {label: merged([marks[n][:2] for n in numbers]) for label, numbers in by_label(marks).items()}


_COUNTS = {"exact": _exact, "overlap": _overlap, "character": _character}
