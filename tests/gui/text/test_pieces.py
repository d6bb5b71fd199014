"""Sentences and clauses as they are chosen one after the other."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.gui.text.pieces import extended, following, pieces

pytestmark = pytest.mark.usefixtures("qapp")
TEXT = "It was 9,000 riders, not 400. Closing it is a disgrace!\n\nWho asked us? “Never”, he said (again)."


def words(piece: str, text: str = TEXT) -> list[str]:
    return [text[start:end] for start, end in pieces(text, piece)]  # type: ignore[arg-type]


def test_sentences_come_without_their_full_stop_and_keep_their_force() -> None:
    assert words("sentence") == [
        "It was 9,000 riders, not 400",
        "Closing it is a disgrace!",
        "Who asked us?",
        "“Never”, he said (again)",
    ]


def test_clauses_end_at_commas_that_are_not_in_numbers_and_at_brackets() -> None:
    assert words("clause") == [
        "It was 9,000 riders",
        "not 400",
        "Closing it is a disgrace!",
        "Who asked us?",
        "Never",
        "he said",
        "again",
    ]


def chosen(piece: str, start: int, end: int) -> str:
    found = following(TEXT, piece, start, end)  # type: ignore[arg-type]
    return "" if found is None else TEXT[found[0] : found[1]]


def test_a_caret_means_the_piece_it_stands_in_and_at_its_end_the_next() -> None:
    assert chosen("sentence", 3, 3) == "It was 9,000 riders, not 400"
    assert chosen("sentence", 28, 28) == "Closing it is a disgrace!"
    assert chosen("clause", 0, 0) == "It was 9,000 riders"


def test_part_of_a_sentence_grows_a_sentence_shrinks_to_its_clause_a_whole_piece_leads_on() -> None:
    assert chosen("sentence", 3, 6) == "It was 9,000 riders, not 400"
    assert chosen("clause", 0, 28) == "It was 9,000 riders"
    assert chosen("clause", 0, 19) == "not 400"
    assert chosen("sentence", 0, 28) == "Closing it is a disgrace!"
    assert chosen("sentence", TEXT.index("“"), len(TEXT) - 1) == ""


def test_chosen_words_are_extended_by_the_next_piece() -> None:
    assert extended(TEXT, "clause", 0, 19) == (0, 28)
    assert extended(TEXT, "sentence", 0, 28) == (0, 55)
    assert extended(TEXT, "sentence", 0, len(TEXT)) == (0, len(TEXT))


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="ab ,.;!?\n“”()東、。ש–-5", max_size=40), st.sampled_from(["sentence", "clause"]))
def test_stepping_on_from_the_beginning_meets_every_piece_once(text: str, piece: str) -> None:
    seen, here = [], following(text, piece, 0, 0)  # type: ignore[arg-type]
    while here is not None:
        seen.append(here)
        here = following(text, piece, *here)  # type: ignore[arg-type]
    assert seen == list(pieces(text, piece))  # type: ignore[arg-type]
    assert all(first[1] <= second[0] for first, second in pairwise(seen))
