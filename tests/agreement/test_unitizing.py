"""Laws of the unitizing alphas, and their definition worked out position by position."""

from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement import Continuum, measure
from annotator.errors import ExpectedError

LENGTH = 24
FORMS = ["binary", "valued", "coding"]
GAP = object()


@st.composite
def units(draw):
    """Draw the units of one annotator: labelled, not overlapping, some of them touching."""
    borders = sorted(draw(st.sets(st.integers(0, LENGTH), max_size=9)))
    stretches = pairwise(borders)
    return [(s, e, label) for s, e in stretches if (label := draw(st.sampled_from(["p", "q", None])))]


texts = st.lists(units(), min_size=2, max_size=4)


def continuum(everybody, length=LENGTH):
    return Continuum(length, {f"a{n}": spans for n, spans in enumerate(everybody)})


def said(spans):
    """Return what an annotator says at each position, and the length of the unit that stands there."""
    at = [(GAP, 1)] * LENGTH
    for start, end, label in spans:
        at[start:end] = [(label, end - start)] * (end - start)
    return at


def by_definition(everybody, form):
    """Return alpha from the sums over pairs of positions: ℓ_ck, ε_ck and what a unit shares with itself."""
    rows = [said(spans) for spans in everybody]
    others = len(rows) - 1
    name = (lambda v: v is GAP) if form == "binary" else lambda v: v
    length, agreeing, self_pairs, margins = 0, 0, 0, {}
    for one, other in permutations(rows, 2):
        for (mine, _), (theirs, _) in zip(one, other, strict=True):
            if form == "coding" and GAP in {mine, theirs}:
                continue
            length += 1 / others
            agreeing += (name(mine) == name(theirs)) / others
            margins[name(mine)] = margins.get(name(mine), 0) + 1 / others
    if form == "coding":
        for one, other in permutations(range(len(rows)), 2):
            for start, end, _ in everybody[one]:
                shared = sum(value is not GAP for value, _ in rows[other][start:end])
                self_pairs += shared**2 / others
    else:
        self_pairs = sum(size for row in rows for _, size in row)
    chance = length**2 - sum(m * m for m in margins.values())
    if not length or chance < 1e-9 or length**2 - self_pairs < 1e-9:
        return None
    return 1 - (length - agreeing) / length * (length**2 - self_pairs) / chance


@pytest.mark.parametrize("form", FORMS)
@given(everybody=texts)
def test_alpha_is_the_definition_over_positions(form, everybody):
    found = measure("unitizing_alpha", continuum(everybody), form=form).value
    wanted = by_definition(everybody, form)
    assert found == (None if wanted is None else pytest.approx(wanted, abs=1e-9))


def test_no_alpha_of_labels_comes_from_less_than_nothing_to_tell_chance_from():
    text = continuum([[], [], [(0, 1, "p")], [(0, 1, "q")]])
    found = [
        measure("unitizing_alpha", text, form="coding"),
        *measure("unitizing_alpha", text, form="coding", by="label"),
    ]
    assert [(one.value, one.reason[:21]) for one in found] == 3 * [(None, "Units of two annotato")]


def test_units_that_meet_at_one_place_alone_have_no_chance_to_compare_with():
    found = measure("unitizing_alpha", continuum([[], [(0, 1, "p")], [(0, 1, "q")]]), form="coding")
    assert (found.value, found.reason) == (
        None,
        "Units of two annotators meet at one place alone, so there is nothing to tell chance from.",
    )


@given(everybody=texts)
def test_coverage_is_the_share_of_pairs_of_positions_that_both_marked(everybody):
    rows = [said(spans) for spans in everybody]
    pairs = [(a[0], b[0]) for one, other in permutations(rows, 2) for a, b in zip(one, other, strict=True)]
    wanted = sum(GAP not in pair for pair in pairs) / len(pairs)
    assert measure("unitizing_alpha", continuum(everybody), form="coding").coverage == pytest.approx(wanted)


@pytest.mark.parametrize("form", FORMS)
@given(everybody=texts, data=st.data())
def test_annotators_may_be_permuted_and_labels_renamed(form, everybody, data):
    new = {"p": "y", "q": "x"}
    permuted = data.draw(st.permutations(everybody))
    renamed = [[(s, e, new[label]) for s, e, label in spans] for spans in permuted]
    before, after = (measure("unitizing_alpha", continuum(x), form=form) for x in (everybody, renamed))
    assert after.value == (None if before.value is None else pytest.approx(before.value))


@pytest.mark.parametrize("form", FORMS)
@given(same=units())
def test_the_same_units_agree_fully_or_are_undefined(form, same):
    found = measure("unitizing_alpha", continuum([same, same, same]), form=form)
    assert found.value in {None, 1.0}
    assert (found.value is None) == bool(found.reason)


@pytest.mark.parametrize("form", FORMS)
@given(first=texts, second=texts)
def test_texts_of_the_same_annotators_are_the_one_text_that_they_make(form, first, second):
    many = min(len(first), len(second))
    apart = [continuum(first[:many]), continuum(second[:many])]
    laid = [
        [*mine, *((s + LENGTH, e + LENGTH, label) for s, e, label in theirs)]
        for mine, theirs in zip(first, second, strict=False)
    ]
    one = measure("unitizing_alpha", apart, form=form).value
    both = measure("unitizing_alpha", continuum(laid, 2 * LENGTH), form=form).value
    assert one == (None if both is None else pytest.approx(both))


@given(everybody=st.lists(texts, min_size=1, max_size=5), data=st.data())
def test_clusters_change_no_value(everybody, data):
    corpus = [continuum(text) for text in everybody]
    clusters = data.draw(st.lists(st.integers(0, 2), min_size=len(corpus), max_size=len(corpus)))
    for form in FORMS:
        plain = measure("unitizing_alpha", corpus, form=form)
        found = measure("unitizing_alpha", corpus, form=form, clusters=clusters)
        assert found.value == (None if plain.value is None else pytest.approx(plain.value))


@given(everybody=texts)
def test_binary_by_label_is_the_alpha_of_the_units_of_that_label(everybody):
    for found in measure("unitizing_alpha", continuum(everybody), by="label", form="binary"):
        only = [[span for span in spans if span[2] == found.group] for spans in everybody]
        alone = measure("unitizing_alpha", continuum(only), form="binary")
        assert (found.value, found.reason, found.used) == (alone.value, alone.reason, alone.units)


@given(everybody=texts)
def test_by_label_is_the_form_label_of_each(everybody):
    text = continuum(everybody)
    for found in measure("unitizing_alpha", text, by="label"):
        asked = measure("unitizing_alpha", text, form="label", label=found.group)
        assert (found.value, found.coverage) == (asked.value, asked.coverage)


TWO = [(2, 6, "p")], [(8, 12, "p")]


@pytest.mark.parametrize(
    ("everybody", "form", "sentence"),
    [
        (([], []), "valued", "Nobody marked anything"),
        (([(0, 24, "p")], [(0, 9, "q"), (9, 24, "p")]), "binary", "no gaps"),
        (([(0, 24, "p")], [(0, 9, "p"), (9, 24, "p")]), "valued", "one and the same label"),
        (TWO, "coding", "No unit of one annotator meets"),
        (([(2, 6, "p")], [(2, 7, "p")]), "coding", "All units that meet have one and the same label"),
        (([(2, 6, "p"), (5, 9, "q")], []), "valued", "Spans of one annotator overlap"),
    ],
)
def test_undefined_has_its_reason(everybody, form, sentence):
    found = measure("unitizing_alpha", continuum(everybody), form=form)
    assert found.value is None
    assert sentence in found.reason


def test_the_coverage_of_nothing_that_meets_is_zero():
    assert measure("unitizing_alpha", continuum(TWO), form="coding").coverage == 0
    assert measure("unitizing_alpha", continuum(TWO), form="label", label="p").coverage == 0


def test_binary_by_label_joins_spans_of_one_label_that_overlap():
    overlapping = continuum([[(2, 8, "p"), (6, 12, "p"), (4, 9, "q")], [(2, 12, "p")]])
    joined = continuum([[(2, 12, "p")], [(2, 12, "p")]])
    first = measure("unitizing_alpha", overlapping, form="binary", by="label")[0]
    assert (first.group, first.value) == ("p", measure("unitizing_alpha", joined, form="binary").value)


def test_one_unit_and_three_that_fill_it_are_the_same():
    """The measure compares positions: it does not see that one annotator split what the other left whole."""
    split = continuum([[(0, 12, "p")], [(0, 4, "p"), (4, 8, "p"), (8, 12, "p")]])
    assert measure("unitizing_alpha", split, form="binary").value == 1


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"form": "whole"}, "found 'whole'"),
        ({"form": "label", "label": "z"}, "found 'z'"),
        ({"form": "coding", "label": "p"}, 'with form="label" alone'),
    ],
)
def test_what_cannot_be_taken_is_refused(options, sentence):
    with pytest.raises(ExpectedError, match=sentence):
        measure("unitizing_alpha", continuum(TWO), **options)
