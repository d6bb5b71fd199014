"""One dataset record a line."""

import json
from dataclasses import replace

from annotator import paths
from annotator.exporters.exporter import Written
from annotator.exporters.jsonl import Jsonl, line
from annotator.model.corpus import Text
from annotator.model.record import record_json


def test_a_line_is_the_record(ferry):
    assert json.loads(line(ferry)) == record_json(ferry)


def test_letters_stay_letters(ferry):
    assert "🚢" in line(ferry)


def test_a_line_is_a_line_to_every_reader(ferry):
    ends = Text("t-9", "comment", "one\x85two\u2028three\u2029four\x0bfive\nsix", depth=0)
    record = replace(ferry, discussion=replace(ferry.discussion, texts=(ends,)), annotations=(), coverage=())
    assert len(line(record).splitlines()) == 1
    assert json.loads(line(record))["texts"][0]["text"] == ends.text


def test_what_is_written_keeps_to_the_schema(ferry):
    import jsonschema

    schema = json.loads(paths.schema("dataset.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(json.loads(line(ferry)))


def test_a_time_that_is_not_known_is_null(ferry):
    import jsonschema

    record = replace(ferry, annotations=(replace(ferry.annotations[0], created="", modified=""),))
    written = json.loads(line(record))
    assert (written["annotations"][0]["created"], written["annotations"][0]["modified"]) == (None, None)
    schema = json.loads(paths.schema("dataset.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(written)


def test_discussions_and_annotations_are_counted(ferry, tmp_path):
    written = Written()
    Jsonl().write(tmp_path / "out.jsonl", [ferry, ferry], written)
    assert (written.discussions, written.annotations, written.lost) == (2, 6, [])
    assert len((tmp_path / "out.jsonl").read_bytes().split(b"\n")) == 3
