"""Taking back and doing again, step by step."""

from dataclasses import replace

import pytest

from annotator.actions.annotating import AddAnnotation, ChangeAnnotation, DeleteAnnotation
from annotator.actions.closing import CloseText
from annotator.actions.importing import ImportRecords
from annotator.actions.merging import MergeCopy
from annotator.actions.people import AddAnnotator
from annotator.actions.projects import open_project
from annotator.errors import ExpectedError
from annotator.model.annotation import Coverage
from annotator.model.ids import new_id
from annotator.model.record import Record
from annotator.model.span import Span
from annotator.store.queries import corpus, people, work
from annotator.store.queries.history import History
from tests.store import building


def test_an_annotation_keeps_its_id_through_undo_and_redo(town):
    label = building.claim(town)
    town.undo()
    assert town.read(work.annotations_of, "d1") == []
    town.redo()
    assert town.read(work.annotations_of, "d1") == [label]


def test_an_event_id_is_never_used_twice_and_undoing_only_adds_events(town):
    building.claim(town)
    before = building.event_ids(town)
    town.undo()
    town.redo()
    assert len(building.event_ids(town) - before) == 2
    assert before < building.event_ids(town)


def test_a_new_action_clears_what_could_be_done_again(town):
    building.claim(town)
    town.undo()
    second = building.claim(town, start=7, end=13)
    assert town.history().redo == ()
    assert town.redo() is None
    assert town.read(work.annotations_of, "d1") == [second]


def test_an_import_of_several_files_is_one_step_and_its_labels_come_back_with_it(town):
    group = new_id()
    ann = people.annotators
    label = building.claim(town)
    first, second = building.discussion("e1"), building.discussion("e2")
    carried = replace(label, id=new_id(), text="e1-a")
    record = Record(
        first, annotations=(carried,), coverage=(Coverage(label.annotator, "e1-a", "claim", "done"),)
    )
    town.run(ImportRecords((record,)), group=group)
    town.run(ImportRecords((Record(second),)), group=group)
    town.undo()
    assert [one.id for one in town.read(corpus.discussions)] == ["d1"]
    town.redo()
    assert [one.id for one in town.read(corpus.discussions)] == ["d1", "e1", "e2"]
    assert town.read(work.annotations_of, "e1") == [carried]
    assert town.read(work.coverage_of, "e1") == list(record.coverage)
    assert len(town.read(ann)) == 2


def test_undoing_a_deletion_restores_the_links_to_the_label(town):
    label = building.claim(town)
    links = [building.dispute(town, label), building.dispute(town, label, "d1-c3")]
    town.run(DeleteAnnotation(label.id))
    assert {one.target.kind for one in town.read(work.annotations_of, "d1")} == {"span"}
    assert town.read(work.pointing_at, label.id) == []
    town.undo()
    assert town.read(work.pointing_at, label.id) == sorted(links, key=lambda one: one.id)
    assert town.read(work.annotation, label.id) == label


def test_undoing_the_label_that_others_point_at_turns_their_links_until_it_is_done_again(town):
    label = building.claim(town)
    town.annotator = building.person(town, "Bob")
    link = building.dispute(town, label)
    town.annotator = label.annotator
    town.undo()
    assert town.read(work.annotation, link.id).target.kind == "span"
    assert building.problems(town) == []
    town.redo()
    assert town.read(work.annotation, link.id) == link


def test_each_person_takes_back_only_their_own_work(town):
    ann, bob = town.annotator, building.person(town, "Bob")
    mine = building.claim(town)
    town.annotator = bob
    theirs = building.claim(town)
    town.undo()
    assert town.undo() is None
    assert town.read(work.annotations_of, "d1") == [mine]
    town.redo()
    town.annotator = ann
    town.undo()
    assert town.read(work.annotations_of, "d1") == [theirs]


def test_people_and_settings_are_not_taken_back(town):
    building.claim(town)
    town.run(AddAnnotator("Cy"))
    town.undo()
    assert [one.name for one in town.read(people.annotators)] == ["Ann", "Bob", "Cy"]
    assert town.read(work.annotations_of, "d1") == []


def test_what_could_be_done_again_survives_a_restart(town):
    label = building.claim(town)
    changed = town.run(ChangeAnnotation(replace(label, note="n"))).answer
    town.undo()
    again = open_project(town.database.path, device=town.device, annotator=town.annotator)
    assert len(again.history().redo) == 1
    again.redo()
    assert again.read(work.annotations_of, "d1") == [changed]
    again.close()


def test_closing_a_text_is_taken_back_to_not_seen(town):
    town.run(CloseText("d1-c1", ("claim", "stance")))
    town.undo()
    assert town.read(work.coverage_of, "d1") == []


def test_a_step_of_several_actions_is_taken_back_whole_in_one(town):
    group = new_id()
    for start in (0, 7):
        action = AddAnnotation("claim", "claim.fact", "d1-a", (Span(start, start + 4),))
        town.run(action, group=group)
    town.undo()
    assert town.read(work.annotations_of, "d1") == []


def test_the_history_is_the_same_whether_it_was_followed_or_read_anew(town):
    for start in range(5):
        building.claim(town, start=start)
        town.history()
    town.undo()
    town.undo()
    followed = town.history()
    again = open_project(town.database.path, device=town.device, annotator=town.annotator)
    assert again.history() == followed
    assert (len(followed.undo), len(followed.redo)) == (4, 2)
    again.close()


def test_undo_of_nothing_does_nothing(town):
    town.annotator = building.person(town, "Bob")
    before = building.content(town.database.path)
    assert town.undo() is None
    assert town.redo() is None
    assert building.content(town.database.path) == before


@pytest.mark.parametrize("window", [1, 2, 3, 7])
def test_the_history_is_whole_however_little_of_it_is_read_at_once(town, monkeypatch, window):
    monkeypatch.setattr("annotator.store.queries.history.WINDOW", window)
    town.undo()
    town.redo()
    labels = [building.claim(town, start=start) for start in range(6)]

    def again():
        return open_project(town.database.path, device=town.device, annotator=town.annotator)

    undone = 0
    while again().undo():
        undone += 1
    assert undone == 7
    assert town.read(corpus.discussions) == []
    redone = 0
    while again().redo():
        redone += 1
    assert redone == 7
    assert town.read(work.annotations_of, "d1") == labels
    assert again().history().redo == ()


def test_a_person_without_work_has_no_history_and_reads_none(town):
    for _ in range(3):
        building.claim(town)
    town.annotator = building.person(town, "Bob")
    assert town.history() == History((), ())


def note(runner, label, words):
    return runner.run(ChangeAnnotation(replace(runner.read(work.annotation, label.id), note=words))).answer


def test_undoing_a_deletion_leaves_what_somebody_else_wrote_meanwhile(town):
    ann, bob = town.annotator, building.person(town, "Bob")
    label = building.claim(town)
    town.annotator = bob
    link = building.dispute(town, label)
    town.annotator = ann
    town.run(DeleteAnnotation(label.id))
    town.annotator = bob
    note(town, link, "Bob wrote this")
    town.annotator = ann
    assert town.undo().answer == 0
    found = town.read(work.annotation, link.id)
    assert (found.note, found.target) == ("Bob wrote this", link.target)
    assert building.problems(town) == []


def test_what_was_changed_since_is_left_and_counted(town):
    group = new_id()
    first, second = (
        town.run(AddAnnotation("claim", "claim.fact", "d1-a", (Span(at, at + 4),)), group=group).answer
        for at in (0, 7)
    )
    twin = building.copied(town, town.database.path.with_name("twin.annot"), "two")
    noted = note(twin, first, "from the other machine")
    building.merge(town, twin)
    assert town.undo().answer == 1
    assert town.read(work.annotations_of, "d1") == [noted]
    town.redo()
    assert town.read(work.annotations_of, "d1") == [noted, second]
    twin.close()


def test_an_action_that_cannot_be_taken_back_is_refused_once_and_passed_over(town):
    building.claim(town)
    label = building.claim(town, start=7, end=13)
    twin = building.copied(town, town.database.path.with_name("twin.annot"), "two")
    noted = note(twin, label, "from the other machine")
    building.merge(town, twin)
    before = building.content(town.database.path)
    with pytest.raises(ExpectedError, match="changed again since"):
        town.undo()
    assert building.content(town.database.path) == before
    town.undo()
    assert town.read(work.annotations_of, "d1") == [noted]
    town.redo()
    assert len(town.read(work.annotations_of, "d1")) == 2
    twin.close()


def test_an_import_is_not_taken_back_under_the_work_of_others(town):
    page = building.discussion("e1")
    town.run(ImportRecords((Record(page),)))
    ann, town.annotator = town.annotator, building.person(town, "Bob")
    label = building.claim(town, "e1-a")
    town.annotator = ann
    before = building.content(town.database.path)
    with pytest.raises(ExpectedError, match="Bob worked on 'Bridge closed' since"):
        town.undo()
    assert building.content(town.database.path) == before
    town.annotator = label.annotator
    town.undo()
    town.annotator = ann
    town.undo()
    assert not town.read(corpus.known_discussions, ["e1"])


def test_an_import_that_was_done_again_is_not_taken_back_under_the_work_of_others(town):
    town.run(ImportRecords((Record(building.discussion("e1")),)))
    town.undo()
    town.redo()
    ann, town.annotator = town.annotator, building.person(town, "Bob")
    town.run(CloseText("e1-a", ("claim",)))
    town.annotator = ann
    with pytest.raises(ExpectedError, match="Bob worked on"):
        town.undo()


def test_undoing_an_edit_of_a_contradiction_brings_the_contradiction_back(town, tmp_path):
    label = building.claim(town)
    twin = building.copied(town, tmp_path / "twin.annot", "two")
    note(twin, label, "there")
    note(town, label, "here")
    town.run(MergeCopy(twin.database.path))
    shown = town.read(work.annotation, label.id)
    settled = note(town, label, "both")
    for _ in range(3):
        town.undo()
        assert town.read(work.conflicts) == [label.id]
        assert town.read(work.annotation, label.id) == shown
        town.redo()
        assert town.read(work.conflicts) == []
        assert town.read(work.annotation, label.id).note == settled.note
    assert building.problems(town) == []
    twin.close()


def test_step_after_step_is_taken_back_and_done_again_in_any_sequence(town):
    label = building.claim(town)
    notes = [label.note, *(note(town, label, words).note for words in "abc")]
    for steps in (1, 3, 2):
        for words in reversed(notes[:-1][-steps:]):
            town.undo()
            assert town.read(work.annotation, label.id).note == words
        for words in notes[-steps:]:
            town.redo()
            assert town.read(work.annotation, label.id).note == words


def test_an_open_group_is_not_taken_back_but_what_came_after_it_is(town):
    with town.group() as group:
        town.run(ImportRecords((Record(building.discussion("e1")),)), group=group)
        building.claim(town)
        town.undo()
        with pytest.raises(ExpectedError, match="still under way"):
            town.undo()
        town.run(ImportRecords((Record(building.discussion("e2")),)), group=group)
    town.undo()
    assert [one.id for one in town.read(corpus.discussions)] == ["d1"]
