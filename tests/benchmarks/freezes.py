"""How long the window does not answer while something large happens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.window import Window
from tests.benchmarks.large import LARGE, SMALL, Act, heading, ids, line, settle, window_on, workspace
from tests.benchmarks.project import discussion

TICK_MS = 5
FREEZE = 50.0
TIMES = 3


class Watch(QObject):
    """Looks every 5 ms whether the event loop answers; `longest` is the longest silence in ms."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)

    def _look(self) -> None:
        self.longest = max(self.longest, self._clock.nsecsElapsed() / 1e6 - TICK_MS)
        self._clock.restart()

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Watch until the block is left and all that it caused has been painted."""
        QApplication.processEvents()
        self.longest = 0.0
        self._clock.start()
        self._timer.start()
        try:
            yield
            QTest.qWait(50)
        finally:
            self._timer.stop()


def watched(words: str, window: Window, *acts: Act) -> None:
    """Print the longest silence during each of the acts (median, worst) and the median of their times."""
    silences, times = [], []
    for act in acts:
        watch = Watch()
        with watch.watching():
            begun = perf_counter()
            act()
            settle(window)
            times.append((perf_counter() - begun) * 1e3)
        silences.append(watch.longest)
        QTest.qWait(400)
    line(words, median(times), median(silences), max(silences), aim=FREEZE)


def page(path: Path, name: str, comments: int) -> Path:
    """Write a page with so many comments as the importer reads it."""
    whole = discussion(name, comments)
    parts = [f"{name}\n\nDARWIN (NTN)—{whole.texts[0].text}\n\nDiscussion Policy\n\n"]
    number = 0
    for text in whole.texts[1:]:
        depth = text.depth or 0
        number += depth == 0
        bullet = f"{number}." if depth == 0 else "•"
        indent = "    " * depth
        parts.append(f"{indent}  {bullet} {text.author} said:\n\n{indent}     {text.text}\n\n")
    path.write_text("".join(parts), encoding="utf-8")
    return path


def measure(path: Path) -> None:
    """Print the figures for a project at `path`."""
    heading("the window does not answer, ms", "takes", "p50", "worst")
    known = ids()
    pages = [page(path.parent / f"page {number}.txt", f"new {number}", 20_000) for number in range(TIMES)]
    with window_on(path) as window:
        space = workspace(window)

        def back_and_forth() -> Iterator[Act]:
            for _ in range(TIMES):
                yield lambda: space.open_discussion(known[LARGE])

        smalls = [row.id for row in space.discussions.model.rows if row.comments < 1000]
        watched("nothing", window, *[lambda: QTest.qWait(300)] * TIMES)
        watched(
            "open a discussion of 50 comments",
            window,
            *[lambda one=one: space.open_discussion(one) for one in smalls[:20]],
        )
        watched("open 20,000 comments", window, *back_and_forth())
        space.open_discussion(known[LARGE])
        settle(window)
        watched(
            "another layer, 20,000 comments",
            window,
            *[lambda one=one: space.desk.set_layer(one) for one in space.desk.codebook.layers],
        )
        watched(
            "everybody's work, 20,000 comments",
            window,
            lambda: space.desk.show_people(space.desk.people),
            lambda: space.desk.show_people([space.desk.person.id]),
        )
        watched("agreement of 100,000 labels", window, window.show_agreement)
        assert window.project is not None
        window.project.show_reading()
        space.open_discussion(known[SMALL])
        watched(
            "import a page of 20,000 comments",
            window,
            *[lambda one=one: window.take_files([str(one)]) for one in pages],
        )
