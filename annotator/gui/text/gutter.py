"""The gutter between two text views: links drawn as curves from height to height, never across the words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
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
_CROWD = 16


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
    """Links as they are drawn now: where both ends are, and which is out of sight (-1 above, 1 below)."""

    links: tuple[Link, ...]
    ends: tuple[QPointF, QPointF]
    out: tuple[int, int]

    @property
    def link(self) -> Link:
        """Return the link that a click follows."""
        return self.links[0]

    @property
    def label(self) -> str:
        """Return what the links are called, at most six of them."""
        more = [f"… {len(self.links) - 6} more"] if len(self.links) > 6 else []
        return "\n".join([link.label for link in self.links[:6]] + more)

    def key(self) -> object:
        """Return what links on one curve have in common; those with both ends in sight have a curve each."""
        if not any(self.out):
            return self.link.id
        seen, hidden = (0, 1) if self.out[1] else (1, 0)
        ends = (self.link.first, self.link.second)
        return ends[seen], ends[hidden][0], self.out[hidden], self.link.color

    def joined(self, other: Curve, *, focused: str | None) -> Curve:
        """Return this curve with the links of another one, the focused link first."""
        links = (*self.links, *other.links)
        return Curve(tuple(sorted(links, key=lambda link: link.id != focused)), self.ends, self.out)

    def hook(self) -> Curve:
        """Return the curve cut short near the end in sight: many long ones would be a thicket."""
        seen = 0 if self.out[1] else 1
        start = self.ends[seen]
        inwards = 1 if start.x() < _WIDTH / 2 else -1
        tip = start + QPointF(inwards * 14.0, 26.0 * self.out[1 - seen])
        return replace(self, ends=(start, tip) if seen == 0 else (tip, start))

    @property
    def path(self) -> QPainterPath:
        """Return the line from end to end; between ends of one pane it bulges."""
        return _path(self.ends, same=self.link.first[0] == self.link.second[0])


class _Heights:
    """The heights of ends of one pane in the gutter, each found once a frame."""

    def __init__(self, gutter: QWidget, view: AnnotatedTextView) -> None:
        self._view = view
        self._top = gutter.mapFromGlobal(view.viewport().mapToGlobal(QPoint(0, 0))).y()
        self._bottom = self._top + view.viewport().height()
        self._known: dict[str, float | None] = {}

    def of(self, target: str) -> float | None:
        """Return the height of a mark or text, wherever it is; None for what is not shown."""
        if target not in self._known:
            y = self._view.y_of(target)
            self._known[target] = None if y is None else y + self._top
        return self._known[target]

    def out(self, y: float) -> int:
        """Return -1 for a height above the pane, 1 for one below it, else 0."""
        return -1 if y < self._top else int(y > self._bottom)


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
        self._by_end: dict[End, list[Link]] = {}
        self._focused: str | None = None
        self._hovered: str | None = None
        self._curves: list[Curve] | None = None
        self.setFixedWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Links between the two panes"))
        for view in (left_view, right_view):
            view.view_changed.connect(self._moved)
            view.marks_changed.connect(self._moved)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 200)

    def set_theme(self, theme: ViewTheme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def set_links(self, links: Iterable[tuple[str, End, End, str, str]]) -> None:
        """Draw these links (id, (side, id), (side, id), colour, label) and no others."""
        self._by_end = {}
        for link in (Link(*values) for values in links):
            for end in {link.first, link.second}:
                self._by_end.setdefault(end, []).append(link)
        self._moved()

    def set_focused_link(self, link_id: str | None) -> None:
        """Draw one link stronger than the others."""
        self._focused = link_id
        self._moved()

    # ---- which links are where

    def _moved(self) -> None:
        self._curves = None
        self.update()

    def curves(self) -> list[Curve]:
        """Return the links of which at least one end is in sight, as they are drawn.

        Links from one end to the same border lie on each other: they are one curve, with all their labels.
        """
        if self._curves is None:
            merged: dict[object, Curve] = {}
            heights = {side: _Heights(self, view) for side, view in self._views.items()}
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

    def _in_sight(self, heights: dict[Side, _Heights]) -> Iterable[Link]:
        """Return the links with an end in sight; of the others, however many, none is looked at."""
        seen: dict[str, Link] = {}
        for side, view in self._views.items():
            for text_id in view.visible_texts():
                for target in (text_id, *(mark.id for mark in view.marks(text_id))):
                    links = self._by_end.get((side, target))
                    if links and not heights[side].out(heights[side].of(target) or 0.0):
                        seen.update((link.id, link) for link in links)
        return seen.values()

    def _curve(self, link: Link, heights: dict[Side, _Heights]) -> Curve | None:
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
            QToolTip.showText(event.globalPos(), plain_tip(curve.label) if curve else "", self)
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
