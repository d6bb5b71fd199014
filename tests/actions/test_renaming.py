"""A lead gives the project another title; it stays the project that it was."""

import pytest

from annotator.actions.people import AddAnnotator
from annotator.actions.renaming import RenameProject
from annotator.errors import ExpectedError
from annotator.jobs.checking import check_project
from annotator.store.database import get_meta


@pytest.fixture
def runner(town):
    town.annotator = town.run(AddAnnotator("Lena", "lead")).answer.id
    return town


def test_the_title_changes_and_the_project_stays(runner):
    project = runner.read(get_meta, "project")
    runner.run(RenameProject("  Town,\u00a0 second   round "))
    assert runner.read(get_meta, "title") == "Town, second round"
    assert runner.read(get_meta, "project") == project


def test_a_renamed_project_is_sound(runner):
    runner.run(RenameProject("Another"))
    runner.close()
    assert list(check_project(runner.database.path)) == []


def test_an_annotator_does_not_rename(runner):
    runner.annotator = runner.run(AddAnnotator("Anna", "annotator")).answer.id
    with pytest.raises(ExpectedError, match="leads"):
        runner.run(RenameProject("Mine"))


def test_an_empty_title_is_refused(runner):
    with pytest.raises(ExpectedError, match="title"):
        runner.run(RenameProject("  "))
