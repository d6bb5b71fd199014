"""Parts of a measure as rows: name, value with interval, what it rests on; the whole stays in sight."""

from __future__ import annotations

from collections.abc import Mapping
from math import floor
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from annotator.agreement import Measurement
from annotator.gui.below import reason_of
from annotator.gui.charts.board import FEW_UNITS, LINES, Chosen, Row
from annotator.gui.charts.grouped import Grouped, is_rare, ordered, translate
from annotator.gui.charts.inks import LOW, steps
from annotator.gui.charts.plate import CENTER, LEFT, RIGHT, Plate
from annotator.gui.charts.whiskers import whiskers
from annotator.gui.charts.wording import interval_words, number
from annotator.gui.counts import counts
from annotator.gui.theme import Theme

PAIRS = {"annotator", "gold", "session"}  # where a unit counts once for each of the others
WHOLE = -1  # the spot of the row of the whole; the others are counted from 0
# Pixels: widths of names, of the value, of what it rests on, and of the least axis.
_LEAST_NAMES, _MOST_NAMES, _VALUE, _AXIS = 130.0, 380.0, 56.0, 180.0
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class PartRows(Plate):
    """A row for each part below one of the whole, which stays in sight with the axis; a spot is a number."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.setAccessibleName(self.tr("Agreement of parts, with intervals"))
        self.grouped: Grouped | None = None
        self.rows: tuple[Row, ...] = ()
        self._order = "given"
        self._names = self._rests = self._low = 0.0

    def show_grouped(self, grouped: Grouped) -> None:
        """Draw these parts; a part that is chosen stays chosen while it is there."""
        before = self._chosen()
        self.grouped = grouped
        self._take(before)

    def sort(self, order: str) -> None:
        """Show the rows in another order."""
        before, self._order = self._chosen(), order
        self._take(before)

    def _chosen(self) -> Chosen | None:
        inside = self.spot is not None and self.spot < len(self.rows)
        return self.chosen_of(self.spot) if inside else None

    def _take(self, before: Chosen | None) -> None:
        self.rows = ordered(self.grouped.rows, self._order) if self.grouped else ()
        wide = self.metrics().horizontalAdvance
        self._names = max((wide(row.name) for row in self.rows), default=0) + 24
        small = self.metrics(0.9).horizontalAdvance
        every = (self._whole, *(row.figure for row in self.rows))
        self._rests = max((small(self._rests_on(one)) for one in every if one is not None), default=0) + 18
        self._low = self._lowest()
        self.spot = None
        self.shown()
        self.spot = None if before is None else self.spot_of(before)

    @property
    def _whole(self) -> Measurement | None:
        return self.grouped.whole if self.grouped else None

    @property
    def _is_alpha(self) -> bool:
        return self.grouped is not None and self.grouped.measure.is_alpha

    def figure(self, spot: int) -> Measurement | None:
        """Return the figure of a row."""
        return self._whole if spot == WHOLE else self.rows[spot].figure

    def name(self, spot: int) -> str:
        """Return the name of a row."""
        return translate("Figures", "All") if spot == WHOLE else self.rows[spot].name

    def chosen_of(self, spot: Any) -> Chosen:
        return Chosen() if spot == WHOLE else self.rows[spot].chosen

    def told(self, spot: Any) -> str:
        one = self.figure(spot)
        if one is None:
            return ""
        said = f"{self.name(spot)}: {number(one.value)}, {self._rests_on(one)}{interval_words(one)}"
        against_gold = self.grouped is not None and self.grouped.by == "gold"
        if against_gold and one.precision is not None and one.recall is not None:
            told = self.tr("Precision {0}, recall {1}")
            said += "\n" + told.format(number(one.precision), number(one.recall))
        if is_rare(one):
            said += "\n" + self.tr("Fewer than {0} cases: take it as a hint").format(FEW_UNITS)
        lone = self.grouped is not None and self.grouped.by == "discussion" and one.value is not None
        return "\n".join(filter(None, (said, "" if lone else reason_of(one))))

    def _rests_on(self, one: Measurement) -> str:
        if self.grouped is None:
            return ""
        data, is_part = self.grouped.measure.question.data, one is not self.grouped.whole
        pooled = is_part and data == "ratings" and self.grouped.by in PAIRS
        units = counts.pairs(one.units) if pooled else counts.units(one.units, data)
        if is_part and self.grouped.by == "discussion":
            return units
        return f"{units}, {counts.discussions(one.clusters or 0)}"

    # ---- where things are

    @property
    def head(self) -> float:
        """Return the height of what stays in sight: lines, axis and the row of the whole."""
        return self._above + self._line

    @property
    def _above(self) -> float:
        """Return the height of the names of lines and of the numbers of the axis."""
        return (3 if self._is_alpha else 1) * self.metrics(0.85).height() + 6

    @property
    def _line(self) -> float:
        return float(round(self.metrics().height() + 10))

    def needed(self) -> QSize:
        wide = _LEAST_NAMES + _AXIS + _VALUE + self._rests + 20
        return QSize(round(wide), round(self.head + len(self.rows) * self._line + 6))

    def spots(self, room: QRectF) -> Mapping[Any, QRectF]:
        row = QRectF(2, self._above, room.width() - 4, self._line)
        return {n: row.translated(0, (n + 1) * self._line) for n in range(WHOLE, len(self.rows))}

    def spot_at(self, position: QPointF) -> Any:
        """Return the row at a place; what stays in sight lies above the rows."""
        y = self.box.mapFromScene(self.mapToScene(position.toPoint())).y()
        top = self.seen().top()
        if y < top + self.head:
            return WHOLE if y >= top + self._above else None
        row = floor((y - self.head) / self._line)
        return row if 0 <= row < len(self.rows) else None

    def beside(self, right: int, down: int) -> Any:
        del right
        if self.spot is None or down == 0:
            return self.spot if self.spot is not None else WHOLE
        wanted = self.spot + down
        return wanted if WHOLE <= wanted < len(self.rows) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by pages, and to both ends; the rest as in all charts."""
        key, last = Qt.Key(event.key()), len(self.rows) - 1
        if key in _PAGES and self.rows:
            page = max(floor((self.seen().height() - self.head) / self._line) - 1, 1)
            now = self.spot if self.spot is not None else WHOLE
            self.choose(min(max(now + _PAGES[key] * page, WHOLE), last))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.choose(WHOLE if key == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)

    def _columns(self, room: QRectF) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        """Return where names, axis, value and what it rests on lie, of a row at the top."""
        line, end = self._line, room.right() - 6
        rests = QRectF(end - self._rests, 0, self._rests, line)
        value = QRectF(rests.left() - _VALUE, 0, _VALUE - 10, line)
        most = max(min(room.width() * 0.36, _MOST_NAMES), _LEAST_NAMES)
        names = QRectF(10, 0, min(max(self._names, _LEAST_NAMES), most), line)
        axis = QRectF(names.right() + 14, 0, value.left() - names.right() - 30, line)
        return names, axis, value, rests

    def _lowest(self) -> float:
        """Return where the axis begins: at 0, of alphas at −0.2 or a round value below the lowest one."""
        if not self._is_alpha:
            return 0.0
        every = (self._whole, *(row.figure for row in self.rows))
        values = [one.value for one in every if one is not None and one.value is not None]
        return next((step for step in reversed(steps(-1, LOW)) if step <= min(values, default=0)), -1.0)

    def _x(self, axis: QRectF, value: float) -> float:
        low = self._low
        return axis.left() + (min(max(value, low), 1.0) - low) / (1.0 - low) * axis.width()

    # ---- painting

    def draw(self, painter: QPainter, room: QRectF) -> None:
        if self.grouped is None:
            return
        seen, columns = self.seen(), self._columns(room)
        first = max(floor((seen.top() - self.head) / self._line), 0)
        last = min(floor((seen.bottom() - self.head) / self._line) + 1, len(self.rows))
        self._draw_grid(painter, columns[1], seen)
        for n in range(first, last):
            self._draw_row(painter, n, self.places[n], columns)
        self._draw_head(painter, seen, room, columns)

    def mark(self, painter: QPainter, inside: QRectF) -> None:
        """Draw the line around the chosen row, not over what stays in sight."""
        top = self.seen().top()
        painter.save()
        if self.spot == WHOLE:
            inside = inside.translated(0, top)
        else:
            painter.setClipRect(self.box.rect().adjusted(0, top + self.head, 0, 0))
        super().mark(painter, inside)
        painter.restore()

    def _draw_grid(self, painter: QPainter, axis: QRectF, seen: QRectF) -> None:
        top, end = seen.top() + self.head, self.head + len(self.rows) * self._line
        ends = top, min(end, seen.bottom())
        self._draw_ticks(painter, axis, ends)
        if self._is_alpha:
            for limit, _ in LINES:
                self._upright(painter, axis, limit, ends, QPen(self.inks.muted, 1, Qt.PenStyle.DashLine))
        if self._whole is not None and self._whole.value is not None:
            self._upright(painter, axis, self._whole.value, ends, QPen(self.inks.accent, 1.2))

    def _draw_ticks(self, painter: QPainter, axis: QRectF, ends: tuple[float, float]) -> None:
        for tick in steps(self._low, 1.0):
            color = self.inks.muted if tick == 0 else self.inks.line
            self._upright(painter, axis, tick, ends, QPen(color, 1))

    def _upright(
        self, painter: QPainter, axis: QRectF, value: float, ends: tuple[float, float], pen: QPen
    ) -> None:
        painter.setPen(pen)
        x = self._x(axis, value)
        painter.drawLine(QPointF(x, ends[0]), QPointF(x, ends[1]))

    def _draw_head(self, painter: QPainter, seen: QRectF, room: QRectF, columns: tuple[QRectF, ...]) -> None:
        """Draw what stays in sight over the rows that are scrolled below it."""
        top, small, muted = seen.top(), self.sized(0.85), self.inks.muted
        high, axis = self.metrics(0.85).height(), columns[1]
        painter.fillRect(QRectF(0, top, room.width(), self.head), self.inks.ground)
        if self._is_alpha:
            for place, (limit, name) in enumerate(reversed(LINES)):
                inside = QRectF(0, top + place * high, self._x(axis, limit), high)
                self.write(painter, inside, translate("Figures", name), font=small, color=muted, side=RIGHT)
        for tick in steps(self._low, 1.0):
            inside = QRectF(self._x(axis, tick) - 20, top + self._above - high - 3, 40, high)
            self.write(painter, inside, f"{tick:.1f}".replace("-", "−"), font=small, color=muted, side=CENTER)
        row = QRectF(2, top + self._above, room.width() - 4, self._line)
        self._draw_ticks(painter, axis, (row.top(), row.bottom()))
        self._draw_row(painter, WHOLE, row, columns)
        painter.setPen(QPen(self.inks.line, 1))
        painter.drawLine(row.bottomLeft(), row.bottomRight())

    def _draw_row(self, painter: QPainter, n: int, inside: QRectF, columns: tuple[QRectF, ...]) -> None:
        one = self.figure(n)
        if one is None:
            return
        names, axis, value, rests = (column.translated(0, inside.top()) for column in columns)
        ink = self.inks.muted if is_rare(one) else self.inks.text
        people = self.grouped is not None and self.grouped.by in {"annotator", "without", "gold"}
        # names of people often begin alike
        cut = Qt.TextElideMode.ElideMiddle if people else Qt.TextElideMode.ElideRight
        self.write(painter, names, self.name(n), font=self.sized(bold=n == WHOLE), color=ink, cut=cut)
        self.write(painter, value, number(one.value), font=self.sized(bold=True), color=ink, side=RIGHT)
        small = self.sized(0.9)
        self.write(painter, rests, self._rests_on(one), font=small, color=self.inks.muted, side=LEFT)
        if one.value is None:
            self._draw_reason(painter, one, axis)
            return
        color = self.inks.accent if n == WHOLE else self.inks.text
        self._draw_interval(painter, one, axis, self.inks.faded(color) if is_rare(one) else color)

    def _draw_reason(self, painter: QPainter, one: Measurement, axis: QRectF) -> None:
        band = axis.adjusted(0, 4, 0, -4)
        self.hatch(painter, band)
        reason, small = reason_of(one), self.sized(0.85)
        wide = min(self.metrics(0.85).horizontalAdvance(reason) + 12, band.width() - 12)
        words = QRectF(band.center().x() - wide / 2, axis.top() + 3, wide, axis.height() - 6)
        painter.fillRect(words, self.inks.ground)
        self.write(painter, words, reason, font=small, color=self.inks.muted, side=CENTER)

    def _draw_interval(self, painter: QPainter, one: Measurement, axis: QRectF, color: QColor) -> None:
        """Draw value and interval."""
        middle = axis.center().y()
        if one.reach is not None:
            ends = self._low, 1.0
            whiskers(painter, one.reach, ends, lambda value: QPointF(self._x(axis, value), middle), color)
        painter.setPen(QPen(self.inks.ground, 1.5))
        painter.setBrush(color)
        painter.drawEllipse(QPointF(self._x(axis, one.value or 0.0), middle), 5, 5)
