"""Charts that are laid out in pixels: spots with their places, painted as one item."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QResizeEvent, QTextOption
from PySide6.QtWidgets import QWidget

from annotator.gui.charts.board import (
    Chosen,
)
from annotator.gui.charts.chart import WORDS, Chart, Drawing
from annotator.gui.text.theme import blend
from annotator.gui.theme import Theme

VCENTER = Qt.AlignmentFlag.AlignVCenter
LEFT, RIGHT, CENTER = (
    int(Qt.AlignmentFlag.AlignLeft | VCENTER),
    int(Qt.AlignmentFlag.AlignRight | VCENTER),
    int(Qt.AlignmentFlag.AlignCenter),
)


class Plate(Chart):
    """A chart without axes; a subclass says where its spots lie, what they tell, and paints them."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.places: Mapping[Any, QRectF] = {}
        self._widths: tuple[int, ...] = ()
        self._drawing = _Painted(self)
        self.box.sigResized.connect(self.lay_out)

    def spots(self, room: QRectF) -> Mapping[Any, QRectF]:
        """Return where each spot lies, in reading order."""
        raise NotImplementedError

    def draw(self, painter: QPainter, room: QRectF) -> None:
        """Paint everything; the chosen spot is marked afterwards."""
        raise NotImplementedError

    def chosen_of(self, spot: Any) -> Chosen:
        """Return the part of the figures that a spot stands for."""
        raise NotImplementedError

    def spot_of(self, chosen: Chosen) -> Any:
        """Return the spot of a part, None where it is not shown."""
        return next((spot for spot in self.places if self.chosen_of(spot) == chosen), None)

    def needed(self) -> QSize:
        """Return the least room in which all can be read."""
        raise NotImplementedError

    def lay_out(self) -> None:
        """Place the spots anew, in the room there is."""
        self.places = self.spots(QRectF(self.box.rect()))
        if self.spot is not None and self.spot not in self.places:
            self.spot = None
        self.redraw()

    def shown(self) -> None:
        """Take on what is shown now: its room, and the places of the spots."""
        self._fit()
        self.lay_out()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Ask for the height that is needed at this width; not again for the width that this makes."""
        super().resizeEvent(event)  # pyqtgraph sends None while it is being made
        width = self.width()
        if event is not None and width not in self._widths:
            self._widths = (*self._widths[-1:], width)
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        if self.needed() != self.minimumSize():
            self.setMinimumSize(self.needed())
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self.needed()

    def rectangle(self, spot: Any) -> QRectF:
        """Return where a spot lies in the view."""
        return QRectF(self.mapFromScene(self.box.mapRectToScene(self.places[spot])).boundingRect())

    def center(self, spot: Any) -> QPointF:
        """Return where the middle of a spot lies in the view."""
        return self.rectangle(spot).center()

    def spot_at(self, position: QPointF) -> Any:
        place = self.box.mapFromScene(self.mapToScene(position.toPoint()))
        return next((spot for spot, inside in self.places.items() if inside.contains(place)), None)

    def beside(self, right: int, down: int) -> Any:
        """Return the nearest spot in a direction, the first one where none is chosen."""
        if self.spot is None or (right, down) == (0, 0):
            return self.spot if self.spot is not None else next(iter(self.places), None)
        here = self.places[self.spot].center()

        def way(spot: Any) -> tuple[float, float]:
            off = self.places[spot].center() - here
            along = off.x() * right + off.y() * down
            return along, abs(off.x() * down) + abs(off.y() * right)

        ahead = [(*way(spot), spot) for spot in self.places]
        beyond = [
            (along + 3 * across, spot) for along, across, spot in ahead if along > 1 and across <= along * 4
        ]
        return min(beyond, key=lambda one: one[0])[1] if beyond else None

    # ---- painting

    def seen(self) -> QRectF:
        """Return the part that is in sight, where a chart is longer than its scroll area."""
        region = self.visibleRegion().boundingRect()
        if region.isEmpty():
            return QRectF(self.box.rect())
        return QRectF(self.box.mapRectFromScene(QRectF(self.mapToScene(region).boundingRect())))

    def mark(self, painter: QPainter, inside: QRectF) -> None:
        """Draw the line around the chosen spot, double so that it is seen on every colour."""
        ink, width = self.inks, 2.5 if self.hasFocus() else 1.5
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink.ground, width + 2.5))
        painter.drawRoundedRect(inside, 4, 4)
        painter.setPen(QPen(ink.accent if self.hasFocus() else ink.text, width))
        painter.drawRoundedRect(inside, 4, 4)

    def write(
        self,
        painter: QPainter,
        inside: QRectF,
        words: str,
        *,
        font: QFont | None = None,
        color: QColor | None = None,
        side: int = LEFT,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """Write words on one line, shortened where there is no room."""
        painter.setFont(font or self.sized())
        painter.setPen(color or self.inks.text)
        shown = QFontMetricsF(painter.font()).elidedText(words, cut, inside.width())
        # where things stand in a figure is fixed, but words run as their own language does
        option = QTextOption(Qt.AlignmentFlag(side) | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(inside, shown, option)

    def tint(self, part: float) -> QColor:
        """Return the accent laid on the ground."""
        return blend(self.inks.accent, self.inks.ground, part)

    def hatch(self, painter: QPainter, inside: QRectF) -> None:
        """Hatch what is undefined."""
        painter.setBrush(QBrush(self.inks.hatching, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(self.inks.line, 1))
        painter.drawRoundedRect(inside, 3, 3)


class _Painted(Drawing):
    def paint(self, painter: QPainter, *_more: Any) -> None:
        plate = self.chart
        if not isinstance(plate, Plate):
            return
        painter.setLayoutDirection(WORDS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plate.draw(painter, self.boundingRect())
        if plate.spot in plate.places:
            plate.mark(painter, plate.places[plate.spot])
