"""Which codebooks are taken and which are refused, with the place."""

import copy
import json
from pathlib import Path

import pytest
import yaml

from annotator import paths
from annotator.codebook.difference import Difference, differences
from annotator.codebook.reading import contradictions, default_codebook, read_codebook
from annotator.codebook.values import codebook_from
from annotator.errors import ExpectedError

SHIPPED = sorted(paths.resource("codebooks").glob("*.yaml"))
DRAFT = Path(__file__).parents[3] / "shared" / "codebook" / "default.yaml"


@pytest.fixture
def body():
    return copy.deepcopy(dict(default_codebook().body))


def layer(body, name):
    return next(one for one in body["layers"] if one["id"] == name)


def written(tmp_path, body):
    path = tmp_path / "codebook.yaml"
    path.write_text(yaml.safe_dump(body, allow_unicode=True, sort_keys=False), "utf-8")
    return path


def test_the_default_codebook_asks_the_four_questions():
    found = {one.id: one.kind for one in default_codebook().layers}
    assert found == {"claim": "span", "stance": "stance", "dispute": "link", "rhetoric": "span"}


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_shipped_codebook_is_read_and_comes_back_from_its_json(path):
    found = read_codebook(path)
    assert codebook_from(json.loads(json.dumps(found.body))) == found


@pytest.mark.skipif(not DRAFT.exists(), reason="the draft is not beside this checkout")
def test_the_draft_is_accepted():
    assert {one.id for one in read_codebook(DRAFT).layers} == {"claim", "stance", "dispute", "rhetoric"}


def test_the_digest_does_not_depend_on_how_the_file_is_written(tmp_path, body):
    as_json = tmp_path / "codebook.json"
    as_json.write_text("\ufeff" + json.dumps(body, indent=1), "utf-8")
    assert read_codebook(as_json).digest == default_codebook().digest
    assert read_codebook(written(tmp_path, body)).digest == default_codebook().digest
    body["guidelines"] += " "
    assert read_codebook(written(tmp_path, body)).digest != default_codebook().digest


# Each line repeats the one above ten times: a small file of ten million values.
ALIASES = "a0: &a0 [x]\n" + "".join(
    f"a{one}: &a{one} [{', '.join([f'*a{one - 1}'] * 10)}]\n" for one in range(1, 8)
)


def twice(items):
    items.append(copy.deepcopy(items[0]))


CONTRADICTIONS = {
    "layer 'claim' is there twice": lambda body: twice(body["layers"]),
    "target 'article' is there twice": lambda body: twice(body["targets"]),
    "label 'claim.fact' is there twice": lambda body: twice(layer(body, "claim")["labels"]),
    "switch key 'F1' is there twice": lambda body: layer(body, "stance").update(switch_key="F1"),
    "key in layer claim 'f' is there twice": lambda body: layer(body, "claim")["labels"][1].update(key="f"),
    "the key 'F2' puts a label in layer claim": lambda body: layer(body, "claim")["labels"][0].update(
        key="F2"
    ),
    "attribute in layer claim 'main' is there twice": lambda body: layer(body, "claim")["attributes"].append(
        {"id": "main", "type": "bool"}
    ),
    "layer stance: target 'moon' is unknown": lambda body: layer(body, "stance").update(targets=["moon"]),
    "layer stance is of kind stance and has no targets": lambda body: layer(body, "stance").update(
        targets=[]
    ),
    "layer claim has an empty scope": lambda body: layer(body, "claim").update(scope=[]),
    "claim.fact: near miss 'claim.none' is unknown": lambda body: layer(body, "claim")["labels"][0][
        "near_miss"
    ].update(then="claim.none"),
    "claim.fact: replacement 'claim.none' is unknown": lambda body: layer(body, "claim")["labels"][0].update(
        replaced_by="claim.none"
    ),
    "claim.fact: reference 'nobody-1900' is unknown": lambda body: layer(body, "claim")["labels"][0].update(
        cite=["nobody-1900"]
    ),
    "layer claim, extra: label 'stance.oppose' is unknown": lambda body: layer(body, "claim")[
        "attributes"
    ].append({"id": "extra", "type": "bool", "applies_to": ["stance.oppose"]}),
    "layer claim, extra: the suggestion 'red' is no answer": lambda body: layer(body, "claim")[
        "attributes"
    ].append({"id": "extra", "type": "enum", "values": ["a", "b"], "suggest": "red"}),
    "layer claim, extra: values are words or whole numbers": lambda body: layer(body, "claim")[
        "attributes"
    ].append({"id": "extra", "type": "enum", "values": [True, False]}),
    "value of layer claim, extra 'a' is there twice": lambda body: layer(body, "claim")["attributes"].append(
        {"id": "extra", "type": "enum", "values": ["a", "a"]}
    ),
    "target named has a closed vocabulary and no values": lambda body: next(
        one for one in body["targets"] if one["id"] == "named"
    ).update(vocabulary="closed"),
}


@pytest.mark.parametrize(("sentence", "change"), CONTRADICTIONS.items(), ids=CONTRADICTIONS)
def test_each_contradiction_is_refused_with_its_place(tmp_path, body, sentence, change):
    change(body)
    assert any(sentence in one for one in contradictions(body))
    with pytest.raises(ExpectedError) as refused:
        read_codebook(written(tmp_path, body))
    assert str(refused.value).startswith(str(tmp_path / "codebook.yaml"))


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda body: body.pop("layers"), "at top: the key 'layers' is missing."),
        (lambda body: body.update(layers=[]), "at layers: expected at least one entry, found an empty list."),
        (
            lambda body: layer(body, "claim").update(kind="cloud"),
            "at layers/0/kind: expected one of span, stance, link, found 'cloud'.",
        ),
        (
            lambda body: layer(body, "claim")["labels"][1].pop("example"),
            "at layers/0/labels/1: the key 'example' is missing.",
        ),
        (
            lambda body: layer(body, "claim")["labels"][0].update(color="red"),
            "at layers/0/labels/0/color: expected a colour like #1f77b4, found 'red'.",
        ),
        (
            lambda body: body["codebook"].update(version="one"),
            "at codebook/version: expected a version like 1.0.0, found 'one'.",
        ),
        (
            lambda body: body["codebook"].update(title="it's a \\ and a 'word'", version=1),
            "at codebook/version: expected words, found 1.",
        ),
        (
            lambda body: layer(body, "claim").update(badge="a\\'b'\n"),
            "at layers/0/badge: expected at most 2 characters, found 'a\\'b' '.",
        ),
        (
            lambda body: layer(body, "claim")["labels"][0]["near_miss"].update(then=7),
            "at layers/0/labels/0/near_miss/then: expected null or a label's id like claim.fact, found 7.",
        ),
        (
            lambda body: body["references"].update({"Kim 2020": {"text": "x"}}),
            (
                "at references: expected an id of small letters, digits, - and _ that begins with a letter, "
                "found 'Kim 2020'."
            ),
        ),
        (lambda body: body["codebook"].update(title=""), "at codebook/title: expected words, found ''."),
        (lambda body: body.update(targets={}), "at targets: expected a list, found no keys."),
        (lambda body: body["codebook"].update(offset_unit="byte"), "at codebook/offset_unit"),
        (
            lambda body: body.update(colours={}),
            "at top: there is no key 'colours' here; the keys are codebook, guidelines, targets",
        ),
    ],
)
def test_what_the_schema_forbids_is_refused_with_its_place(tmp_path, body, change, place):
    change(body)
    with pytest.raises(ExpectedError) as refused:
        read_codebook(written(tmp_path, body))
    assert place in str(refused.value)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("layers: [", "line 1: this is no YAML"),
        ("a: 1\nb: 2\na: 3\n", "line 3: this is no YAML (the key 'a' is there twice)"),
        ("- one\n", "at top"),
        ("", "at top"),
        ("layers: !!python/object:os.system x", "this is no YAML"),
        ("a: 1\nb: \0\n", "line 2: this is no YAML (the character U+0000 is not allowed)."),
        ("[" * 5_000, ": this is nested too deeply for a codebook."),
        ("[" * 60 + "]" * 60, ": this is nested too deeply for a codebook."),
        ("&a [*a]", ": this is nested too deeply for a codebook."),
        ("a: 2026-13-41\n", ": it holds a value that cannot be kept (month must be in 1..12)."),
        ("a: .nan\n", ": it holds a value that cannot be kept"),
        ("a: !!set {b}\n", ": it holds a value that cannot be kept (a set)."),
        ("2026-01-01: a\n", ": it holds a value that cannot be kept"),
        ("? [a]\n: b\n", "line 1: this is no YAML (a key is no word)."),
        ('a: "\\ud800"\n', ": it holds a value that cannot be kept"),
        (f"a: {'9' * 5000}", ": it holds a value that cannot be kept"),
        (ALIASES, ": this is too large for a codebook, with more than 100,000 values."),
    ],
)
def test_what_is_no_codebook_at_all_is_refused(tmp_path, text, sentence):
    path = tmp_path / "codebook.yaml"
    path.write_text(text)
    with pytest.raises(ExpectedError) as refused:
        read_codebook(path)
    assert sentence in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_file_that_cannot_be_read_is_refused(tmp_path):
    with pytest.raises(ExpectedError, match="cannot be read as a codebook"):
        read_codebook(tmp_path / "none.yaml")
    (tmp_path / "bytes.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ExpectedError, match="cannot be read as a codebook"):
        read_codebook(tmp_path / "bytes.yaml")


def test_equal_codebooks_do_not_differ(body):
    assert differences(default_codebook().body, body) == []


def test_differences_name_the_place_by_ids(body):
    claim = layer(body, "claim")
    before = claim["labels"][0]["definition"]
    claim["labels"][0]["definition"] = "Another definition."
    gone = claim["labels"].pop()
    body["title"] = "x"
    assert differences(default_codebook().body, body) == [
        Difference("layers/claim/labels/claim.fact/definition", "changed", before, "Another definition."),
        Difference(f"layers/claim/labels/{gone['id']}", "removed", gone),
        Difference("title", "added", None, "x"),
    ]


def test_another_order_is_a_difference_of_its_own(body):
    labels = layer(body, "claim")["labels"]
    order = [one["id"] for one in labels]
    labels.reverse()
    assert differences(default_codebook().body, body) == [
        Difference("layers/claim/labels", "changed", order, order[::-1])
    ]
