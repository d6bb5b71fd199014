"""How long it takes from a key press until the window is repainted."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import count
from pathlib import Path
from statistics import median
from time import perf_counter, thread_time

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.window import Window
from annotator.gui.workspace import Workspace
from annotator.store.database import PRAGMAS
from tests.benchmarks.large import LARGE, SMALL, heading, ids, line, p95, settle, window_on, workspace

ROUNDS = 60
FRAME = 16.0
Key = Qt.Key
Step = Callable[[Workspace, int], tuple[int, Qt.KeyboardModifier]]
SELECTED = count()
NO, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class Paints(QObject):
    """Counts how often the views are painted."""

    def __init__(self, *watched: QObject) -> None:
        super().__init__()
        self.count = 0
        for one in watched:
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def label(space: Workspace, _turn: int) -> tuple[int, Qt.KeyboardModifier]:
    """Select a few words of a comment in sight, never the same ones: they would not be labelled twice."""
    turn = next(SELECTED)
    space.desk.set_layer(space.desk.codebook.layers[0])
    view = space.reading.thread_view
    view.setFocus()
    texts = [one for one in view.visible_texts() if len(space.desk.texts[one].text) > 60]
    place = 1 + turn // len(texts) * 3 % 50
    view.set_selection(texts[turn % len(texts)], place, place + 8)
    return Key.Key_F, NO


def delete(space: Workspace, turn: int) -> tuple[int, Qt.KeyboardModifier]:
    """Choose a label of a comment in sight."""
    key, _ = label(space, turn)
    QTest.keyClick(space.reading.thread_view, key)
    return Key.Key_Delete, NO


def undo(space: Workspace, turn: int) -> tuple[int, Qt.KeyboardModifier]:
    """Put a label that can be taken back."""
    delete(space, turn)
    return Key.Key_Z, CONTROL


def close(space: Workspace, turn: int) -> tuple[int, Qt.KeyboardModifier]:
    """Go to a comment that is not closed."""
    go_to_open(space, turn)
    return Key.Key_Return, NO


def stance(space: Workspace, turn: int) -> tuple[int, Qt.KeyboardModifier]:
    """Go to a comment with the stance layer active."""
    go_to_open(space, turn)
    stances = next(layer for layer in space.desk.codebook.layers if layer.kind == "stance")
    space.desk.set_layer(stances)
    return Key.Key_O if turn % 2 else Key.Key_S, NO


def go_to_open(space: Workspace, turn: int) -> None:
    """Bring an open comment to the top and let go of everything."""
    space.desk.focus(None)
    texts = [one for one in space.desk.texts if not space.desk.closed(one)]
    comments = [one for one in texts if space.desk.texts[one].kind == "comment"]
    space.reading.reveal(comments[turn * 7 % len(comments)])


STEPS: dict[str, Step] = {
    "label": label,
    "delete": delete,
    "undo": undo,
    "stance": stance,
    "close (Enter)": close,
}


def press(window: Window, step: Step) -> Iterator[tuple[float, float, int]]:
    """Yield (milliseconds, those at work, paints of the texts) of each key press that changed something."""
    space = workspace(window)
    news: list[object] = []
    space.desk.bridge.changed.connect(news.append)
    paints = Paints(*(view.viewport() for view in space.reading.views))
    for turn in range(ROUNDS):
        key, modifiers = step(space, turn)
        QApplication.processEvents()
        news.clear()
        paints.count = 0
        begun, worked = perf_counter(), thread_time()
        QTest.keyClick(space.reading.active, key, modifiers)
        QApplication.processEvents()
        took, worked = (perf_counter() - begun) * 1e3, (thread_time() - worked) * 1e3
        if news:  # a comment may have that very stance already
            yield took, worked, paints.count
    space.desk.bridge.changed.disconnect(news.append)


def sync_times(folder: Path) -> list[float]:
    """Return how long this disk needs for a commit of one small row and nothing else."""
    times = []
    with closing(sqlite3.connect(folder / "sync.db", isolation_level=None)) as bare:
        for name in ("journal_mode", "synchronous"):
            bare.execute(f"PRAGMA {name}={PRAGMAS[name]}")
        bare.execute("CREATE TABLE IF NOT EXISTS one (x)")
        for number in range(ROUNDS):
            begun = perf_counter()
            bare.execute("INSERT INTO one VALUES (?)", (number,))
            times.append((perf_counter() - begun) * 1e3)
    return times


def measure(path: Path, where: str, *, judged: bool) -> None:
    """Print the times of all keys in the large discussion and in a small one of a project at `path`."""
    heading(f"key press to repainted, {where}, ms", "p50", "at work", "paints", "p95")
    synced = sync_times(path.parent)
    line("a bare commit of one row in the same folder", median(synced), None, None, p95(synced))
    with window_on(path) as window:
        for size, name in ((SMALL, "50 comments"), (LARGE, "20,000 comments")):
            workspace(window).open_discussion(ids()[size])
            settle(window)
            for key, step in STEPS.items():
                if size == SMALL and key.startswith("close"):
                    continue  # there are not enough comments to close
                times, worked, painted = zip(*press(window, step), strict=True)
                count = sum(painted) / len(painted)
                line(
                    f"{key}, {name}",
                    median(times),
                    median(worked),
                    count,
                    p95(times),
                    aim=FRAME if judged else None,
                )
