"""The active time in the line at the foot of the window, and what becomes of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from annotator import settings
from annotator.gui.desk import Desk
from annotator.gui.plain import Words, tip
from annotator.gui.timing.diary import Diary
from annotator.gui.timing.watch import TimeWatch, worded


class TimeShown(Words):
    """Shows who is at work how long they have worked on the discussion on the desk."""

    def __init__(self, window: QMainWindow, desk: Desk, *, project: str) -> None:
        super().__init__("", "muted", parent=window)
        self.desk = desk
        self.watch = TimeWatch(window, Diary(project=project, person=desk.person.id))
        self.watch.changed.connect(self._show)
        desk.discussion_opened.connect(self._opened)
        desk.access_changed.connect(self._explain)
        self._seconds = -1.0
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        window.statusBar().insertPermanentWidget(1, self)
        self._explain()
        self._opened()

    def toggle(self) -> None:
        """Show the active time, or hide it; it is remembered."""
        settings.change(show_time=not settings.load().show_time)
        self._show(self._seconds)

    def close_watch(self) -> None:
        """End the visit to the discussion; must be called while the project is still open."""
        self.watch.stop()
        self.hide()
        self.deleteLater()

    def _opened(self) -> None:
        self.watch.show(self.desk.discussion.id if self.desk.discussion else None)

    def _show(self, seconds: float) -> None:
        self._seconds = seconds
        self.setVisible(seconds >= 0 and settings.load().show_time)
        words = worded(max(seconds, 0.0))
        self.setText(self.tr("{0} here").format(words))
        self.setAccessibleName(self.tr("Active time on this discussion: {0}").format(words))

    def _explain(self) -> None:
        told = [
            self.tr("Your active time on this discussion, counted on this computer."),
            self.tr("A pause counts for one minute at most; time in other windows does not count."),
            self.tr("It stays on this computer."),
        ]
        self.setToolTip(tip("\n".join(told)))
        self.setAccessibleDescription(" ".join(told))
