"""The line at the foot of the window: one place for sentences, and one that says what is saved."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QStatusBar

from annotator.gui.plain import Elided, Words, tip
from annotator.gui.saying import aloud

NOTICE_MS = 9000


class StatusLine(QObject):
    """Shows a sentence for a while, and at the right what has been saved."""

    def __init__(self, bar: QStatusBar) -> None:
        super().__init__(bar)
        self.notice = Elided("", "")
        self.saved = Words("", "muted")
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self.hush)
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(10, 2, 10, 2)
        bar.addWidget(self.notice, 1)
        bar.addPermanentWidget(self.saved)

    def tell(self, sentence: str, details: str = "") -> None:
        """Show a sentence; its tool tip has the details."""
        self.notice.setText(sentence)
        self.notice.setToolTip(tip(details or sentence))
        self._quiet.start(NOTICE_MS)
        aloud(self.notice, sentence)

    def hush(self) -> None:
        """Take the sentence away: it was about what was before."""
        self.notice.setText("")

    def show_project(self, open_: bool) -> None:
        """Say that all is saved in the project that was just opened; nothing without one."""
        self.saved.setText(self.tr("All changes saved") if open_ else "")

    def show_saved(self, what: str) -> None:
        """Say what was saved last."""
        self.saved.setText(self.tr("{0} · saved").format(what))
        self.hush()

    def show_writing(self, writing: bool) -> None:
        """Tell the truth about words that are being typed."""
        self.saved.setText(self.tr("Writing, not saved yet") if writing else self.tr("All changes saved"))
