"""Entries that stances are about: made, given other names, and found by these while labelling."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from annotator.actions.people import AddAnnotator
from annotator.actions.projects import create_project
from annotator.codebook.reading import default_codebook
from annotator.gui.window import Window
from annotator.jobs.importing import import_sources
from annotator.model.annotation import Target

PAGE = Path(__file__).parents[2] / "data" / "night-bus.txt"


@pytest.fixture
def window(qtbot, tmp_path: Path) -> Iterator[Window]:  # type: ignore[no-untyped-def]
    runner = create_project(tmp_path / "bus.annot", default_codebook(), title="Bus", device="d")
    runner.run(AddAnnotator("Mira", "lead"))
    import_sources(runner, [PAGE])
    runner.database.close()
    shown = Window()
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.open_project(tmp_path / "bus.annot", "Mira")
    yield shown
    shown.close()


def give(window: Window, name: str, others: str) -> None:
    assert window.project is not None
    window.project.show_named()
    page = window.project.named
    assert page is not None
    QTest.keyClicks(page.new, name)
    QTest.keyClick(page.new, Qt.Key.Key_Return)
    entry = next(one for one in window.project.desk.named if one.name == name)
    edit = page.findChild(QLineEdit, entry.id)
    assert edit is not None
    QTest.keyClicks(edit, others)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def test_an_entry_is_made_and_given_other_names(window: Window) -> None:
    give(window, "The council", "town hall,  they ")
    assert window.project is not None
    (entry,) = window.project.desk.named
    assert (entry.name, entry.aliases) == ("The council", ("they", "town hall"))


def test_a_name_that_leads_to_another_entry_is_refused_in_words(window: Window) -> None:
    give(window, "The council", "town hall")
    give(window, "The mayor", "town hall")
    assert window.project is not None
    assert [one.aliases for one in window.project.desk.named] == [("town hall",), ()]
    assert "already leads to The council" in window.status_line.notice.text()


def test_an_alias_typed_while_labelling_means_the_entry(window: Window) -> None:
    give(window, "The council", "town hall")
    assert window.project is not None
    window.project.show_reading()
    workspace = window.project.workspace
    comment = next(text for text in workspace.desk.texts.values() if text.author == "Ann Harrow")
    workspace.reading.reveal(comment.id)
    view = workspace.reading.thread_view
    QTest.keyClick(view, Qt.Key.Key_F2)
    QTest.keyClicks(view, "/")
    QTest.keyClicks(workspace.targets.edit, "town hall")
    QTest.keyClick(workspace.targets.edit, Qt.Key.Key_Return)
    QTest.keyClicks(view, "o")
    assert [one.target for one in workspace.desk.own(comment.id)] == [Target("named", name="The council")]
