"""From a project to figures, on a project that is small enough to be computed by hand.

Ann, Bea and Cem; two discussions. Five units of asked targets, what each of them said (– is missing):

    c1 article  support  support  oppose
    c2 article  oppose   oppose   –
    c2 parent   nothing  query    –          Ann is done with c2 and gave no label: not addressed
    c3 article  nothing  nothing  –          Cem has seen c3 and is not done
    c4 article  support  –        comment    Bea has not looked at c4
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.codebook.reading import default_codebook, read_codebook
from annotator.errors import ExpectedError
from annotator.jobs.agreement.cases import cases
from annotator.jobs.agreement.gathering import names_of
from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.measuring import Plan, Wanted, figures
from annotator.jobs.agreement.questions import questions
from annotator.model.annotation import Annotation, Coverage, Target
from annotator.model.corpus import Discussion, Text
from annotator.model.people import Annotator
from annotator.model.record import Record
from annotator.model.span import Span
from annotator.paths import resource
from annotator.store.queries.people import Named

ANN, BEA, CEM = "p-ann", "p-bea", "p-cem"
PEOPLE = (Annotator(ANN, "Ann"), Annotator(BEA, "Bea"), Annotator(CEM, "Cem"))
ARTICLE, PARENT = Target("article"), Target("parent")


def page(name: str, *comments: Text) -> Discussion:
    article = Text(f"{name}-article", "article", "The ferry stops in May, says the port, and nobody minds.")
    return Discussion(name, f"Page {name}", None, (article, *comments))


FIRST = page(
    "d1",
    Text("c1", "comment", "It stopped in March already.", author="Jo", depth=0),
    Text("c2", "comment", "Did it? The port says May.", parent="c1", author="Kim", depth=1),
    Text("c3", "comment", "Good riddance to the ferry.", author="Lou", depth=0),
)
SECOND = page("d2", Text("c4", "comment", "Fine by me.", author="Max", depth=0))


def stance(who: str, text: str, target: Target, label: str, **more: str) -> Annotation:
    name = f"{who}-{text}-{target.key}-{label}"
    return Annotation(name, who, "stance", f"stance.{label}", text, (), target, **more)


def claim(who: str, text: str, start: int, end: int, label: str = "fact") -> Annotation:
    return Annotation(
        f"{who}-{text}-{start}-{end}", who, "claim", f"claim.{label}", text, (Span(start, end),)
    )


def dispute(who: str, text: str, claimed: Annotation | None, label: str = "number") -> Annotation:
    target = None if claimed is None else Target("annotation", id=claimed.id)
    name = f"{who}-{text}-dispute-{claimed.id if claimed else ''}"
    return Annotation(name, who, "dispute", f"dispute.{label}", text, (Span(0, 5),), target)


def done(who: str, text: str, layer: str) -> Coverage:
    return Coverage(who, text, layer, "done")


def project(*records: Record, codebook=None, named=()) -> Material:
    return Material(codebook or default_codebook(), PEOPLE, records, dict(named))


STANCES = Record(
    FIRST,
    annotations=(
        stance(ANN, "c1", ARTICLE, "support"),
        stance(BEA, "c1", ARTICLE, "support"),
        stance(CEM, "c1", ARTICLE, "oppose"),
        stance(ANN, "c2", ARTICLE, "oppose"),
        stance(BEA, "c2", ARTICLE, "oppose"),
        stance(BEA, "c2", PARENT, "query"),
    ),
    coverage=(
        done(ANN, "c1", "stance"),
        done(ANN, "c2", "stance"),
        done(ANN, "c3", "stance"),
        done(BEA, "c3", "stance"),
        Coverage(CEM, "c3", "stance", "seen"),
    ),
)
MORE = Record(
    SECOND, annotations=(stance(ANN, "c4", ARTICLE, "support"), stance(CEM, "c4", ARTICLE, "comment"))
)
CLAIMS = Record(
    FIRST,
    annotations=(
        claim(ANN, "d1-article", 0, 5),
        claim(ANN, "d1-article", 10, 15, "value"),
        claim(BEA, "d1-article", 0, 5),
        claim(BEA, "d1-article", 12, 20, "value"),
        claim(BEA, "d1-article", 30, 35),
        claim(ANN, "c1", 0, 4),
        claim(CEM, "c1", 1, 4),
    ),
    coverage=(done(CEM, "d1-article", "claim"),),
)


def value(material: Material, coefficient: str, group: object = None, **wanted) -> float | None:
    """Return the one figure of this group."""
    found = figures(material, Wanted(coefficient=coefficient, **wanted))
    (one,) = [figure for figure in found if figure.group == group]
    return one.measurement.value


def test_alpha_of_asked_targets_counts_a_label_or_done_without_one_and_nothing_else():
    # o_SS 1, o_SO = o_OS 1, o_OO 2, o_NQ = o_QN 1, o_NN 2, o_SC = o_CS 1; n = 11
    # D_o = 6/11, D_e = (121 − 9 − 9 − 9 − 1 − 1)/110 = 92/110, alpha = 1 − 60/92
    assert value(project(STANCES, MORE), "krippendorff_alpha", layer="stance") == pytest.approx(
        float(Fraction(8, 23))
    )


def test_percent_agreement_is_the_mean_over_units():
    material = project(STANCES, MORE)
    assert value(material, "percent_agreement", layer="stance") == pytest.approx(7 / 15)
    assert value(material, "percent_agreement", "article", layer="stance") == pytest.approx(7 / 12)
    assert value(material, "percent_agreement", "parent", layer="stance") == 0


def test_by_label_compares_the_label_with_the_rest():
    # oppose against rest: units 1/3, 1, 1, 1, 1
    found = value(project(STANCES, MORE), "percent_agreement", "stance.oppose", layer="stance", by="label")
    assert found == pytest.approx(13 / 15)


def test_pairs_are_measured_on_what_both_judged():
    found = figures(
        project(STANCES, MORE), Wanted(layer="stance", coefficient="percent_agreement", by="pair")
    )
    assert [(one.group, one.measurement.value, one.measurement.units) for one in found] == [
        (["Ann", "Bea"], 3 / 4, 4),
        (["Ann", "Cem"], 0, 2),
        (["Bea", "Cem"], 0, 1),
    ]


def test_an_annotator_is_compared_with_each_of_the_others():
    found = figures(
        project(STANCES, MORE), Wanted(layer="stance", coefficient="percent_agreement", by="annotator")
    )
    assert [(one.group, one.measurement.value, one.measurement.units) for one in found] == [
        ("Ann", 3 / 6, 6),
        ("Bea", 3 / 5, 5),
        ("Cem", 0, 3),
    ]


def test_a_root_has_no_parent_unit_and_a_page_without_article_no_article_unit():
    bare = Discussion("d3", "Bare", None, (Text("c9", "comment", "Hm.", depth=0),))
    record = Record(bare, coverage=(done(ANN, "c9", "stance"), done(BEA, "c9", "stance")))
    (asked, *_) = questions(project(record), layers=["stance"])
    assert list(asked.items) == []


def test_done_counts_as_an_answer_and_seen_does_not():
    seen = replace(STANCES, coverage=(*STANCES.coverage[:3], *STANCES.coverage[4:]))
    both = value(project(STANCES, MORE), "percent_agreement", layer="stance")
    without = value(project(seen, MORE), "percent_agreement", layer="stance")
    assert (both, without) == (pytest.approx(7 / 15), pytest.approx((1 / 3 + 1) / 4))


def test_of_two_labels_on_one_unit_the_last_modified_counts():
    earlier = stance(ANN, "c4", ARTICLE, "support", modified="2026-01-01T00:00:00Z")
    later = stance(ANN, "c4", ARTICLE, "oppose", modified="2026-01-02T00:00:00Z")
    other = stance(BEA, "c4", ARTICLE, "oppose")
    for order in ((earlier, later, other), (later, other, earlier)):
        record = Record(SECOND, annotations=order)
        assert value(project(record), "percent_agreement", layer="stance") == 1


def test_a_layer_without_not_addressed_has_nothing_as_an_answer():
    codebook = read_codebook(resource("codebooks", "minimal.yaml"))
    said = Annotation("a", ANN, "view", "view.agrees", "c4", (), ARTICLE)
    record = Record(SECOND, annotations=(said,), coverage=(done(BEA, "c4", "view"),))
    (asked, *_) = questions(project(record, codebook=codebook), layers=["view"])
    assert asked.items[0].answers == {ANN: "view.agrees", BEA: "(nothing)"}
    assert asked.categories == ("view.agrees", "view.disagrees", "view.neither", "(nothing)")


def test_targets_of_other_kinds_ask_first_whether_they_were_seen_then_how():
    mine, theirs = claim(ANN, "c1", 0, 10), claim(BEA, "c1", 3, 14)
    said = (
        mine,
        theirs,
        stance(ANN, "c2", Target("annotation", id=mine.id), "oppose"),
        stance(BEA, "c2", Target("annotation", id=theirs.id), "query"),
        stance(ANN, "c3", Target("named", name="The mayor"), "support"),
        stance(BEA, "c3", Target("named", name="mrs hill"), "support"),
        stance(ANN, "c3", Target("outside", quote="the BBC"), "comment"),
    )
    record = Record(FIRST, annotations=said, coverage=(done(BEA, "c3", "stance"), done(CEM, "c2", "stance")))
    named = {"the mayor": "The Mayor", "mrs hill": "The Mayor"}
    _, seen, free = questions(project(record, named=named), layers=["stance"])
    assert [(item.text.id, item.about, item.answers) for item in seen.items] == [
        ("c2", "words:c1:0:10", {ANN: "seen", BEA: "seen", CEM: "not seen"}),
        ("c3", "named:the mayor", {ANN: "seen", BEA: "seen"}),
        ("c3", "outside:the bbc", {ANN: "seen", BEA: "not seen"}),
    ]
    assert [dict(item.answers) for item in free.items if len(item.answers) > 1] == [
        {ANN: "stance.oppose", BEA: "stance.query"},
        {ANN: "stance.support", BEA: "stance.support"},
    ]


def test_an_own_name_wins_over_the_alias_of_another_entry():
    entries = [
        Named("n1", "Council", ("Town hall",)),
        Named("n2", "Mayor", ("COUNCIL", "town hall", "Mrs Hill")),
    ]
    wanted = {"council": "Council", "town hall": "Council", "mayor": "Mayor", "mrs hill": "Mayor"}
    assert names_of(entries) == wanted
    assert names_of(entries[::-1]) == {**wanted, "town hall": "Mayor"}


def test_span_f1_is_counted_over_texts_that_both_judged():
    # exact: Ann–Bea 2·1/(2+3), Ann–Cem 0/(3+1), Bea–Cem 0/3; overlap: 2·2/5, 2·1/4, 0/3
    found = figures(project(CLAIMS), Wanted(layer="claim", coefficient="span_f1"))
    whole = {one.measurement.options["match"]: one.measurement for one in found if one.group is None}
    assert whole["exact"].value == pytest.approx((0.4 + 0 + 0) / 3)
    assert whole["overlap"].value == pytest.approx((0.8 + 0.5 + 0) / 3)
    assert whole["exact"].units == 7


def test_precision_and_recall_take_the_first_of_a_pair_as_the_reference():
    # Cem judged the article first of all texts; of Ann's three spans Cem found one, and marked nothing else
    found = figures(project(CLAIMS), Wanted(layer="claim", match="overlap", by="pair"))
    (one,) = [one.measurement for one in found if one.group == ["Ann", "Cem"]]
    assert (one.precision, one.recall) == (1, pytest.approx(1 / 3))


def test_a_text_without_spans_counts_only_for_those_who_are_done_with_it():
    undone = replace(CLAIMS, coverage=())
    # Cem judged c1 alone: Ann–Bea 2/5 on the article, Ann–Cem 0/2 on c1; Bea and Cem have no text in common
    found = value(project(undone), "span_f1", layer="claim", match="exact")
    assert found == pytest.approx((0.4 + 0) / 2)


def test_articles_and_comments_can_be_looked_at_alone():
    assert value(project(CLAIMS), "span_f1", layer="claim", match="overlap", texts="comment") == 1
    article = value(project(CLAIMS), "span_f1", layer="claim", match="overlap", texts="article")
    assert article == pytest.approx((0.8 + 0 + 0) / 3)


def test_each_part_of_a_discontinuous_span_is_one_unit():
    parts = Annotation("a", ANN, "claim", "claim.fact", "c1", (Span(0, 4), Span(8, 12)))
    record = Record(FIRST, annotations=(parts, claim(BEA, "c1", 0, 4)))
    assert value(project(record), "span_f1", layer="claim", match="exact") == pytest.approx(2 / 3)


def test_disputes_ask_any_at_all_then_what_then_type():
    mine, theirs = claim(ANN, "d1-article", 0, 10), claim(BEA, "d1-article", 5, 14)
    other = claim(CEM, "d1-article", 20, 30)
    said = (
        mine,
        theirs,
        other,
        dispute(ANN, "c1", mine, "number"),
        dispute(BEA, "c1", theirs, "denial"),
        dispute(CEM, "c1", other, "number"),
    )
    record = Record(
        FIRST, annotations=said, coverage=(done(ANN, "c2", "dispute"), done(BEA, "c2", "dispute"))
    )
    anything, links, what, kind = questions(project(record), layers=["dispute"])
    answers = [dict(item.answers) for item in anything.items if item.answers]
    assert answers == [{ANN: "some", BEA: "some", CEM: "some"}, {ANN: "none", BEA: "none"}]
    assert value(project(record), "link_f1", layer="dispute", question="links", match="overlap") == 0
    (targets,) = [item.answers for item in what.items if item.answers]
    assert targets[ANN] == targets[BEA] != targets[CEM]
    assert [dict(item.answers) for item in kind.items if len(item.answers) > 1] == [
        {ANN: "dispute.number", BEA: "dispute.denial"}
    ]
    assert links.items[0].answers[ANN] == (((0, 5), ("d1-article", 0, 10), "dispute.number"),)


def gathered(*found: Annotation) -> list[Annotation]:
    return [replace(one, cluster="c") for one in found]


def test_a_link_to_any_wording_of_a_gathered_claim_is_a_link_to_the_claim():
    first, again = gathered(claim(ANN, "d1-article", 0, 10), claim(ANN, "c3", 0, 12))
    theirs, others = claim(BEA, "c3", 5, 12), claim(CEM, "d1-article", 20, 30)
    said = (
        first,
        again,
        theirs,
        others,
        dispute(ANN, "c1", first),
        dispute(ANN, "c2", again),
        dispute(BEA, "c1", theirs),
        dispute(BEA, "c2", theirs),
        dispute(CEM, "c1", others),
    )
    for order in (said, said[::-1]):
        anything, links, what, _ = questions(project(Record(FIRST, annotations=order)), layers=["dispute"])
        del anything
        one, two = [item.answers for item in what.items if item.answers]
        assert one[ANN] == one[BEA] == two[ANN] == two[BEA] != one[CEM]
        ends = {who: marks[0][1] for who, marks in links.items[0].answers.items()}
        assert ends == {ANN: ("c3", 0, 12), BEA: ("c3", 5, 12), CEM: ("d1-article", 20, 30)}
    apart = [replace(one, cluster=None) for one in said]
    what = questions(project(Record(FIRST, annotations=tuple(apart))), layers=["dispute"])[2]
    (one, _) = [item.answers for item in what.items if item.answers]
    assert one[ANN] != one[BEA]


def test_clusters_of_two_people_are_one_target_where_any_of_their_wordings_overlap():
    mine = gathered(claim(ANN, "d1-article", 0, 10), claim(ANN, "c3", 0, 4))
    theirs = gathered(claim(BEA, "c3", 2, 8), claim(BEA, "c2", 0, 3))
    said = (*mine, *theirs, dispute(ANN, "c1", mine[0]), dispute(BEA, "c1", theirs[1]))
    what = questions(project(Record(FIRST, annotations=said)), layers=["dispute"])[2]
    (answers,) = [item.answers for item in what.items if item.answers]
    assert answers[ANN] == answers[BEA]


def test_intervals_rest_on_discussions():
    one = figures(project(STANCES), Wanted(layer="stance", coefficient="percent_agreement"))[0]
    two = figures(project(STANCES, MORE), Wanted(layer="stance", coefficient="percent_agreement"))[0]
    assert (one.measurement.low, one.measurement.clusters) == (None, 1)
    assert two.measurement.clusters == 2
    # without d1: 0 (c4 alone); without d2: (1/3 + 1 + 0 + 1)/4 = 7/12; se = 7/24; t(1) = 12.7062
    assert two.measurement.high == pytest.approx(7 / 15 + 12.7062047 * 7 / 24)


def test_the_headline_covers_every_layer_and_nothing_is_invented():
    found = figures(project(STANCES, MORE), Wanted())
    assert list(dict.fromkeys(one.layer for one in found)) == ["claim", "stance", "dispute", "rhetoric"]
    empty = [one.measurement for one in found if one.layer == "rhetoric"]
    assert all(one.value is None and one.reason for one in empty)


def test_a_project_without_work_says_why_there_is_nothing():
    found = figures(project(), Wanted(plan=Plan(interval="bootstrap", resamples=10)))
    assert found
    assert all(one.measurement.value is None and one.measurement.reason for one in found)


def test_a_missing_interval_is_explained_in_the_words_of_a_project():
    found = figures(project(STANCES), Wanted(layer="stance", coefficient="percent_agreement"))
    assert {one.measurement.interval_reason for one in found} == {
        "An interval needs two discussions with something to compare.", None
    }  # fmt: skip


def test_a_round_that_no_label_names_is_refused_with_those_that_there_are():
    with pytest.raises(ExpectedError, match=r"no round 'nope'; no label names one\.$"):
        figures(project(STANCES), Wanted(round="nope"))
    named = replace(STANCES, annotations=tuple(replace(one, round="first") for one in STANCES.annotations))
    with pytest.raises(ExpectedError, match=r"no round 'nope'; there are: first\.$"):
        figures(project(named, MORE), Wanted(round="nope"))
    assert figures(project(named, MORE), Wanted(layer="claim", round="first"))


def test_what_there_is_not_is_refused_in_a_sentence():
    material = project(STANCES)
    for wanted in ({"layer": "none"}, {"coefficient": "none"}, {"question": "none"}):
        with pytest.raises(ExpectedError, match=r"there are|layers:"):
            figures(material, Wanted(**wanted))
    with pytest.raises(ExpectedError, match="no option 'level'"):
        figures(material, Wanted(layer="stance", coefficient="percent_agreement", level="ordinal"))


@settings(deadline=None, max_examples=20)
@given(st.data())
def test_the_order_in_which_work_arrived_changes_nothing(data):
    plain = replace(
        STANCES,
        annotations=(*STANCES.annotations, *CLAIMS.annotations),
        coverage=(*STANCES.coverage, *CLAIMS.coverage),
    )
    mixed = replace(
        plain,
        annotations=tuple(data.draw(st.permutations(plain.annotations))),
        coverage=tuple(data.draw(st.permutations(plain.coverage))),
    )
    wanted = Wanted(plan=Plan(interval="none"))
    assert figures(project(mixed, MORE), wanted) == figures(project(plain, MORE), wanted)
    question = questions(project(mixed, MORE), layers=["claim"])[0]
    same = questions(project(plain, MORE), layers=["claim"])[0]
    assert [one.said for one in cases(question, project(mixed))] == [
        one.said for one in cases(same, project(plain))
    ]
