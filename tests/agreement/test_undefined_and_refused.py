"""What has no value says why, and what cannot be taken is refused in a sentence."""

import math

import pytest

from annotator.agreement import COEFFICIENTS, Continuum, Links, Ratings, measure
from annotator.agreement.distance import LEVELS
from annotator.errors import ExpectedError

OF_RATINGS = [name for name, entry in COEFFICIENTS if entry.data is Ratings]
ONE_LABEL = Ratings.from_matrix([["x", "x"]] * 4)


@pytest.mark.parametrize("name", OF_RATINGS)
@pytest.mark.parametrize(
    ("matrix", "reason"),
    [
        ([], "No unit has a value."),
        ([[None, None]], "No unit has a value."),
        ([["x"], ["y"]], "Only one annotator gave values, so there is nobody to compare with."),
        ([["x", None], ["y", None]], "Only one annotator gave values, so there is nobody to compare with."),
        (
            [["x", None], [None, "y"]],
            "No unit has values from two annotators, so there is nothing to compare.",
        ),
    ],
)
def test_without_pairs_there_is_a_reason_and_no_number(name, matrix, reason):
    found = measure(name, Ratings.from_matrix(matrix), clusters=range(len(matrix)))
    assert (found.value, found.reason) == (None, reason)
    assert (found.observed, found.expected, found.low, found.high) == (None,) * 4


NOTHING = [
    *((name, Ratings.from_matrix([]), "No unit has a value.") for name in OF_RATINGS),
    *((name, [], "No annotator judged a text.") for name, entry in COEFFICIENTS if entry.data is not Ratings),
]


@pytest.mark.parametrize("interval", ["jackknife", "bootstrap"])
@pytest.mark.parametrize("categories", [None, ["x", "y"]])
@pytest.mark.parametrize(("name", "data", "reason"), NOTHING)
def test_no_data_at_all_has_a_reason_under_every_option(name, data, reason, categories, interval):
    levels = [{"level": level} for level in LEVELS] if name == "krippendorff_alpha" else [{}]
    for options in levels:
        if categories is not None and options.get("level") not in {None, "nominal", "ordinal"}:
            continue
        asked = {"categories": categories, "clusters": [], "interval": interval, **options}
        assert measure(name, data, **asked).reason == reason
        assert {one.reason for one in measure(name, data, by="label", **asked)} <= {reason}


def test_no_variation_keeps_the_observed_agreement():
    found = measure("fleiss_kappa", ONE_LABEL)
    assert (found.value, found.observed, found.expected) == (None, 1, 1)
    assert measure("percent_agreement", ONE_LABEL).value == 1


@pytest.mark.parametrize("name", ["gwet_ac", "brennan_prediger"])
def test_declared_categories_make_agreement_on_one_label_count(name):
    assert measure(name, ONE_LABEL).value is None
    assert measure(name, ONE_LABEL, categories=["x", "y"]).value == 1


def test_a_label_that_nobody_gave_is_undefined():
    ratings = Ratings.from_matrix([["x", "x"], ["x", "y"]])
    found = measure("krippendorff_alpha", ratings, by="label", categories=["x", "y", "z"])
    assert [(one.group, one.value is None, one.used) for one in found] == [
        ("x", False, 3),
        ("y", False, 1),
        ("z", True, 0),
    ]


@pytest.mark.parametrize("match", ["exact", "overlap", "character"])
def test_precision_is_undefined_where_the_second_annotator_found_nothing(match):
    found = measure("span_f1", Continuum(9, {"Ann": [(0, 5, "c")], "Bob": []}), match=match)
    assert (found.value, found.precision, found.recall) == (0, None, 0)


@pytest.mark.parametrize(
    ("texts", "reason"),
    [
        ([], "No annotator judged a text."),
        (
            [Continuum(9, {"Ann": []})],
            "Only one annotator judged the texts, so there is nobody to compare with.",
        ),
        (
            [Continuum(9, {"Ann": []}), Continuum(9, {"Bob": []})],
            "No text was judged by two annotators, so there is nothing to compare.",
        ),
    ],
)
def test_texts_that_nobody_shares_have_a_reason(texts, reason):
    assert measure("span_f1", texts).reason == reason


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (lambda: measure("kappa", ONE_LABEL), "There is no coefficient called 'kappa'"),
        (lambda: measure("gwet_ac", ONE_LABEL, level="ordinal"), "gwet_ac has no option 'level'"),
        (lambda: measure("krippendorff_alpha", ONE_LABEL, level="cardinal"), "found 'cardinal'"),
        (lambda: measure("krippendorff_alpha", ONE_LABEL, level="interval"), "needs numbers, found 'x'"),
        (lambda: measure("krippendorff_alpha", ONE_LABEL, level="masi"), "frozensets of labels"),
        (
            lambda: measure("krippendorff_alpha", Ratings.from_matrix([[-1, 1]]), level="ratio"),
            "numbers from 0 up for the level ratio, found -1.0.",
        ),
        (
            lambda: measure("krippendorff_alpha", Ratings.from_matrix([[1, math.inf]]), level="interval"),
            "The level interval cannot compare inf: it has no finite distance to others.",
        ),
        (
            lambda: measure("krippendorff_alpha", Ratings.from_matrix([[1, 10**400]]), level="ratio"),
            "The level ratio cannot compare 1",
        ),
        (
            lambda: measure("krippendorff_alpha", Ratings.from_matrix([[1, 1e300]]), level="interval"),
            "too far apart",
        ),
        (
            lambda: measure("gwet_ac", Ratings.from_matrix([[1, math.inf]]), weights="linear"),
            "The weights linear cannot compare inf",
        ),
        (
            lambda: measure("krippendorff_alpha", Ratings.from_matrix([[{"a"}, {"b"}]]), level="ordinal"),
            "found sets",
        ),
        (lambda: measure("gwet_ac", ONE_LABEL, weights="cubic"), "found 'cubic'"),
        (lambda: measure("gwet_ac", ONE_LABEL, weights=[[1, 0], [0, 1]]), "there are 1 categories"),
        (
            lambda: measure("gwet_ac", Ratings.from_matrix([["x", "y"]]), weights=[[1, 0.5], [0, 1]]),
            "a symmetric matrix",
        ),
        (lambda: measure("gwet_ac", ONE_LABEL, categories=["y"]), "The value 'x' occurs"),
        (lambda: measure("gwet_ac", ONE_LABEL, categories=["x", "x"]), "each category once"),
        (lambda: measure("gwet_ac", ONE_LABEL, by="pair"), "found 'pair'"),
        (lambda: measure("gwet_ac", ONE_LABEL, clusters=[1]), "each of the 4 units"),
        (lambda: measure("gwet_ac", ONE_LABEL, clusters={0: "a"}), "none for 1"),
        (lambda: measure("gwet_ac", ONE_LABEL, interval="wald"), "found 'wald'"),
        (lambda: measure("gwet_ac", ONE_LABEL, ci=95), "between 0 and 1"),
        (lambda: measure("gwet_ac", Continuum(3, {})), "gwet_ac compares Ratings, found Continuum"),
        (
            lambda: measure("span_f1", ONE_LABEL),
            "span_f1 compares a Continuum or a list of them, found Ratings",
        ),
        (lambda: measure("span_f1", Links({})), "found Links"),
        (lambda: measure("span_f1", Continuum(3, {}), match="fuzzy"), "found 'fuzzy'"),
        (lambda: measure("link_f1", Links({}), match="character"), "found 'character'"),
        (lambda: measure("span_f1", Continuum(3, {}), labelled="yes"), "True or False"),
        (
            lambda: measure("span_f1", Continuum(3, {"A": [(0, 1, "c")]}), categories=["d"]),
            "The label 'c' occurs",
        ),
        (
            lambda: measure("cohen_kappa", Ratings.from_matrix([["x", "x", "y"]])),
            "compares two annotators, found 3",
        ),
        (
            lambda: measure("cohen_kappa", ONE_LABEL, weights="linear", disagreement=[[0]]),
            "weights= or disagreement=, not both",
        ),
        (lambda: Ratings.from_matrix([["x", "y"], ["x"]]), "row 2 of the matrix: expected 2 values"),
        (lambda: Ratings.from_matrix([[["x"], "y"]]), "several labels as a frozenset"),
        (lambda: Ratings.from_matrix([["x", "y"]], annotators=["A", "A"]), "different names"),
        (lambda: Ratings.from_rows([(1, "A", "x"), (1, "A", "y")]), "A has two values for the unit 1"),
        (lambda: ONE_LABEL.select(["1", "Zoe"]), "found 'Zoe'"),
        (lambda: Continuum(5, {"A": [(3, 3, "c")]}), "(3, 3)"),
        (lambda: Continuum(5, {"A": [(3, 6, "c")]}), "0 ≤ start < end ≤ 5"),
        (lambda: Continuum(5, {"A": [(3, 4)]}), "a span (start, end, label)"),
        (lambda: Links({"A": [((0, 1), "t")]}), "a link ((start, end), target, label)"),
    ],
)
def test_what_cannot_be_taken_is_refused_in_a_sentence(call, sentence):
    with pytest.raises(ExpectedError) as refused:
        call()
    assert sentence in str(refused.value)
    assert str(refused.value).endswith(".")


@pytest.mark.parametrize(
    ("name", "option"),
    [("span_f1", "match"), ("link_f1", "match"), ("unitizing_alpha", "form"), ("gamma", "sampler")],
)
def test_a_choice_that_is_a_list_is_refused_in_a_sentence(name, option):
    text = (
        Links({"A": [((0, 2), "t", "x")], "B": []})
        if name == "link_f1"
        else Continuum(9, {"A": [(0, 2, "x")], "B": []})
    )
    with pytest.raises(ExpectedError, match=rf"{option}: expected one of .*, found \['x'\]"):
        measure(name, text, **{option: ["x"]})
