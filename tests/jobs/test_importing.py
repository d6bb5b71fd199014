"""Files and folders go in, each whole or not at all."""

import json

import pytest

from annotator.actions.annotating import AddAnnotation
from annotator.actions.projects import create_project, open_project
from annotator.codebook.reading import default_codebook
from annotator.errors import ExpectedError
from annotator.exporters.exporter import exporters
from annotator.jobs import importing
from annotator.jobs.exporting import export
from annotator.jobs.importing import ImportReport, import_sources, read_source
from annotator.jobs.progress import CancelledError
from annotator.model.ids import content_id
from annotator.model.span import Span
from annotator.store.queries import corpus, people, work
from tests.store import building

PAGE = """Bridge closed

OXDALE (Agency)—The bridge is closed.

Nobody knows for how long.

  1. Ann said:
     Who pays?

    • Bob said:
      We do.

  2. Cy said:
     Typical.
"""


@pytest.fixture
def project(tmp_path):
    runner = create_project(tmp_path / "town.annot", default_codebook(), title="Town", device="one")
    yield runner
    runner.close()


@pytest.fixture
def pages(tmp_path):
    folder = tmp_path / "pages"
    (folder / "more").mkdir(parents=True)
    (folder / "b.txt").write_text(PAGE.replace("Bridge", "Bakery"), "utf-8")
    (folder / "a.txt").write_text(PAGE, "utf-8")
    (folder / "more" / "c.txt").write_text(PAGE.replace("Bridge", "Station"), "utf-8")
    (folder / ".hidden.txt").write_text(PAGE.replace("Bridge", "Secret"), "utf-8")
    (folder / "bad.txt").write_bytes(b"\x00\x01\x02\xff\xfe" * 40)
    return folder


def titles(runner):
    return [one.title for one in runner.read(corpus.discussions)]


def test_a_folder_is_read_file_by_file_and_what_is_refused_stops_nothing(project, pages):
    report = import_sources(project, [pages])
    assert (report.discussions, report.comments, report.unchanged) == (3, 9, 0)
    assert titles(project) == ["Bridge closed", "Bakery closed", "Station closed"]
    assert [note.source for note in report.refused] == [str(pages / "bad.txt")]
    assert report.refused[0].message.endswith(".")


def test_a_folder_twice_is_unchanged(project, pages):
    import_sources(project, [pages])
    report = import_sources(project, [pages])
    assert (report.discussions, report.comments, report.annotations, report.unchanged) == (0, 0, 0, 3)


def test_a_folder_is_one_step_of_undo(project, pages):
    import_sources(project, [pages])
    project.undo()
    assert titles(project) == []
    assert project.undo() is None
    project.redo()
    assert len(titles(project)) == 3


def test_a_rehearsal_counts_and_leaves_the_project_as_it_was(project, pages):
    before = project.database.path.read_bytes()
    report = import_sources(project, [pages], rehearse=True)
    assert (report.discussions, report.comments) == (3, 9)
    assert project.database.path.read_bytes() == before


def test_a_format_that_is_named_is_used_and_an_unknown_one_refused(project, pages):
    report = import_sources(project, [pages / "a.txt"], wanted="text-page")
    assert report.discussions == 1
    refused = import_sources(project, [pages / "a.txt"], wanted="nonsense").refused
    assert "text-page" in refused[0].message


def test_a_file_that_is_not_there_is_refused_with_its_name(project, tmp_path):
    with pytest.raises(ExpectedError, match=r"none\.txt cannot be read"):
        read_source(tmp_path / "none.txt")
    assert import_sources(project, [tmp_path / "none.txt"]).refused[0].source == str(tmp_path / "none.txt")


def test_progress_is_told_and_stopping_keeps_what_is_whole(project, pages):
    told = []

    def stop_at_second(done, total, what):
        told.append((done, total, what))
        if done == 1:
            raise CancelledError("Stopped.")

    with pytest.raises(CancelledError):
        import_sources(project, [pages], progress=stop_at_second)
    assert told == [(0, 4, "a.txt"), (1, 4, "b.txt")]
    assert titles(project) == ["Bridge closed"]


def record(name, *, parent=None, label="claim.fact", target=None):
    text = {"id": f"{name}-c", "kind": "comment", "text": "I said it.", "parent": parent}
    said = {"annotator": "Mira", "layer": "claim", "label": label, "text": f"{name}-c", "spans": [[0, 1]]}
    if target:
        said |= {"layer": "stance", "label": "stance.oppose", "target": target}
    return {
        "format": "annotator-dataset/1",
        "id": name,
        "title": name,
        "texts": [text],
        "annotations": [said],
    }


@pytest.fixture
def dataset(tmp_path, monkeypatch):
    """Give a writer of a dataset of which every record is written in a transaction of its own."""
    monkeypatch.setattr(importing, "BATCH", 1)
    monkeypatch.setattr(importing, "PAUSE", 0)

    def write(*records):
        path = tmp_path / "data.jsonl"
        path.write_text("".join(json.dumps(one) + "\n" for one in records), "utf-8")
        return path

    return write


def test_a_large_source_is_written_in_parts_and_is_one_step_of_undo(project, dataset):
    told = []
    report = import_sources(
        project, [dataset(record("a"), record("b"), record("c"))], progress=lambda *step: told.append(step)
    )
    assert (report.discussions, report.annotations) == (3, 3)
    assert told == [(0, 1, "data.jsonl"), (1, 3, "data.jsonl"), (2, 3, "data.jsonl")]
    project.undo()
    assert titles(project) == []
    project.redo()
    assert titles(project) == ["a", "b", "c"]
    assert building.problems(project) == []


def test_a_large_source_whose_last_record_is_refused_writes_nothing_at_all(project, dataset):
    before = building.content(project.database.path)
    report = import_sources(project, [dataset(record("a"), record("b"), record("c", label="claim.none"))])
    (refused,) = report.refused
    assert refused.where.startswith("Discussion 'c', annotation ")
    assert (report.discussions, report.annotations) == (0, 0)
    assert building.content(project.database.path) == before


def test_stopping_takes_back_what_was_written_of_the_source_and_keeps_those_before(project, dataset, pages):
    def stop(done, total, what):
        if what == "data.jsonl (2/3)":
            raise CancelledError("Stopped.")

    named = record("b", target={"kind": "named", "name": "The council"})
    sources = [pages / "a.txt", dataset(record("a"), named, record("c"))]
    with pytest.raises(CancelledError):
        import_sources(project, sources, progress=stop)
    assert titles(project) == ["Bridge closed"]
    assert project.read(people.annotators) == []
    assert project.read(people.named_targets) == []
    assert building.problems(project) == []
    project.undo()
    assert titles(project) == []
    project.redo()
    assert titles(project) == ["Bridge closed"]
    assert import_sources(project, sources).discussions == 3


def test_a_part_that_is_refused_after_all_takes_the_others_back(project, dataset, monkeypatch):
    monkeypatch.setattr(project, "rehearse", lambda action: None)
    refused = import_sources(project, [dataset(record("a"), record("b", label="claim.none"))]).refused
    assert len(refused) == 1
    assert titles(project) == []
    assert project.undo() is None


def test_undo_waits_for_the_end_of_an_import(project, pages):
    refused = []

    def press(done, total, what):
        if done == 2:
            with pytest.raises(ExpectedError, match="still under way"):
                project.undo()
            refused.append(what)

    import_sources(project, [pages], progress=press)
    assert refused
    assert len(titles(project)) == 3
    project.undo()
    assert titles(project) == []


def test_the_folder_of_a_project_is_imported_without_the_project(project, pages, tmp_path):
    for name in ("town.annot.lock", "town.annot-journal", "old.annot", "old.annot.lock"):
        (tmp_path / name).write_bytes(b"\0nothing")
    report = import_sources(project, [tmp_path])
    assert report.discussions == 3
    assert [note.source for note in report.refused] == [str(pages / "bad.txt")]


def test_the_project_itself_is_refused_unread(project):
    (refused,) = import_sources(project, [project.database.path]).refused
    assert "is the project itself" in refused.message


def test_a_name_that_no_file_can_have_is_refused(project, tmp_path):
    (refused,) = import_sources(project, [tmp_path / ("x" * 300)]).refused
    assert "cannot be read" in refused.message


def test_a_refusal_says_the_line_and_the_record(project, dataset):
    bad = record("b")
    bad["texts"][0]["kind"] = "poem"
    (refused,) = import_sources(project, [dataset(record("a"), bad)]).refused
    assert refused.where == "line 2, texts[0].kind"


def test_what_stances_are_about_by_name_becomes_an_entry_to_choose_from(project, dataset):
    import_sources(project, [dataset(record("a", target={"kind": "named", "name": "The council"}))])
    (entry,) = project.read(people.named_targets)
    assert (entry.id, entry.name, entry.aliases) == (content_id("named", "The council"), "The council", ())
    import_sources(project, [dataset(record("b", target={"kind": "named", "name": "The council"}))])
    assert project.read(people.named_targets) == [entry]


def test_others_save_between_two_parts_of_a_large_source(project, dataset):
    import_sources(project, [dataset(record("z"))])
    twin = open_project(project.database.path, device="two", annotator=content_id("person", "Mira"))
    saved = []

    def save(done, total, what):
        if done:
            action = AddAnnotation("claim", "claim.fact", "z-c", (Span(2, 6),))
            saved.append(twin.run(action).answer)

    import_sources(project, [dataset(record("a"), record("b"), record("c"))], progress=save)
    assert len(saved) == 2
    assert len(project.read(work.annotations_of, "z")) == 3
    assert building.problems(project) == []
    twin.close()


def test_who_was_there_before_stays_where_an_import_is_stopped(project, dataset):
    def stop(done, total, what):
        if done == 2:
            raise CancelledError("Stopped.")

    import_sources(project, [dataset(record("z"))])
    before = building.seen(project)
    with pytest.raises(CancelledError):
        import_sources(project, [dataset(record("a"), record("b"), record("c"))], progress=stop)
    assert building.seen(project) == before
    assert [one.name for one in project.read(people.annotators)] == ["Mira"]


def test_a_project_without_discussions_comes_back_from_its_export(project, tmp_path):
    target = tmp_path / "none.jsonl"
    jsonl = exporters["jsonl"]
    export(project, jsonl, target, jsonl.defaults)
    report = import_sources(project, [target])
    assert report == ImportReport()
    (tmp_path / "none.txt").touch()
    assert import_sources(project, [tmp_path / "none.txt"], wanted="jsonl") == ImportReport()


@pytest.mark.parametrize(("name", "wanted"), [("none.txt", None), ("none.jsonl", "text-page")])
def test_an_empty_file_that_is_no_dataset_is_refused(project, tmp_path, name, wanted):
    (tmp_path / name).touch()
    report = import_sources(project, [tmp_path / name], wanted=wanted)
    assert len(report.refused) == 1
