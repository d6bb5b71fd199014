"""Which annotations a codebook and its text allow."""

from dataclasses import replace

from annotator.codebook.checking import problems
from annotator.codebook.reading import default_codebook
from annotator.model.annotation import Annotation, Target
from annotator.model.corpus import Text

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
