"""What was found can be read on its ground and told from it by its frame, in every theme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from annotator.gui.text.theme import VIEW_THEMES, blend
from annotator.gui.theme import AA_PARTS, AA_TEXT, contrast


@pytest.mark.parametrize("name", VIEW_THEMES)
def test_found_words_are_read_on_their_ground_and_framed_against_the_paper(name: str) -> None:
    theme = VIEW_THEMES[name]
    for amount in (0.5, 1.0):
        ground = blend(QColor(theme.found), QColor(theme.background), amount).name()
        for ink in (theme.text, theme.muted):
            assert contrast(ink, ground) >= (AA_TEXT if ink == theme.text else AA_PARTS)
    assert contrast(theme.found_edge, theme.background) >= AA_PARTS
    assert contrast(theme.text, theme.background) >= AA_TEXT


@pytest.mark.parametrize("name", VIEW_THEMES)
def test_quoted_words_are_read_on_their_ground(name: str) -> None:
    theme = VIEW_THEMES[name]
    ground = blend(QColor(theme.muted), QColor(theme.background), 0.13).name()
    assert contrast(theme.text, ground) >= AA_TEXT
