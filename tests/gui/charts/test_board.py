"""What the page shows of a measure, before anything is drawn."""

from dataclasses import replace

import pytest

from annotator.gui.charts.board import (
    Chosen,
    board_of,
    read_study,
)
from annotator.gui.charts.casework import cases_of
from annotator.gui.charts.wording import (
    number,
    summary,
)


@pytest.fixture
def study(filled):
    return read_study(filled.database)


def measure(study, layer, question, coefficient):
    found = study.measures(layer)
    return next(one for one in found if (one.question.id, one.coefficient) == (question, coefficient))


def test_labels_are_sorted_by_how_often_they_were_given(study):
    board = board_of(study, measure(study, "stance", "asked", "krippendorff_alpha"))
    assert [(row.name, row.figure.used, row.share) for row in board.rows[3:6]] == [
        ("Support", 4, 0.5),
        ("Oppose", 3, 0.375),
        ("Query", 1, 0.125),
    ]
    assert [row.name for row in board.rows[:3]] == ["All", "Article's main claim", "Parent comment"]


def test_where_answers_are_no_labels_the_pairs_are_rows(study):
    board = board_of(study, measure(study, "dispute", "any", "percent_agreement"))
    assert [row.name for row in board.rows] == ["All"]
    board = board_of(study, measure(study, "claim", "spans", "span_f1"))
    assert board.pairs.keys() == {("p-ann", "p-bea")}
    asked = measure(study, "stance", "asked", "percent_agreement")
    unlabelled = replace(asked, question=replace(asked.question, labelled=False))
    assert [row.chosen for row in board_of(study, unlabelled).rows][-1] == Chosen(pair=("p-ann", "p-bea"))


def test_cases_are_those_of_the_part_that_was_chosen(study):
    asked = measure(study, "stance", "asked", "krippendorff_alpha")
    assert len(cases_of(study, asked, Chosen())) == 4
    assert len(cases_of(study, asked, Chosen(target="article"))) == 4
    assert cases_of(study, asked, Chosen(target="parent")) == []
    assert [one.text for one in cases_of(study, asked, Chosen(label="stance.query"))] == ["d1-2"]


def test_f1_by_overlap_is_offered_before_the_exact_one(study):
    names = [one.name for one in study.measures("claim")]
    assert names[0] == "F1, overlapping words"
    assert "F1, same words" in names


def test_the_summary_says_what_the_value_rests_on(study):
    asked = measure(study, "stance", "asked", "percent_agreement")
    told = summary(asked, study.whole(asked))
    assert told.startswith("Percent agreement over 4 units that two or more of 2 annotators judged")
    assert "Fewer than ten discussions: the interval is rough" in told


def test_numbers_have_two_digits_and_a_true_minus():
    assert (number(-0.216), number(1), number(None)) == ("−0.22", "1.00", "–")
