"""Borders and parts of labels in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.actions.projects import create_project
from annotator.codebook.values import codebook_from
from annotator.gui.parts import shifted, without
from annotator.gui.window import Window
from annotator.model.annotation import Target
from annotator.model.span import Span
from tests.gui.driving import (
    ALT,
    CONTROL,
    SHIFT,
    Key,
    labels_of,
    own,
    press,
    select,
    text_id,
    window,
    words_of,
    workspace,
)

__all__ = ["window"]
BODY = "It was 240 riders, not 400. Closing it is a disgrace."


@pytest.mark.parametrize(
    ("words", "side", "step", "word", "expected"),
    [
        ("240 riders", "end", 1, False, "240 riders,"),
        ("240 riders", "end", 1, True, "240 riders, not"),
        ("240 riders", "end", -1, True, "240"),
        ("240 riders", "start", -1, True, "was 240 riders"),
        ("240 riders", "start", 1, True, "riders"),
        ("240 riders", "start", 1, False, "40 riders"),
        ("240", "end", -1, True, "240"),
        ("240", "start", 1, True, "240"),
        ("It", "start", -1, False, "It"),
        ("disgrace.", "end", 1, True, "disgrace."),
    ],
)
def test_a_border_moves_by_a_character_or_a_word_and_never_through_the_other(
    qapp: object, words: str, side: str, step: int, word: bool, expected: str
) -> None:
    start = BODY.index(words)
    first, last = shifted(BODY, Span(start, start + len(words)), side, step, word=word)  # type: ignore[arg-type]
    assert BODY[first:last] == expected


def test_words_within_a_part_leave_two_parts_without_blanks_at_the_cut() -> None:
    spans = without((Span(0, 17),), Span(7, 10), BODY)
    assert [BODY[start:end] for start, end in spans] == ["It was", "riders"]


def test_borders_move_by_words_with_shift_and_the_label_keeps_its_link(window: Window) -> None:
    select(window, None, "400 riders")
    press(window, "f")
    (claim,) = own(window, None)
    select(window, "Ann Harrow", "not 400")
    press(window, Key.Key_F3, "n")
    choosing = workspace(window).labelling.chooser.choosing
    assert choosing is not None
    press(window, next(key for key, target in choosing.hints.items() if target.id == claim.id))
    press(window, "<", "(", "(", "(", ")")
    (dispute,) = own(window, "Ann Harrow")
    assert words_of(window, dispute) == ["240 riders, not"]
    assert dispute.target == Target("annotation", id=claim.id)
    press(window, Key.Key_Right, modifiers=ALT)
    assert words_of(window, own(window, "Ann Harrow")[0]) == ["240 riders, not "]


def test_a_label_is_split_at_the_caret_and_joined_again(window: Window) -> None:
    select(window, "Ann Harrow", "It was 240 riders, not 400")
    press(window, "f")
    (whole,) = own(window, "Ann Harrow")
    view = workspace(window).reading.thread_view
    view.set_selection(text_id(window, "Ann Harrow"), BODY.index(" not"))
    press(window, Key.Key_J, modifiers=CONTROL | SHIFT)
    assert labels_of(window, "Ann Harrow") == [
        ("claim.fact", "It was 240 riders,"),
        ("claim.fact", "not 400"),
    ]
    assert workspace(window).desk.focused == own(window, "Ann Harrow")[1].id
    press(window, Key.Key_J, modifiers=CONTROL)
    (joined,) = own(window, "Ann Harrow")
    assert (joined.id, words_of(window, joined)) == (whole.id, ["It was 240 riders, not 400"])


def test_a_label_is_split_between_words_while_words_are_completed(window: Window) -> None:
    select(window, "Ann Harrow", "It was 240 riders, not 400")
    press(window, "f")
    view = workspace(window).reading.thread_view
    view.set_selection(text_id(window, "Ann Harrow"), BODY.index("ders, not"))
    press(window, Key.Key_J, modifiers=CONTROL | SHIFT)
    assert labels_of(window, "Ann Harrow") == [
        ("claim.fact", "It was 240"),
        ("claim.fact", "riders, not 400"),
    ]


def test_within_its_only_word_a_label_is_split_where_the_caret_is(window: Window) -> None:
    select(window, "Ann Harrow", "riders")
    press(window, "f")
    view = workspace(window).reading.thread_view
    view.set_selection(text_id(window, "Ann Harrow"), BODY.index("ders, not"))
    press(window, Key.Key_J, modifiers=CONTROL | SHIFT)
    assert labels_of(window, "Ann Harrow") == [("claim.fact", "ri"), ("claim.fact", "ders")]


def test_further_words_become_a_part_and_are_taken_away_again(window: Window) -> None:
    select(window, "Ann Harrow", "240 riders")
    press(window, "f")
    select(window, "Ann Harrow", "a disgrac")
    press(window, Key.Key_M, modifiers=CONTROL)
    (claim,) = own(window, "Ann Harrow")
    assert words_of(window, claim) == ["240 riders", "a disgrace"]
    assert workspace(window).desk.focused == claim.id
    select(window, "Ann Harrow", "riders")
    press(window, Key.Key_M, modifiers=CONTROL)
    assert words_of(window, own(window, "Ann Harrow")[0]) == ["240", "a disgrace"]
    workspace(window).reading.thread_view.set_selection(text_id(window, "Ann Harrow"), 8)
    press(window, Key.Key_M, modifiers=CONTROL)
    assert words_of(window, own(window, "Ann Harrow")[0]) == ["a disgrace"]
    press(window, Key.Key_M, modifiers=CONTROL)
    assert len(own(window, "Ann Harrow")) == 1


def test_the_borders_of_the_part_at_the_caret_are_moved(window: Window) -> None:
    test_further_words_become_a_part_and_are_taken_away_again(window)
    select(window, "Ann Harrow", "was")
    press(window, Key.Key_M, modifiers=CONTROL)
    workspace(window).reading.thread_view.set_selection(text_id(window, "Ann Harrow"), 4)
    press(window, ">")
    assert words_of(window, own(window, "Ann Harrow")[0]) == ["was 240", "a disgrace"]


def test_a_dragged_border_is_completed_to_the_word(window: Window) -> None:
    select(window, "Ann Harrow", "240 riders")
    press(window, "f")
    (claim,) = own(window, "Ann Harrow")
    workspace(window).reading.thread_view.mark_resized.emit(claim.id, 0, 3, 14)
    assert words_of(window, own(window, "Ann Harrow")[0]) == ["was 240 riders"]


def test_where_labels_may_not_overlap_the_one_in_the_way_is_chosen(
    qtbot,
    tmp_path,
    monkeypatch: pytest.MonkeyPatch,  # type: ignore[no-untyped-def]
) -> None:
    import copy

    from annotator.actions.people import AddAnnotator
    from annotator.codebook.reading import default_codebook
    from annotator.jobs.importing import import_sources
    from tests.gui.driving import PAGE

    monkeypatch.setenv("ANNOTATOR_CONFIG", str(tmp_path / "config"))
    body = copy.deepcopy(dict(default_codebook().body))
    body["layers"][0]["overlap"] = "forbidden"
    runner = create_project(tmp_path / "bus.annot", codebook_from(body), title="Bus", device="d")
    runner.run(AddAnnotator("Mira", "lead"))
    import_sources(runner, [PAGE])
    runner.database.close()
    window = Window()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.open_project(tmp_path / "bus.annot", "Mira")
    select(window, "Ann Harrow", "240 riders")
    press(window, "f")
    select(window, "Ann Harrow", "riders, not")
    press(window, "v")
    assert labels_of(window, "Ann Harrow") == [("claim.fact", "240 riders")]
    assert workspace(window).desk.focused == own(window, "Ann Harrow")[0].id
    said = window.status_line.notice.text()
    assert said.startswith("'240 riders' is labelled Fact already")
    assert said.endswith("It is chosen now: Del deletes it, V makes it Value.")
    QTest.keyClick(workspace(window).reading.active, Qt.Key.Key_V)
    assert labels_of(window, "Ann Harrow") == [("claim.value", "240 riders")]
    window.close()


def test_the_menu_of_the_right_button_offers_parts_and_last_uses(window: Window) -> None:
    select(window, "Ann Harrow", "240 riders")
    press(window, "v", Key.Key_Escape)
    space, text = workspace(window), text_id(window, "Ann Harrow")
    space.reading.thread_view.set_selection(text, 2)
    menu = space.context_menu.build(text, BODY.index("240"), window)
    offered = [action.text().partition("\t")[0] for action in menu.actions()]
    assert {"Select its words", "Split it at the caret", "My last uses of the label"} <= set(offered)
    select(window, "Ann Harrow", "disgrace")
    menu = space.context_menu.build(text, BODY.index("disgrace"), window)
    again = next(one for one in menu.actions() if one.text().startswith("Put the last label again"))
    again.trigger()
    assert labels_of(window, "Ann Harrow") == [("claim.value", "240 riders"), ("claim.value", "disgrace")]


def test_a_label_that_words_have_already_is_chosen_and_not_put_twice(window: Window) -> None:
    select(window, "Ann Harrow", "240 riders")
    press(window, "f", Key.Key_Escape)
    select(window, "Ann Harrow", "240 riders")
    press(window, "f")
    (only,) = own(window, "Ann Harrow")
    assert workspace(window).desk.focused == only.id
    assert window.status_line.notice.text() == (
        "'240 riders' is labelled Fact already. It is chosen now: Del deletes it."
    )
    press(window, Key.Key_Escape)
    select(window, "Ann Harrow", "riders")
    press(window, "f")
    assert [one.label for one in own(window, "Ann Harrow")] == ["claim.fact"] * 2
