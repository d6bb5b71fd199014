"""Where chosen words end: laws over random texts of many scripts, and the cases that people meet."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from annotator.gui.text import segments
from annotator.gui.text.snapping import loose_ends, snapped, trimmed

pytestmark = pytest.mark.usefixtures("qapp")
PIECES = [
    "a",
    "é",
    "word",
    "riders'",
    "don't",
    "half-empty",
    "_x_",
    " ",
    "  ",
    "\n\n",
    "\u00a0",
    ".",
    ",",
    "…",
    "!",
    "?",
    "“",
    "”",
    "(",
    ")",
    "'",
    '"',
    "«",
    "—",
    "9,000",
    "50%",
    "#tag",
    "👩🏽‍🚒",
    "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "e\u0301",
    "שלום",
    "ת״א",
    "مرحبا",
    "بالعالم،",
    "Հայ",
    "։",
    "नमस्ते",
    "क्षि",
    "東京都",
    "、",
    "。",
    "ひらがな",
    "カタカナ",
    "สวัสดีชาวโลก",
    "한국어",
    "\u200d",
    "\u0000",
    "\u2028",
]


@st.composite
def selections(draw: st.DrawFn) -> tuple[str, tuple[int, int]]:
    text = "".join(draw(st.lists(st.sampled_from(PIECES), min_size=1, max_size=12)))
    start = draw(st.integers(0, len(text) - 1))
    return text, (start, draw(st.integers(start + 1, len(text))))


def said(text: str, start: int, end: int) -> list[int]:
    """Return the places in a span that are neither blank nor a mark."""
    return [
        at
        for at in range(start, end)
        if not text[at].isspace() and not unicodedata.category(text[at]).startswith("P")
    ]


@settings(max_examples=300, deadline=None)
@given(selections())
@example(("โลก““", (4, 5)))
def test_snapping_twice_is_snapping_once(case: tuple[str, tuple[int, int]]) -> None:
    text, span = case
    once = snapped(text, span)
    assert snapped(text, once) == once


@settings(max_examples=300, deadline=None)
@given(selections())
def test_snapping_keeps_what_is_said_and_stays_in_the_text(case: tuple[str, tuple[int, int]]) -> None:
    text, span = case
    start, end = snapped(text, span)
    assert 0 <= start < end <= len(text)
    assert all(start <= place < end for place in said(text, *span))


@settings(max_examples=300, deadline=None)
@given(selections())
def test_snapped_words_end_where_characters_end(case: tuple[str, tuple[int, int]]) -> None:
    text, span = case
    start, end = snapped(text, span)
    if said(text, *span):
        assert (segments.snapped(text, start), segments.snapped(text, end)) == (start, end)


@settings(max_examples=200, deadline=None)
@given(selections())
def test_trimming_takes_nothing_that_is_said_and_adds_nothing(case: tuple[str, tuple[int, int]]) -> None:
    text, span = case
    start, end = trimmed(text, span)
    assert span[0] <= start <= end <= span[1]
    assert said(text, start, end) == said(text, *span)


@pytest.mark.parametrize(
    ("text", "chosen", "meant"),
    [
        ("It was 240 riders, not 400.", "40 rider", "240 riders"),
        ("It was 240 riders, not 400.", " 240 riders, ", "240 riders"),
        ("It was 240 riders, not 400.", "not 400.", "not 400"),
        ("Is that too much to ask?", "Is that too much to ask?", "Is that too much to ask?"),
        ("He said “no” twice.", "“no” tw", "“no” twice"),
        ("He said “no” twice.", "“no”", "no"),
        ("He said (again) no.", "said (again", "said (again"),
        ("Great. 👏👏", "eat. 👏", "Great. 👏"),
        ("50% of it", "0%", "50%"),
        ("東京都は大きい。", "京都は", "京都は"),
        ("สวัสดีชาวโลก", "ชาว", "ชาว"),
        ("ends here ", " ", " "),
        ("well ?! then", "?!", "?!"),
    ],
)
def test_chosen_words_become_the_words_that_are_meant(text: str, chosen: str, meant: str) -> None:
    start = text.index(chosen)
    first, last = snapped(text, (start, start + len(chosen)))
    assert text[first:last] == meant


def test_loose_ends_are_the_blanks_and_marks_that_snapping_leaves_out() -> None:
    assert loose_ends("a, b. ", (1, 6)) == ", . "
    assert loose_ends("a, b. ", (3, 4)) == ""
