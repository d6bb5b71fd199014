"""Keycaps over the texts: the letters by which the keyboard chooses texts, marks and words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from annotator.gui.text.column import Placed
from annotator.gui.text.laid import Line
from annotator.gui.text.strokes import smooth
from annotator.gui.text.theme import Style, blend


def draw_hints(painter: QPainter, placed: Placed, line: Line, hints: Mapping[str, str], style: Style) -> None:
    """Draw the hints of the marks that begin on a line, side by side where they begin together."""
    taken: list[QRectF] = []
    for mark in line.begins:
        box = next((box for box in line.boxes if box.mark.id == mark.id), None)
        if box is None or mark.id not in hints:
            continue
        at_right = line.paragraph.right_to_left
        x = placed.left + (box.right + style.em * 1.2 if at_right else box.left)
        y = placed.top + line.text_top + style.em * 0.3
        for other in taken:
            if abs(other.right() + 3 - x) < other.width():
                x = other.left() - 1
        taken.append(draw_keycap(painter, style, hints[mark.id].upper(), x, y, small=True))


def draw_letters(painter: QPainter, placed: Placed, letters: Mapping[int, str], style: Style) -> None:
    """Draw the letters by which the keyboard chooses words over where the words begin."""
    laid = placed.laid
    for offset, words in letters.items():
        line = laid.line_at(offset)
        x = placed.left + laid.x_at(offset) + style.em * (0.5 * len(words) + 0.1)
        y = placed.top + line.text_top - style.em * 0.12
        draw_keycap(painter, style, words.upper(), x, y, small=True)


def draw_keycap(
    painter: QPainter, style: Style, words: str, x: float, y: float, *, small: bool = False
) -> QRectF:
    """Draw letters as a keycap left of (x, y); return where."""
    letters, height = (style.small, style.em) if small else (style.keycap, style.em * 1.24)
    width = max(letters.advance(words) + style.em * 0.42, height * 0.93)
    rect = QRectF(max(x - width - (1 if small else 3), 1), y - height / 2, width, height)
    with smooth(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(QColor(style.theme.accent), QColor(style.theme.background), 0.55))
        painter.drawRoundedRect(rect.translated(0, 1.5), 3.5, 3.5)
        painter.setPen(QColor(style.theme.accent))
        painter.setBrush(QColor(style.theme.keycap))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
    painter.setPen(QColor(style.theme.keycap_text))
    letters.centre(painter, rect, words)
    return rect
