"""What is asked now is in sight, keys reach what they seem to mean, and the window says what it did."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.actions.annotating import ChangeAnnotation
from annotator.actions.projects import AddNamedTarget, open_project
from annotator.gui.window import Window
from tests.gui.driving import (
    ALT,
    CONTROL,
    SHIFT,
    Key,
    bus_project,
    go_to,
    own,
    press,
    select,
    selected,
    shown,
    window,
    workspace,
)

__all__ = ["window"]


def scrolled(window: Window) -> int:
    halves = workspace(window)._halves
    return max(half.verticalScrollBar().value() for half in (halves.above, halves.below))


def scroll_down(window: Window) -> None:
    for half in (workspace(window)._halves.above, workspace(window)._halves.below):
        half.verticalScrollBar().setValue(half.verticalScrollBar().maximum())
    assert scrolled(window) > 0


def chosen_fact(window: Window) -> None:
    window.resize(1024, 600)
    select(window, "Ann Harrow", "240 riders")
    press(window, "f")
    QApplication.processEvents()


def test_labels_are_in_sight_again_when_a_label_is_let_go_of(window: Window) -> None:
    chosen_fact(window)
    scroll_down(window)
    press(window, Key.Key_Escape)
    assert scrolled(window) == 0


def test_the_question_for_a_target_is_in_sight(window: Window) -> None:
    chosen_fact(window)
    press(window, Key.Key_Escape, Key.Key_F3)
    select(window, "Ann Harrow", "240 riders")
    scroll_down(window)
    press(window, "f")
    QApplication.processEvents()
    assert scrolled(window) == 0


def test_a_notice_is_said_in_full_when_its_label_is_chosen(window: Window) -> None:
    select(window, "Ann Harrow", "240 riders")
    press(window, Key.Key_F3, "f")
    select(window, None, "Council Shuts Night Bus")
    press(window, Key.Key_Return)
    press(window, Key.Key_Escape)
    QApplication.processEvents()
    workspace(window).labelling.choose(own(window, "Ann Harrow")[0].id)
    assert window.status_line.notice.text() == "#1 Ann Harrow: this dispute does not say what it rests on."


def test_a_number_without_alt_is_told_about_alt(window: Window) -> None:
    chosen_fact(window)
    press(window, "3")
    expected = "3 is no key of the layer Claim; Alt+3 answers a question of the chosen label."
    assert window.status_line.notice.text() == expected


def test_among_the_answers_a_number_answers_without_alt(window: Window) -> None:
    chosen_fact(window)
    press(window, ".")
    press(window, "3")
    assert dict(own(window, "Ann Harrow")[0].attributes) == {"main": True}
    press(window, Key.Key_Escape)
    press(window, Key.Key_3, modifiers=ALT)
    assert dict(own(window, "Ann Harrow")[0].attributes) == {}


def test_control_enter_in_a_note_saves_it_and_puts_no_label(window: Window) -> None:
    chosen_fact(window)
    press(window, Key.Key_Escape)
    select(window, "Ann Harrow", "riders")
    press(window, "v", ",", "Whose?")
    press(window, Key.Key_Return, modifiers=CONTROL)
    assert [(one.label, one.note) for one in own(window, "Ann Harrow")] == [
        ("claim.fact", ""),
        ("claim.value", "Whose?"),
    ]
    assert workspace(window).reading.thread_view.hasFocus()


def test_control_enter_asks_a_question_and_puts_no_label(window: Window) -> None:
    chosen_fact(window)
    press(window, Key.Key_Escape)
    select(window, "Ann Harrow", "riders")
    window.wishes.ask("ask.question")
    form = workspace(window).beside.band.question
    QTest.keyClicks(form.words, "Who counted?")
    QTest.keyClick(form.words, Key.Key_Return, CONTROL)
    assert window.status_line.notice.text() == "Asked. The answer will stand among your questions."
    assert [one.label for one in own(window, "Ann Harrow")] == ["claim.fact"]


def test_undo_and_redo_say_what_they_took_back_and_did_again(window: Window) -> None:
    chosen_fact(window)
    press(window, Key.Key_Z, modifiers=CONTROL)
    assert window.status_line.saved.text() == "Undone: Add Fact · saved"
    press(window, Key.Key_Z, modifiers=CONTROL | SHIFT)
    assert window.status_line.saved.text() == "Done again: Add Fact · saved"
    press(window, Key.Key_Z, modifiers=CONTROL)
    assert window.status_line.saved.text() == "Undone: Add Fact · saved"


def test_undo_after_a_restart_says_what_it_took_back(qtbot, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    path = bus_project(tmp_path)
    with shown(qtbot, path, "Mira") as first:
        chosen_fact(first)
        press(first, Key.Key_V)
    with shown(qtbot, path, "Mira") as again:
        for said in ("Undone: Change to Value", "Undone: Add Fact"):
            press(again, Key.Key_Z, modifiers=CONTROL)
            assert again.status_line.saved.text() == f"{said} · saved"


def test_escape_closes_the_card_and_the_label_stays_chosen(window: Window) -> None:
    chosen_fact(window)
    before = workspace(window).desk.focused
    press(window, Key.Key_E, modifiers=CONTROL | SHIFT)
    assert workspace(window).cards.card is not None
    press(window, Key.Key_Escape)
    assert workspace(window).cards.card is None
    assert workspace(window).desk.focused == before


def test_last_uses_are_those_of_a_label_of_the_layer_in_hand(window: Window) -> None:
    chosen_fact(window)
    press(window, Key.Key_Escape, Key.Key_F4)
    press(window, Key.Key_H, modifiers=CONTROL)
    first = workspace(window).desk.layer.labels[0].name
    assert window.status_line.notice.text() == f"You have not used {first} before."
    press(window, Key.Key_F1)
    press(window, Key.Key_H, modifiers=CONTROL)
    assert not workspace(window).uses.isHidden()


def test_the_first_window_leaves_room_for_its_frame(window: Window) -> None:
    room = window.screen().availableSize()
    fresh = Window()
    assert fresh.height() == room.height() - 40
    fresh.deleteLater()


def test_a_sentence_is_selected_without_the_dateline_before_it(window: Window) -> None:
    select(window, None, "QUILLBROOK")
    view = workspace(window).reading.article
    view.clear_selection()
    press(window, Key.Key_Escape, "'")
    assert selected(window) == "The council closed the night bus on Monday"
    press(window, "'")
    assert selected(window) == "Some 400 riders will walk"


def test_while_a_stance_is_chosen_targets_in_question_alone_stand_above_its_details(window: Window) -> None:
    go_to(window, "Ann Harrow")
    desk = workspace(window).desk
    desk.bridge.ask(AddNamedTarget("The council"))
    rows = workspace(window).targets._choices

    def shown() -> list[str]:
        workspace(window).labelling.chooser.show_now()
        return [row.accessibleName().partition(",")[0] for row in rows if row.isVisible()]

    press(window, Key.Key_F2)
    everything = shown()
    press(window, "s")
    assert len(shown()) == 1
    press(window, " ")
    assert shown() == everything
    press(window, Key.Key_Escape, Key.Key_Escape)
    assert len(shown()) == len(everything) > 1


def test_the_whole_note_is_in_sight_when_it_is_written(window: Window) -> None:
    chosen_fact(window)
    press(window, ",")
    note, side = workspace(window).inspector.note, workspace(window)._halves.below.viewport()
    place = note.mapTo(side, note.rect().topLeft()).y()
    assert 0 <= place <= side.height() - note.height()


def test_a_notice_is_read_whole_in_the_list(window: Window) -> None:
    select(window, "Ann Harrow", "240 riders")
    press(window, Key.Key_F3, "f")
    select(window, None, "Council Shuts Night Bus")
    press(window, Key.Key_Return)
    QApplication.processEvents()
    row = workspace(window).notices._rows[0]
    words = row._words
    assert words.text() == "#1 Ann Harrow: this dispute does not say what it rests on."
    assert words.height() >= words.heightForWidth(words.width())


def test_the_chosen_label_and_its_details_are_in_sight_at_once(window: Window) -> None:
    chosen_fact(window)
    shown = workspace(window)
    row, delete = shown.labels.marked, shown.inspector._delete
    assert row is not None
    for half, part in ((shown._halves.above, row), (shown._halves.below, delete)):
        place = part.mapTo(half.viewport(), part.rect().topLeft()).y()
        assert 0 <= place <= half.viewport().height() - part.height()
    assert shown._halves.below.height() >= 0.35 * shown._halves.height()


def test_nothing_beside_the_texts_is_cut_at_its_side_by_a_long_target(window: Window) -> None:
    window.resize(1024, 600)
    select(window, None, "Council Shuts Night Bus")
    press(window, "f")
    select(window, "Ann Harrow", "240 riders")
    press(window, Key.Key_F3, "n", "a")
    (dispute,) = own(window, "Ann Harrow")
    assert dispute.target is not None
    workspace(window).inspector._target.show_words("→ “The council decided to shut the night bus for good”")
    QApplication.processEvents()
    below = workspace(window)._halves.below
    assert below.verticalScrollBar().isVisible()
    assert below.ground.width() <= below.viewport().width()


def test_why_something_is_not_taken_back_is_said_and_not_that_there_is_nothing(
    window: Window, tmp_path: Path
) -> None:
    select(window, "Ann Harrow", "240 riders")
    press(window, "f")
    (fact,) = own(window, "Ann Harrow")
    other = open_project(tmp_path / "bus.annot", device="another", annotator=fact.annotator)
    other.run(ChangeAnnotation(replace(fact, label="claim.value")))
    other.close()
    workspace(window).desk.bridge.poll()
    press(window, Key.Key_Z, modifiers=CONTROL)
    assert window.status_line.notice.text().startswith("What you did last was changed again since")
    assert own(window, "Ann Harrow")[0].label == "claim.value"
