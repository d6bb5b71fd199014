"""Rows of numbers give what the items themselves give: figures, confusions, cases, and every part of them."""

from dataclasses import replace
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.jobs.agreement.cases import by_text, cases, differs, judges_of, places_on
from annotator.jobs.agreement.confusions import confusion, presence
from annotator.jobs.agreement.confusions import given as shares
from annotator.jobs.agreement.gathering import Gathered, Head
from annotator.jobs.agreement.grouping import parts
from annotator.jobs.agreement.headlines import headlines
from annotator.jobs.agreement.kept.pieces import Pieces
from annotator.jobs.agreement.kept.project import KeptProject
from annotator.jobs.agreement.material import material_with
from annotator.jobs.agreement.measuring import Plan, measured, measured_by_label
from annotator.jobs.agreement.narrowing import Only
from annotator.jobs.agreement.questions import questions
from annotator.store.queries.corpus import Titled
from annotator.store.queries.since import Moment
from tests.jobs.agreement_random import BOOK, NAMED, PEOPLE, page, projects, records

HEAD = Head(BOOK, PEOPLE, NAMED, False)


class Held(KeptProject):
    """A project whose records are at hand."""

    def _discussion(self, wanted):
        return page(wanted)

    def _record(self, wanted):
        raise AssertionError("labels are not needed")


def kept(made, pieces=None, head=HEAD):
    """Return these records as rows, with the same numbers as in `pieces`."""
    pieces = pieces or Pieces(head)
    headings = tuple(Titled(one.discussion.id, one.discussion.title) for one in made)
    found = {one.discussion.id: pieces.make(one) for one in made}
    return Held(None, pieces, Gathered(head, None, headings, found, Moment(0, 0, 0)))


def both(made, head=HEAD):
    """Return the questions of the rows and of the records, one beside the other."""
    whole = questions(material_with(head, tuple(made)), stepwise=True)
    return list(zip(kept(made, head=head).questions, whole, strict=True))


def said(question):
    """Return all that is known of the items."""
    texts = [(one.text.id, one.text.kind, one.text.depth, one.text.size) for one in question.items]
    items = [(one.discussion, one.target, one.about, list(one.answers.items())) for one in question.items]
    return list(zip(texts, items, strict=True))


def figures(question):
    """Return all figures of a question but gamma, whole and by label."""
    found = []
    for choice in question.headline:
        if choice[0] != "gamma":
            found.append(measured(question, choice, Plan(), (0.5,)))
            if question.labelled:
                found += measured_by_label(question, choice, Plan())
    return found


@settings(max_examples=25, deadline=None)
@given(projects)
def test_items_and_answers_are_the_same(made):
    for rows, whole in both(made):
        assert said(rows) == said(whole)
        assert replace(rows, items=()) == replace(whole, items=())
        assert (rows.judges, rows.kinds, rows.marks) == (whole.judges, whole.kinds, whole.marks)
        assert list(rows.records) == list(whole.records)


@settings(max_examples=20, deadline=None)
@given(projects)
def test_figures_are_the_same(made):
    for rows, whole in both(made):
        assert figures(rows) == figures(whole)
    rows, whole = zip(*both(made), strict=True)
    told = [[(one.choice, one.figure, one.costly) for one in headlines(asked)] for asked in (rows, whole)]
    assert told[0] == told[1]


@settings(max_examples=20, deadline=None)
@given(projects)
def test_confusions_shares_and_who_judged_are_the_same(made):
    people = [one.id for one in PEOPLE]
    for rows, whole in both(made):
        assert confusion(rows) == confusion(whole)
        assert confusion(rows, (people[0], people[1])) == confusion(whole, (people[0], people[1]))
        assert shares(rows, people) == shares(whole, people)
        assert presence(rows, people) == presence(whole, people)


GROUPS = ("pair", "without", "round", "discussion", "depth", "length", "kind", "target")
WAYS = st.fixed_dictionaries(
    {
        "match": st.sampled_from(("overlap", "exact")),
        "pair": st.sampled_from((None, *combinations([one.id for one in PEOPLE], 2))),
    }
)


@settings(max_examples=25, deadline=None)
@given(projects, WAYS, st.booleans(), st.sampled_from((None, "p-ann")))
def test_cases_are_the_same_and_in_the_same_order(made, way, by_label, judge):
    material = material_with(HEAD, tuple(made))
    keeps = None if judge is None else lambda answers: judge in answers
    for rows, whole in both(made):
        label = (whole.categories or ("gone",))[0] if by_label else None
        told = cases(rows, material, label=label, keeps=keeps, **way)
        expected = cases(whole, material, label=label, keeps=keeps, **way)
        assert list(told) == expected
        assert differs(told) == differs(expected)
        assert judges_of(told) == judges_of(expected)
        assert by_text(told) == by_text(expected)
        for one in expected:
            assert places_on(told, one.discussion, one.text) == places_on(expected, one.discussion, one.text)


@settings(max_examples=20, deadline=None)
@given(
    projects,
    st.sampled_from(("all", "article", "comment")),
    st.sampled_from(((), ("p-ann", "p-cem"), ("p-cem", "p-bea"), ("p-bea",))),
    st.sampled_from((None, "one", "two")),
    st.sampled_from((None, "d1", "d2")),
)
def test_what_is_left_of_them_is_the_same(made, texts, people, round_name, discussion):
    only = Only(texts=texts, people=people, round=round_name, discussion=discussion)
    for rows, whole in both(made):
        assert said(only.of(rows)) == said(only.of(whole))
        assert figures(only.of(rows)) == figures(only.of(whole))
        assert confusion(only.of(rows)) == confusion(only.of(whole))


@settings(max_examples=20, deadline=None)
@given(
    projects, st.sampled_from(("pair", "without", "round", "discussion", "depth", "length", "kind", "target"))
)
def test_parts_are_the_same(made, by):
    material = material_with(HEAD, tuple(made))
    for rows, whole in both(made):
        found, expected = parts(rows, by, material), parts(whole, by, material)
        assert [(name, said(part)) for name, part in found] == [(name, said(part)) for name, part in expected]


@settings(max_examples=15, deadline=None)
@given(projects, records("d1"))
def test_a_discussion_that_changed_is_asked_again_alone(made, changed):
    before = kept(made)
    assert len(before.questions) > 0
    after = kept([changed, made[1]], before.pieces)
    for rows, (whole, _) in zip(after.questions, both([changed, made[1]]), strict=True):
        assert said(rows) == said(whole)
        assert rows.categories == whole.categories
        assert figures(rows) == figures(whole)
        assert confusion(rows) == confusion(whole)
