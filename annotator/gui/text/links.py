"""Links as the gutter draws them: their ends, their curves, and how far a pointer is from one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QCoreApplication, QPoint, QPointF
from PySide6.QtGui import QPainterPath, QPolygonF
from PySide6.QtWidgets import QWidget

from annotator.gui.text.view import AnnotatedTextView

translate = QCoreApplication.translate

Side = Literal["left", "right"]
End = tuple[Side, str]
WIDTH = 52
REACH = 5.0


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
        more = [translate("Links", "… {0} more").format(len(self.links) - 6)] if len(self.links) > 6 else []
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
        inwards = 1 if start.x() < WIDTH / 2 else -1
        tip = start + QPointF(inwards * 14.0, 26.0 * self.out[1 - seen])
        return replace(self, ends=(start, tip) if seen == 0 else (tip, start))

    @property
    def path(self) -> QPainterPath:
        """Return the line from end to end; between ends of one pane it bulges."""
        return _path(self.ends, same=self.link.first[0] == self.link.second[0])


class EndHeights:
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


def other_end(curve: Curve, point: QPointF) -> End:
    """Return the end to go to from a click: the one out of sight, else the one farther from the pointer."""
    ends = (curve.link.first, curve.link.second)
    if curve.out[0] or curve.out[1]:
        return ends[0] if curve.out[0] else ends[1]
    far = [(end - point).manhattanLength() for end in curve.ends]
    return ends[0] if far[0] > far[1] else ends[1]


def distance(path: QPainterPath, point: QPointF) -> float:
    """Return how far a point is from a curve, in pixels."""
    if not path.boundingRect().adjusted(-REACH, -REACH, REACH, REACH).contains(point):
        return float("inf")
    steps = max(int(path.length() / 4), 8)
    return min((path.pointAtPercent(step / steps) - point).manhattanLength() for step in range(steps + 1))


def _path(ends: Sequence[QPointF], *, same: bool) -> QPainterPath:
    first, last = ends
    path = QPainterPath(first)
    if same:
        # the farther apart the ends, the farther the bulge reaches, so that nested links lie side by side
        toward = 1 if first.x() < WIDTH / 2 else -1
        reach = toward * min(WIDTH * 0.45 + abs(last.y() - first.y()) * 0.06, WIDTH * 1.1)
        path.cubicTo(first + QPointF(reach, 0), last + QPointF(reach, 0), last)
    else:
        middle = (first.x() + last.x()) / 2
        path.cubicTo(QPointF(middle, first.y()), QPointF(middle, last.y()), last)
    return path


def arrow(point: QPointF, out: int) -> QPolygonF:
    """Return the small arrow at an end out of sight, up (-1) or down (1)."""
    tip = QPointF(point.x(), point.y() + 5 * out)
    return QPolygonF([tip, QPointF(point.x() - 4, point.y() - out), QPointF(point.x() + 4, point.y() - out)])
