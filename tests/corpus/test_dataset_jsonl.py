"""Dataset records: they come back as they were, and what is wrong is refused with line and key."""

import copy
import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.corpus.dataset_jsonl import DatasetJsonl
from annotator.corpus.importer import RawSource, choose, importers
from annotator.corpus.text_page import TextPage
from annotator.errors import ExpectedError
from annotator.model.ids import content_id
from annotator.model.record import FORMAT, record_json

SCHEMA = Path(__file__).parents[2] / "schemas" / "dataset.schema.json"
PAGES = Path(__file__).parents[1] / "data" / "pages"
# The least that a person has to write: what follows from the rest is left out.
BY_HAND = {
    "format": "annotator-dataset/1",
    "id": "d1",
    "title": "Harbour wall",
    "texts": [
        {"id": "a", "kind": "article", "text": "The wall is low. 🙂 It is old."},
        {"id": "c1", "kind": "comment", "author": "Ann", "text": "It is not low."},
        {"id": "c2", "kind": "comment", "author": "Bea", "text": "It is.", "parent": "c1"},
    ],
    "annotations": [
        {"annotator": "Ida", "layer": "claim", "label": "claim.fact", "text": "a", "spans": [[0, 16]],
         "quote": ["The wall is low."], "attributes": {"attributed": False}},
        {"annotator": "Jon", "layer": "stance", "label": "stance.oppose", "text": "c2",
         "target": {"kind": "text", "id": "c1"}},
    ],
    "coverage": [{"annotator": "Ida", "text": "a", "layer": "claim", "state": "done"}],
}  # fmt: skip


def source(*records, name="data.jsonl", **options):
    lines = [one if isinstance(one, str) else json.dumps(one, ensure_ascii=False) for one in records]
    return RawSource(name, "\n".join(lines).encode("utf-8", "surrogatepass"), **options)


def read(*records):
    return DatasetJsonl().read(source(*records))


def changed(*path, value):
    """Return the record made by hand with one value changed; the path is keys and indices."""
    record = copy.deepcopy(BY_HAND)
    place = record
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return record


def refusal(*records):
    with pytest.raises(ExpectedError) as error:
        read(*records)
    return str(error.value)


def test_a_record_made_by_hand_may_leave_out_what_follows_from_the_rest():
    record = read(BY_HAND).records[0]
    ida, jon = (content_id("person", name) for name in ("Ida", "Jon"))
    assert [(one.id, one.name, one.role) for one in record.annotators] == [
        (ida, "Ida", "annotator"),
        (jon, "Jon", "annotator"),
    ]
    assert [one.annotator for one in record.annotations] == [ida, jon]
    assert [text.depth for text in record.discussion.texts] == [None, 0, 1]
    assert (record.discussion.source, record.codebook) == (None, None)
    assert record.coverage[0].annotator == ida


def test_a_text_that_is_the_parent_is_called_the_parent():
    assert read(BY_HAND).records[0].annotations[1].target.key == "parent"


def test_ids_that_are_left_out_are_the_same_on_every_reading_and_differ_for_equal_annotations():
    twice = changed("annotations", value=[BY_HAND["annotations"][0]] * 2)
    first, second = read(twice).records[0].annotations
    assert first.id != second.id
    assert first.id == read(BY_HAND).records[0].annotations[0].id


def test_two_records_that_name_one_person_give_one_id():
    said = {"annotator": "Ida", "layer": "claim", "label": "claim.fact", "text": "x"}
    other = {
        "format": FORMAT,
        "id": "d2",
        "texts": [{"id": "x", "kind": "comment", "text": "Yes."}],
        "annotations": [said],
    }
    first, second = read(BY_HAND, other).records
    assert second.annotations[0].annotator == first.annotations[0].annotator


def test_a_listed_annotator_may_be_meant_by_name_where_only_one_has_it():
    record = changed(
        "annotators", value=[{"id": "p1", "name": "Ida"}, {"id": "p2", "name": "Jon", "role": "lead"}]
    )
    assert [one.annotator for one in read(record).records[0].annotations] == ["p1", "p2"]


def test_texts_are_put_into_reading_order():
    texts = [
        {"id": "b", "kind": "comment", "text": "b", "parent": "a"},
        {"id": "c", "kind": "comment", "text": "c"},
        {"id": "a", "kind": "comment", "text": "a"},
        {"id": "t", "kind": "article", "text": "t"},
        {"id": "d", "kind": "comment", "text": "d", "parent": "c"},
        {"id": "e", "kind": "comment", "text": "e", "parent": "t"},
    ]
    found = read({"format": FORMAT, "id": "d1", "texts": texts}).records[0].discussion.texts
    assert [(text.id, text.depth, text.parent) for text in found] == [
        ("t", None, None), ("c", 0, None), ("d", 1, "c"), ("a", 0, None), ("b", 1, "a"), ("e", 0, None),
    ]  # fmt: skip


def test_a_title_that_is_left_out_is_the_headline_or_the_name_of_the_file():
    assert read(changed("title", value=None)).records[0].discussion.title == "data"
    record = changed("texts", 0, "blocks", value=[{"kind": "headline", "start": 0, "end": 16}])
    assert read(record | {"title": None}).records[0].discussion.title == "The wall is low."
    assert read(changed("title", value="")).records[0].discussion.title == ""


def test_a_wrong_depth_is_put_right_with_a_remark():
    found = read(changed("texts", 2, "depth", value=5))
    assert found.records[0].discussion.texts[2].depth == 1
    assert [one.message for one in found.warnings] == [
        "texts[2] says depth 5; its parents give 1, which was taken."
    ]


def test_offsets_go_along_when_line_ends_become_lf():
    record = changed("texts", 0, "text", value="One\r\ntwo\r\nthree")
    record["annotations"][0] |= {"spans": [[5, 8], [10, 15]], "quote": ["two", "three"]}
    found = read(record)
    text = found.records[0].discussion.texts[0].text
    assert text == "One\ntwo\nthree"
    assert [text[start:end] for start, end in found.records[0].annotations[0].spans] == ["two", "three"]
    assert len(found.warnings) == 1


def test_characters_that_no_text_may_hold_are_replaced_without_moving_offsets():
    record = json.dumps(changed("texts", 1, "text", value="a\0b\ud800c 🙂"))
    found = read(record)
    assert found.records[0].discussion.texts[1].text == "a\ufffdb\ufffdc 🙂"
    assert [one.where for one in found.warnings] == ["line 1"]


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        (("format",), "annotator-dataset/2",
         "format: expected 'annotator-dataset/1', found 'annotator-dataset/2'."),
        (("source",), {"format": "text-page", "name": "p", "sha256": "abc"},
         "source.sha256: expected 64 hexadecimal digits in small letters, found 'abc'."),
        (("texts", 0, "meta"), {"deep": json.loads("[" * 60 + "]" * 60)},
         "texts[0].meta: this is nested more than 50 levels deep."),
        (("annotations", 0, "created"), "2026-13-41T00:00:00Z",
         ("annotations[0].created: expected a time like 2026-01-31T09:30:00Z, "
          "found '2026-13-41T00:00:00Z'.")),
        (("id",), 7, "id: expected a string that is not empty, found 7."),
        (("texts",), [], "texts: expected one text or more, found []."),
        (("texts",), {}, "texts: expected a list, found {}."),
        (("texts", 1, "kind"), "remark",
         "texts[1].kind: expected one of article, comment, found 'remark'."),
        (("texts", 1, "kind"), "article",
         "texts[1].kind: expected one article at most in a discussion, found 'article'."),
        (("texts", 1, "id"), "a", "texts[1].id: expected another id for each text, found 'a'."),
        (("texts", 1, "text"), None, "texts[1]: the key 'text' is missing."),
        (("texts", 1, "autor"), "Ann",
         ("texts[1]: there is no key 'autor' here; the keys are id, kind, parent, author, "
          "created, depth, parent_inferred, text, blocks, meta.")),
        (("texts", 1, "depth"), True, "texts[1].depth: expected a whole number from 0, found True."),
        (("texts", 1, "parent"), "c9",
         "texts[1].parent: expected the id of another text of this record, found 'c9'."),
        (("texts", 1, "parent"), "c2",
         "texts[1].parent: the parents go round in a circle; one of them must be null."),
        (("texts", 2, "parent"), "c2",
         "texts[2].parent: the parents go round in a circle; one of them must be null."),
        (("texts", 0, "parent"), "c1",
         "texts[0].parent: expected null: an article replies to nothing, found 'c1'."),
        (("texts", 0, "blocks"), [{"kind": "headline", "start": 0, "end": 99}],
         ("texts[0].blocks[0]: expected 0 ≤ start ≤ end ≤ 29, the length of the text, "
          "found {'kind': 'headline', 'start': 0, 'end': 99}.")),
        (("left_out",), [{"kind": "advert", "text": "Buy"}],
         "left_out[0].kind: expected one of boilerplate, related, marker, other, found 'advert'."),
        (("annotators",), [{"id": "p1", "name": "Ida"}],
         ("annotations[1].annotator: expected the id of one of the annotators of this record, "
          "found 'Jon'.")),
        (("annotators",), [{"id": "p1", "name": "Ida", "role": "boss"}],
         "annotators[0].role: expected one of annotator, adjudicator, lead, found 'boss'."),
        (("annotations", 0, "text"), "c9",
         "annotations[0].text: expected the id of a text of this record, found 'c9'."),
        (("annotations", 0, "spans"), [[0, 30]],
         ("annotations[0].spans[0]: expected 0 ≤ start < end ≤ 29, the length of the text, "
          "found [0, 30].")),
        (("annotations", 0, "spans"), [[0, 1.5]],
         "annotations[0].spans[0][1]: expected a whole number from 0, found 1.5."),
        (("annotations", 0, "spans"), [[4]],
         "annotations[0].spans[0]: expected a start and an end, found [4]."),
        (("annotations", 0, "quote"), ["The wall is low"],
         ("annotations[0].quote: expected the words of the spans, ['The wall is low.'], "
          "found ['The wall is low'].")),
        (("annotations", 0, "attributes"), {"sure": 0.5},
         ("annotations[0].attributes.sure: expected true, false, a whole number or a string, "
          "found 0.5.")),
        (("annotations", 0, "created"), "yesterday",
         "annotations[0].created: expected a time like 2026-01-31T09:30:00Z, found 'yesterday'."),
        (("annotations", 1, "target"), {"kind": "moon"},
         ("annotations[1].target.kind: expected one of article, parent, text, annotation, span, "
          "named, outside, found 'moon'.")),
        (("annotations", 1, "target"), {"kind": "annotation", "id": "n9"},
         "annotations[1].target.id: expected the id of an annotation of this record, found 'n9'."),
        (("annotations", 1, "target"), {"kind": "span", "text": "a", "start": 0, "end": 3, "quote": "the"},
         "annotations[1].target.quote: expected the words of the span, 'The', found 'the'."),
        (("annotations", 0, "target"), {"kind": "parent"},
         ("annotations[0].target: expected another target: this text replies to no comment, "
          "found {'kind': 'parent'}.")),
        (("annotations", 1, "target"), {"kind": "named", "name": ""},
         "annotations[1].target.name: expected a string that is not empty, found ''."),
        (("coverage", 0, "state"), "open", "coverage[0].state: expected one of seen, done, found 'open'."),
        (("coverage",), [BY_HAND["coverage"][0]] * 2,
         "coverage[1]: this annotator, text and layer stand here a second time."),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused_with_line_and_key(path, value, sentence):
    assert refusal(changed(*path, value=value)) == f"data.jsonl, line 1, {sentence}"


def test_spans_that_overlap_are_refused():
    record = changed("annotations", 0, "spans", value=[[0, 9], [4, 12]])
    del record["annotations"][0]["quote"]
    assert "annotations[0].spans: expected spans that do not overlap" in refusal(record)


def test_two_annotations_of_one_id_are_refused():
    record = changed("annotations", 0, "id", value="n")
    record["annotations"][1]["id"] = "n"
    assert (
        refusal(record)
        == "data.jsonl, line 1, annotations[1].id: expected another id for each annotation, found 'n'."
    )


def test_ids_are_used_once_in_a_file():
    other = {"format": FORMAT, "id": "d2", "texts": [{"id": "c1", "kind": "comment", "text": "Yes."}]}
    assert refusal(BY_HAND, "", other) == (
        "data.jsonl, line 3: the id 'c1' stands here a second time; it was used on line 1."
    )


def test_a_record_names_its_format():
    assert refusal({**BY_HAND, "format": None}) == "data.jsonl, line 1: the key 'format' is missing."


def test_the_same_record_twice_is_taken_once_with_a_remark():
    found = read(BY_HAND, BY_HAND)
    assert [one.discussion.id for one in found.records] == ["d1"]
    assert [(one.where, one.message) for one in found.warnings] == [
        ("line 2", "The same record stands on line 1; it was taken once.")
    ]


@pytest.mark.parametrize("value", [0, True])
def test_other_content_under_one_id_is_refused(value):
    other = changed("annotations", 0, "attributes", value={"attributed": value})
    assert "line 2: the id 'd1' stands here a second time; it was used on line 1." in refusal(BY_HAND, other)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ('{"id": ', "data.jsonl, line 2, column 8: this is no JSON (Expecting value)."),
        ("[]", "data.jsonl, line 2: expected a dataset record, found []."),
        ('{"id": NaN}', "data.jsonl, line 2: this is no JSON that can be kept: NaN is no number."),
        (
            '{"id": "x", "id": "y"}',
            "data.jsonl, line 2: this is no JSON that can be kept: the key 'id' stands twice in one object.",
        ),
        ("[" * 100_000, "data.jsonl, line 2: the JSON is nested too deeply."),
    ],
)  # fmt: skip
def test_lines_that_are_no_records_are_refused(line, sentence):
    assert refusal(BY_HAND, line) == sentence


@pytest.mark.parametrize("data", [b"", b"\n \n", b"\xef\xbb\xbf\n"])
def test_an_empty_file_is_refused(data):
    with pytest.raises(ExpectedError, match=r"^data\.jsonl, line 1: the file is empty"):
        DatasetJsonl().read(RawSource("data.jsonl", data))


def test_bytes_that_are_no_utf_8_are_refused_with_their_line():
    with pytest.raises(ExpectedError, match=r"^data\.jsonl, line 2: the bytes are no UTF-8"):
        DatasetJsonl().read(RawSource("data.jsonl", json.dumps(BY_HAND).encode() + b'\n{"id": "\xff"}'))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_no_part_of_the_first_line(encoding):
    data = json.dumps(BY_HAND, ensure_ascii=False).encode(encoding)
    assert DatasetJsonl().read(RawSource("data.jsonl", data)) == read(BY_HAND)


@pytest.mark.parametrize("value", [BY_HAND, [BY_HAND]])
@pytest.mark.parametrize("indent", [None, 2])
def test_one_document_over_many_lines_is_read_as_well(value, indent):
    assert read(json.dumps(value, indent=indent)).records == read(BY_HAND).records


def test_a_dataset_is_known_by_its_content():
    assert choose(RawSource("renamed.txt", source(BY_HAND).data)) is importers["jsonl"]
    assert DatasetJsonl().sniff(RawSource("page.jsonl", b"Headline\n\nWords.")) == 0


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.txt")), ids=lambda page: page.stem)
def test_a_page_that_was_read_comes_back_from_its_record(page):
    record = TextPage().read(RawSource(page.name, page.read_bytes())).records[0]
    assert read(record_json(record)).records == (record,)


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.txt")), ids=lambda page: page.stem)
def test_the_record_of_a_page_obeys_the_schema(page):
    jsonschema = pytest.importorskip("jsonschema")
    record = TextPage().read(RawSource(page.name, page.read_bytes())).records[0]
    value = json.loads(json.dumps(record_json(record)))
    assert not list(jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text())).iter_errors(value))


WORDS = st.text(
    st.characters(exclude_characters="\0\r\ufeff", exclude_categories=["Cs"]), min_size=4, max_size=30
)
NAMES = st.sampled_from(["p1", "p2", "p3"])


@st.composite
def whole_records(draw):
    """Return a record with every key, its texts in reading order, its annotations in the order of writing."""
    texts = [{"id": "t0", "kind": "article", "parent": None, "text": draw(WORDS)}]
    for at in range(1, draw(st.integers(1, 5))):
        parent = draw(st.sampled_from([None, *(text["id"] for text in texts[1:])]))
        texts.append({"id": f"t{at}", "kind": "comment", "parent": parent, "text": draw(WORDS)})
    annotations = []
    for at in range(draw(st.integers(0, 6))):
        text = draw(st.sampled_from(texts))
        start = draw(st.integers(0, len(text["text"]) - 2))
        targets = [
            None,
            {"kind": "article"},
            {"kind": "text", "id": draw(st.sampled_from(texts))["id"]},
            {"kind": "annotation", "id": "n0"},
            {"kind": "span", "text": text["id"], "start": start, "end": start + 1},
            {"kind": "named", "name": "The council"},
            {"kind": "outside", "quote": "so they say", "url": None},
        ]
        annotations.append(
            {
                "id": f"n{at}",
                "annotator": draw(NAMES),
                "layer": "claim",
                "label": "claim.fact",
                "text": text["id"],
                "spans": draw(st.sampled_from([[], [[start, start + 1]], [[start, start + 2]]])),
                "target": draw(st.sampled_from(targets)),
                "attributes": draw(st.dictionaries(st.sampled_from("ab"), st.sampled_from([True, 3, "x"]))),
                "note": draw(st.sampled_from(["", "a note"])),
                "created": draw(st.sampled_from(["2026-01-01T00:00:00Z", "", None])),
            }
        )
    people = [{"id": name, "name": "Ida", "role": "annotator"} for name in ("p1", "p2", "p3")]
    return {
        "format": FORMAT,
        "id": "d",
        "title": "",
        "texts": texts,
        "annotators": people,
        "annotations": annotations,
    }


@given(whole_records())
@settings(max_examples=150, deadline=None)
def test_what_was_written_is_read_back_and_written_the_same(given_record):
    record = read(given_record).records[0]
    written = json.dumps(record_json(record), ensure_ascii=False)
    again = read(written).records[0]
    assert json.dumps(record_json(again), ensure_ascii=False) == written


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 40) | st.floats(allow_nan=False) | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "kind", "text"]), inner)
    ),
    max_leaves=5,
)
PATHS = st.sampled_from([
    ("id",), ("texts",), ("texts", 1), ("texts", 2, "parent"), ("texts", 0, "blocks"), ("annotations",),
    ("annotations", 0), ("annotations", 0, "spans"), ("annotations", 0, "quote"),
    ("annotations", 1, "target"),
    ("annotators",),
    ("annotations", 0, "attributes"), ("coverage", 0), ("gold",), ("source",), ("codebook",), ("left_out",),
])  # fmt: skip


@given(PATHS, JSON)
@settings(max_examples=300, deadline=None)
def test_any_value_anywhere_is_read_or_refused_with_file_and_line(path, value):
    refused = ""
    try:
        read(changed(*path, value=value))
    except ExpectedError as error:
        refused = str(error)
    assert not refused or refused.startswith("data.jsonl, line 1")


ASKED = {
    "questions": [
        {"annotator": "Ida", "text": "c1", "words": "Is this a claim?"},
        {
            "id": "q",
            "annotator": "Jon",
            "annotation": "gone",
            "words": "Why?",
            "created": "2026-01-01T00:00:00Z",
            "answer": "So.",
            "answered_by": "Ida",
            "answered": "2026-01-02T00:00:00Z",
        },
    ],
    "skips": [{"annotator": "Ida", "reason": "distressing", "words": "too much"}],
    "times": [
        {"annotator": "Ida", "device": "d", "seconds": 90, "sessions": 2},
        {"annotator": "Ida", "device": "e", "seconds": 1},
    ],
}


def test_what_is_asked_skipped_and_timed_comes_back_as_it_was_written():
    given = copy.deepcopy(BY_HAND) | ASKED
    given["annotations"][0] |= {"cluster": "k", "unsure": True, "visible": {"authors": "hidden"}}
    jsonschema.validate(given, json.loads(SCHEMA.read_text("utf-8")))
    record = read(given).records[0]
    first = record.annotations[0]
    assert (first.cluster, first.unsure, first.visible) == ("k", True, {"authors": "hidden"})
    assert [(one.words, one.is_open) for one in record.questions] == [
        ("Is this a claim?", True),
        ("Why?", False),
    ]
    assert (record.skips[0].reason, [one.seconds for one in record.times]) == ("distressing", [90, 1])
    written = record_json(record)
    assert list(written)[-4:] == ["gold", "questions", "skips", "times"]
    jsonschema.validate(written, json.loads(SCHEMA.read_text("utf-8")))
    assert record_json(read(written).records[0]) == written


@pytest.mark.parametrize(
    ("key", "at", "value", "sentence"),
    [
        ("questions", "words", "", "questions[0].words"),
        ("questions", "text", "nowhere", "questions[0].text"),
        ("questions", "answer", "So.", "questions[0].answered_by"),
        ("skips", "reason", "boring", "skips[0].reason"),
        ("times", "seconds", -1, "times[0].seconds"),
        ("times", "seconds", 2**63, "times[0].seconds: expected a whole number up to 9223372036854775807"),
        ("times", "device", None, "the key 'device' is missing"),
        ("annotations", "unsure", "yes", "annotations[0].unsure"),
        ("annotations", "cluster", "", "annotations[0].cluster"),
        ("annotations", "visible", {"authors": 1}, "annotations[0].visible.authors"),
    ],
)
def test_what_is_asked_or_doubted_in_no_known_way_is_refused_with_its_place(key, at, value, sentence):
    given = copy.deepcopy(BY_HAND) | copy.deepcopy(ASKED)
    given[key][0][at] = value
    assert sentence in refusal(given)


def test_a_skip_and_a_time_stand_once_for_each_annotator():
    for key in ("skips", "times"):
        given = copy.deepcopy(BY_HAND) | copy.deepcopy(ASKED)
        given[key] = [given[key][0]] * 2
        assert f"{key}[1]" in refusal(given)
