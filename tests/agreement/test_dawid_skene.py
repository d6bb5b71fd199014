"""Dawid and Skene's model: what its estimates must keep to."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement import Ratings, dawid_skene
from annotator.errors import ExpectedError

matrices = st.lists(
    st.lists(st.sampled_from(["x", "y", "z", None]), min_size=3, max_size=3), min_size=2, max_size=15
)


def estimated(matrix, **options):
    return dawid_skene(Ratings.from_matrix(matrix), **options)


@given(matrix=matrices)
def test_the_likelihood_never_falls(matrix):
    found = [estimated(matrix, iterations=number, tolerance=-1) for number in (1, 2, 3, 8)]
    if found[0].reason is None:
        assert all(a.likelihood <= b.likelihood + 1e-9 for a, b in pairwise(found))


@given(matrix=matrices, smoothing=st.sampled_from([0, 0.5]))
def test_rows_are_probabilities(matrix, smoothing):
    found = estimated(matrix, smoothing=smoothing)
    if found.reason is None:
        rows = found.confusions.sum(axis=2)
        assert np.allclose(rows[np.isfinite(rows)], 1)
        rated = [any(row) for row in matrix]
        assert np.allclose(found.posterior()[rated].sum(axis=1), 1)
        assert np.isnan(found.posterior()[np.logical_not(rated)]).all()
        assert found.prevalence.sum() == pytest.approx(1)


@given(matrix=matrices)
def test_annotators_may_be_permuted(matrix):
    before, after = estimated(matrix), estimated([[c, a, b] for a, b, c in matrix])
    assert np.allclose(after.confusions[[1, 2, 0]], before.confusions, equal_nan=True, atol=1e-6)


def test_annotators_who_always_agree_have_no_confusions():
    found = estimated([["x", "x"], ["y", "y"], ["y", "y"]])
    assert found.confusions.tolist() == [[[1, 0], [0, 1]]] * 2
    assert found.prevalence.tolist() == pytest.approx([1 / 3, 2 / 3])
    assert found.labels() == ["x", "y", "y"]
    assert found.accuracy.tolist() == pytest.approx([1, 1])


def test_the_annotator_who_turns_labels_round_is_found_out():
    truth = ["x", "y"] * 20
    turned = {"x": "y", "y": "x"}
    found = estimated([[t, t, turned[t] if n % 10 else t] for n, t in enumerate(truth)])
    assert found.labels() == truth
    assert found.confusions[2, 0].tolist() == pytest.approx([0.2, 0.8])
    assert found.accuracy.tolist() == pytest.approx([1, 1, 0.1])


def test_one_step_is_the_shares_of_the_votes():
    """Three units x x, x y, y y: beliefs 1, ½, 0, so the first annotator says x in all of 1.5 units of x."""
    found = estimated([["x", "x"], ["x", "y"], ["y", "y"]], iterations=1)
    assert found.confusions[0].tolist() == [[1, 0], pytest.approx([1 / 3, 2 / 3])]
    assert found.prevalence.tolist() == [0.5, 0.5]


def test_a_unit_without_values_has_no_label():
    assert estimated([["x", "x"], [None, None], ["y", "y"]]).labels() == ["x", None, "y"]


def test_without_a_second_annotator_there_is_a_reason():
    found = estimated([["x"], ["y"]])
    assert found.reason == "Only one annotator gave values, so there is nobody to compare with."
    assert found.labels() == [None, None]


def test_declared_labels_that_nobody_gave_are_met_by_nobody():
    found = estimated([["x", "x"], ["y", "x"]], categories=["x", "y", "z"])
    assert np.isnan(found.confusions[:, 2]).all()
    assert found.prevalence[2] == 0


def test_impossible_options_are_refused():
    with pytest.raises(ExpectedError, match="iterations from 1"):
        estimated([["x", "y"]], iterations=0)
