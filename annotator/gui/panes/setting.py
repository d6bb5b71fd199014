"""One setting of a page: its name, what it does, how it is chosen or what holds, and a way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from annotator.gui.panes.choices import Choices
from annotator.gui.plain import Words, breakable


class Setting(QWidget):
    """Shows a setting with its editor; without one, in words, what holds.

    `beside` puts the way back beside an editor that is one row of buttons.
    """

    def __init__(self, title: str, about: str, editor: QWidget | None, *, beside: bool = False) -> None:
        super().__init__()
        self.choices: Choices | None = None
        self._held = Words("", "", wrap=True)
        self._changed = QWidget()
        self._back = QPushButton(self.tr("Take it back"))
        self._back.setProperty("role", "flat")
        self._take_back: Callable[[], object] = lambda: None
        self._back.clicked.connect(self._go_back)
        row = QHBoxLayout(self._changed)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Words(self.tr("Changed for everybody."), "notice"))
        row.addWidget(self._back)
        row.addStretch(1)
        self._changed.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Words(title, "strong"))
        if editor is None:
            column.addWidget(self._held)
        column.addWidget(Words(about, "muted", wrap=True))
        if editor is not None and beside:
            across = QHBoxLayout()  # beside the choices, so that what follows stays under the pointer
            across.setSpacing(18)
            across.addWidget(editor)
            self._changed.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
            across.addWidget(self._changed, 1)
            column.addLayout(across)
        else:
            if editor is not None:
                column.addWidget(editor, 0, _placed(editor))
            column.addWidget(self._changed)
        self.setAccessibleName(title)
        self.setAccessibleDescription(about)

    def show_value(self, value: object) -> None:
        """Show which of the choices holds."""
        if self.choices is not None:
            self.choices.show_value(value)
            self.show_words(self.choices.name_of(value))

    @property
    def held(self) -> str:
        """Return in words what holds."""
        return self._held.text()

    def show_words(self, words: str) -> None:
        """Show in words what holds, where it cannot be chosen here."""
        self._held.setText(breakable(words))
        self._held.setAccessibleName(f"{self.accessibleName()}: {words}")

    def show_changed(self, take_back: Callable[[], object]) -> None:
        """Say that it was changed, and offer to take that back."""
        self._take_back = take_back
        self._changed.show()

    def _go_back(self) -> None:
        self._take_back()

    def hide_changed(self) -> None:
        """Say no more that it was changed."""
        self._changed.hide()


def _placed(editor: QWidget) -> Qt.AlignmentFlag:
    """Return how an editor lies in its row: buttons keep their width."""
    return Qt.AlignmentFlag.AlignLeading if isinstance(editor, QPushButton) else Qt.AlignmentFlag(0)
