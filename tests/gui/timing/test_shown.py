"""The window counts keys and the mouse, and shows the time to who works."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator import settings
from annotator.gui.timing.diary import Diary
from annotator.gui.timing.watch import worded
from annotator.gui.window import Window


@pytest.fixture
def window(qtbot, town: Path) -> Iterator[Window]:  # type: ignore[no-untyped-def]
    shown = Window()
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.open_project(town, "Mira")
    yield shown
    shown.close()


def turn_to(window: Window, seconds: float) -> None:
    """Put the hands of the window's clock to a time of the test's choice."""
    assert window.time is not None
    window.time.watch.clock._now = lambda: seconds


def begin(window: Window) -> None:
    assert window.time is not None
    window.time.watch.clock.take()
    turn_to(window, 1e6)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    window.time.watch.clock.take()


def test_keys_and_the_mouse_keep_the_clock_going(window: Window) -> None:
    assert window.time is not None
    begin(window)
    turn_to(window, 1e6 + 50)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    turn_to(window, 1e6 + 100)
    QTest.mouseMove(window.windowHandle(), window.rect().center())
    QApplication.processEvents()
    turn_to(window, 1e6 + 400)
    assert window.time.watch.clock.spent("d-ferry") == 50 + 50 + 60


def test_the_time_is_kept_for_who_works_and_shown_again(window: Window, town: Path) -> None:
    assert window.time is not None
    assert window.project is not None
    begin(window)
    turn_to(window, 1e6 + 30)
    person = window.project.desk.person.id
    project = window.entrance.opened.id if window.entrance.opened else ""
    window.show_start()
    assert round(Diary(project=project, person=person).seconds()["d-ferry"]) == 30
    Diary(project=project, person=person).add({"d-ferry": 690.0})
    window.open_project(town, "Mira")
    assert window.time.text() == "12 min here"
    assert "this computer" in window.time.accessibleDescription()


def test_it_can_be_hidden_for_good(window: Window, town: Path) -> None:
    assert window.time is not None
    assert window.time.isVisible()
    window.time.toggle()
    assert not window.time.isVisible()
    window.open_project(town, "Mira")
    assert not window.time.isVisible()
    assert settings.load().show_time is False


def test_the_settings_page_shows_and_hides_it_too(window: Window) -> None:
    from annotator.gui.panes.choices import Choices
    from annotator.gui.panes.settings_page import SettingsPage

    page = SettingsPage(window)
    choices = next(one for one in page.findChildren(Choices) if one.accessibleName() == "Active time")
    choices._group.button(1).click()
    assert window.time is not None
    assert not window.time.isVisible()
    choices._group.button(0).click()
    assert window.time.isVisible()
    page.deleteLater()


def test_nothing_is_shown_where_no_project_is_open(window: Window) -> None:
    label = window.time
    window.show_start()
    assert window.time is None
    assert label is not None
    assert not label.isVisible()


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0 min"), (59.9, "0 min"), (720, "12 min"), (3900, "1 h 05 min")]
)
def test_time_reads_in_minutes(seconds: float, words: str) -> None:
    assert worded(seconds) == words
