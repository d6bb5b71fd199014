"""Questions, skipped discussions, time at work, and what the project decides."""

from dataclasses import replace

import pytest

from annotator.actions.annotating import AddAnnotation, ChangeAnnotation
from annotator.actions.asking import (
    AddActiveTime,
    AnswerQuestion,
    AskQuestion,
    SkipDiscussion,
    UnskipDiscussion,
    WithdrawQuestion,
)
from annotator.actions.importing import ImportRecords
from annotator.actions.policies import SetPolicy
from annotator.errors import ExpectedError
from annotator.model.asking import Question
from annotator.model.policy import Policy
from annotator.model.record import Record
from annotator.model.span import Span
from annotator.store.queries import asking, corpus, work
from annotator.store.queries.policies import policy_in_force
from tests.store import building

TIMED = Policy(record_time=True)
BLIND = Policy(authors="replaced", dates="hidden", shuffle=17)


@pytest.fixture
def as_bob(town):
    """Give a function that puts Bob, an annotator, to work."""

    def change():
        town.annotator = building.person(town, "Bob")
        return town.annotator

    return change


def test_open_questions_come_first_and_an_answer_names_who_gave_it(town, as_bob):
    ann, bob = town.annotator, as_bob()
    claim = building.claim(town)
    first = town.run(AskQuestion("d1", " Is this a fact? ", annotation=claim.id)).answer
    second = town.run(AskQuestion("d1", "Whose words?")).answer
    assert (first.words, first.text, first.annotator) == ("Is this a fact?", "d1-a", bob)
    town.annotator = ann
    answered = town.run(AnswerQuestion(first.id, "Yes.")).answer
    assert (answered.answer, answered.answered_by) == ("Yes.", ann)
    assert [one.id for one in town.read(asking.questions)] == [second.id, first.id]
    assert town.read(asking.questions, "d1", people=[ann]) == []


def test_only_those_who_see_all_answer_and_only_who_asked_withdraws(town, as_bob):
    asked = town.run(AskQuestion("d1", "Why?")).answer
    as_bob()
    with pytest.raises(ExpectedError, match="answered by a lead"):
        town.run(AnswerQuestion(asked.id, "So."))
    with pytest.raises(ExpectedError, match="asked by somebody else"):
        town.run(WithdrawQuestion(asked.id))


def test_withdrawing_can_be_undone_and_what_is_answered_outlives_undoing_the_question(town):
    asked = town.run(AskQuestion("d1", "Why?")).answer
    town.run(WithdrawQuestion(asked.id))
    assert town.read(asking.questions) == []
    town.undo()
    assert town.read(asking.questions) == [asked]
    with pytest.raises(ExpectedError, match="no longer there"):
        town.run(AnswerQuestion("nowhere", "So."))


@pytest.mark.parametrize(
    "action",
    [
        AskQuestion("d1", "  "),
        AskQuestion("nowhere", "Why?"),
        AskQuestion("d1", "Why?", annotation="nowhere"),
        AskQuestion("d1", "Why?", text="nowhere"),
        SkipDiscussion("d1", "boring"),
        SkipDiscussion("nowhere", "unclear"),
        AddActiveTime("d1", 5),
        SetPolicy,
    ],
    ids=repr,
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(town, action, as_bob):
    as_bob()
    before = building.content(town.database.path)
    with pytest.raises(ExpectedError):
        town.run(action(TIMED) if action is SetPolicy else action)
    assert building.content(town.database.path) == before


def test_a_question_about_a_text_of_another_discussion_is_refused(town):
    town.run(ImportRecords((Record(building.discussion("e1")),)))
    with pytest.raises(ExpectedError, match="another discussion"):
        town.run(AskQuestion("d1", "Why?", text="e1-c1"))


def test_a_skipped_discussion_is_told_with_its_reason_until_it_is_taken_up_again(town):
    town.run(SkipDiscussion("d1", "distressing", " too much "))
    skip = town.read(asking.skips, "d1")[0]
    assert (skip.reason, skip.words) == ("distressing", "too much")
    assert town.read(work.progress, town.annotator)["d1"] == work.Progress(skipped="distressing")
    assert town.read(work.progress, building.person(town, "Bob")) == {}
    town.run(UnskipDiscussion("d1"))
    assert town.read(work.progress, town.annotator) == {}
    town.undo()
    assert town.read(asking.skips) == [skip]
    assert not town.run(SkipDiscussion("d1", "distressing", "too much")).changes


def test_an_import_that_somebody_has_asked_about_is_not_taken_back(town):
    town.run(ImportRecords((Record(building.discussion("e1")),)))
    ann, town.annotator = town.annotator, building.person(town, "Bob")
    town.run(AskQuestion("e1", "Why?"))
    town.annotator = ann
    with pytest.raises(ExpectedError, match="Bob worked on"):
        town.undo()


def test_time_adds_up_and_is_no_step_of_undo(town):
    town.run(SetPolicy(TIMED))
    building.claim(town)
    town.run(AddActiveTime("d1", 60, new_session=True))
    town.run(AddActiveTime("d1", 30))
    (time,) = town.read(asking.times, "d1")
    assert (time.seconds, time.sessions, time.device) == (90, 1, "one")
    town.undo()
    assert town.read(work.annotations_of, "d1") == []
    assert town.read(asking.times) == [time]


def test_time_that_two_copies_added_apart_adds_up(town, tmp_path):
    town.run(SetPolicy(TIMED))
    town.run(AddActiveTime("d1", 60))
    other = building.copied(town, tmp_path / "copy.annot", "one")
    town.run(AddActiveTime("d1", 1))
    other.run(AddActiveTime("d1", 2))
    assert building.merge(town, other).conflicts == []
    building.merge(other, town)
    assert [one.seconds for one in town.read(asking.times)] == [63]
    assert town.read(asking.times) == other.read(asking.times)
    other.close()


def test_taking_an_import_back_takes_its_times_along(town):
    page = building.discussion("e1")
    time = replace(next(iter(said(page).times)))
    town.run(ImportRecords((said(page),)))
    assert town.read(asking.times) == [time]
    town.undo()
    assert (town.read(asking.times), building.problems(town)) == ([], [])
    town.redo()
    assert town.read(asking.times) == [time]


def said(page):
    """Return a record with a question, a skip and a time of Cy, whom the project does not know."""
    from annotator.model.asking import ActiveTime, Skip
    from annotator.model.people import Annotator

    cy = Annotator("cy", "Cy")
    return Record(
        page,
        annotators=(cy,),
        questions=(Question("q", "cy", page.id, "Why?"),),
        skips=(Skip("cy", page.id, "unclear"),),
        times=(ActiveTime("cy", page.id, "far", 40, 2),),
    )


def test_a_record_brings_its_questions_skips_and_times_and_the_same_again_changes_nothing(town):
    record = said(building.discussion("e1"))
    town.run(ImportRecords((record,)))
    found = town.read(work.record, "e1")
    assert (found.questions, found.skips, found.times) == (record.questions, record.skips, record.times)
    assert not town.run(ImportRecords((record,))).changes
    answered = replace(record.questions[0], answer="So.", answered_by="cy", answered="2026-01-01T00:00:00Z")
    longer = replace(record.times[0], seconds=50)
    town.run(ImportRecords((replace(record, questions=(answered,), times=(longer,)),)))
    assert town.read(asking.questions) == [answered]
    assert town.read(asking.times) == [longer]
    assert not town.run(ImportRecords((record,))).changes  # what the project has more of stays
    with pytest.raises(ExpectedError, match="with other content"):
        town.run(ImportRecords((replace(record, questions=(replace(answered, words="What?"),)),)))


def test_before_anybody_decides_everything_is_shown_and_nothing_recorded(town):
    assert town.read(policy_in_force) == Policy()
    building.claim(town)
    assert [one.visible for one in town.read(work.annotations_of, "d1")] == [None]


def test_what_blinding_left_visible_is_recorded_with_the_decision_and_not_with_a_note(town):
    before = building.claim(town)
    town.run(SetPolicy(BLIND))
    assert town.read(policy_in_force) == BLIND
    seen = {"authors": "replaced", "dates": "hidden", "scores": "shown", "siblings": "shuffled", "seed": "17"}
    assert building.claim(town, "d1-c3").visible == seen
    noted = town.run(ChangeAnnotation(replace(before, note="?", unsure=True))).answer
    assert (noted.visible, noted.unsure) == (None, True)
    assert town.run(ChangeAnnotation(replace(noted, spans=(Span(0, 5),)))).answer.visible == seen
    town.run(SetPolicy(Policy()))
    again = town.read(work.annotation, before.id)
    assert again.visible == seen
    assert town.run(ChangeAnnotation(replace(again, label="claim.prediction"))).answer.visible is None


def test_the_policy_is_set_by_leads_alone(town, as_bob):
    as_bob()
    with pytest.raises(ExpectedError, match="by its leads"):
        town.run(SetPolicy(BLIND))


@pytest.mark.parametrize(
    "wrong", [{"authors": "gone"}, {"scores": "replaced"}, {"shuffle": -1}, {"shuffle": True}]
)
def test_a_policy_checks_itself(wrong):
    with pytest.raises(ValueError, match="expected"):
        Policy(**wrong)


def test_questions_wait_where_their_discussion_is_taken_back_and_are_there_again_with_it(town):
    town.run(ImportRecords((Record(building.discussion("e1")),)))
    asked = town.run(AskQuestion("e1", "Why?", text="e1-c1")).answer
    town.undo()
    town.undo()
    assert town.read(corpus.known_discussions, ["e1"]) == set()
    town.redo()
    town.redo()
    assert town.read(asking.questions) == [asked]
    assert building.problems(town) == []


def test_a_doubt_can_be_said_with_the_label(town):
    action = AddAnnotation("claim", "claim.fact", "d1-a", (Span(0, 6),), unsure=True)
    assert town.run(action).answer.unsure
    assert town.read(work.annotations_of, "d1")[0].unsure
