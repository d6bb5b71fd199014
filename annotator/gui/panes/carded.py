"""A page that is one card in the middle: its heading with what leads back, and what scrolls below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.gui.plain import Words

MEASURE = 760  # pixels: wider lines are hard to follow from words to button


def ground_of(spacing: int) -> tuple[QWidget, QVBoxLayout]:
    """Return the ground of what scrolls, and the column on it to be filled."""
    ground = QWidget()
    ground.setProperty("role", "ground")
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 12, 0)
    column.setSpacing(spacing)
    return ground, column


def scrolled(ground: QWidget) -> QScrollArea:
    """Return an area that scrolls upright alone and takes no keyboard of its own."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(ground)
    return scroll


def lay_card(page: QWidget, title: str, back: QPushButton, ground: QWidget, *, about: str = "") -> None:
    """Lay the card on a page: heading and button, a sentence where there is one, what scrolls."""
    card = QFrame()
    card.setProperty("role", "card")
    card.setMaximumWidth(MEASURE)
    inside = QVBoxLayout(card)
    inside.setContentsMargins(24, 18, 12, 16)
    inside.setSpacing(10 if about else 16)
    head = QHBoxLayout()
    head.setContentsMargins(0, 0, 12, 0)
    head.addWidget(Words(title, "heading"), 1)
    head.addWidget(back)
    inside.addLayout(head)
    if about:
        inside.addWidget(Words(about, "muted", wrap=True))
    inside.addWidget(scrolled(ground), 1)
    centre(page, card)


def centre(page: QWidget, card: QFrame) -> None:
    """Put a card into the middle of a page, as wide as it may be."""
    layout = QHBoxLayout(page)
    layout.setContentsMargins(24, 24, 24, 24)
    layout.addStretch(1)
    layout.addWidget(card, 1000)
    layout.addStretch(1)
