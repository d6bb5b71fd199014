"""However claims are gathered, nothing that points at them is lost or counted twice."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.codebook.reading import default_codebook
from annotator.gui.claims.entries import Claim, claims, matching, ordered, similar, target_key
from annotator.gui.dossier import Dossier
from annotator.model.annotation import Annotation, Target
from annotator.model.corpus import Discussion, Text
from annotator.model.span import Span

BOOK = default_codebook()
CLAIMS = BOOK.layer("claim")
WORDS = "Buses run empty at night. Nobody rides the bus. The council saves money. Trams are warm."
ARTICLE = Text("t-article", "article", WORDS)
COMMENT = Text("t-1", "comment", "No. Buses do not run empty at night.", author="Ann", depth=0)
PLACES = (Span(0, 24), Span(26, 46), Span(48, 72), Span(74, 88))


def claim(number: int, cluster: str | None = None, **fields: object) -> Annotation:
    given = {"spans": (PLACES[number],), "cluster": cluster, **fields}
    return Annotation(f"c{number}", "p", "claim", "claim.fact", "t-article", **given)  # type: ignore[arg-type]


def link(number: int, layer: str, target: Target) -> Annotation:
    spans = (Span(0, 3),) if layer == "dispute" else ()
    label = {"stance": "stance.oppose", "dispute": "dispute.number"}[layer]
    return Annotation(f"x{number}", "p", layer, label, "t-1", spans, target)


def dossier(*said: Annotation) -> Dossier:
    made = Dossier(Discussion("d", "Buses", None, (ARTICLE, COMMENT)), person="p", shown=("p",))
    made.update(made.texts, said, ())
    return made


def listed(*said: Annotation) -> list[Claim]:
    return claims(dossier(*said), BOOK, CLAIMS)


clusters = st.lists(st.sampled_from([None, "one", "two"]), min_size=4, max_size=4)
pointing = st.lists(st.tuples(st.sampled_from(["stance", "dispute"]), st.integers(0, 3)), max_size=12)


@given(clusters, pointing)
def test_gathering_claims_keeps_all_that_points_at_them(gathered, links):
    said = [claim(number, cluster) for number, cluster in enumerate(gathered)]
    said += [
        link(number, layer, Target("annotation", id=f"c{end}")) for number, (layer, end) in enumerate(links)
    ]
    found = listed(*said)
    assert sum(one.stances for one in found) == sum(layer == "stance" for layer, _ in links)
    assert sum(one.disputes for one in found) == sum(layer == "dispute" for layer, _ in links)
    assert sorted(one.id for entry in found for one in entry.wordings) == ["c0", "c1", "c2", "c3"]
    assert len(found) == sum(one is None for one in gathered) + len({*gathered} - {None})
    assert len({entry.key for entry in found}) == len(found)


@given(clusters)
def test_two_wordings_are_one_target_exactly_when_they_are_one_claim(gathered):
    laid = dossier(*(claim(number, cluster) for number, cluster in enumerate(gathered)))
    keys = [target_key(laid, Target("annotation", id=f"c{number}")) for number in range(4)]
    for one in range(4):
        for other in range(4):
            same = one == other or (gathered[one] is not None and gathered[one] == gathered[other])
            assert (keys[one] == keys[other]) == same


def test_a_stance_towards_the_article_is_towards_its_main_claim():
    main, other = listed(claim(0, attributes={"main": True}), claim(2), link(1, "stance", Target("article")))
    assert (main.main, main.stances, main.towards_article) == (True, 1, 1)
    assert (other.main, other.stances) == (False, 0)


def test_claims_come_by_place_or_those_first_that_most_points_at():
    found = listed(claim(0), claim(1), claim(2), link(1, "dispute", Target("annotation", id="c2")))
    assert [one.first.id for one in ordered(found, "place")] == ["c0", "c1", "c2"]
    assert [one.first.id for one in ordered(found, "number")] == ["c2", "c0", "c1"]


def test_a_claim_is_found_by_the_words_of_any_of_its_wordings():
    laid = dossier(claim(0, "one"), claim(1, "one"), claim(2))
    found = claims(laid, BOOK, CLAIMS)
    assert [one.first.id for one in matching(found, laid, BOOK, "NOBODY fact")] == ["c0"]
    assert [one.first.id for one in matching(found, laid, BOOK, "  ")] == ["c0", "c2"]
    assert matching(found, laid, BOOK, "tram") == []


def test_claims_that_read_alike_are_offered_first():
    remark = Annotation("c9", "p", "claim", "claim.fact", "t-1", (Span(4, 36),))
    laid = dossier(claim(0), claim(1), claim(2), claim(3), remark)
    others = [one for one in claims(laid, BOOK, CLAIMS) if one.first.id != "c9"]
    assert similar(laid, remark, others[::-1])[0].first.id == "c0"
