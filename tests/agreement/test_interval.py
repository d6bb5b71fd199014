"""Intervals over clusters against their definitions."""

import json
from math import sqrt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import Continuum, Measurement, Ratings, measure
from annotator.agreement.interval import student_quantile

# Two-sided 95 % and 99 %, as printed in the tables of Student's t.
PRINTED = [(1, 12.706, 63.657), (2, 4.303, 9.925), (5, 2.571, 4.032), (10, 2.228, 3.169), (30, 2.042, 2.750)]
PRINTED += [(60, 2.000, 2.660), (120, 1.980, 2.617), (10_000, 1.960, 2.576)]
RATINGS = ["krippendorff_alpha", "fleiss_kappa", "conger_kappa", "gwet_ac", "percent_agreement"]


def threads(seed, clusters=6, size=8, annotators=3):
    """Return (matrix, clusters) in which every cluster varies and some values are missing."""
    generator = np.random.default_rng(seed)
    truth = generator.integers(0, 3, (clusters * size, 1))
    guess = generator.integers(0, 3, (clusters * size, annotators))
    values = np.where(generator.random(guess.shape) < 0.7, truth, guess).tolist()
    missing = generator.random(guess.shape) < 0.2
    matrix = [
        [None if m else v for v, m in zip(*row, strict=True)] for row in zip(values, missing, strict=True)
    ]
    return matrix, [n // size for n in range(clusters * size)]


@pytest.mark.parametrize(("freedom", "at_95", "at_99"), PRINTED)
def test_the_quantile_of_t_is_the_printed_one(freedom, at_95, at_99):
    assert student_quantile(0.975, freedom) == pytest.approx(at_95, abs=5.1e-4)
    assert student_quantile(0.995, freedom) == pytest.approx(at_99, abs=5.1e-4)


def test_series_and_expansion_of_t_meet():
    step = student_quantile(0.975, 199) - student_quantile(0.975, 200)
    assert student_quantile(0.975, 200) - student_quantile(0.975, 201) == pytest.approx(step, rel=0.02)


@pytest.mark.parametrize("name", RATINGS)
@pytest.mark.parametrize("level", ["nominal", "ordinal"])
@settings(max_examples=5)
@given(seed=st.integers(0, 50))
def test_the_jackknife_is_its_definition(name, level, seed):
    matrix, clusters = threads(seed)
    options = {"level": level} if name == "krippendorff_alpha" else {"categories": [0, 1, 2]}
    found = measure(name, Ratings.from_matrix(matrix), clusters=clusters, ci=0.9, **options)
    without = [
        measure(
            name,
            Ratings.from_matrix([row for row, c in zip(matrix, clusters, strict=True) if c != left]),
            **options,
        ).value
        for left in range(6)
    ]
    error = sqrt(5 / 6 * sum((value - np.mean(without)) ** 2 for value in without))
    half = student_quantile(0.95, 5) * error
    assert (found.low, found.high) == pytest.approx((found.value - half, found.value + half))
    assert found.clusters == 6


def test_the_jackknife_of_spans_leaves_out_discussions():
    texts = [
        Continuum(50, {"Ann": [(0, 10, "claim")], "Bob": [(0, 10, "claim")]}),
        Continuum(50, {"Ann": [(0, 10, "claim"), (20, 30, "claim")], "Bob": [(0, 10, "claim")]}),
        Continuum(50, {"Ann": [(5, 9, "claim")], "Bob": []}),
    ]
    found = measure("span_f1", texts, clusters=["x", "y", "y"])
    without = [measure("span_f1", texts[1:]).value, measure("span_f1", texts[:1]).value]
    half = student_quantile(0.975, 1) * sqrt(1 / 2 * sum((v - np.mean(without)) ** 2 for v in without))
    assert (found.low, found.high) == pytest.approx((found.value - half, found.value + half))


@pytest.mark.parametrize("method", ["jackknife", "bootstrap"])
def test_fewer_than_two_clusters_have_no_interval(method):
    matrix, _ = threads(1)
    for clusters in (None, ["one"] * len(matrix)):
        found = measure("krippendorff_alpha", Ratings.from_matrix(matrix), clusters=clusters, interval=method)
        assert found.value is not None
        assert (found.low, found.high) == (None, None)


def test_a_cluster_with_nothing_to_compare_is_no_cluster():
    matrix, clusters = threads(2)
    alone = [[1, None, None]] * 3
    before = measure("krippendorff_alpha", Ratings.from_matrix(matrix), clusters=clusters)
    after = measure("krippendorff_alpha", Ratings.from_matrix(matrix + alone), clusters=clusters + [9] * 3)
    assert (after.low, after.high, after.clusters) == pytest.approx((before.low, before.high, 6))


def test_variation_in_one_cluster_alone_gives_a_reason_instead_of_an_interval():
    ratings = Ratings.from_matrix([["x", "x"], ["x", "x"], ["x", "y"], ["y", "y"]])
    found = measure("krippendorff_alpha", ratings, clusters=[1, 1, 2, 2])
    assert found.value is not None
    assert found.low is None
    assert found.interval_reason == "Without one of the clusters the coefficient is undefined."


def test_the_bootstrap_repeats_with_its_seed_and_only_with_it():
    matrix, clusters = threads(3)

    def limits(seed):
        found = measure(
            "krippendorff_alpha",
            Ratings.from_matrix(matrix),
            level="ordinal",
            clusters=clusters,
            interval="bootstrap",
            resamples=200,
            seed=seed,
        )
        assert found.low < found.value < found.high
        return found.low, found.high

    assert limits(1) == limits(1)
    assert limits(1) != limits(2)


def test_the_bootstrap_is_the_percentiles_of_repeated_corpora():
    matrix, clusters = threads(4)
    found = measure(
        "fleiss_kappa",
        Ratings.from_matrix(matrix),
        clusters=clusters,
        interval="bootstrap",
        resamples=40,
        ci=0.8,
    )
    picked = np.random.default_rng((0, 0)).integers(0, 6, (40, 6))
    times = [np.bincount(draw, minlength=6) for draw in picked]
    values = [
        measure(
            "fleiss_kappa",
            Ratings.from_matrix(
                [row for row, c in zip(matrix, clusters, strict=True) for _ in range(draw[c])]
            ),
        ).value
        for draw in times
    ]
    assert (found.low, found.high) == pytest.approx(tuple(np.quantile(values, [0.1, 0.9])))


@pytest.mark.parametrize(
    ("coefficient", "low", "high", "seen"),
    [
        ("krippendorff_alpha", 0.2, 0.9, (0.2, 0.9, False, False)),
        ("krippendorff_alpha", -0.4, 1.2, (-0.4, 1.0, False, True)),
        ("cohen_kappa", -1.4, 0.8, (-1.0, 0.8, True, False)),
        ("percent_agreement", -0.1, 1 + 1e-12, (0.0, 1.0, True, False)),
        ("gamma", -3.0, 0.8, (-3.0, 0.8, False, False)),
    ],
)
def test_an_interval_is_shown_as_far_as_the_coefficient_can_go(coefficient, low, high, seen):
    one = Measurement(coefficient=coefficient, value=0.5, low=low, high=high)
    assert (one.low, one.high) == (low, high)
    found = one.reach
    assert (found.low, found.high, found.open_low, found.open_high) == seen


def test_without_an_interval_there_is_none_to_show():
    assert Measurement(coefficient="gamma", value=0.5).reach is None


def test_clusters_may_be_named_by_unit():
    matrix, clusters = threads(5)
    rows = [(f"u{n}", f"a{a}", value) for n, row in enumerate(matrix) for a, value in enumerate(row)]
    ratings = Ratings.from_rows(rows)
    by_name = {f"u{n}": cluster for n, cluster in enumerate(clusters)}
    assert measure("gwet_ac", ratings, clusters=by_name) == measure("gwet_ac", ratings, clusters=clusters)


def test_options_say_how_the_interval_was_made_and_are_json():
    matrix, clusters = threads(6)
    ratings = Ratings.from_matrix(matrix)
    found = measure(
        "gwet_ac", ratings, clusters=clusters, weights=np.eye(3), interval="bootstrap", resamples=50
    )
    assert found.options == {
        "weights": [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
        "interval": "bootstrap",
        "ci": 0.95,
        "resamples": 50,
        "seed": 0,
    }
    assert json.loads(json.dumps(found.as_dict()))["coefficient"] == "gwet_ac"


def test_the_chance_to_reach_a_threshold_is_its_share_of_the_resamples():
    ratings = Ratings.from_matrix([["x", "x"], ["y", "y"], ["x", "y"], ["y", "y"]] * 6)
    options = {"clusters": [n // 4 for n in range(24)], "thresholds": (-1, 0.4, 2)}
    same = measure("krippendorff_alpha", ratings, **options)
    assert (same.reached[-1], same.reached[2]) == (1, 0)
    mixed = measure("krippendorff_alpha", ratings, **{**options, "clusters": [n % 4 for n in range(24)]})
    assert 0 < mixed.reached[0.4] < 1
    assert measure("krippendorff_alpha", ratings, thresholds=(0.4,)).reached == {}


@pytest.mark.parametrize("kind", [list, tuple, np.array])
def test_clusters_may_be_a_list_or_an_array_and_may_change(kind):
    matrix = [["x", "x"], ["y", "y"], ["x", "y"], ["y", "y"]] * 500
    ratings, clusters = Ratings.from_matrix(matrix), [n // 100 for n in range(2000)]
    names = [f"d{number}" for number in clusters]
    wanted = measure("krippendorff_alpha", ratings, clusters=names)
    found = measure("krippendorff_alpha", ratings, clusters=kind(clusters))
    assert (found.value, found.low, found.clusters) == pytest.approx((wanted.value, wanted.low, 20))
    changed = kind([0 if number < 5 else number for number in clusters])
    assert measure("krippendorff_alpha", ratings, clusters=changed).clusters == 16


@settings(max_examples=20)
@given(st.lists(st.lists(st.sampled_from([0, 1, 2, None]), min_size=3, max_size=3), min_size=4, max_size=15))
def test_units_that_are_clusters_of_their_own_are_left_out_one_by_one(matrix):
    """Equal units are counted as one pattern; the jackknife is that of all of them."""
    ratings = Ratings.from_matrix(matrix)
    found = measure("fleiss_kappa", ratings, clusters=range(len(matrix)), categories=[0, 1, 2])
    if found.low is None:
        return
    compared = [n for n, row in enumerate(matrix) if sum(value is not None for value in row) > 1]
    without = [
        measure("fleiss_kappa", Ratings.from_matrix(matrix[:n] + matrix[n + 1 :]), categories=[0, 1, 2]).value
        for n in compared
    ]
    many = len(compared)
    error = sqrt((many - 1) / many * sum((one - np.mean(without)) ** 2 for one in without))
    assert (found.clusters, found.units) == (many, many)
    assert found.high - found.value == pytest.approx(student_quantile(0.975, many - 1) * error, abs=1e-9)


def test_units_that_are_clusters_of_their_own_can_be_drawn():
    ratings = Ratings.from_matrix([["x", "x"], ["y", "y"], ["x", "y"], ["y", "y"]] * 50)
    found = measure(
        "krippendorff_alpha", ratings, clusters=range(200), interval="bootstrap", thresholds=(0, 0.9)
    )
    assert found.low < found.value < found.high
    assert (found.clusters, found.reached) == (200, {0: 1, 0.9: 0})
