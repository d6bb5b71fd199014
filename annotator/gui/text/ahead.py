"""Laying out and painting what comes next while nobody scrolls, so that a further page is there at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.gui.text.column import Column

REST_MS, BETWEEN_MS = 15, 1
PAGES = 1.1  # so far beyond the edges of the viewport


class Ahead(QObject):
    """Lays out the texts a page below and above those in sight, one at a time, when the view is at rest.

    Then `paint` is asked to paint one of them, until it says that there is none left to paint. `grown` tells
    that a true height has taken the place of an estimate, `done` that all of them have.
    """

    grown = Signal()
    done = Signal()

    def __init__(self, column: Column, paint: Callable[[Sequence[int]], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._column, self._paint = column, paint
        self._total = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._lay_next)

    def wait(self) -> None:
        """Begin when the view has been at rest for a moment."""
        self._timer.start(REST_MS)

    def is_busy(self) -> bool:
        """Tell whether there may be something to lay out."""
        return self._timer.isActive()

    def _lay_next(self) -> None:
        column, near = self._column, list(self._near())
        self._timer.setInterval(BETWEEN_MS)
        wanted = next((index for index in near if column.if_laid(index) is None), None)
        if wanted is not None:
            total = column.total
            column.laid(wanted)
            if column.total != total:
                self.grown.emit()
            return
        if self._paint(near):
            return
        self._timer.stop()
        if self._total != column.total:
            self._total = column.total
            self.done.emit()

    def _near(self) -> Iterator[int]:
        """Yield the numbers of the texts within a page of the viewport: those in sight, below, above."""
        column = self._column
        if not column.placed:
            return
        room = column.height * PAGES
        first, last = column.placed[0], column.placed[-1]
        yield from range(first.index, last.index + 1)
        bottom = last.top + last.laid.height - column.height
        for index in range(last.index + 1, len(column.items)):
            if bottom > room:
                break
            yield index
            bottom += column.heights[index]
        top = -first.top
        for index in range(first.index - 1, -1, -1):
            if top > room:
                break
            yield index
            top += column.heights[index]
