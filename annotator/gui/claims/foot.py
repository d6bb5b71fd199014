"""What stands below the list of claims: what can be done with those that are picked or chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from annotator.gui.claims.rows import Row
from annotator.gui.plain import Words


class Foot(QWidget):
    """Two buttons, of which the one is shown that can be used, and a hint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gather = QPushButton()
        self.gather.setProperty("role", "primary")
        self.part = QPushButton(self.tr("Take this wording out  −"))
        self.hint = Words("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 10, 0)
        column.setSpacing(6)
        for part in (self.gather, self.part, self.hint):
            column.addWidget(part)

    def show_state(self, picked: int, row: Row | None) -> None:
        """Show what can be done with so many picked claims, or with the chosen row."""
        self.gather.setVisible(picked > 0)
        self.gather.setEnabled(picked > 1)
        self.gather.setText(self.tr("Make %n claim(s) one", "", picked) + "  %")
        self.part.setVisible(picked == 0 and row is not None and row.several and row.mine)
        self.hint.setText(self._hint(picked))

    def _hint(self, picked: int) -> str:
        if picked == 1:
            return self.tr("Pick the other wordings of this claim, then press %. Esc lets go.")
        if picked > 1:
            return self.tr("What points at any of them will point at the one claim. Ctrl+Z takes it back.")
        return self.tr("Enter goes there. Space picks wordings of one claim, % makes them one.")
