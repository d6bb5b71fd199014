"""Intervals as lines: a bar across an end that is known, an arrow where the interval goes on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from annotator.agreement.measurement import Reach

WIDTH, HALF = 1.5, 4.5
LONG, BROAD = 6.0, 3.6


def whiskers(
    painter: QPainter,
    reach: Reach,
    axis: tuple[float, float],
    at: Callable[[float], QPointF],
    ink: QColor,
) -> None:
    """Draw an interval; `axis` are the values at which it begins and ends, `at` says where a value lies."""
    low, high = (min(max(value, axis[0]), axis[1]) for value in (reach.low, reach.high))
    first, last = at(low), at(high)
    painter.setPen(QPen(ink, WIDTH))
    painter.drawLine(first, last)
    way = _way(at(axis[0]), at(axis[1]))
    _end(painter, first, -way, ink, open_=reach.open_low or reach.low < axis[0])
    _end(painter, last, way, ink, open_=reach.open_high or reach.high > axis[1])


def _way(first: QPointF, last: QPointF) -> QPointF:
    """Return the direction in which values grow, one pixel long."""
    along = last - first
    length = max(abs(along.x()), abs(along.y()), 1e-9)
    return along / length


def _end(painter: QPainter, end: QPointF, way: QPointF, ink: QColor, *, open_: bool) -> None:
    across = QPointF(-way.y(), way.x())
    if not open_:
        painter.drawLine(end - across * HALF, end + across * HALF)
        return
    painter.setBrush(ink)
    foot = end - way * LONG
    painter.drawPolygon(QPolygonF([end, foot + across * BROAD, foot - across * BROAD]))
