"""Quotations in a text: a quiet ground behind the words, a mark in the margin that leads to their source."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from annotator.gui.text.column import Placed
from annotator.gui.text.laid import LaidOutText, Line
from annotator.gui.text.theme import Style, blend

SIGN = "”"


@dataclass(frozen=True, slots=True)
class Quote:
    """Quoted words [start, end); `source` says in words where they stand, '' where that is not known."""

    start: int
    end: int
    source: str = ""


Quotes = Callable[[str], Sequence[Quote]]


def paint_quotes(
    painter: QPainter, placed: Placed, line: Line, quotes: Sequence[Quote], style: Style
) -> None:
    """Draw what lies behind the quoted words of a line."""
    paper = QColor(style.theme.background)
    ground = blend(QColor(style.theme.muted), paper, 0.13)
    painter.setPen(Qt.PenStyle.NoPen)
    for quote in quotes:
        first, last = max(quote.start, line.start), min(quote.end, line.shown_end)
        if first >= last:
            continue
        top, height = placed.top + line.text_top, line.line.height()
        painter.setBrush(ground)
        for left, right in line.paragraph.ranges(line.line, first, last):
            painter.drawRoundedRect(QRectF(placed.left + left - 1, top, right - left + 2, height), 2, 2)
        if quote.source and line.start <= quote.start < max(line.end, line.start + 1):
            _draw_sign(
                painter, sign_rect(placed.laid, line, style).translated(placed.left, placed.top), style
            )


def sign_rect(laid: LaidOutText, line: Line, style: Style) -> QRectF:
    """Return where the mark of a quotation stands that begins on a line, from the text's corner."""
    side = style.em * 0.95
    x = laid.width + style.em * 0.1 if laid.mirrored else -side - style.em * 0.12
    return QRectF(x, line.text_top + (line.line.height() - side) / 2, side, side)


def quote_at(placed: Placed, point: QPointF, quotes: Sequence[Quote], style: Style) -> Quote | None:
    """Return the quotation whose mark lies under a point of the viewport."""
    x, y = point.x() - placed.left, point.y() - placed.top
    for quote, line in _begun(placed.laid, quotes):
        if quote.source and sign_rect(placed.laid, line, style).adjusted(-2, -2, 2, 2).contains(x, y):
            return quote
    return None


def _begun(laid: LaidOutText, quotes: Sequence[Quote]) -> Iterator[tuple[Quote, Line]]:
    for quote in quotes:
        yield quote, laid.line_at(quote.start)


def _draw_sign(painter: QPainter, rect: QRectF, style: Style) -> None:
    paper, accent = QColor(style.theme.background), QColor(style.theme.accent)
    painter.setBrush(blend(accent, paper, 0.16))
    painter.drawRoundedRect(rect, 3, 3)
    painter.setPen(blend(accent, style.text, 0.75))
    style.keycap.centre(painter, rect.translated(0, rect.height() * 0.22), SIGN)
    painter.setPen(Qt.PenStyle.NoPen)
