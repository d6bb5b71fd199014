"""Exporting: where files land, what is told, and that the way back is lossless."""

import csv
import json

import pytest


def test_jsonl_is_written_and_counted(answer, town, tmp_path):
    out = tmp_path / "out.jsonl"
    report = answer("export", town, "--format", "jsonl", "-o", out)
    assert report == {"files": [str(out)], "discussions": 1, "annotations": 3, "lost": []}
    assert json.loads(out.read_text(encoding="utf-8")) == answer("show", town, "d-ferry")


def test_the_same_project_gives_the_same_bytes(answer, town, tmp_path):
    for name in ("one.jsonl", "two.jsonl"):
        answer("export", town, "--format", "jsonl", "-o", tmp_path / name)
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()


@pytest.mark.parametrize("sample", ["labelled", "pages"])
def test_what_is_exported_and_imported_again_is_exported_the_same(answer, town, page, tmp_path, sample):
    project = town
    if sample == "pages":
        project = tmp_path / "pages.annot"
        answer("new", project)
        answer("import", project, page)
    answer("export", project, "--format", "jsonl", "-o", tmp_path / "first.jsonl")
    answer("new", tmp_path / "again.annot")
    report = answer("import", tmp_path / "again.annot", tmp_path / "first.jsonl")
    assert report["refused"] == report["warnings"] == []
    answer("export", tmp_path / "again.annot", "--format", "jsonl", "-o", tmp_path / "second.jsonl")
    assert (tmp_path / "second.jsonl").read_bytes() == (tmp_path / "first.jsonl").read_bytes()


def test_csv_hides_names_unless_asked(answer, town, tmp_path):
    def annotators(*words):
        answer("export", town, "--format", "csv", "-o", tmp_path / "out.csv", *words)
        with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
            return {row["annotator"] for row in csv.DictReader(file)} - {""}

    assert annotators() == {"annotator 1", "annotator 2"}
    assert annotators("--authors", "names") == {"Mira", "Tobias"}
    assert annotators("--authors", "omit") == {"annotator-1", "annotator-2"}


def test_what_is_not_in_the_files_is_told(answer, call, town, tmp_path):
    report = answer("export", town, "--format", "csv", "-o", tmp_path / "out.csv")
    assert {"where": "left_out", "what": "1 passages of the sources that are not annotatable"} in report[
        "lost"
    ]
    _, _, err = call("export", town, "--format", "csv", "-o", tmp_path / "out.csv")
    assert "not in the files: left_out: 1 passages" in err


def test_an_earlier_export_is_replaced(answer, town, tmp_path):
    (tmp_path / "out.jsonl").write_text("an earlier export")
    answer("export", town, "--format", "jsonl", "-o", tmp_path / "out.jsonl")
    assert "an earlier export" not in (tmp_path / "out.jsonl").read_text()


def test_nothing_but_the_export_is_left_beside_it(answer, town, tmp_path):
    (tmp_path / "out").mkdir()
    answer("export", town, "--format", "jsonl", "-o", tmp_path / "out" / "a.jsonl")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["a.jsonl"]


def test_a_project_is_never_overwritten(call, answer, town, tmp_path):
    answer("new", tmp_path / "other.annot")
    for out in (town, tmp_path / "other.annot"):
        before = out.read_bytes()
        status, _, err = call("export", town, "--format", "jsonl", "-o", out)
        assert status == 1
        assert "Choose another name" in err
        assert out.read_bytes() == before


@pytest.mark.parametrize("out", ["", "absent/out.jsonl"])
def test_a_place_that_cannot_be_written_is_told(call, town, tmp_path, out):
    status, _, err = call("export", town, "--format", "jsonl", "-o", tmp_path / out)
    assert status == 1
    assert "folder" in err


def test_a_format_that_is_not_there_is_told_with_those_that_are(call, town, tmp_path):
    status, _, err = call("export", town, "--format", "word", "-o", tmp_path / "out")
    assert status == 1
    assert "csv, jsonl" in err


def test_format_and_place_must_be_named(call, town, tmp_path):
    assert call("export", town, "--format", "csv")[0] == 2
    assert call("export", town, "-o", tmp_path / "out.csv")[0] == 2


def test_links_to_a_deleted_label_are_exported_as_their_words_and_come_back_the_same(answer, town, tmp_path):
    from annotator.actions.annotating import AddAnnotation, DeleteAnnotation
    from annotator.actions.projects import open_project
    from annotator.model.annotation import Target
    from annotator.model.span import Span

    runner = open_project(town, device="device", annotator="p-2")
    dispute = AddAnnotation(
        "dispute", "dispute.number", "t-1", (Span(0, 4),), Target("annotation", id="a-claim")
    )
    link = runner.run(dispute).answer
    runner.annotator = "p-1"
    runner.run(DeleteAnnotation("a-claim"))
    runner.close()
    assert answer("check", town)["ok"]
    answer("export", town, "--format", "jsonl", "-o", tmp_path / "first.jsonl")
    written = json.loads((tmp_path / "first.jsonl").read_text("utf-8"))
    (found,) = (one["target"] for one in written["annotations"] if one["id"] == link.id)
    assert found == {
        "kind": "span", "text": "t-article", "start": 24, "end": 46, "quote": "The ferry stops in May",
    }  # fmt: skip
    answer("new", tmp_path / "again.annot")
    assert answer("import", tmp_path / "again.annot", tmp_path / "first.jsonl")["refused"] == []
    answer("export", tmp_path / "again.annot", "--format", "jsonl", "-o", tmp_path / "second.jsonl")
    assert (tmp_path / "second.jsonl").read_bytes() == (tmp_path / "first.jsonl").read_bytes()
    assert answer("agreement", town, "--layer", "dispute")["results"]
