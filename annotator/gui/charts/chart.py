"""What both charts share: pyqtgraph's frame without its own handling of the mouse, spots to choose, names."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from annotator.gui.charts.frame import Frame
from annotator.gui.charts.inks import Inks, inks
from annotator.gui.plain import tip
from annotator.gui.theme import Theme

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
# the axes of figures run from left to right in every language
FIGURES = Qt.LayoutDirection.LeftToRight
# … and each line of words in them as its own letters do
WORDS = Qt.LayoutDirection.LayoutDirectionAuto
_OPEN = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class Chart(pg.GraphicsView):  # type: ignore[misc]
    """A plot with spots (cells, bars) that are reached by mouse and arrow keys.

    `chosen` has the spot that was chosen, `entered` is sent when Enter asks for its cases.
    """

    chosen = Signal(object)
    entered = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        self._fonts: dict[tuple[float, bool], tuple[QFont, QFontMetricsF]] = {}
        super().__init__(parent=parent, background=None)
        self.setLayoutDirection(FIGURES)
        self.inks: Inks = inks(theme)
        self.spot: Any = None
        self.frame = Frame()
        self.frame.setLayoutDirection(FIGURES)
        self.box = self.frame.box
        self.setCentralItem(self.frame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(pg.GraphicsView.Shape.NoFrame)
        self.setStyleSheet("background: transparent; border: none;")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(220, 140))
        self.viewport().setMouseTracking(True)

    def spot_at(self, position: QPointF) -> Any:
        """Return the spot at a place in the view, or None."""
        raise NotImplementedError

    def beside(self, right: int, down: int) -> Any:
        """Return the spot next to the chosen one, or None at the border."""
        raise NotImplementedError

    def told(self, spot: Any) -> str:
        """Return what a spot says, for tool tips and those who do not see it."""
        raise NotImplementedError

    def choose(self, spot: Any, *, tell: bool = True) -> None:
        """Mark a spot; `tell` sends it on."""
        self.spot = spot
        self.setAccessibleDescription("" if spot is None else self.told(spot))
        self.redraw()
        if tell and spot is not None:
            self.chosen.emit(spot)

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        self.inks = inks(theme)
        self.redraw()

    def redraw(self) -> None:
        """Draw everything anew."""
        self.scene().update()
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        spot = self.spot_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and spot is not None:
            self.choose(spot)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.spot_at(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def wheelEvent(self, event: Any) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            spot = self.beside(*_STEPS[key])
            if spot is not None:
                self.choose(spot)
        elif key in _OPEN and self.spot is not None:
            self.chosen.emit(self.spot)
            self.entered.emit()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.spot is None:
            self.choose(self.beside(0, 0), tell=False)
        self.redraw()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.redraw()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            spot = self.spot_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip(self.told(spot)) if spot is not None else "", self)
            return True
        return bool(super().viewportEvent(event))

    def changeEvent(self, event: QEvent) -> None:
        """Forget the fonts where another one is put on."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._fonts.clear()

    def metrics(self, factor: float = 1.0) -> QFontMetricsF:
        """Return the metrics of the chart's font at a part of its size."""
        return self._font(factor, bold=False)[1]

    def sized(self, factor: float = 1.0, *, bold: bool = False) -> QFont:
        """Return the chart's font at a part of its size."""
        return self._font(factor, bold=bold)[0]

    def _font(self, factor: float, *, bold: bool) -> tuple[QFont, QFontMetricsF]:
        """Return a font with its metrics, made once: a painting asks for them hundreds of times."""
        if (factor, bold) not in self._fonts:
            font = QFont(self.font())
            font.setPointSizeF(max(font.pointSizeF() * factor, 6.0))
            font.setBold(bold)
            self._fonts[factor, bold] = font, QFontMetricsF(font)
        return self._fonts[factor, bold]


class Drawing(pg.GraphicsObject):  # type: ignore[misc]
    """One item over the whole inner box, painted in pixels: hundreds of items would take a second."""

    def __init__(self, chart: Chart) -> None:
        super().__init__()
        self.chart = chart
        self.setParentItem(chart.box)
        chart.box.sigResized.connect(self._resized)

    def boundingRect(self) -> QRectF:
        return QRectF(self.chart.box.rect())

    def _resized(self) -> None:
        self.prepareGeometryChange()
        self.update()


class Names(pg.AxisItem):  # type: ignore[misc]
    """An axis that writes one line beside each row or column; its width is fixed, long lines are shortened.

    pyqtgraph's own labels are lost at the first painting while the width is not known.
    """

    def __init__(self, orientation: str, chart: Chart) -> None:
        super().__init__(orientation)
        self.chart = chart
        self.names: Sequence[str] = ()
        self.strong: int | None = None

    def is_upright(self) -> bool:
        """Tell whether the names of columns stand upright, because the columns are narrow."""
        if self.orientation not in {"top", "bottom"}:
            return False
        widest = max((self.chart.metrics().horizontalAdvance(name) for name in self.names), default=0)
        return bool(widest * len(self.names) > self.chart.box.width() * 1.6)

    def show_names(self, names: Sequence[str], *, strong: int | None = None) -> None:
        """Write these lines; `strong` is the one in bold."""
        self.names, self.strong = names, strong
        self.update()

    def paint(self, painter: QPainter, *_more: Any) -> None:
        """Write the lines at the places 0.5, 1.5, … of the box."""
        painter.setLayoutDirection(WORDS)
        for number in range(0, len(self.names), self._step()):
            painter.setFont(self.chart.sized(bold=number == self.strong))
            painter.setPen(self.chart.inks.text)
            self.write(painter, number, self.names[number])

    def _step(self) -> int:
        """Return how many rows or columns share one name, so that names do not run into each other."""
        box, count = self.chart.box, max(len(self.names), 1)
        if self.orientation in {"left", "right"}:
            needed, room = self.chart.metrics().height(), box.height()
        elif self.is_upright():
            needed, room = self.chart.metrics().height(), box.width()
        else:
            needed, room = 3 * self.chart.metrics().averageCharWidth(), box.width()
        step: int = ceil(needed * count / max(room, 1))
        return step

    def write(self, painter: QPainter, number: int, name: str) -> None:
        """Write one line."""
        box = self.chart.box
        metrics = QFontMetricsF(painter.font())
        if self.orientation in {"left", "right"}:
            top, bottom = (box.mapFromView(QPointF(0, number + part)).y() for part in (0, 1))
            high = max(bottom - top, metrics.height())
            inside = QRectF(2, (top + bottom - high) / 2, self.width() - 10, high)
            side = Qt.AlignmentFlag.AlignRight if self.orientation == "left" else Qt.AlignmentFlag.AlignLeft
        else:
            left, right = (box.mapFromView(QPointF(number + part, 0)).x() for part in (0, 1))
            inside = QRectF(left + 2, 0, right - left - 4, self.height() - 4)
            side = Qt.AlignmentFlag.AlignHCenter
        cut = Qt.TextElideMode.ElideMiddle  # names often begin alike
        if self.is_upright():
            painter.save()
            painter.translate(inside.center().x(), self.height() - 4)
            painter.rotate(-90)
            inside = QRectF(0, -metrics.height() / 2, self.height() - 6, metrics.height())
            shown = metrics.elidedText(name, cut, inside.width())
            painter.drawText(inside, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
            painter.restore()
            return
        shown = metrics.elidedText(name, cut, inside.width())
        painter.drawText(inside, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
