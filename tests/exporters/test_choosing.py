"""What of a record is written: annotations, names, words."""

from dataclasses import replace

import pytest

from annotator.exporters.choosing import chosen
from annotator.exporters.exporter import Choices, Written
from annotator.exporters.jsonl import line
from annotator.model.annotation import Target
from annotator.model.asking import ActiveTime, Question, Skip
from annotator.model.ids import content_id


def one(record, **choices):
    written = Written()
    (found,) = chosen([record], Choices(**choices), written)
    return found, [(loss.where, loss.what) for loss in written.lost]


def test_names_raw_and_texts_leave_the_record_as_it_is(ferry):
    assert one(ferry, authors="names") == (ferry, [])


def test_pseudonyms_are_numbers_in_the_order_of_appearance(ferry):
    found, lost = one(ferry, authors="pseudonyms")
    assert [text.author for text in found.discussion.texts] == [None, "author 1", "author 2", "author 1"]
    assert [person.name for person in found.annotators] == ["annotator 1", "annotator 2"]
    assert lost == [("texts", "the source's own fields (meta) of 1 texts: they may name people")]


def test_one_person_has_one_pseudonym_in_the_whole_export(ferry):
    first, second = chosen([ferry, ferry], Choices(authors="pseudonyms"), Written())
    assert [text.author for text in first.discussion.texts] == [
        text.author for text in second.discussion.texts
    ]
    assert first.annotators == second.annotators


@pytest.mark.parametrize("authors", ["pseudonyms", "omit"])
def test_without_names_no_name_is_left_outside_the_texts(ferry, authors):
    written = line(one(ferry, authors=authors)[0])
    for name in ("Ann", "+Bo", "Mira", "Tobias"):
        assert f'"{name}"' not in written


def test_omitted_annotators_are_still_told_apart_by_id(ferry):
    found, _ = one(ferry, authors="omit")
    assert [person.name for person in found.annotators] == ["annotator-1", "annotator-2"]
    assert [text.author for text in found.discussion.texts] == [None, None, None, None]


@pytest.mark.parametrize("authors", ["pseudonyms", "omit"])
def test_no_id_is_left_that_is_a_persons_or_follows_from_a_name(ferry, authors):
    mira, claim = (
        content_id("person", "Mira"),
        content_id("annotation", "d-ferry", content_id("person", "Mira")),
    )
    people = (replace(ferry.annotators[0], id=mira), ferry.annotators[1])
    labels = tuple(
        replace(label, annotator=mira) if label.annotator == "p-1" else label for label in ferry.annotations
    )
    labels = (
        replace(labels[0], id=claim),
        labels[1],
        replace(labels[2], target=Target("annotation", id=claim)),
    )
    covered = tuple(replace(cell, annotator=mira) for cell in ferry.coverage if cell.annotator == "p-1")
    record = replace(
        ferry, annotators=people, annotations=labels, coverage=covered, gold=(replace(labels[0], id="g-1"),)
    )
    found, _ = one(record, authors=authors, annotations="both")
    written = line(found)
    for identity in (mira, claim, "p-1", "p-2"):
        assert identity not in written
    known = {person.id for person in found.annotators}
    assert known == {"annotator-1", "annotator-2"}
    assert {one.annotator for one in (*found.annotations, *found.coverage, *found.gold)} <= known
    assert found.annotations[2].target.id == found.annotations[0].id
    assert [one.label for one in found.annotations] == [one.label for one in labels]


def test_without_texts_no_word_is_left_and_every_offset_stays(ferry):
    found, lost = one(ferry, authors="names", texts="without")
    written = line(found)
    for words in ("ferry stops in May", "Says who", "Good riddance", "Discussion Policy"):
        assert words not in written
    assert [annotation.spans for annotation in found.annotations] == [one.spans for one in ferry.annotations]
    assert lost == [("texts", "all words and quotes, left out on request; the offsets stay")]


def test_raw_and_gold_are_never_mixed(ferry):
    gold = replace(ferry.annotations[0], id="g-1")
    both = replace(ferry, gold=(gold,))
    raw, lost_gold = one(both, authors="names", annotations="raw")
    assert (raw.annotations, raw.gold) == (ferry.annotations, ())
    assert lost_gold == [("gold", "1 gold annotations, left out on request")]
    chosen_ones, lost_raw = one(both, authors="names", annotations="gold")
    assert (chosen_ones.annotations, chosen_ones.gold) == ((), (gold,))
    assert lost_raw == [("annotations", "3 raw annotations, left out on request")]
    assert one(both, authors="names", annotations="both") == (both, [])


def asked(ferry):
    """Return the record with a question, a skip and a time of Mira's."""
    derived = next(iter(ferry.annotations)).id
    return replace(
        ferry,
        questions=(
            Question("q", "p-1", "d-ferry", "Why?", annotation=derived, answered_by="p-2", answer="So."),
        ),
        skips=(Skip("p-1", "d-ferry", "unclear"),),
        times=(ActiveTime("p-1", "d-ferry", "laptop-of-mira", 9),),
    )


def test_questions_skips_and_times_go_under_pseudonyms_and_devices_are_numbered(ferry):
    found, _ = one(asked(ferry), authors="pseudonyms")
    (question,), (skip,), (time,) = found.questions, found.skips, found.times
    assert (question.annotator, question.answered_by) == ("annotator-1", "annotator-2")
    assert question.annotation == found.annotations[0].id
    assert (skip.annotator, time.annotator, time.device) == ("annotator-1", "annotator-1", "device-1")


def test_with_gold_alone_the_questions_skips_and_times_are_told_to_be_left_out(ferry):
    found, lost = one(asked(ferry), authors="names", annotations="gold")
    assert (found.questions, found.skips, found.times) == ((), (), ())
    assert ("questions", "3 questions, skips and times, left out on request") in lost
