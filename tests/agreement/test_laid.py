"""Texts laid end to end give what the same texts one by one give, whatever is asked of spans."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement import Continuum, measure
from annotator.agreement.laid import Laid

PEOPLE, LABELS, LENGTH = ("a", "b", "c"), ("x", "y"), 14
spans = st.tuples(st.integers(0, 12), st.integers(1, 5), st.sampled_from(LABELS)).map(
    lambda one: (one[0], min(one[0] + one[1], LENGTH), one[2])
)
judged = st.dictionaries(st.sampled_from(PEOPLE), st.lists(spans, max_size=6))
texts = st.lists(judged, min_size=1, max_size=6)


def laid(found):
    """Return the texts as columns, those of equal judges with one pattern."""
    judges = sorted({tuple(PEOPLE.index(who) for who in said) for said in found})
    pattern = [judges.index(tuple(PEOPLE.index(who) for who in said)) for said in found]
    rows = [
        (number, PEOPLE.index(who), start, end, LABELS.index(label))
        for number, said in enumerate(found)
        for who, marks in said.items()
        for start, end, label in marks
    ]
    return Laid.of_rows(
        lengths=np.full(len(found), LENGTH),
        judges=judges,
        pattern=np.array(pattern, dtype=np.intp),
        marks=np.array(rows, dtype=np.int32).reshape(len(rows), 5),
        people=PEOPLE,
        labels=LABELS,
        order=np.arange(len(found)),
    )


@given(texts)
def test_the_texts_themselves_are_the_same(found):
    assert list(laid(found)) == [Continuum(LENGTH, said) for said in found]


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("span_f1", {"match": "exact"}),
        ("span_f1", {"match": "overlap"}),
        ("span_f1", {"match": "overlap", "labelled": False}),
        ("span_f1", {"match": "exact", "labelled": False}),
        ("span_f1", {"match": "character"}),
        ("unitizing_alpha", {"form": "binary"}),
        ("unitizing_alpha", {"form": "valued"}),
        ("unitizing_alpha", {"form": "coding"}),
    ],
)
@given(texts, st.booleans())
def test_every_figure_is_the_same(name, options, found, by_label):
    clusters = [number // 2 for number in range(len(found))]
    asked = {"categories": LABELS, "clusters": clusters, "by": "label" if by_label else None, **options}
    one_by_one = measure(name, [Continuum(LENGTH, said) for said in found], **asked)
    assert measure(name, laid(found), **asked) == one_by_one
