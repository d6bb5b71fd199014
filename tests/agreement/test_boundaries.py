"""Boundary similarity: laws, and counts worked out by hand."""

from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement import Continuum, measure
from annotator.errors import ExpectedError

masses = st.lists(st.integers(1, 5), min_size=1, max_size=8)


def cut(sizes, label="s"):
    borders = [0, *accumulate(sizes)]
    return [(start, end, label) for start, end in pairwise(borders)]


def fitted(sizes, length):
    """Return segments of these sizes that fill exactly this length."""
    borders = sorted({0, length, *(border for border in accumulate(sizes) if border < length)})
    return [(start, end, "s") for start, end in pairwise(borders)]


def similarity(first, second, **options):
    length = max(end for _, end, _ in first)
    return measure("boundary_similarity", Continuum(length, {"A": first, "B": second}), **options)


@given(first=masses, second=masses, n_t=st.integers(1, 4))
def test_annotators_may_be_exchanged(first, second, n_t):
    mine, theirs = cut(first), fitted(second, sum(first))
    one, other = similarity(mine, theirs, n_t=n_t).value, similarity(theirs, mine, n_t=n_t).value
    assert one == other
    assert one is None or 0 <= one <= 1


@given(sizes=masses)
def test_the_same_segments_are_one_or_have_no_boundary(sizes):
    found = similarity(cut(sizes), cut(sizes))
    assert found.value == (1 if len(sizes) > 1 else None)


@given(texts=st.lists(st.tuples(masses, masses), min_size=1, max_size=4))
def test_texts_are_summed_before_dividing(texts):
    pairs = [(cut(a), fitted(b, sum(a))) for a, b in texts]
    corpus = [Continuum(a[-1][1], {"A": a, "B": b}) for a, b in pairs]
    found = measure("boundary_similarity", corpus, clusters=range(len(corpus)))
    alone = measure("boundary_similarity", corpus)
    assert found.value == alone.value


@pytest.mark.parametrize(
    ("first", "second", "n_t", "value"),
    [
        # 5 and 10 match: 2 / 2
        ([5, 5, 5], [5, 5, 5], 2, 1),
        # 5 matches, 10 is moved by one: 1 − ½ / 2
        ([5, 5, 5], [5, 6, 4], 2, 0.75),
        # moved by two is two misses at n_t = 2, and one edit of 2/3 at n_t = 3
        ([5, 5, 5], [5, 7, 3], 2, 1 / 3),
        ([5, 5, 5], [5, 7, 3], 3, 1 - (2 / 3) / 2),
        # one boundary against none
        ([5, 5], [10], 2, 0),
        # n_t = 1 allows no near misses
        ([5, 5], [6, 4], 1, 0),
    ],
)
def test_edits_count_by_their_weight(first, second, n_t, value):
    assert similarity(cut(first), cut(second), n_t=n_t).value == pytest.approx(value)


def test_a_label_has_the_borders_of_its_segments():
    first = [(0, 4, "p"), (4, 8, "q"), (8, 12, "r")]
    second = [(0, 4, "p"), (4, 7, "q"), (7, 12, "r")]
    found = {
        one.group: one.value
        for one in measure("boundary_similarity", Continuum(12, {"A": first, "B": second}), by="label")
    }
    assert found == {"p": 1, "q": 0.75, "r": 0.5}


@pytest.mark.parametrize(
    ("first", "second", "sentence"),
    [
        ([(0, 9, "s")], [(0, 9, "s")], "Nobody set a boundary"),
        ([(0, 4, "s"), (4, 9, "s")], [(0, 4, "s"), (5, 9, "s")], "leave a part of a text out"),
        ([(0, 4, "s"), (4, 9, "s")], [], "leave a part of a text out"),
    ],
)
def test_undefined_has_its_reason(first, second, sentence):
    found = similarity(first, second)
    assert found.value is None
    assert sentence in found.reason


def test_an_impossible_distance_is_refused():
    with pytest.raises(ExpectedError, match="a whole number from 1 up"):
        similarity(cut([2, 2]), cut([2, 2]), n_t=0)
