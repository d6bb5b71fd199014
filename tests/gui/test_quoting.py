"""From a quotation to its source and back, by the mark in the margin, by key and by menu."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.actions.importing import ImportRecords
from annotator.actions.projects import create_project
from annotator.codebook.reading import default_codebook
from annotator.gui.text.quotes import sign_rect
from annotator.gui.window import Window
from annotator.gui.workspace import Workspace
from annotator.model.corpus import Discussion, Text
from annotator.model.people import Annotator
from annotator.model.record import Record

Key, Control, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ARTICLE = (
    "Crane to Be Moved\n\n"
    + "The harbour sleeps.\n\n" * 40
    + "The old crane has stood on the quay since 1911."
)
REPLY = "Hear, hear. You say “my uncle moved a barn for less” but “the old crane has stood on the quay”."


@pytest.fixture
def workspace(qtbot, tmp_path: Path) -> Iterator[Workspace]:  # type: ignore[no-untyped-def]
    texts = (
        Text("article", "article", ARTICLE),
        Text("root", "comment", "My uncle moved a barn for less!", author="Ann", depth=0),
        Text("reply", "comment", REPLY, "root", "Bo", depth=1),
    )
    record = Record(Discussion("d", "Crane", None, texts), None, (Annotator("p", "Mira", "lead"),), (), ())
    runner = create_project(tmp_path / "crane.annot", default_codebook(), title="Crane", device="d")
    runner.run(ImportRecords((record,)))
    runner.database.close()
    window = Window()
    qtbot.addWidget(window)
    window.resize(1000, 640)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_project(tmp_path / "crane.annot", "Mira")
    assert window.project is not None
    yield window.project.workspace
    window.close()


def selected(workspace: Workspace) -> tuple[str, str] | None:
    words = workspace.reading.words()
    return words and (words[0], workspace.desk.texts[words[0]].text[words[1].start : words[1].end])


def test_the_key_goes_to_the_source_and_back_to_the_caret(workspace: Workspace) -> None:
    article, thread = workspace.reading.views
    thread.set_selection("reply", 70, 75)
    thread.setFocus()
    QTest.keyClick(thread, Key.Key_U, Control | Shift)
    assert selected(workspace) == ("article", "The old crane has stood on the quay")
    assert article.hasFocus()
    assert article.place() != ("article", -1, 0)
    QTest.keyClick(article, Key.Key_U, Control | Shift)
    assert thread.hasFocus()
    assert selected(workspace) == ("reply", REPLY[70:75])


def test_away_from_quotations_the_nearest_one_is_meant(workspace: Workspace) -> None:
    thread = workspace.reading.thread_view
    thread.set_selection("reply", 0)
    thread.setFocus()
    QTest.keyClick(thread, Key.Key_U, Control | Shift)
    assert selected(workspace) == ("root", "My uncle moved a barn for less")


def test_a_click_on_the_mark_in_the_margin_goes_to_the_source(workspace: Workspace) -> None:
    thread = workspace.reading.thread_view
    placed = next(one for one in thread.column.placed if one.laid.item.id == "reply")
    start = REPLY.index("my uncle")
    rect = sign_rect(placed.laid, placed.laid.line_at(start), thread.column.style)
    point = rect.center().toPoint() + QPoint(placed.left, placed.top)
    QTest.mouseClick(thread.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert selected(workspace) == ("root", "My uncle moved a barn for less")


def test_the_menu_of_quoted_words_leads_to_their_source(workspace: Workspace) -> None:
    offsets = (0, REPLY.index("old crane"))
    offered = []
    for offset in offsets:
        menu = workspace.context_menu.build("reply", offset, workspace)
        offered.append([one for one in menu.actions() if "quotation" in one.text()])
    assert offered[0] == []
    offered[1][0].trigger()
    assert selected(workspace) == ("article", "The old crane has stood on the quay")


def test_where_nothing_is_quoted_this_is_said(workspace: Workspace, qtbot) -> None:  # type: ignore[no-untyped-def]
    thread = workspace.reading.thread_view
    thread.set_selection("root", 0)
    thread.setFocus()
    with qtbot.waitSignal(workspace.quoting.said):
        QTest.keyClick(thread, Key.Key_U, Control | Shift)


def test_quotations_are_drawn_behind_their_words(workspace: Workspace) -> None:
    view = workspace.reading.thread_view
    drawn = view.viewport().grab().toImage()
    view.set_quotes(None)
    view.viewport().update()
    assert view.viewport().grab().toImage() != drawn
