"""The card beside an annotation, in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.actions.annotating import AddAnnotation
from annotator.actions.people import AddAnnotator
from annotator.actions.projects import create_project
from annotator.codebook.reading import default_codebook
from annotator.gui.guide.card import Cards
from annotator.gui.plain import Words
from annotator.gui.window import Window
from annotator.jobs.importing import import_sources
from annotator.model.span import Span
from annotator.store.queries.corpus import discussion, discussions
from tests.gui.driving import shown

PAGE = Path(__file__).parents[2] / "data" / "night-bus.txt"
EXPLAIN = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
NOTE = "<b>not bold</b>"


@pytest.fixture
def window(qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:  # type: ignore[no-untyped-def]
    monkeypatch.setenv("ANNOTATOR_CONFIG", str(tmp_path / "config"))
    runner = create_project(tmp_path / "bus.annot", default_codebook(), title="Bus", device="d")
    runner.annotator = runner.run(AddAnnotator("Mira", "lead")).answer.id
    import_sources(runner, [PAGE])
    article = runner.read(discussion, runner.read(discussions)[0].id).texts[0].id
    answers = {"main": True, "check_worthy": "unsure"}
    runner.run(AddAnnotation("claim", "claim.fact", article, (Span(0, 13),), attributes=answers, note=NOTE))
    runner.database.close()
    with shown(qtbot, tmp_path / "bus.annot", "Mira") as made:
        yield made


def cards(window: Window) -> Cards:
    assert window.project is not None
    return window.project.workspace.cards


def lines(window: Window) -> list[str]:
    card = cards(window).card
    assert card is not None
    return [words.text() for words in card.findChildren(Words) if words.text()]


def rest_on(window: Window, offset: int) -> QPoint:
    """Let the pointer rest on the article at an offset; return where."""
    assert window.project is not None
    article = window.project.workspace.reading.article
    text = article.texts()[0].id
    article.go_to(text)
    where = article.viewport().mapFromGlobal(article.point_of(text, offset)) + QPoint(2, -4)
    event = QHelpEvent(QEvent.Type.ToolTip, where, article.viewport().mapToGlobal(where))
    QApplication.sendEvent(article.viewport(), event)
    return where


def test_resting_on_a_label_says_what_it_is_and_what_was_said(window: Window) -> None:
    rest_on(window, 3)
    shown = lines(window)
    assert shown[0] == "Claim: Fact"
    assert shown[1].startswith("Mira · ")
    assert shown[2].startswith("Asserts that something is or was the case")
    assert "Worth checking: unsure · Main claim: yes" in shown
    assert f"Note: {NOTE}" in shown
    card = cards(window).card
    assert card is not None
    assert all(words.textFormat() == Qt.TextFormat.PlainText for words in card.findChildren(Words))


def test_the_card_goes_when_the_pointer_leaves_the_words_or_a_key_is_pressed(window: Window) -> None:
    assert window.project is not None
    article = window.project.workspace.reading.article
    where = rest_on(window, 3)
    QTest.mouseMove(article.viewport(), where + QPoint(3, 0))
    assert cards(window).card is not None
    QTest.mouseMove(article.viewport(), QPoint(article.width() // 2, article.height() - 4))
    assert cards(window).card is None
    rest_on(window, 3)
    QTest.keyClick(article, Qt.Key.Key_Right)
    assert cards(window).card is None


def test_a_key_explains_the_chosen_label_inside_the_window(window: Window) -> None:
    assert window.project is not None
    article = window.project.workspace.reading.article
    article.setFocus()
    QTest.keyClick(article, Qt.Key.Key_Tab)
    QTest.keyClick(article, Qt.Key.Key_E, EXPLAIN)
    assert lines(window)[0] == "Claim: Fact"
    card = cards(window).card
    assert card is not None
    assert window.rect().contains(card.geometry())


def test_without_a_chosen_label_the_key_says_so(window: Window) -> None:
    assert window.project is not None
    article = window.project.workspace.reading.article
    article.setFocus()
    QTest.keyClick(article, Qt.Key.Key_E, EXPLAIN)
    assert cards(window).card is None
    assert window.status_line.notice.text().startswith("Nothing is chosen")


def test_tool_tips_and_the_menu_of_a_place_name_the_keys_that_hold_now(window: Window) -> None:
    assert window.project is not None
    assert "(Ctrl+2)" in window.project._tabs.button(1).toolTip()
    window.wishes.give(window.wishes.row("page.agreement"), ("Ctrl+Alt+2",))
    window.wishes.give(window.wishes.row("mark.delete"), ("~",))
    assert "(Ctrl+Alt+2)" in window.project._tabs.button(1).toolTip()
    workspace = window.project.workspace
    text = workspace.reading.article.texts()[0].id
    menu = workspace.context_menu.build(text, 3, window)
    assert "Delete\t~" in [action.text() for action in menu.actions()]
