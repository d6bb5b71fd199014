"""The cases behind a figure, and the targets that several annotators share."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.codebook.reading import default_codebook
from annotator.jobs.agreement.cases import cases
from annotator.jobs.agreement.grouped import chained
from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.questions import questions
from annotator.jobs.agreement.targets import Region, align
from annotator.jobs.agreement.telling import Case, one_line
from annotator.model.annotation import Annotation, Coverage, Target
from annotator.model.corpus import Discussion, Text
from annotator.model.people import Annotator
from annotator.model.record import Record
from annotator.model.span import Span

ANN, BEA, CEM = "p-ann", "p-bea", "p-cem"
PEOPLE = (Annotator(ANN, "Ann"), Annotator(BEA, "Bea"), Annotator(CEM, "Cem"))
PAGE = Discussion(
    "d1",
    "Ferry",
    None,
    (
        Text("t", "article", "The ferry stops in May,\n says the port."),
        Text("c1", "comment", "It stopped in March.", author="Jo", depth=0),
        Text("c2", "comment", "So it did.", author="Kim", depth=0),
    ),
)


def listed(
    annotations: list[Annotation], layer: str, coverage=(), *, question: str | None = None, **wanted
) -> list[Case]:
    record = Record(PAGE, annotations=tuple(annotations), coverage=tuple(coverage))
    material = Material(default_codebook(), PEOPLE, (record,), {})
    asked = questions(material, layers=[layer])
    chosen = next(one for one in asked if question in {None, one.id})
    return cases(chosen, material, **wanted)


def stance(who: str, text: str, label: str) -> Annotation:
    return Annotation(f"{who}-{text}", who, "stance", f"stance.{label}", text, (), Target("article"))


def claim(who: str, start: int, end: int, label: str = "fact") -> Annotation:
    return Annotation(f"{who}-{start}-{end}", who, "claim", f"claim.{label}", "t", (Span(start, end),))


def test_disagreement_comes_first_then_reading_order():
    said = [stance(ANN, "c1", "support"), stance(BEA, "c1", "support"), stance(ANN, "c2", "oppose")]
    found = listed([*said, stance(BEA, "c2", "query")], "stance")
    assert [(one.text, one.agree, one.target, one.excerpt) for one in found] == [
        ("c2", False, "Article's main claim", "So it did."),
        ("c1", True, "Article's main claim", "It stopped in March."),
    ]
    assert [(one.name, one.answer, one.words) for one in found[0].said] == [
        ("Ann", "stance.oppose", "Oppose"),
        ("Bea", "stance.query", "Query"),
    ]


def test_a_label_keeps_the_cases_where_somebody_gave_it():
    said = [stance(ANN, "c1", "support"), stance(BEA, "c1", "query"), stance(CEM, "c1", "query")]
    assert [one.disagreement for one in listed(said, "stance")] == [2 / 3]
    assert [one.disagreement for one in listed(said, "stance", label="stance.query")] == [2 / 3]
    assert listed(said, "stance", label="stance.oppose") == []
    assert listed(said, "stance", label="stance.query", pair=(BEA, CEM))[0].agree


def test_what_only_one_judged_is_no_case():
    assert listed([stance(ANN, "c1", "support")], "stance") == []


def test_spans_that_overlap_are_one_case_and_nothing_is_an_answer():
    done = [Coverage(CEM, "t", "claim", "done")]
    found = listed([claim(ANN, 0, 22), claim(BEA, 4, 22), claim(BEA, 25, 38)], "claim", done)
    assert [[said.words for said in one.said] for one in found] == [
        ["Fact", "Fact", "Nothing here"],
        ["Nothing here", "Fact", "Nothing here"],
    ]
    assert (found[0].excerpt, found[0].spans) == ("The ferry stops in May", (Span(0, 22), Span(4, 22)))


def test_exact_agreement_needs_the_same_words():
    said = [claim(ANN, 0, 22), claim(BEA, 4, 22)]
    assert listed(said, "claim", match="overlap")[0].agree
    assert not listed(said, "claim", match="exact")[0].agree


def test_links_agree_only_where_their_targets_meet():
    def dispute(who: str, start: int, end: int) -> Annotation:
        target = Target("span", text="t", start=start, end=end, quote="")
        return Annotation(f"{who}-d", who, "dispute", "dispute.number", "c1", (Span(0, 5),), target)

    said = [dispute(ANN, 0, 9), dispute(BEA, 4, 15), dispute(CEM, 25, 30)]
    found = listed(said, "dispute", question="links")
    assert [one.disagreement for one in found] == [2 / 3]
    assert found[0].said[0].words == "Disputes the number → “The ferry”"
    assert not listed(said[:2], "dispute", question="links", match="exact")[0].agree


def test_links_of_one_person_on_the_same_words_are_cases_of_their_own():
    def dispute(who: str, start: int, end: int) -> Annotation:
        target = Target("span", text="t", start=start, end=end, quote="")
        return Annotation(f"{who}-{start}", who, "dispute", "dispute.number", "c1", (Span(0, 5),), target)

    said = [dispute(ANN, 0, 9), dispute(ANN, 12, 20), dispute(BEA, 12, 19)]
    found = listed(said, "dispute", question="links")
    assert [(one.agree, [each.words for each in one.said]) for one in found] == [
        (False, ["Disputes the number → “The ferry”", "Nothing here"]),
        (True, ["Disputes the number → “ops in M”", "Disputes the number → “ops in”"]),
    ]


def test_an_excerpt_is_one_line_and_says_when_it_was_cut():
    assert one_line("a\n  b\tc") == "a b c"
    assert one_line("abcdef", 4) == "abc…"


regions = st.builds(
    lambda place, start, length, label, owner: Region(place, start, start + length, label, owner),
    st.sampled_from("ab"),
    st.integers(0, 12),
    st.integers(1, 6),
    st.sampled_from("xy"),
    st.sampled_from("123"),
)


@given(st.lists(regions, max_size=12), st.randoms())
def test_groups_hold_every_region_once_and_nobody_twice(found, random):
    groups = align(found)
    assert sorted(one for group in groups for one in group) == sorted(set(found))
    assert all(len({one.owner for one in group}) == len(group) for group in groups)
    assert all(len({one.place for one in group}) == 1 for group in groups)
    shuffled = list(found)
    random.shuffle(shuffled)
    assert align(shuffled) == groups


def test_the_larger_overlap_wins():
    long, near, far = Region("t", 0, 20, "", "1"), Region("t", 0, 18, "", "2"), Region("t", 15, 30, "", "2")
    assert align([long, near, far]) == [(near, long), (far,)]


@given(st.lists(regions, max_size=6, unique_by=lambda one: one.owner))
def test_of_one_region_each_whatever_overlaps_is_a_group(found):
    here = [one._replace(place="") for one in found]
    assert sorted(map(set, chained(here)), key=str) == sorted(map(set, align(here)), key=str)
