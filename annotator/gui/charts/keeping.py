"""What was read of a project is put on the person's shelf, beside the window, once nothing else is asked."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, QTimer

from annotator.errors import ExpectedError
from annotator.gui.charts.board import Study
from annotator.gui.yielding import yielding

if TYPE_CHECKING:
    from annotator.jobs.agreement.kept.project import KeptProject

REST_MS = 1000


class Keeping(QObject):
    """Keeps the last state that was shown, a moment after it was shown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last: KeptProject | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._keep)

    def shown(self, study: Study) -> None:
        """Take note of what is shown."""
        if study.kept is not None and study.kept is not self._last:
            self._last = study.kept
            self._rest.start()

    def _keep(self) -> None:
        kept = self._last
        if kept is not None:
            QThreadPool.globalInstance().start(lambda: _put(kept))


def _put(kept: KeptProject) -> None:
    """Put it on the shelf; what is computed there may be lost at any time, so nothing is said."""
    from annotator.jobs.agreement.kept.project import keep

    with suppress(ExpectedError), yielding.often():
        keep(kept)
        kept.pieces.read_all()  # the next edit needs all numbers
