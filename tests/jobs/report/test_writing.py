"""The folder of a report: whole or not there, an earlier report replaced, nothing else touched."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.actions.annotating import AddAnnotation
from annotator.actions.projects import open_project
from annotator.errors import ExpectedError
from annotator.jobs.progress import CancelledError
from annotator.jobs.report.writing import OURS, write_report
from annotator.model.annotation import Target


@pytest.fixture
def runner(town):
    runner = open_project(town, device="tests")
    yield runner
    runner.database.close()


def test_a_report_takes_the_place_of_an_earlier_one_and_leaves_other_files(runner, tmp_path):
    out = tmp_path / "deep" / "out"
    write_report(runner, out)
    body = json.loads((out / "report.json").read_text("utf-8"))
    (out / "old.svg").write_text("old", "utf-8")
    (out / "mine.txt").write_text("mine", "utf-8")
    (out / "report.json").write_text(json.dumps({**body, "files": [*body["files"], "old.svg"]}), "utf-8")
    written = write_report(runner, out)
    assert not (out / "old.svg").exists()
    assert (out / "mine.txt").read_text("utf-8") == "mine"
    assert sorted(written) == sorted(
        one for one in out.rglob("*") if one.is_file() and one.name != "mine.txt"
    )
    assert [one.name for one in out.parent.iterdir()] == ["out"]


def test_a_report_is_written_into_the_folder_that_one_is_in(runner, tmp_path, monkeypatch):
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    written = write_report(runner, Path())
    assert (here / "report.html").is_file()
    assert len(written) == sum(one.is_file() for one in here.rglob("*"))
    assert [one.name for one in tmp_path.iterdir() if one.name.endswith(".part")] == []


@pytest.mark.parametrize("name", ["../keep.txt", "{0}", "a/../../keep.txt", 7, "..\\keep.txt"])
def test_a_forged_list_of_files_takes_nothing_outside_the_folder_away(runner, tmp_path, name):
    kept = tmp_path / "keep.txt"
    kept.write_text("keep", "utf-8")
    named = name.format(kept) if isinstance(name, str) else name
    out = tmp_path / "out"
    out.mkdir()
    forged = {"format": "annotator-report/1", "files": [named]}
    (out / "report.json").write_text(json.dumps(forged), "utf-8")
    write_report(runner, out)
    assert kept.read_text("utf-8") == "keep"


@pytest.mark.parametrize("body", ["", "[]", '{"format": "other"}'])
def test_a_folder_with_another_report_json_is_refused(runner, tmp_path, body):
    out = tmp_path / "out"
    out.mkdir()
    (out / "report.json").write_text(body, "utf-8")
    with pytest.raises(ExpectedError, match="which is of no earlier report"):
        write_report(runner, out)
    assert (out / "report.json").read_text("utf-8") == body


@pytest.mark.parametrize("name", OURS)
def test_nothing_of_somebody_else_is_overwritten(runner, tmp_path, name):
    (tmp_path / name).write_text("mine", "utf-8")
    before = sorted(tmp_path.iterdir())
    with pytest.raises(ExpectedError, match="so that nothing is lost"):
        write_report(runner, tmp_path)
    assert sorted(tmp_path.iterdir()) == before
    assert (tmp_path / name).read_text("utf-8") == "mine"


def test_all_that_lies_at_the_top_of_a_report_is_known_to_be_its_own(runner, tmp_path):
    (tmp_path / "mine.txt").write_text("mine", "utf-8")
    written = write_report(runner, tmp_path)
    assert {one.relative_to(tmp_path).parts[0] for one in written} <= {*OURS}
    assert (tmp_path / "mine.txt").read_text("utf-8") == "mine"


def test_a_file_in_the_place_of_the_folder_is_refused(runner, tmp_path):
    (tmp_path / "out").write_text("mine", "utf-8")
    with pytest.raises(ExpectedError, match="is no folder"):
        write_report(runner, tmp_path / "out")
    with pytest.raises(ExpectedError, match="cannot be written"):
        write_report(runner, tmp_path / "out" / "in")


def test_a_report_that_is_stopped_leaves_no_folder(runner, tmp_path):
    def stop(done, total, what):
        raise CancelledError("Stopped.")

    with pytest.raises(CancelledError):
        write_report(runner, tmp_path / "out", progress=stop)
    assert not (tmp_path / "out").exists()


def test_one_can_save_while_a_report_is_written(runner, town, tmp_path):
    saved = []

    def save(done, total, what):
        if not saved:
            other = open_project(town, device="another", annotator="p-1")
            saved.append(other.run(AddAnnotation("stance", "stance.query", "t-2", (), Target("parent"))))
            other.database.close()

    written = write_report(runner, tmp_path / "out", progress=save)
    assert saved
    table = next(one for one in written if one.name == "stance.asked.csv").read_text("utf-8")
    assert "stance.query" not in table


def test_pictures_are_written_beside_their_svg_where_they_can_be_drawn(sample, tmp_path):
    runner = open_project(sample, device="tests")
    try:
        written = write_report(runner, tmp_path / "out", draw=lambda svg: b"drawn " + svg[:5])
    finally:
        runner.database.close()
    drawings = {one.with_suffix("") for one in written if one.suffix == ".svg"}
    pictures = {one.with_suffix("") for one in written if one.suffix == ".png"}
    assert drawings == pictures != set()
    assert (tmp_path / "out" / "figures" / "stance.asked.labels.png").read_bytes() == b"drawn <?xml"
    assert "stance.asked.labels.png" in (tmp_path / "out" / "report.html").read_text("utf-8")
