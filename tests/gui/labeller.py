"""Labels a page in a window of its own and says what the status bar called saved, until it is killed.

Run by test_whole_job as a process: `labeller.py PROJECT PAGE`.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui import theme
from annotator.gui.window import Window

PATIENCE = 30.0


def wait(window: Window) -> None:
    until = time.monotonic() + PATIENCE
    while window.is_busy() and time.monotonic() < until:
        QApplication.processEvents()


def drop(window: Window, page: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(page))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    # Qt hands a drop to whatever took the drag that entered before it
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(50, 50), *how))
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), *how))
    wait(window)


def say(window: Window) -> None:
    """Print what has been saved, once the status bar says so."""
    assert window.project is not None
    desk = window.project.desk
    assert "saved" in window.status_line.saved.text().lower()
    for text in desk.texts:
        for one in desk.own(text):
            target = one.target.kind if one.target else "-"
            print(one.id, one.label, one.spans, target, flush=True)
        for layer in desk.layers_of(text):
            if desk.done(text, layer.id):
                print("done", text, layer.id, flush=True)
    print("--", flush=True)


def main(project: str, page: str) -> None:
    app = QApplication([])
    theme.apply(app, theme.LIGHT)
    window = Window()
    window.resize(1280, 800)
    window.show()
    window.make_project(project, "Whole job", "")
    QTest.keyClicks(window.identity.name, "Mira")
    QTest.keyClick(window.identity.name, Qt.Key.Key_Return)
    drop(window, Path(page))
    assert window.project is not None
    workspace = window.project.workspace
    keys = Qt.Key
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    number = 0
    article = workspace.reading.article
    QTest.mouseDClick(article.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(90, 60))
    QTest.mouseClick(workspace.labels._rows["claim.value"], Qt.MouseButton.LeftButton)
    say(window)
    while True:
        number += 1
        for view in workspace.reading.views:
            view.setFocus()
            QTest.keyClick(view, keys.Key_Home, control)
            for _ in range(number % 7):
                QTest.keyClick(view, keys.Key_Right, control)
            QTest.keyClick(view, keys.Key_Right, control | shift)
            QTest.keyClick(view, keys.Key_F1)
            QTest.keyClicks(view, "fvptd"[number % 5])
            say(window)
        view = workspace.reading.thread_view
        if number % 3 == 0:
            QTest.keyClick(view, keys.Key_F2)
            QTest.keyClicks(view, " 1")
            QTest.keyClicks(view, "oscq"[number % 4])
        if number % 4 == 0:
            QTest.keyClick(view, keys.Key_Return)
        if number % 5 == 0:
            QTest.keyClick(view, keys.Key_Z, control)
        say(window)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
