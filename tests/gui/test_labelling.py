"""Labelling in the real window, with real keys and mouse."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from annotator.gui.window import Window
from annotator.model.annotation import Target
from tests.gui.driving import (
    ALT,
    CONTROL,
    NO,
    SHIFT,
    Key,
    go_to,
    own,
    press,
    select,
    text_id,
    window,
    words_of,
    workspace,
)

__all__ = ["window"]


def test_words_selected_with_the_keyboard_become_a_claim_with_one_key(window: Window) -> None:
    view = workspace(window).reading.article
    view.setFocus()
    press(window, Key.Key_Home, modifiers=CONTROL)
    press(window, Key.Key_Right, Key.Key_Right, modifiers=CONTROL | SHIFT)
    press(window, "f")
    (claim,) = own(window, None)
    assert (claim.layer, claim.label) == ("claim", "claim.fact")
    assert words_of(window, claim)[0].strip() == "Council Shuts"
    assert claim.attributes == {}


def test_a_double_click_selects_a_word_and_the_mouse_chooses_the_label(window: Window) -> None:
    view = workspace(window).reading.article
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, NO, QPoint(90, 60))
    assert view.selection() is not None
    row = next(r for name, r in workspace(window).labels._rows.items() if name == "claim.value")
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    (claim,) = own(window, None)
    assert claim.label == "claim.value"
    assert " " not in words_of(window, claim)[0]


def test_spans_overlap_nest_and_are_chosen_in_turn_with_tab(window: Window) -> None:
    select(window, "Ann Harrow", "It was 240 riders, not 400")
    press(window, "f")
    select(window, "Ann Harrow", "240 riders")
    press(window, "v")
    assert len(own(window, "Ann Harrow")) == 2
    workspace(window).desk.focus(None)
    seen = []
    for _ in range(2):
        press(window, Key.Key_Tab)
        seen.append(workspace(window).desk.focused)
    assert set(seen) == {one.id for one in own(window, "Ann Harrow")}


def test_a_chosen_span_changes_its_label_and_its_borders_by_keys_and_keeps_its_id(window: Window) -> None:
    select(window, "Ann Harrow", "240 riders")
    press(window, "f")
    before = own(window, "Ann Harrow")[0]
    press(window, "p")
    press(window, Key.Key_Right, Key.Key_Right, modifiers=ALT)
    press(window, Key.Key_Up, modifiers=ALT)
    (after,) = own(window, "Ann Harrow")
    assert (after.id, after.label) == (before.id, "claim.policy")
    assert words_of(window, after) == [" 240 riders, "]


def test_delete_removes_the_chosen_span_and_undo_brings_it_back(window: Window) -> None:
    select(window, "Ann Harrow", "240 riders")
    press(window, "f", Key.Key_Delete)
    assert own(window, "Ann Harrow") == []
    workspace(window).desk.bridge.undo()
    assert [one.label for one in own(window, "Ann Harrow")] == ["claim.fact"]


def test_two_stances_take_two_keys_where_the_asked_targets_are_meant(window: Window) -> None:
    go_to(window, "Bob Tern")
    press(window, Key.Key_F2)
    press(window, "o", "s")
    found = {one.target.kind: one.label for one in own(window, "Bob Tern") if one.target}
    assert found == {"article": "stance.oppose", "parent": "stance.support"}


def test_space_and_a_number_choose_the_target_and_a_root_comment_offers_no_parent(window: Window) -> None:
    press(window, Key.Key_F2)
    go_to(window, "Cleo Marsh")
    press(window, Key.Key_Space, "2", "s")
    assert [one.target for one in own(window, "Cleo Marsh")] == [Target("parent")]
    go_to(window, "Ann Harrow")
    press(window, Key.Key_Space, "2", Key.Key_Escape)
    press(window, "o")
    assert [one.target for one in own(window, "Ann Harrow")] == [Target("article")]


def test_ancestors_and_mentioned_authors_are_numbered(window: Window) -> None:
    press(window, Key.Key_F2)
    go_to(window, "Cleo Marsh")
    press(window, Key.Key_Space, "3", "q")
    grandparent = text_id(window, "Ann Harrow")
    assert [one.target for one in own(window, "Cleo Marsh")] == [Target("text", id=grandparent)]


def test_words_selected_meanwhile_are_the_evidence_of_a_stance(window: Window) -> None:
    press(window, Key.Key_F2)
    select(window, "Cleo Marsh", "is right")
    press(window, Key.Key_Space, "2", "s")
    (stance,) = own(window, "Cleo Marsh")
    assert words_of(window, stance) == ["is right"]


def test_space_after_a_stance_adds_another_one_and_the_panel_shows_what_the_key_will_do(
    window: Window,
) -> None:
    select(window, None, "400 riders")
    press(window, "f")
    (claim,) = own(window, None)
    go_to(window, "Ann Harrow")
    press(window, Key.Key_F2, "o", Key.Key_Space)
    choosing = workspace(window).labelling.chooser.choosing
    assert choosing is not None
    press(window, next(key for key, target in choosing.hints.items() if target.id == claim.id), "q")
    found = {one.target.kind: one.label for one in own(window, "Ann Harrow") if one.target}
    assert found == {"article": "stance.oppose", "annotation": "stance.query"}


def test_a_chosen_target_is_what_the_next_key_is_about_also_while_a_stance_is_chosen(window: Window) -> None:
    press(window, Key.Key_F2)
    go_to(window, "Bob Tern")
    press(window, Key.Key_Space, "2", "s")
    workspace(window).desk.focus(None)
    press(window, Key.Key_Tab, Key.Key_Escape, Key.Key_Space, "1", "c")
    found = {one.target.kind: one.label for one in own(window, "Bob Tern") if one.target}
    assert found == {"parent": "stance.support", "article": "stance.comment"}


def test_words_may_dispute_the_whole_parent_comment(window: Window) -> None:
    select(window, "Cleo Marsh", "is right")
    press(window, Key.Key_F3, "f")
    choosing = workspace(window).labelling.chooser.choosing
    assert choosing is not None
    parent = text_id(window, "Bob Tern")
    press(window, next(one.key for one in choosing.choices if one.target == Target("text", id=parent)))
    assert [one.target for one in own(window, "Cleo Marsh")] == [Target("text", id=parent)]


def test_a_stance_towards_another_comment_takes_the_mouse_alone(window: Window) -> None:
    panes = workspace(window)
    press(window, Key.Key_F2)
    go_to(window, "Cleo Marsh")
    panes.labelling.chooser.show_now()
    QTest.mouseClick(panes.targets._more, Qt.MouseButton.LeftButton)
    other = text_id(window, "Dov Pell")
    panes.reading.thread_view.choose_text(other)
    assert panes.reading.current() is panes.desk.texts[text_id(window, "Cleo Marsh")]
    QTest.mouseClick(panes.labels._rows["stance.query"], Qt.MouseButton.LeftButton)
    assert [one.target for one in own(window, "Cleo Marsh")] == [Target("text", id=other)]


def test_shift_enter_right_after_enter_takes_it_back(window: Window) -> None:
    desk = workspace(window).desk
    go_to(window, "Ann Harrow")
    press(window, Key.Key_Return)
    first = text_id(window, "Ann Harrow")
    assert desk.closed(first)
    press(window, Key.Key_Return, modifiers=SHIFT)
    assert not desk.closed(first)
    current = workspace(window).reading.current()
    assert current is not None
    assert current.id == first
    press(window, Key.Key_Return, modifiers=SHIFT)
    assert window.status_line.notice.text() == "This text is not closed."


def test_part_of_a_name_finds_the_entry_and_quotation_marks_make_a_new_one(window: Window) -> None:
    press(window, Key.Key_F2)
    for author, typed in (("Ann Harrow", "The town hall"), ("Bob Tern", "town"), ("Dov Pell", '"Town"')):
        go_to(window, author)
        press(window, "/")
        press(window, typed, Key.Key_Return)
        press(window, "o")
    names = [one.target.name for who in ("Ann Harrow", "Bob Tern", "Dov Pell") for one in own(window, who)
             if one.target]  # fmt: skip
    assert names == ["The town hall", "The town hall", "Town"]


def test_page_keys_and_a_second_ctrl_end_travel_the_thread(window: Window) -> None:
    view = workspace(window).reading.thread_view
    view.setFocus()
    press(window, Key.Key_Home, Key.Key_Home, modifiers=CONTROL)
    first, last = text_id(window, "Ann Harrow"), text_id(window, "Dov Pell")
    press(window, Key.Key_PageDown)
    caret = view.caret()
    assert caret is not None
    assert caret.text_id == last
    press(window, Key.Key_PageUp)
    caret = view.caret()
    assert caret is not None
    assert caret.text_id == first
    press(window, Key.Key_End, Key.Key_End, modifiers=CONTROL)
    caret = view.caret()
    assert caret is not None
    assert (caret.text_id, caret.offset) == (last, len("Does anybody know a good dentist?"))


def test_a_link_to_the_parent_is_followed_and_leads_back(window: Window) -> None:
    press(window, Key.Key_F2)
    go_to(window, "Bob Tern")
    press(window, Key.Key_Space, "2", "s")
    (stance,) = own(window, "Bob Tern")
    press(window, "#")
    current = workspace(window).reading.current()
    assert current is not None
    assert current.id == text_id(window, "Ann Harrow")
    press(window, "#")
    assert workspace(window).desk.focused == stance.id


def test_enter_closes_the_comment_that_is_worked_on_wherever_the_caret_was(window: Window) -> None:
    desk, reading = workspace(window).desk, workspace(window).reading
    first, last = text_id(window, "Ann Harrow"), text_id(window, "Dov Pell")
    view = reading.thread_view
    view.setFocus()
    view.set_selection(last, 3, 3)
    reading.reveal(first)
    press(window, Key.Key_F2, "s")
    assert reading.current() is desk.texts[first]
    press(window, Key.Key_Return)
    assert desk.closed(first)
    assert not desk.closed(last)


def test_a_double_click_on_labelled_words_keeps_the_layer(window: Window) -> None:
    select(window, None, "Council Shuts Night Bus")
    press(window, "f")
    press(window, Key.Key_F4)
    view = workspace(window).reading.article
    where = QPoint(90, 60)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NO, where)
    assert workspace(window).desk.layer.id == "claim"
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, NO, where)
    assert workspace(window).desk.layer.id == "rhetoric"
    press(window, "0")
    assert {one.label for one in own(window, None)} == {"claim.fact", "rhetoric.irony"}


def test_a_key_that_no_label_of_the_layer_has_is_answered_in_words(window: Window) -> None:
    go_to(window, "Ann Harrow")
    press(window, "z")
    assert window.status_line.notice.text() == "Z is no key of the layer Claim."


def test_tab_lets_go_of_words_selected_elsewhere(window: Window) -> None:
    select(window, "Ann Harrow", "240 riders")
    press(window, "f")
    select(window, "Dov Pell", "dentist")
    press(window, Key.Key_Tab, "v")
    assert [one.label for one in own(window, "Ann Harrow")] == ["claim.value"]
    assert own(window, "Dov Pell") == []


def test_letters_grow_and_shrink_by_a_point_and_fit_again(window: Window) -> None:
    reading = workspace(window).reading
    before = reading.points
    for key, change in ((Key.Key_Plus, 1.0), (Key.Key_Minus, 0.0), (Key.Key_Minus, -1.0), (Key.Key_0, 0.0)):
        QTest.keyClick(reading.active, key, CONTROL)
        assert [view.theme().point_size for view in reading.views] == [before + change] * 2


def test_a_named_target_is_typed_and_becomes_an_entry(window: Window) -> None:
    press(window, Key.Key_F2)
    go_to(window, "Ann Harrow")
    press(window, "/")
    press(window, "The council", Key.Key_Return)
    press(window, "o")
    assert [one.target for one in own(window, "Ann Harrow")] == [Target("named", name="The council")]
    assert [one.name for one in workspace(window).desk.named] == ["The council"]


def test_hint_letters_choose_a_claim_in_sight_as_a_stance_target(window: Window) -> None:
    select(window, None, "400 riders")
    press(window, "f")
    (claim,) = own(window, None)
    go_to(window, "Ann Harrow")
    press(window, Key.Key_F2, Key.Key_Space)
    letters = workspace(window).labelling.chooser.choosing
    assert letters is not None
    letter = next(key for key, target in letters.hints.items() if target.id == claim.id)
    press(window, letter, "o")
    assert [one.target for one in own(window, "Ann Harrow")] == [Target("annotation", id=claim.id)]


def test_a_dispute_is_linked_to_a_claim_in_the_other_pane(window: Window) -> None:
    select(window, None, "400 riders")
    press(window, "f")
    (claim,) = own(window, None)
    select(window, "Ann Harrow", "240 riders, not 400")
    press(window, Key.Key_F3, "n")
    choosing = workspace(window).labelling.chooser.choosing
    assert choosing is not None
    letter = next(key for key, target in choosing.hints.items() if target.id == claim.id)
    press(window, letter)
    (dispute,) = own(window, "Ann Harrow")
    assert (dispute.label, dispute.target) == ("dispute.number", Target("annotation", id=claim.id))
    assert words_of(window, dispute) == ["240 riders, not 400"]
    press(window, "#")
    assert workspace(window).desk.focused == claim.id
    press(window, "#")
    assert workspace(window).desk.focused == dispute.id


def test_the_quoted_source_is_offered_first_and_words_can_be_made_a_claim(window: Window) -> None:
    select(window, "Bob Tern", "Great plan, truly")
    press(window, Key.Key_F3, "f")
    press(window, "1")
    (dispute,) = own(window, "Bob Tern")
    assert dispute.target is not None
    assert (dispute.target.kind, dispute.target.quote) == ("span", "Closing it is a disgrace")
    press(window, "+")
    (claim,) = own(window, "Ann Harrow")
    (linked,) = own(window, "Bob Tern")
    assert words_of(window, claim) == ["Closing it is a disgrace"]
    assert linked.target == Target("annotation", id=claim.id)


def test_any_words_or_something_outside_can_be_disputed(window: Window) -> None:
    select(window, "Ann Harrow", "not 400")
    press(window, Key.Key_F3, "n")
    select(window, None, "Some 400 riders")
    press(window, Key.Key_Return)
    select(window, "Bob Tern", "Exactly")
    press(window, "f")
    press(window, "/")
    press(window, "a leaflet", Key.Key_Return)
    first, second = own(window, "Ann Harrow")[0].target, own(window, "Bob Tern")[0].target
    assert first is not None
    assert (first.kind, first.quote, first.text) == ("span", "Some 400 riders", text_id(window, None))
    assert second == Target("outside", quote="a leaflet")


def test_escape_leaves_the_choice_of_a_target_and_nothing_has_changed(window: Window) -> None:
    select(window, "Ann Harrow", "not 400")
    press(window, Key.Key_F3, "n", Key.Key_Escape)
    assert workspace(window).labelling.chooser.choosing is None
    assert own(window, "Ann Harrow") == []


def test_deleting_a_claim_turns_what_pointed_at_it_into_words(window: Window) -> None:
    test_a_dispute_is_linked_to_a_claim_in_the_other_pane(window)
    workspace(window).labelling.changing.delete(own(window, None)[0].id)
    target = own(window, "Ann Harrow")[0].target
    assert target is not None
    assert (target.kind, target.quote) == ("span", "400 riders")


def test_enter_closes_a_text_goes_to_the_next_and_shift_enter_takes_it_back(window: Window) -> None:
    desk, reading = workspace(window).desk, workspace(window).reading
    article, first = text_id(window, None), text_id(window, "Ann Harrow")
    reading.article.setFocus()
    press(window, Key.Key_Return)
    assert desk.closed(article)
    assert reading.current() is desk.texts[first]
    press(window, Key.Key_Return, Key.Key_Return)
    assert desk.closed(first)
    assert reading.current() is desk.texts[text_id(window, "Cleo Marsh")]
    go_to(window, "Ann Harrow")
    press(window, Key.Key_Return, modifiers=SHIFT)
    assert not desk.closed(first)


def test_a_pass_closes_its_own_layer_alone(window: Window) -> None:
    desk = workspace(window).desk
    desk.set_pass("claim")
    go_to(window, "Ann Harrow")
    press(window, Key.Key_Return)
    wanted = text_id(window, "Ann Harrow")
    assert desk.done(wanted, "claim")
    assert not desk.done(wanted, "stance")


def test_proposals_are_answers_only_once_they_are_taken(window: Window) -> None:
    select(window, "Ann Harrow", "240 riders")
    press(window, "f")
    assert own(window, "Ann Harrow")[0].attributes == {}
    press(window, "=")
    taken = own(window, "Ann Harrow")[0].attributes
    assert taken["check_worthy"] == "unsure"
    assert taken["attributed"] is False
    assert "source" not in taken


def test_a_note_is_saved_when_it_is_left(window: Window) -> None:
    select(window, "Ann Harrow", "240 riders")
    press(window, "f")
    press(window, ",")
    press(window, "Which riders?")
    press(window, Key.Key_Escape)
    assert own(window, "Ann Harrow")[0].note == "Which riders?"
    assert workspace(window).reading.thread_view.hasFocus()


def test_looking_at_a_label_changes_nothing_whatever_blanks_its_note_has(window: Window) -> None:
    from annotator.actions.annotating import AddAnnotation
    from annotator.model.span import Span

    desk = workspace(window).desk
    note = "10\u00a0% sure \n"
    action = AddAnnotation("claim", "claim.fact", text_id(window, "Ann Harrow"), (Span(0, 6),), note=note)
    made = desk.bridge.ask(action)
    desk.focus(made.id)
    desk.focus(None)
    assert own(window, "Ann Harrow") == [made]


def test_the_status_bar_says_so_while_words_are_not_saved_yet(window: Window, qtbot) -> None:  # type: ignore[no-untyped-def]
    select(window, "Ann Harrow", "240 riders")
    press(window, "f", ",")
    press(window, "10\u00a0% sure")
    assert window.status_line.saved.text() == "Writing, not saved yet"
    qtbot.waitUntil(
        lambda: window.status_line.saved.text().endswith("· saved"),
        timeout=3000,
    )
    assert own(window, "Ann Harrow")[0].note == "10\u00a0% sure"


def test_a_border_is_dragged_with_the_mouse(window: Window, qtbot) -> None:  # type: ignore[no-untyped-def]
    select(window, "Ann Harrow", "240 riders")
    press(window, "f")
    mark = own(window, "Ann Harrow")[0]
    workspace(window).reading.thread_view.mark_resized.emit(
        mark.id, 0, mark.spans[0].start, mark.spans[0].end + 5
    )
    assert words_of(window, own(window, "Ann Harrow")[0]) == ["240 riders, not"]


def test_undo_and_redo_work_from_the_menu_and_after_a_restart(window: Window, tmp_path: Path) -> None:
    select(window, "Ann Harrow", "240 riders")
    press(window, "f")
    select(window, "Ann Harrow", "not 400")
    press(window, "v")
    window.open_project(tmp_path / "bus.annot", "Mira")
    assert len(own(window, "Ann Harrow")) == 2
    QTest.keyClick(window.focusWidget() or window, Key.Key_Z, CONTROL)
    assert [one.label for one in own(window, "Ann Harrow")] == ["claim.fact"]
    QTest.keyClick(window.focusWidget() or window, Key.Key_Z, CONTROL | SHIFT)
    assert len(own(window, "Ann Harrow")) == 2


def test_every_label_that_shows_words_is_plain_text(window: Window) -> None:
    from PySide6.QtWidgets import QLabel

    labels = [one for one in window.findChildren(QWidget) if isinstance(one, QLabel)]
    assert labels
    written = [one for one in labels if one.text()]
    assert [one.text() for one in written if one.textFormat() != Qt.TextFormat.PlainText] == []
