"""Watches the window for keys and the mouse, shows the active time, and keeps it where it belongs."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from annotator.gui.timing.clock import ActiveClock
from annotator.gui.timing.diary import Diary

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchUpdate,
        QEvent.Type.InputMethod,
    }
)
BEAT_MS = 10_000
BEATS_TO_KEEP = 6  # what was counted since is lost where the machine stops


class TimeWatch(QObject):
    """Counts the active time of one person in one project while its window is there.

    `changed` has the active seconds of the discussion in hand, -1 without one; `left` has a
    discussion and the seconds of this visit to it.
    """

    changed = Signal(float)
    left = Signal(str, float)

    def __init__(self, window: QWidget, diary: Diary, clock: ActiveClock | None = None) -> None:
        super().__init__(window)
        self.clock = clock or ActiveClock(time.monotonic)
        self._window = window
        self._diary = diary
        self._kept = diary.seconds()
        self._visit = 0.0
        self._beats = 0
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        window.installEventFilter(self)
        self._attach()
        self.clock.activate(window.isActiveWindow())

    def show(self, discussion: str | None) -> None:
        """Count for this discussion from now on; the visit to the one before is over."""
        if discussion == self.clock.discussion:
            return
        before = self.clock.discussion
        self.keep()
        if before is not None and self._visit > 0:
            self.left.emit(before, self._visit)
        self._visit = 0.0
        self.clock.show(discussion)
        self._tell()

    def begin_visit(self) -> None:
        """Begin the visit to the discussion in hand anew: what was counted so far is kept here alone."""
        self.keep()
        self._visit = 0.0

    def keep(self) -> None:
        """Write down on this computer what was counted."""
        counted = self.clock.take()
        self._visit += sum(counted.values())
        self._kept = self._diary.add(counted)
        self._beats = 0

    def stop(self) -> None:
        """End the visit and watch no more."""
        self.show(None)
        self._timer.stop()
        self._window.removeEventFilter(self)
        if (handle := self._window.windowHandle()) is not None:
            handle.removeEventFilter(self)

    def seconds(self, discussion: str) -> float:
        """Return the active seconds of a discussion on this computer."""
        return self._kept.get(discussion, 0.0) + self.clock.spent(discussion)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See what reaches the window; stop nothing."""
        kind = event.type()
        if kind in TOUCHES:
            self.clock.touch()
        elif watched is self._window:
            if kind in {QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate}:
                self.clock.activate(kind == QEvent.Type.WindowActivate)
            elif kind == QEvent.Type.Show:
                self._attach()
        return False

    def _attach(self) -> None:
        """See the events of the system's window: they come by here before any pane takes them."""
        if (handle := self._window.windowHandle()) is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)

    def _beat(self) -> None:
        self._beats += 1
        if self._beats >= BEATS_TO_KEEP:
            self.keep()
        self._tell()

    def _tell(self) -> None:
        discussion = self.clock.discussion
        self.changed.emit(-1.0 if discussion is None else self.seconds(discussion))


def worded(seconds: float) -> str:
    """Return a length of time in minutes, as '0 min', '12 min' or '1 h 05 min'."""
    hours, minutes = divmod(int(seconds) // 60, 60)
    if hours:
        return QCoreApplication.translate("time", "{0} h {1} min").format(hours, f"{minutes:02}")
    return QCoreApplication.translate("time", "{0} min").format(minutes)
