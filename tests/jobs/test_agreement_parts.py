"""Against the gold, against oneself, by time in session: on projects that are computed by hand, and laws."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.codebook.reading import default_codebook
from annotator.errors import ExpectedError
from annotator.jobs.agreement import unformed
from annotator.jobs.agreement.behind import behind
from annotator.jobs.agreement.grouping import BY, parts
from annotator.jobs.agreement.material import Material
from annotator.jobs.agreement.measuring import Plan, Wanted, figures
from annotator.jobs.agreement.questions import questions
from annotator.jobs.agreement.retest import EVERYBODY, FIRST, SECOND
from annotator.jobs.agreement.session import name_of
from annotator.model.annotation import Annotation, Coverage, Target
from annotator.model.corpus import Discussion, Text
from annotator.model.people import Annotator
from annotator.model.record import Record
from annotator.model.span import Span

ANN, BEA, CEM, DAN = "p-ann", "p-bea", "p-cem", "p-dan"
PEOPLE = (Annotator(ANN, "Ann"), Annotator(BEA, "Bea"), Annotator(CEM, "Cem", "adjudicator"))
PAGES = {"d1": ("c1", "c2", "c3"), "d2": ("c4",)}
HOMES = {comment: home for home, comments in PAGES.items() for comment in comments}
NO_INTERVAL = Plan(interval="none")


def page(name: str) -> Discussion:
    article = Text(f"{name}-article", "article", "The ferry stops in May, says the port, and nobody minds.")
    comments = [Text(one, "comment", "It stopped in March already.", depth=0) for one in PAGES[name]]
    return Discussion(name, f"Page {name}", None, (article, *comments))


def stance(who: str, text: str, label: str, **more: str) -> Annotation:
    name = f"{who}-{text}-{label}-{more}"
    return Annotation(name, who, "stance", f"stance.{label}", text, (), Target("article"), **more)


def claim(who: str, start: int, end: int, label: str = "fact", **more: str) -> Annotation:
    name = f"{who}-{start}-{end}-{more}"
    return Annotation(name, who, "claim", f"claim.{label}", "d1-article", (Span(start, end),), **more)


def project(said: list[Annotation], done: list[Coverage] = [], people=PEOPLE) -> Material:  # noqa: B006
    """Return a project with these labels, each in the discussion of its text."""
    records = tuple(
        Record(
            page(home),
            annotations=tuple(one for one in said if HOMES.get(one.text, one.text[:2]) == home),
            coverage=tuple(one for one in done if HOMES.get(one.text, one.text[:2]) == home),
        )
        for home in PAGES
    )
    return Material(default_codebook(), people, records, {})


def measured(
    material: Material, by: str, coefficient: str = "percent_agreement", layer: str = "stance", **more
):
    """Return (group, value, n) of each part."""
    found = figures(material, Wanted(layer=layer, coefficient=coefficient, by=by, plan=NO_INTERVAL, **more))
    return [(one.group, one.measurement.value, one.measurement.units) for one in found]


def asked_of(material: Material):
    return questions(material, layers=["stance"])[0]


# ---- against the gold


def stances(who: str, *labels: str) -> list[Annotation]:
    """Return what one person said of the four comments."""
    return [stance(who, text, label) for text, label in zip(HOMES, labels, strict=True)]


GOLD = stances(CEM, "support", "oppose", "support", "support")
ANNS = stances(ANN, "support", "oppose", "oppose", "support")


def test_each_annotator_is_compared_with_those_who_adjudicate():
    material = project([*GOLD, *ANNS, stance(BEA, "c1", "oppose"), stance(BEA, "c4", "support")])
    assert measured(material, "gold") == [("Ann", 3 / 4, 4), ("Bea", 1 / 2, 2)]
    # Ann: SS OO OS SS; o_SS 4, o_OO 2, o_SO = o_OS 1; n = 8
    # D_o = 2/8, D_e = (64 − 25 − 9)/56, alpha = 1 − 14/30
    alphas = measured(material, "gold", "krippendorff_alpha")
    assert alphas[0][1] == pytest.approx(float(Fraction(8, 15)))


def test_precision_and_recall_are_read_as_against_the_gold():
    gold = [claim(CEM, 0, 5), claim(CEM, 10, 15), claim(CEM, 30, 35)]
    material = project([*gold, claim(ANN, 0, 5), claim(ANN, 12, 20)])
    wanted = Wanted(layer="claim", coefficient="span_f1", match="overlap", by="gold", plan=NO_INTERVAL)
    (one,) = figures(material, wanted)
    assert (one.group, one.measurement.precision) == ("Ann", 1.0)
    assert one.measurement.recall == pytest.approx(2 / 3)
    assert one.measurement.value == pytest.approx(4 / 5)


def test_pairs_with_several_who_adjudicate_are_pooled():
    people = (*PEOPLE, Annotator(DAN, "Dan", "adjudicator"))
    material = project(
        [*GOLD, *ANNS, stance(DAN, "c3", "oppose"), stance(DAN, "c4", "oppose")], people=people
    )
    # with Cem 3 of 4 the same, with Dan 1 of 2
    assert measured(material, "gold") == [("Ann", 4 / 6, 6)]


def test_without_a_gold_it_is_said_what_is_missing():
    nobody = project(ANNS, people=PEOPLE[:2])
    with pytest.raises(ExpectedError, match="Nobody here has the role adjudicator"):
        measured(nobody, "gold")
    with pytest.raises(ExpectedError, match="No adjudicator has judged anything"):
        measured(project(ANNS), "gold")
    with pytest.raises(ExpectedError, match="Only adjudicators judged"):
        measured(project(GOLD), "gold")


# ---- against oneself

TWICE = [
    stance(ANN, "c1", "support", round="r1"),
    stance(ANN, "c1", "oppose", round="r2"),
    stance(ANN, "c2", "oppose", round="r1"),
    stance(ANN, "c2", "oppose", round="r2"),
    stance(ANN, "c3", "support", round="r1"),
]
CLOSED = [Coverage(ANN, "c3", "stance", "done")]


def test_two_rounds_of_one_annotator_are_compared_and_closed_without_a_label_is_an_answer():
    # c1 S–O, c2 O–O, c3 S–nothing: o_SO = o_OS 1, o_OO 2, o_SN = o_NS 1; n = 6; n_S 2, n_O 3, n_N 1
    # D_o = 4/6, D_e = (36 − 4 − 9 − 1)/30, alpha = 1 − 20/22
    material = project(TWICE, CLOSED)
    assert measured(material, "retest") == [(["Ann", "r1", "r2"], pytest.approx(1 / 3), 3)]
    ((_, alpha, _),) = measured(material, "retest", "krippendorff_alpha")
    assert alpha == pytest.approx(float(Fraction(1, 11)))
    (_, part), = parts(asked_of(material), "retest", material)  # fmt: skip
    assert [dict(item.answers) for item in part.items] == [
        {"r1": "stance.support", "r2": "stance.oppose"},
        {"r1": "stance.oppose", "r2": "stance.oppose"},
        {"r1": "stance.support", "r2": "stance.not_addressed"},
    ]


def test_a_text_that_was_labelled_in_one_round_and_never_closed_is_no_retest():
    assert measured(project(TWICE), "retest") == [(["Ann", "r1", "r2"], 1 / 2, 2)]


def test_several_who_did_it_twice_are_pooled_as_well():
    more = [stance(BEA, "c4", "support", round=one) for one in ("r1", "r2")]
    once = stance(BEA, "c1", "query", round="r1")  # of this discussion Bea has one round alone
    material = project([*TWICE, *more, once], CLOSED)
    assert measured(material, "retest") == [
        (["Ann", "r1", "r2"], pytest.approx(1 / 3), 3),
        (["Bea", "r1", "r2"], 1.0, 1),
        (EVERYBODY, 2 / 4, 4),
    ]


def test_three_rounds_make_three_pairs():
    third = [stance(ANN, "c1", "oppose", round="r3"), stance(ANN, "c2", "query", round="r3")]
    found = measured(project([*TWICE, *third]), "retest")
    assert found == [
        (["Ann", "r1", "r2"], 1 / 2, 2),
        (["Ann", "r1", "r3"], 0.0, 2),
        (["Ann", "r2", "r3"], 1 / 2, 2),
    ]


def test_marked_words_of_two_rounds_are_compared():
    said = [claim(ANN, 0, 5, round="r1"), claim(ANN, 0, 5, round="r2"), claim(ANN, 10, 15, round="r2")]
    found = measured(project(said), "retest", "span_f1", "claim", match="exact")
    assert found == [(["Ann", "r1", "r2"], pytest.approx(2 / 3), 3)]


def test_disputes_of_two_rounds_meet_in_the_claim_they_dispute():
    mine = claim(BEA, 0, 5)
    once = Annotation(
        "a", ANN, "dispute", "dispute.number", "c1", (Span(0, 5),), Target("annotation", mine.id)
    )
    said = [replace(once, id=f"a-{one}", round=one) for one in ("r1", "r2")]
    found = measured(project([mine, *said]), "retest", "link_f1", "dispute", match="exact")
    assert found == [(["Ann", "r1", "r2"], 1.0, 2)]


def test_without_two_rounds_it_is_said_what_is_missing():
    for said, words in (
        (ANNS, "No label here names a round"),
        ([stance(ANN, "c1", "support", round="r1")], "No label here names a second round"),
        ([stance(ANN, "c1", "support", round="r1"), stance(ANN, "c4", "query", round="r2")], "in two rounds"),
    ):
        with pytest.raises(ExpectedError, match=words):
            measured(project(said), "retest")


# ---- by time in session


def at(clock: str) -> dict[str, str]:
    return {"created": f"2026-01-05T{clock}Z"}


def test_units_stand_in_the_band_of_their_label_with_the_answers_of_the_others():
    said = [
        stance(ANN, "c1", "support", **at("09:00:00")),
        stance(ANN, "c2", "oppose", **at("09:14:59")),
        stance(ANN, "c3", "oppose", **at("09:30:00")),
        stance(ANN, "c4", "oppose", **at("10:00:00")),  # a gap of 30 minutes is none yet
        stance(BEA, "c1", "support"),
        stance(BEA, "c2", "query"),
        stance(CEM, "c2", "oppose"),
        stance(BEA, "c3", "oppose"),
        stance(BEA, "c4", "support"),
    ]
    assert measured(project(said), "session") == [
        ("0–15 minutes", 2 / 3, 3),
        ("30–60 minutes", 1.0, 1),
        ("60 minutes and more", 0.0, 1),
    ]


def test_after_more_than_half_an_hour_a_session_begins_anew_and_labels_of_all_layers_count():
    said = [
        stance(ANN, "c1", "support", **at("09:00:00")),
        claim(ANN, 0, 5, **at("09:25:00")),
        stance(ANN, "c2", "support", **at("09:50:00")),
        stance(ANN, "c3", "support", **at("10:20:01")),
        *(stance(BEA, text, "support") for text in ("c1", "c2", "c3")),
    ]
    assert measured(project(said), "session") == [("0–15 minutes", 1.0, 2), ("30–60 minutes", 1.0, 1)]


def test_both_of_a_pair_stand_in_the_bands_of_their_own_labels():
    said = [
        stance(ANN, "c1", "support", **at("09:00:00")),
        stance(ANN, "c2", "support", **at("09:20:00")),
        stance(BEA, "c2", "query", **at("11:00:00")),
        stance(BEA, "c1", "support", **at("11:20:00")),
    ]
    assert measured(project(said), "session") == [("0–15 minutes", 1 / 2, 2), ("15–30 minutes", 1 / 2, 2)]


def test_times_that_tell_nothing_are_said_to_tell_nothing():
    for moment in ({}, at("09:00:00")):
        said = [stance(who, text, "support", **moment) for who in (ANN, BEA) for text in ("c1", "c2")]
        with pytest.raises(ExpectedError, match="The times of the labels tell nothing"):
            measured(project(said), "session")


# ---- all of them


@pytest.mark.parametrize("by", [by for by in BY if by != "label"])  # labels are there without any answers
def test_what_cannot_be_taken_apart_says_why(by):
    empty = project([])
    with pytest.raises(ExpectedError) as refused:
        figures(empty, Wanted(layer="stance", by=by, texts="article"))
    assert str(refused.value).endswith(".")
    assert unformed.why_not(asked_of(empty), by, empty)


def test_one_annotator_makes_no_pair_and_two_leave_nobody_out():
    with pytest.raises(ExpectedError, match="so there are no pairs"):
        measured(project(ANNS), "pair")
    with pytest.raises(ExpectedError, match="Fewer than three annotators"):
        measured(project([*ANNS, *GOLD]), "without")


def test_behind_a_part_stand_the_units_with_the_answers_of_the_people_themselves():
    others = [stance(BEA, "c1", "query", **at("09:00:00")), stance(BEA, "c4", "query", **at("09:20:00"))]
    material = project([*GOLD, *TWICE, *others])
    asked = asked_of(material)

    def units(by, group):
        found, known = behind(asked, by, group, material)
        return [(item.text.id, {known.names[who] for who in item.answers}) for item in found.items]

    assert units("gold", "Bea") == [("c1", {"Cem", "Bea"}), ("c4", {"Cem", "Bea"})]
    assert units("without", "Cem")[:2] == [("c1", {"Ann", "Bea"}), ("c2", {"Ann"})]
    assert units("annotator", "Bea") == [("c1", {"Ann", "Bea", "Cem"}), ("c4", {"Bea", "Cem"})]
    assert units("session", name_of(15)) == [("c4", {"Bea", "Cem"})]
    assert units("retest", ["Ann", "r1", "r2"]) == [(c, {"Ann · r1", "Ann · r2"}) for c in ("c1", "c2")]
    assert units("discussion", "d2") == [("c4", {"Bea", "Cem"})]


LABELS = ("support", "oppose", "query")


@st.composite
def projects(draw):
    """Draw labels of four people, one of whom adjudicates, in two rounds or none, at any minutes."""
    crew = (*PEOPLE, Annotator(DAN, "Dan"))
    said, closed = [], []
    for person, text in product(crew, HOMES):
        for round_name in draw(st.sampled_from([(), (None,), ("r1",), ("r1", "r2")])):
            minutes = draw(st.integers(0, 300))
            more = at(f"{9 + minutes // 60:02}:{minutes % 60:02}:00")
            made = stance(person.id, text, draw(st.sampled_from(LABELS)), **more)
            said.append(replace(made, id=f"{made.id}-{round_name}", round=round_name))
        if draw(st.booleans()):
            closed.append(Coverage(person.id, text, "stance", "done"))
    return project(said, closed, crew)


def values(material: Material, by: str) -> dict[str, tuple[float | None, int]]:
    wanted = Wanted(layer="stance", by=by, plan=NO_INTERVAL)
    try:
        found = figures(material, wanted)
    except ExpectedError:
        return {}
    return {
        f"{one.group} {one.measurement.coefficient}": (one.measurement.value, one.measurement.units)
        for one in found
    }


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_annotators_may_be_permuted(data):
    material = data.draw(projects())
    ids = [one.id for one in material.people]
    other = dict(zip(ids, data.draw(st.permutations([f"q{n}" for n in range(len(ids))])), strict=True))
    renamed = replace(
        material,
        people=tuple(replace(one, id=other[one.id]) for one in data.draw(st.permutations(material.people))),
        records=tuple(
            replace(
                record,
                annotations=tuple(replace(one, annotator=other[one.annotator]) for one in record.annotations),
                coverage=tuple(replace(one, annotator=other[one.annotator]) for one in record.coverage),
            )
            for record in material.records
        ),
    )
    for by in ("gold", "retest", "session"):
        mine, theirs = values(material, by), values(renamed, by)
        assert mine.keys() == theirs.keys()
        for group, (value, units) in mine.items():
            assert theirs[group][1] == units
            assert theirs[group][0] == (None if value is None else pytest.approx(value))


@settings(max_examples=25, deadline=None)
@given(projects())
def test_a_second_round_that_repeats_the_first_agrees_with_it(material):
    repeated = replace(
        material,
        records=tuple(
            replace(
                record,
                annotations=tuple(
                    replace(one, id=f"{one.id} {name}", round=name)
                    for one in record.annotations
                    if one.round in {None, "r1"}
                    for name in ("r1", "r2")
                ),
            )
            for record in material.records
        ),
    )
    shares = {group: one for group, one in values(repeated, "retest").items() if "percent" in group}
    assert bool(shares) == any(one.round in {None, "r1"} for r in material.records for one in r.annotations)
    assert {value for value, _ in shares.values()} <= {1.0}
    alphas = {value for group, (value, _) in values(repeated, "retest").items() if "alpha" in group}
    assert alphas <= {1.0, None}  # none where nothing varies


@settings(max_examples=25, deadline=None)
@given(projects())
def test_who_says_what_the_gold_says_agrees_with_it(material):
    def copied(one):
        return replace(one, id=f"{one.id}-copy", annotator=ANN)

    same = replace(
        material,
        records=tuple(
            replace(
                record,
                annotations=tuple(
                    made for one in record.annotations if one.annotator == CEM for made in (one, copied(one))
                ),
                coverage=tuple(
                    made
                    for one in record.coverage
                    if one.annotator == CEM
                    for made in (one, replace(one, annotator=ANN))
                ),
            )
            for record in material.records
        ),
    )
    found = values(same, "gold")
    assert {value for group, (value, _) in found.items() if "percent" in group} <= {1.0}
    assert {value for group, (value, _) in found.items() if "alpha" in group} <= {1.0, None}


@settings(max_examples=25, deadline=None)
@given(projects())
def test_the_bands_of_sessions_part_what_was_labelled(material):
    asked = asked_of(material)
    labelled = {(one.text, one.annotator) for record in material.records for one in record.annotations}
    wanted = Counter()
    for item in asked.items:
        for who in item.answers:
            if (item.text.id, who) in labelled and len(item.answers) > 1:
                wanted[item.text.id] += len(item.answers) - 1
    found = Counter()
    bands = parts(asked, "session", material)
    for _, part in bands:
        found.update(item.text.id for item in part.items)
        assert all(len(item.answers) == 2 for item in part.items)
    assert found == (wanted if bands else Counter())


def test_pooled_rounds_are_called_the_first_and_the_second():
    more = [stance(BEA, "c4", "support", round=one) for one in ("r1", "r2")]
    material = project([*TWICE, *more])
    *_, (name, pooled) = parts(asked_of(material), "retest", material)
    assert name == EVERYBODY
    assert {tuple(item.answers) for item in pooled.items} == {(FIRST, SECOND)}


# ---- computed a second time, from the labels alone


def alpha(pairs: list[tuple[str, str]]) -> float | None:
    """Return Krippendorff's nominal alpha of units with two values each."""
    given, differing = Counter(value for pair in pairs for value in pair), sum(a != b for a, b in pairs)
    n = given.total()
    expected = n * n - sum(count * count for count in given.values())
    return None if not expected else float(1 - Fraction(2 * differing, n) * Fraction(n * (n - 1), expected))


def answers(
    material: Material, who: str, rounds: tuple[str | None, ...] = (None, "r1", "r2")
) -> dict[str, str]:
    """Return comment → what one person answered last in these rounds, also by closing it."""
    labels = [one for r in material.records for one in r.annotations if one.annotator == who]
    closed = [c.text for r in material.records for c in r.coverage if c.annotator == who]
    last = sorted((one.created, one.id, one.text, one.label) for one in labels if one.round in rounds)
    return {**dict.fromkeys(closed, "stance.not_addressed"), **{text: label for _, _, text, label in last}}


def expected_of(material: Material, by: str) -> dict[str, list[tuple[str, str]]]:
    """Return group → pairs of answers, found without what is tested."""
    said = {one.id: answers(material, one.id) for one in material.people}
    if by == "gold":
        return {
            name: [
                (said[CEM][text], said[who][text])
                for text in HOMES
                if text in said[CEM] and text in said[who]
            ]
            for who, name in material.names.items()
            if who != CEM and said[who]
        }
    found: dict[str, list[tuple[str, str]]] = {}
    for who in said:
        labels = [one for r in material.records for one in r.annotations if one.annotator == who]
        if by == "retest":
            for home, texts in PAGES.items():
                mine = {one.round for one in labels if HOMES[one.text] == home}
                if {"r1", "r2"} <= mine:
                    first, second = answers(material, who, ("r1",)), answers(material, who, ("r2",))
                    group = str([material.names[who], "r1", "r2"])
                    found.setdefault(group, []).extend(
                        (first[text], second[text]) for text in texts if text in first and text in second
                    )
            continue
        begun = before = -1000
        last: dict[str, int] = {}
        for minute, _, text in sorted((minute_of(one), one.id, one.text) for one in labels):
            begun = minute if minute - before > 30 else begun
            before = minute
            last[text] = minute - begun
        for text, minutes in last.items():
            band = next(name for least, name in BANDS_TOLD if minutes >= least)
            pairs = [(said[who][text], said[one][text]) for one in said if one != who and text in said[one]]
            found.setdefault(band, []).extend(pairs)
    return found


BANDS_TOLD = (
    (60, "60 minutes and more"),
    (30, "30–60 minutes"),
    (15, "15–30 minutes"),
    (0, "0–15 minutes"),
)


def minute_of(one: Annotation) -> int:
    return int(one.created[11:13]) * 60 + int(one.created[14:16])


@settings(max_examples=40, deadline=None)
@given(projects())
def test_each_alpha_is_that_of_a_second_computation(material):
    for by in ("gold", "retest", "session"):
        found = values(material, by)
        wanted = expected_of(material, by)
        for group, (value, units) in found.items():
            name, _, coefficient = group.rpartition(" ")
            if coefficient != "krippendorff_alpha" or name == EVERYBODY:
                continue
            assert units == len(wanted[name])
            again = alpha(wanted[name])
            assert value == (None if again is None else pytest.approx(again))
        if found and by != "session":
            assert {one.rpartition(" ")[0] for one in found} - {EVERYBODY} == {
                one for one, pairs in wanted.items() if pairs or by == "gold"
            }
