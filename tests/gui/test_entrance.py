"""The way into a project: one of an older version is upgraded beside the window."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui import theme
from annotator.gui.opening import is_older
from annotator.gui.window import Window
from annotator.store.lock import ProjectLock
from tests.gui.driving import bus_project

DUMP = Path(__file__).parents[1] / "data" / "version-1.sql"


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.LIGHT)
    made = Window()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def older(folder: Path, name: str) -> Path:
    """Make a project of the first version."""
    old = folder / f"{name}.annot"
    with closing(sqlite3.connect(old)) as plain:
        plain.executescript(DUMP.read_text("utf-8"))
    return old


def lock_of(path: Path) -> Path:
    return ProjectLock(path).file


def opened(window: Window) -> Path | None:
    return window.entrance.opened.path if window.entrance.opened and window.project else None


def test_an_older_project_is_upgraded_beside_the_window_and_that_is_said(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    window.open_project(older(tmp_path, "old"), "Ann")
    assert window.is_busy()
    assert window.project is None
    qtbot.waitUntil(lambda: not window.is_busy() and window.project is not None, timeout=10_000)
    assert window.project is not None
    assert window.project.desk.person.name == "Ann"
    assert (tmp_path / "old.version-1.annot").exists()


def test_of_two_older_projects_the_one_wanted_last_is_opened_after_the_other_was_upgraded(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = older(tmp_path, "first"), older(tmp_path, "second")
    window.open_project(first, "Ann")
    window.open_project(second, "Ann")
    assert "this one is opened after it" in window.status_line.notice.text()
    qtbot.waitUntil(lambda: not window.is_busy() and opened(window) == second, timeout=20_000)
    assert not is_older(first)
    assert not lock_of(first).exists()


def test_who_opened_something_else_meanwhile_stays_there(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "bus").mkdir()
    bus = bus_project(tmp_path / "bus")
    first = older(tmp_path, "first")
    window.open_project(first, "Ann")
    window.open_project(bus, "Mira")
    assert opened(window) == bus
    qtbot.waitUntil(lambda: not window.is_busy(), timeout=20_000)
    assert opened(window) == bus
    assert window.status_line.notice.text().endswith("is ready and can be opened.")
    assert not lock_of(first).exists()


def test_a_window_that_is_closed_during_an_upgrade_leaves_no_lock(window: Window, tmp_path: Path) -> None:
    first = older(tmp_path, "first")
    window.open_project(first, "Ann")
    window.close()
    assert not lock_of(first).exists()
    QApplication.processEvents()  # the answer of the work arrives, and finds nobody
    assert window.entrance.opened is None
    assert not is_older(first)
