"""The display text is as long as the text, and offsets map to UTF-16 and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextLayout

from annotator.gui.text.offsets import OffsetMap, displayed


@given(data=st.data())
def test_the_display_text_is_as_long_as_the_text(unicode_text, data):
    text = data.draw(unicode_text)
    assert len(displayed(text)) == len(text)


@given(data=st.data())
def test_qt_keeps_every_position_of_the_display_text(unicode_text, data):
    shown = displayed(data.draw(unicode_text))
    kept = QTextLayout(shown).text()
    assert kept == shown


@given(st.text())
def test_offsets_agree_with_the_lengths_of_utf_16_prefixes(text):
    shown = displayed(text)
    offsets = OffsetMap(shown)
    for point in range(len(shown) + 1):
        unit = len(shown[:point].encode("utf-16-le")) // 2
        assert offsets.units(point) == unit
        assert offsets.points(unit) == point


@pytest.mark.parametrize(
    ("char", "picture"),
    [
        ("\n", "\u2028"),
        ("\x00", "\u2400"),
        ("\x1b", "\u241b"),
        ("\x7f", "\u2421"),
        ("\ufeff", "\u2060"),
        ("\ufffe", "\ufffd"),
    ],
)
def test_troublesome_characters_are_replaced_one_for_one(char, picture):
    assert displayed(f"{char}a{char}") == f"{picture}a{picture}"


def test_tabs_and_no_break_spaces_stay():
    assert displayed("a\tb\u00a0c") == "a\tb\u00a0c"


def test_the_middle_of_a_surrogate_pair_counts_as_its_start():
    assert OffsetMap("a😀b").points(2) == 1
