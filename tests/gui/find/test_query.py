"""The typed line: words and terms, and the way back into the line."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.find.query import Term, parsed, with_term, without_term


def test_words_stand_beside_terms_in_any_order() -> None:
    query = parsed('tram label:fact author:"Ann Lee" stop -layer:stance')
    assert query.words == "tram stop"
    assert query.of("label") == ("fact",)
    assert query.of("author") == ("Ann Lee",)
    assert query.of("layer", negative=True) == ("stance",)


def test_a_term_that_is_still_being_typed_narrows_nothing() -> None:
    for line in ("label:", 'author:"', "is:uns"):
        assert parsed(line).is_empty
        assert parsed(line).words == ""


def test_what_stands_in_quotation_marks_is_looked_for_as_it_stands() -> None:
    assert parsed('"label:fact tram"').words == "label:fact tram"
    assert parsed('"label:fact tram"').terms == ()


def test_addresses_and_times_are_words() -> None:
    assert parsed("https://example.org at 10:30").words == "https://example.org at 10:30"


@given(st.text(st.characters(exclude_characters='"'), max_size=20), st.sampled_from(["label", "author"]))
def test_a_term_that_is_put_in_and_taken_out_leaves_the_words(words: str, kind: str) -> None:
    before = parsed(words)
    line = with_term(words, kind, "Ann Lee")
    assert parsed(line).of(kind)[0] == "Ann Lee"
    assert parsed(line).words == before.words
    term = next(one for one in parsed(line).terms if one.value == "Ann Lee")
    assert parsed(without_term(line, term)).words == before.words


def test_a_term_reads_as_it_is_typed() -> None:
    assert Term("author", "Ann Lee", 0, 0, negative=True).name == '-author:"Ann Lee"'
