"""A map of all texts beside the scroll bar of a view: where labels lie, what is closed, what is in sight.

Each layer has a lane of its own, so that it is known by its place and not by its hue alone. The map is kept
as an image, worked out anew in slices between other events; an edit draws the rows of its text alone.
"""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.gui.text.items import TextItem
from annotator.gui.text.stripes import Rows, Stripes
from annotator.gui.text.theme import blend, ink
from annotator.gui.text.tips import plain_tip
from annotator.gui.text.where import named

if TYPE_CHECKING:
    from annotator.gui.text.view import AnnotatedTextView

Hits = Callable[[], Iterable[tuple[str, int]]]
SLICE, PACE = 0.001, 8  # seconds of work each so many milliseconds, so that no frame waits for the map
SETTLED = 250  # milliseconds without a change of heights before the rows are worked out anew
OFF = 1.5  # rows by which the heights may be off before that
_EDGE, _CLOSED, _PITCH, _LANE = 3, 2, 4, 3
_HIT = _EDGE + _CLOSED + 1  # hits stand beside the lanes and hide no label


class Minimap(QWidget):
    """Shows where labels lie in all the texts of a view; a click or a drag goes there."""

    def __init__(self, view: AnnotatedTextView, stripes: Stripes) -> None:
        super().__init__(view)
        self._view, self._stripes = view, stripes
        self._rows = Rows((0,), 0, 0, 0)
        self._image = QImage()
        self._work: Iterator[None] | None = None
        self._changed: set[str] = set()
        self._hits: Hits | None = None
        self._hit_rows: tuple[int, ...] | None = ()
        self._stale = True
        self._window = QRect()
        # a QBasicTimer would outlive the widget, and fire
        self._timer, self._settling = QTimer(self), QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self.renew)
        self._shown: Sequence[TextItem] = ()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Map of the labels"))
        view.view_changed.connect(self._moved)
        view.folds_changed.connect(self.renew)
        view.work_shown.connect(self._work_shown)
        view.current_text_changed.connect(lambda _: self.update())
        view.theme_changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        return QSize(2 * _EDGE + _CLOSED + 2 + _PITCH * len(self._stripes.lanes), 200)

    def set_hits(self, hits: Hits | None) -> None:
        """Show the places (text, offset) that this returns, asked when there is time; None: none any more."""
        self._hits, self._hit_rows = hits, None
        self._timer.start(PACE)

    def _placed_hits(self) -> Iterator[None]:
        rows: set[int] = set()
        for hit in self._hits() if self._hits else ():
            if (row := self._row_of(*hit)) is not None:
                rows.add(round(row))
            yield
        self._hit_rows = tuple(sorted(rows))
        self.update()

    # ---- working the rows out

    def renew(self) -> None:
        """Work all rows out anew, when there is time."""
        self._stale, self._work = True, None
        self._timer.start(PACE)

    def _work_shown(self, text_id: str) -> None:
        """Take note that other work is shown on a text ('': on all)."""
        if not text_id:
            self.renew()
        else:
            self._changed.add(text_id)
            self._timer.start(PACE)

    def _restyle(self) -> None:
        self._draw_all()
        self.update()

    def is_busy(self) -> bool:
        """Tell whether there is something left to work out."""
        return self._timer.isActive() or self._settling.isActive()

    def _go_on(self) -> None:
        """Work for a moment; the image is replaced when everything is worked out."""
        if self._work is None:
            self._work = self._next_work()
        until = time.perf_counter() + SLICE
        for _ in self._work or ():
            if time.perf_counter() > until:
                return
        self._work = None
        if not self._stale and not self._changed and self._hit_rows is not None:
            self._timer.stop()

    def _next_work(self) -> Iterator[None] | None:
        """Return what is to be worked out next: everything, the texts that changed, or the hits."""
        if self._stale or self._shown is not self._view.column.items or not self._rows.cells:
            self._stale = False
            self._changed.clear()
            return self._worked_out()
        if self._changed:
            changed, self._changed = self._changed, set()
            return self._renewed(changed)
        return self._placed_hits() if self._hit_rows is None else None

    def _worked_out(self) -> Iterator[None]:
        column = self._view.column
        total = max(column.total, column.height, 1)
        rows = Rows(column.heights.tops(), total, self.height(), len(self._stripes.lanes))
        items, folds = column.items, column.folds
        for index in range(len(items)):
            if column.items is not items:
                self._stale = True
                return
            self._lay(rows, index)
            yield
            if folds.branch(folds.place(index)) == "folded":
                for place in folds.replies(folds.place(index)):
                    self._lay_hidden(rows, index, place)
                    yield
        self._rows, self._hit_rows, self._shown = rows, None, items
        self._draw_all()
        self.update()

    def _lay(self, rows: Rows, index: int) -> None:
        item = self._view.column.items[index]
        first, last = rows.extent(index)
        closed = self._stripes.is_closed(item.id)
        rows.put(first, last, len(item.text), self._stripes.stripes(item.id), closed=closed)

    def _lay_hidden(self, rows: Rows, index: int, place: int) -> None:
        """Lay a text that is folded away on the last row of its root."""
        item, last = self._view.column.folds.items[place], rows.extent(index)[1]
        closed = self._stripes.is_closed(item.id)
        rows.put(last, last, len(item.text), self._stripes.stripes(item.id), closed=closed)

    def _renewed(self, texts: Iterable[str]) -> Iterator[None]:
        for text_id in texts:
            self._renew_text(text_id)
            yield

    def _renew_text(self, text_id: str) -> None:
        """Draw the rows of one text anew, with what other texts have on them."""
        column, rows = self._view.column, self._rows
        index = column.index.get(text_id)
        if index is None or self._shown is not column.items:
            if column.folds.stand_in(text_id) is not None:
                self._settling.start(SETTLED)
            return
        first, last = rows.extent(index)
        rows.clear(first, last)
        for other in rows.between(first, last):
            low, high = rows.extent(other)
            if high >= first and low <= last:
                self._lay(rows, other)
        self._draw_rows(first, last)

    # ---- drawing

    def _draw_all(self) -> None:
        ratio = self.devicePixelRatioF()
        self._image = QImage(self.size() * ratio, QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(ratio)
        self._image.fill(QColor(self._view.theme().background))
        self._draw_rows(0, len(self._rows.cells) - 1)

    def _draw_rows(self, first: int, last: int) -> None:
        if self._image.isNull() or last < first:
            return
        theme, painter = self._view.theme(), QPainter(self._image)
        paper = QColor(theme.background)
        painter.fillRect(0, first, self.width(), last - first + 1, paper)
        bed = blend(QColor(theme.text), paper, 0.07)
        for lane in range(len(self._stripes.lanes)):
            painter.fillRect(QRectF(self._x(lane), first, _LANE, last - first + 1), bed)
        colors = {color for row in self._rows.cells[first : last + 1] for color in row if color}
        inks = {color: ink(color, theme) for color in colors}
        done = QColor(theme.muted)
        for row in range(first, last + 1):
            if self._rows.closed[row] and not self._rows.open[row]:
                painter.fillRect(QRectF(self._side(_EDGE, _CLOSED), row, _CLOSED, 1), done)
            for lane, color in enumerate(self._rows.cells[row]):
                if color:
                    painter.fillRect(QRectF(self._x(lane), row, _LANE, 1), inks[color])
        painter.end()
        self.update(0, first, self.width(), last - first + 1)

    def _x(self, lane: int) -> int:
        return self._side(_EDGE + _CLOSED + 2 + lane * _PITCH, _LANE)

    def _side(self, x: int, width: int) -> int:
        """Return the x of what begins at `x` from the side where reading begins."""
        return self.width() - x - width if self.isRightToLeft() else x

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._view.theme()
        painter.fillRect(event.rect(), QColor(theme.background))
        if not self._image.isNull():
            painter.drawImage(0, 0, self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for hit in self._hit_rows or ():
            painter.fillRect(QRectF(self._side(0, _HIT), hit - 1, _HIT, 2), QColor(theme.text))
        if self._view.column.total > self._view.column.height:
            self._paint_window(painter)
        if (row := self._row_of(self._view.current_text() or "", 0)) is not None:
            self._paint_current(painter, row)

    def _paint_window(self, painter: QPainter) -> None:
        """Draw a frame around what is in sight, where that is not everything."""
        theme, accent = self._view.theme(), QColor(self._view.theme().accent)
        accent.setAlphaF(0.1)
        painter.setBrush(accent)
        painter.setPen(QPen(blend(QColor(theme.muted), QColor(theme.background), 0.7), 1))
        painter.drawRoundedRect(QRectF(self._window).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)

    def _paint_current(self, painter: QPainter, row: float) -> None:
        """Draw a small arrow at the outer side where the current text begins."""
        row = min(max(row, 4.0), self.height() - 4.0)
        points = [QPointF(self._side(round(x), 0), row + y) for x, y in ((0, -3.5), (5, 0), (0, 3.5))]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._view.theme().accent))
        painter.drawPolygon(QPolygonF(points))

    def _row_of(self, text_id: str, offset: int) -> float | None:
        column, rows = self._view.column, self._rows
        stand_in = text_id if text_id in column.index else column.folds.stand_in(text_id)
        index = column.index.get(stand_in or "")
        if index is None or self._shown is not column.items:
            return None
        share = offset / max(len(column.items[index].text), 1) if stand_in == text_id else 1.0
        top, below = rows.tops[index], rows.tops[index + 1]
        return (top + (below - top) * share) * rows.scale

    # ---- what is in sight

    def _moved(self) -> None:
        column = self._view.column
        total = max(column.total, column.height, 1)
        if self._shown is not column.items:
            if self._work is None:
                self.renew()
        elif abs(total - self._rows.total) * self._rows.scale > OFF and not self._timer.isActive():
            self._settling.start(SETTLED)
        top = column.value * self.height() / total
        height = max(column.height * self.height() / total, 6.0)
        window = QRect(0, round(top), self.width(), round(height))
        if window != self._window:
            self.update(window.united(self._window).adjusted(0, -1, 0, 1))
            self._window = window

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.renew()

    # ---- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._go_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the release to itself: the view behind would take it for the end of a selection."""

    def _go_to(self, y: float) -> None:
        """Bring what lies at a height of the map to the middle of the view."""
        column = self._view.column
        total = max(column.total, column.height, 1)
        wanted = round(y * total / max(self.height(), 1) - column.height / 2)
        self._view.verticalScrollBar().setValue(wanted)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._view.wheelEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self._tip(event.pos().y())), self)
            return True
        return super().event(event)

    def _tip(self, y: int) -> str:
        """Name the text at a height of the map, and the lanes."""
        column, rows = self._view.column, self._rows
        lanes = self.tr("Lanes: {0}; the thin line: closed").format(", ".join(self._stripes.lanes))
        index = bisect_right(rows.tops, y / rows.scale) - 1 if rows.scale else -1
        if not 0 <= index < len(column.items):
            return lanes
        item = column.items[index]
        count = self.tr("%n label(s)", "", sum(1 for _ in self._stripes.stripes(item.id)))
        return "\n".join([f"{named(item)} · {count}" if item.header else count, lanes])
