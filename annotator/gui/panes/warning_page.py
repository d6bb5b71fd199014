"""What a project's texts may hold, said before the first discussion; one can go on or leave."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator import settings
from annotator.gui.icons import icon
from annotator.gui.panes.row import Picture
from annotator.gui.plain import Elided, Words, breakable
from annotator.model.ids import digest

WIDTH, HIGHEST = 540, 320  # pixels of the words; longer ones are scrolled


class WarningPage(QWidget):
    """Shows a warning; `accepted` says that somebody goes on, `left` that they do not."""

    accepted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Elided("", "strong")
        self.words = Words("", wrap=True)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.go_on = QPushButton(self.tr("Go on"))
        self.go_on.setProperty("role", "primary")
        self.go_on.setAutoDefault(True)
        self.go_on.clicked.connect(self.accepted)
        self.leave = QPushButton(self.tr("Leave the project"))
        self.leave.setAutoDefault(True)
        self.leave.clicked.connect(self.left)
        self._build()

    def show_warning(self, title: str, words: str) -> None:
        """Show the warning of a project."""
        self._title.setText(title)
        self.words.setText(breakable(words))
        needed = self.words.heightForWidth(WIDTH) + self.words.fontMetrics().height()
        self._scroll.setFixedHeight(min(needed, HIGHEST))
        self.setAccessibleName(self.tr("Before you begin"))
        self.setAccessibleDescription(words)
        self.go_on.setAccessibleDescription(words)
        self.setFocusProxy(self.go_on)
        self.go_on.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        ground = QWidget()
        ground.setProperty("role", "ground")
        around = QVBoxLayout(ground)
        around.setContentsMargins(0, 0, 8, 0)
        around.addWidget(self.words)
        around.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll = scroll
        scroll.setWidget(ground)
        scroll.setAccessibleName(self.tr("The warning"))
        card = QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(620)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(28, 24, 28, 24)
        inside.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Picture(icon("warning"), 24))
        head.addWidget(Words(self.tr("Before you begin"), "heading"), 1)
        inside.addLayout(head)
        inside.addWidget(self._title)
        inside.addSpacing(6)
        inside.addWidget(scroll, 1)
        inside.addSpacing(6)
        about = self.tr("Any discussion can be skipped later, without giving words: Ctrl+Shift+K.")
        inside.addWidget(Words(about, "muted", wrap=True))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.go_on)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card, 1000)
        across.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 16, 16, 16)
        page.addStretch(1)
        page.addLayout(across, 3)
        page.addStretch(2)


def is_read(warning: str, *, project: str, person: str) -> bool:
    """Tell whether this person has read these words on this computer, or there are none."""
    known = settings.load().warned.get(f"{project} {person}")
    return not warning.strip() or known == digest([warning])


def remember(warning: str, *, project: str, person: str) -> None:
    """Remember that this person has read these words."""
    settings.change(warned={**settings.load().warned, f"{project} {person}": digest([warning])})
