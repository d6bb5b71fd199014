"""What a codebook answers when it is asked."""

import pytest

from annotator.codebook.reading import default_codebook
from annotator.codebook.values import Attribute, attribute_from


def test_layers_are_asked_of_the_texts_in_their_scope():
    codebook = default_codebook()
    assert [one.id for one in codebook.layers_for("article")] == [
        one.id for one in codebook.layers if "article" in one.scope
    ]
    assert "stance" not in {one.id for one in codebook.layers_for("article")}


def test_keys_lead_to_labels_within_a_layer():
    for layer in default_codebook().layers:
        for label in layer.labels:
            assert layer.label_for_key(label.key) == label
    assert default_codebook().layer("claim").label_for_key("no such key") is None


def test_stance_knows_what_is_asked_and_what_nothing_means():
    stance = default_codebook().layer("stance")
    assert [one.kind for one in stance.asked] == ["article", "parent"]
    assert stance.not_addressed == "stance.not_addressed"
    assert default_codebook().layer("claim").not_addressed is None


@pytest.mark.parametrize(
    ("attribute", "answers", "others"),
    [
        (Attribute("a", "A", "bool"), [True, False], [0, 1, "yes", None]),
        (Attribute("a", "A", "integer"), [0, -3], [True, 1.5, "1"]),
        (Attribute("a", "A", "string"), ["", "x"], [1, None]),
        (Attribute("a", "A", "enum", ("yes", "no")), ["yes"], ["maybe", True]),
        (Attribute("a", "A", "ordinal", (1, 2, 3)), [1, 3], [4, True, "1"]),
    ],
)
def test_attributes_take_answers_of_their_type_alone(attribute, answers, others):
    assert all(attribute.accepts(one) for one in answers)
    assert not any(attribute.accepts(one) for one in others)


def test_an_attribute_without_a_name_is_called_by_its_id():
    assert attribute_from({"id": "evidence_given", "type": "bool"}).name == "Evidence given"
