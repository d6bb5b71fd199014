"""Of what two annotators both found: borders, label, attributes, each with its number of cases."""

from dataclasses import replace

import pytest

from annotator.jobs.agreement.measuring import Wanted, figures
from annotator.jobs.agreement.questions import questions
from annotator.model.annotation import Annotation, Target
from annotator.model.corpus import Discussion, Text
from annotator.model.record import Record
from annotator.model.span import Span
from tests.jobs.test_agreement import ANN, BEA, CEM, FIRST, done, project

ARTICLE = "d1-article"


def claim(who, start, end, label="fact", **attributes):
    identity = f"{who}{start}"
    spans = (Span(start, end),)
    return Annotation(identity, who, "claim", f"claim.{label}", ARTICLE, spans, None, attributes)


def stance(who, text, **attributes):
    return Annotation(
        f"{who}{text}", who, "stance", "stance.support", text, (), Target("article"), attributes
    )


def measured(record, layer, question):
    (one, *_) = [
        one
        for one in figures(
            project(record), Wanted(layer=layer, question=question, coefficient="percent_agreement")
        )
        if one.group is None
    ]
    return one.measurement


@pytest.fixture
def claims():
    """Three claims that both found: one the same, one longer with another label, one only a little shared."""
    said = (
        claim(ANN, 0, 4, check_worthy="yes"),
        claim(ANN, 5, 9, check_worthy="no"),
        claim(ANN, 10, 14),
        claim(BEA, 0, 4, check_worthy="yes"),
        claim(BEA, 5, 10, "value"),
        claim(BEA, 13, 20, "fact", check_worthy="yes"),
        claim(BEA, 22, 24),
    )
    return Record(FIRST, annotations=said)


def test_borders_and_labels_are_compared_where_both_found_it(claims):
    borders, labels = measured(claims, "claim", "borders"), measured(claims, "claim", "label")
    assert (borders.value, borders.units) == (pytest.approx(1 / 3), 3)
    assert (labels.value, labels.units) == (pytest.approx(2 / 3), 3)


def test_attributes_are_compared_where_both_answered_them(claims):
    found = measured(claims, "claim", "attribute.check_worthy")
    assert (found.value, found.units) == (1, 1)


def test_spans_are_paired_with_those_that_they_share_most_with():
    """Ann's (0, 10) meets both of Bea's; the longer one shares more."""
    record = Record(FIRST, annotations=(claim(ANN, 0, 10), claim(BEA, 1, 10, "value"), claim(BEA, 0, 1)))
    (labels,) = [
        one for one in questions(project(record), layers=["claim"], stepwise=True) if one.id == "label"
    ]
    assert [dict(item.answers) for item in labels.items] == [{ANN: "claim.fact", BEA: "claim.value"}]


def test_every_pair_of_annotators_has_cases_of_its_own():
    record = Record(FIRST, annotations=(claim(ANN, 0, 4), claim(BEA, 0, 4), claim(CEM, 0, 4, "value")))
    labels = measured(record, "claim", "label")
    assert (labels.value, labels.units) == (pytest.approx(1 / 3), 3)


def test_stances_meet_in_their_target():
    said = (
        stance(ANN, "c1", sarcasm=True),
        stance(BEA, "c1", sarcasm=False),
        stance(ANN, "c2", sarcasm=True),
    )
    found = measured(Record(FIRST, annotations=said), "stance", "attribute.sarcasm")
    assert (found.value, found.units) == (0, 1)


def test_the_page_is_not_slowed_down_by_steps_that_nobody_asked_for(claims):
    asked = [one.id for one in questions(project(claims), layers=["claim"])]
    assert asked == ["spans"]


def test_articles_and_comments_are_reported_apart():
    cells = tuple(done(who, text, "claim") for who in (ANN, BEA) for text in ("c1", ARTICLE))
    record = Record(FIRST, annotations=(claim(ANN, 0, 4), claim(BEA, 0, 4)), coverage=cells)
    found = figures(project(record), Wanted(layer="claim"))
    kinds = {
        one.group: one.measurement.value
        for one in found
        if one.by == "kind" and one.measurement.options.get("match") == "exact"
    }
    assert kinds == {"article": 1, "comment": None}


def test_the_headline_of_spans_has_the_unitizing_alphas_and_gamma(claims):
    found = figures(project(claims), Wanted(layer="claim", question="spans"))
    whole = {
        (one.measurement.coefficient, one.measurement.options.get("form", "")): one.measurement
        for one in found
        if one.group is None
    }
    assert set(whole) == {
        ("span_f1", ""),
        ("unitizing_alpha", "binary"),
        ("unitizing_alpha", "valued"),
        ("unitizing_alpha", "coding"),
        ("gamma", "gamma"),
        ("gamma", "cat"),
    }
    assert all(one.value is not None for one in whole.values())
    length = len(FIRST.texts[0].text)
    assert whole["unitizing_alpha", "coding"].coverage == pytest.approx((4 + 4 + 1) / length)


def test_quoted_words_can_be_left_out():
    """Ann marks what c2 quotes and the words behind it, Bea only these."""
    quote = "The harbour wall is far too low."
    page = Discussion(
        "q",
        "Wall",
        None,
        (Text("q1", "comment", quote, depth=0), Text("q2", "comment", f"> {quote}\nNo, it is not.", depth=0)),
    )
    at = len(quote) + 3
    said = tuple(
        Annotation(f"{who}{start}", who, "claim", "claim.fact", "q2", (Span(start, end),))
        for who, start, end in ((ANN, 2, at - 1), (ANN, at, at + 14), (BEA, at, at + 14))
    )
    material = project(Record(page, annotations=said))
    wanted = Wanted(layer="claim", coefficient="span_f1", match="exact")
    assert figures(material, wanted)[0].measurement.value == pytest.approx(2 / 3)
    assert figures(material, replace(wanted, quotes=False))[0].measurement.value == 1
    coded = replace(wanted, coefficient="unitizing_alpha", match=None, quotes=False)
    binary = figures(material, coded)[0].measurement
    assert (binary.options["form"], binary.value) == ("binary", 1)


def test_a_figure_without_one_annotator_shows_who_pulls_it_down():
    said = (stance(ANN, "c1"), stance(BEA, "c1"), replace(stance(CEM, "c1"), label="stance.oppose"))
    wanted = Wanted(layer="stance", question="asked", coefficient="percent_agreement", by="without")
    found = figures(project(Record(FIRST, annotations=said)), wanted)
    assert {one.group: one.measurement.value for one in found} == {"Ann": 0, "Bea": 0, "Cem": 1}


def test_texts_are_grouped_by_their_length():
    short, long = "No.", "No, it is not. " * 20
    page = Discussion(
        "l",
        "Wall",
        None,
        (
            Text("l-a", "article", "Wall"),
            Text("l1", "comment", short, depth=0),
            Text("l2", "comment", long, depth=0),
        ),
    )
    said = (
        stance(ANN, "l1"),
        stance(BEA, "l1"),
        stance(ANN, "l2"),
        replace(stance(BEA, "l2"), label="stance.query"),
    )
    wanted = Wanted(layer="stance", question="asked", coefficient="percent_agreement", by="length")
    found = figures(project(Record(page, annotations=said)), wanted)
    assert [(one.group, one.measurement.value) for one in found] == [("0–79", 1), ("250–749", 0)]
