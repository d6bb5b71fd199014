"""What the codebooks that ship promise beyond what every codebook is checked for."""

import itertools
import re
from pathlib import Path

import pytest

from annotator import paths
from annotator.codebook.reading import read_codebook
from annotator.codebook.values import Codebook, Label

SHIPPED = sorted(paths.resource("codebooks").glob("*.yaml"))
LIGHT, DARK = "#ffffff", "#1e1f22"
# Björn Ottosson, "A perceptual color space for image processing" (2020): linear sRGB to Oklab.
TO_CONES = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
TO_OKLAB = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)


@pytest.fixture(params=SHIPPED, ids=lambda path: path.stem)
def shipped(request: pytest.FixtureRequest) -> Codebook:
    path: Path = request.param
    return read_codebook(path)


def linear(color: str) -> list[float]:
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2, from 1 to 21."""
    weights = (0.2126, 0.7152, 0.0722)
    low, high = sorted(
        sum(w * c for w, c in zip(weights, linear(color), strict=True)) for color in (one, other)
    )
    return (high + 0.05) / (low + 0.05)


def oklab(color: str) -> list[float]:
    rgb = linear(color)
    cones = [sum(a * b for a, b in zip(row, rgb, strict=True)) ** (1 / 3) for row in TO_CONES]
    return [sum(a * b for a, b in zip(row, cones, strict=True)) for row in TO_OKLAB]


def difference(one: str, other: str) -> float:
    return sum((a - b) ** 2 for a, b in zip(oklab(one), oklab(other), strict=True)) ** 0.5


def labels(codebook: Codebook) -> list[Label]:
    return [label for layer in codebook.layers for label in layer.labels]


def test_the_contrast_of_black_and_white_is_21_and_of_a_colour_with_itself_1() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#0B6BCB", "#0B6BCB") == pytest.approx(1)


def test_there_are_two_codebooks_to_choose_from() -> None:
    assert [path.name for path in SHIPPED] == ["default.yaml", "minimal.yaml"]


@pytest.mark.parametrize("ground", [LIGHT, DARK])
def test_every_label_colour_stands_out_from_the_ground_without_adaptation(
    shipped: Codebook, ground: str
) -> None:
    faint = {one.id: contrast(one.color, ground) for one in labels(shipped)}
    assert {name: round(ratio, 2) for name, ratio in faint.items() if ratio < 3} == {}


def test_no_two_labels_of_a_layer_have_colours_that_look_alike(shipped: Codebook) -> None:
    near = [
        (one.id, other.id)
        for layer in shipped.layers
        for one, other in itertools.combinations(layer.labels, 2)
        if difference(one.color, other.color) < 0.1
    ]
    assert near == []


def test_every_label_has_a_key_and_every_layer_a_badge_and_a_question(shipped: Codebook) -> None:
    assert [one.id for one in labels(shipped) if not one.key] == []
    assert [one.id for one in shipped.layers if not (one.badge and one.question and one.switch_key)] == []


def test_layers_are_told_apart_without_their_colours(shipped: Codebook) -> None:
    assert len({layer.badge for layer in shipped.layers}) == len(shipped.layers)
    assert len({layer.underline for layer in shipped.layers}) == len(shipped.layers)


def test_definitions_are_short_enough_for_the_point_of_choice(shipped: Codebook) -> None:
    assert {one.id: len(one.definition) for one in labels(shipped) if len(one.definition) > 160} == {}


def test_keys_stay_words_where_yaml_could_read_them_as_something_else(shipped: Codebook) -> None:
    assert all(isinstance(one.key, str) and len(one.key) == 1 for one in labels(shipped))
    assert all(
        isinstance(value, int) if attribute.type == "ordinal" else isinstance(value, str)
        for layer in shipped.layers
        for attribute in layer.attributes
        for value in attribute.values
    )


def test_suggested_values_would_be_accepted_as_answers(shipped: Codebook) -> None:
    wrong = [
        (layer.id, one.id, one.suggest)
        for layer in shipped.layers
        for one in layer.attributes
        if one.suggest is not None and not one.accepts(one.suggest)
    ]
    assert wrong == []


def test_examples_name_targets_that_their_layer_allows(shipped: Codebook) -> None:
    wrong = []
    for layer in shipped.layers:
        allowed = {target.id for target in layer.targets}
        for label in layer.labels:
            for text in (label.example, label.near_miss.text):
                named = re.match(r"\(target: (\w+)", text)
                if named and named[1] not in allowed:
                    wrong.append((label.id, text))
    assert wrong == []


def test_every_citation_has_a_reference_and_every_reference_a_citation(shipped: Codebook) -> None:
    cited = {key for one in labels(shipped) for key in one.cite}
    assert cited == set(shipped.body.get("references", {}))


def test_the_version_is_the_last_one_in_the_list_of_changes(shipped: Codebook) -> None:
    assert shipped.body["changes"][-1]["version"] == shipped.version


def test_the_guidelines_say_what_labels_are_not_about(codebook: Codebook) -> None:
    assert "No label says that a commenter lies" in codebook.guidelines
    assert "Nothing here" in codebook.guidelines


def test_the_minimal_codebook_shares_no_key_with_the_default_one(codebook: Codebook) -> None:
    minimal = read_codebook(paths.resource("codebooks", "minimal.yaml"))
    assert [layer.kind for layer in minimal.layers] == ["span", "stance"]
    assert {one.key for one in labels(minimal)}.isdisjoint({one.key for one in labels(codebook)})
