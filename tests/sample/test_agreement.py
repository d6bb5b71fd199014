"""The sample's annotators really differ, and by about as much as people do."""

from collections.abc import Iterator
from typing import Any

import pytest

from annotator.agreement import Continuum, Ratings, measure

Json = dict[str, Any]


def done(record: Json, text: Json, layer: str) -> list[str]:
    """Return the annotators that are done with the layer of a text."""
    return [
        cell["annotator"]
        for cell in record["coverage"]
        if (cell["text"], cell["layer"], cell["state"]) == (text["id"], layer, "done")
    ]


def stances(records: list[Json], target: str) -> Iterator[tuple[str, str, str]]:
    """Yield (comment, annotator, label) for an asked target; done without a label is Not addressed."""
    for record in records:
        given = {
            (one["text"], one["annotator"]): one["label"]
            for one in record["annotations"]
            if one["layer"] == "stance" and one["target"]["kind"] == target
        }
        for text in record["texts"]:
            if target == "parent" and text["parent"] is None:
                continue
            for annotator in done(record, text, "stance"):
                yield text["id"], annotator, given.get((text["id"], annotator), "stance.not_addressed")


def continua(records: list[Json], layer: str) -> list[Continuum]:
    """Return one continuum a text, with the annotators that are done with it."""
    return [
        Continuum(
            len(text["text"]),
            {
                annotator: [
                    (start, end, one["label"])
                    for one in record["annotations"]
                    if (one["text"], one["annotator"], one["layer"]) == (text["id"], annotator, layer)
                    for start, end in one["spans"]
                ]
                for annotator in done(record, text, layer)
            },
        )
        for record in records
        for text in record["texts"]
    ]


@pytest.mark.parametrize("target", ["article", "parent"])
def test_alpha_of_the_asked_stances_is_tentative_as_it_often_is(records: list[Json], target: str) -> None:
    found = measure("krippendorff_alpha", Ratings.from_rows(list(stances(records, target))), level="nominal")
    assert found.value is not None
    assert 0.55 <= found.value <= 0.75


@pytest.mark.parametrize(
    ("layer", "low", "high"), [("claim", 0.6, 0.8), ("rhetoric", 0.4, 0.6), ("dispute", 0.5, 0.8)]
)
def test_spans_of_three_annotators_overlap_in_part(
    records: list[Json], layer: str, low: float, high: float
) -> None:
    found = measure("span_f1", continua(records, layer), match="overlap", labelled=True)
    assert found.value is not None
    assert low <= found.value <= high


@pytest.mark.parametrize("layer", ["claim", "rhetoric", "dispute"])
def test_the_same_spans_have_different_borders(records: list[Json], layer: str) -> None:
    exact = measure("span_f1", continua(records, layer), match="exact", labelled=True).value
    overlap = measure("span_f1", continua(records, layer), match="overlap", labelled=True).value
    assert exact is not None
    assert overlap is not None
    assert 0.2 < exact < overlap - 0.1
