"""Splitting and joining labels, and layers whose labels do not overlap."""

import json
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.actions.annotating import AddAnnotation, ChangeAnnotation
from annotator.actions.projects import SetCodebook
from annotator.actions.spans import JoinAnnotations, SplitAnnotation, united
from annotator.codebook.reading import checked_codebook, default_codebook
from annotator.errors import ExpectedError
from annotator.model.annotation import Target
from annotator.model.span import Span
from annotator.store.queries import work
from tests.store import building

# 'Bridge closed\n\nThe bridge is closed. It cost 240 million.'
WHOLE = Span(15, 57)


def put(town, *spans, label="claim.fact", text="d1-a", **more):
    found = tuple(Span(*span) for span in spans)
    return town.run(AddAnnotation("claim", label, text, found, **more)).answer


def shown(town):
    found = town.read(work.annotations_of, "d1")
    return sorted((one.layer, one.label, *one.spans) for one in found)


def test_splitting_keeps_attributes_and_note_on_both_and_leaves_the_blanks_out(town):
    claim = put(town, WHOLE, attributes={"attributed": True}, note="two?")
    first, second = town.run(SplitAnnotation(claim.id, 36)).answer
    assert (first.id, first.spans, second.spans) == (claim.id, (Span(15, 36),), (Span(37, 57),))
    for one in (first, second):
        assert (one.attributes, one.note, one.label) == ({"attributed": True}, "two?", "claim.fact")
        assert town.read(work.annotation, one.id).spans == one.spans
    town.undo()
    assert town.read(work.annotations_of, "d1") == [claim]


def test_ones_own_link_goes_with_the_words_it_is_about_and_others_stay_at_the_first(town):
    claim = put(town, WHOLE)
    million = building.dispute(town, claim)  # 'Nonsense'
    bob, ann = building.person(town, "Bob"), town.annotator
    town.run(ChangeAnnotation(replace(million, spans=(Span(17, 27),))))  # '90 million'
    nothing = building.dispute(town, claim, "d1-c3")
    town.annotator = bob
    others = town.run(
        AddAnnotation(
            "dispute", "dispute.number", "d1-c1", (Span(17, 27),), Target("annotation", id=claim.id)
        )
    ).answer
    town.annotator = ann
    first, second = town.run(SplitAnnotation(claim.id, 36)).answer
    targets = [town.read(work.annotation, one.id).target.id for one in (million, nothing, others)]
    assert targets == [second.id, first.id, first.id]
    town.undo()
    assert town.read(work.annotation, million.id).target.id == claim.id


@pytest.mark.parametrize("at", [0, 15, 57, 1000])
def test_a_label_is_not_split_where_nothing_would_be_left_on_one_side(town, at):
    claim = put(town, WHOLE)
    with pytest.raises(ExpectedError, match="inside the words"):
        town.run(SplitAnnotation(claim.id, at))
    assert town.read(work.annotations_of, "d1") == [claim]


def test_a_discontinuous_label_splits_between_its_parts(town):
    claim = put(town, (15, 25), (40, 44))
    first, second = town.run(SplitAnnotation(claim.id, 30)).answer
    assert (first.spans, second.spans) == ((Span(15, 25),), (Span(40, 44),))


def test_joining_makes_one_span_of_words_with_blanks_between_and_parts_of_others(town):
    one, two, three = put(town, (37, 44)), put(town, (15, 36), note="n"), put(town, (45, 48))
    link = building.dispute(town, three)
    joined = town.run(JoinAnnotations((one.id, two.id, three.id))).answer
    assert (joined.id, joined.spans, joined.note) == (two.id, (Span(15, 48),), "n")
    assert town.read(work.annotation, link.id).target == Target("annotation", id=two.id)
    assert {found.id for found in town.read(work.annotations_of, "d1")} == {two.id, link.id}
    assert building.problems(town) == []
    town.undo()
    assert shown(town) == [
        ("claim", "claim.fact", Span(15, 36)),
        ("claim", "claim.fact", Span(37, 44)),
        ("claim", "claim.fact", Span(45, 48)),
        ("dispute", "dispute.number", Span(0, 8)),
    ]
    assert town.read(work.annotation, link.id).target == Target("annotation", id=three.id)


def test_joining_leaves_a_part_where_other_words_are_between(town):
    one, two = put(town, (15, 18)), put(town, (26, 28))
    assert town.run(JoinAnnotations((one.id, two.id))).answer.spans == (Span(15, 18), Span(26, 28))


def test_only_what_is_alike_is_joined(town):
    one = put(town, (15, 18), attributes={"attributed": True})
    for other, sentence in (
        (put(town, (19, 25), label="claim.prediction"), "that are the same"),
        (put(town, (0, 4), text="d1-c1"), "one text"),
        (put(town, (19, 25), attributes={"attributed": False}), "answer attributed differently"),
    ):
        with pytest.raises(ExpectedError, match=sentence):
            town.run(JoinAnnotations((one.id, other.id)))
    with pytest.raises(ExpectedError, match="at least two"):
        town.run(JoinAnnotations((one.id, one.id)))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(16, 56))
def test_joining_what_was_split_gives_the_same_words_again(town, at):
    claim = put(town, WHOLE)
    first, second = town.run(SplitAnnotation(claim.id, at)).answer
    assert town.run(JoinAnnotations((second.id, first.id))).answer.spans == (WHOLE,)
    for _ in range(3):
        town.undo()


@given(st.lists(st.tuples(st.integers(0, 15), st.integers(1, 5)), min_size=1))
def test_united_spans_hold_the_same_words_and_neither_touch_nor_overlap(pairs):
    spans = [Span(start, start + length) for start, length in pairs]
    found = united(spans, "x" * 20)
    assert {n for span in found for n in range(*span)} == {n for span in spans for n in range(*span)}
    assert all(one.end < two.start for one, two in pairwise(found))


def ruled(overlap):
    """Return the default codebook with another rule for the claims."""
    body = json.loads(json.dumps(default_codebook().body))
    next(one for one in body["layers"] if one["id"] == "claim")["overlap"] = overlap
    return checked_codebook(body, "codebook.json")


@pytest.mark.parametrize(
    ("overlap", "same", "other"),
    [("allowed", True, True), ("different_labels", False, True), ("forbidden", False, False)],
)
def test_the_codebook_says_whether_ones_own_labels_overlap(town, overlap, same, other):
    town.run(SetCodebook(ruled(overlap)))
    claim = put(town, (15, 25))
    for label, allowed in (("claim.fact", same), ("claim.prediction", other)):
        if allowed:
            put(town, (20, 28), label=label)
            town.undo()
            continue
        with pytest.raises(ExpectedError, match=r"'The bridge' is labelled .* already.*Change or delete"):
            put(town, (20, 28), label=label)
    put(town, (25, 28))
    town.run(AddAnnotation("rhetoric", "rhetoric.irony", "d1-a", (Span(15, 25),)))
    town.run(ChangeAnnotation(replace(claim, spans=(Span(15, 24),))))
    town.annotator = building.person(town, "Bob")
    put(town, (15, 25))
    assert building.problems(town) == []


def test_where_labels_may_not_overlap_they_are_still_split_and_joined(town):
    town.run(SetCodebook(ruled("forbidden")))
    claim = put(town, WHOLE)
    first, second = town.run(SplitAnnotation(claim.id, 36)).answer
    town.run(JoinAnnotations((first.id, second.id)))
    assert shown(town) == [("claim", "claim.fact", WHOLE)]


def test_labels_that_overlap_against_a_later_rule_are_reported_and_left(town):
    put(town, (15, 25))
    late = put(town, (20, 28))
    town.run(SetCodebook(ruled("forbidden")))
    assert [(one.kind, one.where) for one in building.problems(town)] == [
        ("overlap", f"annotation {late.id}")
    ]
