"""What stands in the middle of the window while no discussion is open: what to do now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from annotator.gui.plain import Words


class NothingOpen(QWidget):
    """Says that there are no discussions, or that none is chosen; `import_wanted` asks for pages."""

    import_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._heading = Words("", "heading")
        self._words = Words("", "muted", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words.setFixedWidth(420)
        self.button = QPushButton(self.tr("Import pages…"))
        self.button.setProperty("role", "primary")
        self.button.setAutoDefault(True)  # Enter presses it
        self.button.clicked.connect(self.import_wanted)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        for part in (self._heading, self._words, self.button):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def take_keyboard(self) -> bool:
        """Give the keyboard to what can be done here; False where there is nothing."""
        if self.button.isHidden():
            return False
        self.button.setFocus()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_keyboard()

    def show_for(self, discussions: int) -> None:
        """Say what to do in a project with so many discussions."""
        self.button.setVisible(not discussions)
        if discussions:
            self._heading.setText(self.tr("No discussion is open"))
            self._words.setText(self.tr("Choose one in the list; Ctrl+B shows it."))
        else:
            self._heading.setText(self.tr("No discussions yet"))
            self._words.setText(
                self.tr("Drop pages or a folder of pages on this window, or import them (Ctrl+I).")
            )
        self._words.setFixedHeight(self._words.heightForWidth(self._words.width()))
