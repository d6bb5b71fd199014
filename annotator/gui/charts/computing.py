"""Work beside the window: asked on the GUI thread, done on another, the answer back on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal

from annotator.errors import ExpectedError
from annotator.gui.language import QT_TRANSLATE_NOOP
from annotator.gui.yielding import yielding
from annotator.jobs.progress import CancelledError
from annotator.watch import watched

T = TypeVar("T")
FAILED = QT_TRANSLATE_NOOP("Figures", "The computation failed. The report of the fault says more.")


PAUSE = 0.1  # seconds between two words about how far it is


class _Post(QObject):
    """Carries one answer across threads; it outlives the page that asked."""

    answered = Signal(object, object)  # itself, so that one that is on its way when it is dropped is known
    refused = Signal(object, str)
    progressed = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.wanted, self._told = True, 0.0

    def watch(self, done: int, total: int) -> None:
        """Take note of how far the work is (on the other thread); stop it where nobody waits for it."""
        if not self.wanted:
            raise CancelledError(QCoreApplication.translate("Figures", "Stopped."))
        if total and monotonic() - self._told > PAUSE:
            self._told = monotonic()
            self.progressed.emit(done, total)


class Computing(QObject):
    """Asks one thing after the other; work that was overtaken by a new question is stopped at its next step.

    Some steps cannot be stopped; an answer that comes all the same is dropped.
    """

    refused = Signal(str)
    progressed = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked = 0
        self._post: _Post | None = None
        self._then: Callable[[Any], None] = lambda _answer: None

    @property
    def busy(self) -> bool:
        """Tell whether an answer is still to come."""
        return self._post is not None

    def ask(self, question: Callable[[], T], then: Callable[[T], None]) -> None:
        """Compute `question` on a worker thread and call `then` with the answer on this one."""
        self.drop()
        post = _Post()
        post.answered.connect(self._answered)
        post.refused.connect(self._refused)
        post.progressed.connect(self.progressed)
        self._post, self._then = post, then
        QThreadPool.globalInstance().start(lambda: _work(question, post))

    def drop(self) -> None:
        """Forget the question that is being worked on, and stop the work."""
        if self._post is not None:
            self._post.wanted = False
            self._post.answered.disconnect(self._answered)
            self._post.refused.disconnect(self._refused)
            self._post.progressed.disconnect(self.progressed)
            self._post = None

    def _answered(self, post: _Post, answer: object) -> None:
        if post is self._post:
            self._post = None
            self._then(answer)

    def _refused(self, post: _Post, sentence: str) -> None:
        if post is self._post:
            self._post = None
            self.refused.emit(sentence)


def _work(question: Callable[[], object], post: _Post) -> None:
    """Compute and post; a bug goes on to the last-resort handler, and the page is told that it failed."""
    told = False
    try:
        with yielding.often(), watched(post.watch):
            answer = question()
        post.answered.emit(post, answer)
        told = True
    except CancelledError:
        told = True
    except ExpectedError as error:
        post.refused.emit(post, str(error))
        told = True
    finally:
        if not told:
            post.refused.emit(post, QCoreApplication.translate("Figures", FAILED))
