"""The settings and the sheet of keys, on the start page and in use."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox

from annotator import settings
from annotator.gui import theme as themes
from annotator.gui.panes.keys_page import KeysPage
from annotator.gui.panes.settings_page import SettingsPage
from annotator.gui.panes.shortcuts import ShortcutRow, Shortcuts
from annotator.gui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def window(qtbot, tmp_path, monkeypatch) -> Iterator[Window]:
    monkeypatch.setenv("ANNOTATOR_CONFIG", str(tmp_path / "config"))
    shown = Window()
    qtbot.addWidget(shown)
    shown.resize(1024, 700)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.close()


def page(window: Window) -> SettingsPage:
    QTest.keyClick(window.focusWidget() or window, Key.Key_Comma, CONTROL)
    shown = window.pages.currentWidget()
    assert isinstance(shown, SettingsPage)
    return shown


def row(window: Window, wanted: str) -> ShortcutRow:
    found = page(window).findChild(Shortcuts)
    assert isinstance(found, Shortcuts)
    return found.rows[wanted]


def test_a_theme_holds_at_once_and_is_remembered(window):
    choices = page(window).parts[0]
    button = next(one for one in choices._group.buttons() if one.text() == "Dark")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.theme is themes.DARK
    assert settings.load().theme == "dark"


def test_what_helps_while_labelling_is_switched_and_remembered(window):
    boxes = {box.text()[:12]: box for box in page(window).findChildren(QCheckBox)}
    assert settings.load().snap_words
    boxes["Complete hal"].click()
    assert not settings.load().snap_words
    boxes["Complete hal"].click()
    assert settings.load().snap_words


def test_escape_leads_back_and_leaves_no_page_behind(window):
    number = window.pages.count()
    QTest.keyClick(page(window), Key.Key_Escape)
    assert window.pages.currentWidget() is window.start
    assert window.pages.count() == number


def test_a_pressed_key_is_given_and_the_keyboard_stays_in_the_row(window):
    found = row(window, "export")
    found.key.setFocus()
    QTest.keyClick(found.key, Key.Key_Space)
    assert found.recorder.hasFocus()
    QTest.keyClick(found.recorder, Key.Key_E, CONTROL | Qt.KeyboardModifier.AltModifier)
    assert window.wishes.keymap.keys(found.wish) == ("Ctrl+Alt+E",)
    assert found.key.text() == "Ctrl+Alt+E"
    assert found.key.hasFocus()
    assert found.reset.isEnabled()


def test_a_clash_is_refused_in_the_row_and_the_recorder_waits_on(window):
    found = row(window, "export")
    found.record()
    QTest.keyClick(found.recorder, Key.Key_I, CONTROL)
    assert found.trouble.text() == "Ctrl+I is taken by “Import pages…”."
    assert found.recorder.isVisible()
    assert window.wishes.keymap.keys(found.wish) == ("Ctrl+E",)
    QTest.keyClick(found.recorder, Key.Key_Escape)
    assert found.recorder.isHidden()
    assert found.trouble.isHidden()


def test_tab_and_escape_are_recorded_or_leave_but_never_wander(window):
    found = row(window, "export")
    found.record()
    QTest.keyClick(found.recorder, Key.Key_Tab)
    assert found.trouble.text() == "Tab alone is for reading and labelling: hold Ctrl or Alt with it."
    assert found.recorder.hasFocus()


def test_one_key_and_all_keys_are_reset(window):
    found, other = row(window, "export"), "import.pages"
    window.wishes.give(found.wish, ("Ctrl+Alt+E",))
    window.wishes.give(window.wishes.row(other), ())
    QTest.mouseClick(found.reset, Qt.MouseButton.LeftButton)
    assert window.wishes.keymap.keys(found.wish) == ("Ctrl+E",)
    editor = window.pages.currentWidget().findChild(Shortcuts)
    QTest.mouseClick(editor.reset_all, Qt.MouseButton.LeftButton)
    assert window.wishes.keymap.keys(window.wishes.row(other)) == ("Ctrl+I",)
    assert not editor.reset_all.isEnabled()


def test_a_default_that_another_wish_has_now_is_not_taken_back(window):
    found = row(window, "export")
    window.wishes.give(found.wish, ())
    window.wishes.give(window.wishes.row("import.pages"), ("Ctrl+E",))
    QTest.mouseClick(found.reset, Qt.MouseButton.LeftButton)
    assert found.trouble.text() == "Ctrl+E is taken by “Import pages…”."
    assert window.wishes.keymap.keys(found.wish) == ()


def test_the_editor_is_searched_by_words_and_by_keys(window):
    editor = page(window).findChild(Shortcuts)
    editor.field.setText("ctrl+e")
    assert [one.wish.id for one in editor.rows.values() if not one.isHidden()] == ["export"]
    editor.field.setText("full scr")
    assert [one.wish.id for one in editor.rows.values() if not one.isHidden()] == ["screen.full"]


def test_the_sheet_shows_every_key_of_the_registry_and_is_searched(window):
    window.wishes.ask("help.keys")
    sheet = window.pages.currentWidget()
    assert isinstance(sheet, KeysPage)
    assert sheet.field.hasFocus()
    lines = [line for group in sheet.groups for line, _, _ in group._lines]
    assert ("Ctrl+K",) in [line.keys for line in lines]
    QTest.keyClicks(sheet.field, "reopen")
    shown = [line.words for group in sheet.groups for line, keys, _ in group._lines if keys.isVisible()]
    assert shown == ["Reopen the text"]
    QTest.keyClicks(sheet.field, "zzz")
    assert sheet._empty.isVisible()
