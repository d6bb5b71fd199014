"""The first look: one row a layer with its value, the interval, what it rests on, and what costs most."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from annotator.gui.below import reason_of
from annotator.gui.charts.board import (
    LINES,
    Chosen,
    Measure,
    Study,
    answer_name,
    texts_of,
)
from annotator.gui.charts.inks import HIGH, LOW, steps
from annotator.gui.charts.plate import CENTER, LEFT, RIGHT, Plate
from annotator.gui.charts.whiskers import whiskers
from annotator.gui.charts.wording import (
    FEW_DISCUSSIONS,
    ROUGH,
    interval_words,
    number,
)
from annotator.gui.counts import counts
from annotator.gui.theme import Theme
from annotator.jobs.agreement.headlines import Headline, headlines

translate = QCoreApplication.translate
# Parts of the width: name, value, interval, what it rests on, what costs most.
_PARTS = (0.24, 0.07, 0.29, 0.15, 0.25)
_GAP = 14


def overview_of(study: Study) -> list[Headline]:
    """Return the headline of each layer."""
    return study.once("headlines", lambda: headlines(study.questions))


def measure_of(row: Headline) -> Measure:
    """Return the measure whose headline this is."""
    return Measure(row.question, row.choice[0], tuple(sorted(row.choice[1].items())))


def chosen_of(row: Headline) -> Chosen:
    """Return the part that a row stands for."""
    return Chosen(layer=row.question.layer.id, step=row.question.id)


def name_of_row(row: Headline) -> str:
    """Return the layer, and the texts where they are told apart."""
    kind = texts_of(row.question)
    if kind == "all":
        return row.question.layer.name
    words = (
        translate("Figures", "{0}, articles") if kind == "article" else translate("Figures", "{0}, comments")
    )
    return words.format(row.question.layer.name)


def rough(rows: list[Headline]) -> str:
    """Say why there are no intervals, or what they are worth where they rest on few discussions, else ''."""
    bare = [row.figure for row in rows if row.figure.value is not None and row.figure.interval_reason]
    if bare:
        return reason_of(bare[0])
    few = [row.figure.clusters for row in rows if row.figure.low is not None]
    return translate("Figures", ROUGH) + "." if any((one or 0) < FEW_DISCUSSIONS for one in few) else ""


class Overview(Plate):
    """The rows; a spot is the number of one."""

    shows = Signal(object)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.setAccessibleName(self.tr("Agreement of each layer"))
        self.rows: list[Headline] = []

    def show_rows(self, rows: list[Headline]) -> None:
        """Draw these rows; the chosen one stays where it is still there."""
        before = chosen_of(self.rows[self.spot]) if self.spot is not None else None
        self.rows = rows
        self.spot = self.row_of(before)
        self.shown()
        self.shows.emit(rows)

    def chosen_of(self, spot: Any) -> Chosen:
        """Return what a row stands for."""
        return chosen_of(self.rows[spot])

    def spot_of(self, chosen: Chosen) -> int | None:
        """Return the row of a part."""
        return self.row_of(chosen)

    def row_of(self, chosen: Chosen | None) -> int | None:
        """Return the row of a part."""
        return next((n for n, row in enumerate(self.rows) if chosen_of(row) == chosen), None)

    def needed(self) -> QSize:
        return QSize(640, round(self._head + len(self.rows) * self._line + self._foot + 4))

    @property
    def _line(self) -> float:
        return self.metrics().height() + self.metrics(0.85).height() + 13

    @property
    def _head(self) -> float:
        return 2 * self.metrics(0.85).height() + 8

    @property
    def _foot(self) -> float:
        return self.metrics(0.85).height() + 6

    def spots(self, room: QRectF) -> Mapping[Any, QRectF]:
        return {
            n: QRectF(room.left() + 1, self._head + n * self._line + 1, room.width() - 2, self._line - 2)
            for n in range(len(self.rows))
        }

    def told(self, spot: Any) -> str:
        row = self.rows[spot]
        one = row.figure
        said = f"{name_of_row(row)}: {measure_of(row).title}: {number(one.value)}"
        said += interval_words(one) + "\n" + ", ".join(self._rests(row))
        said += "\n" + ": ".join(filter(None, self._costs(row)))
        return "\n".join(filter(None, (said, reason_of(one))))

    def draw(self, painter: QPainter, room: QRectF) -> None:
        columns = self._columns(room)
        self._draw_head(painter, columns)
        for n, inside in self.places.items():
            self._draw_row(painter, self.rows[n], inside, columns)
        axis = columns[2]
        bottom = self._head + len(self.rows) * self._line
        for tick in steps(LOW, HIGH):
            place = QRectF(self._x(axis, tick) - 20, bottom, 40, self._foot)
            words = f"{tick:.1f}".replace("-", "−")
            self.write(painter, place, words, font=self.sized(0.85), color=self.inks.muted, side=CENTER)

    def _columns(self, room: QRectF) -> list[QRectF]:
        left, found = room.left() + 10, []
        for part in _PARTS:
            width = part * (room.width() - 20)
            found.append(QRectF(left, 0, width - _GAP, self._line))
            left += width
        return found

    @staticmethod
    def _x(axis: QRectF, value: float) -> float:
        part = (min(max(value, LOW), HIGH) - LOW) / (HIGH - LOW)
        return axis.left() + part * axis.width()

    def _draw_head(self, painter: QPainter, columns: list[QRectF]) -> None:
        heads = (self.tr("Layer"), self.tr("Value"), "", self.tr("Rests on"), self.tr("Costs most"))
        small = self.sized(0.85)
        for place, (inside, words) in enumerate(zip(columns, heads, strict=True)):
            top = QRectF(inside.left(), self._head / 2, inside.width(), self._head / 2)
            self.write(
                painter, top, words, font=small, color=self.inks.muted, side=RIGHT if place == 1 else LEFT
            )
        if any(measure_of(row).is_alpha for row in self.rows):
            for place, (limit, name) in enumerate(reversed(LINES)):
                x, half = self._x(columns[2], limit), self._head / 2
                inside = QRectF(columns[2].left() - 40, place * half, x - columns[2].left() + 40, half)
                said = translate("Figures", name)
                self.write(painter, inside, said, font=small, color=self.inks.muted, side=RIGHT)

    def _draw_row(self, painter: QPainter, row: Headline, inside: QRectF, columns: list[QRectF]) -> None:
        painter.setPen(QPen(self.inks.line, 1))
        painter.drawLine(inside.topLeft() - QPointF(0, 1), inside.topRight() - QPointF(0, 1))
        name, value, axis, rests, costs = (one.translated(0, inside.top()) for one in columns)
        measure = measure_of(row)
        self._two(painter, name, name_of_row(row), measure.name, strong=True)
        big = self.sized(1.5, bold=True)
        self.write(painter, value.adjusted(-6, 0, 0, 0), number(row.figure.value), font=big, side=RIGHT)
        self._draw_interval(painter, row, axis, is_alpha=measure.is_alpha)
        self._two(painter, rests, *self._rests(row))
        self._two(painter, costs, *self._costs(row))

    def _two(
        self, painter: QPainter, inside: QRectF, upper: str, lower: str, *, strong: bool = False
    ) -> None:
        """Write two lines, the lower one small and quiet."""
        middle, high = inside.top() + 4 + self.metrics().height(), self.metrics().height()
        over = QRectF(inside.left(), middle - high, inside.width(), high)
        under = QRectF(inside.left(), middle + 1, inside.width(), self.metrics(0.85).height())
        self.write(painter, over, upper, font=self.sized(bold=strong))
        self.write(painter, under, lower, font=self.sized(0.85), color=self.inks.muted)

    def _draw_interval(self, painter: QPainter, row: Headline, axis: QRectF, *, is_alpha: bool) -> None:
        one, ink, middle = row.figure, self.inks, axis.center().y()
        for tick in steps(LOW, HIGH):
            painter.setPen(QPen(ink.muted if tick == 0 else ink.line, 1))
            x = self._x(axis, tick)
            painter.drawLine(QPointF(x, axis.top()), QPointF(x, axis.bottom()))
        if is_alpha:
            painter.setPen(QPen(ink.muted, 1, Qt.PenStyle.DashLine))
            for limit, _ in LINES:
                x = self._x(axis, limit)
                painter.drawLine(QPointF(x, axis.top()), QPointF(x, axis.bottom()))
        if one.value is None:
            band = axis.adjusted(0, 10, 0, -10)
            self.hatch(painter, band)
            reason, small = reason_of(one), self.sized(0.85)
            wide = min(self.metrics(0.85).horizontalAdvance(reason) + 12, band.width() - 16)
            words = QRectF(band.center().x() - wide / 2, band.top() + 3, wide, band.height() - 6)
            painter.fillRect(words, ink.ground)
            self.write(painter, words, reason, font=small, color=ink.muted, side=CENTER)
            return
        if one.reach is not None:
            reach = one.reach
            whiskers(painter, reach, (LOW, HIGH), lambda v: QPointF(self._x(axis, v), middle), ink.text)
        painter.setPen(QPen(ink.ground, 1.5))
        painter.setBrush(ink.accent)
        painter.drawEllipse(QPointF(self._x(axis, one.value), middle), 6, 6)

    def _rests(self, row: Headline) -> tuple[str, str]:
        one = row.figure
        return counts.units(one.units, row.question.data), counts.discussions(one.clusters or 0)

    def _costs(self, row: Headline) -> tuple[str, str]:
        if row.figure.value is None and not row.figure.units:
            return "", ""
        if row.costly is None:
            return self.tr("nothing: all agree"), ""
        names = " ↔ ".join(answer_name(row.question, one) for one in row.costly.answers)
        told = self.tr("{0} of {1} pairs of answers that differ")
        return names, told.format(row.costly.count, row.costly.differing)
