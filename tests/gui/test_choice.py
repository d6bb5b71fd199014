"""The list of a box to choose from shows all its rows, also when the box has the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from annotator.gui import theme
from annotator.gui.choice import Choice


@pytest.mark.parametrize("name", list(theme.THEMES))
def test_nothing_need_be_scrolled_in_a_short_list(qtbot, name) -> None:  # type: ignore[no-untyped-def]
    before = theme.THEMES["light"]
    theme.apply(QApplication.instance(), theme.THEMES[name])
    whole = QWidget()
    qtbot.addWidget(whole)
    box = Choice()
    box.addItems([f"Choice {number}" for number in range(6)])
    QVBoxLayout(whole).addWidget(box)
    with qtbot.waitExposed(whole):
        whole.show()
    whole.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    box.showPopup()
    qtbot.waitUntil(lambda: box.view().isVisible())
    QApplication.processEvents()
    assert box.view().verticalScrollBar().maximum() == 0
    box.hidePopup()
    theme.apply(QApplication.instance(), before)
