"""Short words in the few fonts of a style, shaped once: painting a header shapes nothing."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTransform

_KEPT = 4096  # pieces of words; some 0.5 kB each


class Print:
    """Shapes, measures and draws words of one font; what was shaped is kept."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetricsF(font)
        self.advance = lru_cache(_KEPT)(self._metrics.horizontalAdvance)
        self._shaped = lru_cache(_KEPT)(self._shape)

    def _shape(self, words: str) -> QStaticText:
        shaped = QStaticText(words)
        shaped.setTextFormat(Qt.TextFormat.PlainText)
        shaped.prepare(QTransform(), self.font)
        return shaped

    def elided(self, words: str, room: float) -> str:
        """Return the words, cut at their end where they need more room."""
        if self.advance(words) <= room:
            return words
        return self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)

    def draw(self, painter: QPainter, x: float, rect: QRectF, words: str) -> None:
        """Draw the words from `x` on, at half the height of a rectangle."""
        y = rect.top() + (rect.height() - self._metrics.height()) / 2
        painter.setFont(self.font)
        painter.drawStaticText(QPointF(x, y), self._shaped(words))

    def centre(self, painter: QPainter, rect: QRectF, words: str) -> None:
        """Draw the words in the middle of a rectangle."""
        self.draw(painter, rect.left() + (rect.width() - self.advance(words)) / 2, rect, words)
