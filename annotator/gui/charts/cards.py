"""How the agreement page is laid out: cards, rows, and words in the middle of an empty page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget


def card(*widgets: QWidget) -> QFrame:
    """Return a framed card with these widgets below each other; what scrolls gets the height."""
    card = QFrame()
    card.setProperty("role", "card")
    rows = QVBoxLayout(card)
    rows.setContentsMargins(12, 10, 12, 10)
    rows.setSpacing(6)
    for widget in widgets:
        rows.addWidget(widget, int(isinstance(widget, QAbstractScrollArea)))
    return card


def beside(*widgets: QWidget) -> QWidget:
    """Return these widgets in a row, from the left."""
    row = QWidget()
    columns = QHBoxLayout(row)
    columns.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        columns.addWidget(widget)
    columns.addStretch(1)
    return row


def centred(*parts: QWidget) -> QWidget:
    """Return a page with these words and buttons in a column in its middle."""
    column = QWidget()
    column.setFixedWidth(520)
    lines = QVBoxLayout(column)
    lines.setSpacing(10)
    lines.addStretch(2)
    for one in parts:
        if isinstance(one, QLabel):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        lines.addWidget(one)
    lines.addStretch(3)
    page = QWidget()
    sides = QHBoxLayout(page)
    sides.addStretch(1)
    sides.addWidget(column)
    sides.addStretch(1)
    return page
