"""Labels told apart without colour: each has a pattern of lines, which paper without colours keeps."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

# How the lines of each pattern run, as (across, down) for a step; none: filled; both: crossed.
_WAYS: tuple[tuple[tuple[int, int], ...], ...] = (
    (), ((1, -1),), ((0, 1),), ((1, 1),), ((1, 0),), ((1, -1), (1, 1)), ((1, 0), (0, 1)),
)  # fmt: skip
_STEPS = (4.0, 8.0)  # pixels between lines; labels beyond the first patterns have them farther apart


def patterned(painter: QPainter, inside: QRectF, color: QColor, number: int) -> None:
    """Fill a box with the pattern of this number, in the label's colour on white with a dark border."""
    ways, step = _WAYS[number % len(_WAYS)], _STEPS[number // len(_WAYS) % len(_STEPS)]
    painter.save()
    painter.setPen(QPen(QColor(Qt.GlobalColor.black), 0.8))
    painter.setBrush(color if not ways else QColor(Qt.GlobalColor.white))
    painter.drawRect(inside)
    painter.setPen(QPen(color.darker(140), 1.2))
    for way in ways:
        for first, last in _lines(inside, way, step):
            painter.drawLine(first, last)
    painter.restore()


def _lines(inside: QRectF, way: tuple[int, int], step: float) -> Iterable[tuple[QPointF, QPointF]]:
    """Yield the lines of one way over a box, from its border on."""
    across, down = way
    if not across:
        for n in range(1, int(inside.width() / step) + 1):
            x = inside.left() + n * step
            yield QPointF(x, inside.top()), QPointF(x, inside.bottom())
    elif not down:
        for n in range(1, max(2, int(inside.height() / step) + 1)):
            y = inside.top() + n * min(step, inside.height() / 2)
            yield QPointF(inside.left(), y), QPointF(inside.right(), y)
    else:
        # ended at the border by hand: a clip is lost in SVG
        high = inside.height()
        for n in range(1, int((inside.width() + high) / step) + 1):
            x = n * step - high
            first, last = max(0.0, -x), min(high, inside.width() - x)
            ends = (first, last) if down > 0 else (high - first, high - last)
            if first < last:
                yield (
                    QPointF(inside.left() + x + first, inside.top() + ends[0]),
                    QPointF(inside.left() + x + last, inside.top() + ends[1]),
                )
