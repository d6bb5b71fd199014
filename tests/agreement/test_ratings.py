"""Ratings: two ways in, one table; and the registry that lists the coefficients."""

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement import COEFFICIENTS, Ratings, measure


def test_rows_and_matrix_hold_the_same():
    matrix = Ratings.from_matrix([["x", "y"], [None, "x"]], annotators=["Ann", "Bob"])
    rows = Ratings.from_rows(
        [("u1", "Ann", "x"), ("u1", "Bob", "y"), ("u2", "Ann", None), ("u2", "Bob", "x")]
    )
    assert matrix.codes.tolist() == rows.codes.tolist() == [[1, 0], [2, 1]]
    assert (rows.annotators, rows.categories, rows.units) == (("Ann", "Bob"), ("x", "y"), ("u1", "u2"))


def test_an_array_with_nan_is_a_matrix_with_missing_values():
    values = np.array([[1.0, 2.0], [np.nan, 2.0]])
    assert Ratings.from_matrix(values).codes.tolist() == [[1, 0], [2, 2]]


def test_numbers_of_numpy_are_numbers():
    values = [[np.int64(1), np.float64("nan")], [np.int64(2), np.float64(2)]]
    ratings = Ratings.from_matrix([*values, [1, 2]])
    assert ratings.categories == (1, 2)
    assert measure("krippendorff_alpha", ratings, level="interval").value == 0


@pytest.mark.parametrize(
    ("values", "order"),
    [
        (["b", "a"], ("a", "b")),
        ([10, 9], (9, 10)),
        ([frozenset("b"), frozenset("ac")], (frozenset("ac"), frozenset("b"))),
        (["a", 1], (1, "a")),
    ],
)
def test_categories_are_sorted(values, order):
    assert Ratings.from_matrix([values]).categories == order


def test_selected_annotators_keep_only_the_categories_that_they_used():
    ratings = Ratings.from_matrix([["x", "x", "z"], ["y", "y", "z"]], annotators=["A", "B", "C"])
    pair = ratings.select(["B", "A"])
    assert (pair.annotators, pair.categories) == (("B", "A"), ("x", "y"))
    assert measure("cohen_kappa", pair).value == 1


def test_a_table_of_more_than_255_categories_is_held_too():
    column = list(range(300))
    assert measure("krippendorff_alpha", Ratings.from_matrix([[n, n] for n in column])).value == 1


def test_patterns_that_fit_no_integer_are_counted_unit_by_unit():
    matrix = [[(row * column) % 7 for column in range(40)] for row in range(9)]
    once = measure("fleiss_kappa", Ratings.from_matrix(matrix)).value
    split = measure("fleiss_kappa", Ratings.from_matrix(matrix), clusters=range(9))
    assert split.value == pytest.approx(once)
    assert split.low < once < split.high


def test_every_coefficient_says_what_it_is():
    for name, entry in COEFFICIENTS:
        assert entry.name == name
        assert 20 < len(entry.about) < 110
        assert "\n" not in entry.about


def test_the_package_is_imported_without_qt_and_sqlalchemy():
    code = (
        "import sys, annotator.agreement as a; [*a.COEFFICIENTS]; "
        "print(sorted({'PySide6', 'sqlalchemy', 'pyqtgraph', 'scipy'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@given(
    st.lists(st.lists(st.sampled_from([0, 1, 2, None]), min_size=3, max_size=3), min_size=2, max_size=12),
    st.data(),
)
def test_some_annotators_of_a_table_are_measured_as_a_table_of_their_own(matrix, data):
    clusters = data.draw(st.lists(st.integers(0, 3), min_size=len(matrix), max_size=len(matrix)))
    ratings = Ratings.from_matrix(matrix)
    rated = [n for n, row in enumerate(matrix) if row[0] is not None or row[2] is not None]
    alone = Ratings.from_matrix([[matrix[n][0], matrix[n][2]] for n in rated], ["1", "3"])
    for name in ("krippendorff_alpha", "conger_kappa"):
        options = {"categories": [0, 1, 2]}
        found = measure(name, ratings, annotators=("1", "3"), clusters=clusters, **options)
        wanted = measure(name, alone, clusters=[clusters[n] for n in rated], **options)
        assert (found.value, found.low, found.units, found.dropped, found.clusters) == pytest.approx(
            (wanted.value, wanted.low, wanted.units, wanted.dropped, wanted.clusters)
        )


def test_answers_by_name_are_the_same_ratings_as_a_matrix():
    answers = [{"Ann": "x", "Bob": "y"}, {"Bob": "x"}, {}]
    named, table = (
        Ratings.from_answers(answers, ["Ann", "Bob"]),
        Ratings.from_matrix([["x", "y"], [None, "x"], [None, None]], ["Ann", "Bob"]),
    )
    assert named.codes.tolist() == table.codes.tolist()
    assert (named.categories, named.annotators) == (table.categories, table.annotators)
