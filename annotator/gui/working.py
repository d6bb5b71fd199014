"""Long work beside the window: a job on a thread of its own, with progress and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from annotator.errors import ExpectedError
from annotator.gui.plain import Elided
from annotator.gui.refusals import refusal
from annotator.gui.yielding import yielding
from annotator.jobs.progress import CancelledError, Progress

Job = Callable[[Progress], Any]


class Work(QObject):
    """One job under way; its signals arrive in the thread of the window."""

    progressed = Signal(int, int, str)
    finished = Signal(object)
    refused = Signal(str)

    def __init__(self, job: Job, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job = job
        self._stopped = False
        self._over = Event()

    def start(self) -> None:
        """Begin."""
        QThreadPool.globalInstance().start(_Runnable(self))

    def stop(self) -> None:
        """Ask the job to stop at its next step."""
        self._stopped = True

    @property
    def is_over(self) -> bool:
        """Tell whether the job has ended; what it found may still be on its way."""
        return self._over.is_set()

    def wait(self) -> None:
        """Wait until the job is over; its signals may still be on their way."""
        self._over.wait()

    def carry_out(self) -> None:
        """Do the job (called on the other thread); however it ends, one signal says so."""
        sentence = self.tr("A fault of the program stopped this. What was called saved is saved.")
        try:
            with yielding.often():
                answer = self._job(self._tell)
        except ExpectedError as error:
            sentence = refusal(error)
        else:
            sentence = ""
            self.finished.emit(answer)
        finally:
            self._over.set()
            if sentence:
                self.refused.emit(sentence)

    def _tell(self, done: int, total: int, what: str) -> None:
        if self._stopped:
            raise CancelledError(self.tr("Stopped."))
        self.progressed.emit(done, total, what)


class _Runnable(QRunnable):
    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        self._work.carry_out()


class WorkBar(QWidget):
    """What is under way, how far it is, and the button that stops it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Elided("", "muted")
        self._words.setMinimumWidth(160)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.setProperty("role", "flat")
        self._work: Work | None = None
        self._stop.clicked.connect(self._stop_work)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self._words, self._bar, self._stop):
            row.addWidget(part)
        self.hide()

    def follow(self, work: Work) -> None:
        """Show a job until it is over."""
        work.progressed.connect(self._show)
        work.finished.connect(self.hide)
        work.refused.connect(self.hide)
        self._work = work
        self._show(0, 0, "")
        self.show()

    def _stop_work(self) -> None:
        if self._work is not None:
            self._work.stop()

    def _show(self, done: int, total: int, what: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._words.setText(what)
