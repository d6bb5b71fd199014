"""Which answers met which, who gave what, and who judged what."""

from annotator.codebook.values import Layer
from annotator.jobs.agreement.confusions import confusion, given, presence
from annotator.jobs.agreement.grouped import NOTHING
from annotator.jobs.agreement.items import Item
from annotator.jobs.agreement.questions import Question
from annotator.model.corpus import Discussion, Text
from annotator.model.record import Record

LABELS = ("yes", "no", "perhaps")


LAYER = Layer("l", "L", "stance", ())


def question(rows, *, data="ratings", homes=None):
    """Return the question with these answers: one mapping a unit."""
    items = []
    for number, answers in enumerate(rows):
        home = homes[number] if homes else "d"
        text = Text(f"t{number}", "comment", "Nothing but words.", depth=0)
        record = Record(Discussion(home, home.upper(), None, (text,)), None, (), (), ())
        items.append(Item(record, text, answers))
    return Question(LAYER, "q", "Q", data, tuple(items), LABELS, ())


def test_of_two_annotators_rows_are_the_answers_of_the_first():
    found = confusion(
        question([{"a": "yes", "b": "no"}, {"a": "yes", "b": "yes"}, {"a": "no", "b": "yes"}, {"a": "no"}]),
        ("a", "b"),
    )
    assert found.answers == LABELS
    assert dict(found.counts) == {("yes", "no"): 1, ("yes", "yes"): 1, ("no", "yes"): 1}
    # margins 2 and 1 of 3 on both sides
    assert found.expected["yes", "yes"] == 4 / 3
    assert found.ratio("yes", "yes") == 3 / 4
    assert found.ratio("perhaps", "yes") is None


def test_pooled_over_all_pairs_a_cell_and_its_mirror_image_count_the_same_pairs():
    found = confusion(question([{"a": "yes", "b": "no", "c": "yes"}, {"a": "no", "b": "no", "c": "perhaps"}]))
    assert found.total == 6
    assert dict(found.counts) == {
        ("yes", "yes"): 1,
        ("yes", "no"): 2,
        ("no", "yes"): 2,
        ("no", "no"): 1,
        ("no", "perhaps"): 2,
        ("perhaps", "no"): 2,
    }
    assert (found.costly.answers, found.costly.count, found.costly.differing) == (("yes", "no"), 2, 4)


def test_where_all_agree_nothing_costs():
    assert confusion(question([{"a": "yes", "b": "yes"}])).costly is None


def test_marks_meet_where_they_overlap_and_nothing_elsewhere():
    rows = [{"a": ((0, 4, "yes"), (8, 12, "no")), "b": ((1, 6, "perhaps"),)}]
    found = confusion(question(rows, data="spans"), ("a", "b"))
    assert dict(found.counts) == {("yes", "perhaps"): 1, ("no", NOTHING): 1}
    assert found.answers == (*LABELS, NOTHING)


def test_labels_are_counted_on_the_units_that_all_judged():
    rows = [{"a": "yes", "b": "no"}, {"a": "yes", "b": "yes"}, {"a": "no"}]
    found = given(question(rows), ("a", "b"))
    assert found.everybody
    assert dict(found.units) == {"a": 2, "b": 2}
    assert (found.share("a", "yes"), found.share("a", "no"), found.share("b", "no")) == (1.0, 0.0, 0.5)


def test_where_no_unit_was_judged_by_all_those_of_two_count():
    rows = [{"a": "yes", "b": "no"}, {"b": "yes", "c": "yes"}, {"a": "no"}]
    found = given(question(rows), ("a", "b", "c"))
    assert not found.everybody
    assert dict(found.units) == {"a": 1, "b": 2, "c": 1}


def test_presence_counts_the_units_that_each_judged_in_each_discussion():
    rows = [{"a": "yes"}, {"a": "no", "b": "no"}, {"b": "yes"}]
    found = presence(question(rows, homes=["d", "d", "e"]), ("a", "b"))
    assert found.discussions == (("d", "D"), ("e", "E"))
    assert dict(found.units) == {"d": 2, "e": 1}
    assert dict(found.judged) == {("a", "d"): 2, ("b", "d"): 1, ("b", "e"): 1}
