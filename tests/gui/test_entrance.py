"""The way into a project: one of an older version is upgraded beside the window."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui import theme
from annotator.gui.window import Window

DUMP = Path(__file__).parents[1] / "data" / "version-1.sql"


def test_an_older_project_is_upgraded_beside_the_window_and_that_is_said(
    qtbot: QtBot, tmp_path: Path
) -> None:
    old = tmp_path / "old.annot"
    with closing(sqlite3.connect(old)) as plain:
        plain.executescript(DUMP.read_text("utf-8"))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.LIGHT)
    window = Window()
    qtbot.addWidget(window)
    window.show()
    window.open_project(old, "Ann")
    assert window.is_busy()
    assert window.project is None
    qtbot.waitUntil(lambda: not window.is_busy() and window.project is not None, timeout=10_000)
    assert window.project is not None
    assert window.project.desk.person.name == "Ann"
    assert (tmp_path / "old.version-1.annot").exists()
    window.close()
