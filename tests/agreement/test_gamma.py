"""Gamma: best alignments against all alignments, and the laws of the coefficient."""

from itertools import combinations, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.agreement import Continuum, measure
from annotator.agreement.aligning import best, packing
from annotator.agreement.aligning.best import best_alignment
from annotator.agreement.aligning.packing import installed
from annotator.agreement.aligning.sampling import SAMPLERS, taken
from annotator.agreement.aligning.units import Dissimilarity
from annotator.errors import ExpectedError

LENGTH = 40
MANY = [2, 3, 4] if installed() else [2]
sometimes = settings(max_examples=30)

span = st.tuples(st.integers(0, 30), st.integers(1, 9), st.sampled_from("pq")).map(
    lambda s: (s[0], s[0] + s[1], s[2])
)


def everybody(many, most=3):
    return st.lists(st.lists(span, max_size=most), min_size=many, max_size=many)


def continuum(marked, length=LENGTH):
    return Continuum(length, {f"a{n}": spans for n, spans in enumerate(marked)})


def distance(one, other, alpha=1, beta=1, empty=1):
    apart = abs(one[0] - other[0]) + abs(one[1] - other[1])
    positional = (apart / (one[1] - one[0] + other[1] - other[0])) ** 2
    return (alpha * positional + beta * (one[2] != other[2])) * empty


def alignments(marked):
    """Yield every way to put the spans into groups of at most one of each annotator."""
    places = [(n, at) for n, spans in enumerate(marked) for at in range(len(spans))]
    if not places:
        yield []
        return
    number, at = places[0]
    rest = [spans[1:] if n == number else spans for n, spans in enumerate(marked)]
    head = marked[number][at]
    others = [[None, *range(len(spans))] if n > number else [None] for n, spans in enumerate(rest)]
    for choice in product(*others):
        left = [
            spans if take is None else [*spans[:take], *spans[take + 1 :]]
            for take, spans in zip(choice, rest, strict=True)
        ]
        members = [rest[n][take] for n, take in enumerate(choice) if take is not None]
        for other in alignments(left):
            yield [[head, *members], *other]


def least_disorder(marked, **options):
    """Return the disorder of the best alignment by trying all of them."""
    pairs = len(marked) * (len(marked) - 1) / 2
    empty = options.get("empty", 1)

    def disorder(group):
        held = list(combinations(group, 2))
        return (sum(distance(a, b, **options) for a, b in held) + (pairs - len(held)) * empty) / pairs

    total = sum(map(len, marked))
    return min(sum(map(disorder, one)) for one in alignments(marked)) * len(marked) / total if total else None


@pytest.mark.parametrize("many", MANY)
@sometimes
@given(data=st.data(), alpha=st.sampled_from([0.5, 1, 3]), beta=st.sampled_from([0, 1, 2]))
def test_observed_is_the_least_disorder_of_all_alignments(many, data, alpha, beta):
    marked = data.draw(everybody(many, most=3 if many < 4 else 2))
    found = measure("gamma", continuum(marked), alpha=alpha, beta=beta, samples=1)
    wanted = least_disorder(marked, alpha=alpha, beta=beta)
    assert found.observed == (None if wanted is None else pytest.approx(wanted, abs=1e-9))


@sometimes
@given(marked=everybody(2), empty=st.sampled_from([0.5, 2]))
def test_delta_empty_scales_every_dissimilarity(marked, empty):
    whole = measure("gamma", continuum(marked))
    scaled = measure("gamma", continuum(marked), delta_empty=empty)
    if whole.value is not None:
        assert scaled.observed == pytest.approx(least_disorder(marked, empty=empty), abs=1e-9)
        assert (scaled.value, scaled.observed) == pytest.approx((whole.value, whole.observed * empty))


def dense(many, spans, seed):
    generator = np.random.default_rng(seed)
    start = generator.integers(0, 6 * spans, (many, spans))
    length = generator.integers(1, 20, (many, spans))
    label = generator.choice(list("pqr"), (many, spans))
    marked = [
        [(int(s), int(s + n), str(x)) for s, n, x in zip(*row, strict=True)]
        for row in zip(start, length, label, strict=True)
    ]
    return continuum(marked, 6 * spans + 20)


def disorder_of(text):
    units = taken([text], {"p": 0, "q": 1, "r": 2})[len(text.spans)]
    return best_alignment(units, Dissimilarity(1, 1, 1, 1 - np.eye(3))).disorder()[0]


@pytest.mark.skipif(not installed(), reason="needs highspy")
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(("many", "spans"), [(3, 12), (3, 40), (4, 8), (5, 6), (5, 16)])
def test_groups_made_on_demand_give_the_same_alignment(many, spans, seed, monkeypatch):
    """Branch and bound over all groups is the judge, that is without cuts and without prices."""
    text = dense(many, spans, seed)
    found = disorder_of(text)
    monkeypatch.setattr(best, "_MANY", 0)
    assert disorder_of(text) == pytest.approx(found, abs=1e-9)
    monkeypatch.setattr(best, "_MANY", np.inf)
    monkeypatch.setattr(best, "violated", lambda members, share: [])
    assert disorder_of(text) == pytest.approx(found, abs=1e-9)
    monkeypatch.setattr(best, "_MANY", 0)
    monkeypatch.setattr(packing, "_NEARLY", 0)
    assert disorder_of(text) == pytest.approx(found, abs=1e-9)


@pytest.mark.skipif(not installed(), reason="needs highspy")
@pytest.mark.parametrize("seed", range(4))
def test_two_annotators_are_aligned_the_same_without_highs(seed, monkeypatch):
    text = dense(2, 30, seed)
    found = disorder_of(text)
    monkeypatch.setattr(best, "installed", lambda: False)
    assert disorder_of(text) == pytest.approx(found, abs=1e-9)


@pytest.mark.parametrize("form", ["gamma", "cat"])
@sometimes
@given(marked=everybody(2), data=st.data())
def test_annotators_may_be_permuted_and_labels_renamed_for_what_is_observed(form, marked, data):
    new = {"p": "y", "q": "x"}
    renamed = [[(s, e, new[x]) for s, e, x in spans] for spans in data.draw(st.permutations(marked))]
    # weights with which no pair costs exactly as much as leaving both alone: of equally good alignments one
    # may have aligned labels and another none
    weighed = {"alpha": 0.9137, "beta": 0.7071} if form == "cat" else {}
    before, after = (
        measure("gamma", continuum(x), form=form, samples=1, **weighed) for x in (marked, renamed)
    )
    if form == "gamma":
        assert after.observed == (None if before.observed is None else pytest.approx(before.observed))
    assert (after.observed is None) == (before.observed is None)


@pytest.mark.parametrize("sampler", list(SAMPLERS))
@sometimes
@given(same=st.lists(span, min_size=1, max_size=4))
def test_the_same_spans_agree_fully(sampler, same):
    found = measure("gamma", continuum([same] * min(MANY[-1], 3)), sampler=sampler)
    assert (found.value, found.observed) == (1, 0)


@sometimes
@given(texts=st.lists(everybody(2), min_size=1, max_size=3))
def test_observed_disorder_of_texts_is_that_of_the_one_text_that_they_make(texts):
    """The texts are laid so far apart that nothing of one can be aligned with anything of another."""
    apart = [continuum(marked) for marked in texts]
    laid = [
        [(s + n * 1000, e + n * 1000, x) for n, marked in enumerate(texts) for s, e, x in marked[side]]
        for side in (0, 1)
    ]
    together = measure("gamma", continuum(laid, 1000 * len(texts)), samples=1).observed
    found = measure("gamma", apart, samples=1).observed
    assert found == (None if together is None else pytest.approx(together))


@sometimes
@given(texts=st.lists(everybody(2), min_size=1, max_size=4), data=st.data())
def test_clusters_change_no_value(texts, data):
    corpus = [continuum(marked) for marked in texts]
    clusters = data.draw(st.lists(st.integers(0, 2), min_size=len(corpus), max_size=len(corpus)))
    plain = measure("gamma", corpus, samples=5)
    found = measure("gamma", corpus, samples=5, clusters=clusters)
    assert found.value == (None if plain.value is None else pytest.approx(plain.value))


def test_the_same_seed_gives_the_same_value_and_another_one_another():
    text = dense(2, 20, 1)
    first, again, other = (measure("gamma", text, seed=seed) for seed in (5, 5, 6))
    assert first == again
    assert first.value != other.value
    assert first.observed == other.observed


def test_more_samples_make_the_error_from_random_numbers_smaller():
    text = dense(2, 30, 2)
    few, many = (measure("gamma", text, samples=samples).error for samples in (10, 250))
    assert 0 < many < few


def test_random_marks_agree_no_more_than_chance():
    """Twenty texts whose annotators marked independently: gamma lies around nought."""
    found = measure("gamma", [dense(2, 40, seed) for seed in range(20)], sampler="shift")
    assert abs(found.value) < 0.1


def test_cat_is_the_mean_label_distance_of_aligned_pairs_weighted_by_their_nearness():
    """d_pos = (2/20)² = .01, so the pair with the same label counts .99 and the other one 1."""
    text = continuum([[(0, 10, "p"), (20, 30, "p")], [(1, 11, "p"), (20, 30, "q")]])
    found = measure("gamma", text, form="cat")
    assert found.observed == pytest.approx(1 / 1.99)
    assert [one.group for one in measure("gamma", text, by="label")] == ["p", "q"]
    assert measure("gamma", text, form="label", label="q").observed == 1


def test_own_distances_between_labels_count():
    text = continuum([[(0, 10, "p")], [(0, 10, "q")]])
    assert measure("gamma", text, dissimilarity=[[0, 0.25], [0.25, 0]]).observed == 0.25


@pytest.mark.parametrize(
    ("marked", "options", "sentence"),
    [
        ([[], []], {}, "Nobody marked anything"),
        ([[(0, 2, "p")], [(30, 32, "p")]], {"form": "cat"}, "No two units are aligned"),
        ([[(0, 9, "p")], [(0, 8, "p")]], {"form": "cat"}, "have the same label in the random continua too"),
    ],
)
def test_undefined_has_its_reason(marked, options, sentence):
    found = measure("gamma", continuum(marked), **options)
    assert found.value is None
    assert sentence in found.reason


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"form": "k"}, "found 'k'"),
        ({"form": "label", "label": "z"}, "found 'z'"),
        ({"label": "p"}, 'with form="label" alone'),
        ({"sampler": "dice"}, "found 'dice'"),
        ({"samples": 0}, "samples from 1"),
        ({"alpha": -1}, "a number from 0 up"),
        ({"alpha": 0, "beta": 0}, "alpha or beta above 0"),
        ({"delta_empty": 0}, "delta_empty above 0"),
        ({"dissimilarity": [[0, 1]]}, "there are 1 categories"),
        ({"dissimilarity": [[1]]}, "0 from a label to itself"),
    ],
)
def test_what_cannot_be_taken_is_refused(options, sentence):
    with pytest.raises(ExpectedError) as refused:
        measure("gamma", continuum([[(0, 9, "p")], [(0, 8, "p")]]), **options)
    assert sentence in str(refused.value)


def test_without_highs_three_annotators_have_a_reason_and_no_value(monkeypatch):
    monkeypatch.setattr("annotator.agreement.coefficients.gamma.installed", lambda: False)
    found = measure("gamma", continuum([[(0, 9, "p")]] * 3))
    assert found.value is None
    assert "needs the package highspy" in found.reason
