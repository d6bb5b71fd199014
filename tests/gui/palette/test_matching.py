"""What the palette finds by typed words, and in which order."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.palette.matching import fit, ranked

TITLES = ["Close the text and go to the next", "Close project", "Next discussion", "Café table", "Fact"]


@dataclass(frozen=True)
class One:
    title: str
    aside: str = ""

    @property
    def id(self) -> str:
        return self.title


def found(typed: str, *titles: str, used: tuple[str, ...] = ()) -> list[str]:
    return [one.title for one in ranked(typed, [One(title) for title in titles or TITLES], used)]


def test_beginnings_of_words_are_enough_in_any_order():
    assert found("clo pro") == ["Close project"]
    assert found("pro clo") == ["Close project"]


def test_initials_find_a_long_name():
    assert found("ctgn") == ["Close the text and go to the next"]


def test_case_and_accents_do_not_matter():
    assert found("CAFE") == ["Café table"]


def test_a_whole_word_comes_before_a_beginning_and_that_before_a_part():
    assert found("fact", "Artefact", "Factual dispute", "Fact") == ["Fact", "Factual dispute", "Artefact"]


def test_what_was_used_last_comes_first_among_what_fits_equally():
    assert found("", "A", "B", "C", used=("C", "B")) == ["C", "B", "A"]


def test_words_aside_count_for_less_than_the_title():
    entries = [One("Note", "theme"), One("Theme", "")]
    assert [one.title for one in ranked("theme", entries)] == ["Theme", "Note"]


@given(st.text(min_size=1), st.text())
def test_a_title_is_found_by_itself(title: str, further: str):
    assert fit(title, title, further) > 0


@given(st.text(), st.lists(st.text(), unique=True))
def test_ranking_neither_adds_nor_doubles(typed: str, titles: list[str]):
    names = [one.title for one in ranked(typed, [One(title) for title in titles])]
    assert sorted(names) == sorted(title for title in titles if fit(typed, title) > 0)
