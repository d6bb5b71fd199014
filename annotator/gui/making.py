"""Projects that take their time before they can be opened: upgraded or made beside the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.gui.working import Work

if TYPE_CHECKING:
    from annotator.gui.opening import OpenProject
    from annotator.jobs.progress import Progress


@dataclass(frozen=True, slots=True)
class Wanted:
    """A project that somebody waits for: what is said meanwhile, what opens it, and as whom."""

    words: str
    do: Callable[[Progress], OpenProject]
    as_name: str | None = None
    role: str | None = None


class Making(QObject):
    """Opens one such project at a time; what was wanted last is what is shown.

    `made` has the open project and what was wanted, `said` a sentence.
    """

    made = Signal(object, object)
    said = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.work: Work | None = None
        self._wanted: Wanted | None = None  # None: somebody opened something else meanwhile
        self._next: Wanted | None = None
        self._held: OpenProject | None = None  # open, and nobody has taken it over yet

    def begin(self, wanted: Wanted) -> None:
        """Begin with a project, or keep it for the moment when the one under way is ready."""
        if self.work is not None:
            self._next = wanted
            self.said.emit(self.tr("Another project is still being prepared; this one is opened after it."))
            return
        self._wanted = wanted
        self.said.emit(wanted.words)
        self.work = Work(lambda progress: self._do(wanted, progress), self)
        self.work.finished.connect(self._finished)
        self.work.refused.connect(self._refused)
        self.work.start()

    def forget(self) -> None:
        """Show nothing of what is under way: something else was opened. It is made ready all the same."""
        self._wanted = self._next = None

    def finish(self) -> None:
        """Wait for what is under way and let go of it: the window is closed."""
        if self.work is not None:
            self.work.wait()
            self.work = None
        if self._held is not None:
            self._held.close()
            self._held = None

    def _do(self, wanted: Wanted, progress: Progress) -> OpenProject:
        self._held = wanted.do(progress)
        return self._held

    def _finished(self, opened: OpenProject) -> None:
        if self.work is None:
            return  # the window was closed, and the project with it
        wanted, following = self._wanted, self._next
        self.work = self._held = self._wanted = self._next = None
        if wanted is not None and following is None:
            self.said.emit("")
            self.made.emit(opened, wanted)
            return
        opened.close()
        self.said.emit(self.tr("{0} is ready and can be opened.").format(opened.title))
        if following is not None:
            self.begin(following)

    def _refused(self, sentence: str) -> None:
        following = self._next
        self.work = self._wanted = self._next = None
        if following is not None:
            self.begin(following)
        self.said.emit(sentence)
