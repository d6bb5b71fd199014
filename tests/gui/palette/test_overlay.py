"""The palette in the real window, driven by keys and mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.actions.people import AddAnnotator
from annotator.actions.projects import create_project
from annotator.codebook.reading import default_codebook
from annotator.gui.palette.overlay import Palette
from annotator.gui.window import Window
from annotator.jobs.importing import import_sources

PAGE = Path(__file__).parents[2] / "data" / "night-bus.txt"
CONTROL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def window(qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:  # type: ignore[no-untyped-def]
    monkeypatch.setenv("ANNOTATOR_CONFIG", str(tmp_path / "config"))
    shown = Window()
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.close()


@pytest.fixture
def opened(window: Window, tmp_path: Path) -> Window:
    runner = create_project(tmp_path / "bus.annot", default_codebook(), title="Bus", device="d")
    runner.run(AddAnnotator("Mira", "lead"))
    import_sources(runner, [PAGE])
    runner.database.close()
    window.open_project(tmp_path / "bus.annot", "Mira")
    return window


def palette(window: Window, typed: str = "") -> Palette:
    QTest.keyClick(window.focusWidget() or window, Key.Key_K, CONTROL)
    made = window.wishes._palette
    assert made is not None
    assert made.isVisible()
    QTest.keyClicks(made.field, typed)
    return made


def titles(shown: Palette) -> list[str]:
    return [entry.title for entry in shown.list.entries.shown]


def test_a_label_is_put_on_the_selected_words_as_its_key_would(opened: Window) -> None:
    assert opened.project is not None
    workspace = opened.project.workspace
    article = workspace.reading.article
    text = next(iter(workspace.desk.texts))
    article.setFocus()
    article.set_selection(text, 0, 7)
    shown = palette(opened, "testi")
    assert titles(shown)[0] == "Testimony"
    QTest.keyClick(shown.field, Key.Key_Return)
    assert shown.isHidden()
    (put,) = workspace.desk.own(text)
    assert (put.label, [(one.start, one.end) for one in put.spans]) == ("claim.testimony", [(0, 7)])
    assert article.hasFocus()


def test_escape_and_a_click_elsewhere_close_it_and_give_the_keyboard_back(opened: Window) -> None:
    assert opened.project is not None
    thread = opened.project.workspace.reading.thread_view
    thread.setFocus()
    shown = palette(opened)
    QTest.keyClick(shown.field, Key.Key_Escape)
    assert shown.isHidden()
    assert thread.hasFocus()
    shown = palette(opened)
    QTest.mouseClick(thread.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, thread.height() - 5))
    assert shown.isHidden()


def test_what_cannot_be_done_says_why_and_is_not_done(window: Window) -> None:
    shown = palette(window, "agreement")
    entry = shown.list.current()
    assert entry is not None
    assert entry.why_not == "Open a project first."
    assert shown._why.text() == "Open a project first."
    QTest.keyClick(shown.field, Key.Key_Return)
    assert shown.isVisible()


def test_arrows_go_round_and_the_field_keeps_the_keyboard(opened: Window) -> None:
    shown = palette(opened)
    QTest.keyClick(shown.field, Key.Key_Up)
    assert shown.list.currentIndex().row() == len(titles(shown)) - 1
    QTest.keyClick(shown.field, Key.Key_Down)
    assert shown.list.currentIndex().row() == 0
    QTest.keyClick(shown.field, Key.Key_Tab)
    assert shown.field.hasFocus()


def test_a_discussion_is_found_by_its_title_and_what_was_used_comes_first(opened: Window) -> None:
    assert opened.project is not None
    row = opened.project.workspace.discussions.model.rows[0]
    opened.project.show_agreement()
    shown = palette(opened, row.title[:9])
    assert titles(shown)[0] == row.title
    QTest.keyClick(shown.field, Key.Key_Return)
    assert opened.project.pages.currentWidget() is opened.project.workspace
    assert titles(palette(opened))[0] == row.title


def test_guidance_stands_below_the_label_that_is_chosen(opened: Window) -> None:
    shown = palette(opened, "fact")
    assert shown._guidance.isVisible()
    assert shown._guidance._definition.text().startswith("Asserts that something is or was the case")
    QTest.keyClicks(shown.field, " zzz")
    assert shown._empty.isVisible()
    assert not shown._guidance.isVisible()


def test_all_that_was_found_is_in_sight_whether_words_below_it_wrap_or_not(opened: Window) -> None:
    for typed in ("close project", "fact", "zzzz"):
        shown = palette(opened, typed)
        inside = [part for part in (shown.field, shown.list, shown._hint) if part.isVisible()]
        assert all(shown.rect().contains(part.geometry()) for part in inside), typed
        QTest.keyClick(shown.field, Key.Key_Escape)
