"""How a view follows the wheel: a touch pad by its pixels, the notches of a mouse in a short glide."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QStyle, QWidget

_PACE = 8  # milliseconds from step to step
_SHARE = 0.28  # of what is left, in one step


class Glide:
    """Turns the wheel's events into steps of a view; a desktop that wants no motion gets one step."""

    def __init__(self, view: QWidget, scroll: Callable[[int], int]) -> None:
        """Let `scroll` move the view by pixels; it says how far that was."""
        self._view, self._scroll = view, scroll
        self._timer = QTimer(view)
        self._timer.timeout.connect(self._go_on)
        self._left = 0

    def wheel(self, event: QWheelEvent, line: int) -> None:
        """Follow one event of the wheel, in lines of so many pixels."""
        if event.pixelDelta().y():
            self._scroll(-event.pixelDelta().y())
            return
        pixels = -round(event.angleDelta().y() / 120 * QApplication.wheelScrollLines() * line)
        style, hint = self._view.style(), QStyle.StyleHint.SH_Widget_Animation_Duration
        if style.styleHint(hint, None, self._view) <= 0:
            self._scroll(pixels)
            return
        turned = self._left * pixels < 0
        self._left = pixels if turned else self._left + pixels
        self._timer.start(_PACE)

    def _go_on(self) -> None:
        step = ceil(abs(self._left) * _SHARE) * (1 if self._left > 0 else -1)
        self._left -= step
        if not self._scroll(step) or not self._left:
            self._left = 0
            self._timer.stop()
