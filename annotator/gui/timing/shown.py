"""The active time in the line at the foot of the window, and what becomes of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMainWindow

from annotator import settings
from annotator.actions.asking import AddActiveTime
from annotator.gui.desk import Desk
from annotator.gui.plain import Words, tip
from annotator.gui.timing.diary import Diary
from annotator.gui.timing.watch import TimeWatch, worded


class TimeShown(Words):
    """Shows who is at work how long they have worked on the discussion on the desk; `said` has words."""

    said = Signal(str)

    def __init__(self, window: QMainWindow, desk: Desk, *, project: str) -> None:
        super().__init__("", "muted", parent=window)
        self.desk = desk
        self.watch = TimeWatch(window, Diary(project=project, person=desk.person.id))
        self.watch.changed.connect(self._show)
        self.watch.left.connect(self._record)
        desk.discussion_opened.connect(self._opened)
        desk.access_changed.connect(self._policy_changed)
        self._recorded = desk.policy.record_time
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

    def told_on_entering(self) -> str:
        """Return what is said of recorded time to who enters, '' where none is recorded."""
        if not self.desk.policy.record_time:
            return ""
        return self.tr("This project records your active time on each discussion; its leads see it.")

    def _record(self, discussion: str, seconds: float) -> None:
        """Add the seconds of a visit to the project, where it records them; silently, as nobody asked."""
        if self.desk.policy.record_time and round(seconds) > 0 and discussion in self.desk.titles:
            self.desk.bridge.ask(AddActiveTime(discussion, round(seconds), new_session=True))

    def _policy_changed(self) -> None:
        """Record nothing that was worked before somebody was told that it is recorded."""
        if self.desk.policy.record_time != self._recorded:
            self._recorded = self.desk.policy.record_time
            self.watch.begin_visit()
            self.said.emit(
                self.told_on_entering() or self.tr("This project records no active time any more.")
            )
        self._explain()

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
        ]
        if self.desk.policy.record_time:
            told.append(self.tr("It is recorded in the project, where leads see it."))
        else:
            told.append(self.tr("It stays on this computer."))
        self.setToolTip(tip("\n".join(told)))
        self.setAccessibleDescription(" ".join(told))
