"""The gutter between two text views: links drawn as curves from height to height, never across the words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from annotator.gui.text.theme import LIGHT, ViewTheme, ink
from annotator.gui.text.tips import plain_tip
from annotator.gui.text.view import AnnotatedTextView

Side = Literal["left", "right"]
End = tuple[Side, str]
_WIDTH = 52
_REACH = 5.0


@dataclass(frozen=True, slots=True)
class Link:
    """One link: its two ends (side, id of a mark or text), its colour and what it is called."""

    id: str
    first: End
    second: End
    color: str
    label: str


@dataclass(frozen=True, slots=True)
class Curve:
    """A link as it is drawn now: where each end is, and whether that is out of sight (-1 above, 1 below)."""

    link: Link
    ends: tuple[QPointF, QPointF]
    out: tuple[int, int]
    path: QPainterPath


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
        self._links: tuple[Link, ...] = ()
        self._by_text: dict[End, list[Link]] | None = None
        self._focused: str | None = None
        self._hovered: str | None = None
        self._curves: list[Curve] | None = None
        self.setFixedWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Links between the two panes"))
        for view in (left_view, right_view):
            view.view_changed.connect(self._moved)
            view.marks_changed.connect(self._regroup)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 200)

    def set_theme(self, theme: ViewTheme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def set_links(self, links: Iterable[tuple[str, End, End, str, str]]) -> None:
        """Draw these links (id, (side, id), (side, id), colour, label) and no others."""
        self._links = tuple(Link(*link) for link in links)
        self._regroup()

    def set_focused_link(self, link_id: str | None) -> None:
        """Draw one link stronger than the others."""
        self._focused = link_id
        self.update()

    # ---- which links are where

    def _regroup(self) -> None:
        self._by_text = None
        self._moved()

    def _moved(self) -> None:
        self._curves = None
        self.update()

    def _grouped(self) -> dict[End, list[Link]]:
        """Return the links by the texts of their ends, so that a frame looks only at those in sight."""
        groups: dict[End, list[Link]] = {}
        for link in self._links:
            for side, target in {link.first, link.second}:
                text_id = self._views[side].text_of(target)
                if text_id is not None:
                    groups.setdefault((side, text_id), []).append(link)
        return groups

    def curves(self) -> list[Curve]:
        """Return the links of which at least one end is in sight, as they are drawn."""
        if self._curves is None:
            if self._by_text is None:
                self._by_text = self._grouped()
            seen: dict[str, Link] = {}
            for side, view in self._views.items():
                for text_id in view.visible_texts():
                    seen.update((link.id, link) for link in self._by_text.get((side, text_id), ()))
            self._curves = [curve for link in seen.values() if (curve := self._curve(link))]
        return self._curves

    def _curve(self, link: Link) -> Curve | None:
        heights = (self._y(link.first), self._y(link.second))
        if heights[0] is None or heights[1] is None:
            return None
        out = (self._out(link.first[0], heights[0]), self._out(link.second[0], heights[1]))
        if all(out):
            return None
        ends = (self._point(link.first[0], heights[0]), self._point(link.second[0], heights[1]))
        return Curve(link, ends, out, _path(ends, same=link.first[0] == link.second[0]))

    def _y(self, end: End) -> float | None:
        """Return the height of an end in the gutter, wherever it is."""
        view = self._views[end[0]]
        y = view.y_of(end[1])
        return None if y is None else y + self._shift(view)

    def _shift(self, view: AnnotatedTextView) -> int:
        return self.mapFromGlobal(view.viewport().mapToGlobal(QPoint(0, 0))).y()

    def _out(self, side: Side, y: float) -> int:
        top = self._shift(self._views[side])
        bottom = top + self._views[side].viewport().height()
        if y < top:
            return -1
        return 1 if y > bottom else 0

    def _point(self, side: Side, y: float) -> QPointF:
        edge = 7.0
        inside = min(max(y, edge), self.height() - edge)
        x = 3.0 if side == "left" else self.width() - 3.0
        if inside != y:
            # what is out of sight ends away from the pane, so that it is not taken for a line of it
            x += edge if side == "left" else -edge
        return QPointF(x, inside)

    # ---- drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._theme.background))
        strong = {self._focused, self._hovered}
        for curve in sorted(self.curves(), key=lambda curve: curve.link.id in strong):
            self._draw(painter, curve, strong=curve.link.id in strong)

    def _draw(self, painter: QPainter, curve: Curve, *, strong: bool) -> None:
        color = ink(curve.link.color, self._theme)
        color.setAlphaF(1.0 if strong else 0.55)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 2.6 if strong else 1.4))
        painter.drawPath(curve.path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for point, out in zip(curve.ends, curve.out, strict=True):
            if out:
                painter.drawPolygon(_arrow(point, out))
            else:
                painter.drawEllipse(point, 3.2 if strong else 2.4, 3.2 if strong else 2.4)

    # ---- the mouse

    def curve_at(self, point: QPointF) -> Curve | None:
        """Return the nearest curve within reach of a point."""
        near = [(distance(curve.path, point), place) for place, curve in enumerate(self.curves())]
        best = min(near, default=(_REACH + 1, -1))
        return self.curves()[best[1]] if best[0] <= _REACH else None

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
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            curve = self.curve_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(curve.link.label) if curve else "", self)
            return True
        return super().event(event)


def other_end(curve: Curve, point: QPointF) -> End:
    """Return the end to go to from a click: the one out of sight, else the one farther from the pointer."""
    ends = (curve.link.first, curve.link.second)
    if curve.out[0] or curve.out[1]:
        return ends[0] if curve.out[0] else ends[1]
    far = [(end - point).manhattanLength() for end in curve.ends]
    return ends[0] if far[0] > far[1] else ends[1]


def distance(path: QPainterPath, point: QPointF) -> float:
    """Return how far a point is from a curve, in pixels."""
    if not path.boundingRect().adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(point):
        return float("inf")
    steps = max(int(path.length() / 4), 8)
    return min((path.pointAtPercent(step / steps) - point).manhattanLength() for step in range(steps + 1))


def _path(ends: Sequence[QPointF], *, same: bool) -> QPainterPath:
    first, last = ends
    path = QPainterPath(first)
    if same:
        # the farther apart the ends, the farther the bulge reaches, so that nested links lie side by side
        toward = 1 if first.x() < _WIDTH / 2 else -1
        reach = toward * min(_WIDTH * 0.45 + abs(last.y() - first.y()) * 0.06, _WIDTH * 1.1)
        path.cubicTo(first + QPointF(reach, 0), last + QPointF(reach, 0), last)
    else:
        middle = (first.x() + last.x()) / 2
        path.cubicTo(QPointF(middle, first.y()), QPointF(middle, last.y()), last)
    return path


def _arrow(point: QPointF, out: int) -> QPolygonF:
    tip = QPointF(point.x(), point.y() + 5 * out)
    return QPolygonF([tip, QPointF(point.x() - 4, point.y() - out), QPointF(point.x() + 4, point.y() - out)])
