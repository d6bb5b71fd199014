"""However a table holds how often its rows stand in a cluster, the figures are the same."""

import numpy as np
import pytest

from annotator.agreement import Ratings, histogram, measure, spread
from annotator.agreement.arrays import multiplied
from annotator.agreement.spread import Entries, Matrix

RATINGS = [
    ("krippendorff_alpha", {}),
    ("krippendorff_alpha", {"level": "ordinal"}),
    ("percent_agreement", {}),
    ("scott_pi", {}),
    ("fleiss_kappa", {}),
    ("conger_kappa", {}),
    ("brennan_prediger", {}),
    ("gwet_ac", {}),
]


def figures(name, options, interval):
    """Return value and limits as a whole and by label of ratings with many missing values."""
    generator = np.random.default_rng(5)
    codes = generator.integers(0, 4, (4, 300)).astype(np.uint8)
    ratings = Ratings(codes, ("x", "y", "z"), ("a", "b", "c", "d"), range(300))
    settings = {"clusters": [n // 10 for n in range(300)], "interval": interval, "resamples": 50, **options}
    found = [measure(name, ratings, **settings), *measure(name, ratings, by="label", **settings)]
    return [(one.value, one.low, one.high, one.units, one.used, one.clusters) for one in found]


@pytest.mark.parametrize("interval", ["jackknife", "bootstrap"])
@pytest.mark.parametrize(("name", "options"), RATINGS)
def test_a_matrix_and_a_list_of_entries_give_the_same_figures(name, options, interval, monkeypatch):
    with_matrices = figures(name, options, interval)
    for module in (spread, histogram):
        monkeypatch.setattr(module, "fits", lambda _cells, _filled: False)
    for one, other in zip(figures(name, options, interval), with_matrices, strict=True):
        assert one == pytest.approx(other, abs=1e-12)


def test_rows_are_left_out_and_made_one_alike_in_both():
    counts = np.array([[1.0, 0, 2, 0], [0, 3, 0, 4]])
    cluster, row = np.nonzero(counts)
    both = Matrix(counts), Entries(row, cluster, counts[cluster, row], 2, 4)
    into = np.array([1, 0, 1, 0])
    for one in both:
        assert one.units().tolist() == [1, 3, 2, 4]
        assert one.units(np.array([1.0, 10.0])).tolist() == [1, 30, 2, 40]
        assert one.only(np.array([True, False, True, True])).units().tolist() == [1, 2, 4]
        merged = one.merged(into, 2)
        assert merged.sums(np.ones(2), np.array([0, 1]), 2).tolist() == [[0, 3], [7, 0]]
        placed = one.sums(np.array([1.0, 2, 3, 4]), np.array([-1, 0, 0, 1]), 2)
        assert placed.tolist() == [[6, 0], [6, 16]]


def test_products_in_pieces_are_the_products():
    generator = np.random.default_rng(0)
    left, right = generator.random((700, 300)), generator.random((300, 9))
    assert multiplied(left, right) == pytest.approx(left @ right, abs=1e-10)
    assert multiplied(left[:0], right).shape == (0, 9)
    assert multiplied(left, right[:, :0]).shape == (700, 0)
