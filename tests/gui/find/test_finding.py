"""Finding in a real window, by keys and by mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from annotator.gui import dossier as dossiers
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
    workspace = window.project.workspace
    workspace.reading.article.setFocus()
    QTest.keyClick(workspace.reading.article, Key.Key_Home, Control)
    QTest.keyClick(workspace.reading.article, Key.Key_F, Control)
    return workspace


def looked_for(workspace: Workspace, line: str) -> str:
    bar = workspace.find_bar
    bar.line.clear()
    QTest.keyClicks(bar.line, line)
    bar.take()
    return bar.count.text()


def selected(workspace: Workspace) -> tuple[str, str] | None:
    words = workspace.reading.words()
    return words and (words[0], workspace.desk.texts[words[0]].text[words[1].start : words[1].end])


def test_hits_are_walked_through_in_both_texts_and_round_again(workspace: Workspace) -> None:
    line = workspace.find_bar.line
    assert line.hasFocus()
    assert looked_for(workspace, "STOP") == "1 of 3"
    seen = [selected(workspace)]
    for _ in range(3):
        QTest.keyClick(line, Key.Key_Return)
        seen.append(selected(workspace))
    assert seen == [("t-article", "stop"), ("t-article", "stop"), ("t-1", "stop"), ("t-article", "stop")]
    QTest.keyClick(line, Key.Key_Return, Shift)
    assert workspace.find_bar.count.text() == "3 of 3"
    assert line.hasFocus()


def test_hits_are_framed_in_both_views_until_the_search_is_left(workspace: Workspace) -> None:
    looked_for(workspace, "stop")
    for view, text in zip(workspace.reading.views, ("t-article", "t-1"), strict=True):
        found = view._scene.found
        assert found is not None
        assert found.spans(text)
        before = view.viewport().grab().toImage()
        view.set_found(None)
        assert view.viewport().grab().toImage() != before
    QTest.keyClick(workspace.find_bar.line, Key.Key_Escape)
    assert workspace.reading.article._scene.found is None


def test_after_leaving_the_key_of_a_label_labels_the_hit(workspace: Workspace) -> None:
    looked_for(workspace, "in march")
    QTest.keyClick(workspace.find_bar.line, Key.Key_Escape)
    view = workspace.reading.thread_view
    assert view.hasFocus()
    QTest.keyClick(view, Key.Key_F)
    put = [one for one in workspace.desk.own("t-1") if one.label == "claim.fact"]
    assert [(one.spans[0].start, one.spans[0].end) for one in put] == [(26, 34)]


def test_ctrl_g_goes_on_without_the_line_and_asks_where_nothing_was_looked_for(workspace: Workspace) -> None:
    view = workspace.reading.article
    QTest.keyClick(workspace.find_bar.line, Key.Key_Escape)
    QTest.keyClick(view, Key.Key_G, Control)
    assert workspace.find_bar.line.hasFocus()
    looked_for(workspace, "stop")
    QTest.keyClick(workspace.find_bar.line, Key.Key_Escape)
    QTest.keyClick(view, Key.Key_G, Control)
    assert view.selection() == ("t-article", 34, 38)
    QTest.keyClick(view, Key.Key_G, Control | Shift)
    assert view.selection() == ("t-article", 6, 10)
    assert not workspace.find_bar.isVisible()


def test_terms_become_chips_that_a_click_takes_out(workspace: Workspace) -> None:
    assert looked_for(workspace, "author:ann stop") == "1 of 1"
    chip = workspace.find_bar.findChild(QToolButton, "chip")
    assert chip is not None
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert workspace.find_bar.line.text() == "stop"
    assert workspace.find_bar.count.text().endswith("of 3")


def test_the_menu_writes_terms_into_the_line(workspace: Workspace) -> None:
    menu = workspace.find_bar.narrow
    menu.fill()
    by_words = {action.text(): action for action in menu.actions()}
    by_words["Without a label of mine"].trigger()
    assert workspace.find_bar.line.text().strip() == "no:label"
    assert workspace.find_bar.count.text().endswith("of 2")


def test_labels_that_are_found_are_chosen(workspace: Workspace) -> None:
    assert looked_for(workspace, "label:fact") == "1 of 1"
    assert workspace.desk.focused == "a-claim"


def test_what_is_put_meanwhile_changes_what_a_term_finds(workspace: Workspace, qtbot) -> None:  # type: ignore[no-untyped-def]
    assert looked_for(workspace, "no:label in:comments").endswith("of 2")
    view = workspace.reading.thread_view
    view.set_selection("t-3", 0, 4)
    view.setFocus()
    QTest.keyClick(view, Key.Key_F)
    qtbot.waitUntil(lambda: len(workspace.finding.found) == 1, timeout=2000)


def test_the_selected_words_are_looked_for(workspace: Workspace) -> None:
    QTest.keyClick(workspace.find_bar.line, Key.Key_Escape)
    view = workspace.reading.article
    view.set_selection("t-article", 0, 5)
    view.setFocus()
    QTest.keyClick(view, Key.Key_F, Control)
    assert workspace.find_bar.line.text() == "Ferry"


def test_nothing_found_and_unknown_labels_are_said(workspace: Workspace) -> None:
    assert looked_for(workspace, "zzz") == "No hits"
    looked_for(workspace, "label:nonesuch")
    assert "nonesuch" in workspace.find_bar._hint.text()


def test_a_large_discussion_is_prepared_beside_the_window(
    workspace: Workspace,
    qtbot,
    monkeypatch: pytest.MonkeyPatch,  # type: ignore[no-untyped-def]
) -> None:
    monkeypatch.setattr(dossiers, "LARGE", 1)
    workspace.finding._renew()
    looked_for(workspace, "stop")
    qtbot.waitUntil(lambda: workspace.find_bar.count.text() == "1 of 3", timeout=5000)


def test_keys_of_labels_are_offered_for_a_hit_once_the_line_is_left(workspace: Workspace, qtbot) -> None:  # type: ignore[no-untyped-def]
    looked_for(workspace, "in march")
    workspace.strip.show_now()
    assert not workspace.strip.isVisible()
    QTest.keyClick(workspace.find_bar.line, Key.Key_Escape)
    qtbot.waitUntil(workspace.strip.isVisible, timeout=2000)


def test_a_hit_in_a_folded_branch_is_counted_and_brought_out(workspace: Workspace) -> None:
    thread = workspace.reading.thread_view
    thread.toggle_fold("t-1")
    assert "t-2" not in [item.id for item in thread.column.items]
    assert looked_for(workspace, "says who") == "1 of 1"
    assert "t-2" in [item.id for item in thread.column.items]
    assert selected(workspace) == ("t-2", "Says who")
