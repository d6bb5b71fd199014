"""One road for every change: what is told, what is left alone, and several programs at once."""

import subprocess
import sys
from pathlib import Path

import pytest

from annotator.actions.annotating import AddAnnotation
from annotator.actions.importing import ImportRecords
from annotator.actions.people import AddAnnotator
from annotator.actions.projects import Release, open_project
from annotator.errors import ExpectedError
from annotator.model.change import Change
from annotator.model.record import Record
from annotator.model.span import Span
from annotator.store.queries import people, work
from tests.store import building

TOP = Path(__file__).parents[2]
WRITER = """
import sys
from pathlib import Path
from annotator.actions.annotating import AddAnnotation
from annotator.actions.projects import open_project
from annotator.model.span import Span
path, device, person, number = sys.argv[1:]
runner = open_project(Path(path), device=device, annotator=person)
for _ in range(int(number)):
    print(runner.run(AddAnnotation("claim", "claim.fact", "d1-a", (Span(0, 6),))).answer.id, flush=True)
"""


def writer(runner, device, number):
    """Start another program that puts labels and prints the id of each that is saved."""
    words = [sys.executable, "-c", WRITER, runner.database.path, device, runner.annotator, str(number)]
    return subprocess.Popen(words, cwd=TOP, stdout=subprocess.PIPE, text=True)


def test_listeners_hear_of_each_change_once_it_is_saved(town):
    heard = []
    town.subscribe(heard.append)
    label = building.claim(town)
    assert heard == [(Change("annotation", label.id, "d1", "d1-a", label.annotator, "claim"),)]


def test_a_rehearsal_answers_and_changes_nothing(town):
    before, heard = building.content(town.database.path), []
    town.subscribe(heard.append)
    page = building.discussion("e1")
    assert town.rehearse(ImportRecords((Record(page),))).discussions == 1
    with pytest.raises(ExpectedError):
        town.rehearse(AddAnnotator("Ann"))
    assert building.content(town.database.path) == before
    assert heard == []


def test_polling_tells_of_what_others_wrote_and_of_nothing_else(town):
    other = open_project(town.database.path, device="two", annotator=town.annotator)
    heard = []
    other.subscribe(heard.append)
    other.poll()
    building.claim(other)
    other.poll()
    assert len(heard) == 1
    building.claim(town)
    other.poll()
    other.poll()
    assert heard[1:] == [(Change("project", "*"),)]
    other.close()


def test_what_others_wrote_just_before_an_action_is_told_with_it(town):
    other = open_project(town.database.path, device="two", annotator=town.annotator)
    heard = []
    other.subscribe(heard.append)
    building.claim(town)
    building.claim(other)
    assert [one.id for one in heard[0]][-1] == "*"
    other.poll()
    assert len(heard) == 1
    other.close()


def test_a_bug_in_an_action_rolls_everything_back(town):
    class Broken:
        title = "Broken"

        def apply(self, transaction):
            AddAnnotation("claim", "claim.fact", "d1-a", (Span(0, 6),)).apply(transaction)
            transaction.flush()
            raise ZeroDivisionError

    before = building.content(town.database.path)
    with pytest.raises(ZeroDivisionError):
        town.run(Broken())
    assert building.content(town.database.path) == before
    building.claim(town)


def test_two_programs_that_write_at_once_lose_nothing(town):
    programs = [writer(town, device, 25) for device in ("two", "three")]
    saved = [line for one in programs for line in one.communicate()[0].split()]
    assert [one.returncode for one in programs] == [0, 0]
    assert len(saved) == 50
    assert {one.id for one in town.read(work.annotations_of, "d1")} == set(saved)
    assert building.problems(town) == []


def test_a_project_that_another_program_holds_is_refused_in_a_sentence(town, monkeypatch):
    monkeypatch.setitem(__import__("annotator.store.database", fromlist=["x"]).PRAGMAS, "busy_timeout", 1)
    waiting = open_project(town.database.path, device="two", annotator=town.annotator)
    with (
        town.database.writing(),
        pytest.raises(ExpectedError, match="another program is writing to it"),
    ):
        building.claim(waiting)
    waiting.close()


def test_release_opens_and_closes_and_says_nothing_twice(town):
    assert town.run(Release(False)).changes == ()
    town.run(Release(True))
    assert town.read(people.is_released)
    assert town.run(Release(True)).changes == ()
    town.run(Release(False))
    assert not town.read(people.is_released)
