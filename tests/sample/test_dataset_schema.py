"""The schema of dataset records: what a person may leave out, and what nobody may write."""

import copy
import json
from collections.abc import Callable
from typing import Any

import jsonschema
import pytest

from annotator import paths

Json = dict[str, Any]
BY_HAND: Json = {
    "format": "annotator-dataset/1",
    "id": "d1",
    "texts": [
        {"id": "t0", "kind": "article", "text": "Bus stops\n\nThe bus stops in March."},
        {"id": "t1", "kind": "comment", "text": "It does not.", "author": "Ann"},
        {"id": "t2", "kind": "comment", "text": "It does 🚌", "parent": "t1"},
    ],
    "annotations": [
        {"annotator": "a1", "layer": "claim", "label": "claim.fact", "text": "t0", "spans": [[11, 33]]},
        {
            "annotator": "a1",
            "layer": "stance",
            "label": "stance.oppose",
            "text": "t2",
            "target": {"kind": "parent"},
        },
    ],
}
TARGETS: list[Json] = [
    {"kind": "article"},
    {"kind": "parent"},
    {"kind": "text", "id": "t1"},
    {"kind": "annotation", "id": "x"},
    {"kind": "span", "text": "t0", "start": 0, "end": 9, "quote": "Bus stops"},
    {"kind": "named", "name": "The council"},
    {"kind": "outside", "quote": "a leaflet", "url": None},
]
WRONG_TARGETS: list[Json] = [
    {},
    {"kind": "thread"},
    {"kind": "text"},
    {"kind": "parent", "id": "t1"},
    {"kind": "span", "text": "t0", "start": -1, "end": 9},
    {"kind": "named", "name": ""},
]


@pytest.fixture(scope="module")
def valid() -> Callable[[Json], bool]:
    schema = json.loads(paths.schema("dataset.schema.json").read_text("utf-8"))
    return jsonschema.Draft202012Validator(schema).is_valid


def with_target(target: Json) -> Json:
    record = copy.deepcopy(BY_HAND)
    record["annotations"][1]["target"] = target
    return record


def test_a_record_made_by_hand_may_leave_out_what_the_program_knows_itself(
    valid: Callable[[Json], bool],
) -> None:
    assert valid(BY_HAND)


def test_a_written_record_has_every_key_and_is_valid(
    valid: Callable[[Json], bool], records: list[Json]
) -> None:
    record = copy.deepcopy(records[0])
    record["codebook"] = {"id": "default", "version": "1.0.0", "digest": "0" * 64}
    record["gold"] = record["annotations"][:1]
    record["annotations"][0]["created"] = None
    record["source"] = None
    assert valid(record)


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target["kind"])
def test_every_kind_of_target_can_be_written(valid: Callable[[Json], bool], target: Json) -> None:
    assert valid(with_target(target))


@pytest.mark.parametrize("target", WRONG_TARGETS, ids=str)
def test_a_target_has_the_fields_of_its_kind_and_no_others(
    valid: Callable[[Json], bool], target: Json
) -> None:
    assert not valid(with_target(target))


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("format",), "annotator-dataset/2"),
        (("id",), 1),
        (("texts",), []),
        (("texts", 0, "kind"), "headline"),
        (("texts", 0, "parent"), "t1"),
        (("texts", 1, "text"), None),
        (("texts", 1, "depth"), -1),
        (("texts", 1, "depth"), "0"),
        (("texts", 1, "colour"), "red"),
        (("annotations", 0, "spans"), [[0, 1, 2]]),
        (("annotations", 0, "spans"), [[0.5, 1]]),
        (("annotations", 0, "label"), "fact"),
        (("annotations", 0, "quote"), "The bus stops in March"),
        (("annotations", 0, "attributes"), {"attributed": None}),
        (("annotations", 0, "created"), "yesterday"),
        (("annotations", 0, "modified"), ""),
        (("coverage",), [{"annotator": "a1", "text": "t0", "layer": "claim", "state": "half"}]),
        (("left_out",), [{"kind": "advert", "text": "Buy!"}]),
        (("annotators",), [{"id": "a1", "name": "a1", "role": "boss"}]),
        (("source",), {"format": "text-page", "name": "p.txt", "sha256": "abc", "url": None}),
        (("extra",), True),
    ],
    ids=lambda part: "/".join(map(str, part)) if isinstance(part, tuple) else json.dumps(part)[:20],
)
def test_a_wrong_type_or_an_unknown_word_is_refused(
    valid: Callable[[Json], bool], place: tuple[str | int, ...], value: object
) -> None:
    record: Any = copy.deepcopy(BY_HAND)
    *above, last = place
    inner = record
    for step in above:
        inner = inner[step]
    inner[last] = value
    assert not valid(record)
