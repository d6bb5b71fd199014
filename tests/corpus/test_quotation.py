"""What a reply quotes is found with its source; what only looks like a quotation is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.corpus.folding import fold
from annotator.corpus.quotation import _blanks, _compared, quoted
from annotator.model.corpus import Text

ARTICLE = (
    "Harbour Crane to Be Moved\n\nThe old harbour crane has stood on the quay since 1911. “Nobody will pull "
    "it down,” said Mayor Iben Roos, “we shall only move it.”\n\nThe move will cost 90,000 crowns – more "
    "than the café earns in a year."
)
SOURCES = (
    Text("parent", "comment", "I don’t believe it will cost 90,000 crowns. My uncle moved a barn for less."),
    Text("article", "article", ARTICLE),
)


def found(words: str) -> list[tuple[str, str | None, str | None]]:
    """Return (quoted words, source, words of the source)."""
    bodies = {one.id: one.text for one in SOURCES}
    return [
        (
            words[one.span.start : one.span.end],
            one.source,
            bodies[one.source][slice(*one.source_span)] if one.source and one.source_span else None,
        )
        for one in quoted(Text("reply", "comment", words), SOURCES, shortest=20)
    ]


@pytest.mark.parametrize(
    "marks", ["“{}”", "„{}“", "«{}»", "»{}«", '"{}"', "「{}」", "‘{}’", "'{}'", "”{}”", "‹{}›"]
)
def test_words_between_any_marks_are_led_to_their_source(marks: str) -> None:
    words = "The OLD harbour crane\nhas stood"
    assert found(f"You write {marks.format(words)}. So what?") == [
        (words, "article", "The old harbour crane has stood")
    ]


def test_the_nearest_text_that_has_the_words_is_the_source() -> None:
    assert found('He says "will cost 90,000 crowns", as if.')[0][1] == "parent"


def test_lines_behind_a_mark_are_quoted_with_their_source_or_without() -> None:
    assert found("> My uncle moved a barn\n> for less.\nDid he?") == [
        ("My uncle moved a barn\n> for less.", "parent", "My uncle moved a barn for less")
    ]
    assert found(">> somebody said this elsewhere\nNo.") == [("somebody said this elsewhere", None, None)]


def test_a_block_is_led_to_the_first_line_that_is_found() -> None:
    text = "[quote=Ann]Ann wrote:\nMy uncle moved a barn for less.[/quote]\nWhere?"
    assert found(text) == [
        ("Ann wrote:\nMy uncle moved a barn for less.", "parent", "My uncle moved a barn for less")
    ]


def test_of_blocks_within_each_other_the_inner_one_is_found() -> None:
    text = "[quote=Ann][quote=Bo]My uncle moved a barn for less.[/quote]No.[/quote]"
    assert [one[1] for one in found(text)] == ["parent"]


@pytest.mark.parametrize("dots", [" … ", "...", " [...] ", " (…) ", " . . . "])
def test_an_ellipsis_stands_for_words_that_were_left_out(dots: str) -> None:
    assert found(f"“The old harbour crane{dots}stood on the quay”") == [
        (
            f"The old harbour crane{dots}stood on the quay",
            "article",
            "The old harbour crane has stood on the quay",
        )
    ]


def test_dashes_accents_marks_and_apostrophes_are_passed_over() -> None:
    assert found('"crowns - more than the cafe earns in a year"')[0][
        2
    ] == "crowns – more than the\ncafé earns in a year".replace("\n", " ")
    assert found('"I don\'t believe it will cost"')[0][2] == "I don’t believe it will cost"
    assert found("‘I don’t believe it will cost’")[0][0] == "I don’t believe it will cost"
    assert (
        found("“‘Nobody will pull it down,’ said Mayor Iben Roos”")[0][2]
        == "Nobody will pull it down,” said Mayor Iben Roos"
    )


@pytest.mark.parametrize(
    "words",
    [
        "Those so-called “experts” and their “plans”.",
        "He answered “this is nothing that anybody wrote here before”.",
        "It's the mayor's crane, isn't it? The dogs' home needs the money, not the mayor's friends'.",
        "“The old … quay”",
        '"ld harbour crane has stood on th"',
        "5 > 3 and a <b>bold</b> claim",
        "> 50",
        ">:(",
        '"The old harbour crane has stood',
        "“more than the café … The old harbour crane”",
    ],
)
def test_what_only_looks_like_a_quotation_is_none(words: str) -> None:
    assert found(words) == []


def test_of_two_quotations_within_each_other_the_longer_one_counts() -> None:
    words = "stood on the quay since 1911. “Nobody will pull it down,” said Mayor Iben Roos"
    assert [one[:2] for one in found(f"> {words}")] == [(words, "article")]


PIECES = [
    "Crane",
    "ße",
    "İ",
    " ",
    "  ",
    "\n",
    "\u00a0",
    "\n\n",
    "e\u0301",
    "é",
    "“",
    "—",
    "कि",
    "😀",
    "a",
    "\u00ad",
    "\x1f",
]
texts = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


@given(texts)
def test_each_compared_character_has_its_place_in_the_folded_text(text: str) -> None:
    compared, folded, places = _compared(text), fold(text), _blanks(fold(text))
    assert len(places) == len(compared)
    assert places == sorted(places)
    for one, place in zip(compared, places, strict=True):
        assert one == " " if folded[place].isspace() else _compared(folded[place]) == one


@given(texts, texts, texts)
def test_quoted_words_compare_equal_to_those_of_the_source(before: str, words: str, after: str) -> None:
    source = Text("s", "comment", f"{before} {words} {after}")
    for one in quoted(Text("r", "comment", f"«{words}»"), [source], shortest=4):
        assert one.source_span is not None
        repeated = _compared(f"«{words}»"[slice(*one.span)]).strip(" '-.,;:!?")
        assert _compared(source.text[slice(*one.source_span)]) == repeated
