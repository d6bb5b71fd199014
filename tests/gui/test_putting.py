"""Labels with few keys: sentence after sentence, letters on words, the same words again, other layers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from annotator import settings
from annotator.gui.picking import lettered
from annotator.gui.window import Window
from annotator.model.annotation import Target
from annotator.model.span import Span
from tests.gui.driving import (
    ALT,
    CONTROL,
    SHIFT,
    Key,
    go_to,
    labels_of,
    own,
    press,
    select,
    selected,
    text_id,
    window,
    workspace,
)

__all__ = ["window"]


def test_one_key_selects_sentence_after_sentence_and_goes_on_in_the_next_comment(window: Window) -> None:
    go_to(window, "Ann Harrow")
    seen = []
    for _ in range(3):
        press(window, "'")
        seen.append(selected(window))
    assert seen == ["It was 240 riders, not 400", "Closing it is a disgrace", "Closing it is a disgrace"]
    current = workspace(window).reading.current()
    assert current is not None
    assert current.author == "Bob Tern"


def test_clauses_are_selected_and_added_by_one_key_each(window: Window) -> None:
    go_to(window, "Ann Harrow")
    press(window, ";")
    assert selected(window) == "It was 240 riders"
    press(window, ";")
    assert selected(window) == "not 400"
    press(window, '"')
    assert selected(window) == "not 400. Closing it is a disgrace"


def test_a_label_key_with_shift_labels_sentence_after_sentence(window: Window) -> None:
    go_to(window, "Ann Harrow")
    press(window, "F", "V", modifiers=SHIFT)
    assert labels_of(window, "Ann Harrow") == [
        ("claim.fact", "It was 240 riders, not 400"),
        ("claim.value", "Closing it is a disgrace"),
    ]
    assert selected(window) == ""


def test_going_on_keeps_what_was_just_put_at_hand(window: Window) -> None:
    go_to(window, "Ann Harrow")
    press(window, "F", modifiers=SHIFT)
    assert selected(window) == "Closing it is a disgrace"
    (claim,) = own(window, "Ann Harrow")
    assert workspace(window).desk.focused == claim.id
    press(window, "=")
    assert own(window, "Ann Harrow")[0].attributes["attributed"] is False


def test_words_that_going_on_offers_are_no_evidence_of_a_stance(window: Window) -> None:
    go_to(window, "Ann Harrow")
    press(window, "F", modifiers=SHIFT)
    press(window, Key.Key_F2, "o")
    stance = next(one for one in own(window, "Ann Harrow") if one.layer == "stance")
    assert stance.spans == ()


def test_a_stance_key_with_shift_closes_the_layer_and_goes_to_the_next_comment(window: Window) -> None:
    desk = workspace(window).desk
    go_to(window, "Ann Harrow")
    press(window, Key.Key_F2)
    press(window, "O", modifiers=SHIFT)
    current = workspace(window).reading.current()
    assert current is desk.texts[text_id(window, "Bob Tern")]
    press(window, "O", modifiers=SHIFT)
    assert workspace(window).reading.current() is current  # its parent is asked, too
    press(window, "S", modifiers=SHIFT)
    assert workspace(window).reading.current() is desk.texts[text_id(window, "Cleo Marsh")]
    assert [desk.done(text_id(window, who), "stance") for who in ("Ann Harrow", "Bob Tern")] == [True, True]
    assert not desk.done(text_id(window, "Bob Tern"), "claim")


def test_letters_on_words_select_from_one_to_another(window: Window) -> None:
    go_to(window, "Ann Harrow")
    press(window, "*", "d", "s")
    assert selected(window) == "240 riders"
    press(window, "f")
    assert labels_of(window, "Ann Harrow") == [("claim.fact", "240 riders")]


def test_letters_on_words_are_left_with_escape_and_one_word_is_taken_with_enter(window: Window) -> None:
    go_to(window, "Ann Harrow")
    press(window, "*", Key.Key_Escape)
    assert workspace(window).labelling.picking.lettered is None
    press(window, "*", "d", Key.Key_Return)
    assert selected(window) == "240"
    assert not workspace(window).desk.closed(text_id(window, "Ann Harrow"))


def test_near_words_have_one_letter_and_no_letters_begin_others() -> None:
    for count in (0, 1, 26, 27, 51, 100, 600):
        words = [Span(place, place + 1) for place in range(count)]
        names = list(lettered(words))
        assert list(lettered(words).values()) == words
        assert not any(one != other and other.startswith(one) for one in names for other in names)
    assert len([one for one in lettered([Span(at, at + 1) for at in range(100)]) if len(one) == 1]) == 23


def test_the_words_of_a_label_are_selected_again_for_a_second_one(window: Window) -> None:
    select(window, "Ann Harrow", "Closing it is a disgrace")
    press(window, "v", "&", "8")
    assert labels_of(window, "Ann Harrow") == [
        ("claim.value", "Closing it is a disgrace"),
        ("rhetoric.loaded", "Closing it is a disgrace"),
    ]


def test_a_key_that_only_one_other_layer_has_puts_its_label_on_words_and_the_layer_stays(
    window: Window,
) -> None:
    select(window, "Ann Harrow", "240 riders")
    press(window, "8")
    assert labels_of(window, "Ann Harrow") == [("rhetoric.loaded", "240 riders")]
    assert workspace(window).desk.layer.id == "claim"
    press(window, "9")  # it is chosen still
    assert labels_of(window, "Ann Harrow") == [("rhetoric.exaggerate", "240 riders")]
    press(window, Key.Key_F4)
    select(window, "Ann Harrow", "not 400")
    press(window, "f")  # a fact and a denial have it
    assert window.status_line.notice.text() == "F is no key of the layer Rhetoric."
    press(window, "v")
    assert workspace(window).desk.layer.id == "rhetoric"


def test_a_stance_is_put_from_any_layer_whose_labels_do_not_have_its_key(window: Window) -> None:
    go_to(window, "Bob Tern")
    press(window, "o", "s")
    found = {one.target.kind: one.label for one in own(window, "Bob Tern") if one.target}
    assert found == {"article": "stance.oppose", "parent": "stance.support"}
    assert window.status_line.notice.text() == "Support → parent"
    assert workspace(window).desk.layer.id == "claim"
    press(window, Key.Key_Escape, Key.Key_Space, "/")
    press(window, "The council", Key.Key_Return)
    press(window, "q")
    assert [
        one.label for one in own(window, "Bob Tern") if one.target == Target("named", name="The council")
    ] == ["stance.query"]


def test_digits_without_the_choice_of_a_target_are_no_targets(window: Window) -> None:
    go_to(window, "Bob Tern")
    press(window, Key.Key_F2, "2", "s")
    assert [one.target for one in own(window, "Bob Tern")] == [Target("article")]


def test_the_tab_key_does_not_lead_away_while_a_target_is_chosen(window: Window) -> None:
    go_to(window, "Bob Tern")
    press(window, Key.Key_F2, Key.Key_Space, Key.Key_Tab)
    assert workspace(window).reading.thread_view.hasFocus()
    press(window, "1", "s")
    assert [one.target for one in own(window, "Bob Tern")] == [Target("article")]


def test_escape_leads_back_to_the_text_from_what_stands_beside_it(window: Window) -> None:
    go_to(window, "Bob Tern")
    press(window, Key.Key_F2, Key.Key_Space)
    tab = next(one for one in workspace(window).side.findChildren(QToolButton) if one.text() == "Labels")
    tab.setFocus()
    QTest.keyClick(tab, Key.Key_Escape)
    assert workspace(window).labelling.chooser.choosing is None
    assert workspace(window).reading.thread_view.hasFocus()
    tab.setFocus()
    QTest.keyClick(tab, Key.Key_Escape)
    assert workspace(window).reading.thread_view.hasFocus()


def test_the_last_label_is_put_again_with_control_and_enter(window: Window) -> None:
    select(window, "Ann Harrow", "240 riders")
    press(window, "p")
    select(window, "Ann Harrow", "not 400")
    press(window, Key.Key_Return, modifiers=CONTROL)
    assert labels_of(window, "Ann Harrow") == [("claim.policy", "240 riders"), ("claim.policy", "not 400")]


def test_labelled_words_are_completed_and_trimmed_unless_somebody_wants_them_exactly(window: Window) -> None:
    select(window, "Ann Harrow", "0 riders, ")
    press(window, "f")
    select(window, "Ann Harrow", "lo")
    press(window, "$", "v")
    workspace(window).labelling.putting.switch_snapping()
    select(window, "Ann Harrow", "a disgrace.")
    press(window, "p")
    assert labels_of(window, "Ann Harrow") == [
        ("claim.fact", "240 riders"),
        ("claim.value", "lo"),
        ("claim.policy", "a disgrace."),
    ]
    assert window.status_line.notice.text() == "Blanks or marks at the ends were labelled, too: “.”."
    assert not settings.load().snap_words


def test_the_key_of_another_layer_moves_the_chosen_label_there(window: Window) -> None:
    select(window, "Ann Harrow", "Closing it is a disgrace")
    press(window, "f")
    (before,) = own(window, "Ann Harrow")
    press(window, Key.Key_F4, "8")
    (moved,) = own(window, "Ann Harrow")
    assert (moved.id, moved.layer, moved.label) == (before.id, "rhetoric", "rhetoric.loaded")
    assert window.status_line.notice.text() == "Moved to Rhetoric: Loaded wording."
    press(window, Key.Key_F3, "f", "/")
    press(window, "a leaflet", Key.Key_Return)
    (moved,) = own(window, "Ann Harrow")
    assert (moved.id, moved.label, moved.target) == (
        before.id,
        "dispute.denial",
        Target("outside", quote="a leaflet"),
    )


def test_letters_of_a_russian_keyboard_count_by_their_place(window: Window, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    select(window, "Ann Harrow", "240 riders")
    view = workspace(window).reading.thread_view
    for code, letter in ((33, "а"), (40, "э")):  # the keys of F and '
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, code + 8, 0, 0, letter)
        QApplication.sendEvent(view, event)
    assert labels_of(window, "Ann Harrow") == [("claim.fact", "240 riders")]
    assert selected(window) == "It was 240 riders, not 400"


def test_a_number_with_alt_answers_a_question_about_the_chosen_label_or_takes_it_back(window: Window) -> None:
    select(window, "Ann Harrow", "240 riders")
    press(window, "f")
    press(window, Key.Key_1, Key.Key_4, modifiers=ALT)
    assert own(window, "Ann Harrow")[0].attributes == {"check_worthy": "yes", "attributed": True}
    press(window, Key.Key_1, Key.Key_9, modifiers=ALT)
    assert own(window, "Ann Harrow")[0].attributes == {"attributed": True, "evidence": "figures"}


def test_the_strip_shows_what_keys_put_below_the_words_and_never_on_them(window: Window) -> None:
    strip = workspace(window).strip
    select(window, "Ann Harrow", "0 riders")
    strip.show_now()
    assert strip.isVisible()
    assert strip.y() > strip._taken(workspace(window).reading.thread_view, *words(window)).bottom()
    said = strip.accessibleDescription()
    assert said.startswith("C Claim, F Fact, V Value")
    assert said.endswith("also  N A C O S Factual dispute   1 2 3 4 5 6 7 8 9 0 Rhetoric, on “240 riders”")
    press(window, Key.Key_F4)
    assert strip.accessibleDescription().startswith("R Rhetoric, 1 Attack on the person")
    workspace(window).reading.thread_view.scroll_pixels(40)
    press(window, Key.Key_Escape)
    assert not strip.isVisible()


def test_the_strip_puts_the_label_that_is_clicked_and_can_be_switched_off(window: Window) -> None:
    strip = workspace(window).strip
    select(window, "Ann Harrow", "240 riders")
    strip.show_now()
    part = next(one for one in strip._parts if one.words == "Policy")
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=part.rect.center())
    assert labels_of(window, "Ann Harrow") == [("claim.policy", "240 riders")]
    strip.switch()
    select(window, "Ann Harrow", "not 400")
    strip.show_now()
    assert not strip.isVisible()
    assert not settings.load().label_strip


def words(window: Window) -> tuple[str, Span]:
    found = workspace(window).reading.words()
    assert found is not None
    return found


def test_a_rhetorical_device_may_have_a_target_and_need_not(window: Window) -> None:
    select(window, None, "400 riders")
    press(window, "f")
    (claim,) = own(window, None)
    select(window, "Ann Harrow", "disgrace")
    press(window, Key.Key_F4, "8")
    assert own(window, "Ann Harrow")[0].target is None
    press(window, Key.Key_Space)
    choosing = workspace(window).labelling.chooser.choosing
    assert choosing is not None
    press(window, next(key for key, target in choosing.hints.items() if target.id == claim.id))
    (device,) = own(window, "Ann Harrow")
    assert (device.label, device.target) == ("rhetoric.loaded", Target("annotation", id=claim.id))
    press(window, Key.Key_Space, "1")
    assert own(window, "Ann Harrow")[0].target == Target("article")


def test_marked_irony_proposes_sarcasm_on_the_stances_and_one_key_accepts_it(window: Window) -> None:
    go_to(window, "Bob Tern")
    press(window, Key.Key_F2, "o", "s")
    select(window, "Bob Tern", "Great plan, truly")
    press(window, "0")
    stances = [one for one in own(window, "Bob Tern") if one.layer == "stance"]
    assert [one.attributes for one in stances] == [{}, {}]
    assert window.status_line.notice.text() == (
        "=  answers sarcasm with yes on Oppose → article; Support → parent."
    )
    press(window, "=")
    stances = [one for one in own(window, "Bob Tern") if one.layer == "stance"]
    assert [one.attributes for one in stances] == [{"sarcasm": True}, {"sarcasm": True}]
    press(window, Key.Key_Z, modifiers=CONTROL)
    stances = [one for one in own(window, "Bob Tern") if one.layer == "stance"]
    assert [one.attributes for one in stances] == [{}, {}]


def test_each_layer_takes_at_most_three_keys_once_words_are_selected(window: Window) -> None:
    select(window, None, "400 riders")
    press(window, "f")
    (claim,) = own(window, None)
    select(window, "Ann Harrow", "240 riders")
    press(window, Key.Key_F1, "f")  # two
    select(window, "Ann Harrow", "not 400")
    press(window, Key.Key_F3, "n")
    choosing = workspace(window).labelling.chooser.choosing
    assert choosing is not None
    press(window, next(key for key, target in choosing.hints.items() if target.id == claim.id))  # three
    select(window, "Ann Harrow", "disgrace")
    press(window, "8", Key.Key_Space, "1")  # three, with a target that need not be
    select(window, "Ann Harrow", "Closing it")
    press(window, Key.Key_F2, "o")  # two: the article is asked
    select(window, "Ann Harrow", "Closing it is a")
    press(window, Key.Key_Space, "1", "o")  # three: a target of one's own choice
    assert sorted(
        (one.label, one.target.kind if one.target else "") for one in own(window, "Ann Harrow")
    ) == [
        ("claim.fact", ""),
        ("dispute.number", "annotation"),
        ("rhetoric.loaded", "article"),
        ("stance.oppose", "article"),
    ]
