"""The strip above the thread while only one reply is shown with what it answers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from annotator.gui.plain import Elided, tip
from annotator.gui.text.view import AnnotatedTextView
from annotator.gui.text.where import named


class ChainNotice(QFrame):
    """Says which reply is shown alone; a click on it shows all comments again. Hidden while all are shown."""

    def __init__(self, view: AnnotatedTextView) -> None:
        super().__init__()
        self._view = view
        self.setProperty("role", "strip")
        self._chain: tuple[str, ...] = ()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.words = Elided("", "strong")
        self.leave = QToolButton()
        self.leave.setText(self.tr("Show all (Esc)"))
        self.leave.setProperty("role", "flat")
        self.leave.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.leave.clicked.connect(self._leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 1, 6, 1)
        row.addWidget(self.words, 1)
        row.addWidget(self.leave)
        self.hide()
        view.folds_changed.connect(self._look)
        view.view_changed.connect(self._look)

    def _look(self) -> None:
        """Show what is shown alone, or nothing."""
        chain = self._view.chain()
        if chain == self._chain:
            return
        self._chain = chain
        self.setVisible(bool(chain))
        if chain:
            folds = self._view.column.folds
            item = folds.items[folds.places[chain[-1]]]
            words = self.tr("{1} of {2} comments: {0} and what it answers")
            self.words.setText(words.format(named(item), len(chain), len(folds.items)))
            self.words.setToolTip(tip(self.words.text()))

    def _leave(self) -> None:
        self._view.show_chain(None)
        self._view.setFocus()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._leave()
