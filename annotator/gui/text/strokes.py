"""The line styles of lanes: never hue alone, so each layer draws its own kind of line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from annotator.gui.text.items import Underline
from annotator.gui.text.sprites import Sprites

_LENGTH, _HEIGHT = 960, 7  # pixels of the strokes that are kept, of which parts are shown
_BEFORE, _ABOVE = 1, 1  # pixels by which round ends and thick lines reach over
_DOTS = 2.2  # widths from dot to dot


@contextmanager
def smooth(painter: QPainter) -> Iterator[None]:
    """Round off what is drawn: texts are painted without, so that their rectangles end on whole pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    yield
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


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
    width = _width(strong)
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
        pen.setDashPattern([0.01, _DOTS])
    elif kind == "dashed":
        pen.setDashPattern([3.0, 2.0])
    if kind != "none":
        painter.setPen(pen)
        painter.drawLine(QLineF(left, middle, right, middle))


def put_stroke(
    painter: QPainter,
    sprites: Sprites,
    kind: Underline,
    ends: tuple[float, float],
    y: float,
    color: QColor,
    *,
    strong: bool = False,
) -> None:
    """Draw such a line as a part of one that is kept: a screen has many, of few kinds and colours."""
    left, right = ends
    if kind == "none":
        return
    if right - left > _LENGTH - 2 * _BEFORE:
        with smooth(painter):
            stroke(painter, kind, left, right, y, color, strong=strong)
        return
    long = partial(_draw_long, kind=kind, color=color, strong=strong)
    key, size = ("stroke", kind, color.rgba(), strong), (_LENGTH, _HEIGHT)
    width = max(right - left - 0.75, 2.25)  # in front of it a hair is left too
    if kind == "dotted":
        # no dot is cut
        step = (_DOTS + 0.01) * _width(strong)
        width = 0.75 + (width - 0.75) // step * step + _width(strong) / 2
    sprites.put_part(painter, key, left - _BEFORE, y - _ABOVE, size, long, width=_BEFORE + width)


def _draw_long(painter: QPainter, *, kind: Underline, color: QColor, strong: bool) -> None:
    stroke(painter, kind, _BEFORE + 0.25, _LENGTH, _ABOVE, color, strong=strong)


def _width(strong: bool) -> float:
    return 2.4 if strong else 1.6


def _wave(left: float, right: float, y: float) -> QPolygonF:
    """Return a zigzag of even steps from left to right."""
    points, x, up = [QPointF(left, y)], left, True
    while x + 2.5 < right:
        x += 2.5
        points.append(QPointF(x, y - 1.3 if up else y + 1.3))
        up = not up
    points.append(QPointF(right, y))
    return QPolygonF(points)
