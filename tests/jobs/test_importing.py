"""Files and folders go in, each whole or not at all."""

import pytest

from annotator.actions.projects import create_project
from annotator.codebook.reading import default_codebook
from annotator.errors import ExpectedError
from annotator.jobs.importing import import_sources, read_source
from annotator.jobs.progress import CancelledError
from annotator.store.queries import corpus

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
