"""Folding: what is found reads like what was typed, and never begins or ends within a character."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.corpus.folding import Folding, fold, is_accent, occurrences

PIECES = [
    *(
        "a",
        "s",
        "S",
        "ß",
        "ẞ",
        "İ",
        "i",
        "ı",
        "e",
        "é",
        "e\u0301",
        "\u0301",
        "Σ",
        "ς",
        "ﬁ",
        "f",
        "ᾳ",
        "각",
        "가",
    ),
    *(
        "が",
        "か",
        "कि",
        "क",
        "क्",
        "שָׁ",
        "ש",
        "مُ",
        "م",
        "’",
        "'",
        "“",
        '"',
        "\u00a0",
        " ",
        "\n",
        "\u00ad",
        "😀",
        "ŉ",
    ),
]
texts = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)
foldings = st.builds(Folding, case=st.booleans(), accents=st.booleans())


@given(texts, texts, foldings)
def test_words_that_are_found_fold_to_what_was_typed(text: str, wanted: str, folding: Folding) -> None:
    for start, end in occurrences(text, wanted, folding):
        assert fold(text[start:end], folding) == fold(wanted, folding)


@given(texts, texts, foldings)
def test_nothing_is_found_within_a_letter_and_its_accents(text: str, wanted: str, folding: Folding) -> None:
    for _, end in occurrences(text, wanted, folding):
        assert end == len(text) or not is_accent(text[end])


@given(texts, texts, texts, foldings)
def test_words_are_found_wherever_they_were_put_between_other_words(
    before: str, wanted: str, after: str, folding: Folding
) -> None:
    # an accent behind the last full stop would make one letter of both
    if fold(wanted, folding) and not (after and is_accent(after[0])):
        text = f"{before}.{wanted}.{after}"
        found = occurrences(text, f".{wanted}.", folding)
        assert any(start <= len(before) and end >= len(before) + len(wanted) + 2 for start, end in found)


@given(texts)
def test_a_text_and_its_composed_form_find_each_other(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    if fold(text):
        assert occurrences(f".{composed}.", f".{text}.")


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Straße", "STRASSE", [(0, 6)]),
        ("Straße", "s", [(0, 1)]),
        ("İstanbul", "istanbul", [(0, 8)]),
        ("cafe\u0301 café", "cafe", [(0, 5), (6, 10)]),
        ("don’t", "don't", [(0, 5)]),
        ("the\nbus", "the bus", [(0, 7)]),
        ("😀 tram", "TRAM", [(2, 6)]),
        ("ΟΔΟΣ οδος οδός", "οδος", [(0, 4), (5, 9), (10, 14)]),
        ("कि", "क", [(0, 1)]),
        ("が", "か", []),
    ],
)
def test_case_accents_and_typography_are_passed_over(
    text: str, wanted: str, found: list[tuple[int, int]]
) -> None:
    assert occurrences(text, wanted) == found


def test_case_and_accents_can_be_told_apart() -> None:
    assert occurrences("Cafe cafe", "cafe", Folding(case=True)) == [(5, 9)]
    assert occurrences("café cafe\u0301 cafe", "cafe", Folding(accents=True)) == [(11, 15)]
    assert occurrences("café cafe\u0301", "CAFÉ", Folding(accents=True)) == [(0, 4), (5, 10)]
