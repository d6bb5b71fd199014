"""What a lead decides for everybody: changed in place, taken back in place, read by all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator import settings
from annotator.actions.people import AddAnnotator
from annotator.actions.policies import SetPolicy
from annotator.actions.projects import create_project, open_project
from annotator.codebook.reading import default_codebook
from annotator.gui.panes.project_settings import ProjectSettings
from annotator.gui.window import Window
from annotator.jobs.importing import import_sources
from annotator.model.policy import Policy
from annotator.store.queries.asking import times
from annotator.store.queries.people import annotator_called
from annotator.store.queries.policies import policy_in_force
from tests.gui.driving import shown

PAGE = Path(__file__).parents[2] / "data" / "night-bus.txt"
Key = Qt.Key


@pytest.fixture
def path(tmp_path: Path) -> Path:
    runner = create_project(tmp_path / "bus.annot", default_codebook(), title="Bus", device="d")
    runner.run(AddAnnotator("Mira", "annotator"))
    runner.run(AddAnnotator("Lena", "lead"))
    import_sources(runner, [PAGE])
    runner.database.close()
    return tmp_path / "bus.annot"


@pytest.fixture
def window(qtbot, path: Path) -> Iterator[Window]:  # type: ignore[no-untyped-def]
    with shown(qtbot, path, size=(1024, 700)) as made:
        yield made


def decide(path: Path, policy: Policy) -> None:
    runner = open_project(path, device="d")
    runner.annotator = runner.read(annotator_called, "Lena").id
    runner.run(SetPolicy(policy))
    runner.close()


def entered(window: Window, path: Path, name: str) -> ProjectSettings:
    window.open_project(path, name)
    window.wishes.ask("project.settings")
    assert window.project is not None
    page = window.project._made
    assert isinstance(page, ProjectSettings)
    return page


def held(window: Window) -> Policy:
    assert window.project is not None
    return window.project.desk.bridge.read(policy_in_force)


def press(page: ProjectSettings, name: str, value: object) -> None:
    choices = page.settings[name].choices
    assert choices is not None
    choices._group.button(choices._values.index(value)).click()


def test_a_lead_blinds_the_project_and_takes_it_back_in_place(window: Window, path: Path) -> None:
    page = entered(window, path, "Lena")
    press(page, "authors", "replaced")
    press(page, "dates", "hidden")
    assert (held(window).authors, held(window).dates) == ("replaced", "hidden")
    page.settings["authors"]._back.click()
    assert (held(window).authors, held(window).dates) == ("shown", "hidden")
    assert page.settings["authors"].choices is not None
    assert page.settings["authors"].choices._group.checkedId() == 0


def test_siblings_are_shuffled_by_a_seed_that_can_be_chosen(window: Window, path: Path) -> None:
    page = entered(window, path, "Lena")
    assert not page.seed.isVisible()
    press(page, "order", "shuffled")
    assert held(window).shuffle == 1
    assert page.seed.isVisible()
    page.seed.setFocus()
    page.seed.selectAll()
    QTest.keyClicks(page.seed, "23")
    QTest.keyClick(page.seed, Key.Key_Return)
    assert held(window).shuffle == 23


def test_the_title_is_changed_where_it_stands(window: Window, path: Path) -> None:
    page = entered(window, path, "Lena")
    page.title.setFocus()
    page.title.selectAll()
    QTest.keyClicks(page.title, "Bus, second round")
    QTest.keyClick(page.title, Key.Key_Return)
    assert window.project is not None
    assert window.project.title.text() == "Bus, second round"
    assert window.windowTitle().startswith("Bus, second round")
    page.settings["title"]._back.click()
    assert window.project.title.text() == "Bus"


def test_agreement_is_opened_to_annotators_here_too(window: Window, path: Path) -> None:
    page = entered(window, path, "Lena")
    press(page, "release", True)
    assert window.project is not None
    assert window.project.desk.released
    page.settings["release"]._back.click()
    assert not window.project.desk.released


@pytest.mark.parametrize("leave", ["escape", "close", "another page"])
def test_a_warning_that_was_written_is_kept_however_the_page_is_left(
    window: Window, path: Path, leave: str
) -> None:
    page = entered(window, path, "Lena")
    page.warning.setFocus()
    QTest.keyClicks(page.warning, "Insults.")
    if leave == "escape":
        QTest.keyClick(page.warning, Key.Key_Escape)
    elif leave == "close":
        window.show_start()
    else:
        page.named_wanted.emit()
    runner = open_project(path, device="d2") if leave == "close" else None
    found = runner.read(policy_in_force) if runner is not None else held(window)
    if runner is not None:
        runner.close()
    assert found.content_warning == "Insults."


def test_what_was_changed_is_said_where_nothing_else_moves(window: Window, path: Path) -> None:
    page = entered(window, path, "Lena")
    tops = {name: one.mapTo(page, one.rect().topLeft()).y() for name, one in page.settings.items()}
    for name, value in (("authors", "replaced"), ("dates", "hidden"), ("order", "shuffled"), ("time", True)):
        press(page, name, value)
        assert page.settings[name]._back.isVisible()
    window.grab()
    now = {name: one.mapTo(page, one.rect().topLeft()).y() for name, one in page.settings.items()}
    assert now == tops


def test_the_keyboard_stays_on_the_page_while_the_texts_behind_it_are_shown_anew(
    window: Window, path: Path
) -> None:
    page = entered(window, path, "Lena")
    choices = page.settings["authors"].choices
    assert choices is not None
    for place in (2, 1):
        QTest.mouseClick(choices._group.button(place), Qt.MouseButton.LeftButton)
        assert choices._group.button(place).hasFocus()
    QTest.keyClick(choices._group.button(1), Key.Key_Escape)
    assert window.project is not None
    assert window.project.pages.currentWidget() is window.project.workspace
    assert window.project.workspace.reading.active.hasFocus()


def test_an_annotator_reads_what_holds_and_changes_nothing(window: Window, path: Path) -> None:
    decide(path, Policy(authors="hidden", shuffle=7, content_warning="Rude."))
    settings.change(warned={})
    window.open_project(path, "Mira")
    window.warning.go_on.click()
    page = entered(window, path, "Mira")
    assert page.settings["authors"]._held.text() == "hidden"
    assert page.settings["order"]._held.text() == "shuffled (seed 7)"
    assert page.settings["warning"]._held.text() == "Rude."
    assert not page.title.isVisible()
    assert not page.warning.isVisible()


def test_escape_leads_back_to_the_texts(window: Window, path: Path) -> None:
    page = entered(window, path, "Lena")
    QTest.keyClick(page.title, Key.Key_Escape)
    assert window.project is not None
    assert window.project.pages.currentWidget() is window.project.workspace


def test_nothing_is_opened_before_the_warning_was_read_once(window: Window, path: Path) -> None:
    decide(path, Policy(content_warning="Slurs <b>and</b> threats."))
    window.open_project(path, "Mira")
    assert window.pages.currentWidget() is window.warning
    assert window.warning.words.text() == "Slurs <b>and</b> threats."
    assert window.project is not None
    assert window.project.desk.discussion is None
    QTest.keyClick(window.warning.go_on, Key.Key_Return)
    assert window.pages.currentWidget() is window.project
    assert window.project.desk.discussion is not None
    window.open_project(path, "Mira")
    assert window.pages.currentWidget() is window.project
    window.open_project(path, "Lena")
    assert window.pages.currentWidget() is window.warning


def test_other_words_of_the_warning_are_shown_again_and_one_may_leave(window: Window, path: Path) -> None:
    decide(path, Policy(content_warning="One."))
    window.open_project(path, "Mira")
    window.warning.go_on.click()
    window.show_start()
    decide(path, Policy(content_warning="Another."))
    window.open_project(path, "Mira")
    assert window.pages.currentWidget() is window.warning
    QTest.keyClick(window.warning.go_on, Key.Key_Escape)
    assert window.pages.currentWidget() is window.start
    assert window.project is None


def worked(window: Window, seconds: float) -> None:
    """Let seconds of active time pass on the discussion on the desk."""
    assert window.time is not None
    clock = window.time.watch.clock
    start = clock._counted_to
    clock.activate(False)
    clock.activate(True)
    clock.touch()
    begun = clock._counted_to
    clock._now = lambda: begun + seconds
    assert start <= begun


def test_time_comes_into_the_project_only_where_the_lead_says_so_and_that_is_told(
    window: Window, path: Path
) -> None:
    window.open_project(path, "Mira")
    worked(window, 40)
    window.show_start()
    decide(path, Policy(record_time=True))
    window.open_project(path, "Mira")
    assert "records your active time" in window.status_line.notice.text()
    worked(window, 50)
    window.show_start()
    runner = open_project(path, device="d")
    found = [(one.seconds, one.sessions) for one in runner.read(times)]
    runner.close()
    assert len(found) == 1
    assert 50 <= found[0][0] <= 60
    assert found[0][1] == 1
    page = entered(window, path, "Lena")
    assert page.spent.text() == "Recorded so far: Mira 0 min"


def test_what_was_worked_before_recording_began_is_not_recorded(window: Window, path: Path) -> None:
    page = entered(window, path, "Lena")
    worked(window, 40)
    press(page, "time", True)
    window.show_start()
    runner = open_project(path, device="d")
    assert [one.seconds for one in runner.read(times) if one.seconds >= 40] == []
    runner.close()
