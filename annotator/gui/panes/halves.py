"""The labels, and below them what is chosen: each is scrolled by itself, so that both are always in sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

SHARE = 0.38  # of the height is the least that the lower half has while something is shown in it
HINT = 64  # pixels for what stands there while nothing is


class Halves(QWidget):
    """Gives the upper half the height it needs and the lower one the rest, which is never too little.

    Between them stands what is always in sight.
    """

    def __init__(
        self,
        above: QWidget,
        between: QWidget,
        below: Sequence[tuple[QWidget, int]],
        in_use: Callable[[], bool],
    ) -> None:
        super().__init__()
        self.between = between
        between.setParent(self)
        between.installEventFilter(self)
        self.above, self.below = Half(self, [(above, 0)]), Half(self, below)
        self._in_use = in_use  # whether one works with what the lower half shows
        self._shared_for = False
        for half in (self.above, self.below):
            half.ground.installEventFilter(self)

    def show_top(self) -> None:
        """Scroll both to their beginning."""
        for half in (self.above, self.below):
            half.verticalScrollBar().setValue(0)

    def show_widget(self, wanted: QWidget) -> None:
        """Scroll to a widget of either half."""
        for half in (self.above, self.below):
            if half.isAncestorOf(wanted):
                half.ensureWidgetVisible(wanted, 0, max(24, wanted.height()))  # of a field Qt means its caret

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.share()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the height anew when what stands in a half needs another one."""
        turned = watched is self.between and event.type() in {
            QEvent.Type.ShowToParent,
            QEvent.Type.HideToParent,
        }
        if event.type() == QEvent.Type.LayoutRequest or turned:
            for half in (self.above, self.below):
                if watched is half.ground:
                    half.forget()
            self.share()
        return False

    def settle(self) -> None:
        """Share the height anew if one began or ceased to work with the lower half."""
        if self._in_use() != self._shared_for:
            self.share()

    def share(self) -> None:
        """Share the height between the halves as they are now."""
        self._shared_for = self._in_use()
        width, height = self.width(), self.height()
        foot = 0 if self.between.isHidden() else self.between.sizeHint().height()
        least = min(self.below.needed(width), round(height * SHARE)) if self._shared_for else HINT
        border = max(0, min(self.above.needed(width), height - least - foot))
        self.above.place(QRect(0, 0, width, border))
        self.between.setGeometry(QRect(0, border, width, foot))
        self.below.place(QRect(0, border + foot, width, height - border - foot))


class Half(QScrollArea):
    """Widgets one below the other, given as (widget, stretch)."""

    def __init__(self, parent: QWidget, parts: Sequence[tuple[QWidget, int]]) -> None:
        super().__init__(parent)
        self.ground = QFrame()
        self.ground.setProperty("role", "panel")
        column = QVBoxLayout(self.ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in parts:
            column.addWidget(widget, stretch)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.ground)
        self._needed: dict[int, int] = {}  # width → height

    def needed(self, width: int) -> int:
        """Return the height at which nothing of it need be scrolled."""
        if width not in self._needed:
            ground = self.ground
            fits = ground.heightForWidth(width) if ground.hasHeightForWidth() else ground.sizeHint().height()
            self._needed[width] = fits
        return self._needed[width]

    def forget(self) -> None:
        """Forget the heights: what stands in it is other now."""
        self._needed = {}

    def place(self, rectangle: QRect) -> None:
        """Take a place; lines are broken as if there were no scroll bar, unless there must be one.

        A scroll bar that once was there makes lines break earlier, and would be needed by that alone.
        """
        fits = self.needed(rectangle.width()) <= rectangle.height()
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if self.verticalScrollBarPolicy() != policy:
            self.setVerticalScrollBarPolicy(policy)
        self.setGeometry(rectangle)
