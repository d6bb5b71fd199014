"""Agreement of each pair of annotators as a map of cells."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.gui.below import reason_of
from annotator.gui.charts.board import (
    FEW_UNITS,
    Board,
)
from annotator.gui.charts.chart import FIGURES, WORDS, Chart, Drawing, Names
from annotator.gui.charts.inks import HIGH, LOW, Inks, steps
from annotator.gui.charts.wording import (
    interval_words,
    number,
)
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.agreement import Measurement

Cell = tuple[int, int]
_NAMES, _ROUND = 96, 24


class HeatMap(Chart):
    """Cells of value and n; a spot is a (row, column) off the diagonal."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.setAccessibleName(self.tr("Agreement of pairs of annotators"))
        self.board: Board | None = None
        self._left, self._top = Names("left", self), Names("top", self)
        self.frame.set_axes({"left": self._left, "top": self._top})
        self._top.setHeight(self.metrics().height() + 8)
        self._cells = _Cells(self)
        self.box.sigResized.connect(self._fit_names)
        self._figures: dict[Cell, Measurement] = {}

    def show_board(self, board: Board) -> None:
        """Draw the pairs of a board; the chosen cell stays where its people are still there."""
        self.board = board
        size = max(len(board.people), 1)
        self.box.setRange(xRange=(0, size), yRange=(0, size), padding=0)
        names = [name for _, name in board.people]
        widest = max((self.metrics().horizontalAdvance(name) for name in names), default=0)
        self._left.setWidth(min(widest, _NAMES) + 14)
        self._left.show_names(names)
        self._top.show_names(names)
        self._fit_names()
        if self.spot is not None and max(self.spot) >= len(names):
            self.spot = None
        self._figures = {cell: board.pairs[self.pair(cell)] for cell in permutations(range(len(names)), 2)}
        self.redraw()

    def paper(self) -> QSize:
        """Return the size on paper, where every figure can be read."""
        many = max(len(self._left.names), 2)
        across = min(120, max(64, 520 // many))
        return QSize(round(self._left.width()) + many * across, _NAMES + 20 + many * 44)

    @property
    def paper_width(self) -> int:
        """Return the greatest width on paper: wider cells say no more."""
        return self.paper().width()

    def _fit_names(self) -> None:
        """Give the names of the columns the height that they need, lying or upright."""
        flat = self.metrics().height() + 8
        widest = max((self.metrics().horizontalAdvance(name) for name in self._top.names), default=0)
        line = self.metrics().height() + 2
        above = min(widest, _NAMES) + 10
        self.setMinimumHeight(max(round(above + len(self._top.names) * line), 140))
        self._top.setHeight(min(widest, _NAMES) + 10 if self._top.is_upright() else flat)

    def pair(self, cell: Cell) -> tuple[str, str]:
        """Return the ids of a cell's two people, in the order of the board."""
        if self.board is None:
            raise ValueError("the map shows no board")
        first, second = sorted(cell)
        return self.board.people[first][0], self.board.people[second][0]

    def cell_of(self, pair: tuple[str, str]) -> Cell | None:
        """Return the cell below the diagonal that shows a pair."""
        ids = [one for one, _ in self.board.people] if self.board else []
        return (ids.index(pair[1]), ids.index(pair[0])) if {*pair} <= {*ids} else None

    def figure(self, cell: Cell) -> Measurement:
        """Return what a cell shows."""
        return self._figures[cell]

    def center(self, cell: Cell) -> QPointF:
        """Return where the middle of a cell lies in the view."""
        place = self.box.mapViewToScene(QPointF(cell[1] + 0.5, cell[0] + 0.5))
        return QPointF(self.mapFromScene(place))

    def spot_at(self, position: QPointF) -> Cell | None:
        place = self.box.mapSceneToView(self.mapToScene(position.toPoint()))
        cell = (int(place.y() // 1), int(place.x() // 1))
        size = len(self.board.people) if self.board else 0
        inside = all(0 <= part < size for part in cell) and cell[0] != cell[1]
        return cell if inside else None

    def beside(self, right: int, down: int) -> Cell | None:
        """Return the next cell in a direction, over the diagonal."""
        size = len(self.board.people) if self.board else 0
        if size < 2:
            return None
        if self.spot is None or (right, down) == (0, 0):
            return self.spot or (1, 0)
        row, column = self.spot[0] + down, self.spot[1] + right
        if row == column:
            row, column = row + down, column + right
        return (row, column) if 0 <= row < size and 0 <= column < size else None

    def told(self, spot: Any) -> str:
        one = self.figure(spot)
        names = dict(self.board.people) if self.board else {}
        said = f"{' – '.join(names[who] for who in self.pair(spot))}: {number(one.value)}, n = {one.units}"
        said += interval_words(one)
        if one.value is not None and one.units < FEW_UNITS:
            said += "\n" + self.tr("Fewer than {0} in common: take it as a hint").format(FEW_UNITS)
        return "\n".join(filter(None, (said, reason_of(one))))


class _Cells(Drawing):
    """The cells; fonts and their sizes are looked up once a painting, not once a cell."""

    def paint(self, painter: QPainter, *_more: Any) -> None:
        painter.setLayoutDirection(WORDS)
        chart = self.chart
        if not isinstance(chart, HeatMap) or chart.board is None:
            return
        self._strong, self._small = chart.sized(1.1, bold=True), chart.sized(0.85)
        strong, small = QFontMetricsF(self._strong), QFontMetricsF(self._small)
        self._strong_line, self._small_line = strong.height(), small.height()
        self._wide = max(strong.horizontalAdvance("−0.00"), small.horizontalAdvance("n 000")) + 4
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = len(chart.board.people)
        for row in range(size):
            for column in range(size):
                self._cell(painter, chart, (row, column))
        if chart.spot is not None:
            self._mark(painter, chart)

    def _mark(self, painter: QPainter, chart: HeatMap) -> None:
        """Draw a double line around the chosen cell, so that it is seen on every colour."""
        place, width = self._place(chart.spot), 3.0 if chart.hasFocus() else 2.0
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(chart.inks.ground, width + 3))
        painter.drawRoundedRect(place, 3, 3)
        painter.setPen(QPen(chart.inks.accent if chart.hasFocus() else chart.inks.text, width))
        painter.drawRoundedRect(place, 3, 3)

    def _place(self, cell: Cell) -> QRectF:
        """Return the cell in pixels: the box is shared evenly, with a gap between cells."""
        inside, size = self.boundingRect(), max(len(self.chart.board.people), 1)
        width, height = inside.width() / size, inside.height() / size
        gap = 1.5 if width > 16 else 0.5
        place = QRectF(inside.left() + cell[1] * width, inside.top() + cell[0] * height, width, height)
        return place.adjusted(gap, gap, -gap, -gap)

    def _cell(self, painter: QPainter, chart: HeatMap, cell: Cell) -> None:
        place, ink = self._place(cell), chart.inks
        painter.setPen(Qt.PenStyle.NoPen)
        if cell[0] == cell[1]:
            painter.setBrush(ink.line)
            painter.drawEllipse(place.center(), 1.5, 1.5)
            return
        one = chart.figure(cell)
        if one.value is None:
            painter.setBrush(QBrush(ink.hatching, Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(ink.line, 1))
            painter.drawRoundedRect(place, 3, 3)
            self._words(painter, place, "–", f"n {one.units}", ink.muted)
            return
        color = ink.of_value(one.value)
        color = color if one.units >= FEW_UNITS else ink.faded(color)
        if place.width() < _ROUND:
            painter.fillRect(place, color)
        else:
            painter.setBrush(color)
            painter.setPen(QPen(ink.text, 1) if ink.theme.high else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(place, 3, 3)
        self._words(painter, place, number(one.value), f"n {one.units}", ink.on(color))

    def _words(self, painter: QPainter, place: QRectF, value: str, n: str, color: QColor) -> None:
        """Write value and n where the cell has room for them."""
        lines = self._strong_line, self._small_line
        if place.width() < self._wide or place.height() < lines[0]:
            return
        both = place.height() > sum(lines) + 4
        painter.setPen(color)
        painter.setFont(self._strong)
        upper = place.adjusted(0, 0, 0, -lines[1]) if both else place
        painter.drawText(upper, int(Qt.AlignmentFlag.AlignCenter), value)
        if both:
            painter.setFont(self._small)
            painter.drawText(place.adjusted(0, lines[0], 0, 0), int(Qt.AlignmentFlag.AlignCenter), n)


class Scale(QWidget):
    """The legend of the map: the same scale for every project, what is hatched and what is faded."""

    def __init__(self, colors: Inks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(FIGURES)
        self.inks = colors
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Scale from −0.2 to 1"))

    def show_inks(self, colors: Inks) -> None:
        """Take on other colours."""
        self.inks = colors
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, 2 * self.fontMetrics().height() + 14)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(WORDS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPointSizeF(max(font.pointSizeF() * 0.85, 6))
        painter.setFont(font)
        line = painter.fontMetrics().height()
        bar = QRectF(14, 2, min(self.width() - 28, 320), 8)
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        for place in range(11):
            gradient.setColorAt(place / 10, self.inks.of_value(LOW + (HIGH - LOW) * place / 10))
        painter.setPen(QPen(self.inks.line, 1))
        painter.setBrush(gradient)
        painter.drawRoundedRect(bar, 2, 2)
        painter.setPen(self.inks.muted)
        for value in steps(LOW, HIGH):
            x = bar.left() + (value - LOW) / (HIGH - LOW) * bar.width()
            told = f"{value:.1f}".replace("-", "−")
            painter.drawText(QRectF(x - 20, 12, 40, line), int(Qt.AlignmentFlag.AlignHCenter), told)
        self._keys(painter, 14 + line)

    def _keys(self, painter: QPainter, top: float) -> None:
        """Explain hatched and faded cells."""
        line = painter.fontMetrics().height()
        x = 14.0
        faded = self.inks.faded(self.inks.of_value(0.8))
        hatched = QBrush(self.inks.hatching, Qt.BrushStyle.BDiagPattern)
        told = ((hatched, self.tr("undefined")), (QBrush(faded), self.tr("n below {0}").format(FEW_UNITS)))
        for brush, words in told:
            painter.setPen(QPen(self.inks.line, 1))
            painter.setBrush(brush)
            painter.drawRoundedRect(QRectF(x, top + line / 2 - 5, 16, 10), 2, 2)
            painter.setPen(self.inks.muted)
            width = painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(QRectF(x + 21, top, width + 2, line), int(Qt.AlignmentFlag.AlignVCenter), words)
            x += width + 40
