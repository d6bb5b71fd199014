"""What was found in the texts: framed words, the current hit with a thick frame on a stronger ground."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.gui.text.column import Placed
from annotator.gui.text.items import Span
from annotator.gui.text.laid import Line
from annotator.gui.text.theme import Style

ROUND = 2.5


@dataclass(frozen=True, eq=False)
class Finds:
    """Says what was found in a text, asked for those in sight alone; (0, 0) is the text as such.

    Labels that were found are only `framed`, so that their colours stay what they are.
    """

    spans: Callable[[str], Sequence[Span]]
    current: tuple[str, int, int] | None = None
    framed: bool = False


def paint_grounds(painter: QPainter, placed: Placed, line: Line, finds: Finds, style: Style) -> None:
    """Fill what lies behind the hits of a line."""
    if finds.framed:
        return
    color = QColor(style.theme.found)
    painter.setPen(Qt.PenStyle.NoPen)
    for rect, current in _rects(placed, line, finds):
        color.setAlphaF(1.0 if current else 0.5)
        painter.setBrush(color)
        painter.drawRoundedRect(rect, ROUND, ROUND)


def paint_frames(painter: QPainter, placed: Placed, line: Line, finds: Finds, style: Style) -> None:
    """Draw the frames of the hits of a line."""
    for rect, current in _rects(placed, line, finds):
        _frame(painter, rect, style, current=current)


def paint_header(painter: QPainter, placed: Placed, finds: Finds, style: Style) -> None:
    """Frame the header of a text that was found as such; without a header its first line."""
    wanted = placed.laid.item.id
    if (0, 0) not in finds.spans(wanted):
        return
    height = style.header_line if placed.laid.strip.height else style.line
    top = placed.top + placed.laid.lead
    rect = QRectF(placed.left - style.em * 0.35, top, placed.laid.width + style.em * 0.7, height)
    _frame(painter, rect, style, current=finds.current == (wanted, 0, 0))


def _frame(painter: QPainter, rect: QRectF, style: Style, *, current: bool) -> None:
    color, width = (style.theme.text, 2.0) if current else (style.theme.found_edge, 1.0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(color), width))
    painter.drawRoundedRect(rect, ROUND, ROUND)


def _rects(placed: Placed, line: Line, finds: Finds) -> Iterator[tuple[QRectF, bool]]:
    """Yield (rectangle, whether it is of the current hit) for the hits of a line."""
    wanted = placed.laid.item.id
    for start, end in finds.spans(wanted):
        first, last = max(start, line.start), min(end, line.shown_end)
        if first >= last:
            continue
        current = finds.current == (wanted, start, end)
        for left, right in line.paragraph.ranges(line.line, first, last):
            top, height = placed.top + line.text_top, line.line.height()
            yield QRectF(placed.left + left - 1, top + 0.5, right - left + 2, height - 1), current
