"""How the texts are set: size, length and spacing of lines, font; what is chosen holds at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator import settings
from annotator.gui.choice import Choice
from annotator.gui.icons import icon
from annotator.gui.panes.reading import LARGEST, SMALLEST, Reading
from annotator.gui.plain import Words, tip
from annotator.gui.text.theme import ViewTheme

SHORTEST, LONGEST, STEP = 50, 100, 5  # characters of a line; one step further there is no longest line
SPACINGS = (1.25, 1.45, 1.7, 2.0)


class TextSettings(QWidget):
    """Offers the four choices in some columns; `reading` has the texts, where any are open."""

    def __init__(self, reading: Reading | None, *, columns: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reading = reading
        self.size_words = Words("")
        self.measure = QSlider(Qt.Orientation.Horizontal)
        self.measure_words = Words("")
        self.spacing = Choice()
        self.family = Choice()
        self._build(columns)
        self.show_news()
        if reading is not None:
            reading.letters_changed.connect(self.show_news)

    def showEvent(self, event: QEvent) -> None:
        """Offer the fonts of this computer, which takes a while where there are thousands."""
        if self.family.count() == 0:
            self._offer_fonts()
        super().showEvent(event)  # type: ignore[arg-type]

    def show_news(self) -> None:
        """Show what is chosen."""
        now = settings.load()
        fits = self.tr("as it fits")
        if self.reading is not None:
            fits = self.tr("{0} pt, as it fits").format(f"{self.reading.points:g}")
        chosen = f"{now.text_size:g}" if now.text_size else ""
        self.size_words.setText(self.tr("{0} pt").format(chosen) if chosen else fits)
        self._fit.setEnabled(now.text_size is not None)
        with QSignalBlocker(self.measure), QSignalBlocker(self.spacing), QSignalBlocker(self.family):
            place = now.text_measure or LONGEST + STEP
            self.measure.setValue(round(place / STEP))
            nearest = min(SPACINGS, key=lambda one: abs(one - now.text_spacing))
            self.spacing.setCurrentIndex(SPACINGS.index(nearest))
            self.family.setCurrentIndex(max(self.family.findData(now.text_family), 0))
        full = self.tr("as wide as the pane")
        words = self.tr("{0} characters").format(now.text_measure) if now.text_measure else full
        self.measure_words.setText(words)

    # ---- choosing

    def _choose(self, **values: Any) -> None:
        chosen = settings.change(**values)
        if self.reading is not None:
            self.reading.set_letters(chosen)
        self.show_news()

    def _zoom(self, step: float | None) -> None:
        if self.reading is not None:
            self.reading.zoom(step)
        elif step is None:
            self._choose(text_size=None)
        else:
            size = (settings.load().text_size or ViewTheme().point_size) + step
            self._choose(text_size=min(max(size, SMALLEST), LARGEST))

    def _measured(self, steps: int) -> None:
        chosen = steps * STEP
        self._choose(text_measure=chosen if chosen <= LONGEST else 0)

    # ---- building

    def _build(self, columns: int) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(10)
        parts = (
            (self.tr("Size"), self._sizes()),
            (self.tr("Longest line"), self._measures()),
            (self.tr("Spacing of lines"), self._spacings()),
            (self.tr("Font"), self._families()),
        )
        for place, (words, part) in enumerate(parts):
            cell = QVBoxLayout()
            cell.setSpacing(3)
            cell.addWidget(Words(words, "small"))
            cell.addWidget(part)
            cell.addStretch(1)
            grid.addLayout(cell, place // columns, place % columns)
            grid.setColumnStretch(place % columns, 1)

    def _sizes(self) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        less = self._button("minus", self.tr("Smaller text"))
        more = self._button("plus", self.tr("Larger text"))
        self._fit = self._button("arrows-in-line-horizontal", self.tr("The size that fits the panes"))
        less.clicked.connect(lambda: self._zoom(-1.0))
        more.clicked.connect(lambda: self._zoom(1.0))
        self._fit.clicked.connect(lambda: self._zoom(None))
        for one in (less, more, self._fit, self.size_words):
            row.addWidget(one)
        row.addStretch(1)
        return part

    def _measures(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.measure.setRange(SHORTEST // STEP, LONGEST // STEP + 1)
        self.measure.setPageStep(2)
        self.measure.setAccessibleName(self.tr("Longest line"))
        self.measure.valueChanged.connect(self._measured)
        column.addWidget(self.measure)
        column.addWidget(self.measure_words)
        return part

    def _spacings(self) -> QWidget:
        names = (self.tr("Close"), self.tr("Normal"), self.tr("Wide"), self.tr("Double"))
        for words, value in zip(names, SPACINGS, strict=True):
            self.spacing.addItem(words, value)
        self.spacing.setAccessibleName(self.tr("Spacing of lines"))
        self.spacing.activated.connect(lambda place: self._choose(text_spacing=self.spacing.itemData(place)))
        return self.spacing

    def _families(self) -> QWidget:
        self.family.setAccessibleName(self.tr("Font"))
        self.family.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.family.activated.connect(lambda place: self._choose(text_family=self.family.itemData(place)))
        return self.family

    def _offer_fonts(self) -> None:
        with QSignalBlocker(self.family):
            self.family.addItem(self.tr("Automatic"), "")
            for family in QFontDatabase.families():
                if QFontDatabase.isScalable(family) and not QFontDatabase.isPrivateFamily(family):
                    self.family.addItem(family, family)
        self.show_news()

    def _button(self, name: str, meaning: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setToolTip(tip(meaning))
        button.setAccessibleName(meaning)
        return button


class TextSettingsBar(QFrame):
    """The choices in a line above the texts, so that their effect is seen; Esc puts it away."""

    def __init__(self, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reading = reading
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("How the texts are set"))
        self.choices = TextSettings(reading)
        close = QToolButton()
        close.setIcon(icon("x"))
        close.setProperty("role", "flat")
        close.setToolTip(tip(self.tr("Put these away (Esc)")))
        close.setAccessibleName(self.tr("Put these away"))
        close.clicked.connect(self.toggle)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.addWidget(self.choices, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def toggle(self) -> None:
        """Show the choices and give them the keyboard, or put them away."""
        self.setVisible(not self.isVisible())
        if self.isVisible():
            self.choices.measure.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.reading.active.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.toggle()
        else:
            super().keyPressEvent(event)
