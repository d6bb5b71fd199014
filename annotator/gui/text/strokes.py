"""The line styles of lanes: never hue alone, so each layer draws its own kind of line."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from annotator.gui.text.items import Underline


def stroke(
    painter: QPainter,
    kind: Underline,
    left: float,
    right: float,
    y: float,
    color: QColor,
    *,
    strong: bool = False,
) -> None:
    """Draw a line of one kind from left to right, within the four pixels below `y`."""
    width = 2.4 if strong else 1.6
    middle = y + 1.5
    # a hair less on either side keeps two neighbours of one colour apart
    left, right = left + 0.75, max(right - 0.75, left + 1.5)
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind == "double":
        pen.setWidthF(1.0 if not strong else 1.4)
        painter.setPen(pen)
        painter.drawLines(
            [QLineF(left, middle - 1.1, right, middle - 1.1), QLineF(left, middle + 1.1, right, middle + 1.1)]
        )
        return
    if kind == "wave":
        pen.setWidthF(width * 0.8)
        painter.setPen(pen)
        painter.drawPolyline(_wave(left, right, middle))
        return
    if kind == "dotted":
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.2])
    elif kind == "dashed":
        pen.setDashPattern([3.0, 2.0])
    if kind != "none":
        painter.setPen(pen)
        painter.drawLine(QLineF(left, middle, right, middle))


def _wave(left: float, right: float, y: float) -> QPolygonF:
    """Return a zigzag of even steps from left to right."""
    points, x, up = [QPointF(left, y)], left, True
    while x + 2.5 < right:
        x += 2.5
        points.append(QPointF(x, y - 1.3 if up else y + 1.3))
        up = not up
    points.append(QPointF(right, y))
    return QPolygonF(points)
