"""Laws that every coefficient of ratings keeps."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from annotator.agreement import COEFFICIENTS, Ratings, measure

NAMES = [name for name, entry in COEFFICIENTS if entry.data is Ratings]
MANY = [name for name in NAMES if name != "cohen_kappa"]
CORRECTED = [name for name in NAMES if name != "percent_agreement"]
WEIGHTED = ["identity", "linear", "quadratic", "ordinal"]

# Laws that run once for each coefficient need fewer examples of each.
sometimes = settings(max_examples=30)

values = st.sampled_from([0, 1, 2, 3, None])


few = st.integers(2, 4)


@st.composite
def matrices(draw, annotators=few, value=values):
    width = draw(annotators)
    row = st.lists(value, min_size=width, max_size=width)
    return draw(st.lists(row, min_size=1, max_size=12))


pairs = matrices(annotators=st.just(2))


def value_of(name, matrix, **options):
    return measure(name, Ratings.from_matrix(matrix), **options).value


def same(value):
    return pytest.approx(value, abs=1e-9)


@pytest.mark.parametrize("name", NAMES)
@sometimes
@given(matrix=pairs, data=st.data())
def test_units_may_be_permuted(name, matrix, data):
    assert value_of(name, data.draw(st.permutations(matrix))) == same(value_of(name, matrix))


@pytest.mark.parametrize("name", MANY)
@sometimes
@given(matrix=matrices(), data=st.data())
def test_annotators_may_be_permuted(name, matrix, data):
    order = data.draw(st.permutations(range(len(matrix[0]))))
    permuted = [[row[n] for n in order] for row in matrix]
    assert value_of(name, permuted) == same(value_of(name, matrix))


@given(matrix=pairs)
def test_the_two_annotators_of_cohen_may_be_exchanged(matrix):
    exchanged = [row[::-1] for row in matrix]
    assert value_of("cohen_kappa", exchanged) == same(value_of("cohen_kappa", matrix))


@pytest.mark.parametrize("name", NAMES)
@sometimes
@given(matrix=pairs, data=st.data())
def test_labels_may_be_renamed(name, matrix, data):
    names = dict(zip(range(4), data.draw(st.permutations("wxyz")), strict=True))
    renamed = [[names.get(value) for value in row] for row in matrix]
    assert value_of(name, renamed) == same(value_of(name, matrix))


@pytest.mark.parametrize("name", CORRECTED)
@sometimes
@given(column=st.lists(st.integers(0, 3), min_size=1, max_size=12))
def test_full_agreement_is_one_and_undefined_without_variation(name, column):
    found = measure(name, Ratings.from_matrix([[value, value] for value in column]))
    if len(set(column)) == 1:
        assert found.value is None
        assert found.reason.endswith(".")
    else:
        assert found.value == same(1)


@given(
    matrix=matrices(),
    value=st.integers(0, 3),
    level=st.sampled_from(["nominal", "ordinal", "interval", "ratio"]),
)
def test_a_unit_with_one_value_changes_nothing_for_alpha(matrix, value, level):
    lone = [value] + [None] * (len(matrix[0]) - 1)
    before, after = (
        measure("krippendorff_alpha", Ratings.from_matrix(rows), level=level)
        for rows in (matrix, [*matrix, lone])
    )
    assert after.value == same(before.value)
    assert (after.units, after.dropped) == (before.units, before.dropped + 1)


@pytest.mark.parametrize("name", MANY)
@sometimes
@given(matrix=matrices(), data=st.data())
def test_splitting_the_corpus_into_clusters_changes_no_value(name, matrix, data):
    clusters = data.draw(st.lists(st.integers(0, 3), min_size=len(matrix), max_size=len(matrix)))
    assert value_of(name, matrix, clusters=clusters) == same(value_of(name, matrix))


@given(matrix=matrices(), level=st.sampled_from(["nominal", "ordinal", "interval", "ratio"]))
def test_alpha_is_the_definition_over_pairs_of_values(matrix, level):
    units = [[value for value in row if value is not None] for row in matrix]
    pooled = [value for row in units if len(row) > 1 for value in row]
    assume(len(set(pooled)) > 1)

    def distance(c, k):
        if c == k:
            return 0
        low, high = sorted((c, k))
        between = sum(low <= value <= high for value in pooled)
        return {
            "nominal": 1,
            "interval": (c - k) ** 2,
            "ratio": ((c - k) / (c + k)) ** 2,
            "ordinal": (between - (pooled.count(c) + pooled.count(k)) / 2) ** 2,
        }[level]

    n = len(pooled)
    within = sum(
        2 * sum(distance(c, k) for c, k in combinations(row, 2)) / (len(row) - 1)
        for row in units
        if len(row) > 1
    )
    between = 2 * sum(distance(c, k) for c, k in combinations(pooled, 2))
    expected = 1 - (within / n) / (between / (n * (n - 1)))
    assert value_of("krippendorff_alpha", matrix, level=level) == same(expected)


@given(matrix=matrices(value=st.integers(0, 3)))
def test_scott_is_fleiss_without_missing_values(matrix):
    assert value_of("scott_pi", matrix) == same(value_of("fleiss_kappa", matrix))


@given(matrix=matrices(annotators=st.just(2), value=st.integers(0, 3)), weights=st.sampled_from(WEIGHTED))
def test_conger_is_cohen_for_two_annotators_without_missing_values(matrix, weights):
    cohen = value_of("cohen_kappa", matrix, weights=weights)
    assert value_of("conger_kappa", matrix, weights=weights) == same(cohen)


@given(matrix=pairs)
def test_quadratic_disagreement_is_quadratic_agreement(matrix):
    squares = [[(i - j) ** 2 for j in range(4)] for i in range(4)]
    by_disagreement = value_of("cohen_kappa", matrix, categories=range(4), disagreement=squares)
    assert by_disagreement == same(value_of("cohen_kappa", matrix, categories=range(4), weights="quadratic"))


@pytest.mark.parametrize("name", NAMES)
@sometimes
@given(matrix=pairs)
def test_by_label_is_the_coefficient_of_label_against_rest(name, matrix):
    for found in measure(name, Ratings.from_matrix(matrix), by="label"):
        against = [[None if value is None else value == found.group for value in row] for row in matrix]
        assert found.value == same(value_of(name, against, categories=[True, False]))


@given(matrix=matrices())
def test_fleiss_by_label_is_his_kappa_of_the_category(matrix):
    complete = [[value or 0 for value in row] for row in matrix]
    raters, units = len(complete[0]), len(complete)
    for found in measure("fleiss_kappa", Ratings.from_matrix(complete), by="label"):
        counts = [row.count(found.group) for row in complete]
        share = sum(counts) / (units * raters)
        split = sum(n * (raters - n) for n in counts)
        chance = units * raters * (raters - 1) * share * (1 - share)
        assert found.value == (same(1 - split / chance) if chance > 1e-9 else None)


@pytest.mark.parametrize("name", MANY)
@sometimes
@given(matrix=matrices(annotators=st.integers(7, 12)))
def test_many_annotators_are_as_good_as_few(name, matrix):
    """With many annotators values are counted without names; an annotator without values must not matter."""
    width = len(matrix[0])
    narrow = [[value if n < 3 else None for n, value in enumerate(row)] for row in matrix]
    wide = Ratings.from_matrix(narrow)
    assert measure(name, wide).value == same(measure(name, wide.select(["1", "2", "3"])).value)
    doubled = [row + [None] * width for row in matrix]
    assert value_of(name, doubled) == same(value_of(name, matrix))


@given(matrix=matrices(annotators=st.integers(7, 9), value=st.integers(0, 1)))
def test_percent_agreement_of_many_annotators_is_the_mean_over_pairs(matrix):
    agreeing = [np.mean([a == b for a, b in combinations(row, 2)]) for row in matrix]
    assert value_of("percent_agreement", matrix) == same(np.mean(agreeing))


@given(matrix=matrices(value=st.sampled_from([None, "", "A", "B", "AB", "BC"])))
def test_labels_of_sets_are_compared_member_by_member(matrix):
    sets = [[None if value is None else frozenset(value) for value in row] for row in matrix]
    for found in measure("krippendorff_alpha", Ratings.from_matrix(sets), by="label"):
        holds = [[None if value is None else found.group in value for value in row] for row in sets]
        assert found.value == same(value_of("krippendorff_alpha", holds))


@pytest.mark.parametrize("level", ["nominal", "jaccard", "masi", "dice"])
@sometimes
@given(matrix=matrices(value=st.sampled_from(["A", "B", "C", None])))
def test_sets_of_one_label_are_that_label(level, matrix):
    sets = [[None if value is None else frozenset(value) for value in row] for row in matrix]
    assert value_of("krippendorff_alpha", sets, level=level) == same(value_of("krippendorff_alpha", matrix))
