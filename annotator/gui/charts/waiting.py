"""What stands in place of the charts: words, and a button where something waits to be computed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.gui.charts.cards import centred
from annotator.gui.plain import Words


class Waiting(QWidget):
    """A heading, words below it and perhaps a button; `wanted` asks to compute what waits."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.words = Words("", "heading"), Words("", "muted", wrap=True)
        self.button = QPushButton()
        self.button.clicked.connect(self.wanted)
        row = QWidget()
        sides = QHBoxLayout(row)
        sides.setContentsMargins(0, 6, 0, 0)
        sides.addStretch(1)
        sides.addWidget(self.button)
        sides.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(centred(self.heading, self.words, row))

    def say(self, words: str, heading: str = "", button: str = "") -> None:
        """Show these words; with words for it also the button."""
        self.heading.setText(heading)
        self.words.setText(words)
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def say_costly(self, spans: int) -> None:
        """Say what gamma of so many spans costs, and offer it."""
        told = self.tr(
            "Gamma aligns the spans of all annotators, and does so again for each of 30 random texts. "
            "With {0} spans that takes from many seconds to minutes. It can be stopped, and everything else "
            "can be used meanwhile; F1 and the unitizing alphas are there at once."
        )
        button = self.tr("Compute anyway")
        self.say(told.format(f"{spans:,}".replace(",", "\u202f")), self.tr("This takes a while"), button)

    def say_stopped(self) -> None:
        """Say that the computation was stopped, and offer to begin again."""
        words = self.tr("Nothing was lost. Choose something else above, or begin again.")
        self.say(words, self.tr("Stopped"), self.tr("Compute"))
