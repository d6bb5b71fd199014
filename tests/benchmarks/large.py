"""The project that the window is measured on, a window with it, and how figures are printed."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import monotonic

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("ANNOTATOR_CONFIG", tempfile.mkdtemp(prefix="annotator-benchmark-"))

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from annotator.actions.importing import ImportRecords
from annotator.actions.people import AddAnnotator
from annotator.actions.projects import create_project
from annotator.codebook.reading import default_codebook
from annotator.gui import theme
from annotator.gui.window import Window
from annotator.gui.workspace import Workspace
from annotator.model.record import Record
from tests.benchmarks.project import discussion, labels

Act = Callable[[], object]

LARGE, SMALL = "large", "small 01"
COMMENTS, LABELS = 20_000, 28_000
SMALL_ONES, SMALL_COMMENTS, SMALL_LABELS = 72, 50, 1_000
PATIENCE = 120.0


def ids() -> dict[str, str]:
    """Return the ids of the large discussion and of a small one."""
    return {name: discussion(name, 0).id for name in (LARGE, SMALL)}


def make(path: Path) -> None:
    """Make a project with 100,000 labels: a discussion of 20,000 comments, and 72 of 50.

    The labels on the small ones are Ann's and Bob's in equal parts, so that there is agreement to compute.
    """
    runner = create_project(path, default_codebook(), title="Large", device="one")
    ann, bob = (runner.run(AddAnnotator(name, "lead")).answer.id for name in ("Ann", "Bob"))
    runner.annotator = ann
    whole = discussion(LARGE, COMMENTS)
    runner.run(ImportRecords((Record(whole, annotations=labels(whole, ann, LABELS)),)))
    for number in range(SMALL_ONES):
        whole = discussion(f"small {number:02}", SMALL_COMMENTS)
        put = [one for person in (ann, bob) for one in labels(whole, person, SMALL_LABELS // 2)]
        runner.run(ImportRecords((Record(whole, annotations=tuple(put)),)))
    runner.close()


@contextmanager
def window_on(path: Path) -> Iterator[Window]:
    """Open the project in a window of 1280×800."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, theme.LIGHT)
    window = Window()
    window.resize(1280, 800)
    window.show()
    window.open_project(path, "Ann")
    settle(window)
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        app.processEvents()


def workspace(window: Window) -> Workspace:
    """Return the workspace of the open project."""
    assert window.project is not None
    return window.project.workspace


def settle(window: Window) -> None:
    """Wait until nothing is being worked out, and all is painted."""
    until = monotonic() + PATIENCE
    while window.is_busy() or (window.project and window.project.desk.reading):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        if monotonic() > until:
            raise TimeoutError("the window is still busy")
    QApplication.processEvents()


def p95(values: Sequence[float]) -> float:
    """Return the 95th percentile."""
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * 0.95), len(ordered) - 1)]


def heading(words: str, *columns: str) -> None:
    """Print the first line of a table."""
    print(f"\n{words:<58}" + "".join(f"{column:>11}" for column in columns))


def line(words: str, *values: float | None, aim: float | None = None, show: str = ".1f") -> None:
    """Print one line; where there is an aim, the last value is compared with it."""
    cells = "".join(f"{'–' if value is None else format(value, show):>11}" for value in values)
    told = ""
    if aim is not None and values[-1] is not None:
        told = f"   aim {aim:g}: {'met' if values[-1] <= aim else 'missed'}"
    print(f"{words:<58}{cells}{told}", flush=True)


def row(words: str, times: Sequence[float], *, aim: float | None = None) -> None:
    """Print median and 95th percentile of times in seconds."""
    line(words, median(times), p95(times), aim=aim, show=".2f")
