"""What shows one way of looking at agreement: a card with a chart, scrolled where it needs more room."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from annotator.gui.charts.board import (
    Chosen,
    Study,
)
from annotator.gui.charts.cards import beside, card
from annotator.gui.plain import Words
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.gui.charts.plate import Plate


class Face(QWidget):
    """A card that shows one value; `chosen` has the part that was chosen, `entered` asks for its cases.

    `regrouped` asks for the measure taken apart in another way (`grouped.GROUPINGS`).
    """

    chosen = Signal(object)
    entered = Signal()
    regrouped = Signal(str)

    def show_value(self, value: Any, study: Study) -> None:
        """Draw a value."""
        raise NotImplementedError

    def mark(self, chosen: Chosen) -> bool:
        """Mark a part; False where it is not shown here."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Take on the colours of a theme."""
        raise NotImplementedError

    def take_keyboard(self) -> None:
        """Give the keyboard to the chart."""
        raise NotImplementedError

    def be_like(self, other: Face) -> None:
        """Show the value as another card of this kind does, where that can be chosen in it."""

    def on_paper(self) -> list[tuple[str, QWidget]]:
        """Return the charts with their titles, '' for one that is alone, to be drawn on a sheet of paper."""
        raise NotImplementedError


class PlateFace(Face):
    """A plate in a card, scrolled where it needs more room."""

    def __init__(
        self, plate: Plate, show: Callable[[Any, Study], None], title: str, about: str, *extra: QWidget
    ) -> None:
        super().__init__()
        self.plate, self._show = plate, show
        self.area = scrolled(plate)
        self.about = Words(about, "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card(beside(Words(title, "strong"), *extra), self.about, self.area))
        plate.chosen.connect(self._spot_chosen)
        plate.entered.connect(self.entered)

    def show_value(self, value: Any, study: Study) -> None:
        self._show(value, study)

    def mark(self, chosen: Chosen) -> bool:
        spot = self.plate.spot_of(chosen)
        self.plate.choose(spot, tell=False)
        return spot is not None

    def set_theme(self, theme: Theme) -> None:
        self.plate.set_theme(theme)

    def take_keyboard(self) -> None:
        self.plate.setFocus()

    def on_paper(self) -> list[tuple[str, QWidget]]:
        return [("", self.plate)]

    def _spot_chosen(self, spot: Any) -> None:
        inside = self.plate.rectangle(spot).toRect()
        self.area.ensureVisible(inside.center().x(), inside.center().y(), inside.width() // 2 + 8, 40)
        self.chosen.emit(self.plate.chosen_of(spot))


def scrolled(chart: QWidget) -> QScrollArea:
    """Return a chart that is scrolled where it needs more room; the keyboard goes to the chart itself."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.viewport().setAutoFillBackground(False)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(chart)
    return area
