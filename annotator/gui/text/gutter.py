"""The gutter between two text views: links drawn as curves from height to height, never across the words."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from annotator.gui.text.links import (
    REACH,
    WIDTH,
    Curve,
    End,
    EndHeights,
    Link,
    Side,
    arrow,
    distance,
    other_end,
)
from annotator.gui.text.theme import LIGHT, ViewTheme, faint, ink
from annotator.gui.text.tips import plain_tip
from annotator.gui.text.view import AnnotatedTextView

_CROWD = 16
_LOOK = QEvent.Type(QEvent.registerEventType())


class Gutter(QWidget):
    """Draws the links between two views; a click asks to go to a link's other end, as (side, id)."""

    link_clicked = Signal(str, object)

    def __init__(
        self,
        left_view: AnnotatedTextView,
        right_view: AnnotatedTextView,
        theme: ViewTheme = LIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._views: dict[Side, AnnotatedTextView] = {"left": left_view, "right": right_view}
        self._theme = theme
        self._links: Callable[[End], Iterable[Link]] = lambda _: ()
        self._focused: str | None = None
        self._hovered: str | None = None
        self._curves: list[Curve] | None = None
        self._drawn: list[Curve] = []
        self._asked = False
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Links between the two panes"))
        for view in (left_view, right_view):
            view.view_changed.connect(self._moved)
            view.marks_changed.connect(self._moved)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 200)

    def set_theme(self, theme: ViewTheme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def set_source(self, links: Callable[[End], Iterable[Link]]) -> None:
        """Ask `links` from now on for the links that begin or end at a mark or text in sight."""
        self._links = links
        self._moved()

    def set_focused_link(self, link_id: str | None) -> None:
        """Draw one link stronger than the others."""
        if link_id != self._focused:
            self._focused = link_id
            self._curves = None
            self.update()

    # ---- which links are where

    def _moved(self) -> None:
        """Look once all news have come, and before anything is painted, whether a curve changed."""
        self._curves = None
        if not self._asked:
            self._asked = True
            QCoreApplication.postEvent(self, QEvent(_LOOK))

    def curves(self) -> list[Curve]:
        """Return the links of which at least one end is in sight, as they are drawn.

        Links from one end to the same border lie on each other: they are one curve, with all their labels.
        """
        if self._curves is None:
            merged: dict[object, Curve] = {}
            heights = {side: EndHeights(self, view) for side, view in self._views.items()}
            for link in self._in_sight(heights):
                curve = self._curve(link, heights)
                if curve is not None:
                    known = merged.get(key := curve.key())
                    merged[key] = curve if known is None else known.joined(curve, focused=self._focused)
            far = [curve for curve in merged.values() if any(curve.out)]
            crowded = len(far) > _CROWD
            self._curves = [
                curve.hook() if crowded and any(curve.out) else curve for curve in merged.values()
            ]
        return self._curves

    def _in_sight(self, heights: dict[Side, EndHeights]) -> Iterable[Link]:
        """Return the links with an end in sight; of the others, however many, none is looked at."""
        seen: dict[str, Link] = {}
        for side, view in self._views.items():
            for text_id in view.visible_texts():
                for target in (text_id, *(mark.id for mark in view.marks(text_id))):
                    links = self._links((side, target))
                    if links and not heights[side].out(heights[side].of(target) or 0.0):
                        seen.update((link.id, link) for link in links)
        return seen.values()

    def _curve(self, link: Link, heights: dict[Side, EndHeights]) -> Curve | None:
        first, second = heights[link.first[0]], heights[link.second[0]]
        tops = (first.of(link.first[1]), second.of(link.second[1]))
        if tops[0] is None or tops[1] is None:
            return None
        out = (first.out(tops[0]), second.out(tops[1]))
        if all(out):
            return None
        ends = (self._point(link.first[0], tops[0]), self._point(link.second[0], tops[1]))
        return Curve((link,), ends, out)

    def _point(self, side: Side, y: float) -> QPointF:
        edge = 7.0
        inside = min(max(y, edge), self.height() - edge)
        at_left = (side == "left") != self.isRightToLeft()
        x = 3.0 if at_left else self.width() - 3.0
        if inside != y:
            # what is out of sight ends away from the pane, so that it is not taken for a line of it
            x += edge if at_left else -edge
        return QPointF(x, inside)

    # ---- drawing

    @property
    def _width(self) -> float:
        """Return how thick a curve is: as the letters beside it, so that it is seen on a large screen."""
        return max(1.5, self._theme.point_size * 0.14)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._theme.background))
        # the line above the texts goes on from pane to pane
        beside = self._views["left"].viewport()
        top = self.mapFromGlobal(beside.mapToGlobal(QPoint(0, 0))).y()
        if top > REACH:
            painter.fillRect(QRectF(0, top - 1, self.width(), 1), QColor(self._theme.rule))
        strong = {self._focused, self._hovered}
        self._drawn = self.curves()
        for curve in sorted(self._drawn, key=lambda curve: curve.link.id in strong):
            self._draw(painter, curve, strong=curve.link.id in strong)

    def _draw(self, painter: QPainter, curve: Curve, *, strong: bool) -> None:
        color = ink(curve.link.color, self._theme)
        if not strong:  # mixed here: a translucent pen draws three times as long
            color = faint(color, self._theme, 0.7)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, self._width * (1.8 if strong else 1.0)))
        painter.drawPath(curve.path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for point, out in zip(curve.ends, curve.out, strict=True):
            if out:
                painter.drawPolygon(arrow(point, out))
            else:
                painter.drawEllipse(point, 3.2 if strong else 2.4, 3.2 if strong else 2.4)

    # ---- the mouse

    def curve_at(self, point: QPointF) -> Curve | None:
        """Return the nearest curve within reach of a point."""
        near = [(distance(curve.path, point), place) for place, curve in enumerate(self.curves())]
        best = min(near, default=(REACH + 1, -1))
        return self.curves()[best[1]] if best[0] <= REACH else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        curve = self.curve_at(event.position())
        if curve is not None:
            self.link_clicked.emit(curve.link.id, other_end(curve, event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        curve = self.curve_at(event.position())
        hovered = curve.link.id if curve else None
        if hovered != self._hovered:
            self._hovered = hovered
            self.setCursor(Qt.CursorShape.PointingHandCursor if hovered else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == _LOOK:
            self._asked = False
            if self.curves() != self._drawn:
                self.update()
            return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            curve = self.curve_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(curve.label) if curve else "", self)
            return True
        return super().event(event)
