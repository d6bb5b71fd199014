"""Agreement as a whole, by target and by label: bars with their intervals."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from annotator.gui.below import reason_of
from annotator.gui.charts.board import (
    LINES,
    Board,
    Chosen,
    Row,
)
from annotator.gui.charts.chart import WORDS, Chart, Drawing, Names
from annotator.gui.charts.inks import LOW, steps
from annotator.gui.charts.whiskers import whiskers
from annotator.gui.charts.wording import (
    interval_words,
)
from annotator.gui.charts.wording import (
    number as value,
)
from annotator.gui.text.theme import blend
from annotator.gui.theme import Theme

# Pixels: least and greatest height of a row, greatest width of names, width of figures, of value and bar.
_ROW, _TALL, _NAMES, _FIGURES, _VALUE, _BAR = 18, 48, 190, 174, 46, 36
_MARGIN = 0.02
_PAPER, _PAPER_ROW = 860, 26


class Forest(Chart):
    """One bar a row with its interval; a spot is the number of a row."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.setAccessibleName(self.tr("Agreement by label, with intervals"))
        self.board: Board | None = None
        self._left, self._right, self._top = (
            _RowNames("left", self),
            _Shares("right", self),
            _Heads("top", self),
        )
        self._bottom = _Values("bottom")
        self.frame.set_axes(
            {"left": self._left, "right": self._right, "top": self._top, "bottom": self._bottom}
        )
        self._bottom.setHeight(self._below)
        self._right.setWidth(_FIGURES)
        self._bars = _Bars(self)
        self.box.sigResized.connect(self._fit_rows)
        self._color_axis()

    @property
    def rows(self) -> tuple[Row, ...]:
        """Return the rows that are drawn."""
        return self.board.rows if self.board else ()

    def show_board(self, board: Board) -> None:
        """Draw the rows of a board; the chosen row stays where it is still there."""
        before = self.rows[self.spot].chosen if self.spot is not None else None
        self.board = board
        low = self._lowest() if board.measure.is_alpha else 0.0
        self.box.setXRange(low - _MARGIN, 1.0 + _MARGIN, padding=0)
        self._fit_rows()
        self._bottom.setTicks([[(tick, f"{tick:.1f}".replace("-", "−")) for tick in steps(low, 1.0)]])
        widest = max((self.metrics(1.05).horizontalAdvance(row.name) for row in self.rows), default=0)
        self._left.setWidth(min(widest, _NAMES) + 36)
        self._left.show_names([row.name for row in self.rows], strong=0)
        self._right.show_names([_share(row) for row in self.rows])
        self._top.setHeight(self._above)
        self.setMinimumHeight(self.sizeHint().height())
        self.spot = next((n for n, row in enumerate(self.rows) if row.chosen == before), None)
        self.redraw()

    def row_of(self, chosen: Chosen) -> int | None:
        """Return the row that shows this part, None where there is none."""
        return next((number for number, row in enumerate(self.rows) if row.chosen == chosen), None)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._color_axis()

    def sizeHint(self) -> QSize:
        return QSize(480, round(len(self.rows) * _ROW + self._above + self._below + 2))

    def paper(self) -> QSize:
        """Return the size on paper, where rows need not be narrow."""
        return QSize(_PAPER, round(len(self.rows) * _PAPER_ROW + self._above + self._below + 2))

    @property
    def _above(self) -> float:
        """Return the height of the names of the reference lines."""
        named = self.board is not None and self.board.measure.is_alpha
        return 2 * self.metrics(0.85).height() + 4 if named else 6.0

    @property
    def _below(self) -> float:
        """Return the height of the axis of values."""
        return self.metrics().height() + 10

    def center(self, row: int) -> QPointF:
        """Return where the middle of a row lies in the view."""
        middle = sum(self.box.viewRange()[0]) / 2
        return QPointF(self.mapFromScene(self.box.mapViewToScene(QPointF(middle, row + 0.5))))

    def spot_at(self, position: QPointF) -> int | None:
        row = int(self.box.mapSceneToView(self.mapToScene(position.toPoint())).y() // 1)
        return row if 0 <= row < len(self.rows) else None

    def beside(self, right: int, down: int) -> int | None:
        if not self.rows:
            return None
        del right
        row = down + (self.spot if self.spot is not None else 0)
        return row if 0 <= row < len(self.rows) else None

    def told(self, spot: Any) -> str:
        row = self.rows[spot]
        one = row.figure
        said = f"{row.name}: {value(one.value)}, n = {one.units}"
        said += interval_words(one)
        if row.share is not None:
            given = self.tr("Given %n time(s), {0} % of all labels", "", one.used or 0)
            said += "\n" + given.format(f"{row.share * 100:.0f}")
        return "\n".join(filter(None, (said, reason_of(one))))

    def _fit_rows(self) -> None:
        """Share the height among the rows; where they are few they stay together at the top."""
        shown = max(len(self.rows), int(self.box.height() / _TALL), 1)
        self.box.setYRange(0, shown, padding=0)

    def _lowest(self) -> float:
        """Return where the axis begins: −0.2, or a round value below the lowest one."""
        values = [row.figure.value for row in self.rows if row.figure.value is not None]
        return next((step for step in reversed(steps(-1, LOW)) if step <= min(values, default=0)), -1.0)

    def _color_axis(self) -> None:
        self._bottom.setPen(pg.mkPen(self.inks.line))
        self._bottom.setTextPen(self.inks.muted)
        self._bottom.setStyle(
            tickFont=self.sized(0.85), tickLength=0, tickTextOffset=6, hideOverlappingLabels=False
        )


class _Values(pg.AxisItem):  # type: ignore[misc]
    """The axis of values; its ticks are set, so that nothing depends on the width."""


class _RowNames(Names):
    """The names of the rows from the left, a label with a patch of its colour."""

    def write(self, painter: QPainter, number: int, name: str) -> None:
        chart = self.chart
        if not isinstance(chart, Forest):
            return
        top = chart.box.mapFromView(QPointF(0, number)).y()
        bottom = chart.box.mapFromView(QPointF(0, number + 1)).y()
        color = chart.rows[number].color
        if color is not None:
            painter.fillRect(QRectF(6, (top + bottom) / 2 - 5, 10, 10), chart.inks.of_label(color))
        inside = QRectF(22, top, self.width() - 30, bottom - top)
        metrics = chart.metrics()
        if number == self.strong:
            metrics = type(metrics)(chart.sized(bold=True))
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)


class _Shares(Names):
    """How often a label was given, in figures and as a small bar."""

    def write(self, painter: QPainter, number: int, name: str) -> None:
        chart = self.chart
        if not isinstance(chart, Forest):
            return
        top = chart.box.mapFromView(QPointF(0, number)).y()
        bottom = chart.box.mapFromView(QPointF(0, number + 1)).y()
        inside = QRectF(10, top, self.width() - 14, bottom - top)
        side = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(inside, side, value(chart.rows[number].figure.value))
        painter.setFont(chart.sized(0.9))
        painter.setPen(chart.inks.muted)
        painter.drawText(inside.adjusted(_VALUE, 0, 0, 0), side, name)
        share = chart.rows[number].share
        if share:
            bar = QRectF(self.width() - _BAR - 4, (top + bottom) / 2 - 3, max(share * _BAR, 1), 6)
            painter.fillRect(bar, blend(chart.inks.muted, chart.inks.ground, 0.6))


class _Heads(Names):
    """The names of the two reference lines, above the bars."""

    def paint(self, painter: QPainter, *_more: Any) -> None:
        painter.setLayoutDirection(WORDS)
        chart = self.chart
        if not isinstance(chart, Forest) or chart.board is None or not chart.board.measure.is_alpha:
            return
        painter.setFont(chart.sized(0.85))
        painter.setPen(chart.inks.muted)
        line = chart.metrics(0.85).height()
        for place, (limit, name) in enumerate(reversed(LINES)):
            x = chart.box.mapFromView(QPointF(limit, 0)).x()
            inside = QRectF(x - 200, place * line, 200, line)
            said = QCoreApplication.translate("Figures", name)
            painter.drawText(inside, int(Qt.AlignmentFlag.AlignRight), said)


class _Bars(Drawing):
    def paint(self, painter: QPainter, *_more: Any) -> None:
        painter.setLayoutDirection(WORDS)
        chart = self.chart
        if not isinstance(chart, Forest) or chart.board is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._grid(painter, chart)
        for place, row in enumerate(chart.rows):
            self._row(painter, chart, place, row)

    def _x(self, place: float) -> float:
        return float(self.chart.box.mapFromView(QPointF(place, 0)).x())

    def _grid(self, painter: QPainter, chart: Forest) -> None:
        inside, (low, high) = self.boundingRect(), chart.box.viewRange()[0]
        for tick in steps(low, high):
            painter.setPen(QPen(chart.inks.muted if tick == 0 else chart.inks.line, 1))
            painter.drawLine(QPointF(self._x(tick), inside.top()), QPointF(self._x(tick), inside.bottom()))
        if chart.board is not None and chart.board.measure.is_alpha:
            painter.setPen(QPen(chart.inks.muted, 1, Qt.PenStyle.DashLine))
            for limit, _ in LINES:
                x = self._x(limit)
                painter.drawLine(QPointF(x, inside.top()), QPointF(x, inside.bottom()))

    def _row(self, painter: QPainter, chart: Forest, place: int, row: Row) -> None:
        inside, ink = self.boundingRect(), chart.inks
        top, bottom = (chart.box.mapFromView(QPointF(0, place + part)).y() for part in (0, 1))
        middle, height = (top + bottom) / 2, min((bottom - top) * 0.56, 20.0)
        if chart.spot == place:
            mark = QRectF(inside.left() + 1, top + 1, inside.width() - 2, bottom - top - 2)
            painter.setPen(QPen(ink.accent, 2 if chart.hasFocus() else 1))
            painter.setBrush(blend(ink.accent, ink.ground, 0.08))
            painter.drawRoundedRect(mark, 4, 4)
        one = row.figure
        if one.value is None:
            self._reason(painter, chart, QRectF(self._x(0) + 8, top, inside.right(), bottom - top), row)
            return
        zero, end = self._x(0), self._x(one.value)
        painter.setPen(QPen(ink.accent, 1) if ink.theme.high else Qt.PenStyle.NoPen)
        painter.setBrush(blend(ink.accent, ink.ground, 0.5 if place == 0 else 0.3))
        painter.drawRect(QRectF(min(zero, end), middle - height / 2, abs(end - zero), height))
        if one.reach is not None:
            low, high = chart.box.viewRange()[0]
            axis = low + _MARGIN, high - _MARGIN
            whiskers(painter, one.reach, axis, lambda v: QPointF(self._x(v), middle), ink.text)
        painter.setPen(QPen(ink.ground, 1.5))
        painter.setBrush(ink.text)
        painter.drawEllipse(QPointF(end, middle), 4.5, 4.5)

    @staticmethod
    def _reason(painter: QPainter, chart: Forest, inside: QRectF, row: Row) -> None:
        inside.setRight(chart.box.rect().right() - 4)
        painter.setFont(chart.sized(0.9))
        painter.setPen(chart.inks.muted)
        words = QCoreApplication.translate("Figures", "undefined: {0}").format(reason_of(row.figure))
        shown = chart.metrics(0.9).elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter), shown)


def _share(row: Row) -> str:
    """Return n of a whole row, or how often a label was given and its share."""
    if row.share is None:
        return f"n {row.figure.units}"
    return f"{row.figure.used} · {row.share * 100:.0f} %"
