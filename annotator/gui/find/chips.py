"""The terms of a search as chips: each says in words what it narrows, and a click leaves it out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from annotator.gui.find.narrowing import term_words
from annotator.gui.find.query import Term
from annotator.gui.icons import icon
from annotator.gui.plain import tip, unmarked

WIDTH = 190


class TermChips(QWidget):
    """Shows the terms that say something; `dropped` has one that was clicked."""

    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Term, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addStretch(1)
        self.hide()

    def show_terms(self, terms: Sequence[Term]) -> None:
        """Show these terms and no others."""
        whole = tuple(one for one in terms if one.is_whole)
        self.setVisible(bool(whole))
        if whole == self._shown:
            return
        self._shown = whole
        while self._row.count() > 1:
            item = self._row.takeAt(0)
            if item is not None and (chip := item.widget()) is not None:
                chip.hide()
                chip.deleteLater()
        for place, term in enumerate(whole):
            self._row.insertWidget(place, self._chip(term))

    def _chip(self, term: Term) -> QToolButton:
        words = term_words(term)
        chip = QToolButton()
        chip.setObjectName("chip")
        chip.setText(unmarked(chip.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WIDTH)))
        chip.setIcon(icon("x"))
        chip.setIconSize(QSize(12, 12))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setProperty("answer", True)
        meaning = self.tr("Leave out: {0}").format(words)
        chip.setToolTip(tip(meaning))
        chip.setAccessibleName(meaning)
        chip.clicked.connect(lambda: self.dropped.emit(term))
        return chip
