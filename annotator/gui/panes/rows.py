"""Small parts of the side panes: pictures of labels, and buttons that answer a question."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QIconEngine, QKeyEvent, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QButtonGroup, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from annotator.gui.icons import PaintedEngine
from annotator.gui.plain import unmarked

SWATCH = QSize(18, 14)
ROW_WIDTH = 236  # pixels that the answers to one question may take side by side


def swatch(color: str, underline: str) -> QIcon:
    """Return a small picture of how a label looks in the text: its colour and its line style."""
    size, scale = SWATCH, 2
    pixmap = QPixmap(size * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink, tint = QColor(color), QColor(color)
    tint.setAlphaF(0.22)
    painter.fillRect(0, 1, size.width(), size.height() - 4, tint)
    styles = {"dotted": Qt.PenStyle.DotLine, "dashed": Qt.PenStyle.DashLine}
    painter.setPen(QPen(ink, 2, styles.get(underline, Qt.PenStyle.SolidLine)))
    y = size.height() - 2
    if underline == "wave":
        points = [(x, y - (x // 3 % 2) * 3) for x in range(0, size.width() + 1, 3)]
        for (x0, y0), (x1, y1) in pairwise(points):
            painter.drawLine(x0, y0, x1, y1)
    elif underline != "none":
        painter.drawLine(0, y, size.width(), y)
    painter.end()
    return QIcon(pixmap)


class KeycapEngine(PaintedEngine):
    """Paints a number in a small frame, in the colours of the theme in force."""

    def __init__(self, number: str) -> None:
        super().__init__()
        self.number = number

    def clone(self) -> QIconEngine:
        return KeycapEngine(self.number)

    def paint(self, painter: QPainter, rect: QRect, _mode: QIcon.Mode, state: QIcon.State) -> None:
        palette = QApplication.palette()
        taken = state == QIcon.State.On  # on the ground of an answer that was given
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(palette.color(QPalette.ColorRole.Base if taken else QPalette.ColorRole.Mid))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        font = QFont(QApplication.font())
        font.setPixelSize(max(round(rect.height() * 0.72), 1))
        painter.setFont(font)
        painter.setPen(
            palette.color(QPalette.ColorRole.Base if taken else QPalette.ColorRole.PlaceholderText)
        )
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self.number)
        painter.restore()


class Answers(QWidget):
    """Buttons for the values of one question; pressing the chosen one again takes the answer back."""

    answered = Signal(object)  # the value, or None for 'not answered'

    def __init__(
        self, values: Sequence[tuple[str, object]], parent: QWidget | None = None, *, numbered: bool = False
    ) -> None:
        super().__init__(parent)
        self._values = [value for _, value in values]
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(3)
        row, taken = QHBoxLayout(), 0
        for place, (name, _) in enumerate(values):
            button = QToolButton()
            button.setText(unmarked(name))
            button.setCheckable(True)
            button.setProperty("answer", True)
            button.installEventFilter(self)
            self._group.addButton(button, place)
            width = button.fontMetrics().horizontalAdvance(name) + 20 + (14 if numbered else 0)
            if taken and taken + width > ROW_WIDTH:
                rows.addLayout(_ended(row))
                row, taken = QHBoxLayout(), 0
            row.setSpacing(3)
            row.addWidget(button)
            taken += width + 3
        rows.addLayout(_ended(row))
        self._group.idClicked.connect(self._clicked)

    def number(self, value: object, key: str) -> None:
        """Show the number by which the keyboard gives an answer."""
        button = self._group.button(next(n for n, own in enumerate(self._values) if _same(own, value)))
        if isinstance(button, QToolButton):
            button.setIcon(QIcon(KeycapEngine(key)))
            button.setIconSize(QSize(13, 13))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setToolTip(f"Alt+{key}")
            button.setAccessibleDescription(f"Alt+{key}")

    def press(self, value: object) -> None:
        """Give an answer, or take it back where it is given already."""
        self._group.button(next(n for n, own in enumerate(self._values) if _same(own, value))).click()

    def show_value(self, value: object, suggested: object = None) -> None:
        """Show which value is the answer; a suggested one looks like a proposal while there is none."""
        for place, button in enumerate(self._group.buttons()):
            own = self._values[place]
            button.setChecked(value is not None and _same(own, value))
            proposal = value is None and suggested is not None and _same(own, suggested)
            if bool(button.property("proposal")) != proposal:  # dressing a button anew takes long
                button.setProperty("proposal", proposal)
                button.style().unpolish(button)
                button.style().polish(button)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from answer to answer with the arrows: Tab goes to the next question."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(
            Qt.Key(event.key()), 0
        )
        if not step or not isinstance(watched, QToolButton):
            return False
        if self.isRightToLeft() and event.key() in {Qt.Key.Key_Right, Qt.Key.Key_Left}:
            step = -step
        place = (self._group.id(watched) + step) % len(self._values)
        self._group.button(place).setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def first(self) -> QToolButton:
        """Return the button to give the keyboard to: the chosen one, else the first."""
        buttons = [one for one in self._group.buttons() if isinstance(one, QToolButton)]
        return next((one for one in buttons if one.isChecked()), buttons[0])

    def _clicked(self, place: int) -> None:
        chosen = self._group.button(place).isChecked()
        self.answered.emit(self._values[place] if chosen else None)


def _ended(row: QHBoxLayout) -> QHBoxLayout:
    row.addStretch(1)
    return row


def _same(one: object, other: object) -> bool:
    """Compare answers; True is not 1."""
    return one == other and isinstance(one, bool) == isinstance(other, bool)
