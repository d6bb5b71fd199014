"""What stands beside the texts without being asked for much: last uses of a label, and notices."""

from __future__ import annotations

from annotator import settings
from annotator.gui.window import Window
from tests.gui.driving import ALT, CONTROL, SHIFT, Key, own, press, select, text_id, window, workspace

__all__ = ["window"]


def dispute_without_ground(window: Window) -> None:
    select(window, "Ann Harrow", "not 400")
    press(window, Key.Key_F3, "n", "/")
    press(window, "a leaflet", Key.Key_Return)


def test_one_key_lists_the_last_uses_of_the_label_and_enter_goes_there(window: Window) -> None:
    for author, words in (("Ann Harrow", "240 riders"), ("Bob Tern", "Great plan"), (None, "400 riders")):
        select(window, author, words)
        press(window, "f")
    space = workspace(window)
    press(window, Key.Key_Escape)
    press(window, Key.Key_H, modifiers=CONTROL)
    shown = [row.accessibleName() for row in space.uses._rows]
    assert len(shown) == 3
    assert shown[0].startswith("…council closed the night bus on Monday. Some ‹400 riders› will walk.")
    press(window, Key.Key_Down, Key.Key_Return)
    assert space.desk.focused == own(window, "Bob Tern")[0].id
    assert not space.uses.isVisible()
    assert space.reading.thread_view.hasFocus()


def test_the_chosen_label_is_not_shown_among_its_last_uses_and_escape_leads_back(window: Window) -> None:
    select(window, "Ann Harrow", "240 riders")
    press(window, "v")
    press(window, Key.Key_H, modifiers=CONTROL)
    assert not workspace(window).uses.isVisible()
    assert window.status_line.notice.text() == "You have not used Value before."
    select(window, "Bob Tern", "Great plan")
    press(window, "v")
    press(window, Key.Key_H, modifiers=CONTROL)
    assert [row.use.annotation for row in workspace(window).uses._rows] == own(window, "Ann Harrow")
    press(window, Key.Key_Escape)
    assert not workspace(window).uses.isVisible()
    assert workspace(window).reading.thread_view.hasFocus()


def test_a_notice_is_listed_counted_at_the_text_gone_to_and_ignored_for_good(window: Window) -> None:
    space = workspace(window)
    dispute_without_ground(window)
    (dispute,) = own(window, "Ann Harrow")
    text = text_id(window, "Ann Harrow")
    assert space.notices.isVisible()
    assert [space.notices.sentence(one) for one in space.notices.watch.all()] == [
        "#1 Ann Harrow: this dispute does not say what it rests on."
    ]
    badges = space.reading.look(space.desk.dossier).badges(text)  # type: ignore[arg-type]
    assert [(one.mark, one.id) for one in badges] == [("!", f"notice:{dispute.id}")]
    press(window, Key.Key_Escape)
    press(window, Key.Key_N, modifiers=CONTROL | SHIFT)
    assert space.desk.focused == dispute.id
    press(window, Key.Key_Delete, modifiers=SHIFT)
    assert not space.notices.isVisible()
    assert own(window, "Ann Harrow") == [dispute]
    assert settings.load().ignored == (f"no_evidence:{dispute.id}",)
    space.reading.badge_chosen.emit(f"notice:{dispute.id}")
    assert space.desk.focused == dispute.id


def test_a_notice_goes_when_its_cause_goes(window: Window) -> None:
    dispute_without_ground(window)
    space = workspace(window)
    assert (space.notices.watch.count, len(list(space.notices.watch.all()))) == (1, 1)
    press(window, Key.Key_1, modifiers=ALT)
    assert (space.notices.watch.count, list(space.notices.watch.all())) == (0, [])
    assert not space.notices.isVisible()


def test_notices_of_a_discussion_that_was_just_opened_come_when_no_key_is_pressed(
    window: Window, qtbot
) -> None:  # type: ignore[no-untyped-def]
    dispute_without_ground(window)
    space = workspace(window)
    space.open_discussion(space.desk.discussion.id)  # type: ignore[union-attr]
    watch = space.notices.watch
    assert (watch.is_busy(), watch.count) == (True, 0)
    press(window, Key.Key_Down)
    assert watch.is_busy()
    qtbot.waitUntil(lambda: not watch.is_busy())
    assert watch.count == 1
    assert space.notices.isVisible()
