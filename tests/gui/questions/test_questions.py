"""Asking the lead, answering in place, skipping with a reason, and doubts: all beside the texts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.actions.annotating import AddAnnotation
from annotator.actions.asking import AnswerQuestion
from annotator.actions.people import AddAnnotator
from annotator.actions.projects import create_project
from annotator.codebook.reading import default_codebook
from annotator.gui.plain import Words
from annotator.gui.window import Window
from annotator.jobs.importing import import_sources
from annotator.model.asking import Question
from annotator.model.span import Span
from annotator.store.queries.asking import questions, skips
from tests.gui.driving import shown, workspace

PAGE = Path(__file__).parents[2] / "data" / "night-bus.txt"
Key = Qt.Key


@pytest.fixture
def path(tmp_path: Path) -> Path:
    runner = create_project(tmp_path / "bus.annot", default_codebook(), title="Bus", device="d")
    runner.run(AddAnnotator("Mira", "annotator"))
    runner.run(AddAnnotator("Lena", "lead"))
    other = tmp_path / "other.txt"
    other.write_text(PAGE.read_text("utf-8").replace("Night", "Day"), "utf-8")
    import_sources(runner, [PAGE, other])
    runner.database.close()
    return tmp_path / "bus.annot"


@pytest.fixture
def window(qtbot, path: Path) -> Iterator[Window]:  # type: ignore[no-untyped-def]
    with shown(qtbot, path, "Mira") as made:
        yield made


def label(window: Window) -> str:
    """Put a claim on the article and choose it."""
    desk = workspace(window).desk
    assert desk.discussion is not None
    assert desk.discussion.article is not None
    spans = (Span(0, 12),)
    added = desk.bridge.ask(AddAnnotation("claim", "claim.fact", desk.discussion.article.id, spans))
    workspace(window).labelling.choose(added.id)
    return str(added.id)


def ask(window: Window, words: str) -> None:
    window.wishes.ask("ask.question")
    form = workspace(window).beside.band.question
    QTest.keyClicks(form.words, words)
    QTest.keyClick(form.words, Key.Key_Return)


def stored(window: Window) -> list[Question]:
    return workspace(window).desk.bridge.read(questions)


def test_a_question_is_about_the_label_that_was_chosen(window: Window) -> None:
    chosen = label(window)
    ask(window, "Is this one claim?")
    (question,) = stored(window)
    assert (question.words, question.annotation, question.is_open) == ("Is this one claim?", chosen, True)
    assert not workspace(window).beside.band.question.isVisible()
    assert workspace(window).reading.active.hasFocus()


@pytest.mark.parametrize(
    ("wish", "key"),
    [("ask.question", Key.Key_Escape), ("ask.skip", Key.Key_Escape), ("ask.question", Key.Key_Return)],
)
def test_a_form_that_closes_gives_the_keyboard_back_to_the_comments(
    window: Window, wish: str, key: Key
) -> None:
    reading = workspace(window).reading
    reading.thread_view.setFocus()
    comments = [text.id for text in workspace(window).desk.texts.values() if text.kind == "comment"]
    reading.thread_view.go_to(comments[1])
    window.wishes.ask(wish)
    has = window.focusWidget()
    assert has is not None
    assert workspace(window).beside.band.isAncestorOf(has)
    if key == Key.Key_Return:
        QTest.keyClicks(has, "What is meant?")
    QTest.keyClick(has, key)
    assert reading.thread_view.hasFocus()
    assert reading.active is reading.thread_view


def test_without_a_label_it_is_about_the_text_and_may_be_about_the_discussion(window: Window) -> None:
    ask(window, "About the text?")
    window.wishes.ask("ask.question")
    form = workspace(window).beside.band.question
    form.about.chosen.emit("discussion")
    QTest.keyClicks(form.words, "All of it?")
    QTest.keyClick(form.words, Key.Key_Return)
    by_words = {one.words: one for one in stored(window)}
    assert by_words["About the text?"].text == workspace(window).reading.active.current_text()
    assert by_words["All of it?"].text is None


def test_escape_leaves_the_form_and_keeps_the_words(window: Window) -> None:
    window.wishes.ask("ask.question")
    form = workspace(window).beside.band.question
    QTest.keyClicks(form.words, "Half a ques")
    QTest.keyClick(form.words, Key.Key_Escape)
    assert stored(window) == []
    assert not form.isVisible()
    window.wishes.ask("ask.question")
    assert form.words.toPlainText() == "Half a ques"


def test_an_empty_question_is_not_asked(window: Window) -> None:
    ask(window, "   ")
    assert stored(window) == []
    assert workspace(window).beside.band.question.isVisible()


def test_the_lead_answers_in_place_and_the_asker_sees_that_it_is_new(window: Window, path: Path) -> None:
    label(window)
    ask(window, "Is this one claim?")
    window.open_project(path, "Lena")
    beside = workspace(window).beside
    assert beside.side._tabs["questions"].text() == "Questions 1"
    window.wishes.ask("ask.list")
    card = beside.questions.cards[stored(window)[0].id]
    assert card.write.isVisible()
    QTest.keyClicks(card.write, "Yes, one.")
    QTest.keyClick(card.write, Key.Key_Return)
    (question,) = stored(window)
    assert question.answer == "Yes, one."
    beside.questions.refresh()
    assert not card.write.isVisible()
    window.open_project(path, "Mira")
    beside = workspace(window).beside
    assert beside.side._tabs["questions"].accessibleName().startswith("Questions: 1 new answer")
    window.wishes.ask("ask.list")
    assert "new answer" in beside.questions.cards[question.id].accessibleName()
    beside.side.turn_to("labels")
    assert beside.side._tabs["questions"].text() == "Questions"
    assert beside.questions.unread() == []


def test_an_annotator_sees_their_own_questions_alone_and_cannot_answer(window: Window, path: Path) -> None:
    window.open_project(path, "Lena")
    ask(window, "Mine?")
    window.open_project(path, "Mira")
    window.wishes.ask("ask.list")
    beside = workspace(window).beside
    assert beside.questions.cards == {}
    assert "lead" in beside.questions.empty.text()
    ask(window, "Hers?")
    beside.questions.refresh()
    (card,) = beside.questions.cards.values()
    assert not card.write.isVisible()


def test_enter_goes_to_the_place_also_in_another_discussion(window: Window) -> None:
    chosen = label(window)
    ask(window, "Here?")
    space = workspace(window)
    space.step(1)
    assert space.desk.annotation(chosen) is None
    window.wishes.ask("ask.list")
    (card,) = space.beside.questions.cards.values()
    QTest.keyClick(card, Key.Key_Return)
    assert space.desk.focused == chosen


def test_who_answers_sees_the_label_that_is_asked_about(window: Window, path: Path) -> None:
    chosen = label(window)
    ask(window, "Is this one claim?")
    window.open_project(path, "Lena")
    window.wishes.ask("ask.list")
    space = workspace(window)
    (card,) = space.beside.questions.cards.values()
    assert "Fact: “" in card.accessibleName()
    QTest.keyClick(card, Key.Key_Return)
    assert space.desk.focused == chosen
    assert question_owner(window) in space.desk.shown


def question_owner(window: Window) -> str:
    return stored(window)[0].annotator


def test_new_answers_are_told_of_on_entering(window: Window, path: Path) -> None:
    ask(window, "Is this one claim?")
    window.open_project(path, "Lena")
    workspace(window).desk.bridge.ask(AnswerQuestion(stored(window)[0].id, "Yes."))
    window.open_project(path, "Mira")
    assert "1 new answer" in window.status_line.notice.text()


def test_the_mouse_reaches_doubt_claims_and_questions_at_a_label(window: Window) -> None:
    chosen = label(window)
    space = workspace(window)
    one = space.desk.annotation(chosen)
    assert one is not None
    menu = space.context_menu.build(one.text, one.start, space)
    words = [action.text().partition("\t")[0] for action in menu.actions()]
    assert {"I am unsure", "Same claim as…", "Ask the lead a question…"} <= set(words)
    next(action for action in menu.actions() if action.text().startswith("I am unsure")).trigger()
    doubted = space.desk.annotation(chosen)
    assert doubted is not None
    assert doubted.unsure


def test_each_thing_has_its_key_in_the_text(window: Window) -> None:
    chosen = label(window)
    space = workspace(window)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    space.reading.article.setFocus()
    QTest.keyClick(window.windowHandle(), Key.Key_U, control)
    doubted = space.desk.annotation(chosen)
    assert doubted is not None
    assert doubted.unsure
    QTest.keyClick(window.windowHandle(), Key.Key_4, control)
    assert space.side.page == "claims"
    QTest.keyClick(window.windowHandle(), Key.Key_5, control)
    assert space.side.page == "questions"
    QTest.keyClick(window.windowHandle(), Key.Key_A, control | shift)
    assert space.beside.band.question.isVisible()
    QTest.keyClick(window.windowHandle(), Key.Key_K, control | shift)
    assert space.beside.band.skipping.isVisible()


def test_no_word_of_a_question_makes_the_list_wider(window: Window) -> None:
    ask(window, "Rindfleischetikettierung" * 12)
    window.wishes.ask("ask.list")
    QApplication.processEvents()
    space = workspace(window)
    (card,) = space.beside.questions.cards.values()
    assert card.width() <= space.side.width()


def test_one_may_withdraw_an_open_question(window: Window) -> None:
    ask(window, "Never mind?")
    beside = workspace(window).beside
    window.wishes.ask("ask.list")
    (card,) = beside.questions.cards.values()
    card.withdraw.click()
    assert stored(window) == []


def test_a_discussion_is_skipped_with_two_keys_and_the_next_one_opened(window: Window) -> None:
    space = workspace(window)
    assert space.desk.discussion is not None
    here = space.desk.discussion.id
    window.wishes.ask("ask.skip")
    form = space.beside.band.skipping
    assert not form.skip.isEnabled()
    QTest.keyClicks(form.reasons["distressing"], "1")
    QTest.keyClick(form.reasons["distressing"], Key.Key_Return)
    (skip,) = space.desk.bridge.read(skips)
    assert (skip.discussion, skip.reason, skip.words) == (here, "distressing", "")
    assert space.desk.discussion is not None
    assert space.desk.discussion.id != here
    row = next(one for one in space.discussions.model.rows if one.id == here)
    assert row.words == "skipped: too distressing"
    assert not row.waits
    space.open_discussion(here)
    assert space.beside.band.notice.isVisible()
    assert "too distressing" in space.beside.band.notice.words.text()
    space.beside.band.notice.button.click()
    assert space.desk.bridge.read(skips) == []
    assert not space.beside.band.isVisible()


def test_another_reason_needs_words(window: Window) -> None:
    window.wishes.ask("ask.skip")
    space = workspace(window)
    form = space.beside.band.skipping
    QTest.keyClicks(form.reasons["distressing"], "4")
    assert not form.skip.isEnabled()
    QTest.keyClicks(form.words, "It is my own street.")
    QTest.keyClick(form.words, Key.Key_Return)
    (skip,) = space.desk.bridge.read(skips)
    assert (skip.reason, skip.words) == ("other", "It is my own street.")


def test_a_skip_is_taken_back_by_undo_which_goes_back_to_the_discussion(window: Window) -> None:
    window.wishes.ask("ask.skip")
    space = workspace(window)
    assert space.desk.discussion is not None
    here = space.desk.discussion.id
    QTest.keyClicks(space.beside.band.skipping.reasons["distressing"], "2")
    QTest.keyClick(space.beside.band.skipping.reasons["unclear"], Key.Key_Return)
    assert len(space.desk.bridge.read(skips)) == 1
    assert space.desk.bridge.undo()
    assert space.desk.bridge.read(skips) == []
    assert space.desk.discussion.id == here, "the discussion is in sight again"


def test_a_doubt_is_marked_by_a_key_and_seen_at_the_label_and_in_the_lists(window: Window) -> None:
    chosen = label(window)
    space = workspace(window)
    window.wishes.ask("mark.unsure")
    one = space.desk.annotation(chosen)
    assert one is not None
    assert one.unsure
    assert space.inspector.unsure.isChecked()
    (mark,) = [mark for mark in space.reading.article.marks(one.text) if mark.id == chosen]
    assert mark.badge == "F?"
    assert "unsure" in mark.label
    space.discussions._catch_up()
    row = next(row for row in space.discussions.model.rows if row.unsure)
    assert "unsure of 1 label" in row.told
    QTest.keyClick(space.inspector.unsure, Key.Key_Space)
    again = space.desk.annotation(chosen)
    assert again is not None
    assert not again.unsure


def test_explanations_that_break_into_lines_are_shown_whole(window: Window) -> None:
    window.resize(1600, 760)
    window.wishes.ask("ask.skip")
    band = workspace(window).beside.band
    QApplication.processEvents()
    (long,) = [one for one in band.skipping.findChildren(Words) if one.text().startswith("Most of it")]
    long.setText(f"{long.text()} " * 3)
    for width in (900, 1600, 860):
        window.resize(width, 760)
        QApplication.processEvents()
        for one in band.skipping.findChildren(Words):
            assert one.height() >= one.heightForWidth(one.width())
    assert long.height() > 2 * long.fontMetrics().lineSpacing()
