"""Bringing files in and out in the window: what the dialog for pages offers, and a table of ratings."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from annotator.actions.people import AddAnnotator
from annotator.actions.projects import create_project
from annotator.codebook.reading import default_codebook
from annotator.corpus.importer import importers
from annotator.gui.window import Window


@pytest.fixture
def window(qtbot, tmp_path: Path):  # type: ignore[no-untyped-def]
    """Return a window with an empty project of Ann's."""
    runner = create_project(tmp_path / "p.annot", default_codebook(), title="Votes", device="d")
    runner.run(AddAnnotator("Ann", "lead"))
    runner.close()
    made = Window()
    qtbot.addWidget(made)
    made.show()
    made.open_project(tmp_path / "p.annot", "Ann")
    qtbot.waitUntil(lambda: not made.is_busy())
    yield made
    made.close()


def test_the_dialog_offers_the_files_of_every_importer_and_brings_in_a_table_of_ratings(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:  # type: ignore[no-untyped-def]
    table = tmp_path / "votes.csv"
    table.write_text("item,annotator,label\n" + "".join(f"{n},{w},yes\n" for n in range(3) for w in "AB"))
    offered = []
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", lambda *given: offered.append(given[3]) or ([str(table)], "")
    )
    window.files.ask_pages()
    qtbot.waitUntil(lambda: "1 discussion, 3 comments" in window.status_line.notice.text())
    for _, one in importers:
        for suffix in one.suffixes:
            assert f"*{suffix}" in offered[0].split(";;")[0]


def test_in_an_empty_project_enter_asks_for_pages(window: Window, qtbot, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    asked = []
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *given: asked.append(given[1]) or ([], ""))
    button = window.project.workspace.nothing.button
    qtbot.waitUntil(lambda: window.focusWidget() is button)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert asked == ["Import pages"]
