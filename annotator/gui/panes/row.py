"""A button that looks like a row of a list: an icon, a name, a line about it, something at its right end."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

ICON = 20
INDENT = 12  # from the border of a row to what stands in it


class RowButton(QPushButton):
    """A row that is one button; what stands in it does not take the mouse or the focus away."""

    def __init__(self, name: QLabel, about: QLabel | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "row")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name.text())
        self.setAccessibleDescription(about.text() if about else "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(INDENT, 8, INDENT, 8)
        self._line.setSpacing(INDENT)
        words = QVBoxLayout()
        words.setSpacing(1)
        for label in (name, about):
            if label is not None:
                label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                words.addWidget(label)
        self._line.addLayout(words, 1)

    def put_icon(self, icon: QIcon) -> None:
        """Put an icon before the words."""
        self._line.insertWidget(0, Picture(icon), 0, Qt.AlignmentFlag.AlignTop)

    def put_right(self, widget: QWidget) -> None:
        """Add something at the right end."""
        if isinstance(widget, QLabel):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        return self._line.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._line.minimumSize()


class Picture(QLabel):
    """An icon that follows the theme: a label with a pixmap would keep the colours of its first day."""

    def __init__(self, icon: QIcon, size: int = ICON) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(size, size)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        self._icon.paint(painter, self.rect(), Qt.AlignmentFlag.AlignCenter, mode)
