"""Size, lines and font of the texts: chosen by hand, seen at once, remembered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator import settings
from annotator.gui.panes.text_settings import TextSettings
from annotator.gui.window import Window
from annotator.gui.workspace import Workspace
from tests.gui.driving import shown

Key, Control, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot, town: Path) -> Iterator[Window]:  # type: ignore[no-untyped-def]
    with shown(qtbot, town, "Mira") as made:
        yield made


@pytest.fixture
def workspace(window: Window) -> Workspace:
    assert window.project is not None
    return window.project.workspace


@pytest.fixture
def choices(workspace: Workspace) -> TextSettings:
    QTest.keyClick(workspace.reading.active, Key.Key_T, Control | Shift)
    assert workspace.letters.isVisible()
    return workspace.letters.choices


def test_a_longest_line_is_chosen_by_the_arrow_keys_and_holds_in_both_texts(
    workspace: Workspace, choices: TextSettings
) -> None:
    assert choices.measure.hasFocus()
    QTest.keyClick(choices.measure, Key.Key_Left)
    assert [view.theme().measure for view in workspace.reading.views] == [65, 65]
    assert settings.load().text_measure == 65
    assert choices.measure_words.text() == "65 characters"
    QTest.keyClick(choices.measure, Key.Key_End)
    assert settings.load().text_measure == 0
    body = workspace.reading.article.column.geometry
    assert body.body(0) == body.room


def test_spacing_and_font_are_remembered_by_the_next_window(
    qtbot,
    window: Window,
    workspace: Workspace,
    choices: TextSettings,
    town: Path,  # type: ignore[no-untyped-def]
) -> None:
    choices.spacing.setCurrentIndex(2)
    choices.spacing.activated.emit(2)
    choices.family.setCurrentIndex(1)
    choices.family.activated.emit(1)
    family = choices.family.itemData(1)
    window.close()
    other = Window()
    qtbot.addWidget(other)
    other.open_project(town, "Mira")
    assert other.project is not None
    theme = other.project.workspace.reading.thread_view.theme()
    assert (theme.line_height, theme.body_families[0]) == (1.7, family)
    other.close()


def test_the_wheel_makes_both_texts_larger_and_fitting_text_takes_it_back(workspace: Workspace) -> None:
    reading = workspace.reading
    fitting = reading.points
    view = reading.article.viewport()
    place = QPointF(20, 20)
    turned = QWheelEvent(
        *(place, view.mapToGlobal(place), QPoint(), QPoint(0, 120)),
        *(Qt.MouseButton.NoButton, Control, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(view, turned)
    assert [one.theme().point_size for one in reading.views] == [fitting + 0.5] * 2
    assert settings.load().text_size == fitting + 0.5
    QTest.keyClick(reading.active, Key.Key_0, Control)
    assert [one.theme().point_size for one in reading.views] == [fitting] * 2
    assert settings.load().text_size is None


def test_escape_puts_the_choices_away_and_goes_back_to_the_text(
    workspace: Workspace, choices: TextSettings
) -> None:
    QTest.keyClick(choices.measure, Key.Key_Escape)
    assert not workspace.letters.isVisible()
    assert workspace.reading.active.hasFocus()


def test_the_settings_page_has_the_choices_too_with_and_without_a_project(window: Window) -> None:
    for _ in range(2):
        window.wishes.ask("settings")
        window.findChildren(TextSettings)[-1]._choose(text_spacing=1.7)
        assert settings.load().text_spacing == 1.7
        window.show_start()
