"""The tabs of the agreement page: one way of looking each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from annotator.gui.charts.kinds import KINDS, OVERVIEW
from annotator.gui.plain import tip

MARGINS = 16  # pixels beside the words of a tab, its borders included


class Tabs(QWidget):
    """Chooses a way of looking; arrows move between the tabs."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Ways of looking at agreement"))
        self._buttons = QButtonGroup(self)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(2)
        for place, kind in enumerate(KINDS):
            button = QToolButton()
            button.setText(kind.name)
            button.setCheckable(True)
            button.setProperty("tab", True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            bold = QFont(button.font())  # the chosen one is bold, and has room for it
            bold.setWeight(QFont.Weight.DemiBold)
            button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(kind.name) + MARGINS)
            self._buttons.addButton(button, place)
            self.row.addWidget(button)
        self.row.addStretch(1)
        self._buttons.idToggled.connect(self._toggled)
        self.choose(OVERVIEW)

    @property
    def current(self) -> str:
        """Return the id of the chosen one."""
        return KINDS[self._buttons.checkedId()].id

    def button(self, wanted: str) -> QToolButton:
        """Return the button of a way of looking."""
        place = next(n for n, kind in enumerate(KINDS) if kind.id == wanted)
        button = self._buttons.button(place)
        if not isinstance(button, QToolButton):
            raise TypeError("expected a button")
        return button

    def choose(self, wanted: str) -> None:
        """Choose a way of looking."""
        self.button(wanted).setChecked(True)

    def step(self, places: int) -> None:
        """Choose the next tab, or the one before, round the row."""
        self.choose(KINDS[(self._buttons.checkedId() + places) % len(KINDS)].id)

    def show_keys(self, key_of: Callable[[str], str]) -> None:
        """Say in the tool tips what each shows, and its key."""
        for kind in KINDS:
            key, about = key_of(f"figures.{kind.id}"), kind.told
            self.button(kind.id).setToolTip(tip(f"{about} ({key})" if key else about))

    def _toggled(self, place: int, on: bool) -> None:
        if on:
            self.chosen.emit(KINDS[place].id)
