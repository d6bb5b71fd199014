"""The card of the parts: which they are, in which order, and their rows, or why there are none."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QStackedWidget, QVBoxLayout, QWidget

from annotator.gui.charts.board import Chosen, Study
from annotator.gui.charts.cards import beside, card, centred
from annotator.gui.charts.faces import Face, scrolled
from annotator.gui.charts.grouped import GROUPINGS, Grouped
from annotator.gui.charts.partrows import PartRows
from annotator.gui.choice import Choice
from annotator.gui.plain import Words, tip
from annotator.gui.theme import Theme


class PartFace(Face):
    """Chooses the parts (`regrouped` asks for others) and their order, and shows their rows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.plate = PartRows(theme=theme)
        self.area = scrolled(self.plate)
        self.area.verticalScrollBar().valueChanged.connect(lambda _place: self.plate.redraw())
        self.groups, self.order = Choice(), Choice()
        for one in GROUPINGS:
            self.groups.addItem(one.name, one.by)
            self.groups.setItemData(self.groups.count() - 1, tip(one.told), Qt.ItemDataRole.ToolTipRole)
        for name, order in (
            (self.tr("In their order"), "given"),
            (self.tr("Lowest value first"), "value"),
            (self.tr("Most cases first"), "cases"),
        ):
            self.order.addItem(name, order)
        self._about, self._why = Words("", "small", wrap=True), Words("", "muted", wrap=True)
        self._why_title = Words(self.tr("Nothing to take apart yet"), "heading")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.area)
        self._pages.addWidget(centred(self._why_title, self._why))
        named = self._named(self.tr("Parts"), self.groups), self._named(self.tr("Order"), self.order)
        choices = beside(named[0], self.groups, named[1], self.order)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card(choices, self._about, self._pages))
        self.groups.activated.connect(lambda _place: self.regrouped.emit(self.groups.currentData()))
        self.order.activated.connect(lambda _place: self._sort())
        self.plate.chosen.connect(self._spot_chosen)
        self.plate.entered.connect(self.entered)

    def show_value(self, value: Grouped, study: Study) -> None:
        del study
        with QSignalBlocker(self.groups):
            self.groups.setCurrentIndex(self.groups.findData(value.by))
        self._about.setText(value.grouping.told)
        self._why.setText(value.reason)
        self._pages.setCurrentIndex(int(bool(value.reason)))
        self.order.setEnabled(len(value.rows) > 1)
        self.plate.show_grouped(value)
        if self.plate.spot is None:
            self.area.verticalScrollBar().setValue(0)

    def mark(self, chosen: Chosen) -> bool:
        spot = self.plate.spot_of(chosen)
        self.plate.choose(spot, tell=False)
        return spot is not None

    def set_theme(self, theme: Theme) -> None:
        self.plate.set_theme(theme)

    def be_like(self, other: Face) -> None:
        if isinstance(other, PartFace):
            self.order.setCurrentIndex(other.order.currentIndex())
            self._sort()

    def on_paper(self) -> list[tuple[str, QWidget]]:
        return [(self.groups.currentText(), self.plate)]

    def take_keyboard(self) -> None:
        """Give the keyboard to the rows, or to the choice of others where there are none."""
        (self.groups if self._pages.currentIndex() else self.plate).setFocus()

    def _sort(self) -> None:
        self.plate.sort(self.order.currentData())
        if self.plate.spot is not None:
            self._reveal(self.plate.spot)

    def _spot_chosen(self, spot: Any) -> None:
        self._reveal(spot)
        self.chosen.emit(self.plate.chosen_of(spot))

    def _reveal(self, spot: int) -> None:
        """Bring a row into sight, below what stays there."""
        inside = self.plate.rectangle(spot)
        bar, page = self.area.verticalScrollBar(), self.area.viewport().height()
        highest, lowest = inside.top() - self.plate.head - 4, inside.bottom() + 4 - page
        bar.setValue(round(min(max(bar.value(), lowest), highest)))

    @staticmethod
    def _named(words: str, box: QComboBox) -> QLabel:
        label = Words(words, "small")
        label.setBuddy(box)
        label.setIndent(8)
        box.setAccessibleName(words)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return label
