"""Finding in all discussions: a list beside the texts, and from a row to its hit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.actions.people import AddAnnotator
from annotator.actions.projects import create_project
from annotator.codebook.reading import default_codebook
from annotator.gui.find import hit_list
from annotator.gui.find.everywhere import around
from annotator.gui.find.search import Hit
from annotator.gui.window import Window
from annotator.gui.workspace import Workspace
from annotator.jobs.importing import import_sources

PAGES = Path(__file__).parents[3] / "resources/sample/pages"
Key, Control, Alt = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def workspace(qtbot, tmp_path: Path) -> Iterator[Workspace]:  # type: ignore[no-untyped-def]
    path = tmp_path / "pages.annot"
    runner = create_project(path, default_codebook(), title="Pages", device="d")
    runner.run(AddAnnotator("Mira", "lead"))
    import_sources(runner, sorted(PAGES.iterdir())[:4])
    runner.database.close()
    window = Window()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_project(path, "Mira")
    assert window.project is not None
    yield window.project.workspace
    window.close()


def look(workspace: Workspace, qtbot, line: str) -> None:  # type: ignore[no-untyped-def]
    QTest.keyClick(workspace.reading.active, Key.Key_F, Control)
    workspace.find_bar.line.clear()
    QTest.keyClicks(workspace.find_bar.line, line)
    QTest.keyClick(workspace.find_bar.line, Key.Key_F, Control | Alt)
    qtbot.waitUntil(lambda: workspace.find_bar.everywhere.work is None, timeout=10_000)


def test_all_hits_of_all_discussions_are_listed_in_order(workspace: Workspace, qtbot) -> None:  # type: ignore[no-untyped-def]
    look(workspace, qtbot, "year")
    found = workspace.find_bar.everywhere.found
    expected = [
        (row.id, text.id)
        for row in workspace.discussions.model.rows
        for text in workspace.desk.read(row.id).discussion.texts
        for _ in range(text.text.lower().count("year"))
    ]
    assert len({home for home, _ in expected}) > 1
    assert [(place.discussion, place.text) for place in found.places] == expected
    assert all("year" in place.excerpt.lower() for place in found.places)
    assert workspace.find_bar.everywhere.rows.count() == len(expected)


def test_a_row_opens_its_discussion_and_selects_the_hit(workspace: Workspace, qtbot) -> None:  # type: ignore[no-untyped-def]
    look(workspace, qtbot, "year")
    listed = workspace.find_bar.everywhere
    assert workspace.desk.discussion is not None
    here = workspace.desk.discussion.id
    other = next(n for n, place in enumerate(listed.found.places) if place.discussion != here)
    QTest.keyClick(workspace.find_bar.line, Key.Key_Down)
    listed.rows.setCurrentRow(other)
    QTest.keyClick(listed.rows, Key.Key_Return)
    place = listed.found.places[other]
    assert workspace.desk.discussion.id == place.discussion
    words = workspace.reading.words()
    assert words is not None
    assert (words[0], words[1].start) == (place.text, place.start)
    assert workspace.reading.active.hasFocus()


def test_rows_are_made_page_by_page(workspace: Workspace, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(hit_list, "PAGE", 5)
    look(workspace, qtbot, "the")
    listed = workspace.find_bar.everywhere
    assert listed.rows.count() == 5
    QTest.mouseClick(listed.more, Qt.MouseButton.LeftButton)
    assert listed.rows.count() == 10


def test_escape_leaves_list_and_line(workspace: Workspace, qtbot) -> None:  # type: ignore[no-untyped-def]
    look(workspace, qtbot, "year")
    QTest.keyClick(workspace.find_bar.line, Key.Key_Down)
    QTest.keyClick(workspace.find_bar.everywhere.rows, Key.Key_Escape)
    assert not workspace.find_bar.isVisible()
    assert workspace.reading.active.hasFocus()


def test_the_words_around_a_hit_stand_on_one_line_and_are_not_cut() -> None:
    text = "one two\n\nthree 😀 four five six seven eight nine ten " * 3
    start = text.index("seven", 60)
    before, inside, behind = around(text, Hit(0, start, start + 5))
    assert (before, inside) == ("…two three 😀 four five six ", "seven")
    assert behind == " eight nine ten one two three 😀 four five six seven eight nine ten "
    assert around("short", Hit(0, 0, 5)) == ("", "short", "")


def test_the_list_follows_what_is_typed_and_calls_nothing_wrong_that_is_elsewhere(
    workspace: Workspace, qtbot
) -> None:  # type: ignore[no-untyped-def]
    look(workspace, qtbot, "the")
    bar, home = workspace.find_bar, workspace.desk.discussion
    assert home is not None
    here = " ".join(text.text.lower() for text in home.texts)
    away = next(
        word
        for place in bar.everywhere.found.places
        for word in place.excerpt.lower().split()
        if word.isalpha() and word not in here
    )
    bar.line.clear()
    QTest.keyClicks(bar.line, away)
    qtbot.waitUntil(lambda: bar.everywhere.asked == (away, bar.finding.folding, bar.finding.whole))
    qtbot.waitUntil(lambda: bar.everywhere.work is None)
    assert bar.everywhere.found.places
    assert all(away in place.excerpt.lower() for place in bar.everywhere.found.places)
    assert bar.count.text() == "No hits here"
    assert not bar.line.property("wrong")
