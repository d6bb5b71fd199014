"""Agreement by pair and by label, beside each other: the map and the forest."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from annotator.gui.charts.board import (
    Board,
    Chosen,
    Study,
)
from annotator.gui.charts.cards import beside, card
from annotator.gui.charts.faces import Face, scrolled
from annotator.gui.charts.forest import Forest
from annotator.gui.charts.heatmap import HeatMap, Scale
from annotator.gui.plain import Words
from annotator.gui.theme import Theme


class Parts(Face):
    """The map of pairs and the forest of labels; a part chosen in one is marked in both."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.heat, self.forest = HeatMap(theme=theme), Forest(theme=theme)
        self._scale = Scale(self.heat.inks)
        self.heat.chosen.connect(lambda cell: self.chosen.emit(Chosen(pair=self.heat.pair(cell))))
        self.forest.chosen.connect(self._row_chosen)
        for chart in (self.heat, self.forest):
            chart.entered.connect(self.entered)
        self._title = Words("", "strong")
        how = Words(self.tr("Value, 95 % interval, n or how often given"), "small")
        scroll = self._scroll = scrolled(self.forest)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(
            card(Words(self.tr("Pairs of annotators"), "strong"), scrolled(self.heat), self._scale)
        )
        split.addWidget(card(beside(self._title, how), scroll))
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setSizes([380, 620])
        split.setChildrenCollapsible(False)
        split.setHandleWidth(9)
        split.setStyleSheet("QSplitter::handle { background: transparent; }")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)
        QWidget.setTabOrder(self.heat, self.forest)

    def show_value(self, value: Board, study: Study) -> None:
        del study
        self.heat.show_board(value)
        self.forest.show_board(value)
        labelled = value.measure.question.labelled
        self._title.setText(self.tr("By label") if labelled else self.tr("As a whole and by pair"))

    def mark(self, chosen: Chosen) -> bool:
        row = self.forest.row_of(chosen)
        cell = self.heat.cell_of(chosen.pair) if chosen.pair else None
        self.forest.choose(row, tell=False)
        mirrored = cell is not None and self.heat.spot == (cell[1], cell[0])
        self.heat.choose(self.heat.spot if mirrored else cell, tell=False)
        return row is not None or cell is not None

    def set_theme(self, theme: Theme) -> None:
        self.heat.set_theme(theme)
        self.forest.set_theme(theme)
        self._scale.show_inks(self.heat.inks)

    def on_paper(self) -> list[tuple[str, QWidget]]:
        return [
            (self._title.text(), self.forest),
            (self.tr("Pairs of annotators"), self.heat),
            ("", self._scale),
        ]

    def take_keyboard(self) -> None:
        self.forest.setFocus()

    def _row_chosen(self, row: int) -> None:
        place = self.forest.center(row)
        self._scroll.ensureVisible(0, round(place.y()), 0, 24)
        self.chosen.emit(self.forest.rows[row].chosen)
