"""Characters, words, sentences and paragraphs begin and end where a reader sees it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.text import segments

NEWS = "“We cannot,” said Mr. Odell B. Brandt. It cost 3.5 crowns! Really?\nsee below\n\nSecond paragraph."


def sliced(span, text=NEWS):
    return text[span[0] : span[1]]


@pytest.mark.parametrize(
    "character", ["a", "e\u0301", "👩‍👩‍👧‍👦", "👍🏽", "🇩🇪", "a\u0308\u0323", "한", "𝒳", "\u0e01\u0e33"]
)
def test_one_step_goes_over_a_whole_character(character):
    text = f"x{character}y"
    assert segments.next_character(text, 1) == 1 + len(character)
    assert segments.previous_character(text, 1 + len(character)) == 1


def test_an_emoji_behind_a_conjunct_is_not_cut():
    text = "क्षि👍🏽"
    assert segments.next_character(text, 4) == 6
    assert segments.previous_character(text, 6) == 4


@given(data=st.data())
def test_steps_back_visit_the_same_borders_as_steps_forward(unicode_text, data):
    text = data.draw(unicode_text)
    forward, back = [0], [len(text)]
    while forward[-1] < len(text):
        forward.append(segments.next_character(text, forward[-1]))
    while back[-1] > 0:
        back.append(segments.previous_character(text, back[-1]))
    assert forward == back[::-1]


@given(data=st.data())
def test_snapping_finds_a_border_and_leaves_it_alone(unicode_text, data):
    text = data.draw(unicode_text)
    snapped = segments.snapped(text, data.draw(st.integers(-2, len(text) + 2)))
    assert segments.snapped(text, snapped) == snapped
    assert 0 <= snapped <= len(text)


@given(data=st.data())
def test_words_sentences_and_paragraphs_lie_inside_the_text(unicode_text, data):
    text = data.draw(unicode_text)
    offset = data.draw(st.integers(0, len(text)))
    for unit in (segments.word_at, segments.sentence_at, segments.paragraph_at):
        start, end = unit(text, offset)
        assert 0 <= start <= end <= len(text)
    assert offset <= segments.next_word_end(text, offset) <= len(text)
    assert 0 <= segments.previous_word_start(text, offset) <= offset
    assert offset <= segments.next_sentence_end(text, offset) <= len(text)
    assert 0 <= segments.previous_sentence_start(text, offset) <= offset


@pytest.mark.parametrize(
    ("at", "word"),
    [("cannot", "cannot"), ("annot", "cannot"), (",” said", "cannot"), ("Mr", "Mr"), ("3.5", "3.5")],
)
def test_a_word_is_what_lies_at_or_ends_at_the_offset(at, word):
    assert sliced(segments.word_at(NEWS, NEWS.index(at))) == word


@pytest.mark.parametrize(
    ("at", "sentence"),
    [
        ("Odell", "“We cannot,” said Mr. Odell B. Brandt."),
        ("crowns", "It cost 3.5 crowns!"),
        ("Really", "Really?"),
        ("see", "see below"),
        ("Second", "Second paragraph."),
    ],
)
def test_a_sentence_ends_at_neither_titles_nor_initials_nor_numbers(at, sentence):
    assert sliced(segments.sentence_at(NEWS, NEWS.index(at))) == sentence


def test_a_sentence_goes_on_over_a_line_that_goes_on_in_lower_case():
    text = "The bus was late\nagain on Monday. Next\nLine."
    assert sliced(segments.sentence_at(text, 3), text) == "The bus was late\nagain on Monday."
    assert sliced(segments.sentence_at(text, 36), text) == "Next"


def test_a_paragraph_is_what_stands_between_blank_lines():
    assert sliced(segments.paragraph_at(NEWS, 5)) == NEWS[: NEWS.index("\n\n")]
    assert sliced(segments.paragraph_at(NEWS, len(NEWS))) == "Second paragraph."


def test_word_steps_stop_at_the_ends_of_words_going_on_and_at_their_starts_going_back():
    text = "one, two\n\nthree"
    assert [segments.next_word_end(text, offset) for offset in (0, 3, 8)] == [3, 8, 15]
    assert [segments.previous_word_start(text, offset) for offset in (15, 10, 5)] == [10, 5, 0]
