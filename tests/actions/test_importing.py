"""Taking discussions in, with what was said of them."""

from dataclasses import replace

import pytest

from annotator.actions.importing import ImportRecords
from annotator.errors import ExpectedError
from annotator.model.annotation import Annotation, Coverage, Target
from annotator.model.corpus import LeftOut, Source
from annotator.model.ids import content_id
from annotator.model.people import Annotator
from annotator.model.record import Record
from annotator.model.span import Span
from annotator.store.queries import corpus, people, work
from tests.store import building

PAGE = building.discussion("e1")
CY = Annotator("cy", "Cy")
LABEL = Annotation("x1", "cy", "claim", "claim.fact", "e1-a", (Span(0, 6),), created="t", modified="t")
LINK = Annotation(
    "x2", "cy", "dispute", "dispute.number", "e1-c1", (Span(0, 8),), Target("annotation", id="x1"),
    created="t", modified="t",
)  # fmt: skip
DONE = Coverage("cy", "e1-a", "claim", "done")
RECORD = Record(PAGE, None, (CY,), (LABEL, LINK), (DONE,))


def counts(answer):
    return answer.discussions, answer.comments, answer.annotations, answer.unchanged


def test_a_source_is_taken_in_with_people_labels_and_coverage(town):
    assert counts(town.run(ImportRecords((RECORD,))).answer) == (1, 3, 2, 0)
    assert town.read(corpus.discussion, "e1") == PAGE
    assert town.read(work.annotations_of, "e1") == [LABEL, LINK]
    assert town.read(work.coverage_of, "e1") == [DONE]
    assert building.problems(town) == []


def test_the_same_source_twice_changes_nothing(town):
    town.run(ImportRecords((RECORD,)))
    before, history = building.content(town.database.path), town.history()
    again = town.run(ImportRecords((RECORD,)))
    assert counts(again.answer) == (0, 0, 0, 1)
    assert again.changes == ()
    assert building.content(town.database.path) == before
    assert town.history() == history


def test_the_same_discussion_twice_in_one_source_is_taken_in_once(town):
    assert counts(town.run(ImportRecords((RECORD, RECORD))).answer) == (1, 3, 2, 0)


def test_a_record_that_brings_only_what_is_new_adds_that(town):
    town.run(ImportRecords((Record(PAGE),)))
    assert counts(town.run(ImportRecords((RECORD,))).answer) == (0, 0, 2, 1)


def with_texts(*texts):
    return replace(RECORD, discussion=replace(PAGE, texts=texts))


REFUSED = {
    "other words under a text's id": with_texts(replace(PAGE.texts[0], text="Other"), *PAGE.texts[1:]),
    "one text less": with_texts(*PAGE.texts[:3]),
    "other leavings": replace(RECORD, discussion=replace(PAGE, left_out=(LeftOut("other", "x"),))),
    "another label under an id": replace(RECORD, annotations=(replace(LABEL, note="n"), LINK)),
}


@pytest.mark.parametrize("record", REFUSED.values(), ids=REFUSED)
def test_other_content_under_an_id_that_is_there_is_refused(town, record):
    town.run(ImportRecords((RECORD,)))
    refused(town, record)


UNSOUND = {
    "a text twice": with_texts(*PAGE.texts, PAGE.texts[1]),
    "a text of another discussion": with_texts(*PAGE.texts, building.discussion().texts[1]),
    "a label on an unknown text": replace(RECORD, annotations=(replace(LABEL, text="nowhere"),)),
    "a label by nobody": replace(RECORD, annotations=(replace(LABEL, annotator="nobody"),)),
    "a link to an unknown label": replace(RECORD, annotations=(LINK,)),
    "a link to other words": replace(
        RECORD,
        annotations=(replace(LINK, target=Target("span", text="e1-a", start=0, end=6, quote="Brydge")),),
    ),
    "a label that the codebook does not have": replace(
        RECORD, annotations=(replace(LABEL, label="claim.x"),)
    ),
    "coverage of an unknown text": replace(RECORD, coverage=(replace(DONE, text="nowhere"),)),
    "another codebook": replace(RECORD, codebook={"id": "x", "version": "1", "digest": "0" * 64}),
    "gold": replace(RECORD, gold=(LABEL,)),
}


@pytest.mark.parametrize("record", UNSOUND.values(), ids=UNSOUND)
def test_a_record_that_contradicts_itself_or_the_project_leaves_nothing_behind(town, record):
    refused(town, Record(building.discussion("e2")), record)


def refused(town, *records):
    before = building.content(town.database.path)
    with pytest.raises(ExpectedError, match=r"e1|Bridge closed"):
        town.run(ImportRecords(records))
    assert building.content(town.database.path) == before


def test_two_contents_of_one_discussion_in_one_source_are_refused(town):
    refused(town, RECORD, with_texts(*PAGE.texts[:3]))


def test_a_person_who_is_only_named_is_the_one_of_that_name(town):
    bob = content_id("person", "Bob")
    record = replace(
        RECORD, annotators=(Annotator(bob, "Bob"),), annotations=(replace(LABEL, annotator=bob),)
    )
    town.run(ImportRecords((replace(record, coverage=()),)))
    assert town.read(work.annotation, "x1").annotator == building.person(town, "Bob")
    assert len(town.read(people.annotators)) == 2


def test_a_link_may_point_at_a_label_that_is_in_the_project_already(town):
    town.run(ImportRecords((replace(RECORD, annotations=(LABEL,)),)))
    town.run(ImportRecords((replace(RECORD, annotations=(LINK,)),)))
    assert town.read(work.pointing_at, "x1") == [LINK]


def test_another_title_under_an_id_that_is_there_is_refused(town):
    town.run(ImportRecords((RECORD,)))
    before = building.content(town.database.path)
    with pytest.raises(ExpectedError, match="e1 is in the project under the title 'Bridge closed'"):
        town.run(ImportRecords((replace(RECORD, discussion=replace(PAGE, title="Bridge open")),)))
    assert building.content(town.database.path) == before


def test_the_same_page_under_another_file_name_is_unchanged_and_keeps_its_first_source(town):
    town.run(ImportRecords((RECORD,)))
    again = replace(RECORD, discussion=replace(PAGE, source=Source("text-page", "copy.txt")))
    answer = town.run(ImportRecords((again,)))
    assert counts(answer.answer) == (0, 0, 0, 1)
    assert answer.changes == ()
    assert town.read(corpus.discussion, "e1").source == PAGE.source


def test_a_title_that_is_the_name_of_the_file_goes_with_it(town):
    titled = replace(PAGE, title="page")
    town.run(ImportRecords((Record(titled),)))
    again = replace(titled, title="copy", source=Source("text-page", "copy.txt"))
    assert counts(town.run(ImportRecords((Record(again),))).answer) == (0, 0, 0, 1)


def test_a_discussion_of_which_somebody_is_further_is_not_unchanged(town):
    town.run(ImportRecords((replace(RECORD, coverage=(replace(DONE, state="seen"),)),)))
    assert counts(town.run(ImportRecords((RECORD,))).answer) == (0, 0, 0, 0)
    assert town.read(work.coverage_of, "e1") == [DONE]
    assert counts(town.run(ImportRecords((RECORD,))).answer) == (0, 0, 0, 1)


@pytest.mark.parametrize(
    ("cell", "sentence"),
    [
        (replace(DONE, layer="mood"), "coverage of text e1-a: the codebook has no layer 'mood'"),
        (replace(DONE, layer="stance"), "coverage of text e1-a: layer stance is not asked of"),
        (replace(DONE, annotator="nobody"), "coverage names annotator nobody, who is unknown"),
    ],
)
def test_coverage_that_the_codebook_or_the_people_do_not_know_is_refused(town, cell, sentence):
    before = building.content(town.database.path)
    with pytest.raises(ExpectedError, match=sentence):
        town.run(ImportRecords((replace(RECORD, coverage=(cell,)),)))
    assert building.content(town.database.path) == before
