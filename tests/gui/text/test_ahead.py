"""What comes next is laid out in quiet moments, and nothing in sight moves for it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from annotator.gui.text.items import TextItem
from annotator.gui.text.view import AnnotatedTextView


def test_a_page_below_and_above_is_laid_out_at_rest_and_the_words_in_sight_stay(qtbot: QtBot) -> None:
    view = AnnotatedTextView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    words = "some words that are broken into lines " * 6
    view.set_texts([TextItem(f"t{number}", words, "comment") for number in range(400)])
    view.show()
    view.scroll_to_text("t200")
    tops = [(placed.index, placed.top) for placed in view.column.placed]
    first, last = tops[0][0], tops[-1][0]

    def pages() -> None:
        below = [view.column.if_laid(index) for index in range(last + 1, last + 4)]
        above = [view.column.if_laid(index) for index in range(first - 3, first)]
        assert None not in below + above

    qtbot.waitUntil(pages, timeout=3000)
    assert [(placed.index, placed.top) for placed in view.column.placed] == tops
    assert view.column.if_laid(last + 40) is None
    assert view.verticalScrollBar().value() == view.column.value
