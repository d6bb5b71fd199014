"""Pairwise F1 of spans and links, and the matching under it."""

from itertools import combinations, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.agreement import Continuum, Links, measure
from annotator.agreement.alignment import match_graph, match_overlapping

MATCHES = ["exact", "overlap", "character"]
LENGTH = 30

spans = st.tuples(st.integers(0, LENGTH - 1), st.integers(1, 12), st.sampled_from("pq")).map(
    lambda s: (s[0], min(s[0] + s[1], LENGTH), s[2])
)
marked = st.lists(spans, max_size=6)
links = st.lists(
    st.tuples(
        spans.map(lambda s: s[:2]), spans.map(lambda s: s[:2]) | st.sampled_from("tu"), st.sampled_from("pq")
    ),
    max_size=5,
)


def meets(one, other):
    return max(one[0], other[0]) < min(one[1], other[1])


def largest(first, second, fits):
    """Return the size of a maximum matching by trying all assignments."""
    few, many = sorted((first, second), key=len)
    if few is second:
        fits = lambda a, b, fits=fits: fits(b, a)  # noqa: E731
    return max(
        sum(fits(a, b) for a, b in zip(few, order, strict=False)) for order in permutations(many, len(few))
    )


@given(first=marked, second=marked)
def test_matching_of_overlaps_is_one_to_one_and_as_large_as_possible(first, second):
    pairs = match_overlapping([s[:2] for s in first], [s[:2] for s in second])
    assert all(meets(first[i], second[j]) for i, j in pairs)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
    assert len(pairs) == largest(first, second, meets)


@given(st.lists(st.sets(st.integers(0, 5)), max_size=6))
def test_matching_of_a_graph_is_one_to_one_and_as_large_as_possible(neighbours):
    pairs = match_graph([sorted(right) for right in neighbours])
    assert all(right in neighbours[left] for left, right in pairs)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
    assert len(pairs) == largest(
        range(len(neighbours)), range(6), lambda left, right: right in neighbours[left]
    )


@pytest.mark.parametrize("match", MATCHES)
@given(first=marked, second=marked, labelled=st.booleans())
def test_exchanging_the_annotators_exchanges_precision_and_recall(match, first, second, labelled):
    one = measure("span_f1", Continuum(LENGTH, {"A": first, "B": second}), match=match, labelled=labelled)
    other = measure("span_f1", Continuum(LENGTH, {"B": second, "A": first}), match=match, labelled=labelled)
    assert (one.value, one.precision, one.recall) == (other.value, other.recall, other.precision)


@pytest.mark.parametrize("match", MATCHES)
@given(same=marked, labelled=st.booleans())
def test_the_same_spans_agree_fully_and_no_spans_are_undefined(match, same, labelled):
    found = measure("span_f1", Continuum(LENGTH, {"A": same, "B": same}), match=match, labelled=labelled)
    if same:
        assert (found.value, found.precision, found.recall) == (1, 1, 1)
    else:
        assert found.value is None
        assert found.reason == "Neither annotator of any pair marked anything, so F1 would be 0/0."


@given(first=marked, second=marked, labelled=st.booleans())
def test_overlap_finds_at_least_what_exact_finds(first, second, labelled):
    text = Continuum(LENGTH, {"A": first, "B": second})
    exact, overlap = (
        measure("span_f1", text, match=m, labelled=labelled).value for m in ("exact", "overlap")
    )
    assert exact is None or exact <= overlap


@given(first=marked, second=marked, labelled=st.booleans())
def test_character_f1_counts_positions(first, second, labelled):
    def positions(marks):
        return {(p, label if labelled else "") for start, end, label in marks for p in range(start, end)}

    mine, theirs = positions(first), positions(second)
    found = measure(
        "span_f1", Continuum(LENGTH, {"A": first, "B": second}), match="character", labelled=labelled
    )
    total = len(mine) + len(theirs)
    assert found.value == (pytest.approx(2 * len(mine & theirs) / total) if total else None)


@pytest.mark.parametrize("match", MATCHES)
@given(texts=st.lists(st.tuples(marked, marked), min_size=1, max_size=4))
def test_texts_are_summed_before_dividing(match, texts):
    """Several texts are the one text that they make when laid end to end."""
    apart = [Continuum(LENGTH, {"A": first, "B": second}) for first, second in texts]

    def laid(side):
        return [(s + n * LENGTH, e + n * LENGTH, x) for n, pair in enumerate(texts) for s, e, x in pair[side]]

    together = Continuum(LENGTH * len(texts), {"A": laid(0), "B": laid(1)})
    assert measure("span_f1", apart, match=match).value == measure("span_f1", together, match=match).value


@given(first=marked, second=marked)
def test_by_label_compares_the_spans_of_one_label(first, second):
    text = Continuum(LENGTH, {"A": first, "B": second})
    for found in measure("span_f1", text, by="label", match="overlap"):
        only = {
            "A": [s for s in first if s[2] == found.group],
            "B": [s for s in second if s[2] == found.group],
        }
        assert found.value == measure("span_f1", Continuum(LENGTH, only), match="overlap").value
        assert found.used == len(only["A"]) + len(only["B"])


@given(st.lists(marked, min_size=3, max_size=4))
def test_more_annotators_are_the_mean_over_their_pairs(everybody):
    text = Continuum(LENGTH, {f"a{n}": marks for n, marks in enumerate(everybody)})
    pairs = [measure("span_f1", text.select(pair)).value for pair in combinations(text.spans, 2)]
    defined = [value for value in pairs if value is not None]
    wanted = pytest.approx(sum(defined) / len(defined)) if defined else None
    assert measure("span_f1", text).value == wanted


def test_an_absent_annotator_did_not_judge_and_an_empty_one_found_nothing():
    agreed = Continuum(20, {"Ann": [(0, 5, "claim")], "Bob": [(0, 5, "claim")]})
    absent = Continuum(20, {"Ann": [(0, 5, "claim")]})
    empty = Continuum(20, {"Ann": [(0, 5, "claim")], "Bob": []})
    unseen, nothing = measure("span_f1", [agreed, absent]), measure("span_f1", [agreed, empty])
    assert (unseen.value, unseen.units, unseen.dropped) == (1, 2, 1)
    assert (nothing.value, nothing.units, nothing.dropped) == (pytest.approx(2 / 3), 3, 0)


def test_the_order_of_the_texts_does_not_say_who_the_reference_is():
    texts = [
        Continuum(20, {"Ann": [(0, 5, "claim"), (6, 9, "claim")], "Bob": [(0, 5, "claim")]}),
        Continuum(20, {"Bob": [(0, 5, "claim")], "Ann": [(0, 5, "claim"), (6, 9, "claim")]}),
    ]
    found = measure("span_f1", texts)
    assert (found.precision, found.recall) == (1, 0.5)


@pytest.mark.parametrize("match", ["exact", "overlap"])
@given(first=links, second=links, labelled=st.booleans())
def test_link_f1_is_a_largest_matching_of_both_ends(match, first, second, labelled):
    def end_fits(one, other):
        both_spans = isinstance(one, tuple) and isinstance(other, tuple)
        return one == other or (match == "overlap" and both_spans and meets(one, other))

    def fits(one, other):
        return (
            end_fits(one[0], other[0]) and end_fits(one[1], other[1]) and (not labelled or one[2] == other[2])
        )

    found = measure("link_f1", Links({"A": first, "B": second}), match=match, labelled=labelled)
    total = len(first) + len(second)
    assert found.value == (pytest.approx(2 * largest(first, second, fits) / total) if total else None)


@given(first=links, second=links, labelled=st.booleans())
def test_aligned_links_lie_between_exact_and_overlap(first, second, labelled):
    text = Links({"A": first, "B": second})
    found = [
        measure("link_f1", text, match=match, labelled=labelled).value
        for match in ("strict", "aligned", "overlap")
    ]
    assert found == ([None] * 3 if found[0] is None else sorted(found))
    assert found[0] == measure("link_f1", text, match="exact", labelled=labelled).value


def test_ends_are_paired_with_what_they_share_most_with():
    """(0, 10) meets both sources of Bob; it goes to (0, 9), so the link to (8, 20) is another link."""
    ann = [((0, 10), "t", "dispute")]
    near, far = [((0, 9), "u", "dispute"), ((8, 20), "t", "dispute")], [((8, 20), "t", "dispute")]
    assert measure("link_f1", Links({"Ann": ann, "Bob": near}), match="overlap").value == pytest.approx(2 / 3)
    assert measure("link_f1", Links({"Ann": ann, "Bob": near}), match="aligned").value == 0
    assert measure("link_f1", Links({"Ann": ann, "Bob": far}), match="aligned").value == 1


def test_ends_alone_are_found_without_the_links_between_them():
    """Both find the words (0, 5) and (10, 15) and the targets t and u, but link them crosswise."""
    ann = [((0, 5), "t", "p"), ((10, 15), "u", "p")]
    bob = [((0, 5), "u", "p"), ((11, 15), "t", "p")]
    text = Links({"Ann": ann, "Bob": bob})
    assert measure("link_f1", text, match="ends").value == 1
    assert measure("link_f1", text, match="aligned").value == 0
    more = Links({"Ann": ann, "Bob": [((0, 5), "u", "p")]})
    assert measure("link_f1", more, match="ends").value == pytest.approx(2 * 2 / (4 + 2))


def test_spans_of_different_texts_are_different_targets():
    ann, bob = [((0, 5), ("t1", 0, 9), "dispute")], [((1, 5), ["t1", 5, 12], "dispute")]
    elsewhere = [((1, 5), ("t2", 5, 12), "dispute")]
    assert measure("link_f1", Links({"Ann": ann, "Bob": bob}), match="overlap").value == 1
    assert measure("link_f1", Links({"Ann": ann, "Bob": elsewhere}), match="overlap").value == 0
    assert measure("link_f1", Links({"Ann": ann, "Bob": bob})).value == 0
