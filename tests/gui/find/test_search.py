"""Searching a discussion: which places, in which texts, and from hit to hit."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.codebook.reading import default_codebook
from annotator.codebook.values import codebook_from
from annotator.corpus.folding import Folding, fold, occurrences
from annotator.gui.dossier import Dossier
from annotator.gui.find.filters import Filters
from annotator.gui.find.query import parsed
from annotator.gui.find.search import Finder, Found, Haystack, Hit, Wanted

PIECES = ["bus", "Bus", "BÜS", "bu\u0308s", "ß", "ss", "s", " ", "\n", "İ", "i", "😀", "का", "क", "車", "."]
texts = st.lists(st.sampled_from(PIECES), max_size=8).map("".join)
foldings = st.builds(Folding, case=st.booleans(), accents=st.booleans())


@given(st.lists(texts, max_size=5), texts, foldings)
def test_many_texts_are_searched_as_each_of_them_would_be(
    bodies: list[str], words: str, folding: Folding
) -> None:
    hits = Haystack(bodies, folding).search(Wanted(words, folding))
    expected = [
        Hit(place, *span) for place, body in enumerate(bodies) for span in occurrences(body, words, folding)
    ]
    assert hits == expected


@given(st.lists(texts, min_size=1, max_size=5), texts, st.data())
def test_a_search_in_some_texts_finds_what_the_whole_search_finds_in_them(
    bodies: list[str], words: str, data: st.DataObject
) -> None:
    chosen = sorted(data.draw(st.sets(st.integers(0, len(bodies) - 1))))
    haystack = Haystack(bodies, Folding())
    all_hits = haystack.search(Wanted(words))
    assert haystack.search(Wanted(words), chosen) == [hit for hit in all_hits if hit.place in chosen]


@given(st.lists(texts, min_size=1, max_size=6), texts, st.integers(0, 5))
def test_where_a_search_begins_changes_nothing_unless_there_is_too_much(
    bodies: list[str], words: str, near: int
) -> None:
    haystack = Haystack(bodies, Folding())
    assert haystack.search(Wanted(words), near=near) == haystack.search(Wanted(words))


def test_of_too_many_hits_those_from_here_on_are_kept() -> None:
    found = Found(Haystack(["a " * 3000] * 5, Folding()).search(Wanted("a"), near=3))
    assert found.more
    assert {hit.place for hit in found.hits} == {3, 4}


def test_whole_words_are_parts_of_no_longer_ones() -> None:
    bodies = ["bus busy omnibus bus2 Bus, (bus)", "कि क", "乗車場"]
    hits = Haystack(bodies, Folding()).search(Wanted("bus", whole=True))
    assert [hit.start for hit in hits] == [0, 22, 28]
    assert [(h.place, h.start) for h in Haystack(bodies, Folding()).search(Wanted("क", whole=True))] == [
        (1, 3)
    ]
    assert [(h.place, h.start) for h in Haystack(bodies, Folding()).search(Wanted("車", whole=True))] == [
        (2, 1)
    ]


@given(
    st.lists(st.tuples(st.integers(0, 4), st.integers(0, 9)), min_size=1, max_size=12),
    st.integers(0, 4),
    st.integers(0, 9),
)
def test_going_on_visits_the_hits_in_reading_order_and_goes_round(
    places: list[tuple[int, int]], place: int, offset: int
) -> None:
    hits = [Hit(one, start, start + 1) for one, start in sorted(set(places))]
    found = Found(hits)
    behind = [hit for hit in hits if (hit.place, hit.start) >= (place, offset)]
    before = [hit for hit in hits if (hit.place, hit.start) < (place, offset)]
    assert hits[found.from_place(place, offset)] == (behind or hits)[0]
    assert hits[found.from_place(place, offset, backwards=True)] == (before or hits)[-1]
    for one in range(5):
        assert found.spans(one) == tuple((h.start, h.end) for h in hits if h.place == one)


@pytest.fixture
def dossier(ferry) -> Dossier:  # type: ignore[no-untyped-def]
    made = Dossier(ferry.discussion, person="p-1", shown=("p-1", "p-2"))
    made.update(made.texts, ferry.annotations, [one for one in ferry.coverage if one.annotator == "p-1"])
    return made


def hits(dossier: Dossier, line: str) -> list[tuple[str, str]]:
    codebook = codebook_from(default_codebook().body)
    query = parsed(line)
    found = Finder([text.text for text in dossier.discussion.texts]).find(
        Wanted(query.words), Filters(query, dossier, codebook)
    )
    named = dossier.discussion.texts
    return [(named[hit.place].id, named[hit.place].text[hit.start : hit.end]) for hit in found.hits]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("STOP", [("t-article", "stop"), ("t-article", "stop"), ("t-1", "stop")]),
        ("stop author:ann", [("t-1", "stop")]),
        ("author:ann", [("t-1", ""), ("t-3", "")]),
        ("-author:ann in:comments", [("t-2", "")]),
        ("label:fact", [("t-article", "The ferry stops in May")]),
        ("label:number", [("t-1", "May?"), ("t-1", "It stopped in March.")]),
        ("layer:stance", [("t-1", "")]),
        ("layer:stance stop", [("t-1", "stop")]),
        ("has:note", [("t-article", "The ferry stops in May")]),
        ("no:label", [("t-2", ""), ("t-3", "")]),
        ("has:label -layer:claim", [("t-1", ""), ("t-1", "May?"), ("t-1", "It stopped in March.")]),
        ("label:nothing", []),
        ("in:article may", [("t-article", "May")]),
        ("", []),
    ],
)
def test_terms_narrow_what_is_found(dossier: Dossier, line: str, found: list[tuple[str, str]]) -> None:
    assert hits(dossier, line) == found


def test_unsure_labels_are_found_where_they_are_ones_own(ferry) -> None:  # type: ignore[no-untyped-def]
    found = []
    for person in ("p-1", "p-2"):
        made = Dossier(ferry.discussion, person=person, shown=("p-1", "p-2"))
        doubted = [replace(one, unsure=one.id != "a-stance") for one in ferry.annotations]
        made.update(made.texts, doubted, [])
        found.append(hits(made, "is:unsure"))
    assert [text for text, _ in found[0]] == ["t-article"]
    assert [text for text, _ in found[1]] == ["t-1", "t-1"]


def test_a_text_is_closed_once_all_layers_of_the_pass_are_done(dossier: Dossier) -> None:
    codebook = codebook_from(default_codebook().body)
    open_ = Filters(parsed("is:open"), dossier, codebook, "claim").places
    closed = Filters(parsed("is:closed"), dossier, codebook, "claim").places
    assert closed[0] == 0
    assert sorted([*open_, *closed]) == list(range(len(dossier.discussion.texts)))


def test_a_text_of_which_the_pass_asks_nothing_is_closed(dossier: Dossier) -> None:
    codebook = codebook_from(default_codebook().body)
    dossier.update(dossier.texts, (), ())
    article = next(place for place, text in enumerate(dossier.discussion.texts) if text.kind == "article")
    assert Filters(parsed("is:closed"), dossier, codebook, "stance").places == [article]


def test_a_label_that_the_codebook_does_not_have_is_named(dossier: Dossier) -> None:
    codebook = codebook_from(default_codebook().body)
    assert Filters(parsed("label:fact label:nonesuch"), dossier, codebook).unknown() == "nonesuch"
    assert Filters(parsed("label:fact"), dossier, codebook).unknown() == ""


def test_words_are_found_where_the_folded_text_is_longer() -> None:
    found = Haystack(["a", "Straße Straße", "x"], Folding()).search(Wanted("strasse"))
    assert found == [Hit(1, 0, 6), Hit(1, 7, 13)]
    assert not re.search("ss", "Straße")
    assert fold("ß") == "ss"
