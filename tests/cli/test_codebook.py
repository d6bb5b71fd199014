"""Showing, setting and comparing the codebook."""

import json

import pytest


@pytest.fixture
def changed(answer, town, tmp_path):
    """Give a file with a codebook in which one name differs and one label is missing."""

    def write(change):
        body = answer("codebook", town)
        change(body)
        path = tmp_path / "changed.json"
        path.write_text(json.dumps(body), encoding="utf-8")
        return path

    return write


def rename(body):
    body["layers"][0]["name"] = "Assertion"
    body["codebook"]["version"] = "9.0.0"


def drop_fact(body):
    layer = body["layers"][0]
    layer["labels"] = [label for label in layer["labels"] if label["id"] != "claim.fact"]
    for label in layer["labels"]:
        label["near_miss"]["then"] = None


def test_the_codebook_is_shown_as_json(answer, town):
    assert {layer["id"] for layer in answer("codebook", town, "show")["layers"]} >= {"claim", "stance"}


def test_a_difference_names_the_place(answer, town, changed):
    found = answer("codebook", town, "diff", changed(rename))
    assert {one["where"]: (one["kind"], one["after"]) for one in found} == {
        "codebook/version": ("changed", "9.0.0"),
        "layers/claim/name": ("changed", "Assertion"),
    }


def test_the_codebook_in_force_differs_in_nothing_from_itself(call, answer, town, changed):
    same = changed(lambda body: None)
    assert answer("codebook", town, "diff", same) == []
    assert call("codebook", town, "diff", same)[1] == "The two are the same.\n"


def test_another_codebook_is_put_in_force(answer, town, changed):
    answer("codebook", town, "set", changed(rename))
    assert answer("codebook", town)["codebook"]["version"] == "9.0.0"


def test_a_codebook_without_a_label_that_is_in_use_is_refused(call, answer, town, changed):
    before = answer("codebook", town)
    status, _, err = call("codebook", town, "set", changed(drop_fact))
    assert status == 1
    assert "claim.fact" in err
    assert answer("codebook", town) == before


def test_a_file_that_is_no_codebook_is_told_with_its_place(call, town, tmp_path):
    (tmp_path / "bad.yaml").write_text("codebook: 5\n")
    status, _, err = call("codebook", town, "set", tmp_path / "bad.yaml")
    assert status == 1
    assert "bad.yaml" in err
