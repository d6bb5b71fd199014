"""Which annotations a codebook and its text allow."""

from dataclasses import replace

import pytest

from annotator.codebook.checking import claim_problem, coverage_problems, problems
from annotator.codebook.reading import default_codebook
from annotator.model.annotation import Annotation, Coverage, Target
from annotator.model.corpus import Text
from annotator.model.span import Span

CODEBOOK = default_codebook()
COMMENT = Text("c1", "comment", "No, it was 240 buses.", depth=0)
STANCE = Annotation("s1", "ann", "stance", "stance.oppose", "c1", target=Target("article"))
WORDS = Target("span", text="a", start=0, end=4, quote="Many")


def found(annotation, text=COMMENT):
    return list(problems(annotation, text, CODEBOOK))


def test_words_may_be_a_target_wherever_a_claim_may():
    assert not CODEBOOK.layer("stance").allows_target("span")
    assert found(replace(STANCE, target=WORDS)) == []


def test_words_may_be_no_target_where_no_claim_may():
    stance = CODEBOOK.layer("stance")
    without = replace(stance, targets=tuple(one for one in stance.targets if one.kind != "annotation"))
    layers = tuple(without if one is stance else one for one in CODEBOOK.layers)
    wrong = list(problems(replace(STANCE, target=WORDS), COMMENT, replace(CODEBOOK, layers=layers)))
    assert wrong == ["layer stance allows no target of kind 'span'."]


def test_an_annotation_cannot_be_about_itself():
    dispute = Annotation("d1", "ann", "dispute", "dispute.number", "c1", spans=(Span(0, 2),))
    assert found(replace(dispute, target=Target("annotation", id="d2"))) == []
    assert found(replace(dispute, target=Target("annotation", id="d1"))) == [
        "an annotation cannot be about itself."
    ]


@pytest.mark.parametrize("layer", ["stance", "dispute"])
def test_what_is_pointed_at_marks_words(layer):
    wrong = claim_problem(Target("annotation", id="x"), layer, CODEBOOK)
    assert wrong == f"it points at annotation x of layer {layer}, which marks no words of its own."


@pytest.mark.parametrize("layer", ["claim", "rhetoric", "of a former codebook", None])
def test_spans_may_be_pointed_at(layer):
    assert claim_problem(Target("annotation", id="x"), layer, CODEBOOK) is None
    assert claim_problem(Target("article"), "stance", CODEBOOK) is None


def test_coverage_is_of_a_layer_that_is_asked_of_the_text():
    article = Text("a", "article", "The news.")
    assert list(coverage_problems(Coverage("ann", "c1", "stance", "done"), COMMENT, CODEBOOK)) == []
    assert list(coverage_problems(Coverage("ann", "a", "stance", "done"), article, CODEBOOK)) == [
        "layer stance is not asked of a text of kind article."
    ]
    assert list(coverage_problems(Coverage("ann", "a", "mood", "done"), article, CODEBOOK)) == [
        "the codebook has no layer 'mood'."
    ]
