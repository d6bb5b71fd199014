"""Bringing a discussion onto the desk, a large one beside the window, and to the place wanted in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from annotator.errors import ExpectedError
from annotator.gui import dossier as dossiers
from annotator.gui.desk import Desk
from annotator.gui.dossier import Dossier
from annotator.gui.panes.discussions import DiscussionList
from annotator.gui.panes.reading import Reading
from annotator.gui.refusals import refusal
from annotator.gui.working import Work
from annotator.gui.yielding import settled


@dataclass(frozen=True, slots=True)
class Wanted:
    """A discussion, a text of it (None: where one was, else the first open one), what is done there."""

    discussion: str
    text: str | None
    then: Callable[[], object] | None


class Bringing(QObject):
    """Lays one discussion at a time on the desk, the one wanted last; `said` has words for the status bar."""

    said = Signal(str)

    def __init__(self, desk: Desk, reading: Reading, listed: DiscussionList) -> None:
        super().__init__(reading)
        self.desk = desk
        self.reading = reading
        self.work: Work | None = None  # the reading of a large discussion that is under way
        self.restore: Callable[[], bool] = lambda: False  # goes to where one was; False where not known
        self._listed = listed
        self._wanted = Wanted("", None, None)
        self._missed = False
        desk.discussions_changed.connect(self._news)

    def bring(self, wanted: str, text: str | None = None, then: Callable[[], object] | None = None) -> None:
        """Lay a discussion on the desk and go to a text of it; `then` is done once it is there."""
        again = self.work is not None and wanted == self._wanted.discussion
        self._wanted = Wanted(wanted, text, then)
        if again:
            return
        if self._listed.comments(wanted) < dossiers.LARGE:
            self._bring_small(wanted)
            return
        self.said.emit(self.tr("Opening…"))
        self._start()

    def finish(self) -> None:
        """Wait for what is being read; it is not laid on the desk any more."""
        for work in self.findChildren(Work):
            work.wait()
        self.work = None

    def _bring_small(self, wanted: str) -> None:
        try:
            dossier = self.desk.read(wanted)
        except ExpectedError as error:  # another program took it out
            self._let_go("")
            self.said.emit(refusal(error))
            return
        self._let_go("")
        self._lay(dossier)

    def _start(self) -> None:
        wanted = self._wanted.discussion
        self.reading.setEnabled(False)
        self._missed = False
        self.work = Work(lambda _: self._prepared(wanted), self)
        self.work.finished.connect(self._arrived)
        self.work.refused.connect(self._refused)
        self.work.start()

    def _prepared(self, wanted: str) -> Dossier:
        """Read a large discussion and work out its look, on another thread."""
        dossier = self.desk.read(wanted)
        self.reading.prepare(dossier)
        return dossier

    def _news(self, which: set[str] | None) -> None:
        """Take note that something was done to the discussion while it was being read."""
        self._missed = self._missed or which is None or self._wanted.discussion in which

    def _arrived(self, dossier: Dossier) -> None:
        if self.work is None or dossier.discussion.id != self._wanted.discussion:
            return  # another one was chosen meanwhile
        if dossier.policy.visible != self.desk.policy.visible:
            self._start()  # the project blinds otherwise by now
            return
        self._let_go("")
        self._lay(dossier)
        if self._missed:
            self.desk.renew()

    def _refused(self, sentence: str) -> None:
        """Go on with what is on the desk; the sentence says why."""
        if self.work is not None and self.work.is_over:
            self._let_go(sentence)

    def _let_go(self, sentence: str) -> None:
        if self.work is not None:
            self.work = None
            self.reading.setEnabled(True)
            self.said.emit(sentence)

    def _lay(self, dossier: Dossier) -> None:
        """Lay a discussion on the desk and go to what is wanted in it."""
        wanted = self._wanted
        self.desk.lay(dossier)
        if wanted.text is not None or not self.restore():
            opened = (text.id for text in dossier.discussion.texts if not self.desk.closed(text.id))
            text = wanted.text if wanted.text in dossier.texts else next(opened, None)
            if text is not None:
                self.reading.reveal(text)
            else:
                self.reading.give_keyboard(self.reading.active)
        if wanted.then is not None:
            wanted.then()
        settled()
