"""One of a few: buttons side by side, of which exactly one is pressed."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from annotator.gui.plain import unmarked

MARGINS = 28  # pixels beside the words of a button, its borders included


class Choices(QWidget):
    """Offers values by name; `chosen` tells the value somebody pressed."""

    chosen = Signal(object)

    def __init__(self, about: str, offered: Sequence[tuple[str, object]], value: object) -> None:
        super().__init__()
        self.setAccessibleName(about)
        self._names = [name for name, _ in offered]
        self._values = [one for _, one in offered]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for place, (name, one) in enumerate(offered):
            button = QToolButton()
            button.setText(unmarked(name))
            button.setCheckable(True)
            button.setChecked(one == value)
            button.setProperty("choice", True)
            button.setAccessibleName(f"{about}: {name}")
            bold = QFont(button.font())  # the pressed one is bold, and has room for it
            bold.setWeight(QFont.Weight.DemiBold)
            button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(name) + MARGINS)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._group.addButton(button, place)
            row.addWidget(button)
        row.addStretch(1)
        self.setFocusProxy(self._group.checkedButton() or self._group.button(0))
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._values[place]))

    def offer(self, values: Collection[object]) -> None:
        """Show the buttons of these values alone."""
        for place, button in enumerate(self._group.buttons()):
            button.setVisible(self._values[place] in values)

    def name_of(self, value: object) -> str:
        """Return how a value is called, '' for one that is not offered."""
        return self._names[self._values.index(value)] if value in self._values else ""

    def show_value(self, value: object) -> None:
        """Show which value holds, as it was chosen elsewhere."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)
