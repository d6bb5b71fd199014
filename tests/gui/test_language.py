"""A language that is chosen takes effect at once, with the project that was open and who was at work."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt

from annotator import settings
from annotator.actions.people import AddAnnotator
from annotator.actions.projects import create_project
from annotator.codebook.reading import default_codebook
from annotator.gui import language
from annotator.gui.panes.settings_page import SettingsPage
from annotator.gui.start import Start
from annotator.jobs.importing import import_sources

PAGE = Path(__file__).parents[1] / "data" / "night-bus.txt"


@pytest.fixture
def start(qapp, tmp_path: Path) -> Iterator[Start]:  # type: ignore[no-untyped-def]
    quits = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)
    settings.change(language="en")
    made = Start(qapp)
    made.window.show()
    yield made
    made.window.close()
    made.window.deleteLater()
    qapp.setQuitOnLastWindowClosed(quits)
    language.apply(qapp, "en")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "bus.annot"
    runner = create_project(path, default_codebook(), title="Bus", device="d")
    runner.run(AddAnnotator("Lea", "lead"))
    import_sources(runner, [PAGE])
    runner.database.close()
    return path


def menus(start: Start) -> list[str]:
    return [action.text().replace("&", "") for action in start.window.menuBar().actions()]


def test_the_window_is_made_anew_in_the_language_with_the_same_project(start, project, qtbot):
    start.window.open_project(project, "Lea")
    before = start.window
    assert "Project" in menus(start)
    start.window.choose_language("ar")
    qtbot.waitUntil(lambda: start.window is not before)
    assert "المشروع" in menus(start)
    assert start.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert start.window.project is not None
    assert start.window.project.desk.person.name == "Lea"
    assert settings.load().language == "ar"


def test_a_language_chosen_on_the_page_of_settings_leaves_one_there(start, project, qtbot):
    start.window.open_project(project, "Lea")
    before = start.window
    start.window.wishes.ask("settings")
    start.window.choose_language("ar")
    qtbot.waitUntil(lambda: start.window is not before)
    (page,) = start.window.findChildren(SettingsPage)
    assert page.isVisible()
    assert page.accessibleName() == "الإعدادات"


def test_without_a_project_the_start_page_is_shown_in_the_language(start, qtbot):
    before = start.window
    start.window.choose_language("de")
    qtbot.waitUntil(lambda: start.window is not before)
    assert "Projekt" in menus(start)
    assert start.window.pages.currentWidget() is start.window.start
    assert QLocale().name() == "de_DE"
