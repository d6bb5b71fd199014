"""Gentle notices: what gives one and what gives none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.codebook.consistency import Notice, notices
from annotator.codebook.reading import default_codebook
from annotator.model.annotation import Annotation, Target
from annotator.model.corpus import Text
from annotator.model.span import Span

CODEBOOK = default_codebook()
ARTICLE = Text("a", "article", "Some 400 riders will walk.")
ROOT = Text("r", "comment", "It was 240 riders.")
REPLY = Text("c", "comment", "No, it was 400.", "r")
TEXTS = {text.id: text for text in (ARTICLE, ROOT, REPLY)}
MAIN = Annotation("m", "p", "claim", "claim.fact", "a", (Span(5, 15),), attributes={"main": True})
DISPUTE = Annotation(
    "d", "p", "dispute", "dispute.number", "r", (Span(0, 5),), Target("annotation", id="m"),
    attributes={"evidence_given": "none"},
)  # fmt: skip
STANCE = Annotation("s", "p", "stance", "stance.support", "r", (), Target("annotation", id="m"))


def found(*annotations: Annotation) -> list[Notice]:
    by_id = {one.id: one for one in annotations}
    texts = dict.fromkeys(one.text for one in annotations)
    said = [[one for one in annotations if one.text == text] for text in texts]
    return [
        notice
        for own in said
        for notice in notices(CODEBOOK, TEXTS, own, lambda wanted: by_id.get(wanted or ""))
    ]


def test_work_that_goes_together_gives_no_notice() -> None:
    assert found(MAIN, DISPUTE, replace(STANCE, label="stance.oppose")) == []


def test_a_stance_that_supports_what_the_same_comment_disputes_is_remarked_on() -> None:
    assert found(MAIN, DISPUTE, STANCE) == [Notice("supports_what_it_disputes", "s", "d")]
    article = replace(STANCE, target=Target("article"))
    assert found(MAIN, DISPUTE, article) == [Notice("supports_what_it_disputes", "s", "d")]
    assert found(replace(MAIN, attributes={}), DISPUTE, article) == []


def test_another_comments_dispute_is_no_contradiction() -> None:
    assert found(MAIN, DISPUTE, replace(STANCE, text="c")) == []


def test_a_whole_parent_that_is_supported_and_disputed_is_remarked_on() -> None:
    dispute = replace(DISPUTE, text="c", target=Target("text", id="r"))
    stance = replace(STANCE, text="c", target=Target("parent"))
    assert found(dispute, stance) == [Notice("supports_what_it_disputes", "s", "d")]


def test_a_dispute_that_does_not_say_its_ground_is_remarked_on() -> None:
    assert found(MAIN, replace(DISPUTE, attributes={})) == [Notice("no_evidence", "d")]


@pytest.mark.parametrize(("cluster", "expected"), [(None, [Notice("two_main_claims", "n", "m")]), ("k", [])])
def test_a_second_main_claim_is_remarked_on_unless_both_are_gathered(
    cluster: str | None, expected: list[Notice]
) -> None:
    second = replace(MAIN, id="n", spans=(Span(0, 4),), cluster=cluster)
    assert found(replace(MAIN, cluster=cluster), second) == expected


def test_a_main_claim_of_a_comment_is_not_counted_with_the_articles() -> None:
    assert found(MAIN, replace(MAIN, id="n", text="r", spans=(Span(0, 2),))) == []


def test_a_stance_towards_a_claim_of_the_same_comment_is_remarked_on() -> None:
    own = replace(MAIN, id="o", text="r", spans=(Span(7, 17),), attributes={})
    stance = replace(STANCE, target=Target("annotation", id="o"))
    assert found(own, stance) == [Notice("own_claim", "s", "o")]


def test_a_notice_is_known_by_its_kind_and_annotation() -> None:
    assert Notice("no_evidence", "d", "x").key == "no_evidence:d"
