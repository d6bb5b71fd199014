"""Labels that two copies changed apart, in the whole project: how many there are, and the way to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.gui.desk import Desk
from annotator.gui.icons import icon
from annotator.gui.panes.row import Picture
from annotator.gui.plain import Elided
from annotator.gui.working import Work
from annotator.model.change import Change
from annotator.store.queries.versions import Contested, contested, still_contested

PAUSE_MS = 300
FEW = 5  # changes of one action; more came from a copy that was merged, and may contradict


class ContestedBand(QFrame):
    """Counts them where there are any; `wanted` has the one to go to.

    They are one's own, which one can settle, and everybody's for who sees all.
    """

    wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.found: Sequence[Contested] = ()
        self._looking: Work | None = None
        self._sees_all = desk.sees_all
        self.setProperty("role", "panel")
        self._words = Elided("", "warning")
        self.button = QPushButton(self.tr("Go to the next"))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.next)
        row = QHBoxLayout()
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(Picture(icon("git-fork"), 16))
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        rule = QFrame()
        rule.setProperty("role", "rule")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(rule)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self.look)
        desk.bridge.changed.connect(self._news)
        desk.access_changed.connect(self._access_changed)
        self.hide()
        self.look()

    def look(self) -> None:
        """Look for them beside the window: of many labels each is looked at."""
        person = None if self.desk.sees_all else self.desk.person.id
        self._looking = Work(lambda _: self.desk.bridge.read(contested, person=person), self.desk)
        self._looking.finished.connect(self._looked)
        self._looking.start()

    def next(self) -> bool:
        """Go to the one behind the chosen label, then from the first again; False where there is none."""
        ids = [one.id for one in self.found]
        place = ids.index(self.desk.focused) + 1 if self.desk.focused in ids else 0
        if self.found:
            self.wanted.emit(self.found[place % len(self.found)])
        return bool(self.found)

    def _looked(self, found: Sequence[Contested]) -> None:
        if self.sender() is self._looking:
            self._looking = None
            self._show(found)

    def _show(self, found: Sequence[Contested]) -> None:
        self.found = found
        words = self.tr("%n label(s) of the project with two versions", "", len(found))
        self._words.setText(words)
        self._words.setToolTip(
            self.tr("Two copies changed them apart: whoever put a label says which holds.")
        )
        self.setAccessibleName(words)
        self.setVisible(bool(found))

    def _news(self, changes: Sequence[Change]) -> None:
        """Look anew when a copy may have been merged; after single changes at those that are known."""
        if len(changes) > FEW or any(one.id == "*" for one in changes):
            self._soon.start()
        elif self.found:
            left = self.desk.bridge.read(still_contested, [one.id for one in self.found])
            self._show([one for one in self.found if one.id in left])

    def _access_changed(self) -> None:
        if self.desk.sees_all != self._sees_all:
            self._sees_all = self.desk.sees_all
            self._soon.start()
