"""What is taken from the shelf is what reading everything gives; what is not right is not used."""

import os
import random

import pytest

from annotator.actions.annotating import AddAnnotation, DeleteAnnotation
from annotator.actions.closing import CloseText
from annotator.actions.people import AddAnnotator
from annotator.actions.projects import open_project
from annotator.jobs.agreement.grouping import parts
from annotator.jobs.agreement.kept import crew, shelving
from annotator.jobs.agreement.kept.pieces import Pieces
from annotator.jobs.agreement.kept.project import keep, kept_project
from annotator.jobs.agreement.material import material_of
from annotator.jobs.agreement.questions import questions
from annotator.model.annotation import Target
from annotator.model.span import Span
from annotator.store.shelf import folder
from tests.gui.charts.crowd import make

WORDS = Target("span", text="d02-a", start=0, end=9, quote="The ferry")
EDITS = (
    AddAnnotation("stance", "stance.query", "d01-1", target=Target("article")),
    AddAnnotation("stance", "stance.query", "d04-1", target=Target("named", name="The Port")),
    AddAnnotation("claim", "claim.fact", "d02-3", (Span(0, 9),)),
    AddAnnotation("dispute", "dispute.number", "d02-3", (Span(0, 9),), target=WORDS),
    CloseText("d03-2", ("claim", "stance", "dispute", "rhetoric")),
)


@pytest.fixture
def runner(tmp_path):
    made = open_project(make(tmp_path / "crowd.annot", labels=6), device="d", annotator="p-00")
    yield made
    made.database.close()


@pytest.fixture
def asked(monkeypatch):
    """Give the list of the discussions that are asked from now on."""
    found = []
    make_one = Pieces.make

    def noted(self, record):
        found.append(record.discussion.id)
        return make_one(self, record)

    monkeypatch.setattr(Pieces, "make", noted)
    return found


def said(found):
    """Return all that coefficients are computed from."""
    return [
        (
            one.layer.id,
            one.id,
            one.categories,
            [(item.text.id, item.about, list(item.answers.items())) for item in one.items],
        )
        for one in found
    ]


def everything(runner):
    """Return what all records say, read anew."""
    return said(questions(material_of(runner.database), stepwise=True))


def test_what_was_kept_need_not_be_asked_again(runner, asked):
    keep(kept_project(runner.database))
    asked.clear()
    assert said(kept_project(runner.database).questions) == everything(runner)
    assert asked == []


def test_after_edits_only_what_they_touched_is_asked(runner, asked):
    chance = random.Random(5)
    keep(kept_project(runner.database))
    known = None
    for step in range(8):
        asked.clear()
        edits = chance.randint(1, 2)
        for _ in range(edits):
            runner.undo() if chance.random() < 0.3 else runner.run(chance.choice(EDITS))
        known = kept_project(runner.database, known if step % 3 else None)
        assert said(known.questions) == everything(runner)
        assert len(asked) <= edits
        keep(known)


def test_two_programs_that_keep_do_not_mix_what_they_numbered(runner):
    one, other = kept_project(runner.database), kept_project(runner.database)
    keep(one)
    keep(other)
    for edit, which in zip(EDITS, (one, other, one, other, one), strict=True):
        runner.run(edit)
        keep(kept_project(runner.database, which))
        assert said(kept_project(runner.database).questions) == everything(runner)


@pytest.mark.parametrize(
    "change",
    [
        lambda runner, _patch: runner.run(AddAnnotator("Aaron", "annotator")),
        lambda _runner, patch: patch.setattr(shelving, "__version__", "0.0.0"),
        lambda _runner, patch: patch.setattr(shelving, "_code", lambda: "other"),
    ],
    ids=["other people", "another version", "other code"],
)
def test_what_was_kept_for_another_state_is_not_used(runner, asked, monkeypatch, change):
    keep(kept_project(runner.database))
    asked.clear()
    change(runner, monkeypatch)
    assert said(kept_project(runner.database).questions) == everything(runner)
    assert len(asked) == 6


def test_what_was_kept_of_another_copy_of_the_project_is_not_used(runner, asked, tmp_path):
    copy = tmp_path / "copy.annot"
    copy.write_bytes(runner.database.path.read_bytes())
    runner.run(EDITS[0])
    keep(kept_project(runner.database))
    asked.clear()
    other = open_project(copy, device="e", annotator="p-01")
    other.run(EDITS[2])
    assert said(kept_project(other.database).questions) == everything(other)
    assert len(asked) == 6
    other.database.close()


def test_a_damaged_shelf_costs_time_alone(runner, asked):
    keep(kept_project(runner.database))
    (path,) = folder().iterdir()
    whole = bytearray(path.read_bytes())
    whole[len(whole) // 2 :] = bytes(len(whole) - len(whole) // 2)
    path.write_bytes(bytes(whole))
    asked.clear()
    assert said(kept_project(runner.database).questions) == everything(runner)
    assert len(asked) == 6


def test_a_label_that_came_back_is_there(runner):
    runner.run(DeleteAnnotation("d00-1-p-00"))
    keep(kept_project(runner.database))
    runner.undo()
    assert said(kept_project(runner.database).questions) == everything(runner)


def test_several_processes_give_what_one_gives(runner, asked, monkeypatch):
    monkeypatch.setattr(crew, "MANY", 1)
    monkeypatch.setattr(crew, "BATCH", 4)
    monkeypatch.setattr(crew.os, "cpu_count", lambda: 2)
    assert said(kept_project(runner.database).questions) == everything(runner)
    assert asked == []  # not in this process


def test_where_a_process_fails_this_one_goes_on_alone(runner, asked, monkeypatch):
    monkeypatch.setattr(crew, "MANY", 1)
    monkeypatch.setattr(crew.os, "cpu_count", lambda: 2)
    monkeypatch.setattr(crew, "_ask", dying)
    assert said(kept_project(runner.database).questions) == everything(runner)
    assert len(asked) == 6


def dying(*_asked):
    os._exit(3)


def test_a_question_that_nobody_answers_in_another_way_stays_as_it_was(runner):
    before = kept_project(runner.database)
    asked = {(one.layer.id, one.id): one for one in before.questions}
    runner.run(EDITS[2])  # a claim
    after = kept_project(runner.database, before)
    stayed = {key for key, one in asked.items() if any(other is one for other in after.questions)}
    assert {key for key in asked if key[0] in {"stance", "dispute", "rhetoric"}} <= stayed
    assert ("claim", "spans") not in stayed
    assert said(after.questions) == everything(runner)


def parted(found, material):
    """Return what the questions are in each time in session, and in each two rounds of a person."""
    return [
        (one.id, by, name, [(item.text.id, dict(item.answers)) for item in part.items])
        for one in found
        for by in ("session", "retest")
        for name, part in parts(one, by, material)
    ]


def test_times_and_rounds_are_looked_at_anew_after_an_edit_that_changes_no_answer(tmp_path):
    runner = open_project(make(tmp_path / "lived.annot", lived_in=True), device="d", annotator="p-01")
    known = kept_project(runner.database)
    # the first of two rounds with one answer; then the other, which the session of the claims began with
    for gone in ("d00-0-p-01", "d00-0-p-01-again"):
        parted(known.questions, known.material)
        runner.run(DeleteAnnotation(gone))
        known, material = kept_project(runner.database, known), material_of(runner.database)
        assert parted(known.questions, known.material) == parted(questions(material, stepwise=True), material)
    runner.database.close()
